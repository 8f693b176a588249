<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>Practice</name>
    <message>
        <source>1. Both practice services answer; the heartbeat is on its way to the secondary.</source>
        <translation>1. บริการฝึกซ้อมทั้งสองตอบสนอง ฮาร์ตบีตกำลังเดินทางไปยังบริการรอง</translation>
    </message>
    <message>
        <source>2. Now the primary fails. Four failed probes confirm it.</source>
        <translation>2. ตอนนี้บริการหลักขัดข้อง โพรบที่ล้มเหลวสี่ครั้งช่วยยืนยันเรื่องนี้</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>ฝึกซ้อม</translation>
    </message>
    <message>
        <source>3. The outage is declared. The front name moves by its own probes.</source>
        <translation>3. ประกาศเหตุขัดข้องแล้ว ชื่อส่วนหน้าย้ายตามโพรบของตนเอง</translation>
    </message>
    <message>
        <source>4. Clients are served by the secondary. Now the primary comes back.</source>
        <translation>4. ไคลเอ็นต์ใช้บริการจากบริการรองแล้ว ตอนนี้บริการหลักกลับมา</translation>
    </message>
    <message>
        <source>5. What happened, for the record:</source>
        <translation>5. สิ่งที่เกิดขึ้น เพื่อบันทึกไว้:</translation>
    </message>
    <message>
        <source>Practice hospital</source>
        <translation>โรงพยาบาลฝึกซ้อม</translation>
    </message>
    <message>
        <source>Practice North</source>
        <translation>ฝึกซ้อมเหนือ</translation>
    </message>
    <message>
        <source>Practice West</source>
        <translation>ฝึกซ้อมตะวันตก</translation>
    </message>
