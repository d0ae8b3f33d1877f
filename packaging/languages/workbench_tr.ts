<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“{name}” is open already: {who} has it. It can be opened to read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open already: {who} has had it since {when}. It can be opened to read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source Workbench projects (*.swb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program did not end properly the last time. Everything it showed as saved is there, and you are where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program did not end properly the last time. Everything it showed as saved is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opening “{name}”, which is not opened by itself now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the other one saves is shown when you open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program ended by itself. What was finished before is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report cannot be written as a name without an ending; this version writes {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report cannot be written as “{ending}”; this version writes {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose a name for a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is read-only; choose another name or make it writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open in LibreOffice; close it there or choose another name (if it is not open, delete the file “{lock}” beside it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: there is no room for “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s name is too long for this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open in another program or protected; close it there or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quote} holds a character that a Word file cannot carry ({character}); nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a Word template; choose a .docx or .dotx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a Word file or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no styles to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds macros. Save it in Word as .docx or .dotx without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part “{part}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part “{part}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” declares a document type, which no Word file does; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” unpacks to far more than a template needs; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header or footer of “{name}” fetches something from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header or footer of “{name}” holds something that is no text, picture or link; it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template leaves no room for text between its margins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” lists references; the texts they belong to are files beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{name}” holds no files that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a file but a device or a pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may not be read: you have no permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large ({size} MB; up to {most} MB is read).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a file may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is built too deeply to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off: its parts cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{part}” is missing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off: “{part}” cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than any document holds; it was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” declares entities of its own, as only attacks do; it was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is no valid XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” lists no references that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{reference}” names a file that is not beside “{list}”: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{reference}” is listed in “{list}” without a file that holds its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not text but binary data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a book without text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{book}, part {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is locked by its seller (DRM) and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: it does not say where its chapters are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{part}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a page without text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database or a project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound recording or a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PowerPoint presentation (PPTX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel workbook in its binary form (XLSB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an old Office document or an Outlook message; save it as DOCX or PDF first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is {what}, which is not read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument file that is no text; it is not read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is {what}; unpack or convert it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a film, a sound recording or a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XML data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {number} of “{name}”: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its parts cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a letter without text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be read as a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached to “{name}”: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article {number} of “{name}” has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds an article without text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds scanned pages without text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off: pdfium finds no pages in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its pages cannot be read to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a table without a column of texts; one must be called “text”, “body” or “content”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number} of “{name}” has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a workbook without sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” made its reader crash. Nothing else was affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a file may have ({size} MB) and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read: the reader made a mistake ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains all of the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the first ({share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains {share} of the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a report of another project; its quotations were looked up in the sources of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has another translation of this quote, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the translation that is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than recorded, and word for word in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands under the number {given}; it is {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project no longer keeps this quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source of this project says anything like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source of this project says it; the nearest passage is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was in the report and is not in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is a Word document as well; let its name end in {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The findings go into a copy; choose another name than that of the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest (“{title}”):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source (“{title}”):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only spaces, marks or dashes are set differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left out or put in brackets changes what is said: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edits are marked with brackets or an ellipsis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capital letter is changed without brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks or signs within it are not the source’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is not the source’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is left out without being marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A negation or a number word is not the source’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are left out without a mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are put in without a mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are not the source’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored text of the source is not the one that was quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation is waiting for review, because its source changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of “{title}” no longer says it in these words ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meaning changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is protected with a password; save it without one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part “{part}” cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part “{part}” is not XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: it holds the part “{part}” twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds more parts than any document; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument file; save it as Word (.docx) first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a Word document: the part with its text is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a Word document (.docx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is protected with a password; save it as an unprotected .docx first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a Word file of before 2007 (.doc); save it as an unprotected .docx first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than any document holds; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” declares entities, which no Word document does; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its header is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its footer is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its footnotes are missing, so they could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its endnotes are missing, so they could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a Word document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It embeds another document, whose text was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds macros; they were not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refers to files outside of itself; they were not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note points to “{title}”, another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note dates the source {given}; it is of {published}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributed to {named}; recorded is {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is given as {given}; the source is of {published}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outlet is given as {named}; the source is from {outlet}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stance is given as {given}; recorded is {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asserts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it was said is given as {given}; recorded is {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misattributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not from this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited and marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typography only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large to be a citation style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citation style “{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a citation style: its XML is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” declares a document type of its own, which no citation style needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a citation style (CSL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” only points to another citation style; choose that file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” only points to another citation style (“{parent}”); choose that file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citation style “{name}” cannot be used: it is not complete ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation is incomplete: the resource “{name}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was changed from outside while it was being written; searching works, but slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index cannot be written ({reason}); searching works, but slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {count} characters were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closing bracket without an opening one was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An OR with nothing on one side was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An AND with nothing on one side was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} was read as {read}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEAR joins words and phrases: both sides are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEAR joins words in one place: both sides are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A NOT with nothing after it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets too deep were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open bracket was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open quotation mark was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is no field: looked for as words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not known ({known}): left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not understood ({example}): left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” with nothing after it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” holds no word: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty phrase was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file named “{name}” in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project “{name}” in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a Source Workbench project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: parts of it are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy “{name}” could not be made: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy “{name}” is not whole ({finding}) and was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy “{name}” is not whole and was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add actor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind of actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add alias {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role cannot end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add role {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An actor cannot stand under itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim cannot stand under itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{claim}” stands under “{parent}”: move it first, or keep the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an actor “{name}” already; the two can be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a claim “{text}” already; the two can be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>the name of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step cannot be undone: something was built on it since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} on {host}</source>
        <comment>a person on another computer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two have been told apart already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add quote {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotes name different speakers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement needs an actor, a claim or a stance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {kept} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not there any more; the last change was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” still cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is another project now; nothing is written into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed meanwhile by another program; nothing is written over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two or more quotes to merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes of different sources cannot be one quotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These quotes were taken from different imports of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has lost its place in the source: review it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was taken from an earlier version of its source, which stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author’s line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>citation style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naming searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {another}</source>
        <comment>two or more choices of a report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report: {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a date like 2023, 2023-04 or 2023-04-25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered: {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations that have lost their source:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in “{name}” could be recognised as a project&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s list of tables is lost; they were looked for where a new project has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote whose number is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of {label} are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has a number that was never given out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of source {id} is not the one that was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is being written by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left on the disk of “{name}”; the last change was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of “{name}” reported an error; the last change was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: its folder does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” does not let files be made in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may not be read by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is write-protected; open it for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “{name}” is write-protected; open it for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Source Workbench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made by an older version and must be opened for writing once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its parts do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved search needs a name and something to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save search “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove search “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There would be nothing left to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file is in the project already, as “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same text is in the project already, as “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection lies outside the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing but white space in the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote can be split only between its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove translation of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite reports: {finding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of {table} refers to a {parent} that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored text is not the one that was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored original is not the one that was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation is not what stands at its place in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quotes were taken from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has this very text already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source cannot be corrected to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place to accept: select the passage in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {label} on its version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphan {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quote was taken from the latest version of its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction stays within one paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Source Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read sources closely, keep the quotes that matter, and hand in a report in which every quotation is proven verbatim. The program makes no network connection unless you ask for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries, versions and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Sample Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add text or web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as New Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kipped Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an import left out, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the P&amp;roject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;int Source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal Te&amp;xt Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype and Page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface, size, measure, line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the Des&amp;ktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is on a disk, or in a folder, that is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes as soon as this is done: {work}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import a source|Import {n} sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source imported|{n} sources imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} updated|{n} updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped|{n} skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote to review|{n} quotes to review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds a line of {n} character: that is data, and no text to read.|“{name}” holds a line of {n} characters: that is data, and no text to read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds {n} source, not one.|“{name}” holds {n} sources, not one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds {n} character; up to {most} are read as one text.|“{name}” holds {n} characters; up to {most} are read as one text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds {n} part, more than any document has.|“{name}” holds {n} parts, more than any document has.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is a book of {n} chapter: one source, or one for each?|“{title}” is a book of {n} chapters: one source, or one for each?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” says it holds {n} article; {found} were found.|“{name}” says it holds {n} articles; {found} were found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not found: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has {n} page; up to {most} are read.|“{name}” has {n} pages; up to {most} are read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} row; those after were not read.|“{name}” has more than {n} rows; those after were not read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” took longer than {n} second to read and was stopped.|“{name}” took longer than {n} seconds to read and was stopped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Difference:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} block|Keep {n} blocks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold {n} block|Fold {n} blocks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The disk went away; the last change was not made. It can be made now, in a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} quote|Merge {n} quotes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} quote|Remove {n} quotes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recode {n} quote|Recode {n} quotes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in details of {n} source|Fill in details of {n} sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source|{n} sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} text|{n} texts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} original|{n} originals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote|{n} quotes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotation|{n} quotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actor|{n} actors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim|{n} claims</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statement|{n} statements</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note|{n} notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} page of the file and {rows} could not be read.|{n} pages of the file and {rows} could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row was found on a page that nothing led to any more; it may be an old one.|{n} rows were found on pages that nothing led to any more; they may be old ones.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row of “{table}” said something that it cannot; something plain stands there now.|{n} rows of “{table}” said something that they cannot; something plain stands there now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row of “{table}” contradicted others and was left out.|{n} rows of “{table}” contradicted others and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row belonged to something that is lost and was left out.|{n} rows belonged to something that is lost and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{label} named another source than its text; it stands with its text now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} text was given back to the source its quotes name.|{n} texts were given back to the sources their quotes name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The text of “{title}” is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} row named something that is lost; it came over without it.|{n} rows named something that is lost; they came over without it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A note has lost what it was about: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not in its place yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} single row|{n} single rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was not closed by the program that wrote it last. Copy it, together with “{log}”, to a disk that can be written, and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored original of this source is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Edit source|Edit {n} sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Forget what is folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove source|Remove {n} sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The project is damaged: “{value}” stands where it cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of quotes cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of sources cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of {quote} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of “{title}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} attached|{n} attached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} edited|{n} edited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept|{n} kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meaning changed|{n} meaning changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} moved|{n} moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ambiguous|{n} ambiguous</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} order changed|{n} order changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to be checked|{n} to be checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} orphan|{n} orphans</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open R&amp;ecent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All Recent Projects…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two Sources Side by Si&amp;de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as Read&amp;ing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, and Open the &amp;Next Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or &amp;Keep This Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As boilerplate, or as part of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;tails…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, outlet, date and proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of Man&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit many sources in a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update from &amp;File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct Te&amp;xt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a typo as a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare Versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous S&amp;entence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Q&amp;uotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grow Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hrink Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Capture Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Quote at the Same P&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the &amp;Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join the Next Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split at the Caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge Quotes Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recode the C&amp;hosen Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter Quotes by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;Attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view Changed Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge Actors…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit a Merged Actor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reword Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge Claims…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit a Merged Claim…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search &amp;All Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in This Source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved and &amp;Last Searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save This S&amp;earch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Source with Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Source with &amp;Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote This Hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make Quotes of All Hits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ources Like This One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others about the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rebuild the Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to As&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report Builder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose, order and preview it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-check a &amp;Document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the quotations of any Word document against the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check Every Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour of the Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a &amp;Problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;Log File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Source Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles (*.txt *.md *.html *.htm *.xhtml *.mhtml *.pdf *.docx *.odt *.rtf *.epub *.eml *.mbox *.csv *.xlsx *.ris *.bib *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Folder of Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last import left nothing out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong ({kind}). Your project is saved; the details are in the log (Help ▸ Show the Log File).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore as Another File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups are made once a day, outside of the project&apos;s folder. Restoring makes another file; this project stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this project yet. One is made every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the actor is, such as Minister of Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change role of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two or more actors first: hold Ctrl and click them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one actor first, into which others were merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removed; the quotes stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actors yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever you name while capturing a quote is listed here, with the other names it goes by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actor fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and other names were looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} merged into {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an actor again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording of the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two or more claims first: hold Ctrl and click them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one claim first, into which others were merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{claim}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{claim}” removed; the quotes stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new claim, as one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim is one sentence that sources assert, deny, question or report. Word one here, or while capturing a quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter leaves nothing over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{claim}” is a claim again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stays; the others become part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recode {label} to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} recoded to “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} names several actors: say in the inspector which of them is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} names several claims: say in the inspector which of them is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them names several actors: say in the inspector which of them is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them names several claims: say in the inspector which of them is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show {n} quote|Show {n} quotes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} actor|Remove {n} actors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actor removed; the quotes stay.|{n} actors removed; the quotes stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move actor|Move {n} actors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reports|{n} reports</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} asserts|{n} asserts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} denies|{n} denies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions|{n} questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a stance|{n} without a stance</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim merged into “{kept}”.|{n} claims merged into “{kept}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} claim|Remove {n} claims</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claim removed; the quotes stay.|{n} claims removed; the quotes stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen|{n} chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left as it was.|{n} left as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{label} had this actor already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} had this claim already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They had this actor already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They had this claim already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recode {n} quote to “{name}”|Recode {n} quotes to “{name}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote recoded to “{name}”.|{n} quotes recoded to “{name}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} of {count} quotations need a look. {where}: {what}.|{n} of {count} quotations need a look. {where}: {what}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {n} quotations stand, letter for letter, in their sources.|{n} of {n} quotations stand, letter for letter, in their sources.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{one} beside {two}, {n} of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed in it. There are three ways on; each leaves the file as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole, as it was on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of it on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup, as another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvage into a new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be read, with a list of what cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it to read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as it goes: what cannot be read is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*Tools ▸ Change Keys* gives a command another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, {time}, undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, the last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step is listed here, to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{books} books of {chapters} chapters in all: one source for each book, or for each chapter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-05-02, 2026-05 or 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was changed, as a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose report it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who brought it into this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a copy is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a tag of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the page’s JSON-LD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guess: please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a source to see and correct its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File’s SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text’s SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time} UTC (first import)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time} UTC (import {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} characters · corrected by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} characters · read by {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>a file is being read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is now at version {number}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds several texts; an update is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It describes “{title}”, of which it says nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list knows {details} of {sources} you have. What is there already stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open It</source>
        <comment>the source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop articles here: text or HTML files, whole folders, or text from a web page. You can also paste with Ctrl+Shift+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only sources that tell a story others tell too: reprints and wire copy, in groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all sources again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing text with this ✕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shares text with this ✕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprints and Wire Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outlet or date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} · version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “{title}” and {quotes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These did not come in. The files themselves are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the First One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the source that has this text already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains {share} of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire copy · {agency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First in {outlet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archived copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With guesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select cells of a column with Shift or Ctrl to change them together. Type, or press F2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project} — Source Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on this actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on this claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the page and of the whole window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the texts you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the texts; Ctrl+= and Ctrl+− as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters in a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In per cent of the type’s size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the margin: they are what a report cites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter, a digit or a sign in the text does something. Off: Ctrl+Alt and the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys by their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a Cyrillic or Arabic keyboard a key means what stands there on a Latin one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a name stands beside “said”, Enter keeps it as a suggestion to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes at once; you stay where you are. Reports have a language of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window and motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caret does not blink, menus do not fade, and nothing moves while you wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five steps beside the real controls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder in which a new project is offered its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step is saved as it is made; there is nothing to turn on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made every day. Kept are the last 5, and the last one of each of 14 days, 8 weeks and 24 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of This Project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside of the folders of the projects, so that one mishap does not take both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last twelve of a project are offered under the search box, and travel with its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy to find things by. It can be made anew at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild the Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being rebuilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases, alternatives, dates, outlets, actors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What new projects begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project that is there keeps what was chosen in its report builder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the title page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of headings and of the sentences between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chicago notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citations as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of a file with chapters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source for each chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you fold or keep is remembered for its outlet, in the project, and holds for what comes in from there next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget for This Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program makes no connection unless you ask for one, has no account and sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, paths of recent projects, where you were in each, backups, an index to search by, and a log without texts and names. Everything else is in your project’s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also those that are pinned; no file is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of this project. Saved searches stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you were in each project, what was typed and not kept, commands run last, and the folders of the file dialogs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of errors and places in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command and its key, to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they were when the program came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the source that is to be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that was written down: kinds of errors and places in the program, no texts and no names. Nothing is sent. Copy it or save it, and give it to whom you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be handed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} source, by chapter|{n} sources, by chapter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An import was interrupted after {n} file.|An import was interrupted after {n} files.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled in {n} detail.|Filled in {n} details.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} detail more|{n} details more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} source|Remove {n} sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of {n} on the same story|one of {n} on the same story</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} source and {quotes}.|Removed {n} sources and {quotes}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} source.|Removed {n} sources.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} source as unread|Mark {n} sources as unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} source as reading|Mark {n} sources as reading</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} source as done|Mark {n} sources as done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed {what} of {n} source.|Changed {what} of {n} sources.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type to change this field of {n} source at once.|Type to change this field of {n} sources at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of New Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest source first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On no claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outlet known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort and group quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter quotes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested or confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-05-02 or 2026-05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actor no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlet no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quote chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a highlight in the text or a quote in the list: who says what, your note and the proof of every word are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for yourself and for the report’s comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quote} copied with attribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quote} removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another name for {actor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another quote on the same claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another quote of the same actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same quotation elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two or more quotes first: hold Ctrl and click them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>quotes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a sentence in the text. One letter says who speaks, one digit which claim, one sign where they stand, and it is kept. Enter alone keeps just the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotes from this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a sentence in the text, then press Enter or one of the signs + − ? ~</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quote fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm what was suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“We never closed the bridge,”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mayor said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mayor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridge was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denies, and keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: {quotation} is selected. S says that the mayor speaks, 2 names the claim that the bridge was closed, minus says that it is denied, and the quote is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters {places} of import {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the source’s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbatim ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every character equals the stored text of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the source as it is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words differ from the stored text. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} does not say it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} says: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} said all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody keeps what they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor of the chosen quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim of the chosen quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Various</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is claimed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into {quote}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asserts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Via</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who passes it on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm this statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on by somebody else (via)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on another day than it was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} quote copied with attribution.|{n} quotes copied with attribution.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote removed.|{n} quotes removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left on its own version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} quote recoded.|{n} quotes recoded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One quote of the chosen ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words in the language of your report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who translated it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with what you have to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop text files, saved web pages or whole folders into this window,
