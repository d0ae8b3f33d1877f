<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“{name}” is open already: {who} has it. It can be opened to read only.</source>
        <translation>„{name}“ ist bereits geöffnet: {who} arbeitet darin. Das Projekt kann nur zum Lesen geöffnet werden.</translation>
    </message>
    <message>
        <source>“{name}” is open already: {who} has had it since {when}. It can be opened to read only.</source>
        <translation>„{name}“ ist bereits geöffnet: {who} arbeitet seit {when} darin. Das Projekt kann nur zum Lesen geöffnet werden.</translation>
    </message>
    <message>
        <source>Source Workbench projects (*.swb)</source>
        <translation>Source-Workbench-Projekte (*.swb)</translation>
    </message>
    <message>
        <source>The program did not end properly the last time. Everything it showed as saved is there, and you are where you were.</source>
        <translation>Das Programm wurde beim letzten Mal nicht ordnungsgemäß beendet. Alles, was als gespeichert angezeigt wurde, ist da, und Sie sind dort, wo Sie waren.</translation>
    </message>
    <message>
        <source>The program did not end properly the last time. Everything it showed as saved is there.</source>
        <translation>Das Programm wurde beim letzten Mal nicht ordnungsgemäß beendet. Alles, was als gespeichert angezeigt wurde, ist da.</translation>
    </message>
    <message>
        <source>It was opening “{name}”, which is not opened by itself now.</source>
        <translation>Dabei wurde gerade „{name}“ geöffnet; das geschieht jetzt nicht von selbst.</translation>
    </message>
    <message>
        <source>What Happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Es ist kein Projekt geöffnet.</translation>
    </message>
    <message>
        <source>New Project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>What the other one saves is shown when you open it again.</source>
        <translation>Was dort gespeichert wird, sehen Sie beim nächsten Öffnen.</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>A part of the program ended by itself. What was finished before is saved.</source>
        <translation>Ein Teil des Programms hat sich selbst beendet. Was vorher fertig war, ist gespeichert.</translation>
    </message>
    <message>
        <source>Import “{title}”</source>
        <translation>„{title}“ importieren</translation>
    </message>
    <message>
        <source>Update “{title}”</source>
        <translation>„{title}“ aktualisieren</translation>
    </message>
    <message>
        <source>A report cannot be written as a name without an ending; this version writes {endings}.</source>
        <translation>Ein Bericht kann nicht unter einem Namen ohne Endung geschrieben werden; diese Version schreibt {endings}.</translation>
    </message>
    <message>
        <source>A report cannot be written as “{ending}”; this version writes {endings}.</source>
        <translation>Ein Bericht kann nicht als „{ending}“ geschrieben werden; diese Version schreibt {endings}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose a name for a file.</source>
        <translation>„{name}“ ist ein Ordner; wählen Sie einen Namen für eine Datei.</translation>
    </message>
    <message>
        <source>“{name}” is read-only; choose another name or make it writable.</source>
        <translation>„{name}“ ist schreibgeschützt; wählen Sie einen anderen Namen oder heben Sie den Schutz auf.</translation>
    </message>
    <message>
        <source>“{name}” is open in LibreOffice; close it there or choose another name (if it is not open, delete the file “{lock}” beside it).</source>
        <translation>„{name}“ ist in LibreOffice geöffnet; schließen Sie die Datei dort oder wählen Sie einen anderen Namen (ist sie nicht geöffnet, löschen Sie die Datei „{lock}“ daneben).</translation>
    </message>
    <message>
        <source>The disk is full: there is no room for “{name}”.</source>
        <translation>Der Datenträger ist voll: für „{name}“ ist kein Platz.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <translation>Den Ordner „{folder}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long for this disk.</source>
        <translation>Der Dateiname ist zu lang für diesen Datenträger.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to.</source>
        <translation>In den Ordner „{folder}“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program or protected; close it there or choose another name.</source>
        <translation>„{name}“ ist in einem anderen Programm geöffnet oder geschützt; schließen Sie die Datei dort oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {why}.</source>
        <translation>„{name}“ konnte nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>{quote} holds a character that a Word file cannot carry ({character}); nothing was written.</source>
        <translation>{quote} enthält ein Zeichen, das eine Word-Datei nicht aufnehmen kann ({character}); es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word template; choose a .docx or .dotx file.</source>
        <translation>„{name}“ ist keine Word-Vorlage; wählen Sie eine .docx- oder .dotx-Datei.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word file or is damaged.</source>
        <translation>„{name}“ ist keine Word-Datei oder ist beschädigt.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>„{name}“ ist durch ein Kennwort geschützt.</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be read.</source>
        <translation>Die Vorlage „{name}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” has no styles to take.</source>
        <translation>„{name}“ hat keine Formatvorlagen, die übernommen werden könnten.</translation>
    </message>
    <message>
        <source>“{name}” holds macros. Save it in Word as .docx or .dotx without them.</source>
        <translation>„{name}“ enthält Makros. Speichern Sie die Datei in Word ohne sie als .docx oder .dotx.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part “{part}” is missing.</source>
        <translation>„{name}“ ist beschädigt: der Teil „{part}“ fehlt.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part “{part}” cannot be read.</source>
        <translation>„{name}“ ist beschädigt: der Teil „{part}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” declares a document type, which no Word file does; it was not read.</source>
        <translation>„{name}“ deklariert einen Dokumenttyp, was keine Word-Datei tut; die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to far more than a template needs; it was not read.</source>
        <translation>„{name}“ ist entpackt viel größer, als eine Vorlage sein muss; die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The header or footer of “{name}” fetches something from elsewhere.</source>
        <translation>Die Kopf- oder Fußzeile von „{name}“ ruft etwas von anderswo ab.</translation>
    </message>
    <message>
        <source>The header or footer of “{name}” holds something that is no text, picture or link; it was not used.</source>
        <translation>Die Kopf- oder Fußzeile von „{name}“ enthält etwas, das weder Text noch Bild oder Link ist; sie wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>The template leaves no room for text between its margins.</source>
        <translation>Die Vorlage lässt zwischen ihren Rändern keinen Platz für Text.</translation>
    </message>
    <message>
        <source>“{name}” lists references; the texts they belong to are files beside it.</source>
        <translation>„{name}“ führt Literaturangaben auf; die Texte dazu sind Dateien daneben.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds no files that can be read.</source>
        <translation>Der Ordner „{name}“ enthält keine lesbaren Dateien.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Es gibt keinen Text zum Einfügen.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Pasted page</source>
        <translation>Eingefügte Seite</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>„{name}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>„{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“{name}” is not a file but a device or a pipe.</source>
        <translation>„{name}“ ist keine Datei, sondern ein Gerät oder eine Pipe.</translation>
    </message>
    <message>
        <source>“{name}” may not be read: you have no permission.</source>
        <translation>„{name}“ darf nicht gelesen werden: Ihnen fehlt die Berechtigung.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {why}.</source>
        <translation>„{name}“ konnte nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is too large ({size} MB; up to {most} MB is read).</source>
        <translation>„{name}“ ist zu groß ({size} MB; gelesen werden bis zu {most} MB).</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a file may have.</source>
        <translation>„{name}“ braucht mehr Speicher, als eine Datei haben darf.</translation>
    </message>
    <message>
        <source>“{name}” is built too deeply to be read.</source>
        <translation>„{name}“ ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off: its parts cannot be unpacked.</source>
        <translation>„{name}“ ist beschädigt oder unvollständig: die Teile lassen sich nicht entpacken.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{part}” is missing in it.</source>
        <translation>„{name}“ ist beschädigt: „{part}“ fehlt darin.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off: “{part}” cannot be unpacked.</source>
        <translation>„{name}“ ist beschädigt oder unvollständig: „{part}“ lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than any document holds; it was left alone.</source>
        <translation>„{name}“ ist entpackt größer als jedes Dokument; die Datei blieb unangetastet.</translation>
    </message>
    <message>
        <source>“{name}” declares entities of its own, as only attacks do; it was left alone.</source>
        <translation>„{name}“ deklariert eigene Entitäten, wie es nur Angriffe tun; die Datei blieb unangetastet.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is no valid XML.</source>
        <translation>„{name}“ ist beschädigt: ein Teil ist kein gültiges XML.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is empty.</source>
        <translation>„{name}“ ist beschädigt: ein Teil ist leer.</translation>
    </message>
    <message>
        <source>“{name}” lists no references that can be read.</source>
        <translation>„{name}“ enthält keine lesbaren Literaturangaben.</translation>
    </message>
    <message>
        <source>A reference</source>
        <translation>Eine Literaturangabe</translation>
    </message>
    <message>
        <source>“{reference}” names a file that is not beside “{list}”: {file}.</source>
        <translation>„{reference}“ nennt eine Datei, die nicht neben „{list}“ liegt: {file}.</translation>
    </message>
    <message>
        <source>“{reference}” is listed in “{list}” without a file that holds its text.</source>
        <translation>„{reference}“ steht in „{list}“ ohne eine Datei mit dem Text.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <translation>„{name}“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>“{name}” is not text but binary data.</source>
        <translation>„{name}“ ist kein Text, sondern enthält Binärdaten.</translation>
    </message>
    <message>
        <source>“{name}” is a book without text.</source>
        <translation>„{name}“ ist ein Buch ohne Text.</translation>
    </message>
    <message>
        <source>{book}, part {part}</source>
        <translation>{book}, Teil {part}</translation>
    </message>
    <message>
        <source>“{name}” is locked by its seller (DRM) and cannot be read.</source>
        <translation>„{name}“ ist vom Verkäufer gesperrt (DRM) und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it does not say where its chapters are.</source>
        <translation>„{name}“ ist beschädigt: es ist nicht angegeben, wo die Kapitel sind.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{part}” cannot be read.</source>
        <translation>„{name}“ ist beschädigt: „{part}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” is a page without text.</source>
        <translation>„{name}“ ist eine Seite ohne Text.</translation>
    </message>
    <message>
        <source>a database or a project file</source>
        <translation>eine Datenbank oder Projektdatei</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>eine Tonaufnahme</translation>
    </message>
    <message>
        <source>a sound recording or a film</source>
        <translation>eine Tonaufnahme oder ein Film</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>ein Film</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (PPTX)</source>
        <translation>eine PowerPoint-Präsentation (PPTX)</translation>
    </message>
    <message>
        <source>an Excel workbook in its binary form (XLSB)</source>
        <translation>eine Excel-Arbeitsmappe im Binärformat (XLSB)</translation>
    </message>
    <message>
        <source>“{name}” is an old Office document or an Outlook message; save it as DOCX or PDF first.</source>
        <translation>„{name}“ ist ein altes Office-Dokument oder eine Outlook-Nachricht; speichern Sie die Datei zuerst als DOCX oder PDF.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, which is not read here.</source>
        <translation>„{name}“ ist {what}; das wird hier nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument file that is no text; it is not read here.</source>
        <translation>„{name}“ ist eine OpenDocument-Datei, aber kein Text; sie wird hier nicht gelesen.</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>“{name}” is {what}; unpack or convert it first.</source>
        <translation>„{name}“ ist {what}; bitte zuerst entpacken oder umwandeln.</translation>
    </message>
    <message>
        <source>a film, a sound recording or a picture</source>
        <translation>ein Film, eine Tonaufnahme oder ein Bild</translation>
    </message>
    <message>
        <source>a picture (SVG)</source>
        <translation>ein Bild (SVG)</translation>
    </message>
    <message>
        <source>an XML data file</source>
        <translation>eine XML-Datendatei</translation>
    </message>
    <message>
        <source>Letter {number} of “{name}”: {why}</source>
        <translation>Nachricht {number} in „{name}“: {why}</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its parts cannot be told apart.</source>
        <translation>„{name}“ ist beschädigt: die Teile lassen sich nicht unterscheiden.</translation>
    </message>
    <message>
        <source>“{name}” is a letter without text.</source>
        <translation>„{name}“ ist eine Nachricht ohne Text.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be read as a letter.</source>
        <translation>„{name}“ ist beschädigt: die Datei lässt sich nicht als Nachricht lesen.</translation>
    </message>
    <message>
        <source>Attached to “{name}”: {why}</source>
        <translation>Anlage zu „{name}“: {why}</translation>
    </message>
    <message>
        <source>“{name}” holds no page.</source>
        <translation>„{name}“ enthält keine Seite.</translation>
    </message>
    <message>
        <source>Article {number} of “{name}” has no text.</source>
        <translation>Artikel {number} in „{name}“ hat keinen Text.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>“{name}” holds an article without text.</source>
        <translation>„{name}“ enthält einen Artikel ohne Text.</translation>
    </message>
    <message>
        <source>“{name}” holds scanned pages without text.</source>
        <translation>„{name}“ enthält gescannte Seiten ohne Text.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off: pdfium finds no pages in it.</source>
        <translation>„{name}“ ist beschädigt oder unvollständig: pdfium findet darin keine Seiten.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its pages cannot be read to the end.</source>
        <translation>„{name}“ ist beschädigt: die Seiten lassen sich nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>“{name}” is a table without a column of texts; one must be called “text”, “body” or “content”.</source>
        <translation>„{name}“ ist eine Tabelle ohne Textspalte; eine muss „text“, „body“ oder „content“ heißen.</translation>
    </message>
    <message>
        <source>Row {number} of “{name}” has no text.</source>
        <translation>Zeile {number} in „{name}“ hat keinen Text.</translation>
    </message>
    <message>
        <source>“{name}” is a workbook without sheets.</source>
        <translation>„{name}“ ist eine Arbeitsmappe ohne Blätter.</translation>
    </message>
    <message>
        <source>“{name}” made its reader crash. Nothing else was affected.</source>
        <translation>„{name}“ hat das Leseprogramm abstürzen lassen. Sonst war nichts betroffen.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a file may have ({size} MB) and was stopped.</source>
        <translation>„{name}“ braucht mehr Speicher, als eine Datei haben darf ({size} MB), und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: the reader made a mistake ({error}).</source>
        <translation>„{name}“ konnte nicht gelesen werden: Fehler im Leseprogramm ({error}).</translation>
    </message>
    <message>
        <source>{n}&#xa0;%</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>the first of them</source>
        <translation>die erste davon</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>derselbe Text</translation>
    </message>
    <message>
        <source>contains all of the first</source>
        <translation>enthält die erste ganz</translation>
    </message>
    <message>
        <source>a part of the first ({share})</source>
        <translation>ein Teil der ersten ({share})</translation>
    </message>
    <message>
        <source>contains {share} of the first</source>
        <translation>enthält {share} der ersten</translation>
    </message>
    <message>
        <source>It is a report of another project; its quotations were looked up in the sources of this one.</source>
        <translation>Es ist der Bericht eines anderen Projekts; die Zitate wurden in den Quellen dieses Projekts gesucht.</translation>
    </message>
    <message>
        <source>The project has another translation of this quote, or none.</source>
        <translation>Das Projekt hat eine andere Übersetzung dieses Zitats oder keine.</translation>
    </message>
    <message>
        <source>It is not the translation that is recorded.</source>
        <translation>Es ist nicht die hinterlegte Übersetzung.</translation>
    </message>
    <message>
        <source>Longer than recorded, and word for word in the source.</source>
        <translation>Länger als hinterlegt und wörtlich in der Quelle.</translation>
    </message>
    <message>
        <source>It stands under the number {given}; it is {right}.</source>
        <translation>Es steht unter der Nummer {given}; richtig ist {right}.</translation>
    </message>
    <message>
        <source>The project no longer keeps this quote.</source>
        <translation>Das Projekt enthält dieses Zitat nicht mehr.</translation>
    </message>
    <message>
        <source>No source of this project says anything like it.</source>
        <translation>Keine Quelle dieses Projekts sagt etwas Ähnliches.</translation>
    </message>
    <message>
        <source>No source of this project says it; the nearest passage is offered.</source>
        <translation>Keine Quelle dieses Projekts sagt das; angeboten wird die nächstliegende Stelle.</translation>
    </message>
    <message>
        <source>It was in the report and is not in the document.</source>
        <translation>Es stand im Bericht und steht nicht im Dokument.</translation>
    </message>
    <message>
        <source>The copy is a Word document as well; let its name end in {ending}.</source>
        <translation>Auch die Kopie ist ein Word-Dokument; ihr Name muss auf {ending} enden.</translation>
    </message>
    <message>
        <source>The findings go into a copy; choose another name than that of the document.</source>
        <translation>Die Befunde kommen in eine Kopie; wählen Sie einen anderen Namen als den des Dokuments.</translation>
    </message>
    <message>
        <source>Nearest (“{title}”):</source>
        <translation>Nächstliegend („{title}“):</translation>
    </message>
    <message>
        <source>Nearest:</source>
        <translation>Nächstliegend:</translation>
    </message>
    <message>
        <source>Source (“{title}”):</source>
        <translation>Quelle („{title}“):</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>Only spaces, marks or dashes are set differently.</source>
        <translation>Nur Leerzeichen, Zeichen oder Striche sind anders gesetzt.</translation>
    </message>
    <message>
        <source>What is left out or put in brackets changes what is said: “{words}”.</source>
        <translation>Was ausgelassen oder eingeklammert ist, ändert die Aussage: „{words}“.</translation>
    </message>
    <message>
        <source>The edits are marked with brackets or an ellipsis.</source>
        <translation>Die Eingriffe sind durch Klammern oder Auslassungszeichen gekennzeichnet.</translation>
    </message>
    <message>
        <source>A capital letter is changed without brackets.</source>
        <translation>Groß- und Kleinschreibung ist ohne Klammern geändert.</translation>
    </message>
    <message>
        <source>Quotation marks or signs within it are not the source’s.</source>
        <translation>Anführungs- oder andere Zeichen darin sind nicht die der Quelle.</translation>
    </message>
    <message>
        <source>A number is not the source’s.</source>
        <translation>Eine Zahl ist nicht die der Quelle.</translation>
    </message>
    <message>
        <source>Something is left out without being marked.</source>
        <translation>Etwas ist ausgelassen, ohne dass es gekennzeichnet wäre.</translation>
    </message>
    <message>
        <source>A negation or a number word is not the source’s.</source>
        <translation>Eine Verneinung oder ein Zahlwort ist nicht das der Quelle.</translation>
    </message>
    <message>
        <source>Words are left out without a mark.</source>
        <translation>Wörter sind ohne Kennzeichnung ausgelassen.</translation>
    </message>
    <message>
        <source>Words are put in without a mark.</source>
        <translation>Wörter sind ohne Kennzeichnung eingefügt.</translation>
    </message>
    <message>
        <source>The words are not the source’s.</source>
        <translation>Der Wortlaut ist nicht der der Quelle.</translation>
    </message>
    <message>
        <source>The stored text of the source is not the one that was quoted.</source>
        <translation>Der gespeicherte Text der Quelle ist nicht der, aus dem zitiert wurde.</translation>
    </message>
    <message>
        <source>The quotation is waiting for review, because its source changed.</source>
        <translation>Das Zitat muss überprüft werden, weil sich seine Quelle geändert hat.</translation>
    </message>
    <message>
        <source>A newer version of “{title}” no longer says it in these words ({why}).</source>
        <translation>Eine neuere Fassung von „{title}“ sagt es nicht mehr mit diesen Worten ({why}).</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>mehrdeutig</translation>
    </message>
    <message>
        <source>meaning changed</source>
        <translation>Sinn geändert</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>Reihenfolge geändert</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password; save it without one first.</source>
        <translation>„{name}“ ist durch ein Kennwort geschützt; speichern Sie die Datei zuerst ohne.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part “{part}” cannot be unpacked.</source>
        <translation>„{name}“ ist beschädigt: der Teil „{part}“ lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part “{part}” is not XML.</source>
        <translation>„{name}“ ist beschädigt: der Teil „{part}“ ist kein XML.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it holds the part “{part}” twice.</source>
        <translation>„{name}“ ist beschädigt: der Teil „{part}“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>“{name}” holds more parts than any document; it was not read.</source>
        <translation>„{name}“ enthält mehr Teile als jedes Dokument; die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument file; save it as Word (.docx) first.</source>
        <translation>„{name}“ ist eine OpenDocument-Datei; speichern Sie sie zuerst als Word-Datei (.docx).</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document: the part with its text is missing.</source>
        <translation>„{name}“ ist kein Word-Dokument: der Teil mit dem Text fehlt.</translation>
    </message>
    <message>
        <source>“{path}” does not exist.</source>
        <translation>„{path}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a document.</source>
        <translation>„{name}“ ist ein Ordner, kein Dokument.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document (.docx).</source>
        <translation>„{name}“ ist kein Word-Dokument (.docx).</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>„{name}“ kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password; save it as an unprotected .docx first.</source>
        <translation>„{name}“ ist durch ein Kennwort geschützt; speichern Sie die Datei zuerst als ungeschützte .docx.</translation>
    </message>
    <message>
        <source>“{name}” is a Word file of before 2007 (.doc); save it as an unprotected .docx first.</source>
        <translation>„{name}“ ist eine Word-Datei aus der Zeit vor 2007 (.doc); speichern Sie sie zuerst als ungeschützte .docx.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than any document holds; it was not read.</source>
        <translation>„{name}“ ist entpackt größer als jedes Dokument; die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” declares entities, which no Word document does; it was not read.</source>
        <translation>„{name}“ deklariert Entitäten, was kein Word-Dokument tut; die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Its header is missing.</source>
        <translation>Die Kopfzeile fehlt.</translation>
    </message>
    <message>
        <source>Its footer is missing.</source>
        <translation>Die Fußzeile fehlt.</translation>
    </message>
    <message>
        <source>Its footnotes are missing, so they could not be checked.</source>
        <translation>Die Fußnoten fehlen und konnten deshalb nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Its endnotes are missing, so they could not be checked.</source>
        <translation>Die Endnoten fehlen und konnten deshalb nicht geprüft werden.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document.</source>
        <translation>„{name}“ ist kein Word-Dokument.</translation>
    </message>
    <message>
        <source>It embeds another document, whose text was not checked.</source>
        <translation>Ein anderes Dokument ist eingebettet; sein Text wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>It holds macros; they were not run.</source>
        <translation>Makros sind enthalten; sie wurden nicht ausgeführt.</translation>
    </message>
    <message>
        <source>It refers to files outside of itself; they were not opened.</source>
        <translation>Es verweist auf Dateien außerhalb; sie wurden nicht geöffnet.</translation>
    </message>
    <message>
        <source>The note points to “{title}”, another source.</source>
        <translation>Die Fußnote verweist auf „{title}“, eine andere Quelle.</translation>
    </message>
    <message>
        <source>The note dates the source {given}; it is of {published}.</source>
        <translation>Die Fußnote datiert die Quelle auf {given}; sie ist vom {published}.</translation>
    </message>
    <message>
        <source>Attributed to {named}; recorded is {right}.</source>
        <translation>Zugeschrieben wird es {named}; hinterlegt ist {right}.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>The date is given as {given}; the source is of {published}.</source>
        <translation>Als Datum ist {given} angegeben; die Quelle ist vom {published}.</translation>
    </message>
    <message>
        <source>The outlet is given as {named}; the source is from {outlet}.</source>
        <translation>Als Medium ist {named} angegeben; die Quelle stammt von {outlet}.</translation>
    </message>
    <message>
        <source>The stance is given as {given}; recorded is {right}.</source>
        <translation>Als Haltung ist {given} angegeben; hinterlegt ist {right}.</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>bezweifelt</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>The day it was said is given as {given}; recorded is {right}.</source>
        <translation>Als Tag der Äußerung ist {given} angegeben; hinterlegt ist {right}.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>Im Dokument</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>In der Quelle</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Misattributed</source>
        <translation>Falsch zugeschrieben</translation>
    </message>
    <message>
        <source>Source changed since</source>
        <translation>Quelle seither geändert</translation>
    </message>
    <message>
        <source>Not from this project</source>
        <translation>Nicht aus diesem Projekt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Edited and marked</source>
        <translation>Bearbeitet und gekennzeichnet</translation>
    </message>
    <message>
        <source>Typography only</source>
        <translation>Nur Typografie</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>Fußnote</translation>
    </message>
    <message>
        <source>endnote</source>
        <translation>Endnote</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>Textfeld</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a citation style.</source>
        <translation>„{name}“ ist zu groß für einen Zitierstil.</translation>
    </message>
    <message>
        <source>The citation style “{name}” cannot be read.</source>
        <translation>Der Zitierstil „{name}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” is not a citation style: its XML is broken.</source>
        <translation>„{name}“ ist kein Zitierstil: das XML ist fehlerhaft.</translation>
    </message>
    <message>
        <source>“{name}” declares a document type of its own, which no citation style needs.</source>
        <translation>„{name}“ deklariert einen eigenen Dokumenttyp, den kein Zitierstil braucht.</translation>
    </message>
    <message>
        <source>“{name}” is not a citation style (CSL).</source>
        <translation>„{name}“ ist kein Zitierstil (CSL).</translation>
    </message>
    <message>
        <source>“{name}” only points to another citation style; choose that file instead.</source>
        <translation>„{name}“ verweist nur auf einen anderen Zitierstil; wählen Sie stattdessen dessen Datei.</translation>
    </message>
    <message>
        <source>“{name}” only points to another citation style (“{parent}”); choose that file instead.</source>
        <translation>„{name}“ verweist nur auf einen anderen Zitierstil („{parent}“); wählen Sie stattdessen dessen Datei.</translation>
    </message>
    <message>
        <source>The citation style “{name}” cannot be used: it is not complete ({why}).</source>
        <translation>Der Zitierstil „{name}“ ist nicht verwendbar: er ist unvollständig ({why}).</translation>
    </message>
    <message>
        <source>This installation is incomplete: the resource “{name}” is missing.</source>
        <translation>Diese Installation ist unvollständig: die Ressource „{name}“ fehlt.</translation>
    </message>
    <message>
        <source>Begin the codebook</source>
        <translation>Codebuch anlegen</translation>
    </message>
    <message>
        <source>The search index was changed from outside while it was being written; searching works, but slower.</source>
        <translation>Der Suchindex wurde von außen geändert, während er geschrieben wurde; die Suche geht, aber langsamer.</translation>
    </message>
    <message>
        <source>The search index cannot be written ({reason}); searching works, but slower.</source>
        <translation>Der Suchindex kann nicht geschrieben werden ({reason}); die Suche geht, aber langsamer.</translation>
    </message>
    <message>
        <source>Only the first {count} characters were read.</source>
        <translation>Nur die ersten {count} Zeichen wurden gelesen.</translation>
    </message>
    <message>
        <source>A closing bracket without an opening one was left out.</source>
        <translation>Eine schließende Klammer ohne öffnende wurde weggelassen.</translation>
    </message>
    <message>
        <source>An OR with nothing on one side was left out.</source>
        <translation>Ein OR, dem auf einer Seite etwas fehlt, wurde weggelassen.</translation>
    </message>
    <message>
        <source>An AND with nothing on one side was left out.</source>
        <translation>Ein AND, dem auf einer Seite etwas fehlt, wurde weggelassen.</translation>
    </message>
    <message>
        <source>{typed} was read as {read}.</source>
        <translation>{typed} wurde als {read} gelesen.</translation>
    </message>
    <message>
        <source>NEAR joins words and phrases: both sides are looked for.</source>
        <translation>NEAR verbindet Wörter und Wortfolgen: nach beiden Seiten wird gesucht.</translation>
    </message>
    <message>
        <source>NEAR joins words in one place: both sides are looked for.</source>
        <translation>NEAR verbindet Wörter an einer Stelle: nach beiden Seiten wird gesucht.</translation>
    </message>
    <message>
        <source>A NOT with nothing after it was left out.</source>
        <translation>Ein NOT, dem nichts folgt, wurde weggelassen.</translation>
    </message>
    <message>
        <source>Brackets too deep were left out.</source>
        <translation>Zu tief verschachtelte Klammern wurden weggelassen.</translation>
    </message>
    <message>
        <source>An open bracket was closed.</source>
        <translation>Eine offene Klammer wurde geschlossen.</translation>
    </message>
    <message>
        <source>An open quotation mark was closed.</source>
        <translation>Ein offenes Anführungszeichen wurde geschlossen.</translation>
    </message>
    <message>
        <source>“{field}” is no field: looked for as words.</source>
        <translation>„{field}“ ist kein Feld: als Wörter gesucht.</translation>
    </message>
    <message>
        <source>“{typed}” is not known ({known}): left out.</source>
        <translation>„{typed}“ ist nicht bekannt ({known}): weggelassen.</translation>
    </message>
    <message>
        <source>“{typed}” is not understood ({example}): left out.</source>
        <translation>„{typed}“ ist nicht verständlich ({example}): weggelassen.</translation>
    </message>
    <message>
        <source>“{field}” with nothing after it was left out.</source>
        <translation>„{field}“, dem nichts folgt, wurde weggelassen.</translation>
    </message>
    <message>
        <source>“{typed}” holds no word: left out.</source>
        <translation>„{typed}“ enthält kein Wort: weggelassen.</translation>
    </message>
    <message>
        <source>An empty phrase was left out.</source>
        <translation>Eine leere Wortfolge wurde weggelassen.</translation>
    </message>
    <message>
        <source>There is already a file named “{name}” in this folder.</source>
        <translation>In diesem Ordner gibt es schon eine Datei namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>Den Ordner „{folder}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no project “{name}” in “{folder}”.</source>
        <translation>In „{folder}“ gibt es kein Projekt „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” is not a Source Workbench project.</source>
        <translation>„{name}“ ist kein Source-Workbench-Projekt.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: parts of it are missing.</source>
        <translation>„{name}“ ist beschädigt: Teile fehlen.</translation>
    </message>
    <message>
        <source>The copy “{name}” could not be made: {why}.</source>
        <translation>Die Kopie „{name}“ konnte nicht erstellt werden: {why}.</translation>
    </message>
    <message>
        <source>The copy “{name}” is not whole ({finding}) and was not kept.</source>
        <translation>Die Kopie „{name}“ ist nicht vollständig ({finding}) und wurde nicht behalten.</translation>
    </message>
    <message>
        <source>The copy “{name}” is not whole and was not kept.</source>
        <translation>Die Kopie „{name}“ ist nicht vollständig und wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Add actor {name}</source>
        <translation>Akteur {name} hinzufügen</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>Change kind of actor</source>
        <translation>Art des Akteurs ändern</translation>
    </message>
    <message>
        <source>Add alias {name}</source>
        <translation>Anderen Namen {name} hinzufügen</translation>
    </message>
    <message>
        <source>Remove alias</source>
        <translation>Anderen Namen entfernen</translation>
    </message>
    <message>
        <source>A role needs a title.</source>
        <translation>Eine Funktion braucht eine Bezeichnung.</translation>
    </message>
    <message>
        <source>A role cannot end before it begins.</source>
        <translation>Eine Funktion kann nicht enden, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Add role {title}</source>
        <translation>Funktion {title} hinzufügen</translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>Funktion entfernen</translation>
    </message>
    <message>
        <source>Merge actors</source>
        <translation>Akteure zusammenführen</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <translation>{name} trennen</translation>
    </message>
    <message>
        <source>An actor cannot stand under itself.</source>
        <translation>Ein Akteur kann nicht unter sich selbst stehen.</translation>
    </message>
    <message>
        <source>Move actor</source>
        <translation>Akteur verschieben</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Aussage hinzufügen</translation>
    </message>
    <message>
        <source>Reword claim</source>
        <translation>Aussage umformulieren</translation>
    </message>
    <message>
        <source>A claim cannot stand under itself.</source>
        <translation>Eine Aussage kann nicht unter sich selbst stehen.</translation>
    </message>
    <message>
        <source>Move claim</source>
        <translation>Aussage verschieben</translation>
    </message>
    <message>
        <source>“{claim}” stands under “{parent}”: move it first, or keep the other one.</source>
        <translation>„{claim}“ steht unter „{parent}“: verschieben Sie diese Aussage zuerst oder behalten Sie die andere.</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>Aussagen zusammenführen</translation>
    </message>
    <message>
        <source>Split claim</source>
        <translation>Aussage trennen</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>Aussage entfernen</translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation>Ein Akteur braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is an actor “{name}” already; the two can be merged.</source>
        <translation>Den Akteur „{name}“ gibt es schon; beide lassen sich zusammenführen.</translation>
    </message>
    <message>
        <source>A claim needs words.</source>
        <translation>Eine Aussage braucht einen Wortlaut.</translation>
    </message>
    <message>
        <source>There is a claim “{text}” already; the two can be merged.</source>
        <translation>Die Aussage „{text}“ gibt es schon; beide lassen sich zusammenführen.</translation>
    </message>
    <message>
        <source>“{name}” is closed.</source>
        <translation>„{name}“ ist geschlossen.</translation>
    </message>
    <message>
        <source>Fold “{words}”</source>
        <translation>„{words}“ einklappen</translation>
    </message>
    <message>
        <source>Keep “{words}”</source>
        <translation>„{words}“ im Text behalten</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only.</source>
        <translation>„{name}“ ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>the name of a step</comment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>This step cannot be undone: something was built on it since.</source>
        <translation>Dieser Schritt kann nicht rückgängig gemacht werden: Späteres baut darauf auf.</translation>
    </message>
    <message>
        <source>{user} on {host}</source>
        <comment>a person on another computer</comment>
        <translation>{user} an {host}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>somebody on {host}</source>
        <translation>jemand an {host}</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Move notes</source>
        <translation>Notizen verschieben</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>These two have been told apart already.</source>
        <translation>Diese beiden sind bereits auseinandergehalten.</translation>
    </message>
    <message>
        <source>Add quote {label}</source>
        <translation>Zitat {label} hinzufügen</translation>
    </message>
    <message>
        <source>Change {label}</source>
        <translation>{label} ändern</translation>
    </message>
    <message>
        <source>Note on {label}</source>
        <translation>Notiz zu {label}</translation>
    </message>
    <message>
        <source>The quotes name different speakers.</source>
        <translation>Die Zitate nennen verschiedene Sprecher.</translation>
    </message>
    <message>
        <source>Split {label}</source>
        <translation>{label} teilen</translation>
    </message>
    <message>
        <source>Remove {label}</source>
        <translation>{label} entfernen</translation>
    </message>
    <message>
        <source>A statement needs an actor, a claim or a stance.</source>
        <translation>Eine Zuordnung braucht einen Akteur, eine Aussage oder eine Haltung.</translation>
    </message>
    <message>
        <source>Tag {label}</source>
        <translation>{label} zuordnen</translation>
    </message>
    <message>
        <source>Change statement</source>
        <translation>Zuordnung ändern</translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation>Zuordnung entfernen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Merge {kept} and {other}</source>
        <translation>{kept} und {other} zusammenführen</translation>
    </message>
    <message>
        <source>“{name}” is not there any more; the last change was not made.</source>
        <translation>„{name}“ ist nicht mehr da; die letzte Änderung wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>“{name}” still cannot be written: {reason}.</source>
        <translation>„{name}“ kann weiterhin nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is another project now; nothing is written into it.</source>
        <translation>„{name}“ ist jetzt ein anderes Projekt; es wird nichts hineingeschrieben.</translation>
    </message>
    <message>
        <source>“{name}” was changed meanwhile by another program; nothing is written over.</source>
        <translation>„{name}“ wurde inzwischen von einem anderen Programm geändert; es wird nichts überschrieben.</translation>
    </message>
    <message>
        <source>Choose two or more quotes to merge.</source>
        <translation>Wählen Sie zwei oder mehr Zitate zum Zusammenführen.</translation>
    </message>
    <message>
        <source>Quotes of different sources cannot be one quotation.</source>
        <translation>Zitate aus verschiedenen Quellen können kein einzelnes Zitat sein.</translation>
    </message>
    <message>
        <source>These quotes were taken from different imports of the source.</source>
        <translation>Diese Zitate stammen aus verschiedenen Importen der Quelle.</translation>
    </message>
    <message>
        <source>{label} has lost its place in the source: review it first.</source>
        <translation>{label} hat seine Stelle in der Quelle verloren: bitte zuerst überprüfen.</translation>
    </message>
    <message>
        <source>{label} was taken from an earlier version of its source, which stays as it was.</source>
        <translation>{label} stammt aus einer früheren Fassung der Quelle, die bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>author’s line</source>
        <translation>Verfasserzeile</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>second grouping</source>
        <translation>zweite Gliederung</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>what is left out</source>
        <translation>was weggelassen wird</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>full texts</source>
        <translation>Volltexte</translation>
    </message>
    <message>
        <source>citation style</source>
        <translation>Zitierstil</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>naming searches</source>
        <translation>Nennung der Suchen</translation>
    </message>
    <message>
        <source>Text of “{title}”</source>
        <translation>Text zu „{title}“</translation>
    </message>
    <message>
        <source>Text of a section</source>
        <translation>Text eines Abschnitts</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>{some} and {another}</source>
        <comment>two or more choices of a report</comment>
        <translation>{some} und {another}</translation>
    </message>
    <message>
        <source>Report: {choices}</source>
        <translation>Bericht: {choices}</translation>
    </message>
    <message>
        <source>“{value}” is not a date like 2023, 2023-04 or 2023-04-25.</source>
        <translation>„{value}“ ist kein Datum wie 2023, 2023-04 oder 2023-04-25.</translation>
    </message>
    <message>
        <source>Recovered: {all}.</source>
        <translation>Gerettet: {all}.</translation>
    </message>
    <message>
        <source>Quotations that have lost their source:</source>
        <translation>Zitate, die ihre Quelle verloren haben:</translation>
    </message>
    <message>
        <source>{number}: “{words}”</source>
        <translation>{number}: „{words}“</translation>
    </message>
    <message>
        <source>Nothing in “{name}” could be recognised as a project&apos;s.</source>
        <translation>In „{name}“ war nichts als Teil eines Projekts zu erkennen.</translation>
    </message>
    <message>
        <source>The file&apos;s list of tables is lost; they were looked for where a new project has them.</source>
        <translation>Das Tabellenverzeichnis der Datei ist verloren; die Tabellen wurden dort gesucht, wo sie in einem neuen Projekt stehen.</translation>
    </message>
    <message>
        <source>a quote whose number is lost</source>
        <translation>ein Zitat, dessen Nummer verloren ist</translation>
    </message>
    <message>
        <source>The words of {label} are lost.</source>
        <translation>Der Wortlaut von {label} ist verloren.</translation>
    </message>
    <message>
        <source>{label} has a number that was never given out.</source>
        <translation>{label} trägt eine Nummer, die nie vergeben wurde.</translation>
    </message>
    <message>
        <source>The text of source {id} is not the one that was imported.</source>
        <translation>Der Text der Quelle {id} ist nicht der importierte.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read to the end.</source>
        <translation>„{name}“ ist beschädigt und lässt sich nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>“{name}” is being written by another program.</source>
        <translation>„{name}“ wird gerade von einem anderen Programm geschrieben.</translation>
    </message>
    <message>
        <source>“{name}” is write-protected.</source>
        <translation>„{name}“ ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of “{name}”; the last change was not made.</source>
        <translation>Auf dem Datenträger von „{name}“ ist kein Platz mehr; die letzte Änderung wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The disk of “{name}” reported an error; the last change was not made.</source>
        <translation>Der Datenträger von „{name}“ hat einen Fehler gemeldet; die letzte Änderung wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: its folder does not allow it.</source>
        <translation>„{name}“ kann nicht geöffnet werden: der Ordner lässt es nicht zu.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not let files be made in it.</source>
        <translation>Im Ordner „{folder}“ dürfen keine Dateien angelegt werden.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a project.</source>
        <translation>„{name}“ ist ein Ordner, kein Projekt.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you.</source>
        <translation>„{name}“ darf von Ihnen nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” is write-protected; open it for reading only.</source>
        <translation>„{name}“ ist schreibgeschützt; öffnen Sie das Projekt nur zum Lesen.</translation>
    </message>
    <message>
        <source>The folder of “{name}” is write-protected; open it for reading only.</source>
        <translation>Der Ordner von „{name}“ ist schreibgeschützt; öffnen Sie das Projekt nur zum Lesen.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Source Workbench.</source>
        <translation>„{name}“ wurde mit einer neueren Version von Source Workbench erstellt.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older version and must be opened for writing once.</source>
        <translation>„{name}“ wurde mit einer älteren Version erstellt und muss einmal zum Schreiben geöffnet werden.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its parts do not fit together.</source>
        <translation>„{name}“ ist beschädigt: die Teile passen nicht zusammen.</translation>
    </message>
    <message>
        <source>A saved search needs a name and something to look for.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen und etwas, wonach gesucht wird.</translation>
    </message>
    <message>
        <source>Save search “{name}”</source>
        <translation>Suche „{name}“ speichern</translation>
    </message>
    <message>
        <source>Remove search “{name}”</source>
        <translation>Suche „{name}“ entfernen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark as reading</source>
        <translation>Als angefangen markieren</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>A source needs a title.</source>
        <translation>Eine Quelle braucht einen Titel.</translation>
    </message>
    <message>
        <source>There would be nothing left to read.</source>
        <translation>Es bliebe nichts zu lesen übrig.</translation>
    </message>
    <message>
        <source>The same file is in the project already, as “{title}”.</source>
        <translation>Dieselbe Datei ist schon im Projekt, als „{title}“.</translation>
    </message>
    <message>
        <source>The same text is in the project already, as “{title}”.</source>
        <translation>Derselbe Text ist schon im Projekt, als „{title}“.</translation>
    </message>
    <message>
        <source>The selection lies outside the text.</source>
        <translation>Die Auswahl liegt außerhalb des Textes.</translation>
    </message>
    <message>
        <source>There is nothing but white space in the selection.</source>
        <translation>Die Auswahl enthält nur Leerraum.</translation>
    </message>
    <message>
        <source>A quote can be split only between its words.</source>
        <translation>Ein Zitat kann nur zwischen seinen Wörtern geteilt werden.</translation>
    </message>
    <message>
        <source>Translate {label}</source>
        <translation>{label} übersetzen</translation>
    </message>
    <message>
        <source>Remove translation of {label}</source>
        <translation>Übersetzung von {label} entfernen</translation>
    </message>
    <message>
        <source>SQLite reports: {finding}.</source>
        <translation>SQLite meldet: {finding}.</translation>
    </message>
    <message>
        <source>Row {row} of {table} refers to a {parent} that is not there.</source>
        <translation>Zeile {row} von {table} verweist auf einen Eintrag in {parent}, den es nicht gibt.</translation>
    </message>
    <message>
        <source>source {id}</source>
        <translation>Quelle {id}</translation>
    </message>
    <message>
        <source>The stored text is not the one that was imported.</source>
        <translation>Der gespeicherte Text ist nicht der importierte.</translation>
    </message>
    <message>
        <source>The stored original is not the one that was imported.</source>
        <translation>Das gespeicherte Original ist nicht das importierte.</translation>
    </message>
    <message>
        <source>The quote has no words.</source>
        <translation>Das Zitat hat keinen Wortlaut.</translation>
    </message>
    <message>
        <source>The quotation is not what stands at its place in the source.</source>
        <translation>Das Zitat ist nicht das, was an seiner Stelle in der Quelle steht.</translation>
    </message>
    <message>
        <source>no quotes were taken from it</source>
        <translation>aus ihr stammen keine Zitate</translation>
    </message>
    <message>
        <source>“{title}” has this very text already; nothing was changed.</source>
        <translation>„{title}“ hat bereits genau diesen Text; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A source cannot be corrected to nothing.</source>
        <translation>Eine Quelle kann nicht zu nichts berichtigt werden.</translation>
    </message>
    <message>
        <source>Correct “{title}”</source>
        <translation>„{title}“ berichtigen</translation>
    </message>
    <message>
        <source>There is no place to accept: select the passage in the text.</source>
        <translation>Es gibt keine Stelle zum Annehmen: wählen Sie die Stelle im Text aus.</translation>
    </message>
    <message>
        <source>Accept {label}</source>
        <translation>{label} annehmen</translation>
    </message>
    <message>
        <source>Place {label}</source>
        <translation>Stelle von {label} festlegen</translation>
    </message>
    <message>
        <source>Keep {label} on its version</source>
        <translation>{label} bei seiner Fassung belassen</translation>
    </message>
    <message>
        <source>Orphan {label}</source>
        <translation>{label} für verwaist erklären</translation>
    </message>
    <message>
        <source>This quote was taken from the latest version of its source.</source>
        <translation>Dieses Zitat stammt aus der neuesten Fassung seiner Quelle.</translation>
    </message>
    <message>
        <source>A correction stays within one paragraph.</source>
        <translation>Eine Berichtigung bleibt innerhalb eines Absatzes.</translation>
    </message>
    <message>
        <source>from source</source>
        <translation>aus dem Quellcode</translation>
    </message>
    <message>
        <source>see its page</source>
        <translation>siehe Website</translation>
    </message>
    <message>
        <source>About Source Workbench</source>
        <translation>Über Source Workbench</translation>
    </message>
    <message>
        <source>Read sources closely, keep the quotes that matter, and hand in a report in which every quotation is proven verbatim. The program makes no network connection unless you ask for one.</source>
        <translation>Quellen genau lesen, die wichtigen Zitate festhalten und einen Bericht abgeben, in dem jedes Zitat wörtlich belegt ist. Das Programm stellt keine Netzverbindung her, außer Sie verlangen es.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Enthalten sind</translation>
    </message>
    <message>
        <source>Libraries, versions and licences</source>
        <translation>Bibliotheken, Versionen und Lizenzen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>&amp;Actors</source>
        <translation>A&amp;kteure</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>Au&amp;ssagen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Su&amp;che</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>Be&amp;richt</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>An&amp;ordnung</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>Gehe &amp;zu</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>Projekt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Project</source>
        <translation>Beis&amp;pielprojekt öffnen</translation>
    </message>
    <message>
        <source>&amp;Add Sources…</source>
        <translation>&amp;Quellen hinzufügen…</translation>
    </message>
    <message>
        <source>Add text or web pages</source>
        <translation>Text oder Webseiten hinzufügen</translation>
    </message>
    <message>
        <source>Add a &amp;Folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Paste as New Source</source>
        <translation>Als neue Quelle &amp;einfügen</translation>
    </message>
    <message>
        <source>S&amp;kipped Files…</source>
        <translation>Übersp&amp;rungene Dateien…</translation>
    </message>
    <message>
        <source>What an import left out, and why</source>
        <translation>Was ein Import ausgelassen hat und warum</translation>
    </message>
    <message>
        <source>Notes on the P&amp;roject…</source>
        <translation>Noti&amp;zen zum Projekt…</translation>
    </message>
    <message>
        <source>Pr&amp;int Source…</source>
        <translation>Quelle dr&amp;ucken…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Druck&amp;vorschau…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Si&amp;cherungen…</translation>
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation>Projekt &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück zur vorigen Stelle</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Te&amp;xt größer</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>Normal Te&amp;xt Size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>T&amp;ype and Page…</source>
        <translation>Schrift &amp;und Seite…</translation>
    </message>
    <message>
        <source>Typeface, size, measure, line height</source>
        <translation>Schriftart, Größe, Zeilenlänge, Zeilenabstand</translation>
    </message>
    <message>
        <source>Like the Des&amp;ktop</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>“{name}” is on a disk, or in a folder, that is write-protected.</source>
        <translation>„{name}“ liegt auf einem schreibgeschützten Datenträger oder in einem schreibgeschützten Ordner.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>The language changes as soon as this is done: {work}.</source>
        <translation>Die Sprache wechselt, sobald dies fertig ist: {work}.</translation>
    </message>
    <message numerus="yes">
        <source>Import a source|Import {n} sources</source>
        <translation>
            <numerusform>Eine Quelle importieren</numerusform>
            <numerusform>{n} Quellen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source imported|{n} sources imported</source>
        <translation>
            <numerusform>{n} Quelle importiert</numerusform>
            <numerusform>{n} Quellen importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} updated|{n} updated</source>
        <translation>
            <numerusform>{n} aktualisiert</numerusform>
            <numerusform>{n} aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped|{n} skipped</source>
        <translation>
            <numerusform>{n} übersprungen</numerusform>
            <numerusform>{n} übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote to review|{n} quotes to review</source>
        <translation>
            <numerusform>{n} Zitat zu überprüfen</numerusform>
            <numerusform>{n} Zitate zu überprüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds a line of {n} character: that is data, and no text to read.|“{name}” holds a line of {n} characters: that is data, and no text to read.</source>
        <translation>
            <numerusform>„{name}“ enthält eine Zeile von {n} Zeichen: das sind Daten und kein Text zum Lesen.</numerusform>
            <numerusform>„{name}“ enthält eine Zeile von {n} Zeichen: das sind Daten und kein Text zum Lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds {n} source, not one.|“{name}” holds {n} sources, not one.</source>
        <translation>
            <numerusform>„{name}“ enthält {n} Quelle, nicht eine einzige.</numerusform>
            <numerusform>„{name}“ enthält {n} Quellen, nicht eine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds {n} character; up to {most} are read as one text.|“{name}” holds {n} characters; up to {most} are read as one text.</source>
        <translation>
            <numerusform>„{name}“ enthält {n} Zeichen; bis zu {most} werden als ein Text gelesen.</numerusform>
            <numerusform>„{name}“ enthält {n} Zeichen; bis zu {most} werden als ein Text gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds {n} part, more than any document has.|“{name}” holds {n} parts, more than any document has.</source>
        <translation>
            <numerusform>„{name}“ enthält {n} Teil, mehr als jedes Dokument.</numerusform>
            <numerusform>„{name}“ enthält {n} Teile, mehr als jedes Dokument.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is a book of {n} chapter: one source, or one for each?|“{title}” is a book of {n} chapters: one source, or one for each?</source>
        <translation>
            <numerusform>„{title}“ ist ein Buch mit {n} Kapitel: eine Quelle oder eine je Kapitel?</numerusform>
            <numerusform>„{title}“ ist ein Buch mit {n} Kapiteln: eine Quelle oder eine je Kapitel?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” says it holds {n} article; {found} were found.|“{name}” says it holds {n} articles; {found} were found.</source>
        <translation>
            <numerusform>„{name}“ soll {n} Artikel enthalten; gefunden: {found}.</numerusform>
            <numerusform>„{name}“ soll {n} Artikel enthalten; gefunden: {found}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found: {titles}.</source>
        <translation>Nicht gefunden: {titles}.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has {n} page; up to {most} are read.|“{name}” has {n} pages; up to {most} are read.</source>
        <translation>
            <numerusform>„{name}“ hat {n} Seite; gelesen werden bis zu {most}.</numerusform>
            <numerusform>„{name}“ hat {n} Seiten; gelesen werden bis zu {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} row; those after were not read.|“{name}” has more than {n} rows; those after were not read.</source>
        <translation>
            <numerusform>„{name}“ hat mehr als {n} Zeile; die weiteren wurden nicht gelesen.</numerusform>
            <numerusform>„{name}“ hat mehr als {n} Zeilen; die weiteren wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” took longer than {n} second to read and was stopped.|“{name}” took longer than {n} seconds to read and was stopped.</source>
        <translation>
            <numerusform>Das Lesen von „{name}“ dauerte länger als {n} Sekunde und wurde abgebrochen.</numerusform>
            <numerusform>Das Lesen von „{name}“ dauerte länger als {n} Sekunden und wurde abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference:</source>
        <translation>Unterschied:</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ausgelassen)</translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} block|Keep {n} blocks</source>
        <translation>
            <numerusform>{n} Block im Text behalten</numerusform>
            <numerusform>{n} Blöcke im Text behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold {n} block|Fold {n} blocks</source>
        <translation>
            <numerusform>{n} Block einklappen</numerusform>
            <numerusform>{n} Blöcke einklappen</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk went away; the last change was not made. It can be made now, in a copy.</source>
        <translation>Der Datenträger ist verschwunden; die letzte Änderung wurde nicht ausgeführt. Sie kann jetzt in einer Kopie ausgeführt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} quote|Merge {n} quotes</source>
        <translation>
            <numerusform>{n} Zitat zusammenführen</numerusform>
            <numerusform>{n} Zitate zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} quote|Remove {n} quotes</source>
        <translation>
            <numerusform>{n} Zitat entfernen</numerusform>
            <numerusform>{n} Zitate entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recode {n} quote|Recode {n} quotes</source>
        <translation>
            <numerusform>{n} Zitat neu zuordnen</numerusform>
            <numerusform>{n} Zitate neu zuordnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in details of {n} source|Fill in details of {n} sources</source>
        <translation>
            <numerusform>Angaben zu {n} Quelle ergänzen</numerusform>
            <numerusform>Angaben zu {n} Quellen ergänzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source|{n} sources</source>
        <translation>
            <numerusform>{n} Quelle</numerusform>
            <numerusform>{n} Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} text|{n} texts</source>
        <translation>
            <numerusform>{n} Text</numerusform>
            <numerusform>{n} Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} original|{n} originals</source>
        <translation>
            <numerusform>{n} Original</numerusform>
            <numerusform>{n} Originale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote|{n} quotes</source>
        <translation>
            <numerusform>{n} Zitat</numerusform>
            <numerusform>{n} Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation|{n} quotations</source>
        <translation>
            <numerusform>{n} Zitat</numerusform>
            <numerusform>{n} Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actor|{n} actors</source>
        <translation>
            <numerusform>{n} Akteur</numerusform>
            <numerusform>{n} Akteure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim|{n} claims</source>
        <translation>
            <numerusform>{n} Aussage</numerusform>
            <numerusform>{n} Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statement|{n} statements</source>
        <translation>
            <numerusform>{n} Zuordnung</numerusform>
            <numerusform>{n} Zuordnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note|{n} notes</source>
        <translation>
            <numerusform>{n} Notiz</numerusform>
            <numerusform>{n} Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} page of the file and {rows} could not be read.|{n} pages of the file and {rows} could not be read.</source>
        <translation>
            <numerusform>{n} Seite der Datei und {rows} konnten nicht gelesen werden.</numerusform>
            <numerusform>{n} Seiten der Datei und {rows} konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row was found on a page that nothing led to any more; it may be an old one.|{n} rows were found on pages that nothing led to any more; they may be old ones.</source>
        <translation>
            <numerusform>{n} Zeile fand sich auf einer Seite, auf die nichts mehr verwies; sie kann veraltet sein.</numerusform>
            <numerusform>{n} Zeilen fanden sich auf Seiten, auf die nichts mehr verwies; sie können veraltet sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row of “{table}” said something that it cannot; something plain stands there now.|{n} rows of “{table}” said something that they cannot; something plain stands there now.</source>
        <translation>
            <numerusform>{n} Zeile von „{table}“ enthielt etwas Unmögliches; dort steht jetzt etwas Schlichtes.</numerusform>
            <numerusform>{n} Zeilen von „{table}“ enthielten etwas Unmögliches; dort steht jetzt etwas Schlichtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row of “{table}” contradicted others and was left out.|{n} rows of “{table}” contradicted others and were left out.</source>
        <translation>
            <numerusform>{n} Zeile von „{table}“ widersprach anderen und wurde weggelassen.</numerusform>
            <numerusform>{n} Zeilen von „{table}“ widersprachen anderen und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row belonged to something that is lost and was left out.|{n} rows belonged to something that is lost and were left out.</source>
        <translation>
            <numerusform>{n} Zeile gehörte zu etwas, das verloren ist, und wurde weggelassen.</numerusform>
            <numerusform>{n} Zeilen gehörten zu etwas, das verloren ist, und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} named another source than its text; it stands with its text now.</source>
        <translation>{label} nannte eine andere Quelle als sein Text; es steht jetzt bei seinem Text.</translation>
    </message>
    <message numerus="yes">
        <source>{n} text was given back to the source its quotes name.|{n} texts were given back to the sources their quotes name.</source>
        <translation>
            <numerusform>{n} Text wurde der Quelle zurückgegeben, die seine Zitate nennen.</numerusform>
            <numerusform>{n} Texte wurden den Quellen zurückgegeben, die ihre Zitate nennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of “{title}” is lost.</source>
        <translation>Der Text von „{title}“ ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>{n} row named something that is lost; it came over without it.|{n} rows named something that is lost; they came over without it.</source>
        <translation>
            <numerusform>{n} Zeile nannte etwas, das verloren ist; sie wurde ohne dies übernommen.</numerusform>
            <numerusform>{n} Zeilen nannten etwas, das verloren ist; sie wurden ohne dies übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note has lost what it was about: “{words}”</source>
        <translation>Eine Notiz hat verloren, worauf sie sich bezog: „{words}“</translation>
    </message>
    <message>
        <source>“{name}” is not in its place yet.</source>
        <translation>„{name}“ ist noch nicht an seinem Platz.</translation>
    </message>
    <message numerus="yes">
        <source>{n} single row|{n} single rows</source>
        <translation>
            <numerusform>{n} einzelne Zeile</numerusform>
            <numerusform>{n} einzelne Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was not closed by the program that wrote it last. Copy it, together with “{log}”, to a disk that can be written, and open it there.</source>
        <translation>„{name}“ wurde von dem Programm, das zuletzt hineinschrieb, nicht geschlossen. Kopieren Sie die Datei zusammen mit „{log}“ auf einen beschreibbaren Datenträger und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>The stored original of this source is lost.</source>
        <translation>Das gespeicherte Original dieser Quelle ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Edit source|Edit {n} sources</source>
        <translation>
            <numerusform>Quelle bearbeiten</numerusform>
            <numerusform>{n} Quellen bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget what is folded</source>
        <translation>Eingeklapptes vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Remove source|Remove {n} sources</source>
        <translation>
            <numerusform>Quelle entfernen</numerusform>
            <numerusform>{n} Quellen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is damaged: “{value}” stands where it cannot.</source>
        <translation>Das Projekt ist beschädigt: „{value}“ steht, wo es nicht stehen kann.</translation>
    </message>
    <message>
        <source>The list of quotes cannot be read.</source>
        <translation>Die Liste der Zitate kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The list of sources cannot be read.</source>
        <translation>Die Liste der Quellen kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The words of {quote} cannot be read.</source>
        <translation>Der Wortlaut von {quote} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The text of “{title}” cannot be read.</source>
        <translation>Der Text von „{title}“ kann nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>{n} attached|{n} attached</source>
        <translation>
            <numerusform>{n} an seiner Stelle</numerusform>
            <numerusform>{n} an ihrer Stelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} edited|{n} edited</source>
        <translation>
            <numerusform>{n} geändert</numerusform>
            <numerusform>{n} geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept|{n} kept</source>
        <translation>
            <numerusform>{n} beibehalten</numerusform>
            <numerusform>{n} beibehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meaning changed|{n} meaning changed</source>
        <translation>
            <numerusform>{n} mit geändertem Sinn</numerusform>
            <numerusform>{n} mit geändertem Sinn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} moved|{n} moved</source>
        <translation>
            <numerusform>{n} verschoben</numerusform>
            <numerusform>{n} verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ambiguous|{n} ambiguous</source>
        <translation>
            <numerusform>{n} mehrdeutig</numerusform>
            <numerusform>{n} mehrdeutig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} order changed|{n} order changed</source>
        <translation>
            <numerusform>{n} mit geänderter Reihenfolge</numerusform>
            <numerusform>{n} mit geänderter Reihenfolge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to be checked|{n} to be checked</source>
        <translation>
            <numerusform>{n} zu prüfen</numerusform>
            <numerusform>{n} zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} orphan|{n} orphans</source>
        <translation>
            <numerusform>{n} verwaist</numerusform>
            <numerusform>{n} verwaist</numerusform>
        </translation>
    </message>
    <message>
        <source>Open R&amp;ecent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;All Recent Projects…</source>
        <translation>&amp;Alle zuletzt geöffneten…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Everything that can be set</source>
        <translation>Alles, was sich einstellen lässt</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Sepia</translation>
    </message>
    <message>
        <source>Two Sources Side by Si&amp;de</source>
        <translation>Zwei Quellen nebenein&amp;ander</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>&amp;Next Panel</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous Panel</source>
        <translation>Vor&amp;heriger Bereich</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>Q&amp;uellen</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Leseansicht</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <translation>Än&amp;derungen</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark as Read&amp;ing</source>
        <translation>Als an&amp;gefangen markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;Done</source>
        <translation>Als ge&amp;lesen markieren</translation>
    </message>
    <message>
        <source>Done, and Open the &amp;Next Unread</source>
        <translation>Gelesen, weiter zur &amp;nächsten ungelesenen</translation>
    </message>
    <message>
        <source>Fold or &amp;Keep This Block</source>
        <translation>Bl&amp;ock einklappen oder behalten</translation>
    </message>
    <message>
        <source>As boilerplate, or as part of the text</source>
        <translation>Als Beiwerk oder als Teil des Textes</translation>
    </message>
    <message>
        <source>De&amp;tails…</source>
        <translation>Anga&amp;ben…</translation>
    </message>
    <message>
        <source>Title, outlet, date and proof</source>
        <translation>Titel, Medium, Datum und Nachweis</translation>
    </message>
    <message>
        <source>Details of Man&amp;y…</source>
        <translation>Angaben &amp;mehrerer…</translation>
    </message>
    <message>
        <source>Edit many sources in a table</source>
        <translation>Viele Quellen in einer Tabelle bearbeiten</translation>
    </message>
    <message>
        <source>Update from &amp;File…</source>
        <translation>Aus &amp;Datei aktualisieren…</translation>
    </message>
    <message>
        <source>Keep a newer version</source>
        <translation>Eine neuere Fassung aufnehmen</translation>
    </message>
    <message>
        <source>Correct Te&amp;xt…</source>
        <translation>&amp;Text berichtigen…</translation>
    </message>
    <message>
        <source>Correct a typo as a new version</source>
        <translation>Einen Tippfehler als neue Fassung berichtigen</translation>
    </message>
    <message>
        <source>Co&amp;mpare Versions…</source>
        <translation>Fassungen &amp;vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Remove from Project</source>
        <translation>Aus dem Projekt &amp;entfernen</translation>
    </message>
    <message>
        <source>Next &amp;Sentence</source>
        <translation>Nächster &amp;Satz</translation>
    </message>
    <message>
        <source>Previous S&amp;entence</source>
        <translation>Vor&amp;heriger Satz</translation>
    </message>
    <message>
        <source>Next &amp;Quotation</source>
        <translation>Nächstes &amp;Zitat</translation>
    </message>
    <message>
        <source>Previous Q&amp;uotation</source>
        <translation>Vo&amp;riges Zitat</translation>
    </message>
    <message>
        <source>Select &amp;Sentence</source>
        <translation>&amp;Satz auswählen</translation>
    </message>
    <message>
        <source>&amp;Grow Selection</source>
        <translation>Auswahl &amp;erweitern</translation>
    </message>
    <message>
        <source>S&amp;hrink Selection</source>
        <translation>Auswahl &amp;verkleinern</translation>
    </message>
    <message>
        <source>&amp;Capture Selection</source>
        <translation>Auswahl er&amp;fassen</translation>
    </message>
    <message>
        <source>&amp;Next Quote</source>
        <translation>&amp;Nächstes Zitat</translation>
    </message>
    <message>
        <source>&amp;Previous Quote</source>
        <translation>&amp;Voriges Zitat</translation>
    </message>
    <message>
        <source>Next Quote at the Same P&amp;lace</source>
        <translation>Nächstes Zitat an &amp;derselben Stelle</translation>
    </message>
    <message>
        <source>Move the &amp;Ends</source>
        <translation>&amp;Enden verschieben</translation>
    </message>
    <message>
        <source>&amp;Join the Next Selection</source>
        <translation>Nächste Auswahl &amp;anfügen</translation>
    </message>
    <message>
        <source>&amp;Split at the Caret</source>
        <translation>Am Cursor &amp;teilen</translation>
    </message>
    <message>
        <source>&amp;Merge Quotes Here</source>
        <translation>Zitate hier &amp;zusammenführen</translation>
    </message>
    <message>
        <source>Recode the C&amp;hosen Quotes</source>
        <translation>Ge&amp;wählte Zitate neu zuordnen</translation>
    </message>
    <message>
        <source>&amp;Filter Quotes by…</source>
        <translation>Zitate filtern na&amp;ch…</translation>
    </message>
    <message>
        <source>Copy with &amp;Attribution</source>
        <translation>&amp;Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Re&amp;view Changed Quotes</source>
        <translation>&amp;Geänderte Zitate überprüfen</translation>
    </message>
    <message>
        <source>&amp;Remove Quote</source>
        <translation>Zitat entfe&amp;rnen</translation>
    </message>
    <message>
        <source>&amp;New Actor</source>
        <translation>&amp;Neuer Akteur</translation>
    </message>
    <message>
        <source>&amp;Rename Actor</source>
        <translation>Akteur &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Merge Actors…</source>
        <translation>Akteure &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>S&amp;plit a Merged Actor…</source>
        <translation>Akteur wieder &amp;trennen…</translation>
    </message>
    <message>
        <source>&amp;Show Actors</source>
        <translation>Akteure &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;New Claim</source>
        <translation>&amp;Neue Aussage</translation>
    </message>
    <message>
        <source>&amp;Reword Claim</source>
        <translation>Aussage &amp;umformulieren</translation>
    </message>
    <message>
        <source>&amp;Merge Claims…</source>
        <translation>Aussagen &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>S&amp;plit a Merged Claim…</source>
        <translation>Aussage wieder &amp;trennen…</translation>
    </message>
    <message>
        <source>&amp;Show Claims</source>
        <translation>Aussagen &amp;anzeigen</translation>
    </message>
    <message>
        <source>Search &amp;All Sources</source>
        <translation>&amp;Alle Quellen durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Find in This Source…</source>
        <translation>In dieser Quelle &amp;finden…</translation>
    </message>
    <message>
        <source>Saved and &amp;Last Searches</source>
        <translation>Gespeicherte und &amp;letzte Suchen</translation>
    </message>
    <message>
        <source>Save This S&amp;earch…</source>
        <translation>Diese Suche s&amp;peichern…</translation>
    </message>
    <message>
        <source>&amp;Next Hit</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>&amp;Previous Hit</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <source>Next &amp;Source with Hits</source>
        <translation>Nächste &amp;Quelle mit Treffern</translation>
    </message>
    <message>
        <source>Previous Source with &amp;Hits</source>
        <translation>V&amp;orige Quelle mit Treffern</translation>
    </message>
    <message>
        <source>&amp;Quote This Hit</source>
        <translation>Treffer &amp;zitieren</translation>
    </message>
    <message>
        <source>&amp;Make Quotes of All Hits…</source>
        <translation>Alle Treffer zu Zitaten &amp;machen…</translation>
    </message>
    <message>
        <source>S&amp;ources Like This One</source>
        <translation>Ähnliche Quellen s&amp;uchen</translation>
    </message>
    <message>
        <source>Others about the same</source>
        <translation>Andere zum selben Gegenstand</translation>
    </message>
    <message>
        <source>&amp;Clear Search</source>
        <translation>Suche lee&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Rebuild the Index</source>
        <translation>&amp;Index neu aufbauen</translation>
    </message>
    <message>
        <source>How to As&amp;k</source>
        <translation>So wird &amp;gesucht</translation>
    </message>
    <message>
        <source>&amp;Report Builder</source>
        <translation>Berichts&amp;editor</translation>
    </message>
    <message>
        <source>Choose, order and preview it</source>
        <translation>Auswählen, ordnen und in der Vorschau ansehen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Hand in the report</source>
        <translation>Den Bericht abgeben</translation>
    </message>
    <message>
        <source>Re-check a &amp;Document…</source>
        <translation>&amp;Dokument nachprüfen…</translation>
    </message>
    <message>
        <source>Hold the quotations of any Word document against the sources</source>
        <translation>Die Zitate eines beliebigen Word-Dokuments mit den Quellen vergleichen</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
        <source>&amp;Check Every Quotation</source>
        <translation>&amp;Alle Zitate prüfen</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>Change &amp;Keys…</source>
        <translation>&amp;Tasten ändern…</translation>
    </message>
    <message>
        <source>&amp;Tour of the Window</source>
        <translation>&amp;Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Report a &amp;Problem…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <source>Show the &amp;Log File</source>
        <translation>Pr&amp;otokoll anzeigen</translation>
    </message>
    <message>
        <source>&amp;About Source Workbench</source>
        <translation>Ü&amp;ber Source Workbench</translation>
    </message>
    <message>
        <source>Articles (*.txt *.md *.html *.htm *.xhtml *.mhtml *.pdf *.docx *.odt *.rtf *.epub *.eml *.mbox *.csv *.xlsx *.ris *.bib *.json);;All files (*)</source>
        <translation>Artikel (*.txt *.md *.html *.htm *.xhtml *.mhtml *.pdf *.docx *.odt *.rtf *.epub *.eml *.mbox *.csv *.xlsx *.ris *.bib *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add Sources</source>
        <translation>Quellen hinzufügen</translation>
    </message>
    <message>
        <source>Add a Folder of Sources</source>
        <translation>Einen Ordner mit Quellen hinzufügen</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>The last import left nothing out.</source>
        <translation>Der letzte Import hat nichts ausgelassen.</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}). Your project is saved; the details are in the log (Help ▸ Show the Log File).</source>
        <translation>Etwas ist schiefgegangen ({kind}). Ihr Projekt ist gespeichert; Näheres steht im Protokoll (Hilfe ▸ Protokoll anzeigen).</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups of this project</source>
        <translation>Sicherungen dieses Projekts</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore as Another File…</source>
        <translation>Als andere Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>Backups are made once a day, outside of the project&apos;s folder. Restoring makes another file; this project stays as it is.</source>
        <translation>Gesichert wird einmal am Tag, außerhalb des Projektordners. Beim Wiederherstellen entsteht eine andere Datei; dieses Projekt bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>There is no backup of this project yet. One is made every day.</source>
        <translation>Von diesem Projekt gibt es noch keine Sicherung. Sie wird jeden Tag erstellt.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>Wiederherstellen als</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Auf Wunsch</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>Vor einer Aktualisierung des Programms</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>What the actor is, such as Minister of Ports</source>
        <translation>Etwa Hafenminister</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Weiterer Name</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Change role of {name}</source>
        <translation>Funktion von {name} ändern</translation>
    </message>
    <message>
        <source>Most quotes</source>
        <translation>Meiste Zitate</translation>
    </message>
    <message>
        <source>Choose two or more actors first: hold Ctrl and click them.</source>
        <translation>Wählen Sie zuerst zwei oder mehr Akteure: mit gedrückter Strg-Taste anklicken.</translation>
    </message>
    <message>
        <source>Choose one actor first, into which others were merged.</source>
        <translation>Wählen Sie zuerst einen Akteur, mit dem andere zusammengeführt wurden.</translation>
    </message>
    <message>
        <source>{name} removed; the quotes stay.</source>
        <translation>{name} entfernt; die Zitate bleiben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Neuer Akteur</translation>
    </message>
    <message>
        <source>Filter actors</source>
        <translation>Akteure filtern</translation>
    </message>
    <message>
        <source>Name of the new actor</source>
        <translation>Name des neuen Akteurs</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>No actors yet</source>
        <translation>Noch keine Akteure</translation>
    </message>
    <message>
        <source>Whoever you name while capturing a quote is listed here, with the other names it goes by.</source>
        <translation>Wen Sie beim Erfassen eines Zitats nennen, der steht hier, mit allen anderen Namen.</translation>
    </message>
    <message>
        <source>No actor fits</source>
        <translation>Kein passender Akteur</translation>
    </message>
    <message>
        <source>Names and other names were looked through.</source>
        <translation>Durchsucht wurden Namen und weitere Namen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Sort actors</source>
        <translation>Akteure sortieren</translation>
    </message>
    <message>
        <source>{names} merged into {kept}.</source>
        <translation>{names} mit {kept} zusammengeführt.</translation>
    </message>
    <message>
        <source>{name} is an actor again.</source>
        <translation>{name} ist wieder ein eigener Akteur.</translation>
    </message>
    <message>
        <source>Show quotes</source>
        <translation>Zitate anzeigen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>no statements</source>
        <translation>keine Zuordnungen</translation>
    </message>
    <message>
        <source>Wording of the claim</source>
        <translation>Wortlaut der Aussage</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Choose two or more claims first: hold Ctrl and click them.</source>
        <translation>Wählen Sie zuerst zwei oder mehr Aussagen: mit gedrückter Strg-Taste anklicken.</translation>
    </message>
    <message>
        <source>Choose one claim first, into which others were merged.</source>
        <translation>Wählen Sie zuerst eine Aussage, mit der andere zusammengeführt wurden.</translation>
    </message>
    <message>
        <source>Remove “{claim}”</source>
        <translation>„{claim}“ entfernen</translation>
    </message>
    <message>
        <source>“{claim}” removed; the quotes stay.</source>
        <translation>„{claim}“ entfernt; die Zitate bleiben.</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Neue Aussage</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Aussagen filtern</translation>
    </message>
    <message>
        <source>The new claim, as one sentence</source>
        <translation>Die neue Aussage, als ein Satz</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Noch keine Aussagen</translation>
    </message>
    <message>
        <source>A claim is one sentence that sources assert, deny, question or report. Word one here, or while capturing a quote.</source>
        <translation>Eine Aussage ist ein Satz, den Quellen behaupten, bestreiten, bezweifeln oder berichten. Formulieren Sie hier eine, oder beim Erfassen eines Zitats.</translation>
    </message>
    <message>
        <source>No claim fits</source>
        <translation>Keine passende Aussage</translation>
    </message>
    <message>
        <source>The filter leaves nothing over.</source>
        <translation>Der Filter lässt nichts übrig.</translation>
    </message>
    <message>
        <source>“{claim}” is a claim again.</source>
        <translation>„{claim}“ ist wieder eine eigene Aussage.</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Umformulieren</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>“{name}” stays; the others become part of it</source>
        <translation>„{name}“ bleibt; die anderen gehen darin auf</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Wieder trennen</translation>
    </message>
    <message>
        <source>Stand under</source>
        <translation>Unterordnen</translation>
    </message>
    <message>
        <source>Nobody: at the top</source>
        <translation>Nirgends: oberste Ebene</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Recode {label} to “{name}”</source>
        <translation>{label} zu „{name}“ umordnen</translation>
    </message>
    <message>
        <source>{label} recoded to “{name}”.</source>
        <translation>{label} ist jetzt „{name}“ zugeordnet.</translation>
    </message>
    <message>
        <source>{why} Nothing was changed.</source>
        <translation>{why} Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{label} names several actors: say in the inspector which of them is meant.</source>
        <translation>{label} nennt mehrere Akteure: geben Sie im Inspektor an, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>{label} names several claims: say in the inspector which of them is meant.</source>
        <translation>{label} nennt mehrere Aussagen: geben Sie im Inspektor an, welche gemeint ist.</translation>
    </message>
    <message>
        <source>Each of them names several actors: say in the inspector which of them is meant.</source>
        <translation>Jedes davon nennt mehrere Akteure: geben Sie im Inspektor an, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>Each of them names several claims: say in the inspector which of them is meant.</source>
        <translation>Jedes davon nennt mehrere Aussagen: geben Sie im Inspektor an, welche gemeint ist.</translation>
    </message>
    <message>
        <source>restored</source>
        <comment>in the name of a file</comment>
        <translation>wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} quote|Show {n} quotes</source>
        <translation>
            <numerusform>{n} Zitat anzeigen</numerusform>
            <numerusform>{n} Zitate anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} actor|Remove {n} actors</source>
        <translation>
            <numerusform>{n} Akteur entfernen</numerusform>
            <numerusform>{n} Akteure entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actor removed; the quotes stay.|{n} actors removed; the quotes stay.</source>
        <translation>
            <numerusform>{n} Akteur entfernt; die Zitate bleiben.</numerusform>
            <numerusform>{n} Akteure entfernt; die Zitate bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move actor|Move {n} actors</source>
        <translation>
            <numerusform>Akteur verschieben</numerusform>
            <numerusform>{n} Akteure verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reports|{n} reports</source>
        <translation>
            <numerusform>{n} berichtet</numerusform>
            <numerusform>{n} berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} asserts|{n} asserts</source>
        <translation>
            <numerusform>{n} behauptet</numerusform>
            <numerusform>{n} behaupten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} denies|{n} denies</source>
        <translation>
            <numerusform>{n} bestreitet</numerusform>
            <numerusform>{n} bestreiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions|{n} questions</source>
        <translation>
            <numerusform>{n} bezweifelt</numerusform>
            <numerusform>{n} bezweifeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a stance|{n} without a stance</source>
        <translation>
            <numerusform>{n} ohne Haltung</numerusform>
            <numerusform>{n} ohne Haltung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim merged into “{kept}”.|{n} claims merged into “{kept}”.</source>
        <translation>
            <numerusform>{n} Aussage mit „{kept}“ zusammengeführt.</numerusform>
            <numerusform>{n} Aussagen mit „{kept}“ zusammengeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} claim|Remove {n} claims</source>
        <translation>
            <numerusform>{n} Aussage entfernen</numerusform>
            <numerusform>{n} Aussagen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim removed; the quotes stay.|{n} claims removed; the quotes stay.</source>
        <translation>
            <numerusform>{n} Aussage entfernt; die Zitate bleiben.</numerusform>
            <numerusform>{n} Aussagen entfernt; die Zitate bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen|{n} chosen</source>
        <translation>
            <numerusform>{n} ausgewählt</numerusform>
            <numerusform>{n} ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left as it was.|{n} left as they were.</source>
        <translation>
            <numerusform>{n} blieb, wie es war.</numerusform>
            <numerusform>{n} blieben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} had this actor already.</source>
        <translation>{label} hatte diesen Akteur schon.</translation>
    </message>
    <message>
        <source>{label} had this claim already.</source>
        <translation>{label} hatte diese Aussage schon.</translation>
    </message>
    <message>
        <source>They had this actor already.</source>
        <translation>Sie hatten diesen Akteur schon.</translation>
    </message>
    <message>
        <source>They had this claim already.</source>
        <translation>Sie hatten diese Aussage schon.</translation>
    </message>
    <message numerus="yes">
        <source>Recode {n} quote to “{name}”|Recode {n} quotes to “{name}”</source>
        <translation>
            <numerusform>{n} Zitat zu „{name}“ umordnen</numerusform>
            <numerusform>{n} Zitate zu „{name}“ umordnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote recoded to “{name}”.|{n} quotes recoded to “{name}”.</source>
        <translation>
            <numerusform>{n} Zitat ist jetzt „{name}“ zugeordnet.</numerusform>
            <numerusform>{n} Zitate sind jetzt „{name}“ zugeordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Name of the actor</source>
        <translation>Name des Akteurs</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {count} quotations need a look. {where}: {what}.|{n} of {count} quotations need a look. {where}: {what}.</source>
        <translation>
            <numerusform>{n} von {count} Zitaten bedarf der Durchsicht. {where}: {what}.</numerusform>
            <numerusform>{n} von {count} Zitaten bedürfen der Durchsicht. {where}: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {n} quotations stand, letter for letter, in their sources.|{n} of {n} quotations stand, letter for letter, in their sources.</source>
        <translation>
            <numerusform>{n} von {n} Zitat steht Buchstabe für Buchstabe in seiner Quelle.</numerusform>
            <numerusform>{n} von {n} Zitaten stehen Buchstabe für Buchstabe in ihren Quellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} beside {two}, {n} of {count}.</source>
        <translation>{one} neben {two}, {n} von {count}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Nothing was changed in it. There are three ways on; each leaves the file as it is.</source>
        <translation>Es wurde nichts daran geändert. Es gibt drei Wege weiter; jeder lässt die Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>Whole, as it was on {when}.</source>
        <translation>Vollständig, wie am {when}.</translation>
    </message>
    <message>
        <source>There is no backup of it on this computer.</source>
        <translation>Auf diesem Computer gibt es keine Sicherung davon.</translation>
    </message>
    <message>
        <source>Restore the newest backup, as another file</source>
        <translation>Die neueste Sicherung als andere Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Salvage into a new project</source>
        <translation>In ein neues Projekt retten</translation>
    </message>
    <message>
        <source>Everything that can be read, with a list of what cannot.</source>
        <translation>Alles, was lesbar ist, mit einer Liste dessen, was es nicht ist.</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>Retten…</translation>
    </message>
    <message>
        <source>Open it to read only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>As far as it goes: what cannot be read is named.</source>
        <translation>Soweit es geht: was nicht lesbar ist, wird genannt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>*Tools ▸ Change Keys* gives a command another key.</source>
        <translation>*Extras ▸ Tasten ändern* gibt einem Befehl eine andere Taste.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help pages</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Search Help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>{step}, {time}, undone</source>
        <translation>{step}, {time}, rückgängig gemacht</translation>
    </message>
    <message>
        <source>{step}, {time}</source>
        <translation>{step}, {time}</translation>
    </message>
    <message>
        <source>{day} {month}, {time}</source>
        <translation>{day}. {month}, {time}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Steps, the last first</source>
        <translation>Schritte, der letzte zuerst</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Noch wurde nichts getan</translation>
    </message>
    <message>
        <source>Every step is listed here, to go back to.</source>
        <translation>Jeder Schritt steht hier; Sie können zu jedem zurück.</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>{books} books of {chapters} chapters in all: one source for each book, or for each chapter?</source>
        <translation>{books} Bücher mit zusammen {chapters} Kapiteln: eine Quelle je Buch oder je Kapitel?</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Eine Quelle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Wer es veröffentlicht hat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>2026-05-02, 2026-05 or 2026</source>
        <translation>2026-05-02, 2026-05 oder 2026</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>As in the dateline</source>
        <translation>Wie in der Ortsmarke</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>When it was changed, as a date</source>
        <translation>Datum der Änderung</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Whose report it is</source>
        <translation>Von wem die Meldung stammt</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Übersetzt von</translation>
    </message>
    <message>
        <source>Who brought it into this language</source>
        <translation>Wer es übersetzt hat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>Archivkopie</translation>
    </message>
    <message>
        <source>Where a copy is kept</source>
        <translation>Wo eine Kopie aufbewahrt wird</translation>
    </message>
    <message>
        <source>from the text</source>
        <translation>aus dem Text</translation>
    </message>
    <message>
        <source>from a tag of the page</source>
        <translation>aus den Metadaten</translation>
    </message>
    <message>
        <source>from the page’s JSON-LD</source>
        <translation>aus dem JSON-LD</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>aus der Datei</translation>
    </message>
    <message>
        <source>a guess: please check</source>
        <translation>Vermutung: bitte prüfen</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>von Ihnen eingetragen</translation>
    </message>
    <message>
        <source>Details of this source</source>
        <translation>Angaben zu dieser Quelle</translation>
    </message>
    <message>
        <source>No source is open</source>
        <translation>Keine Quelle geöffnet</translation>
    </message>
    <message>
        <source>Open a source to see and correct its details.</source>
        <translation>Öffnen Sie eine Quelle, um ihre Angaben zu sehen und zu berichtigen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>File’s SHA-256</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>Text’s SHA-256</source>
        <translation>SHA-256 des Textes</translation>
    </message>
    <message>
        <source>{reason} Nothing was changed.</source>
        <translation>{reason} Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{day}, {time} UTC (first import)</source>
        <translation>{day}, {time} UTC (Import 1)</translation>
    </message>
    <message>
        <source>{day}, {time} UTC (import {number})</source>
        <translation>{day}, {time} UTC (Import {number})</translation>
    </message>
    <message>
        <source>{length} characters · corrected by hand</source>
        <translation>{length} Zeichen · von Hand berichtigt</translation>
    </message>
    <message>
        <source>{length} characters · read by {reader}</source>
        <translation>{length} Zeichen · gelesen mit {reader}</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>An import was interrupted.</source>
        <translation>Ein Import wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>a file is being read</comment>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>“{title}” is now at version {number}: {what}.</source>
        <translation>„{title}“ liegt jetzt in Fassung {number} vor: {what}.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>The file holds several texts; an update is one.</source>
        <translation>Die Datei enthält mehrere Texte; eine Aktualisierung ist einer.</translation>
    </message>
    <message>
        <source>It describes “{title}”, of which it says nothing new.</source>
        <translation>Sie beschreibt „{title}“, ohne etwas Neues darüber zu sagen.</translation>
    </message>
    <message>
        <source>The list knows {details} of {sources} you have. What is there already stays as it is.</source>
        <translation>Die Liste kennt {details} zu {sources}, die Sie schon haben. Was bereits eingetragen ist, bleibt.</translation>
    </message>
    <message>
        <source>Fill In</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Stopped: {what}.</source>
        <translation>Abgebrochen: {what}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Open It</source>
        <comment>the source</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Order added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>Quellen filtern</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Noch nichts zu lesen</translation>
    </message>
    <message>
        <source>Drop articles here: text or HTML files, whole folders, or text from a web page. You can also paste with Ctrl+Shift+V.</source>
        <translation>Ziehen Sie Artikel hierher: Text- oder HTML-Dateien, ganze Ordner oder Text von einer Webseite. Sie können auch mit Strg+Umschalt+V einfügen.</translation>
    </message>
    <message>
        <source>Add sources…</source>
        <translation>Quellen hinzufügen…</translation>
    </message>
    <message>
        <source>No source fits</source>
        <translation>Keine passende Quelle</translation>
    </message>
    <message>
        <source>Show all sources</source>
        <translation>Alle Quellen anzeigen</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnliche</translation>
    </message>
    <message>
        <source>Only sources that tell a story others tell too: reprints and wire copy, in groups</source>
        <translation>Nur Quellen, die dasselbe melden wie andere: Nachdrucke und Agenturtexte, in Gruppen</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>Nachdrucke</translation>
    </message>
    <message>
        <source>Show all sources again</source>
        <translation>Wieder alle Quellen anzeigen</translation>
    </message>
    <message>
        <source>Sort sources</source>
        <translation>Quellen sortieren</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Quellen hinzufügen</translation>
    </message>
    <message>
        <source>Sharing text with this ✕</source>
        <translation>Mit gemeinsamem Text ✕</translation>
    </message>
    <message>
        <source>Nothing shares text with this ✕</source>
        <translation>Kein gemeinsamer Text ✕</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Angaben…</translation>
    </message>
    <message>
        <source>Reprints and Wire Copy</source>
        <translation>Nachdrucke und Agenturtexte</translation>
    </message>
    <message>
        <source>Sources like this one</source>
        <translation>Ähnliche Quellen</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Angefangen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>angefangen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>No outlet or date</source>
        <translation>Ohne Medium oder Datum</translation>
    </message>
    <message>
        <source>{source} · version {number}</source>
        <translation>{source} · Fassung {number}</translation>
    </message>
    <message>
        <source>Removed “{title}”.</source>
        <translation>„{title}“ entfernt.</translation>
    </message>
    <message>
        <source>Removed “{title}” and {quotes}.</source>
        <translation>„{title}“ und {quotes} entfernt.</translation>
    </message>
    <message>
        <source>Skipped Files</source>
        <translation>Übersprungene Dateien</translation>
    </message>
    <message>
        <source>These did not come in. The files themselves are untouched.</source>
        <translation>Diese Dateien wurden nicht aufgenommen. Sie selbst sind unverändert.</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>Übersprungene Dateien</translation>
    </message>
    <message>
        <source>Open the First One</source>
        <translation>Erste öffnen</translation>
    </message>
    <message>
        <source>Show the source that has this text already</source>
        <translation>Die Quelle anzeigen, die diesen Text bereits hat</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>contains {share} of it</source>
        <translation>enthält {share} davon</translation>
    </message>
    <message>
        <source>Wire copy · {agency}</source>
        <translation>Agenturtext · {agency}</translation>
    </message>
    <message>
        <source>First in {outlet}</source>
        <translation>Zuerst: {outlet}</translation>
    </message>
    <message>
        <source>One story</source>
        <translation>Eine Meldung</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>the outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>the byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>the date of update</source>
        <translation>Datum der Aktualisierung</translation>
    </message>
    <message>
        <source>the agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>the translator</source>
        <translation>Übersetzer</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>the archived copy</source>
        <translation>Archivkopie</translation>
    </message>
    <message>
        <source>Details of Sources</source>
        <translation>Angaben zu Quellen</translation>
    </message>
    <message>
        <source>With guesses</source>
        <translation>Mit Vermutungen</translation>
    </message>
    <message>
        <source>Select cells of a column with Shift or Ctrl to change them together. Type, or press F2.</source>
        <translation>Wählen Sie Zellen einer Spalte mit Umschalt oder Strg aus, um sie gemeinsam zu ändern. Tippen Sie, oder drücken Sie F2.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Details of sources</source>
        <translation>Angaben zu Quellen</translation>
    </message>
    <message>
        <source>{project} — Source Workbench</source>
        <translation>{project} – Source Workbench</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>Nachprüfung</translation>
    </message>
    <message>
        <source>Note on this actor</source>
        <translation>Notiz zu diesem Akteur</translation>
    </message>
    <message>
        <source>A note on this actor</source>
        <translation>Eine Notiz zu diesem Akteur</translation>
    </message>
    <message>
        <source>Note on this claim</source>
        <translation>Notiz zu dieser Aussage</translation>
    </message>
    <message>
        <source>A note on this claim</source>
        <translation>Eine Notiz zu dieser Aussage</translation>
    </message>
    <message>
        <source>Note on this source</source>
        <translation>Notiz zu dieser Quelle</translation>
    </message>
    <message>
        <source>A note on this source</source>
        <translation>Eine Notiz zu dieser Quelle</translation>
    </message>
    <message>
        <source>Note on this project</source>
        <translation>Notiz zu diesem Projekt</translation>
    </message>
    <message>
        <source>A note on this project</source>
        <translation>Eine Notiz zu diesem Projekt</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Of the page and of the whole window.</source>
        <translation>Der Seite und des ganzen Fensters.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Of the texts you read.</source>
        <translation>Der Texte, die Sie lesen.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Of the texts; Ctrl+= and Ctrl+− as well.</source>
        <translation>Der Texte; auch mit Strg+= und Strg+−.</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>Characters in a line.</source>
        <translation>Zeichen je Zeile.</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>In per cent of the type’s size.</source>
        <translation>In Prozent der Schriftgröße.</translation>
    </message>
    <message>
        <source>Paragraph numbers</source>
        <translation>Absatznummern</translation>
    </message>
    <message>
        <source>In the margin: they are what a report cites.</source>
        <translation>Am Rand: auf sie verweist ein Bericht.</translation>
    </message>
    <message>
        <source>Keeping quotes</source>
        <translation>Zitate festhalten</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>Einzelne Tasten</translation>
    </message>
    <message>
        <source>A letter, a digit or a sign in the text does something. Off: Ctrl+Alt and the key.</source>
        <translation>Ein Buchstabe, eine Ziffer oder ein Zeichen bewirkt im Text etwas. Aus: Strg+Alt und die Taste.</translation>
    </message>
    <message>
        <source>Keys by their place</source>
        <translation>Tasten nach ihrer Lage</translation>
    </message>
    <message>
        <source>On a Cyrillic or Arabic keyboard a key means what stands there on a Latin one.</source>
        <translation>Auf einer kyrillischen oder arabischen Tastatur bedeutet eine Taste, was auf einer lateinischen dort steht.</translation>
    </message>
    <message>
        <source>Expect who speaks</source>
        <translation>Sprecher vermuten</translation>
    </message>
    <message>
        <source>Where a name stands beside “said”, Enter keeps it as a suggestion to confirm.</source>
        <translation>Steht ein Name neben „sagte“, hält Enter ihn als Vorschlag fest, den Sie bestätigen.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>It changes at once; you stay where you are. Reports have a language of their own.</source>
        <translation>Sie wechselt sofort; Sie bleiben, wo Sie sind. Berichte haben eine eigene Sprache.</translation>
    </message>
    <message>
        <source>Window and motion</source>
        <translation>Fenster und Bewegung</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>The caret does not blink, menus do not fade, and nothing moves while you wait.</source>
        <translation>Der Cursor blinkt nicht, Menüs blenden nicht ein, und nichts bewegt sich, während Sie warten.</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>Five steps beside the real controls.</source>
        <translation>Fünf Schritte an den echten Bedienelementen.</translation>
    </message>
    <message>
        <source>Take the Tour</source>
        <translation>Rundgang beginnen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>Neue Projekte</translation>
    </message>
    <message>
        <source>The folder in which a new project is offered its place.</source>
        <translation>Der Ordner, der für ein neues Projekt vorgeschlagen wird.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Every step is saved as it is made; there is nothing to turn on.</source>
        <translation>Jeder Schritt wird sofort gespeichert; es ist nichts einzuschalten.</translation>
    </message>
    <message>
        <source>One is made every day. Kept are the last 5, and the last one of each of 14 days, 8 weeks and 24 months.</source>
        <translation>Jeden Tag entsteht eine. Behalten werden die letzten 5 und die jeweils letzte von 14 Tagen, 8 Wochen und 24 Monaten.</translation>
    </message>
    <message>
        <source>Backups of This Project…</source>
        <translation>Sicherungen dieses Projekts…</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>Outside of the folders of the projects, so that one mishap does not take both.</source>
        <translation>Außerhalb der Projektordner, damit nicht ein Missgeschick beide trifft.</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Remember searches</source>
        <translation>Suchen merken</translation>
    </message>
    <message>
        <source>The last twelve of a project are offered under the search box, and travel with its file.</source>
        <translation>Die letzten zwölf eines Projekts werden unter dem Suchfeld angeboten und reisen mit seiner Datei.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>A copy to find things by. It can be made anew at any time.</source>
        <translation>Eine Kopie zum Suchen. Sie kann jederzeit neu erstellt werden.</translation>
    </message>
    <message>
        <source>Rebuild the Index</source>
        <translation>Index neu aufbauen</translation>
    </message>
    <message>
        <source>Being rebuilt</source>
        <translation>Wird neu aufgebaut</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>So wird gesucht</translation>
    </message>
    <message>
        <source>Phrases, alternatives, dates, outlets, actors.</source>
        <translation>Wortfolgen, Alternativen, Daten, Medien, Akteure.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What new projects begin with</source>
        <translation>Womit neue Projekte beginnen</translation>
    </message>
    <message>
        <source>A project that is there keeps what was chosen in its report builder.</source>
        <translation>Ein vorhandenes Projekt behält, was in seinem Berichtseditor gewählt wurde.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>On the title page.</source>
        <translation>Auf dem Titelblatt.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Of headings and of the sentences between.</source>
        <translation>Der Überschriften und der Sätze dazwischen.</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Zitierstil</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Hausstil</translation>
    </message>
    <message>
        <source>Chicago notes</source>
        <translation>Chicago mit Noten</translation>
    </message>
    <message>
        <source>Citations as</source>
        <translation>Nachweise als</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Fußnoten</translation>
    </message>
    <message>
        <source>Endnotes</source>
        <translation>Endnoten</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What becomes of a file with chapters.</source>
        <translation>Was aus einer Datei mit Kapiteln wird.</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>One source for each chapter</source>
        <translation>Eine Quelle je Kapitel</translation>
    </message>
    <message>
        <source>Folded blocks</source>
        <translation>Eingeklappte Blöcke</translation>
    </message>
    <message>
        <source>What you fold or keep is remembered for its outlet, in the project, and holds for what comes in from there next.</source>
        <translation>Was Sie einklappen oder behalten, merkt sich das Projekt für das Medium; es gilt für alles, was von dort noch kommt.</translation>
    </message>
    <message>
        <source>Forget for This Project</source>
        <translation>Für dieses Projekt vergessen</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>The program makes no connection unless you ask for one, has no account and sends nothing.</source>
        <translation>Das Programm stellt keine Verbindung her, außer Sie verlangen es, hat kein Konto und sendet nichts.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>Was auf diesem Computer bleibt</translation>
    </message>
    <message>
        <source>Settings, paths of recent projects, where you were in each, backups, an index to search by, and a log without texts and names. Everything else is in your project’s file.</source>
        <translation>Einstellungen, Pfade zuletzt geöffneter Projekte, wo Sie jeweils waren, Sicherungen, ein Index zum Suchen und ein Protokoll ohne Texte und Namen. Alles andere steht in der Datei Ihres Projekts.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Also those that are pinned; no file is touched.</source>
        <translation>Auch die angehefteten; keine Datei wird angerührt.</translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Geleert</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <source>Those of this project. Saved searches stay.</source>
        <translation>Die dieses Projekts. Gespeicherte Suchen bleiben.</translation>
    </message>
    <message>
        <source>Clear Them</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Where you were in each project, what was typed and not kept, commands run last, and the folders of the file dialogs.</source>
        <translation>Wo Sie in jedem Projekt waren, was getippt und nicht festgehalten wurde, zuletzt ausgeführte Befehle und die Ordner der Dateidialoge.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Kinds of errors and places in the program.</source>
        <translation>Fehlerarten und Stellen im Programm.</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>Tasten der Befehle</translation>
    </message>
    <message>
        <source>Every command and its key, to be changed.</source>
        <translation>Jeder Befehl und seine Taste, zum Ändern.</translation>
    </message>
    <message>
        <source>Change Keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>As they were when the program came.</source>
        <translation>So, wie das Programm sie mitbrachte.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Open the source that is to be printed.</source>
        <translation>Öffnen Sie die Quelle, die gedruckt werden soll.</translation>
    </message>
    <message>
        <source>Report a Problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>This is all that was written down: kinds of errors and places in the program, no texts and no names. Nothing is sent. Copy it or save it, and give it to whom you like.</source>
        <translation>Das ist alles, was aufgezeichnet wurde: Fehlerarten und Stellen im Programm, keine Texte und keine Namen. Nichts wird gesendet. Kopieren oder speichern Sie es und geben Sie es, wem Sie wollen.</translation>
    </message>
    <message>
        <source>What would be handed on</source>
        <translation>Was weitergegeben würde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>{n} source, by chapter|{n} sources, by chapter</source>
        <translation>
            <numerusform>{n} Quelle, nach Kapiteln</numerusform>
            <numerusform>{n} Quellen, nach Kapiteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An import was interrupted after {n} file.|An import was interrupted after {n} files.</source>
        <translation>
            <numerusform>Ein Import wurde nach {n} Datei unterbrochen.</numerusform>
            <numerusform>Ein Import wurde nach {n} Dateien unterbrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled in {n} detail.|Filled in {n} details.</source>
        <translation>
            <numerusform>{n} Angabe ergänzt.</numerusform>
            <numerusform>{n} Angaben ergänzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} detail more|{n} details more</source>
        <translation>
            <numerusform>{n} weitere Angabe</numerusform>
            <numerusform>{n} weitere Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} source|Remove {n} sources</source>
        <translation>
            <numerusform>{n} Quelle entfernen</numerusform>
            <numerusform>{n} Quellen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of {n} on the same story|one of {n} on the same story</source>
        <translation>
            <numerusform>eine von {n} zur selben Meldung</numerusform>
            <numerusform>eine von {n} zur selben Meldung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} source and {quotes}.|Removed {n} sources and {quotes}.</source>
        <translation>
            <numerusform>{n} Quelle und {quotes} entfernt.</numerusform>
            <numerusform>{n} Quellen und {quotes} entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} source.|Removed {n} sources.</source>
        <translation>
            <numerusform>{n} Quelle entfernt.</numerusform>
            <numerusform>{n} Quellen entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} source as unread|Mark {n} sources as unread</source>
        <translation>
            <numerusform>{n} Quelle als ungelesen markieren</numerusform>
            <numerusform>{n} Quellen als ungelesen markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} source as reading|Mark {n} sources as reading</source>
        <translation>
            <numerusform>{n} Quelle als angefangen markieren</numerusform>
            <numerusform>{n} Quellen als angefangen markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} source as done|Mark {n} sources as done</source>
        <translation>
            <numerusform>{n} Quelle als gelesen markieren</numerusform>
            <numerusform>{n} Quellen als gelesen markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed {what} of {n} source.|Changed {what} of {n} sources.</source>
        <translation>
            <numerusform>Bei {n} Quelle geändert: {what}.</numerusform>
            <numerusform>Bei {n} Quellen geändert: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type to change this field of {n} source at once.|Type to change this field of {n} sources at once.</source>
        <translation>
            <numerusform>Tippen Sie, um dieses Feld der {n} Quelle zu ändern.</numerusform>
            <numerusform>Tippen Sie, um dieses Feld von {n} Quellen auf einmal zu ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Folder of New Projects</source>
        <translation>Ordner für neue Projekte</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a setting</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <translation>„{name}“ konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Notes on the Project</source>
        <translation>Notizen zum Projekt</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>Wie sie kommen</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Stelle im Text</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Datum der Quelle</translation>
    </message>
    <message>
        <source>Latest source first</source>
        <translation>Neueste Quelle zuerst</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Keine Überschriften</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>Nach Akteur</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Nach Aussage</translation>
    </message>
    <message>
        <source>By stance</source>
        <translation>Nach Haltung</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Nach Medium</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>On no claim</source>
        <translation>Zu keiner Aussage</translation>
    </message>
    <message>
        <source>Without a stance</source>
        <translation>Ohne Haltung</translation>
    </message>
    <message>
        <source>No outlet known</source>
        <translation>Medium nicht bekannt</translation>
    </message>
    <message>
        <source>Sort and group quotes</source>
        <translation>Zitate sortieren und gruppieren</translation>
    </message>
    <message>
        <source>Confirmed or not</source>
        <translation>Bestätigt oder nicht</translation>
    </message>
    <message>
        <source>Only suggested</source>
        <translation>Nur vorgeschlagene</translation>
    </message>
    <message>
        <source>Only confirmed</source>
        <translation>Nur bestätigte</translation>
    </message>
    <message>
        <source>Filter quotes by</source>
        <translation>Zitate filtern nach</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Any actor</source>
        <translation>Beliebiger Akteur</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Any claim</source>
        <translation>Beliebige Aussage</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Ab Datum</translation>
    </message>
    <message>
        <source>Until date</source>
        <translation>Bis Datum</translation>
    </message>
    <message>
        <source>Suggested or confirmed</source>
        <translation>Vorgeschlagen oder bestätigt</translation>
    </message>
    <message>
        <source>Any outlet</source>
        <translation>Beliebiges Medium</translation>
    </message>
    <message>
        <source>Quotes with</source>
        <translation>Zitate mit</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>2026-05-02 or 2026-05</source>
        <translation>2026-05-02 oder 2026-05</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>actor no longer there</source>
        <translation>Akteur nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>claim no longer there</source>
        <translation>Aussage nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>outlet no longer there</source>
        <translation>Medium nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>No quote chosen</source>
        <translation>Kein Zitat gewählt</translation>
    </message>
    <message>
        <source>Click a highlight in the text or a quote in the list: who says what, your note and the proof of every word are shown here.</source>
        <translation>Klicken Sie auf eine Hervorhebung im Text oder ein Zitat in der Liste: hier steht dann, wer was sagt, Ihre Notiz und der Nachweis jedes Wortes.</translation>
    </message>
    <message>
        <source>The quote</source>
        <translation>Das Zitat</translation>
    </message>
    <message>
        <source>Add another statement</source>
        <translation>Weitere Zuordnung hinzufügen</translation>
    </message>
    <message>
        <source>A note for yourself and for the report’s comments</source>
        <translation>Eine Notiz für Sie und die Kommentare des Berichts</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>zu überprüfen</translation>
    </message>
    <message>
        <source>Copy with attribution</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Remove this quote</source>
        <translation>Dieses Zitat entfernen</translation>
    </message>
    <message>
        <source>{quote} copied with attribution.</source>
        <translation>{quote} mit Quellenangabe kopiert.</translation>
    </message>
    <message>
        <source>{quote} removed.</source>
        <translation>{quote} entfernt.</translation>
    </message>
    <message>
        <source>new actor</source>
        <translation>neuer Akteur</translation>
    </message>
    <message>
        <source>new claim</source>
        <translation>neue Aussage</translation>
    </message>
    <message>
        <source>another name for {actor}</source>
        <translation>weiterer Name von {actor}</translation>
    </message>
    <message>
        <source>Another quote on the same claim</source>
        <translation>Ein anderes Zitat zur selben Aussage</translation>
    </message>
    <message>
        <source>Another quote of the same actor</source>
        <translation>Ein anderes Zitat desselben Akteurs</translation>
    </message>
    <message>
        <source>The same quotation elsewhere</source>
        <translation>Dasselbe Zitat an anderer Stelle</translation>
    </message>
    <message>
        <source>Choose two or more quotes first: hold Ctrl and click them.</source>
        <translation>Wählen Sie zuerst zwei oder mehr Zitate: mit gedrückter Strg-Taste anklicken.</translation>
    </message>
    <message>
        <source>This source</source>
        <translation>Diese Quelle</translation>
    </message>
    <message>
        <source>All</source>
        <comment>quotes</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filter quotes</source>
        <translation>Zitate filtern</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Noch keine Zitate</translation>
    </message>
    <message>
        <source>Select a sentence in the text. One letter says who speaks, one digit which claim, one sign where they stand, and it is kept. Enter alone keeps just the words.</source>
        <translation>Wählen Sie einen Satz aus. Ein Buchstabe sagt wer, eine Ziffer was, ein Zeichen wie, und er ist festgehalten. Enter allein hält nur die Worte fest.</translation>
    </message>
    <message>
        <source>No quotes from this source</source>
        <translation>Keine Zitate aus dieser Quelle</translation>
    </message>
    <message>
        <source>Select a sentence in the text, then press Enter or one of the signs + − ? ~</source>
        <translation>Wählen Sie einen Satz im Text aus und drücken Sie Enter oder eines der Zeichen + − ? ~</translation>
    </message>
    <message>
        <source>Show all quotes</source>
        <translation>Alle Zitate anzeigen</translation>
    </message>
    <message>
        <source>No quote fits</source>
        <translation>Kein passendes Zitat</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <source>Recode</source>
        <translation>Neu zuordnen</translation>
    </message>
    <message>
        <source>Confirm what was suggested</source>
        <translation>Vorgeschlagenes bestätigen</translation>
    </message>
    <message>
        <source>Set beside</source>
        <translation>Danebenstellen</translation>
    </message>
    <message>
        <source>“We never closed the bridge,”</source>
        <translation>„Wir haben die Brücke nie gesperrt“,</translation>
    </message>
    <message>
        <source>the mayor said.</source>
        <translation>sagte die Bürgermeisterin.</translation>
    </message>
    <message>
        <source>the mayor</source>
        <translation>die Bürgermeisterin</translation>
    </message>
    <message>
        <source>bridge was closed</source>
        <translation>Brücke war gesperrt</translation>
    </message>
    <message>
        <source>denies, and keeps it</source>
        <translation>bestreitet und hält fest</translation>
    </message>
    <message>
        <source>For example: {quotation} is selected. S says that the mayor speaks, 2 names the claim that the bridge was closed, minus says that it is denied, and the quote is kept.</source>
        <translation>Zum Beispiel: {quotation} ist ausgewählt. S sagt, dass die Bürgermeisterin spricht, 2 nennt die Aussage, die Brücke sei gesperrt gewesen, Minus sagt, dass sie bestritten wird, und das Zitat ist festgehalten.</translation>
    </message>
    <message>
        <source>characters {places}</source>
        <translation>Zeichen {places}</translation>
    </message>
    <message>
        <source>characters {places} of import {number}</source>
        <translation>Zeichen {places} von Import {number}</translation>
    </message>
    <message>
        <source>SHA-256 of the source’s text</source>
        <translation>SHA-256 des Quelltextes</translation>
    </message>
    <message>
        <source>Verbatim ✓</source>
        <translation>Wörtlich ✓</translation>
    </message>
    <message>
        <source>Every character equals the stored text of the source.</source>
        <translation>Jedes Zeichen stimmt mit dem gespeicherten Text der Quelle überein.</translation>
    </message>
    <message>
        <source>Not in the source as it is stored</source>
        <translation>Nicht in der Quelle, wie sie gespeichert ist</translation>
    </message>
    <message>
        <source>The words differ from the stored text. Nothing was changed.</source>
        <translation>Der Wortlaut weicht vom gespeicherten Text ab. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Version {number} does not say it any more.</source>
        <translation>Fassung {number} sagt es nicht mehr.</translation>
    </message>
    <message>
        <source>Version {number} says the same.</source>
        <translation>Fassung {number} sagt dasselbe.</translation>
    </message>
    <message>
        <source>Version {number} says: {words}</source>
        <translation>Fassung {number} sagt: {words}</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Nicht zugeschrieben</translation>
    </message>
    <message>
        <source>suggested, not confirmed</source>
        <translation>vorgeschlagen, nicht bestätigt</translation>
    </message>
    <message>
        <source>Several quotes</source>
        <translation>Mehrere Zitate</translation>
    </message>
    <message>
        <source>{actor} said all of it</source>
        <translation>Alles hat {actor} gesagt</translation>
    </message>
    <message>
        <source>Everybody keeps what they said</source>
        <translation>Jeder behält, was er gesagt hat</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Actor of the chosen quotes</source>
        <translation>Akteur der gewählten Zitate</translation>
    </message>
    <message>
        <source>Claim of the chosen quotes</source>
        <translation>Aussage der gewählten Zitate</translation>
    </message>
    <message>
        <source>Various</source>
        <translation>Verschiedene</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Wer sagt es?</translation>
    </message>
    <message>
        <source>What is claimed?</source>
        <translation>Was wird ausgesagt?</translation>
    </message>
    <message>
        <source>Merged into {quote}.</source>
        <translation>Zusammengeführt zu {quote}.</translation>
    </message>
    <message>
        <source>Asserts</source>
        <translation>Behauptet</translation>
    </message>
    <message>
        <source>Denies</source>
        <translation>Bestreitet</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Bezweifelt</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Who passes it on?</source>
        <translation>Wer gibt es weiter?</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>More about this statement</source>
        <translation>Mehr zu dieser Zuordnung</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Suggested, not confirmed</source>
        <translation>Vorgeschlagen, nicht bestätigt</translation>
    </message>
    <message>
        <source>Confirm this statement</source>
        <translation>Diese Zuordnung bestätigen</translation>
    </message>
    <message>
        <source>Tag {quote}</source>
        <translation>{quote} zuordnen</translation>
    </message>
    <message>
        <source>Passed on by somebody else (via)</source>
        <translation>Von jemand anderem weitergegeben (via)</translation>
    </message>
    <message>
        <source>Said on another day than it was published</source>
        <translation>An einem anderen Tag gesagt als veröffentlicht</translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation>Diese Zuordnung entfernen</translation>
    </message>
    <message>
        <source>Statement removed.</source>
        <translation>Zuordnung entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} quote copied with attribution.|{n} quotes copied with attribution.</source>
        <translation>
            <numerusform>{n} Zitat mit Quellenangabe kopiert.</numerusform>
            <numerusform>{n} Zitate mit Quellenangabe kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote removed.|{n} quotes removed.</source>
        <translation>
            <numerusform>{n} Zitat entfernt.</numerusform>
            <numerusform>{n} Zitate entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left on its own version.</source>
        <translation>Bei der eigenen Fassung belassen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} quote recoded.|{n} quotes recoded.</source>
        <translation>
            <numerusform>{n} Zitat neu zugeordnet.</numerusform>
            <numerusform>{n} Zitate neu zugeordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>One quote of the chosen ones</source>
        <translation>Die gewählten zu einem Zitat machen</translation>
    </message>
    <message>
        <source>Add a translation</source>
        <translation>Übersetzung hinzufügen</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>The same words in the language of your report</source>
        <translation>Dieselben Worte in der Sprache Ihres Berichts</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Sprache der Übersetzung</translation>
    </message>
    <message>
        <source>Who translated it?</source>
        <translation>Wer hat es übersetzt?</translation>
    </message>
    <message>
        <source>Start with what you have to read</source>
        <translation>Beginnen Sie mit dem, was zu lesen ist</translation>
    </message>
    <message>
        <source>Drop text files, saved web pages or whole folders into this window,