</context>
<context>
    <name>StateClass</name>
    <message>
        <source>Not measurable</source>
        <translation>วัดไม่ได้</translation>
    </message>
    <message>
        <source>RPO breached</source>
        <translation>เกิน RPO แล้ว</translation>
    </message>
    <message>
        <source>RPO breach ahead</source>
        <translation>กำลังจะเกิน RPO</translation>
    </message>
    <message>
        <source>The services answer, but the secondary is further behind than the RPO of %1.</source>
        <translation>บริการตอบสนอง แต่บริการรองล่าช้าเกิน RPO %1</translation>
    </message>
    <message>
        <source>The services answer, but the RPO of %1 will be breached if this goes on.</source>
        <translation>บริการตอบสนอง แต่หากเป็นเช่นนี้ต่อไปจะเกิน RPO %1</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>the primary</source>
        <translation>บริการหลัก</translation>
    </message>
    <message>
        <source>the secondary</source>
        <translation>บริการรอง</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>ยังไม่ทราบ</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>ปกติ</translation>
    </message>
    <message>
        <source>Offline here</source>
        <translation>เครื่องนี้ออฟไลน์</translation>
    </message>
    <message>
        <source>Network intercepted</source>
        <translation>เครือข่ายถูกดักไว้</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>การแปลงชื่อ</translation>
    </message>
    <message>
        <source>Primary down</source>
        <translation>บริการหลักขัดข้อง</translation>
    </message>
    <message>
        <source>Partition near me</source>
        <translation>เครือข่ายฝั่งนี้ถูกตัดขาด</translation>
    </message>
    <message>
        <source>Front end down</source>
        <translation>ส่วนหน้าขัดข้อง</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>ใบรับรอง</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>การลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>สิทธิ์</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>ถูกควบคุมปริมาณ</translation>
    </message>
    <message>
        <source>Gray failure</source>
        <translation>ขัดข้องแบบคลุมเครือ</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>ช้า</translation>
    </message>
    <message>
        <source>Replication stalled</source>
        <translation>การจำลองแบบหยุดนิ่ง</translation>
    </message>
    <message>
        <source>Not converging</source>
        <translation>ตามไม่ทัน</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation>ย้อนกลับไปอดีต</translation>
    </message>
    <message>
        <source>Nothing has been observed yet.</source>
        <translation>ยังไม่ได้สังเกตสิ่งใด</translation>
    </message>
    <message>
        <source>%1 answers as it should.</source>
        <translation>%1 ตอบสนองตามปกติ</translation>
    </message>
    <message>
        <source>%1 and %2 answer as they should.</source>
        <translation>%1 และ %2 ตอบสนองตามปกติ</translation>
    </message>
    <message>
        <source>This computer is offline. Nothing is known about the services.</source>
        <translation>คอมพิวเตอร์เครื่องนี้ออฟไลน์ จึงไม่ทราบสถานะของบริการ</translation>
    </message>
    <message>
        <source>Your network intercepts the traffic: something else answers in place of the services.</source>
        <translation>เครือข่ายของคุณดักการรับส่งข้อมูล: มีสิ่งอื่นตอบแทนบริการ</translation>
    </message>
    <message>
        <source>The name of %1 does not lead to the service from here.</source>
        <translation>ชื่อของ %1 ไม่นำไปยังบริการเมื่อเรียกจากที่นี่</translation>
    </message>
    <message>
        <source>The primary %1 is down or its region cannot be reached. Your network works.</source>
        <translation>บริการหลัก %1 ขัดข้อง หรือเข้าถึงภูมิภาคไม่ได้ เครือข่ายของคุณใช้งานได้</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here, but another observer reaches it.</source>
        <translation>เข้าถึง %1 จากที่นี่ไม่ได้ แต่ผู้สังเกตการณ์อื่นเข้าถึงได้</translation>
    </message>
    <message>
        <source>%1 refuses or drops connections; the network on the way to it is fine.</source>
        <translation>%1 ปฏิเสธหรือตัดการเชื่อมต่อ แต่เครือข่ายระหว่างทางปกติ</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid. The service behind it may be fine.</source>
        <translation>ใบรับรองของ %1 ไม่ถูกต้อง บริการที่อยู่เบื้องหลังอาจปกติ</translation>
    </message>
    <message>
        <source>Signing in fails: the secret or the identity provider is at fault.</source>
        <translation>ลงชื่อเข้าใช้ไม่สำเร็จ: สาเหตุคือข้อมูลลับหรือผู้ให้บริการข้อมูลประจำตัว</translation>
    </message>
    <message>
        <source>%1 answers, but denies access with these credentials.</source>
        <translation>%1 ตอบสนอง แต่ปฏิเสธการเข้าถึงด้วยข้อมูลประจำตัวนี้</translation>
    </message>
    <message>
        <source>%1 is up, but limits requests (429).</source>
        <translation>%1 ทำงานอยู่ แต่จำกัดคำขอ (429)</translation>
    </message>
    <message>
        <source>%1 looks alive, but most requests to it fail.</source>
        <translation>%1 ดูเหมือนทำงาน แต่คำขอส่วนใหญ่ล้มเหลว</translation>
    </message>
    <message>
        <source>%1 answers much more slowly than usual. What grew: %2.</source>
        <translation>%1 ตอบช้ากว่าปกติมาก ส่วนที่นานขึ้น: %2</translation>
    </message>
    <message>
        <source>Both services answer, but nothing new arrives at %1.</source>
        <translation>บริการทั้งสองตอบสนอง แต่ไม่มีสิ่งใหม่ไปถึง %1</translation>
    </message>
    <message>
        <source>Changes arrive at %1 more slowly than they are made at %2.</source>
        <translation>การเปลี่ยนแปลงไปถึง %1 ช้ากว่าที่เกิดขึ้นที่ %2</translation>
    </message>
    <message>
        <source>%1 went back in time: it shows an older state than before.</source>
        <translation>%1 ย้อนเวลากลับไป: แสดงสถานะที่เก่ากว่าเดิม</translation>
    </message>
    <message>
        <source>Wait for the first probe.</source>
        <translation>รอโพรบครั้งแรก</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>ไม่ต้องทำอะไร</translation>
    </message>
    <message>
        <source>Check Wi-Fi, cable and VPN of this computer. Do not declare an outage.</source>
        <translation>ตรวจสอบ Wi-Fi สายเคเบิล และ VPN ของเครื่องนี้ อย่าประกาศเหตุขัดข้อง</translation>
    </message>
    <message>
        <source>Sign in to the network&apos;s portal, or check the proxy and its CA in the settings. Do not declare an outage.</source>
        <translation>ลงชื่อเข้าใช้พอร์ทัลของเครือข่าย หรือตรวจสอบพร็อกซีและ CA ในการตั้งค่า อย่าประกาศเหตุขัดข้อง</translation>
    </message>
    <message>
        <source>Check the private DNS zone and its link to this virtual network. Do not declare an outage.</source>
        <translation>ตรวจสอบโซน DNS ส่วนตัวและลิงก์ไปยังเครือข่ายเสมือนนี้ อย่าประกาศเหตุขัดข้อง</translation>
    </message>
    <message>
        <source>Confirm with a colleague, look at what would be lost, and prepare to declare the outage.</source>
        <translation>ยืนยันกับเพื่อนร่วมงาน ดูว่าจะสูญเสียอะไร แล้วเตรียมประกาศเหตุขัดข้อง</translation>
    </message>
    <message>
        <source>Do not declare. Check the route from this site to %1.</source>
        <translation>อย่าประกาศ ตรวจสอบเส้นทางจากที่นี่ไปยัง %1</translation>
    </message>
    <message>
        <source>Treat it as an outage: look at the service&apos;s health page and prepare to declare.</source>
        <translation>ถือเป็นเหตุขัดข้อง: ดูหน้าสถานะของบริการและเตรียมประกาศ</translation>
    </message>
    <message>
        <source>Renew the certificate, or correct the name. This is no outage.</source>
        <translation>ต่ออายุใบรับรองหรือแก้ไขชื่อ นี่ไม่ใช่เหตุขัดข้อง</translation>
    </message>
    <message>
        <source>Renew the secret. The last known state stays on screen.</source>
        <translation>ต่ออายุข้อมูลลับ สถานะล่าสุดที่ทราบยังคงแสดงอยู่</translation>
    </message>
    <message>
        <source>Check the role assignment and the private link of %1.</source>
        <translation>ตรวจสอบการกำหนดบทบาทและลิงก์ส่วนตัวของ %1</translation>
    </message>
    <message>
        <source>Check that both services have the same throughput (RU/s). Probes slow down by themselves.</source>
        <translation>ตรวจสอบว่าบริการทั้งสองมีอัตราการโอนถ่ายข้อมูล (RU/s) เท่ากัน โพรบจะช้าลงเอง</translation>
    </message>
    <message>
        <source>Treat it as an outage once it is confirmed, whatever the health page says.</source>
        <translation>เมื่อยืนยันแล้วให้ถือเป็นเหตุขัดข้อง ไม่ว่าหน้าสถานะจะบอกอย่างไร</translation>
    </message>
    <message>
        <source>Look for load, an import or a change on the way to %1.</source>
        <translation>ดูว่ามีโหลด การนำเข้า หรือการเปลี่ยนแปลงระหว่างทางไปยัง %1 หรือไม่</translation>
    </message>
    <message>
        <source>Look at the copy job or the replication metric.</source>
        <translation>ดูงานคัดลอกหรือเมตริกการจำลองแบบ</translation>
    </message>
    <message>
        <source>See the forecast; slow the writers or speed the copy up before the RPO is breached.</source>
        <translation>ดูการคาดการณ์ ลดความเร็วการเขียนหรือเร่งการคัดลอกก่อนจะเกิน RPO</translation>
    </message>
    <message>
        <source>Stop writes to %1 and find out who restored it.</source>
        <translation>หยุดเขียนไปยัง %1 และหาว่าใครเป็นผู้คืนค่า</translation>
    </message>
    <message>
        <source>The first probe.</source>
        <translation>โพรบครั้งแรก</translation>
    </message>
    <message>
        <source>Two failed probes in a row, or no new heartbeat for 90 s.</source>
        <translation>โพรบล้มเหลวสองครั้งติดกัน หรือไม่มีฮาร์ตบีตใหม่นาน 90 วินาที</translation>
    </message>
    <message>
        <source>A control address that answers.</source>
        <translation>ที่อยู่ควบคุมที่ตอบสนอง</translation>
    </message>
    <message>
        <source>An answer with the certificate of the service.</source>
        <translation>คำตอบที่มีใบรับรองของบริการ</translation>
    </message>
    <message>
        <source>The name leading to the private address.</source>
        <translation>ชื่อนำไปยังที่อยู่ส่วนตัว</translation>
    </message>
    <message>
        <source>An answer of the primary, here or at another observer.</source>
        <translation>คำตอบจากบริการหลัก ที่นี่หรือที่ผู้สังเกตการณ์อื่น</translation>
    </message>
    <message>
        <source>The other observer losing it too: then it is an outage.</source>
        <translation>ผู้สังเกตการณ์อื่นก็เข้าถึงไม่ได้: แสดงว่าเป็นเหตุขัดข้อง</translation>
    </message>
    <message>
        <source>A connection that is accepted and answered.</source>
        <translation>การเชื่อมต่อที่ได้รับการยอมรับและมีคำตอบ</translation>
    </message>
    <message>
        <source>A connection with a valid certificate.</source>
        <translation>การเชื่อมต่อด้วยใบรับรองที่ถูกต้อง</translation>
    </message>
    <message>
        <source>A token that is accepted.</source>
        <translation>โทเค็นที่ได้รับการยอมรับ</translation>
    </message>
    <message>
        <source>A read that is allowed.</source>
        <translation>การอ่านที่ได้รับอนุญาต</translation>
    </message>
    <message>
        <source>Answers without 429.</source>
        <translation>คำตอบที่ไม่มี 429</translation>
    </message>
    <message>
        <source>Most requests succeeding again.</source>
        <translation>คำขอส่วนใหญ่สำเร็จอีกครั้ง</translation>
    </message>
    <message>
        <source>Times back within three times the usual.</source>
        <translation>เวลากลับมาไม่เกินสามเท่าของปกติ</translation>
    </message>
    <message>
        <source>A newer heartbeat at the secondary.</source>
        <translation>ฮาร์ตบีตที่ใหม่กว่าที่บริการรอง</translation>
    </message>
    <message>
        <source>Staleness that falls.</source>
        <translation>ความล่าช้าที่ลดลง</translation>
    </message>
    <message>
        <source>The newest heartbeat visible again.</source>
        <translation>เห็นฮาร์ตบีตล่าสุดอีกครั้ง</translation>
    </message>
    <message>
        <source>The control addresses answer: your network works.</source>
        <translation>ที่อยู่ควบคุมตอบสนอง: เครือข่ายของคุณใช้งานได้</translation>
    </message>
    <message>
        <source>The control addresses do not answer either.</source>
        <translation>ที่อยู่ควบคุมก็ไม่ตอบสนองเช่นกัน</translation>
    </message>
    <message>
        <source>The name does not exist in DNS.</source>
        <translation>ไม่มีชื่อนี้ใน DNS</translation>
    </message>
    <message>
        <source>The name leads to a public address where a private one is expected.</source>
        <translation>ชื่อนำไปยังที่อยู่สาธารณะ ทั้งที่ควรเป็นที่อยู่ส่วนตัว</translation>
    </message>
    <message>
        <source>The name could not be resolved.</source>
        <translation>แปลงชื่อไม่ได้</translation>
    </message>
    <message>
        <source>Connecting timed out.</source>
        <translation>หมดเวลาการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>การเชื่อมต่อถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>The connection was closed without an answer.</source>
        <translation>การเชื่อมต่อถูกปิดโดยไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>The secure connection failed.</source>
        <translation>การเชื่อมต่อแบบปลอดภัยล้มเหลว</translation>
    </message>
    <message>
        <source>The primary answered with status %1.</source>
        <translation>บริการหลักตอบด้วยสถานะ %1</translation>
    </message>
    <message>
        <source>Connected, but no answer came.</source>
        <translation>เชื่อมต่อแล้ว แต่ไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>The answer did not come from a FHIR service.</source>
        <translation>คำตอบไม่ได้มาจากบริการ FHIR</translation>
    </message>
    <message>
        <source>The secondary answers.</source>
        <translation>บริการรองตอบสนอง</translation>
    </message>
    <message>
        <source>The secondary does not answer.</source>
        <translation>บริการรองไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>The secondary answered with status %1.</source>
        <translation>บริการรองตอบด้วยสถานะ %1</translation>
    </message>
    <message>
        <source>Another observer reaches the primary.</source>
        <translation>ผู้สังเกตการณ์อื่นเข้าถึงบริการหลักได้</translation>
    </message>
    <message>
        <source>Another observer cannot reach the primary either.</source>
        <translation>ผู้สังเกตการณ์อื่นก็เข้าถึงบริการหลักไม่ได้</translation>
    </message>
    <message numerus="yes">
        <source>%Ln probe(s) failed in a row.</source>
        <translation>
            <numerusform>โพรบล้มเหลว %Ln ครั้งติดกัน</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took %2.</source>
        <comment>%1: a phase of a request</comment>
        <translation>%1ใช้เวลา %2</translation>
    </message>
    <message>
        <source>Heartbeat %1 has reached the secondary.</source>
        <translation>ฮาร์ตบีต %1 ไปถึงบริการรองแล้ว</translation>
    </message>
    <message>
        <source>The secondary stands still at heartbeat %1.</source>
        <translation>บริการรองหยุดอยู่ที่ฮาร์ตบีต %1</translation>
    </message>
    <message>
        <source>Heartbeats arrive, but later and later (now %1).</source>
        <translation>ฮาร์ตบีตมาถึง แต่ช้าลงเรื่อย ๆ (ตอนนี้ %1)</translation>
    </message>
    <message>
        <source>The secondary went back to heartbeat %1.</source>
        <translation>บริการรองย้อนกลับไปที่ฮาร์ตบีต %1</translation>
    </message>
    <message>
        <source>%1 % of the requests fail.</source>
        <translation>คำขอ %1 % ล้มเหลว</translation>
    </message>
    <message>
        <source>The service says that it is retired.</source>
        <translation>บริการแจ้งว่าเลิกให้บริการแล้ว</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>สงสัย</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>น่าจะใช่</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>มีปัญหา</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>เหตุขัดข้อง</translation>
    </message>
    <message>
        <source>Failing over</source>
        <translation>กำลังเฟลโอเวอร์</translation>
    </message>
    <message>
        <source>Serving from the secondary</source>
        <translation>ให้บริการจากบริการรอง</translation>
    </message>
    <message>
        <source>Primary back, catching up</source>
        <translation>บริการหลักกลับมาแล้ว กำลังตามให้ทัน</translation>
    </message>
    <message>
        <source>Failing back</source>
        <translation>กำลังเฟลแบ็ก</translation>
    </message>
    <message>
        <source>Both sides take writes</source>
        <translation>ทั้งสองฝั่งรับการเขียน</translation>
    </message>
    <message>
        <source>Outage began</source>
        <translation>เหตุขัดข้องเริ่มขึ้น</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>ตรวจพบ</translation>
    </message>
    <message>
        <source>Alert seen</source>
        <translation>เห็นการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>ประกาศแล้ว</translation>
    </message>
    <message>
        <source>Failover started</source>
        <translation>เริ่มเฟลโอเวอร์</translation>
    </message>
    <message>
        <source>Traffic moved</source>
        <translation>ย้ายการรับส่งข้อมูลแล้ว</translation>
    </message>
    <message>
        <source>First good read</source>
        <translation>อ่านสำเร็จครั้งแรก</translation>
    </message>
    <message>
        <source>First good write</source>
        <translation>เขียนสำเร็จครั้งแรก</translation>
    </message>
    <message>
        <source>Data loss assessed</source>
        <translation>ประเมินการสูญหายของข้อมูลแล้ว</translation>
    </message>
    <message>
        <source>Declared restored</source>
        <translation>ประกาศว่ากู้คืนแล้ว</translation>
    </message>
    <message>
        <source>Primary recovered</source>
        <translation>บริการหลักฟื้นตัว</translation>
    </message>
    <message>
        <source>Failback started</source>
        <translation>เริ่มเฟลแบ็ก</translation>
    </message>
    <message>
        <source>Failback complete</source>
        <translation>เฟลแบ็กเสร็จสิ้น</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>บริการ</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>การรับส่งข้อมูล</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>ข้อมูล</translation>
    </message>
    <message>
        <source>People</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>โพรบ</translation>
    </message>
    <message>
        <source>person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Planned work</source>
        <translation>งานตามแผน</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>การฝึกซ้อมการกู้คืน</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ไม่ได้วัด</translation>
    </message>
    <message>
        <source>by heartbeat</source>
        <translation>วัดด้วยฮาร์ตบีต</translation>
    </message>
    <message>
        <source>by watermark</source>
        <translation>วัดด้วยลายน้ำเวลา (watermark)</translation>
    </message>
    <message>
        <source>passive: cannot see a stall until the next write</source>
        <translation>แบบเฉื่อย: มองไม่เห็นการหยุดนิ่งจนกว่าจะมีการเขียนครั้งถัดไป</translation>
    </message>
    <message>
        <source>by an imported metric</source>
        <translation>วัดด้วยเมตริกที่นำเข้า</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>เคลื่อนไหว</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>หยุดนิ่ง</translation>
    </message>
    <message>
        <source>not converging</source>
        <translation>ตามไม่ทัน</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>เงียบ</translation>
    </message>
    <message>
        <source>RPO breach ahead</source>
        <translation>กำลังจะเกิน RPO</translation>
    </message>
    <message>
        <source>RPO breached</source>
        <translation>เกิน RPO แล้ว</translation>
    </message>
    <message>
        <source>No new heartbeat</source>
        <translation>ไม่มีฮาร์ตบีตใหม่</translation>
    </message>
    <message>
        <source>FHIR R4 server</source>
        <translation>เซิร์ฟเวอร์ FHIR R4</translation>
    </message>
    <message>
        <source>production</source>
        <translation>ระบบใช้งานจริง</translation>
    </message>
    <message>
        <source>test</source>
        <translation>ทดสอบ</translation>
    </message>
    <message>
        <source>development</source>
        <translation>พัฒนา</translation>
    </message>
    <message>
        <source>managed pair</source>
        <translation>คู่บริการแบบมีการจัดการ</translation>
    </message>
    <message>
        <source>copied pair</source>
        <translation>คู่บริการแบบคัดลอก</translation>
    </message>
    <message>
        <source>name resolution</source>
        <translation>การแปลงชื่อ</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>การเชื่อมต่อ</translation>
    </message>
    <message>
        <source>secure handshake</source>
        <translation>การจับมือแบบปลอดภัย</translation>
    </message>
    <message>
        <source>time to the answer</source>
        <translation>เวลาจนได้คำตอบ</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>การถ่ายโอน</translation>
    </message>
    <message>
        <source>total time</source>
        <translation>เวลารวม</translation>
    </message>
    <message>
        <source>%1: stopped before it was finished.</source>
        <translation>%1: หยุดก่อนเสร็จสิ้น</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 ไม่ตอบสนองทันเวลา</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>เข้าถึง %1 ไม่ได้</translation>
    </message>
    <message>
        <source>%1: no secure connection could be made.</source>
        <translation>%1: สร้างการเชื่อมต่อแบบปลอดภัยไม่ได้</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in.</source>
        <translation>%1 ไม่ยอมรับการลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>%1 denies access with these credentials.</source>
        <translation>%1 ปฏิเสธการเข้าถึงด้วยข้อมูลประจำตัวนี้</translation>
    </message>
    <message>
        <source>%1 is limiting requests (429).</source>
        <translation>%1 กำลังจำกัดคำขอ (429)</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>ไม่พบ %1</translation>
    </message>
    <message>
        <source>%1 has been deleted.</source>
        <translation>%1 ถูกลบแล้ว</translation>
    </message>
    <message>
        <source>%1 is retired: it can only be exported from.</source>
        <translation>%1 เลิกให้บริการแล้ว: ส่งออกได้เท่านั้น</translation>
    </message>
    <message>
        <source>%1 is in conflict with something that exists already.</source>
        <translation>%1 ขัดแย้งกับสิ่งที่มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>%1 rejected the request.</source>
        <translation>%1 ปฏิเสธคำขอ</translation>
    </message>
    <message>
        <source>%1 answered with an error of its own.</source>
        <translation>%1 ตอบด้วยข้อผิดพลาดของตนเอง</translation>
    </message>
    <message>
        <source>%1 answered, but not as a FHIR service does.</source>
        <translation>%1 ตอบ แต่ไม่ใช่แบบบริการ FHIR</translation>
    </message>
    <message>
        <source>%1 sent more than is accepted.</source>
        <translation>%1 ส่งข้อมูลมากกว่าที่ยอมรับได้</translation>
    </message>
    <message>
        <source>%1 does not support this.</source>
        <translation>%1 ไม่รองรับสิ่งนี้</translation>
    </message>
    <message>
        <source>%1 could not be read or written on this computer.</source>
        <translation>อ่านหรือเขียน %1 บนคอมพิวเตอร์เครื่องนี้ไม่ได้</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. What was written before is whole.</source>
        <translation>เขียน %1 ไม่ได้: ดิสก์เต็ม สิ่งที่เขียนไว้ก่อนหน้ายังสมบูรณ์</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 เสียหาย</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 เปิดแบบอ่านอย่างเดียว</translation>
    </message>
    <message>
        <source>%1: the secret could not be read from or written to the keychain.</source>
        <translation>%1: อ่านหรือเขียนข้อมูลลับในพวงกุญแจไม่ได้</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>ใช้ %1 ไม่ได้</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>บริการ</translation>
    </message>
    <message>
        <source>Start it again if you still need it.</source>
        <translation>เริ่มใหม่หากยังต้องการ</translation>
    </message>
    <message>
        <source>Check the address and the firewall, then try again.</source>
        <translation>ตรวจสอบที่อยู่และไฟร์วอลล์ แล้วลองใหม่</translation>
    </message>
    <message>
        <source>Check the address, the VPN and the proxy, then try again.</source>
        <translation>ตรวจสอบที่อยู่ VPN และพร็อกซี แล้วลองใหม่</translation>
    </message>
    <message>
        <source>Check the certificate&apos;s dates and name; add the issuing CA if your organisation runs its own.</source>
        <translation>ตรวจสอบวันที่และชื่อในใบรับรอง หากองค์กรมี CA ของตนเองให้เพิ่ม CA ผู้ออก</translation>
    </message>
    <message>
        <source>Renew the secret and check tenant, client and scope.</source>
        <translation>ต่ออายุข้อมูลลับ และตรวจสอบผู้เช่า ไคลเอ็นต์ และขอบเขต</translation>
    </message>
    <message>
        <source>Check the role assignment and whether public access is closed.</source>
        <translation>ตรวจสอบการกำหนดบทบาท และดูว่าปิดการเข้าถึงสาธารณะหรือไม่</translation>
    </message>
    <message>
        <source>Wait; probes slow down by themselves. Check that both services have the same throughput.</source>
        <translation>รอสักครู่ โพรบจะช้าลงเอง ตรวจสอบว่าบริการทั้งสองมีอัตราการโอนถ่ายข้อมูลเท่ากัน</translation>
    </message>
    <message>
        <source>Check the address for a missing or doubled path.</source>
        <translation>ตรวจสอบว่าพาธในที่อยู่ขาดหายหรือซ้ำหรือไม่</translation>
    </message>
    <message>
        <source>Nothing to do here, unless it should still exist.</source>
        <translation>ไม่ต้องทำอะไร เว้นแต่สิ่งนี้ควรยังมีอยู่</translation>
    </message>
    <message>
        <source>Export the data and plan the migration to a current service.</source>
        <translation>ส่งออกข้อมูลและวางแผนโยกย้ายไปยังบริการปัจจุบัน</translation>
    </message>
    <message>
        <source>Change the name or the address, or close the other instance.</source>
        <translation>เปลี่ยนชื่อหรือที่อยู่ หรือปิดอินสแตนซ์อื่น</translation>
    </message>
    <message>
        <source>See the technical detail; the request does not suit this server.</source>
        <translation>ดูรายละเอียดทางเทคนิค คำขอไม่เหมาะกับเซิร์ฟเวอร์นี้</translation>
    </message>
    <message>
        <source>Try again; if it stays, look at the service&apos;s health page.</source>
        <translation>ลองใหม่ หากยังเป็นอยู่ให้ดูหน้าสถานะของบริการ</translation>
    </message>
    <message>
        <source>Check that the address leads to the FHIR base and not to a web page or a sign-in portal.</source>
        <translation>ตรวจสอบว่าที่อยู่นำไปยังฐาน FHIR ไม่ใช่หน้าเว็บหรือพอร์ทัลลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>Check that the address leads to the FHIR base.</source>
        <translation>ตรวจสอบว่าที่อยู่นำไปยังฐาน FHIR</translation>
    </message>
    <message>
        <source>Use another way to measure, or import a metric.</source>
        <translation>ใช้วิธีวัดอื่น หรือนำเข้าเมตริก</translation>
    </message>
    <message>
        <source>Check that the folder exists and can be written.</source>
        <translation>ตรวจสอบว่ามีโฟลเดอร์และเขียนได้</translation>
    </message>
    <message>
        <source>Free some space; watching goes on meanwhile.</source>
        <translation>เพิ่มพื้นที่ว่าง การเฝ้าดูยังดำเนินต่อไป</translation>
    </message>
    <message>
        <source>Keep a copy of the file, then start with a new one.</source>
        <translation>เก็บสำเนาของไฟล์ไว้ แล้วเริ่มด้วยไฟล์ใหม่</translation>
    </message>
    <message>
        <source>Another instance is writing; make the change there.</source>
        <translation>อินสแตนซ์อื่นกำลังเขียนอยู่ ให้เปลี่ยนแปลงที่นั่น</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the secret for this session only.</source>
        <translation>ปลดล็อกพวงกุญแจ หรือป้อนข้อมูลลับสำหรับเซสชันนี้เท่านั้น</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>แก้ไขแล้วลองใหม่</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours, abbreviated</extracomment>
        <translation>%1 วัน %2 ชม.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 วัน</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes, abbreviated</extracomment>
        <translation>%1 ชม. %2 นาที</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ชม.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>minutes and seconds, abbreviated</extracomment>
        <translation>%1 นาที %2 วินาที</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 นาที</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds, abbreviated</extracomment>
        <translation>%1 วินาที</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 มิลลิวินาที</translation>
    </message>
    <message>
        <source>%1 – %2 s</source>
        <extracomment>an interval of seconds</extracomment>
        <translation>%1 – %2 วินาที</translation>
    </message>
    <message>
        <source>%1 – %2 min</source>
        <extracomment>an interval of whole minutes</extracomment>
        <translation>%1 – %2 นาที</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>an interval of durations</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>เมื่อสักครู่</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n วันที่แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1ที่แล้ว</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>date and time in Qt&apos;s notation: day, month and year in the order of the language, 24 hours</extracomment>
        <translation>d MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <extracomment>date and time of day in Qt&apos;s notation, short</extracomment>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>Not measurable from outside</source>
        <translation>วัดจากภายนอกไม่ได้</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>ยังไม่ได้วัด</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>RPO in %1</source>
        <translation>ถึง RPO ใน %1</translation>
    </message>
    <message>
        <source>no new heartbeat for 90 s</source>
        <translation>ไม่มีฮาร์ตบีตใหม่นาน 90 วินาที</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>คงที่</translation>
    </message>
    <message>
        <source>up to %1 of changes</source>
        <translation>การเปลี่ยนแปลงสูงสุด %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s)</source>
        <translation>
            <numerusform>%Ln ทรัพยากร</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln resource(s)</source>
        <translation>
            <numerusform>อย่างน้อย %Ln ทรัพยากร</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln resource(s)</source>
        <extracomment>%1: the least number, %Ln: the greatest</extracomment>
        <translation>
            <numerusform>%1 ถึง %Ln ทรัพยากร</numerusform>
        </translation>
    </message>
    <message>
        <source>RTO: %1 since the outage, not yet declared; objective %2</source>
        <translation>RTO: %1 ตั้งแต่เหตุขัดข้อง ยังไม่ได้ประกาศ เป้าหมาย %2</translation>
    </message>
    <message>
        <source>RTO: %1 since the outage, %2 since the declaration; objective %3</source>
        <translation>RTO: %1 ตั้งแต่เหตุขัดข้อง %2 ตั้งแต่การประกาศ เป้าหมาย %3</translation>
    </message>
    <message>
        <source>RPO: %1 at the moment of the outage; objective %2</source>
        <translation>RPO: %1 ณ ขณะเกิดเหตุขัดข้อง เป้าหมาย %2</translation>
    </message>
    <message>
        <source>%1 is not known yet.</source>
        <translation>ยังไม่ทราบ %1</translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <translation>สอบถามอีกครั้งในอีกสักครู่</translation>
    </message>
    <message>
        <source>Not known yet: no heartbeat has reached the secondary</source>
        <translation>ยังไม่ทราบ: ยังไม่มีฮาร์ตบีตไปถึงบริการรอง</translation>
    </message>
    <message>
        <source>%1 is in use by another process.</source>
        <translation>%1 กำลังถูกใช้โดยกระบวนการอื่น</translation>
    </message>
    <message>
        <source>%1 is written by another installation of Rekindle.</source>
        <translation>%1 ถูกเขียนโดย Rekindle ที่ติดตั้งไว้อีกชุดหนึ่ง</translation>
    </message>
    <message>
        <source>%1 is there already and is no heartbeat; it was left alone.</source>
        <translation>%1 มีอยู่แล้วและไม่ใช่ฮาร์ตบีต จึงไม่ได้แก้ไข</translation>
    </message>
    <message>
        <source>%1: the secondary is the same service as the primary.</source>
        <translation>%1: บริการรองเป็นบริการเดียวกับบริการหลัก</translation>
    </message>
    <message>
        <source>%1: another pair watches this address already.</source>
        <translation>%1: มีคู่อื่นเฝ้าดูที่อยู่นี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>%1: another pair has this name already.</source>
        <translation>%1: มีคู่อื่นใช้ชื่อนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>Make changes there, or close it first; reading goes on.</source>
        <translation>แก้ไขที่กระบวนการนั้น หรือปิดก่อน การอ่านยังทำได้ต่อไป</translation>
    </message>
    <message>
        <source>Lag is measured by its heartbeat, read only. Let one installation write.</source>
        <translation>ความหน่วงวัดจากฮาร์ตบีตของชุดนั้นแบบอ่านอย่างเดียว ให้ชุดเดียวเป็นผู้เขียน</translation>
    </message>
    <message>
        <source>Move that resource to another id, or measure without a heartbeat.</source>
        <translation>ย้ายทรัพยากรนั้นไปที่ id อื่น หรือวัดโดยไม่ใช้ฮาร์ตบีต</translation>
    </message>
    <message>
        <source>Give the address of the other service.</source>
        <translation>ระบุที่อยู่ของบริการอีกฝั่ง</translation>
    </message>
    <message>
        <source>Edit that pair, or give another address.</source>
        <translation>แก้ไขคู่นั้น หรือระบุที่อยู่อื่น</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>เลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>The clock of %1 is wrong or jumps, or the clock of this computer is.</source>
        <translation>นาฬิกาของ %1 ผิดหรือกระโดด หรือนาฬิกาของเครื่องนี้ผิด</translation>
    </message>
    <message>
        <source>Check the time synchronisation of both. Lag by heartbeat does not depend on it; no other method is used while the clock jumps.</source>
        <translation>ตรวจสอบการซิงก์เวลาของทั้งสองฝั่ง ความล่าช้าที่วัดด้วยฮาร์ตบีตไม่ขึ้นกับนาฬิกา และไม่ใช้วิธีอื่นขณะที่นาฬิกากระโดด</translation>
    </message>
    <message>
        <source>%1 is another kind of server than was given.</source>
        <translation>%1 เป็นเซิร์ฟเวอร์คนละชนิดกับที่ระบุ</translation>
    </message>
    <message>
        <source>%1: the two services speak different FHIR versions.</source>
        <translation>%1: บริการทั้งสองใช้ FHIR คนละเวอร์ชัน</translation>
    </message>
    <message>
        <source>Check the address; the kind that was detected is used.</source>
        <translation>ตรวจสอบที่อยู่ จะใช้ชนิดที่ตรวจพบ</translation>
    </message>
    <message>
        <source>Copies between versions change or lose data: bring both to one version before you rely on it.</source>
        <translation>การคัดลอกข้ามเวอร์ชันทำให้ข้อมูลเปลี่ยนหรือสูญหาย ควรทำให้เป็นเวอร์ชันเดียวกันก่อนพึ่งพา</translation>
    </message>
