<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>since %1</source>
        <extracomment>%1: a moment</extracomment>
        <translation>ตั้งแต่ %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>%1: suspected, probable or confirmed; %2: a moment</extracomment>
        <translation>%1 ตั้งแต่ %2</translation>
    </message>
    <message>
        <source>Last seen so %1, at %2; the looks since then did not show it.</source>
        <extracomment>%1: &quot;2 min ago&quot;; %2: a moment</extracomment>
        <translation>พบเช่นนี้ครั้งล่าสุด %1 ณ %2 การตรวจดูหลังจากนั้นไม่พบ</translation>
    </message>
    <message>
        <source>Does the primary serve?</source>
        <translation>บริการหลักให้บริการอยู่หรือไม่</translation>
    </message>
    <message>
        <source>Could we fail over now?</source>
        <translation>ตอนนี้เฟลโอเวอร์ได้หรือไม่</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>A part of Rekindle is missing or damaged: %1</source>
        <translation>ส่วนหนึ่งของ Rekindle หายไปหรือเสียหาย: %1</translation>
    </message>
    <message>
        <source>Nothing is watched. Install Rekindle again; what it has stored stays.</source>
        <translation>ขณะนี้ไม่มีการเฝ้าดูใด ๆ โปรดติดตั้ง Rekindle ใหม่ ข้อมูลที่เก็บไว้ยังคงอยู่</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>Keep a copy and start new</source>
        <translation>เก็บสำเนาแล้วเริ่มใหม่</translation>
    </message>
</context>
<context>
    <name>LagPainter</name>
    <message>
        <source>Verdicts</source>
        <translation>ผลวินิจฉัย</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>เหตุการณ์</translation>
    </message>
    <message>
        <source>The history is being read.</source>
        <translation>กำลังอ่านประวัติ</translation>
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
        <source>↑ RPO %1, above this scale</source>
        <extracomment>the limit lies above the scale of the chart</extracomment>
        <translation>↑ RPO %1 เกินสเกลนี้</translation>
    </message>
</context>
<context>
    <name>LagScene</name>
    <message>
        <source>%1 within %2</source>
        <extracomment>%1: the least and the greatest staleness, %2: the time in which they were measured</extracomment>
        <translation>%1 ภายใน %2</translation>
    </message>
    <message>
        <source>over the RPO</source>
        <translation>เกิน RPO</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ไม่ได้วัด</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>เหตุการณ์: %1</translation>
    </message>
</context>
<context>
    <name>LanesPainter</name>
    <message>
        <source>Phase</source>
        <translation>ระยะ</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>เปรียบเทียบ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln milestone(s)</source>
        <translation>
            <numerusform>%Ln เหตุการณ์สำคัญ</numerusform>
        </translation>
    </message>
    <message>
        <source>RTO %1</source>
        <translation>RTO %1</translation>
    </message>
</context>
<context>
    <name>LookCommands</name>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>รูปลักษณ์</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>ธีม: ตามระบบ</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>ธีม: สว่าง</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>ธีม: มืด</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>ธีม: ความคมชัดสูง</translation>
    </message>
    <message>
        <source>Rows: comfortable</source>
        <translation>แถว: สบายตา</translation>
    </message>
    <message>
        <source>Rows: compact</source>
        <translation>แถว: กะทัดรัด</translation>
    </message>
    <message>
        <source>Size of texts: %1 %</source>
        <translation>ขนาดข้อความ: %1 %</translation>
    </message>
    <message>
        <source>Moments in UTC</source>
        <translation>แสดงเวลาเป็น UTC</translation>
    </message>
    <message>
        <source>Moments in local time</source>
        <translation>แสดงเวลาเป็นเวลาท้องถิ่น</translation>
    </message>
</context>
<context>
    <name>PairCommands</name>
    <message>
        <source>Acknowledge the notices of %1</source>
        <translation>รับทราบการแจ้งเตือนของ %1</translation>
    </message>
    <message>
        <source>Notices of %1: %2</source>
        <translation>การแจ้งเตือนของ %1: %2</translation>
    </message>
    <message>
        <source>Notices of %1: no longer silent</source>
        <translation>การแจ้งเตือนของ %1: เปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>Notices of %1: on again</source>
        <translation>การแจ้งเตือนของ %1: กลับมาใช้งาน</translation>
    </message>
    <message>
        <source>Notices of %1: off</source>
        <translation>การแจ้งเตือนของ %1: ปิด</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>การทำงาน</translation>
    </message>
    <message>
        <source>Declare an outage of %1…</source>
        <translation>ประกาศเหตุขัดข้องของ %1…</translation>
    </message>
    <message>
        <source>What happens to %1 is planned…</source>
        <translation>สิ่งที่เกิดกับ %1 เป็นงานตามแผน…</translation>
    </message>
    <message>
        <source>Copy the verdict of %1 as text</source>
        <translation>คัดลอกผลวินิจฉัยของ %1 เป็นข้อความ</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>คู่บริการ</translation>
    </message>
    <message>
        <source>Work planned at a service of %1…</source>
        <translation>งานที่วางแผนไว้ที่บริการหนึ่งของ %1…</translation>
    </message>
</context>
<context>
    <name>PairText</name>
    <message>
        <source>Not read yet.</source>
        <translation>ยังไม่ได้อ่าน</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ตั้งแต่ %1</translation>
    </message>
    <message>
        <source>First thing to do: %1</source>
        <translation>สิ่งแรกที่ต้องทำ: %1</translation>
    </message>
    <message>
        <source>Staleness: %1</source>
        <translation>ความล่าช้า: %1</translation>
    </message>
    <message>
        <source>At risk: %1</source>
        <translation>เสี่ยงสูญหาย: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>อ่านเมื่อ: %1</translation>
    </message>
    <message>
        <source>Last known state, read: %1</source>
        <translation>สถานะล่าสุดที่ทราบ อ่านเมื่อ: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>คัดลอกข้อความเมื่อ: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>สิ้นสุด: %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ยังไม่ปิด</translation>
    </message>
    <message>
        <source>This would change it: %1</source>
        <translation>สิ่งที่จะเปลี่ยนผลนี้: %1</translation>
    </message>
    <message>
        <source>Still unprotected: %1</source>
        <translation>ยังไม่มีการป้องกัน ณ เวลา: %1</translation>
    </message>
    <message>
        <source>Not watched after: %1</source>
        <translation>ไม่ได้เฝ้าดูหลังจาก: %1</translation>
    </message>
    <message>
        <source>Lasted: %1</source>
        <translation>กินเวลา: %1</translation>
    </message>
</context>
<context>
    <name>PairWizard</name>
    <message>
        <source>Enter the address of the FHIR service.</source>
        <translation>ป้อนที่อยู่ของบริการ FHIR</translation>
    </message>
    <message>
        <source>An address must not hold a user name or a password. They have a place of their own.</source>
        <translation>ที่อยู่ต้องไม่มีชื่อผู้ใช้หรือรหัสผ่าน ซึ่งมีช่องของตนเอง</translation>
    </message>
    <message>
        <source>%1 is no address of a service. An address looks like %2.</source>
        <translation>%1 ไม่ใช่ที่อยู่ของบริการ ที่อยู่มีลักษณะเช่น %2</translation>
    </message>
    <message>
        <source>Give the pair a name.</source>
        <translation>ตั้งชื่อให้คู่บริการ</translation>
    </message>
    <message>
        <source>Credentials are not sent over plain http to another computer. Use an address with https.</source>
        <translation>ข้อมูลประจำตัวจะไม่ถูกส่งผ่าน http ธรรมดาไปยังเครื่องอื่น ใช้ที่อยู่แบบ https</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>ป้อนชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Enter the tenant: its ID or its domain.</source>
        <translation>ป้อนผู้เช่า: รหัสหรือโดเมน</translation>
    </message>
    <message>
        <source>Enter the client ID of the application.</source>
        <translation>ป้อนรหัสไคลเอ็นต์ของแอปพลิเคชัน</translation>
    </message>
</context>
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
    <message>
        <source>5. %1 Now they are brought back.</source>
        <translation>5. %1 ตอนนี้กำลังนำการเปลี่ยนแปลงกลับมา</translation>
    </message>
    <message>
        <source>6. What happened, for the record:</source>
        <translation>6. สิ่งที่เกิดขึ้น เพื่อบันทึกไว้:</translation>
    </message>
</context>
<context>
    <name>PracticeCommands</name>
    <message>
        <source>Practice</source>
        <translation>ฝึกซ้อม</translation>
    </message>
    <message>
        <source>Start the practice pair</source>
        <translation>เริ่มคู่บริการฝึกซ้อม</translation>
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
        <source>Bring the changes back</source>
        <translation>นำการเปลี่ยนแปลงกลับมา</translation>
    </message>
</context>
<context>
    <name>PracticeWords</name>
    <message>
        <source>Goes down</source>
        <translation>ล่ม</translation>
    </message>
    <message>
        <source>Nothing answers. Wait until the verdict is confirmed, read what would be lost, then declare the outage.</source>
        <translation>ไม่มีสิ่งใดตอบ รอจนผลวินิจฉัยได้รับการยืนยัน อ่านว่าจะสูญเสียอะไร แล้วประกาศเหตุขัดข้อง</translation>
    </message>
    <message>
        <source>Refuses connections</source>
        <translation>ปฏิเสธการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Connections are refused although the network is fine: treat it as an outage.</source>
        <translation>การเชื่อมต่อถูกปฏิเสธทั้งที่เครือข่ายปกติ: ถือเป็นเหตุขัดข้อง</translation>
    </message>
    <message>
        <source>Drops connections</source>
        <translation>ตัดการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Connections are closed without an answer: treat it as an outage, like a refusal.</source>
        <translation>การเชื่อมต่อถูกปิดโดยไม่มีคำตอบ: ถือเป็นเหตุขัดข้อง เช่นเดียวกับการปฏิเสธ</translation>
    </message>
    <message>
        <source>Never answers</source>
        <translation>ไม่ตอบเลย</translation>
    </message>
    <message>
        <source>It accepts connections and then says nothing. Treat it as an outage once it is confirmed.</source>
        <translation>รับการเชื่อมต่อแล้วเงียบไป ถือเป็นเหตุขัดข้องเมื่อได้รับการยืนยันแล้ว</translation>
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
        <source>Slow: DNS</source>
        <translation>ช้า: DNS</translation>
    </message>
    <message>
        <source>The name takes long to resolve: look at the resolver, not at the service.</source>
        <translation>แปลงชื่อใช้เวลานาน: ตรวจสอบตัวแปลงชื่อ ไม่ใช่บริการ</translation>
    </message>
    <message>
        <source>Slow: connecting</source>
        <translation>ช้า: การเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Connecting takes long: look at the way there, at VPN and firewall.</source>
        <translation>เชื่อมต่อใช้เวลานาน: ตรวจสอบเส้นทาง VPN และไฟร์วอลล์</translation>
    </message>
    <message>
        <source>Slow: handshake</source>
        <translation>ช้า: การจับมือ</translation>
    </message>
    <message>
        <source>The secure handshake takes long: an inspecting proxy, or a front end under load.</source>
        <translation>การจับมือแบบปลอดภัยใช้เวลานาน: อาจมีพร็อกซีที่ตรวจสอบ หรือส่วนหน้ามีภาระสูง</translation>
    </message>
    <message>
        <source>Slow: answer</source>
        <translation>ช้า: คำตอบ</translation>
    </message>
    <message>
        <source>The service itself is slow: look for load or an import. No reason to fail over yet.</source>
        <translation>ตัวบริการเองช้า: ตรวจหาภาระงานหรือการนำเข้า ยังไม่มีเหตุให้เฟลโอเวอร์</translation>
    </message>
    <message>
        <source>Slow: transfer</source>
        <translation>ช้า: การถ่ายโอน</translation>
    </message>
    <message>
        <source>The answer comes, but trickles: look at the bandwidth on the way.</source>
        <translation>คำตอบมาแต่ไหลช้า: ตรวจสอบแบนด์วิดท์ระหว่างทาง</translation>
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
        <source>Throttled, says when</source>
        <translation>ถูกควบคุมปริมาณ บอกเวลารอ</translation>
    </message>
    <message>
        <source>As above, but it says how long to wait, and probes keep to it. Do not declare.</source>
        <translation>เหมือนข้างต้น แต่บอกว่าต้องรอนานเท่าใด และโพรบทำตามนั้น อย่าประกาศ</translation>
    </message>
    <message>
        <source>Sign-in fails (401)</source>
        <translation>ลงชื่อเข้าใช้ไม่สำเร็จ (401)</translation>
    </message>
    <message>
        <source>Look at the secret&apos;s expiry first. The last known state stays on screen.</source>
        <translation>ดูวันหมดอายุของข้อมูลลับก่อน สถานะล่าสุดที่ทราบยังคงแสดงอยู่</translation>
    </message>
    <message>
        <source>Access denied (403)</source>
        <translation>การเข้าถึงถูกปฏิเสธ (403)</translation>
    </message>
    <message>
        <source>The sign-in works, a right is missing: check the role assignment. No outage.</source>
        <translation>ลงชื่อเข้าใช้ได้แต่ขาดสิทธิ์: ตรวจสอบการกำหนดบทบาท ไม่ใช่เหตุขัดข้อง</translation>
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
        <source>Certificate of another</source>
        <translation>ใบรับรองของผู้อื่น</translation>
    </message>
    <message>
        <source>The certificate is for another name: the address or the front end is set up wrongly.</source>
        <translation>ใบรับรองเป็นของชื่ออื่น: ที่อยู่หรือส่วนหน้าตั้งค่าไว้ผิด</translation>
    </message>
    <message>
        <source>Service retired (410)</source>
        <translation>บริการเลิกใช้งานแล้ว (410)</translation>
    </message>
    <message>
        <source>It can only be exported from. Failing over does not help: plan the migration.</source>
        <translation>ทำได้เพียงส่งออก การเฟลโอเวอร์ไม่ช่วย: วางแผนการย้าย</translation>
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
        <source>A web page answers</source>
        <translation>หน้าเว็บตอบแทน</translation>
    </message>
    <message>
        <source>Its clock is wrong</source>
        <translation>นาฬิกาผิด</translation>
    </message>
    <message>
        <source>Nothing fails. The pair&apos;s page warns of the clock, and staleness is not measured by it.</source>
        <translation>ไม่มีอะไรล้มเหลว หน้าของคู่บริการเตือนเรื่องนาฬิกา และไม่ใช้นาฬิกานั้นวัดความล่าช้า</translation>
    </message>
    <message>
        <source>Partition near me</source>
        <translation>เครือข่ายฝั่งนี้ถูกตัดขาด</translation>
    </message>
    <message>
        <source>From here it looks like an outage. Only somebody elsewhere can tell: ask a colleague before you declare.</source>
        <translation>จากตรงนี้ดูเหมือนเหตุขัดข้อง มีเพียงคนที่อยู่ที่อื่นเท่านั้นที่บอกได้: ถามเพื่อนร่วมงานก่อนประกาศ</translation>
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
        <source>Traffic intercepted</source>
        <translation>การรับส่งข้อมูลถูกดักจับ</translation>
    </message>
    <message>
        <source>A proxy with a CA nobody knows is in between. Nothing is known about the services; do not declare.</source>
        <translation>มีพร็อกซีที่ใช้ CA ที่ไม่มีใครรู้จักคั่นอยู่ ไม่ทราบอะไรเกี่ยวกับบริการ อย่าประกาศ</translation>
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
        <source>It is an outage</source>
        <translation>เป็นเหตุขัดข้อง</translation>
    </message>
    <message>
        <source>Wait for the confirmation, then declare.</source>
        <translation>รอการยืนยัน แล้วประกาศ</translation>
    </message>
    <message>
        <source>It is up, but slow</source>
        <translation>ทำงานอยู่แต่ช้า</translation>
    </message>
    <message>
        <source>Which phase grew says where to look. Do not declare.</source>
        <translation>ช่วงที่นานขึ้นบอกว่าต้องดูที่ใด อย่าประกาศ</translation>
    </message>
    <message>
        <source>It is up, but lets nobody in</source>
        <translation>ทำงานอยู่แต่ไม่ให้ใครเข้า</translation>
    </message>
    <message>
        <source>Somebody has to renew or grant something. Failing over would not help.</source>
        <translation>ต้องมีคนต่ออายุหรือให้สิทธิ์บางอย่าง การเฟลโอเวอร์ไม่ช่วย</translation>
    </message>
    <message>
        <source>It is here, not there</source>
        <translation>อยู่ที่นี่ ไม่ใช่ที่นั่น</translation>
    </message>
    <message>
        <source>Names, networks and clocks near you. Never declare because of them.</source>
        <translation>ชื่อ เครือข่าย และนาฬิกาใกล้คุณ อย่าประกาศเพราะสิ่งเหล่านี้</translation>
    </message>
    <message>
        <source>While the other service answers as usual, it is the front end that shows a page: treat it as an outage.</source>
        <translation>เมื่ออีกบริการหนึ่งตอบสนองตามปกติ แสดงว่าส่วนหน้าเป็นผู้แสดงหน้าเว็บ: ถือเป็นเหตุขัดข้อง</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>Silence</name>
    <message>
        <source>Silent for %1</source>
        <translation>ปิดการแจ้งเตือน %1</translation>
    </message>
    <message>
        <source>Silent until tomorrow, %1</source>
        <translation>ปิดการแจ้งเตือนจนถึงพรุ่งนี้ %1</translation>
    </message>
    <message>
        <source>Silent until %1</source>
        <translation>ปิดการแจ้งเตือนจนถึง %1</translation>
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
        <source>The outage is declared. Fail over as your plan says, and add each step to the timeline.</source>
        <translation>ประกาศเหตุขัดข้องแล้ว เฟลโอเวอร์ตามแผนของคุณ และเพิ่มแต่ละขั้นตอนลงในไทม์ไลน์</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: the state of a pair; %2: suspected, probable or confirmed</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>d MMM</source>
        <comment>date on an axis, in Qt&apos;s notation</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>TimelineNotice</name>
    <message>
        <source>the secondary</source>
        <translation>บริการรอง</translation>
    </message>
    <message>
        <source>Traffic is served from %1, in another region: requests may take longer than usual. How much longer has not been measured.</source>
        <translation>การรับส่งข้อมูลให้บริการจาก %1 ซึ่งอยู่ในอีกภูมิภาคหนึ่ง: คำขออาจใช้เวลานานกว่าปกติ ยังไม่ได้วัดว่านานขึ้นเท่าใด</translation>
    </message>
    <message>
        <source>Traffic is served from %1, in another region: a read takes %2 from here; from the primary it usually took at most %3. Clients near the primary may feel it.</source>
        <translation>การรับส่งข้อมูลให้บริการจาก %1 ซึ่งอยู่ในอีกภูมิภาคหนึ่ง: การอ่านจากที่นี่ใช้เวลา %2 ขณะที่บริการหลักมักใช้เวลาไม่เกิน %3 ไคลเอ็นต์ที่อยู่ใกล้บริการหลักอาจรู้สึกได้</translation>
    </message>
    <message>
        <source>Traffic is served from %1, in another region: a read takes %2 from here, no longer than it usually took from the primary (%3). Other clients may see other times.</source>
        <translation>การรับส่งข้อมูลให้บริการจาก %1 ซึ่งอยู่ในอีกภูมิภาคหนึ่ง: การอ่านจากที่นี่ใช้เวลา %2 ไม่นานกว่าที่บริการหลักมักใช้ (%3) ไคลเอ็นต์อื่นอาจใช้เวลาต่างออกไป</translation>
    </message>
