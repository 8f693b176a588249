<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>Practice</name>
    <message>
        <source>1. Both practice services answer; the heartbeat is on its way to the secondary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Now the primary fails. Four failed probes confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. The outage is declared. The front name moves by its own probes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Clients are served by the secondary. Now the primary comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. What happened, for the record:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice North</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice West</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateClass</name>
    <message>
        <source>Not measurable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPO breached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPO breach ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services answer, but the secondary is further behind than the RPO of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services answer, but the RPO of %1 will be breached if this goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>the primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network intercepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition near me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front end down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gray failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not converging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been observed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 answer as they should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is offline. Nothing is known about the services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network intercepts the traffic: something else answers in place of the services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of %1 does not lead to the service from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primary %1 is down or its region cannot be reached. Your network works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached from here, but another observer reaches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses or drops connections; the network on the way to it is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid. The service behind it may be fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in fails: the secret or the identity provider is at fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but denies access with these credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is up, but limits requests (429).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks alive, but most requests to it fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers much more slowly than usual. What grew: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both services answer, but nothing new arrives at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes arrive at %1 more slowly than they are made at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went back in time: it shows an older state than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the first probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Wi-Fi, cable and VPN of this computer. Do not declare an outage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the network&apos;s portal, or check the proxy and its CA in the settings. Do not declare an outage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the private DNS zone and its link to this virtual network. Do not declare an outage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm with a colleague, look at what would be lost, and prepare to declare the outage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not declare. Check the route from this site to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat it as an outage: look at the service&apos;s health page and prepare to declare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate, or correct the name. This is no outage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the secret. The last known state stays on screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the role assignment and the private link of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that both services have the same throughput (RU/s). Probes slow down by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat it as an outage once it is confirmed, whatever the health page says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for load, an import or a change on the way to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the copy job or the replication metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the forecast; slow the writers or speed the copy up before the RPO is breached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop writes to %1 and find out who restored it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two failed probes in a row, or no new heartbeat for 90 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control address that answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer with the certificate of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name leading to the private address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer of the primary, here or at another observer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other observer losing it too: then it is an outage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection that is accepted and answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection with a valid certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token that is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A read that is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers without 429.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most requests succeeding again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times back within three times the usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer heartbeat at the secondary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staleness that falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest heartbeat visible again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control addresses answer: your network works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control addresses do not answer either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name does not exist in DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name leads to a public address where a private one is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name could not be resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting timed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primary answered with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected, but no answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer did not come from a FHIR service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secondary answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secondary does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secondary answered with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another observer reaches the primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another observer cannot reach the primary either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln probe(s) failed in a row.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took %2.</source>
        <comment>%1: a phase of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeat %1 has reached the secondary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secondary stands still at heartbeat %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeats arrive, but later and later (now %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secondary went back to heartbeat %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the requests fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says that it is retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving from the secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary back, catching up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides take writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failover started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First good read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First good write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data loss assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failback started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failback complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by watermark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passive: cannot see a stall until the next write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by an imported metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not converging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPO breach ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPO breached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR R4 server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>managed pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secure handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time to the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stopped before it was finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no secure connection could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 denies access with these credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is limiting requests (429).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is retired: it can only be exported from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in conflict with something that exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with an error of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered, but not as a FHIR service does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent more than is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not support this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. What was written before is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the secret could not be read from or written to the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again if you still need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the firewall, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, the VPN and the proxy, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the certificate&apos;s dates and name; add the issuing CA if your organisation runs its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the secret and check tenant, client and scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the role assignment and whether public access is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait; probes slow down by themselves. Check that both services have the same throughput.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address for a missing or doubled path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do here, unless it should still exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the data and plan the migration to a current service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the name or the address, or close the other instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the technical detail; the request does not suit this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, look at the service&apos;s health page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address leads to the FHIR base and not to a web page or a sign-in portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address leads to the FHIR base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another way to measure, or import a metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists and can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space; watching goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of the file, then start with a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another instance is writing; make the change there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours, abbreviated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes, abbreviated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>minutes and seconds, abbreviated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds, abbreviated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 s</source>
        <extracomment>an interval of seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 min</source>
        <extracomment>an interval of whole minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>an interval of durations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>date and time in Qt&apos;s notation: day, month and year in the order of the language, 24 hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <extracomment>date and time of day in Qt&apos;s notation, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measurable from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPO in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no new heartbeat for 90 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln resource(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln resource(s)</source>
        <extracomment>%1: the least number, %Ln: the greatest</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rekindle::ChartCard</name>
    <message>
        <source>Staleness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staleness of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 d</source>
        <comment>30 days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 y</source>
        <comment>one year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rekindle::EndpointCard</name>
    <message>
        <source>No certificate seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Certificate: %Ln day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed by the platform: it has no address of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(usual: up to %1)</source>
        <extracomment>the usual duration of an answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rekindle::IncidentModel</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPO actual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rekindle::LagChart</name>
    <message>
        <source>Staleness over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest: %1. Highest: %2. RPO: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPO %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date on an axis, in Qt&apos;s notation</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rekindle::LanesView</name>
    <message>
        <source>Milestones in lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same milestones are in the table below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTO %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rekindle::LossCard</name>
    <message numerus="yes">
        <source>%Ln more type(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of these, deletions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest change: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At worst everything of the last %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted on the primary %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be more: the count is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be lost now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the secondary has every change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known. Counting needs read access to both services.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rekindle::MainWindow</name>
    <message numerus="yes">
        <source>Watching %Ln pair(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) shown as last known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice mode: these services are make-believe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rekindle::MilestoneModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rekindle::NavButton</name>
    <message numerus="yes">
        <source>%Ln pair(s) need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rekindle::OverviewPage</name>
    <message>
        <source>%1 since %2.</source>
        <extracomment>%1: suspected, probable or confirmed; %2: a moment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a pair and what is wrong with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pairs will be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each on one line: is it an outage, how far behind is the secondary, what would be lost. Start with a practice pair, or add a real one with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each on one line: is it an outage, how far behind is the secondary, what would be lost. Add one with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the practice pair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rekindle::PairModel</name>
    <message>
        <source>never read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a forecast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from region to region</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective %1 · import a metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last known state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staleness against RPO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rekindle::PairPage</name>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staleness against RPO %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTO: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare an outage of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned work on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the declaration starts now. This does not fail anything over; it records who decided, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens from now on is recorded as planned work, not as an outage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pair in the overview: here will be its verdict, its staleness and what would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is planned…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare an outage…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rekindle::PersonDialog</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rekindle::PhaseBar</name>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>the name of a phase and its milliseconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time by phase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rekindle::PracticePage</name>
    <message>
        <source>Primary goes down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the verdict is confirmed, read what would be lost, then declare the outage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front end refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections are refused although the network is fine: treat it as an outage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gray failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health check stays green while requests fail. Trust the requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See on the pair&apos;s page which phase grew. No reason to fail over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throttled (429)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is up. Compare the throughput of both services; do not declare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the secret&apos;s expiry first. The last known state stays on screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outage: have the certificate renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name does not resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the private DNS zone and its links before you suspect the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition near me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others still reach the primary: do not declare, look at your own route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict is suspended. Check cable, Wi-Fi and VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The normal course: a few seconds of staleness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication stalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both services answer, yet what would be lost grows. Look at the copy job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower than writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the forecast: it says when the RPO will be breached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary rewound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older copy was restored. Stop writes and find out who did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two make-believe services on this computer. Break them and see what the console says; no real pair is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the practice pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all well again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the practice pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make something fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disturb the replication</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rekindle::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
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
        <source>Rekindle %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rekindle::TimelinePage</name>
    <message>
        <source>not declared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over the objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside the objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the outage · RTO %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went to people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the declaration · RTO %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staleness at the outage · RPO %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most this much was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stamped with the present moment and your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a milestone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incident so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an outage begins, or when you declare one on the pair&apos;s page, its milestones and both RTO clocks are here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rekindle::VerdictCard</name>
    <message>
        <source>Last known state: %1, read %2</source>
        <extracomment>%1: a verdict; %2: a moment in the past</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2, since %3</source>
        <extracomment>%1: a verdict; %2: suspected, probable or confirmed; %3: a moment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First thing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1, staleness %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would change it: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rekindlectl</name>
    <message>
        <source>answered in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since the outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since the declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objective %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPO %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