</context>
<context>
    <name>rekindle::ChartCard</name>
    <message>
        <source>Staleness</source>
        <translation>ความล่าช้า</translation>
    </message>
    <message>
        <source>Staleness of %1</source>
        <translation>ความล่าช้าของ %1</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 นาที</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 ชม.</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ชม.</translation>
    </message>
    <message>
        <source>30 d</source>
        <comment>30 days</comment>
        <translation>30 วัน</translation>
    </message>
    <message>
        <source>1 y</source>
        <comment>one year</comment>
        <translation>1 ปี</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>ช่วงเวลาของแผนภูมิ</translation>
    </message>
</context>
<context>
    <name>rekindle::EndpointCard</name>
    <message>
        <source>No certificate seen</source>
        <translation>ไม่พบใบรับรอง</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>ใบรับรองหมดอายุ</translation>
    </message>
    <message numerus="yes">
        <source>Certificate: %Ln day(s) left</source>
        <translation>
            <numerusform>ใบรับรอง: เหลือ %Ln วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>primary</source>
        <translation>หลัก</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>รอง</translation>
    </message>
    <message>
        <source>Managed by the platform: it has no address of its own.</source>
        <translation>แพลตฟอร์มจัดการให้: ไม่มีที่อยู่ของตนเอง</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>ยังไม่ได้อ่าน</translation>
    </message>
    <message>
        <source>(usual: up to %1)</source>
        <extracomment>the usual duration of an answer</extracomment>
        <translation>(ปกติ: ไม่เกิน %1)</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>สถานะ %1</translation>
    </message>