</context>
<context>
    <name>TimelineSheet</name>
    <message>
        <source>open</source>
        <translation>ยังไม่ปิด</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>เวลา (UTC)</translation>
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
    <name>WindowCommands</name>
    <message>
        <source>Page</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>การทำงาน</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>วิธีใช้</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>วิธีใช้ของหน้านี้</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>แสดงปุ่มทั้งหมด</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>วิธีใช้: %1</translation>
    </message>
    <message>
        <source>Quit Rekindle</source>
        <translation>ออกจาก Rekindle</translation>
    </message>
    <message>
        <source>View of the pair</source>
        <translation>มุมมองของคู่บริการ</translation>
    </message>
    <message>
        <source>Fill the screen, and back</source>
        <translation>เต็มหน้าจอ และกลับเป็นปกติ</translation>
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
        <source>The control addresses do not answer either.</source>
        <translation>ที่อยู่ควบคุมก็ไม่ตอบสนองเช่นกัน</translation>
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
        <translation>ความล่าช้าวัดจากฮาร์ตบีตของชุดนั้นแบบอ่านอย่างเดียว ให้ชุดเดียวเป็นผู้เขียน</translation>
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
    <message>
        <source>No sign-in</source>
        <translation>ไม่ต้องลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>ชื่อผู้ใช้และรหัสผ่าน</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>โทเค็นผู้ถือ (Bearer)</translation>
    </message>
    <message>
        <source>Microsoft Entra: client secret</source>
        <translation>Microsoft Entra: ข้อมูลลับของไคลเอ็นต์</translation>
    </message>
    <message>
        <source>Microsoft Entra: certificate</source>
        <translation>Microsoft Entra: ใบรับรอง</translation>
    </message>
    <message>
        <source>Microsoft Entra: a person signs in with a code</source>
        <translation>Microsoft Entra: บุคคลลงชื่อเข้าใช้ด้วยรหัส</translation>
    </message>
    <message>
        <source>SMART Backend Services: private key</source>
        <translation>SMART Backend Services: คีย์ส่วนตัว</translation>
    </message>
    <message>
        <source>Managed identity of this Azure machine</source>
        <translation>ข้อมูลประจำตัวที่มีการจัดการของเครื่อง Azure นี้</translation>
    </message>
    <message>
        <source>not trusted: its issuer is not known here</source>
        <translation>ไม่น่าเชื่อถือ: ไม่รู้จักผู้ออกใบรับรองที่นี่</translation>
    </message>
    <message>
        <source>not trusted: it has expired</source>
        <translation>ไม่น่าเชื่อถือ: หมดอายุแล้ว</translation>
    </message>
    <message>
        <source>not trusted: it is not valid yet</source>
        <translation>ไม่น่าเชื่อถือ: ยังไม่เริ่มใช้ได้</translation>
    </message>
    <message>
        <source>not trusted: it was made for another name</source>
        <translation>ไม่น่าเชื่อถือ: ออกให้ชื่ออื่น</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>ไม่น่าเชื่อถือ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>โทเค็น</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>ข้อมูลลับของไคลเอ็นต์</translation>
    </message>
    <message>
        <source>Private key and certificate (PEM)</source>
        <translation>คีย์ส่วนตัวและใบรับรอง (PEM)</translation>
    </message>
    <message>
        <source>Private key (PEM)</source>
        <translation>คีย์ส่วนตัว (PEM)</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>ในพวงกุญแจ</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>เฉพาะเซสชันนี้</translation>
    </message>
    <message>
        <source>in an environment variable</source>
        <translation>ในตัวแปรสภาพแวดล้อม</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ขาดหายไป</translation>
    </message>
    <message>
        <source>The secondary is behind by %1, which is more than the RPO of %2.</source>
        <translation>บริการรองล่าช้า %1 ซึ่งเกิน RPO %2</translation>
    </message>
    <message>
        <source>The secondary is behind by %1; the RPO of %2 will be breached if this goes on.</source>
        <translation>บริการรองล่าช้า %1 หากเป็นเช่นนี้ต่อไปจะเกิน RPO %2</translation>
    </message>
    <message>
        <source>Have it renewed and installed before clients refuse the connection.</source>
        <translation>ให้ต่ออายุและติดตั้งก่อนที่ไคลเอ็นต์จะปฏิเสธการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>A certificate ended on %1.</source>
        <translation>ใบรับรองหมดอายุเมื่อ %1</translation>
    </message>
    <message numerus="yes">
        <source>A certificate ends in %Ln day(s), on %1.</source>
        <translation>
            <numerusform>ใบรับรองจะหมดอายุในอีก %Ln วัน คือ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a pair, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: healthy again</source>
        <translation>%1: กลับมาปกติแล้ว</translation>
    </message>
    <message>
        <source>%1: incident opened</source>
        <translation>%1: เปิดเหตุการณ์แล้ว</translation>
    </message>
    <message>
        <source>%1: incident closed</source>
        <translation>%1: ปิดเหตุการณ์แล้ว</translation>
    </message>
    <message>
        <source>%1: a certificate ends soon</source>
        <translation>%1: ใบรับรองใกล้หมดอายุ</translation>
    </message>
    <message>
        <source>Test message from Rekindle</source>
        <translation>ข้อความทดสอบจาก Rekindle</translation>
    </message>
    <message>
        <source>Everything has been healthy since %1.</source>
        <translation>ทุกอย่างปกติตั้งแต่ %1</translation>
    </message>
    <message>
        <source>%1, begun at %2. Its timeline is kept from now on.</source>
        <comment>kind of incident, moment</comment>
        <translation>%1 เริ่มเมื่อ %2 จากนี้จะบันทึกไทม์ไลน์ไว้</translation>
    </message>
    <message>
        <source>%1, begun at %2, lasted %3.</source>
        <comment>kind of incident, moment, duration</comment>
        <translation>%1 เริ่มเมื่อ %2 กินเวลา %3</translation>
    </message>
    <message>
        <source>If you can read this, notices arrive here.</source>
        <translation>หากคุณอ่านข้อความนี้ได้ แสดงว่าการแจ้งเตือนส่งมาถึงที่นี่</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad</source>
        <comment>how many pairs are outside the objective or down</comment>
        <translation>
            <numerusform>ผิดปกติ %Ln คู่</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to watch</source>
        <comment>how many pairs need somebody to look</comment>
        <translation>
            <numerusform>ต้องจับตา %Ln คู่</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>how many pairs are not measured now</comment>
        <translation>
            <numerusform>ไม่ทราบ %Ln คู่</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good</source>
        <comment>how many pairs are inside the objective</comment>
        <translation>
            <numerusform>ปกติ %Ln คู่</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>ยังไม่ได้เฝ้าดูสิ่งใด</translation>
    </message>
    <message>
        <source>The webhook accepted the message.</source>
        <translation>เว็บฮุครับข้อความแล้ว</translation>
    </message>
    <message>
        <source>The webhook</source>
        <translation>เว็บฮุค</translation>
    </message>
    <message>
        <source>No address of a webhook is stored.</source>
        <translation>ยังไม่ได้เก็บที่อยู่ของเว็บฮุค</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here, and nothing shows whether it is down or only the way to it.</source>
        <translation>เข้าถึง %1 จากที่นี่ไม่ได้ และยังไม่มีสิ่งใดบอกว่าบริการล่มหรือเป็นเพียงเส้นทางไปถึง</translation>
    </message>
    <message>
        <source>Ask somebody at another site whether they reach %1. If they do not either, it is an outage.</source>
        <translation>ถามผู้ที่อยู่ที่อื่นว่าเข้าถึง %1 ได้หรือไม่ หากเขาก็เข้าไม่ได้ แสดงว่าเป็นเหตุขัดข้อง</translation>
    </message>
    <message>
        <source>Anybody who reaches it: then the fault is near you.</source>
        <translation>มีใครก็ตามที่เข้าถึงได้: แสดงว่าปัญหาอยู่ใกล้คุณ</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Rekindle.</source>
        <translation>%1 เขียนโดย Rekindle รุ่นที่ใหม่กว่า</translation>
    </message>
    <message>
        <source>%1 belongs to another program; it was left alone.</source>
        <translation>%1 เป็นของโปรแกรมอื่น จึงไม่ได้แตะต้อง</translation>
    </message>
    <message>
        <source>Start the newer version, or choose another file. Nothing was changed.</source>
        <translation>เปิดรุ่นที่ใหม่กว่า หรือเลือกไฟล์อื่น ไม่มีการเปลี่ยนแปลงใด ๆ</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>เลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>The secondary</source>
        <translation>บริการรอง</translation>
    </message>
    <message>
        <source>The heartbeat</source>
        <translation>ฮาร์ตบีต</translation>
    </message>
    <message>
        <source>%1 waits for somebody to sign in: open %2 and enter the code %3, before %4.</source>
        <translation>%1 กำลังรอให้มีผู้ลงชื่อเข้าใช้: เปิด %2 แล้วป้อนรหัส %3 ก่อน %4</translation>
    </message>
    <message>
        <source>Two failed probes in a row.</source>
        <translation>โพรบล้มเหลวสองครั้งติดกัน</translation>
    </message>
    <message>
        <source>Use another way to measure, or enter the platform&apos;s figure.</source>
        <translation>ใช้วิธีวัดอื่น หรือป้อนค่าจากแพลตฟอร์ม</translation>
    </message>
    <message>
        <source>%1 was not measured in time.</source>
        <translation>วัด %1 ไม่ทันเวลา</translation>
    </message>
    <message>
        <source>%1 could not be asked: this computer has no room for more at the moment.</source>
        <translation>สอบถาม %1 ไม่ได้: ขณะนี้คอมพิวเตอร์เครื่องนี้ไม่มีที่ว่างสำหรับงานเพิ่ม</translation>
    </message>
    <message>
        <source>%1 refused this sign-in a few minutes ago; it is not tried again so soon.</source>
        <translation>%1 ปฏิเสธการลงชื่อเข้าใช้นี้เมื่อไม่กี่นาทีก่อน จะไม่ลองอีกเร็วขนาดนั้น</translation>
    </message>
    <message>
        <source>The figure that was imported for %1 is too old to say anything of now.</source>
        <translation>ค่าที่นำเข้าสำหรับ %1 เก่าเกินกว่าจะบอกสภาพตอนนี้ได้</translation>
    </message>
    <message>
        <source>Nobody writes the heartbeat of %1 any more.</source>
        <translation>ไม่มีใครเขียนฮาร์ตบีตของ %1 อีกแล้ว</translation>
    </message>
    <message>
        <source>Whether this was done is not known: %1 was asked of the process that watches, and no answer came.</source>
        <translation>ไม่ทราบว่าทำไปแล้วหรือไม่: ได้ขอ %1 จากกระบวนการที่เฝ้าดู แต่ไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>Ask again; this says nothing about the service.</source>
        <translation>สอบถามอีกครั้ง สิ่งนี้ไม่บอกอะไรเกี่ยวกับบริการ</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit of open files; this says nothing about the service.</source>
        <translation>ปิดโปรแกรมอื่น หรือเพิ่มขีดจำกัดไฟล์ที่เปิด สิ่งนี้ไม่บอกอะไรเกี่ยวกับบริการ</translation>
    </message>
    <message>
        <source>Correct the secret: a new one is tried at once. The old one is tried again after five minutes.</source>
        <translation>แก้ไขข้อมูลลับ: ข้อมูลลับใหม่จะลองทันที ข้อมูลลับเดิมจะลองอีกครั้งหลังห้านาที</translation>
    </message>
    <message>
        <source>Import a newer figure, best by a script that does it regularly.</source>
        <translation>นำเข้าค่าที่ใหม่กว่า ควรใช้สคริปต์ทำเป็นประจำ</translation>
    </message>
    <message>
        <source>Both sides show the same old heartbeat, which says nothing of now. Let this installation write it.</source>
        <translation>ทั้งสองฝั่งแสดงฮาร์ตบีตเก่าอันเดียวกัน ซึ่งไม่บอกอะไรเกี่ยวกับตอนนี้ ให้การติดตั้งนี้เป็นผู้เขียน</translation>
    </message>
    <message>
        <source>Look whether it was done before you ask again.</source>
        <translation>ดูว่าทำไปแล้วหรือไม่ก่อนสั่งอีกครั้ง</translation>
    </message>
    <message>
        <source>The primary</source>
        <translation>บริการหลัก</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 answered with status %2; the service was not asked.</source>
        <translation>พร็อกซีระหว่างทางไปยัง %1 ตอบด้วยสถานะ %2 จึงไม่ได้สอบถามบริการ</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be used (%2).</source>
        <translation>ใช้พร็อกซีระหว่างทางไปยัง %1 ไม่ได้ (%2)</translation>
    </message>
    <message>
        <source>This computer could not ask %1 (%2).</source>
        <translation>คอมพิวเตอร์เครื่องนี้สอบถาม %1 ไม่ได้ (%2)</translation>
    </message>
    <message>
        <source>The secure connection to %1 failed.</source>
        <translation>การเชื่อมต่อแบบปลอดภัยกับ %1 ล้มเหลว</translation>
    </message>
    <message>
        <source>The address of %1 says http, and what answers there wants https.</source>
        <translation>ที่อยู่ของ %1 ระบุ http แต่สิ่งที่ตอบอยู่ที่นั่นต้องการ https</translation>
    </message>
    <message>
        <source>What answers at the address of %1 does not speak TLS.</source>
        <translation>สิ่งที่ตอบที่ที่อยู่ของ %1 ไม่ใช้ TLS</translation>
    </message>
    <message>
        <source>A CA file that is set here for %1 cannot be used (%2); the service was not asked.</source>
        <translation>ไฟล์ CA ที่ตั้งไว้ที่นี่สำหรับ %1 ใช้ไม่ได้ (%2) จึงไม่ได้สอบถามบริการ</translation>
    </message>
    <message>
        <source>The client certificate that is set here for %1, or its key, cannot be used (%2).</source>
        <translation>ใบรับรองไคลเอ็นต์ที่ตั้งไว้ที่นี่สำหรับ %1 หรือคีย์ของใบรับรองใช้ไม่ได้ (%2)</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, and none was sent.</source>
        <translation>%1 ต้องการใบรับรองไคลเอ็นต์ แต่ไม่ได้ส่งไป</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate that is set here.</source>
        <translation>%1 ไม่ยอมรับใบรับรองไคลเอ็นต์ที่ตั้งไว้ที่นี่</translation>
    </message>
    <message>
        <source>%1 leaves out the certificates between its own and its authority.</source>
        <translation>%1 ไม่ได้ส่งใบรับรองที่อยู่ระหว่างใบของตนเองกับผู้ออกใบรับรอง</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>ใบรับรองของ %1 หมดอายุแล้ว</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>ใบรับรองของ %1 ยังไม่เริ่มใช้ได้</translation>
    </message>
    <message>
        <source>The certificate of %1 is made out to another name.</source>
        <translation>ใบรับรองของ %1 ออกให้ชื่ออื่น</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know.</source>
        <translation>ใบรับรองของ %1 มาจากผู้ออกใบรับรองที่เครื่องนี้ไม่รู้จัก</translation>
    </message>
    <message>
        <source>The identity provider of %1 gave no token (%2).</source>
        <translation>ผู้ให้บริการข้อมูลประจำตัวของ %1 ไม่ได้ให้โทเค็น (%2)</translation>
    </message>
    <message>
        <source>The identity provider of %1 cannot be reached (%2).</source>
        <translation>เข้าถึงผู้ให้บริการข้อมูลประจำตัวของ %1 ไม่ได้ (%2)</translation>
    </message>
    <message>
        <source>The secret for %1 is missing on this computer.</source>
        <translation>ไม่มีข้อมูลลับสำหรับ %1 บนคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>The secret for %1 cannot be read or used on this computer (%2).</source>
        <translation>อ่านหรือใช้ข้อมูลลับสำหรับ %1 บนคอมพิวเตอร์เครื่องนี้ไม่ได้ (%2)</translation>
    </message>
    <message>
        <source>The sign-in that is set for %1 cannot be used (%2).</source>
        <translation>ใช้การลงชื่อเข้าใช้ที่ตั้งไว้สำหรับ %1 ไม่ได้ (%2)</translation>
    </message>
    <message>
        <source>%1 waits for a person to sign in.</source>
        <translation>%1 กำลังรอให้มีผู้ลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>The sign-in to %1 was refused less than five minutes ago (%2); the same secret is not tried again so soon.</source>
        <translation>การลงชื่อเข้าใช้ %1 ถูกปฏิเสธเมื่อไม่ถึงห้านาทีก่อน (%2) จะไม่ลองข้อมูลลับเดิมอีกเร็วขนาดนั้น</translation>
    </message>
    <message>
        <source>%1 was not asked: without a sign-in there is nothing to ask it with.</source>
        <translation>ไม่ได้สอบถาม %1: หากไม่มีการลงชื่อเข้าใช้ก็ไม่มีสิ่งที่ใช้สอบถาม</translation>
    </message>
    <message>
        <source>%1 can be reached: it answered a request without a sign-in (status %2).</source>
        <translation>เข้าถึง %1 ได้: ตอบคำขอที่ไม่มีการลงชื่อเข้าใช้ (สถานะ %2)</translation>
    </message>
    <message>
        <source>%1 of %2 control addresses answer: your network works.</source>
        <translation>ที่อยู่ควบคุม %1 จาก %2 รายการตอบสนอง: เครือข่ายของคุณใช้งานได้</translation>
    </message>
    <message>
        <source>A control address answers: your network works.</source>
        <translation>มีที่อยู่ควบคุมตอบสนอง: เครือข่ายของคุณใช้งานได้</translation>
    </message>
    <message>
        <source>The name of %1 does not exist in DNS.</source>
        <translation>ไม่มีชื่อของ %1 ใน DNS</translation>
    </message>
    <message>
        <source>The name of %1 leads to a public address where a private one is expected.</source>
        <translation>ชื่อของ %1 นำไปยังที่อยู่สาธารณะ ทั้งที่ควรเป็นที่อยู่ส่วนตัว</translation>
    </message>
    <message>
        <source>The name of %1 could not be resolved.</source>
        <translation>แปลงชื่อของ %1 ไม่ได้</translation>
    </message>
    <message>
        <source>Connecting to %1 timed out.</source>
        <translation>หมดเวลาการเชื่อมต่อกับ %1</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 ปฏิเสธการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 ปิดการเชื่อมต่อโดยไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 ตอบด้วยสถานะ %2</translation>
    </message>
    <message>
        <source>%1 took the connection, but gave no answer.</source>
        <translation>%1 รับการเชื่อมต่อ แต่ไม่ให้คำตอบ</translation>
    </message>
    <message>
        <source>What answered for %1 is no FHIR service.</source>
        <translation>สิ่งที่ตอบแทน %1 ไม่ใช่บริการ FHIR</translation>
    </message>
    <message>
        <source>%1 answers as a FHIR service does (status %2).</source>
        <translation>%1 ตอบสนองแบบบริการ FHIR (สถานะ %2)</translation>
    </message>
    <message>
        <source>%1 answered with what no FHIR client can use (%2).</source>
        <translation>%1 ตอบด้วยสิ่งที่ไคลเอ็นต์ FHIR ใช้ไม่ได้ (%2)</translation>
    </message>
    <message>
        <source>%1 sends its clients away, to %2.</source>
        <translation>%1 ส่งไคลเอ็นต์ไปที่อื่น คือ %2</translation>
    </message>
    <message>
        <source>%1 serves FHIR, but refuses the path of the heartbeat (status %2).</source>
        <translation>%1 ให้บริการ FHIR แต่ปฏิเสธพาธของฮาร์ตบีต (สถานะ %2)</translation>
    </message>
    <message>
        <source>%1 limits requests and asked to be left alone; it is asked again in %2.</source>
        <translation>%1 จำกัดคำขอและขอให้หยุดไว้ก่อน จะสอบถามอีกครั้งใน %2</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 ตอบสนอง</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>Another observer reaches %1.</source>
        <translation>ผู้สังเกตการณ์อื่นเข้าถึง %1 ได้</translation>
    </message>
    <message>
        <source>Another observer cannot reach %1 either.</source>
        <translation>ผู้สังเกตการณ์อื่นก็เข้าถึง %1 ไม่ได้</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln change(s) exist(s) only on %1.</source>
        <translation>
            <numerusform>มีการเปลี่ยนแปลงอย่างน้อย %Ln รายการอยู่ที่ %1 เท่านั้น</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the answers are slow.</source>
        <translation>คำตอบ %1 % ช้า</translation>
    </message>
    <message>
        <source>%1 says that it is retired.</source>
        <translation>%1 แจ้งว่าเลิกให้บริการแล้ว</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>a count that is not complete: there may be more</extracomment>
        <translation>อย่างน้อย %1</translation>
    </message>
    <message>
        <source>It is not known yet what the secondary holds.</source>
        <translation>ยังไม่ทราบว่าบริการรองมีอะไรอยู่</translation>
    </message>
    <message>
        <source>The changes of the primary could not be read.</source>
        <translation>อ่านการเปลี่ยนแปลงของบริการหลักไม่ได้</translation>
    </message>
    <message>
        <source>The primary does not tell its changes.</source>
        <translation>บริการหลักไม่บอกการเปลี่ยนแปลงของตน</translation>
    </message>
    <message>
        <source>Changes from before the watch began may be missing there, too.</source>
        <translation>การเปลี่ยนแปลงก่อนเริ่มเฝ้าดูก็อาจขาดหายไปที่นั่นเช่นกัน</translation>
    </message>
    <message>
        <source>There were more changes than could be read.</source>
        <translation>มีการเปลี่ยนแปลงมากกว่าที่อ่านได้</translation>
    </message>
    <message>
        <source>The primary&apos;s list of changes ended before it should have.</source>
        <translation>รายการเปลี่ยนแปลงของบริการหลักจบก่อนที่ควร</translation>
    </message>
    <message>
        <source>The primary&apos;s list of changes does not say what it is a list of.</source>
        <translation>รายการเปลี่ยนแปลงของบริการหลักไม่บอกว่าเป็นรายการของอะไร</translation>
    </message>
    <message>
        <source>The primary&apos;s list has a change without a moment that can be read.</source>
        <translation>รายการของบริการหลักมีการเปลี่ยนแปลงที่ไม่มีเวลาซึ่งอ่านได้</translation>
    </message>
    <message>
        <source>The clocks of the primary contradict each other.</source>
        <translation>นาฬิกาของบริการหลักขัดแย้งกันเอง</translation>
    </message>
    <message>
        <source>The primary&apos;s list of changes is behind: it lacks the last heartbeat.</source>
        <translation>รายการเปลี่ยนแปลงของบริการหลักตามหลัง: ขาดฮาร์ตบีตล่าสุด</translation>
    </message>
    <message>
        <source>Without a heartbeat nothing proves how current the list of changes is.</source>
        <translation>หากไม่มีฮาร์ตบีต ก็ไม่มีสิ่งใดพิสูจน์ว่ารายการเปลี่ยนแปลงเป็นปัจจุบันเพียงใด</translation>
    </message>
    <message>
        <source>The secondary went back; it may lack older changes as well.</source>
        <translation>บริการรองย้อนกลับ จึงอาจขาดการเปลี่ยนแปลงที่เก่ากว่าด้วย</translation>
    </message>
    <message>
        <source>The primary went back; the count began anew.</source>
        <translation>บริการหลักย้อนกลับ จึงเริ่มนับใหม่</translation>
    </message>
    <message>
        <source>The clocks stopped at %1: %2.</source>
        <extracomment>%1: a moment; %2: a milestone, such as &quot;First good read&quot;</extracomment>
        <translation>นาฬิกาหยุดเมื่อ %1: %2</translation>
    </message>
    <message>
        <source>The clocks stopped at %1, with the incident.</source>
        <translation>นาฬิกาหยุดเมื่อ %1 พร้อมกับเหตุการณ์</translation>
    </message>
    <message>
        <source>RTO: %1 since the outage; service was back before anybody declared; objective %2</source>
        <translation>RTO: %1 ตั้งแต่เหตุขัดข้อง บริการกลับมาก่อนมีผู้ประกาศ เป้าหมาย %2</translation>
    </message>
    <message numerus="yes">
        <source>This message stands for %Ln earlier one(s), since %1, which could not be delivered.</source>
        <translation>
            <numerusform>ข้อความนี้แทนข้อความก่อนหน้า %Ln ข้อความตั้งแต่ %1 ที่ส่งไม่ได้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait for the webhook, the oldest since %1.</source>
        <translation>
            <numerusform>มี %Ln ข้อความรอส่งไปยังเว็บฮุค เก่าที่สุดตั้งแต่ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings are not kept</source>
        <translation>ไม่ได้เก็บค่าที่อ่าน</translation>
    </message>
    <message>
        <source>Readings are kept again</source>
        <translation>เก็บค่าที่อ่านได้อีกครั้งแล้ว</translation>
    </message>
    <message>
        <source>The store takes what is measured again.</source>
        <translation>ที่เก็บข้อมูลรับค่าที่วัดได้อีกครั้งแล้ว</translation>
    </message>
    <message>
        <source>Watching goes on, but the store takes nothing: what is measured now is lost when the program ends.</source>
        <translation>การเฝ้าดูดำเนินต่อไป แต่ที่เก็บข้อมูลไม่รับสิ่งใด: สิ่งที่วัดตอนนี้จะหายไปเมื่อโปรแกรมสิ้นสุด</translation>
    </message>
    <message>
        <source>There is no pair named %1.</source>
        <translation>ไม่มีคู่บริการชื่อ %1</translation>
    </message>
    <message>
        <source>%1 shows those that are stored.</source>
        <translation>ใช้ %1 เพื่อแสดงรายการที่เก็บไว้</translation>
    </message>
    <message>
        <source>No pair is stored yet.</source>
        <translation>ยังไม่ได้เก็บคู่บริการใด</translation>
    </message>
    <message>
        <source>%1 stores one.</source>
        <translation>ใช้ %1 เพื่อเก็บหนึ่งรายการ</translation>
    </message>
    <message>
        <source>%1 was never watched.</source>
        <translation>ไม่เคยเฝ้าดู %1</translation>
    </message>
    <message>
        <source>%1 or the window watches it.</source>
        <translation>%1 หรือหน้าต่างจะเฝ้าดูให้</translation>
    </message>
    <message>
        <source>What would be lost of %1 is not known.</source>
        <translation>ไม่ทราบว่าจะสูญเสียอะไรของ %1</translation>
    </message>
    <message>
        <source>%1 says what is measured.</source>
        <translation>ใช้ %1 เพื่อดูว่าวัดอะไรได้</translation>
    </message>
    <message>
        <source>%1 is stored all the same; the watch asks again.</source>
        <translation>%1 ยังคงถูกเก็บไว้ การเฝ้าดูจะสอบถามอีกครั้ง</translation>
    </message>
    <message>
        <source>%1 corrects what was given.</source>
        <translation>ใช้ %1 เพื่อแก้ไขสิ่งที่ให้ไว้</translation>
    </message>
    <message>
        <source>%1 needs a secret to sign in (%2), which nobody has given yet.</source>
        <translation>%1 ต้องใช้ข้อมูลลับในการลงชื่อเข้าใช้ (%2) แต่ยังไม่มีใครป้อน</translation>
    </message>
    <message>
        <source>The heartbeat stays on the servers, with its versions: %1 and %2.</source>
        <translation>ฮาร์ตบีตพร้อมเวอร์ชันต่าง ๆ ยังอยู่ในเซิร์ฟเวอร์ทั้งสอง: %1 และ %2</translation>
    </message>
    <message>
        <source>The heartbeat stays on the server, with its versions: %1.</source>
        <translation>ฮาร์ตบีตพร้อมเวอร์ชันต่าง ๆ ยังอยู่ในเซิร์ฟเวอร์: %1</translation>
    </message>
    <message>
        <source>Delete it there, or let %1 do so before the pair is removed.</source>
        <translation>ลบที่นั่น หรือให้ %1 ลบก่อนนำคู่บริการออก</translation>
    </message>
    <message>
        <source>Deleted: %1. Earlier versions stay in the server&apos;s history.</source>
        <translation>ลบแล้ว: %1 เวอร์ชันก่อนหน้ายังอยู่ในประวัติของเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Protection unknown</source>
        <translation>ไม่ทราบการป้องกัน</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>มีการป้องกัน</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>มีความเสี่ยง</translation>
    </message>
    <message>
        <source>Unprotected</source>
        <translation>ไม่มีการป้องกัน</translation>
    </message>
    <message>
        <source>The platform says that its replica is inside the RPO of %1.</source>
        <translation>แพลตฟอร์มบอกว่าสำเนาอยู่ใน RPO %1</translation>
    </message>
    <message>
        <source>%1 could take over now: it answers, and it is inside the RPO of %2.</source>
        <translation>%1 รับช่วงต่อได้ตอนนี้: ตอบสนองและอยู่ใน RPO %2</translation>
    </message>
    <message>
        <source>Whether %1 could take over is not known: it was not measured.</source>
        <translation>ไม่ทราบว่า %1 รับช่วงต่อได้หรือไม่: ไม่ได้วัด</translation>
    </message>
    <message>
        <source>Whether %1 could take over is not known: the fault may be near this computer.</source>
        <translation>ไม่ทราบว่า %1 รับช่วงต่อได้หรือไม่: ปัญหาอาจอยู่ใกล้เครื่องนี้</translation>
    </message>
    <message>
        <source>Whether the replica could take over is not known: the platform&apos;s figure is missing or too old.</source>
        <translation>ไม่ทราบว่าสำเนารับช่วงต่อได้หรือไม่: ค่าจากแพลตฟอร์มขาดหายหรือเก่าเกินไป</translation>
    </message>
    <message>
        <source>%1 and %2 may be one service: both names lead to the same address and port.</source>
        <translation>%1 และ %2 อาจเป็นบริการเดียวกัน: ทั้งสองชื่อนำไปยังที่อยู่และพอร์ตเดียวกัน</translation>
    </message>
    <message>
        <source>%1 may already be further behind than the RPO of %2.</source>
        <translation>%1 อาจล่าช้าเกิน RPO %2 แล้ว</translation>
    </message>
    <message>
        <source>%1 could take over now, but the RPO of %2 will be breached if this goes on.</source>
        <translation>%1 รับช่วงต่อได้ตอนนี้ แต่หากเป็นเช่นนี้ต่อไปจะเกิน RPO %2</translation>
    </message>
    <message>
        <source>%1 could take over now, but its certificate ends within two weeks.</source>
        <translation>%1 รับช่วงต่อได้ตอนนี้ แต่ใบรับรองจะหมดอายุภายในสองสัปดาห์</translation>
    </message>
    <message>
        <source>%1 limits requests (429): it may not bear the load after a failover.</source>
        <translation>%1 จำกัดคำขอ (429): อาจรับภาระหลังเฟลโอเวอร์ไม่ไหว</translation>
    </message>
    <message>
        <source>%1 answers much more slowly than usual.</source>
        <translation>%1 ตอบช้ากว่าปกติมาก</translation>
    </message>
    <message>
        <source>%1 is down or its region cannot be reached: a failover would fail.</source>
        <translation>%1 ขัดข้อง หรือเข้าถึงภูมิภาคไม่ได้: การเฟลโอเวอร์จะล้มเหลว</translation>
    </message>
    <message>
        <source>%1 refuses or drops connections: a failover would fail.</source>
        <translation>%1 ปฏิเสธหรือตัดการเชื่อมต่อ: การเฟลโอเวอร์จะล้มเหลว</translation>
    </message>
    <message>
        <source>%1 looks alive, but requests to it fail.</source>
        <translation>%1 ดูเหมือนทำงาน แต่คำขอที่ส่งไปล้มเหลว</translation>
    </message>
    <message>
        <source>%1 says that it is retired: it can no longer take over.</source>
        <translation>%1 แจ้งว่าเลิกให้บริการแล้ว: รับช่วงต่อไม่ได้อีก</translation>
    </message>
    <message>
        <source>Nothing new arrives at %1: a failover would lose what was changed since.</source>
        <translation>ไม่มีสิ่งใหม่ไปถึง %1: การเฟลโอเวอร์จะสูญเสียสิ่งที่เปลี่ยนแปลงนับแต่นั้น</translation>
    </message>
    <message>
        <source>%1 is further behind than the RPO of %2.</source>
        <translation>%1 ล่าช้าเกิน RPO %2</translation>
    </message>
    <message>
        <source>Nothing that was written has ever arrived at %1: there is no copy, or it leaves things out.</source>
        <translation>ไม่มีสิ่งที่เขียนเคยไปถึง %1: ไม่มีการคัดลอก หรือคัดลอกไม่ครบ</translation>
    </message>
    <message>
        <source>%1 serves alone: if it fails, nothing takes over.</source>
        <translation>%1 ให้บริการเพียงลำพัง: หากขัดข้องจะไม่มีสิ่งใดรับช่วงต่อ</translation>
    </message>
    <message>
        <source>Wait for the next readings, and look at why the lag is not measured.</source>
        <translation>รอค่าที่อ่านครั้งต่อไป และดูว่าเหตุใดจึงไม่ได้วัดความล่าช้า</translation>
    </message>
    <message>
        <source>Switch the heartbeat on, so that the lag is measured.</source>
        <translation>เปิดฮาร์ตบีตเพื่อให้วัดความล่าช้าได้</translation>
    </message>
    <message>
        <source>Check Wi-Fi, cable, VPN and proxy of this computer.</source>
        <translation>ตรวจสอบ Wi-Fi สายเคเบิล VPN และพร็อกซีของเครื่องนี้</translation>
    </message>
    <message>
        <source>Enter what the platform&apos;s metric says now.</source>
        <translation>ป้อนค่าที่เมตริกของแพลตฟอร์มบอกตอนนี้</translation>
    </message>
    <message>
        <source>Slow the writers or speed the copy up before the RPO is breached.</source>
        <translation>ลดความเร็วการเขียนหรือเร่งการคัดลอกก่อนจะเกิน RPO</translation>
    </message>
    <message>
        <source>Renew the certificate of %1.</source>
        <translation>ต่ออายุใบรับรองของ %1</translation>
    </message>
    <message>
        <source>Give %1 the same throughput (RU/s) as the primary.</source>
        <translation>ให้ %1 มีอัตราการโอนถ่ายข้อมูล (RU/s) เท่ากับบริการหลัก</translation>
    </message>
    <message>
        <source>Look for load or a change at %1.</source>
        <translation>ดูว่ามีโหลดหรือการเปลี่ยนแปลงที่ %1 หรือไม่</translation>
    </message>
    <message>
        <source>Bring %1 back. Until then do not count on a failover.</source>
        <translation>ทำให้ %1 กลับมา จนกว่าจะถึงตอนนั้นอย่าหวังพึ่งการเฟลโอเวอร์</translation>
    </message>
    <message>
        <source>Ask somebody at another site whether they reach %1.</source>
        <translation>ถามผู้ที่อยู่ที่อื่นว่าเข้าถึง %1 ได้หรือไม่</translation>
    </message>
    <message>
        <source>Check the private DNS zone of %1 and its link to this virtual network.</source>
        <translation>ตรวจสอบโซน DNS ส่วนตัวของ %1 และลิงก์ไปยังเครือข่ายเสมือนนี้</translation>
    </message>
    <message>
        <source>Replace %1 by a service that is supported.</source>
        <translation>แทนที่ %1 ด้วยบริการที่รองรับ</translation>
    </message>
    <message>
        <source>Look at the copy job: slow the writers or speed it up.</source>
        <translation>ดูงานคัดลอก: ลดความเร็วการเขียนหรือเร่งงานคัดลอก</translation>
    </message>
    <message>
        <source>Bring %1 back and up to date.</source>
        <translation>ทำให้ %1 กลับมาและเป็นปัจจุบัน</translation>
    </message>
    <message>
        <source>Two looks at which %1 fails or the lag is not inside the RPO.</source>
        <translation>การตรวจดูสองครั้งที่ %1 ขัดข้องหรือความล่าช้าไม่อยู่ใน RPO</translation>
    </message>
    <message>
        <source>A reading of both sides with a lag.</source>
        <translation>การอ่านทั้งสองฝั่งที่ได้ความล่าช้า</translation>
    </message>
    <message>
        <source>A lag that is inside the RPO as a whole, twice.</source>
        <translation>ความล่าช้าทั้งหมดอยู่ใน RPO สองครั้ง</translation>
    </message>
    <message>
        <source>A certificate that is valid for longer.</source>
        <translation>ใบรับรองที่ใช้ได้นานกว่า</translation>
    </message>
    <message>
        <source>A newer heartbeat at %1.</source>
        <translation>ฮาร์ตบีตที่ใหม่กว่าที่ %1</translation>
    </message>
    <message>
        <source>Both sides holding these changes, or a person closing the matter.</source>
        <translation>ทั้งสองฝั่งมีการเปลี่ยนแปลงเหล่านี้ หรือมีบุคคลปิดเรื่อง</translation>
    </message>
    <message>
        <source>Traffic back on %1, with nothing missing.</source>
        <translation>การรับส่งข้อมูลกลับมาที่ %1 โดยไม่มีสิ่งใดขาดหาย</translation>
    </message>
    <message>
        <source>%1 answering as users need it, twice in a row.</source>
        <translation>%1 ตอบสนองตามที่ผู้ใช้ต้องการสองครั้งติดกัน</translation>
    </message>
    <message>
        <source>Nothing was watched in %1.</source>
        <translation>ไม่มีการเฝ้าดูใด ๆ ในช่วง %1</translation>
    </message>
    <message>
        <source>Protected %1 % of %2 watched of %3</source>
        <comment>percentage, duration, duration</comment>
        <translation>มีการป้องกัน %1 % ของเวลาที่เฝ้าดู %2 จาก %3</translation>
    </message>
    <message>
        <source>%1; never unprotected</source>
        <comment>sentence before it</comment>
        <translation>%1; ไม่เคยขาดการป้องกัน</translation>
    </message>
    <message>
        <source>%1; longest hole %2, %3</source>
        <comment>sentence before it, duration, moment</comment>
        <translation>%1; ช่วงไม่มีการป้องกันนานสุด %2, %3</translation>
    </message>
    <message>
        <source>%1 does not send its whole chain of certificates, so that it cannot be trusted from here. The service behind it may be fine.</source>
        <translation>%1 ส่งสายใบรับรองไม่ครบ จึงเชื่อถือจากที่นี่ไม่ได้ บริการที่อยู่เบื้องหลังอาจปกติ</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted here. The service behind it may be fine.</source>
        <translation>เชื่อถือใบรับรองของ %1 ที่นี่ไม่ได้ บริการที่อยู่เบื้องหลังอาจปกติ</translation>
    </message>
    <message>
        <source>No secure connection to %1 was tried: a CA file that is set on this computer cannot be used.</source>
        <translation>ไม่ได้ลองเชื่อมต่อแบบปลอดภัยกับ %1: ใช้ไฟล์ CA ที่ตั้งไว้บนคอมพิวเตอร์เครื่องนี้ไม่ได้</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, and the one from this computer is missing or not accepted.</source>
        <translation>%1 ต้องการใบรับรองไคลเอ็นต์ แต่ใบรับรองจากเครื่องนี้ขาดหายหรือไม่ได้รับการยอมรับ</translation>
    </message>
    <message>
        <source>What answers at the address of %1 does not speak TLS: the address or its port is wrong.</source>
        <translation>สิ่งที่ตอบที่ที่อยู่ของ %1 ไม่ใช้ TLS: ที่อยู่หรือพอร์ตผิด</translation>
    </message>
    <message>
        <source>%1 is reached by http, and what answers there wants https.</source>
        <translation>เข้าถึง %1 ด้วย http แต่สิ่งที่ตอบอยู่ที่นั่นต้องการ https</translation>
    </message>
    <message>
        <source>Renew the certificate of %1, or correct the name. This is no outage.</source>
        <translation>ต่ออายุใบรับรองของ %1 หรือแก้ไขชื่อ นี่ไม่ใช่เหตุขัดข้อง</translation>
    </message>
    <message>
        <source>Have %1 send the certificates between its own and its authority. This is no outage.</source>
        <translation>ให้ %1 ส่งใบรับรองที่อยู่ระหว่างใบของตนเองกับผู้ออกใบรับรอง นี่ไม่ใช่เหตุขัดข้อง</translation>
    </message>
    <message>
        <source>Add the CA that issued the certificate of %1, if it is one of yours. This is no outage.</source>
        <translation>เพิ่ม CA ที่ออกใบรับรองของ %1 หากเป็น CA ของคุณ นี่ไม่ใช่เหตุขัดข้อง</translation>
    </message>
    <message>
        <source>Correct the CA files in the settings or of the pair.</source>
        <translation>แก้ไขไฟล์ CA ในการตั้งค่าหรือของคู่บริการ</translation>
    </message>
    <message>
        <source>Renew or set the client certificate and its key for %1. This is no outage.</source>
        <translation>ต่ออายุหรือตั้งใบรับรองไคลเอ็นต์และคีย์สำหรับ %1 นี่ไม่ใช่เหตุขัดข้อง</translation>
    </message>
    <message>
        <source>Correct the address of %1: https where it speaks TLS, and the right port.</source>
        <translation>แก้ไขที่อยู่ของ %1: ใช้ https เมื่อใช้ TLS และใช้พอร์ตที่ถูกต้อง</translation>
    </message>
    <message>
        <source>Signing in to %1 is not possible with what is set on this computer.</source>
        <translation>ลงชื่อเข้าใช้ %1 ด้วยสิ่งที่ตั้งไว้บนคอมพิวเตอร์เครื่องนี้ไม่ได้</translation>
    </message>
    <message>
        <source>The sign-in to %1 is refused.</source>
        <translation>การลงชื่อเข้าใช้ %1 ถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>The identity provider of %1 cannot be reached: nothing that needs a sign-in can be asked.</source>
        <translation>เข้าถึงผู้ให้บริการข้อมูลประจำตัวของ %1 ไม่ได้: สอบถามสิ่งที่ต้องลงชื่อเข้าใช้ไม่ได้</translation>
    </message>
    <message>
        <source>The identity provider of %1 gives no token.</source>
        <translation>ผู้ให้บริการข้อมูลประจำตัวของ %1 ไม่ให้โทเค็น</translation>
    </message>
    <message>
        <source>%1 does not accept the sign-in.</source>
        <translation>%1 ปฏิเสธไม่ยอมรับการลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>Sign in with the code that is shown.</source>
        <translation>ลงชื่อเข้าใช้ด้วยรหัสที่แสดง</translation>
    </message>
    <message>
        <source>Enter the secret, or unlock the keychain. The last known state stays on screen.</source>
        <translation>ป้อนข้อมูลลับ หรือปลดล็อกพวงกุญแจ สถานะล่าสุดที่ทราบยังคงแสดงอยู่</translation>
    </message>
    <message>
        <source>Check the identity provider and the way to it. The last known state stays on screen.</source>
        <translation>ตรวจสอบผู้ให้บริการข้อมูลประจำตัวและเส้นทางไปถึง สถานะล่าสุดที่ทราบยังคงแสดงอยู่</translation>
    </message>
    <message>
        <source>Renew the secret and check tenant, client and scope. The last known state stays on screen.</source>
        <translation>ต่ออายุข้อมูลลับ และตรวจสอบผู้เช่า ไคลเอ็นต์ และขอบเขต สถานะล่าสุดที่ทราบยังคงแสดงอยู่</translation>
    </message>
    <message>
        <source>%1 is retired and serves nobody any more.</source>
        <translation>%1 เลิกใช้งานแล้วและไม่ให้บริการแก่ผู้ใดอีก</translation>
    </message>
    <message>
        <source>Check the secret, client and audience that are set for %1; then whether its public access was closed.</source>
        <translation>ตรวจสอบข้อมูลลับ ไคลเอ็นต์ และผู้รับ (audience) ที่ตั้งไว้สำหรับ %1 จากนั้นดูว่าปิดการเข้าถึงสาธารณะหรือไม่</translation>
    </message>
    <message>
        <source>Something else answers at the address of %1: its front end is broken or leads elsewhere.</source>
        <translation>มีสิ่งอื่นตอบที่ที่อยู่ของ %1: ส่วนหน้าขัดข้องหรือนำไปที่อื่น</translation>
    </message>
    <message>
        <source>%1 refuses or drops connections.</source>
        <translation>%1 ปฏิเสธหรือตัดการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>This computer could not ask %1.</source>
        <translation>คอมพิวเตอร์เครื่องนี้สอบถาม %1 ไม่ได้</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 lets nothing through.</source>
        <translation>พร็อกซีระหว่างทางไปยัง %1 ไม่ปล่อยสิ่งใดผ่าน</translation>
    </message>
    <message>
        <source>The primary %1 is down or its region cannot be reached.</source>
        <translation>บริการหลัก %1 ขัดข้อง หรือเข้าถึงภูมิภาคไม่ได้</translation>
    </message>
    <message>
        <source>The proxy cannot reach %1, and nothing shows whether it is down or only the way to it.</source>
        <translation>พร็อกซีเข้าถึง %1 ไม่ได้ และยังไม่มีสิ่งใดบอกว่าบริการล่มหรือเป็นเพียงเส้นทางไปถึง</translation>
    </message>
    <message>
        <source>%1 is up, but no FHIR client can use what it answers.</source>
        <translation>%1 ทำงานอยู่ แต่ไม่มีไคลเอ็นต์ FHIR ใดใช้คำตอบได้</translation>
    </message>
    <message>
        <source>See what this computer is short of, or what is set wrong.</source>
        <translation>ดูว่าคอมพิวเตอร์เครื่องนี้ขาดอะไร หรือตั้งค่าอะไรผิด</translation>
    </message>
    <message>
        <source>Check the proxy and its password in the settings. Do not declare an outage.</source>
        <translation>ตรวจสอบพร็อกซีและรหัสผ่านในการตั้งค่า อย่าประกาศเหตุขัดข้อง</translation>
    </message>
    <message>
        <source>A connection that the proxy lets through.</source>
        <translation>การเชื่อมต่อที่พร็อกซีปล่อยให้ผ่าน</translation>
    </message>
    <message>
        <source>A connection that is accepted and answered by the service.</source>
        <translation>การเชื่อมต่อที่บริการยอมรับและตอบ</translation>
    </message>
    <message>
        <source>A secure connection that both sides accept.</source>
        <translation>การเชื่อมต่อแบบปลอดภัยที่ทั้งสองฝ่ายยอมรับ</translation>
    </message>
    <message>
        <source>by a change that has not arrived although later ones have</source>
        <translation>วัดด้วยการเปลี่ยนแปลงที่ยังไม่มาถึงทั้งที่รายการหลังจากนั้นมาถึงแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <comment>resources</comment>
        <translation>
            <numerusform>สร้าง %Ln รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <comment>resources</comment>
        <translation>
            <numerusform>แก้ไข %Ln รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>resources</comment>
        <translation>
            <numerusform>ลบ %Ln รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of its changes have been looked for on %1 yet.</source>
        <translation>ยังไม่ได้ตรวจครบว่า %1 มีการเปลี่ยนแปลงทุกรายการของบริการรองหรือไม่</translation>
    </message>
    <message>
        <source>%1 could not be asked for them.</source>
        <translation>สอบถาม %1 ถึงการเปลี่ยนแปลงเหล่านั้นไม่ได้</translation>
    </message>
    <message>
        <source>The changes of %1 could not be read.</source>
        <translation>อ่านการเปลี่ยนแปลงของ %1 ไม่ได้</translation>
    </message>
    <message>
        <source>%1 offers no history of its changes.</source>
        <translation>%1 ไม่มีประวัติการเปลี่ยนแปลงให้อ่าน</translation>
    </message>
    <message>
        <source>Whether %1 ever held the same cannot be seen in its history.</source>
        <translation>ประวัติของ %1 ไม่แสดงว่าเคยมีข้อมูลเดียวกันหรือไม่</translation>
    </message>
    <message>
        <source>The list of changes of %1 ended too early, or has no order.</source>
        <translation>รายการเปลี่ยนแปลงของ %1 จบเร็วเกินไป หรือไม่เรียงลำดับ</translation>
    </message>
    <message>
        <source>There are more changes than are kept.</source>
        <translation>มีการเปลี่ยนแปลงมากกว่าจำนวนที่เก็บได้</translation>
    </message>
    <message>
        <source>No resource was found that both have, so the copy may give its own ids.</source>
        <translation>ไม่พบทรัพยากรที่มีอยู่ทั้งสองฝั่ง การคัดลอกจึงอาจกำหนด id ของตนเอง</translation>
    </message>
    <message>
        <source>%1 sends no time that places its changes.</source>
        <translation>%1 ไม่ส่งเวลาที่บอกได้ว่าการเปลี่ยนแปลงเกิดขึ้นเมื่อใด</translation>
    </message>
    <message>
        <source>It began before it was watched.</source>
        <translation>เรื่องนี้เริ่มขึ้นก่อนเริ่มเฝ้าดู</translation>
    </message>
    <message>
        <source>Nothing exists only on %1.</source>
        <translation>ไม่มีสิ่งใดที่มีเฉพาะที่ %1</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln change(s) may exist only on %1.</source>
        <translation>
            <numerusform>อาจมีการเปลี่ยนแปลงสูงสุด %Ln รายการอยู่ที่ %1 เท่านั้น</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether changes exist only on %1 cannot be told.</source>
        <translation>บอกไม่ได้ว่ามีการเปลี่ยนแปลงที่อยู่ที่ %1 เท่านั้นหรือไม่</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exist(s) only on %1: %2.</source>
        <translation>
            <numerusform>มีการเปลี่ยนแปลง %Ln รายการอยู่ที่ %1 เท่านั้น: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln change(s) exist(s) only on %1: %2.</source>
        <translation>
            <numerusform>มีการเปลี่ยนแปลงอย่างน้อย %Ln รายการอยู่ที่ %1 เท่านั้น: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exist(s) only on %1.</source>
        <translation>
            <numerusform>มีการเปลี่ยนแปลง %Ln รายการอยู่ที่ %1 เท่านั้น</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 control addresses answered %3 before this reading: your network works.</source>
        <translation>ที่อยู่ควบคุม %1 จาก %2 รายการตอบสนองเมื่อ %3 ก่อนการอ่านครั้งนี้: เครือข่ายของคุณใช้งานได้</translation>
    </message>
    <message>
        <source>The control addresses did not answer either, %1 before this reading.</source>
        <translation>ที่อยู่ควบคุมก็ไม่ตอบสนองเช่นกันเมื่อ %1 ก่อนการอ่านครั้งนี้</translation>
    </message>
    <message>
        <source>The newest look at %1 saw something else, status %2; a second one decides.</source>
        <translation>การตรวจดู %1 ครั้งล่าสุดพบสิ่งที่ต่างออกไป สถานะ %2 ต้องรอการตรวจดูอีกครั้งเพื่อตัดสิน</translation>
    </message>
    <message>
        <source>The newest look at %1 saw something else; a second one decides.</source>
        <translation>การตรวจดู %1 ครั้งล่าสุดพบสิ่งที่ต่างออกไป ต้องรอการตรวจดูอีกครั้งเพื่อตัดสิน</translation>
    </message>
    <message>
        <source>The newest look at %1 saw nothing; a second one decides.</source>
        <translation>การตรวจดู %1 ครั้งล่าสุดไม่พบสิ่งใด ต้องรอการตรวจดูอีกครั้งเพื่อตัดสิน</translation>
    </message>
    <message>
        <source>%1 and %2 were both answered by %3.</source>
        <comment>two names, an address</comment>
        <translation>คำขอไปยัง %1 และ %2 ได้รับคำตอบจาก %3 ทั้งคู่</translation>
    </message>
    <message>
        <source>A cache answers in the place of %1, with what it kept for %2.</source>
        <comment>a name, a duration</comment>
        <translation>แคชตอบแทน %1 ด้วยข้อมูลที่เก็บไว้นาน %2</translation>
    </message>
    <message>
        <source>A cache answers in the place of %1.</source>
        <translation>แคชตอบแทน %1</translation>
    </message>
    <message>
        <source>%1 answered as it should until the newest look.</source>
        <translation>%1 ตอบสนองตามปกติจนถึงก่อนการตรวจดูครั้งล่าสุด</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>duration</comment>
        <extracomment>a duration of which only the lower bound is known</extracomment>
        <translation>อย่างน้อย %1</translation>
    </message>
    <message>
        <source>Not measured while the secondary serves</source>
        <translation>ไม่ได้วัดขณะที่บริการรองให้บริการ</translation>
    </message>
    <message>
        <source>No heartbeat is written on %1 from here.</source>
        <translation>ไม่มีการเขียนฮาร์ตบีตที่ %1 จากที่นี่</translation>
    </message>
    <message>
        <source>The identity that writes it needs the right to read and to write Basic.</source>
        <translation>ข้อมูลประจำตัวที่ใช้เขียนฮาร์ตบีตต้องมีสิทธิ์อ่านและเขียน Basic</translation>
    </message>
    <message>
        <source>Whether changes arrive in order could not be checked: %1</source>
        <comment>sentence</comment>
        <translation>ตรวจสอบไม่ได้ว่าการเปลี่ยนแปลงมาถึงตามลำดับหรือไม่: %1</translation>
    </message>
    <message>
        <source>A change has not arrived although later ones have; others may be missing, too.</source>
        <translation>มีการเปลี่ยนแปลงหนึ่งรายการยังไม่มาถึงทั้งที่รายการหลังจากนั้นมาถึงแล้ว อาจมีรายการอื่นขาดอยู่ด้วย</translation>
    </message>
    <message>
        <source>This has been so since %1.</source>
        <translation>เป็นเช่นนี้ตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Planned work at %1 until %2, told by %3. What is found there is shown, and nobody is notified of it.</source>
        <translation>มีงานตามแผนที่ %1 ถึง %2 แจ้งโดย %3 สิ่งที่พบที่นั่นจะแสดง แต่จะไม่แจ้งเตือนใคร</translation>
    </message>
    <message>
        <source>Changes exist only on %1.</source>
        <translation>มีการเปลี่ยนแปลงที่อยู่ที่ %1 เท่านั้น</translation>
    </message>
    <message>
        <source>Staleness: %1; the RPO is %2.</source>
        <translation>ความล่าช้า: %1 ส่วน RPO คือ %2</translation>
    </message>
    <message>
        <source>The staleness cannot be measured from outside.</source>
        <translation>วัดความล่าช้าจากภายนอกไม่ได้</translation>
    </message>
    <message>
        <source>The certificate of %1 ends: %2.</source>
        <translation>ใบรับรองของ %1 หมดอายุเมื่อ: %2</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>ไม่ได้วัด</translation>
    </message>
    <message>
        <source>Own network</source>
        <translation>เครือข่ายของตนเอง</translation>
    </message>
    <message>
        <source>No fresh figure</source>
        <translation>ไม่มีค่าใหม่</translation>
    </message>
    <message>
        <source>May be one service</source>
        <translation>อาจเป็นบริการเดียวกัน</translation>
    </message>
    <message>
        <source>RPO perhaps breached</source>
        <translation>อาจเกิน RPO แล้ว</translation>
    </message>
    <message>
        <source>Certificate ends soon</source>
        <translation>ใบรับรองใกล้หมดอายุ</translation>
    </message>
    <message>
        <source>Secondary throttled</source>
        <translation>บริการรองถูกควบคุมปริมาณ</translation>
    </message>
    <message>
        <source>Secondary slow</source>
        <translation>บริการรองช้า</translation>
    </message>
    <message>
        <source>Secondary down</source>
        <translation>บริการรองขัดข้อง</translation>
    </message>
    <message>
        <source>Secondary&apos;s front end down</source>
        <translation>ส่วนหน้าของบริการรองขัดข้อง</translation>
    </message>
    <message>
        <source>Secondary not reachable from here</source>
        <translation>เข้าถึงบริการรองจากที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>Secondary&apos;s name</source>
        <translation>ชื่อของบริการรอง</translation>
    </message>
    <message>
        <source>Secondary&apos;s certificate</source>
        <translation>ใบรับรองของบริการรอง</translation>
    </message>
    <message>
        <source>Sign-in at the secondary</source>
        <translation>การลงชื่อเข้าใช้บริการรอง</translation>
    </message>
    <message>
        <source>Permission at the secondary</source>
        <translation>สิทธิ์ที่บริการรอง</translation>
    </message>
    <message>
        <source>Gray failure of the secondary</source>
        <translation>บริการรองขัดข้องแบบคลุมเครือ</translation>
    </message>
    <message>
        <source>Secondary retired</source>
        <translation>บริการรองเลิกให้บริการแล้ว</translation>
    </message>
    <message>
        <source>Nothing has ever arrived</source>
        <translation>ไม่เคยมีสิ่งใดไปถึง</translation>
    </message>
    <message>
        <source>Changes only on the secondary</source>
        <translation>มีการเปลี่ยนแปลงเฉพาะที่บริการรอง</translation>
    </message>
    <message>
        <source>Secondary serves alone</source>
        <translation>บริการรองให้บริการเพียงลำพัง</translation>
    </message>
    <message>
        <source>Whether it serves users cannot be seen.</source>
        <translation>มองไม่เห็นว่าให้บริการผู้ใช้อยู่หรือไม่</translation>
    </message>
    <message>
        <source>Compare both addresses. If one gateway stands before two services, edit the pair and confirm it (&quot;One gateway serves both addresses&quot;, or rekindlectl pair edit with --shared-gateway yes).</source>
        <extracomment>the quoted text is that of a check box in the wizard of a pair</extracomment>
        <translation>เปรียบเทียบที่อยู่ทั้งสอง หากเกตเวย์เดียวอยู่หน้าบริการสองตัว ให้แก้ไขคู่บริการและยืนยันเรื่องนี้ (“เกตเวย์เดียวให้บริการทั้งสองที่อยู่” หรือ rekindlectl pair edit พร้อม --shared-gateway yes)</translation>
    </message>
    <message>
        <source>Bring these changes to %1, or close the matter with a reason.</source>
        <translation>นำการเปลี่ยนแปลงเหล่านี้ไปยัง %1 หรือปิดเรื่องพร้อมระบุเหตุผล</translation>
    </message>
    <message>
        <source>A figure of the platform that is over the RPO, or none for too long.</source>
        <translation>ค่าจากแพลตฟอร์มที่เกิน RPO หรือไม่มีค่าเป็นเวลานานเกินไป</translation>
    </message>
    <message>
        <source>A control address that answers, or %1 itself.</source>
        <translation>ที่อยู่ควบคุมที่ตอบสนอง หรือ %1 ตอบสนองเอง</translation>
    </message>
    <message>
        <source>A fresh figure of the platform.</source>
        <translation>ค่าใหม่จากแพลตฟอร์ม</translation>
    </message>
    <message>
        <source>Two addresses that differ, or a person who knows that a gateway serves both.</source>
        <translation>ที่อยู่สองรายการที่ต่างกัน หรือบุคคลที่ทราบว่าเกตเวย์เดียวให้บริการทั้งสองที่อยู่</translation>
    </message>
    <message>
        <source>The name leading to the service.</source>
        <translation>ชื่อนำไปยังบริการ</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>causes in the order in which they were found</extracomment>
        <translation>%1 จากนั้น %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 จนถึงตอนนี้</translation>
    </message>
    <message>
        <source>%1 answers, but does not accept the sign-in.</source>
        <translation>%1 ตอบสนอง แต่ไม่ยอมรับการลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>The heartbeat of %1 rests while the secondary serves.</source>
        <translation>ฮาร์ตบีตของ %1 หยุดพักขณะที่บริการรองให้บริการ</translation>
    </message>
    <message>
        <source>Planned work at %1 from %2 to %3, told by %4. What is found there then is shown, and nobody is notified of it.</source>
        <translation>มีงานตามแผนที่ %1 ตั้งแต่ %2 ถึง %3 แจ้งโดย %4 สิ่งที่พบที่นั่นในช่วงนั้นจะแสดง แต่จะไม่แจ้งเตือนใคร</translation>
    </message>
