<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“{name}” is open already: {who} has it. It can be opened to read only.</source>
        <translation>«{name}» уже открыт; у кого: {who}. Его можно открыть только для чтения.</translation>
    </message>
    <message>
        <source>“{name}” is open already: {who} has had it since {when}. It can be opened to read only.</source>
        <translation>«{name}» уже открыт; у кого: {who}, с какого времени: {when}. Его можно открыть только для чтения.</translation>
    </message>
    <message>
        <source>Source Workbench projects (*.swb)</source>
        <translation>Проекты Source Workbench (*.swb)</translation>
    </message>
    <message>
        <source>The program did not end properly the last time. Everything it showed as saved is there, and you are where you were.</source>
        <translation>В прошлый раз программа завершилась не так, как обычно. Всё, что она показала сохранённым, на месте, и вы там же, где были.</translation>
    </message>
    <message>
        <source>The program did not end properly the last time. Everything it showed as saved is there.</source>
        <translation>В прошлый раз программа завершилась не так, как обычно. Всё, что она показала сохранённым, на месте.</translation>
    </message>
    <message>
        <source>It was opening “{name}”, which is not opened by itself now.</source>
        <translation>Она открывала «{name}»; сейчас этот проект сам собой не открывается.</translation>
    </message>
    <message>
        <source>What Happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Нет открытого проекта.</translation>
    </message>
    <message>
        <source>New Project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>What the other one saves is shown when you open it again.</source>
        <translation>То, что сохранит другой, будет видно, когда вы снова откроете проект.</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Открыть для чтения</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>A part of the program ended by itself. What was finished before is saved.</source>
        <translation>Одна из частей программы завершилась сама. То, что она закончила раньше, сохранено.</translation>
    </message>
    <message>
        <source>Import “{title}”</source>
        <translation>Импортировать «{title}»</translation>
    </message>
    <message>
        <source>Update “{title}”</source>
        <translation>Обновить «{title}»</translation>
    </message>
    <message>
        <source>A report cannot be written as a name without an ending; this version writes {endings}.</source>
        <translation>Отчёт нельзя записать под именем без расширения; эта версия записывает {endings}.</translation>
    </message>
    <message>
        <source>A report cannot be written as “{ending}”; this version writes {endings}.</source>
        <translation>Отчёт нельзя записать в формате «{ending}»; эта версия записывает {endings}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose a name for a file.</source>
        <translation>«{name}» — это папка; выберите имя файла.</translation>
    </message>
    <message>
        <source>“{name}” is read-only; choose another name or make it writable.</source>
        <translation>Файл «{name}» доступен только для чтения; выберите другое имя или разрешите запись.</translation>
    </message>
    <message>
        <source>“{name}” is open in LibreOffice; close it there or choose another name (if it is not open, delete the file “{lock}” beside it).</source>
        <translation>Файл «{name}» открыт в LibreOffice; закройте его там или выберите другое имя (если он не открыт, удалите рядом с ним файл «{lock}»).</translation>
    </message>
    <message>
        <source>The disk is full: there is no room for “{name}”.</source>
        <translation>Диск заполнен: нет места для файла «{name}».</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <translation>Папки «{folder}» не существует.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long for this disk.</source>
        <translation>Имя файла слишком длинное для этого диска.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to.</source>
        <translation>В папку «{folder}» нельзя записать.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program or protected; close it there or choose another name.</source>
        <translation>Файл «{name}» открыт в другой программе или защищён; закройте его там или выберите другое имя.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {why}.</source>
        <translation>Файл «{name}» записать не удалось: {why}.</translation>
    </message>
    <message>
        <source>{quote} holds a character that a Word file cannot carry ({character}); nothing was written.</source>
        <translation>{quote} содержит символ, которого не может быть в файле Word ({character}); ничего не записано.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word template; choose a .docx or .dotx file.</source>
        <translation>«{name}» — не шаблон Word; выберите файл .docx или .dotx.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word file or is damaged.</source>
        <translation>«{name}» — не файл Word, или он повреждён.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>Файл «{name}» защищён паролем.</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be read.</source>
        <translation>Шаблон «{name}» не читается.</translation>
    </message>
    <message>
        <source>“{name}” has no styles to take.</source>
        <translation>В файле «{name}» нет стилей.</translation>
    </message>
    <message>
        <source>“{name}” holds macros. Save it in Word as .docx or .dotx without them.</source>
        <translation>Файл «{name}» содержит макросы. Сохраните его в Word без них, как .docx или .dotx.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part “{part}” is missing.</source>
        <translation>Файл «{name}» повреждён: в нём нет части «{part}».</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part “{part}” cannot be read.</source>
        <translation>Файл «{name}» повреждён: его часть «{part}» не читается.</translation>
    </message>
    <message>
        <source>“{name}” declares a document type, which no Word file does; it was not read.</source>
        <translation>Файл «{name}» объявляет тип документа, чего в файлах Word не бывает; он не прочитан.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to far more than a template needs; it was not read.</source>
        <translation>Файл «{name}» распаковывается в нечто гораздо большее, чем шаблон; он не прочитан.</translation>
    </message>
    <message>
        <source>The header or footer of “{name}” fetches something from elsewhere.</source>
        <translation>Колонтитул файла «{name}» загружает что-то извне.</translation>
    </message>
    <message>
        <source>The header or footer of “{name}” holds something that is no text, picture or link; it was not used.</source>
        <translation>В колонтитуле файла «{name}» есть что-то, кроме текста, рисунков и ссылок; он не использован.</translation>
    </message>
    <message>
        <source>The template leaves no room for text between its margins.</source>
        <translation>Поля шаблона не оставляют места для текста.</translation>
    </message>
    <message>
        <source>“{name}” lists references; the texts they belong to are files beside it.</source>
        <translation>«{name}» — список литературы; сами тексты — в файлах рядом с ним.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds no files that can be read.</source>
        <translation>В папке «{name}» нет файлов, которые можно прочитать.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Нет текста для вставки.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
    <message>
        <source>Pasted page</source>
        <translation>Вставленная страница</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>«{name}» — это папка.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>Файла «{name}» больше нет.</translation>
    </message>
    <message>
        <source>“{name}” is not a file but a device or a pipe.</source>
        <translation>«{name}» — не файл, а устройство или канал.</translation>
    </message>
    <message>
        <source>“{name}” may not be read: you have no permission.</source>
        <translation>Файл «{name}» прочитать нельзя: у вас нет прав.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {why}.</source>
        <translation>Файл «{name}» прочитать не удалось: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is too large ({size} MB; up to {most} MB is read).</source>
        <translation>Файл «{name}» слишком велик ({size} МБ; читается не больше {most} МБ).</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>Файл «{name}» пуст.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a file may have.</source>
        <translation>Файлу «{name}» нужно больше памяти, чем отведено на один файл.</translation>
    </message>
    <message>
        <source>“{name}” is built too deeply to be read.</source>
        <translation>Файл «{name}» устроен слишком сложно, чтобы его прочитать.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off: its parts cannot be unpacked.</source>
        <translation>Файл «{name}» повреждён или обрезан: его части не распаковываются.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{part}” is missing in it.</source>
        <translation>Файл «{name}» повреждён: в нём нет «{part}».</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off: “{part}” cannot be unpacked.</source>
        <translation>Файл «{name}» повреждён или обрезан: «{part}» не распаковывается.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than any document holds; it was left alone.</source>
        <translation>Файл «{name}» распаковывается в нечто большее, чем любой документ; он оставлен без внимания.</translation>
    </message>
    <message>
        <source>“{name}” declares entities of its own, as only attacks do; it was left alone.</source>
        <translation>Файл «{name}» объявляет собственные сущности XML, как бывает только при атаках; он оставлен без внимания.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is no valid XML.</source>
        <translation>Файл «{name}» повреждён: одна из его частей — не XML.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is empty.</source>
        <translation>Файл «{name}» повреждён: одна из его частей пуста.</translation>
    </message>
    <message>
        <source>“{name}” lists no references that can be read.</source>
        <translation>В файле «{name}» нет ссылок на литературу, которые можно прочитать.</translation>
    </message>
    <message>
        <source>A reference</source>
        <translation>Запись списка литературы</translation>
    </message>
    <message>
        <source>“{reference}” names a file that is not beside “{list}”: {file}.</source>
        <translation>«{reference}» указывает на файл, которого нет рядом с «{list}»: {file}.</translation>
    </message>
    <message>
        <source>“{reference}” is listed in “{list}” without a file that holds its text.</source>
        <translation>«{reference}» числится в «{list}», но файла с текстом нет.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <translation>В файле «{name}» нет текста.</translation>
    </message>
    <message>
        <source>“{name}” is not text but binary data.</source>
        <translation>«{name}» — не текст, а двоичные данные.</translation>
    </message>
    <message>
        <source>“{name}” is a book without text.</source>
        <translation>«{name}» — книга без текста.</translation>
    </message>
    <message>
        <source>{book}, part {part}</source>
        <translation>{book}, часть {part}</translation>
    </message>
    <message>
        <source>“{name}” is locked by its seller (DRM) and cannot be read.</source>
        <translation>Файл «{name}» заблокирован продавцом (DRM) и не читается.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it does not say where its chapters are.</source>
        <translation>Файл «{name}» повреждён: в нём не указано, где главы.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{part}” cannot be read.</source>
        <translation>Файл «{name}» повреждён: «{part}» не читается.</translation>
    </message>
    <message>
        <source>“{name}” is a page without text.</source>
        <translation>«{name}» — страница без текста.</translation>
    </message>
    <message>
        <source>a database or a project file</source>
        <translation>база данных или файл проекта</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>сжатый файл</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>звукозапись</translation>
    </message>
    <message>
        <source>a sound recording or a film</source>
        <translation>звукозапись или фильм</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>фильм</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (PPTX)</source>
        <translation>презентация PowerPoint (PPTX)</translation>
    </message>
    <message>
        <source>an Excel workbook in its binary form (XLSB)</source>
        <translation>двоичная книга Excel (XLSB)</translation>
    </message>
    <message>
        <source>“{name}” is an old Office document or an Outlook message; save it as DOCX or PDF first.</source>
        <translation>«{name}» — старый документ Office или сообщение Outlook; сначала сохраните его как DOCX или PDF.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, which is not read here.</source>
        <translation>«{name}» — {what}; такие файлы здесь не читаются.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument file that is no text; it is not read here.</source>
        <translation>«{name}» — файл OpenDocument, но не текстовый; здесь он не читается.</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>архив ZIP</translation>
    </message>
    <message>
        <source>“{name}” is {what}; unpack or convert it first.</source>
        <translation>«{name}» — {what}; сначала распакуйте или преобразуйте этот файл.</translation>
    </message>
    <message>
        <source>a film, a sound recording or a picture</source>
        <translation>фильм, звукозапись или изображение</translation>
    </message>
    <message>
        <source>a picture (SVG)</source>
        <translation>изображение (SVG)</translation>
    </message>
    <message>
        <source>an XML data file</source>
        <translation>файл данных XML</translation>
    </message>
    <message>
        <source>Letter {number} of “{name}”: {why}</source>
        <translation>Письмо {number} из «{name}»: {why}</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its parts cannot be told apart.</source>
        <translation>Файл «{name}» повреждён: его части не отделить друг от друга.</translation>
    </message>
    <message>
        <source>“{name}” is a letter without text.</source>
        <translation>«{name}» — письмо без текста.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be read as a letter.</source>
        <translation>Файл «{name}» повреждён: как письмо он не читается.</translation>
    </message>
    <message>
        <source>Attached to “{name}”: {why}</source>
        <translation>Вложение в «{name}»: {why}</translation>
    </message>
    <message>
        <source>“{name}” holds no page.</source>
        <translation>В файле «{name}» нет ни одной страницы.</translation>
    </message>
    <message>
        <source>Article {number} of “{name}” has no text.</source>
        <translation>В статье {number} файла «{name}» нет текста.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>“{name}” holds an article without text.</source>
        <translation>Файл «{name}» содержит статью без текста.</translation>
    </message>
    <message>
        <source>“{name}” holds scanned pages without text.</source>
        <translation>Файл «{name}» содержит отсканированные страницы без текста.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off: pdfium finds no pages in it.</source>
        <translation>Файл «{name}» повреждён или обрезан: pdfium не находит в нём страниц.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its pages cannot be read to the end.</source>
        <translation>Файл «{name}» повреждён: его страницы не дочитать до конца.</translation>
    </message>
    <message>
        <source>“{name}” is a table without a column of texts; one must be called “text”, “body” or “content”.</source>
        <translation>«{name}» — таблица без столбца с текстами; один из столбцов должен называться «text», «body» или «content».</translation>
    </message>
    <message>
        <source>Row {number} of “{name}” has no text.</source>
        <translation>В строке {number} файла «{name}» нет текста.</translation>
    </message>
    <message>
        <source>“{name}” is a workbook without sheets.</source>
        <translation>«{name}» — книга без листов.</translation>
    </message>
    <message>
        <source>“{name}” made its reader crash. Nothing else was affected.</source>
        <translation>Файл «{name}» вызвал сбой читавшей его части программы. Больше ничего не пострадало.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a file may have ({size} MB) and was stopped.</source>
        <translation>Файлу «{name}» нужно больше памяти, чем отведено на один файл ({size} МБ); чтение остановлено.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: the reader made a mistake ({error}).</source>
        <translation>Файл «{name}» прочитать не удалось: ошибка при чтении ({error}).</translation>
    </message>
    <message>
        <source>{n}&#xa0;%</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>the first of them</source>
        <translation>первый из них</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>тот же текст</translation>
    </message>
    <message>
        <source>contains all of the first</source>
        <translation>содержит первый целиком</translation>
    </message>
    <message>
        <source>a part of the first ({share})</source>
        <translation>часть первого ({share})</translation>
    </message>
    <message>
        <source>contains {share} of the first</source>
        <translation>содержит {share} первого</translation>
    </message>
    <message>
        <source>It is a report of another project; its quotations were looked up in the sources of this one.</source>
        <translation>Это отчёт другого проекта; его цитаты сверены с источниками этого.</translation>
    </message>
    <message>
        <source>The project has another translation of this quote, or none.</source>
        <translation>В проекте у этой цитаты другой перевод или его нет.</translation>
    </message>
    <message>
        <source>It is not the translation that is recorded.</source>
        <translation>Это не тот перевод, который записан.</translation>
    </message>
    <message>
        <source>Longer than recorded, and word for word in the source.</source>
        <translation>Длиннее записанной и дословно стоит в источнике.</translation>
    </message>
    <message>
        <source>It stands under the number {given}; it is {right}.</source>
        <translation>Стоит под номером {given}; верный номер — {right}.</translation>
    </message>
    <message>
        <source>The project no longer keeps this quote.</source>
        <translation>В проекте этой цитаты больше нет.</translation>
    </message>
    <message>
        <source>No source of this project says anything like it.</source>
        <translation>Ничего похожего нет ни в одном источнике проекта.</translation>
    </message>
    <message>
        <source>No source of this project says it; the nearest passage is offered.</source>
        <translation>Этого нет ни в одном источнике проекта; показано ближайшее место.</translation>
    </message>
    <message>
        <source>It was in the report and is not in the document.</source>
        <translation>Была в отчёте, но в документе её нет.</translation>
    </message>
    <message>
        <source>The copy is a Word document as well; let its name end in {ending}.</source>
        <translation>Копия — тоже документ Word; её имя должно оканчиваться на {ending}.</translation>
    </message>
    <message>
        <source>The findings go into a copy; choose another name than that of the document.</source>
        <translation>Замечания записываются в копию; выберите имя, отличное от имени документа.</translation>
    </message>
    <message>
        <source>Nearest (“{title}”):</source>
        <translation>Ближайшее место («{title}»):</translation>
    </message>
    <message>
        <source>Nearest:</source>
        <translation>Ближайшее место:</translation>
    </message>
    <message>
        <source>Source (“{title}”):</source>
        <translation>Источник («{title}»):</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Источник:</translation>
    </message>
    <message>
        <source>Only spaces, marks or dashes are set differently.</source>
        <translation>Отличаются только пробелы, кавычки или тире.</translation>
    </message>
    <message>
        <source>What is left out or put in brackets changes what is said: “{words}”.</source>
        <translation>Пропуск или слова в скобках меняют смысл: «{words}».</translation>
    </message>
    <message>
        <source>The edits are marked with brackets or an ellipsis.</source>
        <translation>Правка отмечена скобками или многоточием.</translation>
    </message>
    <message>
        <source>A capital letter is changed without brackets.</source>
        <translation>Прописная буква изменена без скобок.</translation>
    </message>
    <message>
        <source>Quotation marks or signs within it are not the source’s.</source>
        <translation>Кавычки или знаки внутри — не те, что в источнике.</translation>
    </message>
    <message>
        <source>A number is not the source’s.</source>
        <translation>Число — не то, что в источнике.</translation>
    </message>
    <message>
        <source>Something is left out without being marked.</source>
        <translation>Есть пропуск без пометки.</translation>
    </message>
    <message>
        <source>A negation or a number word is not the source’s.</source>
        <translation>Отрицание или числительное — не то, что в источнике.</translation>
    </message>
    <message>
        <source>Words are left out without a mark.</source>
        <translation>Слова пропущены без пометки.</translation>
    </message>
    <message>
        <source>Words are put in without a mark.</source>
        <translation>Слова добавлены без пометки.</translation>
    </message>
    <message>
        <source>The words are not the source’s.</source>
        <translation>Слова — не те, что в источнике.</translation>
    </message>
    <message>
        <source>The stored text of the source is not the one that was quoted.</source>
        <translation>Хранящийся текст источника — не тот, что цитировался.</translation>
    </message>
    <message>
        <source>The quotation is waiting for review, because its source changed.</source>
        <translation>Цитата ждёт проверки: её источник изменился.</translation>
    </message>
    <message>
        <source>A newer version of “{title}” no longer says it in these words ({why}).</source>
        <translation>В новой версии «{title}» этих слов больше нет ({why}).</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>формулировка изменена</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>стоит в другом месте</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>встречается не один раз</translation>
    </message>
    <message>
        <source>meaning changed</source>
        <translation>смысл изменён</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>порядок изменён</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>исчезла</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password; save it without one first.</source>
        <translation>Файл «{name}» защищён паролем; сначала сохраните его без пароля.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part “{part}” cannot be unpacked.</source>
        <translation>Файл «{name}» повреждён: его часть «{part}» не распаковывается.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part “{part}” is not XML.</source>
        <translation>Файл «{name}» повреждён: его часть «{part}» — не XML.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it holds the part “{part}” twice.</source>
        <translation>Файл «{name}» повреждён: часть «{part}» есть в нём дважды.</translation>
    </message>
    <message>
        <source>“{name}” holds more parts than any document; it was not read.</source>
        <translation>В файле «{name}» больше частей, чем в любом документе; он не прочитан.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument file; save it as Word (.docx) first.</source>
        <translation>«{name}» — файл OpenDocument; сначала сохраните его как документ Word (.docx).</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document: the part with its text is missing.</source>
        <translation>«{name}» — не документ Word: нет части с текстом.</translation>
    </message>
    <message>
        <source>“{path}” does not exist.</source>
        <translation>Файла «{path}» не существует.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a document.</source>
        <translation>«{name}» — папка, а не документ.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document (.docx).</source>
        <translation>«{name}» — не документ Word (.docx).</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>Файл «{name}» не читается: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password; save it as an unprotected .docx first.</source>
        <translation>Файл «{name}» защищён паролем; сначала сохраните его как незащищённый .docx.</translation>
    </message>
    <message>
        <source>“{name}” is a Word file of before 2007 (.doc); save it as an unprotected .docx first.</source>
        <translation>«{name}» — файл Word до 2007 года (.doc); сначала сохраните его как незащищённый .docx.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than any document holds; it was not read.</source>
        <translation>Файл «{name}» распаковывается в нечто большее, чем любой документ; он не прочитан.</translation>
    </message>
    <message>
        <source>“{name}” declares entities, which no Word document does; it was not read.</source>
        <translation>Файл «{name}» объявляет сущности XML, чего в документах Word не бывает; он не прочитан.</translation>
    </message>
    <message>
        <source>Its header is missing.</source>
        <translation>Нет верхнего колонтитула.</translation>
    </message>
    <message>
        <source>Its footer is missing.</source>
        <translation>Нет нижнего колонтитула.</translation>
    </message>
    <message>
        <source>Its footnotes are missing, so they could not be checked.</source>
        <translation>Нет сносок, поэтому проверить их не удалось.</translation>
    </message>
    <message>
        <source>Its endnotes are missing, so they could not be checked.</source>
        <translation>Нет концевых сносок, поэтому проверить их не удалось.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document.</source>
        <translation>«{name}» — не документ Word.</translation>
    </message>
    <message>
        <source>It embeds another document, whose text was not checked.</source>
        <translation>В него внедрён другой документ, текст которого не проверялся.</translation>
    </message>
    <message>
        <source>It holds macros; they were not run.</source>
        <translation>В нём есть макросы; они не запускались.</translation>
    </message>
    <message>
        <source>It refers to files outside of itself; they were not opened.</source>
        <translation>Он ссылается на внешние файлы; они не открывались.</translation>
    </message>
    <message>
        <source>The note points to “{title}”, another source.</source>
        <translation>Сноска указывает на «{title}», другой источник.</translation>
    </message>
    <message>
        <source>The note dates the source {given}; it is of {published}.</source>
        <translation>В сноске дата источника {given}, а верная — {published}.</translation>
    </message>
    <message>
        <source>Attributed to {named}; recorded is {right}.</source>
        <translation>Приписано: {named}; записано: {right}.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} и {other}</translation>
    </message>
    <message>
        <source>The date is given as {given}; the source is of {published}.</source>
        <translation>Указана дата {given}, а дата источника — {published}.</translation>
    </message>
    <message>
        <source>The outlet is given as {named}; the source is from {outlet}.</source>
        <translation>Указано издание: {named}; издание источника: {outlet}.</translation>
    </message>
    <message>
        <source>The stance is given as {given}; recorded is {right}.</source>
        <translation>Указана позиция: {given}; записано: {right}.</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>утверждает</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>отрицает</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>сомневается</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>сообщает</translation>
    </message>
    <message>
        <source>The day it was said is given as {given}; recorded is {right}.</source>
        <translation>Указан день высказывания: {given}; записано: {right}.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>В документе</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>В источнике</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Различие</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Искажено</translation>
    </message>
    <message>
        <source>Misattributed</source>
        <translation>Приписано не тому</translation>
    </message>
    <message>
        <source>Source changed since</source>
        <translation>Источник с тех пор изменён</translation>
    </message>
    <message>
        <source>Not from this project</source>
        <translation>Не из этого проекта</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Edited and marked</source>
        <translation>Правка отмечена</translation>
    </message>
    <message>
        <source>Typography only</source>
        <translation>Только оформление</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Дословно</translation>
    </message>
    <message>
        <source>body</source>
        <translation>основной текст</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>сноска</translation>
    </message>
    <message>
        <source>endnote</source>
        <translation>концевая сноска</translation>
    </message>
    <message>
        <source>header</source>
        <translation>верхний колонтитул</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>нижний колонтитул</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>надпись</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a citation style.</source>
        <translation>Файл «{name}» слишком велик для стиля ссылок.</translation>
    </message>
    <message>
        <source>The citation style “{name}” cannot be read.</source>
        <translation>Стиль ссылок «{name}» не читается.</translation>
    </message>
    <message>
        <source>“{name}” is not a citation style: its XML is broken.</source>
        <translation>«{name}» — не стиль ссылок: ошибка в XML.</translation>
    </message>
    <message>
        <source>“{name}” declares a document type of its own, which no citation style needs.</source>
        <translation>Файл «{name}» объявляет собственный тип документа, который стилю ссылок не нужен.</translation>
    </message>
    <message>
        <source>“{name}” is not a citation style (CSL).</source>
        <translation>«{name}» — не стиль ссылок (CSL).</translation>
    </message>
    <message>
        <source>“{name}” only points to another citation style; choose that file instead.</source>
        <translation>Файл «{name}» лишь указывает на другой стиль ссылок; выберите тот файл.</translation>
    </message>
    <message>
        <source>“{name}” only points to another citation style (“{parent}”); choose that file instead.</source>
        <translation>Файл «{name}» лишь указывает на другой стиль ссылок («{parent}»); выберите тот файл.</translation>
    </message>
    <message>
        <source>The citation style “{name}” cannot be used: it is not complete ({why}).</source>
        <translation>Стиль ссылок «{name}» нельзя использовать: он неполон ({why}).</translation>
    </message>
    <message>
        <source>This installation is incomplete: the resource “{name}” is missing.</source>
        <translation>Программа установлена не полностью: нет ресурса «{name}».</translation>
    </message>
    <message>
        <source>Begin the codebook</source>
        <translation>Начать кодовую книгу</translation>
    </message>
    <message>
        <source>The search index was changed from outside while it was being written; searching works, but slower.</source>
        <translation>Поисковый индекс изменили извне, пока он записывался; поиск работает, но медленнее.</translation>
    </message>
    <message>
        <source>The search index cannot be written ({reason}); searching works, but slower.</source>
        <translation>Поисковый индекс записать не удаётся ({reason}); поиск работает, но медленнее.</translation>
    </message>
    <message>
        <source>Only the first {count} characters were read.</source>
        <translation>Прочитаны только первые символы, числом {count}.</translation>
    </message>
    <message>
        <source>A closing bracket without an opening one was left out.</source>
        <translation>Закрывающая скобка без открывающей пропущена.</translation>
    </message>
    <message>
        <source>An OR with nothing on one side was left out.</source>
        <translation>OR, с одной стороны которого ничего нет, пропущен.</translation>
    </message>
    <message>
        <source>An AND with nothing on one side was left out.</source>
        <translation>AND, с одной стороны которого ничего нет, пропущен.</translation>
    </message>
    <message>
        <source>{typed} was read as {read}.</source>
        <translation>{typed} прочитано как {read}.</translation>
    </message>
    <message>
        <source>NEAR joins words and phrases: both sides are looked for.</source>
        <translation>NEAR соединяет слова и фразы: ищутся обе стороны.</translation>
    </message>
    <message>
        <source>NEAR joins words in one place: both sides are looked for.</source>
        <translation>NEAR соединяет слова в одном месте: ищутся обе стороны.</translation>
    </message>
    <message>
        <source>A NOT with nothing after it was left out.</source>
        <translation>NOT, после которого ничего нет, пропущен.</translation>
    </message>
    <message>
        <source>Brackets too deep were left out.</source>
        <translation>Слишком глубоко вложенные скобки пропущены.</translation>
    </message>
    <message>
        <source>An open bracket was closed.</source>
        <translation>Открытая скобка закрыта.</translation>
    </message>
    <message>
        <source>An open quotation mark was closed.</source>
        <translation>Открытая кавычка закрыта.</translation>
    </message>
    <message>
        <source>“{field}” is no field: looked for as words.</source>
        <translation>Поля «{field}» нет: ищется как слова.</translation>
    </message>
    <message>
        <source>“{typed}” is not known ({known}): left out.</source>
        <translation>Значение «{typed}» неизвестно (известны: {known}): пропущено.</translation>
    </message>
    <message>
        <source>“{typed}” is not understood ({example}): left out.</source>
        <translation>Значение «{typed}» непонятно (пример: {example}): пропущено.</translation>
    </message>
    <message>
        <source>“{field}” with nothing after it was left out.</source>
        <translation>Поле «{field}», после которого ничего нет, пропущено.</translation>
    </message>
    <message>
        <source>“{typed}” holds no word: left out.</source>
        <translation>В «{typed}» нет ни одного слова: пропущено.</translation>
    </message>
    <message>
        <source>An empty phrase was left out.</source>
        <translation>Пустая фраза пропущена.</translation>
    </message>
    <message>
        <source>There is already a file named “{name}” in this folder.</source>
        <translation>Файл с именем «{name}» в этой папке уже есть.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>Папки «{folder}» нет.</translation>
    </message>
    <message>
        <source>There is no project “{name}” in “{folder}”.</source>
        <translation>Проекта «{name}» в папке «{folder}» нет.</translation>
    </message>
    <message>
        <source>“{name}” is not a Source Workbench project.</source>
        <translation>«{name}» — не проект Source Workbench.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: parts of it are missing.</source>
        <translation>Файл «{name}» повреждён: некоторых его частей нет.</translation>
    </message>
    <message>
        <source>The copy “{name}” could not be made: {why}.</source>
        <translation>Копию «{name}» сделать не удалось: {why}.</translation>
    </message>
    <message>
        <source>The copy “{name}” is not whole ({finding}) and was not kept.</source>
        <translation>Копия «{name}» неполна ({finding}) и не сохранена.</translation>
    </message>
    <message>
        <source>The copy “{name}” is not whole and was not kept.</source>
        <translation>Копия «{name}» неполна и не сохранена.</translation>
    </message>
    <message>
        <source>Add actor {name}</source>
        <translation>Добавить лицо {name}</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Переименовать {name}</translation>
    </message>
    <message>
        <source>Change kind of actor</source>
        <translation>Изменить вид лица</translation>
    </message>
    <message>
        <source>Add alias {name}</source>
        <translation>Добавить другое имя {name}</translation>
    </message>
    <message>
        <source>Remove alias</source>
        <translation>Убрать другое имя</translation>
    </message>
    <message>
        <source>A role needs a title.</source>
        <translation>У роли должно быть название.</translation>
    </message>
    <message>
        <source>A role cannot end before it begins.</source>
        <translation>Роль не может закончиться раньше, чем началась.</translation>
    </message>
    <message>
        <source>Add role {title}</source>
        <translation>Добавить роль {title}</translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>Убрать роль</translation>
    </message>
    <message>
        <source>Merge actors</source>
        <translation>Объединить лица</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <translation>Разделить {name}</translation>
    </message>
    <message>
        <source>An actor cannot stand under itself.</source>
        <translation>Лицо не может стоять под самим собой.</translation>
    </message>
    <message>
        <source>Move actor</source>
        <translation>Переместить лицо</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Удалить {name}</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Добавить утверждение</translation>
    </message>
    <message>
        <source>Reword claim</source>
        <translation>Переформулировать утверждение</translation>
    </message>
    <message>
        <source>A claim cannot stand under itself.</source>
        <translation>Утверждение не может стоять под самим собой.</translation>
    </message>
    <message>
        <source>Move claim</source>
        <translation>Переместить утверждение</translation>
    </message>
    <message>
        <source>“{claim}” stands under “{parent}”: move it first, or keep the other one.</source>
        <translation>«{claim}» стоит под утверждением «{parent}»: сначала переместите его или оставьте другое.</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>Объединить утверждения</translation>
    </message>
    <message>
        <source>Split claim</source>
        <translation>Разделить утверждение</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>Удалить утверждение</translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation>Лицу нужно имя.</translation>
    </message>
    <message>
        <source>There is an actor “{name}” already; the two can be merged.</source>
        <translation>Лицо «{name}» уже есть; их можно объединить.</translation>
    </message>
    <message>
        <source>A claim needs words.</source>
        <translation>Утверждению нужен текст.</translation>
    </message>
    <message>
        <source>There is a claim “{text}” already; the two can be merged.</source>
        <translation>Утверждение «{text}» уже есть; их можно объединить.</translation>
    </message>
    <message>
        <source>“{name}” is closed.</source>
        <translation>Проект «{name}» закрыт.</translation>
    </message>
    <message>
        <source>Fold “{words}”</source>
        <translation>Свернуть «{words}»</translation>
    </message>
    <message>
        <source>Keep “{words}”</source>
        <translation>Оставить «{words}»</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only.</source>
        <translation>Проект «{name}» открыт только для чтения.</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>the name of a step</comment>
        <translation>Правка</translation>
    </message>
    <message>
        <source>This step cannot be undone: something was built on it since.</source>
        <translation>Этот шаг отменить нельзя: на нём уже основано что-то ещё.</translation>
    </message>
    <message>
        <source>{user} on {host}</source>
        <comment>a person on another computer</comment>
        <translation>{user}, компьютер {host}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message>
        <source>somebody on {host}</source>
        <translation>кто-то, компьютер {host}</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Записать заметку</translation>
    </message>
    <message>
        <source>Move notes</source>
        <translation>Переместить заметки</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <source>These two have been told apart already.</source>
        <translation>Эти двое уже разведены.</translation>
    </message>
    <message>
        <source>Add quote {label}</source>
        <translation>Добавить цитату {label}</translation>
    </message>
    <message>
        <source>Change {label}</source>
        <translation>Изменить {label}</translation>
    </message>
    <message>
        <source>Note on {label}</source>
        <translation>Заметка к {label}</translation>
    </message>
    <message>
        <source>The quotes name different speakers.</source>
        <translation>У этих цитат разные авторы слов.</translation>
    </message>
    <message>
        <source>Split {label}</source>
        <translation>Разделить {label}</translation>
    </message>
    <message>
        <source>Remove {label}</source>
        <translation>Удалить {label}</translation>
    </message>
    <message>
        <source>A statement needs an actor, a claim or a stance.</source>
        <translation>Высказыванию нужны лицо, утверждение или позиция.</translation>
    </message>
    <message>
        <source>Tag {label}</source>
        <translation>Разметить {label}</translation>
    </message>
    <message>
        <source>Change statement</source>
        <translation>Изменить высказывание</translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation>Удалить высказывание</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Merge {kept} and {other}</source>
        <translation>Объединить {kept} и {other}</translation>
    </message>
    <message>
        <source>“{name}” is not there any more; the last change was not made.</source>
        <translation>Файла «{name}» больше нет; последнее изменение не внесено.</translation>
    </message>
    <message>
        <source>“{name}” still cannot be written: {reason}.</source>
        <translation>В «{name}» всё ещё нельзя записать: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is another project now; nothing is written into it.</source>
        <translation>«{name}» теперь другой проект; в него ничего не записывается.</translation>
    </message>
    <message>
        <source>“{name}” was changed meanwhile by another program; nothing is written over.</source>
        <translation>Файл «{name}» тем временем изменила другая программа; поверх ничего не записывается.</translation>
    </message>
    <message>
        <source>Choose two or more quotes to merge.</source>
        <translation>Для объединения выберите две цитаты или больше.</translation>
    </message>
    <message>
        <source>Quotes of different sources cannot be one quotation.</source>
        <translation>Цитаты из разных источников не могут стать одной.</translation>
    </message>
    <message>
        <source>These quotes were taken from different imports of the source.</source>
        <translation>Эти цитаты взяты из разных импортов источника.</translation>
    </message>
    <message>
        <source>{label} has lost its place in the source: review it first.</source>
        <translation>{label} больше не имеет места в источнике: сначала проверьте её.</translation>
    </message>
    <message>
        <source>{label} was taken from an earlier version of its source, which stays as it was.</source>
        <translation>{label} взята из более ранней версии источника, и та осталась как была.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>подзаголовок</translation>
    </message>
    <message>
        <source>author’s line</source>
        <translation>строка автора</translation>
    </message>
    <message>
        <source>client</source>
        <translation>заказчик</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>отдел</translation>
    </message>
    <message>
        <source>version</source>
        <translation>версия</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>краткое изложение</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>группировка</translation>
    </message>
    <message>
        <source>second grouping</source>
        <translation>вторая группировка</translation>
    </message>
    <message>
        <source>order</source>
        <translation>порядок</translation>
    </message>
    <message>
        <source>what is left out</source>
        <translation>что не входит</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>разделы</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>предложения</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>сноски</translation>
    </message>
    <message>
        <source>context</source>
        <translation>контекст</translation>
    </message>
    <message>
        <source>full texts</source>
        <translation>полные тексты</translation>
    </message>
    <message>
        <source>citation style</source>
        <translation>стиль ссылок</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>бумага</translation>
    </message>
    <message>
        <source>template</source>
        <translation>шаблон</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>примечания</translation>
    </message>
    <message>
        <source>format</source>
        <translation>формат</translation>
    </message>
    <message>
        <source>naming searches</source>
        <translation>указание запросов</translation>
    </message>
    <message>
        <source>Text of “{title}”</source>
        <translation>Текст раздела «{title}»</translation>
    </message>
    <message>
        <source>Text of a section</source>
        <translation>Текст раздела</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>{some} and {another}</source>
        <comment>two or more choices of a report</comment>
        <translation>{some} и {another}</translation>
    </message>
    <message>
        <source>Report: {choices}</source>
        <translation>Отчёт: {choices}</translation>
    </message>
    <message>
        <source>“{value}” is not a date like 2023, 2023-04 or 2023-04-25.</source>
        <translation>«{value}» — не дата вида 2023, 2023-04 или 2023-04-25.</translation>
    </message>
    <message>
        <source>Recovered: {all}.</source>
        <translation>Спасено: {all}.</translation>
    </message>
    <message>
        <source>Quotations that have lost their source:</source>
        <translation>Цитаты, потерявшие свой источник:</translation>
    </message>
    <message>
        <source>{number}: “{words}”</source>
        <translation>{number}: «{words}»</translation>
    </message>
    <message>
        <source>Nothing in “{name}” could be recognised as a project&apos;s.</source>
        <translation>В «{name}» не нашлось ничего, что было бы похоже на проект.</translation>
    </message>
    <message>
        <source>The file&apos;s list of tables is lost; they were looked for where a new project has them.</source>
        <translation>Перечень таблиц файла потерян; их искали там, где они бывают в новом проекте.</translation>
    </message>
    <message>
        <source>a quote whose number is lost</source>
        <translation>цитата, номер которой потерян</translation>
    </message>
    <message>
        <source>The words of {label} are lost.</source>
        <translation>{label}: слова потеряны.</translation>
    </message>
    <message>
        <source>{label} has a number that was never given out.</source>
        <translation>{label}: такой номер никогда не выдавался.</translation>
    </message>
    <message>
        <source>The text of source {id} is not the one that was imported.</source>
        <translation>Текст источника {id} — не тот, что был импортирован.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read to the end.</source>
        <translation>Файл «{name}» повреждён и не читается до конца.</translation>
    </message>
    <message>
        <source>“{name}” is being written by another program.</source>
        <translation>В «{name}» сейчас записывает другая программа.</translation>
    </message>
    <message>
        <source>“{name}” is write-protected.</source>
        <translation>Файл «{name}» защищён от записи.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of “{name}”; the last change was not made.</source>
        <translation>На диске файла «{name}» не осталось места; последнее изменение не внесено.</translation>
    </message>
    <message>
        <source>The disk of “{name}” reported an error; the last change was not made.</source>
        <translation>Диск файла «{name}» сообщил об ошибке; последнее изменение не внесено.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: its folder does not allow it.</source>
        <translation>«{name}» открыть нельзя: не позволяет папка, где он лежит.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not let files be made in it.</source>
        <translation>В папке «{folder}» нельзя создавать файлы.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a project.</source>
        <translation>«{name}» — папка, а не проект.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you.</source>
        <translation>У вас нет права читать «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is write-protected; open it for reading only.</source>
        <translation>Файл «{name}» защищён от записи; откройте его только для чтения.</translation>
    </message>
    <message>
        <source>The folder of “{name}” is write-protected; open it for reading only.</source>
        <translation>Папка, где лежит «{name}», защищена от записи; откройте его только для чтения.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Source Workbench.</source>
        <translation>«{name}» создан более новой версией Source Workbench.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older version and must be opened for writing once.</source>
        <translation>«{name}» создан более старой версией; его нужно один раз открыть для записи.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its parts do not fit together.</source>
        <translation>Файл «{name}» повреждён: его части не согласуются.</translation>
    </message>
    <message>
        <source>A saved search needs a name and something to look for.</source>
        <translation>Сохранённому запросу нужны имя и то, что искать.</translation>
    </message>
    <message>
        <source>Save search “{name}”</source>
        <translation>Сохранить запрос «{name}»</translation>
    </message>
    <message>
        <source>Remove search “{name}”</source>
        <translation>Удалить запрос «{name}»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Отметить как непрочитанный</translation>
    </message>
    <message>
        <source>Mark as reading</source>
        <translation>Отметить как начатый</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Отметить как прочитанный</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>A source needs a title.</source>
        <translation>Источнику нужно название.</translation>
    </message>
    <message>
        <source>There would be nothing left to read.</source>
        <translation>Читать стало бы нечего.</translation>
    </message>
    <message>
        <source>The same file is in the project already, as “{title}”.</source>
        <translation>Этот файл в проекте уже есть: «{title}».</translation>
    </message>
    <message>
        <source>The same text is in the project already, as “{title}”.</source>
        <translation>Этот текст в проекте уже есть: «{title}».</translation>
    </message>
    <message>
        <source>The selection lies outside the text.</source>
        <translation>Выделение выходит за пределы текста.</translation>
    </message>
    <message>
        <source>There is nothing but white space in the selection.</source>
        <translation>В выделении одни пробелы.</translation>
    </message>
    <message>
        <source>A quote can be split only between its words.</source>
        <translation>Цитату можно разделить только между словами.</translation>
    </message>
    <message>
        <source>Translate {label}</source>
        <translation>Перевести {label}</translation>
    </message>
    <message>
        <source>Remove translation of {label}</source>
        <translation>Удалить перевод {label}</translation>
    </message>
    <message>
        <source>SQLite reports: {finding}.</source>
        <translation>SQLite сообщает: {finding}.</translation>
    </message>
    <message>
        <source>Row {row} of {table} refers to a {parent} that is not there.</source>
        <translation>Строка {row} таблицы {table} ссылается на {parent}, чего в файле нет.</translation>
    </message>
    <message>
        <source>source {id}</source>
        <translation>источник {id}</translation>
    </message>
    <message>
        <source>The stored text is not the one that was imported.</source>
        <translation>Хранящийся текст — не тот, что был импортирован.</translation>
    </message>
    <message>
        <source>The stored original is not the one that was imported.</source>
        <translation>Хранящийся оригинал — не тот, что был импортирован.</translation>
    </message>
    <message>
        <source>The quote has no words.</source>
        <translation>В цитате нет слов.</translation>
    </message>
    <message>
        <source>The quotation is not what stands at its place in the source.</source>
        <translation>Цитата — не то, что стоит на её месте в источнике.</translation>
    </message>
    <message>
        <source>no quotes were taken from it</source>
        <translation>цитат из него не брали</translation>
    </message>
    <message>
        <source>“{title}” has this very text already; nothing was changed.</source>
        <translation>У «{title}» уже именно этот текст; ничего не изменено.</translation>
    </message>
    <message>
        <source>A source cannot be corrected to nothing.</source>
        <translation>Источник нельзя исправить так, чтобы ничего не осталось.</translation>
    </message>
    <message>
        <source>Correct “{title}”</source>
        <translation>Исправить «{title}»</translation>
    </message>
    <message>
        <source>There is no place to accept: select the passage in the text.</source>
        <translation>Принимать нечего: выделите отрывок в тексте.</translation>
    </message>
    <message>
        <source>Accept {label}</source>
        <translation>Принять {label}</translation>
    </message>
    <message>
        <source>Place {label}</source>
        <translation>Поместить {label}</translation>
    </message>
    <message>
        <source>Keep {label} on its version</source>
        <translation>Оставить {label} на её версии</translation>
    </message>
    <message>
        <source>Orphan {label}</source>
        <translation>Признать потерянной {label}</translation>
    </message>
    <message>
        <source>This quote was taken from the latest version of its source.</source>
        <translation>Эта цитата взята из последней версии источника.</translation>
    </message>
    <message>
        <source>A correction stays within one paragraph.</source>
        <translation>Исправление не выходит за пределы одного абзаца.</translation>
    </message>
    <message>
        <source>from source</source>
        <translation>из исходного кода</translation>
    </message>
    <message>
        <source>see its page</source>
        <translation>смотрите на его странице</translation>
    </message>
    <message>
        <source>About Source Workbench</source>
        <translation>О программе Source Workbench</translation>
    </message>
    <message>
        <source>Read sources closely, keep the quotes that matter, and hand in a report in which every quotation is proven verbatim. The program makes no network connection unless you ask for one.</source>
        <translation>Внимательно читать источники, сохранять важные цитаты и сдавать отчёт, в котором дословность каждой цитаты доказана. Программа не выходит в сеть, если вы об этом не попросите.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Из чего сделано</translation>
    </message>
    <message>
        <source>Libraries, versions and licences</source>
        <translation>Библиотеки, версии и лицензии</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Источник</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Цитата</translation>
    </message>
    <message>
        <source>&amp;Actors</source>
        <translation>&amp;Действующие лица</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Утверждения</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>П&amp;оиск</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>О&amp;тчёт</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>И&amp;нструменты</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Расположение</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>П&amp;анели</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>Пере&amp;ход</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>Вы&amp;деление</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Новый проект…</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>&amp;Открыть проект…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Project</source>
        <translation>Открыть пример прое&amp;кта</translation>
    </message>
    <message>
        <source>&amp;Add Sources…</source>
        <translation>&amp;Добавить источники…</translation>
    </message>
    <message>
        <source>Add text or web pages</source>
        <translation>Добавить тексты или веб-страницы</translation>
    </message>
    <message>
        <source>Add a &amp;Folder…</source>
        <translation>Добавить папк&amp;у…</translation>
    </message>
    <message>
        <source>&amp;Paste as New Source</source>
        <translation>&amp;Вставить как новый источник</translation>
    </message>
    <message>
        <source>S&amp;kipped Files…</source>
        <translation>&amp;Пропущенные файлы…</translation>
    </message>
    <message>
        <source>What an import left out, and why</source>
        <translation>Что не вошло при импорте и почему</translation>
    </message>
    <message>
        <source>Notes on the P&amp;roject…</source>
        <translation>&amp;Заметки о проекте…</translation>
    </message>
    <message>
        <source>Pr&amp;int Source…</source>
        <translation>Пе&amp;чать источника…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Предварительный просмо&amp;тр…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Резервные копии…</translation>
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation>З&amp;акрыть проект</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Назад, туда, где вы были</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Снова вперёд</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Увеличить текст</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>У&amp;меньшить текст</translation>
    </message>
    <message>
        <source>Normal Te&amp;xt Size</source>
        <translation>&amp;Обычный размер текста</translation>
    </message>
    <message>
        <source>T&amp;ype and Page…</source>
        <translation>&amp;Шрифт и страница…</translation>
    </message>
    <message>
        <source>Typeface, size, measure, line height</source>
        <translation>Шрифт, размер, длина строки, интервал</translation>
    </message>
    <message>
        <source>Like the Des&amp;ktop</source>
        <translation>Как в с&amp;истеме</translation>
    </message>
    <message>
        <source>“{name}” is on a disk, or in a folder, that is write-protected.</source>
        <translation>«{name}» лежит на диске или в папке, защищённых от записи.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>The language changes as soon as this is done: {work}.</source>
        <translation>Язык сменится, как только закончится: {work}.</translation>
    </message>
    <message numerus="yes">
        <source>Import a source|Import {n} sources</source>
        <translation>
            <numerusform>Импортировать {n} источник</numerusform>
            <numerusform>Импортировать {n} источника</numerusform>
            <numerusform>Импортировать {n} источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source imported|{n} sources imported</source>
        <translation>
            <numerusform>{n} источник импортирован</numerusform>
            <numerusform>{n} источника импортировано</numerusform>
            <numerusform>{n} источников импортировано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} updated|{n} updated</source>
        <translation>
            <numerusform>{n} обновлён</numerusform>
            <numerusform>{n} обновлено</numerusform>
            <numerusform>{n} обновлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped|{n} skipped</source>
        <translation>
            <numerusform>{n} пропущен</numerusform>
            <numerusform>{n} пропущено</numerusform>
            <numerusform>{n} пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote to review|{n} quotes to review</source>
        <translation>
            <numerusform>{n} цитату нужно проверить</numerusform>
            <numerusform>{n} цитаты нужно проверить</numerusform>
            <numerusform>{n} цитат нужно проверить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds a line of {n} character: that is data, and no text to read.|“{name}” holds a line of {n} characters: that is data, and no text to read.</source>
        <translation>
            <numerusform>В файле «{name}» строка из {n} символа: это данные, а не текст для чтения.</numerusform>
            <numerusform>В файле «{name}» строка из {n} символов: это данные, а не текст для чтения.</numerusform>
            <numerusform>В файле «{name}» строка из {n} символов: это данные, а не текст для чтения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds {n} source, not one.|“{name}” holds {n} sources, not one.</source>
        <translation>
            <numerusform>В файле «{name}» {n} источник, а не один.</numerusform>
            <numerusform>В файле «{name}» {n} источника, а не один.</numerusform>
            <numerusform>В файле «{name}» {n} источников, а не один.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds {n} character; up to {most} are read as one text.|“{name}” holds {n} characters; up to {most} are read as one text.</source>
        <translation>
            <numerusform>В файле «{name}» {n} символ; как один текст читается не больше {most}.</numerusform>
            <numerusform>В файле «{name}» {n} символа; как один текст читается не больше {most}.</numerusform>
            <numerusform>В файле «{name}» {n} символов; как один текст читается не больше {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds {n} part, more than any document has.|“{name}” holds {n} parts, more than any document has.</source>
        <translation>
            <numerusform>В файле «{name}» {n} часть — больше, чем в любом документе.</numerusform>
            <numerusform>В файле «{name}» {n} части — больше, чем в любом документе.</numerusform>
            <numerusform>В файле «{name}» {n} частей — больше, чем в любом документе.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is a book of {n} chapter: one source, or one for each?|“{title}” is a book of {n} chapters: one source, or one for each?</source>
        <translation>
            <numerusform>«{title}» — книга, в ней {n} глава: сделать один источник или по одному на главу?</numerusform>
            <numerusform>«{title}» — книга, в ней {n} главы: сделать один источник или по одному на главу?</numerusform>
            <numerusform>«{title}» — книга, в ней {n} глав: сделать один источник или по одному на главу?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” says it holds {n} article; {found} were found.|“{name}” says it holds {n} articles; {found} were found.</source>
        <translation>
            <numerusform>По словам самого файла «{name}», в нём {n} статья; найдено: {found}.</numerusform>
            <numerusform>По словам самого файла «{name}», в нём {n} статьи; найдено: {found}.</numerusform>
            <numerusform>По словам самого файла «{name}», в нём {n} статей; найдено: {found}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found: {titles}.</source>
        <translation>Не найдено: {titles}.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has {n} page; up to {most} are read.|“{name}” has {n} pages; up to {most} are read.</source>
        <translation>
            <numerusform>В файле «{name}» {n} страница; читается не больше {most}.</numerusform>
            <numerusform>В файле «{name}» {n} страницы; читается не больше {most}.</numerusform>
            <numerusform>В файле «{name}» {n} страниц; читается не больше {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} row; those after were not read.|“{name}” has more than {n} rows; those after were not read.</source>
        <translation>
            <numerusform>В файле «{name}» больше чем {n} строка; следующие не прочитаны.</numerusform>
            <numerusform>В файле «{name}» больше чем {n} строки; следующие не прочитаны.</numerusform>
            <numerusform>В файле «{name}» больше чем {n} строк; следующие не прочитаны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” took longer than {n} second to read and was stopped.|“{name}” took longer than {n} seconds to read and was stopped.</source>
        <translation>
            <numerusform>Файл «{name}» читался дольше {n} секунды; чтение остановлено.</numerusform>
            <numerusform>Файл «{name}» читался дольше {n} секунд; чтение остановлено.</numerusform>
            <numerusform>Файл «{name}» читался дольше {n} секунд; чтение остановлено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference:</source>
        <translation>Различие:</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(ничего)</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(пропущено)</translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} block|Keep {n} blocks</source>
        <translation>
            <numerusform>Оставить {n} блок</numerusform>
            <numerusform>Оставить {n} блока</numerusform>
            <numerusform>Оставить {n} блоков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold {n} block|Fold {n} blocks</source>
        <translation>
            <numerusform>Свернуть {n} блок</numerusform>
            <numerusform>Свернуть {n} блока</numerusform>
            <numerusform>Свернуть {n} блоков</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk went away; the last change was not made. It can be made now, in a copy.</source>
        <translation>Диск пропал; последнее изменение не внесено. Теперь его можно внести в копии.</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} quote|Merge {n} quotes</source>
        <translation>
            <numerusform>Объединить {n} цитату</numerusform>
            <numerusform>Объединить {n} цитаты</numerusform>
            <numerusform>Объединить {n} цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} quote|Remove {n} quotes</source>
        <translation>
            <numerusform>Удалить {n} цитату</numerusform>
            <numerusform>Удалить {n} цитаты</numerusform>
            <numerusform>Удалить {n} цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recode {n} quote|Recode {n} quotes</source>
        <translation>
            <numerusform>Перекодировать {n} цитату</numerusform>
            <numerusform>Перекодировать {n} цитаты</numerusform>
            <numerusform>Перекодировать {n} цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in details of {n} source|Fill in details of {n} sources</source>
        <translation>
            <numerusform>Дополнить сведения о {n} источнике</numerusform>
            <numerusform>Дополнить сведения о {n} источниках</numerusform>
            <numerusform>Дополнить сведения о {n} источниках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source|{n} sources</source>
        <translation>
            <numerusform>{n} источник</numerusform>
            <numerusform>{n} источника</numerusform>
            <numerusform>{n} источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} text|{n} texts</source>
        <translation>
            <numerusform>{n} текст</numerusform>
            <numerusform>{n} текста</numerusform>
            <numerusform>{n} текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} original|{n} originals</source>
        <translation>
            <numerusform>{n} оригинал</numerusform>
            <numerusform>{n} оригинала</numerusform>
            <numerusform>{n} оригиналов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote|{n} quotes</source>
        <translation>
            <numerusform>{n} цитата</numerusform>
            <numerusform>{n} цитаты</numerusform>
            <numerusform>{n} цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation|{n} quotations</source>
        <translation>
            <numerusform>{n} цитата</numerusform>
            <numerusform>{n} цитаты</numerusform>
            <numerusform>{n} цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actor|{n} actors</source>
        <translation>
            <numerusform>{n} лицо</numerusform>
            <numerusform>{n} лица</numerusform>
            <numerusform>{n} лиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim|{n} claims</source>
        <translation>
            <numerusform>{n} утверждение</numerusform>
            <numerusform>{n} утверждения</numerusform>
            <numerusform>{n} утверждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statement|{n} statements</source>
        <translation>
            <numerusform>{n} высказывание</numerusform>
            <numerusform>{n} высказывания</numerusform>
            <numerusform>{n} высказываний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note|{n} notes</source>
        <translation>
            <numerusform>{n} заметка</numerusform>
            <numerusform>{n} заметки</numerusform>
            <numerusform>{n} заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} page of the file and {rows} could not be read.|{n} pages of the file and {rows} could not be read.</source>
        <translation>
            <numerusform>Не прочитано: {n} страница файла и {rows}.</numerusform>
            <numerusform>Не прочитано: {n} страницы файла и {rows}.</numerusform>
            <numerusform>Не прочитано: {n} страниц файла и {rows}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row was found on a page that nothing led to any more; it may be an old one.|{n} rows were found on pages that nothing led to any more; they may be old ones.</source>
        <translation>
            <numerusform>{n} строка нашлась на странице, к которой уже ничто не вело; возможно, она старая.</numerusform>
            <numerusform>{n} строки нашлись на страницах, к которым уже ничто не вело; возможно, они старые.</numerusform>
            <numerusform>{n} строк нашлось на страницах, к которым уже ничто не вело; возможно, они старые.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row of “{table}” said something that it cannot; something plain stands there now.|{n} rows of “{table}” said something that they cannot; something plain stands there now.</source>
        <translation>
            <numerusform>В {n} строке таблицы «{table}» стояло то, чего там быть не может; теперь там простое значение.</numerusform>
            <numerusform>В {n} строках таблицы «{table}» стояло то, чего там быть не может; теперь там простое значение.</numerusform>
            <numerusform>В {n} строках таблицы «{table}» стояло то, чего там быть не может; теперь там простое значение.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row of “{table}” contradicted others and was left out.|{n} rows of “{table}” contradicted others and were left out.</source>
        <translation>
            <numerusform>{n} строка таблицы «{table}» противоречила другим и не вошла.</numerusform>
            <numerusform>{n} строки таблицы «{table}» противоречили другим и не вошли.</numerusform>
            <numerusform>{n} строк таблицы «{table}» противоречили другим и не вошли.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row belonged to something that is lost and was left out.|{n} rows belonged to something that is lost and were left out.</source>
        <translation>
            <numerusform>{n} строка относилась к тому, что потеряно, и не вошла.</numerusform>
            <numerusform>{n} строки относились к тому, что потеряно, и не вошли.</numerusform>
            <numerusform>{n} строк относились к тому, что потеряно, и не вошли.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} named another source than its text; it stands with its text now.</source>
        <translation>{label}: был назван не тот источник, что у текста; теперь цитата стоит при своём тексте.</translation>
    </message>
    <message numerus="yes">
        <source>{n} text was given back to the source its quotes name.|{n} texts were given back to the sources their quotes name.</source>
        <translation>
            <numerusform>{n} текст возвращён источнику, который называют его цитаты.</numerusform>
            <numerusform>{n} текста возвращены источникам, которые называют их цитаты.</numerusform>
            <numerusform>{n} текстов возвращены источникам, которые называют их цитаты.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of “{title}” is lost.</source>
        <translation>Текст «{title}» потерян.</translation>
    </message>
    <message numerus="yes">
        <source>{n} row named something that is lost; it came over without it.|{n} rows named something that is lost; they came over without it.</source>
        <translation>
            <numerusform>{n} строка называла то, что потеряно; она перенесена без него.</numerusform>
            <numerusform>{n} строки называли то, что потеряно; они перенесены без него.</numerusform>
            <numerusform>{n} строк называли то, что потеряно; они перенесены без него.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note has lost what it was about: “{words}”</source>
        <translation>Заметка потеряла то, к чему относилась: «{words}»</translation>
    </message>
    <message>
        <source>“{name}” is not in its place yet.</source>
        <translation>Файла «{name}» пока нет на месте.</translation>
    </message>
    <message numerus="yes">
        <source>{n} single row|{n} single rows</source>
        <translation>
            <numerusform>{n} отдельная строка</numerusform>
            <numerusform>{n} отдельные строки</numerusform>
            <numerusform>{n} отдельных строк</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was not closed by the program that wrote it last. Copy it, together with “{log}”, to a disk that can be written, and open it there.</source>
        <translation>Программа, последней писавшая в «{name}», не закрыла этот файл. Скопируйте его вместе с «{log}» на диск, где можно записывать, и откройте там.</translation>
    </message>
    <message>
        <source>The stored original of this source is lost.</source>
        <translation>Хранившийся оригинал этого источника потерян.</translation>
    </message>
    <message numerus="yes">
        <source>Edit source|Edit {n} sources</source>
        <translation>
            <numerusform>Изменить {n} источник</numerusform>
            <numerusform>Изменить {n} источника</numerusform>
            <numerusform>Изменить {n} источников</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget what is folded</source>
        <translation>Забыть, что сворачивать</translation>
    </message>
    <message numerus="yes">
        <source>Remove source|Remove {n} sources</source>
        <translation>
            <numerusform>Удалить {n} источник</numerusform>
            <numerusform>Удалить {n} источника</numerusform>
            <numerusform>Удалить {n} источников</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is damaged: “{value}” stands where it cannot.</source>
        <translation>Проект повреждён: «{value}» стоит там, где быть не может.</translation>
    </message>
    <message>
        <source>The list of quotes cannot be read.</source>
        <translation>Список цитат не читается.</translation>
    </message>
    <message>
        <source>The list of sources cannot be read.</source>
        <translation>Список источников не читается.</translation>
    </message>
    <message>
        <source>The words of {quote} cannot be read.</source>
        <translation>{quote}: слова не читаются.</translation>
    </message>
    <message>
        <source>The text of “{title}” cannot be read.</source>
        <translation>Текст «{title}» не читается.</translation>
    </message>
    <message numerus="yes">
        <source>{n} attached|{n} attached</source>
        <translation>
            <numerusform>{n} на своём месте</numerusform>
            <numerusform>{n} на своём месте</numerusform>
            <numerusform>{n} на своём месте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} edited|{n} edited</source>
        <translation>
            <numerusform>{n} с изменённой формулировкой</numerusform>
            <numerusform>{n} с изменённой формулировкой</numerusform>
            <numerusform>{n} с изменённой формулировкой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept|{n} kept</source>
        <translation>
            <numerusform>{n} оставлена на своей версии</numerusform>
            <numerusform>{n} оставлены на своей версии</numerusform>
            <numerusform>{n} оставлены на своей версии</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meaning changed|{n} meaning changed</source>
        <translation>
            <numerusform>{n} с изменённым смыслом</numerusform>
            <numerusform>{n} с изменённым смыслом</numerusform>
            <numerusform>{n} с изменённым смыслом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} moved|{n} moved</source>
        <translation>
            <numerusform>{n} в другом месте</numerusform>
            <numerusform>{n} в другом месте</numerusform>
            <numerusform>{n} в другом месте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ambiguous|{n} ambiguous</source>
        <translation>
            <numerusform>{n} с неоднозначным местом</numerusform>
            <numerusform>{n} с неоднозначным местом</numerusform>
            <numerusform>{n} с неоднозначным местом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} order changed|{n} order changed</source>
        <translation>
            <numerusform>{n} с изменённым порядком</numerusform>
            <numerusform>{n} с изменённым порядком</numerusform>
            <numerusform>{n} с изменённым порядком</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to be checked|{n} to be checked</source>
        <translation>
            <numerusform>{n} нужно проверить</numerusform>
            <numerusform>{n} нужно проверить</numerusform>
            <numerusform>{n} нужно проверить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} orphan|{n} orphans</source>
        <translation>
            <numerusform>{n} потерянная цитата</numerusform>
            <numerusform>{n} потерянные цитаты</numerusform>
            <numerusform>{n} потерянных цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Open R&amp;ecent</source>
        <translation>Н&amp;едавние проекты</translation>
    </message>
    <message>
        <source>&amp;All Recent Projects…</source>
        <translation>&amp;Все недавние проекты…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>Everything that can be set</source>
        <translation>Всё, что можно настроить</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>С&amp;епия</translation>
    </message>
    <message>
        <source>Two Sources Side by Si&amp;de</source>
        <translation>&amp;Два источника рядом</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Чтение</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнение</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Письмо</translation>
    </message>
    <message>
        <source>&amp;Next Panel</source>
        <translation>&amp;Следующая панель</translation>
    </message>
    <message>
        <source>&amp;Previous Panel</source>
        <translation>&amp;Предыдущая панель</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>&amp;Источники</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Текст источника</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Цитаты</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>И&amp;нспектор</translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <translation>&amp;Обновления</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>Отметить как &amp;непрочитанный</translation>
    </message>
    <message>
        <source>Mark as Read&amp;ing</source>
        <translation>Отметить как нача&amp;тый</translation>
    </message>
    <message>
        <source>Mark as &amp;Done</source>
        <translation>Отметить как &amp;прочитанный</translation>
    </message>
    <message>
        <source>Done, and Open the &amp;Next Unread</source>
        <translation>Прочитан, открыть &amp;следующий непрочитанный</translation>
    </message>
    <message>
        <source>Fold or &amp;Keep This Block</source>
        <translation>Свернуть или &amp;оставить этот блок</translation>
    </message>
    <message>
        <source>As boilerplate, or as part of the text</source>
        <translation>Как служебный или как часть текста</translation>
    </message>
    <message>
        <source>De&amp;tails…</source>
        <translation>С&amp;ведения…</translation>
    </message>
    <message>
        <source>Title, outlet, date and proof</source>
        <translation>Название, издание, дата и доказательство</translation>
    </message>
    <message>
        <source>Details of Man&amp;y…</source>
        <translation>Сведения о &amp;многих…</translation>
    </message>
    <message>
        <source>Edit many sources in a table</source>
        <translation>Изменить много источников в таблице</translation>
    </message>
    <message>
        <source>Update from &amp;File…</source>
        <translation>О&amp;бновить из файла…</translation>
    </message>
    <message>
        <source>Keep a newer version</source>
        <translation>Сохранить более новую версию</translation>
    </message>
    <message>
        <source>Correct Te&amp;xt…</source>
        <translation>&amp;Исправить текст…</translation>
    </message>
    <message>
        <source>Correct a typo as a new version</source>
        <translation>Исправить опечатку в новой версии</translation>
    </message>
    <message>
        <source>Co&amp;mpare Versions…</source>
        <translation>Ср&amp;авнить версии…</translation>
    </message>
    <message>
        <source>&amp;Remove from Project</source>
        <translation>&amp;Удалить из проекта</translation>
    </message>
    <message>
        <source>Next &amp;Sentence</source>
        <translation>Следующее &amp;предложение</translation>
    </message>
    <message>
        <source>Previous S&amp;entence</source>
        <translation>Пр&amp;едыдущее предложение</translation>
    </message>
    <message>
        <source>Next &amp;Quotation</source>
        <translation>Следующие слова в &amp;кавычках</translation>
    </message>
    <message>
        <source>Previous Q&amp;uotation</source>
        <translation>Предыдущие слова в к&amp;авычках</translation>
    </message>
    <message>
        <source>Select &amp;Sentence</source>
        <translation>Выделить &amp;предложение</translation>
    </message>
    <message>
        <source>&amp;Grow Selection</source>
        <translation>&amp;Расширить выделение</translation>
    </message>
    <message>
        <source>S&amp;hrink Selection</source>
        <translation>&amp;Сузить выделение</translation>
    </message>
    <message>
        <source>&amp;Capture Selection</source>
        <translation>&amp;Цитировать выделенное</translation>
    </message>
    <message>
        <source>&amp;Next Quote</source>
        <translation>&amp;Следующая цитата</translation>
    </message>
    <message>
        <source>&amp;Previous Quote</source>
        <translation>&amp;Предыдущая цитата</translation>
    </message>
    <message>
        <source>Next Quote at the Same P&amp;lace</source>
        <translation>Следующая цитата на этом &amp;месте</translation>
    </message>
    <message>
        <source>Move the &amp;Ends</source>
        <translation>Сдвинуть &amp;границы</translation>
    </message>
    <message>
        <source>&amp;Join the Next Selection</source>
        <translation>Присоединить следующее &amp;выделение</translation>
    </message>
    <message>
        <source>&amp;Split at the Caret</source>
        <translation>&amp;Разделить у курсора</translation>
    </message>
    <message>
        <source>&amp;Merge Quotes Here</source>
        <translation>&amp;Объединить цитаты здесь</translation>
    </message>
    <message>
        <source>Recode the C&amp;hosen Quotes</source>
        <translation>Пере&amp;кодировать выбранные цитаты</translation>
    </message>
    <message>
        <source>&amp;Filter Quotes by…</source>
        <translation>&amp;Фильтр цитат…</translation>
    </message>
    <message>
        <source>Copy with &amp;Attribution</source>
        <translation>Копировать с &amp;атрибуцией</translation>
    </message>
    <message>
        <source>Re&amp;view Changed Quotes</source>
        <translation>Пров&amp;ерить изменённые цитаты</translation>
    </message>
    <message>
        <source>&amp;Remove Quote</source>
        <translation>&amp;Удалить цитату</translation>
    </message>
    <message>
        <source>&amp;New Actor</source>
        <translation>&amp;Новое лицо</translation>
    </message>
    <message>
        <source>&amp;Rename Actor</source>
        <translation>&amp;Переименовать лицо</translation>
    </message>
    <message>
        <source>&amp;Merge Actors…</source>
        <translation>&amp;Объединить лица…</translation>
    </message>
    <message>
        <source>S&amp;plit a Merged Actor…</source>
        <translation>&amp;Разделить объединённое лицо…</translation>
    </message>
    <message>
        <source>&amp;Show Actors</source>
        <translation>Показать &amp;действующие лица</translation>
    </message>
    <message>
        <source>&amp;New Claim</source>
        <translation>&amp;Новое утверждение</translation>
    </message>
    <message>
        <source>&amp;Reword Claim</source>
        <translation>&amp;Переформулировать утверждение</translation>
    </message>
    <message>
        <source>&amp;Merge Claims…</source>
        <translation>&amp;Объединить утверждения…</translation>
    </message>
    <message>
        <source>S&amp;plit a Merged Claim…</source>
        <translation>&amp;Разделить объединённое утверждение…</translation>
    </message>
    <message>
        <source>&amp;Show Claims</source>
        <translation>Показать &amp;утверждения</translation>
    </message>
    <message>
        <source>Search &amp;All Sources</source>
        <translation>Искать во &amp;всех источниках</translation>
    </message>
    <message>
        <source>&amp;Find in This Source…</source>
        <translation>&amp;Найти в этом источнике…</translation>
    </message>
    <message>
        <source>Saved and &amp;Last Searches</source>
        <translation>Сохранённые и &amp;последние запросы</translation>
    </message>
    <message>
        <source>Save This S&amp;earch…</source>
        <translation>Сохранить этот &amp;запрос…</translation>
    </message>
    <message>
        <source>&amp;Next Hit</source>
        <translation>&amp;Следующее совпадение</translation>
    </message>
    <message>
        <source>&amp;Previous Hit</source>
        <translation>П&amp;редыдущее совпадение</translation>
    </message>
    <message>
        <source>Next &amp;Source with Hits</source>
        <translation>Следующий &amp;источник с совпадениями</translation>
    </message>
    <message>
        <source>Previous Source with &amp;Hits</source>
        <translation>Предыдущий ис&amp;точник с совпадениями</translation>
    </message>
    <message>
        <source>&amp;Quote This Hit</source>
        <translation>&amp;Цитировать это совпадение</translation>
    </message>
    <message>
        <source>&amp;Make Quotes of All Hits…</source>
        <translation>Цитировать все совпа&amp;дения…</translation>
    </message>
    <message>
        <source>S&amp;ources Like This One</source>
        <translation>По&amp;хожие источники</translation>
    </message>
    <message>
        <source>Others about the same</source>
        <translation>Другие о том же</translation>
    </message>
    <message>
        <source>&amp;Clear Search</source>
        <translation>&amp;Очистить поиск</translation>
    </message>
    <message>
        <source>&amp;Rebuild the Index</source>
        <translation>Перестроить инде&amp;кс</translation>
    </message>
    <message>
        <source>How to As&amp;k</source>
        <translation>Как сост&amp;авить запрос</translation>
    </message>
    <message>
        <source>&amp;Report Builder</source>
        <translation>&amp;Конструктор отчёта</translation>
    </message>
    <message>
        <source>Choose, order and preview it</source>
        <translation>Выбрать, упорядочить и просмотреть</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Hand in the report</source>
        <translation>Сдать отчёт</translation>
    </message>
    <message>
        <source>Re-check a &amp;Document…</source>
        <translation>&amp;Сверить документ…</translation>
    </message>
    <message>
        <source>Hold the quotations of any Word document against the sources</source>
        <translation>Сверить цитаты любого документа Word с источниками</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>Следующая &amp;проблема</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>Предыдущая пр&amp;облема</translation>
    </message>
    <message>
        <source>&amp;Check Every Quotation</source>
        <translation>&amp;Проверить все цитаты</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Найти команду…</translation>
    </message>
    <message>
        <source>Change &amp;Keys…</source>
        <translation>Изменить &amp;клавиши…</translation>
    </message>
    <message>
        <source>&amp;Tour of the Window</source>
        <translation>&amp;Знакомство с окном</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>Report a &amp;Problem…</source>
        <translation>Сооб&amp;щить о проблеме…</translation>
    </message>
    <message>
        <source>Show the &amp;Log File</source>
        <translation>Показать файл &amp;журнала</translation>
    </message>
    <message>
        <source>&amp;About Source Workbench</source>
        <translation>О &amp;программе Source Workbench</translation>
    </message>
    <message>
        <source>Articles (*.txt *.md *.html *.htm *.xhtml *.mhtml *.pdf *.docx *.odt *.rtf *.epub *.eml *.mbox *.csv *.xlsx *.ris *.bib *.json);;All files (*)</source>
        <translation>Статьи (*.txt *.md *.html *.htm *.xhtml *.mhtml *.pdf *.docx *.odt *.rtf *.epub *.eml *.mbox *.csv *.xlsx *.ris *.bib *.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Add Sources</source>
        <translation>Добавить источники</translation>
    </message>
    <message>
        <source>Add a Folder of Sources</source>
        <translation>Добавить папку с источниками</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>В буфере обмена нет текста.</translation>
    </message>
    <message>
        <source>The last import left nothing out.</source>
        <translation>При последнем импорте вошло всё.</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}). Your project is saved; the details are in the log (Help ▸ Show the Log File).</source>
        <translation>Что-то пошло не так ({kind}). Проект сохранён; подробности — в журнале (Справка ▸ Показать файл журнала).</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Backups of this project</source>
        <translation>Резервные копии этого проекта</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when</comment>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <source>Restore as Another File…</source>
        <translation>Восстановить в другой файл…</translation>
    </message>
    <message>
        <source>Backups are made once a day, outside of the project&apos;s folder. Restoring makes another file; this project stays as it is.</source>
        <translation>Резервные копии создаются раз в день вне папки проекта. При восстановлении получается другой файл; этот проект остаётся как есть.</translation>
    </message>
    <message>
        <source>There is no backup of this project yet. One is made every day.</source>
        <translation>Резервных копий этого проекта ещё нет. Они создаются каждый день.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Резервное копирование</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>Восстановить как</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Ежедневная</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>По требованию</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>Перед обновлением программы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>What the actor is, such as Minister of Ports</source>
        <translation>Кто это, например «министр портов»</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Другое имя</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>Добавить другое имя</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Также</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Change role of {name}</source>
        <translation>Изменить роль {name}</translation>
    </message>
    <message>
        <source>Most quotes</source>
        <translation>Больше цитат</translation>
    </message>
    <message>
        <source>Choose two or more actors first: hold Ctrl and click them.</source>
        <translation>Сначала выберите два лица или больше: щёлкайте по ним, удерживая Ctrl.</translation>
    </message>
    <message>
        <source>Choose one actor first, into which others were merged.</source>
        <translation>Сначала выберите одно лицо, с которым объединяли другие.</translation>
    </message>
    <message>
        <source>{name} removed; the quotes stay.</source>
        <translation>Удалено: {name}; цитаты остаются.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Новое лицо</translation>
    </message>
    <message>
        <source>Filter actors</source>
        <translation>Фильтр лиц</translation>
    </message>
    <message>
        <source>Name of the new actor</source>
        <translation>Имя нового лица</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>No actors yet</source>
        <translation>Действующих лиц пока нет</translation>
    </message>
    <message>
        <source>Whoever you name while capturing a quote is listed here, with the other names it goes by.</source>
        <translation>Каждый, кого вы называете, сохраняя цитату, попадает сюда вместе с другими своими именами.</translation>
    </message>
    <message>
        <source>No actor fits</source>
        <translation>Ни одно лицо не подходит</translation>
    </message>
    <message>
        <source>Names and other names were looked through.</source>
        <translation>Просмотрены имена и другие имена.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Sort actors</source>
        <translation>Упорядочить лица</translation>
    </message>
    <message>
        <source>{names} merged into {kept}.</source>
        <translation>Объединено: {names} → {kept}.</translation>
    </message>
    <message>
        <source>{name} is an actor again.</source>
        <translation>{name} — снова отдельное лицо.</translation>
    </message>
    <message>
        <source>Show quotes</source>
        <translation>Показать цитаты</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Объединить с</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>no statements</source>
        <translation>нет высказываний</translation>
    </message>
    <message>
        <source>Wording of the claim</source>
        <translation>Текст утверждения</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Choose two or more claims first: hold Ctrl and click them.</source>
        <translation>Сначала выберите два утверждения или больше: щёлкайте по ним, удерживая Ctrl.</translation>
    </message>
    <message>
        <source>Choose one claim first, into which others were merged.</source>
        <translation>Сначала выберите одно утверждение, с которым объединяли другие.</translation>
    </message>
    <message>
        <source>Remove “{claim}”</source>
        <translation>Удалить «{claim}»</translation>
    </message>
    <message>
        <source>“{claim}” removed; the quotes stay.</source>
        <translation>Удалено: «{claim}»; цитаты остаются.</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Новое утверждение</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Фильтр утверждений</translation>
    </message>
    <message>
        <source>The new claim, as one sentence</source>
        <translation>Новое утверждение одним предложением</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Утверждений пока нет</translation>
    </message>
    <message>
        <source>A claim is one sentence that sources assert, deny, question or report. Word one here, or while capturing a quote.</source>
        <translation>Утверждение — одно предложение, которое источники утверждают, отрицают, ставят под сомнение или передают. Сформулируйте его здесь или сохраняя цитату.</translation>
    </message>
    <message>
        <source>No claim fits</source>
        <translation>Ни одно утверждение не подходит</translation>
    </message>
    <message>
        <source>The filter leaves nothing over.</source>
        <translation>Фильтр ничего не оставляет.</translation>
    </message>
    <message>
        <source>“{claim}” is a claim again.</source>
        <translation>«{claim}» — снова отдельное утверждение.</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Переформулировать</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Объединить с…</translation>
    </message>
    <message>
        <source>“{name}” stays; the others become part of it</source>
        <translation>«{name}» остаётся, другие вливаются</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Снова разделить</translation>
    </message>
    <message>
        <source>Stand under</source>
        <translation>Поместить под</translation>
    </message>
    <message>
        <source>Nobody: at the top</source>
        <translation>Ни под кем: наверху</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Проект открыт только для чтения.</translation>
    </message>
    <message>
        <source>Recode {label} to “{name}”</source>
        <translation>Перекодировать {label} на «{name}»</translation>
    </message>
    <message>
        <source>{label} recoded to “{name}”.</source>
        <translation>{label} перекодирована на «{name}».</translation>
    </message>
    <message>
        <source>{why} Nothing was changed.</source>
        <translation>{why} Ничего не изменено.</translation>
    </message>
    <message>
        <source>{label} names several actors: say in the inspector which of them is meant.</source>
        <translation>{label} называет несколько лиц: укажите в инспекторе, какое имеется в виду.</translation>
    </message>
    <message>
        <source>{label} names several claims: say in the inspector which of them is meant.</source>
        <translation>{label} называет несколько утверждений: укажите в инспекторе, какое имеется в виду.</translation>
    </message>
    <message>
        <source>Each of them names several actors: say in the inspector which of them is meant.</source>
        <translation>В каждой названо несколько лиц: укажите в инспекторе, какое имеется в виду.</translation>
    </message>
    <message>
        <source>Each of them names several claims: say in the inspector which of them is meant.</source>
        <translation>В каждой названо несколько утверждений: укажите в инспекторе, какое имеется в виду.</translation>
    </message>
    <message>
        <source>restored</source>
        <comment>in the name of a file</comment>
        <translation>восстановлено</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} quote|Show {n} quotes</source>
        <translation>
            <numerusform>Показать {n} цитату</numerusform>
            <numerusform>Показать {n} цитаты</numerusform>
            <numerusform>Показать {n} цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} actor|Remove {n} actors</source>
        <translation>
            <numerusform>Удалить {n} лицо</numerusform>
            <numerusform>Удалить {n} лица</numerusform>
            <numerusform>Удалить {n} лиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actor removed; the quotes stay.|{n} actors removed; the quotes stay.</source>
        <translation>
            <numerusform>Удалено {n} лицо; цитаты остаются.</numerusform>
            <numerusform>Удалено {n} лица; цитаты остаются.</numerusform>
            <numerusform>Удалено {n} лиц; цитаты остаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move actor|Move {n} actors</source>
        <translation>
            <numerusform>Переместить {n} лицо</numerusform>
            <numerusform>Переместить {n} лица</numerusform>
            <numerusform>Переместить {n} лиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reports|{n} reports</source>
        <translation>
            <numerusform>сообщают: {n}</numerusform>
            <numerusform>сообщают: {n}</numerusform>
            <numerusform>сообщают: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} asserts|{n} asserts</source>
        <translation>
            <numerusform>утверждают: {n}</numerusform>
            <numerusform>утверждают: {n}</numerusform>
            <numerusform>утверждают: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} denies|{n} denies</source>
        <translation>
            <numerusform>отрицают: {n}</numerusform>
            <numerusform>отрицают: {n}</numerusform>
            <numerusform>отрицают: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions|{n} questions</source>
        <translation>
            <numerusform>сомневаются: {n}</numerusform>
            <numerusform>сомневаются: {n}</numerusform>
            <numerusform>сомневаются: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a stance|{n} without a stance</source>
        <translation>
            <numerusform>без позиции: {n}</numerusform>
            <numerusform>без позиции: {n}</numerusform>
            <numerusform>без позиции: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim merged into “{kept}”.|{n} claims merged into “{kept}”.</source>
        <translation>
            <numerusform>{n} утверждение влилось в «{kept}».</numerusform>
            <numerusform>{n} утверждения влились в «{kept}».</numerusform>
            <numerusform>{n} утверждений влилось в «{kept}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} claim|Remove {n} claims</source>
        <translation>
            <numerusform>Удалить {n} утверждение</numerusform>
            <numerusform>Удалить {n} утверждения</numerusform>
            <numerusform>Удалить {n} утверждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim removed; the quotes stay.|{n} claims removed; the quotes stay.</source>
        <translation>
            <numerusform>Удалено {n} утверждение; цитаты остаются.</numerusform>
            <numerusform>Удалено {n} утверждения; цитаты остаются.</numerusform>
            <numerusform>Удалено {n} утверждений; цитаты остаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen|{n} chosen</source>
        <translation>
            <numerusform>Выбрано: {n}</numerusform>
            <numerusform>Выбрано: {n}</numerusform>
            <numerusform>Выбрано: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left as it was.|{n} left as they were.</source>
        <translation>
            <numerusform>Без изменений: {n}.</numerusform>
            <numerusform>Без изменений: {n}.</numerusform>
            <numerusform>Без изменений: {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} had this actor already.</source>
        <translation>У {label} это лицо уже было.</translation>
    </message>
    <message>
        <source>{label} had this claim already.</source>
        <translation>У {label} это утверждение уже было.</translation>
    </message>
    <message>
        <source>They had this actor already.</source>
        <translation>Это лицо у них уже было.</translation>
    </message>
    <message>
        <source>They had this claim already.</source>
        <translation>Это утверждение у них уже было.</translation>
    </message>
    <message numerus="yes">
        <source>Recode {n} quote to “{name}”|Recode {n} quotes to “{name}”</source>
        <translation>
            <numerusform>Перекодировать {n} цитату на «{name}»</numerusform>
            <numerusform>Перекодировать {n} цитаты на «{name}»</numerusform>
            <numerusform>Перекодировать {n} цитат на «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote recoded to “{name}”.|{n} quotes recoded to “{name}”.</source>
        <translation>
            <numerusform>Перекодирована {n} цитата на «{name}».</numerusform>
            <numerusform>Перекодировано {n} цитаты на «{name}».</numerusform>
            <numerusform>Перекодировано {n} цитат на «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>state</source>
        <translation>государство</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>Name of the actor</source>
        <translation>Имя лица</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {count} quotations need a look. {where}: {what}.|{n} of {count} quotations need a look. {where}: {what}.</source>
        <translation>
            <numerusform>{n} цитата из {count} требует внимания. {where}: {what}.</numerusform>
            <numerusform>{n} цитаты из {count} требуют внимания. {where}: {what}.</numerusform>
            <numerusform>{n} цитат из {count} требуют внимания. {where}: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {n} quotations stand, letter for letter, in their sources.|{n} of {n} quotations stand, letter for letter, in their sources.</source>
        <translation>
            <numerusform>{n} цитата из {n} буква в букву стоит в своём источнике.</numerusform>
            <numerusform>{n} цитаты из {n} буква в букву стоят в своих источниках.</numerusform>
            <numerusform>{n} цитат из {n} буква в букву стоят в своих источниках.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} beside {two}, {n} of {count}.</source>
        <translation>{one} рядом с {two}, {n} из {count}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Отменить «{step}»</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Повторить «{step}»</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Повторять нечего</translation>
    </message>
    <message>
        <source>Nothing was changed in it. There are three ways on; each leaves the file as it is.</source>
        <translation>В файле ничего не изменено. Есть три пути; ни один не трогает файл.</translation>
    </message>
    <message>
        <source>Whole, as it was on {when}.</source>
        <translation>Целиком, каким он был: {when}.</translation>
    </message>
    <message>
        <source>There is no backup of it on this computer.</source>
        <translation>На этом компьютере нет его резервной копии.</translation>
    </message>
    <message>
        <source>Restore the newest backup, as another file</source>
        <translation>Восстановить новейшую копию в другой файл</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Salvage into a new project</source>
        <translation>Спасти в новый проект</translation>
    </message>
    <message>
        <source>Everything that can be read, with a list of what cannot.</source>
        <translation>Всё, что читается, со списком того, что нет.</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>Спасти…</translation>
    </message>
    <message>
        <source>Open it to read only</source>
        <translation>Открыть только для чтения</translation>
    </message>
    <message>
        <source>As far as it goes: what cannot be read is named.</source>
        <translation>Насколько получится: что не читается, будет названо.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>восстановлено</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>*Tools ▸ Change Keys* gives a command another key.</source>
        <translation>*Инструменты ▸ Изменить клавиши* — дать команде другую клавишу.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Search the help pages</source>
        <translation>Поиск по страницам справки</translation>
    </message>
    <message>
        <source>Search Help</source>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Страницы справки</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Страница справки</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>Ни на одной странице нет всех этих слов.</translation>
    </message>
    <message>
        <source>{step}, {time}, undone</source>
        <translation>{step}, {time}, отменено</translation>
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
        <translation>История</translation>
    </message>
    <message>
        <source>Steps, the last first</source>
        <translation>Шаги, последний первым</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Пока ничего не сделано</translation>
    </message>
    <message>
        <source>Every step is listed here, to go back to.</source>
        <translation>Здесь перечислен каждый шаг; к любому можно вернуться.</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Книги</translation>
    </message>
    <message>
        <source>{books} books of {chapters} chapters in all: one source for each book, or for each chapter?</source>
        <translation>Книг: {books}, глав в них: {chapters}. Сделать источник из каждой книги или из каждой главы?</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Один источник</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Кто опубликовал</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>2026-05-02, 2026-05 or 2026</source>
        <translation>2026-05-02, 2026-05 или 2026</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Автор, как напечатано</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>As in the dateline</source>
        <translation>Как в начале сообщения</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Обновлено</translation>
    </message>
    <message>
        <source>When it was changed, as a date</source>
        <translation>Когда изменён, в виде даты</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>Whose report it is</source>
        <translation>Чьё это сообщение</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Who brought it into this language</source>
        <translation>Кто перевёл на этот язык</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>Архивная копия</translation>
    </message>
    <message>
        <source>Where a copy is kept</source>
        <translation>Где хранится копия</translation>
    </message>
    <message>
        <source>from the text</source>
        <translation>из текста</translation>
    </message>
    <message>
        <source>from a tag of the page</source>
        <translation>из тега страницы</translation>
    </message>
    <message>
        <source>from the page’s JSON-LD</source>
        <translation>из JSON-LD страницы</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>из файла</translation>
    </message>
    <message>
        <source>a guess: please check</source>
        <translation>догадка: проверьте</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>вписано вами</translation>
    </message>
    <message>
        <source>Details of this source</source>
        <translation>Сведения об этом источнике</translation>
    </message>
    <message>
        <source>No source is open</source>
        <translation>Нет открытого источника</translation>
    </message>
    <message>
        <source>Open a source to see and correct its details.</source>
        <translation>Откройте источник, чтобы увидеть и исправить сведения о нём.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортирован</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>File’s SHA-256</source>
        <translation>SHA-256 файла</translation>
    </message>
    <message>
        <source>Text’s SHA-256</source>
        <translation>SHA-256 текста</translation>
    </message>
    <message>
        <source>{reason} Nothing was changed.</source>
        <translation>{reason} Ничего не изменено.</translation>
    </message>
    <message>
        <source>{day}, {time} UTC (first import)</source>
        <translation>{day}, {time} UTC (первый импорт)</translation>
    </message>
    <message>
        <source>{day}, {time} UTC (import {number})</source>
        <translation>{day}, {time} UTC (импорт {number})</translation>
    </message>
    <message>
        <source>{length} characters · corrected by hand</source>
        <translation>Символов: {length} · исправлено вручную</translation>
    </message>
    <message>
        <source>{length} characters · read by {reader}</source>
        <translation>Символов: {length} · прочитано: {reader}</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>An import was interrupted.</source>
        <translation>Импорт был прерван.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>a file is being read</comment>
        <translation>Чтение файлов</translation>
    </message>
    <message>
        <source>“{title}” is now at version {number}: {what}.</source>
        <translation>«{title}», теперь версия {number}: {what}.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>The file holds several texts; an update is one.</source>
        <translation>В файле несколько текстов; обновление — это один.</translation>
    </message>
    <message>
        <source>It describes “{title}”, of which it says nothing new.</source>
        <translation>Файл описывает «{title}», но ничего нового не сообщает.</translation>
    </message>
    <message>
        <source>The list knows {details} of {sources} you have. What is there already stays as it is.</source>
        <translation>В списке есть {details} для имеющихся источников ({sources}). Что уже указано, не меняется.</translation>
    </message>
    <message>
        <source>Fill In</source>
        <translation>Дополнить</translation>
    </message>
    <message>
        <source>Stopped: {what}.</source>
        <translation>Остановлено: {what}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Open It</source>
        <comment>the source</comment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Order added</source>
        <translation>По добавлению</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>Фильтр источников</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Читать пока нечего</translation>
    </message>
    <message>
        <source>Drop articles here: text or HTML files, whole folders, or text from a web page. You can also paste with Ctrl+Shift+V.</source>
        <translation>Перетащите сюда статьи: текстовые файлы или HTML, целые папки или текст веб-страницы. Можно и вставить: Ctrl+Shift+V.</translation>
    </message>
    <message>
        <source>Add sources…</source>
        <translation>Добавить источники…</translation>
    </message>
    <message>
        <source>No source fits</source>
        <translation>Ни один источник не подходит</translation>
    </message>
    <message>
        <source>Show all sources</source>
        <translation>Показать все источники</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Похожие</translation>
    </message>
    <message>
        <source>Only sources that tell a story others tell too: reprints and wire copy, in groups</source>
        <translation>Только источники, рассказывающие то же, что и другие: перепечатки и материалы агентств, группами</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>Перепечатки</translation>
    </message>
    <message>
        <source>Show all sources again</source>
        <translation>Снова показать все источники</translation>
    </message>
    <message>
        <source>Sort sources</source>
        <translation>Упорядочить источники</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>В обратном порядке</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Добавить источники</translation>
    </message>
    <message>
        <source>Sharing text with this ✕</source>
        <translation>С общим текстом ✕</translation>
    </message>
    <message>
        <source>Nothing shares text with this ✕</source>
        <translation>Общего текста ни с чем нет ✕</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Сведения…</translation>
    </message>
    <message>
        <source>Reprints and Wire Copy</source>
        <translation>Перепечатки и материалы агентств</translation>
    </message>
    <message>
        <source>Sources like this one</source>
        <translation>Похожие источники</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Не прочитан</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Начат</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Прочитан</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитан</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>начат</translation>
    </message>
    <message>
        <source>done</source>
        <translation>прочитан</translation>
    </message>
    <message>
        <source>No outlet or date</source>
        <translation>Издание и дата неизвестны</translation>
    </message>
    <message>
        <source>{source} · version {number}</source>
        <translation>{source} · версия {number}</translation>
    </message>
    <message>
        <source>Removed “{title}”.</source>
        <translation>Удалено: «{title}».</translation>
    </message>
    <message>
        <source>Removed “{title}” and {quotes}.</source>
        <translation>Удалено: «{title}» и {quotes}.</translation>
    </message>
    <message>
        <source>Skipped Files</source>
        <translation>Пропущенные файлы</translation>
    </message>
    <message>
        <source>These did not come in. The files themselves are untouched.</source>
        <translation>Эти файлы не вошли. Сами они не тронуты.</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>Пропущенные файлы</translation>
    </message>
    <message>
        <source>Open the First One</source>
        <translation>Открыть первый</translation>
    </message>
    <message>
        <source>Show the source that has this text already</source>
        <translation>Показать источник, где этот текст уже есть</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>contains {share} of it</source>
        <translation>содержит {share} этого</translation>
    </message>
    <message>
        <source>Wire copy · {agency}</source>
        <translation>Материал агентства · {agency}</translation>
    </message>
    <message>
        <source>First in {outlet}</source>
        <translation>Впервые: {outlet}</translation>
    </message>
    <message>
        <source>One story</source>
        <translation>Одна и та же новость</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>the outlet</source>
        <translation>издание</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>the byline</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>the date of update</source>
        <translation>дата обновления</translation>
    </message>
    <message>
        <source>the agency</source>
        <translation>агентство</translation>
    </message>
    <message>
        <source>the translator</source>
        <translation>переводчик</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>the archived copy</source>
        <translation>архивная копия</translation>
    </message>
    <message>
        <source>Details of Sources</source>
        <translation>Сведения об источниках</translation>
    </message>
    <message>
        <source>With guesses</source>
        <translation>С догадками</translation>
    </message>
    <message>
        <source>Select cells of a column with Shift or Ctrl to change them together. Type, or press F2.</source>
        <translation>Выделите ячейки столбца с Shift или Ctrl, чтобы изменить их вместе. Печатайте или нажмите F2.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Новое значение</translation>
    </message>
    <message>
        <source>Details of sources</source>
        <translation>Сведения об источниках</translation>
    </message>
    <message>
        <source>{project} — Source Workbench</source>
        <translation>{project} — Source Workbench</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Обновления</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>Note on this actor</source>
        <translation>Заметка об этом лице</translation>
    </message>
    <message>
        <source>A note on this actor</source>
        <translation>Заметка об этом лице</translation>
    </message>
    <message>
        <source>Note on this claim</source>
        <translation>Заметка об этом утверждении</translation>
    </message>
    <message>
        <source>A note on this claim</source>
        <translation>Заметка об этом утверждении</translation>
    </message>
    <message>
        <source>Note on this source</source>
        <translation>Заметка об этом источнике</translation>
    </message>
    <message>
        <source>A note on this source</source>
        <translation>Заметка об этом источнике</translation>
    </message>
    <message>
        <source>Note on this project</source>
        <translation>Заметка об этом проекте</translation>
    </message>
    <message>
        <source>A note on this project</source>
        <translation>Заметка об этом проекте</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Подходящие команды</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Of the page and of the whole window.</source>
        <translation>Страницы и всего окна.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Of the texts you read.</source>
        <translation>Текстов, которые вы читаете.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Of the texts; Ctrl+= and Ctrl+− as well.</source>
        <translation>Только текстов; можно и Ctrl+= и Ctrl+−.</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Длина строки</translation>
    </message>
    <message>
        <source>Characters in a line.</source>
        <translation>Символов в строке.</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Межстрочный интервал</translation>
    </message>
    <message>
        <source>In per cent of the type’s size.</source>
        <translation>В процентах от размера шрифта.</translation>
    </message>
    <message>
        <source>Paragraph numbers</source>
        <translation>Номера абзацев</translation>
    </message>
    <message>
        <source>In the margin: they are what a report cites.</source>
        <translation>На полях: на них ссылается отчёт.</translation>
    </message>
    <message>
        <source>Keeping quotes</source>
        <translation>Сохранение цитат</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>Одиночные клавиши</translation>
    </message>
    <message>
        <source>A letter, a digit or a sign in the text does something. Off: Ctrl+Alt and the key.</source>
        <translation>Буква, цифра или знак в тексте что-то делают. Выключено: Ctrl+Alt и клавиша.</translation>
    </message>
    <message>
        <source>Keys by their place</source>
        <translation>Клавиши по их месту</translation>
    </message>
    <message>
        <source>On a Cyrillic or Arabic keyboard a key means what stands there on a Latin one.</source>
        <translation>На русской или арабской раскладке клавиша значит то, что стоит на её месте в латинской.</translation>
    </message>
    <message>
        <source>Expect who speaks</source>
        <translation>Предполагать, кто говорит</translation>
    </message>
    <message>
        <source>Where a name stands beside “said”, Enter keeps it as a suggestion to confirm.</source>
        <translation>Если рядом с «сказал» стоит имя, Enter сохраняет его как предложение, которое нужно подтвердить.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>It changes at once; you stay where you are. Reports have a language of their own.</source>
        <translation>Меняется сразу; вы остаётесь там, где были. У отчётов свой язык.</translation>
    </message>
    <message>
        <source>Window and motion</source>
        <translation>Окно и движение</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>The caret does not blink, menus do not fade, and nothing moves while you wait.</source>
        <translation>Курсор не мигает, меню не проявляются постепенно, и при ожидании ничто не движется.</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Знакомство с окном</translation>
    </message>
    <message>
        <source>Five steps beside the real controls.</source>
        <translation>Пять шагов рядом с самими кнопками.</translation>
    </message>
    <message>
        <source>Take the Tour</source>
        <translation>Начать знакомство</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>Новые проекты</translation>
    </message>
    <message>
        <source>The folder in which a new project is offered its place.</source>
        <translation>Папка, которая предлагается для нового проекта.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Every step is saved as it is made; there is nothing to turn on.</source>
        <translation>Каждый шаг сохраняется сразу; включать ничего не нужно.</translation>
    </message>
    <message>
        <source>One is made every day. Kept are the last 5, and the last one of each of 14 days, 8 weeks and 24 months.</source>
        <translation>Создаются каждый день. Хранятся 5 последних и по последней за каждый из 14 дней, 8 недель и 24 месяцев.</translation>
    </message>
    <message>
        <source>Backups of This Project…</source>
        <translation>Резервные копии этого проекта…</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Папка резервных копий</translation>
    </message>
    <message>
        <source>Outside of the folders of the projects, so that one mishap does not take both.</source>
        <translation>Вне папок проектов, чтобы одна беда не унесла и то и другое.</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Remember searches</source>
        <translation>Запоминать запросы</translation>
    </message>
    <message>
        <source>The last twelve of a project are offered under the search box, and travel with its file.</source>
        <translation>Двенадцать последних запросов проекта предлагаются под строкой поиска и хранятся в его файле.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>A copy to find things by. It can be made anew at any time.</source>
        <translation>Копия текстов для поиска. Её всегда можно построить заново.</translation>
    </message>
    <message>
        <source>Rebuild the Index</source>
        <translation>Перестроить индекс</translation>
    </message>
    <message>
        <source>Being rebuilt</source>
        <translation>Перестраивается</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Как составить запрос</translation>
    </message>
    <message>
        <source>Phrases, alternatives, dates, outlets, actors.</source>
        <translation>Фразы, варианты, даты, издания, лица.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Объяснить</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>What new projects begin with</source>
        <translation>С чего начинаются новые проекты</translation>
    </message>
    <message>
        <source>A project that is there keeps what was chosen in its report builder.</source>
        <translation>В существующих проектах остаётся то, что выбрано в конструкторе отчёта.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>On the title page.</source>
        <translation>На титульном листе.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Of headings and of the sentences between.</source>
        <translation>Заголовков и фраз между ними.</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Стиль ссылок</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Основной</translation>
    </message>
    <message>
        <source>Chicago notes</source>
        <translation>Чикаго, сноски</translation>
    </message>
    <message>
        <source>Citations as</source>
        <translation>Ссылки на источники</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>Endnotes</source>
        <translation>Концевые сноски</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>В тексте</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>What becomes of a file with chapters.</source>
        <translation>Что делать с файлом из глав.</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Спрашивать каждый раз</translation>
    </message>
    <message>
        <source>One source for each chapter</source>
        <translation>По источнику на главу</translation>
    </message>
    <message>
        <source>Folded blocks</source>
        <translation>Свёрнутые блоки</translation>
    </message>
    <message>
        <source>What you fold or keep is remembered for its outlet, in the project, and holds for what comes in from there next.</source>
        <translation>Что вы сворачиваете или оставляете, запоминается в проекте для издания и действует на то, что придёт из него позже.</translation>
    </message>
    <message>
        <source>Forget for This Project</source>
        <translation>Забыть для этого проекта</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Забыто</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Без сети</translation>
    </message>
    <message>
        <source>The program makes no connection unless you ask for one, has no account and sends nothing.</source>
        <translation>Программа не выходит в сеть без вашей просьбы, не требует учётной записи и ничего не отправляет.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>Что хранится на этом компьютере</translation>
    </message>
    <message>
        <source>Settings, paths of recent projects, where you were in each, backups, an index to search by, and a log without texts and names. Everything else is in your project’s file.</source>
        <translation>Настройки, пути недавних проектов, где вы остановились в каждом, резервные копии, индекс для поиска и журнал без текстов и имён. Всё остальное — в файле проекта.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>Also those that are pinned; no file is touched.</source>
        <translation>Включая закреплённые; сами файлы не трогаются.</translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation>Очистить список</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Очищено</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Последние запросы</translation>
    </message>
    <message>
        <source>Those of this project. Saved searches stay.</source>
        <translation>Этого проекта. Сохранённые запросы остаются.</translation>
    </message>
    <message>
        <source>Clear Them</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Where you were in each project, what was typed and not kept, commands run last, and the folders of the file dialogs.</source>
        <translation>Где вы остановились в каждом проекте, что набрали и не сохранили, последние команды и папки диалогов открытия файлов.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Kinds of errors and places in the program.</source>
        <translation>Виды ошибок и места в программе.</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>Клавиши команд</translation>
    </message>
    <message>
        <source>Every command and its key, to be changed.</source>
        <translation>Все команды и их клавиши; их можно изменить.</translation>
    </message>
    <message>
        <source>Change Keys…</source>
        <translation>Изменить клавиши…</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>As they were when the program came.</source>
        <translation>Такими, какими они были вначале.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Сбросить все клавиши</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Open the source that is to be printed.</source>
        <translation>Откройте источник, который нужно напечатать.</translation>
    </message>
    <message>
        <source>Report a Problem</source>
        <translation>Сообщить о проблеме</translation>
    </message>
    <message>
        <source>This is all that was written down: kinds of errors and places in the program, no texts and no names. Nothing is sent. Copy it or save it, and give it to whom you like.</source>
        <translation>Это всё, что было записано: виды ошибок и места в программе, никаких текстов и имён. Ничего не отправляется. Скопируйте или сохраните это и передайте кому хотите.</translation>
    </message>
    <message>
        <source>What would be handed on</source>
        <translation>Что было бы передано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message numerus="yes">
        <source>{n} source, by chapter|{n} sources, by chapter</source>
        <translation>
            <numerusform>{n} источник, по главам</numerusform>
            <numerusform>{n} источника, по главам</numerusform>
            <numerusform>{n} источников, по главам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An import was interrupted after {n} file.|An import was interrupted after {n} files.</source>
        <translation>
            <numerusform>Импорт был прерван после {n} файла.</numerusform>
            <numerusform>Импорт был прерван после {n} файлов.</numerusform>
            <numerusform>Импорт был прерван после {n} файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled in {n} detail.|Filled in {n} details.</source>
        <translation>
            <numerusform>Дополнено: {n} поле.</numerusform>
            <numerusform>Дополнено: {n} поля.</numerusform>
            <numerusform>Дополнено: {n} полей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} detail more|{n} details more</source>
        <translation>
            <numerusform>ещё {n} поле</numerusform>
            <numerusform>ещё {n} поля</numerusform>
            <numerusform>ещё {n} полей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} source|Remove {n} sources</source>
        <translation>
            <numerusform>Удалить {n} источник</numerusform>
            <numerusform>Удалить {n} источника</numerusform>
            <numerusform>Удалить {n} источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of {n} on the same story|one of {n} on the same story</source>
        <translation>
            <numerusform>один из {n} о той же новости</numerusform>
            <numerusform>один из {n} о той же новости</numerusform>
            <numerusform>один из {n} о той же новости</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} source and {quotes}.|Removed {n} sources and {quotes}.</source>
        <translation>
            <numerusform>Удалён {n} источник и {quotes}.</numerusform>
            <numerusform>Удалено {n} источника и {quotes}.</numerusform>
            <numerusform>Удалено {n} источников и {quotes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} source.|Removed {n} sources.</source>
        <translation>
            <numerusform>Удалён {n} источник.</numerusform>
            <numerusform>Удалено {n} источника.</numerusform>
            <numerusform>Удалено {n} источников.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} source as unread|Mark {n} sources as unread</source>
        <translation>
            <numerusform>Отметить {n} источник как непрочитанный</numerusform>
            <numerusform>Отметить {n} источника как непрочитанные</numerusform>
            <numerusform>Отметить {n} источников как непрочитанные</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} source as reading|Mark {n} sources as reading</source>
        <translation>
            <numerusform>Отметить {n} источник как начатый</numerusform>
            <numerusform>Отметить {n} источника как начатые</numerusform>
            <numerusform>Отметить {n} источников как начатые</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} source as done|Mark {n} sources as done</source>
        <translation>
            <numerusform>Отметить {n} источник как прочитанный</numerusform>
            <numerusform>Отметить {n} источника как прочитанные</numerusform>
            <numerusform>Отметить {n} источников как прочитанные</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed {what} of {n} source.|Changed {what} of {n} sources.</source>
        <translation>
            <numerusform>Изменено у {n} источника: {what}.</numerusform>
            <numerusform>Изменено у {n} источников: {what}.</numerusform>
            <numerusform>Изменено у {n} источников: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type to change this field of {n} source at once.|Type to change this field of {n} sources at once.</source>
        <translation>
            <numerusform>Печатайте, чтобы изменить это поле сразу у {n} источника.</numerusform>
            <numerusform>Печатайте, чтобы изменить это поле сразу у {n} источников.</numerusform>
            <numerusform>Печатайте, чтобы изменить это поле сразу у {n} источников.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Поиск в настройках</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Такой настройки нет.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Как обычно</translation>
    </message>
    <message>
        <source>Folder of New Projects</source>
        <translation>Папка новых проектов</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting</comment>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a setting</comment>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <translation>Файл «{name}» записать не удалось: {reason}.</translation>
    </message>
    <message>
        <source>Notes on the Project</source>
        <translation>Заметки о проекте</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>По месту в тексте</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>По дате источника</translation>
    </message>
    <message>
        <source>Latest source first</source>
        <translation>Сначала поздние источники</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Без заголовков</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>По лицам</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>По утверждениям</translation>
    </message>
    <message>
        <source>By stance</source>
        <translation>По позициям</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>По изданиям</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>По источникам</translation>
    </message>
    <message>
        <source>On no claim</source>
        <translation>Без утверждения</translation>
    </message>
    <message>
        <source>Without a stance</source>
        <translation>Без позиции</translation>
    </message>
    <message>
        <source>No outlet known</source>
        <translation>Издание неизвестно</translation>
    </message>
    <message>
        <source>Sort and group quotes</source>
        <translation>Порядок и группы цитат</translation>
    </message>
    <message>
        <source>Confirmed or not</source>
        <translation>Подтверждённые или нет</translation>
    </message>
    <message>
        <source>Only suggested</source>
        <translation>Только предложенные</translation>
    </message>
    <message>
        <source>Only confirmed</source>
        <translation>Только подтверждённые</translation>
    </message>
    <message>
        <source>Filter quotes by</source>
        <translation>Фильтр цитат</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Any actor</source>
        <translation>Любое лицо</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Any claim</source>
        <translation>Любое утверждение</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>С даты</translation>
    </message>
    <message>
        <source>Until date</source>
        <translation>По дату</translation>
    </message>
    <message>
        <source>Suggested or confirmed</source>
        <translation>Предложено или подтверждено</translation>
    </message>
    <message>
        <source>Any outlet</source>
        <translation>Любое издание</translation>
    </message>
    <message>
        <source>Quotes with</source>
        <translation>Фильтр цитат</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Снять все фильтры</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>Дата с</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Дата по</translation>
    </message>
    <message>
        <source>2026-05-02 or 2026-05</source>
        <translation>2026-05-02 или 2026-05</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>по {day}</translation>
    </message>
    <message>
        <source>actor no longer there</source>
        <translation>лица больше нет</translation>
    </message>
    <message>
        <source>claim no longer there</source>
        <translation>утверждения больше нет</translation>
    </message>
    <message>
        <source>outlet no longer there</source>
        <translation>издания больше нет</translation>
    </message>
    <message>
        <source>No quote chosen</source>
        <translation>Цитата не выбрана</translation>
    </message>
    <message>
        <source>Click a highlight in the text or a quote in the list: who says what, your note and the proof of every word are shown here.</source>
        <translation>Щёлкните по цветному выделению в тексте или по цитате в списке: здесь видно, кто что говорит, ваша заметка и доказательство каждого слова.</translation>
    </message>
    <message>
        <source>The quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Add another statement</source>
        <translation>Ещё одно высказывание</translation>
    </message>
    <message>
        <source>A note for yourself and for the report’s comments</source>
        <translation>Заметка для себя и для примечаний отчёта</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>нужно проверить</translation>
    </message>
    <message>
        <source>Copy with attribution</source>
        <translation>Копировать с атрибуцией</translation>
    </message>
    <message>
        <source>Remove this quote</source>
        <translation>Удалить эту цитату</translation>
    </message>
    <message>
        <source>{quote} copied with attribution.</source>
        <translation>{quote} скопирована с атрибуцией.</translation>
    </message>
    <message>
        <source>{quote} removed.</source>
        <translation>{quote} удалена.</translation>
    </message>
    <message>
        <source>new actor</source>
        <translation>новое лицо</translation>
    </message>
    <message>
        <source>new claim</source>
        <translation>новое утверждение</translation>
    </message>
    <message>
        <source>another name for {actor}</source>
        <translation>другое имя; кто это: {actor}</translation>
    </message>
    <message>
        <source>Another quote on the same claim</source>
        <translation>Другая цитата о том же утверждении</translation>
    </message>
    <message>
        <source>Another quote of the same actor</source>
        <translation>Другая цитата того же лица</translation>
    </message>
    <message>
        <source>The same quotation elsewhere</source>
        <translation>Та же цитата в другом месте</translation>
    </message>
    <message>
        <source>Choose two or more quotes first: hold Ctrl and click them.</source>
        <translation>Сначала выберите две цитаты или больше: щёлкайте по ним, удерживая Ctrl.</translation>
    </message>
    <message>
        <source>This source</source>
        <translation>Этот источник</translation>
    </message>
    <message>
        <source>All</source>
        <comment>quotes</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Filter quotes</source>
        <translation>Фильтр цитат</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Цитат пока нет</translation>
    </message>
    <message>
        <source>Select a sentence in the text. One letter says who speaks, one digit which claim, one sign where they stand, and it is kept. Enter alone keeps just the words.</source>
        <translation>Выделите предложение в тексте. Одна буква — кто говорит, одна цифра — о каком утверждении, один знак — какова позиция, и цитата сохранена. Enter сохраняет просто слова.</translation>
    </message>
    <message>
        <source>No quotes from this source</source>
        <translation>Из этого источника цитат нет</translation>
    </message>
    <message>
        <source>Select a sentence in the text, then press Enter or one of the signs + − ? ~</source>
        <translation>Выделите предложение в тексте и нажмите Enter или один из знаков + − ? ~</translation>
    </message>
    <message>
        <source>Show all quotes</source>
        <translation>Показать все цитаты</translation>
    </message>
    <message>
        <source>No quote fits</source>
        <translation>Ни одна цитата не подходит</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Снять фильтр</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>Перейти к месту</translation>
    </message>
    <message>
        <source>Recode</source>
        <translation>Перекодировать</translation>
    </message>
    <message>
        <source>Confirm what was suggested</source>
        <translation>Подтвердить предложенное</translation>
    </message>
    <message>
        <source>Set beside</source>
        <translation>Поставить рядом</translation>
    </message>
    <message>
        <source>“We never closed the bridge,”</source>
        <translation>«Мы никогда не закрывали мост»,</translation>
    </message>
    <message>
        <source>the mayor said.</source>
        <translation>— сказал мэр.</translation>
    </message>
    <message>
        <source>the mayor</source>
        <translation>мэр</translation>
    </message>
    <message>
        <source>bridge was closed</source>
        <translation>мост был закрыт</translation>
    </message>
    <message>
        <source>denies, and keeps it</source>
        <translation>отрицает, и цитата сохранена</translation>
    </message>
    <message>
        <source>For example: {quotation} is selected. S says that the mayor speaks, 2 names the claim that the bridge was closed, minus says that it is denied, and the quote is kept.</source>
        <translation>Например: выделено {quotation}. S — говорит мэр, 2 — утверждение о том, что мост был закрыт, минус — он это отрицает, и цитата сохранена.</translation>
    </message>
    <message>
        <source>characters {places}</source>
        <translation>символы {places}</translation>
    </message>
    <message>
        <source>characters {places} of import {number}</source>
        <translation>символы {places} импорта {number}</translation>
    </message>
    <message>
        <source>SHA-256 of the source’s text</source>
        <translation>SHA-256 текста источника</translation>
    </message>
    <message>
        <source>Verbatim ✓</source>
        <translation>Дословно ✓</translation>
    </message>
    <message>
        <source>Every character equals the stored text of the source.</source>
        <translation>Каждый символ равен хранящемуся тексту источника.</translation>
    </message>
    <message>
        <source>Not in the source as it is stored</source>
        <translation>Этого нет в источнике в том виде, в каком он хранится</translation>
    </message>
    <message>
        <source>The words differ from the stored text. Nothing was changed.</source>
        <translation>Слова отличаются от хранящегося текста. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Version {number} does not say it any more.</source>
        <translation>В версии {number} этого больше нет.</translation>
    </message>
    <message>
        <source>Version {number} says the same.</source>
        <translation>В версии {number} то же самое.</translation>
    </message>
    <message>
        <source>Version {number} says: {words}</source>
        <translation>В версии {number}: {words}</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Без указания автора слов</translation>
    </message>
    <message>
        <source>suggested, not confirmed</source>
        <translation>предложено, не подтверждено</translation>
    </message>
    <message>
        <source>Several quotes</source>
        <translation>Несколько цитат</translation>
    </message>
    <message>
        <source>{actor} said all of it</source>
        <translation>Всё это слова одного: {actor}</translation>
    </message>
    <message>
        <source>Everybody keeps what they said</source>
        <translation>За каждым остаётся сказанное им</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Actor of the chosen quotes</source>
        <translation>Лицо выбранных цитат</translation>
    </message>
    <message>
        <source>Claim of the chosen quotes</source>
        <translation>Утверждение выбранных цитат</translation>
    </message>
    <message>
        <source>Various</source>
        <translation>Разное</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Кто это говорит?</translation>
    </message>
    <message>
        <source>What is claimed?</source>
        <translation>Что утверждается?</translation>
    </message>
    <message>
        <source>Merged into {quote}.</source>
        <translation>Объединено в {quote}.</translation>
    </message>
    <message>
        <source>Asserts</source>
        <translation>Утверждает</translation>
    </message>
    <message>
        <source>Denies</source>
        <translation>Отрицает</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Сомневается</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Сообщает</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Передаёт</translation>
    </message>
    <message>
        <source>Who passes it on?</source>
        <translation>Кто передаёт эти слова?</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Когда сказано</translation>
    </message>
    <message>
        <source>More about this statement</source>
        <translation>Ещё об этом высказывании</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Suggested, not confirmed</source>
        <translation>Предложено, не подтверждено</translation>
    </message>
    <message>
        <source>Confirm this statement</source>
        <translation>Подтвердить это высказывание</translation>
    </message>
    <message>
        <source>Tag {quote}</source>
        <translation>Разметить {quote}</translation>
    </message>
    <message>
        <source>Passed on by somebody else (via)</source>
        <translation>Слова передаёт кто-то другой</translation>
    </message>
    <message>
        <source>Said on another day than it was published</source>
        <translation>Сказано не в день публикации</translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation>Удалить это высказывание</translation>
    </message>
    <message>
        <source>Statement removed.</source>
        <translation>Высказывание удалено.</translation>
    </message>
    <message numerus="yes">
        <source>{n} quote copied with attribution.|{n} quotes copied with attribution.</source>
        <translation>
            <numerusform>Скопирована с атрибуцией {n} цитата.</numerusform>
            <numerusform>Скопировано с атрибуцией {n} цитаты.</numerusform>
            <numerusform>Скопировано с атрибуцией {n} цитат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote removed.|{n} quotes removed.</source>
        <translation>
            <numerusform>Удалена {n} цитата.</numerusform>
            <numerusform>Удалено {n} цитаты.</numerusform>
            <numerusform>Удалено {n} цитат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left on its own version.</source>
        <translation>Осталась на своей версии.</translation>
    </message>
    <message numerus="yes">
        <source>{n} quote recoded.|{n} quotes recoded.</source>
        <translation>
            <numerusform>Перекодирована {n} цитата.</numerusform>
            <numerusform>Перекодировано {n} цитаты.</numerusform>
            <numerusform>Перекодировано {n} цитат.</numerusform>
        </translation>
    </message>
    <message>
        <source>One quote of the chosen ones</source>
        <translation>Одна цитата из выбранных</translation>
    </message>
    <message>
        <source>Add a translation</source>
        <translation>Добавить перевод</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>The same words in the language of your report</source>
        <translation>Те же слова на языке вашего отчёта</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Язык перевода</translation>
    </message>
    <message>
        <source>Who translated it?</source>
        <translation>Кто перевёл?</translation>
    </message>
    <message>
        <source>Start with what you have to read</source>
        <translation>Начните с того, что нужно прочитать</translation>
    </message>
    <message>
        <source>Drop text files, saved web pages or whole folders into this window,
