<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“{name}” is open already: {who} has it. It can be opened to read only.</source>
        <translation>المشروع «{name}» مفتوح بالفعل لدى {who}. يمكن فتحه للقراءة فقط.</translation>
    </message>
    <message>
        <source>“{name}” is open already: {who} has had it since {when}. It can be opened to read only.</source>
        <translation>المشروع «{name}» مفتوح بالفعل لدى {who} منذ {when}. يمكن فتحه للقراءة فقط.</translation>
    </message>
    <message>
        <source>Source Workbench projects (*.swb)</source>
        <translation>مشاريع Source Workbench (*.swb)</translation>
    </message>
    <message>
        <source>The program did not end properly the last time. Everything it showed as saved is there, and you are where you were.</source>
        <translation>لم يُغلَق البرنامج على نحو سليم في المرة الماضية. كل ما ظهر أنه محفوظ موجود، وأنت حيث كنت.</translation>
    </message>
    <message>
        <source>The program did not end properly the last time. Everything it showed as saved is there.</source>
        <translation>لم يُغلَق البرنامج على نحو سليم في المرة الماضية. كل ما ظهر أنه محفوظ موجود.</translation>
    </message>
    <message>
        <source>It was opening “{name}”, which is not opened by itself now.</source>
        <translation>كان البرنامج يفتح «{name}»، ولن يُفتح الآن تلقائيًّا.</translation>
    </message>
    <message>
        <source>What Happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>لا يوجد مشروع مفتوح.</translation>
    </message>
    <message>
        <source>New Project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>What the other one saves is shown when you open it again.</source>
        <translation>ما يحفظه الآخر يظهر عند فتح المشروع مجددًا.</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>A part of the program ended by itself. What was finished before is saved.</source>
        <translation>توقف جزء من البرنامج من تلقاء نفسه. ما اكتمل قبل ذلك محفوظ.</translation>
    </message>
    <message>
        <source>Import “{title}”</source>
        <translation>استيراد «{title}»</translation>
    </message>
    <message>
        <source>Update “{title}”</source>
        <translation>تحديث «{title}»</translation>
    </message>
    <message>
        <source>A report cannot be written as a name without an ending; this version writes {endings}.</source>
        <translation>لا يمكن كتابة تقرير باسم دون لاحقة؛ يكتب هذا الإصدار {endings}.</translation>
    </message>
    <message>
        <source>A report cannot be written as “{ending}”; this version writes {endings}.</source>
        <translation>لا يمكن كتابة تقرير بصيغة «{ending}»؛ يكتب هذا الإصدار {endings}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose a name for a file.</source>
        <translation>«{name}» مجلد؛ اختر اسمًا لملف.</translation>
    </message>
    <message>
        <source>“{name}” is read-only; choose another name or make it writable.</source>
        <translation>الملف «{name}» للقراءة فقط؛ اختر اسمًا آخر أو اسمح بالكتابة فيه.</translation>
    </message>
    <message>
        <source>“{name}” is open in LibreOffice; close it there or choose another name (if it is not open, delete the file “{lock}” beside it).</source>
        <translation>الملف «{name}» مفتوح في LibreOffice؛ أغلقه هناك أو اختر اسمًا آخر (وإن لم يكن مفتوحًا فاحذف الملف «{lock}» المجاور له).</translation>
    </message>
    <message>
        <source>The disk is full: there is no room for “{name}”.</source>
        <translation>القرص ممتلئ: لا مكان للملف «{name}».</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <translation>المجلد «{folder}» غير موجود.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long for this disk.</source>
        <translation>اسم الملف أطول مما يسمح به هذا القرص.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to.</source>
        <translation>لا يمكن الكتابة في المجلد «{folder}».</translation>
    </message>
    <message>
        <source>“{name}” is open in another program or protected; close it there or choose another name.</source>
        <translation>الملف «{name}» مفتوح في برنامج آخر أو محمي؛ أغلقه هناك أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {why}.</source>
        <translation>تعذرت كتابة «{name}»: {why}.</translation>
    </message>
    <message>
        <source>{quote} holds a character that a Word file cannot carry ({character}); nothing was written.</source>
        <translation>في {quote} حرف لا يستوعبه ملف Word ‏({character})؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word template; choose a .docx or .dotx file.</source>
        <translation>الملف «{name}» ليس قالب Word؛ اختر ملفًّا من نوع ⁦.docx⁩ أو ⁦.dotx⁩.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word file or is damaged.</source>
        <translation>الملف «{name}» ليس ملف Word أو أنه تالف.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>الملف «{name}» محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be read.</source>
        <translation>لا يمكن قراءة القالب «{name}».</translation>
    </message>
    <message>
        <source>“{name}” has no styles to take.</source>
        <translation>ليس في «{name}» أنماط يمكن أخذها.</translation>
    </message>
    <message>
        <source>“{name}” holds macros. Save it in Word as .docx or .dotx without them.</source>
        <translation>في «{name}» وحدات ماكرو. احفظه في Word بصيغة ⁦.docx⁩ أو ⁦.dotx⁩ من دونها.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part “{part}” is missing.</source>
        <translation>الملف «{name}» تالف: جزؤه «{part}» مفقود.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part “{part}” cannot be read.</source>
        <translation>الملف «{name}» تالف: لا يمكن قراءة جزئه «{part}».</translation>
    </message>
    <message>
        <source>“{name}” declares a document type, which no Word file does; it was not read.</source>
        <translation>يعلن «{name}» نوعًا خاصًّا للمستند، ولا يفعل ذلك أي ملف Word؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to far more than a template needs; it was not read.</source>
        <translation>يتضخم «{name}» عند فك ضغطه إلى أكثر بكثير مما يحتاج إليه قالب؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>The header or footer of “{name}” fetches something from elsewhere.</source>
        <translation>رأس «{name}» أو تذييله يجلب شيئًا من مكان آخر.</translation>
    </message>
    <message>
        <source>The header or footer of “{name}” holds something that is no text, picture or link; it was not used.</source>
        <translation>في رأس «{name}» أو تذييله شيء غير النص والصور والروابط؛ لم يُستخدم.</translation>
    </message>
    <message>
        <source>The template leaves no room for text between its margins.</source>
        <translation>لا يترك القالب مكانًا للنص بين هوامشه.</translation>
    </message>
    <message>
        <source>“{name}” lists references; the texts they belong to are files beside it.</source>
        <translation>يسرد «{name}» مراجع؛ والنصوص التي تعود إليها ملفات بجانبه.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds no files that can be read.</source>
        <translation>ليس في المجلد «{name}» ملفات يمكن قراءتها.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>لا يوجد نص للصقه.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Pasted page</source>
        <translation>صفحة ملصقة</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>«{name}» مجلد.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>لم يعد «{name}» موجودًا.</translation>
    </message>
    <message>
        <source>“{name}” is not a file but a device or a pipe.</source>
        <translation>«{name}» ليس ملفًّا بل جهاز أو أنبوب.</translation>
    </message>
    <message>
        <source>“{name}” may not be read: you have no permission.</source>
        <translation>لا يمكن قراءة «{name}»: لا تملك الإذن.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {why}.</source>
        <translation>تعذرت قراءة «{name}»: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is too large ({size} MB; up to {most} MB is read).</source>
        <translation>الملف «{name}» أكبر من اللازم ({size} م.ب؛ يُقرأ حتى {most} م.ب).</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>الملف «{name}» فارغ.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a file may have.</source>
        <translation>يحتاج «{name}» إلى ذاكرة أكبر مما يُسمح به لملف.</translation>
    </message>
    <message>
        <source>“{name}” is built too deeply to be read.</source>
        <translation>بنية «{name}» أعمق من أن تُقرأ.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off: its parts cannot be unpacked.</source>
        <translation>الملف «{name}» تالف أو مبتور: لا يمكن فك ضغط أجزائه.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{part}” is missing in it.</source>
        <translation>الملف «{name}» تالف: ينقصه «{part}».</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off: “{part}” cannot be unpacked.</source>
        <translation>الملف «{name}» تالف أو مبتور: لا يمكن فك ضغط «{part}».</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than any document holds; it was left alone.</source>
        <translation>يتضخم «{name}» عند فك ضغطه إلى أكثر مما يسعه أي مستند؛ لم يُمَسّ.</translation>
    </message>
    <message>
        <source>“{name}” declares entities of its own, as only attacks do; it was left alone.</source>
        <translation>يعلن «{name}» كيانات خاصة به كما تفعل الهجمات وحدها؛ لم يُمَسّ.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is no valid XML.</source>
        <translation>الملف «{name}» تالف: جزء منه ليس XML صالحًا.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is empty.</source>
        <translation>الملف «{name}» تالف: جزء منه فارغ.</translation>
    </message>
    <message>
        <source>“{name}” lists no references that can be read.</source>
        <translation>لا يسرد «{name}» مراجع يمكن قراءتها.</translation>
    </message>
    <message>
        <source>A reference</source>
        <translation>مرجع</translation>
    </message>
    <message>
        <source>“{reference}” names a file that is not beside “{list}”: {file}.</source>
        <translation>يسمي المرجع «{reference}» ملفًّا لا يوجد بجانب «{list}»: {file}.</translation>
    </message>
    <message>
        <source>“{reference}” is listed in “{list}” without a file that holds its text.</source>
        <translation>المرجع «{reference}» مدرج في «{list}» دون ملف يتضمن نصه.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <translation>ليس في «{name}» نص.</translation>
    </message>
    <message>
        <source>“{name}” is not text but binary data.</source>
        <translation>«{name}» ليس نصًّا بل بيانات ثنائية.</translation>
    </message>
    <message>
        <source>“{name}” is a book without text.</source>
        <translation>«{name}» كتاب بلا نص.</translation>
    </message>
    <message>
        <source>{book}, part {part}</source>
        <translation>{book}، الجزء {part}</translation>
    </message>
    <message>
        <source>“{name}” is locked by its seller (DRM) and cannot be read.</source>
        <translation>أقفل البائع «{name}» (DRM) ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it does not say where its chapters are.</source>
        <translation>الملف «{name}» تالف: لا يذكر أين فصوله.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{part}” cannot be read.</source>
        <translation>الملف «{name}» تالف: لا يمكن قراءة «{part}».</translation>
    </message>
    <message>
        <source>“{name}” is a page without text.</source>
        <translation>«{name}» صفحة بلا نص.</translation>
    </message>
    <message>
        <source>a database or a project file</source>
        <translation>قاعدة بيانات أو ملف مشروع</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>ملف مضغوط</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>تسجيل صوتي</translation>
    </message>
    <message>
        <source>a sound recording or a film</source>
        <translation>تسجيل صوتي أو فيلم</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (PPTX)</source>
        <translation>عرض تقديمي من PowerPoint ‏(PPTX)</translation>
    </message>
    <message>
        <source>an Excel workbook in its binary form (XLSB)</source>
        <translation>مصنف Excel بصيغته الثنائية (XLSB)</translation>
    </message>
    <message>
        <source>“{name}” is an old Office document or an Outlook message; save it as DOCX or PDF first.</source>
        <translation>«{name}» مستند Office قديم أو رسالة Outlook؛ احفظه أولًا بصيغة DOCX أو PDF.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, which is not read here.</source>
        <translation>«{name}» هو {what}، وهذا لا يُقرأ هنا.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument file that is no text; it is not read here.</source>
        <translation>«{name}» ملف OpenDocument غير نصي؛ لا يُقرأ هنا.</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
    <message>
        <source>“{name}” is {what}; unpack or convert it first.</source>
        <translation>«{name}» هو {what}؛ فك ضغطه أو حوّله أولًا.</translation>
    </message>
    <message>
        <source>a film, a sound recording or a picture</source>
        <translation>فيلم أو تسجيل صوتي أو صورة</translation>
    </message>
    <message>
        <source>a picture (SVG)</source>
        <translation>صورة (SVG)</translation>
    </message>
    <message>
        <source>an XML data file</source>
        <translation>ملف بيانات XML</translation>
    </message>
    <message>
        <source>Letter {number} of “{name}”: {why}</source>
        <translation>الرسالة {number} من «{name}»: {why}</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its parts cannot be told apart.</source>
        <translation>الملف «{name}» تالف: لا يمكن تمييز أجزائه.</translation>
    </message>
    <message>
        <source>“{name}” is a letter without text.</source>
        <translation>«{name}» رسالة بلا نص.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be read as a letter.</source>
        <translation>الملف «{name}» تالف: لا يمكن قراءته كرسالة.</translation>
    </message>
    <message>
        <source>Attached to “{name}”: {why}</source>
        <translation>مرفق بـ «{name}»: {why}</translation>
    </message>
    <message>
        <source>“{name}” holds no page.</source>
        <translation>ليس في «{name}» صفحة.</translation>
    </message>
    <message>
        <source>Article {number} of “{name}” has no text.</source>
        <translation>المقال {number} من «{name}» بلا نص.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>“{name}” holds an article without text.</source>
        <translation>في «{name}» مقال بلا نص.</translation>
    </message>
    <message>
        <source>“{name}” holds scanned pages without text.</source>
        <translation>في «{name}» صفحات ممسوحة ضوئيًّا بلا نص.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off: pdfium finds no pages in it.</source>
        <translation>الملف «{name}» تالف أو مبتور: لم يجد pdfium فيه صفحات.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its pages cannot be read to the end.</source>
        <translation>الملف «{name}» تالف: لا يمكن قراءة صفحاته حتى نهايتها.</translation>
    </message>
    <message>
        <source>“{name}” is a table without a column of texts; one must be called “text”, “body” or “content”.</source>
        <translation>«{name}» جدول بلا عمود للنصوص؛ يجب أن يسمى أحد الأعمدة «text» أو «body» أو «content».</translation>
    </message>
    <message>
        <source>Row {number} of “{name}” has no text.</source>
        <translation>الصف {number} من «{name}» بلا نص.</translation>
    </message>
    <message>
        <source>“{name}” is a workbook without sheets.</source>
        <translation>«{name}» مصنف بلا أوراق.</translation>
    </message>
    <message>
        <source>“{name}” made its reader crash. Nothing else was affected.</source>
        <translation>تسبب «{name}» في تعطل قارئه. لم يتأثر شيء آخر.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a file may have ({size} MB) and was stopped.</source>
        <translation>يحتاج «{name}» إلى ذاكرة أكبر مما يُسمح به لملف ({size} م.ب) فأوقف.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: the reader made a mistake ({error}).</source>
        <translation>تعذرت قراءة «{name}»: أخطأ القارئ ({error}).</translation>
    </message>
    <message>
        <source>{n}&#xa0;%</source>
        <translation>‏{n} %</translation>
    </message>
    <message>
        <source>the first of them</source>
        <translation>أولها</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>النص نفسه</translation>
    </message>
    <message>
        <source>contains all of the first</source>
        <translation>يتضمن الأول كاملًا</translation>
    </message>
    <message>
        <source>a part of the first ({share})</source>
        <translation>جزء من الأول ({share})</translation>
    </message>
    <message>
        <source>contains {share} of the first</source>
        <translation>يتضمن {share} من الأول</translation>
    </message>
    <message>
        <source>It is a report of another project; its quotations were looked up in the sources of this one.</source>
        <translation>هذا تقرير من مشروع آخر؛ بُحث عن اقتباساته في مصادر هذا المشروع.</translation>
    </message>
    <message>
        <source>The project has another translation of this quote, or none.</source>
        <translation>للمشروع ترجمة أخرى لهذا الاقتباس، أو ليست له ترجمة.</translation>
    </message>
    <message>
        <source>It is not the translation that is recorded.</source>
        <translation>ليست الترجمة المسجلة.</translation>
    </message>
    <message>
        <source>Longer than recorded, and word for word in the source.</source>
        <translation>أطول من المسجل، ومطابق للمصدر كلمةً كلمة.</translation>
    </message>
    <message>
        <source>It stands under the number {given}; it is {right}.</source>
        <translation>ورد تحت الرقم {given}؛ ورقمه {right}.</translation>
    </message>
    <message>
        <source>The project no longer keeps this quote.</source>
        <translation>لم يعد المشروع يحتفظ بهذا الاقتباس.</translation>
    </message>
    <message>
        <source>No source of this project says anything like it.</source>
        <translation>لا يقول أي مصدر من هذا المشروع شيئًا كهذا.</translation>
    </message>
    <message>
        <source>No source of this project says it; the nearest passage is offered.</source>
        <translation>لا يقوله أي مصدر من هذا المشروع؛ يُعرض أقرب مقطع.</translation>
    </message>
    <message>
        <source>It was in the report and is not in the document.</source>
        <translation>كان في التقرير وليس في المستند.</translation>
    </message>
    <message>
        <source>The copy is a Word document as well; let its name end in {ending}.</source>
        <translation>النسخة هي أيضًا مستند Word؛ اجعل اسمها ينتهي بـ {ending}.</translation>
    </message>
    <message>
        <source>The findings go into a copy; choose another name than that of the document.</source>
        <translation>تُكتب نتائج التحقق في نسخة؛ اختر اسمًا غير اسم المستند.</translation>
    </message>
    <message>
        <source>Nearest (“{title}”):</source>
        <translation>الأقرب («{title}»):</translation>
    </message>
    <message>
        <source>Nearest:</source>
        <translation>الأقرب:</translation>
    </message>
    <message>
        <source>Source (“{title}”):</source>
        <translation>المصدر («{title}»):</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>المصدر:</translation>
    </message>
    <message>
        <source>Only spaces, marks or dashes are set differently.</source>
        <translation>تختلف المسافات أو العلامات أو الشرطات فقط.</translation>
    </message>
    <message>
        <source>What is left out or put in brackets changes what is said: “{words}”.</source>
        <translation>ما حُذف أو وُضع بين معقوفين يغيّر ما قيل: «{words}».</translation>
    </message>
    <message>
        <source>The edits are marked with brackets or an ellipsis.</source>
        <translation>التعديلات معلَّمة بمعقوفين أو بعلامة حذف.</translation>
    </message>
    <message>
        <source>A capital letter is changed without brackets.</source>
        <translation>تغيّر حرف كبير دون معقوفين.</translation>
    </message>
    <message>
        <source>Quotation marks or signs within it are not the source’s.</source>
        <translation>علامات الاقتباس أو العلامات داخله ليست كما في المصدر.</translation>
    </message>
    <message>
        <source>A number is not the source’s.</source>
        <translation>رقم ليس كما في المصدر.</translation>
    </message>
    <message>
        <source>Something is left out without being marked.</source>
        <translation>حُذف شيء دون تعليم.</translation>
    </message>
    <message>
        <source>A negation or a number word is not the source’s.</source>
        <translation>نفي أو عدد مكتوب ليس كما في المصدر.</translation>
    </message>
    <message>
        <source>Words are left out without a mark.</source>
        <translation>حُذفت كلمات دون علامة.</translation>
    </message>
    <message>
        <source>Words are put in without a mark.</source>
        <translation>أُضيفت كلمات دون علامة.</translation>
    </message>
    <message>
        <source>The words are not the source’s.</source>
        <translation>الكلمات ليست كلمات المصدر.</translation>
    </message>
    <message>
        <source>The stored text of the source is not the one that was quoted.</source>
        <translation>النص المحفوظ للمصدر ليس النص الذي اقتُبس منه.</translation>
    </message>
    <message>
        <source>The quotation is waiting for review, because its source changed.</source>
        <translation>الاقتباس بانتظار المراجعة لأن مصدره تغيّر.</translation>
    </message>
    <message>
        <source>A newer version of “{title}” no longer says it in these words ({why}).</source>
        <translation>لم تعد نسخة أحدث من «{title}» تقوله بهذه الكلمات ({why}).</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ملتبس</translation>
    </message>
    <message>
        <source>meaning changed</source>
        <translation>تغيّر المعنى</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>تغيّر الترتيب</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password; save it without one first.</source>
        <translation>الملف «{name}» محمي بكلمة مرور؛ احفظه أولًا من دونها.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part “{part}” cannot be unpacked.</source>
        <translation>الملف «{name}» تالف: لا يمكن فك ضغط جزئه «{part}».</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part “{part}” is not XML.</source>
        <translation>الملف «{name}» تالف: جزؤه «{part}» ليس XML.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it holds the part “{part}” twice.</source>
        <translation>الملف «{name}» تالف: فيه الجزء «{part}» مرتين.</translation>
    </message>
    <message>
        <source>“{name}” holds more parts than any document; it was not read.</source>
        <translation>في «{name}» أجزاء أكثر مما في أي مستند؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument file; save it as Word (.docx) first.</source>
        <translation>الملف «{name}» من نوع OpenDocument؛ احفظه أولًا بصيغة Word ‏⁦(.docx)⁩.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document: the part with its text is missing.</source>
        <translation>«{name}» ليس مستند Word: الجزء الذي يتضمن نصه مفقود.</translation>
    </message>
    <message>
        <source>“{path}” does not exist.</source>
        <translation>المسار «{path}» غير موجود.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a document.</source>
        <translation>«{name}» مجلد وليس مستندًا.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document (.docx).</source>
        <translation>«{name}» ليس مستند Word ‏⁦(.docx)⁩.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>لا يمكن قراءة «{name}»: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password; save it as an unprotected .docx first.</source>
        <translation>الملف «{name}» محمي بكلمة مرور؛ احفظه أولًا بصيغة ⁦.docx⁩ غير محمي.</translation>
    </message>
    <message>
        <source>“{name}” is a Word file of before 2007 (.doc); save it as an unprotected .docx first.</source>
        <translation>«{name}» ملف Word يسبق عام 2007 ‏⁦(.doc)⁩؛ احفظه أولًا بصيغة ⁦.docx⁩ غير محمي.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than any document holds; it was not read.</source>
        <translation>يتضخم «{name}» عند فك ضغطه إلى أكثر مما يسعه أي مستند؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>“{name}” declares entities, which no Word document does; it was not read.</source>
        <translation>يعلن «{name}» كيانات، ولا يفعل ذلك أي مستند Word؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>Its header is missing.</source>
        <translation>رأسه مفقود.</translation>
    </message>
    <message>
        <source>Its footer is missing.</source>
        <translation>تذييله مفقود.</translation>
    </message>
    <message>
        <source>Its footnotes are missing, so they could not be checked.</source>
        <translation>حواشيه السفلية مفقودة، فتعذر التحقق منها.</translation>
    </message>
    <message>
        <source>Its endnotes are missing, so they could not be checked.</source>
        <translation>حواشيه الختامية مفقودة، فتعذر التحقق منها.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document.</source>
        <translation>«{name}» ليس مستند Word.</translation>
    </message>
    <message>
        <source>It embeds another document, whose text was not checked.</source>
        <translation>يتضمن مستندًا آخر لم يُتحقق من نصه.</translation>
    </message>
    <message>
        <source>It holds macros; they were not run.</source>
        <translation>يتضمن وحدات ماكرو؛ لم تُشغَّل.</translation>
    </message>
    <message>
        <source>It refers to files outside of itself; they were not opened.</source>
        <translation>يشير إلى ملفات خارجه؛ لم تُفتح.</translation>
    </message>
    <message>
        <source>The note points to “{title}”, another source.</source>
        <translation>تشير الحاشية إلى «{title}»، وهو مصدر آخر.</translation>
    </message>
    <message>
        <source>The note dates the source {given}; it is of {published}.</source>
        <translation>تؤرخ الحاشية المصدر في {given}؛ وتاريخه {published}.</translation>
    </message>
    <message>
        <source>Attributed to {named}; recorded is {right}.</source>
        <translation>نُسب إلى {named}؛ والمسجل {right}.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} و{other}</translation>
    </message>
    <message>
        <source>The date is given as {given}; the source is of {published}.</source>
        <translation>التاريخ المذكور {given}؛ وتاريخ المصدر {published}.</translation>
    </message>
    <message>
        <source>The outlet is given as {named}; the source is from {outlet}.</source>
        <translation>وسيلة الإعلام المذكورة {named}؛ والمصدر من {outlet}.</translation>
    </message>
    <message>
        <source>The stance is given as {given}; recorded is {right}.</source>
        <translation>الموقف المذكور: {given}؛ والمسجل: {right}.</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>يؤكد</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>ينفي</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>يشكك</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>ينقل</translation>
    </message>
    <message>
        <source>The day it was said is given as {given}; recorded is {right}.</source>
        <translation>يوم القول المذكور {given}؛ والمسجل {right}.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>في المستند</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>في المصدر</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>محرَّف</translation>
    </message>
    <message>
        <source>Misattributed</source>
        <translation>منسوب خطأً</translation>
    </message>
    <message>
        <source>Source changed since</source>
        <translation>تغيّر المصدر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Not from this project</source>
        <translation>ليس من هذا المشروع</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Edited and marked</source>
        <translation>معدَّل ومعلَّم</translation>
    </message>
    <message>
        <source>Typography only</source>
        <translation>فرق طباعي فقط</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>حرفي</translation>
    </message>
    <message>
        <source>body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>حاشية سفلية</translation>
    </message>
    <message>
        <source>endnote</source>
        <translation>حاشية ختامية</translation>
    </message>
    <message>
        <source>header</source>
        <translation>رأس الصفحة</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>تذييل الصفحة</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>مربع نص</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a citation style.</source>
        <translation>الملف «{name}» أكبر من أن يكون نمط استشهاد.</translation>
    </message>
    <message>
        <source>The citation style “{name}” cannot be read.</source>
        <translation>لا يمكن قراءة نمط الاستشهاد «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is not a citation style: its XML is broken.</source>
        <translation>«{name}» ليس نمط استشهاد: بنية XML فيه معطوبة.</translation>
    </message>
    <message>
        <source>“{name}” declares a document type of its own, which no citation style needs.</source>
        <translation>يعلن «{name}» نوعًا خاصًّا للمستند، ولا يحتاج أي نمط استشهاد إلى ذلك.</translation>
    </message>
    <message>
        <source>“{name}” is not a citation style (CSL).</source>
        <translation>«{name}» ليس نمط استشهاد (CSL).</translation>
    </message>
    <message>
        <source>“{name}” only points to another citation style; choose that file instead.</source>
        <translation>«{name}» مجرد إحالة إلى نمط استشهاد آخر؛ اختر ذلك الملف بدلًا منه.</translation>
    </message>
    <message>
        <source>“{name}” only points to another citation style (“{parent}”); choose that file instead.</source>
        <translation>«{name}» مجرد إحالة إلى نمط استشهاد آخر («{parent}»)؛ اختر ذلك الملف بدلًا منه.</translation>
    </message>
    <message>
        <source>The citation style “{name}” cannot be used: it is not complete ({why}).</source>
        <translation>لا يمكن استخدام نمط الاستشهاد «{name}»: إنه غير مكتمل ({why}).</translation>
    </message>
    <message>
        <source>This installation is incomplete: the resource “{name}” is missing.</source>
        <translation>تثبيت البرنامج غير مكتمل: المورد «{name}» مفقود.</translation>
    </message>
    <message>
        <source>Begin the codebook</source>
        <translation>بدء دليل الترميز</translation>
    </message>
    <message>
        <source>The search index was changed from outside while it was being written; searching works, but slower.</source>
        <translation>غُيّر فهرس البحث من خارجه أثناء كتابته؛ البحث يعمل، لكن أبطأ.</translation>
    </message>
    <message>
        <source>The search index cannot be written ({reason}); searching works, but slower.</source>
        <translation>لا يمكن كتابة فهرس البحث ({reason})؛ البحث يعمل، لكن أبطأ.</translation>
    </message>
    <message>
        <source>Only the first {count} characters were read.</source>
        <translation>لم يُقرأ إلا أول {count} من الأحرف.</translation>
    </message>
    <message>
        <source>A closing bracket without an opening one was left out.</source>
        <translation>أُهمل قوس إغلاق بلا قوس فتح.</translation>
    </message>
    <message>
        <source>An OR with nothing on one side was left out.</source>
        <translation>أُهملت OR لخلو أحد طرفيها.</translation>
    </message>
    <message>
        <source>An AND with nothing on one side was left out.</source>
        <translation>أُهملت AND لخلو أحد طرفيها.</translation>
    </message>
    <message>
        <source>{typed} was read as {read}.</source>
        <translation>قُرئت {typed} على أنها {read}.</translation>
    </message>
    <message>
        <source>NEAR joins words and phrases: both sides are looked for.</source>
        <translation>تربط NEAR كلمات وعبارات: بُحث عن الطرفين.</translation>
    </message>
    <message>
        <source>NEAR joins words in one place: both sides are looked for.</source>
        <translation>تربط NEAR كلمات في موضع واحد: بُحث عن الطرفين.</translation>
    </message>
    <message>
        <source>A NOT with nothing after it was left out.</source>
        <translation>أُهملت NOT لعدم وجود شيء بعدها.</translation>
    </message>
    <message>
        <source>Brackets too deep were left out.</source>
        <translation>أُهملت أقواس بالغة التداخل.</translation>
    </message>
    <message>
        <source>An open bracket was closed.</source>
        <translation>أُغلق قوس مفتوح.</translation>
    </message>
    <message>
        <source>An open quotation mark was closed.</source>
        <translation>أُغلقت علامة اقتباس مفتوحة.</translation>
    </message>
    <message>
        <source>“{field}” is no field: looked for as words.</source>
        <translation>«{field}» ليس حقلًا: بُحث عنه ككلمات.</translation>
    </message>
    <message>
        <source>“{typed}” is not known ({known}): left out.</source>
        <translation>{typed} غير معروفة ({known}): أُهملت.</translation>
    </message>
    <message>
        <source>“{typed}” is not understood ({example}): left out.</source>
        <translation>{typed} غير مفهومة ({example}): أُهملت.</translation>
    </message>
    <message>
        <source>“{field}” with nothing after it was left out.</source>
        <translation>أُهملت «{field}» لعدم وجود شيء بعدها.</translation>
    </message>
    <message>
        <source>“{typed}” holds no word: left out.</source>
        <translation>ليس في {typed} كلمة: أُهملت.</translation>
    </message>
    <message>
        <source>An empty phrase was left out.</source>
        <translation>أُهملت عبارة فارغة.</translation>
    </message>
    <message>
        <source>There is already a file named “{name}” in this folder.</source>
        <translation>في هذا المجلد ملف باسم «{name}».</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>لا يوجد مجلد «{folder}».</translation>
    </message>
    <message>
        <source>There is no project “{name}” in “{folder}”.</source>
        <translation>لا يوجد مشروع «{name}» في «{folder}».</translation>
    </message>
    <message>
        <source>“{name}” is not a Source Workbench project.</source>
        <translation>«{name}» ليس مشروع Source Workbench.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: parts of it are missing.</source>
        <translation>المشروع «{name}» تالف: أجزاء منه مفقودة.</translation>
    </message>
    <message>
        <source>The copy “{name}” could not be made: {why}.</source>
        <translation>تعذر إنشاء النسخة «{name}»: {why}.</translation>
    </message>
    <message>
        <source>The copy “{name}” is not whole ({finding}) and was not kept.</source>
        <translation>النسخة «{name}» ناقصة ({finding}) ولم تُحفظ.</translation>
    </message>
    <message>
        <source>The copy “{name}” is not whole and was not kept.</source>
        <translation>النسخة «{name}» ناقصة ولم تُحفظ.</translation>
    </message>
    <message>
        <source>Add actor {name}</source>
        <translation>إضافة الطرف {name}</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>إعادة تسمية {name}</translation>
    </message>
    <message>
        <source>Change kind of actor</source>
        <translation>تغيير نوع الطرف</translation>
    </message>
    <message>
        <source>Add alias {name}</source>
        <translation>إضافة الاسم البديل {name}</translation>
    </message>
    <message>
        <source>Remove alias</source>
        <translation>إزالة اسم بديل</translation>
    </message>
    <message>
        <source>A role needs a title.</source>
        <translation>لا بد للصفة من مسمى.</translation>
    </message>
    <message>
        <source>A role cannot end before it begins.</source>
        <translation>لا يمكن أن تنتهي الصفة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Add role {title}</source>
        <translation>إضافة الصفة {title}</translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>إزالة صفة</translation>
    </message>
    <message>
        <source>Merge actors</source>
        <translation>دمج أطراف</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <translation>فصل {name}</translation>
    </message>
    <message>
        <source>An actor cannot stand under itself.</source>
        <translation>لا يمكن أن يتبع الطرف نفسه.</translation>
    </message>
    <message>
        <source>Move actor</source>
        <translation>نقل طرف</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>إضافة ادعاء</translation>
    </message>
    <message>
        <source>Reword claim</source>
        <translation>إعادة صياغة ادعاء</translation>
    </message>
    <message>
        <source>A claim cannot stand under itself.</source>
        <translation>لا يمكن أن يتبع الادعاء نفسه.</translation>
    </message>
    <message>
        <source>Move claim</source>
        <translation>نقل ادعاء</translation>
    </message>
    <message>
        <source>“{claim}” stands under “{parent}”: move it first, or keep the other one.</source>
        <translation>يتبع «{claim}» الادعاء «{parent}»: انقله أولًا، أو أبقِ الآخر.</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>دمج ادعاءات</translation>
    </message>
    <message>
        <source>Split claim</source>
        <translation>فصل ادعاء</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>إزالة ادعاء</translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation>لا بد للطرف من اسم.</translation>
    </message>
    <message>
        <source>There is an actor “{name}” already; the two can be merged.</source>
        <translation>يوجد طرف باسم «{name}»؛ يمكن دمج الاثنين.</translation>
    </message>
    <message>
        <source>A claim needs words.</source>
        <translation>لا بد للادعاء من كلمات.</translation>
    </message>
    <message>
        <source>There is a claim “{text}” already; the two can be merged.</source>
        <translation>يوجد ادعاء «{text}»؛ يمكن دمج الاثنين.</translation>
    </message>
    <message>
        <source>“{name}” is closed.</source>
        <translation>المشروع «{name}» مغلق.</translation>
    </message>
    <message>
        <source>Fold “{words}”</source>
        <translation>طي «{words}»</translation>
    </message>
    <message>
        <source>Keep “{words}”</source>
        <translation>إبقاء «{words}»</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only.</source>
        <translation>المشروع «{name}» مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>the name of a step</comment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>This step cannot be undone: something was built on it since.</source>
        <translation>لا يمكن التراجع عن هذه الخطوة: بُني عليها شيء بعدها.</translation>
    </message>
    <message>
        <source>{user} on {host}</source>
        <comment>a person on another computer</comment>
        <translation>{user} على {host}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>somebody on {host}</source>
        <translation>شخص ما على {host}</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Move notes</source>
        <translation>نقل ملاحظات</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>إزالة ملاحظة</translation>
    </message>
    <message>
        <source>These two have been told apart already.</source>
        <translation>مُيِّز بين هذين من قبل.</translation>
    </message>
    <message>
        <source>Add quote {label}</source>
        <translation>إضافة الاقتباس {label}</translation>
    </message>
    <message>
        <source>Change {label}</source>
        <translation>تغيير {label}</translation>
    </message>
    <message>
        <source>Note on {label}</source>
        <translation>ملاحظة على {label}</translation>
    </message>
    <message>
        <source>The quotes name different speakers.</source>
        <translation>تسمي الاقتباسات متحدثين مختلفين.</translation>
    </message>
    <message>
        <source>Split {label}</source>
        <translation>تقسيم {label}</translation>
    </message>
    <message>
        <source>Remove {label}</source>
        <translation>إزالة {label}</translation>
    </message>
    <message>
        <source>A statement needs an actor, a claim or a stance.</source>
        <translation>لا بد للإفادة من طرف أو ادعاء أو موقف.</translation>
    </message>
    <message>
        <source>Tag {label}</source>
        <translation>وسم {label}</translation>
    </message>
    <message>
        <source>Change statement</source>
        <translation>تغيير إفادة</translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation>إزالة إفادة</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Merge {kept} and {other}</source>
        <translation>دمج {kept} و{other}</translation>
    </message>
    <message>
        <source>“{name}” is not there any more; the last change was not made.</source>
        <translation>لم يعد «{name}» موجودًا؛ لم يُجرَ التغيير الأخير.</translation>
    </message>
    <message>
        <source>“{name}” still cannot be written: {reason}.</source>
        <translation>ما زالت الكتابة في «{name}» متعذرة: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is another project now; nothing is written into it.</source>
        <translation>صار «{name}» مشروعًا آخر؛ لا يُكتب فيه شيء.</translation>
    </message>
    <message>
        <source>“{name}” was changed meanwhile by another program; nothing is written over.</source>
        <translation>غيّر برنامج آخر «{name}» في هذه الأثناء؛ لا يُكتب فوق شيء.</translation>
    </message>
    <message>
        <source>Choose two or more quotes to merge.</source>
        <translation>اختر اقتباسين أو أكثر لدمجها.</translation>
    </message>
    <message>
        <source>Quotes of different sources cannot be one quotation.</source>
        <translation>لا يمكن أن تكون اقتباسات من مصادر مختلفة اقتباسًا واحدًا.</translation>
    </message>
    <message>
        <source>These quotes were taken from different imports of the source.</source>
        <translation>أُخذت هذه الاقتباسات من عمليات استيراد مختلفة للمصدر.</translation>
    </message>
    <message>
        <source>{label} has lost its place in the source: review it first.</source>
        <translation>فقد {label} موضعه في المصدر: راجعه أولًا.</translation>
    </message>
    <message>
        <source>{label} was taken from an earlier version of its source, which stays as it was.</source>
        <translation>أُخذ {label} من نسخة سابقة لمصدره، وهي باقية كما كانت.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>author’s line</source>
        <translation>سطر الإعداد</translation>
    </message>
    <message>
        <source>client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>الترتيب في أقسام</translation>
    </message>
    <message>
        <source>second grouping</source>
        <translation>الترتيب الثاني</translation>
    </message>
    <message>
        <source>order</source>
        <translation>التسلسل</translation>
    </message>
    <message>
        <source>what is left out</source>
        <translation>المستبعَد</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>full texts</source>
        <translation>النصوص الكاملة</translation>
    </message>
    <message>
        <source>citation style</source>
        <translation>نمط الاستشهاد</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>naming searches</source>
        <translation>ذكر عمليات البحث</translation>
    </message>
    <message>
        <source>Text of “{title}”</source>
        <translation>نص «{title}»</translation>
    </message>
    <message>
        <source>Text of a section</source>
        <translation>نص قسم</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>{some} and {another}</source>
        <comment>two or more choices of a report</comment>
        <translation>{some} و{another}</translation>
    </message>
    <message>
        <source>Report: {choices}</source>
        <translation>التقرير: {choices}</translation>
    </message>
    <message>
        <source>“{value}” is not a date like 2023, 2023-04 or 2023-04-25.</source>
        <translation>«{value}» ليس تاريخًا مثل ⁦2023⁩ أو ⁦2023-04⁩ أو ⁦2023-04-25⁩.</translation>
    </message>
    <message>
        <source>Recovered: {all}.</source>
        <translation>استُعيد: {all}.</translation>
    </message>
    <message>
        <source>Quotations that have lost their source:</source>
        <translation>اقتباسات فقدت مصدرها:</translation>
    </message>
    <message>
        <source>{number}: “{words}”</source>
        <translation>‏{number}: «{words}»</translation>
    </message>
    <message>
        <source>Nothing in “{name}” could be recognised as a project&apos;s.</source>
        <translation>لم يُعثر في «{name}» على شيء يخص مشروعًا.</translation>
    </message>
    <message>
        <source>The file&apos;s list of tables is lost; they were looked for where a new project has them.</source>
        <translation>فُقدت قائمة جداول الملف؛ بُحث عنها حيث تكون في مشروع جديد.</translation>
    </message>
    <message>
        <source>a quote whose number is lost</source>
        <translation>اقتباس فُقد رقمه</translation>
    </message>
    <message>
        <source>The words of {label} are lost.</source>
        <translation>فُقدت كلمات {label}.</translation>
    </message>
    <message>
        <source>{label} has a number that was never given out.</source>
        <translation>يحمل {label} رقمًا لم يُمنح قط.</translation>
    </message>
    <message>
        <source>The text of source {id} is not the one that was imported.</source>
        <translation>نص المصدر {id} ليس النص الذي استُورد.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read to the end.</source>
        <translation>الملف «{name}» تالف ولا يمكن قراءته حتى نهايته.</translation>
    </message>
    <message>
        <source>“{name}” is being written by another program.</source>
        <translation>يكتب برنامج آخر في «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is write-protected.</source>
        <translation>الملف «{name}» محمي من الكتابة.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of “{name}”; the last change was not made.</source>
        <translation>لا مكان باقيًا على قرص «{name}»؛ لم يُجرَ التغيير الأخير.</translation>
    </message>
    <message>
        <source>The disk of “{name}” reported an error; the last change was not made.</source>
        <translation>أبلغ قرص «{name}» عن خطأ؛ لم يُجرَ التغيير الأخير.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: its folder does not allow it.</source>
        <translation>لا يمكن فتح «{name}»: مجلده لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not let files be made in it.</source>
        <translation>لا يسمح المجلد «{folder}» بإنشاء ملفات فيه.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a project.</source>
        <translation>«{name}» مجلد وليس مشروعًا.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you.</source>
        <translation>ليس مسموحًا لك بقراءة «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is write-protected; open it for reading only.</source>
        <translation>الملف «{name}» محمي من الكتابة؛ افتحه للقراءة فقط.</translation>
    </message>
    <message>
        <source>The folder of “{name}” is write-protected; open it for reading only.</source>
        <translation>مجلد «{name}» محمي من الكتابة؛ افتحه للقراءة فقط.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Source Workbench.</source>
        <translation>أُنشئ «{name}» بإصدار أحدث من Source Workbench.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older version and must be opened for writing once.</source>
        <translation>أُنشئ «{name}» بإصدار أقدم ويجب فتحه مرة للكتابة.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its parts do not fit together.</source>
        <translation>المشروع «{name}» تالف: أجزاؤه غير متوافقة.</translation>
    </message>
    <message>
        <source>A saved search needs a name and something to look for.</source>
        <translation>لا بد للبحث المحفوظ من اسم ومن شيء يُبحث عنه.</translation>
    </message>
    <message>
        <source>Save search “{name}”</source>
        <translation>حفظ البحث «{name}»</translation>
    </message>
    <message>
        <source>Remove search “{name}”</source>
        <translation>إزالة البحث «{name}»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروء</translation>
    </message>
    <message>
        <source>Mark as reading</source>
        <translation>تعليم كقيد القراءة</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>تعليم كمكتمل</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>A source needs a title.</source>
        <translation>لا بد للمصدر من عنوان.</translation>
    </message>
    <message>
        <source>There would be nothing left to read.</source>
        <translation>لن يبقى ما يُقرأ.</translation>
    </message>
    <message>
        <source>The same file is in the project already, as “{title}”.</source>
        <translation>الملف نفسه موجود في المشروع باسم «{title}».</translation>
    </message>
    <message>
        <source>The same text is in the project already, as “{title}”.</source>
        <translation>النص نفسه موجود في المشروع باسم «{title}».</translation>
    </message>
    <message>
        <source>The selection lies outside the text.</source>
        <translation>يقع التحديد خارج النص.</translation>
    </message>
    <message>
        <source>There is nothing but white space in the selection.</source>
        <translation>ليس في التحديد سوى فراغات.</translation>
    </message>
    <message>
        <source>A quote can be split only between its words.</source>
        <translation>لا يُقسم الاقتباس إلا بين كلماته.</translation>
    </message>
    <message>
        <source>Translate {label}</source>
        <translation>ترجمة {label}</translation>
    </message>
    <message>
        <source>Remove translation of {label}</source>
        <translation>إزالة ترجمة {label}</translation>
    </message>
    <message>
        <source>SQLite reports: {finding}.</source>
        <translation>أبلغت SQLite: {finding}.</translation>
    </message>
    <message>
        <source>Row {row} of {table} refers to a {parent} that is not there.</source>
        <translation>يشير الصف {row} من {table} إلى {parent} غير موجود.</translation>
    </message>
    <message>
        <source>source {id}</source>
        <translation>المصدر {id}</translation>
    </message>
    <message>
        <source>The stored text is not the one that was imported.</source>
        <translation>النص المحفوظ ليس النص الذي استُورد.</translation>
    </message>
    <message>
        <source>The stored original is not the one that was imported.</source>
        <translation>الأصل المحفوظ ليس الأصل الذي استُورد.</translation>
    </message>
    <message>
        <source>The quote has no words.</source>
        <translation>ليس في الاقتباس كلمات.</translation>
    </message>
    <message>
        <source>The quotation is not what stands at its place in the source.</source>
        <translation>الاقتباس ليس ما يوجد في موضعه من المصدر.</translation>
    </message>
    <message>
        <source>no quotes were taken from it</source>
        <translation>لم تُؤخذ منه اقتباسات</translation>
    </message>
    <message>
        <source>“{title}” has this very text already; nothing was changed.</source>
        <translation>في «{title}» هذا النص بعينه؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A source cannot be corrected to nothing.</source>
        <translation>لا يمكن تصحيح مصدر حتى لا يبقى منه شيء.</translation>
    </message>
    <message>
        <source>Correct “{title}”</source>
        <translation>تصحيح «{title}»</translation>
    </message>
    <message>
        <source>There is no place to accept: select the passage in the text.</source>
        <translation>لا يوجد موضع لقبوله: حدد المقطع في النص.</translation>
    </message>
    <message>
        <source>Accept {label}</source>
        <translation>قبول {label}</translation>
    </message>
    <message>
        <source>Place {label}</source>
        <translation>تعيين موضع {label}</translation>
    </message>
    <message>
        <source>Keep {label} on its version</source>
        <translation>إبقاء {label} على نسخته</translation>
    </message>
    <message>
        <source>Orphan {label}</source>
        <translation>تعليم {label} كمفقود الموضع</translation>
    </message>
    <message>
        <source>This quote was taken from the latest version of its source.</source>
        <translation>أُخذ هذا الاقتباس من أحدث نسخة لمصدره.</translation>
    </message>
    <message>
        <source>A correction stays within one paragraph.</source>
        <translation>يبقى التصحيح داخل فقرة واحدة.</translation>
    </message>
    <message>
        <source>from source</source>
        <translation>من المصدر</translation>
    </message>
    <message>
        <source>see its page</source>
        <translation>انظر صفحته</translation>
    </message>
    <message>
        <source>About Source Workbench</source>
        <translation>حول Source Workbench</translation>
    </message>
    <message>
        <source>Read sources closely, keep the quotes that matter, and hand in a report in which every quotation is proven verbatim. The program makes no network connection unless you ask for one.</source>
        <translation>اقرأ المصادر بإمعان، واحتفظ بالاقتباسات المهمة، وسلّم تقريرًا ثبتت فيه كل كلمة مقتبسة حرفيًّا. لا يجري البرنامج أي اتصال بالشبكة ما لم تطلب ذلك.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>مكوَّن من</translation>
    </message>
    <message>
        <source>Libraries, versions and licences</source>
        <translation>المكتبات وإصداراتها وتراخيصها</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>الم&amp;صدر</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>الا&amp;قتباس</translation>
    </message>
    <message>
        <source>&amp;Actors</source>
        <translation>الأ&amp;طراف</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>الا&amp;دعاءات</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>ال&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>التق&amp;رير</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أد&amp;وات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;تعليمات</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>التخطي&amp;ط</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>اللو&amp;حات</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>ال&amp;تنقل</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>التحدي&amp;د</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>مشروع &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>&amp;فتح مشروع…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Project</source>
        <translation>فتح مشروع &amp;العيّنة</translation>
    </message>
    <message>
        <source>&amp;Add Sources…</source>
        <translation>إ&amp;ضافة مصادر…</translation>
    </message>
    <message>
        <source>Add text or web pages</source>
        <translation>إضافة نصوص أو صفحات ويب</translation>
    </message>
    <message>
        <source>Add a &amp;Folder…</source>
        <translation>إضافة &amp;مجلد…</translation>
    </message>
    <message>
        <source>&amp;Paste as New Source</source>
        <translation>ل&amp;صق كمصدر جديد</translation>
    </message>
    <message>
        <source>S&amp;kipped Files…</source>
        <translation>الملفات المتخطا&amp;ة…</translation>
    </message>
    <message>
        <source>What an import left out, and why</source>
        <translation>ما تركه الاستيراد، ولماذا</translation>
    </message>
    <message>
        <source>Notes on the P&amp;roject…</source>
        <translation>ملاحظات على المش&amp;روع…</translation>
    </message>
    <message>
        <source>Pr&amp;int Source…</source>
        <translation>&amp;طباعة المصدر…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>م&amp;عاينة الطباعة…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>النسخ الا&amp;حتياطية…</translation>
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation>إغلا&amp;ق المشروع</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;خلف</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ال&amp;أمام</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>التقدم من جديد</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;تكبير النص</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>تص&amp;غير النص</translation>
    </message>
    <message>
        <source>Normal Te&amp;xt Size</source>
        <translation>حجم النص ال&amp;عادي</translation>
    </message>
    <message>
        <source>T&amp;ype and Page…</source>
        <translation>الخط وال&amp;صفحة…</translation>
    </message>
    <message>
        <source>Typeface, size, measure, line height</source>
        <translation>الخط والحجم وطول السطر وارتفاعه</translation>
    </message>
    <message>
        <source>Like the Des&amp;ktop</source>
        <translation>مثل سطح ال&amp;مكتب</translation>
    </message>
    <message>
        <source>“{name}” is on a disk, or in a folder, that is write-protected.</source>
        <translation>المشروع «{name}» على قرص أو في مجلد محمي من الكتابة.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>The language changes as soon as this is done: {work}.</source>
        <translation>تتغير اللغة حالما يكتمل هذا: {work}.</translation>
    </message>
    <message numerus="yes">
        <source>Import a source|Import {n} sources</source>
        <translation>
            <numerusform>استيراد {n} مصدر</numerusform>
            <numerusform>استيراد مصدر واحد</numerusform>
            <numerusform>استيراد مصدرين</numerusform>
            <numerusform>استيراد {n} مصادر</numerusform>
            <numerusform>استيراد {n} مصدرًا</numerusform>
            <numerusform>استيراد {n} مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source imported|{n} sources imported</source>
        <translation>
            <numerusform>استُورد {n} مصدر</numerusform>
            <numerusform>استُورد مصدر واحد</numerusform>
            <numerusform>استُورد مصدران</numerusform>
            <numerusform>استُورد {n} مصادر</numerusform>
            <numerusform>استُورد {n} مصدرًا</numerusform>
            <numerusform>استُورد {n} مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} updated|{n} updated</source>
        <translation>
            <numerusform>حُدّث {n} مصدر</numerusform>
            <numerusform>حُدّث مصدر واحد</numerusform>
            <numerusform>حُدّث مصدران</numerusform>
            <numerusform>حُدّث {n} مصادر</numerusform>
            <numerusform>حُدّث {n} مصدرًا</numerusform>
            <numerusform>حُدّث {n} مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped|{n} skipped</source>
        <translation>
            <numerusform>تُخطّي {n} ملف</numerusform>
            <numerusform>تُخطّي ملف واحد</numerusform>
            <numerusform>تُخطّي ملفان</numerusform>
            <numerusform>تُخطّي {n} ملفات</numerusform>
            <numerusform>تُخطّي {n} ملفًّا</numerusform>
            <numerusform>تُخطّي {n} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote to review|{n} quotes to review</source>
        <translation>
            <numerusform>للمراجعة: {n} اقتباس</numerusform>
            <numerusform>للمراجعة: اقتباس واحد</numerusform>
            <numerusform>للمراجعة: اقتباسان</numerusform>
            <numerusform>للمراجعة: {n} اقتباسات</numerusform>
            <numerusform>للمراجعة: {n} اقتباسًا</numerusform>
            <numerusform>للمراجعة: {n} اقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds a line of {n} character: that is data, and no text to read.|“{name}” holds a line of {n} characters: that is data, and no text to read.</source>
        <translation>
            <numerusform>في «{name}» سطر من {n} حرف: هذه بيانات وليست نصًّا يُقرأ.</numerusform>
            <numerusform>في «{name}» سطر من حرف واحد: هذه بيانات وليست نصًّا يُقرأ.</numerusform>
            <numerusform>في «{name}» سطر من حرفين: هذه بيانات وليست نصًّا يُقرأ.</numerusform>
            <numerusform>في «{name}» سطر من {n} أحرف: هذه بيانات وليست نصًّا يُقرأ.</numerusform>
            <numerusform>في «{name}» سطر من {n} حرفًا: هذه بيانات وليست نصًّا يُقرأ.</numerusform>
            <numerusform>في «{name}» سطر من {n} حرف: هذه بيانات وليست نصًّا يُقرأ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds {n} source, not one.|“{name}” holds {n} sources, not one.</source>
        <translation>
            <numerusform>في «{name}» {n} مصدر وليس مصدرًا واحدًا.</numerusform>
            <numerusform>في «{name}» مصدر واحد وليس مصدرًا واحدًا.</numerusform>
            <numerusform>في «{name}» مصدران وليس مصدرًا واحدًا.</numerusform>
            <numerusform>في «{name}» {n} مصادر وليس مصدرًا واحدًا.</numerusform>
            <numerusform>في «{name}» {n} مصدرًا وليس مصدرًا واحدًا.</numerusform>
            <numerusform>في «{name}» {n} مصدر وليس مصدرًا واحدًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds {n} character; up to {most} are read as one text.|“{name}” holds {n} characters; up to {most} are read as one text.</source>
        <translation>
            <numerusform>في «{name}» {n} حرف؛ ويُقرأ حتى {most} كنص واحد.</numerusform>
            <numerusform>في «{name}» حرف واحد؛ ويُقرأ حتى {most} كنص واحد.</numerusform>
            <numerusform>في «{name}» حرفان؛ ويُقرأ حتى {most} كنص واحد.</numerusform>
            <numerusform>في «{name}» {n} أحرف؛ ويُقرأ حتى {most} كنص واحد.</numerusform>
            <numerusform>في «{name}» {n} حرفًا؛ ويُقرأ حتى {most} كنص واحد.</numerusform>
            <numerusform>في «{name}» {n} حرف؛ ويُقرأ حتى {most} كنص واحد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds {n} part, more than any document has.|“{name}” holds {n} parts, more than any document has.</source>
        <translation>
            <numerusform>في «{name}» {n} جزء، أكثر مما في أي مستند.</numerusform>
            <numerusform>في «{name}» جزء واحد، أكثر مما في أي مستند.</numerusform>
            <numerusform>في «{name}» جزآن، أكثر مما في أي مستند.</numerusform>
            <numerusform>في «{name}» {n} أجزاء، أكثر مما في أي مستند.</numerusform>
            <numerusform>في «{name}» {n} جزءًا، أكثر مما في أي مستند.</numerusform>
            <numerusform>في «{name}» {n} جزء، أكثر مما في أي مستند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is a book of {n} chapter: one source, or one for each?|“{title}” is a book of {n} chapters: one source, or one for each?</source>
        <translation>
            <numerusform>«{title}» كتاب من {n} فصل: مصدر واحد أم مصدر لكل فصل؟</numerusform>
            <numerusform>«{title}» كتاب من فصل واحد: مصدر واحد أم مصدر لكل فصل؟</numerusform>
            <numerusform>«{title}» كتاب من فصلين: مصدر واحد أم مصدر لكل فصل؟</numerusform>
            <numerusform>«{title}» كتاب من {n} فصول: مصدر واحد أم مصدر لكل فصل؟</numerusform>
            <numerusform>«{title}» كتاب من {n} فصلًا: مصدر واحد أم مصدر لكل فصل؟</numerusform>
            <numerusform>«{title}» كتاب من {n} فصل: مصدر واحد أم مصدر لكل فصل؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” says it holds {n} article; {found} were found.|“{name}” says it holds {n} articles; {found} were found.</source>
        <translation>
            <numerusform>يذكر «{name}» أن فيه {n} مقال؛ عُثر على {found}.</numerusform>
            <numerusform>يذكر «{name}» أن فيه مقال واحد؛ عُثر على {found}.</numerusform>
            <numerusform>يذكر «{name}» أن فيه مقالان؛ عُثر على {found}.</numerusform>
            <numerusform>يذكر «{name}» أن فيه {n} مقالات؛ عُثر على {found}.</numerusform>
            <numerusform>يذكر «{name}» أن فيه {n} مقالًا؛ عُثر على {found}.</numerusform>
            <numerusform>يذكر «{name}» أن فيه {n} مقال؛ عُثر على {found}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found: {titles}.</source>
        <translation>لم يُعثر على: {titles}.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has {n} page; up to {most} are read.|“{name}” has {n} pages; up to {most} are read.</source>
        <translation>
            <numerusform>في «{name}» {n} صفحة؛ ويُقرأ حتى {most}.</numerusform>
            <numerusform>في «{name}» صفحة واحدة؛ ويُقرأ حتى {most}.</numerusform>
            <numerusform>في «{name}» صفحتان؛ ويُقرأ حتى {most}.</numerusform>
            <numerusform>في «{name}» {n} صفحات؛ ويُقرأ حتى {most}.</numerusform>
            <numerusform>في «{name}» {n} صفحة؛ ويُقرأ حتى {most}.</numerusform>
            <numerusform>في «{name}» {n} صفحة؛ ويُقرأ حتى {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} row; those after were not read.|“{name}” has more than {n} rows; those after were not read.</source>
        <translation>
            <numerusform>في «{name}» أكثر من {n} صف؛ لم يُقرأ ما بعد ذلك.</numerusform>
            <numerusform>في «{name}» أكثر من صف واحد؛ لم يُقرأ ما بعد ذلك.</numerusform>
            <numerusform>في «{name}» أكثر من صفين؛ لم يُقرأ ما بعد ذلك.</numerusform>
            <numerusform>في «{name}» أكثر من {n} صفوف؛ لم يُقرأ ما بعد ذلك.</numerusform>
            <numerusform>في «{name}» أكثر من {n} صفًّا؛ لم يُقرأ ما بعد ذلك.</numerusform>
            <numerusform>في «{name}» أكثر من {n} صف؛ لم يُقرأ ما بعد ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” took longer than {n} second to read and was stopped.|“{name}” took longer than {n} seconds to read and was stopped.</source>
        <translation>
            <numerusform>استغرقت قراءة «{name}» أكثر من {n} ثانية فأوقفت.</numerusform>
            <numerusform>استغرقت قراءة «{name}» أكثر من ثانية واحدة فأوقفت.</numerusform>
            <numerusform>استغرقت قراءة «{name}» أكثر من ثانيتين فأوقفت.</numerusform>
            <numerusform>استغرقت قراءة «{name}» أكثر من {n} ثوانٍ فأوقفت.</numerusform>
            <numerusform>استغرقت قراءة «{name}» أكثر من {n} ثانية فأوقفت.</numerusform>
            <numerusform>استغرقت قراءة «{name}» أكثر من {n} ثانية فأوقفت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference:</source>
        <translation>الفرق:</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(محذوف)</translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} block|Keep {n} blocks</source>
        <translation>
            <numerusform>إبقاء {n} كتلة</numerusform>
            <numerusform>إبقاء كتلة واحدة</numerusform>
            <numerusform>إبقاء كتلتين</numerusform>
            <numerusform>إبقاء {n} كتل</numerusform>
            <numerusform>إبقاء {n} كتلة</numerusform>
            <numerusform>إبقاء {n} كتلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold {n} block|Fold {n} blocks</source>
        <translation>
            <numerusform>طي {n} كتلة</numerusform>
            <numerusform>طي كتلة واحدة</numerusform>
            <numerusform>طي كتلتين</numerusform>
            <numerusform>طي {n} كتل</numerusform>
            <numerusform>طي {n} كتلة</numerusform>
            <numerusform>طي {n} كتلة</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk went away; the last change was not made. It can be made now, in a copy.</source>
        <translation>نُزع القرص؛ لم يُجرَ التغيير الأخير. يمكن إجراؤه الآن في نسخة.</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} quote|Merge {n} quotes</source>
        <translation>
            <numerusform>دمج {n} اقتباس</numerusform>
            <numerusform>دمج اقتباس واحد</numerusform>
            <numerusform>دمج اقتباسين</numerusform>
            <numerusform>دمج {n} اقتباسات</numerusform>
            <numerusform>دمج {n} اقتباسًا</numerusform>
            <numerusform>دمج {n} اقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} quote|Remove {n} quotes</source>
        <translation>
            <numerusform>إزالة {n} اقتباس</numerusform>
            <numerusform>إزالة اقتباس واحد</numerusform>
            <numerusform>إزالة اقتباسين</numerusform>
            <numerusform>إزالة {n} اقتباسات</numerusform>
            <numerusform>إزالة {n} اقتباسًا</numerusform>
            <numerusform>إزالة {n} اقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recode {n} quote|Recode {n} quotes</source>
        <translation>
            <numerusform>إعادة ترميز {n} اقتباس</numerusform>
            <numerusform>إعادة ترميز اقتباس واحد</numerusform>
            <numerusform>إعادة ترميز اقتباسين</numerusform>
            <numerusform>إعادة ترميز {n} اقتباسات</numerusform>
            <numerusform>إعادة ترميز {n} اقتباسًا</numerusform>
            <numerusform>إعادة ترميز {n} اقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in details of {n} source|Fill in details of {n} sources</source>
        <translation>
            <numerusform>استكمال بيانات {n} مصدر</numerusform>
            <numerusform>استكمال بيانات مصدر واحد</numerusform>
            <numerusform>استكمال بيانات مصدرين</numerusform>
            <numerusform>استكمال بيانات {n} مصادر</numerusform>
            <numerusform>استكمال بيانات {n} مصدرًا</numerusform>
            <numerusform>استكمال بيانات {n} مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source|{n} sources</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>{n} مصادر</numerusform>
            <numerusform>{n} مصدرًا</numerusform>
            <numerusform>{n} مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} text|{n} texts</source>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>{n} نصوص</numerusform>
            <numerusform>{n} نصًّا</numerusform>
            <numerusform>{n} نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} original|{n} originals</source>
        <translation>
            <numerusform>لا أصول</numerusform>
            <numerusform>أصل واحد</numerusform>
            <numerusform>أصلان</numerusform>
            <numerusform>{n} أصول</numerusform>
            <numerusform>{n} أصلًا</numerusform>
            <numerusform>{n} أصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote|{n} quotes</source>
        <translation>
            <numerusform>لا اقتباسات</numerusform>
            <numerusform>اقتباس واحد</numerusform>
            <numerusform>اقتباسان</numerusform>
            <numerusform>{n} اقتباسات</numerusform>
            <numerusform>{n} اقتباسًا</numerusform>
            <numerusform>{n} اقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation|{n} quotations</source>
        <translation>
            <numerusform>لا اقتباسات</numerusform>
            <numerusform>اقتباس واحد</numerusform>
            <numerusform>اقتباسان</numerusform>
            <numerusform>{n} اقتباسات</numerusform>
            <numerusform>{n} اقتباسًا</numerusform>
            <numerusform>{n} اقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actor|{n} actors</source>
        <translation>
            <numerusform>لا أطراف</numerusform>
            <numerusform>طرف واحد</numerusform>
            <numerusform>طرفان</numerusform>
            <numerusform>{n} أطراف</numerusform>
            <numerusform>{n} طرفًا</numerusform>
            <numerusform>{n} طرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim|{n} claims</source>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>{n} ادعاءات</numerusform>
            <numerusform>{n} ادعاءً</numerusform>
            <numerusform>{n} ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statement|{n} statements</source>
        <translation>
            <numerusform>لا إفادات</numerusform>
            <numerusform>إفادة واحدة</numerusform>
            <numerusform>إفادتان</numerusform>
            <numerusform>{n} إفادات</numerusform>
            <numerusform>{n} إفادة</numerusform>
            <numerusform>{n} إفادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note|{n} notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{n} ملاحظات</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} page of the file and {rows} could not be read.|{n} pages of the file and {rows} could not be read.</source>
        <translation>
            <numerusform>تعذرت قراءة {n} صفحة من الملف و{rows}.</numerusform>
            <numerusform>تعذرت قراءة صفحة واحدة من الملف و{rows}.</numerusform>
            <numerusform>تعذرت قراءة صفحتان من الملف و{rows}.</numerusform>
            <numerusform>تعذرت قراءة {n} صفحات من الملف و{rows}.</numerusform>
            <numerusform>تعذرت قراءة {n} صفحة من الملف و{rows}.</numerusform>
            <numerusform>تعذرت قراءة {n} صفحة من الملف و{rows}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row was found on a page that nothing led to any more; it may be an old one.|{n} rows were found on pages that nothing led to any more; they may be old ones.</source>
        <translation>
            <numerusform>عُثر على {n} صف في صفحات لم يعد يؤدي إليها شيء؛ وقد تكون قديمة.</numerusform>
            <numerusform>عُثر على صف واحد في صفحة لم يعد يؤدي إليها شيء؛ وقد يكون قديمًا.</numerusform>
            <numerusform>عُثر على صفين في صفحات لم يعد يؤدي إليها شيء؛ وقد يكونان قديمين.</numerusform>
            <numerusform>عُثر على {n} صفوف في صفحات لم يعد يؤدي إليها شيء؛ وقد تكون قديمة.</numerusform>
            <numerusform>عُثر على {n} صفًّا في صفحات لم يعد يؤدي إليها شيء؛ وقد تكون قديمة.</numerusform>
            <numerusform>عُثر على {n} صف في صفحات لم يعد يؤدي إليها شيء؛ وقد تكون قديمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row of “{table}” said something that it cannot; something plain stands there now.|{n} rows of “{table}” said something that they cannot; something plain stands there now.</source>
        <translation>
            <numerusform>كان في {n} صف من «{table}» ما لا يمكن أن يكون؛ ومكانه الآن قيمة بسيطة.</numerusform>
            <numerusform>كان في صف واحد من «{table}» ما لا يمكن أن يكون؛ ومكانه الآن قيمة بسيطة.</numerusform>
            <numerusform>كان في صفين من «{table}» ما لا يمكن أن يكون؛ ومكانه الآن قيمة بسيطة.</numerusform>
            <numerusform>كان في {n} صفوف من «{table}» ما لا يمكن أن يكون؛ ومكانه الآن قيمة بسيطة.</numerusform>
            <numerusform>كان في {n} صفًّا من «{table}» ما لا يمكن أن يكون؛ ومكانه الآن قيمة بسيطة.</numerusform>
            <numerusform>كان في {n} صف من «{table}» ما لا يمكن أن يكون؛ ومكانه الآن قيمة بسيطة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row of “{table}” contradicted others and was left out.|{n} rows of “{table}” contradicted others and were left out.</source>
        <translation>
            <numerusform>تناقض {n} صف من «{table}» مع غيره فاستُبعد.</numerusform>
            <numerusform>تناقض صف واحد من «{table}» مع غيره فاستُبعد.</numerusform>
            <numerusform>تناقض صفان من «{table}» مع غيره فاستُبعد.</numerusform>
            <numerusform>تناقض {n} صفوف من «{table}» مع غيره فاستُبعد.</numerusform>
            <numerusform>تناقض {n} صفًّا من «{table}» مع غيره فاستُبعد.</numerusform>
            <numerusform>تناقض {n} صف من «{table}» مع غيره فاستُبعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row belonged to something that is lost and was left out.|{n} rows belonged to something that is lost and were left out.</source>
        <translation>
            <numerusform>استُبعد {n} صف لأنه يخص شيئًا مفقودًا.</numerusform>
            <numerusform>استُبعد صف واحد لأنه يخص شيئًا مفقودًا.</numerusform>
            <numerusform>استُبعد صفان لأنه يخص شيئًا مفقودًا.</numerusform>
            <numerusform>استُبعد {n} صفوف لأنه يخص شيئًا مفقودًا.</numerusform>
            <numerusform>استُبعد {n} صفًّا لأنه يخص شيئًا مفقودًا.</numerusform>
            <numerusform>استُبعد {n} صف لأنه يخص شيئًا مفقودًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} named another source than its text; it stands with its text now.</source>
        <translation>كان {label} يسمي مصدرًا غير مصدر نصه؛ وهو الآن مع نصه.</translation>
    </message>
    <message numerus="yes">
        <source>{n} text was given back to the source its quotes name.|{n} texts were given back to the sources their quotes name.</source>
        <translation>
            <numerusform>أعيد {n} نص إلى المصدر الذي تسميه اقتباساته.</numerusform>
            <numerusform>أعيد نص واحد إلى المصدر الذي تسميه اقتباساته.</numerusform>
            <numerusform>أعيد نصان إلى المصدر الذي تسميه اقتباساته.</numerusform>
            <numerusform>أعيد {n} نصوص إلى المصدر الذي تسميه اقتباساته.</numerusform>
            <numerusform>أعيد {n} نصًّا إلى المصدر الذي تسميه اقتباساته.</numerusform>
            <numerusform>أعيد {n} نص إلى المصدر الذي تسميه اقتباساته.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of “{title}” is lost.</source>
        <translation>نص «{title}» مفقود.</translation>
    </message>
    <message numerus="yes">
        <source>{n} row named something that is lost; it came over without it.|{n} rows named something that is lost; they came over without it.</source>
        <translation>
            <numerusform>ذكر {n} صف شيئًا مفقودًا؛ ونُقل من دونه.</numerusform>
            <numerusform>ذكر صف واحد شيئًا مفقودًا؛ ونُقل من دونه.</numerusform>
            <numerusform>ذكر صفان شيئًا مفقودًا؛ ونُقل من دونه.</numerusform>
            <numerusform>ذكر {n} صفوف شيئًا مفقودًا؛ ونُقل من دونه.</numerusform>
            <numerusform>ذكر {n} صفًّا شيئًا مفقودًا؛ ونُقل من دونه.</numerusform>
            <numerusform>ذكر {n} صف شيئًا مفقودًا؛ ونُقل من دونه.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note has lost what it was about: “{words}”</source>
        <translation>فقدت ملاحظة ما كُتبت عنه: «{words}»</translation>
    </message>
    <message>
        <source>“{name}” is not in its place yet.</source>
        <translation>ليس «{name}» في مكانه بعد.</translation>
    </message>
    <message numerus="yes">
        <source>{n} single row|{n} single rows</source>
        <translation>
            <numerusform>لا صفوف منفردة</numerusform>
            <numerusform>صف واحد منفرد</numerusform>
            <numerusform>صفان منفردان</numerusform>
            <numerusform>{n} صفوف منفردة</numerusform>
            <numerusform>{n} صفًّا منفردًا</numerusform>
            <numerusform>{n} صف منفرد</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was not closed by the program that wrote it last. Copy it, together with “{log}”, to a disk that can be written, and open it there.</source>
        <translation>لم يُغلِق «{name}» البرنامجُ الذي كتبه آخر مرة. انسخه مع «{log}» إلى قرص يقبل الكتابة وافتحه هناك.</translation>
    </message>
    <message>
        <source>The stored original of this source is lost.</source>
        <translation>الأصل المحفوظ لهذا المصدر مفقود.</translation>
    </message>
    <message numerus="yes">
        <source>Edit source|Edit {n} sources</source>
        <translation>
            <numerusform>تعديل {n} مصدر</numerusform>
            <numerusform>تعديل مصدر واحد</numerusform>
            <numerusform>تعديل مصدرين</numerusform>
            <numerusform>تعديل {n} مصادر</numerusform>
            <numerusform>تعديل {n} مصدرًا</numerusform>
            <numerusform>تعديل {n} مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget what is folded</source>
        <translation>نسيان ما طُوي</translation>
    </message>
    <message numerus="yes">
        <source>Remove source|Remove {n} sources</source>
        <translation>
            <numerusform>إزالة {n} مصدر</numerusform>
            <numerusform>إزالة مصدر واحد</numerusform>
            <numerusform>إزالة مصدرين</numerusform>
            <numerusform>إزالة {n} مصادر</numerusform>
            <numerusform>إزالة {n} مصدرًا</numerusform>
            <numerusform>إزالة {n} مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is damaged: “{value}” stands where it cannot.</source>
        <translation>المشروع تالف: ترد «{value}» حيث لا يمكن أن ترد.</translation>
    </message>
    <message>
        <source>The list of quotes cannot be read.</source>
        <translation>لا يمكن قراءة قائمة الاقتباسات.</translation>
    </message>
    <message>
        <source>The list of sources cannot be read.</source>
        <translation>لا يمكن قراءة قائمة المصادر.</translation>
    </message>
    <message>
        <source>The words of {quote} cannot be read.</source>
        <translation>لا يمكن قراءة كلمات {quote}.</translation>
    </message>
    <message>
        <source>The text of “{title}” cannot be read.</source>
        <translation>لا يمكن قراءة نص «{title}».</translation>
    </message>
    <message numerus="yes">
        <source>{n} attached|{n} attached</source>
        <translation>
            <numerusform>مربوط: {n}</numerusform>
            <numerusform>مربوط: {n}</numerusform>
            <numerusform>مربوط: {n}</numerusform>
            <numerusform>مربوط: {n}</numerusform>
            <numerusform>مربوط: {n}</numerusform>
            <numerusform>مربوط: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} edited|{n} edited</source>
        <translation>
            <numerusform>معدَّل: {n}</numerusform>
            <numerusform>معدَّل: {n}</numerusform>
            <numerusform>معدَّل: {n}</numerusform>
            <numerusform>معدَّل: {n}</numerusform>
            <numerusform>معدَّل: {n}</numerusform>
            <numerusform>معدَّل: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept|{n} kept</source>
        <translation>
            <numerusform>باقٍ: {n}</numerusform>
            <numerusform>باقٍ: {n}</numerusform>
            <numerusform>باقٍ: {n}</numerusform>
            <numerusform>باقٍ: {n}</numerusform>
            <numerusform>باقٍ: {n}</numerusform>
            <numerusform>باقٍ: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meaning changed|{n} meaning changed</source>
        <translation>
            <numerusform>تغيّر المعنى: {n}</numerusform>
            <numerusform>تغيّر المعنى: {n}</numerusform>
            <numerusform>تغيّر المعنى: {n}</numerusform>
            <numerusform>تغيّر المعنى: {n}</numerusform>
            <numerusform>تغيّر المعنى: {n}</numerusform>
            <numerusform>تغيّر المعنى: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} moved|{n} moved</source>
        <translation>
            <numerusform>منقول: {n}</numerusform>
            <numerusform>منقول: {n}</numerusform>
            <numerusform>منقول: {n}</numerusform>
            <numerusform>منقول: {n}</numerusform>
            <numerusform>منقول: {n}</numerusform>
            <numerusform>منقول: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ambiguous|{n} ambiguous</source>
        <translation>
            <numerusform>ملتبس: {n}</numerusform>
            <numerusform>ملتبس: {n}</numerusform>
            <numerusform>ملتبس: {n}</numerusform>
            <numerusform>ملتبس: {n}</numerusform>
            <numerusform>ملتبس: {n}</numerusform>
            <numerusform>ملتبس: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} order changed|{n} order changed</source>
        <translation>
            <numerusform>تغيّر الترتيب: {n}</numerusform>
            <numerusform>تغيّر الترتيب: {n}</numerusform>
            <numerusform>تغيّر الترتيب: {n}</numerusform>
            <numerusform>تغيّر الترتيب: {n}</numerusform>
            <numerusform>تغيّر الترتيب: {n}</numerusform>
            <numerusform>تغيّر الترتيب: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to be checked|{n} to be checked</source>
        <translation>
            <numerusform>للتحقق: {n}</numerusform>
            <numerusform>للتحقق: {n}</numerusform>
            <numerusform>للتحقق: {n}</numerusform>
            <numerusform>للتحقق: {n}</numerusform>
            <numerusform>للتحقق: {n}</numerusform>
            <numerusform>للتحقق: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} orphan|{n} orphans</source>
        <translation>
            <numerusform>مفقود الموضع: {n}</numerusform>
            <numerusform>مفقود الموضع: {n}</numerusform>
            <numerusform>مفقود الموضع: {n}</numerusform>
            <numerusform>مفقود الموضع: {n}</numerusform>
            <numerusform>مفقود الموضع: {n}</numerusform>
            <numerusform>مفقود الموضع: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open R&amp;ecent</source>
        <translation>المشاريع الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>&amp;All Recent Projects…</source>
        <translation>&amp;كل المشاريع الأخيرة…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>Everything that can be set</source>
        <translation>كل ما يمكن ضبطه</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;بنّية</translation>
    </message>
    <message>
        <source>Two Sources Side by Si&amp;de</source>
        <translation>مصدران جن&amp;بًا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;قراءة</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;مقارنة</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;كتابة</translation>
    </message>
    <message>
        <source>&amp;Next Panel</source>
        <translation>اللوحة التا&amp;لية</translation>
    </message>
    <message>
        <source>&amp;Previous Panel</source>
        <translation>اللوحة الساب&amp;قة</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>الم&amp;صادر</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>القا&amp;رئ</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>الا&amp;قتباسات</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>ال&amp;فاحص</translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <translation>الت&amp;حديثات</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>تعليم ك&amp;غير مقروء</translation>
    </message>
    <message>
        <source>Mark as Read&amp;ing</source>
        <translation>تعليم كق&amp;يد القراءة</translation>
    </message>
    <message>
        <source>Mark as &amp;Done</source>
        <translation>تعليم ك&amp;مكتمل</translation>
    </message>
    <message>
        <source>Done, and Open the &amp;Next Unread</source>
        <translation>مكتمل، و&amp;فتح غير المقروء التالي</translation>
    </message>
    <message>
        <source>Fold or &amp;Keep This Block</source>
        <translation>&amp;طي هذه الكتلة أو إبقاؤها</translation>
    </message>
    <message>
        <source>As boilerplate, or as part of the text</source>
        <translation>كنص جانبي، أو كجزء من النص</translation>
    </message>
    <message>
        <source>De&amp;tails…</source>
        <translation>ال&amp;بيانات…</translation>
    </message>
    <message>
        <source>Title, outlet, date and proof</source>
        <translation>العنوان ووسيلة الإعلام والتاريخ والإثبات</translation>
    </message>
    <message>
        <source>Details of Man&amp;y…</source>
        <translation>بيانات مصادر &amp;عديدة…</translation>
    </message>
    <message>
        <source>Edit many sources in a table</source>
        <translation>تعديل مصادر عديدة في جدول</translation>
    </message>
    <message>
        <source>Update from &amp;File…</source>
        <translation>تحديث من م&amp;لف…</translation>
    </message>
    <message>
        <source>Keep a newer version</source>
        <translation>حفظ نسخة أحدث</translation>
    </message>
    <message>
        <source>Correct Te&amp;xt…</source>
        <translation>تصحي&amp;ح النص…</translation>
    </message>
    <message>
        <source>Correct a typo as a new version</source>
        <translation>تصحيح خطأ طباعي كنسخة جديدة</translation>
    </message>
    <message>
        <source>Co&amp;mpare Versions…</source>
        <translation>مقا&amp;رنة النسخ…</translation>
    </message>
    <message>
        <source>&amp;Remove from Project</source>
        <translation>إ&amp;زالة من المشروع</translation>
    </message>
    <message>
        <source>Next &amp;Sentence</source>
        <translation>الجملة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Previous S&amp;entence</source>
        <translation>الجملة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Next &amp;Quotation</source>
        <translation>القول المقتبس التا&amp;لي</translation>
    </message>
    <message>
        <source>Previous Q&amp;uotation</source>
        <translation>القول المقتبس السا&amp;بق</translation>
    </message>
    <message>
        <source>Select &amp;Sentence</source>
        <translation>تحديد ال&amp;جملة</translation>
    </message>
    <message>
        <source>&amp;Grow Selection</source>
        <translation>تو&amp;سيع التحديد</translation>
    </message>
    <message>
        <source>S&amp;hrink Selection</source>
        <translation>ت&amp;ضييق التحديد</translation>
    </message>
    <message>
        <source>&amp;Capture Selection</source>
        <translation>اقت&amp;باس التحديد</translation>
    </message>
    <message>
        <source>&amp;Next Quote</source>
        <translation>الاقتباس ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous Quote</source>
        <translation>الاقتباس ال&amp;سابق</translation>
    </message>
    <message>
        <source>Next Quote at the Same P&amp;lace</source>
        <translation>الاقتباس التالي في الموضع &amp;نفسه</translation>
    </message>
    <message>
        <source>Move the &amp;Ends</source>
        <translation>ت&amp;حريك الطرفين</translation>
    </message>
    <message>
        <source>&amp;Join the Next Selection</source>
        <translation>&amp;ضم التحديد التالي</translation>
    </message>
    <message>
        <source>&amp;Split at the Caret</source>
        <translation>ت&amp;قسيم عند المؤشر</translation>
    </message>
    <message>
        <source>&amp;Merge Quotes Here</source>
        <translation>د&amp;مج الاقتباسات هنا</translation>
    </message>
    <message>
        <source>Recode the C&amp;hosen Quotes</source>
        <translation>إ&amp;عادة ترميز الاقتباسات المختارة</translation>
    </message>
    <message>
        <source>&amp;Filter Quotes by…</source>
        <translation>ت&amp;صفية الاقتباسات حسب…</translation>
    </message>
    <message>
        <source>Copy with &amp;Attribution</source>
        <translation>نس&amp;خ مع الإسناد</translation>
    </message>
    <message>
        <source>Re&amp;view Changed Quotes</source>
        <translation>مراجعة الاقتباسات المت&amp;غيرة</translation>
    </message>
    <message>
        <source>&amp;Remove Quote</source>
        <translation>إ&amp;زالة الاقتباس</translation>
    </message>
    <message>
        <source>&amp;New Actor</source>
        <translation>طرف &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Rename Actor</source>
        <translation>إعادة &amp;تسمية الطرف</translation>
    </message>
    <message>
        <source>&amp;Merge Actors…</source>
        <translation>&amp;دمج أطراف…</translation>
    </message>
    <message>
        <source>S&amp;plit a Merged Actor…</source>
        <translation>&amp;فصل طرف مدموج…</translation>
    </message>
    <message>
        <source>&amp;Show Actors</source>
        <translation>إ&amp;ظهار الأطراف</translation>
    </message>
    <message>
        <source>&amp;New Claim</source>
        <translation>ادعاء &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Reword Claim</source>
        <translation>إعادة &amp;صياغة الادعاء</translation>
    </message>
    <message>
        <source>&amp;Merge Claims…</source>
        <translation>&amp;دمج ادعاءات…</translation>
    </message>
    <message>
        <source>S&amp;plit a Merged Claim…</source>
        <translation>&amp;فصل ادعاء مدموج…</translation>
    </message>
    <message>
        <source>&amp;Show Claims</source>
        <translation>إ&amp;ظهار الادعاءات</translation>
    </message>
    <message>
        <source>Search &amp;All Sources</source>
        <translation>البحث في &amp;كل المصادر</translation>
    </message>
    <message>
        <source>&amp;Find in This Source…</source>
        <translation>ال&amp;بحث في هذا المصدر…</translation>
    </message>
    <message>
        <source>Saved and &amp;Last Searches</source>
        <translation>عمليات البحث المحفوظة والأ&amp;خيرة</translation>
    </message>
    <message>
        <source>Save This S&amp;earch…</source>
        <translation>&amp;حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>&amp;Next Hit</source>
        <translation>النتيجة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous Hit</source>
        <translation>النتيجة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Next &amp;Source with Hits</source>
        <translation>المصدر التالي ذو النتائ&amp;ج</translation>
    </message>
    <message>
        <source>Previous Source with &amp;Hits</source>
        <translation>المصدر السابق ذو ال&amp;نتائج</translation>
    </message>
    <message>
        <source>&amp;Quote This Hit</source>
        <translation>ا&amp;قتباس هذه النتيجة</translation>
    </message>
    <message>
        <source>&amp;Make Quotes of All Hits…</source>
        <translation>&amp;اقتباس كل النتائج…</translation>
    </message>
    <message>
        <source>S&amp;ources Like This One</source>
        <translation>مصادر ت&amp;شبه هذا</translation>
    </message>
    <message>
        <source>Others about the same</source>
        <translation>مصادر أخرى عن الموضوع نفسه</translation>
    </message>
    <message>
        <source>&amp;Clear Search</source>
        <translation>&amp;مسح البحث</translation>
    </message>
    <message>
        <source>&amp;Rebuild the Index</source>
        <translation>إعادة بناء ال&amp;فهرس</translation>
    </message>
    <message>
        <source>How to As&amp;k</source>
        <translation>كيف تسأ&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Report Builder</source>
        <translation>&amp;منشئ التقرير</translation>
    </message>
    <message>
        <source>Choose, order and preview it</source>
        <translation>اختياره وترتيبه ومعاينته</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Hand in the report</source>
        <translation>تسليم التقرير</translation>
    </message>
    <message>
        <source>Re-check a &amp;Document…</source>
        <translation>إعادة التح&amp;قق من مستند…</translation>
    </message>
    <message>
        <source>Hold the quotations of any Word document against the sources</source>
        <translation>مقابلة اقتباسات أي مستند Word بالمصادر</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>المسألة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>المسألة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Check Every Quotation</source>
        <translation>الت&amp;حقق من كل اقتباس</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>ال&amp;بحث عن أمر…</translation>
    </message>
    <message>
        <source>Change &amp;Keys…</source>
        <translation>ت&amp;غيير المفاتيح…</translation>
    </message>
    <message>
        <source>&amp;Tour of the Window</source>
        <translation>&amp;جولة في النافذة</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>Report a &amp;Problem…</source>
        <translation>الإبلاغ عن م&amp;شكلة…</translation>
    </message>
    <message>
        <source>Show the &amp;Log File</source>
        <translation>إظهار ملف ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;About Source Workbench</source>
        <translation>&amp;حول Source Workbench</translation>
    </message>
    <message>
        <source>Articles (*.txt *.md *.html *.htm *.xhtml *.mhtml *.pdf *.docx *.odt *.rtf *.epub *.eml *.mbox *.csv *.xlsx *.ris *.bib *.json);;All files (*)</source>
        <translation>مقالات (*.txt *.md *.html *.htm *.xhtml *.mhtml *.pdf *.docx *.odt *.rtf *.epub *.eml *.mbox *.csv *.xlsx *.ris *.bib *.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Add Sources</source>
        <translation>إضافة مصادر</translation>
    </message>
    <message>
        <source>Add a Folder of Sources</source>
        <translation>إضافة مجلد مصادر</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>ليس في الحافظة نص.</translation>
    </message>
    <message>
        <source>The last import left nothing out.</source>
        <translation>لم يترك آخر استيراد شيئًا.</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}). Your project is saved; the details are in the log (Help ▸ Show the Log File).</source>
        <translation>حدث خلل ({kind}). مشروعك محفوظ؛ والتفاصيل في السجل (تعليمات ◂ إظهار ملف السجل).</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups of this project</source>
        <translation>النسخ الاحتياطية لهذا المشروع</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when</comment>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Restore as Another File…</source>
        <translation>استعادة كملف آخر…</translation>
    </message>
    <message>
        <source>Backups are made once a day, outside of the project&apos;s folder. Restoring makes another file; this project stays as it is.</source>
        <translation>تُنشأ النسخ الاحتياطية مرة في اليوم خارج مجلد المشروع. الاستعادة تنشئ ملفًّا آخر؛ ويبقى هذا المشروع كما هو.</translation>
    </message>
    <message>
        <source>There is no backup of this project yet. One is made every day.</source>
        <translation>لا توجد نسخة احتياطية لهذا المشروع بعد. تُنشأ واحدة كل يوم.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>استعادة باسم</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يومية</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>بطلب منك</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>قبل تحديث البرنامج</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>What the actor is, such as Minister of Ports</source>
        <translation>صفة الطرف، مثل وزير الموانئ</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>إضافة اسم آخر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>أيضًا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Change role of {name}</source>
        <translation>تغيير صفة {name}</translation>
    </message>
    <message>
        <source>Most quotes</source>
        <translation>الأكثر اقتباسًا</translation>
    </message>
    <message>
        <source>Choose two or more actors first: hold Ctrl and click them.</source>
        <translation>اختر أولًا طرفين أو أكثر: اضغط Ctrl مع النقر عليها.</translation>
    </message>
    <message>
        <source>Choose one actor first, into which others were merged.</source>
        <translation>اختر أولًا طرفًا دُمجت فيه أطراف أخرى.</translation>
    </message>
    <message>
        <source>{name} removed; the quotes stay.</source>
        <translation>أُزيل {name}؛ والاقتباسات باقية.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>طرف جديد</translation>
    </message>
    <message>
        <source>Filter actors</source>
        <translation>تصفية الأطراف</translation>
    </message>
    <message>
        <source>Name of the new actor</source>
        <translation>اسم الطرف الجديد</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>No actors yet</source>
        <translation>لا أطراف بعد</translation>
    </message>
    <message>
        <source>Whoever you name while capturing a quote is listed here, with the other names it goes by.</source>
        <translation>كل من تسميه عند الاقتباس يُدرج هنا مع أسمائه الأخرى.</translation>
    </message>
    <message>
        <source>No actor fits</source>
        <translation>لا طرف يطابق</translation>
    </message>
    <message>
        <source>Names and other names were looked through.</source>
        <translation>بُحث في الأسماء والأسماء الأخرى.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Sort actors</source>
        <translation>فرز الأطراف</translation>
    </message>
    <message>
        <source>{names} merged into {kept}.</source>
        <translation>دُمج {names} في {kept}.</translation>
    </message>
    <message>
        <source>{name} is an actor again.</source>
        <translation>عاد {name} طرفًا مستقلًّا.</translation>
    </message>
    <message>
        <source>Show quotes</source>
        <translation>إظهار الاقتباسات</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>دمج في</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>no statements</source>
        <translation>لا إفادات</translation>
    </message>
    <message>
        <source>Wording of the claim</source>
        <translation>صياغة الادعاء</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Choose two or more claims first: hold Ctrl and click them.</source>
        <translation>اختر أولًا ادعاءين أو أكثر: اضغط Ctrl مع النقر عليها.</translation>
    </message>
    <message>
        <source>Choose one claim first, into which others were merged.</source>
        <translation>اختر أولًا ادعاءً دُمجت فيه ادعاءات أخرى.</translation>
    </message>
    <message>
        <source>Remove “{claim}”</source>
        <translation>إزالة «{claim}»</translation>
    </message>
    <message>
        <source>“{claim}” removed; the quotes stay.</source>
        <translation>أُزيل «{claim}»؛ والاقتباسات باقية.</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>ادعاء جديد</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>تصفية الادعاءات</translation>
    </message>
    <message>
        <source>The new claim, as one sentence</source>
        <translation>الادعاء الجديد في جملة واحدة</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>لا ادعاءات بعد</translation>
    </message>
    <message>
        <source>A claim is one sentence that sources assert, deny, question or report. Word one here, or while capturing a quote.</source>
        <translation>الادعاء جملة واحدة تؤكدها المصادر أو تنفيها أو تشكك فيها أو تنقلها. صُغ ادعاءً هنا أو عند الاقتباس.</translation>
    </message>
    <message>
        <source>No claim fits</source>
        <translation>لا ادعاء يطابق</translation>
    </message>
    <message>
        <source>The filter leaves nothing over.</source>
        <translation>لا تُبقي التصفية شيئًا.</translation>
    </message>
    <message>
        <source>“{claim}” is a claim again.</source>
        <translation>عاد «{claim}» ادعاءً مستقلًّا.</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>إعادة صياغة</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>دمج في…</translation>
    </message>
    <message>
        <source>“{name}” stays; the others become part of it</source>
        <translation>يبقى «{name}»؛ وتصير الأخرى جزءًا منه</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>فصل من جديد</translation>
    </message>
    <message>
        <source>Stand under</source>
        <translation>جعله تابعًا لـ</translation>
    </message>
    <message>
        <source>Nobody: at the top</source>
        <translation>لا أحد: في الأعلى</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Recode {label} to “{name}”</source>
        <translation>إعادة ترميز {label} إلى «{name}»</translation>
    </message>
    <message>
        <source>{label} recoded to “{name}”.</source>
        <translation>أعيد ترميز {label} إلى «{name}».</translation>
    </message>
    <message>
        <source>{why} Nothing was changed.</source>
        <translation>{why} لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{label} names several actors: say in the inspector which of them is meant.</source>
        <translation>يذكر {label} عدة أطراف: حدد المقصود في الفاحص.</translation>
    </message>
    <message>
        <source>{label} names several claims: say in the inspector which of them is meant.</source>
        <translation>يذكر {label} عدة ادعاءات: حدد المقصود في الفاحص.</translation>
    </message>
    <message>
        <source>Each of them names several actors: say in the inspector which of them is meant.</source>
        <translation>يذكر كل منها عدة أطراف: حدد المقصود في الفاحص.</translation>
    </message>
    <message>
        <source>Each of them names several claims: say in the inspector which of them is meant.</source>
        <translation>يذكر كل منها عدة ادعاءات: حدد المقصود في الفاحص.</translation>
    </message>
    <message>
        <source>restored</source>
        <comment>in the name of a file</comment>
        <translation>مستعاد</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} quote|Show {n} quotes</source>
        <translation>
            <numerusform>إظهار {n} اقتباس</numerusform>
            <numerusform>إظهار اقتباس واحد</numerusform>
            <numerusform>إظهار اقتباسين</numerusform>
            <numerusform>إظهار {n} اقتباسات</numerusform>
            <numerusform>إظهار {n} اقتباسًا</numerusform>
            <numerusform>إظهار {n} اقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} actor|Remove {n} actors</source>
        <translation>
            <numerusform>إزالة {n} طرف</numerusform>
            <numerusform>إزالة طرف واحد</numerusform>
            <numerusform>إزالة طرفين</numerusform>
            <numerusform>إزالة {n} أطراف</numerusform>
            <numerusform>إزالة {n} طرفًا</numerusform>
            <numerusform>إزالة {n} طرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actor removed; the quotes stay.|{n} actors removed; the quotes stay.</source>
        <translation>
            <numerusform>أُزيل {n} طرف؛ والاقتباسات باقية.</numerusform>
            <numerusform>أُزيل طرف واحد؛ والاقتباسات باقية.</numerusform>
            <numerusform>أُزيل طرفان؛ والاقتباسات باقية.</numerusform>
            <numerusform>أُزيل {n} أطراف؛ والاقتباسات باقية.</numerusform>
            <numerusform>أُزيل {n} طرفًا؛ والاقتباسات باقية.</numerusform>
            <numerusform>أُزيل {n} طرف؛ والاقتباسات باقية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move actor|Move {n} actors</source>
        <translation>
            <numerusform>نقل {n} طرف</numerusform>
            <numerusform>نقل طرف واحد</numerusform>
            <numerusform>نقل طرفين</numerusform>
            <numerusform>نقل {n} أطراف</numerusform>
            <numerusform>نقل {n} طرفًا</numerusform>
            <numerusform>نقل {n} طرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reports|{n} reports</source>
        <translation>
            <numerusform>ينقل: {n}</numerusform>
            <numerusform>ينقل: {n}</numerusform>
            <numerusform>ينقل: {n}</numerusform>
            <numerusform>ينقل: {n}</numerusform>
            <numerusform>ينقل: {n}</numerusform>
            <numerusform>ينقل: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} asserts|{n} asserts</source>
        <translation>
            <numerusform>يؤكد: {n}</numerusform>
            <numerusform>يؤكد: {n}</numerusform>
            <numerusform>يؤكد: {n}</numerusform>
            <numerusform>يؤكد: {n}</numerusform>
            <numerusform>يؤكد: {n}</numerusform>
            <numerusform>يؤكد: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} denies|{n} denies</source>
        <translation>
            <numerusform>ينفي: {n}</numerusform>
            <numerusform>ينفي: {n}</numerusform>
            <numerusform>ينفي: {n}</numerusform>
            <numerusform>ينفي: {n}</numerusform>
            <numerusform>ينفي: {n}</numerusform>
            <numerusform>ينفي: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions|{n} questions</source>
        <translation>
            <numerusform>يشكك: {n}</numerusform>
            <numerusform>يشكك: {n}</numerusform>
            <numerusform>يشكك: {n}</numerusform>
            <numerusform>يشكك: {n}</numerusform>
            <numerusform>يشكك: {n}</numerusform>
            <numerusform>يشكك: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a stance|{n} without a stance</source>
        <translation>
            <numerusform>دون موقف: {n}</numerusform>
            <numerusform>دون موقف: {n}</numerusform>
            <numerusform>دون موقف: {n}</numerusform>
            <numerusform>دون موقف: {n}</numerusform>
            <numerusform>دون موقف: {n}</numerusform>
            <numerusform>دون موقف: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim merged into “{kept}”.|{n} claims merged into “{kept}”.</source>
        <translation>
            <numerusform>دُمج {n} ادعاء في «{kept}».</numerusform>
            <numerusform>دُمج ادعاء واحد في «{kept}».</numerusform>
            <numerusform>دُمج ادعاءان في «{kept}».</numerusform>
            <numerusform>دُمج {n} ادعاءات في «{kept}».</numerusform>
            <numerusform>دُمج {n} ادعاءً في «{kept}».</numerusform>
            <numerusform>دُمج {n} ادعاء في «{kept}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} claim|Remove {n} claims</source>
        <translation>
            <numerusform>إزالة {n} ادعاء</numerusform>
            <numerusform>إزالة ادعاء واحد</numerusform>
            <numerusform>إزالة ادعاءين</numerusform>
            <numerusform>إزالة {n} ادعاءات</numerusform>
            <numerusform>إزالة {n} ادعاءً</numerusform>
            <numerusform>إزالة {n} ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim removed; the quotes stay.|{n} claims removed; the quotes stay.</source>
        <translation>
            <numerusform>أُزيل {n} ادعاء؛ والاقتباسات باقية.</numerusform>
            <numerusform>أُزيل ادعاء واحد؛ والاقتباسات باقية.</numerusform>
            <numerusform>أُزيل ادعاءان؛ والاقتباسات باقية.</numerusform>
            <numerusform>أُزيل {n} ادعاءات؛ والاقتباسات باقية.</numerusform>
            <numerusform>أُزيل {n} ادعاءً؛ والاقتباسات باقية.</numerusform>
            <numerusform>أُزيل {n} ادعاء؛ والاقتباسات باقية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen|{n} chosen</source>
        <translation>
            <numerusform>المختار: {n}</numerusform>
            <numerusform>المختار: {n}</numerusform>
            <numerusform>المختار: {n}</numerusform>
            <numerusform>المختار: {n}</numerusform>
            <numerusform>المختار: {n}</numerusform>
            <numerusform>المختار: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left as it was.|{n} left as they were.</source>
        <translation>
            <numerusform>بقي كما كان: {n}.</numerusform>
            <numerusform>بقي كما كان: {n}.</numerusform>
            <numerusform>بقي كما كان: {n}.</numerusform>
            <numerusform>بقي كما كان: {n}.</numerusform>
            <numerusform>بقي كما كان: {n}.</numerusform>
            <numerusform>بقي كما كان: {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} had this actor already.</source>
        <translation>لدى {label} هذا الطرف من قبل.</translation>
    </message>
    <message>
        <source>{label} had this claim already.</source>
        <translation>لدى {label} هذا الادعاء من قبل.</translation>
    </message>
    <message>
        <source>They had this actor already.</source>
        <translation>لديها هذا الطرف من قبل.</translation>
    </message>
    <message>
        <source>They had this claim already.</source>
        <translation>لديها هذا الادعاء من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>Recode {n} quote to “{name}”|Recode {n} quotes to “{name}”</source>
        <translation>
            <numerusform>إعادة ترميز {n} اقتباس إلى «{name}»</numerusform>
            <numerusform>إعادة ترميز اقتباس واحد إلى «{name}»</numerusform>
            <numerusform>إعادة ترميز اقتباسين إلى «{name}»</numerusform>
            <numerusform>إعادة ترميز {n} اقتباسات إلى «{name}»</numerusform>
            <numerusform>إعادة ترميز {n} اقتباسًا إلى «{name}»</numerusform>
            <numerusform>إعادة ترميز {n} اقتباس إلى «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote recoded to “{name}”.|{n} quotes recoded to “{name}”.</source>
        <translation>
            <numerusform>أعيد ترميز {n} اقتباس إلى «{name}».</numerusform>
            <numerusform>أعيد ترميز اقتباس واحد إلى «{name}».</numerusform>
            <numerusform>أعيد ترميز اقتباسان إلى «{name}».</numerusform>
            <numerusform>أعيد ترميز {n} اقتباسات إلى «{name}».</numerusform>
            <numerusform>أعيد ترميز {n} اقتباسًا إلى «{name}».</numerusform>
            <numerusform>أعيد ترميز {n} اقتباس إلى «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>state</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Name of the actor</source>
        <translation>اسم الطرف</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {count} quotations need a look. {where}: {what}.|{n} of {count} quotations need a look. {where}: {what}.</source>
        <translation>
            <numerusform>بحاجة إلى نظر: {n} من {count} من الاقتباسات. {where}: {what}.</numerusform>
            <numerusform>بحاجة إلى نظر: {n} من {count} من الاقتباسات. {where}: {what}.</numerusform>
            <numerusform>بحاجة إلى نظر: {n} من {count} من الاقتباسات. {where}: {what}.</numerusform>
            <numerusform>بحاجة إلى نظر: {n} من {count} من الاقتباسات. {where}: {what}.</numerusform>
            <numerusform>بحاجة إلى نظر: {n} من {count} من الاقتباسات. {where}: {what}.</numerusform>
            <numerusform>بحاجة إلى نظر: {n} من {count} من الاقتباسات. {where}: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {n} quotations stand, letter for letter, in their sources.|{n} of {n} quotations stand, letter for letter, in their sources.</source>
        <translation>
            <numerusform>{n} من {n} من الاقتباسات مطابقة لمصادرها حرفًا حرفًا.</numerusform>
            <numerusform>الاقتباس الواحد مطابق لمصدره حرفًا حرفًا.</numerusform>
            <numerusform>الاقتباسان كلاهما مطابقان لمصدريهما حرفًا حرفًا.</numerusform>
            <numerusform>{n} من {n} اقتباسات مطابقة لمصادرها حرفًا حرفًا.</numerusform>
            <numerusform>{n} من {n} اقتباسًا مطابقة لمصادرها حرفًا حرفًا.</numerusform>
            <numerusform>{n} من {n} اقتباس مطابقة لمصادرها حرفًا حرفًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} beside {two}, {n} of {count}.</source>
        <translation>‏{one} بجانب {two}، {n} من {count}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;تراجع عن: {step}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>إ&amp;عادة: {step}</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>Nothing was changed in it. There are three ways on; each leaves the file as it is.</source>
        <translation>لم يتغير فيه شيء. أمامك ثلاث طرق؛ وكلها تترك الملف كما هو.</translation>
    </message>
    <message>
        <source>Whole, as it was on {when}.</source>
        <translation>كاملًا، كما كان في {when}.</translation>
    </message>
    <message>
        <source>There is no backup of it on this computer.</source>
        <translation>لا توجد له نسخة احتياطية على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Restore the newest backup, as another file</source>
        <translation>استعادة أحدث نسخة احتياطية كملف آخر</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Salvage into a new project</source>
        <translation>الإنقاذ في مشروع جديد</translation>
    </message>
    <message>
        <source>Everything that can be read, with a list of what cannot.</source>
        <translation>كل ما يمكن قراءته، مع قائمة بما لا يمكن.</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>إنقاذ…</translation>
    </message>
    <message>
        <source>Open it to read only</source>
        <translation>فتحه للقراءة فقط</translation>
    </message>
    <message>
        <source>As far as it goes: what cannot be read is named.</source>
        <translation>بقدر ما يمكن: يُذكر ما لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>مستعاد</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>*Tools ▸ Change Keys* gives a command another key.</source>
        <translation>يغيّر «أدوات ◂ تغيير المفاتيح» مفتاح أي أمر.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Search the help pages</source>
        <translation>البحث في صفحات التعليمات</translation>
    </message>
    <message>
        <source>Search Help</source>
        <translation>البحث في التعليمات</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>صفحات التعليمات</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>صفحة التعليمات</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>لا صفحة فيها كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>{step}, {time}, undone</source>
        <translation>‏{step}، {time}، جرى التراجع عنها</translation>
    </message>
    <message>
        <source>{step}, {time}</source>
        <translation>‏{step}، {time}</translation>
    </message>
    <message>
        <source>{day} {month}, {time}</source>
        <translation>‏{day} {month}، {time}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Steps, the last first</source>
        <translation>الخطوات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>لم يُفعل شيء بعد</translation>
    </message>
    <message>
        <source>Every step is listed here, to go back to.</source>
        <translation>تُدرج هنا كل خطوة ليُرجَع إليها.</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>كتب</translation>
    </message>
    <message>
        <source>{books} books of {chapters} chapters in all: one source for each book, or for each chapter?</source>
        <translation>‏{books} من الكتب فيها {chapters} من الفصول: مصدر لكل كتاب أم لكل فصل؟</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>وسيلة الإعلام</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>من نشره</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>2026-05-02, 2026-05 or 2026</source>
        <translation>⁦2026-05-02⁩ أو ⁦2026-05⁩ أو ⁦2026⁩</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>كما طُبع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>As in the dateline</source>
        <translation>كما في سطر المكان</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>حُدّث</translation>
    </message>
    <message>
        <source>When it was changed, as a date</source>
        <translation>متى عُدّل، كتاريخ</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Whose report it is</source>
        <translation>صاحبة الخبر</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Who brought it into this language</source>
        <translation>من نقله إلى هذه اللغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الشبكي</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>نسخة مؤرشفة</translation>
    </message>
    <message>
        <source>Where a copy is kept</source>
        <translation>حيث تُحفظ نسخة منه</translation>
    </message>
    <message>
        <source>from the text</source>
        <translation>من النص</translation>
    </message>
    <message>
        <source>from a tag of the page</source>
        <translation>من وسم في الصفحة</translation>
    </message>
    <message>
        <source>from the page’s JSON-LD</source>
        <translation>من JSON-LD في الصفحة</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>من الملف</translation>
    </message>
    <message>
        <source>a guess: please check</source>
        <translation>تخمين: يرجى التحقق</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>كتبته أنت</translation>
    </message>
    <message>
        <source>Details of this source</source>
        <translation>بيانات هذا المصدر</translation>
    </message>
    <message>
        <source>No source is open</source>
        <translation>لا مصدر مفتوحًا</translation>
    </message>
    <message>
        <source>Open a source to see and correct its details.</source>
        <translation>افتح مصدرًا لعرض بياناته وتصحيحها.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>File’s SHA-256</source>
        <translation>‏SHA-256 للملف</translation>
    </message>
    <message>
        <source>Text’s SHA-256</source>
        <translation>‏SHA-256 للنص</translation>
    </message>
    <message>
        <source>{reason} Nothing was changed.</source>
        <translation>{reason} لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{day}, {time} UTC (first import)</source>
        <translation>‏{day}، {time} UTC (أول استيراد)</translation>
    </message>
    <message>
        <source>{day}, {time} UTC (import {number})</source>
        <translation>‏{day}، {time} UTC (الاستيراد {number})</translation>
    </message>
    <message>
        <source>{length} characters · corrected by hand</source>
        <translation>عدد الأحرف: {length} · صُحح يدويًّا</translation>
    </message>
    <message>
        <source>{length} characters · read by {reader}</source>
        <translation>عدد الأحرف: {length} · قرأه {reader}</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>An import was interrupted.</source>
        <translation>انقطع استيراد.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>a file is being read</comment>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>“{title}” is now at version {number}: {what}.</source>
        <translation>صار «{title}» الآن في النسخة {number}: {what}.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>The file holds several texts; an update is one.</source>
        <translation>في الملف عدة نصوص؛ والتحديث نص واحد.</translation>
    </message>
    <message>
        <source>It describes “{title}”, of which it says nothing new.</source>
        <translation>يصف «{title}» ولا يقول عنه جديدًا.</translation>
    </message>
    <message>
        <source>The list knows {details} of {sources} you have. What is there already stays as it is.</source>
        <translation>تعرف القائمة {details} عن {sources} لديك. وما هو موجود يبقى كما هو.</translation>
    </message>
    <message>
        <source>Fill In</source>
        <translation>استكمال</translation>
    </message>
    <message>
        <source>Stopped: {what}.</source>
        <translation>توقف: {what}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Open It</source>
        <comment>the source</comment>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Order added</source>
        <translation>ترتيب الإضافة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>تصفية المصادر</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>لا شيء للقراءة بعد</translation>
    </message>
    <message>
        <source>Drop articles here: text or HTML files, whole folders, or text from a web page. You can also paste with Ctrl+Shift+V.</source>
        <translation>أسقط المقالات هنا: ملفات نص أو HTML، أو مجلدات كاملة، أو نصًّا من صفحة ويب. ويمكن أيضًا اللصق بالمفاتيح Ctrl+Shift+V.</translation>
    </message>
    <message>
        <source>Add sources…</source>
        <translation>إضافة مصادر…</translation>
    </message>
    <message>
        <source>No source fits</source>
        <translation>لا مصدر يطابق</translation>
    </message>
    <message>
        <source>Show all sources</source>
        <translation>إظهار كل المصادر</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>متشابهة</translation>
    </message>
    <message>
        <source>Only sources that tell a story others tell too: reprints and wire copy, in groups</source>
        <translation>فقط المصادر التي تروي خبرًا ترويه مصادر أخرى: إعادات النشر ومواد الوكالات، في مجموعات</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>إعادات النشر</translation>
    </message>
    <message>
        <source>Show all sources again</source>
        <translation>إظهار كل المصادر من جديد</translation>
    </message>
    <message>
        <source>Sort sources</source>
        <translation>فرز المصادر</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>بالعكس</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>إضافة مصادر</translation>
    </message>
    <message>
        <source>Sharing text with this ✕</source>
        <translation>تشاركه النص ✕</translation>
    </message>
    <message>
        <source>Nothing shares text with this ✕</source>
        <translation>لا شيء يشاركه النص ✕</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>البيانات…</translation>
    </message>
    <message>
        <source>Reprints and Wire Copy</source>
        <translation>إعادات النشر ومواد الوكالات</translation>
    </message>
    <message>
        <source>Sources like this one</source>
        <translation>مصادر تشبه هذا</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>No outlet or date</source>
        <translation>لا وسيلة إعلام ولا تاريخ</translation>
    </message>
    <message>
        <source>{source} · version {number}</source>
        <translation>‏{source} · النسخة {number}</translation>
    </message>
    <message>
        <source>Removed “{title}”.</source>
        <translation>أُزيل «{title}».</translation>
    </message>
    <message>
        <source>Removed “{title}” and {quotes}.</source>
        <translation>أُزيل «{title}» ومعه {quotes}.</translation>
    </message>
    <message>
        <source>Skipped Files</source>
        <translation>الملفات المتخطاة</translation>
    </message>
    <message>
        <source>These did not come in. The files themselves are untouched.</source>
        <translation>لم تدخل هذه الملفات. الملفات نفسها لم تُمَسّ.</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>الملفات المتخطاة</translation>
    </message>
    <message>
        <source>Open the First One</source>
        <translation>فتح الأول</translation>
    </message>
    <message>
        <source>Show the source that has this text already</source>
        <translation>إظهار المصدر الذي فيه هذا النص</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>contains {share} of it</source>
        <translation>يتضمن {share} منه</translation>
    </message>
    <message>
        <source>Wire copy · {agency}</source>
        <translation>مادة وكالة · {agency}</translation>
    </message>
    <message>
        <source>First in {outlet}</source>
        <translation>أولًا في {outlet}</translation>
    </message>
    <message>
        <source>One story</source>
        <translation>خبر واحد</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>the outlet</source>
        <translation>وسيلة الإعلام</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>the byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>the date of update</source>
        <translation>تاريخ التحديث</translation>
    </message>
    <message>
        <source>the agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>the translator</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>العنوان الشبكي</translation>
    </message>
    <message>
        <source>the archived copy</source>
        <translation>النسخة المؤرشفة</translation>
    </message>
    <message>
        <source>Details of Sources</source>
        <translation>بيانات المصادر</translation>
    </message>
    <message>
        <source>With guesses</source>
        <translation>مع التخمينات</translation>
    </message>
    <message>
        <source>Select cells of a column with Shift or Ctrl to change them together. Type, or press F2.</source>
        <translation>حدد خلايا عمود بالمفتاح Shift أو Ctrl لتغييرها معًا. اكتب، أو اضغط F2.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>قيمة جديدة</translation>
    </message>
    <message>
        <source>Details of sources</source>
        <translation>بيانات المصادر</translation>
    </message>
    <message>
        <source>{project} — Source Workbench</source>
        <translation>‏{project} — Source Workbench</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>الفاحص</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>Note on this actor</source>
        <translation>ملاحظة على هذا الطرف</translation>
    </message>
    <message>
        <source>A note on this actor</source>
        <translation>ملاحظة على هذا الطرف</translation>
    </message>
    <message>
        <source>Note on this claim</source>
        <translation>ملاحظة على هذا الادعاء</translation>
    </message>
    <message>
        <source>A note on this claim</source>
        <translation>ملاحظة على هذا الادعاء</translation>
    </message>
    <message>
        <source>Note on this source</source>
        <translation>ملاحظة على هذا المصدر</translation>
    </message>
    <message>
        <source>A note on this source</source>
        <translation>ملاحظة على هذا المصدر</translation>
    </message>
    <message>
        <source>Note on this project</source>
        <translation>ملاحظة على هذا المشروع</translation>
    </message>
    <message>
        <source>A note on this project</source>
        <translation>ملاحظة على هذا المشروع</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>الأوامر المطابقة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Of the page and of the whole window.</source>
        <translation>ألوان الصفحة والنافذة كلها.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بنّية</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>نوع الخط</translation>
    </message>
    <message>
        <source>Of the texts you read.</source>
        <translation>خط النصوص التي تقرؤها.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Of the texts; Ctrl+= and Ctrl+− as well.</source>
        <translation>حجم النصوص؛ وكذلك ⁦Ctrl+=⁩ و⁦Ctrl+−⁩.</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>طول السطر</translation>
    </message>
    <message>
        <source>Characters in a line.</source>
        <translation>عدد الأحرف في السطر.</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>ارتفاع السطر</translation>
    </message>
    <message>
        <source>In per cent of the type’s size.</source>
        <translation>نسبة مئوية من حجم الخط.</translation>
    </message>
    <message>
        <source>Paragraph numbers</source>
        <translation>أرقام الفقرات</translation>
    </message>
    <message>
        <source>In the margin: they are what a report cites.</source>
        <translation>في الهامش: وهي ما يستشهد به التقرير.</translation>
    </message>
    <message>
        <source>Keeping quotes</source>
        <translation>حفظ الاقتباسات</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>المفاتيح المفردة</translation>
    </message>
    <message>
        <source>A letter, a digit or a sign in the text does something. Off: Ctrl+Alt and the key.</source>
        <translation>حرف أو رقم أو علامة في النص تفعل شيئًا. عند الإيقاف: Ctrl+Alt مع المفتاح.</translation>
    </message>
    <message>
        <source>Keys by their place</source>
        <translation>المفاتيح بحسب موضعها</translation>
    </message>
    <message>
        <source>On a Cyrillic or Arabic keyboard a key means what stands there on a Latin one.</source>
        <translation>على لوحة مفاتيح سيريلية أو عربية يعني المفتاح ما يوجد مكانه على اللاتينية.</translation>
    </message>
    <message>
        <source>Expect who speaks</source>
        <translation>توقع المتحدث</translation>
    </message>
    <message>
        <source>Where a name stands beside “said”, Enter keeps it as a suggestion to confirm.</source>
        <translation>حيث يرد اسم بجانب «قال» يحفظه Enter كمقترح يحتاج إلى تأكيد.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>It changes at once; you stay where you are. Reports have a language of their own.</source>
        <translation>تتغير في الحال وتبقى حيث أنت. وللتقارير لغتها الخاصة.</translation>
    </message>
    <message>
        <source>Window and motion</source>
        <translation>النافذة والحركة</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>The caret does not blink, menus do not fade, and nothing moves while you wait.</source>
        <translation>لا يومض المؤشر ولا تتلاشى القوائم ولا يتحرك شيء أثناء الانتظار.</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>جولة في النافذة</translation>
    </message>
    <message>
        <source>Five steps beside the real controls.</source>
        <translation>خمس خطوات بجانب العناصر الحقيقية.</translation>
    </message>
    <message>
        <source>Take the Tour</source>
        <translation>بدء الجولة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>المشاريع الجديدة</translation>
    </message>
    <message>
        <source>The folder in which a new project is offered its place.</source>
        <translation>المجلد الذي يُقترح لمشروع جديد.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Every step is saved as it is made; there is nothing to turn on.</source>
        <translation>تُحفظ كل خطوة حال إجرائها؛ ولا شيء يلزم تشغيله.</translation>
    </message>
    <message>
        <source>One is made every day. Kept are the last 5, and the last one of each of 14 days, 8 weeks and 24 months.</source>
        <translation>تُنشأ نسخة كل يوم. ويُحتفظ بآخر 5 نسخ وبآخر نسخة من كل يوم لمدة 14 يومًا، ومن كل أسبوع لمدة 8 أسابيع، ومن كل شهر لمدة 24 شهرًا.</translation>
    </message>
    <message>
        <source>Backups of This Project…</source>
        <translation>النسخ الاحتياطية لهذا المشروع…</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Outside of the folders of the projects, so that one mishap does not take both.</source>
        <translation>خارج مجلدات المشاريع، كي لا يذهب حادث واحد بالاثنين.</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Remember searches</source>
        <translation>تذكر عمليات البحث</translation>
    </message>
    <message>
        <source>The last twelve of a project are offered under the search box, and travel with its file.</source>
        <translation>تُعرض آخر اثنتي عشرة عملية بحث في المشروع تحت مربع البحث، وتنتقل مع ملفه.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>A copy to find things by. It can be made anew at any time.</source>
        <translation>نسخة للعثور على الأشياء. ويمكن إنشاؤها من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Rebuild the Index</source>
        <translation>إعادة بناء الفهرس</translation>
    </message>
    <message>
        <source>Being rebuilt</source>
        <translation>يُعاد بناؤه</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>كيف تسأل</translation>
    </message>
    <message>
        <source>Phrases, alternatives, dates, outlets, actors.</source>
        <translation>العبارات والبدائل والتواريخ ووسائل الإعلام والأطراف.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>What new projects begin with</source>
        <translation>ما تبدأ به المشاريع الجديدة</translation>
    </message>
    <message>
        <source>A project that is there keeps what was chosen in its report builder.</source>
        <translation>المشروع القائم يحتفظ بما اختير في منشئ تقريره.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>سطر الإعداد</translation>
    </message>
    <message>
        <source>On the title page.</source>
        <translation>على صفحة العنوان.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Of headings and of the sentences between.</source>
        <translation>لغة العناوين وما بينها من جمل.</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>نمط الاستشهاد</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>نمط البرنامج</translation>
    </message>
    <message>
        <source>Chicago notes</source>
        <translation>حواشي شيكاغو</translation>
    </message>
    <message>
        <source>Citations as</source>
        <translation>الاستشهادات</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>حواشٍ سفلية</translation>
    </message>
    <message>
        <source>Endnotes</source>
        <translation>حواشٍ ختامية</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>داخل النص</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>What becomes of a file with chapters.</source>
        <translation>ما يصير إليه ملف ذو فصول.</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>السؤال كل مرة</translation>
    </message>
    <message>
        <source>One source for each chapter</source>
        <translation>مصدر لكل فصل</translation>
    </message>
    <message>
        <source>Folded blocks</source>
        <translation>الكتل المطوية</translation>
    </message>
    <message>
        <source>What you fold or keep is remembered for its outlet, in the project, and holds for what comes in from there next.</source>
        <translation>ما تطويه أو تبقيه يُتذكر لوسيلة إعلامه في المشروع، ويسري على ما يرد منها لاحقًا.</translation>
    </message>
    <message>
        <source>Forget for This Project</source>
        <translation>نسيان ذلك في هذا المشروع</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>جرى النسيان</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>بلا شبكة</translation>
    </message>
    <message>
        <source>The program makes no connection unless you ask for one, has no account and sends nothing.</source>
        <translation>لا يجري البرنامج أي اتصال ما لم تطلب ذلك، وليس له حساب ولا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>ما يُحفظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Settings, paths of recent projects, where you were in each, backups, an index to search by, and a log without texts and names. Everything else is in your project’s file.</source>
        <translation>الإعدادات ومسارات المشاريع الأخيرة وحيث كنت في كل منها والنسخ الاحتياطية وفهرس للبحث وسجل بلا نصوص ولا أسماء. وكل ما عدا ذلك في ملف مشروعك.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>Also those that are pinned; no file is touched.</source>
        <translation>وكذلك المثبتة منها؛ لا يُمَسّ أي ملف.</translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation>مسح القائمة</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>مُسحت</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>Those of this project. Saved searches stay.</source>
        <translation>الخاصة بهذا المشروع. وتبقى عمليات البحث المحفوظة.</translation>
    </message>
    <message>
        <source>Clear Them</source>
        <translation>مسحها</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Where you were in each project, what was typed and not kept, commands run last, and the folders of the file dialogs.</source>
        <translation>حيث كنت في كل مشروع، وما كُتب ولم يُحفظ، وآخر الأوامر، ومجلدات نوافذ الملفات.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل الأخطاء</translation>
    </message>
    <message>
        <source>Kinds of errors and places in the program.</source>
        <translation>أنواع الأخطاء ومواضعها في البرنامج.</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>مفاتيح الأوامر</translation>
    </message>
    <message>
        <source>Every command and its key, to be changed.</source>
        <translation>كل أمر ومفتاحه، لتغييره.</translation>
    </message>
    <message>
        <source>Change Keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>As they were when the program came.</source>
        <translation>كما كانت عند تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>إعادة ضبط كل المفاتيح</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Open the source that is to be printed.</source>
        <translation>افتح المصدر المراد طباعته.</translation>
    </message>
    <message>
        <source>Report a Problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>This is all that was written down: kinds of errors and places in the program, no texts and no names. Nothing is sent. Copy it or save it, and give it to whom you like.</source>
        <translation>هذا كل ما دُوّن: أنواع الأخطاء ومواضعها في البرنامج، بلا نصوص ولا أسماء. لا يُرسل شيء. انسخه أو احفظه وسلّمه لمن تشاء.</translation>
    </message>
    <message>
        <source>What would be handed on</source>
        <translation>ما سيُسلَّم</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message numerus="yes">
        <source>{n} source, by chapter|{n} sources, by chapter</source>
        <translation>
            <numerusform>لا مصادر، بحسب الفصول</numerusform>
            <numerusform>مصدر واحد، بحسب الفصول</numerusform>
            <numerusform>مصدران، بحسب الفصول</numerusform>
            <numerusform>{n} مصادر، بحسب الفصول</numerusform>
            <numerusform>{n} مصدرًا، بحسب الفصول</numerusform>
            <numerusform>{n} مصدر، بحسب الفصول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An import was interrupted after {n} file.|An import was interrupted after {n} files.</source>
        <translation>
            <numerusform>انقطع استيراد بعد {n} ملف.</numerusform>
            <numerusform>انقطع استيراد بعد ملف واحد.</numerusform>
            <numerusform>انقطع استيراد بعد ملفين.</numerusform>
            <numerusform>انقطع استيراد بعد {n} ملفات.</numerusform>
            <numerusform>انقطع استيراد بعد {n} ملفًّا.</numerusform>
            <numerusform>انقطع استيراد بعد {n} ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled in {n} detail.|Filled in {n} details.</source>
        <translation>
            <numerusform>استُكمل {n} بيان.</numerusform>
            <numerusform>استُكمل بيان واحد.</numerusform>
            <numerusform>استُكمل بيانان.</numerusform>
            <numerusform>استُكمل {n} بيانات.</numerusform>
            <numerusform>استُكمل {n} بيانًا.</numerusform>
            <numerusform>استُكمل {n} بيان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} detail more|{n} details more</source>
        <translation>
            <numerusform>لا بيانات أخرى</numerusform>
            <numerusform>بيان واحد آخر</numerusform>
            <numerusform>بيانان آخران</numerusform>
            <numerusform>{n} بيانات أخرى</numerusform>
            <numerusform>{n} بيانًا آخر</numerusform>
            <numerusform>{n} بيان آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} source|Remove {n} sources</source>
        <translation>
            <numerusform>إزالة {n} مصدر</numerusform>
            <numerusform>إزالة مصدر واحد</numerusform>
            <numerusform>إزالة مصدرين</numerusform>
            <numerusform>إزالة {n} مصادر</numerusform>
            <numerusform>إزالة {n} مصدرًا</numerusform>
            <numerusform>إزالة {n} مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of {n} on the same story|one of {n} on the same story</source>
        <translation>
            <numerusform>ضمن {n} مصدر عن الخبر نفسه</numerusform>
            <numerusform>ضمن مصدر واحد عن الخبر نفسه</numerusform>
            <numerusform>ضمن مصدرين عن الخبر نفسه</numerusform>
            <numerusform>ضمن {n} مصادر عن الخبر نفسه</numerusform>
            <numerusform>ضمن {n} مصدرًا عن الخبر نفسه</numerusform>
            <numerusform>ضمن {n} مصدر عن الخبر نفسه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} source and {quotes}.|Removed {n} sources and {quotes}.</source>
        <translation>
            <numerusform>أُزيل {n} مصدر ومعه {quotes}.</numerusform>
            <numerusform>أُزيل مصدر واحد ومعه {quotes}.</numerusform>
            <numerusform>أُزيل مصدران ومعه {quotes}.</numerusform>
            <numerusform>أُزيل {n} مصادر ومعه {quotes}.</numerusform>
            <numerusform>أُزيل {n} مصدرًا ومعه {quotes}.</numerusform>
            <numerusform>أُزيل {n} مصدر ومعه {quotes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} source.|Removed {n} sources.</source>
        <translation>
            <numerusform>أُزيل {n} مصدر.</numerusform>
            <numerusform>أُزيل مصدر واحد.</numerusform>
            <numerusform>أُزيل مصدران.</numerusform>
            <numerusform>أُزيل {n} مصادر.</numerusform>
            <numerusform>أُزيل {n} مصدرًا.</numerusform>
            <numerusform>أُزيل {n} مصدر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} source as unread|Mark {n} sources as unread</source>
        <translation>
            <numerusform>تعليم {n} مصدر كغير مقروء</numerusform>
            <numerusform>تعليم مصدر واحد كغير مقروء</numerusform>
            <numerusform>تعليم مصدرين كغير مقروء</numerusform>
            <numerusform>تعليم {n} مصادر كغير مقروء</numerusform>
            <numerusform>تعليم {n} مصدرًا كغير مقروء</numerusform>
            <numerusform>تعليم {n} مصدر كغير مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} source as reading|Mark {n} sources as reading</source>
        <translation>
            <numerusform>تعليم {n} مصدر كقيد القراءة</numerusform>
            <numerusform>تعليم مصدر واحد كقيد القراءة</numerusform>
            <numerusform>تعليم مصدرين كقيد القراءة</numerusform>
            <numerusform>تعليم {n} مصادر كقيد القراءة</numerusform>
            <numerusform>تعليم {n} مصدرًا كقيد القراءة</numerusform>
            <numerusform>تعليم {n} مصدر كقيد القراءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} source as done|Mark {n} sources as done</source>
        <translation>
            <numerusform>تعليم {n} مصدر كمكتمل</numerusform>
            <numerusform>تعليم مصدر واحد كمكتمل</numerusform>
            <numerusform>تعليم مصدرين كمكتمل</numerusform>
            <numerusform>تعليم {n} مصادر كمكتمل</numerusform>
            <numerusform>تعليم {n} مصدرًا كمكتمل</numerusform>
            <numerusform>تعليم {n} مصدر كمكتمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed {what} of {n} source.|Changed {what} of {n} sources.</source>
        <translation>
            <numerusform>تغيّر {what} في {n} مصدر.</numerusform>
            <numerusform>تغيّر {what} في مصدر واحد.</numerusform>
            <numerusform>تغيّر {what} في مصدرين.</numerusform>
            <numerusform>تغيّر {what} في {n} مصادر.</numerusform>
            <numerusform>تغيّر {what} في {n} مصدرًا.</numerusform>
            <numerusform>تغيّر {what} في {n} مصدر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type to change this field of {n} source at once.|Type to change this field of {n} sources at once.</source>
        <translation>
            <numerusform>اكتب لتغيير هذا الحقل في {n} مصدر دفعة واحدة.</numerusform>
            <numerusform>اكتب لتغيير هذا الحقل في مصدر واحد دفعة واحدة.</numerusform>
            <numerusform>اكتب لتغيير هذا الحقل في مصدرين دفعة واحدة.</numerusform>
            <numerusform>اكتب لتغيير هذا الحقل في {n} مصادر دفعة واحدة.</numerusform>
            <numerusform>اكتب لتغيير هذا الحقل في {n} مصدرًا دفعة واحدة.</numerusform>
            <numerusform>اكتب لتغيير هذا الحقل في {n} مصدر دفعة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>البحث في التفضيلات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>لا يوجد إعداد بهذا الاسم.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Folder of New Projects</source>
        <translation>مجلد المشاريع الجديدة</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting</comment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a setting</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <translation>تعذرت كتابة «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>Notes on the Project</source>
        <translation>ملاحظات على المشروع</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>حسب ورودها</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>الموضع في النص</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>تاريخ المصدر</translation>
    </message>
    <message>
        <source>Latest source first</source>
        <translation>أحدث مصدر أولًا</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>دون عناوين</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>حسب الطرف</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>حسب الادعاء</translation>
    </message>
    <message>
        <source>By stance</source>
        <translation>حسب الموقف</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>حسب وسيلة الإعلام</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>حسب المصدر</translation>
    </message>
    <message>
        <source>On no claim</source>
        <translation>دون ادعاء</translation>
    </message>
    <message>
        <source>Without a stance</source>
        <translation>دون موقف</translation>
    </message>
    <message>
        <source>No outlet known</source>
        <translation>وسيلة الإعلام غير معروفة</translation>
    </message>
    <message>
        <source>Sort and group quotes</source>
        <translation>فرز الاقتباسات وتجميعها</translation>
    </message>
    <message>
        <source>Confirmed or not</source>
        <translation>المؤكد وغير المؤكد</translation>
    </message>
    <message>
        <source>Only suggested</source>
        <translation>المقترح فقط</translation>
    </message>
    <message>
        <source>Only confirmed</source>
        <translation>المؤكد فقط</translation>
    </message>
    <message>
        <source>Filter quotes by</source>
        <translation>تصفية الاقتباسات حسب</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Any actor</source>
        <translation>أي طرف</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>Any claim</source>
        <translation>أي ادعاء</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>Until date</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Suggested or confirmed</source>
        <translation>مقترح أو مؤكد</translation>
    </message>
    <message>
        <source>Any outlet</source>
        <translation>أي وسيلة إعلام</translation>
    </message>
    <message>
        <source>Quotes with</source>
        <translation>اقتباسات لها</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح كل المرشحات</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>2026-05-02 or 2026-05</source>
        <translation>⁦2026-05-02⁩ أو ⁦2026-05⁩</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>من {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>actor no longer there</source>
        <translation>طرف لم يعد موجودًا</translation>
    </message>
    <message>
        <source>claim no longer there</source>
        <translation>ادعاء لم يعد موجودًا</translation>
    </message>
    <message>
        <source>outlet no longer there</source>
        <translation>وسيلة إعلام لم تعد موجودة</translation>
    </message>
    <message>
        <source>No quote chosen</source>
        <translation>لم يُختر اقتباس</translation>
    </message>
    <message>
        <source>Click a highlight in the text or a quote in the list: who says what, your note and the proof of every word are shown here.</source>
        <translation>انقر تظليلًا في النص أو اقتباسًا في القائمة: يظهر هنا من يقول ماذا وملاحظتك وإثبات كل كلمة.</translation>
    </message>
    <message>
        <source>The quote</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>Add another statement</source>
        <translation>إضافة إفادة أخرى</translation>
    </message>
    <message>
        <source>A note for yourself and for the report’s comments</source>
        <translation>ملاحظة لك ولتعليقات التقرير</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>يحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>Copy with attribution</source>
        <translation>نسخ مع الإسناد</translation>
    </message>
    <message>
        <source>Remove this quote</source>
        <translation>إزالة هذا الاقتباس</translation>
    </message>
    <message>
        <source>{quote} copied with attribution.</source>
        <translation>نُسخ {quote} مع الإسناد.</translation>
    </message>
    <message>
        <source>{quote} removed.</source>
        <translation>أُزيل {quote}.</translation>
    </message>
    <message>
        <source>new actor</source>
        <translation>طرف جديد</translation>
    </message>
    <message>
        <source>new claim</source>
        <translation>ادعاء جديد</translation>
    </message>
    <message>
        <source>another name for {actor}</source>
        <translation>اسم آخر لـ {actor}</translation>
    </message>
    <message>
        <source>Another quote on the same claim</source>
        <translation>اقتباس آخر بشأن الادعاء نفسه</translation>
    </message>
    <message>
        <source>Another quote of the same actor</source>
        <translation>اقتباس آخر للطرف نفسه</translation>
    </message>
    <message>
        <source>The same quotation elsewhere</source>
        <translation>القول نفسه في موضع آخر</translation>
    </message>
    <message>
        <source>Choose two or more quotes first: hold Ctrl and click them.</source>
        <translation>اختر أولًا اقتباسين أو أكثر: اضغط Ctrl مع النقر عليها.</translation>
    </message>
    <message>
        <source>This source</source>
        <translation>هذا المصدر</translation>
    </message>
    <message>
        <source>All</source>
        <comment>quotes</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Filter quotes</source>
        <translation>تصفية الاقتباسات</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>لا اقتباسات بعد</translation>
    </message>
    <message>
        <source>Select a sentence in the text. One letter says who speaks, one digit which claim, one sign where they stand, and it is kept. Enter alone keeps just the words.</source>
        <translation>حدد جملة في النص. حرف يبيّن المتحدث، ورقم يبيّن الادعاء، وعلامة تبيّن الموقف، فيُحفظ الاقتباس. والمفتاح Enter وحده يحفظ الكلمات فقط.</translation>
    </message>
    <message>
        <source>No quotes from this source</source>
        <translation>لا اقتباسات من هذا المصدر</translation>
    </message>
    <message>
        <source>Select a sentence in the text, then press Enter or one of the signs + − ? ~</source>
        <translation>حدد جملة في النص ثم اضغط Enter أو إحدى العلامات +&#xa0;−&#xa0;?&#xa0;~</translation>
    </message>
    <message>
        <source>Show all quotes</source>
        <translation>إظهار كل الاقتباسات</translation>
    </message>
    <message>
        <source>No quote fits</source>
        <translation>لا اقتباس يطابق</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>الانتقال إلى موضعه</translation>
    </message>
    <message>
        <source>Recode</source>
        <translation>إعادة ترميز</translation>
    </message>
    <message>
        <source>Confirm what was suggested</source>
        <translation>تأكيد ما اقتُرح</translation>
    </message>
    <message>
        <source>Set beside</source>
        <translation>وضع بجانبه</translation>
    </message>
    <message>
        <source>“We never closed the bridge,”</source>
        <translation>«لم نغلق الجسر قط»،</translation>
    </message>
    <message>
        <source>the mayor said.</source>
        <translation>قالت رئيسة البلدية.</translation>
    </message>
    <message>
        <source>the mayor</source>
        <translation>رئيسة البلدية</translation>
    </message>
    <message>
        <source>bridge was closed</source>
        <translation>أُغلق الجسر</translation>
    </message>
    <message>
        <source>denies, and keeps it</source>
        <translation>تنفي، ويُحفظ</translation>
    </message>
    <message>
        <source>For example: {quotation} is selected. S says that the mayor speaks, 2 names the claim that the bridge was closed, minus says that it is denied, and the quote is kept.</source>
        <translation>مثلًا: حُدد القول {quotation}. يبيّن S أن رئيسة البلدية هي المتحدثة، ويسمي 2 الادعاء بأن الجسر أُغلق، وتبيّن علامة الطرح أنه منفي، فيُحفظ الاقتباس.</translation>
    </message>
    <message>
        <source>characters {places}</source>
        <translation>الأحرف {places}</translation>
    </message>
    <message>
        <source>characters {places} of import {number}</source>
        <translation>الأحرف {places} من الاستيراد {number}</translation>
    </message>
    <message>
        <source>SHA-256 of the source’s text</source>
        <translation>‏SHA-256 لنص المصدر</translation>
    </message>
    <message>
        <source>Verbatim ✓</source>
        <translation>حرفي ✓</translation>
    </message>
    <message>
        <source>Every character equals the stored text of the source.</source>
        <translation>كل حرف مطابق للنص المحفوظ للمصدر.</translation>
    </message>
    <message>
        <source>Not in the source as it is stored</source>
        <translation>ليس في المصدر كما هو محفوظ</translation>
    </message>
    <message>
        <source>The words differ from the stored text. Nothing was changed.</source>
        <translation>تختلف الكلمات عن النص المحفوظ. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Version {number} does not say it any more.</source>
        <translation>لم تعد النسخة {number} تقوله.</translation>
    </message>
    <message>
        <source>Version {number} says the same.</source>
        <translation>تقول النسخة {number} الشيء نفسه.</translation>
    </message>
    <message>
        <source>Version {number} says: {words}</source>
        <translation>تقول النسخة {number}: {words}</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>غير منسوب</translation>
    </message>
    <message>
        <source>suggested, not confirmed</source>
        <translation>مقترح، غير مؤكد</translation>
    </message>
    <message>
        <source>Several quotes</source>
        <translation>عدة اقتباسات</translation>
    </message>
    <message>
        <source>{actor} said all of it</source>
        <translation>قال {actor} ذلك كله</translation>
    </message>
    <message>
        <source>Everybody keeps what they said</source>
        <translation>يبقى لكل طرف ما قاله</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Actor of the chosen quotes</source>
        <translation>طرف الاقتباسات المختارة</translation>
    </message>
    <message>
        <source>Claim of the chosen quotes</source>
        <translation>ادعاء الاقتباسات المختارة</translation>
    </message>
    <message>
        <source>Various</source>
        <translation>متنوع</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>من يقول ذلك؟</translation>
    </message>
    <message>
        <source>What is claimed?</source>
        <translation>ما الذي يُدَّعى؟</translation>
    </message>
    <message>
        <source>Merged into {quote}.</source>
        <translation>دُمجت في {quote}.</translation>
    </message>
    <message>
        <source>Asserts</source>
        <translation>يؤكد</translation>
    </message>
    <message>
        <source>Denies</source>
        <translation>ينفي</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>يشكك</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>ينقل</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>نقلًا عن</translation>
    </message>
    <message>
        <source>Who passes it on?</source>
        <translation>من نقله؟</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>قيل في</translation>
    </message>
    <message>
        <source>More about this statement</source>
        <translation>المزيد عن هذه الإفادة</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>قيل في</translation>
    </message>
    <message>
        <source>Suggested, not confirmed</source>
        <translation>مقترح، غير مؤكد</translation>
    </message>
    <message>
        <source>Confirm this statement</source>
        <translation>تأكيد هذه الإفادة</translation>
    </message>
    <message>
        <source>Tag {quote}</source>
        <translation>وسم {quote}</translation>
    </message>
    <message>
        <source>Passed on by somebody else (via)</source>
        <translation>نقله طرف آخر (نقلًا عن)</translation>
    </message>
    <message>
        <source>Said on another day than it was published</source>
        <translation>قيل في يوم غير يوم النشر</translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation>إزالة هذه الإفادة</translation>
    </message>
    <message>
        <source>Statement removed.</source>
        <translation>أُزيلت الإفادة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} quote copied with attribution.|{n} quotes copied with attribution.</source>
        <translation>
            <numerusform>نُسخ {n} اقتباس مع الإسناد.</numerusform>
            <numerusform>نُسخ اقتباس واحد مع الإسناد.</numerusform>
            <numerusform>نُسخ اقتباسان مع الإسناد.</numerusform>
            <numerusform>نُسخ {n} اقتباسات مع الإسناد.</numerusform>
            <numerusform>نُسخ {n} اقتباسًا مع الإسناد.</numerusform>
            <numerusform>نُسخ {n} اقتباس مع الإسناد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote removed.|{n} quotes removed.</source>
        <translation>
            <numerusform>أُزيل {n} اقتباس.</numerusform>
            <numerusform>أُزيل اقتباس واحد.</numerusform>
            <numerusform>أُزيل اقتباسان.</numerusform>
            <numerusform>أُزيل {n} اقتباسات.</numerusform>
            <numerusform>أُزيل {n} اقتباسًا.</numerusform>
            <numerusform>أُزيل {n} اقتباس.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left on its own version.</source>
        <translation>تُرك على نسخته.</translation>
    </message>
    <message numerus="yes">
        <source>{n} quote recoded.|{n} quotes recoded.</source>
        <translation>
            <numerusform>أعيد ترميز {n} اقتباس.</numerusform>
            <numerusform>أعيد ترميز اقتباس واحد.</numerusform>
            <numerusform>أعيد ترميز اقتباسان.</numerusform>
            <numerusform>أعيد ترميز {n} اقتباسات.</numerusform>
            <numerusform>أعيد ترميز {n} اقتباسًا.</numerusform>
            <numerusform>أعيد ترميز {n} اقتباس.</numerusform>
        </translation>
    </message>
    <message>
        <source>One quote of the chosen ones</source>
        <translation>أحد الاقتباسات المختارة</translation>
    </message>
    <message>
        <source>Add a translation</source>
        <translation>إضافة ترجمة</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>The same words in the language of your report</source>
        <translation>الكلمات نفسها بلغة تقريرك</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>لغة الترجمة</translation>
    </message>
    <message>
        <source>Who translated it?</source>
        <translation>من ترجمه؟</translation>
    </message>
    <message>
        <source>Start with what you have to read</source>
        <translation>ابدأ بما عليك قراءته</translation>
    </message>
    <message>
        <source>Drop text files, saved web pages or whole folders into this window,