</context>
<context>
    <name>rekindle::IncidentModel</name>
    <message>
        <source>open</source>
        <translation>ยังไม่ปิด</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>ใช้เวลา</translation>
    </message>
    <message>
        <source>RPO actual</source>
        <translation>RPO จริง</translation>
    </message>
</context>
<context>
    <name>rekindle::LagChart</name>
    <message>
        <source>Staleness over time</source>
        <translation>ความล่าช้าตามเวลา</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>ไม่มีการวัดในช่วงเวลานี้</translation>
    </message>
    <message>
        <source>Latest: %1. Highest: %2. RPO: %3.</source>
        <translation>ล่าสุด: %1 สูงสุด: %2 RPO: %3</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ไม่ได้วัด</translation>
    </message>
    <message>
        <source>RPO %1</source>
        <translation>RPO %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date on an axis, in Qt&apos;s notation</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>rekindle::LanesView</name>
    <message>
        <source>Milestones in lanes</source>
        <translation>เหตุการณ์สำคัญแบ่งตามเลน</translation>
    </message>
    <message>
        <source>The same milestones are in the table below.</source>
        <translation>เหตุการณ์สำคัญเดียวกันอยู่ในตารางด้านล่าง</translation>
    </message>
    <message>
        <source>RTO %1</source>
        <translation>RTO %1</translation>
    </message>
