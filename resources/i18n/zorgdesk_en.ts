<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Collections</name>
    <message numerus="yes">
        <source>%n moved to “%s”.</source>
        <translation>
            <numerusform>%n moved to “%s”.</numerusform>
            <numerusform>%n moved to “%s”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put in “%s”.</source>
        <translation>
            <numerusform>%n put in “%s”.</numerusform>
            <numerusform>%n put in “%s”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of “%s”.</source>
        <translation>
            <numerusform>%n taken out of “%s”.</numerusform>
            <numerusform>%n taken out of “%s”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWindow</name>
    <message numerus="yes">
        <source>In %n places of your notes there may be data of a client.</source>
        <translation>
            <numerusform>In %n place of your notes there may be data of a client.</numerusform>
            <numerusform>In %n places of your notes there may be data of a client.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Highlights</name>
    <message numerus="yes">
        <source>%n highlights</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>%n entries get “%s”.</source>
        <translation>
            <numerusform>%n entry gets “%s”.</numerusform>
            <numerusform>%n entries get “%s”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have “%s” already.</source>
        <translation>
            <numerusform>%n entry has “%s” already.</numerusform>
            <numerusform>%n entries have “%s” already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LooseLine</name>
    <message numerus="yes">
        <source>%n loose notes with these words</source>
        <translation>
            <numerusform>%n loose note with these words</numerusform>
            <numerusform>%n loose notes with these words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message numerus="yes">
        <source>Mark %n as not read</source>
        <translation>
            <numerusform>Mark %n as not read</numerusform>
            <numerusform>Mark %n as not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as read</source>
        <translation>
            <numerusform>Mark %n as read</numerusform>
            <numerusform>Mark %n as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put on %n entries</source>
        <translation>
            <numerusform>Put on %n entry</numerusform>
            <numerusform>Put on %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take off %n entries</source>
        <translation>
            <numerusform>Take off %n entry</numerusform>
            <numerusform>Take off %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepNames</name>
    <message numerus="yes">
        <source>%n bookmarks</source>
        <translation>
            <numerusform>%n bookmark</numerusform>
            <numerusform>%n bookmarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarks taken away</source>
        <translation>
            <numerusform>%n bookmark taken away</numerusform>
            <numerusform>%n bookmarks taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries marked as not read</source>
        <translation>
            <numerusform>%n entry marked as not read</numerusform>
            <numerusform>%n entries marked as not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries marked as read</source>
        <translation>
            <numerusform>%n entry marked as read</numerusform>
            <numerusform>%n entries marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to “%s”</source>
        <translation>
            <numerusform>%n moved to “%s”</numerusform>
            <numerusform>%n moved to “%s”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put in “%s”</source>
        <translation>
            <numerusform>%n put in “%s”</numerusform>
            <numerusform>%n put in “%s”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of “%s”</source>
        <translation>
            <numerusform>%n taken out of “%s”</numerusform>
            <numerusform>%n taken out of “%s”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>label “%s” put on %n entries</source>
        <translation>
            <numerusform>label “%s” put on %n entry</numerusform>
            <numerusform>label “%s” put on %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>label “%s” taken off %n entries</source>
        <translation>
            <numerusform>label “%s” taken off %n entry</numerusform>
            <numerusform>label “%s” taken off %n entries</numerusform>
        </translation>
    </message>
</context>
</TS>