or paste an article. Nothing leaves this computer.</source>
        <translation>Ziehen Sie Textdateien, gespeicherte Webseiten oder ganze Ordner in dieses Fenster
oder fügen Sie einen Artikel ein. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Choose a source to read</source>
        <translation>Wählen Sie eine Quelle zum Lesen</translation>
    </message>
    <message>
        <source>It opens at the place where you left it.</source>
        <translation>Sie öffnet sich an der Stelle, an der Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>next and previous sentence</source>
        <translation>nächster und voriger Satz</translation>
    </message>
    <message>
        <source>next quotation in the text</source>
        <translation>nächstes Zitat im Text</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>select the sentence</source>
        <translation>den Satz auswählen</translation>
    </message>
    <message>
        <source>who says it, about what, and how: a quote</source>
        <translation>wer es sagt, wozu und wie: ein Zitat</translation>
    </message>
    <message>
        <source>take the whole of it back</source>
        <translation>das Ganze zurücknehmen</translation>
    </message>
    <message>
        <source>← → by word    Ctrl by letter    Shift by sentence    Tab the other end    Enter keeps    Esc leaves it</source>
        <translation>← → wortweise    Strg buchstabenweise    Umschalt satzweise    Tab das andere Ende    Enter behält    Esc verwirft</translation>
    </message>
    <message>
        <source>{label} was taken from an earlier version of this text, and stays as it is there.</source>
        <translation>{label} stammt aus einer früheren Fassung dieses Textes und bleibt dort, wie es ist.</translation>
    </message>
    <message>
        <source>{label} has new ends</source>
        <translation>{label} hat neue Enden</translation>
    </message>
    <message>
        <source>{label}: the end moves</source>
        <translation>{label}: das Ende bewegt sich</translation>
    </message>
    <message>
        <source>{label}: the start moves</source>
        <translation>{label}: der Anfang bewegt sich</translation>
    </message>
    <message>
        <source>Asserts: keep the quote</source>
        <translation>Behauptet: Zitat festhalten</translation>
    </message>
    <message>
        <source>Denies: keep the quote</source>
        <translation>Bestreitet: Zitat festhalten</translation>
    </message>
    <message>
        <source>Questions: keep the quote</source>
        <translation>Bezweifelt: Zitat festhalten</translation>
    </message>
    <message>
        <source>Reports: keep the quote</source>
        <translation>Berichtet: Zitat festhalten</translation>
    </message>
    <message>
        <source>Capture: letter for who, digit for what, sign for how</source>
        <translation>Erfassen: Buchstabe für wer, Ziffer für was, Zeichen für wie</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Said:</source>
        <translation>Gesagt:</translation>
    </message>
    <message>
        <source>{letter} or   {sign}</source>
        <translation>{letter} oder   {sign}</translation>
    </message>
    <message>
        <source>Another actor, or a new one</source>
        <translation>Ein anderer Akteur oder ein neuer</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Another claim, or a new one</source>
        <translation>Eine andere Aussage oder eine neue</translation>
    </message>
    <message>
        <source>Via …</source>
        <translation>Via …</translation>
    </message>
    <message>
        <source>By way of whom: the next actor named passed it on</source>
        <translation>Auf welchem Weg: der nächste genannte Akteur hat es weitergegeben</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Actor, claim and stance of the quote before: keep the quote</source>
        <translation>Akteur, Aussage und Haltung des vorigen Zitats: Zitat festhalten</translation>
    </message>
    <message>
        <source>Keep the quote</source>
        <translation>Zitat festhalten</translation>
    </message>
    <message>
        <source>{name}, also called {alias}</source>
        <translation>{name}, auch {alias} genannt</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>weiterer Name</translation>
    </message>
    <message>
        <source>Kept aside. What you select next joins the same quote; Esc lets it go.</source>
        <translation>Zurückgelegt. Was Sie als Nächstes auswählen, gehört zum selben Zitat; Esc lässt es los.</translation>
    </message>
    <message>
        <source>{label} saved</source>
        <translation>{label} gespeichert</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Name or alias; a new name makes a new actor</source>
        <translation>Name oder weiterer Name; ein neuer Name legt einen Akteur an</translation>
    </message>
    <message>
        <source>Words of a claim; a new sentence makes a new claim</source>
        <translation>Wörter einer Aussage; ein neuer Satz legt eine Aussage an</translation>
    </message>
    <message>
        <source>who; what; + − ? ~; note     (who {via} whom;  {bar} for one more;  Tab completes)</source>
        <translation>wer; was; + − ? ~; Notiz     (wer {via} wen;  {bar} für eine weitere;  Tab ergänzt)</translation>
    </message>
    <message>
        <source>Quote in one line</source>
        <translation>Zitat in einer Zeile</translation>
    </message>
    <message>
        <source>A note on this quote: Enter adds it, Ctrl+Enter keeps the quote with it</source>
        <translation>Notiz zum Zitat: Enter fügt sie hinzu, Strg+Enter hält das Zitat fest</translation>
    </message>
    <message>
        <source>Enter takes: {what}</source>
        <translation>Enter übernimmt: {what}</translation>
    </message>
    <message>
        <source>via</source>
        <translation>via</translation>
    </message>
    <message>
        <source>{words} (new)</source>
        <translation>{words} (neu)</translation>
    </message>
    <message>
        <source>Enter keeps: {what}</source>
        <translation>Enter hält fest: {what}</translation>
    </message>
    <message>
        <source>“{alias}” is {name}</source>
        <translation>„{alias}“ ist {name}</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>verwandte Links</translation>
    </message>
    <message>
        <source>donation bar</source>
        <translation>Spendenaufruf</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>share form</source>
        <translation>Teilen-Formular</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>advertising</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>Cookie-Hinweis</translation>
    </message>
    <message>
        <source>repeated text</source>
        <translation>wiederholter Text</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>Herkunftsangabe</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>Kolumnentitel</translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation>wie von Ihnen gewählt</translation>
    </message>
    <message>
        <source>Show or hide text that is not part of the article</source>
        <translation>Text ein- oder ausblenden, der nicht zum Artikel gehört</translation>
    </message>
    <message>
        <source>Keep in the text</source>
        <translation>Im Text behalten</translation>
    </message>
    <message>
        <source>It is part of the article, in this source and in what its outlet sends next</source>
        <translation>Er gehört zum Artikel, in dieser Quelle und in allem, was von ihrem Medium noch kommt</translation>
    </message>
    <message>
        <source>{actor} via {via}</source>
        <translation>{actor} via {via}</translation>
    </message>
    <message>
        <source>via {via}</source>
        <translation>via {via}</translation>
    </message>
    <message>
        <source>Open the live page in the browser</source>
        <translation>Die aktuelle Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>Type and page</source>
        <translation>Schrift und Seite</translation>
    </message>
    <message>
        <source>Outlet, date and author not known</source>
        <translation>Medium, Datum und Autor nicht bekannt</translation>
    </message>
    <message>
        <source>Source: {title}. {origin}</source>
        <translation>Quelle: {title}. {origin}</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>{percent} % gelesen</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>This project is open for reading only. Nothing was changed.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What comes from {outlet} next is folded like it.</source>
        <translation>Was von {outlet} noch kommt, wird ebenso eingeklappt.</translation>
    </message>
    <message>
        <source>What comes from {outlet} next is kept like it.</source>
        <translation>Was von {outlet} noch kommt, wird ebenso behalten.</translation>
    </message>
    <message>
        <source>it is too short to be known by its words</source>
        <translation>er ist zu kurz, um an seinen Wörtern erkannt zu werden</translation>
    </message>
    <message>
        <source>the outlet of this text is not known</source>
        <translation>das Medium dieses Textes ist nicht bekannt</translation>
    </message>
    <message>
        <source>Kept for {outlet}</source>
        <translation>Behalten für {outlet}</translation>
    </message>
    <message>
        <source>Kept in this text</source>
        <translation>Behalten in diesem Text</translation>
    </message>
    <message>
        <source>fold it again</source>
        <translation>wieder einklappen</translation>
    </message>
    <message>
        <source>Press to fold it again</source>
        <translation>Drücken, um es wieder einzuklappen</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leseansicht</translation>
    </message>
    <message>
        <source>That was the last unread source.</source>
        <translation>Das war die letzte ungelesene Quelle.</translation>
    </message>
    <message>
        <source>Quotes in this source</source>
        <translation>Zitate in dieser Quelle</translation>
    </message>
    <message>
        <source>{actor} (via {via})</source>
        <translation>{actor} (via {via})</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>not attributed yet</source>
        <translation>noch nicht zugeschrieben</translation>
    </message>
    <message>
        <source>{words} (suggested)</source>
        <translation>{words} (vorgeschlagen)</translation>
    </message>
    <message>
        <source>{label} removed</source>
        <translation>{label} entfernt</translation>
    </message>
    <message>
        <source>{label} split; what follows is {other}</source>
        <translation>{label} geteilt; was folgt, ist {other}</translation>
    </message>
    <message>
        <source>Select across the quotes that belong together, then press M.</source>
        <translation>Wählen Sie über alle Zitate hinweg aus, die zusammengehören, und drücken Sie M.</translation>
    </message>
    <message>
        <source>The quotes name different speakers. Who said all of it?</source>
        <translation>Die Zitate nennen verschiedene Sprecher. Wer hat alles gesagt?</translation>
    </message>
    <message>
        <source>Quotes here</source>
        <translation>Zitate hier</translation>
    </message>
    <message>
        <source>Position in the text</source>
        <translation>Stelle im Text</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Best there is</source>
        <translation>Beste vorhandene</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Zeichen je Zeile</translation>
    </message>
    <message>
        <source>Single keys (else Ctrl+Alt and the key)</source>
        <translation>Einzelne Tasten (sonst Strg+Alt und die Taste)</translation>
    </message>
    <message>
        <source>Size  {percent} %</source>
        <translation>Größe  {percent} %</translation>
    </message>
    <message>
        <source>Height  {height}</source>
        <translation>Abstand  {height}</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Text der Quelle</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Where Is “{name}”?</source>
        <translation>Wo ist „{name}“?</translation>
    </message>
    <message>
        <source>Open {project}</source>
        <translation>{project} öffnen</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Remove from the List</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Recent Projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>A pinned project stays in the list, above the others.</source>
        <translation>Ein angeheftetes Projekt bleibt in der Liste, über den anderen.</translation>
    </message>
    <message>
        <source>Unpin {project}</source>
        <translation>{project} lösen</translation>
    </message>
    <message>
        <source>Pin {project}</source>
        <translation>{project} anheften</translation>
    </message>
    <message>
        <source>“{project}” is pinned.</source>
        <translation>„{project}“ ist angeheftet.</translation>
    </message>
    <message>
        <source>“{project}” is no longer pinned.</source>
        <translation>„{project}“ ist nicht mehr angeheftet.</translation>
    </message>
    <message>
        <source>Un&amp;pin This Project</source>
        <translation>Dieses Projekt &amp;lösen</translation>
    </message>
    <message>
        <source>&amp;Pin This Project</source>
        <translation>Dieses Projekt an&amp;heften</translation>
    </message>
    <message>
        <source>{project} – not found</source>
        <translation>{project} – nicht gefunden</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>Was das Dokument sagt</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>Was die Quelle sagt</translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation>In der Quelle zeigen</translation>
    </message>
    <message>
        <source>Copy the source’s words</source>
        <translation>Worte der Quelle kopieren</translation>
    </message>
    <message>
        <source>“{title}” is not in the project any more.</source>
        <translation>„{title}“ ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>Nearest in the sources</source>
        <translation>Nächstliegend in den Quellen</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Nothing near it was found.</source>
        <translation>Nichts Ähnliches gefunden.</translation>
    </message>
    <message>
        <source>The source’s words are on the clipboard.</source>
        <translation>Die Worte der Quelle sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Every letter is the source’s.</source>
        <translation>Jeder Buchstabe stammt aus der Quelle.</translation>
    </message>
    <message>
        <source>Re-check a Document</source>
        <translation>Ein Dokument nachprüfen</translation>
    </message>
    <message>
        <source>Re-checking</source>
        <translation>Nachprüfung</translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation>Nichts bedarf der Durchsicht.</translation>
    </message>
    <message>
        <source>Save Findings as Comments</source>
        <translation>Befunde als Kommentare speichern</translation>
    </message>
    <message>
        <source>Save Findings as CSV</source>
        <translation>Befunde als CSV speichern</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Durchzusehen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>quotations</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Previous problem (Shift+F8)</source>
        <translation>Voriges Problem (Umschalt+F8)</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>Nächstes Problem (F8)</translation>
    </message>
    <message>
        <source>Save findings as comments…</source>
        <translation>Befunde als Kommentare speichern…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check another document…</source>
        <translation>Anderes Dokument prüfen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>“{name}” quotes nothing of four words or more.</source>
        <translation>„{name}“ zitiert nichts von vier Wörtern oder mehr.</translation>
    </message>
    <message>
        <source>No quotation needs a look</source>
        <translation>Kein Zitat bedarf der Durchsicht</translation>
    </message>
    <message>
        <source>No quotation found</source>
        <translation>Kein Zitat gefunden</translation>
    </message>
    <message>
        <source>Quotations of four words or more in marks, and quotation paragraphs.</source>
        <translation>Zitate von vier Wörtern oder mehr in Anführungszeichen und Zitatabsätze.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>The document could not be checked ({why}).</source>
        <translation>Das Dokument konnte nicht geprüft werden ({why}).</translation>
    </message>
    <message>
        <source>Open a report after it was edited, or anybody’s draft. Every quotation in it is held against the sources: its words, who says it, where its note points.</source>
        <translation>Öffnen Sie einen Bericht nach der Bearbeitung oder den Entwurf von jemandem. Jedes Zitat darin wird mit den Quellen verglichen: sein Wortlaut, wer es sagt, wohin seine Fußnote verweist.</translation>
    </message>
    <message>
        <source>Re-check a document</source>
        <translation>Ein Dokument nachprüfen</translation>
    </message>
    <message>
        <source>Choose a document…</source>
        <translation>Dokument wählen…</translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation>nicht im Dokument</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>State of the preview</source>
        <translation>Stand der Vorschau</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Fit the page to the width (0)</source>
        <translation>Seite auf Breite einpassen (0)</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>von {pages}</translation>
    </message>
    <message>
        <source>of {pages}…</source>
        <translation>von {pages}…</translation>
    </message>
    <message>
        <source>Last export</source>
        <translation>Letzter Export</translation>
    </message>
    <message>
        <source>Open the exported file</source>
        <translation>Die exportierte Datei öffnen</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the exported file in its folder</source>
        <translation>Die exportierte Datei in ihrem Ordner zeigen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Den Bericht exportieren</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Word-Dokumente</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel-Arbeitsmappen</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV-Tabellen</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Web annotations</source>
        <translation>Web-Annotationen</translation>
    </message>
    <message>
        <source>Export the Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>The report could not be written ({why}).</source>
        <translation>Der Bericht konnte nicht geschrieben werden ({why}).</translation>
    </message>
    <message>
        <source>The “{name}” that was there is as it was.</source>
        <translation>Die vorhandene Datei „{name}“ ist, wie sie war.</translation>
    </message>
    <message>
        <source>Your quotes are saved.</source>
        <translation>Ihre Zitate sind gespeichert.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>The words of {quotes} are not those of the source; nothing was written.</source>
        <translation>Der Wortlaut von {quotes} ist nicht der der Quelle; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“{name}” exists. Replace it?</source>
        <translation>„{name}“ gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Not verified against the source</source>
        <translation>Nicht anhand der Quelle geprüft</translation>
    </message>
    <message>
        <source>Their words are not those of the stored text.</source>
        <translation>Ihr Wortlaut ist nicht der des gespeicherten Textes.</translation>
    </message>
    <message>
        <source>Source has a newer version</source>
        <translation>Quelle hat eine neuere Fassung</translation>
    </message>
    <message>
        <source>They are quoted from an earlier one.</source>
        <translation>Sie sind aus einer früheren zitiert.</translation>
    </message>
    <message>
        <source>Lost their place in the source</source>
        <translation>Stelle in der Quelle verloren</translation>
    </message>
    <message>
        <source>Left out and listed.</source>
        <translation>Weggelassen und aufgeführt.</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Niemand ist genannt</translation>
    </message>
    <message>
        <source>Listed under open issues.</source>
        <translation>Unter „Offene Fragen“ aufgeführt.</translation>
    </message>
    <message>
        <source>Suggestions not confirmed</source>
        <translation>Unbestätigte Vorschläge</translation>
    </message>
    <message>
        <source>Marked as such, or left out with “Only confirmed”.</source>
        <translation>Als solche gekennzeichnet, oder mit „Nur bestätigte“ weggelassen.</translation>
    </message>
    <message>
        <source>Sources without a date</source>
        <translation>Quellen ohne Datum</translation>
    </message>
    <message>
        <source>They stand last.</source>
        <translation>Sie stehen am Ende.</translation>
    </message>
    <message>
        <source>Sources without an outlet</source>
        <translation>Quellen ohne Medium</translation>
    </message>
    <message>
        <source>Their citation names none.</source>
        <translation>Ihr Nachweis nennt keines.</translation>
    </message>
    <message>
        <source>Texts whose section is gone</source>
        <translation>Texte, deren Abschnitt fehlt</translation>
    </message>
    <message>
        <source>Kept in the project; Enter copies one.</source>
        <translation>Im Projekt aufbewahrt; Enter kopiert einen.</translation>
    </message>
    <message>
        <source>Before you export</source>
        <translation>Vor dem Export</translation>
    </message>
    <message>
        <source>Every quotation is attributed, dated and verified.</source>
        <translation>Jedes Zitat ist zugeschrieben, datiert und geprüft.</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Nichts bedarf der Durchsicht</translation>
    </message>
    <message>
        <source>Changes since the last export</source>
        <translation>Änderungen seit dem letzten Export</translation>
    </message>
    <message>
        <source>After an export, what has changed since is listed here.</source>
        <translation>Nach einem Export steht hier, was sich seither geändert hat.</translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation>Noch nicht exportiert</translation>
    </message>
    <message>
        <source>since “{file}” was exported on {when}.</source>
        <comment>Nothing changed</comment>
        <translation>seit „{file}“ am {when} exportiert wurde.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>Since “{file}”, {when}</source>
        <translation>Seit „{file}“, {when}</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>quotations since the last export</comment>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>quotations since the last export</comment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>Wortlaut geändert</translation>
    </message>
    <message>
        <source>Who says what changed</source>
        <translation>Wer was sagt, geändert</translation>
    </message>
    <message>
        <source>Sources updated</source>
        <translation>Aktualisierte Quellen</translation>
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
        <translation>Umfang und Methode</translation>
    </message>
    <message>
        <source>Table of claims</source>
        <translation>Übersicht der Aussagen</translation>
    </message>
    <message>
        <source>Actor dossiers</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Quotation variants</source>
        <translation>Zitatvarianten</translation>
    </message>
    <message>
        <source>A: Passages in context</source>
        <translation>A: Textstellen im Zusammenhang</translation>
    </message>
    <message>
        <source>B: Provenance</source>
        <translation>B: Herkunft</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Literaturverzeichnis</translation>
    </message>
    <message>
        <source>Index of actors</source>
        <translation>Register der Akteure</translation>
    </message>
    <message>
        <source>Open issues</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Options of the report</source>
        <translation>Optionen des Berichts</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no template</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Titelblatt</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>the department of a newsroom</comment>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>A text of your own before everything else</source>
        <translation>Ein eigener Text vor allem anderen</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>where citations stand</comment>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>From a .csl file…</source>
        <translation>Aus .csl-Datei…</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation>Sprache der Überschriften</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Papierformat</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation>Eine Word-Vorlage wählen</translation>
    </message>
    <message>
        <source>Without template</source>
        <translation>Ohne Vorlage</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Notes as comments</source>
        <translation>Notizen als Kommentare</translation>
    </message>
    <message>
        <source>Name saved searches in the method</source>
        <translation>Gespeicherte Suchen unter „Methode“ nennen</translation>
    </message>
    <message>
        <source>Sentences before and after a quotation</source>
        <translation>Sätze vor und nach einem Zitat</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>Whole sources: mind their copyright.</source>
        <translation>Ganze Quellen: achten Sie auf das Urheberrecht.</translation>
    </message>
    <message>
        <source>Citation Style</source>
        <translation>Zitierstil</translation>
    </message>
    <message>
        <source>Word Template</source>
        <translation>Word-Vorlage</translation>
    </message>
    <message>
        <source>Nothing around</source>
        <translation>Nichts ringsum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Understood as: {query}</source>
        <translation>Verstanden als: {query}</translation>
    </message>
    <message>
        <source>Sections by</source>
        <translation>Abschnitte nach</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Dann nach</translation>
    </message>
    <message>
        <source>Only quotations that match…</source>
        <translation>Nur Zitate, auf die zutrifft…</translation>
    </message>
    <message>
        <source>Only what is confirmed</source>
        <translation>Nur Bestätigtes</translation>
    </message>
    <message>
        <source>Opening text of the section</source>
        <translation>Einleitender Text des Abschnitts</translation>
    </message>
    <message>
        <source>By</source>
        <comment>sections by claim, actor, source or time</comment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>then</source>
        <comment>sections by claim, within them by actor</comment>
        <translation>dann</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>what to look at before an export</comment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Choose a section to write what opens it</source>
        <translation>Abschnitt wählen, um ihn einzuleiten</translation>
    </message>
    <message>
        <source>Opens “{title}”</source>
        <translation>Leitet „{title}“ ein</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Wird bearbeitet…</translation>
    </message>
    <message>
        <source>There are no quotes to report yet: select a sentence and press Enter.</source>
        <translation>Es gibt noch keine Zitate für einen Bericht: wählen Sie einen Satz aus und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>A report is made of quotes. Open a source, select a sentence and press Enter; it appears here at once.</source>
        <translation>Ein Bericht entsteht aus Zitaten. Öffnen Sie eine Quelle, wählen Sie einen Satz aus und drücken Sie Enter; das Zitat erscheint sofort hier.</translation>
    </message>
    <message>
        <source>Other fonts than Word’s: lines may break elsewhere</source>
        <translation>Andere Schriften als in Word: Zeilen können anders umbrechen</translation>
    </message>
    <message>
        <source>The pages could not be made ({why}).</source>
        <translation>Die Seiten konnten nicht erstellt werden ({why}).</translation>
    </message>
    <message>
        <source>Not up to date: {why}</source>
        <translation>Nicht aktuell: {why}</translation>
    </message>
    <message>
        <source>This project is open for reading only. The text is not kept.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet. Der Text wird nicht festgehalten.</translation>
    </message>
    <message>
        <source>“{name}” is written</source>
        <translation>„{name}“ ist geschrieben</translation>
    </message>
    <message>
        <source>The text is on the clipboard; paste it where it belongs now.</source>
        <translation>Der Text ist in der Zwischenablage; fügen Sie ihn dort ein, wohin er jetzt gehört.</translation>
    </message>
    <message>
        <source>{quote} is not in the report any more.</source>
        <translation>{quote} ist nicht mehr im Bericht.</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>{quote}, page {page}</source>
        <translation>{quote}, Seite {page}</translation>
    </message>
    <message>
        <source>{quote} — click to see it in its source</source>
        <translation>{quote} – klicken, um es in seiner Quelle zu sehen</translation>
    </message>
    <message>
        <source>[Header of {template}]</source>
        <translation>[Kopfzeile von {template}]</translation>
    </message>
    <message>
        <source>[Footer of {template}]</source>
        <translation>[Fußzeile von {template}]</translation>
    </message>
    <message>
        <source>{what}, left out</source>
        <translation>{what}, weggelassen</translation>
    </message>
    <message>
        <source>{quote}  {speaker}: {words}</source>
        <translation>{quote}  {speaker}: {words}</translation>
    </message>
    <message>
        <source>Outline of the report</source>
        <translation>Gliederung des Berichts</translation>
    </message>
    <message>
        <source>Salvage into a New Project</source>
        <translation>In ein neues Projekt retten</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Rettung</translation>
    </message>
    <message>
        <source>Everything that can be read in “{name}” is being read…</source>
        <translation>Alles Lesbare in „{name}“ wird gelesen…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What was read, and what was not</source>
        <translation>Was gelesen wurde und was nicht</translation>
    </message>
    <message>
        <source>Open the New Project</source>
        <translation>Neues Projekt öffnen</translation>
    </message>
    <message>
        <source>Copy the Ledger</source>
        <translation>Verzeichnis kopieren</translation>
    </message>
    <message>
        <source>“{name}” was made. What could not be read is listed here.</source>
        <translation>„{name}“ wurde erstellt. Was nicht gelesen werden konnte, ist hier aufgeführt.</translation>
    </message>
    <message>
        <source>“{name}” was made. Nothing seems to be lost.</source>
        <translation>„{name}“ wurde erstellt. Es scheint nichts verloren zu sein.</translation>
    </message>
    <message>
        <source>Not saved in “{name}”: its disk is full.</source>
        <translation>Nicht in „{name}“ gespeichert: der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Not saved in “{name}”: its disk is write-protected.</source>
        <translation>Nicht in „{name}“ gespeichert: der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Not saved in “{name}”: its disk reports errors, or was taken away.</source>
        <translation>Nicht in „{name}“ gespeichert: der Datenträger meldet Fehler oder wurde entfernt.</translation>
    </message>
    <message>
        <source>“{name}” is not in its place any more: its disk was taken away, or the file was moved.</source>
        <translation>„{name}“ ist nicht mehr an seinem Platz: Datenträger entfernt oder Datei verschoben.</translation>
    </message>
    <message>
        <source>Another file was put in the place of “{name}”. Nothing is written into it.</source>
        <translation>An die Stelle von „{name}“ wurde eine andere Datei gelegt. Es wird nichts hineingeschrieben.</translation>
    </message>
    <message>
        <source>Save a Copy Elsewhere</source>
        <translation>Kopie anderswo speichern</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Eine Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>A copy is being saved. Nothing can be changed until it is there.</source>
        <translation>Eine Kopie wird gespeichert. Bis sie da ist, kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Everything is in “{name}” again.</source>
        <translation>Alles steht wieder in „{name}“.</translation>
    </message>
    <message>
        <source>Putting everything back</source>
        <translation>Alles wird zurückgelegt</translation>
    </message>
    <message>
        <source>Everything is being put back in its place. Nothing can be changed until then.</source>
        <translation>Alles wird an seinen Platz zurückgelegt. Bis dahin kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Save a Copy Elsewhere…</source>
        <translation>Kopie anderswo speichern…</translation>
    </message>
    <message>
        <source>The file of this project is damaged.</source>
        <translation>Die Datei dieses Projekts ist beschädigt.</translation>
    </message>
    <message>
        <source>What you see is still there. Restore a backup, or save what can be read as a new project.</source>
        <translation>Was Sie sehen, ist noch da. Stellen Sie eine Sicherung wieder her oder speichern Sie, was lesbar ist, als neues Projekt.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>It can be read and searched, not changed. To go on working, save a copy elsewhere.</source>
        <translation>Es kann gelesen und durchsucht, aber nicht geändert werden. Um weiterzuarbeiten, speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>What was saved is safe, but no disk has room to go on in a copy: what you change is not saved.</source>
        <translation>Was gespeichert war, ist sicher, aber kein Datenträger hat Platz für eine Kopie: was Sie ändern, wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>You work in a copy on this computer. It goes back into the file by itself as soon as it can.</source>
        <translation>Sie arbeiten in einer Kopie auf diesem Computer. Sie geht von selbst in die Datei zurück, sobald es möglich ist.</translation>
    </message>
    <message>
        <source>You work in a copy that is lost when the computer is switched off. Save it elsewhere before that.</source>
        <translation>Sie arbeiten in einer Kopie, die beim Ausschalten des Computers verloren geht. Speichern Sie sie vorher anderswo.</translation>
    </message>
    <message>
        <source>Project: {path}</source>
        <translation>Projekt: {path}</translation>
    </message>
    <message>
        <source>Since: {time}</source>
        <translation>Seit: {time}</translation>
    </message>
    <message>
        <source>Copy in use: {path}</source>
        <translation>Verwendete Kopie: {path}</translation>
    </message>
    <message>
        <source>Reported: {said}</source>
        <translation>Gemeldet: {said}</translation>
    </message>
    <message>
        <source>Saved searches, and those asked last</source>
        <translation>Gespeicherte und zuletzt gestellte Suchen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>No saved searches yet</source>
        <translation>Noch keine gespeicherten Suchen</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Zuletzt gesucht</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern…</translation>
    </message>
    <message>
        <source>The saved search “{name}” is removed.</source>
        <translation>Die gespeicherte Suche „{name}“ ist entfernt.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation>Diese Suche speichern als</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Looks for  {query}</source>
        <translation>Sucht nach  {query}</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Als „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>Search all sources</source>
        <translation>Alle Quellen durchsuchen</translation>
    </message>
    <message>
        <source>Down goes into the results, a question mark explains how to ask.</source>
        <translation>Abwärts führt in die Ergebnisse, ein Fragezeichen erklärt die Suche.</translation>
    </message>
    <message>
        <source>Search all sources    ? explains</source>
        <translation>Alle Quellen durchsuchen    ? erklärt</translation>
    </message>
    <message>
        <source>Narrow by outlet</source>
        <translation>Nach Medium eingrenzen</translation>
    </message>
    <message>
        <source>No outlet is known of these sources</source>
        <translation>Von diesen Quellen ist kein Medium bekannt</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Narrow by month</source>
        <translation>Nach Monat eingrenzen</translation>
    </message>
    <message>
        <source>No month is known of these sources</source>
        <translation>Von diesen Quellen ist kein Monat bekannt</translation>
    </message>
    <message>
        <source>Narrow by language</source>
        <translation>Nach Sprache eingrenzen</translation>
    </message>
    <message>
        <source>No language is known of these sources</source>
        <translation>Von diesen Quellen ist keine Sprache bekannt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Narrow by status</source>
        <translation>Nach Status eingrenzen</translation>
    </message>
    <message>
        <source>No status is known of these sources</source>
        <translation>Von diesen Quellen ist kein Status bekannt</translation>
    </message>
    <message>
        <source>Narrow by actor</source>
        <translation>Nach Akteur eingrenzen</translation>
    </message>
    <message>
        <source>No actor is known of these sources</source>
        <translation>Von diesen Quellen ist kein Akteur bekannt</translation>
    </message>
    <message>
        <source>Narrow by claim</source>
        <translation>Nach Aussage eingrenzen</translation>
    </message>
    <message>
        <source>No claim is known of these sources</source>
        <translation>Von diesen Quellen ist keine Aussage bekannt</translation>
    </message>
    <message>
        <source>Narrow by stance</source>
        <translation>Nach Haltung eingrenzen</translation>
    </message>
    <message>
        <source>No stance is known of these sources</source>
        <translation>Von diesen Quellen ist keine Haltung bekannt</translation>
    </message>
    <message>
        <source>+ asserts</source>
        <translation>+ behauptet</translation>
    </message>
    <message>
        <source>− denies</source>
        <translation>− bestreitet</translation>
    </message>
    <message>
        <source>? questions</source>
        <translation>? bezweifelt</translation>
    </message>
    <message>
        <source>~ reports</source>
        <translation>~ berichtet</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>Ergebnisse eingrenzen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>Take {token} out</source>
        <translation>{token} herausnehmen</translation>
    </message>
    <message>
        <source>Add {token}</source>
        <translation>{token} hinzufügen</translation>
    </message>
    <message>
        <source>Find in this source</source>
        <translation>In Quelle suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>The search index was removed and is being made again</source>
        <translation>Der Suchindex wurde entfernt und wird neu erstellt</translation>
    </message>
    <message>
        <source>The search index was damaged and is being made again</source>
        <translation>Der Suchindex war beschädigt und wird neu erstellt</translation>
    </message>
    <message>
        <source>The search index was made by another version of the program and is being made again</source>
        <translation>Der Suchindex stammte von einer anderen Version des Programms und wird neu erstellt</translation>
    </message>
    <message>
        <source>The search index was changed from outside and is being made again</source>
        <translation>Der Suchindex wurde von außen geändert und wird neu erstellt</translation>
    </message>
    <message>
        <source>State of the search index</source>
        <translation>Stand des Suchindex</translation>
    </message>
    <message>
        <source>Progress of the search index</source>
        <translation>Fortschritt des Suchindex</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Indizierung anhalten</translation>
    </message>
    <message>
        <source>Stop indexing; what is finished stays</source>
        <translation>Indizierung abbrechen; was fertig ist, bleibt</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation>Jetzt indizieren</translation>
    </message>
    <message>
        <source>Look at all now</source>
        <translation>Jetzt alle durchsehen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>{what}: {done} of {sources}</source>
        <translation>{what}: {done} von {sources}</translation>
    </message>
    <message>
        <source>Indexing was stopped at {done} of {sources}. Searching works, but slower.</source>
        <translation>Die Indizierung wurde bei {done} von {sources} abgebrochen. Die Suche geht, aber langsamer.</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>Die Indizierung ist angehalten</translation>
    </message>
    <message>
        <source>The index is being rebuilt</source>
        <translation>Der Index wird neu aufgebaut</translation>
    </message>
    <message>
        <source>The index is being made</source>
        <translation>Der Index wird erstellt</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Make quotes of all hits…</source>
        <translation>Alle Treffer zu Zitaten machen…</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Sort results</source>
        <translation>Ergebnisse sortieren</translation>
    </message>
    <message>
        <source>The search could not be answered. Nothing was changed; try again.</source>
        <translation>Die Suche konnte nicht beantwortet werden. Es wurde nichts geändert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation>Index neu aufbauen</translation>
    </message>
    <message>
        <source>Quote the first hit</source>
        <translation>Den ersten Treffer zitieren</translation>
    </message>
    <message>
        <source>{quote} holds this already.</source>
        <translation>{quote} enthält das bereits.</translation>
    </message>
    <message>
        <source>{quote} saved</source>
        <translation>{quote} gespeichert</translation>
    </message>
    <message>
        <source>Make Quotes of All Hits</source>
        <translation>Alle Treffer zu Zitaten machen</translation>
    </message>
    <message>
        <source>Looking at every hit…</source>
        <translation>Jeder Treffer wird angesehen…</translation>
    </message>
    <message>
        <source>Sentences to quote</source>
        <translation>Zu zitierende Sätze</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keinen ankreuzen</translation>
    </message>
    <message>
        <source>Quotes made</source>
        <translation>Erstellte Zitate</translation>
    </message>
    <message>
        <source>Make quotes</source>
        <translation>Zitate erstellen</translation>
    </message>
    <message>
        <source>No hit stands in shown text</source>
        <translation>Kein Treffer steht in sichtbarem Text</translation>
    </message>
    <message>
        <source>There is nothing here to make a quote of.</source>
        <translation>Hier ist nichts, woraus ein Zitat werden könnte.</translation>
    </message>
    <message>
        <source>{sentences} in {sources}</source>
        <translation>{sentences} in {sources}</translation>
    </message>
    <message>
        <source>The best {listed} of {sources} are listed: narrow the search for the others.</source>
        <translation>Die besten {listed} von {sources} sind aufgeführt: grenzen Sie die Suche ein, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>Actor, claim and stance can be set afterwards, for many at once.</source>
        <translation>Akteur, Aussage und Haltung lassen sich später festlegen, für viele auf einmal.</translation>
    </message>
    <message>
        <source>In {quote} already.</source>
        <translation>Schon in {quote}.</translation>
    </message>
    <message>
        <source>The list could not be worked through.</source>
        <translation>Die Liste konnte nicht abgearbeitet werden.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>im Titel</translation>
    </message>
    <message>
        <source>in quotes</source>
        <translation>in Zitaten</translation>
    </message>
    <message>
        <source>in notes</source>
        <translation>in Notizen</translation>
    </message>
    <message>
        <source>Did you mean {query}?</source>
        <translation>Meinten Sie {query}?</translation>
    </message>
    <message>
        <source>Search every source</source>
        <translation>Alle Quellen durchsuchen</translation>
    </message>
    <message>
        <source>Type a few words above. All of them must occur; “quotation marks” keep a phrase together, -word leaves out, pre* finds every ending. A question mark in the empty box tells the rest.</source>
        <translation>Geben Sie oben einige Wörter ein. Alle müssen vorkommen; „Anführungszeichen“ halten eine Wortfolge zusammen, -wort schließt aus, vor* findet jede Endung. Ein Fragezeichen im leeren Feld erklärt den Rest.</translation>
    </message>
    <message>
        <source>Nothing is like it</source>
        <translation>Nichts ist ähnlich</translation>
    </message>
    <message>
        <source>No other source shares the words that tell this one from the rest.</source>
        <translation>Keine andere Quelle enthält die Wörter, die diese von den übrigen unterscheiden.</translation>
    </message>
    <message>
        <source>Only in hidden text</source>
        <translation>Nur in verborgenem Text</translation>
    </message>
    <message>
        <source>This stands in boilerplate that is folded away; the line above lists it.</source>
        <translation>Das steht in eingeklapptem Beiwerk; die Zeile darüber führt es auf.</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Bisher nichts gefunden</translation>
    </message>
    <message>
        <source>The sources that are not indexed yet were not looked at.</source>
        <translation>Quellen, die noch nicht indiziert sind, wurden nicht durchsucht.</translation>
    </message>
    <message>
        <source>Nothing to look for</source>
        <translation>Nichts zu suchen</translation>
    </message>
    <message>
        <source>There is no word in this question yet.</source>
        <translation>In dieser Anfrage steht noch kein Wort.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No source holds all of these words. Fewer words, or part of a word with *, find more.</source>
        <translation>Keine Quelle enthält alle diese Wörter. Weniger Wörter, oder ein Wortteil mit *, finden mehr.</translation>
    </message>
    <message>
        <source>Like “{title}”</source>
        <translation>Ähnlich wie „{title}“</translation>
    </message>
    <message>
        <source>Nothing is like “{title}”</source>
        <translation>Nichts ist ähnlich wie „{title}“</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>List more</source>
        <translation>Mehr auflisten</translation>
    </message>
    <message>
        <source>both words, in any form</source>
        <translation>beide Wörter, in jeder Form</translation>
    </message>
    <message>
        <source>either</source>
        <translation>eines von beiden</translation>
    </message>
    <message>
        <source>without “air”</source>
        <translation>ohne „air“</translation>
    </message>
    <message>
        <source>these words, one after another</source>
        <translation>diese Wörter, eines nach dem anderen</translation>
    </message>
    <message>
        <source>exactly as written</source>
        <translation>genau wie geschrieben</translation>
    </message>
    <message>
        <source>any ending, any letters inside</source>
        <translation>beliebige Endung, beliebige Buchstaben darin</translation>
    </message>
    <message>
        <source>close to each other</source>
        <translation>nah beieinander</translation>
    </message>
    <message>
        <source>spelled something like it</source>
        <translation>ähnlich geschrieben</translation>
    </message>
    <message>
        <source>who published it: either of these</source>
        <translation>wer es veröffentlicht hat: eines von beiden</translation>
    </message>
    <message>
        <source>when; also 2023, 2023-04, “last month”</source>
        <translation>wann; auch 2023, 2023-04, “last month”</translation>
    </message>
    <message>
        <source>who is quoted, on what</source>
        <translation>wer zitiert wird, wozu</translation>
    </message>
    <message>
        <source>how: + − ? ~</source>
        <translation>wie: + − ? ~</translation>
    </message>
    <message>
        <source>how far you are, in which language</source>
        <translation>wie weit Sie sind, in welcher Sprache</translation>
    </message>
    <message>
        <source>in the title, by whom</source>
        <translation>im Titel, von wem</translation>
    </message>
    <message>
        <source>only what you kept or noted</source>
        <translation>nur was Sie festgehalten oder notiert haben</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>About a source</source>
        <translation>Über eine Quelle</translation>
    </message>
    <message>
        <source>Case and accents do not matter. Nothing you type is an error: what is not understood is left out, and said.</source>
        <translation>Groß-/Kleinschreibung und Akzente spielen keine Rolle. Nichts, was Sie eingeben, ist ein Fehler: was nicht verstanden wird, wird weggelassen und genannt.</translation>
    </message>
    <message>
        <source>The words of a question that have a meaning (outlet:, OR, near, last month) are English everywhere.</source>
        <translation>Wörter einer Anfrage mit eigener Bedeutung (outlet:, OR, near, last month) sind überall englisch.</translation>
    </message>
    <message>
        <source>The search index was removed. It has been made again; nothing else was touched.</source>
        <translation>Der Suchindex wurde entfernt. Er ist neu erstellt; sonst wurde nichts angerührt.</translation>
    </message>
    <message>
        <source>The search index was damaged. It has been made again; nothing else was touched.</source>
        <translation>Der Suchindex war beschädigt. Er ist neu erstellt; sonst wurde nichts angerührt.</translation>
    </message>
    <message>
        <source>The search index was made by another version of the program. It has been made again; nothing else was touched.</source>
        <translation>Der Suchindex stammte von einer anderen Version des Programms. Er ist neu erstellt; sonst wurde nichts angerührt.</translation>
    </message>
    <message>
        <source>The search index was changed from outside. It has been made again; nothing else was touched.</source>
        <translation>Der Suchindex wurde von außen geändert. Er ist neu erstellt; sonst wurde nichts angerührt.</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indizierung</translation>
    </message>
    <message>
        <source>The search index is new.</source>
        <translation>Der Suchindex ist neu.</translation>
    </message>
    <message>
        <source>Open a source first: others like it are looked for.</source>
        <translation>Öffnen Sie zuerst eine Quelle: gesucht werden andere, die ihr ähnlich sind.</translation>
    </message>
    <message>
        <source>There is no search to save: type one first.</source>
        <translation>Es gibt keine Suche zu speichern: geben Sie zuerst eine ein.</translation>
    </message>
    <message>
        <source>This result has no place in a text to quote.</source>
        <translation>Dieses Ergebnis hat keine Stelle in einem Text, die zitiert werden könnte.</translation>
    </message>
    <message>
        <source>There is no hit here. F3 goes to the next one.</source>
        <translation>Hier ist kein Treffer. F3 geht zum nächsten.</translation>
    </message>
    <message>
        <source>Search first: quotes are made of what is found.</source>
        <translation>Suchen Sie zuerst: Zitate entstehen aus dem, was gefunden wird.</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>“{step}” is being undone. Nothing can be changed until then.</source>
        <translation>„{step}“ wird rückgängig gemacht. Bis dahin kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>“{step}” is being redone. Nothing can be changed until then.</source>
        <translation>„{step}“ wird wiederholt. Bis dahin kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>Befehle und Tasten filtern</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Taste verwenden</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>Taste übernehmen</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>{key} belongs to {commands}, which would be left without it.</source>
        <translation>{key} gehört zu {commands} und ginge dort verloren.</translation>
    </message>
    <message>
        <source>“{command}” will have no key.</source>
        <translation>„{command}“ hat dann keine Taste.</translation>
    </message>
    <message>
        <source>Every step is saved as it is made.</source>
        <translation>Jeder Schritt wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur zum Lesen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved {time} in a copy only</source>
        <translation>{time} nur in einer Kopie gespeichert</translation>
    </message>
    <message>
        <source>Saved in a copy only</source>
        <translation>Nur in einer Kopie gespeichert</translation>
    </message>
    <message>
        <source>Saved {time} ✓</source>
        <translation>Gespeichert {time} ✓</translation>
    </message>
    <message>
        <source>Saved ✓</source>
        <translation>Gespeichert ✓</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel; what is finished stays</source>
        <translation>Abbrechen; was fertig ist, bleibt</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>Ihre Quellen</translation>
    </message>
    <message>
        <source>Drop files, folders or a piece of a web page anywhere on the window. A circle says how far you are: unread, reading, done.</source>
        <translation>Ziehen Sie Dateien, Ordner oder ein Stück einer Webseite irgendwo auf das Fenster. Ein Kreis sagt, wie weit Sie sind: ungelesen, angefangen, gelesen.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>J and K go from sentence to sentence, the full stop to the next quotation. What is no part of the article is folded to one line: a click opens it.</source>
        <translation>J und K gehen von Satz zu Satz, der Punkt zum nächsten Zitat. Was nicht zum Artikel gehört, ist auf eine Zeile eingeklappt: ein Klick öffnet sie.</translation>
    </message>
    <message>
        <source>Keep a quote in three keys</source>
        <translation>Ein Zitat mit drei Tasten</translation>
    </message>
    <message>
        <source>Space selects the sentence. In the bar that appears a letter says who, a digit which claim, + − ? or ~ where they stand: it is saved, and Ctrl+Z takes it back.</source>
        <translation>Die Leertaste wählt den Satz aus. In der Leiste, die dann erscheint, sagt ein Buchstabe wer, eine Ziffer welche Aussage, + − ? oder ~ mit welcher Haltung: das Zitat ist gespeichert, und Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>What you have kept</source>
        <translation>Was Sie festgehalten haben</translation>
    </message>
    <message>
        <source>The quotes of this source, or of all. Beside them the actors and the claims; below, everything about the one that is chosen, and the proof of its words.</source>
        <translation>Die Zitate dieser Quelle oder aller. Daneben die Akteure und die Aussagen; darunter alles über das gewählte Zitat und der Nachweis seines Wortlauts.</translation>
    </message>
    <message>
        <source>Find, and hand in</source>
        <translation>Finden und abgeben</translation>
    </message>
    <message>
        <source>Ctrl+K finds anything while you type. Report, at the right, sets it in order, and Export writes the Word document in which every quotation is proven.</source>
        <translation>Strg+K findet alles, während Sie tippen. Bericht, rechts, bringt es in Ordnung, und Export schreibt das Word-Dokument, in dem jedes Zitat belegt ist.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} von {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the tour is over</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>{heading}. {text}</source>
        <translation>{heading}. {text}</translation>
    </message>
    <message>
        <source>Versions of “{title}”</source>
        <translation>Fassungen von „{title}“</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Frühere Fassung</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Spätere Fassung</translation>
    </message>
    <message>
        <source>Show what is the same</source>
        <translation>Gleiches anzeigen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>{changed} of {paragraphs} differ.</source>
        <translation>Verschieden: {changed}; insgesamt {paragraphs}.</translation>
    </message>
    <message>
        <source>The two texts are the same.</source>
        <translation>Die beiden Texte sind gleich.</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>von Hand berichtigt</translation>
    </message>
    <message>
        <source>Version {number} · {day} · {made}</source>
        <translation>Fassung {number} · {day} · {made}</translation>
    </message>
    <message>
        <source>Correct Text</source>
        <translation>Text berichtigen</translation>
    </message>
    <message>
        <source>The text as it was stays in the project as an earlier version, and quotes keep the words they were taken with.</source>
        <translation>Der bisherige Text bleibt als frühere Fassung im Projekt, und Zitate behalten den Wortlaut, mit dem sie entnommen wurden.</translation>
    </message>
    <message>
        <source>Text of the paragraph</source>
        <translation>Text des Absatzes</translation>
    </message>
    <message>
        <source>Save as a New Version</source>
        <translation>Als neue Fassung speichern</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu überprüfen</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Quotes whose source has changed</source>
        <translation>Zitate, deren Quelle sich geändert hat</translation>
    </message>
    <message>
        <source>Nothing is in question</source>
        <translation>Nichts ist fraglich</translation>
    </message>
    <message>
        <source>When a source is imported again, quotes that no longer fit it are listed here. None is ever moved or dropped by itself.</source>
        <translation>Wird eine Quelle erneut importiert, stehen hier Zitate, die nicht mehr zu ihr passen. Keines wird je von selbst verschoben oder fallen gelassen.</translation>
    </message>
    <message>
        <source>Review of changed quotes</source>
        <translation>Überprüfung geänderter Zitate</translation>
    </message>
    <message>
        <source>No quote needs a review.</source>
        <translation>Kein Zitat ist zu überprüfen.</translation>
    </message>
    <message>
        <source>Select the passage in the text and press Enter there. Esc leaves it as it is.</source>
        <translation>Wählen Sie die Stelle im Text aus und drücken Sie dort Enter. Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>As quoted</source>
        <translation>Wie zitiert</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Wie es jetzt dasteht</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>This is the place</source>
        <translation>Das ist die Stelle</translation>
    </message>
    <message>
        <source>Re-select</source>
        <translation>Neu wählen</translation>
    </message>
    <message>
        <source>Select it in the text</source>
        <translation>Im Text auswählen</translation>
    </message>
    <message>
        <source>Leave it on the version it was taken from</source>
        <translation>Bei der Fassung belassen, aus der es stammt</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>It is not in the text any more</source>
        <translation>Es steht nicht mehr im Text</translation>
    </message>
    <message>
        <source>{what} · “{title}”</source>
        <translation>{what} · „{title}“</translation>
    </message>
    <message>
        <source>As quoted · version {number}</source>
        <translation>Wie zitiert · Fassung {number}</translation>
    </message>
    <message>
        <source>Now · version {number}</source>
        <translation>Jetzt · Fassung {number}</translation>
    </message>
    <message>
        <source>The words quoted stay as they are, whichever you choose.</source>
        <translation>Der zitierte Wortlaut bleibt, wie er ist, gleich was Sie wählen.</translation>
    </message>
    <message>
        <source>No passage of this version is like it.</source>
        <translation>Keine Stelle dieser Fassung ist ähnlich.</translation>
    </message>
    <message>
        <source>{quote} is settled; nothing more to review here.</source>
        <translation>{quote} ist erledigt; hier ist nichts mehr zu überprüfen.</translation>
    </message>
    <message>
        <source>Too much of it is damaged to be shown as it is.</source>
        <translation>Es ist zu stark beschädigt, um so gezeigt zu werden, wie es ist.</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Zurückgesetzt</translation>
    </message>
    <message numerus="yes">
        <source>Hide {n} block|Hide {n} blocks</source>
        <translation>
            <numerusform>{n} Block verbergen</numerusform>
            <numerusform>{n} Blöcke verbergen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} block hidden|{n} blocks hidden</source>
        <translation>
            <numerusform>{n} Block verborgen</numerusform>
            <numerusform>{n} Blöcke verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept in this text only: {why}.|{n} blocks kept in this text only: {why}.</source>
        <translation>
            <numerusform>Nur in diesem Text behalten: {why}.</numerusform>
            <numerusform>{n} Blöcke nur in diesem Text behalten: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folded in this text only: {why}.|{n} blocks folded in this text only: {why}.</source>
        <translation>
            <numerusform>Nur in diesem Text eingeklappt: {why}.</numerusform>
            <numerusform>{n} Blöcke nur in diesem Text eingeklappt: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folded.|{n} blocks folded.</source>
        <translation>
            <numerusform>Eingeklappt.</numerusform>
            <numerusform>{n} Blöcke eingeklappt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept.|{n} blocks kept.</source>
        <translation>
            <numerusform>Behalten.</numerusform>
            <numerusform>{n} Blöcke behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote is one: {label}|{n} quotes are one: {label}</source>
        <translation>
            <numerusform>{n} Zitat ist eines: {label}</numerusform>
            <numerusform>{n} Zitate sind eines: {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line  {n} character|Line  {n} characters</source>
        <translation>
            <numerusform>Zeile  {n} Zeichen</numerusform>
            <numerusform>Zeile  {n} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} altered|{n} altered</source>
        <translation>
            <numerusform>{n} verändert</numerusform>
            <numerusform>{n} verändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} misattributed|{n} misattributed</source>
        <translation>
            <numerusform>{n} falsch zugeschrieben</numerusform>
            <numerusform>{n} falsch zugeschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source changed since|{n} source changed since</source>
        <translation>
            <numerusform>{n} mit seither geänderter Quelle</numerusform>
            <numerusform>{n} mit seither geänderter Quelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not from this project|{n} not from this project</source>
        <translation>
            <numerusform>{n} nicht aus diesem Projekt</numerusform>
            <numerusform>{n} nicht aus diesem Projekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed|{n} removed</source>
        <translation>
            <numerusform>{n} entfernt</numerusform>
            <numerusform>{n} entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} edited and marked|{n} edited and marked</source>
        <translation>
            <numerusform>{n} bearbeitet und gekennzeichnet</numerusform>
            <numerusform>{n} bearbeitet und gekennzeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} typography only|{n} typography only</source>
        <translation>
            <numerusform>{n} nur in der Typografie</numerusform>
            <numerusform>{n} nur in der Typografie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verbatim|{n} verbatim</source>
        <translation>
            <numerusform>{n} wörtlich</numerusform>
            <numerusform>{n} wörtlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is a copy with {n} comment.|“{name}” is a copy with {n} comments.</source>
        <translation>
            <numerusform>„{name}“ ist eine Kopie mit {n} Kommentar.</numerusform>
            <numerusform>„{name}“ ist eine Kopie mit {n} Kommentaren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is written: {n} row.|“{name}” is written: {n} rows.</source>
        <translation>
            <numerusform>„{name}“ ist geschrieben: {n} Zeile.</numerusform>
            <numerusform>„{name}“ ist geschrieben: {n} Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Befunde</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} quotations needs a look.|{n} of {total} quotations need a look.</source>
        <translation>
            <numerusform>{n} von {total} Zitaten bedarf der Durchsicht.</numerusform>
            <numerusform>{n} von {total} Zitaten bedürfen der Durchsicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} quotations in “{name}” stand.|All {n} quotations in “{name}” stand.</source>
        <translation>
            <numerusform>Das {n} Zitat in „{name}“ stimmt.</numerusform>
            <numerusform>Alle {n} Zitate in „{name}“ stimmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is written: {verified} of {n} quotations verified.|“{name}” is written: {verified} of {n} quotations verified.</source>
        <translation>
            <numerusform>„{name}“ ist geschrieben: {verified} von {n} Zitat geprüft.</numerusform>
            <numerusform>„{name}“ ist geschrieben: {verified} von {n} Zitaten geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>± {n} sentence|± {n} sentences</source>
        <translation>
            <numerusform>± {n} Satz</numerusform>
            <numerusform>± {n} Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Word templates</source>
        <translation>Word-Vorlagen</translation>
    </message>
    <message>
        <source>Citation styles</source>
        <translation>Zitierstile</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} quotation|{shown} of {n} quotations</source>
        <translation>
            <numerusform>{shown} von {n} Zitat</numerusform>
            <numerusform>{shown} von {n} Zitaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}, {n} quotation|{title}, {n} quotations</source>
        <translation>
            <numerusform>{title}, {n} Zitat</numerusform>
            <numerusform>{title}, {n} Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>salvaged</source>
        <translation>gerettet</translation>
    </message>
    <message>
        <source>What you did since {time} is not in it. It is kept in a copy on this computer, and comes into the file when you open the project here again.</source>
        <translation>Was Sie seit {time} getan haben, steht nicht darin. Es liegt in einer Kopie auf diesem Computer und kommt in die Datei, wenn Sie das Projekt hier wieder öffnen.</translation>
    </message>
    <message>
        <source>You work in a copy on this computer that holds everything. Save it elsewhere, or put your file back.</source>
        <translation>Sie arbeiten in einer Kopie auf diesem Computer, die alles enthält. Speichern Sie sie anderswo oder legen Sie Ihre Datei zurück.</translation>
    </message>
    <message>
        <source>What you did since {time} is not in it, and the copy it is kept in is lost when the computer is switched off.</source>
        <translation>Was Sie seit {time} getan haben, steht nicht darin, und die Kopie, in der es liegt, geht beim Ausschalten des Computers verloren.</translation>
    </message>
    <message>
        <source>All of it is kept in a copy on this computer, and is there when you open the project here again.</source>
        <translation>Alles davon liegt in einer Kopie auf diesem Computer und ist da, wenn Sie das Projekt hier wieder öffnen.</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message numerus="yes">
        <source>{n} without|{n} without</source>
        <translation>
            <numerusform>{n} ohne</numerusform>
            <numerusform>{n} ohne</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>hit</comment>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>hit</comment>
        <translation>Nächster</translation>
    </message>
    <message numerus="yes">
        <source>{n} in hidden text|{n} in hidden text</source>
        <translation>
            <numerusform>{n} in verborgenem Text</numerusform>
            <numerusform>{n} in verborgenem Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is not indexed yet and not looked at.|{n} sources are not indexed yet and not looked at.</source>
        <translation>
            <numerusform>{n} Quelle ist noch nicht indiziert und wurde nicht durchsucht.</numerusform>
            <numerusform>{n} Quellen sind noch nicht indiziert und wurden nicht durchsucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make {n} quote|Make {n} quotes</source>
        <translation>
            <numerusform>{n} Zitat erstellen</numerusform>
            <numerusform>{n} Zitate erstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote made|{n} quotes made</source>
        <translation>
            <numerusform>{n} Zitat erstellt</numerusform>
            <numerusform>{n} Zitate erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote was made and stays.|{n} quotes were made and stay.</source>
        <translation>
            <numerusform>{n} Zitat wurde erstellt und bleibt.</numerusform>
            <numerusform>{n} Zitate wurden erstellt und bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} is in a quote already, and not ticked.|{n} are in a quote already, and not ticked.</source>
        <translation>
            <numerusform>{n} steht schon in einem Zitat und ist nicht angekreuzt.</numerusform>
            <numerusform>{n} stehen schon in einem Zitat und sind nicht angekreuzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentence|{n} sentences</source>
        <translation>
            <numerusform>{n} Satz</numerusform>
            <numerusform>{n} Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hit|{n} hits</source>
        <translation>
            <numerusform>{n} Treffer</numerusform>
            <numerusform>{n} Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source only in hidden text|{n} sources only in hidden text</source>
        <translation>
            <numerusform>{n} Quelle nur in verborgenem Text</numerusform>
            <numerusform>{n} Quellen nur in verborgenem Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the other {n}|Show the other {n}</source>
        <translation>
            <numerusform>Den anderen {n} anzeigen</numerusform>
            <numerusform>Die anderen {n} anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first {n} is listed|the first {n} are listed</source>
        <translation>
            <numerusform>der erste ist aufgeführt</numerusform>
            <numerusform>die ersten {n} sind aufgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more only in hidden text|{n} more only in hidden text</source>
        <translation>
            <numerusform>{n} weitere nur in verborgenem Text</numerusform>
            <numerusform>{n} weitere nur in verborgenem Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step is being redone. Nothing can be changed until then.|{n} steps are being redone. Nothing can be changed until then.</source>
        <translation>
            <numerusform>{n} Schritt wird wiederholt. Bis dahin kann nichts geändert werden.</numerusform>
            <numerusform>{n} Schritte werden wiederholt. Bis dahin kann nichts geändert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step is being undone. Nothing can be changed until then.|{n} steps are being undone. Nothing can be changed until then.</source>
        <translation>
            <numerusform>{n} Schritt wird rückgängig gemacht. Bis dahin kann nichts geändert werden.</numerusform>
            <numerusform>{n} Schritte werden rückgängig gemacht. Bis dahin kann nichts geändert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step|{n} steps</source>
        <translation>
            <numerusform>{n} Schritt</numerusform>
            <numerusform>{n} Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unattributed|{n} unattributed</source>
        <translation>
            <numerusform>{n} nicht zugeschrieben</numerusform>
            <numerusform>{n} nicht zugeschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraph|{n} paragraphs</source>
        <translation>
            <numerusform>{n} Absatz</numerusform>
            <numerusform>{n} Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraph the same|{n} paragraphs the same</source>
        <translation>
            <numerusform>{n} gleicher Absatz</numerusform>
            <numerusform>{n} gleiche Absätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>on its version</comment>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Voriges Zitat</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Nächstes Zitat</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Überprüfung schließen</translation>
    </message>
    <message>
        <source>Keep on version {number}</source>
        <translation>Bei Fassung {number} belassen</translation>
    </message>
    <message>
        <source>Meaning changed</source>
        <translation>Sinn geändert</translation>
    </message>
    <message>
        <source>stands in another place</source>
        <translation>steht an einer anderen Stelle</translation>
    </message>
    <message>
        <source>Stands in another place</source>
        <translation>Steht an einer anderen Stelle</translation>
    </message>
    <message>
        <source>stands there more than once</source>
        <translation>steht dort mehr als einmal</translation>
    </message>
    <message>
        <source>Stands there more than once</source>
        <translation>Steht dort mehr als einmal</translation>
    </message>
    <message>
        <source>wording changed</source>
        <translation>Wortlaut geändert</translation>
    </message>
    <message>
        <source>Wording changed</source>
        <translation>Wortlaut geändert</translation>
    </message>
    <message>
        <source>parts changed their order</source>
        <translation>Teile haben ihre Reihenfolge geändert</translation>
    </message>
    <message>
        <source>Parts changed their order</source>
        <translation>Teile haben ihre Reihenfolge geändert</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>placed by you</source>
        <translation>von Ihnen platziert</translation>
    </message>
    <message>
        <source>Placed by you</source>
        <translation>Von Ihnen platziert</translation>
    </message>
    <message>
        <source>kept on its version</source>
        <translation>bei seiner Fassung belassen</translation>
    </message>
    <message>
        <source>Kept on its version</source>
        <translation>Bei seiner Fassung belassen</translation>
    </message>
    <message>
        <source>an orphan</source>
        <translation>verwaist</translation>
    </message>
    <message>
        <source>An orphan</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>Update from File</source>
        <translation>Aus Datei aktualisieren</translation>
    </message>
    <message>
        <source>There is only one version of this source: it was imported once.</source>
        <translation>Von dieser Quelle gibt es nur eine Fassung: sie wurde einmal importiert.</translation>
    </message>
    <message>
        <source>Open a source first.</source>
        <translation>Öffnen Sie zuerst eine Quelle.</translation>
    </message>
    <message>
        <source>New here? Five steps round the window.</source>
        <translation>Neu hier? Fünf Schritte durch das Fenster.</translation>
    </message>
    <message>
        <source>Restored as “{name}”.</source>
        <translation>Als „{name}“ wiederhergestellt.</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not made. {error}</source>
        <translation>Die heutige Sicherung wurde nicht erstellt. {error}</translation>
    </message>
    <message>
        <source>Read closely. Keep what was said. Prove every word.</source>
        <translation>Genau lesen. Festhalten, was gesagt wurde. Jedes Wort belegen.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation>Artikel hier ablegen</translation>
    </message>
    <message>
        <source>Text files and saved web pages, or a whole folder of them. A new project is made beside them.</source>
        <translation>Textdateien und gespeicherte Webseiten oder ein ganzer Ordner davon. Daneben entsteht ein neues Projekt.</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Entfernen: {what}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>All Recent Projects…</source>
        <translation>Alle zuletzt geöffneten Projekte…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>Kopie: {what}</translation>
    </message>
    <message>
        <source>Offers for {name}</source>
        <translation>Vorschläge für {name}</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} von {all}</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>Was gemeldet wurde</translation>
    </message>
</context>
</TS>