</context>
<context>
    <name>rekindle::AddressesStep</name>
    <message>
        <source>Two services: changes are copied from the primary to the secondary</source>
        <translation>สองบริการ: คัดลอกการเปลี่ยนแปลงจากบริการหลักไปยังบริการรอง</translation>
    </message>
    <message>
        <source>One address: the platform keeps the replica (managed)</source>
        <translation>ที่อยู่เดียว: แพลตฟอร์มดูแลสำเนาให้ (แบบมีการจัดการ)</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Look at this before you go on</source>
        <translation>ดูสิ่งนี้ก่อนไปต่อ</translation>
    </message>
    <message>
        <source>It is the pair %1.</source>
        <extracomment>the name of a pair that has this address</extracomment>
        <translation>คือคู่บริการ %1</translation>
    </message>
</context>
<context>
    <name>rekindle::AlertBanner</name>
    <message>
        <source>Last known state: %1, read %2.</source>
        <translation>สถานะล่าสุดที่ทราบ: %1 อ่านเมื่อ %2</translation>
    </message>
    <message>
        <source>Not read yet since Rekindle was started.</source>
        <translation>ยังไม่ได้อ่านตั้งแต่เริ่ม Rekindle</translation>
    </message>
    <message>
        <source>%1: an outage that began %2 is still open.</source>
        <extracomment>the name of a pair; a moment</extracomment>
        <translation>%1: เหตุขัดข้องที่เริ่ม %2 ยังไม่ปิด</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>เปิดเหตุการณ์</translation>
    </message>
    <message>
        <source>Open pair</source>
        <translation>เปิดคู่บริการ</translation>
    </message>
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
</context>
<context>
    <name>rekindle::AnswerParts</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what it is about, and what is said of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>First thing to do</source>
        <translation>สิ่งแรกที่ต้องทำ</translation>
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
        <source>This would change it</source>
        <translation>สิ่งที่จะเปลี่ยนผลนี้</translation>
    </message>
