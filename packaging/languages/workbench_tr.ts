<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“{name}” is open already: {who} has it. It can be opened to read only.</source>
        <translation>“{name}” zaten açık, şu anda kullanan: {who}. Yalnızca okumak için açılabilir.</translation>
    </message>
    <message>
        <source>“{name}” is open already: {who} has had it since {when}. It can be opened to read only.</source>
        <translation>“{name}” zaten açık; kullanan: {who}, açılışı: {when}. Yalnızca okumak için açılabilir.</translation>
    </message>
    <message>
        <source>Source Workbench projects (*.swb)</source>
        <translation>Source Workbench projeleri (*.swb)</translation>
    </message>
    <message>
        <source>The program did not end properly the last time. Everything it showed as saved is there, and you are where you were.</source>
        <translation>Program son seferde düzgün kapanmadı. Kaydedildi diye gösterdiği her şey yerinde, siz de kaldığınız yerdesiniz.</translation>
    </message>
    <message>
        <source>The program did not end properly the last time. Everything it showed as saved is there.</source>
        <translation>Program son seferde düzgün kapanmadı. Kaydedildi diye gösterdiği her şey yerinde.</translation>
    </message>
    <message>
        <source>It was opening “{name}”, which is not opened by itself now.</source>
        <translation>O sırada “{name}” açılıyordu; şimdi kendiliğinden açılmadı.</translation>
    </message>
    <message>
        <source>What Happened</source>
        <translation>Ne oldu?</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Açık proje yok.</translation>
    </message>
    <message>
        <source>New Project</source>
        <translation>Yeni proje</translation>
    </message>
    <message>
        <source>What the other one saves is shown when you open it again.</source>
        <translation>Ötekinin kaydettikleri, projeyi yeniden açtığınızda görünür.</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Yalnızca okumak için aç</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Proje aç</translation>
    </message>
    <message>
        <source>A part of the program ended by itself. What was finished before is saved.</source>
        <translation>Programın bir parçası kendiliğinden kapandı. Daha önce tamamlananlar kaydedildi.</translation>
    </message>
    <message>
        <source>Import “{title}”</source>
        <translation>İçe aktar: “{title}”</translation>
    </message>
    <message>
        <source>Update “{title}”</source>
        <translation>Güncelle: “{title}”</translation>
    </message>
    <message>
        <source>A report cannot be written as a name without an ending; this version writes {endings}.</source>
        <translation>Rapor uzantısız bir adla yazılamaz; bu sürümün yazdıkları: {endings}.</translation>
    </message>
    <message>
        <source>A report cannot be written as “{ending}”; this version writes {endings}.</source>
        <translation>Rapor “{ending}” olarak yazılamaz; bu sürümün yazdıkları: {endings}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose a name for a file.</source>
        <translation>“{name}” bir klasör; bir dosya adı seçin.</translation>
    </message>
    <message>
        <source>“{name}” is read-only; choose another name or make it writable.</source>
        <translation>“{name}” salt okunur; başka bir ad seçin veya dosyayı yazılabilir yapın.</translation>
    </message>
    <message>
        <source>“{name}” is open in LibreOffice; close it there or choose another name (if it is not open, delete the file “{lock}” beside it).</source>
        <translation>“{name}” LibreOffice’te açık; orada kapatın veya başka bir ad seçin (açık değilse yanındaki “{lock}” dosyasını silin).</translation>
    </message>
    <message>
        <source>The disk is full: there is no room for “{name}”.</source>
        <translation>Disk dolu: “{name}” için yer yok.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <translation>“{folder}” klasörü yok.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long for this disk.</source>
        <translation>Dosyanın adı bu disk için fazla uzun.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to.</source>
        <translation>“{folder}” klasörüne yazılamıyor.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program or protected; close it there or choose another name.</source>
        <translation>“{name}” başka bir programda açık veya korumalı; orada kapatın veya başka bir ad seçin.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {why}.</source>
        <translation>“{name}” yazılamadı: {why}.</translation>
    </message>
    <message>
        <source>{quote} holds a character that a Word file cannot carry ({character}); nothing was written.</source>
        <translation>{quote} bir Word dosyasının taşıyamayacağı bir karakter içeriyor ({character}); hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word template; choose a .docx or .dotx file.</source>
        <translation>“{name}” bir Word şablonu değil; .docx veya .dotx dosyası seçin.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word file or is damaged.</source>
        <translation>“{name}” bir Word dosyası değil veya hasarlı.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>“{name}” parolayla korunuyor.</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be read.</source>
        <translation>“{name}” şablonu okunamıyor.</translation>
    </message>
    <message>
        <source>“{name}” has no styles to take.</source>
        <translation>“{name}” içinde alınacak stil yok.</translation>
    </message>
    <message>
        <source>“{name}” holds macros. Save it in Word as .docx or .dotx without them.</source>
        <translation>“{name}” makro içeriyor. Word’de makrosuz .docx veya .dotx olarak kaydedin.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part “{part}” is missing.</source>
        <translation>“{name}” hasarlı: “{part}” bölümü eksik.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part “{part}” cannot be read.</source>
        <translation>“{name}” hasarlı: “{part}” bölümü okunamıyor.</translation>
    </message>
    <message>
        <source>“{name}” declares a document type, which no Word file does; it was not read.</source>
        <translation>“{name}” bir belge türü bildiriyor, oysa Word dosyaları bunu yapmaz; okunmadı.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to far more than a template needs; it was not read.</source>
        <translation>“{name}” açıldığında bir şablonun gerektirdiğinden çok daha büyük oluyor; okunmadı.</translation>
    </message>
    <message>
        <source>The header or footer of “{name}” fetches something from elsewhere.</source>
        <translation>“{name}” şablonunun üst veya alt bilgisi başka bir yerden bir şey çekiyor.</translation>
    </message>
    <message>
        <source>The header or footer of “{name}” holds something that is no text, picture or link; it was not used.</source>
        <translation>“{name}” şablonunun üst veya alt bilgisinde metin, resim ya da bağlantı olmayan bir şey var; kullanılmadı.</translation>
    </message>
    <message>
        <source>The template leaves no room for text between its margins.</source>
        <translation>Şablonun kenar boşlukları metne yer bırakmıyor.</translation>
    </message>
    <message>
        <source>“{name}” lists references; the texts they belong to are files beside it.</source>
        <translation>“{name}” künyeleri listeliyor; metinleri yanındaki dosyalarda.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds no files that can be read.</source>
        <translation>“{name}” klasöründe okunabilecek dosya yok.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Yapıştırılacak metin yok.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Yapıştırılan metin</translation>
    </message>
    <message>
        <source>Pasted page</source>
        <translation>Yapıştırılan sayfa</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>“{name}” bir klasör.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}” artık yerinde değil.</translation>
    </message>
    <message>
        <source>“{name}” is not a file but a device or a pipe.</source>
        <translation>“{name}” dosya değil, bir aygıt veya veri kanalı.</translation>
    </message>
    <message>
        <source>“{name}” may not be read: you have no permission.</source>
        <translation>“{name}” okunamıyor: izniniz yok.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {why}.</source>
        <translation>“{name}” okunamadı: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is too large ({size} MB; up to {most} MB is read).</source>
        <translation>“{name}” fazla büyük ({size} MB; en çok {most} MB okunur).</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}” boş.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a file may have.</source>
        <translation>“{name}” bir dosyaya ayrılandan fazla bellek gerektiriyor.</translation>
    </message>
    <message>
        <source>“{name}” is built too deeply to be read.</source>
        <translation>“{name}” okunamayacak kadar çok katmanlı.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off: its parts cannot be unpacked.</source>
        <translation>“{name}” hasarlı veya yarım: parçaları açılamıyor.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{part}” is missing in it.</source>
        <translation>“{name}” hasarlı: içinde “{part}” eksik.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off: “{part}” cannot be unpacked.</source>
        <translation>“{name}” hasarlı veya yarım: “{part}” açılamıyor.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than any document holds; it was left alone.</source>
        <translation>“{name}” açıldığında hiçbir belgenin olamayacağı kadar büyük; dokunulmadı.</translation>
    </message>
    <message>
        <source>“{name}” declares entities of its own, as only attacks do; it was left alone.</source>
        <translation>“{name}” yalnızca saldırılarda görüldüğü gibi kendi varlıklarını (entity) tanımlıyor; dokunulmadı.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is no valid XML.</source>
        <translation>“{name}” hasarlı: bir bölümü geçerli XML değil.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is empty.</source>
        <translation>“{name}” hasarlı: bir bölümü boş.</translation>
    </message>
    <message>
        <source>“{name}” lists no references that can be read.</source>
        <translation>“{name}” okunabilir künye içermiyor.</translation>
    </message>
    <message>
        <source>A reference</source>
        <translation>Künye</translation>
    </message>
    <message>
        <source>“{reference}” names a file that is not beside “{list}”: {file}.</source>
        <translation>“{reference}”, “{list}” listesinin yanında bulunmayan bir dosya gösteriyor: {file}.</translation>
    </message>
    <message>
        <source>“{reference}” is listed in “{list}” without a file that holds its text.</source>
        <translation>“{reference}” “{list}” listesinde, metnini içeren bir dosya olmadan geçiyor.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <translation>“{name}” metin içermiyor.</translation>
    </message>
    <message>
        <source>“{name}” is not text but binary data.</source>
        <translation>“{name}” metin değil, ikili veri.</translation>
    </message>
    <message>
        <source>“{name}” is a book without text.</source>
        <translation>“{name}” metinsiz bir kitap.</translation>
    </message>
    <message>
        <source>{book}, part {part}</source>
        <translation>{book}, bölüm {part}</translation>
    </message>
    <message>
        <source>“{name}” is locked by its seller (DRM) and cannot be read.</source>
        <translation>“{name}” satıcısı tarafından kilitlenmiş (DRM), okunamıyor.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it does not say where its chapters are.</source>
        <translation>“{name}” hasarlı: bölümlerinin nerede olduğunu belirtmiyor.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{part}” cannot be read.</source>
        <translation>“{name}” hasarlı: “{part}” okunamıyor.</translation>
    </message>
    <message>
        <source>“{name}” is a page without text.</source>
        <translation>“{name}” metinsiz bir sayfa.</translation>
    </message>
    <message>
        <source>a database or a project file</source>
        <translation>bir veritabanı veya proje dosyası</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>bir resim</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>sıkıştırılmış bir dosya</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>bir program</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>bir ses kaydı</translation>
    </message>
    <message>
        <source>a sound recording or a film</source>
        <translation>bir ses kaydı veya film</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>bir film</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (PPTX)</source>
        <translation>bir PowerPoint sunusu (PPTX)</translation>
    </message>
    <message>
        <source>an Excel workbook in its binary form (XLSB)</source>
        <translation>ikili biçimde bir Excel çalışma kitabı (XLSB)</translation>
    </message>
    <message>
        <source>“{name}” is an old Office document or an Outlook message; save it as DOCX or PDF first.</source>
        <translation>“{name}” eski bir Office belgesi veya Outlook iletisi; önce DOCX ya da PDF olarak kaydedin.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, which is not read here.</source>
        <translation>“{name}” {what}; bu program onu okumaz.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument file that is no text; it is not read here.</source>
        <translation>“{name}” metin olmayan bir OpenDocument dosyası; bu program onu okumaz.</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>bir ZIP arşivi</translation>
    </message>
    <message>
        <source>“{name}” is {what}; unpack or convert it first.</source>
        <translation>“{name}” {what}; önce arşivden çıkarın veya dönüştürün.</translation>
    </message>
    <message>
        <source>a film, a sound recording or a picture</source>
        <translation>bir film, ses kaydı veya resim</translation>
    </message>
    <message>
        <source>a picture (SVG)</source>
        <translation>bir resim (SVG)</translation>
    </message>
    <message>
        <source>an XML data file</source>
        <translation>bir XML veri dosyası</translation>
    </message>
    <message>
        <source>Letter {number} of “{name}”: {why}</source>
        <translation>“{name}” içinde {number}. ileti: {why}</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its parts cannot be told apart.</source>
        <translation>“{name}” hasarlı: parçaları birbirinden ayrılamıyor.</translation>
    </message>
    <message>
        <source>“{name}” is a letter without text.</source>
        <translation>“{name}” metinsiz bir ileti.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be read as a letter.</source>
        <translation>“{name}” hasarlı: ileti olarak okunamıyor.</translation>
    </message>
    <message>
        <source>Attached to “{name}”: {why}</source>
        <translation>“{name}” iletisinin eki: {why}</translation>
    </message>
    <message>
        <source>“{name}” holds no page.</source>
        <translation>“{name}” sayfa içermiyor.</translation>
    </message>
    <message>
        <source>Article {number} of “{name}” has no text.</source>
        <translation>“{name}” içinde {number}. makalenin metni yok.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>“{name}” holds an article without text.</source>
        <translation>“{name}” metinsiz bir makale içeriyor.</translation>
    </message>
    <message>
        <source>“{name}” holds scanned pages without text.</source>
        <translation>“{name}” metinsiz, taranmış sayfalar içeriyor.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off: pdfium finds no pages in it.</source>
        <translation>“{name}” hasarlı veya yarım: pdfium içinde sayfa bulamıyor.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its pages cannot be read to the end.</source>
        <translation>“{name}” hasarlı: sayfaları sonuna kadar okunamıyor.</translation>
    </message>
    <message>
        <source>“{name}” is a table without a column of texts; one must be called “text”, “body” or “content”.</source>
        <translation>“{name}” metin sütunu olmayan bir tablo; sütunlardan birinin adı “text”, “body” veya “content” olmalı.</translation>
    </message>
    <message>
        <source>Row {number} of “{name}” has no text.</source>
        <translation>“{name}” içinde {number}. satırın metni yok.</translation>
    </message>
    <message>
        <source>“{name}” is a workbook without sheets.</source>
        <translation>“{name}” sayfası olmayan bir çalışma kitabı.</translation>
    </message>
    <message>
        <source>“{name}” made its reader crash. Nothing else was affected.</source>
        <translation>“{name}” kendisini okuyan süreci çökertti. Başka hiçbir şey etkilenmedi.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a file may have ({size} MB) and was stopped.</source>
        <translation>“{name}” bir dosyaya ayrılandan ({size} MB) fazla bellek gerektiriyor; durduruldu.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: the reader made a mistake ({error}).</source>
        <translation>“{name}” okunamadı: okuyan süreç hata yaptı ({error}).</translation>
    </message>
    <message>
        <source>{n}&#xa0;%</source>
        <translation>%{n}</translation>
    </message>
    <message>
        <source>the first of them</source>
        <translation>ilki</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>aynı metin</translation>
    </message>
    <message>
        <source>contains all of the first</source>
        <translation>ilkin tamamını içeriyor</translation>
    </message>
    <message>
        <source>a part of the first ({share})</source>
        <translation>ilkin bir bölümü ({share})</translation>
    </message>
    <message>
        <source>contains {share} of the first</source>
        <translation>ilkin şu kadarını içeriyor: {share}</translation>
    </message>
    <message>
        <source>It is a report of another project; its quotations were looked up in the sources of this one.</source>
        <translation>Bu, başka bir projenin raporu; alıntıları bu projenin kaynaklarında arandı.</translation>
    </message>
    <message>
        <source>The project has another translation of this quote, or none.</source>
        <translation>Projede bu alıntının başka bir çevirisi var ya da hiç çevirisi yok.</translation>
    </message>
    <message>
        <source>It is not the translation that is recorded.</source>
        <translation>Kayıtlı çeviri bu değil.</translation>
    </message>
    <message>
        <source>Longer than recorded, and word for word in the source.</source>
        <translation>Kayıtlı olandan uzun, kaynakta kelimesi kelimesine var.</translation>
    </message>
    <message>
        <source>It stands under the number {given}; it is {right}.</source>
        <translation>{given} numarasıyla geçiyor; doğrusu {right}.</translation>
    </message>
    <message>
        <source>The project no longer keeps this quote.</source>
        <translation>Bu alıntı artık projede yok.</translation>
    </message>
    <message>
        <source>No source of this project says anything like it.</source>
        <translation>Bu projenin hiçbir kaynağında buna benzer bir söz yok.</translation>
    </message>
    <message>
        <source>No source of this project says it; the nearest passage is offered.</source>
        <translation>Bu projenin hiçbir kaynağında bu sözler yok; en yakın pasaj gösteriliyor.</translation>
    </message>
    <message>
        <source>It was in the report and is not in the document.</source>
        <translation>Raporda vardı, belgede yok.</translation>
    </message>
    <message>
        <source>The copy is a Word document as well; let its name end in {ending}.</source>
        <translation>Kopya da bir Word belgesidir; adı {ending} ile bitmeli.</translation>
    </message>
    <message>
        <source>The findings go into a copy; choose another name than that of the document.</source>
        <translation>Bulgular bir kopyaya yazılır; belgeninkinden başka bir ad seçin.</translation>
    </message>
    <message>
        <source>Nearest (“{title}”):</source>
        <translation>En yakını (“{title}”):</translation>
    </message>
    <message>
        <source>Nearest:</source>
        <translation>En yakını:</translation>
    </message>
    <message>
        <source>Source (“{title}”):</source>
        <translation>Kaynak (“{title}”):</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Kaynak:</translation>
    </message>
    <message>
        <source>Only spaces, marks or dashes are set differently.</source>
        <translation>Yalnızca boşluklar, işaretler veya çizgiler farklı.</translation>
    </message>
    <message>
        <source>What is left out or put in brackets changes what is said: “{words}”.</source>
        <translation>Atlananlar veya köşeli ayraca alınanlar söyleneni değiştiriyor: “{words}”.</translation>
    </message>
    <message>
        <source>The edits are marked with brackets or an ellipsis.</source>
        <translation>Değişiklikler köşeli ayraç veya üç noktayla işaretlenmiş.</translation>
    </message>
    <message>
        <source>A capital letter is changed without brackets.</source>
        <translation>Bir büyük harf köşeli ayraçsız değiştirilmiş.</translation>
    </message>
    <message>
        <source>Quotation marks or signs within it are not the source’s.</source>
        <translation>İçindeki tırnak veya noktalama işaretleri kaynağınkilerden farklı.</translation>
    </message>
    <message>
        <source>A number is not the source’s.</source>
        <translation>Bir sayı kaynaktakinden farklı.</translation>
    </message>
    <message>
        <source>Something is left out without being marked.</source>
        <translation>Bir şey işaretlenmeden atlanmış.</translation>
    </message>
    <message>
        <source>A negation or a number word is not the source’s.</source>
        <translation>Bir olumsuzluk veya sayı sözcüğü kaynaktakinden farklı.</translation>
    </message>
    <message>
        <source>Words are left out without a mark.</source>
        <translation>Sözcükler işaretlenmeden atlanmış.</translation>
    </message>
    <message>
        <source>Words are put in without a mark.</source>
        <translation>Sözcükler işaretlenmeden eklenmiş.</translation>
    </message>
    <message>
        <source>The words are not the source’s.</source>
        <translation>Sözler kaynağınkilerden farklı.</translation>
    </message>
    <message>
        <source>The stored text of the source is not the one that was quoted.</source>
        <translation>Kaynağın saklanan metni, alıntının alındığı metin değil.</translation>
    </message>
    <message>
        <source>The quotation is waiting for review, because its source changed.</source>
        <translation>Kaynağı değiştiği için alıntı gözden geçirilmeyi bekliyor.</translation>
    </message>
    <message>
        <source>A newer version of “{title}” no longer says it in these words ({why}).</source>
        <translation>“{title}” kaynağının daha yeni bir sürümü bunu bu sözlerle söylemiyor ({why}).</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>düzenlenmiş</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>yeri değişmiş</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>belirsiz</translation>
    </message>
    <message>
        <source>meaning changed</source>
        <translation>anlamı değişmiş</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>sırası değişmiş</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>artık yok</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password; save it without one first.</source>
        <translation>“{name}” parolayla korunuyor; önce parolasız kaydedin.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part “{part}” cannot be unpacked.</source>
        <translation>“{name}” hasarlı: “{part}” bölümü açılamıyor.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part “{part}” is not XML.</source>
        <translation>“{name}” hasarlı: “{part}” bölümü XML değil.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it holds the part “{part}” twice.</source>
        <translation>“{name}” hasarlı: “{part}” bölümü içinde iki kez var.</translation>
    </message>
    <message>
        <source>“{name}” holds more parts than any document; it was not read.</source>
        <translation>“{name}” hiçbir belgede olmayacak kadar çok bölüm içeriyor; okunmadı.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument file; save it as Word (.docx) first.</source>
        <translation>“{name}” bir OpenDocument dosyası; önce Word (.docx) olarak kaydedin.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document: the part with its text is missing.</source>
        <translation>“{name}” bir Word belgesi değil: metnini içeren bölüm eksik.</translation>
    </message>
    <message>
        <source>“{path}” does not exist.</source>
        <translation>“{path}” yok.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a document.</source>
        <translation>“{name}” belge değil, klasör.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document (.docx).</source>
        <translation>“{name}” bir Word belgesi (.docx) değil.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>“{name}” okunamıyor: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password; save it as an unprotected .docx first.</source>
        <translation>“{name}” parolayla korunuyor; önce korumasız .docx olarak kaydedin.</translation>
    </message>
    <message>
        <source>“{name}” is a Word file of before 2007 (.doc); save it as an unprotected .docx first.</source>
        <translation>“{name}” 2007 öncesinden bir Word dosyası (.doc); önce korumasız .docx olarak kaydedin.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than any document holds; it was not read.</source>
        <translation>“{name}” açıldığında hiçbir belgenin olamayacağı kadar büyük; okunmadı.</translation>
    </message>
    <message>
        <source>“{name}” declares entities, which no Word document does; it was not read.</source>
        <translation>“{name}” varlık (entity) tanımlıyor, oysa Word belgeleri bunu yapmaz; okunmadı.</translation>
    </message>
    <message>
        <source>Its header is missing.</source>
        <translation>Üst bilgisi eksik.</translation>
    </message>
    <message>
        <source>Its footer is missing.</source>
        <translation>Alt bilgisi eksik.</translation>
    </message>
    <message>
        <source>Its footnotes are missing, so they could not be checked.</source>
        <translation>Dipnotları eksik olduğundan denetlenemedi.</translation>
    </message>
    <message>
        <source>Its endnotes are missing, so they could not be checked.</source>
        <translation>Sonnotları eksik olduğundan denetlenemedi.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document.</source>
        <translation>“{name}” bir Word belgesi değil.</translation>
    </message>
    <message>
        <source>It embeds another document, whose text was not checked.</source>
        <translation>İçine başka bir belge gömülü; onun metni denetlenmedi.</translation>
    </message>
    <message>
        <source>It holds macros; they were not run.</source>
        <translation>Makro içeriyor; makrolar çalıştırılmadı.</translation>
    </message>
    <message>
        <source>It refers to files outside of itself; they were not opened.</source>
        <translation>Kendi dışındaki dosyalara gönderme yapıyor; bunlar açılmadı.</translation>
    </message>
    <message>
        <source>The note points to “{title}”, another source.</source>
        <translation>Not başka bir kaynağı gösteriyor: “{title}”.</translation>
    </message>
    <message>
        <source>The note dates the source {given}; it is of {published}.</source>
        <translation>Not kaynağın tarihini {given} olarak veriyor; doğrusu {published}.</translation>
    </message>
    <message>
        <source>Attributed to {named}; recorded is {right}.</source>
        <translation>Atfedilen: {named}; kayıtlı olan: {right}.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} ve {other}</translation>
    </message>
    <message>
        <source>The date is given as {given}; the source is of {published}.</source>
        <translation>Verilen tarih: {given}; kaynağın tarihi: {published}.</translation>
    </message>
    <message>
        <source>The outlet is given as {named}; the source is from {outlet}.</source>
        <translation>Verilen yayın organı: {named}; kaynağınki: {outlet}.</translation>
    </message>
    <message>
        <source>The stance is given as {given}; recorded is {right}.</source>
        <translation>Verilen tutum: {given}; kayıtlı olan: {right}.</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>öne sürüyor</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>yalanlıyor</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>sorguluyor</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>aktarıyor</translation>
    </message>
    <message>
        <source>The day it was said is given as {given}; recorded is {right}.</source>
        <translation>Verilen söylenme günü: {given}; kayıtlı olan: {right}.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>Belgede</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Kaynakta</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Yeri</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Değiştirilmiş</translation>
    </message>
    <message>
        <source>Misattributed</source>
        <translation>Yanlış atıf</translation>
    </message>
    <message>
        <source>Source changed since</source>
        <translation>Kaynağı değişmiş</translation>
    </message>
    <message>
        <source>Not from this project</source>
        <translation>Bu projeden değil</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Çıkarılmış</translation>
    </message>
    <message>
        <source>Edited and marked</source>
        <translation>İşaretli düzenleme</translation>
    </message>
    <message>
        <source>Typography only</source>
        <translation>Yalnızca tipografi</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Birebir</translation>
    </message>
    <message>
        <source>body</source>
        <translation>gövde</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tablo</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>dipnot</translation>
    </message>
    <message>
        <source>endnote</source>
        <translation>sonnot</translation>
    </message>
    <message>
        <source>header</source>
        <translation>üst bilgi</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>alt bilgi</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>metin kutusu</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a citation style.</source>
        <translation>“{name}” bir kaynak gösterme stili için fazla büyük.</translation>
    </message>
    <message>
        <source>The citation style “{name}” cannot be read.</source>
        <translation>“{name}” adlı kaynak gösterme stili okunamıyor.</translation>
    </message>
    <message>
        <source>“{name}” is not a citation style: its XML is broken.</source>
        <translation>“{name}” bir kaynak gösterme stili değil: XML’i bozuk.</translation>
    </message>
    <message>
        <source>“{name}” declares a document type of its own, which no citation style needs.</source>
        <translation>“{name}” kendi belge türünü bildiriyor, hiçbir kaynak gösterme stilinin buna gereği yok.</translation>
    </message>
    <message>
        <source>“{name}” is not a citation style (CSL).</source>
        <translation>“{name}” bir kaynak gösterme stili (CSL) değil.</translation>
    </message>
    <message>
        <source>“{name}” only points to another citation style; choose that file instead.</source>
        <translation>“{name}” yalnızca başka bir kaynak gösterme stiline gönderiyor; o dosyayı seçin.</translation>
    </message>
    <message>
        <source>“{name}” only points to another citation style (“{parent}”); choose that file instead.</source>
        <translation>“{name}” yalnızca başka bir kaynak gösterme stiline (“{parent}”) gönderiyor; o dosyayı seçin.</translation>
    </message>
    <message>
        <source>The citation style “{name}” cannot be used: it is not complete ({why}).</source>
        <translation>“{name}” adlı kaynak gösterme stili kullanılamıyor: eksik ({why}).</translation>
    </message>
    <message>
        <source>This installation is incomplete: the resource “{name}” is missing.</source>
        <translation>Bu kurulum eksik: “{name}” kaynağı yok.</translation>
    </message>
    <message>
        <source>Begin the codebook</source>
        <translation>Kod kitabını başlat</translation>
    </message>
    <message>
        <source>The search index was changed from outside while it was being written; searching works, but slower.</source>
        <translation>Arama dizini yazılırken dışarıdan değiştirildi; arama çalışıyor, ama daha yavaş.</translation>
    </message>
    <message>
        <source>The search index cannot be written ({reason}); searching works, but slower.</source>
        <translation>Arama dizini yazılamıyor ({reason}); arama çalışıyor, ama daha yavaş.</translation>
    </message>
    <message>
        <source>Only the first {count} characters were read.</source>
        <translation>Yalnızca ilk {count} karakter okundu.</translation>
    </message>
    <message>
        <source>A closing bracket without an opening one was left out.</source>
        <translation>Açma ayracı olmayan bir kapama ayracı atlandı.</translation>
    </message>
    <message>
        <source>An OR with nothing on one side was left out.</source>
        <translation>Bir yanı boş olan bir OR atlandı.</translation>
    </message>
    <message>
        <source>An AND with nothing on one side was left out.</source>
        <translation>Bir yanı boş olan bir AND atlandı.</translation>
    </message>
    <message>
        <source>{typed} was read as {read}.</source>
        <translation>{typed} şöyle okundu: {read}.</translation>
    </message>
    <message>
        <source>NEAR joins words and phrases: both sides are looked for.</source>
        <translation>NEAR sözcükleri ve ifadeleri birleştirir: iki yan da aranır.</translation>
    </message>
    <message>
        <source>NEAR joins words in one place: both sides are looked for.</source>
        <translation>NEAR tek bir yerdeki sözcükleri birleştirir: iki yan da aranır.</translation>
    </message>
    <message>
        <source>A NOT with nothing after it was left out.</source>
        <translation>Arkası boş olan bir NOT atlandı.</translation>
    </message>
    <message>
        <source>Brackets too deep were left out.</source>
        <translation>Fazla derin ayraçlar atlandı.</translation>
    </message>
    <message>
        <source>An open bracket was closed.</source>
        <translation>Açık kalan bir ayraç kapatıldı.</translation>
    </message>
    <message>
        <source>An open quotation mark was closed.</source>
        <translation>Açık kalan bir tırnak işareti kapatıldı.</translation>
    </message>
    <message>
        <source>“{field}” is no field: looked for as words.</source>
        <translation>“{field}” diye bir alan yok: sözcük olarak arandı.</translation>
    </message>
    <message>
        <source>“{typed}” is not known ({known}): left out.</source>
        <translation>“{typed}” bilinmiyor ({known}): atlandı.</translation>
    </message>
    <message>
        <source>“{typed}” is not understood ({example}): left out.</source>
        <translation>“{typed}” anlaşılamadı ({example}): atlandı.</translation>
    </message>
    <message>
        <source>“{field}” with nothing after it was left out.</source>
        <translation>Arkası boş olan “{field}” atlandı.</translation>
    </message>
    <message>
        <source>“{typed}” holds no word: left out.</source>
        <translation>“{typed}” sözcük içermiyor: atlandı.</translation>
    </message>
    <message>
        <source>An empty phrase was left out.</source>
        <translation>Boş bir ifade atlandı.</translation>
    </message>
    <message>
        <source>There is already a file named “{name}” in this folder.</source>
        <translation>Bu klasörde “{name}” adlı bir dosya zaten var.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>“{folder}” klasörü yok.</translation>
    </message>
    <message>
        <source>There is no project “{name}” in “{folder}”.</source>
        <translation>“{folder}” klasöründe “{name}” adlı bir proje yok.</translation>
    </message>
    <message>
        <source>“{name}” is not a Source Workbench project.</source>
        <translation>“{name}” bir Source Workbench projesi değil.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: parts of it are missing.</source>
        <translation>“{name}” hasarlı: parçaları eksik.</translation>
    </message>
    <message>
        <source>The copy “{name}” could not be made: {why}.</source>
        <translation>“{name}” kopyası yapılamadı: {why}.</translation>
    </message>
    <message>
        <source>The copy “{name}” is not whole ({finding}) and was not kept.</source>
        <translation>“{name}” kopyası eksik ({finding}), saklanmadı.</translation>
    </message>
    <message>
        <source>The copy “{name}” is not whole and was not kept.</source>
        <translation>“{name}” kopyası eksik, saklanmadı.</translation>
    </message>
    <message>
        <source>Add actor {name}</source>
        <translation>Aktör ekle: {name}</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Adını değiştir: {name}</translation>
    </message>
    <message>
        <source>Change kind of actor</source>
        <translation>Aktörün türünü değiştir</translation>
    </message>
    <message>
        <source>Add alias {name}</source>
        <translation>Diğer ad ekle: {name}</translation>
    </message>
    <message>
        <source>Remove alias</source>
        <translation>Diğer adı kaldır</translation>
    </message>
    <message>
        <source>A role needs a title.</source>
        <translation>Görevin bir unvanı olmalı.</translation>
    </message>
    <message>
        <source>A role cannot end before it begins.</source>
        <translation>Bir görev başlamadan bitemez.</translation>
    </message>
    <message>
        <source>Add role {title}</source>
        <translation>Görev ekle: {title}</translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>Görevi kaldır</translation>
    </message>
    <message>
        <source>Merge actors</source>
        <translation>Aktörleri birleştir</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <translation>Böl: {name}</translation>
    </message>
    <message>
        <source>An actor cannot stand under itself.</source>
        <translation>Bir aktör kendi altında duramaz.</translation>
    </message>
    <message>
        <source>Move actor</source>
        <translation>Aktörü taşı</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Kaldır: {name}</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>İddia ekle</translation>
    </message>
    <message>
        <source>Reword claim</source>
        <translation>İddianın ifadesini değiştir</translation>
    </message>
    <message>
        <source>A claim cannot stand under itself.</source>
        <translation>Bir iddia kendi altında duramaz.</translation>
    </message>
    <message>
        <source>Move claim</source>
        <translation>İddiayı taşı</translation>
    </message>
    <message>
        <source>“{claim}” stands under “{parent}”: move it first, or keep the other one.</source>
        <translation>“{claim}”, “{parent}” altında duruyor: önce taşıyın ya da ötekini tutun.</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>İddiaları birleştir</translation>
    </message>
    <message>
        <source>Split claim</source>
        <translation>İddiayı böl</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>İddiayı kaldır</translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation>Aktörün bir adı olmalı.</translation>
    </message>
    <message>
        <source>There is an actor “{name}” already; the two can be merged.</source>
        <translation>“{name}” adlı bir aktör zaten var; ikisi birleştirilebilir.</translation>
    </message>
    <message>
        <source>A claim needs words.</source>
        <translation>İddia boş olamaz.</translation>
    </message>
    <message>
        <source>There is a claim “{text}” already; the two can be merged.</source>
        <translation>“{text}” diye bir iddia zaten var; ikisi birleştirilebilir.</translation>
    </message>
    <message>
        <source>“{name}” is closed.</source>
        <translation>“{name}” kapalı.</translation>
    </message>
    <message>
        <source>Fold “{words}”</source>
        <translation>Katla: “{words}”</translation>
    </message>
    <message>
        <source>Keep “{words}”</source>
        <translation>Metinde tut: “{words}”</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only.</source>
        <translation>“{name}” yalnızca okumak için açık.</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>the name of a step</comment>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>This step cannot be undone: something was built on it since.</source>
        <translation>Bu adım geri alınamaz: ondan sonra üzerine bir şey kuruldu.</translation>
    </message>
    <message>
        <source>{user} on {host}</source>
        <comment>a person on another computer</comment>
        <translation>{user} ({host})</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>başka biri</translation>
    </message>
    <message>
        <source>somebody on {host}</source>
        <translation>{host} bilgisayarında biri</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Not yaz</translation>
    </message>
    <message>
        <source>Move notes</source>
        <translation>Notları taşı</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notu kaldır</translation>
    </message>
    <message>
        <source>These two have been told apart already.</source>
        <translation>Bu ikisi daha önce ayırt edilmişti.</translation>
    </message>
    <message>
        <source>Add quote {label}</source>
        <translation>Alıntı ekle: {label}</translation>
    </message>
    <message>
        <source>Change {label}</source>
        <translation>Değiştir: {label}</translation>
    </message>
    <message>
        <source>Note on {label}</source>
        <translation>Not: {label}</translation>
    </message>
    <message>
        <source>The quotes name different speakers.</source>
        <translation>Alıntılarda farklı konuşmacılar belirtilmiş.</translation>
    </message>
    <message>
        <source>Split {label}</source>
        <translation>Böl: {label}</translation>
    </message>
    <message>
        <source>Remove {label}</source>
        <translation>Kaldır: {label}</translation>
    </message>
    <message>
        <source>A statement needs an actor, a claim or a stance.</source>
        <translation>Bir beyan için aktör, iddia ya da tutum gerekir.</translation>
    </message>
    <message>
        <source>Tag {label}</source>
        <translation>Etiketle: {label}</translation>
    </message>
    <message>
        <source>Change statement</source>
        <translation>Beyanı değiştir</translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation>Beyanı kaldır</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>Merge {kept} and {other}</source>
        <translation>Birleştir: {kept} ve {other}</translation>
    </message>
    <message>
        <source>“{name}” is not there any more; the last change was not made.</source>
        <translation>“{name}” artık yerinde değil; son değişiklik yapılmadı.</translation>
    </message>
    <message>
        <source>“{name}” still cannot be written: {reason}.</source>
        <translation>“{name}” hâlâ yazılamıyor: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is another project now; nothing is written into it.</source>
        <translation>“{name}” şimdi başka bir proje; içine hiçbir şey yazılmıyor.</translation>
    </message>
    <message>
        <source>“{name}” was changed meanwhile by another program; nothing is written over.</source>
        <translation>“{name}” bu arada başka bir programca değiştirildi; üzerine hiçbir şey yazılmıyor.</translation>
    </message>
    <message>
        <source>Choose two or more quotes to merge.</source>
        <translation>Birleştirmek için iki veya daha çok alıntı seçin.</translation>
    </message>
    <message>
        <source>Quotes of different sources cannot be one quotation.</source>
        <translation>Farklı kaynaklardan alıntılar tek alıntı olamaz.</translation>
    </message>
    <message>
        <source>These quotes were taken from different imports of the source.</source>
        <translation>Bu alıntılar kaynağın farklı sürümlerinden alınmış.</translation>
    </message>
    <message>
        <source>{label} has lost its place in the source: review it first.</source>
        <translation>{label} kaynaktaki yerini yitirdi: önce gözden geçirin.</translation>
    </message>
    <message>
        <source>{label} was taken from an earlier version of its source, which stays as it was.</source>
        <translation>{label} kaynağın daha önceki, olduğu gibi kalan bir sürümünden alındı.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>başlık</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>alt başlık</translation>
    </message>
    <message>
        <source>author’s line</source>
        <translation>yazar satırı</translation>
    </message>
    <message>
        <source>client</source>
        <translation>müşteri</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>masa</translation>
    </message>
    <message>
        <source>version</source>
        <translation>sürüm</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>özet</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>gruplama</translation>
    </message>
    <message>
        <source>second grouping</source>
        <translation>ikinci gruplama</translation>
    </message>
    <message>
        <source>order</source>
        <translation>sıra</translation>
    </message>
    <message>
        <source>what is left out</source>
        <translation>dışarıda bırakılanlar</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>bölümler</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>öneriler</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notlar</translation>
    </message>
    <message>
        <source>context</source>
        <translation>bağlam</translation>
    </message>
    <message>
        <source>full texts</source>
        <translation>tam metinler</translation>
    </message>
    <message>
        <source>citation style</source>
        <translation>kaynak gösterme stili</translation>
    </message>
    <message>
        <source>language</source>
        <translation>dil</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>kâğıt</translation>
    </message>
    <message>
        <source>template</source>
        <translation>şablon</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>açıklamalar</translation>
    </message>
    <message>
        <source>format</source>
        <translation>biçim</translation>
    </message>
    <message>
        <source>naming searches</source>
        <translation>aramaların anılması</translation>
    </message>
    <message>
        <source>Text of “{title}”</source>
        <translation>Metin: “{title}”</translation>
    </message>
    <message>
        <source>Text of a section</source>
        <translation>Bölüm metni</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>{some} and {another}</source>
        <comment>two or more choices of a report</comment>
        <translation>{some} ve {another}</translation>
    </message>
    <message>
        <source>Report: {choices}</source>
        <translation>Rapor: {choices}</translation>
    </message>
    <message>
        <source>“{value}” is not a date like 2023, 2023-04 or 2023-04-25.</source>
        <translation>“{value}” 2023, 2023-04 veya 2023-04-25 gibi bir tarih değil.</translation>
    </message>
    <message>
        <source>Recovered: {all}.</source>
        <translation>Kurtarılanlar: {all}.</translation>
    </message>
    <message>
        <source>Quotations that have lost their source:</source>
        <translation>Kaynağını yitirmiş alıntılar:</translation>
    </message>
    <message>
        <source>{number}: “{words}”</source>
        <translation>{number}: “{words}”</translation>
    </message>
    <message>
        <source>Nothing in “{name}” could be recognised as a project&apos;s.</source>
        <translation>“{name}” içinde bir projeye ait hiçbir şey tanınamadı.</translation>
    </message>
    <message>
        <source>The file&apos;s list of tables is lost; they were looked for where a new project has them.</source>
        <translation>Dosyanın tablo listesi kayıp; tablolar, yeni bir projede bulundukları yerlerde arandı.</translation>
    </message>
    <message>
        <source>a quote whose number is lost</source>
        <translation>numarası kayıp bir alıntı</translation>
    </message>
    <message>
        <source>The words of {label} are lost.</source>
        <translation>{label} alıntısının sözleri kayıp.</translation>
    </message>
    <message>
        <source>{label} has a number that was never given out.</source>
        <translation>{label} alıntısının numarası hiç verilmemiş bir numara.</translation>
    </message>
    <message>
        <source>The text of source {id} is not the one that was imported.</source>
        <translation>{id} numaralı kaynağın metni içe aktarılan metin değil.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read to the end.</source>
        <translation>“{name}” hasarlı, sonuna kadar okunamıyor.</translation>
    </message>
    <message>
        <source>“{name}” is being written by another program.</source>
        <translation>“{name}” şu anda başka bir programca yazılıyor.</translation>
    </message>
    <message>
        <source>“{name}” is write-protected.</source>
        <translation>“{name}” yazmaya karşı korumalı.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of “{name}”; the last change was not made.</source>
        <translation>“{name}” dosyasının diskinde yer kalmadı; son değişiklik yapılmadı.</translation>
    </message>
    <message>
        <source>The disk of “{name}” reported an error; the last change was not made.</source>
        <translation>“{name}” dosyasının diski hata bildirdi; son değişiklik yapılmadı.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: its folder does not allow it.</source>
        <translation>“{name}” açılamıyor: klasörü buna izin vermiyor.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not let files be made in it.</source>
        <translation>“{folder}” klasörü içinde dosya oluşturulmasına izin vermiyor.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a project.</source>
        <translation>“{name}” proje değil, klasör.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you.</source>
        <translation>“{name}” dosyasını okuma izniniz yok.</translation>
    </message>
    <message>
        <source>“{name}” is write-protected; open it for reading only.</source>
        <translation>“{name}” yazmaya karşı korumalı; yalnızca okumak için açın.</translation>
    </message>
    <message>
        <source>The folder of “{name}” is write-protected; open it for reading only.</source>
        <translation>“{name}” dosyasının klasörü yazmaya karşı korumalı; yalnızca okumak için açın.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Source Workbench.</source>
        <translation>“{name}” Source Workbench’in daha yeni bir sürümüyle yapılmış.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older version and must be opened for writing once.</source>
        <translation>“{name}” daha eski bir sürümle yapılmış; bir kez yazmak için açılması gerekiyor.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its parts do not fit together.</source>
        <translation>“{name}” hasarlı: parçaları birbirini tutmuyor.</translation>
    </message>
    <message>
        <source>A saved search needs a name and something to look for.</source>
        <translation>Saklanacak aramanın bir adı ve aranacak bir şeyi olmalı.</translation>
    </message>
    <message>
        <source>Save search “{name}”</source>
        <translation>Aramayı sakla: “{name}”</translation>
    </message>
    <message>
        <source>Remove search “{name}”</source>
        <translation>Aramayı kaldır: “{name}”</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Arama</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Okunmadı olarak işaretle</translation>
    </message>
    <message>
        <source>Mark as reading</source>
        <translation>Okunuyor olarak işaretle</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Okundu olarak işaretle</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Oku</translation>
    </message>
    <message>
        <source>A source needs a title.</source>
        <translation>Kaynağın bir başlığı olmalı.</translation>
    </message>
    <message>
        <source>There would be nothing left to read.</source>
        <translation>Okunacak hiçbir şey kalmazdı.</translation>
    </message>
    <message>
        <source>The same file is in the project already, as “{title}”.</source>
        <translation>Aynı dosya “{title}” adıyla projede zaten var.</translation>
    </message>
    <message>
        <source>The same text is in the project already, as “{title}”.</source>
        <translation>Aynı metin “{title}” adıyla projede zaten var.</translation>
    </message>
    <message>
        <source>The selection lies outside the text.</source>
        <translation>Seçim metnin dışında kalıyor.</translation>
    </message>
    <message>
        <source>There is nothing but white space in the selection.</source>
        <translation>Seçimde boşluktan başka bir şey yok.</translation>
    </message>
    <message>
        <source>A quote can be split only between its words.</source>
        <translation>Bir alıntı ancak sözcüklerinin arasından bölünebilir.</translation>
    </message>
    <message>
        <source>Translate {label}</source>
        <translation>Çevir: {label}</translation>
    </message>
    <message>
        <source>Remove translation of {label}</source>
        <translation>Çevirisini kaldır: {label}</translation>
    </message>
    <message>
        <source>SQLite reports: {finding}.</source>
        <translation>SQLite bildiriyor: {finding}.</translation>
    </message>
    <message>
        <source>Row {row} of {table} refers to a {parent} that is not there.</source>
        <translation>{table} tablosunun {row}. satırı, olmayan bir {parent} kaydına gönderme yapıyor.</translation>
    </message>
    <message>
        <source>source {id}</source>
        <translation>kaynak {id}</translation>
    </message>
    <message>
        <source>The stored text is not the one that was imported.</source>
        <translation>Saklanan metin içe aktarılan metin değil.</translation>
    </message>
    <message>
        <source>The stored original is not the one that was imported.</source>
        <translation>Saklanan özgün dosya içe aktarılan dosya değil.</translation>
    </message>
    <message>
        <source>The quote has no words.</source>
        <translation>Alıntının sözleri yok.</translation>
    </message>
    <message>
        <source>The quotation is not what stands at its place in the source.</source>
        <translation>Alıntı, kaynaktaki yerinde duran sözler değil.</translation>
    </message>
    <message>
        <source>no quotes were taken from it</source>
        <translation>ondan alıntı alınmamış</translation>
    </message>
    <message>
        <source>“{title}” has this very text already; nothing was changed.</source>
        <translation>“{title}” zaten bu metne sahip; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>A source cannot be corrected to nothing.</source>
        <translation>Bir kaynağın metni düzeltilirken tümüyle silinemez.</translation>
    </message>
    <message>
        <source>Correct “{title}”</source>
        <translation>Düzelt: “{title}”</translation>
    </message>
    <message>
        <source>There is no place to accept: select the passage in the text.</source>
        <translation>Kabul edilecek bir yer yok: pasajı metinde seçin.</translation>
    </message>
    <message>
        <source>Accept {label}</source>
        <translation>Kabul et: {label}</translation>
    </message>
    <message>
        <source>Place {label}</source>
        <translation>Yerleştir: {label}</translation>
    </message>
    <message>
        <source>Keep {label} on its version</source>
        <translation>Kendi sürümünde bırak: {label}</translation>
    </message>
    <message>
        <source>Orphan {label}</source>
        <translation>Kopuk say: {label}</translation>
    </message>
    <message>
        <source>This quote was taken from the latest version of its source.</source>
        <translation>Bu alıntı kaynağın en yeni sürümünden alınmış.</translation>
    </message>
    <message>
        <source>A correction stays within one paragraph.</source>
        <translation>Bir düzeltme tek bir paragrafın içinde kalır.</translation>
    </message>
    <message>
        <source>from source</source>
        <translation>kaynaktan</translation>
    </message>
    <message>
        <source>see its page</source>
        <translation>sayfasına bakın</translation>
    </message>
    <message>
        <source>About Source Workbench</source>
        <translation>Source Workbench hakkında</translation>
    </message>
    <message>
        <source>Read sources closely, keep the quotes that matter, and hand in a report in which every quotation is proven verbatim. The program makes no network connection unless you ask for one.</source>
        <translation>Kaynakları yakından okuyun, önemli alıntıları saklayın ve her alıntısının birebir olduğu kanıtlanmış bir rapor teslim edin. Siz istemedikçe program ağ bağlantısı kurmaz.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Yapıldığı parçalar</translation>
    </message>
    <message>
        <source>Libraries, versions and licences</source>
        <translation>Kitaplıklar, sürümler ve lisanslar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Sürüm {number}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Kaynak</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>Alı&amp;ntı</translation>
    </message>
    <message>
        <source>&amp;Actors</source>
        <translation>Ak&amp;törler</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>İddia&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>A&amp;ra</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>Ra&amp;por</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Araçlar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>Yer&amp;leşim</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneller</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Git</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Seç</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Yeni proje…</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>Proje &amp;aç…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Project</source>
        <translation>&amp;Örnek projeyi aç</translation>
    </message>
    <message>
        <source>&amp;Add Sources…</source>
        <translation>&amp;Kaynak ekle…</translation>
    </message>
    <message>
        <source>Add text or web pages</source>
        <translation>Metin veya web sayfası ekle</translation>
    </message>
    <message>
        <source>Add a &amp;Folder…</source>
        <translation>K&amp;lasör ekle…</translation>
    </message>
    <message>
        <source>&amp;Paste as New Source</source>
        <translation>Yeni kaynak olarak ya&amp;pıştır</translation>
    </message>
    <message>
        <source>S&amp;kipped Files…</source>
        <translation>A&amp;tlanan dosyalar…</translation>
    </message>
    <message>
        <source>What an import left out, and why</source>
        <translation>İçe aktarmada neyin, neden dışarıda kaldığı</translation>
    </message>
    <message>
        <source>Notes on the P&amp;roject…</source>
        <translation>P&amp;roje notları…</translation>
    </message>
    <message>
        <source>Pr&amp;int Source…</source>
        <translation>Kaynağı ya&amp;zdır…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Baskı önizle&amp;me…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Ye&amp;dekler…</translation>
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation>Pro&amp;jeyi kapat</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çıkış</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Geç&amp;miş</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Ge&amp;ri</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Bulunduğunuz yere geri dön</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;İleri</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Yeniden ileri git</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Metni &amp;büyüt</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Metni &amp;küçült</translation>
    </message>
    <message>
        <source>Normal Te&amp;xt Size</source>
        <translation>&amp;Normal metin boyutu</translation>
    </message>
    <message>
        <source>T&amp;ype and Page…</source>
        <translation>&amp;Yazı ve sayfa…</translation>
    </message>
    <message>
        <source>Typeface, size, measure, line height</source>
        <translation>Yazı tipi, boyut, satır uzunluğu, satır yüksekliği</translation>
    </message>
    <message>
        <source>Like the Des&amp;ktop</source>
        <translation>&amp;Masaüstü gibi</translation>
    </message>
    <message>
        <source>“{name}” is on a disk, or in a folder, that is write-protected.</source>
        <translation>“{name}” yazmaya karşı korumalı bir diskte ya da klasörde.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Yeni proje</translation>
    </message>
    <message>
        <source>The language changes as soon as this is done: {work}.</source>
        <translation>Dil, şu iş biter bitmez değişir: {work}.</translation>
    </message>
    <message numerus="yes">
        <source>Import a source|Import {n} sources</source>
        <translation>
            <numerusform>{n} kaynak içe aktar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source imported|{n} sources imported</source>
        <translation>
            <numerusform>{n} kaynak içe aktarıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} updated|{n} updated</source>
        <translation>
            <numerusform>{n} güncellendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped|{n} skipped</source>
        <translation>
            <numerusform>{n} atlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote to review|{n} quotes to review</source>
        <translation>
            <numerusform>gözden geçirilecek {n} alıntı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds a line of {n} character: that is data, and no text to read.|“{name}” holds a line of {n} characters: that is data, and no text to read.</source>
        <translation>
            <numerusform>“{name}” içinde {n} karakterlik bir satır var: bu okunacak metin değil, veri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds {n} source, not one.|“{name}” holds {n} sources, not one.</source>
        <translation>
            <numerusform>“{name}” tek kaynak değil, {n} kaynak içeriyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds {n} character; up to {most} are read as one text.|“{name}” holds {n} characters; up to {most} are read as one text.</source>
        <translation>
            <numerusform>“{name}” {n} karakter içeriyor; tek metin olarak en çok {most} karakter okunur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds {n} part, more than any document has.|“{name}” holds {n} parts, more than any document has.</source>
        <translation>
            <numerusform>“{name}” {n} parça içeriyor; hiçbir belgede bu kadar olmaz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is a book of {n} chapter: one source, or one for each?|“{title}” is a book of {n} chapters: one source, or one for each?</source>
        <translation>
            <numerusform>“{title}” {n} bölümlü bir kitap: tek kaynak mı olsun, her bölüm ayrı kaynak mı?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” says it holds {n} article; {found} were found.|“{name}” says it holds {n} articles; {found} were found.</source>
        <translation>
            <numerusform>“{name}” {n} makale içerdiğini söylüyor; {found} tane bulundu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found: {titles}.</source>
        <translation>Bulunamayanlar: {titles}.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has {n} page; up to {most} are read.|“{name}” has {n} pages; up to {most} are read.</source>
        <translation>
            <numerusform>“{name}” {n} sayfa; en çok {most} sayfa okunur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} row; those after were not read.|“{name}” has more than {n} rows; those after were not read.</source>
        <translation>
            <numerusform>“{name}” {n} satırdan uzun; sonrakiler okunmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” took longer than {n} second to read and was stopped.|“{name}” took longer than {n} seconds to read and was stopped.</source>
        <translation>
            <numerusform>“{name}” {n} saniyede okunamadı, durduruldu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference:</source>
        <translation>Fark:</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(hiçbir şey)</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(atlanmış)</translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} block|Keep {n} blocks</source>
        <translation>
            <numerusform>{n} bloğu metinde tut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold {n} block|Fold {n} blocks</source>
        <translation>
            <numerusform>{n} bloğu katla</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk went away; the last change was not made. It can be made now, in a copy.</source>
        <translation>Disk ortadan kalktı; son değişiklik yapılmadı. Şimdi bir kopyada yapılabilir.</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} quote|Merge {n} quotes</source>
        <translation>
            <numerusform>{n} alıntıyı birleştir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} quote|Remove {n} quotes</source>
        <translation>
            <numerusform>{n} alıntıyı kaldır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recode {n} quote|Recode {n} quotes</source>
        <translation>
            <numerusform>{n} alıntıyı yeniden kodla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in details of {n} source|Fill in details of {n} sources</source>
        <translation>
            <numerusform>{n} kaynağın ayrıntılarını doldur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source|{n} sources</source>
        <translation>
            <numerusform>{n} kaynak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} text|{n} texts</source>
        <translation>
            <numerusform>{n} metin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} original|{n} originals</source>
        <translation>
            <numerusform>{n} özgün dosya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote|{n} quotes</source>
        <translation>
            <numerusform>{n} alıntı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation|{n} quotations</source>
        <translation>
            <numerusform>{n} alıntı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actor|{n} actors</source>
        <translation>
            <numerusform>{n} aktör</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim|{n} claims</source>
        <translation>
            <numerusform>{n} iddia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statement|{n} statements</source>
        <translation>
            <numerusform>{n} beyan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note|{n} notes</source>
        <translation>
            <numerusform>{n} not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} page of the file and {rows} could not be read.|{n} pages of the file and {rows} could not be read.</source>
        <translation>
            <numerusform>Dosyanın {n} sayfası ve {rows} okunamadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row was found on a page that nothing led to any more; it may be an old one.|{n} rows were found on pages that nothing led to any more; they may be old ones.</source>
        <translation>
            <numerusform>{n} satır artık hiçbir şeyin göstermediği sayfalarda bulundu; eski olabilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row of “{table}” said something that it cannot; something plain stands there now.|{n} rows of “{table}” said something that they cannot; something plain stands there now.</source>
        <translation>
            <numerusform>“{table}” tablosunun {n} satırında olamayacak bir değer vardı; yerine yalın bir değer kondu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row of “{table}” contradicted others and was left out.|{n} rows of “{table}” contradicted others and were left out.</source>
        <translation>
            <numerusform>“{table}” tablosunun {n} satırı başkalarıyla çelişiyordu, dışarıda bırakıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row belonged to something that is lost and was left out.|{n} rows belonged to something that is lost and were left out.</source>
        <translation>
            <numerusform>{n} satır kaybolmuş bir şeye aitti, dışarıda bırakıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} named another source than its text; it stands with its text now.</source>
        <translation>{label} metninden başka bir kaynağı gösteriyordu; artık metninin kaynağında.</translation>
    </message>
    <message numerus="yes">
        <source>{n} text was given back to the source its quotes name.|{n} texts were given back to the sources their quotes name.</source>
        <translation>
            <numerusform>{n} metin, alıntılarının gösterdiği kaynağa geri verildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of “{title}” is lost.</source>
        <translation>“{title}” kaynağının metni kayıp.</translation>
    </message>
    <message numerus="yes">
        <source>{n} row named something that is lost; it came over without it.|{n} rows named something that is lost; they came over without it.</source>
        <translation>
            <numerusform>{n} satır kaybolmuş bir şeyi gösteriyordu; onsuz aktarıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note has lost what it was about: “{words}”</source>
        <translation>Ne hakkında olduğu kaybolan bir not: “{words}”</translation>
    </message>
    <message>
        <source>“{name}” is not in its place yet.</source>
        <translation>“{name}” henüz yerinde değil.</translation>
    </message>
    <message numerus="yes">
        <source>{n} single row|{n} single rows</source>
        <translation>
            <numerusform>{n} tek satır</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was not closed by the program that wrote it last. Copy it, together with “{log}”, to a disk that can be written, and open it there.</source>
        <translation>“{name}” onu en son yazan programca kapatılmamış. “{log}” ile birlikte yazılabilir bir diske kopyalayıp orada açın.</translation>
    </message>
    <message>
        <source>The stored original of this source is lost.</source>
        <translation>Bu kaynağın saklanan özgün dosyası kayıp.</translation>
    </message>
    <message numerus="yes">
        <source>Edit source|Edit {n} sources</source>
        <translation>
            <numerusform>{n} kaynağı düzenle</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget what is folded</source>
        <translation>Katlananları unut</translation>
    </message>
    <message numerus="yes">
        <source>Remove source|Remove {n} sources</source>
        <translation>
            <numerusform>{n} kaynağı kaldır</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is damaged: “{value}” stands where it cannot.</source>
        <translation>Proje hasarlı: “{value}” olamayacağı bir yerde duruyor.</translation>
    </message>
    <message>
        <source>The list of quotes cannot be read.</source>
        <translation>Alıntı listesi okunamıyor.</translation>
    </message>
    <message>
        <source>The list of sources cannot be read.</source>
        <translation>Kaynak listesi okunamıyor.</translation>
    </message>
    <message>
        <source>The words of {quote} cannot be read.</source>
        <translation>{quote} alıntısının sözleri okunamıyor.</translation>
    </message>
    <message>
        <source>The text of “{title}” cannot be read.</source>
        <translation>“{title}” kaynağının metni okunamıyor.</translation>
    </message>
    <message numerus="yes">
        <source>{n} attached|{n} attached</source>
        <translation>
            <numerusform>{n} yerinde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} edited|{n} edited</source>
        <translation>
            <numerusform>{n} düzenlenmiş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept|{n} kept</source>
        <translation>
            <numerusform>{n} bırakıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meaning changed|{n} meaning changed</source>
        <translation>
            <numerusform>{n} anlamı değişmiş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} moved|{n} moved</source>
        <translation>
            <numerusform>{n} yeri değişmiş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ambiguous|{n} ambiguous</source>
        <translation>
            <numerusform>{n} belirsiz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} order changed|{n} order changed</source>
        <translation>
            <numerusform>{n} sırası değişmiş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to be checked|{n} to be checked</source>
        <translation>
            <numerusform>{n} denetlenecek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} orphan|{n} orphans</source>
        <translation>
            <numerusform>{n} kopuk</numerusform>
        </translation>
    </message>
    <message>
        <source>Open R&amp;ecent</source>
        <translation>&amp;Son projeler</translation>
    </message>
    <message>
        <source>&amp;All Recent Projects…</source>
        <translation>&amp;Tüm son projeler…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Tercihler…</translation>
    </message>
    <message>
        <source>Everything that can be set</source>
        <translation>Ayarlanabilecek her şey</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Sepya</translation>
    </message>
    <message>
        <source>Two Sources Side by Si&amp;de</source>
        <translation>Yan yan&amp;a iki kaynak</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Oku</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Karşılaştır</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Yaz</translation>
    </message>
    <message>
        <source>&amp;Next Panel</source>
        <translation>&amp;Sonraki panel</translation>
    </message>
    <message>
        <source>&amp;Previous Panel</source>
        <translation>&amp;Önceki panel</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>&amp;Kaynaklar</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Okuyucu</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Alıntılar</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Denetçi</translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <translation>De&amp;ğişen alıntılar</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>Okun&amp;madı olarak işaretle</translation>
    </message>
    <message>
        <source>Mark as Read&amp;ing</source>
        <translation>Ok&amp;unuyor olarak işaretle</translation>
    </message>
    <message>
        <source>Mark as &amp;Done</source>
        <translation>&amp;Okundu olarak işaretle</translation>
    </message>
    <message>
        <source>Done, and Open the &amp;Next Unread</source>
        <translation>Okundu &amp;yap, sonraki okunmamışı aç</translation>
    </message>
    <message>
        <source>Fold or &amp;Keep This Block</source>
        <translation>Bu bloğu katla veya &amp;tut</translation>
    </message>
    <message>
        <source>As boilerplate, or as part of the text</source>
        <translation>Sayfa kalıbı veya metnin bölümü olarak</translation>
    </message>
    <message>
        <source>De&amp;tails…</source>
        <translation>&amp;Ayrıntılar…</translation>
    </message>
    <message>
        <source>Title, outlet, date and proof</source>
        <translation>Başlık, yayın organı, tarih ve kanıt</translation>
    </message>
    <message>
        <source>Details of Man&amp;y…</source>
        <translation>&amp;Birçok kaynağın ayrıntıları…</translation>
    </message>
    <message>
        <source>Edit many sources in a table</source>
        <translation>Birçok kaynağı bir tabloda düzenle</translation>
    </message>
    <message>
        <source>Update from &amp;File…</source>
        <translation>&amp;Dosyadan güncelle…</translation>
    </message>
    <message>
        <source>Keep a newer version</source>
        <translation>Daha yeni bir sürümü sakla</translation>
    </message>
    <message>
        <source>Correct Te&amp;xt…</source>
        <translation>Met&amp;ni düzelt…</translation>
    </message>
    <message>
        <source>Correct a typo as a new version</source>
        <translation>Bir yazım yanlışını yeni sürüm olarak düzelt</translation>
    </message>
    <message>
        <source>Co&amp;mpare Versions…</source>
        <translation>Sürümleri &amp;karşılaştır…</translation>
    </message>
    <message>
        <source>&amp;Remove from Project</source>
        <translation>&amp;Projeden kaldır</translation>
    </message>
    <message>
        <source>Next &amp;Sentence</source>
        <translation>Sonraki &amp;cümle</translation>
    </message>
    <message>
        <source>Previous S&amp;entence</source>
        <translation>Önceki c&amp;ümle</translation>
    </message>
    <message>
        <source>Next &amp;Quotation</source>
        <translation>Sonraki t&amp;ırnaklı söz</translation>
    </message>
    <message>
        <source>Previous Q&amp;uotation</source>
        <translation>Önceki tır&amp;naklı söz</translation>
    </message>
    <message>
        <source>Select &amp;Sentence</source>
        <translation>&amp;Cümleyi seç</translation>
    </message>
    <message>
        <source>&amp;Grow Selection</source>
        <translation>Seçimi &amp;büyüt</translation>
    </message>
    <message>
        <source>S&amp;hrink Selection</source>
        <translation>Seçimi &amp;küçült</translation>
    </message>
    <message>
        <source>&amp;Capture Selection</source>
        <translation>Seçimi &amp;alıntıla</translation>
    </message>
    <message>
        <source>&amp;Next Quote</source>
        <translation>&amp;Sonraki alıntı</translation>
    </message>
    <message>
        <source>&amp;Previous Quote</source>
        <translation>&amp;Önceki alıntı</translation>
    </message>
    <message>
        <source>Next Quote at the Same P&amp;lace</source>
        <translation>Aynı yerdeki sonraki a&amp;lıntı</translation>
    </message>
    <message>
        <source>Move the &amp;Ends</source>
        <translation>&amp;Uçlarını taşı</translation>
    </message>
    <message>
        <source>&amp;Join the Next Selection</source>
        <translation>Sonraki seçimi &amp;ekle</translation>
    </message>
    <message>
        <source>&amp;Split at the Caret</source>
        <translation>İmleçten &amp;böl</translation>
    </message>
    <message>
        <source>&amp;Merge Quotes Here</source>
        <translation>Buradaki alıntıları bi&amp;rleştir</translation>
    </message>
    <message>
        <source>Recode the C&amp;hosen Quotes</source>
        <translation>Seçili alıntıları yeniden ko&amp;dla</translation>
    </message>
    <message>
        <source>&amp;Filter Quotes by…</source>
        <translation>Alıntıları sü&amp;z…</translation>
    </message>
    <message>
        <source>Copy with &amp;Attribution</source>
        <translation>&amp;Kaynağıyla kopyala</translation>
    </message>
    <message>
        <source>Re&amp;view Changed Quotes</source>
        <translation>Değişen alıntıları &amp;gözden geçir</translation>
    </message>
    <message>
        <source>&amp;Remove Quote</source>
        <translation>Alıntı&amp;yı kaldır</translation>
    </message>
    <message>
        <source>&amp;New Actor</source>
        <translation>&amp;Yeni aktör</translation>
    </message>
    <message>
        <source>&amp;Rename Actor</source>
        <translation>Aktörün adını &amp;değiştir</translation>
    </message>
    <message>
        <source>&amp;Merge Actors…</source>
        <translation>Aktörleri &amp;birleştir…</translation>
    </message>
    <message>
        <source>S&amp;plit a Merged Actor…</source>
        <translation>Birleşmiş aktörü b&amp;öl…</translation>
    </message>
    <message>
        <source>&amp;Show Actors</source>
        <translation>Aktörleri &amp;göster</translation>
    </message>
    <message>
        <source>&amp;New Claim</source>
        <translation>&amp;Yeni iddia</translation>
    </message>
    <message>
        <source>&amp;Reword Claim</source>
        <translation>İddianın ifadesini &amp;değiştir</translation>
    </message>
    <message>
        <source>&amp;Merge Claims…</source>
        <translation>İddiaları &amp;birleştir…</translation>
    </message>
    <message>
        <source>S&amp;plit a Merged Claim…</source>
        <translation>Birleşmiş iddiayı b&amp;öl…</translation>
    </message>
    <message>
        <source>&amp;Show Claims</source>
        <translation>İddiaları &amp;göster</translation>
    </message>
    <message>
        <source>Search &amp;All Sources</source>
        <translation>&amp;Tüm kaynaklarda ara</translation>
    </message>
    <message>
        <source>&amp;Find in This Source…</source>
        <translation>&amp;Bu kaynakta bul…</translation>
    </message>
    <message>
        <source>Saved and &amp;Last Searches</source>
        <translation>Saklanan ve &amp;son aramalar</translation>
    </message>
    <message>
        <source>Save This S&amp;earch…</source>
        <translation>Bu aramayı sa&amp;kla…</translation>
    </message>
    <message>
        <source>&amp;Next Hit</source>
        <translation>S&amp;onraki eşleşme</translation>
    </message>
    <message>
        <source>&amp;Previous Hit</source>
        <translation>Ö&amp;nceki eşleşme</translation>
    </message>
    <message>
        <source>Next &amp;Source with Hits</source>
        <translation>Eşleşme olan sonraki ka&amp;ynak</translation>
    </message>
    <message>
        <source>Previous Source with &amp;Hits</source>
        <translation>Eşleşme olan ön&amp;ceki kaynak</translation>
    </message>
    <message>
        <source>&amp;Quote This Hit</source>
        <translation>Bu eşleşmeyi &amp;alıntıla</translation>
    </message>
    <message>
        <source>&amp;Make Quotes of All Hits…</source>
        <translation>Tüm eşleşmeleri a&amp;lıntı yap…</translation>
    </message>
    <message>
        <source>S&amp;ources Like This One</source>
        <translation>Buna ben&amp;zer kaynaklar</translation>
    </message>
    <message>
        <source>Others about the same</source>
        <translation>Aynı konudaki ötekiler</translation>
    </message>
    <message>
        <source>&amp;Clear Search</source>
        <translation>Ara&amp;mayı temizle</translation>
    </message>
    <message>
        <source>&amp;Rebuild the Index</source>
        <translation>&amp;Dizini yeniden oluştur</translation>
    </message>
    <message>
        <source>How to As&amp;k</source>
        <translation>Nasıl so&amp;rulur</translation>
    </message>
    <message>
        <source>&amp;Report Builder</source>
        <translation>&amp;Rapor oluşturucu</translation>
    </message>
    <message>
        <source>Choose, order and preview it</source>
        <translation>Seç, sırala ve önizle</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Dışa aktar…</translation>
    </message>
    <message>
        <source>Hand in the report</source>
        <translation>Raporu teslim et</translation>
    </message>
    <message>
        <source>Re-check a &amp;Document…</source>
        <translation>&amp;Belgeyi yeniden denetle…</translation>
    </message>
    <message>
        <source>Hold the quotations of any Word document against the sources</source>
        <translation>Herhangi bir Word belgesindeki alıntıları kaynaklarla karşılaştır</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>&amp;Sonraki sorun</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>&amp;Önceki sorun</translation>
    </message>
    <message>
        <source>&amp;Check Every Quotation</source>
        <translation>Tüm &amp;alıntıları denetle</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Komut bul…</translation>
    </message>
    <message>
        <source>Change &amp;Keys…</source>
        <translation>&amp;Tuşları değiştir…</translation>
    </message>
    <message>
        <source>&amp;Tour of the Window</source>
        <translation>Pencere &amp;turu</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>T&amp;uşlar</translation>
    </message>
    <message>
        <source>Report a &amp;Problem…</source>
        <translation>&amp;Sorun bildir…</translation>
    </message>
    <message>
        <source>Show the &amp;Log File</source>
        <translation>&amp;Günlük dosyasını göster</translation>
    </message>
    <message>
        <source>&amp;About Source Workbench</source>
        <translation>Source Workbench &amp;hakkında</translation>
    </message>
    <message>
        <source>Articles (*.txt *.md *.html *.htm *.xhtml *.mhtml *.pdf *.docx *.odt *.rtf *.epub *.eml *.mbox *.csv *.xlsx *.ris *.bib *.json);;All files (*)</source>
        <translation>Makaleler (*.txt *.md *.html *.htm *.xhtml *.mhtml *.pdf *.docx *.odt *.rtf *.epub *.eml *.mbox *.csv *.xlsx *.ris *.bib *.json);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Add Sources</source>
        <translation>Kaynak ekle</translation>
    </message>
    <message>
        <source>Add a Folder of Sources</source>
        <translation>Bir klasör dolusu kaynak ekle</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Panoda metin yok.</translation>
    </message>
    <message>
        <source>The last import left nothing out.</source>
        <translation>Son içe aktarmada dışarıda kalan olmadı.</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}). Your project is saved; the details are in the log (Help ▸ Show the Log File).</source>
        <translation>Bir şeyler ters gitti ({kind}). Projeniz kayıtlı; ayrıntılar günlükte (Yardım ▸ Günlük dosyasını göster).</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>Backups of this project</source>
        <translation>Bu projenin yedekleri</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when</comment>
        <translation>Yapılışı</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Şimdi yedekle</translation>
    </message>
    <message>
        <source>Restore as Another File…</source>
        <translation>Başka dosya olarak geri yükle…</translation>
    </message>
    <message>
        <source>Backups are made once a day, outside of the project&apos;s folder. Restoring makes another file; this project stays as it is.</source>
        <translation>Yedekler günde bir kez, proje klasörünün dışında yapılır. Geri yükleme başka bir dosya oluşturur; bu proje olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>There is no backup of this project yet. One is made every day.</source>
        <translation>Bu projenin henüz yedeği yok. Her gün bir tane yapılır.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Yedekleniyor</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>Geri yükleneceği yer</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>İstek üzerine</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>Program güncellemesinden önce</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>What the actor is, such as Minister of Ports</source>
        <translation>Aktörün ne olduğu, örneğin Limanlar Bakanı</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Diğer ad</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>Başka bir ad ekle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Diğer adları</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Change role of {name}</source>
        <translation>Görevi değiştir: {name}</translation>
    </message>
    <message>
        <source>Most quotes</source>
        <translation>En çok alıntı</translation>
    </message>
    <message>
        <source>Choose two or more actors first: hold Ctrl and click them.</source>
        <translation>Önce iki veya daha çok aktör seçin: Ctrl’yi basılı tutup tıklayın.</translation>
    </message>
    <message>
        <source>Choose one actor first, into which others were merged.</source>
        <translation>Önce, başkalarının birleştirildiği bir aktör seçin.</translation>
    </message>
    <message>
        <source>{name} removed; the quotes stay.</source>
        <translation>{name} kaldırıldı; alıntılar duruyor.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Yeni aktör</translation>
    </message>
    <message>
        <source>Filter actors</source>
        <translation>Aktörleri süz</translation>
    </message>
    <message>
        <source>Name of the new actor</source>
        <translation>Yeni aktörün adı</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktörler</translation>
    </message>
    <message>
        <source>No actors yet</source>
        <translation>Henüz aktör yok</translation>
    </message>
    <message>
        <source>Whoever you name while capturing a quote is listed here, with the other names it goes by.</source>
        <translation>Alıntı alırken adını verdiğiniz herkes, bilinen diğer adlarıyla burada listelenir.</translation>
    </message>
    <message>
        <source>No actor fits</source>
        <translation>Uyan aktör yok</translation>
    </message>
    <message>
        <source>Names and other names were looked through.</source>
        <translation>Adlara ve diğer adlara bakıldı.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>Sort actors</source>
        <translation>Aktörleri sırala</translation>
    </message>
    <message>
        <source>{names} merged into {kept}.</source>
        <translation>Birleştirildi: {names}. Kalan: {kept}.</translation>
    </message>
    <message>
        <source>{name} is an actor again.</source>
        <translation>{name} yeniden ayrı bir aktör.</translation>
    </message>
    <message>
        <source>Show quotes</source>
        <translation>Alıntıları göster</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adını değiştir</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Şununla birleştir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>no statements</source>
        <translation>beyan yok</translation>
    </message>
    <message>
        <source>Wording of the claim</source>
        <translation>İddianın ifadesi</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>İddialar</translation>
    </message>
    <message>
        <source>Choose two or more claims first: hold Ctrl and click them.</source>
        <translation>Önce iki veya daha çok iddia seçin: Ctrl’yi basılı tutup tıklayın.</translation>
    </message>
    <message>
        <source>Choose one claim first, into which others were merged.</source>
        <translation>Önce, başkalarının birleştirildiği bir iddia seçin.</translation>
    </message>
    <message>
        <source>Remove “{claim}”</source>
        <translation>Kaldır: “{claim}”</translation>
    </message>
    <message>
        <source>“{claim}” removed; the quotes stay.</source>
        <translation>“{claim}” kaldırıldı; alıntılar duruyor.</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Yeni iddia</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>İddiaları süz</translation>
    </message>
    <message>
        <source>The new claim, as one sentence</source>
        <translation>Yeni iddia, tek cümle olarak</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Henüz iddia yok</translation>
    </message>
    <message>
        <source>A claim is one sentence that sources assert, deny, question or report. Word one here, or while capturing a quote.</source>
        <translation>İddia, kaynakların öne sürdüğü, yalanladığı, sorguladığı veya aktardığı tek bir cümledir. Burada ya da alıntı alırken yazın.</translation>
    </message>
    <message>
        <source>No claim fits</source>
        <translation>Uyan iddia yok</translation>
    </message>
    <message>
        <source>The filter leaves nothing over.</source>
        <translation>Süzgeçten geçen yok.</translation>
    </message>
    <message>
        <source>“{claim}” is a claim again.</source>
        <translation>“{claim}” yeniden ayrı bir iddia.</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>İfadesini değiştir</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Şununla birleştir…</translation>
    </message>
    <message>
        <source>“{name}” stays; the others become part of it</source>
        <translation>“{name}” kalır; ötekiler onun parçası olur</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Yeniden böl</translation>
    </message>
    <message>
        <source>Stand under</source>
        <translation>Şunun altına al</translation>
    </message>
    <message>
        <source>Nobody: at the top</source>
        <translation>Hiç kimse: en üstte</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Bu proje yalnızca okumak için açık.</translation>
    </message>
    <message>
        <source>Recode {label} to “{name}”</source>
        <translation>Yeniden kodla: {label}, “{name}”</translation>
    </message>
    <message>
        <source>{label} recoded to “{name}”.</source>
        <translation>{label} yeniden kodlandı: “{name}”.</translation>
    </message>
    <message>
        <source>{why} Nothing was changed.</source>
        <translation>{why} Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>{label} names several actors: say in the inspector which of them is meant.</source>
        <translation>{label} birkaç aktör içeriyor: hangisinin kastedildiğini denetçide belirtin.</translation>
    </message>
    <message>
        <source>{label} names several claims: say in the inspector which of them is meant.</source>
        <translation>{label} birkaç iddia içeriyor: hangisinin kastedildiğini denetçide belirtin.</translation>
    </message>
    <message>
        <source>Each of them names several actors: say in the inspector which of them is meant.</source>
        <translation>Her biri birkaç aktör içeriyor: hangisinin kastedildiğini denetçide belirtin.</translation>
    </message>
    <message>
        <source>Each of them names several claims: say in the inspector which of them is meant.</source>
        <translation>Her biri birkaç iddia içeriyor: hangisinin kastedildiğini denetçide belirtin.</translation>
    </message>
    <message>
        <source>restored</source>
        <comment>in the name of a file</comment>
        <translation>geri yüklenen</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} quote|Show {n} quotes</source>
        <translation>
            <numerusform>{n} alıntıyı göster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} actor|Remove {n} actors</source>
        <translation>
            <numerusform>{n} aktörü kaldır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actor removed; the quotes stay.|{n} actors removed; the quotes stay.</source>
        <translation>
            <numerusform>{n} aktör kaldırıldı; alıntılar duruyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move actor|Move {n} actors</source>
        <translation>
            <numerusform>{n} aktörü taşı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reports|{n} reports</source>
        <translation>
            <numerusform>aktaran: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} asserts|{n} asserts</source>
        <translation>
            <numerusform>öne süren: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} denies|{n} denies</source>
        <translation>
            <numerusform>yalanlayan: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions|{n} questions</source>
        <translation>
            <numerusform>sorgulayan: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a stance|{n} without a stance</source>
        <translation>
            <numerusform>tutumsuz: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim merged into “{kept}”.|{n} claims merged into “{kept}”.</source>
        <translation>
            <numerusform>{n} iddia şununla birleştirildi: “{kept}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} claim|Remove {n} claims</source>
        <translation>
            <numerusform>{n} iddiayı kaldır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim removed; the quotes stay.|{n} claims removed; the quotes stay.</source>
        <translation>
            <numerusform>{n} iddia kaldırıldı; alıntılar duruyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen|{n} chosen</source>
        <translation>
            <numerusform>{n} seçili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left as it was.|{n} left as they were.</source>
        <translation>
            <numerusform>{n} tanesi olduğu gibi kaldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} had this actor already.</source>
        <translation>{label} zaten bu aktöre bağlıydı.</translation>
    </message>
    <message>
        <source>{label} had this claim already.</source>
        <translation>{label} zaten bu iddiaya bağlıydı.</translation>
    </message>
    <message>
        <source>They had this actor already.</source>
        <translation>Zaten bu aktöre bağlıydılar.</translation>
    </message>
    <message>
        <source>They had this claim already.</source>
        <translation>Zaten bu iddiaya bağlıydılar.</translation>
    </message>
    <message numerus="yes">
        <source>Recode {n} quote to “{name}”|Recode {n} quotes to “{name}”</source>
        <translation>
            <numerusform>{n} alıntıyı yeniden kodla: “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote recoded to “{name}”.|{n} quotes recoded to “{name}”.</source>
        <translation>
            <numerusform>{n} alıntı yeniden kodlandı: “{name}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Devlet</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>person</source>
        <translation>kişi</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>kuruluş</translation>
    </message>
    <message>
        <source>state</source>
        <translation>devlet</translation>
    </message>
    <message>
        <source>other</source>
        <translation>diğer</translation>
    </message>
    <message>
        <source>Name of the actor</source>
        <translation>Aktörün adı</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {count} quotations need a look. {where}: {what}.|{n} of {count} quotations need a look. {where}: {what}.</source>
        <translation>
            <numerusform>{count} alıntıdan {n} tanesine bakılmalı. {where}: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {n} quotations stand, letter for letter, in their sources.|{n} of {n} quotations stand, letter for letter, in their sources.</source>
        <translation>
            <numerusform>{n} alıntının hepsi kaynağında harfi harfine duruyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} beside {two}, {n} of {count}.</source>
        <translation>{one} ile {two} yan yana, {n} / {count}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Geri al: {step}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Geri alınacak bir şey yok</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Yinele: {step}</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Yinelenecek bir şey yok</translation>
    </message>
    <message>
        <source>Nothing was changed in it. There are three ways on; each leaves the file as it is.</source>
        <translation>İçinde hiçbir şey değiştirilmedi. Üç yol var; hiçbiri dosyaya dokunmaz.</translation>
    </message>
    <message>
        <source>Whole, as it was on {when}.</source>
        <translation>{when} itibarıyla olduğu gibi, eksiksiz.</translation>
    </message>
    <message>
        <source>There is no backup of it on this computer.</source>
        <translation>Bu bilgisayarda yedeği yok.</translation>
    </message>
    <message>
        <source>Restore the newest backup, as another file</source>
        <translation>En yeni yedeği başka bir dosya olarak geri yükle</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Salvage into a new project</source>
        <translation>Yeni bir projeye kurtar</translation>
    </message>
    <message>
        <source>Everything that can be read, with a list of what cannot.</source>
        <translation>Okunabilen her şey, okunamayanların listesiyle.</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>Kurtar…</translation>
    </message>
    <message>
        <source>Open it to read only</source>
        <translation>Yalnızca okumak için aç</translation>
    </message>
    <message>
        <source>As far as it goes: what cannot be read is named.</source>
        <translation>Elverdiği kadar: okunamayan belirtilir.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>geri yüklenen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>*Tools ▸ Change Keys* gives a command another key.</source>
        <translation>*Araçlar ▸ Tuşları değiştir* bir komuta başka bir tuş verir.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Search the help pages</source>
        <translation>Yardım sayfalarında ara</translation>
    </message>
    <message>
        <source>Search Help</source>
        <translation>Yardımda ara</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Yardım sayfaları</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Yardım sayfası</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>Bu sözcüklerin hepsi hiçbir sayfada geçmiyor.</translation>
    </message>
    <message>
        <source>{step}, {time}, undone</source>
        <translation>{step}, {time}, geri alındı</translation>
    </message>
    <message>
        <source>{step}, {time}</source>
        <translation>{step}, {time}</translation>
    </message>
    <message>
        <source>{day} {month}, {time}</source>
        <translation>{day} {month}, {time}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Steps, the last first</source>
        <translation>Adımlar, en sonuncusu başta</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Henüz bir şey yapılmadı</translation>
    </message>
    <message>
        <source>Every step is listed here, to go back to.</source>
        <translation>Her adım, geri dönülebilsin diye burada listelenir.</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Kitaplar</translation>
    </message>
    <message>
        <source>{books} books of {chapters} chapters in all: one source for each book, or for each chapter?</source>
        <translation>Toplam {chapters} bölümlü {books} kitap: her kitap tek kaynak mı olsun, her bölüm ayrı kaynak mı?</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Tek kaynak</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Yayın organı</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Kimin yayımladığı</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>2026-05-02, 2026-05 or 2026</source>
        <translation>2026-05-02, 2026-05 veya 2026</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Basıldığı gibi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>As in the dateline</source>
        <translation>Haberin mahrecindeki gibi</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Güncelleme</translation>
    </message>
    <message>
        <source>When it was changed, as a date</source>
        <translation>Değiştirildiği tarih</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Ajans</translation>
    </message>
    <message>
        <source>Whose report it is</source>
        <translation>Haberin kime ait olduğu</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Çevirmen</translation>
    </message>
    <message>
        <source>Who brought it into this language</source>
        <translation>Bu dile kimin aktardığı</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>Arşiv kopyası</translation>
    </message>
    <message>
        <source>Where a copy is kept</source>
        <translation>Bir kopyanın saklandığı yer</translation>
    </message>
    <message>
        <source>from the text</source>
        <translation>metinden</translation>
    </message>
    <message>
        <source>from a tag of the page</source>
        <translation>sayfanın bir etiketinden</translation>
    </message>
    <message>
        <source>from the page’s JSON-LD</source>
        <translation>sayfanın JSON-LD verisinden</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>dosyadan</translation>
    </message>
    <message>
        <source>a guess: please check</source>
        <translation>tahmin: lütfen denetleyin</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>siz yazdınız</translation>
    </message>
    <message>
        <source>Details of this source</source>
        <translation>Bu kaynağın ayrıntıları</translation>
    </message>
    <message>
        <source>No source is open</source>
        <translation>Açık kaynak yok</translation>
    </message>
    <message>
        <source>Open a source to see and correct its details.</source>
        <translation>Ayrıntılarını görmek ve düzeltmek için bir kaynak açın.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>İçe aktarma</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>File’s SHA-256</source>
        <translation>Dosyanın SHA-256’sı</translation>
    </message>
    <message>
        <source>Text’s SHA-256</source>
        <translation>Metnin SHA-256’sı</translation>
    </message>
    <message>
        <source>{reason} Nothing was changed.</source>
        <translation>{reason} Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>{day}, {time} UTC (first import)</source>
        <translation>{day}, {time} UTC (ilk kez)</translation>
    </message>
    <message>
        <source>{day}, {time} UTC (import {number})</source>
        <translation>{day}, {time} UTC ({number}. kez)</translation>
    </message>
    <message>
        <source>{length} characters · corrected by hand</source>
        <translation>{length} karakter · elle düzeltildi</translation>
    </message>
    <message>
        <source>{length} characters · read by {reader}</source>
        <translation>{length} karakter · okuyan: {reader}</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>İçe aktarılıyor</translation>
    </message>
    <message>
        <source>An import was interrupted.</source>
        <translation>Bir içe aktarma yarıda kaldı.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>a file is being read</comment>
        <translation>Okunuyor</translation>
    </message>
    <message>
        <source>“{title}” is now at version {number}: {what}.</source>
        <translation>“{title}” artık {number}. sürümde: {what}.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gözden geçir</translation>
    </message>
    <message>
        <source>The file holds several texts; an update is one.</source>
        <translation>Dosyada birkaç metin var; güncelleme tek metindir.</translation>
    </message>
    <message>
        <source>It describes “{title}”, of which it says nothing new.</source>
        <translation>“{title}” kaynağını anlatıyor, ama yeni bir şey söylemiyor.</translation>
    </message>
    <message>
        <source>The list knows {details} of {sources} you have. What is there already stays as it is.</source>
        <translation>Listede, sizde bulunan {sources} hakkında {details} var. Zaten dolu olanlar olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Fill In</source>
        <translation>Doldur</translation>
    </message>
    <message>
        <source>Stopped: {what}.</source>
        <translation>Durduruldu: {what}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Open It</source>
        <comment>the source</comment>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Order added</source>
        <translation>Eklenme sırası</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>Kaynakları süz</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Henüz okunacak bir şey yok</translation>
    </message>
    <message>
        <source>Drop articles here: text or HTML files, whole folders, or text from a web page. You can also paste with Ctrl+Shift+V.</source>
        <translation>Makaleleri buraya bırakın: metin veya HTML dosyaları, bütün klasörler ya da bir web sayfasından metin. Ctrl+Shift+V ile de yapıştırabilirsiniz.</translation>
    </message>
    <message>
        <source>Add sources…</source>
        <translation>Kaynak ekle…</translation>
    </message>
    <message>
        <source>No source fits</source>
        <translation>Uyan kaynak yok</translation>
    </message>
    <message>
        <source>Show all sources</source>
        <translation>Tüm kaynakları göster</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Benzer</translation>
    </message>
    <message>
        <source>Only sources that tell a story others tell too: reprints and wire copy, in groups</source>
        <translation>Yalnızca başkalarının da anlattığı bir haberi anlatan kaynaklar: tekrar yayımlar ve ajans metinleri, gruplar halinde</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>Tekrar yayımlar</translation>
    </message>
    <message>
        <source>Show all sources again</source>
        <translation>Yeniden tüm kaynakları göster</translation>
    </message>
    <message>
        <source>Sort sources</source>
        <translation>Kaynakları sırala</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Tersten</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Kaynak ekle</translation>
    </message>
    <message>
        <source>Sharing text with this ✕</source>
        <translation>Bununla ortak metni olanlar ✕</translation>
    </message>
    <message>
        <source>Nothing shares text with this ✕</source>
        <translation>Bununla ortak metni olan yok ✕</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Ayrıntılar…</translation>
    </message>
    <message>
        <source>Reprints and Wire Copy</source>
        <translation>Tekrar yayımlar ve ajans metinleri</translation>
    </message>
    <message>
        <source>Sources like this one</source>
        <translation>Buna benzer kaynaklar</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Okunmadı</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okunuyor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Okundu</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>okunmadı</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>okunuyor</translation>
    </message>
    <message>
        <source>done</source>
        <translation>okundu</translation>
    </message>
    <message>
        <source>No outlet or date</source>
        <translation>Yayın organı ve tarih yok</translation>
    </message>
    <message>
        <source>{source} · version {number}</source>
        <translation>{source} · sürüm {number}</translation>
    </message>
    <message>
        <source>Removed “{title}”.</source>
        <translation>“{title}” kaldırıldı.</translation>
    </message>
    <message>
        <source>Removed “{title}” and {quotes}.</source>
        <translation>“{title}” ve {quotes} kaldırıldı.</translation>
    </message>
    <message>
        <source>Skipped Files</source>
        <translation>Atlanan dosyalar</translation>
    </message>
    <message>
        <source>These did not come in. The files themselves are untouched.</source>
        <translation>Bunlar içeri alınmadı. Dosyaların kendilerine dokunulmadı.</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>Atlanan dosyalar</translation>
    </message>
    <message>
        <source>Open the First One</source>
        <translation>İlkini aç</translation>
    </message>
    <message>
        <source>Show the source that has this text already</source>
        <translation>Bu metnin zaten bulunduğu kaynağı göster</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>contains {share} of it</source>
        <translation>şu kadarını içeriyor: {share}</translation>
    </message>
    <message>
        <source>Wire copy · {agency}</source>
        <translation>Ajans metni · {agency}</translation>
    </message>
    <message>
        <source>First in {outlet}</source>
        <translation>İlk yayımlayan: {outlet}</translation>
    </message>
    <message>
        <source>One story</source>
        <translation>Tek haber</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>başlık</translation>
    </message>
    <message>
        <source>the outlet</source>
        <translation>yayın organı</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>tarih</translation>
    </message>
    <message>
        <source>the byline</source>
        <translation>imza</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>the date of update</source>
        <translation>güncelleme tarihi</translation>
    </message>
    <message>
        <source>the agency</source>
        <translation>ajans</translation>
    </message>
    <message>
        <source>the translator</source>
        <translation>çevirmeni</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>dil</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>the archived copy</source>
        <translation>arşiv kopyası</translation>
    </message>
    <message>
        <source>Details of Sources</source>
        <translation>Kaynakların ayrıntıları</translation>
    </message>
    <message>
        <source>With guesses</source>
        <translation>Tahmin içerenler</translation>
    </message>
    <message>
        <source>Select cells of a column with Shift or Ctrl to change them together. Type, or press F2.</source>
        <translation>Birlikte değiştirmek için Shift veya Ctrl ile bir sütunun hücrelerini seçin. Yazın ya da F2’ye basın.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Yeni değer</translation>
    </message>
    <message>
        <source>Details of sources</source>
        <translation>Kaynakların ayrıntıları</translation>
    </message>
    <message>
        <source>{project} — Source Workbench</source>
        <translation>{project} — Source Workbench</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Alıntılar</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Değişen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Denetçi</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>Yeniden denetim</translation>
    </message>
    <message>
        <source>Note on this actor</source>
        <translation>Bu aktörle ilgili not</translation>
    </message>
    <message>
        <source>A note on this actor</source>
        <translation>Bu aktörle ilgili bir not</translation>
    </message>
    <message>
        <source>Note on this claim</source>
        <translation>Bu iddiayla ilgili not</translation>
    </message>
    <message>
        <source>A note on this claim</source>
        <translation>Bu iddiayla ilgili bir not</translation>
    </message>
    <message>
        <source>Note on this source</source>
        <translation>Bu kaynakla ilgili not</translation>
    </message>
    <message>
        <source>A note on this source</source>
        <translation>Bu kaynakla ilgili bir not</translation>
    </message>
    <message>
        <source>Note on this project</source>
        <translation>Bu projeyle ilgili not</translation>
    </message>
    <message>
        <source>A note on this project</source>
        <translation>Bu projeyle ilgili bir not</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Uyan komutlar</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Of the page and of the whole window.</source>
        <translation>Sayfanın ve bütün pencerenin.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Masaüstü gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepya</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Yazı tipi</translation>
    </message>
    <message>
        <source>Of the texts you read.</source>
        <translation>Okuduğunuz metinlerin.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Metin boyutu</translation>
    </message>
    <message>
        <source>Of the texts; Ctrl+= and Ctrl+− as well.</source>
        <translation>Metinlerin; Ctrl+= ve Ctrl+− de olur.</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Satır uzunluğu</translation>
    </message>
    <message>
        <source>Characters in a line.</source>
        <translation>Bir satırdaki karakter.</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Satır yüksekliği</translation>
    </message>
    <message>
        <source>In per cent of the type’s size.</source>
        <translation>Yazı boyutunun yüzdesi.</translation>
    </message>
    <message>
        <source>Paragraph numbers</source>
        <translation>Paragraf numaraları</translation>
    </message>
    <message>
        <source>In the margin: they are what a report cites.</source>
        <translation>Kenarda: raporlar bunlara gönderme yapar.</translation>
    </message>
    <message>
        <source>Keeping quotes</source>
        <translation>Alıntı alma</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>Tek tuşlar</translation>
    </message>
    <message>
        <source>A letter, a digit or a sign in the text does something. Off: Ctrl+Alt and the key.</source>
        <translation>Metindeyken bir harf, rakam veya işaret bir iş yapar. Kapalıyken: Ctrl+Alt ve tuş.</translation>
    </message>
    <message>
        <source>Keys by their place</source>
        <translation>Tuşlar yerine göre</translation>
    </message>
    <message>
        <source>On a Cyrillic or Arabic keyboard a key means what stands there on a Latin one.</source>
        <translation>Kiril veya Arap klavyesinde bir tuş, Latin klavyede orada ne varsa onu yapar.</translation>
    </message>
    <message>
        <source>Expect who speaks</source>
        <translation>Konuşanı tahmin et</translation>
    </message>
    <message>
        <source>Where a name stands beside “said”, Enter keeps it as a suggestion to confirm.</source>
        <translation>“Dedi” gibi bir sözün yanında ad varsa Enter onu onaylanacak bir öneri olarak saklar.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Pencerenin dili</translation>
    </message>
    <message>
        <source>It changes at once; you stay where you are. Reports have a language of their own.</source>
        <translation>Hemen değişir; bulunduğunuz yerde kalırsınız. Raporların kendi dili vardır.</translation>
    </message>
    <message>
        <source>Window and motion</source>
        <translation>Pencere ve hareket</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Hareketi azalt</translation>
    </message>
    <message>
        <source>The caret does not blink, menus do not fade, and nothing moves while you wait.</source>
        <translation>İmleç yanıp sönmez, menüler solmaz, beklerken hiçbir şey kıpırdamaz.</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Pencere turu</translation>
    </message>
    <message>
        <source>Five steps beside the real controls.</source>
        <translation>Gerçek denetimlerin yanında beş adım.</translation>
    </message>
    <message>
        <source>Take the Tour</source>
        <translation>Tura çık</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>Yeni projeler</translation>
    </message>
    <message>
        <source>The folder in which a new project is offered its place.</source>
        <translation>Yeni bir proje için önerilen klasör.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Kaydetme</translation>
    </message>
    <message>
        <source>Every step is saved as it is made; there is nothing to turn on.</source>
        <translation>Her adım yapıldığı anda kaydedilir; açılacak bir ayar yoktur.</translation>
    </message>
    <message>
        <source>One is made every day. Kept are the last 5, and the last one of each of 14 days, 8 weeks and 24 months.</source>
        <translation>Her gün bir tane yapılır. Son 5 yedek ile 14 günün, 8 haftanın ve 24 ayın her birinin son yedeği saklanır.</translation>
    </message>
    <message>
        <source>Backups of This Project…</source>
        <translation>Bu projenin yedekleri…</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Yedeklerin klasörü</translation>
    </message>
    <message>
        <source>Outside of the folders of the projects, so that one mishap does not take both.</source>
        <translation>Aynı kaza ikisini birden götürmesin diye projelerin klasörlerinin dışında.</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Remember searches</source>
        <translation>Aramaları anımsa</translation>
    </message>
    <message>
        <source>The last twelve of a project are offered under the search box, and travel with its file.</source>
        <translation>Bir projenin son on iki araması arama kutusunun altında sunulur ve dosyasıyla birlikte taşınır.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Dizin</translation>
    </message>
    <message>
        <source>A copy to find things by. It can be made anew at any time.</source>
        <translation>Aramada kullanılan bir kopya. Her zaman yeniden oluşturulabilir.</translation>
    </message>
    <message>
        <source>Rebuild the Index</source>
        <translation>Dizini yeniden oluştur</translation>
    </message>
    <message>
        <source>Being rebuilt</source>
        <translation>Yeniden oluşturuluyor</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Nasıl sorulur</translation>
    </message>
    <message>
        <source>Phrases, alternatives, dates, outlets, actors.</source>
        <translation>İfadeler, seçenekler, tarihler, yayın organları, aktörler.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Açıkla</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>What new projects begin with</source>
        <translation>Yeni projelerin başlangıcı</translation>
    </message>
    <message>
        <source>A project that is there keeps what was chosen in its report builder.</source>
        <translation>Var olan bir proje, rapor oluşturucusunda seçilenleri korur.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Hazırlayan</translation>
    </message>
    <message>
        <source>On the title page.</source>
        <translation>Başlık sayfasında.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Of headings and of the sentences between.</source>
        <translation>Başlıkların ve aradaki cümlelerin.</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Kaynak gösterme stili</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Kurum stili</translation>
    </message>
    <message>
        <source>Chicago notes</source>
        <translation>Chicago notları</translation>
    </message>
    <message>
        <source>Citations as</source>
        <translation>Kaynak gösterme</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Dipnotlar</translation>
    </message>
    <message>
        <source>Endnotes</source>
        <translation>Sonnotlar</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Metin içinde</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktarma</translation>
    </message>
    <message>
        <source>What becomes of a file with chapters.</source>
        <translation>Bölümlü bir dosyadan ne olacağı.</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Her seferinde sor</translation>
    </message>
    <message>
        <source>One source for each chapter</source>
        <translation>Her bölüm için bir kaynak</translation>
    </message>
    <message>
        <source>Folded blocks</source>
        <translation>Katlanan bloklar</translation>
    </message>
    <message>
        <source>What you fold or keep is remembered for its outlet, in the project, and holds for what comes in from there next.</source>
        <translation>Katladığınız veya metinde tuttuğunuz, projede yayın organıyla birlikte saklanır ve oradan sonra gelenler için de geçerlidir.</translation>
    </message>
    <message>
        <source>Forget for This Project</source>
        <translation>Bu proje için unut</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Unutuldu</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Ağ yok</translation>
    </message>
    <message>
        <source>The program makes no connection unless you ask for one, has no account and sends nothing.</source>
        <translation>Program siz istemedikçe bağlantı kurmaz, hesap istemez ve hiçbir şey göndermez.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>Bu bilgisayarda saklananlar</translation>
    </message>
    <message>
        <source>Settings, paths of recent projects, where you were in each, backups, an index to search by, and a log without texts and names. Everything else is in your project’s file.</source>
        <translation>Ayarlar, son projelerin yolları, her birinde nerede kaldığınız, yedekler, arama dizini ve metin ya da ad içermeyen bir günlük. Geri kalan her şey projenizin dosyasındadır.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Son projeler</translation>
    </message>
    <message>
        <source>Also those that are pinned; no file is touched.</source>
        <translation>Sabitlenenler de; hiçbir dosyaya dokunulmaz.</translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation>Listeyi temizle</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Temizlendi</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Son aramalar</translation>
    </message>
    <message>
        <source>Those of this project. Saved searches stay.</source>
        <translation>Bu projeninkiler. Saklanan aramalar kalır.</translation>
    </message>
    <message>
        <source>Clear Them</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerler</translation>
    </message>
    <message>
        <source>Where you were in each project, what was typed and not kept, commands run last, and the folders of the file dialogs.</source>
        <translation>Her projede kaldığınız yer, yazılıp saklanmayanlar, son çalıştırılan komutlar ve dosya pencerelerinin klasörleri.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Kinds of errors and places in the program.</source>
        <translation>Hata türleri ve programdaki yerleri.</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>Komutların tuşları</translation>
    </message>
    <message>
        <source>Every command and its key, to be changed.</source>
        <translation>Her komut ve tuşu; değiştirilebilir.</translation>
    </message>
    <message>
        <source>Change Keys…</source>
        <translation>Tuşları değiştir…</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tüm tuşlar</translation>
    </message>
    <message>
        <source>As they were when the program came.</source>
        <translation>Program ilk geldiğindeki gibi.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Tüm tuşları sıfırla</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Open the source that is to be printed.</source>
        <translation>Yazdırılacak kaynağı açın.</translation>
    </message>
    <message>
        <source>Report a Problem</source>
        <translation>Sorun bildir</translation>
    </message>
    <message>
        <source>This is all that was written down: kinds of errors and places in the program, no texts and no names. Nothing is sent. Copy it or save it, and give it to whom you like.</source>
        <translation>Kaydedilenlerin tümü bu: hata türleri ve programdaki yerleri; metin ve ad yok. Hiçbir şey gönderilmez. Kopyalayın veya kaydedin, istediğinize verin.</translation>
    </message>
    <message>
        <source>What would be handed on</source>
        <translation>İletilecek olan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message numerus="yes">
        <source>{n} source, by chapter|{n} sources, by chapter</source>
        <translation>
            <numerusform>{n} kaynak, bölümlere göre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An import was interrupted after {n} file.|An import was interrupted after {n} files.</source>
        <translation>
            <numerusform>{n} dosyadan sonra bir içe aktarma yarıda kaldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled in {n} detail.|Filled in {n} details.</source>
        <translation>
            <numerusform>{n} ayrıntı dolduruldu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} detail more|{n} details more</source>
        <translation>
            <numerusform>{n} ayrıntı daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} source|Remove {n} sources</source>
        <translation>
            <numerusform>{n} kaynağı kaldır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of {n} on the same story|one of {n} on the same story</source>
        <translation>
            <numerusform>aynı haberi anlatan {n} kaynaktan biri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} source and {quotes}.|Removed {n} sources and {quotes}.</source>
        <translation>
            <numerusform>{n} kaynak ve {quotes} kaldırıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} source.|Removed {n} sources.</source>
        <translation>
            <numerusform>{n} kaynak kaldırıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} source as unread|Mark {n} sources as unread</source>
        <translation>
            <numerusform>{n} kaynağı okunmadı olarak işaretle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} source as reading|Mark {n} sources as reading</source>
        <translation>
            <numerusform>{n} kaynağı okunuyor olarak işaretle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} source as done|Mark {n} sources as done</source>
        <translation>
            <numerusform>{n} kaynağı okundu olarak işaretle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed {what} of {n} source.|Changed {what} of {n} sources.</source>
        <translation>
            <numerusform>{n} kaynakta değiştirildi: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type to change this field of {n} source at once.|Type to change this field of {n} sources at once.</source>
        <translation>
            <numerusform>{n} kaynağın bu alanını birden değiştirmek için yazın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Tercihlerde ara</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Bu adda bir ayar yok.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Olağan değer</translation>
    </message>
    <message>
        <source>Folder of New Projects</source>
        <translation>Yeni projelerin klasörü</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting</comment>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a setting</comment>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <translation>“{name}” yazılamadı: {reason}.</translation>
    </message>
    <message>
        <source>Notes on the Project</source>
        <translation>Proje notları</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>Geliş sırasıyla</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Metindeki yeri</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Önce en yeni</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Kaynağın tarihi</translation>
    </message>
    <message>
        <source>Latest source first</source>
        <translation>Önce en yeni kaynak</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Başlıksız</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>Aktöre göre</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>İddiaya göre</translation>
    </message>
    <message>
        <source>By stance</source>
        <translation>Tutuma göre</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Yayın organına göre</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Kaynağa göre</translation>
    </message>
    <message>
        <source>On no claim</source>
        <translation>İddiaya bağlı değil</translation>
    </message>
    <message>
        <source>Without a stance</source>
        <translation>Tutumsuz</translation>
    </message>
    <message>
        <source>No outlet known</source>
        <translation>Yayın organı bilinmiyor</translation>
    </message>
    <message>
        <source>Sort and group quotes</source>
        <translation>Alıntıları sırala ve grupla</translation>
    </message>
    <message>
        <source>Confirmed or not</source>
        <translation>Onaylı ya da değil</translation>
    </message>
    <message>
        <source>Only suggested</source>
        <translation>Yalnızca öneriler</translation>
    </message>
    <message>
        <source>Only confirmed</source>
        <translation>Yalnızca onaylılar</translation>
    </message>
    <message>
        <source>Filter quotes by</source>
        <translation>Alıntıları süz</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Aktör</translation>
    </message>
    <message>
        <source>Any actor</source>
        <translation>Herhangi bir aktör</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>İddia</translation>
    </message>
    <message>
        <source>Any claim</source>
        <translation>Herhangi bir iddia</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Başlangıç tarihi</translation>
    </message>
    <message>
        <source>Until date</source>
        <translation>Bitiş tarihi</translation>
    </message>
    <message>
        <source>Suggested or confirmed</source>
        <translation>Öneri veya onaylı</translation>
    </message>
    <message>
        <source>Any outlet</source>
        <translation>Herhangi bir yayın organı</translation>
    </message>
    <message>
        <source>Quotes with</source>
        <translation>Şuna uyan alıntılar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Tüm süzgeçleri temizle</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Tutum</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>2026-05-02 or 2026-05</source>
        <translation>2026-05-02 veya 2026-05</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>öneri</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>onaylı</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>başlangıç: {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bitiş: {day}</translation>
    </message>
    <message>
        <source>actor no longer there</source>
        <translation>aktör artık yok</translation>
    </message>
    <message>
        <source>claim no longer there</source>
        <translation>iddia artık yok</translation>
    </message>
    <message>
        <source>outlet no longer there</source>
        <translation>yayın organı artık yok</translation>
    </message>
    <message>
        <source>No quote chosen</source>
        <translation>Seçili alıntı yok</translation>
    </message>
    <message>
        <source>Click a highlight in the text or a quote in the list: who says what, your note and the proof of every word are shown here.</source>
        <translation>Metindeki bir vurguya veya listedeki bir alıntıya tıklayın: kimin ne dediği, notunuz ve her sözcüğün kanıtı burada gösterilir.</translation>
    </message>
    <message>
        <source>The quote</source>
        <translation>Alıntı</translation>
    </message>
    <message>
        <source>Add another statement</source>
        <translation>Bir beyan daha ekle</translation>
    </message>
    <message>
        <source>A note for yourself and for the report’s comments</source>
        <translation>Kendiniz ve raporun açıklamaları için bir not</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>gözden geçirilmeli</translation>
    </message>
    <message>
        <source>Copy with attribution</source>
        <translation>Kaynağıyla kopyala</translation>
    </message>
    <message>
        <source>Remove this quote</source>
        <translation>Bu alıntıyı kaldır</translation>
    </message>
    <message>
        <source>{quote} copied with attribution.</source>
        <translation>{quote} kaynağıyla kopyalandı.</translation>
    </message>
    <message>
        <source>{quote} removed.</source>
        <translation>{quote} kaldırıldı.</translation>
    </message>
    <message>
        <source>new actor</source>
        <translation>yeni aktör</translation>
    </message>
    <message>
        <source>new claim</source>
        <translation>yeni iddia</translation>
    </message>
    <message>
        <source>another name for {actor}</source>
        <translation>diğer ad: {actor}</translation>
    </message>
    <message>
        <source>Another quote on the same claim</source>
        <translation>Aynı iddiayla ilgili başka bir alıntı</translation>
    </message>
    <message>
        <source>Another quote of the same actor</source>
        <translation>Aynı aktörden başka bir alıntı</translation>
    </message>
    <message>
        <source>The same quotation elsewhere</source>
        <translation>Aynı sözler başka yerde</translation>
    </message>
    <message>
        <source>Choose two or more quotes first: hold Ctrl and click them.</source>
        <translation>Önce iki veya daha çok alıntı seçin: Ctrl’yi basılı tutup tıklayın.</translation>
    </message>
    <message>
        <source>This source</source>
        <translation>Bu kaynak</translation>
    </message>
    <message>
        <source>All</source>
        <comment>quotes</comment>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Filter quotes</source>
        <translation>Alıntıları süz</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Henüz alıntı yok</translation>
    </message>
    <message>
        <source>Select a sentence in the text. One letter says who speaks, one digit which claim, one sign where they stand, and it is kept. Enter alone keeps just the words.</source>
        <translation>Metinde bir cümle seçin. Bir harf kimin konuştuğunu, bir rakam hangi iddiayı, bir işaret tutumu söyler; alıntı saklanır. Yalnız Enter sadece sözleri saklar.</translation>
    </message>
    <message>
        <source>No quotes from this source</source>
        <translation>Bu kaynaktan alıntı yok</translation>
    </message>
    <message>
        <source>Select a sentence in the text, then press Enter or one of the signs + − ? ~</source>
        <translation>Metinde bir cümle seçin, sonra Enter’a veya + − ? ~ işaretlerinden birine basın</translation>
    </message>
    <message>
        <source>Show all quotes</source>
        <translation>Tüm alıntıları göster</translation>
    </message>
    <message>
        <source>No quote fits</source>
        <translation>Uyan alıntı yok</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Süzgeci temizle</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>Yerine git</translation>
    </message>
    <message>
        <source>Recode</source>
        <translation>Yeniden kodla</translation>
    </message>
    <message>
        <source>Confirm what was suggested</source>
        <translation>Öneriyi onayla</translation>
    </message>
    <message>
        <source>Set beside</source>
        <translation>Yan yana koy</translation>
    </message>
    <message>
        <source>“We never closed the bridge,”</source>
        <translation>“Köprüyü hiç kapatmadık,”</translation>
    </message>
    <message>
        <source>the mayor said.</source>
        <translation>dedi belediye başkanı.</translation>
    </message>
    <message>
        <source>the mayor</source>
        <translation>belediye başkanı</translation>
    </message>
    <message>
        <source>bridge was closed</source>
        <translation>köprü kapatıldı</translation>
    </message>
    <message>
        <source>denies, and keeps it</source>
        <translation>yalanlıyor; saklar</translation>
    </message>
    <message>
        <source>For example: {quotation} is selected. S says that the mayor speaks, 2 names the claim that the bridge was closed, minus says that it is denied, and the quote is kept.</source>
        <translation>Örneğin: {quotation} seçili. S belediye başkanının konuştuğunu söyler, 2 köprünün kapatıldığı iddiasını gösterir, eksi bunun yalanlandığını söyler ve alıntı saklanır.</translation>
    </message>
    <message>
        <source>characters {places}</source>
        <translation>karakter {places}</translation>
    </message>
    <message>
        <source>characters {places} of import {number}</source>
        <translation>karakter {places}, {number}. içe aktarma</translation>
    </message>
    <message>
        <source>SHA-256 of the source’s text</source>
        <translation>Kaynak metninin SHA-256’sı</translation>
    </message>
    <message>
        <source>Verbatim ✓</source>
        <translation>Birebir ✓</translation>
    </message>
    <message>
        <source>Every character equals the stored text of the source.</source>
        <translation>Her karakter kaynağın saklanan metniyle aynı.</translation>
    </message>
    <message>
        <source>Not in the source as it is stored</source>
        <translation>Saklanan haliyle kaynakta yok</translation>
    </message>
    <message>
        <source>The words differ from the stored text. Nothing was changed.</source>
        <translation>Sözler saklanan metinden farklı. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Version {number} does not say it any more.</source>
        <translation>Sürüm {number} artık bunu söylemiyor.</translation>
    </message>
    <message>
        <source>Version {number} says the same.</source>
        <translation>Sürüm {number} aynısını söylüyor.</translation>
    </message>
    <message>
        <source>Version {number} says: {words}</source>
        <translation>Sürüm {number} şöyle diyor: {words}</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Kime ait olduğu belirsiz</translation>
    </message>
    <message>
        <source>suggested, not confirmed</source>
        <translation>öneri, onaylanmadı</translation>
    </message>
    <message>
        <source>Several quotes</source>
        <translation>Birkaç alıntı</translation>
    </message>
    <message>
        <source>{actor} said all of it</source>
        <translation>Tümünü söyleyen: {actor}</translation>
    </message>
    <message>
        <source>Everybody keeps what they said</source>
        <translation>Herkes kendi söylediğini korur</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>Actor of the chosen quotes</source>
        <translation>Seçili alıntıların aktörü</translation>
    </message>
    <message>
        <source>Claim of the chosen quotes</source>
        <translation>Seçili alıntıların iddiası</translation>
    </message>
    <message>
        <source>Various</source>
        <translation>Çeşitli</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Kim söylüyor?</translation>
    </message>
    <message>
        <source>What is claimed?</source>
        <translation>İddia edilen ne?</translation>
    </message>
    <message>
        <source>Merged into {quote}.</source>
        <translation>Birleştirildi: {quote}.</translation>
    </message>
    <message>
        <source>Asserts</source>
        <translation>Öne sürüyor</translation>
    </message>
    <message>
        <source>Denies</source>
        <translation>Yalanlıyor</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Sorguluyor</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Aktarıyor</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Aktaran</translation>
    </message>
    <message>
        <source>Who passes it on?</source>
        <translation>Kim aktarıyor?</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Söylendiği gün</translation>
    </message>
    <message>
        <source>More about this statement</source>
        <translation>Bu beyan hakkında dahası</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Söylenme</translation>
    </message>
    <message>
        <source>Suggested, not confirmed</source>
        <translation>Öneri, onaylanmadı</translation>
    </message>
    <message>
        <source>Confirm this statement</source>
        <translation>Bu beyanı onayla</translation>
    </message>
    <message>
        <source>Tag {quote}</source>
        <translation>Etiketle: {quote}</translation>
    </message>
    <message>
        <source>Passed on by somebody else (via)</source>
        <translation>Sözleri başkası aktarmış</translation>
    </message>
    <message>
        <source>Said on another day than it was published</source>
        <translation>Yayımlandığı günden başka bir gün söylenmiş</translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation>Bu beyanı kaldır</translation>
    </message>
    <message>
        <source>Statement removed.</source>
        <translation>Beyan kaldırıldı.</translation>
    </message>
    <message numerus="yes">
        <source>{n} quote copied with attribution.|{n} quotes copied with attribution.</source>
        <translation>
            <numerusform>{n} alıntı kaynağıyla kopyalandı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote removed.|{n} quotes removed.</source>
        <translation>
            <numerusform>{n} alıntı kaldırıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left on its own version.</source>
        <translation>Kendi sürümünde bırakıldı.</translation>
    </message>
    <message numerus="yes">
        <source>{n} quote recoded.|{n} quotes recoded.</source>
        <translation>
            <numerusform>{n} alıntı yeniden kodlandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>One quote of the chosen ones</source>
        <translation>Seçili alıntılardan biri</translation>
    </message>
    <message>
        <source>Add a translation</source>
        <translation>Çeviri ekle</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Çeviri</translation>
    </message>
    <message>
        <source>The same words in the language of your report</source>
        <translation>Aynı sözler, raporunuzun dilinde</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Çevirinin dili</translation>
    </message>
    <message>
        <source>Who translated it?</source>
        <translation>Kim çevirdi?</translation>
    </message>
    <message>
        <source>Start with what you have to read</source>
        <translation>Okuyacaklarınızla başlayın</translation>
    </message>
    <message>
        <source>Drop text files, saved web pages or whole folders into this window,
or paste an article. Nothing leaves this computer.</source>
        <translation>Metin dosyalarını, kaydedilmiş web sayfalarını veya bütün klasörleri bu pencereye bırakın
ya da bir makale yapıştırın. Bu bilgisayardan hiçbir şey çıkmaz.</translation>
    </message>
    <message>
        <source>Choose a source to read</source>
        <translation>Okunacak bir kaynak seçin</translation>
    </message>
    <message>
        <source>It opens at the place where you left it.</source>
        <translation>Bıraktığınız yerden açılır.</translation>
    </message>
    <message>
        <source>next and previous sentence</source>
        <translation>sonraki ve önceki cümle</translation>
    </message>
    <message>
        <source>next quotation in the text</source>
        <translation>metindeki sonraki tırnaklı söz</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>select the sentence</source>
        <translation>cümleyi seçer</translation>
    </message>
    <message>
        <source>who says it, about what, and how: a quote</source>
        <translation>kim, ne hakkında, nasıl: bir alıntı</translation>
    </message>
    <message>
        <source>take the whole of it back</source>
        <translation>tümünü geri alır</translation>
    </message>
    <message>
        <source>← → by word    Ctrl by letter    Shift by sentence    Tab the other end    Enter keeps    Esc leaves it</source>
        <translation>← → sözcük    Ctrl harf    Shift cümle    Tab öteki uç    Enter saklar    Esc bırakır</translation>
    </message>
    <message>
        <source>{label} was taken from an earlier version of this text, and stays as it is there.</source>
        <translation>{label} bu metnin önceki bir sürümünden alındı ve orada olduğu gibi kalıyor.</translation>
    </message>
    <message>
        <source>{label} has new ends</source>
        <translation>{label} yeni uçlarıyla kaydedildi</translation>
    </message>
    <message>
        <source>{label}: the end moves</source>
        <translation>{label}: sonu taşınıyor</translation>
    </message>
    <message>
        <source>{label}: the start moves</source>
        <translation>{label}: başı taşınıyor</translation>
    </message>
    <message>
        <source>Asserts: keep the quote</source>
        <translation>Öne sürüyor: alıntıyı sakla</translation>
    </message>
    <message>
        <source>Denies: keep the quote</source>
        <translation>Yalanlıyor: alıntıyı sakla</translation>
    </message>
    <message>
        <source>Questions: keep the quote</source>
        <translation>Sorguluyor: alıntıyı sakla</translation>
    </message>
    <message>
        <source>Reports: keep the quote</source>
        <translation>Aktarıyor: alıntıyı sakla</translation>
    </message>
    <message>
        <source>Capture: letter for who, digit for what, sign for how</source>
        <translation>Alıntı alma: kim için harf, ne için rakam, nasıl için işaret</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Said:</source>
        <translation>Söylenme:</translation>
    </message>
    <message>
        <source>{letter} or   {sign}</source>
        <translation>{letter} veya   {sign}</translation>
    </message>
    <message>
        <source>Another actor, or a new one</source>
        <translation>Başka ya da yeni bir aktör</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>Another claim, or a new one</source>
        <translation>Başka ya da yeni bir iddia</translation>
    </message>
    <message>
        <source>Via …</source>
        <translation>Aktaran …</translation>
    </message>
    <message>
        <source>By way of whom: the next actor named passed it on</source>
        <translation>Kimin aracılığıyla: bundan sonra adı verilen aktör aktarmıştır</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Not yaz</translation>
    </message>
    <message>
        <source>Actor, claim and stance of the quote before: keep the quote</source>
        <translation>Önceki alıntının aktörü, iddiası ve tutumu: alıntıyı sakla</translation>
    </message>
    <message>
        <source>Keep the quote</source>
        <translation>Alıntıyı sakla</translation>
    </message>
    <message>
        <source>{name}, also called {alias}</source>
        <translation>{name}, diğer adı {alias}</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>diğer ad</translation>
    </message>
    <message>
        <source>Kept aside. What you select next joins the same quote; Esc lets it go.</source>
        <translation>Kenara ayrıldı. Bundan sonra seçtiğiniz aynı alıntıya eklenir; Esc vazgeçer.</translation>
    </message>
    <message>
        <source>{label} saved</source>
        <translation>{label} kaydedildi</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>tahmin</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>seçilen</translation>
    </message>
    <message>
        <source>Name or alias; a new name makes a new actor</source>
        <translation>Ad veya diğer ad; yeni bir ad yeni bir aktör oluşturur</translation>
    </message>
    <message>
        <source>Words of a claim; a new sentence makes a new claim</source>
        <translation>Bir iddianın sözcükleri; yeni bir cümle yeni bir iddia oluşturur</translation>
    </message>
    <message>
        <source>who; what; + − ? ~; note     (who {via} whom;  {bar} for one more;  Tab completes)</source>
        <translation>kim; ne; + − ? ~; not     (kim {via} aktaran;  bir tane daha için {bar};  Tab tamamlar)</translation>
    </message>
    <message>
        <source>Quote in one line</source>
        <translation>Tek satırda alıntı</translation>
    </message>
    <message>
        <source>A note on this quote: Enter adds it, Ctrl+Enter keeps the quote with it</source>
        <translation>Bu alıntıya not: Enter ekler, Ctrl+Enter alıntıyı notla birlikte saklar</translation>
    </message>
    <message>
        <source>Enter takes: {what}</source>
        <translation>Enter şunu alır: {what}</translation>
    </message>
    <message>
        <source>via</source>
        <translation>aktaran</translation>
    </message>
    <message>
        <source>{words} (new)</source>
        <translation>{words} (yeni)</translation>
    </message>
    <message>
        <source>Enter keeps: {what}</source>
        <translation>Enter şunu saklar: {what}</translation>
    </message>
    <message>
        <source>“{alias}” is {name}</source>
        <translation>“{alias}”: {name}</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>ilgili bağlantılar</translation>
    </message>
    <message>
        <source>donation bar</source>
        <translation>bağış çubuğu</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>formlar</translation>
    </message>
    <message>
        <source>share form</source>
        <translation>paylaşım formu</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>bülten</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>gezinme</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>abonelik</translation>
    </message>
    <message>
        <source>advertising</source>
        <translation>reklam</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>çerez bildirimi</translation>
    </message>
    <message>
        <source>repeated text</source>
        <translation>yinelenen metin</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>resim altı</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>köken</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>yinelenen</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>sayfa başlığı</translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation>sizin seçiminiz</translation>
    </message>
    <message>
        <source>Show or hide text that is not part of the article</source>
        <translation>Makaleye ait olmayan metni göster veya gizle</translation>
    </message>
    <message>
        <source>Keep in the text</source>
        <translation>Metinde tut</translation>
    </message>
    <message>
        <source>It is part of the article, in this source and in what its outlet sends next</source>
        <translation>Bu kaynakta ve yayın organından sonra gelenlerde makaleye aittir</translation>
    </message>
    <message>
        <source>{actor} via {via}</source>
        <translation>{actor}, aktaran: {via}</translation>
    </message>
    <message>
        <source>via {via}</source>
        <translation>aktaran: {via}</translation>
    </message>
    <message>
        <source>Open the live page in the browser</source>
        <translation>Canlı sayfayı tarayıcıda aç</translation>
    </message>
    <message>
        <source>Type and page</source>
        <translation>Yazı ve sayfa</translation>
    </message>
    <message>
        <source>Outlet, date and author not known</source>
        <translation>Yayın organı, tarih ve yazar bilinmiyor</translation>
    </message>
    <message>
        <source>Source: {title}. {origin}</source>
        <translation>Kaynak: {title}. {origin}</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>%{percent} okundu</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>%{percent}</translation>
    </message>
    <message>
        <source>This project is open for reading only. Nothing was changed.</source>
        <translation>Bu proje yalnızca okumak için açık. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>What comes from {outlet} next is folded like it.</source>
        <translation>Bundan sonra {outlet} kaynaklarında da böyle katlanır.</translation>
    </message>
    <message>
        <source>What comes from {outlet} next is kept like it.</source>
        <translation>Bundan sonra {outlet} kaynaklarında da böyle metinde tutulur.</translation>
    </message>
    <message>
        <source>it is too short to be known by its words</source>
        <translation>sözlerinden tanınamayacak kadar kısa</translation>
    </message>
    <message>
        <source>the outlet of this text is not known</source>
        <translation>bu metnin yayın organı bilinmiyor</translation>
    </message>
    <message>
        <source>Kept for {outlet}</source>
        <translation>Metinde tutuldu ({outlet} için)</translation>
    </message>
    <message>
        <source>Kept in this text</source>
        <translation>Bu metinde tutuldu</translation>
    </message>
    <message>
        <source>fold it again</source>
        <translation>yeniden katla</translation>
    </message>
    <message>
        <source>Press to fold it again</source>
        <translation>Yeniden katlamak için tıklayın</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Okuyucu</translation>
    </message>
    <message>
        <source>That was the last unread source.</source>
        <translation>Bu, okunmamış son kaynaktı.</translation>
    </message>
    <message>
        <source>Quotes in this source</source>
        <translation>Bu kaynaktaki alıntılar</translation>
    </message>
    <message>
        <source>{actor} (via {via})</source>
        <translation>{actor} (aktaran: {via})</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Not: {note}</translation>
    </message>
    <message>
        <source>not attributed yet</source>
        <translation>henüz kimseye bağlanmadı</translation>
    </message>
    <message>
        <source>{words} (suggested)</source>
        <translation>{words} (öneri)</translation>
    </message>
    <message>
        <source>{label} removed</source>
        <translation>{label} kaldırıldı</translation>
    </message>
    <message>
        <source>{label} split; what follows is {other}</source>
        <translation>{label} bölündü; kalanı: {other}</translation>
    </message>
    <message>
        <source>Select across the quotes that belong together, then press M.</source>
        <translation>Birlikte olan alıntıları kapsayacak biçimde seçin, sonra M’ye basın.</translation>
    </message>
    <message>
        <source>The quotes name different speakers. Who said all of it?</source>
        <translation>Alıntılarda farklı konuşmacılar belirtilmiş. Tümünü kim söyledi?</translation>
    </message>
    <message>
        <source>Quotes here</source>
        <translation>Buradaki alıntılar</translation>
    </message>
    <message>
        <source>Position in the text</source>
        <translation>Metindeki yer</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Masaüstü</translation>
    </message>
    <message>
        <source>Best there is</source>
        <translation>En uygunu</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Satırdaki karakter</translation>
    </message>
    <message>
        <source>Single keys (else Ctrl+Alt and the key)</source>
        <translation>Tek tuşlar (kapalıyken Ctrl+Alt ve tuş)</translation>
    </message>
    <message>
        <source>Size  {percent} %</source>
        <translation>Boyut  %{percent}</translation>
    </message>
    <message>
        <source>Height  {height}</source>
        <translation>Yükseklik  {height}</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Kaynağın metni</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Metinler</translation>
    </message>
    <message>
        <source>Where Is “{name}”?</source>
        <translation>“{name}” nerede?</translation>
    </message>
    <message>
        <source>Open {project}</source>
        <translation>{project} projesini aç</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Yerini göster…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>bulunamadı</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Sabitlemeyi kaldır</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Sabitle</translation>
    </message>
    <message>
        <source>Remove from the List</source>
        <translation>Listeden kaldır</translation>
    </message>
    <message>
        <source>Recent Projects</source>
        <translation>Son projeler</translation>
    </message>
    <message>
        <source>A pinned project stays in the list, above the others.</source>
        <translation>Sabitlenen proje listede, ötekilerin üstünde kalır.</translation>
    </message>
    <message>
        <source>Unpin {project}</source>
        <translation>Sabitlemeyi kaldır: {project}</translation>
    </message>
    <message>
        <source>Pin {project}</source>
        <translation>Sabitle: {project}</translation>
    </message>
    <message>
        <source>“{project}” is pinned.</source>
        <translation>“{project}” sabitlendi.</translation>
    </message>
    <message>
        <source>“{project}” is no longer pinned.</source>
        <translation>“{project}” artık sabit değil.</translation>
    </message>
    <message>
        <source>Un&amp;pin This Project</source>
        <translation>Bu projenin &amp;sabitlemesini kaldır</translation>
    </message>
    <message>
        <source>&amp;Pin This Project</source>
        <translation>Bu projeyi &amp;sabitle</translation>
    </message>
    <message>
        <source>{project} – not found</source>
        <translation>{project} – bulunamadı</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>Belgede yazan</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>Kaynakta yazan</translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation>Kaynakta göster</translation>
    </message>
    <message>
        <source>Copy the source’s words</source>
        <translation>Kaynağın sözlerini kopyala</translation>
    </message>
    <message>
        <source>“{title}” is not in the project any more.</source>
        <translation>“{title}” artık projede değil.</translation>
    </message>
    <message>
        <source>Nearest in the sources</source>
        <translation>Kaynaklardaki en yakını</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Artık orada değil.</translation>
    </message>
    <message>
        <source>Nothing near it was found.</source>
        <translation>Yakını bulunamadı.</translation>
    </message>
    <message>
        <source>The source’s words are on the clipboard.</source>
        <translation>Kaynağın sözleri panoda.</translation>
    </message>
    <message>
        <source>Every letter is the source’s.</source>
        <translation>Her harfi kaynağınki.</translation>
    </message>
    <message>
        <source>Re-check a Document</source>
        <translation>Belgeyi yeniden denetle</translation>
    </message>
    <message>
        <source>Re-checking</source>
        <translation>Yeniden denetleniyor</translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation>Bakılması gereken bir şey yok.</translation>
    </message>
    <message>
        <source>Save Findings as Comments</source>
        <translation>Bulguları açıklama olarak kaydet</translation>
    </message>
    <message>
        <source>Save Findings as CSV</source>
        <translation>Bulguları CSV olarak kaydet</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bakılmalı</translation>
    </message>
    <message>
        <source>All</source>
        <comment>quotations</comment>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Previous problem (Shift+F8)</source>
        <translation>Önceki sorun (Shift+F8)</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>Sonraki sorun (F8)</translation>
    </message>
    <message>
        <source>Save findings as comments…</source>
        <translation>Bulguları açıklama olarak kaydet…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV olarak kaydet…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Yeniden denetle</translation>
    </message>
    <message>
        <source>Check another document…</source>
        <translation>Başka bir belge denetle…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bulgular</translation>
    </message>
    <message>
        <source>“{name}” quotes nothing of four words or more.</source>
        <translation>“{name}” dört veya daha çok sözcüklü bir alıntı içermiyor.</translation>
    </message>
    <message>
        <source>No quotation needs a look</source>
        <translation>Bakılması gereken alıntı yok</translation>
    </message>
    <message>
        <source>No quotation found</source>
        <translation>Alıntı bulunamadı</translation>
    </message>
    <message>
        <source>Quotations of four words or more in marks, and quotation paragraphs.</source>
        <translation>Tırnak içinde dört veya daha çok sözcüklü alıntılar ve alıntı paragrafları.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazılıyor</translation>
    </message>
    <message>
        <source>The document could not be checked ({why}).</source>
        <translation>Belge denetlenemedi ({why}).</translation>
    </message>
    <message>
        <source>Open a report after it was edited, or anybody’s draft. Every quotation in it is held against the sources: its words, who says it, where its note points.</source>
        <translation>Düzenlendikten sonra bir raporu ya da kimin olursa olsun bir taslağı açın. İçindeki her alıntı kaynaklarla karşılaştırılır: sözleri, söyleyeni, notunun gösterdiği yer.</translation>
    </message>
    <message>
        <source>Re-check a document</source>
        <translation>Bir belgeyi yeniden denetle</translation>
    </message>
    <message>
        <source>Choose a document…</source>
        <translation>Belge seç…</translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation>belgede yok</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>State of the preview</source>
        <translation>Önizlemenin durumu</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Küçült (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Büyüt (+)</translation>
    </message>
    <message>
        <source>Fit the page to the width (0)</source>
        <translation>Sayfayı genişliğe sığdır (0)</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>/ {pages}</translation>
    </message>
    <message>
        <source>of {pages}…</source>
        <translation>/ {pages}…</translation>
    </message>
    <message>
        <source>Last export</source>
        <translation>Son dışa aktarma</translation>
    </message>
    <message>
        <source>Open the exported file</source>
        <translation>Dışa aktarılan dosyayı aç</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Show the exported file in its folder</source>
        <translation>Dışa aktarılan dosyayı klasöründe göster</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Raporu dışa aktar</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word belgesi</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Word belgeleri</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel çalışma kitabı</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel çalışma kitapları</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV tablosu</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV tabloları</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web sayfası</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Web sayfaları</translation>
    </message>
    <message>
        <source>Web annotations</source>
        <translation>Web Annotation</translation>
    </message>
    <message>
        <source>Export the Report</source>
        <translation>Raporu dışa aktar</translation>
    </message>
    <message>
        <source>The report could not be written ({why}).</source>
        <translation>Rapor yazılamadı ({why}).</translation>
    </message>
    <message>
        <source>The “{name}” that was there is as it was.</source>
        <translation>Var olan “{name}” olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>Your quotes are saved.</source>
        <translation>Alıntılarınız kayıtlı.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Dışa aktarılıyor</translation>
    </message>
    <message>
        <source>The words of {quotes} are not those of the source; nothing was written.</source>
        <translation>{quotes}: sözler kaynağınkilerden farklı; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>“{name}” exists. Replace it?</source>
        <translation>“{name}” zaten var. Yerine yazılsın mı?</translation>
    </message>
    <message>
        <source>Not verified against the source</source>
        <translation>Kaynakla doğrulanmadı</translation>
    </message>
    <message>
        <source>Their words are not those of the stored text.</source>
        <translation>Sözleri saklanan metinden farklı.</translation>
    </message>
    <message>
        <source>Source has a newer version</source>
        <translation>Kaynağın daha yeni sürümü var</translation>
    </message>
    <message>
        <source>They are quoted from an earlier one.</source>
        <translation>Önceki bir sürümden alıntılandılar.</translation>
    </message>
    <message>
        <source>Lost their place in the source</source>
        <translation>Kaynaktaki yerini yitirmiş</translation>
    </message>
    <message>
        <source>Left out and listed.</source>
        <translation>Dışarıda bırakılır ve listelenir.</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Kimsenin adı verilmemiş</translation>
    </message>
    <message>
        <source>Listed under open issues.</source>
        <translation>Açık konular altında listelenir.</translation>
    </message>
    <message>
        <source>Suggestions not confirmed</source>
        <translation>Onaylanmamış öneriler</translation>
    </message>
    <message>
        <source>Marked as such, or left out with “Only confirmed”.</source>
        <translation>Öneri olarak işaretlenir; “Yalnızca onaylılar” seçilirse dışarıda kalır.</translation>
    </message>
    <message>
        <source>Sources without a date</source>
        <translation>Tarihsiz kaynaklar</translation>
    </message>
    <message>
        <source>They stand last.</source>
        <translation>En sonda yer alırlar.</translation>
    </message>
    <message>
        <source>Sources without an outlet</source>
        <translation>Yayın organsız kaynaklar</translation>
    </message>
    <message>
        <source>Their citation names none.</source>
        <translation>Kaynak göstermede yayın organı geçmez.</translation>
    </message>
    <message>
        <source>Texts whose section is gone</source>
        <translation>Bölümü artık olmayan metinler</translation>
    </message>
    <message>
        <source>Kept in the project; Enter copies one.</source>
        <translation>Projede saklanır; Enter birini kopyalar.</translation>
    </message>
    <message>
        <source>Before you export</source>
        <translation>Dışa aktarmadan önce</translation>
    </message>
    <message>
        <source>Every quotation is attributed, dated and verified.</source>
        <translation>Her alıntının kime ait olduğu ve tarihi belli, her biri doğrulandı.</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Bakılması gereken bir şey yok</translation>
    </message>
    <message>
        <source>Changes since the last export</source>
        <translation>Son dışa aktarmadan beri değişenler</translation>
    </message>
    <message>
        <source>After an export, what has changed since is listed here.</source>
        <translation>Bir dışa aktarmadan sonra değişenler burada listelenir.</translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation>Henüz dışa aktarılmadı</translation>
    </message>
    <message>
        <source>since “{file}” was exported on {when}.</source>
        <comment>Nothing changed</comment>
        <translation>“{file}” dışa aktarıldığından beri ({when}).</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Değişen bir şey yok</translation>
    </message>
    <message>
        <source>Since “{file}”, {when}</source>
        <translation>“{file}” dosyasından beri, {when}</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>quotations since the last export</comment>
        <translation>Eklenen</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>quotations since the last export</comment>
        <translation>Çıkarılan</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>Sözleri değişen</translation>
    </message>
    <message>
        <source>Who says what changed</source>
        <translation>Kimin ne dediği değişen</translation>
    </message>
    <message>
        <source>Sources updated</source>
        <translation>Güncellenen kaynaklar</translation>
    </message>
    <message>
        <source>{quote}  {words}</source>
        <translation>{quote}  {words}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Scope and method</source>
        <translation>Kapsam ve yöntem</translation>
    </message>
    <message>
        <source>Table of claims</source>
        <translation>İddialar tablosu</translation>
    </message>
    <message>
        <source>Actor dossiers</source>
        <translation>Aktör dosyaları</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Quotation variants</source>
        <translation>Alıntı varyantları</translation>
    </message>
    <message>
        <source>A: Passages in context</source>
        <translation>A: Bağlamı içinde pasajlar</translation>
    </message>
    <message>
        <source>B: Provenance</source>
        <translation>B: Köken</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Kaynakça</translation>
    </message>
    <message>
        <source>Index of actors</source>
        <translation>Aktörler dizini</translation>
    </message>
    <message>
        <source>Open issues</source>
        <translation>Açık konular</translation>
    </message>
    <message>
        <source>Options of the report</source>
        <translation>Raporun seçenekleri</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no template</comment>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Başlık sayfası</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Alt başlık</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>the department of a newsroom</comment>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>A text of your own before everything else</source>
        <translation>Her şeyden önce gelen, kendi metniniz</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Kaynak gösterme</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>where citations stand</comment>
        <translation>Yeri</translation>
    </message>
    <message>
        <source>From a .csl file…</source>
        <translation>Bir .csl dosyasından…</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation>Başlıkların dili</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Kâğıt boyutu</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Şablon</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation>Word şablonu seç</translation>
    </message>
    <message>
        <source>Without template</source>
        <translation>Şablonsuz</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>İçindekiler</translation>
    </message>
    <message>
        <source>Notes as comments</source>
        <translation>Notlar açıklama olarak</translation>
    </message>
    <message>
        <source>Name saved searches in the method</source>
        <translation>Saklanan aramaları yöntemde an</translation>
    </message>
    <message>
        <source>Sentences before and after a quotation</source>
        <translation>Alıntının önünde ve ardında cümle</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Tam metin</translation>
    </message>
    <message>
        <source>Whole sources: mind their copyright.</source>
        <translation>Kaynakların tamamı: telif haklarına dikkat edin.</translation>
    </message>
    <message>
        <source>Citation Style</source>
        <translation>Kaynak gösterme stili</translation>
    </message>
    <message>
        <source>Word Template</source>
        <translation>Word şablonu</translation>
    </message>
    <message>
        <source>Nothing around</source>
        <translation>Çevresi yok</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Understood as: {query}</source>
        <translation>Şöyle anlaşıldı: {query}</translation>
    </message>
    <message>
        <source>Sections by</source>
        <translation>Bölümler</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Only quotations that match…</source>
        <translation>Yalnızca şuna uyan alıntılar…</translation>
    </message>
    <message>
        <source>Only what is confirmed</source>
        <translation>Yalnızca onaylılar</translation>
    </message>
    <message>
        <source>Opening text of the section</source>
        <translation>Bölümün giriş metni</translation>
    </message>
    <message>
        <source>By</source>
        <comment>sections by claim, actor, source or time</comment>
        <translation>Ölçüt:</translation>
    </message>
    <message>
        <source>then</source>
        <comment>sections by claim, within them by actor</comment>
        <translation>sonra</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Ana hatlar</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>what to look at before an export</comment>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Değişenler</translation>
    </message>
    <message>
        <source>Choose a section to write what opens it</source>
        <translation>Giriş metnini yazmak için bir bölüm seçin</translation>
    </message>
    <message>
        <source>Opens “{title}”</source>
        <translation>“{title}” bölümünün girişi</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Çalışıyor…</translation>
    </message>
    <message>
        <source>There are no quotes to report yet: select a sentence and press Enter.</source>
        <translation>Henüz rapora girecek alıntı yok: bir cümle seçip Enter’a basın.</translation>
    </message>
    <message>
        <source>A report is made of quotes. Open a source, select a sentence and press Enter; it appears here at once.</source>
        <translation>Rapor alıntılardan oluşur. Bir kaynak açın, bir cümle seçip Enter’a basın; burada hemen belirir.</translation>
    </message>
    <message>
        <source>Other fonts than Word’s: lines may break elsewhere</source>
        <translation>Word’ünkilerden başka yazı tipleri: satırlar farklı bölünebilir</translation>
    </message>
    <message>
        <source>The pages could not be made ({why}).</source>
        <translation>Sayfalar oluşturulamadı ({why}).</translation>
    </message>
    <message>
        <source>Not up to date: {why}</source>
        <translation>Güncel değil: {why}</translation>
    </message>
    <message>
        <source>This project is open for reading only. The text is not kept.</source>
        <translation>Bu proje yalnızca okumak için açık. Metin saklanmaz.</translation>
    </message>
    <message>
        <source>“{name}” is written</source>
        <translation>“{name}” yazıldı</translation>
    </message>
    <message>
        <source>The text is on the clipboard; paste it where it belongs now.</source>
        <translation>Metin panoda; şimdi ait olduğu yere yapıştırın.</translation>
    </message>
    <message>
        <source>{quote} is not in the report any more.</source>
        <translation>{quote} artık raporda değil.</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Raporun önizlemesi</translation>
    </message>
    <message>
        <source>{quote}, page {page}</source>
        <translation>{quote}, sayfa {page}</translation>
    </message>
    <message>
        <source>{quote} — click to see it in its source</source>
        <translation>{quote} — kaynağında görmek için tıklayın</translation>
    </message>
    <message>
        <source>[Header of {template}]</source>
        <translation>[Üst bilgi: {template}]</translation>
    </message>
    <message>
        <source>[Footer of {template}]</source>
        <translation>[Alt bilgi: {template}]</translation>
    </message>
    <message>
        <source>{what}, left out</source>
        <translation>{what}, dışarıda</translation>
    </message>
    <message>
        <source>{quote}  {speaker}: {words}</source>
        <translation>{quote}  {speaker}: {words}</translation>
    </message>
    <message>
        <source>Outline of the report</source>
        <translation>Raporun ana hatları</translation>
    </message>
    <message>
        <source>Salvage into a New Project</source>
        <translation>Yeni bir projeye kurtar</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Kurtar</translation>
    </message>
    <message>
        <source>Everything that can be read in “{name}” is being read…</source>
        <translation>“{name}” içinde okunabilen her şey okunuyor…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>What was read, and what was not</source>
        <translation>Okunanlar ve okunamayanlar</translation>
    </message>
    <message>
        <source>Open the New Project</source>
        <translation>Yeni projeyi aç</translation>
    </message>
    <message>
        <source>Copy the Ledger</source>
        <translation>Dökümü kopyala</translation>
    </message>
    <message>
        <source>“{name}” was made. What could not be read is listed here.</source>
        <translation>“{name}” oluşturuldu. Okunamayanlar burada listelenmiştir.</translation>
    </message>
    <message>
        <source>“{name}” was made. Nothing seems to be lost.</source>
        <translation>“{name}” oluşturuldu. Görünüşe göre kaybolan bir şey yok.</translation>
    </message>
    <message>
        <source>Not saved in “{name}”: its disk is full.</source>
        <translation>“{name}” içine kaydedilmedi: diski dolu.</translation>
    </message>
    <message>
        <source>Not saved in “{name}”: its disk is write-protected.</source>
        <translation>“{name}” içine kaydedilmedi: diski yazmaya karşı korumalı.</translation>
    </message>
    <message>
        <source>Not saved in “{name}”: its disk reports errors, or was taken away.</source>
        <translation>“{name}” içine kaydedilmedi: diski hata bildiriyor veya çıkarıldı.</translation>
    </message>
    <message>
        <source>“{name}” is not in its place any more: its disk was taken away, or the file was moved.</source>
        <translation>“{name}” artık yerinde değil: diski çıkarıldı ya da dosya taşındı.</translation>
    </message>
    <message>
        <source>Another file was put in the place of “{name}”. Nothing is written into it.</source>
        <translation>“{name}” yerine başka bir dosya kondu. İçine hiçbir şey yazılmıyor.</translation>
    </message>
    <message>
        <source>Save a Copy Elsewhere</source>
        <translation>Başka yere kopya kaydet</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Kopya kaydediliyor</translation>
    </message>
    <message>
        <source>A copy is being saved. Nothing can be changed until it is there.</source>
        <translation>Bir kopya kaydediliyor. Bitene kadar hiçbir şey değiştirilemez.</translation>
    </message>
    <message>
        <source>Everything is in “{name}” again.</source>
        <translation>Her şey yeniden “{name}” içinde.</translation>
    </message>
    <message>
        <source>Putting everything back</source>
        <translation>Her şey geri konuyor</translation>
    </message>
    <message>
        <source>Everything is being put back in its place. Nothing can be changed until then.</source>
        <translation>Her şey yerine geri konuyor. O zamana kadar hiçbir şey değiştirilemez.</translation>
    </message>
    <message>
        <source>Save a Copy Elsewhere…</source>
        <translation>Başka yere kopya kaydet…</translation>
    </message>
    <message>
        <source>The file of this project is damaged.</source>
        <translation>Bu projenin dosyası hasarlı.</translation>
    </message>
    <message>
        <source>What you see is still there. Restore a backup, or save what can be read as a new project.</source>
        <translation>Gördükleriniz hâlâ orada. Bir yedeği geri yükleyin ya da okunabilenleri yeni bir proje olarak kaydedin.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Yedekler…</translation>
    </message>
    <message>
        <source>It can be read and searched, not changed. To go on working, save a copy elsewhere.</source>
        <translation>Okunabilir ve aranabilir, ama değiştirilemez. Çalışmayı sürdürmek için başka yere bir kopya kaydedin.</translation>
    </message>
    <message>
        <source>What was saved is safe, but no disk has room to go on in a copy: what you change is not saved.</source>
        <translation>Kaydedilenler güvende, ama hiçbir diskte kopyada sürdürmeye yer yok: yaptığınız değişiklikler kaydedilmiyor.</translation>
    </message>
    <message>
        <source>You work in a copy on this computer. It goes back into the file by itself as soon as it can.</source>
        <translation>Bu bilgisayardaki bir kopyada çalışıyorsunuz. Olanak bulunur bulunmaz kendiliğinden dosyaya geri konur.</translation>
    </message>
    <message>
        <source>You work in a copy that is lost when the computer is switched off. Save it elsewhere before that.</source>
        <translation>Bilgisayar kapatılınca kaybolacak bir kopyada çalışıyorsunuz. Ondan önce başka yere kaydedin.</translation>
    </message>
    <message>
        <source>Project: {path}</source>
        <translation>Proje: {path}</translation>
    </message>
    <message>
        <source>Since: {time}</source>
        <translation>Başlangıç: {time}</translation>
    </message>
    <message>
        <source>Copy in use: {path}</source>
        <translation>Kullanılan kopya: {path}</translation>
    </message>
    <message>
        <source>Reported: {said}</source>
        <translation>Bildirilen: {said}</translation>
    </message>
    <message>
        <source>Saved searches, and those asked last</source>
        <translation>Saklanan aramalar ve en son sorulanlar</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Saklanan aramalar</translation>
    </message>
    <message>
        <source>No saved searches yet</source>
        <translation>Henüz saklanan arama yok</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Son sorulanlar</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Bu aramayı sakla…</translation>
    </message>
    <message>
        <source>The saved search “{name}” is removed.</source>
        <translation>“{name}” adlı saklanan arama kaldırıldı.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Bu aramayı sakla</translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation>Bu aramanın adı</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Aramanın adı</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Üzerine yaz</translation>
    </message>
    <message>
        <source>Looks for  {query}</source>
        <translation>Aradığı:  {query}</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>“{name}” adıyla saklandı.</translation>
    </message>
    <message>
        <source>Search all sources</source>
        <translation>Tüm kaynaklarda ara</translation>
    </message>
    <message>
        <source>Down goes into the results, a question mark explains how to ask.</source>
        <translation>Aşağı oku sonuçlara götürür, soru işareti nasıl sorulacağını açıklar.</translation>
    </message>
    <message>
        <source>Search all sources    ? explains</source>
        <translation>Tüm kaynaklarda ara    ? açıklar</translation>
    </message>
    <message>
        <source>Narrow by outlet</source>
        <translation>Yayın organına göre daralt</translation>
    </message>
    <message>
        <source>No outlet is known of these sources</source>
        <translation>Bu kaynakların yayın organı bilinmiyor</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Narrow by month</source>
        <translation>Aya göre daralt</translation>
    </message>
    <message>
        <source>No month is known of these sources</source>
        <translation>Bu kaynakların ayı bilinmiyor</translation>
    </message>
    <message>
        <source>Narrow by language</source>
        <translation>Dile göre daralt</translation>
    </message>
    <message>
        <source>No language is known of these sources</source>
        <translation>Bu kaynakların dili bilinmiyor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Narrow by status</source>
        <translation>Duruma göre daralt</translation>
    </message>
    <message>
        <source>No status is known of these sources</source>
        <translation>Bu kaynakların durumu bilinmiyor</translation>
    </message>
    <message>
        <source>Narrow by actor</source>
        <translation>Aktöre göre daralt</translation>
    </message>
    <message>
        <source>No actor is known of these sources</source>
        <translation>Bu kaynakların aktörü bilinmiyor</translation>
    </message>
    <message>
        <source>Narrow by claim</source>
        <translation>İddiaya göre daralt</translation>
    </message>
    <message>
        <source>No claim is known of these sources</source>
        <translation>Bu kaynakların iddiası bilinmiyor</translation>
    </message>
    <message>
        <source>Narrow by stance</source>
        <translation>Tutuma göre daralt</translation>
    </message>
    <message>
        <source>No stance is known of these sources</source>
        <translation>Bu kaynakların tutumu bilinmiyor</translation>
    </message>
    <message>
        <source>+ asserts</source>
        <translation>+ öne sürüyor</translation>
    </message>
    <message>
        <source>− denies</source>
        <translation>− yalanlıyor</translation>
    </message>
    <message>
        <source>? questions</source>
        <translation>? sorguluyor</translation>
    </message>
    <message>
        <source>~ reports</source>
        <translation>~ aktarıyor</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>Sonuçları daralt</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Değerler</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>soruda var</translation>
    </message>
    <message>
        <source>Take {token} out</source>
        <translation>{token} ölçütünü çıkar</translation>
    </message>
    <message>
        <source>Add {token}</source>
        <translation>{token} ölçütünü ekle</translation>
    </message>
    <message>
        <source>Find in this source</source>
        <translation>Bu kaynakta bul</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Büyük/küçük harf</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Tam sözcük</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
    <message>
        <source>The search index was removed and is being made again</source>
        <translation>Arama dizini silinmiş, yeniden oluşturuluyor</translation>
    </message>
    <message>
        <source>The search index was damaged and is being made again</source>
        <translation>Arama dizini hasarlıydı, yeniden oluşturuluyor</translation>
    </message>
    <message>
        <source>The search index was made by another version of the program and is being made again</source>
        <translation>Arama dizini programın başka bir sürümüyle oluşturulmuş, yeniden oluşturuluyor</translation>
    </message>
    <message>
        <source>The search index was changed from outside and is being made again</source>
        <translation>Arama dizini dışarıdan değiştirilmiş, yeniden oluşturuluyor</translation>
    </message>
    <message>
        <source>State of the search index</source>
        <translation>Arama dizininin durumu</translation>
    </message>
    <message>
        <source>Progress of the search index</source>
        <translation>Arama dizininin ilerlemesi</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Dizin oluşturmayı duraklat</translation>
    </message>
    <message>
        <source>Stop indexing; what is finished stays</source>
        <translation>Dizin oluşturmayı durdur; tamamlanan kalır</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation>Şimdi dizine ekle</translation>
    </message>
    <message>
        <source>Look at all now</source>
        <translation>Hepsine şimdi bak</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>{what}: {done} of {sources}</source>
        <translation>{what}: {done} / {sources}</translation>
    </message>
    <message>
        <source>Indexing was stopped at {done} of {sources}. Searching works, but slower.</source>
        <translation>Dizin oluşturma durduruldu: {done} / {sources}. Arama çalışıyor, ama daha yavaş.</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>Dizin oluşturma duraklatıldı</translation>
    </message>
    <message>
        <source>The index is being rebuilt</source>
        <translation>Dizin yeniden oluşturuluyor</translation>
    </message>
    <message>
        <source>The index is being made</source>
        <translation>Dizin oluşturuluyor</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Önce en iyi</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Önce en eski</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Sonuçlar</translation>
    </message>
    <message>
        <source>Make quotes of all hits…</source>
        <translation>Tüm eşleşmeleri alıntı yap…</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Arama sonuçları</translation>
    </message>
    <message>
        <source>Sort results</source>
        <translation>Sonuçları sırala</translation>
    </message>
    <message>
        <source>The search could not be answered. Nothing was changed; try again.</source>
        <translation>Arama yanıtlanamadı. Hiçbir şey değiştirilmedi; yeniden deneyin.</translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation>Dizini yeniden oluştur</translation>
    </message>
    <message>
        <source>Quote the first hit</source>
        <translation>İlk eşleşmeyi alıntıla</translation>
    </message>
    <message>
        <source>{quote} holds this already.</source>
        <translation>{quote} bunu zaten içeriyor.</translation>
    </message>
    <message>
        <source>{quote} saved</source>
        <translation>{quote} kaydedildi</translation>
    </message>
    <message>
        <source>Make Quotes of All Hits</source>
        <translation>Tüm eşleşmeleri alıntı yap</translation>
    </message>
    <message>
        <source>Looking at every hit…</source>
        <translation>Her eşleşmeye bakılıyor…</translation>
    </message>
    <message>
        <source>Sentences to quote</source>
        <translation>Alıntılanacak cümleler</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tümünü işaretle</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tüm işaretleri kaldır</translation>
    </message>
    <message>
        <source>Quotes made</source>
        <translation>Alıntılar oluşturuldu</translation>
    </message>
    <message>
        <source>Make quotes</source>
        <translation>Alıntı yap</translation>
    </message>
    <message>
        <source>No hit stands in shown text</source>
        <translation>Görünen metinde eşleşme yok</translation>
    </message>
    <message>
        <source>There is nothing here to make a quote of.</source>
        <translation>Burada alıntı yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>{sentences} in {sources}</source>
        <translation>{sources} içinde {sentences}</translation>
    </message>
    <message>
        <source>The best {listed} of {sources} are listed: narrow the search for the others.</source>
        <translation>{sources} arasından en iyi {listed} kaynak listeleniyor: ötekiler için aramayı daraltın.</translation>
    </message>
    <message>
        <source>Actor, claim and stance can be set afterwards, for many at once.</source>
        <translation>Aktör, iddia ve tutum sonradan, birçok alıntı için birden ayarlanabilir.</translation>
    </message>
    <message>
        <source>In {quote} already.</source>
        <translation>Zaten {quote} içinde.</translation>
    </message>
    <message>
        <source>The list could not be worked through.</source>
        <translation>Liste sonuna kadar işlenemedi.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>gizli</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>başlıkta</translation>
    </message>
    <message>
        <source>in quotes</source>
        <translation>alıntılarda</translation>
    </message>
    <message>
        <source>in notes</source>
        <translation>notlarda</translation>
    </message>
    <message>
        <source>Did you mean {query}?</source>
        <translation>Şunu mu demek istediniz: {query}</translation>
    </message>
    <message>
        <source>Search every source</source>
        <translation>Her kaynakta ara</translation>
    </message>
    <message>
        <source>Type a few words above. All of them must occur; “quotation marks” keep a phrase together, -word leaves out, pre* finds every ending. A question mark in the empty box tells the rest.</source>
        <translation>Yukarıya birkaç sözcük yazın. Hepsi geçmelidir; “tırnak işaretleri” bir ifadeyi bir arada tutar, -sözcük dışarıda bırakır, ön* her eki bulur. Boş kutuda soru işareti gerisini anlatır.</translation>
    </message>
    <message>
        <source>Nothing is like it</source>
        <translation>Buna benzeyen yok</translation>
    </message>
    <message>
        <source>No other source shares the words that tell this one from the rest.</source>
        <translation>Bunu ötekilerden ayıran sözcükler başka hiçbir kaynakta yok.</translation>
    </message>
    <message>
        <source>Only in hidden text</source>
        <translation>Yalnızca gizli metinde</translation>
    </message>
    <message>
        <source>This stands in boilerplate that is folded away; the line above lists it.</source>
        <translation>Bu, katlanmış sayfa kalıplarında geçiyor; yukarıdaki satır onları listeler.</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Şimdilik bulunan yok</translation>
    </message>
    <message>
        <source>The sources that are not indexed yet were not looked at.</source>
        <translation>Henüz dizine eklenmemiş kaynaklara bakılmadı.</translation>
    </message>
    <message>
        <source>Nothing to look for</source>
        <translation>Aranacak bir şey yok</translation>
    </message>
    <message>
        <source>There is no word in this question yet.</source>
        <translation>Bu soruda henüz sözcük yok.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Hiçbir şey bulunamadı</translation>
    </message>
    <message>
        <source>No source holds all of these words. Fewer words, or part of a word with *, find more.</source>
        <translation>Hiçbir kaynakta bu sözcüklerin hepsi geçmiyor. Daha az sözcük ya da * ile bir sözcüğün bir parçası daha çoğunu bulur.</translation>
    </message>
    <message>
        <source>Like “{title}”</source>
        <translation>“{title}” kaynağına benzeyenler</translation>
    </message>
    <message>
        <source>Nothing is like “{title}”</source>
        <translation>“{title}” kaynağına benzeyen yok</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>List more</source>
        <translation>Daha çok listele</translation>
    </message>
    <message>
        <source>both words, in any form</source>
        <translation>iki sözcük de, her çekimiyle</translation>
    </message>
    <message>
        <source>either</source>
        <translation>herhangi biri</translation>
    </message>
    <message>
        <source>without “air”</source>
        <translation>“air” geçmeyenler</translation>
    </message>
    <message>
        <source>these words, one after another</source>
        <translation>bu sözcükler, art arda</translation>
    </message>
    <message>
        <source>exactly as written</source>
        <translation>tam yazıldığı gibi</translation>
    </message>
    <message>
        <source>any ending, any letters inside</source>
        <translation>her ek, içte her harf</translation>
    </message>
    <message>
        <source>close to each other</source>
        <translation>birbirine yakın</translation>
    </message>
    <message>
        <source>spelled something like it</source>
        <translation>yazılışı benzer</translation>
    </message>
    <message>
        <source>who published it: either of these</source>
        <translation>kimin yayımladığı: ikisinden biri</translation>
    </message>
    <message>
        <source>when; also 2023, 2023-04, “last month”</source>
        <translation>ne zaman; 2023, 2023-04, “last month” da olur</translation>
    </message>
    <message>
        <source>who is quoted, on what</source>
        <translation>kimin, hangi konuda alıntılandığı</translation>
    </message>
    <message>
        <source>how: + − ? ~</source>
        <translation>nasıl: + − ? ~</translation>
    </message>
    <message>
        <source>how far you are, in which language</source>
        <translation>ne kadar okuduğunuz, hangi dilde</translation>
    </message>
    <message>
        <source>in the title, by whom</source>
        <translation>başlıkta, kimin imzasıyla</translation>
    </message>
    <message>
        <source>only what you kept or noted</source>
        <translation>yalnızca sakladığınız veya not ettiğiniz</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözcükler</translation>
    </message>
    <message>
        <source>About a source</source>
        <translation>Kaynak hakkında</translation>
    </message>
    <message>
        <source>Case and accents do not matter. Nothing you type is an error: what is not understood is left out, and said.</source>
        <translation>Büyük/küçük harf ve aksan önemli değildir. Yazdığınız hiçbir şey hata sayılmaz: anlaşılmayan atlanır ve bu söylenir.</translation>
    </message>
    <message>
        <source>The words of a question that have a meaning (outlet:, OR, near, last month) are English everywhere.</source>
        <translation>Bir sorunun anlam taşıyan sözcükleri (outlet:, OR, near, last month) her yerde İngilizcedir.</translation>
    </message>
    <message>
        <source>The search index was removed. It has been made again; nothing else was touched.</source>
        <translation>Arama dizini silinmişti. Yeniden oluşturuldu; başka hiçbir şeye dokunulmadı.</translation>
    </message>
    <message>
        <source>The search index was damaged. It has been made again; nothing else was touched.</source>
        <translation>Arama dizini hasarlıydı. Yeniden oluşturuldu; başka hiçbir şeye dokunulmadı.</translation>
    </message>
    <message>
        <source>The search index was made by another version of the program. It has been made again; nothing else was touched.</source>
        <translation>Arama dizini programın başka bir sürümüyle oluşturulmuştu. Yeniden oluşturuldu; başka hiçbir şeye dokunulmadı.</translation>
    </message>
    <message>
        <source>The search index was changed from outside. It has been made again; nothing else was touched.</source>
        <translation>Arama dizini dışarıdan değiştirilmişti. Yeniden oluşturuldu; başka hiçbir şeye dokunulmadı.</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Dizine ekleniyor</translation>
    </message>
    <message>
        <source>The search index is new.</source>
        <translation>Arama dizini yeni.</translation>
    </message>
    <message>
        <source>Open a source first: others like it are looked for.</source>
        <translation>Önce bir kaynak açın: ona benzeyenler aranır.</translation>
    </message>
    <message>
        <source>There is no search to save: type one first.</source>
        <translation>Saklanacak arama yok: önce bir tane yazın.</translation>
    </message>
    <message>
        <source>This result has no place in a text to quote.</source>
        <translation>Bu sonucun metinde alıntılanacak bir yeri yok.</translation>
    </message>
    <message>
        <source>There is no hit here. F3 goes to the next one.</source>
        <translation>Burada eşleşme yok. F3 bir sonrakine götürür.</translation>
    </message>
    <message>
        <source>Search first: quotes are made of what is found.</source>
        <translation>Önce arayın: bulunanlardan alıntı yapılır.</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Geri alınıyor</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Yineleniyor</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Geri alındı: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Yinelendi: {what}</translation>
    </message>
    <message>
        <source>“{step}” is being undone. Nothing can be changed until then.</source>
        <translation>“{step}” geri alınıyor. O zamana kadar hiçbir şey değiştirilemez.</translation>
    </message>
    <message>
        <source>“{step}” is being redone. Nothing can be changed until then.</source>
        <translation>“{step}” yineleniyor. O zamana kadar hiçbir şey değiştirilemez.</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>Komutları ve tuşları süz</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Komutlar ve tuşları</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tuş</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Yeni tuş</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Bu tuşu kullan</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>Tuşu al</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>{key} belongs to {commands}, which would be left without it.</source>
        <translation>{key} tuşunun sahibi: {commands}; tuşsuz kalır.</translation>
    </message>
    <message>
        <source>“{command}” will have no key.</source>
        <translation>“{command}” tuşsuz kalır.</translation>
    </message>
    <message>
        <source>Every step is saved as it is made.</source>
        <translation>Her adım yapıldığı anda kaydedilir.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Salt okunur</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>Saved {time} in a copy only</source>
        <translation>Yalnızca bir kopyaya kaydedildi, {time}</translation>
    </message>
    <message>
        <source>Saved in a copy only</source>
        <translation>Yalnızca bir kopyaya kaydedildi</translation>
    </message>
    <message>
        <source>Saved {time} ✓</source>
        <translation>Kaydedildi {time} ✓</translation>
    </message>
    <message>
        <source>Saved ✓</source>
        <translation>Kaydedildi ✓</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Cancel; what is finished stays</source>
        <translation>İptal; tamamlanan kalır</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Araçlar</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>Kaynaklarınız</translation>
    </message>
    <message>
        <source>Drop files, folders or a piece of a web page anywhere on the window. A circle says how far you are: unread, reading, done.</source>
        <translation>Dosyaları, klasörleri veya bir web sayfasının parçasını pencerenin herhangi bir yerine bırakın. Daire ne kadar okuduğunuzu gösterir: okunmadı, okunuyor, okundu.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>J and K go from sentence to sentence, the full stop to the next quotation. What is no part of the article is folded to one line: a click opens it.</source>
        <translation>J ve K cümleden cümleye, nokta sonraki tırnaklı söze götürür. Makaleye ait olmayan tek satıra katlanır: tıklayınca açılır.</translation>
    </message>
    <message>
        <source>Keep a quote in three keys</source>
        <translation>Üç tuşla alıntı</translation>
    </message>
    <message>
        <source>Space selects the sentence. In the bar that appears a letter says who, a digit which claim, + − ? or ~ where they stand: it is saved, and Ctrl+Z takes it back.</source>
        <translation>Boşluk cümleyi seçer. Beliren çubukta bir harf kimi, bir rakam hangi iddiayı, + − ? veya ~ tutumu söyler: kaydedilir, Ctrl+Z geri alır.</translation>
    </message>
    <message>
        <source>What you have kept</source>
        <translation>Sakladıklarınız</translation>
    </message>
    <message>
        <source>The quotes of this source, or of all. Beside them the actors and the claims; below, everything about the one that is chosen, and the proof of its words.</source>
        <translation>Bu kaynağın ya da hepsinin alıntıları. Yanlarında aktörler ve iddialar; altta seçili olanla ilgili her şey ve sözlerinin kanıtı.</translation>
    </message>
    <message>
        <source>Find, and hand in</source>
        <translation>Bulun ve teslim edin</translation>
    </message>
    <message>
        <source>Ctrl+K finds anything while you type. Report, at the right, sets it in order, and Export writes the Word document in which every quotation is proven.</source>
        <translation>Ctrl+K siz yazarken her şeyi bulur. Sağdaki Rapor sıraya koyar, Dışa aktar her alıntısı kanıtlanmış Word belgesini yazar.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tur</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ayrıl</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} / {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the tour is over</comment>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>{heading}. {text}</source>
        <translation>{heading}. {text}</translation>
    </message>
    <message>
        <source>Versions of “{title}”</source>
        <translation>“{title}” kaynağının sürümleri</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Önceki sürüm</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Sonraki sürüm</translation>
    </message>
    <message>
        <source>Show what is the same</source>
        <translation>Aynı olanı göster</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Farklar</translation>
    </message>
    <message>
        <source>{changed} of {paragraphs} differ.</source>
        <translation>{paragraphs} içinde {changed} farklı.</translation>
    </message>
    <message>
        <source>The two texts are the same.</source>
        <translation>İki metin aynı.</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>elle düzeltildi</translation>
    </message>
    <message>
        <source>Version {number} · {day} · {made}</source>
        <translation>Sürüm {number} · {day} · {made}</translation>
    </message>
    <message>
        <source>Correct Text</source>
        <translation>Metni düzelt</translation>
    </message>
    <message>
        <source>The text as it was stays in the project as an earlier version, and quotes keep the words they were taken with.</source>
        <translation>Metnin eski hali önceki sürüm olarak projede kalır, alıntılar da alındıkları sözleri korur.</translation>
    </message>
    <message>
        <source>Text of the paragraph</source>
        <translation>Paragrafın metni</translation>
    </message>
    <message>
        <source>Save as a New Version</source>
        <translation>Yeni sürüm olarak kaydet</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Gözden geçirilecek</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Kopuk</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bırakılan</translation>
    </message>
    <message>
        <source>Quotes whose source has changed</source>
        <translation>Kaynağı değişen alıntılar</translation>
    </message>
    <message>
        <source>Nothing is in question</source>
        <translation>Kuşkulu bir şey yok</translation>
    </message>
    <message>
        <source>When a source is imported again, quotes that no longer fit it are listed here. None is ever moved or dropped by itself.</source>
        <translation>Bir kaynak yeniden içe aktarıldığında artık ona uymayan alıntılar burada listelenir. Hiçbiri kendiliğinden taşınmaz veya silinmez.</translation>
    </message>
    <message>
        <source>Review of changed quotes</source>
        <translation>Değişen alıntıların gözden geçirilmesi</translation>
    </message>
    <message>
        <source>No quote needs a review.</source>
        <translation>Gözden geçirilecek alıntı yok.</translation>
    </message>
    <message>
        <source>Select the passage in the text and press Enter there. Esc leaves it as it is.</source>
        <translation>Pasajı metinde seçip orada Enter’a basın. Esc olduğu gibi bırakır.</translation>
    </message>
    <message>
        <source>As quoted</source>
        <translation>Alıntılandığı gibi</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Şimdiki hali</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Kabul et</translation>
    </message>
    <message>
        <source>This is the place</source>
        <translation>Yeri burası</translation>
    </message>
    <message>
        <source>Re-select</source>
        <translation>Yeniden seç</translation>
    </message>
    <message>
        <source>Select it in the text</source>
        <translation>Metinde seç</translation>
    </message>
    <message>
        <source>Leave it on the version it was taken from</source>
        <translation>Alındığı sürümde bırak</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Kopuk</translation>
    </message>
    <message>
        <source>It is not in the text any more</source>
        <translation>Artık metinde yok</translation>
    </message>
    <message>
        <source>{what} · “{title}”</source>
        <translation>{what} · “{title}”</translation>
    </message>
    <message>
        <source>As quoted · version {number}</source>
        <translation>Alıntılandığı gibi · sürüm {number}</translation>
    </message>
    <message>
        <source>Now · version {number}</source>
        <translation>Şimdi · sürüm {number}</translation>
    </message>
    <message>
        <source>The words quoted stay as they are, whichever you choose.</source>
        <translation>Hangisini seçerseniz seçin, alıntılanan sözler olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>No passage of this version is like it.</source>
        <translation>Bu sürümde ona benzer bir pasaj yok.</translation>
    </message>
    <message>
        <source>{quote} is settled; nothing more to review here.</source>
        <translation>{quote} sonuçlandı; burada gözden geçirilecek başka bir şey yok.</translation>
    </message>
    <message>
        <source>Too much of it is damaged to be shown as it is.</source>
        <translation>Olduğu gibi gösterilemeyecek kadar hasarlı.</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Geldikleri gibi</translation>
    </message>
    <message numerus="yes">
        <source>Hide {n} block|Hide {n} blocks</source>
        <translation>
            <numerusform>{n} bloğu gizle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} block hidden|{n} blocks hidden</source>
        <translation>
            <numerusform>{n} blok gizli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept in this text only: {why}.|{n} blocks kept in this text only: {why}.</source>
        <translation>
            <numerusform>{n} blok yalnızca bu metinde tutuldu: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folded in this text only: {why}.|{n} blocks folded in this text only: {why}.</source>
        <translation>
            <numerusform>{n} blok yalnızca bu metinde katlandı: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folded.|{n} blocks folded.</source>
        <translation>
            <numerusform>{n} blok katlandı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept.|{n} blocks kept.</source>
        <translation>
            <numerusform>{n} blok metinde tutuldu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote is one: {label}|{n} quotes are one: {label}</source>
        <translation>
            <numerusform>{n} alıntı birleşti: {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line  {n} character|Line  {n} characters</source>
        <translation>
            <numerusform>Satır  {n} karakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} altered|{n} altered</source>
        <translation>
            <numerusform>{n} değiştirilmiş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} misattributed|{n} misattributed</source>
        <translation>
            <numerusform>{n} yanlış atıf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source changed since|{n} source changed since</source>
        <translation>
            <numerusform>{n} kaynağı değişmiş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not from this project|{n} not from this project</source>
        <translation>
            <numerusform>{n} bu projeden değil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed|{n} removed</source>
        <translation>
            <numerusform>{n} çıkarılmış</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} edited and marked|{n} edited and marked</source>
        <translation>
            <numerusform>{n} işaretli düzenleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} typography only|{n} typography only</source>
        <translation>
            <numerusform>{n} yalnızca tipografi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verbatim|{n} verbatim</source>
        <translation>
            <numerusform>{n} birebir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is a copy with {n} comment.|“{name}” is a copy with {n} comments.</source>
        <translation>
            <numerusform>“{name}”, {n} açıklamalı bir kopya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is written: {n} row.|“{name}” is written: {n} rows.</source>
        <translation>
            <numerusform>“{name}” yazıldı: {n} satır.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tüm dosyalar</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>bulgular</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} quotations needs a look.|{n} of {total} quotations need a look.</source>
        <translation>
            <numerusform>{total} alıntıdan {n} tanesine bakılmalı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} quotations in “{name}” stand.|All {n} quotations in “{name}” stand.</source>
        <translation>
            <numerusform>“{name}” içindeki {n} alıntının hepsi doğru.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is written: {verified} of {n} quotations verified.|“{name}” is written: {verified} of {n} quotations verified.</source>
        <translation>
            <numerusform>“{name}” yazıldı: {n} alıntıdan doğrulanan {verified}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>± {n} sentence|± {n} sentences</source>
        <translation>
            <numerusform>± {n} cümle</numerusform>
        </translation>
    </message>
    <message>
        <source>Word templates</source>
        <translation>Word şablonları</translation>
    </message>
    <message>
        <source>Citation styles</source>
        <translation>Kaynak gösterme stilleri</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} quotation|{shown} of {n} quotations</source>
        <translation>
            <numerusform>{shown} / {n} alıntı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}, {n} quotation|{title}, {n} quotations</source>
        <translation>
            <numerusform>{title}, {n} alıntı</numerusform>
        </translation>
    </message>
    <message>
        <source>salvaged</source>
        <translation>kurtarılan</translation>
    </message>
    <message>
        <source>What you did since {time} is not in it. It is kept in a copy on this computer, and comes into the file when you open the project here again.</source>
        <translation>{time} saatinden beri yaptıklarınız içinde değil. Bu bilgisayardaki bir kopyada saklanıyor ve projeyi burada yeniden açtığınızda dosyaya geçecek.</translation>
    </message>
    <message>
        <source>You work in a copy on this computer that holds everything. Save it elsewhere, or put your file back.</source>
        <translation>Bu bilgisayarda her şeyi içeren bir kopyada çalışıyorsunuz. Başka yere kaydedin ya da dosyanızı geri koyun.</translation>
    </message>
    <message>
        <source>What you did since {time} is not in it, and the copy it is kept in is lost when the computer is switched off.</source>
        <translation>{time} saatinden beri yaptıklarınız içinde değil; saklandığı kopya da bilgisayar kapatılınca kaybolacak.</translation>
    </message>
    <message>
        <source>All of it is kept in a copy on this computer, and is there when you open the project here again.</source>
        <translation>Hepsi bu bilgisayardaki bir kopyada saklanıyor ve projeyi burada yeniden açtığınızda yerinde olacak.</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopya</translation>
    </message>
    <message numerus="yes">
        <source>{n} without|{n} without</source>
        <translation>
            <numerusform>{n} tanesinde yok</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>hit</comment>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>hit</comment>
        <translation>Sonraki</translation>
    </message>
    <message numerus="yes">
        <source>{n} in hidden text|{n} in hidden text</source>
        <translation>
            <numerusform>gizli metinde {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is not indexed yet and not looked at.|{n} sources are not indexed yet and not looked at.</source>
        <translation>
            <numerusform>{n} kaynak henüz dizine eklenmedi, bakılmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make {n} quote|Make {n} quotes</source>
        <translation>
            <numerusform>{n} alıntı yap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote made|{n} quotes made</source>
        <translation>
            <numerusform>{n} alıntı yapıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote was made and stays.|{n} quotes were made and stay.</source>
        <translation>
            <numerusform>{n} alıntı yapıldı ve duruyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} is in a quote already, and not ticked.|{n} are in a quote already, and not ticked.</source>
        <translation>
            <numerusform>{n} tanesi zaten bir alıntıda, işaretlenmedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentence|{n} sentences</source>
        <translation>
            <numerusform>{n} cümle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hit|{n} hits</source>
        <translation>
            <numerusform>{n} eşleşme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source only in hidden text|{n} sources only in hidden text</source>
        <translation>
            <numerusform>yalnızca gizli metinde {n} kaynak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the other {n}|Show the other {n}</source>
        <translation>
            <numerusform>Öteki {n} taneyi göster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first {n} is listed|the first {n} are listed</source>
        <translation>
            <numerusform>ilk {n} listelendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more only in hidden text|{n} more only in hidden text</source>
        <translation>
            <numerusform>yalnızca gizli metinde {n} daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step is being redone. Nothing can be changed until then.|{n} steps are being redone. Nothing can be changed until then.</source>
        <translation>
            <numerusform>{n} adım yineleniyor. O zamana kadar hiçbir şey değiştirilemez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step is being undone. Nothing can be changed until then.|{n} steps are being undone. Nothing can be changed until then.</source>
        <translation>
            <numerusform>{n} adım geri alınıyor. O zamana kadar hiçbir şey değiştirilemez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step|{n} steps</source>
        <translation>
            <numerusform>{n} adım</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unattributed|{n} unattributed</source>
        <translation>
            <numerusform>{n} tanesinin sahibi belirsiz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraph|{n} paragraphs</source>
        <translation>
            <numerusform>{n} paragraf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraph the same|{n} paragraphs the same</source>
        <translation>
            <numerusform>{n} paragraf aynı</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>on its version</comment>
        <translation>Bırak</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Önceki alıntı</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Sonraki alıntı</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Gözden geçirmeyi kapat</translation>
    </message>
    <message>
        <source>Keep on version {number}</source>
        <translation>Sürüm {number} üzerinde bırak</translation>
    </message>
    <message>
        <source>Meaning changed</source>
        <translation>Anlamı değişmiş</translation>
    </message>
    <message>
        <source>stands in another place</source>
        <translation>başka yerde duruyor</translation>
    </message>
    <message>
        <source>Stands in another place</source>
        <translation>Başka yerde duruyor</translation>
    </message>
    <message>
        <source>stands there more than once</source>
        <translation>orada birden çok kez var</translation>
    </message>
    <message>
        <source>Stands there more than once</source>
        <translation>Orada birden çok kez var</translation>
    </message>
    <message>
        <source>wording changed</source>
        <translation>ifadesi değişmiş</translation>
    </message>
    <message>
        <source>Wording changed</source>
        <translation>İfadesi değişmiş</translation>
    </message>
    <message>
        <source>parts changed their order</source>
        <translation>parçalarının sırası değişmiş</translation>
    </message>
    <message>
        <source>Parts changed their order</source>
        <translation>Parçalarının sırası değişmiş</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>artık orada değil</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Artık orada değil</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>değişmemiş</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Değişmemiş</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>kabul edildi</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Kabul edildi</translation>
    </message>
    <message>
        <source>placed by you</source>
        <translation>siz yerleştirdiniz</translation>
    </message>
    <message>
        <source>Placed by you</source>
        <translation>Siz yerleştirdiniz</translation>
    </message>
    <message>
        <source>kept on its version</source>
        <translation>kendi sürümünde bırakıldı</translation>
    </message>
    <message>
        <source>Kept on its version</source>
        <translation>Kendi sürümünde bırakıldı</translation>
    </message>
    <message>
        <source>an orphan</source>
        <translation>kopuk</translation>
    </message>
    <message>
        <source>An orphan</source>
        <translation>Kopuk</translation>
    </message>
    <message>
        <source>Update from File</source>
        <translation>Dosyadan güncelle</translation>
    </message>
    <message>
        <source>There is only one version of this source: it was imported once.</source>
        <translation>Bu kaynağın tek sürümü var: bir kez içe aktarıldı.</translation>
    </message>
    <message>
        <source>Open a source first.</source>
        <translation>Önce bir kaynak açın.</translation>
    </message>
    <message>
        <source>New here? Five steps round the window.</source>
        <translation>Yeni misiniz? Pencerede beş adımlık tur.</translation>
    </message>
    <message>
        <source>Restored as “{name}”.</source>
        <translation>“{name}” olarak geri yüklendi.</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not made. {error}</source>
        <translation>Bugünün yedeği yapılamadı. {error}</translation>
    </message>
    <message>
        <source>Read closely. Keep what was said. Prove every word.</source>
        <translation>Yakından okuyun. Söyleneni saklayın. Her sözü kanıtlayın.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Örnek projeyi aç</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Yeni proje…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Aç…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Son projeler</translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation>Makaleleri buraya bırakın</translation>
    </message>
    <message>
        <source>Text files and saved web pages, or a whole folder of them. A new project is made beside them.</source>
        <translation>Metin dosyaları ve kaydedilmiş web sayfaları ya da bunlarla dolu bir klasör. Yanlarında yeni bir proje oluşturulur.</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Bu süzgeci kaldır</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Kaldır: {what}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>All Recent Projects…</source>
        <translation>Tüm son projeler…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Tercihler…</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>Kopyala: {what}</translation>
    </message>
    <message>
        <source>Offers for {name}</source>
        <translation>{name} önerileri</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} / {all}</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Bildirim</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Bu bildirimi kapat</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Engel olan</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>Bildirilen</translation>
    </message>
</context>
</TS>
