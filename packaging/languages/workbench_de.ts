<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
</context>
</TS>
