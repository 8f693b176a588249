<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>messages</name>
    <message numerus="yes">
        <source>%Ln probe(s) failed in a row.</source>
        <translation>
            <numerusform>%Ln probe failed.</numerusform>
            <numerusform>%Ln probes failed in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s)</source>
        <translation>
            <numerusform>%Ln resource</numerusform>
            <numerusform>%Ln resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln resource(s)</source>
        <translation>
            <numerusform>at least %Ln resource</numerusform>
            <numerusform>at least %Ln resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln resource(s)</source>
        <extracomment>%1: the least number, %Ln: the greatest</extracomment>
        <translation>
            <numerusform>%1 to %Ln resource</numerusform>
            <numerusform>%1 to %Ln resources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rekindle::EndpointCard</name>
    <message numerus="yes">
        <source>Certificate: %Ln day(s) left</source>
        <translation>
            <numerusform>Certificate: %Ln day left</numerusform>
            <numerusform>Certificate: %Ln days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rekindle::LossCard</name>
    <message numerus="yes">
        <source>%Ln more type(s)</source>
        <translation>
            <numerusform>%Ln more type</numerusform>
            <numerusform>%Ln more types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rekindle::MainWindow</name>
    <message numerus="yes">
        <source>Watching %Ln pair(s)</source>
        <translation>
            <numerusform>Watching %Ln pair</numerusform>
            <numerusform>Watching %Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) shown as last known</source>
        <translation>
            <numerusform>%Ln pair shown as last known</numerusform>
            <numerusform>%Ln pairs shown as last known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rekindle::NavButton</name>
    <message numerus="yes">
        <source>%Ln pair(s) need attention</source>
        <translation>
            <numerusform>%Ln pair needs attention</numerusform>
            <numerusform>%Ln pairs need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rekindle::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
</context>
</TS>