or paste an article. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens at the place where you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next and previous sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next quotation in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who says it, about what, and how: a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the whole of it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← → by word    Ctrl by letter    Shift by sentence    Tab the other end    Enter keeps    Esc leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was taken from an earlier version of this text, and stays as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has new ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: the end moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: the start moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asserts: keep the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denies: keep the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions: keep the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports: keep the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture: letter for who, digit for what, sign for how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter} or   {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another actor, or a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another claim, or a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Via …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By way of whom: the next actor named passed it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor, claim and stance of the quote before: keep the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, also called {alias}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept aside. What you select next joins the same quote; Esc lets it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or alias; a new name makes a new actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of a claim; a new sentence makes a new claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who; what; + − ? ~; note     (who {via} whom;  {bar} for one more;  Tab completes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on this quote: Enter adds it, Ctrl+Enter keeps the quote with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{alias}” is {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>related links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donation bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advertising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide text that is not part of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is part of the article, in this source and in what its outlet sends next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} via {via}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via {via}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the live page in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type and page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet, date and author not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {title}. {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes from {outlet} next is folded like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes from {outlet} next is kept like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too short to be known by its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outlet of this text is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for {outlet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to fold it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last unread source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes in this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} (via {via})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not attributed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (suggested)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} split; what follows is {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select across the quotes that belong together, then press M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotes name different speakers. Who said all of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single keys (else Ctrl+Alt and the key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size  {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height  {height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Is “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {project}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pinned project stays in the list, above the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin {project}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin {project}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{project}” is pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{project}” is no longer pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;pin This Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin This Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project} – not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the source’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is not in the project any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest in the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing near it was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source’s words are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every letter is the source’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-check a Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Findings as Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Findings as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>quotations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous problem (Shift+F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save findings as comments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check another document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” quotes nothing of four words or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotation needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotation found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations of four words or more in marks, and quotation paragraphs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be checked ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a report after it was edited, or anybody’s draft. Every quotation in it is held against the sources: its words, who says it, where its note points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-check a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the page to the width (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {pages}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the exported file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the exported file in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “{name}” that was there is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your quotes are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of {quotes} are not those of the source; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” exists. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified against the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words are not those of the stored text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source has a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are quoted from an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost their place in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out and listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed under open issues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as such, or left out with “Only confirmed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources without an outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their citation names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts whose section is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the project; Enter copies one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every quotation is attributed, dated and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since the last export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an export, what has changed since is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since “{file}” was exported on {when}.</source>
        <comment>Nothing changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “{file}”, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <comment>quotations since the last export</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>quotations since the last export</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quote}  {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope and method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: Passages in context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: Provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index of actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>no template</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>the department of a newsroom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of your own before everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <comment>where citations stand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a .csl file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes as comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name saved searches in the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences before and after a quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole sources: mind their copyright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as: {query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only quotations that match…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening text of the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <comment>sections by claim, actor, source or time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then</source>
        <comment>sections by claim, within them by actor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <comment>what to look at before an export</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a section to write what opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no quotes to report yet: select a sentence and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is made of quotes. Open a source, select a sentence and press Enter; it appears here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other fonts than Word’s: lines may break elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages could not be made ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not up to date: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only. The text is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is on the clipboard; paste it where it belongs now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quote} is not in the report any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quote}, page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quote} — click to see it in its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Header of {template}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Footer of {template}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quote}  {speaker}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvage into a New Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be read in “{name}” is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read, and what was not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the New Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made. What could not be read is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made. Nothing seems to be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved in “{name}”: its disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved in “{name}”: its disk is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved in “{name}”: its disk reports errors, or was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not in its place any more: its disk was taken away, or the file was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file was put in the place of “{name}”. Nothing is written into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is being saved. Nothing can be changed until it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in “{name}” again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting everything back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is being put back in its place. Nothing can be changed until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy Elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this project is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see is still there. Restore a backup, or save what can be read as a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read and searched, not changed. To go on working, save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is safe, but no disk has room to go on in a copy: what you change is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You work in a copy on this computer. It goes back into the file by itself as soon as it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You work in a copy that is lost when the computer is switched off. Save it elsewhere before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy in use: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches, and those asked last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No saved searches yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved search “{name}” is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for  {query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down goes into the results, a question mark explains how to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all sources    ? explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow by outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outlet is known of these sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No month is known of these sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow by language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language is known of these sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No status is known of these sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow by actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actor is known of these sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow by claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim is known of these sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow by stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stance is known of these sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ asserts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− denies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~ reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {token} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {token}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was removed and is being made again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was damaged and is being made again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was made by another version of the program and is being made again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was changed from outside and is being made again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop indexing; what is finished stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at all now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {done} of {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing was stopped at {done} of {sources}. Searching works, but slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index is being rebuilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make quotes of all hits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search could not be answered. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote the first hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quote} holds this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quote} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make Quotes of All Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at every hit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences to quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hit stands in shown text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here to make a quote of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentences} in {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best {listed} of {sources} are listed: narrow the search for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor, claim and stance can be set afterwards, for many at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {quote} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be worked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {query}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search every source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few words above. All of them must occur; “quotation marks” keep a phrase together, -word leaves out, pre* finds every ending. A question mark in the empty box tells the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other source shares the words that tell this one from the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in hidden text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands in boilerplate that is folded away; the line above lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources that are not indexed yet were not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word in this question yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source holds all of these words. Fewer words, or part of a word with *, find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is like “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both words, in any form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without “air”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words, one after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any ending, any letters inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close to each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelled something like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who published it: either of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when; also 2023, 2023-04, “last month”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is quoted, on what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how: + − ? ~</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far you are, in which language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the title, by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what you kept or noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case and accents do not matter. Nothing you type is an error: what is not understood is left out, and said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of a question that have a meaning (outlet:, OR, near, last month) are English everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was removed. It has been made again; nothing else was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was damaged. It has been made again; nothing else was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was made by another version of the program. It has been made again; nothing else was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index was changed from outside. It has been made again; nothing else was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a source first: others like it are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no search to save: type one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result has no place in a text to quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hit here. F3 goes to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search first: quotes are made of what is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” is being undone. Nothing can be changed until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” is being redone. Nothing can be changed until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} belongs to {commands}, which would be left without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{command}” will have no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step is saved as it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time} in a copy only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in a copy only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time} ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel; what is finished stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files, folders or a piece of a web page anywhere on the window. A circle says how far you are: unread, reading, done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J and K go from sentence to sentence, the full stop to the next quotation. What is no part of the article is folded to one line: a click opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a quote in three keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space selects the sentence. In the bar that appears a letter says who, a digit which claim, + − ? or ~ where they stand: it is saved, and Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotes of this source, or of all. Beside them the actors and the claims; below, everything about the one that is chosen, and the proof of its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find, and hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K finds anything while you type. Report, at the right, sets it in order, and Export writes the Word document in which every quotation is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the tour is over</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changed} of {paragraphs} differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two texts are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} · {day} · {made}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it was stays in the project as an earlier version, and quotes keep the words they were taken with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a New Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes whose source has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a source is imported again, quotes that no longer fit it are listed here. None is ever moved or dropped by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of changed quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quote needs a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the passage in the text and press Enter there. Esc leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select it in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it on the version it was taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the text any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As quoted · version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now · version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words quoted stay as they are, whichever you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage of this version is like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quote} is settled; nothing more to review here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much of it is damaged to be shown as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hide {n} block|Hide {n} blocks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} block hidden|{n} blocks hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept in this text only: {why}.|{n} blocks kept in this text only: {why}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folded in this text only: {why}.|{n} blocks folded in this text only: {why}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folded.|{n} blocks folded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept.|{n} blocks kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote is one: {label}|{n} quotes are one: {label}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line  {n} character|Line  {n} characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} altered|{n} altered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} misattributed|{n} misattributed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source changed since|{n} source changed since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not from this project|{n} not from this project</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed|{n} removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} edited and marked|{n} edited and marked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} typography only|{n} typography only</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verbatim|{n} verbatim</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is a copy with {n} comment.|“{name}” is a copy with {n} comments.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is written: {n} row.|“{name}” is written: {n} rows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} quotations needs a look.|{n} of {total} quotations need a look.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} quotations in “{name}” stand.|All {n} quotations in “{name}” stand.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is written: {verified} of {n} quotations verified.|“{name}” is written: {verified} of {n} quotations verified.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>± {n} sentence|± {n} sentences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Word templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} quotation|{shown} of {n} quotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}, {n} quotation|{title}, {n} quotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>salvaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did since {time} is not in it. It is kept in a copy on this computer, and comes into the file when you open the project here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You work in a copy on this computer that holds everything. Save it elsewhere, or put your file back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did since {time} is not in it, and the copy it is kept in is lost when the computer is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is kept in a copy on this computer, and is there when you open the project here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} without|{n} without</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>hit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <comment>hit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} in hidden text|{n} in hidden text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source is not indexed yet and not looked at.|{n} sources are not indexed yet and not looked at.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make {n} quote|Make {n} quotes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote made|{n} quotes made</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote was made and stays.|{n} quotes were made and stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} is in a quote already, and not ticked.|{n} are in a quote already, and not ticked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentence|{n} sentences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hit|{n} hits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source only in hidden text|{n} sources only in hidden text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the other {n}|Show the other {n}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first {n} is listed|the first {n} are listed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more only in hidden text|{n} more only in hidden text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step is being redone. Nothing can be changed until then.|{n} steps are being redone. Nothing can be changed until then.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step is being undone. Nothing can be changed until then.|{n} steps are being undone. Nothing can be changed until then.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step|{n} steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unattributed|{n} unattributed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraph|{n} paragraphs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraph the same|{n} paragraphs the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>on its version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep on version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands in another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands there more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands there more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wording changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts changed their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts changed their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept on its version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on its version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update from File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one version of this source: it was imported once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a source first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here? Five steps round the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s backup was not made. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read closely. Keep what was said. Prove every word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files and saved web pages, or a whole folder of them. A new project is made beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Recent Projects…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