</context>
<context>
    <name>rekindle::AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>รูปลักษณ์</translation>
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
        <source>High contrast</source>
        <translation>ความคมชัดสูง</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>ความหนาแน่น</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>สบายตา</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>กะทัดรัด</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>ขนาดข้อความ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>In local time</source>
        <translation>เวลาท้องถิ่น</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>เวลา UTC</translation>
    </message>
</context>
<context>
    <name>rekindle::BulkImportDialog</name>
    <message>
        <source>A bulk import is running</source>
        <translation>กำลังนำเข้าข้อมูลจำนวนมาก</translation>
    </message>
    <message>
        <source>Staleness may grow while it runs: until then a breach of the RPO is forecast five minutes ahead, not twelve. The RPO itself stays as it is.</source>
        <translation>ความล่าช้าอาจเพิ่มขึ้นระหว่างนี้: จนถึงตอนนั้นจะคาดการณ์การเกิน RPO ล่วงหน้าห้านาที ไม่ใช่สิบสอง ส่วน RPO คงเดิม</translation>
    </message>
    <message>
        <source>It will take another</source>
        <translation>จะใช้เวลาอีก</translation>
    </message>
    <message>
        <source>Expect it</source>
        <translation>รับทราบ</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>จนถึง %1</translation>
    </message>