or paste an article. Nothing leaves this computer.</source>
        <translation>Перетащите в это окно текстовые файлы, сохранённые веб-страницы или целые папки
либо вставьте статью. Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Choose a source to read</source>
        <translation>Выберите источник для чтения</translation>
    </message>
    <message>
        <source>It opens at the place where you left it.</source>
        <translation>Он откроется там, где вы остановились.</translation>
    </message>
    <message>
        <source>next and previous sentence</source>
        <translation>следующее и предыдущее предложение</translation>
    </message>
    <message>
        <source>next quotation in the text</source>
        <translation>следующие слова в кавычках</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>select the sentence</source>
        <translation>выделить предложение</translation>
    </message>
    <message>
        <source>who says it, about what, and how: a quote</source>
        <translation>кто говорит, о чём и как: цитата</translation>
    </message>
    <message>
        <source>take the whole of it back</source>
        <translation>всё это отменить</translation>
    </message>
    <message>
        <source>← → by word    Ctrl by letter    Shift by sentence    Tab the other end    Enter keeps    Esc leaves it</source>
        <translation>← → слово    Ctrl буква    Shift предложение    Tab другой конец    Enter сохранить    Esc оставить</translation>
    </message>
    <message>
        <source>{label} was taken from an earlier version of this text, and stays as it is there.</source>
        <translation>{label} взята из более ранней версии этого текста и там остаётся как есть.</translation>
    </message>
    <message>
        <source>{label} has new ends</source>
        <translation>{label}: границы изменены</translation>
    </message>
    <message>
        <source>{label}: the end moves</source>
        <translation>{label}: сдвигается конец</translation>
    </message>
    <message>
        <source>{label}: the start moves</source>
        <translation>{label}: сдвигается начало</translation>
    </message>
    <message>
        <source>Asserts: keep the quote</source>
        <translation>Утверждает: сохранить цитату</translation>
    </message>
    <message>
        <source>Denies: keep the quote</source>
        <translation>Отрицает: сохранить цитату</translation>
    </message>
    <message>
        <source>Questions: keep the quote</source>
        <translation>Сомневается: сохранить цитату</translation>
    </message>
    <message>
        <source>Reports: keep the quote</source>
        <translation>Сообщает: сохранить цитату</translation>
    </message>
    <message>
        <source>Capture: letter for who, digit for what, sign for how</source>
        <translation>Цитирование: буква — кто, цифра — о чём, знак — как</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Said:</source>
        <translation>Сказано:</translation>
    </message>
    <message>
        <source>{letter} or   {sign}</source>
        <translation>{letter} или   {sign}</translation>
    </message>
    <message>
        <source>Another actor, or a new one</source>
        <translation>Другое лицо или новое</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>Another claim, or a new one</source>
        <translation>Другое утверждение или новое</translation>
    </message>
    <message>
        <source>Via …</source>
        <translation>Передаёт …</translation>
    </message>
    <message>
        <source>By way of whom: the next actor named passed it on</source>
        <translation>Через кого: названное следующим лицо передаёт эти слова</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Записать заметку</translation>
    </message>
    <message>
        <source>Actor, claim and stance of the quote before: keep the quote</source>
        <translation>Лицо, утверждение и позиция предыдущей цитаты: сохранить цитату</translation>
    </message>
    <message>
        <source>Keep the quote</source>
        <translation>Сохранить цитату</translation>
    </message>
    <message>
        <source>{name}, also called {alias}</source>
        <translation>{name}, другое имя: {alias}</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>другое имя</translation>
    </message>
    <message>
        <source>Kept aside. What you select next joins the same quote; Esc lets it go.</source>
        <translation>Отложено. То, что вы выделите следующим, войдёт в ту же цитату; Esc отпускает.</translation>
    </message>
    <message>
        <source>{label} saved</source>
        <translation>{label} сохранена</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>предположено</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>Name or alias; a new name makes a new actor</source>
        <translation>Имя или другое имя; новое имя создаёт новое лицо</translation>
    </message>
    <message>
        <source>Words of a claim; a new sentence makes a new claim</source>
        <translation>Слова утверждения; новое предложение создаёт новое утверждение</translation>
    </message>
    <message>
        <source>who; what; + − ? ~; note     (who {via} whom;  {bar} for one more;  Tab completes)</source>
        <translation>кто; что; + − ? ~; заметка     (кто {via} через кого;  {bar} ещё одно;  Tab дополняет)</translation>
    </message>
    <message>
        <source>Quote in one line</source>
        <translation>Цитата одной строкой</translation>
    </message>
    <message>
        <source>A note on this quote: Enter adds it, Ctrl+Enter keeps the quote with it</source>
        <translation>Заметка к этой цитате: Enter добавляет её, Ctrl+Enter сохраняет вместе с ней цитату</translation>
    </message>
    <message>
        <source>Enter takes: {what}</source>
        <translation>Enter берёт: {what}</translation>
    </message>
    <message>
        <source>via</source>
        <translation>передаёт</translation>
    </message>
    <message>
        <source>{words} (new)</source>
        <translation>{words} (новое)</translation>
    </message>
    <message>
        <source>Enter keeps: {what}</source>
        <translation>Enter сохраняет: {what}</translation>
    </message>
    <message>
        <source>“{alias}” is {name}</source>
        <translation>«{alias}» — это {name}</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>ссылки по теме</translation>
    </message>
    <message>
        <source>donation bar</source>
        <translation>сбор пожертвований</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>формы</translation>
    </message>
    <message>
        <source>share form</source>
        <translation>кнопки «поделиться»</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>рассылка</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>навигация</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>подписка</translation>
    </message>
    <message>
        <source>advertising</source>
        <translation>реклама</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>уведомление о cookie</translation>
    </message>
    <message>
        <source>repeated text</source>
        <translation>повторяющийся текст</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>подпись к фото</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>происхождение</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>повтор</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>колонтитул</translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation>по вашему выбору</translation>
    </message>
    <message>
        <source>Show or hide text that is not part of the article</source>
        <translation>Показать или скрыть текст, не входящий в статью</translation>
    </message>
    <message>
        <source>Keep in the text</source>
        <translation>Оставить в тексте</translation>
    </message>
    <message>
        <source>It is part of the article, in this source and in what its outlet sends next</source>
        <translation>Это часть статьи — и здесь, и в том, что это издание пришлёт дальше</translation>
    </message>
    <message>
        <source>{actor} via {via}</source>
        <translation>{actor}, в передаче: {via}</translation>
    </message>
    <message>
        <source>via {via}</source>
        <translation>в передаче: {via}</translation>
    </message>
    <message>
        <source>Open the live page in the browser</source>
        <translation>Открыть саму страницу в браузере</translation>
    </message>
    <message>
        <source>Type and page</source>
        <translation>Шрифт и страница</translation>
    </message>
    <message>
        <source>Outlet, date and author not known</source>
        <translation>Издание, дата и автор неизвестны</translation>
    </message>
    <message>
        <source>Source: {title}. {origin}</source>
        <translation>Источник: {title}. {origin}</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>прочитано {percent} %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>This project is open for reading only. Nothing was changed.</source>
        <translation>Проект открыт только для чтения. Ничего не изменено.</translation>
    </message>
    <message>
        <source>What comes from {outlet} next is folded like it.</source>
        <translation>То, что придёт дальше из издания «{outlet}», сворачивается так же.</translation>
    </message>
    <message>
        <source>What comes from {outlet} next is kept like it.</source>
        <translation>То, что придёт дальше из издания «{outlet}», остаётся так же.</translation>
    </message>
    <message>
        <source>it is too short to be known by its words</source>
        <translation>он слишком короток, чтобы узнать его по словам</translation>
    </message>
    <message>
        <source>the outlet of this text is not known</source>
        <translation>издание этого текста неизвестно</translation>
    </message>
    <message>
        <source>Kept for {outlet}</source>
        <translation>Оставлено для издания «{outlet}»</translation>
    </message>
    <message>
        <source>Kept in this text</source>
        <translation>Оставлено в этом тексте</translation>
    </message>
    <message>
        <source>fold it again</source>
        <translation>снова свернуть</translation>
    </message>
    <message>
        <source>Press to fold it again</source>
        <translation>Нажмите, чтобы снова свернуть</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Окно чтения</translation>
    </message>
    <message>
        <source>That was the last unread source.</source>
        <translation>Это был последний непрочитанный источник.</translation>
    </message>
    <message>
        <source>Quotes in this source</source>
        <translation>Цитаты в этом источнике</translation>
    </message>
    <message>
        <source>{actor} (via {via})</source>
        <translation>{actor} (в передаче: {via})</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Заметка: {note}</translation>
    </message>
    <message>
        <source>not attributed yet</source>
        <translation>автор слов пока не указан</translation>
    </message>
    <message>
        <source>{words} (suggested)</source>
        <translation>{words} (предложено)</translation>
    </message>
    <message>
        <source>{label} removed</source>
        <translation>{label} удалена</translation>
    </message>
    <message>
        <source>{label} split; what follows is {other}</source>
        <translation>{label} разделена; продолжение — {other}</translation>
    </message>
    <message>
        <source>Select across the quotes that belong together, then press M.</source>
        <translation>Выделите текст через все цитаты, которые должны стать одной, и нажмите M.</translation>
    </message>
    <message>
        <source>The quotes name different speakers. Who said all of it?</source>
        <translation>У этих цитат разные авторы слов. Кто сказал всё это?</translation>
    </message>
    <message>
        <source>Quotes here</source>
        <translation>Цитаты здесь</translation>
    </message>
    <message>
        <source>Position in the text</source>
        <translation>Место в тексте</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Best there is</source>
        <translation>Лучший из имеющихся</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Символов в строке</translation>
    </message>
    <message>
        <source>Single keys (else Ctrl+Alt and the key)</source>
        <translation>Одиночные клавиши (иначе Ctrl+Alt и клавиша)</translation>
    </message>
    <message>
        <source>Size  {percent} %</source>
        <translation>Размер  {percent} %</translation>
    </message>
    <message>
        <source>Height  {height}</source>
        <translation>Интервал  {height}</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Текст источника</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Where Is “{name}”?</source>
        <translation>Где «{name}»?</translation>
    </message>
    <message>
        <source>Open {project}</source>
        <translation>Открыть {project}</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Указать…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найден</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Remove from the List</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Recent Projects</source>
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>A pinned project stays in the list, above the others.</source>
        <translation>Закреплённый проект остаётся в списке, выше других.</translation>
    </message>
    <message>
        <source>Unpin {project}</source>
        <translation>Открепить {project}</translation>
    </message>
    <message>
        <source>Pin {project}</source>
        <translation>Закрепить {project}</translation>
    </message>
    <message>
        <source>“{project}” is pinned.</source>
        <translation>Проект «{project}» закреплён.</translation>
    </message>
    <message>
        <source>“{project}” is no longer pinned.</source>
        <translation>Проект «{project}» больше не закреплён.</translation>
    </message>
    <message>
        <source>Un&amp;pin This Project</source>
        <translation>Откре&amp;пить этот проект</translation>
    </message>
    <message>
        <source>&amp;Pin This Project</source>
        <translation>&amp;Закрепить этот проект</translation>
    </message>
    <message>
        <source>{project} – not found</source>
        <translation>{project} — не найден</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>Что сказано в документе</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>Что сказано в источнике</translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation>Показать в источнике</translation>
    </message>
    <message>
        <source>Copy the source’s words</source>
        <translation>Копировать слова источника</translation>
    </message>
    <message>
        <source>“{title}” is not in the project any more.</source>
        <translation>Источника «{title}» в проекте больше нет.</translation>
    </message>
    <message>
        <source>Nearest in the sources</source>
        <translation>Ближайшее место в источниках</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Этого там больше нет.</translation>
    </message>
    <message>
        <source>Nothing near it was found.</source>
        <translation>Ничего близкого не найдено.</translation>
    </message>
    <message>
        <source>The source’s words are on the clipboard.</source>
        <translation>Слова источника — в буфере обмена.</translation>
    </message>
    <message>
        <source>Every letter is the source’s.</source>
        <translation>Каждая буква — из источника.</translation>
    </message>
    <message>
        <source>Re-check a Document</source>
        <translation>Сверить документ</translation>
    </message>
    <message>
        <source>Re-checking</source>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation>Внимания ничто не требует.</translation>
    </message>
    <message>
        <source>Save Findings as Comments</source>
        <translation>Сохранить замечания как примечания</translation>
    </message>
    <message>
        <source>Save Findings as CSV</source>
        <translation>Сохранить замечания как CSV</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>All</source>
        <comment>quotations</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Previous problem (Shift+F8)</source>
        <translation>Предыдущая проблема (Shift+F8)</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>Следующая проблема (F8)</translation>
    </message>
    <message>
        <source>Save findings as comments…</source>
        <translation>Сохранить замечания как примечания…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить как CSV…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Сверить снова</translation>
    </message>
    <message>
        <source>Check another document…</source>
        <translation>Сверить другой документ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>“{name}” quotes nothing of four words or more.</source>
        <translation>В документе «{name}» нет цитат из четырёх слов и длиннее.</translation>
    </message>
    <message>
        <source>No quotation needs a look</source>
        <translation>Ни одна цитата не требует внимания</translation>
    </message>
    <message>
        <source>No quotation found</source>
        <translation>Цитат не найдено</translation>
    </message>
    <message>
        <source>Quotations of four words or more in marks, and quotation paragraphs.</source>
        <translation>Ищутся цитаты из четырёх слов и длиннее: в кавычках и отдельными абзацами.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>The document could not be checked ({why}).</source>
        <translation>Документ сверить не удалось ({why}).</translation>
    </message>
    <message>
        <source>Open a report after it was edited, or anybody’s draft. Every quotation in it is held against the sources: its words, who says it, where its note points.</source>
        <translation>Откройте отчёт после правки или любой черновик. Каждая цитата в нём сверяется с источниками: слова, кто их говорит, куда указывает сноска.</translation>
    </message>
    <message>
        <source>Re-check a document</source>
        <translation>Сверить документ</translation>
    </message>
    <message>
        <source>Choose a document…</source>
        <translation>Выбрать документ…</translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation>нет в документе</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>State of the preview</source>
        <translation>Состояние просмотра</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Мельче (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Крупнее (+)</translation>
    </message>
    <message>
        <source>Fit the page to the width (0)</source>
        <translation>По ширине страницы (0)</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>из {pages}</translation>
    </message>
    <message>
        <source>of {pages}…</source>
        <translation>из {pages}…</translation>
    </message>
    <message>
        <source>Last export</source>
        <translation>Последний экспорт</translation>
    </message>
    <message>
        <source>Open the exported file</source>
        <translation>Открыть экспортированный файл</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Show the exported file in its folder</source>
        <translation>Показать экспортированный файл в его папке</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Экспортировать отчёт</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Документы Word</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Книги Excel</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>Таблицы CSV</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Веб-страницы</translation>
    </message>
    <message>
        <source>Web annotations</source>
        <translation>Веб-аннотации</translation>
    </message>
    <message>
        <source>Export the Report</source>
        <translation>Экспорт отчёта</translation>
    </message>
    <message>
        <source>The report could not be written ({why}).</source>
        <translation>Отчёт записать не удалось ({why}).</translation>
    </message>
    <message>
        <source>The “{name}” that was there is as it was.</source>
        <translation>Прежний файл «{name}» остался как был.</translation>
    </message>
    <message>
        <source>Your quotes are saved.</source>
        <translation>Ваши цитаты сохранены.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>The words of {quotes} are not those of the source; nothing was written.</source>
        <translation>Слова {quotes} — не те, что в источнике; ничего не записано.</translation>
    </message>
    <message>
        <source>“{name}” exists. Replace it?</source>
        <translation>Файл «{name}» существует. Заменить его?</translation>
    </message>
    <message>
        <source>Not verified against the source</source>
        <translation>Не сверено с источником</translation>
    </message>
    <message>
        <source>Their words are not those of the stored text.</source>
        <translation>Слова не те, что в хранящемся тексте.</translation>
    </message>
    <message>
        <source>Source has a newer version</source>
        <translation>У источника есть более новая версия</translation>
    </message>
    <message>
        <source>They are quoted from an earlier one.</source>
        <translation>Цитируется более ранняя.</translation>
    </message>
    <message>
        <source>Lost their place in the source</source>
        <translation>Потеряли место в источнике</translation>
    </message>
    <message>
        <source>Left out and listed.</source>
        <translation>Не входят; перечислены отдельно.</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Никто не назван</translation>
    </message>
    <message>
        <source>Listed under open issues.</source>
        <translation>Перечислены в открытых вопросах.</translation>
    </message>
    <message>
        <source>Suggestions not confirmed</source>
        <translation>Предложения не подтверждены</translation>
    </message>
    <message>
        <source>Marked as such, or left out with “Only confirmed”.</source>
        <translation>Отмечены или не входят, если выбрано «Только подтверждённое».</translation>
    </message>
    <message>
        <source>Sources without a date</source>
        <translation>Источники без даты</translation>
    </message>
    <message>
        <source>They stand last.</source>
        <translation>Стоят последними.</translation>
    </message>
    <message>
        <source>Sources without an outlet</source>
        <translation>Источники без издания</translation>
    </message>
    <message>
        <source>Their citation names none.</source>
        <translation>В ссылке на них издания нет.</translation>
    </message>
    <message>
        <source>Texts whose section is gone</source>
        <translation>Тексты, раздел которых исчез</translation>
    </message>
    <message>
        <source>Kept in the project; Enter copies one.</source>
        <translation>Хранятся в проекте; Enter копирует один из них.</translation>
    </message>
    <message>
        <source>Before you export</source>
        <translation>Перед экспортом</translation>
    </message>
    <message>
        <source>Every quotation is attributed, dated and verified.</source>
        <translation>У каждой цитаты есть автор и дата, и каждая сверена.</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Внимания ничто не требует</translation>
    </message>
    <message>
        <source>Changes since the last export</source>
        <translation>Изменения после последнего экспорта</translation>
    </message>
    <message>
        <source>After an export, what has changed since is listed here.</source>
        <translation>После экспорта здесь перечислено, что с тех пор изменилось.</translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation>Экспорта ещё не было</translation>
    </message>
    <message>
        <source>since “{file}” was exported on {when}.</source>
        <comment>Nothing changed</comment>
        <translation>после экспорта «{file}» ({when}).</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Ничего не изменилось</translation>
    </message>
    <message>
        <source>Since “{file}”, {when}</source>
        <translation>После «{file}», {when}</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>quotations since the last export</comment>
        <translation>Добавлены</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>quotations since the last export</comment>
        <translation>Удалены</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>Изменены слова</translation>
    </message>
    <message>
        <source>Who says what changed</source>
        <translation>Изменено, кто что говорит</translation>
    </message>
    <message>
        <source>Sources updated</source>
        <translation>Обновлены источники</translation>
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
        <translation>Охват и метод</translation>
    </message>
    <message>
        <source>Table of claims</source>
        <translation>Таблица утверждений</translation>
    </message>
    <message>
        <source>Actor dossiers</source>
        <translation>Действующие лица</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Quotation variants</source>
        <translation>Варианты цитат</translation>
    </message>
    <message>
        <source>A: Passages in context</source>
        <translation>А: Отрывки в контексте</translation>
    </message>
    <message>
        <source>B: Provenance</source>
        <translation>Б: Происхождение</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Библиография</translation>
    </message>
    <message>
        <source>Index of actors</source>
        <translation>Указатель действующих лиц</translation>
    </message>
    <message>
        <source>Open issues</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>Options of the report</source>
        <translation>Параметры отчёта</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no template</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Титульный лист</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Подготовлено для</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>the department of a newsroom</comment>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткое изложение</translation>
    </message>
    <message>
        <source>A text of your own before everything else</source>
        <translation>Ваш текст перед всем остальным</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>where citations stand</comment>
        <translation>Где</translation>
    </message>
    <message>
        <source>From a .csl file…</source>
        <translation>Из файла .csl…</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation>Язык заголовков</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Размер бумаги</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation>Выбрать шаблон Word</translation>
    </message>
    <message>
        <source>Without template</source>
        <translation>Без шаблона</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Состав</translation>
    </message>
    <message>
        <source>Notes as comments</source>
        <translation>Заметки как примечания</translation>
    </message>
    <message>
        <source>Name saved searches in the method</source>
        <translation>Называть сохранённые запросы в методе</translation>
    </message>
    <message>
        <source>Sentences before and after a quotation</source>
        <translation>Предложений до и после цитаты</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Полный текст</translation>
    </message>
    <message>
        <source>Whole sources: mind their copyright.</source>
        <translation>Источники целиком: помните об авторских правах.</translation>
    </message>
    <message>
        <source>Citation Style</source>
        <translation>Стиль ссылок</translation>
    </message>
    <message>
        <source>Word Template</source>
        <translation>Шаблон Word</translation>
    </message>
    <message>
        <source>Nothing around</source>
        <translation>Без окружения</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Understood as: {query}</source>
        <translation>Понято так: {query}</translation>
    </message>
    <message>
        <source>Sections by</source>
        <translation>Разделы: первый уровень</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Разделы: второй уровень</translation>
    </message>
    <message>
        <source>Only quotations that match…</source>
        <translation>Только цитаты по запросу…</translation>
    </message>
    <message>
        <source>Only what is confirmed</source>
        <translation>Только подтверждённое</translation>
    </message>
    <message>
        <source>Opening text of the section</source>
        <translation>Вступительный текст раздела</translation>
    </message>
    <message>
        <source>By</source>
        <comment>sections by claim, actor, source or time</comment>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>then</source>
        <comment>sections by claim, within them by actor</comment>
        <translation>затем</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>what to look at before an export</comment>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Choose a section to write what opens it</source>
        <translation>Выберите раздел, чтобы написать к нему вступление</translation>
    </message>
    <message>
        <source>Opens “{title}”</source>
        <translation>Открывает раздел «{title}»</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Идёт работа…</translation>
    </message>
    <message>
        <source>There are no quotes to report yet: select a sentence and press Enter.</source>
        <translation>Цитат для отчёта пока нет: выделите предложение и нажмите Enter.</translation>
    </message>
    <message>
        <source>A report is made of quotes. Open a source, select a sentence and press Enter; it appears here at once.</source>
        <translation>Отчёт состоит из цитат. Откройте источник, выделите предложение и нажмите Enter; оно сразу появится здесь.</translation>
    </message>
    <message>
        <source>Other fonts than Word’s: lines may break elsewhere</source>
        <translation>Шрифты не те, что в Word: строки могут переноситься иначе</translation>
    </message>
    <message>
        <source>The pages could not be made ({why}).</source>
        <translation>Страницы построить не удалось ({why}).</translation>
    </message>
    <message>
        <source>Not up to date: {why}</source>
        <translation>Не обновлено: {why}</translation>
    </message>
    <message>
        <source>This project is open for reading only. The text is not kept.</source>
        <translation>Проект открыт только для чтения. Текст не сохранён.</translation>
    </message>
    <message>
        <source>“{name}” is written</source>
        <translation>Файл «{name}» записан</translation>
    </message>
    <message>
        <source>The text is on the clipboard; paste it where it belongs now.</source>
        <translation>Текст в буфере обмена; вставьте его туда, где ему теперь место.</translation>
    </message>
    <message>
        <source>{quote} is not in the report any more.</source>
        <translation>{quote}: в отчёте этого больше нет.</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Просмотр отчёта</translation>
    </message>
    <message>
        <source>{quote}, page {page}</source>
        <translation>{quote}, страница {page}</translation>
    </message>
    <message>
        <source>{quote} — click to see it in its source</source>
        <translation>{quote} — щёлкните, чтобы увидеть в источнике</translation>
    </message>
    <message>
        <source>[Header of {template}]</source>
        <translation>[Верхний колонтитул: {template}]</translation>
    </message>
    <message>
        <source>[Footer of {template}]</source>
        <translation>[Нижний колонтитул: {template}]</translation>
    </message>
    <message>
        <source>{what}, left out</source>
        <translation>{what}, не входит</translation>
    </message>
    <message>
        <source>{quote}  {speaker}: {words}</source>
        <translation>{quote}  {speaker}: {words}</translation>
    </message>
    <message>
        <source>Outline of the report</source>
        <translation>План отчёта</translation>
    </message>
    <message>
        <source>Salvage into a New Project</source>
        <translation>Спасти в новый проект</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Спасение данных</translation>
    </message>
    <message>
        <source>Everything that can be read in “{name}” is being read…</source>
        <translation>Читается всё, что в «{name}» ещё читается…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>What was read, and what was not</source>
        <translation>Что прочитано и что нет</translation>
    </message>
    <message>
        <source>Open the New Project</source>
        <translation>Открыть новый проект</translation>
    </message>
    <message>
        <source>Copy the Ledger</source>
        <translation>Копировать перечень</translation>
    </message>
    <message>
        <source>“{name}” was made. What could not be read is listed here.</source>
        <translation>Проект «{name}» создан. Что не удалось прочитать, перечислено здесь.</translation>
    </message>
    <message>
        <source>“{name}” was made. Nothing seems to be lost.</source>
        <translation>Проект «{name}» создан. Похоже, ничего не потеряно.</translation>
    </message>
    <message>
        <source>Not saved in “{name}”: its disk is full.</source>
        <translation>Не сохранено в «{name}»: его диск заполнен.</translation>
    </message>
    <message>
        <source>Not saved in “{name}”: its disk is write-protected.</source>
        <translation>Не сохранено в «{name}»: его диск защищён от записи.</translation>
    </message>
    <message>
        <source>Not saved in “{name}”: its disk reports errors, or was taken away.</source>
        <translation>Не сохранено в «{name}»: его диск сообщает об ошибках или отсоединён.</translation>
    </message>
    <message>
        <source>“{name}” is not in its place any more: its disk was taken away, or the file was moved.</source>
        <translation>Файла «{name}» больше нет на месте: отсоединён диск или файл перемещён.</translation>
    </message>
    <message>
        <source>Another file was put in the place of “{name}”. Nothing is written into it.</source>
        <translation>На место «{name}» положили другой файл. В него ничего не записывается.</translation>
    </message>
    <message>
        <source>Save a Copy Elsewhere</source>
        <translation>Сохранить копию в другом месте</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Сохранение копии</translation>
    </message>
    <message>
        <source>A copy is being saved. Nothing can be changed until it is there.</source>
        <translation>Сохраняется копия. До её готовности ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>Everything is in “{name}” again.</source>
        <translation>Всё снова в «{name}».</translation>
    </message>
    <message>
        <source>Putting everything back</source>
        <translation>Всё возвращается на место</translation>
    </message>
    <message>
        <source>Everything is being put back in its place. Nothing can be changed until then.</source>
        <translation>Всё возвращается на своё место. До тех пор ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>Save a Copy Elsewhere…</source>
        <translation>Сохранить копию в другом месте…</translation>
    </message>
    <message>
        <source>The file of this project is damaged.</source>
        <translation>Файл этого проекта повреждён.</translation>
    </message>
    <message>
        <source>What you see is still there. Restore a backup, or save what can be read as a new project.</source>
        <translation>То, что вы видите, ещё есть. Восстановите резервную копию или сохраните всё, что читается, как новый проект.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>It can be read and searched, not changed. To go on working, save a copy elsewhere.</source>
        <translation>Его можно читать, в нём можно искать, но не изменять. Чтобы работать дальше, сохраните копию в другом месте.</translation>
    </message>
    <message>
        <source>What was saved is safe, but no disk has room to go on in a copy: what you change is not saved.</source>
        <translation>Сохранённое в безопасности, но ни на одном диске нет места для работы в копии: ваши изменения не сохраняются.</translation>
    </message>
    <message>
        <source>You work in a copy on this computer. It goes back into the file by itself as soon as it can.</source>
        <translation>Вы работаете в копии на этом компьютере. Она сама вернётся в файл, как только сможет.</translation>
    </message>
    <message>
        <source>You work in a copy that is lost when the computer is switched off. Save it elsewhere before that.</source>
        <translation>Вы работаете в копии, которая пропадёт при выключении компьютера. Сохраните её до этого в другом месте.</translation>
    </message>
    <message>
        <source>Project: {path}</source>
        <translation>Проект: {path}</translation>
    </message>
    <message>
        <source>Since: {time}</source>
        <translation>С какого времени: {time}</translation>
    </message>
    <message>
        <source>Copy in use: {path}</source>
        <translation>Рабочая копия: {path}</translation>
    </message>
    <message>
        <source>Reported: {said}</source>
        <translation>Сообщено: {said}</translation>
    </message>
    <message>
        <source>Saved searches, and those asked last</source>
        <translation>Сохранённые и последние запросы</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые запросы</translation>
    </message>
    <message>
        <source>No saved searches yet</source>
        <translation>Сохранённых запросов пока нет</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Последние запросы</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Сохранить этот запрос…</translation>
    </message>
    <message>
        <source>The saved search “{name}” is removed.</source>
        <translation>Сохранённый запрос «{name}» удалён.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить этот запрос</translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation>Сохранить этот запрос как</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Имя запроса</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Looks for  {query}</source>
        <translation>Ищет  {query}</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Сохранено как «{name}».</translation>
    </message>
    <message>
        <source>Search all sources</source>
        <translation>Искать во всех источниках</translation>
    </message>
    <message>
        <source>Down goes into the results, a question mark explains how to ask.</source>
        <translation>«Вниз» переводит к результатам, вопросительный знак объясняет, как составить запрос.</translation>
    </message>
    <message>
        <source>Search all sources    ? explains</source>
        <translation>Искать во всех источниках    ? объяснит</translation>
    </message>
    <message>
        <source>Narrow by outlet</source>
        <translation>Сузить по изданию</translation>
    </message>
    <message>
        <source>No outlet is known of these sources</source>
        <translation>Издания этих источников неизвестны</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Narrow by month</source>
        <translation>Сузить по месяцу</translation>
    </message>
    <message>
        <source>No month is known of these sources</source>
        <translation>Месяцы этих источников неизвестны</translation>
    </message>
    <message>
        <source>Narrow by language</source>
        <translation>Сузить по языку</translation>
    </message>
    <message>
        <source>No language is known of these sources</source>
        <translation>Языки этих источников неизвестны</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Narrow by status</source>
        <translation>Сузить по состоянию</translation>
    </message>
    <message>
        <source>No status is known of these sources</source>
        <translation>Состояние этих источников неизвестно</translation>
    </message>
    <message>
        <source>Narrow by actor</source>
        <translation>Сузить по лицу</translation>
    </message>
    <message>
        <source>No actor is known of these sources</source>
        <translation>В этих источниках лица не названы</translation>
    </message>
    <message>
        <source>Narrow by claim</source>
        <translation>Сузить по утверждению</translation>
    </message>
    <message>
        <source>No claim is known of these sources</source>
        <translation>В этих источниках утверждения не отмечены</translation>
    </message>
    <message>
        <source>Narrow by stance</source>
        <translation>Сузить по позиции</translation>
    </message>
    <message>
        <source>No stance is known of these sources</source>
        <translation>В этих источниках позиции не отмечены</translation>
    </message>
    <message>
        <source>+ asserts</source>
        <translation>+ утверждает</translation>
    </message>
    <message>
        <source>− denies</source>
        <translation>− отрицает</translation>
    </message>
    <message>
        <source>? questions</source>
        <translation>? сомневается</translation>
    </message>
    <message>
        <source>~ reports</source>
        <translation>~ сообщает</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>Сузить результаты</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>в запросе</translation>
    </message>
    <message>
        <source>Take {token} out</source>
        <translation>Убрать {token}</translation>
    </message>
    <message>
        <source>Add {token}</source>
        <translation>Добавить {token}</translation>
    </message>
    <message>
        <source>Find in this source</source>
        <translation>Найти в источнике</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>С учётом регистра</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Слова целиком</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} из {count}</translation>
    </message>
    <message>
        <source>The search index was removed and is being made again</source>
        <translation>Поисковый индекс был удалён и создаётся заново</translation>
    </message>
    <message>
        <source>The search index was damaged and is being made again</source>
        <translation>Поисковый индекс был повреждён и создаётся заново</translation>
    </message>
    <message>
        <source>The search index was made by another version of the program and is being made again</source>
        <translation>Поисковый индекс создан другой версией программы и создаётся заново</translation>
    </message>
    <message>
        <source>The search index was changed from outside and is being made again</source>
        <translation>Поисковый индекс изменили извне, он создаётся заново</translation>
    </message>
    <message>
        <source>State of the search index</source>
        <translation>Состояние поискового индекса</translation>
    </message>
    <message>
        <source>Progress of the search index</source>
        <translation>Готовность поискового индекса</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Приостановить индексирование</translation>
    </message>
    <message>
        <source>Stop indexing; what is finished stays</source>
        <translation>Остановить индексирование; готовое останется</translation>
    </message>
    <message>
        <source>Index now</source>
        <translation>Индексировать сейчас</translation>
    </message>
    <message>
        <source>Look at all now</source>
        <translation>Просмотреть все сейчас</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>{what}: {done} of {sources}</source>
        <translation>{what}: {sources}, готово {done}</translation>
    </message>
    <message>
        <source>Indexing was stopped at {done} of {sources}. Searching works, but slower.</source>
        <translation>Индексирование остановлено: {sources}, готово {done}. Поиск работает, но медленнее.</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>Индексирование приостановлено</translation>
    </message>
    <message>
        <source>The index is being rebuilt</source>
        <translation>Индекс перестраивается</translation>
    </message>
    <message>
        <source>The index is being made</source>
        <translation>Индекс строится</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Сначала лучшие</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Make quotes of all hits…</source>
        <translation>Цитировать все совпадения…</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
    <message>
        <source>Sort results</source>
        <translation>Упорядочить результаты</translation>
    </message>
    <message>
        <source>The search could not be answered. Nothing was changed; try again.</source>
        <translation>Выполнить поиск не удалось. Ничего не изменено; попробуйте снова.</translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation>Перестроить индекс</translation>
    </message>
    <message>
        <source>Quote the first hit</source>
        <translation>Цитировать первое совпадение</translation>
    </message>
    <message>
        <source>{quote} holds this already.</source>
        <translation>{quote} это уже содержит.</translation>
    </message>
    <message>
        <source>{quote} saved</source>
        <translation>{quote} сохранена</translation>
    </message>
    <message>
        <source>Make Quotes of All Hits</source>
        <translation>Цитировать все совпадения</translation>
    </message>
    <message>
        <source>Looking at every hit…</source>
        <translation>Просматривается каждое совпадение…</translation>
    </message>
    <message>
        <source>Sentences to quote</source>
        <translation>Предложения для цитат</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Отметить все</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Снять отметки</translation>
    </message>
    <message>
        <source>Quotes made</source>
        <translation>Создано цитат</translation>
    </message>
    <message>
        <source>Make quotes</source>
        <translation>Создать цитаты</translation>
    </message>
    <message>
        <source>No hit stands in shown text</source>
        <translation>В видимом тексте совпадений нет</translation>
    </message>
    <message>
        <source>There is nothing here to make a quote of.</source>
        <translation>Здесь не из чего сделать цитату.</translation>
    </message>
    <message>
        <source>{sentences} in {sources}</source>
        <translation>{sentences}, {sources}</translation>
    </message>
    <message>
        <source>The best {listed} of {sources} are listed: narrow the search for the others.</source>
        <translation>Показаны лучшие, числом {listed} (всего {sources}): остальные даст более узкий запрос.</translation>
    </message>
    <message>
        <source>Actor, claim and stance can be set afterwards, for many at once.</source>
        <translation>Лицо, утверждение и позицию можно указать потом, сразу у многих.</translation>
    </message>
    <message>
        <source>In {quote} already.</source>
        <translation>Уже в {quote}.</translation>
    </message>
    <message>
        <source>The list could not be worked through.</source>
        <translation>Список не удалось обработать до конца.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>в названии</translation>
    </message>
    <message>
        <source>in quotes</source>
        <translation>в цитатах</translation>
    </message>
    <message>
        <source>in notes</source>
        <translation>в заметках</translation>
    </message>
    <message>
        <source>Did you mean {query}?</source>
        <translation>Возможно, вы имели в виду {query}?</translation>
    </message>
    <message>
        <source>Search every source</source>
        <translation>Поиск по всем источникам</translation>
    </message>
    <message>
        <source>Type a few words above. All of them must occur; “quotation marks” keep a phrase together, -word leaves out, pre* finds every ending. A question mark in the empty box tells the rest.</source>
        <translation>Наберите выше несколько слов. Должны встретиться все; «кавычки» держат фразу вместе, -слово исключает, нач* находит любое окончание. Об остальном расскажет вопросительный знак в пустой строке.</translation>
    </message>
    <message>
        <source>Nothing is like it</source>
        <translation>Похожих нет</translation>
    </message>
    <message>
        <source>No other source shares the words that tell this one from the rest.</source>
        <translation>Ни в одном другом источнике нет слов, которые отличают этот от остальных.</translation>
    </message>
    <message>
        <source>Only in hidden text</source>
        <translation>Только в скрытом тексте</translation>
    </message>
    <message>
        <source>This stands in boilerplate that is folded away; the line above lists it.</source>
        <translation>Это стоит в свёрнутом служебном тексте; строка выше покажет список.</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Пока ничего не найдено</translation>
    </message>
    <message>
        <source>The sources that are not indexed yet were not looked at.</source>
        <translation>Ещё не проиндексированные источники не просмотрены.</translation>
    </message>
    <message>
        <source>Nothing to look for</source>
        <translation>Искать нечего</translation>
    </message>
    <message>
        <source>There is no word in this question yet.</source>
        <translation>В запросе пока нет ни одного слова.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No source holds all of these words. Fewer words, or part of a word with *, find more.</source>
        <translation>Ни в одном источнике нет всех этих слов. Меньше слов или часть слова с * найдут больше.</translation>
    </message>
    <message>
        <source>Like “{title}”</source>
        <translation>Похожие на «{title}»</translation>
    </message>
    <message>
        <source>Nothing is like “{title}”</source>
        <translation>Похожих на «{title}» нет</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>List more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>both words, in any form</source>
        <translation>оба слова, в любой форме</translation>
    </message>
    <message>
        <source>either</source>
        <translation>любое из двух</translation>
    </message>
    <message>
        <source>without “air”</source>
        <translation>без «air»</translation>
    </message>
    <message>
        <source>these words, one after another</source>
        <translation>эти слова подряд</translation>
    </message>
    <message>
        <source>exactly as written</source>
        <translation>в точности как написано</translation>
    </message>
    <message>
        <source>any ending, any letters inside</source>
        <translation>любое окончание, любые буквы внутри</translation>
    </message>
    <message>
        <source>close to each other</source>
        <translation>рядом друг с другом</translation>
    </message>
    <message>
        <source>spelled something like it</source>
        <translation>похожее по написанию</translation>
    </message>
    <message>
        <source>who published it: either of these</source>
        <translation>кто опубликовал: любое из двух</translation>
    </message>
    <message>
        <source>when; also 2023, 2023-04, “last month”</source>
        <translation>когда; также 2023, 2023-04, «last month»</translation>
    </message>
    <message>
        <source>who is quoted, on what</source>
        <translation>кого цитируют и о чём</translation>
    </message>
    <message>
        <source>how: + − ? ~</source>
        <translation>как: + − ? ~</translation>
    </message>
    <message>
        <source>how far you are, in which language</source>
        <translation>насколько прочитано, на каком языке</translation>
    </message>
    <message>
        <source>in the title, by whom</source>
        <translation>в названии, чья подпись</translation>
    </message>
    <message>
        <source>only what you kept or noted</source>
        <translation>только в сохранённом или в заметках</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>About a source</source>
        <translation>Об источнике</translation>
    </message>
    <message>
        <source>Case and accents do not matter. Nothing you type is an error: what is not understood is left out, and said.</source>
        <translation>Регистр и диакритика не важны. Ошибок в запросе не бывает: непонятное пропускается, и об этом говорится.</translation>
    </message>
    <message>
        <source>The words of a question that have a meaning (outlet:, OR, near, last month) are English everywhere.</source>
        <translation>Слова запроса, у которых есть значение (outlet:, OR, near, last month), всегда английские.</translation>
    </message>
    <message>
        <source>The search index was removed. It has been made again; nothing else was touched.</source>
        <translation>Поисковый индекс был удалён. Он создан заново; больше ничего не тронуто.</translation>
    </message>
    <message>
        <source>The search index was damaged. It has been made again; nothing else was touched.</source>
        <translation>Поисковый индекс был повреждён. Он создан заново; больше ничего не тронуто.</translation>
    </message>
    <message>
        <source>The search index was made by another version of the program. It has been made again; nothing else was touched.</source>
        <translation>Поисковый индекс создала другая версия программы. Он создан заново; больше ничего не тронуто.</translation>
    </message>
    <message>
        <source>The search index was changed from outside. It has been made again; nothing else was touched.</source>
        <translation>Поисковый индекс изменили извне. Он создан заново; больше ничего не тронуто.</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Индексирование</translation>
    </message>
    <message>
        <source>The search index is new.</source>
        <translation>Поисковый индекс построен заново.</translation>
    </message>
    <message>
        <source>Open a source first: others like it are looked for.</source>
        <translation>Сначала откройте источник: искать будут похожие на него.</translation>
    </message>
    <message>
        <source>There is no search to save: type one first.</source>
        <translation>Сохранять нечего: сначала наберите запрос.</translation>
    </message>
    <message>
        <source>This result has no place in a text to quote.</source>
        <translation>У этого результата нет места в тексте, которое можно цитировать.</translation>
    </message>
    <message>
        <source>There is no hit here. F3 goes to the next one.</source>
        <translation>Здесь нет совпадения. F3 ведёт к следующему.</translation>
    </message>
    <message>
        <source>Search first: quotes are made of what is found.</source>
        <translation>Сначала выполните поиск: цитаты делаются из найденного.</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: «{what}»</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Повторено: «{what}»</translation>
    </message>
    <message>
        <source>“{step}” is being undone. Nothing can be changed until then.</source>
        <translation>Отменяется «{step}». До тех пор ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>“{step}” is being redone. Nothing can be changed until then.</source>
        <translation>Повторяется «{step}». До тех пор ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>Фильтр команд и клавиш</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новая клавиша</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Назначить клавишу</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>Забрать клавишу</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>{key} belongs to {commands}, which would be left without it.</source>
        <translation>{key} уже занято ({commands}); там клавиши не останется.</translation>
    </message>
    <message>
        <source>“{command}” will have no key.</source>
        <translation>«{command}» останется без клавиши.</translation>
    </message>
    <message>
        <source>Every step is saved as it is made.</source>
        <translation>Каждый шаг сохраняется сразу.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Saved {time} in a copy only</source>
        <translation>Сохранено в {time}, только в копии</translation>
    </message>
    <message>
        <source>Saved in a copy only</source>
        <translation>Сохранено только в копии</translation>
    </message>
    <message>
        <source>Saved {time} ✓</source>
        <translation>Сохранено в {time} ✓</translation>
    </message>
    <message>
        <source>Saved ✓</source>
        <translation>Сохранено ✓</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Cancel; what is finished stays</source>
        <translation>Отменить; готовое останется</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>Ваши источники</translation>
    </message>
    <message>
        <source>Drop files, folders or a piece of a web page anywhere on the window. A circle says how far you are: unread, reading, done.</source>
        <translation>Перетащите файлы, папки или кусок веб-страницы в любое место окна. Кружок показывает, что сделано: не прочитан, начат, прочитан.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>J and K go from sentence to sentence, the full stop to the next quotation. What is no part of the article is folded to one line: a click opens it.</source>
        <translation>J и K переходят от предложения к предложению, точка — к следующим словам в кавычках. Всё, что не входит в статью, свёрнуто в одну строку: щелчок её раскрывает.</translation>
    </message>
    <message>
        <source>Keep a quote in three keys</source>
        <translation>Сохранить цитату тремя клавишами</translation>
    </message>
    <message>
        <source>Space selects the sentence. In the bar that appears a letter says who, a digit which claim, + − ? or ~ where they stand: it is saved, and Ctrl+Z takes it back.</source>
        <translation>Пробел выделяет предложение. В появившейся строке буква говорит, кто, цифра — какое утверждение, + − ? или ~ — какова позиция: цитата сохранена, а Ctrl+Z это отменит.</translation>
    </message>
    <message>
        <source>What you have kept</source>
        <translation>Что вы сохранили</translation>
    </message>
    <message>
        <source>The quotes of this source, or of all. Beside them the actors and the claims; below, everything about the one that is chosen, and the proof of its words.</source>
        <translation>Цитаты этого источника или всех. Рядом действующие лица и утверждения; ниже — всё о выбранной цитате и доказательство её слов.</translation>
    </message>
    <message>
        <source>Find, and hand in</source>
        <translation>Найти и сдать</translation>
    </message>
    <message>
        <source>Ctrl+K finds anything while you type. Report, at the right, sets it in order, and Export writes the Word document in which every quotation is proven.</source>
        <translation>Ctrl+K ищет прямо при наборе. «Отчёт» справа всё упорядочивает, а «Экспорт» записывает документ Word, где доказана каждая цитата.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Знакомство</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} из {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the tour is over</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>{heading}. {text}</source>
        <translation>{heading}. {text}</translation>
    </message>
    <message>
        <source>Versions of “{title}”</source>
        <translation>Версии «{title}»</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Более ранняя версия</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Более поздняя версия</translation>
    </message>
    <message>
        <source>Show what is the same</source>
        <translation>Показать и одинаковое</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>{changed} of {paragraphs} differ.</source>
        <translation>Отличаются: {changed}; всего {paragraphs}.</translation>
    </message>
    <message>
        <source>The two texts are the same.</source>
        <translation>Тексты одинаковы.</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>исправлено вручную</translation>
    </message>
    <message>
        <source>Version {number} · {day} · {made}</source>
        <translation>Версия {number} · {day} · {made}</translation>
    </message>
    <message>
        <source>Correct Text</source>
        <translation>Исправить текст</translation>
    </message>
    <message>
        <source>The text as it was stays in the project as an earlier version, and quotes keep the words they were taken with.</source>
        <translation>Прежний текст остаётся в проекте как более ранняя версия, а цитаты сохраняют слова, с которыми были взяты.</translation>
    </message>
    <message>
        <source>Text of the paragraph</source>
        <translation>Текст абзаца</translation>
    </message>
    <message>
        <source>Save as a New Version</source>
        <translation>Сохранить как новую версию</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>На проверку</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Потерянные</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Оставленные</translation>
    </message>
    <message>
        <source>Quotes whose source has changed</source>
        <translation>Цитаты, источник которых изменился</translation>
    </message>
    <message>
        <source>Nothing is in question</source>
        <translation>Вопросов нет</translation>
    </message>
    <message>
        <source>When a source is imported again, quotes that no longer fit it are listed here. None is ever moved or dropped by itself.</source>
        <translation>Когда источник импортируется снова, здесь перечисляются цитаты, которые к нему больше не подходят. Сама собой ни одна не сдвигается и не пропадает.</translation>
    </message>
    <message>
        <source>Review of changed quotes</source>
        <translation>Проверка изменённых цитат</translation>
    </message>
    <message>
        <source>No quote needs a review.</source>
        <translation>Проверять нечего.</translation>
    </message>
    <message>
        <source>Select the passage in the text and press Enter there. Esc leaves it as it is.</source>
        <translation>Выделите отрывок в тексте и нажмите там Enter. Esc оставляет всё как есть.</translation>
    </message>
    <message>
        <source>As quoted</source>
        <translation>Как процитировано</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Как сейчас</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>This is the place</source>
        <translation>Место верное</translation>
    </message>
    <message>
        <source>Re-select</source>
        <translation>Выделить</translation>
    </message>
    <message>
        <source>Select it in the text</source>
        <translation>Выделить в тексте заново</translation>
    </message>
    <message>
        <source>Leave it on the version it was taken from</source>
        <translation>Оставить на версии, из которой она взята</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Потеряна</translation>
    </message>
    <message>
        <source>It is not in the text any more</source>
        <translation>В тексте этого больше нет</translation>
    </message>
    <message>
        <source>{what} · “{title}”</source>
        <translation>{what} · «{title}»</translation>
    </message>
    <message>
        <source>As quoted · version {number}</source>
        <translation>Как процитировано · версия {number}</translation>
    </message>
    <message>
        <source>Now · version {number}</source>
        <translation>Сейчас · версия {number}</translation>
    </message>
    <message>
        <source>The words quoted stay as they are, whichever you choose.</source>
        <translation>Процитированные слова остаются как есть, что бы вы ни выбрали.</translation>
    </message>
    <message>
        <source>No passage of this version is like it.</source>
        <translation>Ничего похожего в этой версии нет.</translation>
    </message>
    <message>
        <source>{quote} is settled; nothing more to review here.</source>
        <translation>{quote}: решено; проверять здесь больше нечего.</translation>
    </message>
    <message>
        <source>Too much of it is damaged to be shown as it is.</source>
        <translation>Повреждено слишком много, чтобы показать его как есть.</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Как вначале</translation>
    </message>
    <message numerus="yes">
        <source>Hide {n} block|Hide {n} blocks</source>
        <translation>
            <numerusform>Скрыть {n} блок</numerusform>
            <numerusform>Скрыть {n} блока</numerusform>
            <numerusform>Скрыть {n} блоков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} block hidden|{n} blocks hidden</source>
        <translation>
            <numerusform>{n} блок скрыт</numerusform>
            <numerusform>{n} блока скрыто</numerusform>
            <numerusform>{n} блоков скрыто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept in this text only: {why}.|{n} blocks kept in this text only: {why}.</source>
        <translation>
            <numerusform>Оставлен только в этом тексте {n} блок: {why}.</numerusform>
            <numerusform>Оставлено только в этом тексте {n} блока: {why}.</numerusform>
            <numerusform>Оставлено только в этом тексте {n} блоков: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folded in this text only: {why}.|{n} blocks folded in this text only: {why}.</source>
        <translation>
            <numerusform>Свёрнут только в этом тексте {n} блок: {why}.</numerusform>
            <numerusform>Свёрнуто только в этом тексте {n} блока: {why}.</numerusform>
            <numerusform>Свёрнуто только в этом тексте {n} блоков: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folded.|{n} blocks folded.</source>
        <translation>
            <numerusform>Свёрнут {n} блок.</numerusform>
            <numerusform>Свёрнуто {n} блока.</numerusform>
            <numerusform>Свёрнуто {n} блоков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept.|{n} blocks kept.</source>
        <translation>
            <numerusform>Оставлен {n} блок.</numerusform>
            <numerusform>Оставлено {n} блока.</numerusform>
            <numerusform>Оставлено {n} блоков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote is one: {label}|{n} quotes are one: {label}</source>
        <translation>
            <numerusform>{n} цитата стала одной: {label}</numerusform>
            <numerusform>{n} цитаты стали одной: {label}</numerusform>
            <numerusform>{n} цитат стали одной: {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line  {n} character|Line  {n} characters</source>
        <translation>
            <numerusform>Строка  {n} символ</numerusform>
            <numerusform>Строка  {n} символа</numerusform>
            <numerusform>Строка  {n} символов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} altered|{n} altered</source>
        <translation>
            <numerusform>искажено: {n}</numerusform>
            <numerusform>искажено: {n}</numerusform>
            <numerusform>искажено: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} misattributed|{n} misattributed</source>
        <translation>
            <numerusform>приписано не тому: {n}</numerusform>
            <numerusform>приписано не тому: {n}</numerusform>
            <numerusform>приписано не тому: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source changed since|{n} source changed since</source>
        <translation>
            <numerusform>источник с тех пор изменён: {n}</numerusform>
            <numerusform>источник с тех пор изменён: {n}</numerusform>
            <numerusform>источник с тех пор изменён: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not from this project|{n} not from this project</source>
        <translation>
            <numerusform>не из этого проекта: {n}</numerusform>
            <numerusform>не из этого проекта: {n}</numerusform>
            <numerusform>не из этого проекта: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed|{n} removed</source>
        <translation>
            <numerusform>удалено: {n}</numerusform>
            <numerusform>удалено: {n}</numerusform>
            <numerusform>удалено: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} edited and marked|{n} edited and marked</source>
        <translation>
            <numerusform>правка отмечена: {n}</numerusform>
            <numerusform>правка отмечена: {n}</numerusform>
            <numerusform>правка отмечена: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} typography only|{n} typography only</source>
        <translation>
            <numerusform>только оформление: {n}</numerusform>
            <numerusform>только оформление: {n}</numerusform>
            <numerusform>только оформление: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verbatim|{n} verbatim</source>
        <translation>
            <numerusform>дословно: {n}</numerusform>
            <numerusform>дословно: {n}</numerusform>
            <numerusform>дословно: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is a copy with {n} comment.|“{name}” is a copy with {n} comments.</source>
        <translation>
            <numerusform>«{name}» — копия, в ней {n} примечание.</numerusform>
            <numerusform>«{name}» — копия, в ней {n} примечания.</numerusform>
            <numerusform>«{name}» — копия, в ней {n} примечаний.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is written: {n} row.|“{name}” is written: {n} rows.</source>
        <translation>
            <numerusform>Файл «{name}» записан: {n} строка.</numerusform>
            <numerusform>Файл «{name}» записан: {n} строки.</numerusform>
            <numerusform>Файл «{name}» записан: {n} строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>замечания</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} quotations needs a look.|{n} of {total} quotations need a look.</source>
        <translation>
            <numerusform>{n} цитата из {total} требует внимания.</numerusform>
            <numerusform>{n} цитаты из {total} требуют внимания.</numerusform>
            <numerusform>{n} цитат из {total} требуют внимания.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} quotations in “{name}” stand.|All {n} quotations in “{name}” stand.</source>
        <translation>
            <numerusform>«{name}»: вся {n} цитата верна.</numerusform>
            <numerusform>«{name}»: все {n} цитаты верны.</numerusform>
            <numerusform>«{name}»: все {n} цитат верны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is written: {verified} of {n} quotations verified.|“{name}” is written: {verified} of {n} quotations verified.</source>
        <translation>
            <numerusform>Файл «{name}» записан: проверено {verified} из {n} цитаты.</numerusform>
            <numerusform>Файл «{name}» записан: проверено {verified} из {n} цитат.</numerusform>
            <numerusform>Файл «{name}» записан: проверено {verified} из {n} цитат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>± {n} sentence|± {n} sentences</source>
        <translation>
            <numerusform>± {n} предл.</numerusform>
            <numerusform>± {n} предл.</numerusform>
            <numerusform>± {n} предл.</numerusform>
        </translation>
    </message>
    <message>
        <source>Word templates</source>
        <translation>Шаблоны Word</translation>
    </message>
    <message>
        <source>Citation styles</source>
        <translation>Стили ссылок</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} quotation|{shown} of {n} quotations</source>
        <translation>
            <numerusform>{shown} из {n} цитаты</numerusform>
            <numerusform>{shown} из {n} цитат</numerusform>
            <numerusform>{shown} из {n} цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}, {n} quotation|{title}, {n} quotations</source>
        <translation>
            <numerusform>{title}, {n} цитата</numerusform>
            <numerusform>{title}, {n} цитаты</numerusform>
            <numerusform>{title}, {n} цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>salvaged</source>
        <translation>спасено</translation>
    </message>
    <message>
        <source>What you did since {time} is not in it. It is kept in a copy on this computer, and comes into the file when you open the project here again.</source>
        <translation>Сделанного с {time} в нём нет. Оно хранится в копии на этом компьютере и попадёт в файл, когда вы снова откроете проект здесь.</translation>
    </message>
    <message>
        <source>You work in a copy on this computer that holds everything. Save it elsewhere, or put your file back.</source>
        <translation>Вы работаете в копии на этом компьютере, в ней есть всё. Сохраните её в другом месте или верните на место свой файл.</translation>
    </message>
    <message>
        <source>What you did since {time} is not in it, and the copy it is kept in is lost when the computer is switched off.</source>
        <translation>Сделанного с {time} в нём нет, а копия, где оно хранится, пропадёт при выключении компьютера.</translation>
    </message>
    <message>
        <source>All of it is kept in a copy on this computer, and is there when you open the project here again.</source>
        <translation>Всё это хранится в копии на этом компьютере и будет на месте, когда вы снова откроете проект здесь.</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копия</translation>
    </message>
    <message numerus="yes">
        <source>{n} without|{n} without</source>
        <translation>
            <numerusform>Не указано: {n}</numerusform>
            <numerusform>Не указано: {n}</numerusform>
            <numerusform>Не указано: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>hit</comment>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>hit</comment>
        <translation>Следующее</translation>
    </message>
    <message numerus="yes">
        <source>{n} in hidden text|{n} in hidden text</source>
        <translation>
            <numerusform>в скрытом тексте: {n}</numerusform>
            <numerusform>в скрытом тексте: {n}</numerusform>
            <numerusform>в скрытом тексте: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is not indexed yet and not looked at.|{n} sources are not indexed yet and not looked at.</source>
        <translation>
            <numerusform>{n} источник ещё не проиндексирован и не просмотрен.</numerusform>
            <numerusform>{n} источника ещё не проиндексированы и не просмотрены.</numerusform>
            <numerusform>{n} источников ещё не проиндексированы и не просмотрены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make {n} quote|Make {n} quotes</source>
        <translation>
            <numerusform>Создать {n} цитату</numerusform>
            <numerusform>Создать {n} цитаты</numerusform>
            <numerusform>Создать {n} цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote made|{n} quotes made</source>
        <translation>
            <numerusform>Создана {n} цитата</numerusform>
            <numerusform>Создано {n} цитаты</numerusform>
            <numerusform>Создано {n} цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote was made and stays.|{n} quotes were made and stay.</source>
        <translation>
            <numerusform>{n} цитата создана и остаётся.</numerusform>
            <numerusform>{n} цитаты созданы и остаются.</numerusform>
            <numerusform>{n} цитат созданы и остаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} is in a quote already, and not ticked.|{n} are in a quote already, and not ticked.</source>
        <translation>
            <numerusform>Уже в цитатах и без отметки: {n}.</numerusform>
            <numerusform>Уже в цитатах и без отметки: {n}.</numerusform>
            <numerusform>Уже в цитатах и без отметки: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentence|{n} sentences</source>
        <translation>
            <numerusform>{n} предложение</numerusform>
            <numerusform>{n} предложения</numerusform>
            <numerusform>{n} предложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hit|{n} hits</source>
        <translation>
            <numerusform>{n} совпадение</numerusform>
            <numerusform>{n} совпадения</numerusform>
            <numerusform>{n} совпадений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source only in hidden text|{n} sources only in hidden text</source>
        <translation>
            <numerusform>{n} источник только в скрытом тексте</numerusform>
            <numerusform>{n} источника только в скрытом тексте</numerusform>
            <numerusform>{n} источников только в скрытом тексте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the other {n}|Show the other {n}</source>
        <translation>
            <numerusform>Показать остальные: {n}</numerusform>
            <numerusform>Показать остальные: {n}</numerusform>
            <numerusform>Показать остальные: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first {n} is listed|the first {n} are listed</source>
        <translation>
            <numerusform>показаны первые: {n}</numerusform>
            <numerusform>показаны первые: {n}</numerusform>
            <numerusform>показаны первые: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more only in hidden text|{n} more only in hidden text</source>
        <translation>
            <numerusform>ещё {n} только в скрытом тексте</numerusform>
            <numerusform>ещё {n} только в скрытом тексте</numerusform>
            <numerusform>ещё {n} только в скрытом тексте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step is being redone. Nothing can be changed until then.|{n} steps are being redone. Nothing can be changed until then.</source>
        <translation>
            <numerusform>Повторяется {n} шаг. До тех пор ничего нельзя изменить.</numerusform>
            <numerusform>Повторяются {n} шага. До тех пор ничего нельзя изменить.</numerusform>
            <numerusform>Повторяются {n} шагов. До тех пор ничего нельзя изменить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step is being undone. Nothing can be changed until then.|{n} steps are being undone. Nothing can be changed until then.</source>
        <translation>
            <numerusform>Отменяется {n} шаг. До тех пор ничего нельзя изменить.</numerusform>
            <numerusform>Отменяются {n} шага. До тех пор ничего нельзя изменить.</numerusform>
            <numerusform>Отменяются {n} шагов. До тех пор ничего нельзя изменить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step|{n} steps</source>
        <translation>
            <numerusform>{n} шаг</numerusform>
            <numerusform>{n} шага</numerusform>
            <numerusform>{n} шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unattributed|{n} unattributed</source>
        <translation>
            <numerusform>без автора слов: {n}</numerusform>
            <numerusform>без автора слов: {n}</numerusform>
            <numerusform>без автора слов: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraph|{n} paragraphs</source>
        <translation>
            <numerusform>{n} абзац</numerusform>
            <numerusform>{n} абзаца</numerusform>
            <numerusform>{n} абзацев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraph the same|{n} paragraphs the same</source>
        <translation>
            <numerusform>{n} абзац одинаков</numerusform>
            <numerusform>{n} абзаца одинаковы</numerusform>
            <numerusform>{n} абзацев одинаковы</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>on its version</comment>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Предыдущая цитата</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Следующая цитата</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Закрыть проверку</translation>
    </message>
    <message>
        <source>Keep on version {number}</source>
        <translation>Оставить на версии {number}</translation>
    </message>
    <message>
        <source>Meaning changed</source>
        <translation>Смысл изменён</translation>
    </message>
    <message>
        <source>stands in another place</source>
        <translation>стоит в другом месте</translation>
    </message>
    <message>
        <source>Stands in another place</source>
        <translation>Стоит в другом месте</translation>
    </message>
    <message>
        <source>stands there more than once</source>
        <translation>встречается не один раз</translation>
    </message>
    <message>
        <source>Stands there more than once</source>
        <translation>Встречается не один раз</translation>
    </message>
    <message>
        <source>wording changed</source>
        <translation>формулировка изменена</translation>
    </message>
    <message>
        <source>Wording changed</source>
        <translation>Формулировка изменена</translation>
    </message>
    <message>
        <source>parts changed their order</source>
        <translation>порядок частей изменён</translation>
    </message>
    <message>
        <source>Parts changed their order</source>
        <translation>Порядок частей изменён</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>этого там больше нет</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Этого там больше нет</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>placed by you</source>
        <translation>помещено вами</translation>
    </message>
    <message>
        <source>Placed by you</source>
        <translation>Помещено вами</translation>
    </message>
    <message>
        <source>kept on its version</source>
        <translation>оставлено на своей версии</translation>
    </message>
    <message>
        <source>Kept on its version</source>
        <translation>Оставлено на своей версии</translation>
    </message>
    <message>
        <source>an orphan</source>
        <translation>потерянная цитата</translation>
    </message>
    <message>
        <source>An orphan</source>
        <translation>Потерянная цитата</translation>
    </message>
    <message>
        <source>Update from File</source>
        <translation>Обновить из файла</translation>
    </message>
    <message>
        <source>There is only one version of this source: it was imported once.</source>
        <translation>У этого источника всего одна версия: его импортировали один раз.</translation>
    </message>
    <message>
        <source>Open a source first.</source>
        <translation>Сначала откройте источник.</translation>
    </message>
    <message>
        <source>New here? Five steps round the window.</source>
        <translation>Впервые здесь? Пять шагов по окну.</translation>
    </message>
    <message>
        <source>Restored as “{name}”.</source>
        <translation>Восстановлено как «{name}».</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not made. {error}</source>
        <translation>Сегодняшняя резервная копия не создана. {error}</translation>
    </message>
    <message>
        <source>Read closely. Keep what was said. Prove every word.</source>
        <translation>Читать внимательно. Сохранять сказанное. Доказывать каждое слово.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Открыть пример проекта</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Новый проект…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation>Перетащите сюда статьи</translation>
    </message>
    <message>
        <source>Text files and saved web pages, or a whole folder of them. A new project is made beside them.</source>
        <translation>Текстовые файлы и сохранённые веб-страницы или целую папку. Рядом с ними будет создан новый проект.</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Снять этот фильтр</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Убрать: {what}</translation>
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
        <translation>Все недавние проекты…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>Копировать: {what}</translation>
    </message>
    <message>
        <source>Offers for {name}</source>
        <translation>Варианты для поля «{name}»</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} из {all}</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Что мешает</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>Что сообщено</translation>
    </message>
</context>
</TS>