</context>
<context>
    <name>rekindle::LossCard</name>
    <message numerus="yes">
        <source>%Ln more type(s)</source>
        <translation>
            <numerusform>อีก %Ln ประเภท</numerusform>
        </translation>
    </message>
    <message>
        <source>of these, deletions</source>
        <translation>ในจำนวนนี้เป็นการลบ</translation>
    </message>
    <message>
        <source>Oldest change: %1.</source>
        <translation>การเปลี่ยนแปลงที่เก่าที่สุด: %1</translation>
    </message>
    <message>
        <source>At worst everything of the last %1.</source>
        <translation>อย่างแย่ที่สุดคือทุกอย่างในช่วง %1 ล่าสุด</translation>
    </message>
    <message>
        <source>Counted on the primary %1.</source>
        <translation>นับที่บริการหลัก %1</translation>
    </message>
    <message>
        <source>There may be more: the count is not complete.</source>
        <translation>อาจมีมากกว่านี้: การนับยังไม่ครบ</translation>
    </message>
    <message>
        <source>Would be lost now</source>
        <translation>จะสูญเสียหากเกิดขึ้นตอนนี้</translation>
    </message>
    <message>
        <source>Nothing: the secondary has every change.</source>
        <translation>ไม่มี: บริการรองมีการเปลี่ยนแปลงครบทุกรายการ</translation>
    </message>
    <message>
        <source>Not known. Counting needs read access to both services.</source>
        <translation>ไม่ทราบ การนับต้องมีสิทธิ์อ่านบริการทั้งสอง</translation>
    </message>