</context>
<context>
    <name>rekindle::CertificateView</name>
    <message>
        <source>The service showed these certificates, its own first:</source>
        <translation>บริการแสดงใบรับรองเหล่านี้ เริ่มจากใบของตนเอง:</translation>
    </message>
    <message>
        <source>Trust a CA file…</source>
        <translation>เชื่อถือไฟล์ CA…</translation>
    </message>
    <message>
        <source>Trust the system&apos;s CAs only</source>
        <translation>เชื่อถือเฉพาะ CA ของระบบ</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <extracomment>%1: who signed a certificate</extracomment>
        <translation>ออกโดย %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>ใช้ได้ตั้งแต่ %1 ถึง %2</translation>
    </message>
    <message>
        <source>Trusted besides the system&apos;s CAs: %1</source>
        <translation>เชื่อถือเพิ่มจาก CA ของระบบ: %1</translation>
    </message>
    <message>
        <source>Choose the CA&apos;s certificate</source>
        <translation>เลือกใบรับรองของ CA</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>ใบรับรอง (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>ไฟล์ทั้งหมด (%1)</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>ลายนิ้วมือ SHA-256: %1</translation>
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
    <message>
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
    <message>
        <source>Staleness over time</source>
        <translation>ความล่าช้าตามเวลา</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a stretch of time: from, to</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>แสดงเป็นแผนภูมิ</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>แสดงเป็นตาราง</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the view before</comment>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Follow now</source>
        <translation>ติดตามเวลาปัจจุบัน</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>บันทึกเป็น…</translation>
    </message>
</context>
<context>
    <name>rekindle::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>Type a page, a pair or an action</source>
        <translation>พิมพ์ชื่อหน้า คู่บริการ หรือการทำงาน</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>ไม่มีสิ่งใดใช้ชื่อนี้</translation>
    </message>
</context>
<context>
    <name>rekindle::ComparisonModel</name>
    <message>
        <source>%1 later</source>
        <translation>ช้ากว่า %1</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>เร็วกว่า %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>เท่ากัน</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>เหตุการณ์สำคัญ</translation>
    </message>
    <message>
        <source>This incident</source>
        <translation>เหตุการณ์นี้</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>อีกเหตุการณ์หนึ่ง</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>ความต่าง</translation>
    </message>
</context>
<context>
    <name>rekindle::ConnectionForm</name>
    <message>
        <source>Client certificate (optional)</source>
        <translation>ใบรับรองไคลเอ็นต์ (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>คีย์ส่วนตัวของใบรับรอง</translation>
    </message>
    <message>
        <source>Expect a private address</source>
        <translation>คาดว่าเป็นที่อยู่ส่วนตัว</translation>
    </message>
    <message>
        <source>For a service behind a private link: a public address is then a fault of name resolution.</source>
        <translation>สำหรับบริการที่อยู่หลังลิงก์ส่วนตัว: ที่อยู่สาธารณะจึงถือเป็นความผิดพลาดของการแปลงชื่อ</translation>
    </message>
    <message>
        <source>The key in %1 is locked by a password, which nobody is there to type while Rekindle watches. Choose one without.</source>
        <translation>คีย์ใน %1 ถูกล็อกด้วยรหัสผ่าน ซึ่งไม่มีใครป้อนให้ขณะที่ Rekindle เฝ้าดู เลือกคีย์ที่ไม่มีรหัสผ่าน</translation>
    </message>
    <message>
        <source>%1 holds no certificate.</source>
        <translation>%1 ไม่มีใบรับรอง</translation>
    </message>
    <message>
        <source>%1 holds no private key.</source>
        <translation>%1 ไม่มีคีย์ส่วนตัว</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>In the file of the certificate</source>
        <translation>ในไฟล์ของใบรับรอง</translation>
    </message>
    <message>
        <source>There is no private key in that file: choose the file of the key too.</source>
        <translation>ไม่มีคีย์ส่วนตัวในไฟล์นั้น: เลือกไฟล์ของคีย์ด้วย</translation>
    </message>
</context>
<context>
    <name>rekindle::DeclareDialog</name>
    <message>
        <source>Not read yet.</source>
        <translation>ยังไม่ได้อ่าน</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>the state of a pair and what it means</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Would be lost now: %1</source>
        <translation>จะสูญเสียหากเกิดขึ้นตอนนี้: %1</translation>
    </message>
    <message>
        <source>What would be lost is not known.</source>
        <translation>ไม่ทราบว่าจะสูญเสียอะไร</translation>
    </message>
    <message>
        <source>Declare an outage</source>
        <translation>ประกาศเหตุขัดข้อง</translation>
    </message>
    <message>
        <source>Record planned work</source>
        <translation>บันทึกงานตามแผน</translation>
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
        <source>No outage has been measured. Declare it only if you know more than Rekindle does.</source>
        <translation>ไม่พบเหตุขัดข้องจากการวัด ประกาศเฉพาะเมื่อคุณทราบมากกว่า Rekindle</translation>
    </message>
</context>
<context>
    <name>rekindle::DetailsStep</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Group (optional)</source>
        <translation>กลุ่ม (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>สภาพแวดล้อม</translation>
    </message>
    <message>
        <source>Region of the primary</source>
        <translation>ภูมิภาคของบริการหลัก</translation>
    </message>
    <message>
        <source>Region of the secondary</source>
        <translation>ภูมิภาคของบริการรอง</translation>
    </message>
    <message>
        <source>At most this much may be lost (RPO)</source>
        <translation>สูญเสียได้ไม่เกินเท่านี้ (RPO)</translation>
    </message>
    <message>
        <source>Back in service within (RTO)</source>
        <translation>กลับมาให้บริการภายใน (RTO)</translation>
    </message>
    <message>
        <source>Front name (optional)</source>
        <translation>ชื่อส่วนหน้า (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>The address that clients use and that moves at failover</source>
        <translation>ที่อยู่ที่ไคลเอ็นต์ใช้และจะย้ายเมื่อเฟลโอเวอร์</translation>
    </message>
    <message>
        <source>Name and objectives</source>
        <translation>ชื่อและเป้าหมาย</translation>
    </message>
    <message>
        <source>Write a duration of at most 30 days, such as 15 min, 90 s or 1 h 30 min.</source>
        <translation>ป้อนระยะเวลาไม่เกิน 30 วัน เช่น 15 min, 90 s หรือ 1 h 30 min</translation>
    </message>
    <message>
        <source>One gateway serves both addresses</source>
        <translation>เกตเวย์เดียวให้บริการทั้งสองที่อยู่</translation>
    </message>
    <message>
        <source>Confirm it only if two services stand behind it. Otherwise two names that lead to the same address and port may be one service, and whether the secondary could take over is unknown.</source>
        <translation>ยืนยันเฉพาะเมื่อมีบริการสองตัวอยู่เบื้องหลัง มิฉะนั้นสองชื่อที่นำไปยังที่อยู่และพอร์ตเดียวกันอาจเป็นบริการเดียวกัน และจะไม่ทราบว่าบริการรองรับช่วงต่อได้หรือไม่</translation>
    </message>
</context>
<context>
    <name>rekindle::DiscardDialog</name>
    <message>
        <source>Discard what you have entered?</source>
        <translation>ละทิ้งสิ่งที่ป้อนไว้หรือไม่</translation>
    </message>
    <message>
        <source>Nothing of it is stored yet.</source>
        <translation>ยังไม่มีสิ่งใดถูกเก็บไว้</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ละทิ้ง</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ทำต่อ</translation>
    </message>
</context>
<context>
    <name>rekindle::DivergenceCard</name>
    <message>
        <source>Close with a reason…</source>
        <translation>ปิดเรื่องพร้อมเหตุผล…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more type(s)</source>
        <translation>
            <numerusform>อีก %Ln ประเภท</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln more resource(s) it is not known.</source>
        <translation>
            <numerusform>ยังไม่ทราบอีก %Ln ทรัพยากร</numerusform>
        </translation>
    </message>
    <message>
        <source>Both were last known to be alike at %1.</source>
        <extracomment>%1: a moment</extracomment>
        <translation>ทราบครั้งล่าสุดว่าทั้งสองฝั่งมีข้อมูลตรงกัน ณ %1</translation>
    </message>
    <message>
        <source>Counted %1.</source>
        <extracomment>%1: &quot;3 s ago&quot;</extracomment>
        <translation>นับล่าสุด %1</translation>
    </message>
</context>
<context>
    <name>rekindle::EmptyOverview</name>
    <message>
        <source>Your pairs will be here</source>
        <translation>คู่บริการของคุณจะอยู่ที่นี่</translation>
    </message>
    <message>
        <source>Each on one line: is it an outage, how far behind is the secondary, what would be lost. Start with a practice pair, or add a real one.</source>
        <translation>คู่ละหนึ่งบรรทัด: เป็นเหตุขัดข้องหรือไม่ บริการรองตามหลังเท่าใด อะไรจะสูญหาย เริ่มด้วยคู่บริการฝึกซ้อม หรือเพิ่มคู่บริการจริง</translation>
    </message>
    <message>
        <source>Each on one line: is it an outage, how far behind is the secondary, what would be lost.</source>
        <translation>คู่ละหนึ่งบรรทัด: เป็นเหตุขัดข้องหรือไม่ บริการรองตามหลังเท่าใด อะไรจะสูญหาย</translation>
    </message>
    <message>
        <source>Add pair…</source>
        <translation>เพิ่มคู่บริการ…</translation>
    </message>
    <message>
        <source>Start the practice pair</source>
        <translation>เริ่มคู่บริการฝึกซ้อม</translation>
    </message>
    <message>
        <source>Practice is open in a window of its own</source>
        <translation>การฝึกซ้อมเปิดอยู่ในหน้าต่างแยก</translation>
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
    <message>
        <source>answered by %1</source>
        <translation>ตอบโดย %1</translation>
    </message>
</context>
<context>
    <name>rekindle::EndpointForm</name>
    <message>
        <source>Ask again</source>
        <translation>สอบถามอีกครั้ง</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>ที่อยู่ของบริการ</translation>
    </message>
    <message>
        <source>Address of the primary</source>
        <translation>ที่อยู่ของบริการหลัก</translation>
    </message>
    <message>
        <source>Address of the secondary</source>
        <translation>ที่อยู่ของบริการรอง</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>กำลังสอบถาม %1…</translation>
    </message>
    <message>
        <source>It does not say how to sign in.</source>
        <translation>บริการไม่ได้บอกวิธีลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>Sign-in: %1</source>
        <translation>การลงชื่อเข้าใช้: %1</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>การตั้งค่าเพิ่มเติม</translation>
    </message>
    <message>
        <source>Check the client certificate and its key, under More settings.</source>
        <translation>ตรวจสอบใบรับรองไคลเอ็นต์และคีย์ของใบรับรองใน “การตั้งค่าเพิ่มเติม”</translation>
    </message>
    <message>
        <source>Its certificate is trusted. It may want one from you: see the client certificate under More settings.</source>
        <translation>ใบรับรองของบริการได้รับความเชื่อถือ บริการอาจต้องการใบรับรองจากคุณ: ดูใบรับรองไคลเอ็นต์ใน “การตั้งค่าเพิ่มเติม”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a button does; %2: what it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing listens at this port, or a firewall turns it away. Check the port of the address.</source>
        <translation>%1 ปฏิเสธการเชื่อมต่อ: ไม่มีสิ่งใดรอรับที่พอร์ตนี้ หรือไฟร์วอลล์ปิดกั้น ตรวจสอบพอร์ตของที่อยู่</translation>
    </message>
</context>
<context>
    <name>rekindle::FaultBoard</name>
    <message>
        <source>Make something fail</source>
        <translation>ทำให้บางอย่างขัดข้อง</translation>
    </message>
    <message>
        <source>Disturb the replication</source>
        <translation>รบกวนการจำลองแบบ</translation>
    </message>
    <message>
        <source>At the primary</source>
        <translation>ที่บริการหลัก</translation>
    </message>
    <message>
        <source>At the secondary</source>
        <translation>ที่บริการรอง</translation>
    </message>
</context>
<context>
    <name>rekindle::FilesCard</name>
    <message>
        <source>Save diagnostics</source>
        <translation>บันทึกข้อมูลการวินิจฉัย</translation>
    </message>
    <message>
        <source>The diagnostics are being collected…</source>
        <translation>กำลังรวบรวมข้อมูลการวินิจฉัย…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>บันทึกเป็น %1 แล้ว</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Pairs, samples and incidents</source>
        <translation>คู่บริการ ตัวอย่าง และเหตุการณ์</translation>
    </message>
    <message>
        <source>Language and theme</source>
        <translation>ภาษาและธีม</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>บันทึกข้อมูลการวินิจฉัย…</translation>
    </message>
    <message>
        <source>One file for a support case: versions, settings and the last readings as codes and numbers. It holds no secrets, no names and no addresses.</source>
        <translation>ไฟล์เดียวสำหรับการขอรับการสนับสนุน: เวอร์ชัน การตั้งค่า และค่าที่อ่านล่าสุดเป็นรหัสและตัวเลข ไม่มีข้อมูลลับ ชื่อ หรือที่อยู่</translation>
    </message>
</context>
<context>
    <name>rekindle::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>rekindle::HeartbeatForm</name>
    <message>
        <source>Write the heartbeat on the primary</source>
        <translation>เขียนฮาร์ตบีตที่บริการหลัก</translation>
    </message>
    <message>
        <source>I confirm: Rekindle may write one Basic resource to this production service</source>
        <translation>ฉันยืนยัน: Rekindle เขียนทรัพยากร Basic หนึ่งรายการลงในบริการที่ใช้งานจริงนี้ได้</translation>
    </message>
    <message>
        <source>Write it with another identity</source>
        <translation>เขียนด้วยข้อมูลประจำตัวอื่น</translation>
    </message>
    <message>
        <source>One small Basic resource, rewritten every %1: lag is then measured even when nobody else writes. Without it, Rekindle only reads.</source>
        <extracomment>%1 is a duration, &quot;30 s&quot;</extracomment>
        <translation>ทรัพยากร Basic ขนาดเล็กหนึ่งรายการ เขียนใหม่ทุก %1 จึงวัดความล่าช้าได้แม้ไม่มีผู้อื่นเขียน หากไม่ใช้ Rekindle จะอ่านอย่างเดียว</translation>
    </message>
    <message>
        <source>The heartbeat writes to a production service: confirm it, or switch it off.</source>
        <translation>ฮาร์ตบีตเขียนลงในบริการที่ใช้งานจริง: ยืนยัน หรือปิดไว้</translation>
    </message>
</context>
<context>
    <name>rekindle::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>วิธีใช้</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ค้นหาในวิธีใช้</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>เนื้อหาวิธีใช้</translation>
    </message>
    <message>
        <source>No topic contains that.</source>
        <translation>ไม่มีหัวข้อใดมีข้อความนี้</translation>
    </message>
</context>
<context>
    <name>rekindle::ImportDialog</name>
    <message>
        <source>(without a name)</source>
        <translation>(ไม่มีชื่อ)</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>ถูกปฏิเสธ: %1</translation>
    </message>
    <message>
        <source>Brought up to the file.</source>
        <translation>ปรับตามไฟล์แล้ว</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>เพิ่มแล้ว</translation>
    </message>
    <message>
        <source>Its secrets are not in the file: edit the pair to give them.</source>
        <translation>ไม่มีข้อมูลลับในไฟล์: แก้ไขคู่บริการเพื่อป้อน</translation>
    </message>
    <message>
        <source>Its heartbeat is off: it writes to production and must be confirmed here.</source>
        <translation>ฮาร์ตบีตปิดอยู่: เพราะเขียนลงในระบบใช้งานจริงและต้องยืนยันที่นี่</translation>
    </message>
    <message>
        <source>Import pairs</source>
        <translation>นำเข้าคู่บริการ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) taken up</source>
        <translation>
            <numerusform>รับเข้า %Ln คู่บริการแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) refused; the reason is beside each.</source>
        <translation>
            <numerusform>ปฏิเสธ %Ln คู่บริการ เหตุผลอยู่ข้างแต่ละรายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no pairs.</source>
        <translation>ไม่มีคู่บริการในไฟล์</translation>
    </message>
    <message>
        <source>None was refused.</source>
        <translation>ไม่มีรายการใดถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>คู่บริการ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>เกิดอะไรขึ้น</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
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
    <name>rekindle::IncidentNotice</name>
    <message>
        <source>Planned work since %1: traffic moved without an outage.</source>
        <translation>งานตามแผนตั้งแต่ %1: ย้ายการรับส่งข้อมูลโดยไม่มีเหตุขัดข้อง</translation>
    </message>
    <message>
        <source>Outage declared by %1, %2.</source>
        <translation>%1 ประกาศเหตุขัดข้อง %2</translation>
    </message>
    <message>
        <source>Planned work since %1, recorded by %2.</source>
        <translation>งานตามแผนตั้งแต่ %1 บันทึกโดย %2</translation>
    </message>
    <message>
        <source>Drill since %1, recorded by %2.</source>
        <translation>การฝึกซ้อมการกู้คืนตั้งแต่ %1 บันทึกโดย %2</translation>
    </message>
    <message>
        <source>End of planned work…</source>
        <translation>สิ้นสุดงานตามแผน…</translation>
    </message>
</context>
<context>
    <name>rekindle::InventoryModel</name>
    <message>
        <source>no group</source>
        <translation>ไม่มีกลุ่ม</translation>
    </message>
    <message>
        <source>the platform keeps the replica</source>
        <translation>แพลตฟอร์มดูแลสำเนาให้</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>ไม่ต้องใช้</translation>
    </message>
    <message>
        <source>asking the keychain…</source>
        <translation>กำลังสอบถามพวงกุญแจ…</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>พวงกุญแจไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>คู่บริการ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>สภาพแวดล้อม</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>การลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>ข้อมูลลับ</translation>
    </message>
</context>
<context>
    <name>rekindle::KeyField</name>
    <message>
        <source>A key was read and will be kept.</source>
        <translation>อ่านคีย์แล้วและจะเก็บไว้</translation>
    </message>
</context>
<context>
    <name>rekindle::KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>แป้นพิมพ์</translation>
    </message>
    <message>
        <source>Keys in lists and charts</source>
        <translation>ปุ่มในรายการและแผนภูมิ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
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
        <source>The wheel zooms; drag to select a stretch; drag with Shift to move in time.</source>
        <translation>ล้อเมาส์ใช้ย่อขยาย ลากเพื่อเลือกช่วงเวลา กด Shift แล้วลากเพื่อเลื่อนเวลา</translation>
    </message>
    <message>
        <source>Keys: + and - zoom, arrows move in time, Home and End go to the oldest and to now, Backspace goes back.</source>
        <translation>แป้น: + และ - ย่อขยาย ลูกศรเลื่อนเวลา Home และ End ไปยังเวลาเก่าสุดและขณะนี้ Backspace ย้อนกลับ</translation>
    </message>
    <message>
        <source>Space shows a cursor that the arrows move; Escape hides it.</source>
        <translation>แป้น Space แสดงเคอร์เซอร์ที่เลื่อนด้วยลูกศรได้ แป้น Escape ซ่อนเคอร์เซอร์</translation>
    </message>
    <message>
        <source>The history is being read.</source>
        <translation>กำลังอ่านประวัติ</translation>
    </message>
</context>
<context>
    <name>rekindle::LagTableModel</name>
    <message>
        <source>not measured</source>
        <translation>ไม่ได้วัด</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Staleness</source>
        <translation>ความล่าช้า</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>วิธีการ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>ผลวินิจฉัย</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>จำนวนตัวอย่าง</translation>
    </message>
</context>
<context>
    <name>rekindle::LanesCard</name>
    <message>
        <source>nothing</source>
        <comment>compare with</comment>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Phases and milestones</source>
        <translation>ระยะและเหตุการณ์สำคัญ</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>เปรียบเทียบกับ</translation>
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
        <source>%1: %2.</source>
        <extracomment>%1: a phase of an incident, %2: how long it lasted or has lasted</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left and Right go from milestone to milestone, with Shift freely in time; Enter adds a note there.</source>
        <translation>แป้นซ้ายและขวาเลื่อนไปทีละเหตุการณ์สำคัญ กด Shift ด้วยเพื่อเลื่อนเวลาได้อิสระ แป้น Enter เพิ่มหมายเหตุ ณ จุดนั้น</translation>
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
    <message>
        <source>As of %1 (%2), complete.</source>
        <extracomment>%1: a moment; %2: how long ago that was</extracomment>
        <translation>ณ %1 (%2) ครบถ้วน</translation>
    </message>
    <message>
        <source>As of %1 (%2), not complete: there may be more.</source>
        <translation>ณ %1 (%2) ยังไม่ครบ: อาจมีมากกว่านี้</translation>
    </message>
    <message>
        <source>The oldest of these changes was made %1 before.</source>
        <translation>การเปลี่ยนแปลงที่เก่าที่สุดในจำนวนนี้เกิดขึ้น %1 ก่อนหน้า</translation>
    </message>
    <message>
        <source>At worst everything of the last %1 before %2, when the primary stopped taking changes.</source>
        <extracomment>%1: a duration; %2: a moment</extracomment>
        <translation>อย่างแย่ที่สุดคือทุกอย่างในช่วง %1 ล่าสุดก่อน %2 ซึ่งเป็นเวลาที่บริการหลักหยุดรับการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>At worst it is all that was changed in the %1 before.</source>
        <translation>อย่างแย่ที่สุดคือทุกสิ่งที่เปลี่ยนแปลงในช่วง %1 ก่อนหน้า</translation>
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
        <source>Show the page: %1</source>
        <translation>แสดงหน้า: %1</translation>
    </message>
    <message>
        <source>Find a page, a pair or an action by its name</source>
        <translation>ค้นหาหน้า คู่บริการ หรือการทำงานตามชื่อ</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>วิธีใช้ของหน้านี้</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>แสดงปุ่มทั้งหมด</translation>
    </message>
    <message>
        <source>Quit Rekindle</source>
        <translation>ออกจาก Rekindle</translation>
    </message>
    <message>
        <source>Another process watches: what it stores is shown here, and this window takes over when it ends.</source>
        <translation>กระบวนการอื่นกำลังเฝ้าดู: สิ่งที่กระบวนการนั้นเก็บจะแสดงที่นี่ และหน้าต่างนี้จะรับช่วงเมื่อสิ้นสุด</translation>
    </message>
    <message>
        <source>Practice – Rekindle</source>
        <translation>ฝึกซ้อม – Rekindle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) – %1</source>
        <extracomment>the title of the window: how many problems there are, and the name of the program</extracomment>
        <translation>
            <numerusform>%Ln ปัญหา – %1</numerusform>
        </translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>เวลาท้องถิ่น</translation>
    </message>
    <message>
        <source>Moments are shown in UTC. A click shows local time.</source>
        <translation>แสดงเวลาเป็น UTC คลิกเพื่อแสดงเวลาท้องถิ่น</translation>
    </message>
    <message>
        <source>Moments are shown in local time. A click shows UTC.</source>
        <translation>แสดงเวลาเป็นเวลาท้องถิ่น คลิกเพื่อแสดง UTC</translation>
    </message>
    <message>
        <source>Fill the screen, and back</source>
        <translation>เต็มหน้าจอ และกลับเป็นปกติ</translation>
    </message>
    <message>
        <source>Another process watches these pairs. What it stores is shown here within a second, and changes are made there; this window takes over when that process ends.</source>
        <translation>กระบวนการอื่นกำลังเฝ้าดูคู่บริการเหล่านี้ สิ่งที่กระบวนการนั้นเก็บจะแสดงที่นี่ภายในหนึ่งวินาที และการแก้ไขทำที่กระบวนการนั้น หน้าต่างนี้จะรับช่วงเมื่อกระบวนการนั้นสิ้นสุด</translation>
    </message>
</context>
<context>
    <name>rekindle::MetricDialog</name>
    <message>
        <source>The platform&apos;s figure</source>
        <translation>ค่าจากแพลตฟอร์ม</translation>
    </message>
    <message>
        <source>The lag of a managed pair cannot be measured from outside. Enter what its platform shows; it is named as imported wherever it is used.</source>
        <translation>วัดความล่าช้าของคู่บริการแบบมีการจัดการจากภายนอกไม่ได้ ป้อนค่าที่แพลตฟอร์มแสดง ค่านี้จะระบุว่านำเข้าทุกที่ที่ใช้</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>วินาที</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>นาที</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ชั่วโมง</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>หน่วย</translation>
    </message>
    <message>
        <source>Replication lag</source>
        <translation>ความล่าช้าของการจำลองแบบ</translation>
    </message>
    <message>
        <source>When it was measured (local time)</source>
        <translation>เวลาที่วัด (เวลาท้องถิ่น)</translation>
    </message>
    <message>
        <source>Who measured it (optional)</source>
        <translation>ผู้วัด (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>ใช้ค่านี้</translation>
    </message>
    <message>
        <source>When it was measured (UTC)</source>
        <translation>เวลาที่วัด (UTC)</translation>
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
    <name>rekindle::NetworkCard</name>
    <message>
        <source>A proxy is given as host:port or socks5://host:port, without user name and password.</source>
        <translation>ระบุพร็อกซีเป็น host:port หรือ socks5://host:port โดยไม่มีชื่อผู้ใช้และรหัสผ่าน</translation>
    </message>
    <message>
        <source>Add a certificate authority</source>
        <translation>เพิ่มผู้ออกใบรับรอง</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>ใบรับรอง (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>เครือข่าย</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>พร็อกซี</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>ที่อยู่ของพร็อกซี</translation>
    </message>
    <message>
        <source>Additional certificate authorities</source>
        <translation>ผู้ออกใบรับรองเพิ่มเติม</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>พร็อกซีนี้</translation>
    </message>
    <message>
        <source>None, connect directly</source>
        <translation>ไม่ใช้ เชื่อมต่อโดยตรง</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>เพิ่ม…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>PEM files, trusted for all pairs in addition to those of this system. They are read anew when they change, so leave them where they are.</source>
        <translation>ไฟล์ PEM ที่เชื่อถือสำหรับทุกคู่บริการ เพิ่มเติมจากของระบบนี้ ไฟล์จะถูกอ่านใหม่เมื่อมีการเปลี่ยนแปลง จึงควรวางไว้ที่เดิม</translation>
    </message>
</context>
<context>
    <name>rekindle::NotificationCard</name>
    <message>
        <source>The address was removed.</source>
        <translation>เอาที่อยู่ออกแล้ว</translation>
    </message>
    <message>
        <source>The address was stored among the secrets.</source>
        <translation>เก็บที่อยู่ไว้กับข้อมูลลับแล้ว</translation>
    </message>
    <message>
        <source>A webhook has an address that begins with https.</source>
        <translation>ที่อยู่ของเว็บฮุคต้องขึ้นต้นด้วย https</translation>
    </message>
    <message>
        <source>The test message is on its way…</source>
        <translation>กำลังส่งข้อความทดสอบ…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>การแจ้งเตือน</translation>
    </message>
    <message>
        <source>On this desktop</source>
        <translation>บนเดสก์ท็อปนี้</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>เว็บฮุค</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>ที่อยู่ของเว็บฮุค</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>แสดงการแจ้งเตือน</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>พร้อมเสียง</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Generic JSON</source>
        <translation>JSON ทั่วไป</translation>
    </message>
    <message>
        <source>Stored. Type another to replace it.</source>
        <translation>เก็บไว้แล้ว พิมพ์ที่อยู่ใหม่เพื่อแทนที่</translation>
    </message>
    <message>
        <source>Store the address</source>
        <translation>เก็บที่อยู่</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>ส่งข้อความทดสอบ</translation>
    </message>
    <message>
        <source>The address is kept with the secrets and is not shown again. Messages name pairs and states, never data of patients.</source>
        <translation>ที่อยู่จะเก็บไว้กับข้อมูลลับและไม่แสดงอีก ข้อความระบุชื่อคู่บริการและสถานะ ไม่มีข้อมูลผู้ป่วย</translation>
    </message>
    <message>
        <source>This desktop has no notification area, so it shows none. A webhook reaches you all the same.</source>
        <translation>เดสก์ท็อปนี้ไม่มีพื้นที่แจ้งเตือน จึงไม่แสดงการแจ้งเตือน แต่เว็บฮุคยังส่งถึงคุณได้</translation>
    </message>
</context>
<context>
    <name>rekindle::OverviewPage</name>
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
        <source>Reads all pairs now (%1)</source>
        <translation>อ่านคู่บริการทั้งหมดตอนนี้ (%1)</translation>
    </message>
    <message>
        <source>Find pairs</source>
        <translation>ค้นหาคู่บริการ</translation>
    </message>
    <message>
        <source>Read all pairs now</source>
        <translation>อ่านคู่บริการทั้งหมดตอนนี้</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>จบการค้นหา</translation>
    </message>
    <message>
        <source>Arrows choose, Enter opens; on a group, Enter, left and right fold and unfold it</source>
        <translation>ลูกศรเลือก Enter เปิด บนกลุ่ม Enter ซ้ายและขวาใช้พับและคลี่</translation>
    </message>
    <message>
        <source>No pair fits this search and filter.</source>
        <translation>ไม่มีคู่บริการที่ตรงกับการค้นหาและตัวกรองนี้</translation>
    </message>
    <message>
        <source>Show all pairs</source>
        <translation>แสดงคู่บริการทั้งหมด</translation>
    </message>
    <message>
        <source>Add pair…</source>
        <translation>เพิ่มคู่บริการ…</translation>
    </message>
    <message numerus="yes">
        <source>No pair has a problem. Of %Ln pair(s), %1 are not measured now.</source>
        <translation>
            <numerusform>ไม่มีคู่บริการใดมีปัญหา จาก %Ln คู่บริการ มี %1 คู่ไม่ได้วัดในตอนนี้</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Open the timeline</source>
        <translation>เปิดไทม์ไลน์</translation>
    </message>
    <message>
        <source>Copy the verdict as text</source>
        <translation>คัดลอกผลวินิจฉัยเป็นข้อความ</translation>
    </message>
    <message>
        <source>This is planned…</source>
        <translation>นี่เป็นงานตามแผน…</translation>
    </message>
    <message>
        <source>Declare an outage…</source>
        <translation>ประกาศเหตุขัดข้อง…</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>การทำงาน</translation>
    </message>
    <message>
        <source>Show only the problems</source>
        <translation>แสดงเฉพาะที่มีปัญหา</translation>
    </message>
</context>
<context>
    <name>rekindle::PairFilters</name>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>มีปัญหา</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>ระบบใช้งานจริง</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ทดสอบ</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>พัฒนา</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>ไม่ได้วัด</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>a filter and how many pairs it shows</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>rekindle::PairFinder</name>
    <message>
        <source>%1 (no room now)</source>
        <translation>%1 (ไม่มีที่ว่างตอนนี้)</translation>
    </message>
    <message>
        <source>All, as wide as usual</source>
        <translation>ทั้งหมด กว้างตามปกติ</translation>
    </message>
    <message>
        <source>Find by name, group, region or host</source>
        <translation>ค้นหาตามชื่อ กลุ่ม ภูมิภาค หรือโฮสต์</translation>
    </message>
    <message>
        <source>Find pairs</source>
        <translation>ค้นหาคู่บริการ</translation>
    </message>
    <message>
        <source>%1 to search, %2 to end the search</source>
        <translation>%1 เพื่อค้นหา %2 เพื่อจบการค้นหา</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>ตามความเสี่ยง</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>ตามชื่อ</translation>
    </message>
    <message>
        <source>By staleness</source>
        <translation>ตามความล่าช้า</translation>
    </message>
    <message>
        <source>By what is at risk</source>
        <translation>ตามสิ่งที่เสี่ยง</translation>
    </message>
    <message>
        <source>By forecast</source>
        <translation>ตามการคาดการณ์</translation>
    </message>
    <message>
        <source>By last drill</source>
        <translation>ตามการฝึกซ้อมการกู้คืนล่าสุด</translation>
    </message>
    <message>
        <source>By age of reading</source>
        <translation>ตามอายุการอ่าน</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>เรียงลำดับ</translation>
    </message>
    <message>
        <source>The order of the pairs; a click on a column&apos;s head does the same</source>
        <translation>ลำดับของคู่บริการ คลิกหัวคอลัมน์ให้ผลเหมือนกัน</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>แบ่งตามกลุ่ม</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>คอลัมน์</translation>
    </message>
</context>
<context>
    <name>rekindle::PairList</name>
    <message>
        <source>Without a group</source>
        <translation>ไม่มีกลุ่ม</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln คู่บริการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln ปัญหา</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1, folded</source>
        <translation>กลุ่ม %1 พับอยู่</translation>
    </message>
    <message>
        <source>Group %1, unfolded</source>
        <translation>กลุ่ม %1 คลี่อยู่</translation>
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
    <message>
        <source>no drill yet</source>
        <translation>ยังไม่มีการฝึกซ้อม</translation>
    </message>
    <message>
        <source>Last drill</source>
        <translation>ฝึกซ้อมล่าสุด</translation>
    </message>
    <message>
        <source>Objective %1 · enter the platform&apos;s figure</source>
        <translation>เป้าหมาย %1 · ป้อนค่าจากแพลตฟอร์ม</translation>
    </message>
</context>
<context>
    <name>rekindle::PairNowPage</name>
    <message>
        <source>Copy the verdict as text</source>
        <translation>คัดลอกผลวินิจฉัยเป็นข้อความ</translation>
    </message>
    <message>
        <source>A bulk import is running until %1: more staleness is expected until then.</source>
        <translation>กำลังนำเข้าข้อมูลจำนวนมากจนถึง %1: คาดว่าความล่าช้าจะมากขึ้นจนถึงตอนนั้น</translation>
    </message>
    <message>
        <source>End of planned work</source>
        <translation>สิ้นสุดงานตามแผน</translation>
    </message>
    <message>
        <source>Traffic had moved to the secondary. Record this once clients are back on the primary.</source>
        <translation>การรับส่งข้อมูลย้ายไปบริการรองแล้ว บันทึกเมื่อไคลเอ็นต์กลับมาที่บริการหลัก</translation>
    </message>
    <message>
        <source>From now on a failure is an outage again. It is closed as soon as the primary serves.</source>
        <translation>นับจากนี้ความล้มเหลวถือเป็นเหตุขัดข้องอีกครั้ง และจะปิดทันทีที่บริการหลักให้บริการ</translation>
    </message>
    <message>
        <source>Record the end</source>
        <translation>บันทึกการสิ้นสุด</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>เปิดหน้าเว็บ</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>คัดลอกรหัส</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>เปลี่ยน…</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>จบแล้ว</translation>
    </message>
    <message>
        <source>Chart of %1: the last %2</source>
        <extracomment>a range of the chart: &quot;24 h&quot;</extracomment>
        <translation>แผนภูมิของ %1: %2 ล่าสุด</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>การทำงาน</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>Close what only the secondary has</source>
        <translation>ปิดเรื่องข้อมูลที่มีเฉพาะที่บริการรอง</translation>
    </message>
    <message>
        <source>Nothing is changed on the services. The matter is no longer told, and your reason is kept with what was found.</source>
        <translation>ไม่มีการเปลี่ยนแปลงที่ตัวบริการ จะไม่แจ้งเรื่องนี้อีก และเก็บเหตุผลของคุณไว้พร้อมกับสิ่งที่พบ</translation>
    </message>
    <message>
        <source>Close the matter</source>
        <translation>ปิดเรื่อง</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
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
    <message>
        <source>This pair is no longer watched: it was removed. Choose another in the overview.</source>
        <translation>ไม่ได้เฝ้าดูคู่บริการนี้แล้ว: ถูกนำออก เลือกคู่อื่นในภาพรวม</translation>
    </message>
    <message>
        <source>Something is recorded as open already; see the timeline.</source>
        <translation>มีบันทึกที่ยังเปิดอยู่แล้ว ดูไทม์ไลน์</translation>
    </message>
    <message>
        <source>This pair is gone</source>
        <translation>ไม่มีคู่บริการนี้แล้ว</translation>
    </message>
    <message>
        <source>No pair is chosen</source>
        <translation>ยังไม่ได้เลือกคู่บริการ</translation>
    </message>
    <message>
        <source>Add pair…</source>
        <translation>เพิ่มคู่บริการ…</translation>
    </message>
    <message>
        <source>Choose a pair</source>
        <translation>เลือกคู่บริการ</translation>
    </message>
    <message>
        <source>It is declared already; see the timeline.</source>
        <translation>ประกาศไปแล้ว ดูไทม์ไลน์</translation>
    </message>
    <message>
        <source>All pairs</source>
        <extracomment>the way back to the list of all pairs</extracomment>
        <translation>คู่บริการทั้งหมด</translation>
    </message>
    <message>
        <source>Other pairs, the worst first</source>
        <translation>คู่บริการอื่น แย่ที่สุดก่อน</translation>
    </message>
</context>
<context>
    <name>rekindle::PairWizard</name>
    <message>
        <source>Edit pair</source>
        <translation>แก้ไขคู่บริการ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ย้อนกลับ(&amp;B)</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is the title of the step</extracomment>
        <translation>ขั้นที่ %1 จาก %2: %3</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>บันทึก(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ถัดไป(&amp;N)</translation>
    </message>
    <message>
        <source>Waiting for the services to answer. Choose Next again to go on without.</source>
        <translation>กำลังรอบริการตอบ เลือก “ถัดไป” อีกครั้งเพื่อไปต่อโดยไม่รอ</translation>
    </message>
    <message>
        <source>&amp;Keep for this session only</source>
        <translation>เก็บไว้เฉพาะเซสชันนี้(&amp;K)</translation>
    </message>
    <message>
        <source>This pair was removed meanwhile. Saving adds it again.</source>
        <translation>คู่บริการนี้ถูกนำออกไปแล้ว การบันทึกจะเพิ่มกลับเข้ามา</translation>
    </message>
    <message>
        <source>Add pair</source>
        <translation>เพิ่มคู่บริการ</translation>
    </message>
    <message>
        <source>Saving the pair…</source>
        <translation>กำลังบันทึกคู่บริการ…</translation>
    </message>
    <message>
        <source>Saving the pair. Waiting for the keychain…</source>
        <translation>กำลังบันทึกคู่บริการ กำลังรอพวงกุญแจ…</translation>
    </message>
</context>
<context>
    <name>rekindle::PairsPage</name>
    <message>
        <source>%1 was removed.</source>
        <translation>นำ %1 ออกแล้ว</translation>
    </message>
    <message>
        <source>Its history and its incidents stay on this computer.</source>
        <translation>ประวัติและเหตุการณ์ยังอยู่ในคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>%1 was not removed.</source>
        <translation>ไม่ได้นำ %1 ออก</translation>
    </message>
    <message>
        <source>Import pairs</source>
        <translation>นำเข้าคู่บริการ</translation>
    </message>
    <message>
        <source>Exports of Rekindle (%1)</source>
        <translation>ไฟล์ส่งออกของ Rekindle (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>ไฟล์ทั้งหมด (%1)</translation>
    </message>
    <message>
        <source>Nothing was imported: the file is no export of pairs.</source>
        <translation>ไม่ได้นำเข้าสิ่งใด: ไฟล์นี้ไม่ใช่ไฟล์ส่งออกของคู่บริการ</translation>
    </message>
    <message>
        <source>Export pairs</source>
        <translation>ส่งออกคู่บริการ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) exported, without secrets.</source>
        <translation>
            <numerusform>ส่งออก %Ln คู่บริการแล้ว โดยไม่มีข้อมูลลับ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>ไม่ได้ส่งออกสิ่งใด</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln คู่บริการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairs and credentials</source>
        <translation>คู่บริการและข้อมูลประจำตัว</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>นำเข้า…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ส่งออก…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>แก้ไข…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>นำออก…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>คู่บริการ</translation>
    </message>
    <message>
        <source>No pair is watched yet</source>
        <translation>ยังไม่ได้เฝ้าดูคู่บริการใด</translation>
    </message>
    <message>
        <source>A pair is a primary and a secondary FHIR service. Add one by its addresses; what they are is found out for you. Or import an export of another installation.</source>
        <translation>คู่บริการคือบริการ FHIR หลักและรอง เพิ่มด้วยที่อยู่ แล้วระบบจะตรวจหาชนิดให้ หรือนำเข้าไฟล์ส่งออกจากการติดตั้งอื่น</translation>
    </message>
    <message>
        <source>Add pair…</source>
        <translation>เพิ่มคู่บริการ…</translation>
    </message>
    <message>
        <source>Find by name, group, address or sign-in</source>
        <translation>ค้นหาตามชื่อ กลุ่ม ที่อยู่ หรือการลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>Find pairs</source>
        <translation>ค้นหาคู่บริการ</translation>
    </message>
    <message>
        <source>No pair fits this search.</source>
        <translation>ไม่มีคู่บริการที่ตรงกับการค้นหานี้</translation>
    </message>
    <message>
        <source>Copy the addresses</source>
        <translation>คัดลอกที่อยู่</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>การทำงาน</translation>
    </message>
    <message>
        <source>The heartbeat of %1 is being deleted.</source>
        <translation>กำลังลบฮาร์ตบีตของ %1</translation>
    </message>
    <message>
        <source>%1 was not removed: its heartbeat could not be deleted.</source>
        <translation>ไม่ได้นำ %1 ออก: ลบฮาร์ตบีตไม่ได้</translation>
    </message>
    <message>
        <source>Removed without that, it stays on the servers until somebody deletes it there.</source>
        <translation>หากนำออกโดยไม่ลบ ฮาร์ตบีตจะยังอยู่ในเซิร์ฟเวอร์จนกว่าจะมีผู้ลบที่นั่น</translation>
    </message>
</context>
<context>
    <name>rekindle::PemField</name>
    <message>
        <source>Choose a PEM file…</source>
        <translation>เลือกไฟล์ PEM…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
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
        <source>When (local time)</source>
        <translation>เมื่อใด (เวลาท้องถิ่น)</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>เมื่อใด (UTC)</translation>
    </message>
    <message>
        <source>Resources lost, at least and at most</source>
        <translation>ทรัพยากรที่สูญหาย อย่างน้อยและไม่เกิน</translation>
    </message>
    <message>
        <source>Resources lost, at least</source>
        <translation>ทรัพยากรที่สูญหาย อย่างน้อย</translation>
    </message>
    <message>
        <source>Resources lost, at most</source>
        <translation>ทรัพยากรที่สูญหาย ไม่เกิน</translation>
    </message>
    <message>
        <source>That moment is still ahead.</source>
        <translation>เวลานั้นยังมาไม่ถึง</translation>
    </message>
    <message>
        <source>That is before the incident began.</source>
        <translation>เวลานั้นอยู่ก่อนเหตุการณ์เริ่มต้น</translation>
    </message>
    <message>
        <source>Resources lost: %1.</source>
        <extracomment>a number of resources, or from – to</extracomment>
        <translation>ทรัพยากรที่สูญหาย: %1</translation>
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
    <name>rekindle::PlannedWorkDialog</name>
    <message>
        <source>Work planned at a service</source>
        <translation>งานที่วางแผนไว้ที่บริการ</translation>
    </message>
    <message>
        <source>It is no incident. What is found there meanwhile is shown as ever, and nobody is notified of it.</source>
        <translation>นี่ไม่ใช่เหตุการณ์ สิ่งที่พบที่นั่นระหว่างนั้นจะแสดงตามปกติ แต่จะไม่แจ้งเตือนใคร</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ที่ใด</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>ตั้งแต่ (UTC)</translation>
    </message>
    <message>
        <source>From (local time)</source>
        <translation>ตั้งแต่ (เวลาท้องถิ่น)</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>ถึง (UTC)</translation>
    </message>
    <message>
        <source>Until (local time)</source>
        <translation>ถึง (เวลาท้องถิ่น)</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>บันทึกแผน</translation>
    </message>
    <message>
        <source>The end must be after the beginning, and still ahead.</source>
        <translation>เวลาสิ้นสุดต้องอยู่หลังเวลาเริ่มต้นและยังมาไม่ถึง</translation>
    </message>
</context>
<context>
    <name>rekindle::PlannedWorkLine</name>
    <message>
        <source>End it now</source>
        <translation>สิ้นสุดเดี๋ยวนี้</translation>
    </message>
</context>
<context>
    <name>rekindle::PracticePage</name>
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
        <source>You broke the primary: %1.</source>
        <extracomment>%1: what was broken on purpose</extracomment>
        <translation>คุณทำให้บริการหลักขัดข้อง: %1</translation>
    </message>
    <message>
        <source>You broke the secondary: %1.</source>
        <translation>คุณทำให้บริการรองขัดข้อง: %1</translation>
    </message>
    <message>
        <source>You broke your own network: %1.</source>
        <translation>คุณทำให้เครือข่ายของตนเองขัดข้อง: %1</translation>
    </message>
    <message>
        <source>Nothing is broken. Break something, and see here what the verdict asks you to do.</source>
        <translation>ไม่มีอะไรขัดข้อง ลองทำให้ขัดข้อง แล้วดูที่นี่ว่าผลวินิจฉัยให้ทำอะไร</translation>
    </message>
    <message>
        <source>What should I do?</source>
        <translation>ควรทำอย่างไร</translation>
    </message>
    <message>
        <source>The first reading is on its way.</source>
        <translation>กำลังอ่านครั้งแรก</translation>
    </message>
    <message>
        <source>What should I do? Now: %1</source>
        <extracomment>%1: the verdict now</extracomment>
        <translation>ควรทำอย่างไร ตอนนี้: %1</translation>
    </message>
    <message>
        <source>Any fault of an outage will do. The walk ticks itself as you go.</source>
        <translation>ใช้ข้อขัดข้องใดก็ได้ในกลุ่มเหตุขัดข้อง ขั้นตอนจะทำเครื่องหมายเองเมื่อคุณทำ</translation>
    </message>
    <message>
        <source>Suspected after two failed probes, probable after three, confirmed after four. Do nothing rash before.</source>
        <translation>สงสัยหลังโพรบล้มเหลวสองครั้ง น่าจะใช่หลังสามครั้ง ยืนยันหลังสี่ครั้ง อย่าด่วนทำอะไรก่อนนั้น</translation>
    </message>
    <message>
        <source>Confirmed. Look at what would be lost, then say who decides.</source>
        <translation>ยืนยันแล้ว ดูว่าจะสูญเสียอะไร แล้วระบุว่าใครเป็นผู้ตัดสินใจ</translation>
    </message>
    <message>
        <source>The pair&apos;s page lists what is at risk by type. Write the number down as a milestone.</source>
        <translation>หน้าของคู่บริการแสดงสิ่งที่เสี่ยงตามชนิด บันทึกจำนวนเป็นเหตุการณ์สำคัญ</translation>
    </message>
    <message>
        <source>Make the primary well. The incident closes when traffic is back; where it never moved, record that service is restored.</source>
        <translation>ทำให้บริการหลักกลับเป็นปกติ เหตุการณ์จะปิดเมื่อการรับส่งข้อมูลกลับมา หากไม่เคยย้าย ให้บันทึกว่ากู้คืนบริการแล้ว</translation>
    </message>
    <message>
        <source>You have been through it once. The timeline shows how long each step took.</source>
        <translation>คุณผ่านครบหนึ่งรอบแล้ว ไทม์ไลน์แสดงว่าแต่ละขั้นใช้เวลาเท่าใด</translation>
    </message>
    <message>
        <source>In practice as in earnest: it is recorded with your name and the moment.</source>
        <translation>ฝึกเหมือนจริง: บันทึกพร้อมชื่อของคุณและเวลา</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>The front name leads to the secondary</source>
        <translation>ชื่อส่วนหน้านำไปยังบริการรอง</translation>
    </message>
    <message>
        <source>The front name leads to the primary</source>
        <translation>ชื่อส่วนหน้านำไปยังบริการหลัก</translation>
    </message>
    <message>
        <source>resources: %L1 on the primary, %L2 on the secondary</source>
        <translation>ทรัพยากร: บริการหลัก %L1 รายการ บริการรอง %L2 รายการ</translation>
    </message>
    <message>
        <source>Practice is open in a window of its own.</source>
        <translation>การฝึกซ้อมเปิดอยู่ในหน้าต่างแยก</translation>
    </message>
    <message>
        <source>Bring the changes back</source>
        <translation>นำการเปลี่ยนแปลงกลับมา</translation>
    </message>
</context>
<context>
    <name>rekindle::PracticeStrip</name>
    <message>
        <source>Practice mode: these services are make-believe.</source>
        <translation>โหมดฝึกซ้อม: บริการเหล่านี้เป็นของสมมติ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>ฝึกซ้อม</translation>
    </message>
</context>
<context>
    <name>rekindle::RemovePairDialog</name>
    <message>
        <source>Remove pair</source>
        <translation>นำคู่บริการออก</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>นำ %1 ออกหรือไม่</translation>
    </message>
    <message>
        <source>It is no longer watched, and its secrets are removed from this computer.</source>
        <translation>จะไม่เฝ้าดูอีกต่อไป และนำข้อมูลลับออกจากคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>Its history and its incidents stay on this computer. Nothing is changed on the services themselves.</source>
        <translation>ประวัติและเหตุการณ์ยังอยู่ในคอมพิวเตอร์เครื่องนี้ ไม่มีการเปลี่ยนแปลงที่ตัวบริการ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>This is a production pair: type its name to remove it.</source>
        <translation>นี่คือคู่บริการที่ใช้งานจริง: พิมพ์ชื่อเพื่อนำออก</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Delete the heartbeat there first</source>
        <translation>ลบฮาร์ตบีตที่นั่นก่อน</translation>
    </message>
    <message>
        <source>Its history and its incidents stay on this computer. On the services nothing but the heartbeat is changed; its earlier versions stay there.</source>
        <translation>ประวัติและเหตุการณ์ยังอยู่ในคอมพิวเตอร์เครื่องนี้ ที่ตัวบริการไม่มีการเปลี่ยนแปลงนอกจากฮาร์ตบีต เวอร์ชันก่อนหน้าของฮาร์ตบีตยังอยู่ที่นั่น</translation>
    </message>
</context>
<context>
    <name>rekindle::SaveAs</name>
    <message>
        <source>Save as</source>
        <translation>บันทึกเป็น</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>รูปภาพ (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>ภาพวาดเวกเตอร์ (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>เอกสาร (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>ตาราง (*.csv)</translation>
    </message>
</context>
<context>
    <name>rekindle::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Rekindle %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Rekindle %1 ซอฟต์แวร์เสรีภายใต้ GNU General Public License รุ่น 3 หรือใหม่กว่า</translation>
    </message>
</context>
<context>
    <name>rekindle::SignInForm</name>
    <message>
        <source>More settings</source>
        <translation>การตั้งค่าเพิ่มเติม</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>การลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>ผู้เช่า</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>รหัสไคลเอ็นต์</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>ข้อมูลลับ</translation>
    </message>
    <message>
        <source>Scope (optional)</source>
        <translation>ขอบเขต (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Key ID (optional)</source>
        <translation>รหัสคีย์ (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Sign-in address (optional)</source>
        <translation>ที่อยู่สำหรับลงชื่อเข้าใช้ (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Client ID (optional)</source>
        <translation>รหัสไคลเอ็นต์ (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>ขอบเขต</translation>
    </message>
    <message>
        <source>Unchanged: the one that is kept</source>
        <translation>ไม่เปลี่ยน: ใช้ค่าที่เก็บไว้</translation>
    </message>
    <message>
        <source>%1 (the service offers it)</source>
        <extracomment>a way of signing in that the service itself names</extracomment>
        <translation>%1 (บริการรองรับ)</translation>
    </message>
    <message>
        <source>Sign-in to the service</source>
        <translation>การลงชื่อเข้าใช้บริการ</translation>
    </message>
    <message>
        <source>Sign-in to the primary</source>
        <translation>การลงชื่อเข้าใช้บริการหลัก</translation>
    </message>
    <message>
        <source>Sign-in to the secondary</source>
        <translation>การลงชื่อเข้าใช้บริการรอง</translation>
    </message>
    <message>
        <source>Enter the scope: this kind of server has no usual one.</source>
        <translation>ป้อนขอบเขต: เซิร์ฟเวอร์ชนิดนี้ไม่มีค่าปกติ</translation>
    </message>
    <message>
        <source>The address or the sign-in has changed: give the secret again. The old one is not sent elsewhere.</source>
        <translation>ที่อยู่หรือการลงชื่อเข้าใช้เปลี่ยนไป: ป้อนข้อมูลลับอีกครั้ง ข้อมูลลับเดิมจะไม่ถูกส่งไปที่อื่น</translation>
    </message>
    <message>
        <source>Give the secret first.</source>
        <translation>ป้อนข้อมูลลับก่อน</translation>
    </message>
    <message>
        <source>Sign-in to write the heartbeat</source>
        <translation>การลงชื่อเข้าใช้เพื่อเขียนฮาร์ตบีต</translation>
    </message>
    <message>
        <source>The same as the primary</source>
        <translation>เหมือนกับบริการหลัก</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a button does; %2: what it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rekindle::SignInStep</name>
    <message>
        <source>Sign in to the secondary in the same way</source>
        <translation>ลงชื่อเข้าใช้บริการรองด้วยวิธีเดียวกัน</translation>
    </message>
    <message>
        <source>Keep secrets</source>
        <translation>เก็บข้อมูลลับ</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>ในพวงกุญแจของคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>เฉพาะเซสชันนี้</translation>
    </message>
    <message>
        <source>Secrets are never written to the store, to an export or to a log.</source>
        <translation>ข้อมูลลับจะไม่ถูกเขียนลงในที่เก็บข้อมูล ไฟล์ส่งออก หรือบันทึก</translation>
    </message>
    <message>
        <source>There is no keychain here: secrets are forgotten when Rekindle is closed.</source>
        <translation>ที่นี่ไม่มีพวงกุญแจ: ข้อมูลลับจะหายไปเมื่อปิด Rekindle</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>การลงชื่อเข้าใช้</translation>
    </message>
</context>
<context>
    <name>rekindle::SignInTest</name>
    <message>
        <source>Test sign-in</source>
        <translation>ทดสอบการลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>กำลังลงชื่อเข้าใช้…</translation>
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
        <source>Signed in, and reading is allowed.</source>
        <translation>ลงชื่อเข้าใช้แล้ว และอนุญาตให้อ่าน</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a button does; %2: what it is about
----------
which service, and what came of signing in to it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open %1 in a browser and enter the code %2.</source>
        <translation>เปิด %1 ในเบราว์เซอร์แล้วป้อนรหัส %2</translation>
    </message>
    <message>
        <source>Signed in. Whether it may write shows with the first heartbeat.</source>
        <translation>ลงชื่อเข้าใช้แล้ว จะทราบว่าเขียนได้หรือไม่เมื่อมีฮาร์ตบีตแรก</translation>
    </message>
    <message>
        <source>Signed in, and reading is denied, which writing the heartbeat does not need. Whether it may write shows with the first heartbeat.</source>
        <translation>ลงชื่อเข้าใช้แล้ว แต่ไม่ได้รับอนุญาตให้อ่าน ซึ่งการเขียนฮาร์ตบีตไม่จำเป็นต้องใช้ จะทราบว่าเขียนได้หรือไม่เมื่อมีฮาร์ตบีตแรก</translation>
    </message>
</context>
<context>
    <name>rekindle::SilenceButton</name>
    <message>
        <source>Notices: off</source>
        <translation>การแจ้งเตือน: ปิด</translation>
    </message>
    <message>
        <source>Notices: acknowledged</source>
        <translation>การแจ้งเตือน: รับทราบแล้ว</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>การแจ้งเตือน</translation>
    </message>
    <message>
        <source>Acknowledge: I know of it</source>
        <translation>รับทราบ: ทราบเรื่องแล้ว</translation>
    </message>
    <message>
        <source>No longer silent</source>
        <translation>เปิดการแจ้งเตือนอีกครั้ง</translation>
    </message>
    <message>
        <source>Never tell me about this pair</source>
        <translation>ไม่ต้องแจ้งเตือนเกี่ยวกับคู่บริการนี้</translation>
    </message>
    <message>
        <source>Whether you are told when something happens to this pair</source>
        <translation>จะแจ้งเตือนหรือไม่เมื่อเกิดเหตุกับคู่บริการนี้</translation>
    </message>
    <message>
        <source>Work planned at a service…</source>
        <translation>งานที่วางแผนไว้ที่บริการ…</translation>
    </message>
</context>
<context>
    <name>rekindle::StalenessCard</name>
    <message>
        <source>Switch the heartbeat on to measure it.</source>
        <translation>เปิดฮาร์ตบีตเพื่อวัด</translation>
    </message>
    <message>
        <source>Somebody else&apos;s heartbeat is read. Switch your own on to be independent of it and of the primary&apos;s clock.</source>
        <translation>กำลังอ่านฮาร์ตบีตของผู้อื่น เปิดของตนเองเพื่อไม่ต้องพึ่งสิ่งนั้นและนาฬิกาของบริการหลัก</translation>
    </message>
    <message>
        <source>Switch the heartbeat on: it sees a stall without waiting for the next write.</source>
        <translation>เปิดฮาร์ตบีต: มองเห็นการหยุดนิ่งโดยไม่ต้องรอการเขียนครั้งถัดไป</translation>
    </message>
    <message>
        <source>Switch the heartbeat on to measure instead of trusting a metric.</source>
        <translation>เปิดฮาร์ตบีตเพื่อวัดเองแทนการเชื่อเมตริก</translation>
    </message>
    <message>
        <source>Expect a bulk import…</source>
        <translation>แจ้งการนำเข้าข้อมูลจำนวนมาก…</translation>
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
        <source>Enter what the platform says to have a figure.</source>
        <translation>ป้อนค่าที่แพลตฟอร์มบอกเพื่อให้มีตัวเลข</translation>
    </message>
    <message>
        <source>Enter the platform&apos;s figure…</source>
        <translation>ป้อนค่าจากแพลตฟอร์ม…</translation>
    </message>
</context>
<context>
    <name>rekindle::StretchCard</name>
    <message>
        <source>Copy the record as text</source>
        <translation>คัดลอกบันทึกเป็นข้อความ</translation>
    </message>
    <message>
        <source>Unprotected</source>
        <translation>ไม่มีการป้องกัน</translation>
    </message>
    <message>
        <source>When this pair was unprotected</source>
        <translation>ช่วงที่คู่บริการนี้ไม่มีการป้องกัน</translation>
    </message>
</context>
<context>
    <name>rekindle::StretchModel</name>
    <message>
        <source>goes on</source>
        <translation>ยังดำเนินอยู่</translation>
    </message>
    <message>
        <source>not watched on</source>
        <translation>ไม่ได้เฝ้าดูต่อ</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>สิ้นสุด</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>กินเวลา</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>สาเหตุ</translation>
    </message>
</context>
<context>
    <name>rekindle::SummaryStep</name>
    <message>
        <source>Summary</source>
        <translation>สรุป</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>ยังไม่เห็น</translation>
    </message>
    <message>
        <source>the secret that is kept</source>
        <translation>ข้อมูลลับที่เก็บไว้</translation>
    </message>
    <message>
        <source>No secret was given for %1: signing in will fail until there is one.</source>
        <translation>ไม่ได้ป้อนข้อมูลลับสำหรับ %1: การลงชื่อเข้าใช้จะไม่สำเร็จจนกว่าจะมี</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>คู่บริการ</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>บริการหลัก</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>บริการ</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>การลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>บริการรอง</translation>
    </message>
    <message>
        <source>Front name</source>
        <translation>ชื่อส่วนหน้า</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>ฮาร์ตบีต</translation>
    </message>
    <message>
        <source>Rekindle writes one Basic resource on the primary.</source>
        <translation>Rekindle เขียนทรัพยากร Basic หนึ่งรายการที่บริการหลัก</translation>
    </message>
    <message>
        <source>Off: Rekindle only reads.</source>
        <translation>ปิด: Rekindle อ่านอย่างเดียว</translation>
    </message>
    <message>
        <source>It can be saved, but look at this</source>
        <translation>บันทึกได้ แต่ควรดูสิ่งนี้</translation>
    </message>
    <message>
        <source>Client certificate: %1</source>
        <translation>ใบรับรองไคลเอ็นต์: %1</translation>
    </message>
    <message>
        <source>A private address is expected.</source>
        <translation>คาดว่าเป็นที่อยู่ส่วนตัว</translation>
    </message>
    <message>
        <source>No secret was given to write the heartbeat: writing will fail until there is one.</source>
        <translation>ไม่ได้ให้ข้อมูลลับสำหรับเขียนฮาร์ตบีต: การเขียนจะล้มเหลวจนกว่าจะมี</translation>
    </message>
    <message>
        <source>Nothing was saved: the keychain did not take the secret</source>
        <translation>ไม่ได้บันทึกสิ่งใด: พวงกุญแจไม่รับข้อมูลลับ</translation>
    </message>
</context>
<context>
    <name>rekindle::TextDialog</name>
    <message>
        <source>The whole text</source>
        <translation>ข้อความทั้งหมด</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
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
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
    <message>
        <source>Compared with %1 of %2</source>
        <translation>เปรียบเทียบกับ%1 เมื่อ %2</translation>
    </message>
    <message>
        <source>It bears your name and the moment that you give.</source>
        <translation>จะระบุชื่อของคุณและเวลาที่คุณกำหนด</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>บันทึกเป็น…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>พิมพ์…</translation>
    </message>
    <message>
        <source>Milestones of both incidents</source>
        <translation>เหตุการณ์สำคัญของทั้งสองเหตุการณ์</translation>
    </message>
    <message>
        <source>Copy the incident as text</source>
        <translation>คัดลอกเหตุการณ์เป็นข้อความ</translation>
    </message>
    <message>
        <source>service was back before anybody declared</source>
        <translation>บริการกลับมาก่อนมีผู้ประกาศ</translation>
    </message>
    <message>
        <source>Add a milestone to the incident of %1…</source>
        <translation>เพิ่มเหตุการณ์สำคัญให้เหตุการณ์ของ %1…</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>การทำงาน</translation>
    </message>
    <message>
        <source>Copy the last incident of %1 as text</source>
        <translation>คัดลอกเหตุการณ์ล่าสุดของ %1 เป็นข้อความ</translation>
    </message>
    <message>
        <source>When an outage begins, or when you declare one on the pair&apos;s page, its milestones and both RTO clocks are here. When the pair is unprotected, that is a record here too.</source>
        <translation>เมื่อเกิดเหตุขัดข้อง หรือเมื่อคุณประกาศในหน้าคู่บริการ เหตุการณ์สำคัญและนาฬิกา RTO ทั้งสองจะอยู่ที่นี่ เมื่อคู่บริการไม่มีการป้องกัน ก็จะมีบันทึกอยู่ที่นี่ด้วย</translation>
    </message>
    <message>
        <source>how much more was lost is not known</source>
        <translation>ไม่ทราบว่าสูญหายมากกว่านี้อีกเท่าใด</translation>
    </message>
</context>
<context>
    <name>rekindle::Tray</name>
    <message>
        <source>Open Rekindle</source>
        <translation>เปิด Rekindle</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>รับทราบทั้งหมด</translation>
    </message>
    <message>
        <source>No longer silent</source>
        <translation>เปิดการแจ้งเตือนอีกครั้ง</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ออก</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s)</source>
        <translation>
            <numerusform>การแจ้งเตือน %Ln รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Rekindle goes on watching</source>
        <translation>Rekindle ยังเฝ้าดูต่อ</translation>
    </message>
    <message>
        <source>This icon opens it again, or quits it.</source>
        <translation>ไอคอนนี้ใช้เปิดอีกครั้งหรือออกจากโปรแกรม</translation>
    </message>
</context>
<context>
    <name>rekindle::VerdictAnnouncer</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>the name of a pair, its state, and what that means</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pair(s) changed.</source>
        <translation>
            <numerusform>อีก %Ln คู่บริการเปลี่ยนแปลง</numerusform>
        </translation>
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
        <source>Read %1, staleness %2.</source>
        <translation>อ่าน %1 ความล่าช้า: %2</translation>
    </message>
    <message>
        <source>This would change it: %1</source>
        <translation>สิ่งที่จะเปลี่ยนผลนี้: %1</translation>
    </message>
    <message>
        <source>Next probe in %1.</source>
        <translation>โพรบครั้งถัดไปใน %1</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>กำลังอ่าน</translation>
    </message>
</context>
<context>
    <name>rekindle::WalkCard</name>
    <message>
        <source>done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>ยังไม่ถึง</translation>
    </message>
    <message>
        <source>A walk through an outage</source>
        <translation>ลองผ่านเหตุขัดข้องทีละขั้น</translation>
    </message>
    <message>
        <source>Break the primary</source>
        <translation>ทำให้บริการหลักขัดข้อง</translation>
    </message>
    <message>
        <source>Wait for the verdict</source>
        <translation>รอผลวินิจฉัย</translation>
    </message>
    <message>
        <source>Declare the outage</source>
        <translation>ประกาศเหตุขัดข้อง</translation>
    </message>
    <message>
        <source>Assess the loss</source>
        <translation>ประเมินการสูญเสีย</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>กู้คืน</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>ทำให้ขัดข้อง</translation>
    </message>
    <message>
        <source>Declare…</source>
        <translation>ประกาศ…</translation>
    </message>
    <message>
        <source>Record it…</source>
        <translation>บันทึก…</translation>
    </message>
    <message>
        <source>Make it well</source>
        <translation>ทำให้ปกติ</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>เริ่มใหม่</translation>
    </message>
</context>
<context>
    <name>rekindle::WatchingCard</name>
    <message>
        <source>Watching</source>
        <translation>การเฝ้าดู</translation>
    </message>
    <message>
        <source>Probe period in seconds</source>
        <translation>รอบการโพรบ (วินาที)</translation>
    </message>
    <message>
        <source>Heartbeat period in seconds</source>
        <translation>รอบฮาร์ตบีต (วินาที)</translation>
    </message>
    <message>
        <source>Keep samples for days</source>
        <translation>เก็บตัวอย่างไว้กี่วัน</translation>
    </message>
    <message>
        <source>A control address is https://host or http://host, at most four, apart by spaces.</source>
        <translation>ที่อยู่ควบคุมเขียนเป็น https://โฮสต์ หรือ http://โฮสต์ ไม่เกินสี่รายการ คั่นด้วยช่องว่าง</translation>
    </message>
    <message>
        <source>Control addresses</source>
        <translation>ที่อยู่ควบคุม</translation>
    </message>
    <message>
        <source>Two names outside your pairs, such as status.example.org</source>
        <translation>ชื่อสองชื่อนอกคู่บริการ เช่น status.example.org</translation>
    </message>
    <message>
        <source>The periods are those of new pairs; a pair keeps its own. After that many days only summaries of the samples are kept, for good. Control addresses are asked only while a primary fails: their answer proves that your own network works.</source>
        <translation>รอบเหล่านี้ใช้กับคู่บริการใหม่ คู่บริการเดิมใช้รอบของตนเอง หลังจากจำนวนวันดังกล่าวจะเก็บเฉพาะสรุปของตัวอย่างไว้ถาวร ที่อยู่ควบคุมจะถูกถามเฉพาะเมื่อบริการหลักขัดข้อง คำตอบยืนยันว่าเครือข่ายของคุณใช้งานได้</translation>
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
    <message>
        <source>The address or the sign-in of %1 changed: its secrets were removed. Enter them again with %2.</source>
        <translation>ที่อยู่หรือวิธีลงชื่อเข้าใช้ของ %1 เปลี่ยนไป: ข้อมูลลับถูกลบแล้ว ป้อนอีกครั้งด้วย %2</translation>
    </message>
    <message>
        <source>One gateway serves both addresses.</source>
        <translation>เกตเวย์เดียวให้บริการทั้งสองที่อยู่</translation>
    </message>
</context>
</TS>