or paste an article. Nothing leaves this computer.</source>
        <translation>أسقط في هذه النافذة ملفات نص أو صفحات ويب محفوظة أو مجلدات كاملة،
أو الصق مقالًا. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose a source to read</source>
        <translation>اختر مصدرًا لقراءته</translation>
    </message>
    <message>
        <source>It opens at the place where you left it.</source>
        <translation>يُفتح حيث تركته.</translation>
    </message>
    <message>
        <source>next and previous sentence</source>
        <translation>الجملة التالية والسابقة</translation>
    </message>
    <message>
        <source>next quotation in the text</source>
        <translation>القول المقتبس التالي في النص</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>select the sentence</source>
        <translation>تحديد الجملة</translation>
    </message>
    <message>
        <source>who says it, about what, and how: a quote</source>
        <translation>من يقول، وعن ماذا، وكيف: اقتباس</translation>
    </message>
    <message>
        <source>take the whole of it back</source>
        <translation>التراجع عن ذلك كله</translation>
    </message>
    <message>
        <source>← → by word    Ctrl by letter    Shift by sentence    Tab the other end    Enter keeps    Esc leaves it</source>
        <translation>← → بالكلمة    Ctrl بالحرف    Shift بالجملة    Tab الطرف الآخر    Enter يحفظ    Esc يترك</translation>
    </message>
    <message>
        <source>{label} was taken from an earlier version of this text, and stays as it is there.</source>
        <translation>أُخذ {label} من نسخة سابقة لهذا النص، ويبقى كما هو فيها.</translation>
    </message>
    <message>
        <source>{label} has new ends</source>
        <translation>للاقتباس {label} طرفان جديدان</translation>
    </message>
    <message>
        <source>{label}: the end moves</source>
        <translation>الاقتباس {label}: تتحرك النهاية</translation>
    </message>
    <message>
        <source>{label}: the start moves</source>
        <translation>الاقتباس {label}: تتحرك البداية</translation>
    </message>
    <message>
        <source>Asserts: keep the quote</source>
        <translation>يؤكد: حفظ الاقتباس</translation>
    </message>
    <message>
        <source>Denies: keep the quote</source>
        <translation>ينفي: حفظ الاقتباس</translation>
    </message>
    <message>
        <source>Questions: keep the quote</source>
        <translation>يشكك: حفظ الاقتباس</translation>
    </message>
    <message>
        <source>Reports: keep the quote</source>
        <translation>ينقل: حفظ الاقتباس</translation>
    </message>
    <message>
        <source>Capture: letter for who, digit for what, sign for how</source>
        <translation>الاقتباس: حرف لمن قال، ورقم لما قيل، وعلامة للموقف</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Said:</source>
        <translation>قيل:</translation>
    </message>
    <message>
        <source>{letter} or   {sign}</source>
        <translation>{letter} أو   {sign}</translation>
    </message>
    <message>
        <source>Another actor, or a new one</source>
        <translation>طرف آخر، أو جديد</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Another claim, or a new one</source>
        <translation>ادعاء آخر، أو جديد</translation>
    </message>
    <message>
        <source>Via …</source>
        <translation>نقلًا عن …</translation>
    </message>
    <message>
        <source>By way of whom: the next actor named passed it on</source>
        <translation>بواسطة من: الطرف الذي يُسمى تاليًا هو الذي نقله</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Actor, claim and stance of the quote before: keep the quote</source>
        <translation>طرف الاقتباس السابق وادعاؤه وموقفه: حفظ الاقتباس</translation>
    </message>
    <message>
        <source>Keep the quote</source>
        <translation>حفظ الاقتباس</translation>
    </message>
    <message>
        <source>{name}, also called {alias}</source>
        <translation>{name}، ويُسمى أيضًا {alias}</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>اسم بديل</translation>
    </message>
    <message>
        <source>Kept aside. What you select next joins the same quote; Esc lets it go.</source>
        <translation>وُضع جانبًا. ما تحدده بعده ينضم إلى الاقتباس نفسه؛ ويتخلى Esc عنه.</translation>
    </message>
    <message>
        <source>{label} saved</source>
        <translation>حُفظ {label}</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>Name or alias; a new name makes a new actor</source>
        <translation>الاسم أو اسم بديل؛ والاسم الجديد ينشئ طرفًا جديدًا</translation>
    </message>
    <message>
        <source>Words of a claim; a new sentence makes a new claim</source>
        <translation>كلمات ادعاء؛ والجملة الجديدة تنشئ ادعاءً جديدًا</translation>
    </message>
    <message>
        <source>who; what; + − ? ~; note     (who {via} whom;  {bar} for one more;  Tab completes)</source>
        <translation>من؛ ماذا؛ + − ? ~؛ ملاحظة     (من {via} عمّن؛  {bar} لإفادة أخرى؛  Tab يكمل)</translation>
    </message>
    <message>
        <source>Quote in one line</source>
        <translation>الاقتباس في سطر واحد</translation>
    </message>
    <message>
        <source>A note on this quote: Enter adds it, Ctrl+Enter keeps the quote with it</source>
        <translation>ملاحظة على هذا الاقتباس: Enter يضيفها، وCtrl+Enter يحفظ الاقتباس معها</translation>
    </message>
    <message>
        <source>Enter takes: {what}</source>
        <translation>يأخذ Enter: {what}</translation>
    </message>
    <message>
        <source>via</source>
        <translation>نقلًا عن</translation>
    </message>
    <message>
        <source>{words} (new)</source>
        <translation>‏{words} (جديد)</translation>
    </message>
    <message>
        <source>Enter keeps: {what}</source>
        <translation>يحفظ Enter: {what}</translation>
    </message>
    <message>
        <source>“{alias}” is {name}</source>
        <translation>الاسم «{alias}» هو {name}</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>روابط ذات صلة</translation>
    </message>
    <message>
        <source>donation bar</source>
        <translation>شريط تبرعات</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>نماذج</translation>
    </message>
    <message>
        <source>share form</source>
        <translation>نموذج مشاركة</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>نشرة بريدية</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>تنقل</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>اشتراك</translation>
    </message>
    <message>
        <source>advertising</source>
        <translation>إعلانات</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>إشعار ملفات الارتباط</translation>
    </message>
    <message>
        <source>repeated text</source>
        <translation>نص مكرر</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>شرح صورة</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>متكرر</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>رأس متكرر</translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation>كما اخترت</translation>
    </message>
    <message>
        <source>Show or hide text that is not part of the article</source>
        <translation>إظهار النص الذي ليس جزءًا من المقال أو إخفاؤه</translation>
    </message>
    <message>
        <source>Keep in the text</source>
        <translation>إبقاء في النص</translation>
    </message>
    <message>
        <source>It is part of the article, in this source and in what its outlet sends next</source>
        <translation>هو جزء من المقال، في هذا المصدر وفي ما تنشره وسيلة إعلامه لاحقًا</translation>
    </message>
    <message>
        <source>{actor} via {via}</source>
        <translation>‏{actor} نقلًا عن {via}</translation>
    </message>
    <message>
        <source>via {via}</source>
        <translation>نقلًا عن {via}</translation>
    </message>
    <message>
        <source>Open the live page in the browser</source>
        <translation>فتح الصفحة الحية في المتصفح</translation>
    </message>
    <message>
        <source>Type and page</source>
        <translation>الخط والصفحة</translation>
    </message>
    <message>
        <source>Outlet, date and author not known</source>
        <translation>وسيلة الإعلام والتاريخ والكاتب غير معروفة</translation>
    </message>
    <message>
        <source>Source: {title}. {origin}</source>
        <translation>المصدر: {title}. {origin}</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>قُرئ {percent} %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>‏{percent} %</translation>
    </message>
    <message>
        <source>This project is open for reading only. Nothing was changed.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>What comes from {outlet} next is folded like it.</source>
        <translation>ما يرد لاحقًا من {outlet} يُطوى مثله.</translation>
    </message>
    <message>
        <source>What comes from {outlet} next is kept like it.</source>
        <translation>ما يرد لاحقًا من {outlet} يبقى مثله.</translation>
    </message>
    <message>
        <source>it is too short to be known by its words</source>
        <translation>أقصر من أن يُعرف بكلماته</translation>
    </message>
    <message>
        <source>the outlet of this text is not known</source>
        <translation>وسيلة إعلام هذا النص غير معروفة</translation>
    </message>
    <message>
        <source>Kept for {outlet}</source>
        <translation>أُبقي لـ {outlet}</translation>
    </message>
    <message>
        <source>Kept in this text</source>
        <translation>أُبقي في هذا النص</translation>
    </message>
    <message>
        <source>fold it again</source>
        <translation>طيه من جديد</translation>
    </message>
    <message>
        <source>Press to fold it again</source>
        <translation>اضغط لطيه من جديد</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>That was the last unread source.</source>
        <translation>كان هذا آخر مصدر غير مقروء.</translation>
    </message>
    <message>
        <source>Quotes in this source</source>
        <translation>الاقتباسات في هذا المصدر</translation>
    </message>
    <message>
        <source>{actor} (via {via})</source>
        <translation>‏{actor} (نقلًا عن {via})</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <source>not attributed yet</source>
        <translation>غير منسوب بعد</translation>
    </message>
    <message>
        <source>{words} (suggested)</source>
        <translation>‏{words} (مقترح)</translation>
    </message>
    <message>
        <source>{label} removed</source>
        <translation>أُزيل {label}</translation>
    </message>
    <message>
        <source>{label} split; what follows is {other}</source>
        <translation>قُسم {label}؛ وما يليه هو {other}</translation>
    </message>
    <message>
        <source>Select across the quotes that belong together, then press M.</source>
        <translation>حدد عبر الاقتباسات التي تؤلف اقتباسًا واحدًا، ثم اضغط M.</translation>
    </message>
    <message>
        <source>The quotes name different speakers. Who said all of it?</source>
        <translation>تسمي الاقتباسات متحدثين مختلفين. من قال ذلك كله؟</translation>
    </message>
    <message>
        <source>Quotes here</source>
        <translation>الاقتباسات هنا</translation>
    </message>
    <message>
        <source>Position in the text</source>
        <translation>الموضع في النص</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Best there is</source>
        <translation>أفضل المتاح</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>عدد الأحرف في السطر</translation>
    </message>
    <message>
        <source>Single keys (else Ctrl+Alt and the key)</source>
        <translation>المفاتيح المفردة (وإلا فمع Ctrl+Alt)</translation>
    </message>
    <message>
        <source>Size  {percent} %</source>
        <translation>الحجم  {percent} %</translation>
    </message>
    <message>
        <source>Height  {height}</source>
        <translation>الارتفاع  {height}</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>نص المصدر</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Where Is “{name}”?</source>
        <translation>أين «{name}»؟</translation>
    </message>
    <message>
        <source>Open {project}</source>
        <translation>فتح {project}</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>تحديد الموقع…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Remove from the List</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Recent Projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>A pinned project stays in the list, above the others.</source>
        <translation>يبقى المشروع المثبت في القائمة فوق غيره.</translation>
    </message>
    <message>
        <source>Unpin {project}</source>
        <translation>إلغاء تثبيت {project}</translation>
    </message>
    <message>
        <source>Pin {project}</source>
        <translation>تثبيت {project}</translation>
    </message>
    <message>
        <source>“{project}” is pinned.</source>
        <translation>ثُبّت «{project}».</translation>
    </message>
    <message>
        <source>“{project}” is no longer pinned.</source>
        <translation>لم يعد «{project}» مثبتًا.</translation>
    </message>
    <message>
        <source>Un&amp;pin This Project</source>
        <translation>إلغاء &amp;تثبيت هذا المشروع</translation>
    </message>
    <message>
        <source>&amp;Pin This Project</source>
        <translation>&amp;تثبيت هذا المشروع</translation>
    </message>
    <message>
        <source>{project} – not found</source>
        <translation>‏{project} – غير موجود</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>ما يقوله المستند</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>ما يقوله المصدر</translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation>إظهار في المصدر</translation>
    </message>
    <message>
        <source>Copy the source’s words</source>
        <translation>نسخ كلمات المصدر</translation>
    </message>
    <message>
        <source>“{title}” is not in the project any more.</source>
        <translation>لم يعد «{title}» في المشروع.</translation>
    </message>
    <message>
        <source>Nearest in the sources</source>
        <translation>الأقرب في المصادر</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Nothing near it was found.</source>
        <translation>لم يُعثر على شيء قريب منه.</translation>
    </message>
    <message>
        <source>The source’s words are on the clipboard.</source>
        <translation>كلمات المصدر في الحافظة.</translation>
    </message>
    <message>
        <source>Every letter is the source’s.</source>
        <translation>كل حرف كما في المصدر.</translation>
    </message>
    <message>
        <source>Re-check a Document</source>
        <translation>إعادة التحقق من مستند</translation>
    </message>
    <message>
        <source>Re-checking</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation>لا شيء يحتاج إلى نظر.</translation>
    </message>
    <message>
        <source>Save Findings as Comments</source>
        <translation>حفظ نتائج التحقق كتعليقات</translation>
    </message>
    <message>
        <source>Save Findings as CSV</source>
        <translation>حفظ نتائج التحقق بصيغة CSV</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>All</source>
        <comment>quotations</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Previous problem (Shift+F8)</source>
        <translation>المسألة السابقة (Shift+F8)</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>المسألة التالية (F8)</translation>
    </message>
    <message>
        <source>Save findings as comments…</source>
        <translation>حفظ نتائج التحقق كتعليقات…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق من جديد</translation>
    </message>
    <message>
        <source>Check another document…</source>
        <translation>التحقق من مستند آخر…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نتائج التحقق</translation>
    </message>
    <message>
        <source>“{name}” quotes nothing of four words or more.</source>
        <translation>لا يقتبس «{name}» شيئًا من أربع كلمات أو أكثر.</translation>
    </message>
    <message>
        <source>No quotation needs a look</source>
        <translation>لا اقتباس يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>No quotation found</source>
        <translation>لم يُعثر على اقتباس</translation>
    </message>
    <message>
        <source>Quotations of four words or more in marks, and quotation paragraphs.</source>
        <translation>الاقتباسات من أربع كلمات أو أكثر بين علامات، وفقرات الاقتباس.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>The document could not be checked ({why}).</source>
        <translation>تعذر التحقق من المستند ({why}).</translation>
    </message>
    <message>
        <source>Open a report after it was edited, or anybody’s draft. Every quotation in it is held against the sources: its words, who says it, where its note points.</source>
        <translation>افتح تقريرًا بعد تحريره، أو مسودة أي شخص. يُقابَل كل اقتباس فيه بالمصادر: كلماته، ومن يقوله، وإلى أين تشير حاشيته.</translation>
    </message>
    <message>
        <source>Re-check a document</source>
        <translation>إعادة التحقق من مستند</translation>
    </message>
    <message>
        <source>Choose a document…</source>
        <translation>اختيار مستند…</translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation>ليس في المستند</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>State of the preview</source>
        <translation>حالة المعاينة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>أصغر (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>أكبر (+)</translation>
    </message>
    <message>
        <source>Fit the page to the width (0)</source>
        <translation>ملاءمة الصفحة مع العرض (0)</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>من {pages}</translation>
    </message>
    <message>
        <source>of {pages}…</source>
        <translation>من {pages}…</translation>
    </message>
    <message>
        <source>Last export</source>
        <translation>آخر تصدير</translation>
    </message>
    <message>
        <source>Open the exported file</source>
        <translation>فتح الملف المصدَّر</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Show the exported file in its folder</source>
        <translation>إظهار الملف المصدَّر في مجلده</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>مستندات Word</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>مصنفات Excel</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>جداول CSV</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>صفحات ويب</translation>
    </message>
    <message>
        <source>Web annotations</source>
        <translation>تعليقات ويب توضيحية</translation>
    </message>
    <message>
        <source>Export the Report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>The report could not be written ({why}).</source>
        <translation>تعذرت كتابة التقرير ({why}).</translation>
    </message>
    <message>
        <source>The “{name}” that was there is as it was.</source>
        <translation>الملف السابق «{name}» كما كان.</translation>
    </message>
    <message>
        <source>Your quotes are saved.</source>
        <translation>اقتباساتك محفوظة.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>The words of {quotes} are not those of the source; nothing was written.</source>
        <translation>كلمات {quotes} ليست كلمات المصدر؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>“{name}” exists. Replace it?</source>
        <translation>«{name}» موجود. هل يُستبدل؟</translation>
    </message>
    <message>
        <source>Not verified against the source</source>
        <translation>لم يُتحقق منها بالمقارنة مع المصدر</translation>
    </message>
    <message>
        <source>Their words are not those of the stored text.</source>
        <translation>تختلف كلماتها عن النص المحفوظ.</translation>
    </message>
    <message>
        <source>Source has a newer version</source>
        <translation>للمصدر نسخة أحدث</translation>
    </message>
    <message>
        <source>They are quoted from an earlier one.</source>
        <translation>اقتُبست من نسخة سابقة.</translation>
    </message>
    <message>
        <source>Lost their place in the source</source>
        <translation>فقدت موضعها في المصدر</translation>
    </message>
    <message>
        <source>Left out and listed.</source>
        <translation>مستبعدة ومدرجة في قائمة.</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>لم يُسمَّ أحد</translation>
    </message>
    <message>
        <source>Listed under open issues.</source>
        <translation>مدرجة ضمن المسائل المفتوحة.</translation>
    </message>
    <message>
        <source>Suggestions not confirmed</source>
        <translation>مقترحات غير مؤكدة</translation>
    </message>
    <message>
        <source>Marked as such, or left out with “Only confirmed”.</source>
        <translation>معلَّمة في موضعها، أو مستبعدة بخيار «المؤكد فقط».</translation>
    </message>
    <message>
        <source>Sources without a date</source>
        <translation>مصادر دون تاريخ</translation>
    </message>
    <message>
        <source>They stand last.</source>
        <translation>ترد في الآخر.</translation>
    </message>
    <message>
        <source>Sources without an outlet</source>
        <translation>مصادر دون وسيلة إعلام</translation>
    </message>
    <message>
        <source>Their citation names none.</source>
        <translation>لا يسمي استشهادها أي وسيلة.</translation>
    </message>
    <message>
        <source>Texts whose section is gone</source>
        <translation>نصوص زال قسمها</translation>
    </message>
    <message>
        <source>Kept in the project; Enter copies one.</source>
        <translation>محفوظة في المشروع؛ وينسخ Enter أحدها.</translation>
    </message>
    <message>
        <source>Before you export</source>
        <translation>قبل التصدير</translation>
    </message>
    <message>
        <source>Every quotation is attributed, dated and verified.</source>
        <translation>كل اقتباس منسوب ومؤرخ وتم التحقق منه.</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>لا شيء يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>Changes since the last export</source>
        <translation>التغييرات منذ آخر تصدير</translation>
    </message>
    <message>
        <source>After an export, what has changed since is listed here.</source>
        <translation>بعد التصدير يُدرج هنا ما تغيّر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation>لم يُصدَّر بعد</translation>
    </message>
    <message>
        <source>since “{file}” was exported on {when}.</source>
        <comment>Nothing changed</comment>
        <translation>منذ تصدير «{file}» في {when}.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Since “{file}”, {when}</source>
        <translation>منذ «{file}»، {when}</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>quotations since the last export</comment>
        <translation>المضاف</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>quotations since the last export</comment>
        <translation>المحذوف</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>تغيّرت الكلمات</translation>
    </message>
    <message>
        <source>Who says what changed</source>
        <translation>تغيّر من يقول ماذا</translation>
    </message>
    <message>
        <source>Sources updated</source>
        <translation>مصادر محدَّثة</translation>
    </message>
    <message>
        <source>{quote}  {words}</source>
        <translation>‏{quote}  {words}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Scope and method</source>
        <translation>النطاق والمنهج</translation>
    </message>
    <message>
        <source>Table of claims</source>
        <translation>جدول الادعاءات</translation>
    </message>
    <message>
        <source>Actor dossiers</source>
        <translation>ملفات الأطراف الفاعلة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>Quotation variants</source>
        <translation>صيغ الاقتباسات</translation>
    </message>
    <message>
        <source>A: Passages in context</source>
        <translation>أ: المقاطع في سياقها</translation>
    </message>
    <message>
        <source>B: Provenance</source>
        <translation>ب: منشأ المصادر</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>قائمة المراجع</translation>
    </message>
    <message>
        <source>Index of actors</source>
        <translation>فهرس الأطراف الفاعلة</translation>
    </message>
    <message>
        <source>Open issues</source>
        <translation>مسائل مفتوحة</translation>
    </message>
    <message>
        <source>Options of the report</source>
        <translation>خيارات التقرير</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no template</comment>
        <translation>بلا قالب</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>صفحة العنوان</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>أُعدّ لصالح</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>the department of a newsroom</comment>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>A text of your own before everything else</source>
        <translation>نص من كتابتك يسبق كل شيء</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>الاستشهادات</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>where citations stand</comment>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>From a .csl file…</source>
        <translation>من ملف ⁦.csl⁩…</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation>لغة العناوين</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>حجم الورق</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation>اختيار قالب Word</translation>
    </message>
    <message>
        <source>Without template</source>
        <translation>دون قالب</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Notes as comments</source>
        <translation>الملاحظات كتعليقات</translation>
    </message>
    <message>
        <source>Name saved searches in the method</source>
        <translation>ذكر البحث المحفوظ في المنهج</translation>
    </message>
    <message>
        <source>Sentences before and after a quotation</source>
        <translation>الجمل قبل الاقتباس وبعده</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>النص الكامل</translation>
    </message>
    <message>
        <source>Whole sources: mind their copyright.</source>
        <translation>مصادر كاملة: انتبه إلى حقوق نشرها.</translation>
    </message>
    <message>
        <source>Citation Style</source>
        <translation>نمط الاستشهاد</translation>
    </message>
    <message>
        <source>Word Template</source>
        <translation>قالب Word</translation>
    </message>
    <message>
        <source>Nothing around</source>
        <translation>لا شيء حوله</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Understood as: {query}</source>
        <translation>فُهم على أنه: {query}</translation>
    </message>
    <message>
        <source>Sections by</source>
        <translation>الأقسام حسب</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>ثم حسب</translation>
    </message>
    <message>
        <source>Only quotations that match…</source>
        <translation>الاقتباسات المطابقة فقط…</translation>
    </message>
    <message>
        <source>Only what is confirmed</source>
        <translation>المؤكد فقط</translation>
    </message>
    <message>
        <source>Opening text of the section</source>
        <translation>نص افتتاح القسم</translation>
    </message>
    <message>
        <source>By</source>
        <comment>sections by claim, actor, source or time</comment>
        <translation>حسب</translation>
    </message>
    <message>
        <source>then</source>
        <comment>sections by claim, within them by actor</comment>
        <translation>ثم</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>what to look at before an export</comment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Choose a section to write what opens it</source>
        <translation>اختر قسمًا لتكتب ما يفتتحه</translation>
    </message>
    <message>
        <source>Opens “{title}”</source>
        <translation>يفتتح «{title}»</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>There are no quotes to report yet: select a sentence and press Enter.</source>
        <translation>لا اقتباسات للتقرير بعد: حدد جملة واضغط Enter.</translation>
    </message>
    <message>
        <source>A report is made of quotes. Open a source, select a sentence and press Enter; it appears here at once.</source>
        <translation>يتكون التقرير من اقتباسات. افتح مصدرًا وحدد جملة واضغط Enter؛ فتظهر هنا في الحال.</translation>
    </message>
    <message>
        <source>Other fonts than Word’s: lines may break elsewhere</source>
        <translation>خطوط غير خطوط Word: قد تنكسر السطور في مواضع أخرى</translation>
    </message>
    <message>
        <source>The pages could not be made ({why}).</source>
        <translation>تعذر إعداد الصفحات ({why}).</translation>
    </message>
    <message>
        <source>Not up to date: {why}</source>
        <translation>غير محدَّث: {why}</translation>
    </message>
    <message>
        <source>This project is open for reading only. The text is not kept.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط. لن يُحفظ النص.</translation>
    </message>
    <message>
        <source>“{name}” is written</source>
        <translation>كُتب «{name}»</translation>
    </message>
    <message>
        <source>The text is on the clipboard; paste it where it belongs now.</source>
        <translation>النص في الحافظة؛ الصقه حيث مكانه الآن.</translation>
    </message>
    <message>
        <source>{quote} is not in the report any more.</source>
        <translation>لم يعد {quote} في التقرير.</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>معاينة التقرير</translation>
    </message>
    <message>
        <source>{quote}, page {page}</source>
        <translation>‏{quote}، صفحة {page}</translation>
    </message>
    <message>
        <source>{quote} — click to see it in its source</source>
        <translation>‏{quote} — انقر لرؤيته في مصدره</translation>
    </message>
    <message>
        <source>[Header of {template}]</source>
        <translation>[رأس {template}]</translation>
    </message>
    <message>
        <source>[Footer of {template}]</source>
        <translation>[تذييل {template}]</translation>
    </message>
    <message>
        <source>{what}, left out</source>
        <translation>‏{what}، مستبعد</translation>
    </message>
    <message>
        <source>{quote}  {speaker}: {words}</source>
        <translation>‏{quote}  {speaker}: {words}</translation>
    </message>
    <message>
        <source>Outline of the report</source>
        <translation>مخطط التقرير</translation>
    </message>
    <message>
        <source>Salvage into a New Project</source>
        <translation>الإنقاذ في مشروع جديد</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>إنقاذ</translation>
    </message>
    <message>
        <source>Everything that can be read in “{name}” is being read…</source>
        <translation>يُقرأ كل ما يمكن قراءته في «{name}»…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>What was read, and what was not</source>
        <translation>ما قُرئ وما لم يُقرأ</translation>
    </message>
    <message>
        <source>Open the New Project</source>
        <translation>فتح المشروع الجديد</translation>
    </message>
    <message>
        <source>Copy the Ledger</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>“{name}” was made. What could not be read is listed here.</source>
        <translation>أُنشئ «{name}». ما تعذرت قراءته مدرج هنا.</translation>
    </message>
    <message>
        <source>“{name}” was made. Nothing seems to be lost.</source>
        <translation>أُنشئ «{name}». لا يبدو أن شيئًا قد فُقد.</translation>
    </message>
    <message>
        <source>Not saved in “{name}”: its disk is full.</source>
        <translation>لم يُحفظ في «{name}»: قرصه ممتلئ.</translation>
    </message>
    <message>
        <source>Not saved in “{name}”: its disk is write-protected.</source>
        <translation>لم يُحفظ في «{name}»: قرصه محمي من الكتابة.</translation>
    </message>
    <message>
        <source>Not saved in “{name}”: its disk reports errors, or was taken away.</source>
        <translation>لم يُحفظ في «{name}»: يبلغ قرصه عن أخطاء أو أنه نُزع.</translation>
    </message>
    <message>
        <source>“{name}” is not in its place any more: its disk was taken away, or the file was moved.</source>
        <translation>لم يعد «{name}» في مكانه: نُزع قرصه أو نُقل الملف.</translation>
    </message>
    <message>
        <source>Another file was put in the place of “{name}”. Nothing is written into it.</source>
        <translation>وُضع ملف آخر مكان «{name}». لا يُكتب فيه شيء.</translation>
    </message>
    <message>
        <source>Save a Copy Elsewhere</source>
        <translation>حفظ نسخة في مكان آخر</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>A copy is being saved. Nothing can be changed until it is there.</source>
        <translation>تُحفظ نسخة الآن. لا يمكن تغيير شيء حتى تكتمل.</translation>
    </message>
    <message>
        <source>Everything is in “{name}” again.</source>
        <translation>كل شيء في «{name}» من جديد.</translation>
    </message>
    <message>
        <source>Putting everything back</source>
        <translation>إعادة كل شيء</translation>
    </message>
    <message>
        <source>Everything is being put back in its place. Nothing can be changed until then.</source>
        <translation>يُعاد كل شيء إلى مكانه. لا يمكن تغيير شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Save a Copy Elsewhere…</source>
        <translation>حفظ نسخة في مكان آخر…</translation>
    </message>
    <message>
        <source>The file of this project is damaged.</source>
        <translation>ملف هذا المشروع تالف.</translation>
    </message>
    <message>
        <source>What you see is still there. Restore a backup, or save what can be read as a new project.</source>
        <translation>ما تراه ما زال موجودًا. استعد نسخة احتياطية، أو احفظ ما يمكن قراءته كمشروع جديد.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>It can be read and searched, not changed. To go on working, save a copy elsewhere.</source>
        <translation>يمكن قراءته والبحث فيه دون تغييره. لمتابعة العمل احفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
        <source>What was saved is safe, but no disk has room to go on in a copy: what you change is not saved.</source>
        <translation>ما حُفظ في أمان، لكن لا قرص فيه مكان للمتابعة في نسخة: ما تغيّره لا يُحفظ.</translation>
    </message>
    <message>
        <source>You work in a copy on this computer. It goes back into the file by itself as soon as it can.</source>
        <translation>أنت تعمل في نسخة على هذا الحاسوب. تعود إلى الملف تلقائيًّا حالما يمكن ذلك.</translation>
    </message>
    <message>
        <source>You work in a copy that is lost when the computer is switched off. Save it elsewhere before that.</source>
        <translation>أنت تعمل في نسخة تضيع عند إطفاء الحاسوب. احفظها في مكان آخر قبل ذلك.</translation>
    </message>
    <message>
        <source>Project: {path}</source>
        <translation>المشروع: {path}</translation>
    </message>
    <message>
        <source>Since: {time}</source>
        <translation>منذ: {time}</translation>
    </message>
    <message>
        <source>Copy in use: {path}</source>
        <translation>النسخة المستخدمة: {path}</translation>
    </message>
    <message>
        <source>Reported: {said}</source>
        <translation>البلاغ: {said}</translation>
    </message>
    <message>
        <source>Saved searches, and those asked last</source>
        <translation>عمليات البحث المحفوظة، والأخيرة</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>No saved searches yet</source>
        <translation>لا عمليات بحث محفوظة بعد</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>The saved search “{name}” is removed.</source>
        <translation>أُزيل البحث المحفوظ «{name}».</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation>حفظ هذا البحث باسم</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>اسم البحث</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Looks for  {query}</source>
        <translation>يبحث عن  {query}</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>حُفظ باسم «{name}».</translation>
    </message>
    <message>
        <source>Search all sources</source>
        <translation>البحث في كل المصادر</translation>
    </message>
    <message>
        <source>Down goes into the results, a question mark explains how to ask.</source>
        <translation>ينقل سهم الأسفل إلى النتائج، وتشرح علامة الاستفهام كيف تسأل.</translation>
    </message>
    <message>
        <source>Search all sources    ? explains</source>
        <translation>البحث في كل المصادر    ? للشرح</translation>
    </message>
    <message>
        <source>Narrow by outlet</source>
        <translation>تضييق حسب وسيلة الإعلام</translation>
    </message>
    <message>
        <source>No outlet is known of these sources</source>
        <translation>لا تُعرف لهذه المصادر وسيلة إعلام</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Narrow by month</source>
        <translation>تضييق حسب الشهر</translation>
    </message>
    <message>
        <source>No month is known of these sources</source>
        <translation>لا يُعرف لهذه المصادر شهر</translation>
    </message>
    <message>
        <source>Narrow by language</source>
        <translation>تضييق حسب اللغة</translation>
    </message>
    <message>
        <source>No language is known of these sources</source>
        <translation>لا تُعرف لهذه المصادر لغة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Narrow by status</source>
        <translation>تضييق حسب الحالة</translation>
    </message>
    <message>
        <source>No status is known of these sources</source>
        <translation>لا تُعرف لهذه المصادر حالة</translation>
    </message>
    <message>
        <source>Narrow by actor</source>
        <translation>تضييق حسب الطرف</translation>
    </message>
    <message>
        <source>No actor is known of these sources</source>
        <translation>لا يُعرف لهذه المصادر طرف</translation>
    </message>
    <message>
        <source>Narrow by claim</source>
        <translation>تضييق حسب الادعاء</translation>
    </message>
    <message>
        <source>No claim is known of these sources</source>
        <translation>لا يُعرف لهذه المصادر ادعاء</translation>
    </message>
    <message>
        <source>Narrow by stance</source>
        <translation>تضييق حسب الموقف</translation>
    </message>
    <message>
        <source>No stance is known of these sources</source>
        <translation>لا يُعرف لهذه المصادر موقف</translation>
    </message>
    <message>
        <source>+ asserts</source>
        <translation>+ يؤكد</translation>
    </message>
    <message>
        <source>− denies</source>
        <translation>− ينفي</translation>
    </message>
    <message>
        <source>? questions</source>
        <translation>? يشكك</translation>
    </message>
    <message>
        <source>~ reports</source>
        <translation>~ ينقل</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>تضييق النتائج</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Take {token} out</source>
        <translation>إخراج {token}</translation>
    </message>
    <message>
        <source>Add {token}</source>
        <translation>إضافة {token}</translation>
    </message>
    <message>
        <source>Find in this source</source>
        <translation>البحث في هذا المصدر</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} من {count}</translation>
    </message>
    <message>
        <source>The search index was removed and is being made again</source>
        <translation>أُزيل فهرس البحث ويُنشأ من جديد</translation>
    </message>
    <message>
        <source>The search index was damaged and is being made again</source>
        <translation>تلف فهرس البحث ويُنشأ من جديد</translation>
    </message>
    <message>
        <source>The search index was made by another version of the program and is being made again</source>
        <translation>أنشأ إصدار آخر من البرنامج فهرس البحث، ويُنشأ من جديد</translation>
    </message>
    <message>
        <source>The search index was changed from outside and is being made again</source>
        <translation>غُيّر فهرس البحث من خارجه ويُنشأ من جديد</translation>
    </message>
    <message>
        <source>State of the search index</source>
        <translation>حالة فهرس البحث</translation>
    </message>
    <message>
        <source>Progress of the search index</source>
        <translation>تقدم فهرس البحث</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>إيقاف الفهرسة مؤقتًا</translation>
    </message>
    <message>
        <source>Stop indexing; what is finished stays</source>
        <translation>إنهاء الفهرسة؛ وما اكتمل يبقى</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation>فهرسة الآن</translation>
    </message>
    <message>
        <source>Look at all now</source>
        <translation>النظر فيها كلها الآن</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>{what}: {done} of {sources}</source>
        <translation>‏{what}: {done} من {sources}</translation>
    </message>
    <message>
        <source>Indexing was stopped at {done} of {sources}. Searching works, but slower.</source>
        <translation>أُنهيت الفهرسة عند {done} من {sources}. البحث يعمل، لكن أبطأ.</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>الفهرسة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>The index is being rebuilt</source>
        <translation>يُعاد بناء الفهرس</translation>
    </message>
    <message>
        <source>The index is being made</source>
        <translation>يُنشأ الفهرس</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>الأفضل أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Make quotes of all hits…</source>
        <translation>اقتباس كل النتائج…</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Sort results</source>
        <translation>فرز النتائج</translation>
    </message>
    <message>
        <source>The search could not be answered. Nothing was changed; try again.</source>
        <translation>تعذر إجراء البحث. لم يتغير شيء؛ حاول من جديد.</translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation>إعادة بناء الفهرس</translation>
    </message>
    <message>
        <source>Quote the first hit</source>
        <translation>اقتباس النتيجة الأولى</translation>
    </message>
    <message>
        <source>{quote} holds this already.</source>
        <translation>في {quote} ذلك من قبل.</translation>
    </message>
    <message>
        <source>{quote} saved</source>
        <translation>حُفظ {quote}</translation>
    </message>
    <message>
        <source>Make Quotes of All Hits</source>
        <translation>اقتباس كل النتائج</translation>
    </message>
    <message>
        <source>Looking at every hit…</source>
        <translation>يُنظر في كل نتيجة…</translation>
    </message>
    <message>
        <source>Sentences to quote</source>
        <translation>الجمل المراد اقتباسها</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>تأشير الكل</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>إلغاء تأشير الكل</translation>
    </message>
    <message>
        <source>Quotes made</source>
        <translation>أُنشئت الاقتباسات</translation>
    </message>
    <message>
        <source>Make quotes</source>
        <translation>إنشاء اقتباسات</translation>
    </message>
    <message>
        <source>No hit stands in shown text</source>
        <translation>لا نتيجة في نص ظاهر</translation>
    </message>
    <message>
        <source>There is nothing here to make a quote of.</source>
        <translation>لا شيء هنا لاقتباسه.</translation>
    </message>
    <message>
        <source>{sentences} in {sources}</source>
        <translation>‏{sentences} في {sources}</translation>
    </message>
    <message>
        <source>The best {listed} of {sources} are listed: narrow the search for the others.</source>
        <translation>يُدرج أفضل {listed} من {sources}: ضيّق البحث لرؤية الباقي.</translation>
    </message>
    <message>
        <source>Actor, claim and stance can be set afterwards, for many at once.</source>
        <translation>يمكن تحديد الطرف والادعاء والموقف لاحقًا لعدة اقتباسات دفعة واحدة.</translation>
    </message>
    <message>
        <source>In {quote} already.</source>
        <translation>موجودة في {quote}.</translation>
    </message>
    <message>
        <source>The list could not be worked through.</source>
        <translation>تعذر إكمال القائمة.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>في العنوان</translation>
    </message>
    <message>
        <source>in quotes</source>
        <translation>في الاقتباسات</translation>
    </message>
    <message>
        <source>in notes</source>
        <translation>في الملاحظات</translation>
    </message>
    <message>
        <source>Did you mean {query}?</source>
        <translation>هل تقصد {query}؟</translation>
    </message>
    <message>
        <source>Search every source</source>
        <translation>البحث في كل مصدر</translation>
    </message>
    <message>
        <source>Type a few words above. All of them must occur; “quotation marks” keep a phrase together, -word leaves out, pre* finds every ending. A question mark in the empty box tells the rest.</source>
        <translation>اكتب بضع كلمات في الأعلى. يجب أن ترد كلها؛ و&quot;علامات الاقتباس&quot; تُبقي العبارة متصلة، و⁦-word⁩ تستبعد، و⁦pre*⁩ تجد كل نهاية. وعلامة استفهام في المربع الفارغ تشرح الباقي.</translation>
    </message>
    <message>
        <source>Nothing is like it</source>
        <translation>لا شيء يشبهه</translation>
    </message>
    <message>
        <source>No other source shares the words that tell this one from the rest.</source>
        <translation>لا يشترك مصدر آخر في الكلمات التي تميّز هذا عن غيره.</translation>
    </message>
    <message>
        <source>Only in hidden text</source>
        <translation>في نص مخفي فقط</translation>
    </message>
    <message>
        <source>This stands in boilerplate that is folded away; the line above lists it.</source>
        <translation>يرد هذا في نص جانبي مطوي؛ والسطر أعلاه يسرده.</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>لم يُعثر على شيء حتى الآن</translation>
    </message>
    <message>
        <source>The sources that are not indexed yet were not looked at.</source>
        <translation>لم يُنظر في المصادر التي لم تُفهرس بعد.</translation>
    </message>
    <message>
        <source>Nothing to look for</source>
        <translation>لا شيء يُبحث عنه</translation>
    </message>
    <message>
        <source>There is no word in this question yet.</source>
        <translation>ليس في هذا السؤال كلمة بعد.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No source holds all of these words. Fewer words, or part of a word with *, find more.</source>
        <translation>لا مصدر فيه كل هذه الكلمات. كلمات أقل، أو جزء من كلمة مع *، تجد أكثر.</translation>
    </message>
    <message>
        <source>Like “{title}”</source>
        <translation>مثل «{title}»</translation>
    </message>
    <message>
        <source>Nothing is like “{title}”</source>
        <translation>لا شيء مثل «{title}»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>عودة</translation>
    </message>
    <message>
        <source>List more</source>
        <translation>إدراج المزيد</translation>
    </message>
    <message>
        <source>both words, in any form</source>
        <translation>الكلمتان معًا، بأي صيغة</translation>
    </message>
    <message>
        <source>either</source>
        <translation>إحداهما</translation>
    </message>
    <message>
        <source>without “air”</source>
        <translation>دون «air»</translation>
    </message>
    <message>
        <source>these words, one after another</source>
        <translation>هذه الكلمات متتالية</translation>
    </message>
    <message>
        <source>exactly as written</source>
        <translation>كما كُتب تمامًا</translation>
    </message>
    <message>
        <source>any ending, any letters inside</source>
        <translation>أي نهاية، وأي أحرف في الداخل</translation>
    </message>
    <message>
        <source>close to each other</source>
        <translation>متقاربتان</translation>
    </message>
    <message>
        <source>spelled something like it</source>
        <translation>ما يشبهه في الكتابة</translation>
    </message>
    <message>
        <source>who published it: either of these</source>
        <translation>من نشره: أي منهما</translation>
    </message>
    <message>
        <source>when; also 2023, 2023-04, “last month”</source>
        <translation>متى؛ وكذلك ⁦2023⁩ و⁦2023-04⁩ و⁦“last month”⁩</translation>
    </message>
    <message>
        <source>who is quoted, on what</source>
        <translation>من المقتبس منه، وبشأن ماذا</translation>
    </message>
    <message>
        <source>how: + − ? ~</source>
        <translation>كيف: + − ? ~</translation>
    </message>
    <message>
        <source>how far you are, in which language</source>
        <translation>إلى أين وصلت، وبأي لغة</translation>
    </message>
    <message>
        <source>in the title, by whom</source>
        <translation>في العنوان، ومن الكاتب</translation>
    </message>
    <message>
        <source>only what you kept or noted</source>
        <translation>فقط ما حفظته أو دوّنته</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>About a source</source>
        <translation>عن المصدر</translation>
    </message>
    <message>
        <source>Case and accents do not matter. Nothing you type is an error: what is not understood is left out, and said.</source>
        <translation>لا أثر لحالة الأحرف ولا للتشكيل. ولا شيء مما تكتبه خطأ: ما لا يُفهم يُهمل ويُذكر ذلك.</translation>
    </message>
    <message>
        <source>The words of a question that have a meaning (outlet:, OR, near, last month) are English everywhere.</source>
        <translation>كلمات السؤال ذات المعنى (⁦outlet:⁩ وOR وnear و⁦last month⁩) إنجليزية في كل اللغات.</translation>
    </message>
    <message>
        <source>The search index was removed. It has been made again; nothing else was touched.</source>
        <translation>أُزيل فهرس البحث. وأنشئ من جديد؛ ولم يُمَسّ شيء آخر.</translation>
    </message>
    <message>
        <source>The search index was damaged. It has been made again; nothing else was touched.</source>
        <translation>تلف فهرس البحث. وأنشئ من جديد؛ ولم يُمَسّ شيء آخر.</translation>
    </message>
    <message>
        <source>The search index was made by another version of the program. It has been made again; nothing else was touched.</source>
        <translation>أنشأ إصدار آخر من البرنامج فهرس البحث. وأنشئ من جديد؛ ولم يُمَسّ شيء آخر.</translation>
    </message>
    <message>
        <source>The search index was changed from outside. It has been made again; nothing else was touched.</source>
        <translation>غُيّر فهرس البحث من خارجه. وأنشئ من جديد؛ ولم يُمَسّ شيء آخر.</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>الفهرسة</translation>
    </message>
    <message>
        <source>The search index is new.</source>
        <translation>فهرس البحث جديد.</translation>
    </message>
    <message>
        <source>Open a source first: others like it are looked for.</source>
        <translation>افتح مصدرًا أولًا: يُبحث عما يشبهه.</translation>
    </message>
    <message>
        <source>There is no search to save: type one first.</source>
        <translation>لا بحث لحفظه: اكتب بحثًا أولًا.</translation>
    </message>
    <message>
        <source>This result has no place in a text to quote.</source>
        <translation>ليس لهذه النتيجة موضع في نص لاقتباسه.</translation>
    </message>
    <message>
        <source>There is no hit here. F3 goes to the next one.</source>
        <translation>لا نتيجة هنا. ينقل F3 إلى التالية.</translation>
    </message>
    <message>
        <source>Search first: quotes are made of what is found.</source>
        <translation>ابحث أولًا: تُنشأ الاقتباسات مما يُعثر عليه.</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>جرى التراجع: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>جرت الإعادة: {what}</translation>
    </message>
    <message>
        <source>“{step}” is being undone. Nothing can be changed until then.</source>
        <translation>يجري التراجع عن «{step}». لا يمكن تغيير شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>“{step}” is being redone. Nothing can be changed until then.</source>
        <translation>تجري إعادة «{step}». لا يمكن تغيير شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>تصفية الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>استخدام هذا المفتاح</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>أخذ المفتاح</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>{key} belongs to {commands}, which would be left without it.</source>
        <translation>المفتاح {key} يخص {commands}، وسيبقى ذلك دون مفتاح.</translation>
    </message>
    <message>
        <source>“{command}” will have no key.</source>
        <translation>سيبقى «{command}» دون مفتاح.</translation>
    </message>
    <message>
        <source>Every step is saved as it is made.</source>
        <translation>تُحفظ كل خطوة حال إجرائها.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Saved {time} in a copy only</source>
        <translation>حُفظ {time} في نسخة فقط</translation>
    </message>
    <message>
        <source>Saved in a copy only</source>
        <translation>حُفظ في نسخة فقط</translation>
    </message>
    <message>
        <source>Saved {time} ✓</source>
        <translation>حُفظ {time} ✓</translation>
    </message>
    <message>
        <source>Saved ✓</source>
        <translation>محفوظ ✓</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Cancel; what is finished stays</source>
        <translation>إلغاء؛ وما اكتمل يبقى</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>مصادرك</translation>
    </message>
    <message>
        <source>Drop files, folders or a piece of a web page anywhere on the window. A circle says how far you are: unread, reading, done.</source>
        <translation>أسقط ملفات أو مجلدات أو قطعة من صفحة ويب في أي مكان من النافذة. تبيّن دائرةٌ إلى أين وصلت: غير مقروء، قيد القراءة، مكتمل.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>J and K go from sentence to sentence, the full stop to the next quotation. What is no part of the article is folded to one line: a click opens it.</source>
        <translation>ينقل J وK من جملة إلى جملة، وتنقل النقطة إلى القول المقتبس التالي. ما ليس جزءًا من المقال مطوي في سطر واحد: نقرة تفتحه.</translation>
    </message>
    <message>
        <source>Keep a quote in three keys</source>
        <translation>اقتباس بثلاثة مفاتيح</translation>
    </message>
    <message>
        <source>Space selects the sentence. In the bar that appears a letter says who, a digit which claim, + − ? or ~ where they stand: it is saved, and Ctrl+Z takes it back.</source>
        <translation>يحدد مفتاح المسافة الجملة. وفي الشريط الذي يظهر يبيّن حرفٌ من قال، ورقمٌ أي ادعاء، وإحدى العلامات + − ? ~ الموقف: فيُحفظ، ويتراجع Ctrl+Z عنه.</translation>
    </message>
    <message>
        <source>What you have kept</source>
        <translation>ما حفظته</translation>
    </message>
    <message>
        <source>The quotes of this source, or of all. Beside them the actors and the claims; below, everything about the one that is chosen, and the proof of its words.</source>
        <translation>اقتباسات هذا المصدر أو كل المصادر. وبجانبها الأطراف والادعاءات؛ وتحتها كل ما يخص المختار منها، وإثبات كلماته.</translation>
    </message>
    <message>
        <source>Find, and hand in</source>
        <translation>البحث والتسليم</translation>
    </message>
    <message>
        <source>Ctrl+K finds anything while you type. Report, at the right, sets it in order, and Export writes the Word document in which every quotation is proven.</source>
        <translation>يجد Ctrl+K أي شيء أثناء الكتابة. والتقرير، في الطرف، يرتب ذلك، والتصدير يكتب مستند Word الذي يثبت فيه كل اقتباس.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} من {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the tour is over</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>{heading}. {text}</source>
        <translation>‏{heading}. {text}</translation>
    </message>
    <message>
        <source>Versions of “{title}”</source>
        <translation>نسخ «{title}»</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>نسخة أقدم</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>نسخة أحدث</translation>
    </message>
    <message>
        <source>Show what is the same</source>
        <translation>إظهار ما لم يتغير</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>{changed} of {paragraphs} differ.</source>
        <translation>يختلف {changed} من {paragraphs}.</translation>
    </message>
    <message>
        <source>The two texts are the same.</source>
        <translation>النصان متطابقان.</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>صُحح يدويًّا</translation>
    </message>
    <message>
        <source>Version {number} · {day} · {made}</source>
        <translation>النسخة {number} · {day} · {made}</translation>
    </message>
    <message>
        <source>Correct Text</source>
        <translation>تصحيح النص</translation>
    </message>
    <message>
        <source>The text as it was stays in the project as an earlier version, and quotes keep the words they were taken with.</source>
        <translation>يبقى النص كما كان في المشروع كنسخة سابقة، وتحتفظ الاقتباسات بالكلمات التي أُخذت بها.</translation>
    </message>
    <message>
        <source>Text of the paragraph</source>
        <translation>نص الفقرة</translation>
    </message>
    <message>
        <source>Save as a New Version</source>
        <translation>حفظ كنسخة جديدة</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>مفقودة الموضع</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>باقية</translation>
    </message>
    <message>
        <source>Quotes whose source has changed</source>
        <translation>اقتباسات تغيّر مصدرها</translation>
    </message>
    <message>
        <source>Nothing is in question</source>
        <translation>لا شيء موضع شك</translation>
    </message>
    <message>
        <source>When a source is imported again, quotes that no longer fit it are listed here. None is ever moved or dropped by itself.</source>
        <translation>عندما يُستورد مصدر من جديد تُدرج هنا الاقتباسات التي لم تعد تطابقه. ولا يُنقل أي منها أو يُحذف من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Review of changed quotes</source>
        <translation>مراجعة الاقتباسات المتغيرة</translation>
    </message>
    <message>
        <source>No quote needs a review.</source>
        <translation>لا اقتباس يحتاج إلى مراجعة.</translation>
    </message>
    <message>
        <source>Select the passage in the text and press Enter there. Esc leaves it as it is.</source>
        <translation>حدد المقطع في النص واضغط Enter هناك. ويتركه Esc كما هو.</translation>
    </message>
    <message>
        <source>As quoted</source>
        <translation>كما اقتُبس</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>كما هو الآن</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>This is the place</source>
        <translation>هذا هو الموضع</translation>
    </message>
    <message>
        <source>Re-select</source>
        <translation>إعادة التحديد</translation>
    </message>
    <message>
        <source>Select it in the text</source>
        <translation>تحديده في النص</translation>
    </message>
    <message>
        <source>Leave it on the version it was taken from</source>
        <translation>تركه على النسخة التي أُخذ منها</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>مفقود الموضع</translation>
    </message>
    <message>
        <source>It is not in the text any more</source>
        <translation>لم يعد في النص</translation>
    </message>
    <message>
        <source>{what} · “{title}”</source>
        <translation>‏{what} · «{title}»</translation>
    </message>
    <message>
        <source>As quoted · version {number}</source>
        <translation>كما اقتُبس · النسخة {number}</translation>
    </message>
    <message>
        <source>Now · version {number}</source>
        <translation>الآن · النسخة {number}</translation>
    </message>
    <message>
        <source>The words quoted stay as they are, whichever you choose.</source>
        <translation>الكلمات المقتبسة تبقى كما هي أيًّا كان اختيارك.</translation>
    </message>
    <message>
        <source>No passage of this version is like it.</source>
        <translation>لا مقطع في هذه النسخة يشبهه.</translation>
    </message>
    <message>
        <source>{quote} is settled; nothing more to review here.</source>
        <translation>حُسم {quote}؛ لا شيء آخر للمراجعة هنا.</translation>
    </message>
    <message>
        <source>Too much of it is damaged to be shown as it is.</source>
        <translation>تلف منه أكثر مما يسمح بعرضه كما هو.</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>أُعيدت كما كانت</translation>
    </message>
    <message numerus="yes">
        <source>Hide {n} block|Hide {n} blocks</source>
        <translation>
            <numerusform>إخفاء {n} كتلة</numerusform>
            <numerusform>إخفاء كتلة واحدة</numerusform>
            <numerusform>إخفاء كتلتين</numerusform>
            <numerusform>إخفاء {n} كتل</numerusform>
            <numerusform>إخفاء {n} كتلة</numerusform>
            <numerusform>إخفاء {n} كتلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} block hidden|{n} blocks hidden</source>
        <translation>
            <numerusform>لا كتل مخفية</numerusform>
            <numerusform>كتلة واحدة مخفية</numerusform>
            <numerusform>كتلتان مخفيتان</numerusform>
            <numerusform>{n} كتل مخفية</numerusform>
            <numerusform>{n} كتلة مخفية</numerusform>
            <numerusform>{n} كتلة مخفية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept in this text only: {why}.|{n} blocks kept in this text only: {why}.</source>
        <translation>
            <numerusform>أُبقيت {n} كتلة في هذا النص فقط: {why}.</numerusform>
            <numerusform>أُبقيت كتلة واحدة في هذا النص فقط: {why}.</numerusform>
            <numerusform>أُبقيت كتلتان في هذا النص فقط: {why}.</numerusform>
            <numerusform>أُبقيت {n} كتل في هذا النص فقط: {why}.</numerusform>
            <numerusform>أُبقيت {n} كتلة في هذا النص فقط: {why}.</numerusform>
            <numerusform>أُبقيت {n} كتلة في هذا النص فقط: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folded in this text only: {why}.|{n} blocks folded in this text only: {why}.</source>
        <translation>
            <numerusform>طُويت {n} كتلة في هذا النص فقط: {why}.</numerusform>
            <numerusform>طُويت كتلة واحدة في هذا النص فقط: {why}.</numerusform>
            <numerusform>طُويت كتلتان في هذا النص فقط: {why}.</numerusform>
            <numerusform>طُويت {n} كتل في هذا النص فقط: {why}.</numerusform>
            <numerusform>طُويت {n} كتلة في هذا النص فقط: {why}.</numerusform>
            <numerusform>طُويت {n} كتلة في هذا النص فقط: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folded.|{n} blocks folded.</source>
        <translation>
            <numerusform>طُويت {n} كتلة.</numerusform>
            <numerusform>طُويت كتلة واحدة.</numerusform>
            <numerusform>طُويت كتلتان.</numerusform>
            <numerusform>طُويت {n} كتل.</numerusform>
            <numerusform>طُويت {n} كتلة.</numerusform>
            <numerusform>طُويت {n} كتلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept.|{n} blocks kept.</source>
        <translation>
            <numerusform>أُبقيت {n} كتلة.</numerusform>
            <numerusform>أُبقيت كتلة واحدة.</numerusform>
            <numerusform>أُبقيت كتلتان.</numerusform>
            <numerusform>أُبقيت {n} كتل.</numerusform>
            <numerusform>أُبقيت {n} كتلة.</numerusform>
            <numerusform>أُبقيت {n} كتلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote is one: {label}|{n} quotes are one: {label}</source>
        <translation>
            <numerusform>{n} اقتباس صار واحدًا: {label}</numerusform>
            <numerusform>اقتباس واحد: {label}</numerusform>
            <numerusform>صار الاقتباسان واحدًا: {label}</numerusform>
            <numerusform>صارت {n} اقتباسات اقتباسًا واحدًا: {label}</numerusform>
            <numerusform>صار {n} اقتباسًا اقتباسًا واحدًا: {label}</numerusform>
            <numerusform>صار {n} اقتباس اقتباسًا واحدًا: {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line  {n} character|Line  {n} characters</source>
        <translation>
            <numerusform>السطر  {n} حرف</numerusform>
            <numerusform>السطر  حرف واحد</numerusform>
            <numerusform>السطر  حرفان</numerusform>
            <numerusform>السطر  {n} أحرف</numerusform>
            <numerusform>السطر  {n} حرفًا</numerusform>
            <numerusform>السطر  {n} حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} altered|{n} altered</source>
        <translation>
            <numerusform>محرَّف: {n}</numerusform>
            <numerusform>محرَّف: {n}</numerusform>
            <numerusform>محرَّف: {n}</numerusform>
            <numerusform>محرَّف: {n}</numerusform>
            <numerusform>محرَّف: {n}</numerusform>
            <numerusform>محرَّف: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} misattributed|{n} misattributed</source>
        <translation>
            <numerusform>منسوب خطأً: {n}</numerusform>
            <numerusform>منسوب خطأً: {n}</numerusform>
            <numerusform>منسوب خطأً: {n}</numerusform>
            <numerusform>منسوب خطأً: {n}</numerusform>
            <numerusform>منسوب خطأً: {n}</numerusform>
            <numerusform>منسوب خطأً: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source changed since|{n} source changed since</source>
        <translation>
            <numerusform>تغيّر مصدره: {n}</numerusform>
            <numerusform>تغيّر مصدره: {n}</numerusform>
            <numerusform>تغيّر مصدره: {n}</numerusform>
            <numerusform>تغيّر مصدره: {n}</numerusform>
            <numerusform>تغيّر مصدره: {n}</numerusform>
            <numerusform>تغيّر مصدره: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not from this project|{n} not from this project</source>
        <translation>
            <numerusform>ليس من هذا المشروع: {n}</numerusform>
            <numerusform>ليس من هذا المشروع: {n}</numerusform>
            <numerusform>ليس من هذا المشروع: {n}</numerusform>
            <numerusform>ليس من هذا المشروع: {n}</numerusform>
            <numerusform>ليس من هذا المشروع: {n}</numerusform>
            <numerusform>ليس من هذا المشروع: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed|{n} removed</source>
        <translation>
            <numerusform>محذوف: {n}</numerusform>
            <numerusform>محذوف: {n}</numerusform>
            <numerusform>محذوف: {n}</numerusform>
            <numerusform>محذوف: {n}</numerusform>
            <numerusform>محذوف: {n}</numerusform>
            <numerusform>محذوف: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} edited and marked|{n} edited and marked</source>
        <translation>
            <numerusform>معدَّل ومعلَّم: {n}</numerusform>
            <numerusform>معدَّل ومعلَّم: {n}</numerusform>
            <numerusform>معدَّل ومعلَّم: {n}</numerusform>
            <numerusform>معدَّل ومعلَّم: {n}</numerusform>
            <numerusform>معدَّل ومعلَّم: {n}</numerusform>
            <numerusform>معدَّل ومعلَّم: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} typography only|{n} typography only</source>
        <translation>
            <numerusform>فرق طباعي فقط: {n}</numerusform>
            <numerusform>فرق طباعي فقط: {n}</numerusform>
            <numerusform>فرق طباعي فقط: {n}</numerusform>
            <numerusform>فرق طباعي فقط: {n}</numerusform>
            <numerusform>فرق طباعي فقط: {n}</numerusform>
            <numerusform>فرق طباعي فقط: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verbatim|{n} verbatim</source>
        <translation>
            <numerusform>حرفي: {n}</numerusform>
            <numerusform>حرفي: {n}</numerusform>
            <numerusform>حرفي: {n}</numerusform>
            <numerusform>حرفي: {n}</numerusform>
            <numerusform>حرفي: {n}</numerusform>
            <numerusform>حرفي: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is a copy with {n} comment.|“{name}” is a copy with {n} comments.</source>
        <translation>
            <numerusform>«{name}» نسخة فيها {n} تعليق.</numerusform>
            <numerusform>«{name}» نسخة فيها تعليق واحد.</numerusform>
            <numerusform>«{name}» نسخة فيها تعليقان.</numerusform>
            <numerusform>«{name}» نسخة فيها {n} تعليقات.</numerusform>
            <numerusform>«{name}» نسخة فيها {n} تعليقًا.</numerusform>
            <numerusform>«{name}» نسخة فيها {n} تعليق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is written: {n} row.|“{name}” is written: {n} rows.</source>
        <translation>
            <numerusform>كُتب «{name}»: {n} صف.</numerusform>
            <numerusform>كُتب «{name}»: صف واحد.</numerusform>
            <numerusform>كُتب «{name}»: صفان.</numerusform>
            <numerusform>كُتب «{name}»: {n} صفوف.</numerusform>
            <numerusform>كُتب «{name}»: {n} صفًّا.</numerusform>
            <numerusform>كُتب «{name}»: {n} صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>نتائج-التحقق</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} quotations needs a look.|{n} of {total} quotations need a look.</source>
        <translation>
            <numerusform>بحاجة إلى نظر: {n} من {total} من الاقتباسات.</numerusform>
            <numerusform>بحاجة إلى نظر: {n} من {total} من الاقتباسات.</numerusform>
            <numerusform>بحاجة إلى نظر: {n} من {total} من الاقتباسات.</numerusform>
            <numerusform>بحاجة إلى نظر: {n} من {total} من الاقتباسات.</numerusform>
            <numerusform>بحاجة إلى نظر: {n} من {total} من الاقتباسات.</numerusform>
            <numerusform>بحاجة إلى نظر: {n} من {total} من الاقتباسات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} quotations in “{name}” stand.|All {n} quotations in “{name}” stand.</source>
        <translation>
            <numerusform>كل الاقتباسات في «{name}» سليمة: {n}.</numerusform>
            <numerusform>كل الاقتباسات في «{name}» سليمة: {n}.</numerusform>
            <numerusform>كل الاقتباسات في «{name}» سليمة: {n}.</numerusform>
            <numerusform>كل الاقتباسات في «{name}» سليمة: {n}.</numerusform>
            <numerusform>كل الاقتباسات في «{name}» سليمة: {n}.</numerusform>
            <numerusform>كل الاقتباسات في «{name}» سليمة: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is written: {verified} of {n} quotations verified.|“{name}” is written: {verified} of {n} quotations verified.</source>
        <translation>
            <numerusform>كُتب «{name}»: تم التحقق من {verified} من أصل {n} من الاقتباسات.</numerusform>
            <numerusform>كُتب «{name}»: تم التحقق من {verified} من أصل {n} من الاقتباسات.</numerusform>
            <numerusform>كُتب «{name}»: تم التحقق من {verified} من أصل {n} من الاقتباسات.</numerusform>
            <numerusform>كُتب «{name}»: تم التحقق من {verified} من أصل {n} من الاقتباسات.</numerusform>
            <numerusform>كُتب «{name}»: تم التحقق من {verified} من أصل {n} من الاقتباسات.</numerusform>
            <numerusform>كُتب «{name}»: تم التحقق من {verified} من أصل {n} من الاقتباسات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>± {n} sentence|± {n} sentences</source>
        <translation>
            <numerusform>± {n} جملة</numerusform>
            <numerusform>± جملة واحدة</numerusform>
            <numerusform>± جملتان</numerusform>
            <numerusform>± {n} جمل</numerusform>
            <numerusform>± {n} جملة</numerusform>
            <numerusform>± {n} جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Word templates</source>
        <translation>قوالب Word</translation>
    </message>
    <message>
        <source>Citation styles</source>
        <translation>أنماط استشهاد</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} quotation|{shown} of {n} quotations</source>
        <translation>
            <numerusform>{shown} من {n} اقتباس</numerusform>
            <numerusform>{shown} من اقتباس واحد</numerusform>
            <numerusform>{shown} من اقتباسين</numerusform>
            <numerusform>{shown} من {n} اقتباسات</numerusform>
            <numerusform>{shown} من {n} اقتباسًا</numerusform>
            <numerusform>{shown} من {n} اقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}, {n} quotation|{title}, {n} quotations</source>
        <translation>
            <numerusform>‏{title}، {n} اقتباس</numerusform>
            <numerusform>‏{title}، اقتباس واحد</numerusform>
            <numerusform>‏{title}، اقتباسان</numerusform>
            <numerusform>‏{title}، {n} اقتباسات</numerusform>
            <numerusform>‏{title}، {n} اقتباسًا</numerusform>
            <numerusform>‏{title}، {n} اقتباس</numerusform>
        </translation>
    </message>
    <message>
        <source>salvaged</source>
        <translation>منقَذ</translation>
    </message>
    <message>
        <source>What you did since {time} is not in it. It is kept in a copy on this computer, and comes into the file when you open the project here again.</source>
        <translation>ليس فيه ما فعلته منذ {time}. هو محفوظ في نسخة على هذا الحاسوب، ويدخل الملف حين تفتح المشروع هنا من جديد.</translation>
    </message>
    <message>
        <source>You work in a copy on this computer that holds everything. Save it elsewhere, or put your file back.</source>
        <translation>أنت تعمل في نسخة على هذا الحاسوب فيها كل شيء. احفظها في مكان آخر، أو أعد ملفك إلى مكانه.</translation>
    </message>
    <message>
        <source>What you did since {time} is not in it, and the copy it is kept in is lost when the computer is switched off.</source>
        <translation>ليس فيه ما فعلته منذ {time}، والنسخة التي حُفظ فيها تضيع عند إطفاء الحاسوب.</translation>
    </message>
    <message>
        <source>All of it is kept in a copy on this computer, and is there when you open the project here again.</source>
        <translation>كل ذلك محفوظ في نسخة على هذا الحاسوب، وتجده حين تفتح المشروع هنا من جديد.</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>نسخة</translation>
    </message>
    <message numerus="yes">
        <source>{n} without|{n} without</source>
        <translation>
            <numerusform>دون: {n}</numerusform>
            <numerusform>دون: {n}</numerusform>
            <numerusform>دون: {n}</numerusform>
            <numerusform>دون: {n}</numerusform>
            <numerusform>دون: {n}</numerusform>
            <numerusform>دون: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>hit</comment>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>hit</comment>
        <translation>التالية</translation>
    </message>
    <message numerus="yes">
        <source>{n} in hidden text|{n} in hidden text</source>
        <translation>
            <numerusform>في نص مخفي: {n}</numerusform>
            <numerusform>في نص مخفي: {n}</numerusform>
            <numerusform>في نص مخفي: {n}</numerusform>
            <numerusform>في نص مخفي: {n}</numerusform>
            <numerusform>في نص مخفي: {n}</numerusform>
            <numerusform>في نص مخفي: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is not indexed yet and not looked at.|{n} sources are not indexed yet and not looked at.</source>
        <translation>
            <numerusform>لم يُفهرس بعد {n} مصدر ولم يُنظر فيه.</numerusform>
            <numerusform>لم يُفهرس بعد مصدر واحد ولم يُنظر فيه.</numerusform>
            <numerusform>لم يُفهرس بعد مصدران ولم يُنظر فيه.</numerusform>
            <numerusform>لم يُفهرس بعد {n} مصادر ولم يُنظر فيه.</numerusform>
            <numerusform>لم يُفهرس بعد {n} مصدرًا ولم يُنظر فيه.</numerusform>
            <numerusform>لم يُفهرس بعد {n} مصدر ولم يُنظر فيه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make {n} quote|Make {n} quotes</source>
        <translation>
            <numerusform>إنشاء {n} اقتباس</numerusform>
            <numerusform>إنشاء اقتباس واحد</numerusform>
            <numerusform>إنشاء اقتباسين</numerusform>
            <numerusform>إنشاء {n} اقتباسات</numerusform>
            <numerusform>إنشاء {n} اقتباسًا</numerusform>
            <numerusform>إنشاء {n} اقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote made|{n} quotes made</source>
        <translation>
            <numerusform>أُنشئ {n} اقتباس</numerusform>
            <numerusform>أُنشئ اقتباس واحد</numerusform>
            <numerusform>أُنشئ اقتباسان</numerusform>
            <numerusform>أُنشئ {n} اقتباسات</numerusform>
            <numerusform>أُنشئ {n} اقتباسًا</numerusform>
            <numerusform>أُنشئ {n} اقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote was made and stays.|{n} quotes were made and stay.</source>
        <translation>
            <numerusform>أُنشئ {n} اقتباس وبقي.</numerusform>
            <numerusform>أُنشئ اقتباس واحد وبقي.</numerusform>
            <numerusform>أُنشئ اقتباسان وبقي.</numerusform>
            <numerusform>أُنشئ {n} اقتباسات وبقي.</numerusform>
            <numerusform>أُنشئ {n} اقتباسًا وبقي.</numerusform>
            <numerusform>أُنشئ {n} اقتباس وبقي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} is in a quote already, and not ticked.|{n} are in a quote already, and not ticked.</source>
        <translation>
            <numerusform>موجود في اقتباس من قبل وغير مؤشَّر: {n}.</numerusform>
            <numerusform>موجود في اقتباس من قبل وغير مؤشَّر: {n}.</numerusform>
            <numerusform>موجود في اقتباس من قبل وغير مؤشَّر: {n}.</numerusform>
            <numerusform>موجود في اقتباس من قبل وغير مؤشَّر: {n}.</numerusform>
            <numerusform>موجود في اقتباس من قبل وغير مؤشَّر: {n}.</numerusform>
            <numerusform>موجود في اقتباس من قبل وغير مؤشَّر: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentence|{n} sentences</source>
        <translation>
            <numerusform>لا جمل</numerusform>
            <numerusform>جملة واحدة</numerusform>
            <numerusform>جملتان</numerusform>
            <numerusform>{n} جمل</numerusform>
            <numerusform>{n} جملة</numerusform>
            <numerusform>{n} جملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hit|{n} hits</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{n} نتائج</numerusform>
            <numerusform>{n} نتيجة</numerusform>
            <numerusform>{n} نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source only in hidden text|{n} sources only in hidden text</source>
        <translation>
            <numerusform>لا مصادر في نص مخفي فقط</numerusform>
            <numerusform>مصدر واحد في نص مخفي فقط</numerusform>
            <numerusform>مصدران في نص مخفي فقط</numerusform>
            <numerusform>{n} مصادر في نص مخفي فقط</numerusform>
            <numerusform>{n} مصدرًا في نص مخفي فقط</numerusform>
            <numerusform>{n} مصدر في نص مخفي فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the other {n}|Show the other {n}</source>
        <translation>
            <numerusform>إظهار الباقي: {n}</numerusform>
            <numerusform>إظهار الباقي: {n}</numerusform>
            <numerusform>إظهار الباقي: {n}</numerusform>
            <numerusform>إظهار الباقي: {n}</numerusform>
            <numerusform>إظهار الباقي: {n}</numerusform>
            <numerusform>إظهار الباقي: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first {n} is listed|the first {n} are listed</source>
        <translation>
            <numerusform>المدرج أول {n}</numerusform>
            <numerusform>المدرج أول {n}</numerusform>
            <numerusform>المدرج أول {n}</numerusform>
            <numerusform>المدرج أول {n}</numerusform>
            <numerusform>المدرج أول {n}</numerusform>
            <numerusform>المدرج أول {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more only in hidden text|{n} more only in hidden text</source>
        <translation>
            <numerusform>في نص مخفي فقط: {n}</numerusform>
            <numerusform>في نص مخفي فقط: {n}</numerusform>
            <numerusform>في نص مخفي فقط: {n}</numerusform>
            <numerusform>في نص مخفي فقط: {n}</numerusform>
            <numerusform>في نص مخفي فقط: {n}</numerusform>
            <numerusform>في نص مخفي فقط: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step is being redone. Nothing can be changed until then.|{n} steps are being redone. Nothing can be changed until then.</source>
        <translation>
            <numerusform>تُعاد {n} خطوة. لا يمكن تغيير شيء حتى ذلك الحين.</numerusform>
            <numerusform>تُعاد خطوة واحدة. لا يمكن تغيير شيء حتى ذلك الحين.</numerusform>
            <numerusform>تُعاد خطوتان. لا يمكن تغيير شيء حتى ذلك الحين.</numerusform>
            <numerusform>تُعاد {n} خطوات. لا يمكن تغيير شيء حتى ذلك الحين.</numerusform>
            <numerusform>تُعاد {n} خطوة. لا يمكن تغيير شيء حتى ذلك الحين.</numerusform>
            <numerusform>تُعاد {n} خطوة. لا يمكن تغيير شيء حتى ذلك الحين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step is being undone. Nothing can be changed until then.|{n} steps are being undone. Nothing can be changed until then.</source>
        <translation>
            <numerusform>يجري التراجع عن {n} خطوة. لا يمكن تغيير شيء حتى ذلك الحين.</numerusform>
            <numerusform>يجري التراجع عن خطوة واحدة. لا يمكن تغيير شيء حتى ذلك الحين.</numerusform>
            <numerusform>يجري التراجع عن خطوتين. لا يمكن تغيير شيء حتى ذلك الحين.</numerusform>
            <numerusform>يجري التراجع عن {n} خطوات. لا يمكن تغيير شيء حتى ذلك الحين.</numerusform>
            <numerusform>يجري التراجع عن {n} خطوة. لا يمكن تغيير شيء حتى ذلك الحين.</numerusform>
            <numerusform>يجري التراجع عن {n} خطوة. لا يمكن تغيير شيء حتى ذلك الحين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step|{n} steps</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>{n} خطوات</numerusform>
            <numerusform>{n} خطوة</numerusform>
            <numerusform>{n} خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unattributed|{n} unattributed</source>
        <translation>
            <numerusform>غير منسوب: {n}</numerusform>
            <numerusform>غير منسوب: {n}</numerusform>
            <numerusform>غير منسوب: {n}</numerusform>
            <numerusform>غير منسوب: {n}</numerusform>
            <numerusform>غير منسوب: {n}</numerusform>
            <numerusform>غير منسوب: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraph|{n} paragraphs</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>{n} فقرات</numerusform>
            <numerusform>{n} فقرة</numerusform>
            <numerusform>{n} فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraph the same|{n} paragraphs the same</source>
        <translation>
            <numerusform>الفقرات التي لم تتغير: {n}</numerusform>
            <numerusform>الفقرات التي لم تتغير: {n}</numerusform>
            <numerusform>الفقرات التي لم تتغير: {n}</numerusform>
            <numerusform>الفقرات التي لم تتغير: {n}</numerusform>
            <numerusform>الفقرات التي لم تتغير: {n}</numerusform>
            <numerusform>الفقرات التي لم تتغير: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>on its version</comment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>الاقتباس السابق</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>الاقتباس التالي</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>إغلاق المراجعة</translation>
    </message>
    <message>
        <source>Keep on version {number}</source>
        <translation>إبقاء على النسخة {number}</translation>
    </message>
    <message>
        <source>Meaning changed</source>
        <translation>تغيّر المعنى</translation>
    </message>
    <message>
        <source>stands in another place</source>
        <translation>في موضع آخر</translation>
    </message>
    <message>
        <source>Stands in another place</source>
        <translation>في موضع آخر</translation>
    </message>
    <message>
        <source>stands there more than once</source>
        <translation>يرد أكثر من مرة</translation>
    </message>
    <message>
        <source>Stands there more than once</source>
        <translation>يرد أكثر من مرة</translation>
    </message>
    <message>
        <source>wording changed</source>
        <translation>تغيّرت الصياغة</translation>
    </message>
    <message>
        <source>Wording changed</source>
        <translation>تغيّرت الصياغة</translation>
    </message>
    <message>
        <source>parts changed their order</source>
        <translation>تغيّر ترتيب الأجزاء</translation>
    </message>
    <message>
        <source>Parts changed their order</source>
        <translation>تغيّر ترتيب الأجزاء</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>placed by you</source>
        <translation>عيّنتَ موضعه</translation>
    </message>
    <message>
        <source>Placed by you</source>
        <translation>عيّنتَ موضعه</translation>
    </message>
    <message>
        <source>kept on its version</source>
        <translation>باقٍ على نسخته</translation>
    </message>
    <message>
        <source>Kept on its version</source>
        <translation>باقٍ على نسخته</translation>
    </message>
    <message>
        <source>an orphan</source>
        <translation>مفقود الموضع</translation>
    </message>
    <message>
        <source>An orphan</source>
        <translation>مفقود الموضع</translation>
    </message>
    <message>
        <source>Update from File</source>
        <translation>تحديث من ملف</translation>
    </message>
    <message>
        <source>There is only one version of this source: it was imported once.</source>
        <translation>لهذا المصدر نسخة واحدة فقط: استُورد مرة واحدة.</translation>
    </message>
    <message>
        <source>Open a source first.</source>
        <translation>افتح مصدرًا أولًا.</translation>
    </message>
    <message>
        <source>New here? Five steps round the window.</source>
        <translation>أهذه أول مرة؟ خمس خطوات في أرجاء النافذة.</translation>
    </message>
    <message>
        <source>Restored as “{name}”.</source>
        <translation>استُعيد باسم «{name}».</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not made. {error}</source>
        <translation>لم تُنشأ النسخة الاحتياطية لهذا اليوم. {error}</translation>
    </message>
    <message>
        <source>Read closely. Keep what was said. Prove every word.</source>
        <translation>اقرأ بإمعان. احتفظ بما قيل. أثبت كل كلمة.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>فتح مشروع العيّنة</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation>أسقط المقالات هنا</translation>
    </message>
    <message>
        <source>Text files and saved web pages, or a whole folder of them. A new project is made beside them.</source>
        <translation>ملفات نص وصفحات ويب محفوظة، أو مجلد كامل منها. يُنشأ مشروع جديد بجانبها.</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>إزالة هذا المرشح</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>إزالة: {what}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>‏{day} {month} {year}</translation>
    </message>
    <message>
        <source>All Recent Projects…</source>
        <translation>كل المشاريع الأخيرة…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>نسخ: {what}</translation>
    </message>
    <message>
        <source>Offers for {name}</source>
        <translation>خيارات: {name}</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} من {all}</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>ما يعترض الطريق</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>ما أُبلغ عنه</translation>
    </message>
</context>
</TS>