</context>
<context>
    <name>rekindle::MainWindow</name>
    <message numerus="yes">
        <source>Watching %Ln pair(s)</source>
        <translation>
            <numerusform>กำลังเฝ้าดู %Ln คู่บริการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>ยังไม่ได้เฝ้าดูสิ่งใด</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) shown as last known</source>
        <translation>
            <numerusform>%Ln คู่บริการแสดงสถานะล่าสุดที่ทราบ</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>ภาพรวม</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>คู่บริการ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ไทม์ไลน์</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>ฝึกซ้อม</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Practice mode: these services are make-believe.</source>
        <translation>โหมดฝึกซ้อม: บริการเหล่านี้เป็นของสมมติ</translation>
    </message>
</context>
<context>
    <name>rekindle::MilestoneModel</name>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>After</source>
        <translation>หลังจากเริ่ม</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>เหตุการณ์สำคัญ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>โดย</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
</context>
<context>
    <name>rekindle::NavButton</name>
    <message numerus="yes">
        <source>%Ln pair(s) need attention</source>
        <translation>
            <numerusform>%Ln คู่บริการต้องได้รับความสนใจ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rekindle::OverviewPage</name>
    <message>
        <source>%1 since %2.</source>
        <extracomment>%1: suspected, probable or confirmed; %2: a moment</extracomment>
        <translation>%1 ตั้งแต่ %2</translation>
    </message>
    <message>
        <source>At risk now: %1.</source>
        <translation>เสี่ยงสูญหายตอนนี้: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a pair and what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>เปิดเหตุการณ์</translation>
    </message>
    <message>
        <source>Open pair</source>
        <translation>เปิดคู่บริการ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln คู่บริการ</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>อ่าน %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>ภาพรวม</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>คู่บริการ</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>อ่านตอนนี้</translation>
    </message>
    <message>
        <source>Your pairs will be here</source>
        <translation>คู่บริการของคุณจะอยู่ที่นี่</translation>
    </message>
    <message>
        <source>Each on one line: is it an outage, how far behind is the secondary, what would be lost. Start with a practice pair, or add a real one with %1.</source>
        <translation>บรรทัดละหนึ่งคู่: เป็นเหตุขัดข้องหรือไม่ บริการรองล่าช้าเท่าใด และจะสูญเสียอะไร เริ่มด้วยคู่บริการฝึกซ้อม หรือเพิ่มคู่จริงด้วย %1</translation>
    </message>
    <message>
        <source>Each on one line: is it an outage, how far behind is the secondary, what would be lost. Add one with %1.</source>
        <translation>บรรทัดละหนึ่งคู่: เป็นเหตุขัดข้องหรือไม่ บริการรองล่าช้าเท่าใด และจะสูญเสียอะไร เพิ่มคู่ด้วย %1</translation>
    </message>
    <message>
        <source>Start the practice pair</source>
        <translation>เริ่มคู่บริการฝึกซ้อม</translation>
    </message>
