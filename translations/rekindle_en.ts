<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LanesPainter</name>
    <message numerus="yes">
        <source>%Ln milestone(s)</source>
        <translation>
            <numerusform>%Ln milestone</numerusform>
            <numerusform>%Ln milestones</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>A certificate ends in %Ln day(s), on %1.</source>
        <translation>
            <numerusform>A certificate ends in %Ln day, on %1.</numerusform>
            <numerusform>A certificate ends in %Ln days, on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad</source>
        <comment>how many pairs are outside the objective or down</comment>
        <translation>
            <numerusform>%Ln bad</numerusform>
            <numerusform>%Ln bad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to watch</source>
        <comment>how many pairs need somebody to look</comment>
        <translation>
            <numerusform>%Ln to watch</numerusform>
            <numerusform>%Ln to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>how many pairs are not measured now</comment>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good</source>
        <comment>how many pairs are inside the objective</comment>
        <translation>
            <numerusform>%Ln good</numerusform>
            <numerusform>%Ln good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln change(s) exist(s) only on %1.</source>
        <translation>
            <numerusform>At least %Ln change exists only on %1.</numerusform>
            <numerusform>At least %Ln changes exist only on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This message stands for %Ln earlier one(s), since %1, which could not be delivered.</source>
        <translation>
            <numerusform>This message stands for %Ln earlier one, since %1, which could not be delivered.</numerusform>
            <numerusform>This message stands for %Ln earlier ones, since %1, which could not be delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait for the webhook, the oldest since %1.</source>
        <translation>
            <numerusform>%Ln message waits for the webhook, the oldest since %1.</numerusform>
            <numerusform>%Ln messages wait for the webhook, the oldest since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <comment>resources</comment>
        <translation>
            <numerusform>%Ln created</numerusform>
            <numerusform>%Ln created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <comment>resources</comment>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>resources</comment>
        <translation>
            <numerusform>%Ln deleted</numerusform>
            <numerusform>%Ln deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln change(s) may exist only on %1.</source>
        <translation>
            <numerusform>Up to %Ln change may exist only on %1.</numerusform>
            <numerusform>Up to %Ln changes may exist only on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exist(s) only on %1: %2.</source>
        <translation>
            <numerusform>%Ln change exists only on %1: %2.</numerusform>
            <numerusform>%Ln changes exist only on %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln change(s) exist(s) only on %1: %2.</source>
        <translation>
            <numerusform>At least %Ln change exists only on %1: %2.</numerusform>
            <numerusform>At least %Ln changes exist only on %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exist(s) only on %1.</source>
        <translation>
            <numerusform>%Ln change exists only on %1.</numerusform>
            <numerusform>%Ln changes exist only on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rekindle::DivergenceCard</name>
    <message numerus="yes">
        <source>%Ln more type(s)</source>
        <translation>
            <numerusform>%Ln more type</numerusform>
            <numerusform>%Ln more types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln more resource(s) it is not known.</source>
        <translation>
            <numerusform>Of %Ln more resource it is not known.</numerusform>
            <numerusform>Of %Ln more resources it is not known.</numerusform>
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
    <name>rekindle::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln pair(s) taken up</source>
        <translation>
            <numerusform>%Ln pair taken up</numerusform>
            <numerusform>%Ln pairs taken up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) refused; the reason is beside each.</source>
        <translation>
            <numerusform>%Ln pair refused; the reason is beside it.</numerusform>
            <numerusform>%Ln pairs refused; the reason is beside each.</numerusform>
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
    <message numerus="yes">
        <source>%Ln problem(s) – %1</source>
        <extracomment>the title of the window: how many problems there are, and the name of the program</extracomment>
        <translation>
            <numerusform>%Ln problem – %1</numerusform>
            <numerusform>%Ln problems – %1</numerusform>
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
    <message numerus="yes">
        <source>No pair has a problem. Of %Ln pair(s), %1 are not measured now.</source>
        <translation>
            <numerusform>No pair has a problem. Of %Ln pair, %1 are not measured now.</numerusform>
            <numerusform>No pair has a problem. Of %Ln pairs, %1 are not measured now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rekindle::PairList</name>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rekindle::PairsPage</name>
    <message numerus="yes">
        <source>%Ln pair(s) exported, without secrets.</source>
        <translation>
            <numerusform>%Ln pair exported, without secrets.</numerusform>
            <numerusform>%Ln pairs exported, without secrets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rekindle::Tray</name>
    <message numerus="yes">
        <source>%Ln notice(s)</source>
        <translation>
            <numerusform>%Ln notice</numerusform>
            <numerusform>%Ln notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rekindle::VerdictAnnouncer</name>
    <message numerus="yes">
        <source>%Ln more pair(s) changed.</source>
        <translation>
            <numerusform>%Ln more pair changed.</numerusform>
            <numerusform>%Ln more pairs changed.</numerusform>
        </translation>
    </message>
</context>
</TS>