</context>
<context>
    <name>rekindle::PairModel</name>
    <message>
        <source>never read</source>
        <translation>ไม่เคยอ่าน</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>ยังไม่ได้วัด</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a count</comment>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a forecast</comment>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from region to region</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Objective %1 · import a metric</source>
        <translation>เป้าหมาย %1 · นำเข้าเมตริก</translation>
    </message>
    <message>
        <source>last known state</source>
        <translation>สถานะล่าสุดที่ทราบ</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>คู่บริการ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Staleness against RPO</source>
        <translation>ความล่าช้าเทียบกับ RPO</translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation>เสี่ยงตอนนี้</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>การคาดการณ์</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>อ่านเมื่อ</translation>
    </message>
</context>
<context>
    <name>rekindle::PairPage</name>
    <message>
        <source>Pair</source>
        <translation>คู่บริการ</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Staleness against RPO %1</source>
        <translation>ความล่าช้าเทียบกับ RPO %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>ยังไม่ได้วัด</translation>
    </message>
    <message>
        <source>Forecast: %1</source>
        <translation>การคาดการณ์: %1</translation>
    </message>
    <message>
        <source>Still to be copied: %1</source>
        <translation>ยังต้องคัดลอก: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>สถานะ: %1</translation>
    </message>
    <message>
        <source>RTO: %1</source>
        <translation>RTO: %1</translation>
    </message>
    <message>
        <source>Declare an outage of %1</source>
        <translation>ประกาศเหตุขัดข้องของ %1</translation>
    </message>
    <message>
        <source>Planned work on %1</source>
        <translation>งานตามแผนของ %1</translation>
    </message>
    <message>
        <source>The clock of the declaration starts now. This does not fail anything over; it records who decided, and when.</source>
        <translation>นาฬิกาของการประกาศเริ่มเดินตอนนี้ การทำเช่นนี้ไม่ได้เฟลโอเวอร์สิ่งใด เพียงบันทึกว่าใครตัดสินใจและเมื่อใด</translation>
    </message>
    <message>
        <source>What happens from now on is recorded as planned work, not as an outage.</source>
        <translation>สิ่งที่เกิดขึ้นนับจากนี้จะบันทึกเป็นงานตามแผน ไม่ใช่เหตุขัดข้อง</translation>
    </message>
    <message>
        <source>Declare outage</source>
        <translation>ประกาศเหตุขัดข้อง</translation>
    </message>
    <message>
        <source>Record as planned</source>
        <translation>บันทึกเป็นงานตามแผน</translation>
    </message>
    <message>
        <source>Choose a pair in the overview: here will be its verdict, its staleness and what would be lost.</source>
        <translation>เลือกคู่บริการในภาพรวม: ที่นี่จะแสดงผลวินิจฉัย ความล่าช้า และสิ่งที่จะสูญเสีย</translation>
    </message>
    <message>
        <source>This is planned…</source>
        <translation>นี่เป็นงานตามแผน…</translation>
    </message>
    <message>
        <source>Declare an outage…</source>
        <translation>ประกาศเหตุขัดข้อง…</translation>
    </message>
</context>
<context>
    <name>rekindle::PersonDialog</name>
    <message>
        <source>What happened</source>
        <translation>เกิดอะไรขึ้น</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>ชื่อของคุณ</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>หมายเหตุ (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>rekindle::PhaseBar</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>เชื่อมต่อ</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>การถ่ายโอน</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>the name of a phase and its milliseconds</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Time by phase</source>
        <translation>เวลาแต่ละช่วง</translation>
    </message>
</context>
<context>
    <name>rekindle::PracticePage</name>
    <message>
        <source>Primary goes down</source>
        <translation>บริการหลักล่ม</translation>
    </message>
    <message>
        <source>Wait until the verdict is confirmed, read what would be lost, then declare the outage.</source>
        <translation>รอจนผลวินิจฉัยได้รับการยืนยัน อ่านว่าจะสูญเสียอะไร แล้วประกาศเหตุขัดข้อง</translation>
    </message>
    <message>
        <source>Front end refuses</source>
        <translation>ส่วนหน้าปฏิเสธ</translation>
    </message>
    <message>
        <source>Connections are refused although the network is fine: treat it as an outage.</source>
        <translation>การเชื่อมต่อถูกปฏิเสธทั้งที่เครือข่ายปกติ: ถือเป็นเหตุขัดข้อง</translation>
    </message>
    <message>
        <source>Gray failure</source>
        <translation>ขัดข้องแบบคลุมเครือ</translation>
    </message>
    <message>
        <source>The health check stays green while requests fail. Trust the requests.</source>
        <translation>การตรวจสอบความสมบูรณ์ยังเป็นสีเขียวขณะที่คำขอล้มเหลว ให้เชื่อคำขอ</translation>
    </message>
    <message>
        <source>Slow answers</source>
        <translation>คำตอบช้า</translation>
    </message>
    <message>
        <source>See on the pair&apos;s page which phase grew. No reason to fail over yet.</source>
        <translation>ดูในหน้าคู่บริการว่าช่วงใดนานขึ้น ยังไม่มีเหตุให้เฟลโอเวอร์</translation>
    </message>
    <message>
        <source>Throttled (429)</source>
        <translation>ถูกควบคุมปริมาณ (429)</translation>
    </message>
    <message>
        <source>The service is up. Compare the throughput of both services; do not declare.</source>
        <translation>บริการทำงานอยู่ เปรียบเทียบอัตราการโอนถ่ายข้อมูลของทั้งสองบริการ อย่าประกาศ</translation>
    </message>
    <message>
        <source>Sign-in fails</source>
        <translation>ลงชื่อเข้าใช้ไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Look at the secret&apos;s expiry first. The last known state stays on screen.</source>
        <translation>ดูวันหมดอายุของข้อมูลลับก่อน สถานะล่าสุดที่ทราบยังคงแสดงอยู่</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>ใบรับรองหมดอายุ</translation>
    </message>
    <message>
        <source>No outage: have the certificate renewed.</source>
        <translation>ไม่ใช่เหตุขัดข้อง: ให้ต่ออายุใบรับรอง</translation>
    </message>
    <message>
        <source>Name does not resolve</source>
        <translation>แปลงชื่อไม่ได้</translation>
    </message>
    <message>
        <source>Check the private DNS zone and its links before you suspect the service.</source>
        <translation>ตรวจสอบโซน DNS ส่วนตัวและลิงก์ก่อนสงสัยบริการ</translation>
    </message>
    <message>
        <source>Partition near me</source>
        <translation>เครือข่ายฝั่งนี้ถูกตัดขาด</translation>
    </message>
    <message>
        <source>Others still reach the primary: do not declare, look at your own route.</source>
        <translation>ผู้อื่นยังเข้าถึงบริการหลักได้: อย่าประกาศ ให้ตรวจเส้นทางของตนเอง</translation>
    </message>
    <message>
        <source>This computer offline</source>
        <translation>เครื่องนี้ออฟไลน์</translation>
    </message>
    <message>
        <source>The verdict is suspended. Check cable, Wi-Fi and VPN.</source>
        <translation>ระงับผลวินิจฉัยไว้ ตรวจสอบสายเคเบิล Wi-Fi และ VPN</translation>
    </message>
    <message>
        <source>Replication runs</source>
        <translation>การจำลองแบบทำงาน</translation>
    </message>
    <message>
        <source>The normal course: a few seconds of staleness.</source>
        <translation>สภาวะปกติ: ล่าช้าไม่กี่วินาที</translation>
    </message>
    <message>
        <source>Replication stalls</source>
        <translation>การจำลองแบบหยุดนิ่ง</translation>
    </message>
    <message>
        <source>Both services answer, yet what would be lost grows. Look at the copy job.</source>
        <translation>บริการทั้งสองตอบสนอง แต่สิ่งที่จะสูญเสียเพิ่มขึ้น ดูงานคัดลอก</translation>
    </message>
    <message>
        <source>Slower than writes</source>
        <translation>ช้ากว่าการเขียน</translation>
    </message>
    <message>
        <source>Watch the forecast: it says when the RPO will be breached.</source>
        <translation>ดูการคาดการณ์: จะบอกว่าเมื่อใดจะเกิน RPO</translation>
    </message>
    <message>
        <source>Secondary rewound</source>
        <translation>บริการรองถูกย้อนกลับ</translation>
    </message>
    <message>
        <source>An older copy was restored. Stop writes and find out who did it.</source>
        <translation>มีการคืนค่าสำเนาเก่า หยุดการเขียนและหาว่าใครทำ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>ฝึกซ้อม</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>โหมดฝึกซ้อม</translation>
    </message>
    <message>
        <source>Two make-believe services on this computer. Break them and see what the console says; no real pair is touched.</source>
        <translation>บริการสมมติสองตัวบนคอมพิวเตอร์เครื่องนี้ ลองทำให้เสียแล้วดูว่าคอนโซลบอกอย่างไร ไม่กระทบคู่บริการจริง</translation>
    </message>
    <message>
        <source>Open the practice pair</source>
        <translation>เปิดคู่บริการฝึกซ้อม</translation>
    </message>
    <message>
        <source>Make all well again</source>
        <translation>ทำให้ทุกอย่างกลับเป็นปกติ</translation>
    </message>
    <message>
        <source>Start the practice pair</source>
        <translation>เริ่มคู่บริการฝึกซ้อม</translation>
    </message>
    <message>
        <source>Make something fail</source>
        <translation>ทำให้บางอย่างขัดข้อง</translation>
    </message>
    <message>
        <source>Disturb the replication</source>
        <translation>รบกวนการจำลองแบบ</translation>
    </message>
</context>
<context>
    <name>rekindle::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ธีม</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>Rekindle %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Rekindle %1 ซอฟต์แวร์เสรีภายใต้ GNU General Public License รุ่น 3 หรือใหม่กว่า</translation>
    </message>
</context>
<context>
    <name>rekindle::TimelinePage</name>
    <message>
        <source>not declared yet</source>
        <translation>ยังไม่ได้ประกาศ</translation>
    </message>
    <message>
        <source>%1 over the objective</source>
        <translation>เกินเป้าหมาย %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>เหลือ %1</translation>
    </message>
    <message>
        <source>inside the objective</source>
        <translation>อยู่ในเป้าหมาย</translation>
    </message>
    <message>
        <source>Since the outage · RTO %1</source>
        <translation>ตั้งแต่เหตุขัดข้อง · RTO %1</translation>
    </message>
    <message>
        <source>%1 went to people</source>
        <translation>%1 ใช้ไปกับบุคคล</translation>
    </message>
    <message>
        <source>Since the declaration · RTO %1</source>
        <translation>ตั้งแต่การประกาศ · RTO %1</translation>
    </message>
    <message>
        <source>Staleness at the outage · RPO %1</source>
        <translation>ความล่าช้า ณ เหตุขัดข้อง · RPO %1</translation>
    </message>
    <message>
        <source>at most this much was lost</source>
        <translation>สูญเสียไม่เกินเท่านี้</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ไม่ได้วัด</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>เพิ่มเหตุการณ์สำคัญ</translation>
    </message>
    <message>
        <source>It is stamped with the present moment and your name.</source>
        <translation>จะประทับเวลาปัจจุบันและชื่อของคุณ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ไทม์ไลน์</translation>
    </message>
    <message>
        <source>Add a milestone…</source>
        <translation>เพิ่มเหตุการณ์สำคัญ…</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>เหตุการณ์สำคัญ</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>ในรูปตาราง</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>เหตุการณ์ทั้งหมด</translation>
    </message>
    <message>
        <source>No incident so far</source>
        <translation>ยังไม่มีเหตุการณ์</translation>
    </message>
    <message>
        <source>When an outage begins, or when you declare one on the pair&apos;s page, its milestones and both RTO clocks are here.</source>
        <translation>เมื่อเกิดเหตุขัดข้อง หรือเมื่อคุณประกาศในหน้าคู่บริการ เหตุการณ์สำคัญและนาฬิกา RTO ทั้งสองจะอยู่ที่นี่</translation>
    </message>
</context>
<context>
    <name>rekindle::VerdictCard</name>
    <message>
        <source>Last known state: %1, read %2</source>
        <extracomment>%1: a verdict; %2: a moment in the past</extracomment>
        <translation>สถานะล่าสุดที่ทราบ: %1 อ่านเมื่อ %2</translation>
    </message>
    <message>
        <source>%1 · %2, since %3</source>
        <extracomment>%1: a verdict; %2: suspected, probable or confirmed; %3: a moment</extracomment>
        <translation>%1 · %2 ตั้งแต่ %3</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>สิ่งที่พบ</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>First thing to do</source>
        <translation>สิ่งแรกที่ต้องทำ</translation>
    </message>
    <message>
        <source>This would change it</source>
        <translation>สิ่งที่จะเปลี่ยนผลนี้</translation>
    </message>
    <message>
        <source>Read %1, staleness %2.</source>
        <translation>อ่าน %1 ความล่าช้า: %2</translation>
    </message>
    <message>
        <source>This would change it: %1</source>
        <translation>สิ่งที่จะเปลี่ยนผลนี้: %1</translation>
    </message>
</context>
<context>
    <name>rekindlectl</name>
    <message>
        <source>answered in %1</source>
        <translation>ตอบใน %1</translation>
    </message>
    <message>
        <source>Do first</source>
        <translation>ทำก่อน</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>ความล่าช้า</translation>
    </message>
    <message>
        <source>RPO %1</source>
        <translation>RPO %1</translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation>เสี่ยงตอนนี้</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>การคาดการณ์</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>บริการหลัก</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>บริการรอง</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>อ่านเมื่อ</translation>
    </message>
</context>
</TS>
