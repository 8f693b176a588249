<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>since %1</source>
        <extracomment>%1: a moment</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>%1: suspected, probable or confirmed; %2: a moment</extracomment>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>Last seen so %1, at %2; the looks since then did not show it.</source>
        <extracomment>%1: &quot;2 min ago&quot;; %2: a moment</extracomment>
        <translation>رُصد ذلك آخر مرة %1، في %2؛ ولم تُظهره النظرات التي تلت.</translation>
    </message>
    <message>
        <source>Does the primary serve?</source>
        <translation>هل تعمل الخدمة الأساسية؟</translation>
    </message>
    <message>
        <source>Could we fail over now?</source>
        <translation>هل يمكننا تجاوز الفشل الآن؟</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>A part of Rekindle is missing or damaged: %1</source>
        <translation>جزء من Rekindle مفقود أو تالف: %1</translation>
    </message>
    <message>
        <source>Nothing is watched. Install Rekindle again; what it has stored stays.</source>
        <translation>لا شيء تحت المراقبة الآن. أعد تثبيت Rekindle؛ وما خُزّن يبقى.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Keep a copy and start new</source>
        <translation>الاحتفاظ بنسخة وبدء ملف جديد</translation>
    </message>
</context>
<context>
    <name>LagPainter</name>
    <message>
        <source>Verdicts</source>
        <translation>التشخيصات</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>The history is being read.</source>
        <translation>تجري قراءة السجل.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>RPO %1</source>
        <translation>RPO %1</translation>
    </message>
    <message>
        <source>↑ RPO %1, above this scale</source>
        <extracomment>the limit lies above the scale of the chart</extracomment>
        <translation>↑ RPO %1، أعلى من هذا المقياس</translation>
    </message>
</context>
<context>
    <name>LagScene</name>
    <message>
        <source>%1 within %2</source>
        <extracomment>%1: the least and the greatest staleness, %2: the time in which they were measured</extracomment>
        <translation>%1 خلال %2</translation>
    </message>
    <message>
        <source>over the RPO</source>
        <translation>أكثر من RPO</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>الحادث: %1</translation>
    </message>
</context>
<context>
    <name>LanesPainter</name>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>المقارَن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln milestone(s)</source>
        <translation>
            <numerusform>%Ln معلَم</numerusform>
            <numerusform>معلَم واحد</numerusform>
            <numerusform>معلَمان</numerusform>
            <numerusform>%Ln معالم</numerusform>
            <numerusform>%Ln معلَمًا</numerusform>
            <numerusform>%Ln معلَم</numerusform>
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
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>السمة: حسب النظام</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>السمة: فاتح</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>السمة: داكن</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>السمة: تباين عال</translation>
    </message>
    <message>
        <source>Rows: comfortable</source>
        <translation>الصفوف: مريحة</translation>
    </message>
    <message>
        <source>Rows: compact</source>
        <translation>الصفوف: مضغوطة</translation>
    </message>
    <message>
        <source>Size of texts: %1 %</source>
        <translation>حجم النصوص: %1 %</translation>
    </message>
    <message>
        <source>Moments in UTC</source>
        <translation>الأوقات بتوقيت UTC</translation>
    </message>
    <message>
        <source>Moments in local time</source>
        <translation>الأوقات بالتوقيت المحلي</translation>
    </message>
</context>
<context>
    <name>PairCommands</name>
    <message>
        <source>Acknowledge the notices of %1</source>
        <translation>الإقرار بإشعارات %1</translation>
    </message>
    <message>
        <source>Notices of %1: %2</source>
        <translation>إشعارات %1: %2</translation>
    </message>
    <message>
        <source>Notices of %1: no longer silent</source>
        <translation>إشعارات %1: إنهاء الصمت</translation>
    </message>
    <message>
        <source>Notices of %1: on again</source>
        <translation>إشعارات %1: إعادة التشغيل</translation>
    </message>
    <message>
        <source>Notices of %1: off</source>
        <translation>إشعارات %1: إيقاف</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Declare an outage of %1…</source>
        <translation>إعلان انقطاع %1…</translation>
    </message>
    <message>
        <source>What happens to %1 is planned…</source>
        <translation>ما يحدث لـ %1 مخطط له…</translation>
    </message>
    <message>
        <source>Copy the verdict of %1 as text</source>
        <translation>نسخ تشخيص %1 كنص</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>الزوج</translation>
    </message>
    <message>
        <source>Work planned at a service of %1…</source>
        <translation>عمل مخطط له في خدمة من خدمات %1…</translation>
    </message>
</context>
<context>
    <name>PairText</name>
    <message>
        <source>Not read yet.</source>
        <translation>لم يُقرأ بعد.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>First thing to do: %1</source>
        <translation>أول ما يجب فعله: %1</translation>
    </message>
    <message>
        <source>Staleness: %1</source>
        <translation>التأخر: %1</translation>
    </message>
    <message>
        <source>At risk: %1</source>
        <translation>معرّض للفقدان: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>قُرئ: %1</translation>
    </message>
    <message>
        <source>Last known state, read: %1</source>
        <translation>آخر حالة معروفة، قُرئت: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>انتهى: %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>لا يزال مفتوحًا</translation>
    </message>
    <message>
        <source>This would change it: %1</source>
        <translation>ما يغيّر ذلك: %1</translation>
    </message>
    <message>
        <source>Still unprotected: %1</source>
        <translation>لا يزال غير محمي: %1</translation>
    </message>
    <message>
        <source>Not watched after: %1</source>
        <translation>توقفت المراقبة بعد: %1</translation>
    </message>
    <message>
        <source>Lasted: %1</source>
        <translation>المدة: %1</translation>
    </message>
</context>
<context>
    <name>PairWizard</name>
    <message>
        <source>Enter the address of the FHIR service.</source>
        <translation>أدخِل عنوان خدمة FHIR.</translation>
    </message>
    <message>
        <source>An address must not hold a user name or a password. They have a place of their own.</source>
        <translation>يجب ألا يحتوي العنوان على اسم مستخدم أو كلمة مرور. لهما مكان خاص بهما.</translation>
    </message>
    <message>
        <source>%1 is no address of a service. An address looks like %2.</source>
        <translation>%1 ليس عنوان خدمة. يبدو العنوان مثل %2.</translation>
    </message>
    <message>
        <source>Give the pair a name.</source>
        <translation>أعطِ الزوج اسمًا.</translation>
    </message>
    <message>
        <source>Credentials are not sent over plain http to another computer. Use an address with https.</source>
        <translation>لا تُرسل بيانات الاعتماد عبر http غير المشفّر إلى كمبيوتر آخر. استخدم عنوان https.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>أدخِل اسم المستخدم.</translation>
    </message>
    <message>
        <source>Enter the tenant: its ID or its domain.</source>
        <translation>أدخِل المستأجر: معرّفه أو مجاله.</translation>
    </message>
    <message>
        <source>Enter the client ID of the application.</source>
        <translation>أدخِل معرّف العميل للتطبيق.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>1. Both practice services answer; the heartbeat is on its way to the secondary.</source>
        <translation>1. خدمتا التدريب تستجيبان، ونبضة القلب (heartbeat) في طريقها إلى الخدمة الثانوية.</translation>
    </message>
    <message>
        <source>2. Now the primary fails. Four failed probes confirm it.</source>
        <translation>2. الآن تتعطل الخدمة الأساسية. أربعة مسابر فاشلة تؤكد ذلك.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>3. The outage is declared. The front name moves by its own probes.</source>
        <translation>3. أُعلن الانقطاع. ينتقل اسم الواجهة وفق مسابره الخاصة.</translation>
    </message>
    <message>
        <source>4. Clients are served by the secondary. Now the primary comes back.</source>
        <translation>4. تخدم الخدمة الثانوية العملاء. والآن تعود الخدمة الأساسية.</translation>
    </message>
    <message>
        <source>Practice hospital</source>
        <translation>مستشفى التدريب</translation>
    </message>
    <message>
        <source>Practice North</source>
        <translation>تدريب الشمال</translation>
    </message>
    <message>
        <source>Practice West</source>
        <translation>تدريب الغرب</translation>
    </message>
    <message>
        <source>5. %1 Now they are brought back.</source>
        <translation>5. %1 والآن يجري إرجاع التغييرات.</translation>
    </message>
    <message>
        <source>6. What happened, for the record:</source>
        <translation>6. ما حدث، للسجل:</translation>
    </message>
</context>
<context>
    <name>PracticeCommands</name>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Start the practice pair</source>
        <translation>بدء زوج التدريب</translation>
    </message>
    <message>
        <source>Open the practice pair</source>
        <translation>فتح زوج التدريب</translation>
    </message>
    <message>
        <source>Make all well again</source>
        <translation>إعادة كل شيء سليمًا</translation>
    </message>
    <message>
        <source>Bring the changes back</source>
        <translation>إرجاع التغييرات</translation>
    </message>
</context>
<context>
    <name>PracticeWords</name>
    <message>
        <source>Goes down</source>
        <translation>تتعطل</translation>
    </message>
    <message>
        <source>Nothing answers. Wait until the verdict is confirmed, read what would be lost, then declare the outage.</source>
        <translation>لا شيء يجيب. انتظر حتى يتأكد التشخيص، واقرأ ما الذي سيُفقد، ثم أعلن الانقطاع.</translation>
    </message>
    <message>
        <source>Refuses connections</source>
        <translation>ترفض الاتصالات</translation>
    </message>
    <message>
        <source>Connections are refused although the network is fine: treat it as an outage.</source>
        <translation>تُرفض الاتصالات مع أن الشبكة سليمة: تعامل معه كانقطاع.</translation>
    </message>
    <message>
        <source>Drops connections</source>
        <translation>تقطع الاتصالات</translation>
    </message>
    <message>
        <source>Connections are closed without an answer: treat it as an outage, like a refusal.</source>
        <translation>تُغلق الاتصالات دون إجابة: تعامل معه كانقطاع، مثل الرفض.</translation>
    </message>
    <message>
        <source>Never answers</source>
        <translation>لا تجيب أبدًا</translation>
    </message>
    <message>
        <source>It accepts connections and then says nothing. Treat it as an outage once it is confirmed.</source>
        <translation>تقبل الاتصالات ثم لا تقول شيئًا. تعامل معه كانقطاع متى تأكد.</translation>
    </message>
    <message>
        <source>Gray failure</source>
        <translation>عطل رمادي</translation>
    </message>
    <message>
        <source>The health check stays green while requests fail. Trust the requests.</source>
        <translation>يبقى فحص السلامة أخضر بينما تفشل الطلبات. ثق بالطلبات.</translation>
    </message>
    <message>
        <source>Slow: DNS</source>
        <translation>بطء: DNS</translation>
    </message>
    <message>
        <source>The name takes long to resolve: look at the resolver, not at the service.</source>
        <translation>يستغرق تحليل الاسم وقتًا طويلًا: افحص خادم التحليل لا الخدمة.</translation>
    </message>
    <message>
        <source>Slow: connecting</source>
        <translation>بطء: الاتصال</translation>
    </message>
    <message>
        <source>Connecting takes long: look at the way there, at VPN and firewall.</source>
        <translation>يستغرق الاتصال وقتًا طويلًا: افحص الطريق وVPN وجدار الحماية.</translation>
    </message>
    <message>
        <source>Slow: handshake</source>
        <translation>بطء: المصافحة</translation>
    </message>
    <message>
        <source>The secure handshake takes long: an inspecting proxy, or a front end under load.</source>
        <translation>تستغرق المصافحة الآمنة وقتًا طويلًا: وكيل يفحص حركة البيانات، أو واجهة أمامية تحت الضغط.</translation>
    </message>
    <message>
        <source>Slow: answer</source>
        <translation>بطء: الإجابة</translation>
    </message>
    <message>
        <source>The service itself is slow: look for load or an import. No reason to fail over yet.</source>
        <translation>الخدمة نفسها بطيئة: ابحث عن حمل أو استيراد. لا داعي لتجاوز الفشل بعد.</translation>
    </message>
    <message>
        <source>Slow: transfer</source>
        <translation>بطء: النقل</translation>
    </message>
    <message>
        <source>The answer comes, but trickles: look at the bandwidth on the way.</source>
        <translation>تصل الإجابة ولكن ببطء شديد: افحص عرض النطاق على الطريق.</translation>
    </message>
    <message>
        <source>Throttled (429)</source>
        <translation>مقيّد (429)</translation>
    </message>
    <message>
        <source>The service is up. Compare the throughput of both services; do not declare.</source>
        <translation>الخدمة تعمل. قارن معدل النقل للخدمتين؛ ولا تعلن انقطاعًا.</translation>
    </message>
    <message>
        <source>Throttled, says when</source>
        <translation>مقيّد، مع مدة الانتظار</translation>
    </message>
    <message>
        <source>As above, but it says how long to wait, and probes keep to it. Do not declare.</source>
        <translation>كما سبق، لكنها تذكر مدة الانتظار وتلتزم بها الفحوص. لا تعلن انقطاعًا.</translation>
    </message>
    <message>
        <source>Sign-in fails (401)</source>
        <translation>فشل تسجيل الدخول (401)</translation>
    </message>
    <message>
        <source>Look at the secret&apos;s expiry first. The last known state stays on screen.</source>
        <translation>انظر أولًا إلى تاريخ انتهاء السر. تبقى آخر حالة معروفة على الشاشة.</translation>
    </message>
    <message>
        <source>Access denied (403)</source>
        <translation>رُفض الوصول (403)</translation>
    </message>
    <message>
        <source>The sign-in works, a right is missing: check the role assignment. No outage.</source>
        <translation>تسجيل الدخول يعمل وينقص إذن: تحقق من تعيين الدور. ليس انقطاعًا.</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>انتهت صلاحية الشهادة</translation>
    </message>
    <message>
        <source>No outage: have the certificate renewed.</source>
        <translation>ليس انقطاعًا: اطلب تجديد الشهادة.</translation>
    </message>
    <message>
        <source>Certificate of another</source>
        <translation>شهادة لاسم آخر</translation>
    </message>
    <message>
        <source>The certificate is for another name: the address or the front end is set up wrongly.</source>
        <translation>الشهادة لاسم آخر: العنوان أو الواجهة الأمامية مُعدّان خطأً.</translation>
    </message>
    <message>
        <source>Service retired (410)</source>
        <translation>أُوقفت الخدمة نهائيًا (410)</translation>
    </message>
    <message>
        <source>It can only be exported from. Failing over does not help: plan the migration.</source>
        <translation>لا يمكن إلا التصدير منها. تجاوز الفشل لا يفيد: خطط للترحيل.</translation>
    </message>
    <message>
        <source>Name does not resolve</source>
        <translation>الاسم لا يُحلَّل</translation>
    </message>
    <message>
        <source>Check the private DNS zone and its links before you suspect the service.</source>
        <translation>تحقق من منطقة DNS الخاصة وارتباطاتها قبل أن تشك في الخدمة.</translation>
    </message>
    <message>
        <source>A web page answers</source>
        <translation>صفحة ويب تجيب</translation>
    </message>
    <message>
        <source>Its clock is wrong</source>
        <translation>ساعتها خاطئة</translation>
    </message>
    <message>
        <source>Nothing fails. The pair&apos;s page warns of the clock, and staleness is not measured by it.</source>
        <translation>لا شيء يفشل. تنبّه صفحة الزوج إلى الساعة، ولا يُقاس التأخر بها.</translation>
    </message>
    <message>
        <source>Partition near me</source>
        <translation>انقسام شبكة من جهتي</translation>
    </message>
    <message>
        <source>From here it looks like an outage. Only somebody elsewhere can tell: ask a colleague before you declare.</source>
        <translation>يبدو من هنا انقطاعًا. لا يعرف الحقيقة إلا من هو في مكان آخر: اسأل زميلًا قبل أن تعلن.</translation>
    </message>
    <message>
        <source>This computer offline</source>
        <translation>هذا الكمبيوتر غير متصل</translation>
    </message>
    <message>
        <source>The verdict is suspended. Check cable, Wi-Fi and VPN.</source>
        <translation>التشخيص معلّق. تحقق من الكابل وWi-Fi وVPN.</translation>
    </message>
    <message>
        <source>Traffic intercepted</source>
        <translation>حركة البيانات معترَضة</translation>
    </message>
    <message>
        <source>A proxy with a CA nobody knows is in between. Nothing is known about the services; do not declare.</source>
        <translation>بينكما وكيل بمرجع شهادات (CA) غير معروف. لا يُعرف شيء عن الخدمات؛ لا تعلن انقطاعًا.</translation>
    </message>
    <message>
        <source>Replication runs</source>
        <translation>النسخ المتماثل يعمل</translation>
    </message>
    <message>
        <source>The normal course: a few seconds of staleness.</source>
        <translation>السير المعتاد: تأخر بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Replication stalls</source>
        <translation>توقف النسخ المتماثل</translation>
    </message>
    <message>
        <source>Both services answer, yet what would be lost grows. Look at the copy job.</source>
        <translation>تستجيب الخدمتان، لكن ما سيُفقد يزداد. انظر إلى مهمة النسخ.</translation>
    </message>
    <message>
        <source>Slower than writes</source>
        <translation>أبطأ من الكتابة</translation>
    </message>
    <message>
        <source>Watch the forecast: it says when the RPO will be breached.</source>
        <translation>راقب التنبؤ: يقول متى سيتم تجاوز RPO.</translation>
    </message>
    <message>
        <source>Secondary rewound</source>
        <translation>إرجاع الخدمة الثانوية إلى الوراء</translation>
    </message>
    <message>
        <source>An older copy was restored. Stop writes and find out who did it.</source>
        <translation>استُعيدت نسخة أقدم. أوقف الكتابة واعرف من فعل ذلك.</translation>
    </message>
    <message>
        <source>It is an outage</source>
        <translation>إنه انقطاع</translation>
    </message>
    <message>
        <source>Wait for the confirmation, then declare.</source>
        <translation>انتظر التأكيد، ثم أعلن.</translation>
    </message>
    <message>
        <source>It is up, but slow</source>
        <translation>تعمل، لكنها بطيئة</translation>
    </message>
    <message>
        <source>Which phase grew says where to look. Do not declare.</source>
        <translation>المرحلة التي طالت تدل أين تبحث. لا تعلن انقطاعًا.</translation>
    </message>
    <message>
        <source>It is up, but lets nobody in</source>
        <translation>تعمل، لكنها لا تُدخل أحدًا</translation>
    </message>
    <message>
        <source>Somebody has to renew or grant something. Failing over would not help.</source>
        <translation>على أحدهم أن يجدد شيئًا أو يمنح إذنًا. تجاوز الفشل لا يفيد.</translation>
    </message>
    <message>
        <source>It is here, not there</source>
        <translation>الخلل هنا لا هناك</translation>
    </message>
    <message>
        <source>Names, networks and clocks near you. Never declare because of them.</source>
        <translation>أسماء وشبكات وساعات قريبة منك. لا تعلن انقطاعًا بسببها أبدًا.</translation>
    </message>
    <message>
        <source>While the other service answers as usual, it is the front end that shows a page: treat it as an outage.</source>
        <translation>ما دامت الخدمة الأخرى تستجيب كالمعتاد، فالواجهة الأمامية هي التي تعرض صفحة: تعامل معه كانقطاع.</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>Silence</name>
    <message>
        <source>Silent for %1</source>
        <translation>صامت لمدة %1</translation>
    </message>
    <message>
        <source>Silent until tomorrow, %1</source>
        <translation>صامت حتى الغد، %1</translation>
    </message>
    <message>
        <source>Silent until %1</source>
        <translation>صامت حتى %1</translation>
    </message>
</context>
<context>
    <name>StateClass</name>
    <message>
        <source>Not measurable</source>
        <translation>غير قابل للقياس</translation>
    </message>
    <message>
        <source>RPO breached</source>
        <translation>تم تجاوز RPO</translation>
    </message>
    <message>
        <source>RPO breach ahead</source>
        <translation>تجاوز RPO وشيك</translation>
    </message>
    <message>
        <source>The outage is declared. Fail over as your plan says, and add each step to the timeline.</source>
        <translation>أُعلن الانقطاع. نفّذ تجاوز الفشل وفق خطتك، وأضف كل خطوة إلى الجدول الزمني.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: the state of a pair; %2: suspected, probable or confirmed</extracomment>
        <translation>%1، %2</translation>
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
        <translation>الخدمة الثانوية</translation>
    </message>
    <message>
        <source>Traffic is served from %1, in another region: requests may take longer than usual. How much longer has not been measured.</source>
        <translation>تُخدَم حركة البيانات من %1 في منطقة أخرى: قد تستغرق الطلبات وقتًا أطول من المعتاد. لم يُقَس مقدار الزيادة.</translation>
    </message>
    <message>
        <source>Traffic is served from %1, in another region: a read takes %2 from here; from the primary it usually took at most %3. Clients near the primary may feel it.</source>
        <translation>تُخدَم حركة البيانات من %1 في منطقة أخرى: تستغرق القراءة من هنا %2، وكانت تستغرق من الخدمة الأساسية %3 على الأكثر عادةً. قد يلاحظ ذلك العملاء القريبون من الخدمة الأساسية.</translation>
    </message>
    <message>
        <source>Traffic is served from %1, in another region: a read takes %2 from here, no longer than it usually took from the primary (%3). Other clients may see other times.</source>
        <translation>تُخدَم حركة البيانات من %1 في منطقة أخرى: تستغرق القراءة من هنا %2، أي ليس أطول مما كانت تستغرقه عادةً من الخدمة الأساسية (%3). قد تختلف الأوقات لدى عملاء آخرين.</translation>
    </message>
</context>
<context>
    <name>TimelineSheet</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>المعلَم</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>تعليمات هذه الصفحة</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>عرض كل المفاتيح</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>التعليمات: %1</translation>
    </message>
    <message>
        <source>Quit Rekindle</source>
        <translation>إنهاء Rekindle</translation>
    </message>
    <message>
        <source>View of the pair</source>
        <translation>عرض الزوج</translation>
    </message>
    <message>
        <source>Fill the screen, and back</source>
        <translation>ملء الشاشة والعودة</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>the primary</source>
        <translation>الخدمة الأساسية</translation>
    </message>
    <message>
        <source>the secondary</source>
        <translation>الخدمة الثانوية</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Offline here</source>
        <translation>غير متصل هنا</translation>
    </message>
    <message>
        <source>Network intercepted</source>
        <translation>الشبكة معترَضة</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>تحليل الاسم</translation>
    </message>
    <message>
        <source>Primary down</source>
        <translation>الخدمة الأساسية معطلة</translation>
    </message>
    <message>
        <source>Partition near me</source>
        <translation>انقسام شبكة من جهتي</translation>
    </message>
    <message>
        <source>Front end down</source>
        <translation>الواجهة معطلة</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>مقيّد</translation>
    </message>
    <message>
        <source>Gray failure</source>
        <translation>عطل رمادي</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Replication stalled</source>
        <translation>توقف النسخ المتماثل</translation>
    </message>
    <message>
        <source>Not converging</source>
        <translation>لا يتقارب</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation>رجوع إلى الوراء</translation>
    </message>
    <message>
        <source>Nothing has been observed yet.</source>
        <translation>لم يُرصد شيء بعد.</translation>
    </message>
    <message>
        <source>%1 answers as it should.</source>
        <translation>%1 تستجيب كما ينبغي.</translation>
    </message>
    <message>
        <source>%1 and %2 answer as they should.</source>
        <translation>%1 و%2 تستجيبان كما ينبغي.</translation>
    </message>
    <message>
        <source>This computer is offline. Nothing is known about the services.</source>
        <translation>هذا الكمبيوتر غير متصل. لا يُعرف شيء عن الخدمتين.</translation>
    </message>
    <message>
        <source>Your network intercepts the traffic: something else answers in place of the services.</source>
        <translation>شبكتك تعترض حركة البيانات: شيء آخر يجيب بدلًا من الخدمتين.</translation>
    </message>
    <message>
        <source>The name of %1 does not lead to the service from here.</source>
        <translation>اسم %1 لا يؤدي إلى الخدمة من هنا.</translation>
    </message>
    <message>
        <source>The primary %1 is down or its region cannot be reached. Your network works.</source>
        <translation>الخدمة الأساسية %1 معطلة أو لا يمكن الوصول إلى منطقتها. شبكتك تعمل.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here, but another observer reaches it.</source>
        <translation>لا يمكن الوصول إلى %1 من هنا، لكن مراقبًا آخر يصل إليها.</translation>
    </message>
    <message>
        <source>%1 refuses or drops connections; the network on the way to it is fine.</source>
        <translation>%1 ترفض الاتصالات أو تقطعها، والشبكة المؤدية إليها سليمة.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid. The service behind it may be fine.</source>
        <translation>شهادة %1 غير صالحة. قد تكون الخدمة خلفها سليمة.</translation>
    </message>
    <message>
        <source>%1 answers, but denies access with these credentials.</source>
        <translation>%1 تستجيب، لكنها ترفض الوصول ببيانات الاعتماد هذه.</translation>
    </message>
    <message>
        <source>%1 is up, but limits requests (429).</source>
        <translation>%1 تعمل، لكنها تقيّد الطلبات (429).</translation>
    </message>
    <message>
        <source>%1 looks alive, but most requests to it fail.</source>
        <translation>تبدو %1 عاملة، لكن معظم الطلبات إليها تفشل.</translation>
    </message>
    <message>
        <source>%1 answers much more slowly than usual. What grew: %2.</source>
        <translation>%1 تستجيب أبطأ بكثير من المعتاد. ما زاد: %2.</translation>
    </message>
    <message>
        <source>Both services answer, but nothing new arrives at %1.</source>
        <translation>تستجيب الخدمتان، لكن لا شيء جديد يصل إلى %1.</translation>
    </message>
    <message>
        <source>Changes arrive at %1 more slowly than they are made at %2.</source>
        <translation>تصل التغييرات إلى %1 أبطأ مما تحدث في %2.</translation>
    </message>
    <message>
        <source>%1 went back in time: it shows an older state than before.</source>
        <translation>عادت %1 إلى الوراء: تعرض حالة أقدم من ذي قبل.</translation>
    </message>
    <message>
        <source>Wait for the first probe.</source>
        <translation>انتظر المسبار الأول.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>لا شيء مطلوب.</translation>
    </message>
    <message>
        <source>Check Wi-Fi, cable and VPN of this computer. Do not declare an outage.</source>
        <translation>تحقق من Wi-Fi والكابل وVPN في هذا الكمبيوتر. لا تعلن انقطاعًا.</translation>
    </message>
    <message>
        <source>Sign in to the network&apos;s portal, or check the proxy and its CA in the settings. Do not declare an outage.</source>
        <translation>سجّل الدخول إلى بوابة الشبكة، أو تحقق من الوكيل ومرجع شهاداته (CA) في الإعدادات. لا تعلن انقطاعًا.</translation>
    </message>
    <message>
        <source>Check the private DNS zone and its link to this virtual network. Do not declare an outage.</source>
        <translation>تحقق من منطقة DNS الخاصة وارتباطها بهذه الشبكة الظاهرية. لا تعلن انقطاعًا.</translation>
    </message>
    <message>
        <source>Confirm with a colleague, look at what would be lost, and prepare to declare the outage.</source>
        <translation>تأكد مع زميل، وانظر ما الذي سيُفقد، واستعد لإعلان الانقطاع.</translation>
    </message>
    <message>
        <source>Do not declare. Check the route from this site to %1.</source>
        <translation>لا تعلن انقطاعًا. تحقق من المسار من هذا الموقع إلى %1.</translation>
    </message>
    <message>
        <source>Treat it as an outage: look at the service&apos;s health page and prepare to declare.</source>
        <translation>تعامل معه كانقطاع: انظر صفحة سلامة الخدمة واستعد للإعلان.</translation>
    </message>
    <message>
        <source>Check the role assignment and the private link of %1.</source>
        <translation>تحقق من تعيين الدور ومن الارتباط الخاص لـ %1.</translation>
    </message>
    <message>
        <source>Check that both services have the same throughput (RU/s). Probes slow down by themselves.</source>
        <translation>تحقق من أن للخدمتين معدل النقل نفسه (وحدة طلب/ثانية). تتباطأ المسابر تلقائيًا.</translation>
    </message>
    <message>
        <source>Treat it as an outage once it is confirmed, whatever the health page says.</source>
        <translation>تعامل معه كانقطاع بعد تأكيده، مهما قالت صفحة السلامة.</translation>
    </message>
    <message>
        <source>Look for load, an import or a change on the way to %1.</source>
        <translation>ابحث عن حِمل أو استيراد أو تغيير في الطريق إلى %1.</translation>
    </message>
    <message>
        <source>Look at the copy job or the replication metric.</source>
        <translation>انظر إلى مهمة النسخ أو إلى مقياس النسخ المتماثل.</translation>
    </message>
    <message>
        <source>See the forecast; slow the writers or speed the copy up before the RPO is breached.</source>
        <translation>انظر التنبؤ؛ أبطئ الكتابة أو سرّع النسخ قبل تجاوز RPO.</translation>
    </message>
    <message>
        <source>Stop writes to %1 and find out who restored it.</source>
        <translation>أوقف الكتابة إلى %1 واعرف من استعادها.</translation>
    </message>
    <message>
        <source>The first probe.</source>
        <translation>المسبار الأول.</translation>
    </message>
    <message>
        <source>Two failed probes in a row, or no new heartbeat for 90 s.</source>
        <translation>فشل مسبارين متتاليين، أو عدم ظهور نبضة جديدة لمدة 90 ثانية.</translation>
    </message>
    <message>
        <source>A control address that answers.</source>
        <translation>عنوان تحكم يستجيب.</translation>
    </message>
    <message>
        <source>An answer with the certificate of the service.</source>
        <translation>إجابة تحمل شهادة الخدمة.</translation>
    </message>
    <message>
        <source>The name leading to the private address.</source>
        <translation>أن يؤدي الاسم إلى العنوان الخاص.</translation>
    </message>
    <message>
        <source>An answer of the primary, here or at another observer.</source>
        <translation>إجابة من الخدمة الأساسية، هنا أو عند مراقب آخر.</translation>
    </message>
    <message>
        <source>The other observer losing it too: then it is an outage.</source>
        <translation>أن يفقدها المراقب الآخر أيضًا: عندئذ هو انقطاع.</translation>
    </message>
    <message>
        <source>A token that is accepted.</source>
        <translation>رمز مميز مقبول.</translation>
    </message>
    <message>
        <source>A read that is allowed.</source>
        <translation>قراءة مسموح بها.</translation>
    </message>
    <message>
        <source>Answers without 429.</source>
        <translation>إجابات من دون 429.</translation>
    </message>
    <message>
        <source>Most requests succeeding again.</source>
        <translation>نجاح معظم الطلبات من جديد.</translation>
    </message>
    <message>
        <source>Times back within three times the usual.</source>
        <translation>عودة الأزمنة إلى ما دون ثلاثة أضعاف المعتاد.</translation>
    </message>
    <message>
        <source>A newer heartbeat at the secondary.</source>
        <translation>نبضة أحدث في الخدمة الثانوية.</translation>
    </message>
    <message>
        <source>Staleness that falls.</source>
        <translation>تأخر يتناقص.</translation>
    </message>
    <message>
        <source>The newest heartbeat visible again.</source>
        <translation>ظهور أحدث نبضة من جديد.</translation>
    </message>
    <message>
        <source>The control addresses do not answer either.</source>
        <translation>عناوين التحكم لا تستجيب هي الأخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln probe(s) failed in a row.</source>
        <translation>
            <numerusform>لم يفشل أي مسبار.</numerusform>
            <numerusform>فشل مسبار واحد.</numerusform>
            <numerusform>فشل مسباران متتاليان.</numerusform>
            <numerusform>فشلت %Ln مسابر متتالية.</numerusform>
            <numerusform>فشل %Ln مسبارًا متتاليًا.</numerusform>
            <numerusform>فشل %Ln مسبار متتالٍ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took %2.</source>
        <comment>%1: a phase of a request</comment>
        <translation>استغرق %1 %2.</translation>
    </message>
    <message>
        <source>Heartbeat %1 has reached the secondary.</source>
        <translation>وصلت نبضة القلب (heartbeat) رقم %1 إلى الخدمة الثانوية.</translation>
    </message>
    <message>
        <source>The secondary stands still at heartbeat %1.</source>
        <translation>الخدمة الثانوية متوقفة عند النبضة رقم %1.</translation>
    </message>
    <message>
        <source>Heartbeats arrive, but later and later (now %1).</source>
        <translation>تصل النبضات، لكن متأخرة أكثر فأكثر (الآن %1).</translation>
    </message>
    <message>
        <source>The secondary went back to heartbeat %1.</source>
        <translation>عادت الخدمة الثانوية إلى النبضة رقم %1.</translation>
    </message>
    <message>
        <source>%1 % of the requests fail.</source>
        <translation>تفشل %1 % من الطلبات.</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>مشتبه به</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>متدهور</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>انقطاع</translation>
    </message>
    <message>
        <source>Failing over</source>
        <translation>جارٍ تجاوز الفشل</translation>
    </message>
    <message>
        <source>Serving from the secondary</source>
        <translation>الخدمة من الثانوية</translation>
    </message>
    <message>
        <source>Primary back, catching up</source>
        <translation>عادت الأساسية وتلحق بالركب</translation>
    </message>
    <message>
        <source>Failing back</source>
        <translation>جارٍ إرجاع الموارد</translation>
    </message>
    <message>
        <source>Both sides take writes</source>
        <translation>الجانبان يقبلان الكتابة</translation>
    </message>
    <message>
        <source>Outage began</source>
        <translation>بدأ الانقطاع</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>اكتُشف</translation>
    </message>
    <message>
        <source>Alert seen</source>
        <translation>شوهد التنبيه</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>أُعلن</translation>
    </message>
    <message>
        <source>Failover started</source>
        <translation>بدأ تجاوز الفشل</translation>
    </message>
    <message>
        <source>Traffic moved</source>
        <translation>انتقلت حركة البيانات</translation>
    </message>
    <message>
        <source>First good read</source>
        <translation>أول قراءة ناجحة</translation>
    </message>
    <message>
        <source>First good write</source>
        <translation>أول كتابة ناجحة</translation>
    </message>
    <message>
        <source>Data loss assessed</source>
        <translation>قُيّم فقدان البيانات</translation>
    </message>
    <message>
        <source>Declared restored</source>
        <translation>أُعلنت الاستعادة</translation>
    </message>
    <message>
        <source>Primary recovered</source>
        <translation>تعافت الخدمة الأساسية</translation>
    </message>
    <message>
        <source>Failback started</source>
        <translation>بدأ إرجاع الموارد</translation>
    </message>
    <message>
        <source>Failback complete</source>
        <translation>اكتمل إرجاع الموارد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>حركة البيانات</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>مسبار</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Planned work</source>
        <translation>عمل مخطط له</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>تدريب على التعافي</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>by heartbeat</source>
        <translation>بنبضات القلب (heartbeat)</translation>
    </message>
    <message>
        <source>by watermark</source>
        <translation>بالعلامة المائية الزمنية (watermark)</translation>
    </message>
    <message>
        <source>passive: cannot see a stall until the next write</source>
        <translation>سلبي: لا يرى التوقف حتى الكتابة التالية</translation>
    </message>
    <message>
        <source>by an imported metric</source>
        <translation>بمقياس مستورد</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>يتقدم</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>not converging</source>
        <translation>لا يتقارب</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>عاد إلى الوراء</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>RPO breach ahead</source>
        <translation>تجاوز RPO وشيك</translation>
    </message>
    <message>
        <source>RPO breached</source>
        <translation>تم تجاوز RPO</translation>
    </message>
    <message>
        <source>No new heartbeat</source>
        <translation>لا نبضة جديدة</translation>
    </message>
    <message>
        <source>FHIR R4 server</source>
        <translation>خادم FHIR R4</translation>
    </message>
    <message>
        <source>production</source>
        <translation>إنتاج</translation>
    </message>
    <message>
        <source>test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>development</source>
        <translation>تطوير</translation>
    </message>
    <message>
        <source>managed pair</source>
        <translation>زوج مُدار</translation>
    </message>
    <message>
        <source>copied pair</source>
        <translation>زوج منسوخ</translation>
    </message>
    <message>
        <source>name resolution</source>
        <translation>تحليل الاسم</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>secure handshake</source>
        <translation>المصافحة الآمنة</translation>
    </message>
    <message>
        <source>time to the answer</source>
        <translation>الزمن حتى الإجابة</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>total time</source>
        <translation>الزمن الكلي</translation>
    </message>
    <message>
        <source>%1: stopped before it was finished.</source>
        <translation>%1: توقف قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم تُجب %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>لا يمكن الوصول إلى %1.</translation>
    </message>
    <message>
        <source>%1: no secure connection could be made.</source>
        <translation>%1: تعذر إنشاء اتصال آمن.</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in.</source>
        <translation>لم تقبل %1 تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 denies access with these credentials.</source>
        <translation>%1 ترفض الوصول ببيانات الاعتماد هذه.</translation>
    </message>
    <message>
        <source>%1 is limiting requests (429).</source>
        <translation>%1 تقيّد الطلبات (429).</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>لم يُعثر على %1.</translation>
    </message>
    <message>
        <source>%1 has been deleted.</source>
        <translation>حُذف %1.</translation>
    </message>
    <message>
        <source>%1 is retired: it can only be exported from.</source>
        <translation>أُحيلت %1 إلى التقاعد: يمكن التصدير منها فقط.</translation>
    </message>
    <message>
        <source>%1 is in conflict with something that exists already.</source>
        <translation>%1 يتعارض مع شيء موجود بالفعل.</translation>
    </message>
    <message>
        <source>%1 rejected the request.</source>
        <translation>رفضت %1 الطلب.</translation>
    </message>
    <message>
        <source>%1 answered with an error of its own.</source>
        <translation>أجابت %1 بخطأ من عندها.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a FHIR service does.</source>
        <translation>أجابت %1، لكن ليس كخدمة FHIR.</translation>
    </message>
    <message>
        <source>%1 sent more than is accepted.</source>
        <translation>أرسلت %1 أكثر مما هو مقبول.</translation>
    </message>
    <message>
        <source>%1 does not support this.</source>
        <translation>%1 لا يدعم ذلك.</translation>
    </message>
    <message>
        <source>%1 could not be read or written on this computer.</source>
        <translation>تعذرت قراءة %1 أو الكتابة إليه على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. What was written before is whole.</source>
        <translation>تعذرت الكتابة إلى %1: القرص ممتلئ. ما كُتب سابقًا سليم.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 تالف.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>%1: the secret could not be read from or written to the keychain.</source>
        <translation>%1: تعذرت قراءة السر من حلقة المفاتيح أو كتابته فيها.</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>لا يمكن استخدام %1.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Start it again if you still need it.</source>
        <translation>ابدأه من جديد إذا كنت لا تزال بحاجة إليه.</translation>
    </message>
    <message>
        <source>Check the address and the firewall, then try again.</source>
        <translation>تحقق من العنوان وجدار الحماية، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the address, the VPN and the proxy, then try again.</source>
        <translation>تحقق من العنوان وVPN والوكيل، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the certificate&apos;s dates and name; add the issuing CA if your organisation runs its own.</source>
        <translation>تحقق من تواريخ الشهادة واسمها؛ وأضف مرجع الشهادات (CA) المُصدِر إذا كانت مؤسستك تدير مرجعها الخاص.</translation>
    </message>
    <message>
        <source>Renew the secret and check tenant, client and scope.</source>
        <translation>جدّد السر وتحقق من المستأجر والعميل والنطاق.</translation>
    </message>
    <message>
        <source>Check the role assignment and whether public access is closed.</source>
        <translation>تحقق من تعيين الدور ومما إذا كان الوصول العام مغلقًا.</translation>
    </message>
    <message>
        <source>Wait; probes slow down by themselves. Check that both services have the same throughput.</source>
        <translation>انتظر؛ تتباطأ المسابر تلقائيًا. تحقق من أن للخدمتين معدل النقل نفسه.</translation>
    </message>
    <message>
        <source>Check the address for a missing or doubled path.</source>
        <translation>تحقق من أن المسار في العنوان ليس ناقصًا أو مكررًا.</translation>
    </message>
    <message>
        <source>Nothing to do here, unless it should still exist.</source>
        <translation>لا شيء مطلوب هنا، إلا إذا كان ينبغي أن يظل موجودًا.</translation>
    </message>
    <message>
        <source>Export the data and plan the migration to a current service.</source>
        <translation>صدّر البيانات وخطط للترحيل إلى خدمة حالية.</translation>
    </message>
    <message>
        <source>Change the name or the address, or close the other instance.</source>
        <translation>غيّر الاسم أو العنوان، أو أغلق المثيل الآخر.</translation>
    </message>
    <message>
        <source>See the technical detail; the request does not suit this server.</source>
        <translation>انظر التفاصيل التقنية؛ الطلب لا يناسب هذا الخادم.</translation>
    </message>
    <message>
        <source>Try again; if it stays, look at the service&apos;s health page.</source>
        <translation>أعد المحاولة؛ وإذا استمر الأمر فانظر صفحة سلامة الخدمة.</translation>
    </message>
    <message>
        <source>Check that the address leads to the FHIR base and not to a web page or a sign-in portal.</source>
        <translation>تحقق من أن العنوان يؤدي إلى قاعدة FHIR لا إلى صفحة ويب أو بوابة تسجيل دخول.</translation>
    </message>
    <message>
        <source>Check that the address leads to the FHIR base.</source>
        <translation>تحقق من أن العنوان يؤدي إلى قاعدة FHIR.</translation>
    </message>
    <message>
        <source>Check that the folder exists and can be written.</source>
        <translation>تحقق من أن المجلد موجود وقابل للكتابة.</translation>
    </message>
    <message>
        <source>Free some space; watching goes on meanwhile.</source>
        <translation>حرّر بعض المساحة؛ تستمر المراقبة أثناء ذلك.</translation>
    </message>
    <message>
        <source>Keep a copy of the file, then start with a new one.</source>
        <translation>احتفظ بنسخة من الملف، ثم ابدأ بملف جديد.</translation>
    </message>
    <message>
        <source>Another instance is writing; make the change there.</source>
        <translation>مثيل آخر يكتب الآن؛ أجرِ التغيير هناك.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the secret for this session only.</source>
        <translation>افتح قفل حلقة المفاتيح، أو أدخل السر لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>صحّحه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours, abbreviated</extracomment>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes, abbreviated</extracomment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>minutes and seconds, abbreviated</extracomment>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds, abbreviated</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>%1 – %2 s</source>
        <extracomment>an interval of seconds</extracomment>
        <translation>%1 – %2 ث</translation>
    </message>
    <message>
        <source>%1 – %2 min</source>
        <extracomment>an interval of whole minutes</extracomment>
        <translation>%1 – %2 د</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>an interval of durations</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>date and time in Qt&apos;s notation: day, month and year in the order of the language, 24 hours</extracomment>
        <translation>d MMM yyyy، HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <extracomment>date and time of day in Qt&apos;s notation, short</extracomment>
        <translation>d MMM، HH:mm</translation>
    </message>
    <message>
        <source>Not measurable from outside</source>
        <translation>غير قابل للقياس من الخارج</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>لم يُقَس بعد</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>RPO in %1</source>
        <translation>RPO خلال %1</translation>
    </message>
    <message>
        <source>no new heartbeat for 90 s</source>
        <translation>لا نبضة جديدة منذ 90 ثانية</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>مستقر</translation>
    </message>
    <message>
        <source>up to %1 of changes</source>
        <translation>تغييرات حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s)</source>
        <translation>
            <numerusform>لا موارد</numerusform>
            <numerusform>مورد واحد</numerusform>
            <numerusform>موردان</numerusform>
            <numerusform>%Ln موارد</numerusform>
            <numerusform>%Ln موردًا</numerusform>
            <numerusform>%Ln مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln resource(s)</source>
        <translation>
            <numerusform>لا موارد على الأقل</numerusform>
            <numerusform>مورد واحد على الأقل</numerusform>
            <numerusform>موردان على الأقل</numerusform>
            <numerusform>%Ln موارد على الأقل</numerusform>
            <numerusform>%Ln موردًا على الأقل</numerusform>
            <numerusform>%Ln مورد على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln resource(s)</source>
        <extracomment>%1: the least number, %Ln: the greatest</extracomment>
        <translation>
            <numerusform>من %1 إلى %Ln مورد</numerusform>
            <numerusform>من %1 إلى مورد واحد</numerusform>
            <numerusform>من %1 إلى موردين</numerusform>
            <numerusform>من %1 إلى %Ln موارد</numerusform>
            <numerusform>من %1 إلى %Ln موردًا</numerusform>
            <numerusform>من %1 إلى %Ln مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>RTO: %1 since the outage, not yet declared; objective %2</source>
        <translation>RTO: %1 منذ الانقطاع، لم يُعلن بعد؛ الهدف %2</translation>
    </message>
    <message>
        <source>RTO: %1 since the outage, %2 since the declaration; objective %3</source>
        <translation>RTO: %1 منذ الانقطاع، %2 منذ الإعلان؛ الهدف %3</translation>
    </message>
    <message>
        <source>RPO: %1 at the moment of the outage; objective %2</source>
        <translation>RPO: %1 لحظة الانقطاع؛ الهدف %2</translation>
    </message>
    <message>
        <source>%1 is not known yet.</source>
        <translation>%1 غير معروف بعد.</translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <translation>اسأل مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>Not known yet: no heartbeat has reached the secondary</source>
        <translation>غير معروف بعد: لم تصل أي نبضة قلب (heartbeat) إلى الخدمة الثانوية</translation>
    </message>
    <message>
        <source>%1 is in use by another process.</source>
        <translation>%1 قيد الاستخدام من قِبل عملية أخرى.</translation>
    </message>
    <message>
        <source>%1 is written by another installation of Rekindle.</source>
        <translation>تثبيت آخر من Rekindle يكتب %1.</translation>
    </message>
    <message>
        <source>%1 is there already and is no heartbeat; it was left alone.</source>
        <translation>%1 موجود بالفعل وليس نبضة قلب؛ لم يُمسّ.</translation>
    </message>
    <message>
        <source>%1: the secondary is the same service as the primary.</source>
        <translation>%1: الخدمة الثانوية هي نفسها الخدمة الأساسية.</translation>
    </message>
    <message>
        <source>%1: another pair watches this address already.</source>
        <translation>%1: زوج آخر يراقب هذا العنوان بالفعل.</translation>
    </message>
    <message>
        <source>%1: another pair has this name already.</source>
        <translation>%1: زوج آخر يحمل هذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Make changes there, or close it first; reading goes on.</source>
        <translation>أجرِ التغييرات هناك أو أغلقها أولاً؛ القراءة مستمرة.</translation>
    </message>
    <message>
        <source>Lag is measured by its heartbeat, read only. Let one installation write.</source>
        <translation>يُقاس التأخر بنبضته للقراءة فقط. اجعل تثبيتًا واحدًا يكتب.</translation>
    </message>
    <message>
        <source>Move that resource to another id, or measure without a heartbeat.</source>
        <translation>انقل ذلك المورد إلى معرّف آخر، أو قِس من دون نبضة.</translation>
    </message>
    <message>
        <source>Give the address of the other service.</source>
        <translation>أدخِل عنوان الخدمة الأخرى.</translation>
    </message>
    <message>
        <source>Edit that pair, or give another address.</source>
        <translation>حرّر ذلك الزوج أو أدخِل عنوانًا آخر.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The clock of %1 is wrong or jumps, or the clock of this computer is.</source>
        <translation>ساعة %1 خاطئة أو تقفز، أو أن ساعة هذا الكمبيوتر خاطئة.</translation>
    </message>
    <message>
        <source>Check the time synchronisation of both. Lag by heartbeat does not depend on it; no other method is used while the clock jumps.</source>
        <translation>تحقق من مزامنة الوقت لدى الطرفين. التأخر المقيس بنبضة القلب لا يتأثر بذلك، ولا تُستخدم طريقة أخرى ما دامت الساعة تقفز.</translation>
    </message>
    <message>
        <source>%1 is another kind of server than was given.</source>
        <translation>%1 خادم من نوع غير الذي ذُكر.</translation>
    </message>
    <message>
        <source>%1: the two services speak different FHIR versions.</source>
        <translation>%1: تتحدث الخدمتان إصدارين مختلفين من FHIR.</translation>
    </message>
    <message>
        <source>Check the address; the kind that was detected is used.</source>
        <translation>تحقق من العنوان؛ يُستخدم النوع المكتشف.</translation>
    </message>
    <message>
        <source>Copies between versions change or lose data: bring both to one version before you rely on it.</source>
        <translation>النسخ بين الإصدارات يغيّر البيانات أو يفقدها: وحّد الإصدارين قبل الاعتماد عليه.</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation>بلا تسجيل دخول</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>رمز مميز للحامل (Bearer)</translation>
    </message>
    <message>
        <source>Microsoft Entra: client secret</source>
        <translation>Microsoft Entra: سر العميل</translation>
    </message>
    <message>
        <source>Microsoft Entra: certificate</source>
        <translation>Microsoft Entra: شهادة</translation>
    </message>
    <message>
        <source>Microsoft Entra: a person signs in with a code</source>
        <translation>Microsoft Entra: شخص يسجّل الدخول برمز</translation>
    </message>
    <message>
        <source>SMART Backend Services: private key</source>
        <translation>SMART Backend Services: مفتاح خاص</translation>
    </message>
    <message>
        <source>Managed identity of this Azure machine</source>
        <translation>الهوية المُدارة لجهاز Azure هذا</translation>
    </message>
    <message>
        <source>not trusted: its issuer is not known here</source>
        <translation>غير موثوق بها: مُصدرها غير معروف هنا</translation>
    </message>
    <message>
        <source>not trusted: it has expired</source>
        <translation>غير موثوق بها: انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>not trusted: it is not valid yet</source>
        <translation>غير موثوق بها: لم تبدأ صلاحيتها بعد</translation>
    </message>
    <message>
        <source>not trusted: it was made for another name</source>
        <translation>غير موثوق بها: صدرت لاسم آخر</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>غير موثوق بها</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Private key and certificate (PEM)</source>
        <translation>المفتاح الخاص والشهادة (PEM)</translation>
    </message>
    <message>
        <source>Private key (PEM)</source>
        <translation>المفتاح الخاص (PEM)</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>in an environment variable</source>
        <translation>في متغير بيئة</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>The secondary is behind by %1, which is more than the RPO of %2.</source>
        <translation>تتأخر الخدمة الثانوية بمقدار %1، وهو أكبر من RPO وقدره %2.</translation>
    </message>
    <message>
        <source>The secondary is behind by %1; the RPO of %2 will be breached if this goes on.</source>
        <translation>تتأخر الخدمة الثانوية بمقدار %1؛ وسيتم تجاوز RPO وقدره %2 إذا استمر الوضع هكذا.</translation>
    </message>
    <message>
        <source>Have it renewed and installed before clients refuse the connection.</source>
        <translation>اطلب تجديدها وتثبيتها قبل أن يرفض العملاء الاتصال.</translation>
    </message>
    <message>
        <source>A certificate ended on %1.</source>
        <translation>انتهت صلاحية شهادة في %1.</translation>
    </message>
    <message numerus="yes">
        <source>A certificate ends in %Ln day(s), on %1.</source>
        <translation>
            <numerusform>تنتهي صلاحية شهادة خلال أقل من يوم، في %1.</numerusform>
            <numerusform>تنتهي صلاحية شهادة خلال يوم واحد، في %1.</numerusform>
            <numerusform>تنتهي صلاحية شهادة خلال يومين، في %1.</numerusform>
            <numerusform>تنتهي صلاحية شهادة خلال %Ln أيام، في %1.</numerusform>
            <numerusform>تنتهي صلاحية شهادة خلال %Ln يومًا، في %1.</numerusform>
            <numerusform>تنتهي صلاحية شهادة خلال %Ln يوم، في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a pair, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: healthy again</source>
        <translation>%1: عاد إلى حالته السليمة</translation>
    </message>
    <message>
        <source>%1: incident opened</source>
        <translation>%1: فُتح حادث</translation>
    </message>
    <message>
        <source>%1: incident closed</source>
        <translation>%1: أُغلق الحادث</translation>
    </message>
    <message>
        <source>%1: a certificate ends soon</source>
        <translation>%1: شهادة ستنتهي صلاحيتها قريبًا</translation>
    </message>
    <message>
        <source>Test message from Rekindle</source>
        <translation>رسالة اختبار من Rekindle</translation>
    </message>
    <message>
        <source>Everything has been healthy since %1.</source>
        <translation>كل شيء سليم منذ %1.</translation>
    </message>
    <message>
        <source>%1, begun at %2. Its timeline is kept from now on.</source>
        <comment>kind of incident, moment</comment>
        <translation>%1، بدأ في %2. يُسجَّل جدوله الزمني من الآن.</translation>
    </message>
    <message>
        <source>%1, begun at %2, lasted %3.</source>
        <comment>kind of incident, moment, duration</comment>
        <translation>%1، بدأ في %2 واستمر %3.</translation>
    </message>
    <message>
        <source>If you can read this, notices arrive here.</source>
        <translation>إذا كنت تقرأ هذه الرسالة، فإن الإشعارات تصل إلى هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad</source>
        <comment>how many pairs are outside the objective or down</comment>
        <translation>
            <numerusform>%Ln في حالة سيئة</numerusform>
            <numerusform>%Ln في حالة سيئة</numerusform>
            <numerusform>%Ln في حالة سيئة</numerusform>
            <numerusform>%Ln في حالة سيئة</numerusform>
            <numerusform>%Ln في حالة سيئة</numerusform>
            <numerusform>%Ln في حالة سيئة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to watch</source>
        <comment>how many pairs need somebody to look</comment>
        <translation>
            <numerusform>%Ln تحتاج إلى متابعة</numerusform>
            <numerusform>%Ln تحتاج إلى متابعة</numerusform>
            <numerusform>%Ln تحتاج إلى متابعة</numerusform>
            <numerusform>%Ln تحتاج إلى متابعة</numerusform>
            <numerusform>%Ln تحتاج إلى متابعة</numerusform>
            <numerusform>%Ln تحتاج إلى متابعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>how many pairs are not measured now</comment>
        <translation>
            <numerusform>%Ln غير معروفة الحالة</numerusform>
            <numerusform>%Ln غير معروفة الحالة</numerusform>
            <numerusform>%Ln غير معروفة الحالة</numerusform>
            <numerusform>%Ln غير معروفة الحالة</numerusform>
            <numerusform>%Ln غير معروفة الحالة</numerusform>
            <numerusform>%Ln غير معروفة الحالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good</source>
        <comment>how many pairs are inside the objective</comment>
        <translation>
            <numerusform>%Ln سليمة</numerusform>
            <numerusform>%Ln سليمة</numerusform>
            <numerusform>%Ln سليمة</numerusform>
            <numerusform>%Ln سليمة</numerusform>
            <numerusform>%Ln سليمة</numerusform>
            <numerusform>%Ln سليمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>لا شيء تحت المراقبة بعد</translation>
    </message>
    <message>
        <source>The webhook accepted the message.</source>
        <translation>قبل خطاف الويب الرسالة.</translation>
    </message>
    <message>
        <source>The webhook</source>
        <translation>خطاف الويب</translation>
    </message>
    <message>
        <source>No address of a webhook is stored.</source>
        <translation>لا يوجد عنوان خطاف ويب مخزَّن.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here, and nothing shows whether it is down or only the way to it.</source>
        <translation>لا يمكن الوصول إلى %1 من هنا، ولا شيء يبيّن هل هي متوقفة أم الطريق إليها فقط.</translation>
    </message>
    <message>
        <source>Ask somebody at another site whether they reach %1. If they do not either, it is an outage.</source>
        <translation>اسأل شخصًا في موقع آخر هل يصل إلى %1. إن لم يصل هو أيضًا، فهو انقطاع.</translation>
    </message>
    <message>
        <source>Anybody who reaches it: then the fault is near you.</source>
        <translation>أي شخص يصل إليها: فالعطل عندئذٍ قريب منك.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Rekindle.</source>
        <translation>%1 كُتب بإصدار أحدث من Rekindle.</translation>
    </message>
    <message>
        <source>%1 belongs to another program; it was left alone.</source>
        <translation>%1 يخص برنامجًا آخر؛ ولم يُمسّ.</translation>
    </message>
    <message>
        <source>Start the newer version, or choose another file. Nothing was changed.</source>
        <translation>شغّل الإصدار الأحدث، أو اختر ملفًا آخر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The secondary</source>
        <translation>الخدمة الثانوية</translation>
    </message>
    <message>
        <source>The heartbeat</source>
        <translation>النبضة</translation>
    </message>
    <message>
        <source>%1 waits for somebody to sign in: open %2 and enter the code %3, before %4.</source>
        <translation>تنتظر %1 أن يسجّل أحد الدخول: افتح %2 وأدخل الرمز %3 قبل %4.</translation>
    </message>
    <message>
        <source>Two failed probes in a row.</source>
        <translation>فشل مسبارين متتاليين.</translation>
    </message>
    <message>
        <source>Use another way to measure, or enter the platform&apos;s figure.</source>
        <translation>استخدم طريقة قياس أخرى، أو أدخل رقم المنصة.</translation>
    </message>
    <message>
        <source>%1 was not measured in time.</source>
        <translation>لم تُقَس %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>%1 could not be asked: this computer has no room for more at the moment.</source>
        <translation>تعذر سؤال %1: لا متسع لمزيد في هذا الكمبيوتر حاليًا.</translation>
    </message>
    <message>
        <source>%1 refused this sign-in a few minutes ago; it is not tried again so soon.</source>
        <translation>رفضت %1 تسجيل الدخول هذا قبل بضع دقائق؛ ولا يُعاد بهذه السرعة.</translation>
    </message>
    <message>
        <source>The figure that was imported for %1 is too old to say anything of now.</source>
        <translation>الرقم المستورد لـ %1 أقدم من أن يدل على الوضع الآن.</translation>
    </message>
    <message>
        <source>Nobody writes the heartbeat of %1 any more.</source>
        <translation>لم يعد أحد يكتب نبضة القلب لـ %1.</translation>
    </message>
    <message>
        <source>Whether this was done is not known: %1 was asked of the process that watches, and no answer came.</source>
        <translation>لا يُعرف هل تم ذلك: طُلب %1 من العملية التي تراقب، ولم تصل إجابة.</translation>
    </message>
    <message>
        <source>Ask again; this says nothing about the service.</source>
        <translation>اسأل مرة أخرى؛ فهذا لا يدل على شيء بشأن الخدمة.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit of open files; this says nothing about the service.</source>
        <translation>أغلق برامج أخرى، أو ارفع حد الملفات المفتوحة؛ فهذا لا يدل على شيء بشأن الخدمة.</translation>
    </message>
    <message>
        <source>Correct the secret: a new one is tried at once. The old one is tried again after five minutes.</source>
        <translation>صحّح السر: يُجرَّب السر الجديد فورًا. ويُجرَّب القديم من جديد بعد خمس دقائق.</translation>
    </message>
    <message>
        <source>Import a newer figure, best by a script that does it regularly.</source>
        <translation>استورد رقمًا أحدث، والأفضل ببرنامج نصي يفعل ذلك بانتظام.</translation>
    </message>
    <message>
        <source>Both sides show the same old heartbeat, which says nothing of now. Let this installation write it.</source>
        <translation>يعرض الجانبان النبضة القديمة نفسها، وهي لا تدل على الوضع الآن. اجعل هذا التثبيت يكتبها.</translation>
    </message>
    <message>
        <source>Look whether it was done before you ask again.</source>
        <translation>انظر هل تم ذلك قبل أن تطلبه من جديد.</translation>
    </message>
    <message>
        <source>The primary</source>
        <translation>الخدمة الأساسية</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 answered with status %2; the service was not asked.</source>
        <translation>أجاب الوكيل في الطريق إلى %1 بالحالة %2؛ ولم تُسأل الخدمة.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be used (%2).</source>
        <translation>لا يمكن استخدام الوكيل في الطريق إلى %1 (%2).</translation>
    </message>
    <message>
        <source>This computer could not ask %1 (%2).</source>
        <translation>لم يستطع هذا الكمبيوتر سؤال %1 (%2).</translation>
    </message>
    <message>
        <source>The secure connection to %1 failed.</source>
        <translation>فشل الاتصال الآمن بـ %1.</translation>
    </message>
    <message>
        <source>The address of %1 says http, and what answers there wants https.</source>
        <translation>عنوان %1 يذكر http، وما يجيب هناك يطلب https.</translation>
    </message>
    <message>
        <source>What answers at the address of %1 does not speak TLS.</source>
        <translation>ما يجيب عند عنوان %1 لا يستخدم TLS.</translation>
    </message>
    <message>
        <source>A CA file that is set here for %1 cannot be used (%2); the service was not asked.</source>
        <translation>لا يمكن استخدام ملف CA المعيّن هنا لـ %1 (%2)؛ ولم تُسأل الخدمة.</translation>
    </message>
    <message>
        <source>The client certificate that is set here for %1, or its key, cannot be used (%2).</source>
        <translation>لا يمكن استخدام شهادة العميل المعيّنة هنا لـ %1 أو مفتاحها (%2).</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, and none was sent.</source>
        <translation>تطلب %1 شهادة عميل، ولم تُرسَل أي شهادة.</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate that is set here.</source>
        <translation>لا تقبل %1 شهادة العميل المعيّنة هنا.</translation>
    </message>
    <message>
        <source>%1 leaves out the certificates between its own and its authority.</source>
        <translation>تُغفل %1 الشهادات الواقعة بين شهادتها ومرجعها المصدق.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>انتهت صلاحية شهادة %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>شهادة %1 لم تبدأ صلاحيتها بعد.</translation>
    </message>
    <message>
        <source>The certificate of %1 is made out to another name.</source>
        <translation>شهادة %1 صادرة لاسم آخر.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know.</source>
        <translation>شهادة %1 صادرة عن مرجع مصدق لا يعرفه هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The identity provider of %1 gave no token (%2).</source>
        <translation>لم يُصدر موفر الهوية لـ %1 رمزًا مميزًا (%2).</translation>
    </message>
    <message>
        <source>The identity provider of %1 cannot be reached (%2).</source>
        <translation>لا يمكن الوصول إلى موفر الهوية لـ %1 (%2).</translation>
    </message>
    <message>
        <source>The secret for %1 is missing on this computer.</source>
        <translation>السر الخاص بـ %1 مفقود على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The secret for %1 cannot be read or used on this computer (%2).</source>
        <translation>لا يمكن قراءة السر الخاص بـ %1 أو استخدامه على هذا الكمبيوتر (%2).</translation>
    </message>
    <message>
        <source>The sign-in that is set for %1 cannot be used (%2).</source>
        <translation>لا يمكن استخدام تسجيل الدخول المعيّن لـ %1 (%2).</translation>
    </message>
    <message>
        <source>%1 waits for a person to sign in.</source>
        <translation>تنتظر %1 أن يسجّل شخص الدخول.</translation>
    </message>
    <message>
        <source>The sign-in to %1 was refused less than five minutes ago (%2); the same secret is not tried again so soon.</source>
        <translation>رُفض تسجيل الدخول إلى %1 قبل أقل من خمس دقائق (%2)؛ ولا يُجرَّب السر نفسه بهذه السرعة.</translation>
    </message>
    <message>
        <source>%1 was not asked: without a sign-in there is nothing to ask it with.</source>
        <translation>لم تُسأل %1: من دون تسجيل دخول لا سبيل إلى سؤالها.</translation>
    </message>
    <message>
        <source>%1 can be reached: it answered a request without a sign-in (status %2).</source>
        <translation>يمكن الوصول إلى %1: أجابت عن طلب بلا تسجيل دخول (الحالة %2).</translation>
    </message>
    <message>
        <source>%1 of %2 control addresses answer: your network works.</source>
        <translation>يستجيب %1 من %2 من عناوين التحكم: شبكتك تعمل.</translation>
    </message>
    <message>
        <source>A control address answers: your network works.</source>
        <translation>عنوان تحكم يستجيب: شبكتك تعمل.</translation>
    </message>
    <message>
        <source>The name of %1 does not exist in DNS.</source>
        <translation>اسم %1 غير موجود في DNS.</translation>
    </message>
    <message>
        <source>The name of %1 leads to a public address where a private one is expected.</source>
        <translation>يؤدي اسم %1 إلى عنوان عام حيث يُتوقع عنوان خاص.</translation>
    </message>
    <message>
        <source>The name of %1 could not be resolved.</source>
        <translation>تعذر تحليل اسم %1.</translation>
    </message>
    <message>
        <source>Connecting to %1 timed out.</source>
        <translation>انتهت مهلة الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>رفضت %1 الاتصال.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>أغلقت %1 الاتصال من دون إجابة.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>أجابت %1 بالحالة %2.</translation>
    </message>
    <message>
        <source>%1 took the connection, but gave no answer.</source>
        <translation>قبلت %1 الاتصال، لكنها لم تُجب.</translation>
    </message>
    <message>
        <source>What answered for %1 is no FHIR service.</source>
        <translation>ما أجاب بدلًا من %1 ليس خدمة FHIR.</translation>
    </message>
    <message>
        <source>%1 answers as a FHIR service does (status %2).</source>
        <translation>تجيب %1 كما تجيب خدمة FHIR (الحالة %2).</translation>
    </message>
    <message>
        <source>%1 answered with what no FHIR client can use (%2).</source>
        <translation>أجابت %1 بما لا يستطيع أي عميل FHIR استخدامه (%2).</translation>
    </message>
    <message>
        <source>%1 sends its clients away, to %2.</source>
        <translation>تُحيل %1 عملاءها إلى مكان آخر، إلى %2.</translation>
    </message>
    <message>
        <source>%1 serves FHIR, but refuses the path of the heartbeat (status %2).</source>
        <translation>تقدّم %1 خدمة FHIR، لكنها ترفض مسار نبضة القلب (الحالة %2).</translation>
    </message>
    <message>
        <source>%1 limits requests and asked to be left alone; it is asked again in %2.</source>
        <translation>تقيّد %1 الطلبات وطلبت أن تُترك وشأنها؛ وتُسأل من جديد بعد %2.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 تستجيب.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 لا تستجيب.</translation>
    </message>
    <message>
        <source>Another observer reaches %1.</source>
        <translation>مراقب آخر يصل إلى %1.</translation>
    </message>
    <message>
        <source>Another observer cannot reach %1 either.</source>
        <translation>مراقب آخر لا يصل إلى %1 أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln change(s) exist(s) only on %1.</source>
        <translation>
            <numerusform>%Ln تغييرات على الأقل موجودة في %1 فقط.</numerusform>
            <numerusform>تغيير واحد على الأقل موجود في %1 فقط.</numerusform>
            <numerusform>تغييران على الأقل موجودان في %1 فقط.</numerusform>
            <numerusform>%Ln تغييرات على الأقل موجودة في %1 فقط.</numerusform>
            <numerusform>%Ln تغييرًا على الأقل موجودة في %1 فقط.</numerusform>
            <numerusform>%Ln تغيير على الأقل موجودة في %1 فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the answers are slow.</source>
        <translation>%1 % من الإجابات بطيئة.</translation>
    </message>
    <message>
        <source>%1 says that it is retired.</source>
        <translation>تقول %1 إنها أُحيلت إلى التقاعد.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>a count that is not complete: there may be more</extracomment>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>It is not known yet what the secondary holds.</source>
        <translation>لا يُعرف بعد ما لدى الخدمة الثانوية.</translation>
    </message>
    <message>
        <source>The changes of the primary could not be read.</source>
        <translation>تعذرت قراءة تغييرات الخدمة الأساسية.</translation>
    </message>
    <message>
        <source>The primary does not tell its changes.</source>
        <translation>لا تذكر الخدمة الأساسية تغييراتها.</translation>
    </message>
    <message>
        <source>Changes from before the watch began may be missing there, too.</source>
        <translation>قد تكون تغييرات سابقة لبدء المراقبة ناقصة هناك أيضًا.</translation>
    </message>
    <message>
        <source>There were more changes than could be read.</source>
        <translation>كانت التغييرات أكثر مما يمكن قراءته.</translation>
    </message>
    <message>
        <source>The primary&apos;s list of changes ended before it should have.</source>
        <translation>انتهت قائمة تغييرات الخدمة الأساسية قبل أوانها.</translation>
    </message>
    <message>
        <source>The primary&apos;s list of changes does not say what it is a list of.</source>
        <translation>لا تذكر قائمة تغييرات الخدمة الأساسية ما الذي تسرده.</translation>
    </message>
    <message>
        <source>The primary&apos;s list has a change without a moment that can be read.</source>
        <translation>في قائمة الخدمة الأساسية تغيير بلا وقت مقروء.</translation>
    </message>
    <message>
        <source>The clocks of the primary contradict each other.</source>
        <translation>ساعات الخدمة الأساسية يناقض بعضها بعضًا.</translation>
    </message>
    <message>
        <source>The primary&apos;s list of changes is behind: it lacks the last heartbeat.</source>
        <translation>قائمة تغييرات الخدمة الأساسية متأخرة: تنقصها النبضة الأخيرة.</translation>
    </message>
    <message>
        <source>Without a heartbeat nothing proves how current the list of changes is.</source>
        <translation>من دون نبضة قلب (heartbeat) لا شيء يثبت مدى حداثة قائمة التغييرات.</translation>
    </message>
    <message>
        <source>The secondary went back; it may lack older changes as well.</source>
        <translation>عادت الخدمة الثانوية إلى الوراء؛ وقد تنقصها تغييرات أقدم أيضًا.</translation>
    </message>
    <message>
        <source>The primary went back; the count began anew.</source>
        <translation>عادت الخدمة الأساسية إلى الوراء؛ وبدأ العد من جديد.</translation>
    </message>
    <message>
        <source>The clocks stopped at %1: %2.</source>
        <extracomment>%1: a moment; %2: a milestone, such as &quot;First good read&quot;</extracomment>
        <translation>توقفت الساعات عند %1: %2.</translation>
    </message>
    <message>
        <source>The clocks stopped at %1, with the incident.</source>
        <translation>توقفت الساعات عند %1، مع الحادث.</translation>
    </message>
    <message>
        <source>RTO: %1 since the outage; service was back before anybody declared; objective %2</source>
        <translation>RTO: %1 منذ الانقطاع؛ عادت الخدمة قبل أن يعلن أحد؛ الهدف %2</translation>
    </message>
    <message numerus="yes">
        <source>This message stands for %Ln earlier one(s), since %1, which could not be delivered.</source>
        <translation>
            <numerusform>لا تنوب هذه الرسالة عن أي رسالة سابقة، منذ %1، تعذر تسليمها.</numerusform>
            <numerusform>تنوب هذه الرسالة عن رسالة سابقة واحدة، منذ %1، تعذر تسليمها.</numerusform>
            <numerusform>تنوب هذه الرسالة عن رسالتين سابقتين، منذ %1، تعذر تسليمهما.</numerusform>
            <numerusform>تنوب هذه الرسالة عن %Ln رسائل سابقة، منذ %1، تعذر تسليمها.</numerusform>
            <numerusform>تنوب هذه الرسالة عن %Ln رسالة سابقة، منذ %1، تعذر تسليمها.</numerusform>
            <numerusform>تنوب هذه الرسالة عن %Ln رسالة سابقة، منذ %1، تعذر تسليمها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait for the webhook, the oldest since %1.</source>
        <translation>
            <numerusform>لا رسائل تنتظر خطاف الويب، أقدمها منذ %1.</numerusform>
            <numerusform>رسالة واحدة تنتظر خطاف الويب، منذ %1.</numerusform>
            <numerusform>رسالتان تنتظران خطاف الويب، أقدمهما منذ %1.</numerusform>
            <numerusform>%Ln رسائل تنتظر خطاف الويب، أقدمها منذ %1.</numerusform>
            <numerusform>%Ln رسالة تنتظر خطاف الويب، أقدمها منذ %1.</numerusform>
            <numerusform>%Ln رسالة تنتظر خطاف الويب، أقدمها منذ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings are not kept</source>
        <translation>القراءات لا تُحفظ</translation>
    </message>
    <message>
        <source>Readings are kept again</source>
        <translation>القراءات تُحفظ من جديد</translation>
    </message>
    <message>
        <source>The store takes what is measured again.</source>
        <translation>يقبل المخزن من جديد ما يُقاس.</translation>
    </message>
    <message>
        <source>Watching goes on, but the store takes nothing: what is measured now is lost when the program ends.</source>
        <translation>تستمر المراقبة، لكن المخزن لا يقبل شيئًا: ما يُقاس الآن يُفقد عند انتهاء البرنامج.</translation>
    </message>
    <message>
        <source>There is no pair named %1.</source>
        <translation>لا يوجد زوج باسم %1.</translation>
    </message>
    <message>
        <source>%1 shows those that are stored.</source>
        <translation>يعرض %1 الأزواج المخزَّنة.</translation>
    </message>
    <message>
        <source>No pair is stored yet.</source>
        <translation>لا يوجد زوج مخزَّن بعد.</translation>
    </message>
    <message>
        <source>%1 stores one.</source>
        <translation>يخزّن %1 زوجًا.</translation>
    </message>
    <message>
        <source>%1 was never watched.</source>
        <translation>لم يُراقَب %1 قط.</translation>
    </message>
    <message>
        <source>%1 or the window watches it.</source>
        <translation>يراقبه %1 أو النافذة.</translation>
    </message>
    <message>
        <source>What would be lost of %1 is not known.</source>
        <translation>ما سيُفقد من %1 غير معروف.</translation>
    </message>
    <message>
        <source>%1 says what is measured.</source>
        <translation>يبيّن %1 ما الذي يُقاس.</translation>
    </message>
    <message>
        <source>%1 is stored all the same; the watch asks again.</source>
        <translation>خُزّن %1 مع ذلك؛ وستعيد المراقبة السؤال.</translation>
    </message>
    <message>
        <source>%1 corrects what was given.</source>
        <translation>يصحّح %1 ما أُدخل.</translation>
    </message>
    <message>
        <source>%1 needs a secret to sign in (%2), which nobody has given yet.</source>
        <translation>يحتاج %1 إلى سر لتسجيل الدخول (%2)، ولم يُدخله أحد بعد.</translation>
    </message>
    <message>
        <source>The heartbeat stays on the servers, with its versions: %1 and %2.</source>
        <translation>تبقى نبضة القلب على الخادمين مع إصداراتها: %1 و%2.</translation>
    </message>
    <message>
        <source>The heartbeat stays on the server, with its versions: %1.</source>
        <translation>تبقى نبضة القلب على الخادم مع إصداراتها: %1.</translation>
    </message>
    <message>
        <source>Delete it there, or let %1 do so before the pair is removed.</source>
        <translation>احذفها هناك، أو دع %1 يفعل ذلك قبل إزالة الزوج.</translation>
    </message>
    <message>
        <source>Deleted: %1. Earlier versions stay in the server&apos;s history.</source>
        <translation>حُذفت: %1. تبقى الإصدارات السابقة في سجل الخادم.</translation>
    </message>
    <message>
        <source>Protection unknown</source>
        <translation>الحماية غير معروفة</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>محمي</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>معرّض للخطر</translation>
    </message>
    <message>
        <source>Unprotected</source>
        <translation>غير محمي</translation>
    </message>
    <message>
        <source>The platform says that its replica is inside the RPO of %1.</source>
        <translation>تقول المنصة إن نسختها المتماثلة ضمن RPO وقدره %1.</translation>
    </message>
    <message>
        <source>%1 could take over now: it answers, and it is inside the RPO of %2.</source>
        <translation>تستطيع %1 تولي الخدمة الآن: فهي تستجيب، وهي ضمن RPO وقدره %2.</translation>
    </message>
    <message>
        <source>Whether %1 could take over is not known: it was not measured.</source>
        <translation>لا يُعرف هل تستطيع %1 تولي الخدمة: لم تُقَس.</translation>
    </message>
    <message>
        <source>Whether %1 could take over is not known: the fault may be near this computer.</source>
        <translation>لا يُعرف هل تستطيع %1 تولي الخدمة: قد يكون العطل قريبًا من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Whether the replica could take over is not known: the platform&apos;s figure is missing or too old.</source>
        <translation>لا يُعرف هل تستطيع النسخة المتماثلة تولي الخدمة: رقم المنصة مفقود أو قديم جدًا.</translation>
    </message>
    <message>
        <source>%1 and %2 may be one service: both names lead to the same address and port.</source>
        <translation>قد تكون %1 و%2 خدمة واحدة: يؤدي الاسمان إلى العنوان والمنفذ نفسيهما.</translation>
    </message>
    <message>
        <source>%1 may already be further behind than the RPO of %2.</source>
        <translation>قد يكون تأخر %1 قد تجاوز بالفعل RPO وقدره %2.</translation>
    </message>
    <message>
        <source>%1 could take over now, but the RPO of %2 will be breached if this goes on.</source>
        <translation>تستطيع %1 تولي الخدمة الآن، لكن سيتم تجاوز RPO وقدره %2 إذا استمر الوضع هكذا.</translation>
    </message>
    <message>
        <source>%1 could take over now, but its certificate ends within two weeks.</source>
        <translation>تستطيع %1 تولي الخدمة الآن، لكن شهادتها تنتهي خلال أسبوعين.</translation>
    </message>
    <message>
        <source>%1 limits requests (429): it may not bear the load after a failover.</source>
        <translation>تقيّد %1 الطلبات (429): قد لا تتحمل الحِمل بعد تجاوز الفشل.</translation>
    </message>
    <message>
        <source>%1 answers much more slowly than usual.</source>
        <translation>تستجيب %1 أبطأ بكثير من المعتاد.</translation>
    </message>
    <message>
        <source>%1 is down or its region cannot be reached: a failover would fail.</source>
        <translation>%1 معطلة أو لا يمكن الوصول إلى منطقتها: سيفشل تجاوز الفشل.</translation>
    </message>
    <message>
        <source>%1 refuses or drops connections: a failover would fail.</source>
        <translation>ترفض %1 الاتصالات أو تقطعها: سيفشل تجاوز الفشل.</translation>
    </message>
    <message>
        <source>%1 looks alive, but requests to it fail.</source>
        <translation>تبدو %1 عاملة، لكن الطلبات إليها تفشل.</translation>
    </message>
    <message>
        <source>%1 says that it is retired: it can no longer take over.</source>
        <translation>تقول %1 إنها أُحيلت إلى التقاعد: لم تعد تستطيع تولي الخدمة.</translation>
    </message>
    <message>
        <source>Nothing new arrives at %1: a failover would lose what was changed since.</source>
        <translation>لا شيء جديد يصل إلى %1: سيُفقد بتجاوز الفشل ما تغيّر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>%1 is further behind than the RPO of %2.</source>
        <translation>تأخر %1 أكبر من RPO وقدره %2.</translation>
    </message>
    <message>
        <source>Nothing that was written has ever arrived at %1: there is no copy, or it leaves things out.</source>
        <translation>لم يصل إلى %1 قط أي شيء مما كُتب: لا يوجد نسخ، أو أنه يُسقط بعض الأشياء.</translation>
    </message>
    <message>
        <source>%1 serves alone: if it fails, nothing takes over.</source>
        <translation>تعمل %1 وحدها: إذا تعطلت فلا شيء يتولى الخدمة.</translation>
    </message>
    <message>
        <source>Wait for the next readings, and look at why the lag is not measured.</source>
        <translation>انتظر القراءات التالية، وابحث عن سبب عدم قياس التأخر.</translation>
    </message>
    <message>
        <source>Switch the heartbeat on, so that the lag is measured.</source>
        <translation>شغّل نبضة القلب (heartbeat) كي يُقاس التأخر.</translation>
    </message>
    <message>
        <source>Check Wi-Fi, cable, VPN and proxy of this computer.</source>
        <translation>تحقق من Wi-Fi والكابل وVPN والوكيل في هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Enter what the platform&apos;s metric says now.</source>
        <translation>أدخِل ما يقوله مقياس المنصة الآن.</translation>
    </message>
    <message>
        <source>Slow the writers or speed the copy up before the RPO is breached.</source>
        <translation>أبطئ الكتابة أو سرّع النسخ قبل تجاوز RPO.</translation>
    </message>
    <message>
        <source>Renew the certificate of %1.</source>
        <translation>جدّد شهادة %1.</translation>
    </message>
    <message>
        <source>Give %1 the same throughput (RU/s) as the primary.</source>
        <translation>اضبط لـ %1 معدل النقل نفسه (وحدة طلب/ثانية) كما في الخدمة الأساسية.</translation>
    </message>
    <message>
        <source>Look for load or a change at %1.</source>
        <translation>ابحث عن حِمل أو تغيير في %1.</translation>
    </message>
    <message>
        <source>Bring %1 back. Until then do not count on a failover.</source>
        <translation>أعد %1 إلى العمل. وحتى ذلك الحين لا تعتمد على تجاوز الفشل.</translation>
    </message>
    <message>
        <source>Ask somebody at another site whether they reach %1.</source>
        <translation>اسأل شخصًا في موقع آخر هل يصل إلى %1.</translation>
    </message>
    <message>
        <source>Check the private DNS zone of %1 and its link to this virtual network.</source>
        <translation>تحقق من منطقة DNS الخاصة لـ %1 وارتباطها بهذه الشبكة الظاهرية.</translation>
    </message>
    <message>
        <source>Replace %1 by a service that is supported.</source>
        <translation>استبدل بـ %1 خدمة مدعومة.</translation>
    </message>
    <message>
        <source>Look at the copy job: slow the writers or speed it up.</source>
        <translation>انظر إلى مهمة النسخ: أبطئ الكتابة أو سرّع النسخ.</translation>
    </message>
    <message>
        <source>Bring %1 back and up to date.</source>
        <translation>أعد %1 إلى العمل وحدّثها.</translation>
    </message>
    <message>
        <source>Two looks at which %1 fails or the lag is not inside the RPO.</source>
        <translation>نظرتان تفشل فيهما %1 أو لا يكون التأخر فيهما ضمن RPO.</translation>
    </message>
    <message>
        <source>A reading of both sides with a lag.</source>
        <translation>قراءة للجانبين مع تأخر مَقيس.</translation>
    </message>
    <message>
        <source>A lag that is inside the RPO as a whole, twice.</source>
        <translation>تأخر يقع كله ضمن RPO، مرتين.</translation>
    </message>
    <message>
        <source>A certificate that is valid for longer.</source>
        <translation>شهادة صالحة لمدة أطول.</translation>
    </message>
    <message>
        <source>A newer heartbeat at %1.</source>
        <translation>نبضة أحدث في %1.</translation>
    </message>
    <message>
        <source>Both sides holding these changes, or a person closing the matter.</source>
        <translation>أن يحمل الجانبان هذه التغييرات، أو أن يغلق شخص المسألة.</translation>
    </message>
    <message>
        <source>Traffic back on %1, with nothing missing.</source>
        <translation>عودة حركة البيانات إلى %1 من دون نقص.</translation>
    </message>
    <message>
        <source>%1 answering as users need it, twice in a row.</source>
        <translation>أن تجيب %1 كما يحتاج المستخدمون، مرتين متتاليتين.</translation>
    </message>
    <message>
        <source>Nothing was watched in %1.</source>
        <translation>لم يُراقَب شيء خلال %1.</translation>
    </message>
    <message>
        <source>Protected %1 % of %2 watched of %3</source>
        <comment>percentage, duration, duration</comment>
        <translation>محمي %1 % من %2 مراقَبة من أصل %3</translation>
    </message>
    <message>
        <source>%1; never unprotected</source>
        <comment>sentence before it</comment>
        <translation>%1؛ لم يكن غير محمي قط</translation>
    </message>
    <message>
        <source>%1; longest hole %2, %3</source>
        <comment>sentence before it, duration, moment</comment>
        <translation>%1؛ أطول فجوة %2، %3</translation>
    </message>
    <message>
        <source>%1 does not send its whole chain of certificates, so that it cannot be trusted from here. The service behind it may be fine.</source>
        <translation>لا ترسل %1 سلسلة شهاداتها كاملةً، فلا يمكن الوثوق بها من هنا. قد تكون الخدمة خلفها سليمة.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted here. The service behind it may be fine.</source>
        <translation>لا يمكن الوثوق بشهادة %1 هنا. قد تكون الخدمة خلفها سليمة.</translation>
    </message>
    <message>
        <source>No secure connection to %1 was tried: a CA file that is set on this computer cannot be used.</source>
        <translation>لم يُجرَّب اتصال آمن بـ %1: لا يمكن استخدام ملف CA معيّن على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, and the one from this computer is missing or not accepted.</source>
        <translation>تطلب %1 شهادة عميل، وشهادة هذا الكمبيوتر مفقودة أو غير مقبولة.</translation>
    </message>
    <message>
        <source>What answers at the address of %1 does not speak TLS: the address or its port is wrong.</source>
        <translation>ما يجيب عند عنوان %1 لا يستخدم TLS: العنوان أو منفذه خاطئ.</translation>
    </message>
    <message>
        <source>%1 is reached by http, and what answers there wants https.</source>
        <translation>يُوصَل إلى %1 عبر http، وما يجيب هناك يطلب https.</translation>
    </message>
    <message>
        <source>Renew the certificate of %1, or correct the name. This is no outage.</source>
        <translation>جدّد شهادة %1، أو صحّح الاسم. هذا ليس انقطاعًا.</translation>
    </message>
    <message>
        <source>Have %1 send the certificates between its own and its authority. This is no outage.</source>
        <translation>اجعل %1 ترسل الشهادات الواقعة بين شهادتها ومرجعها المصدق. هذا ليس انقطاعًا.</translation>
    </message>
    <message>
        <source>Add the CA that issued the certificate of %1, if it is one of yours. This is no outage.</source>
        <translation>أضف مرجع الشهادات (CA) الذي أصدر شهادة %1 إن كان من مراجعك. هذا ليس انقطاعًا.</translation>
    </message>
    <message>
        <source>Correct the CA files in the settings or of the pair.</source>
        <translation>صحّح ملفات CA في الإعدادات أو في الزوج.</translation>
    </message>
    <message>
        <source>Renew or set the client certificate and its key for %1. This is no outage.</source>
        <translation>جدّد شهادة العميل ومفتاحها لـ %1 أو عيّنهما. هذا ليس انقطاعًا.</translation>
    </message>
    <message>
        <source>Correct the address of %1: https where it speaks TLS, and the right port.</source>
        <translation>صحّح عنوان %1: https حيث تستخدم TLS، والمنفذ الصحيح.</translation>
    </message>
    <message>
        <source>Signing in to %1 is not possible with what is set on this computer.</source>
        <translation>تسجيل الدخول إلى %1 غير ممكن بما هو معيّن على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The sign-in to %1 is refused.</source>
        <translation>تسجيل الدخول إلى %1 مرفوض.</translation>
    </message>
    <message>
        <source>The identity provider of %1 cannot be reached: nothing that needs a sign-in can be asked.</source>
        <translation>لا يمكن الوصول إلى موفر الهوية لـ %1: لا يمكن سؤال أي شيء يحتاج إلى تسجيل دخول.</translation>
    </message>
    <message>
        <source>The identity provider of %1 gives no token.</source>
        <translation>لا يُصدر موفر الهوية لـ %1 رمزًا مميزًا.</translation>
    </message>
    <message>
        <source>%1 does not accept the sign-in.</source>
        <translation>لا تقبل %1 تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Sign in with the code that is shown.</source>
        <translation>سجّل الدخول بالرمز المعروض.</translation>
    </message>
    <message>
        <source>Enter the secret, or unlock the keychain. The last known state stays on screen.</source>
        <translation>أدخِل السر، أو افتح قفل حلقة المفاتيح. تبقى آخر حالة معروفة على الشاشة.</translation>
    </message>
    <message>
        <source>Check the identity provider and the way to it. The last known state stays on screen.</source>
        <translation>تحقق من موفر الهوية والطريق إليه. تبقى آخر حالة معروفة على الشاشة.</translation>
    </message>
    <message>
        <source>Renew the secret and check tenant, client and scope. The last known state stays on screen.</source>
        <translation>جدّد السر وتحقق من المستأجر والعميل والنطاق. تبقى آخر حالة معروفة على الشاشة.</translation>
    </message>
    <message>
        <source>%1 is retired and serves nobody any more.</source>
        <translation>أُحيلت %1 إلى التقاعد ولم تعد تخدم أحدًا.</translation>
    </message>
    <message>
        <source>Check the secret, client and audience that are set for %1; then whether its public access was closed.</source>
        <translation>تحقق من السر والعميل والجمهور (audience) المعيّنة لـ %1؛ ثم مما إذا كان وصولها العام قد أُغلق.</translation>
    </message>
    <message>
        <source>Something else answers at the address of %1: its front end is broken or leads elsewhere.</source>
        <translation>شيء آخر يجيب عند عنوان %1: واجهتها الأمامية معطلة أو تؤدي إلى مكان آخر.</translation>
    </message>
    <message>
        <source>%1 refuses or drops connections.</source>
        <translation>ترفض %1 الاتصالات أو تقطعها.</translation>
    </message>
    <message>
        <source>This computer could not ask %1.</source>
        <translation>لم يستطع هذا الكمبيوتر سؤال %1.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 lets nothing through.</source>
        <translation>الوكيل في الطريق إلى %1 لا يسمح بمرور شيء.</translation>
    </message>
    <message>
        <source>The primary %1 is down or its region cannot be reached.</source>
        <translation>الخدمة الأساسية %1 معطلة أو لا يمكن الوصول إلى منطقتها.</translation>
    </message>
    <message>
        <source>The proxy cannot reach %1, and nothing shows whether it is down or only the way to it.</source>
        <translation>لا يستطيع الوكيل الوصول إلى %1، ولا شيء يبيّن هل هي متوقفة أم الطريق إليها فقط.</translation>
    </message>
    <message>
        <source>%1 is up, but no FHIR client can use what it answers.</source>
        <translation>تعمل %1، لكن لا يستطيع أي عميل FHIR استخدام ما تجيب به.</translation>
    </message>
    <message>
        <source>See what this computer is short of, or what is set wrong.</source>
        <translation>انظر ما الذي ينقص هذا الكمبيوتر، أو ما المضبوط خطأً.</translation>
    </message>
    <message>
        <source>Check the proxy and its password in the settings. Do not declare an outage.</source>
        <translation>تحقق من الوكيل وكلمة مروره في الإعدادات. لا تعلن انقطاعًا.</translation>
    </message>
    <message>
        <source>A connection that the proxy lets through.</source>
        <translation>اتصال يسمح الوكيل بمروره.</translation>
    </message>
    <message>
        <source>A connection that is accepted and answered by the service.</source>
        <translation>اتصال تقبله الخدمة وتجيب عنه.</translation>
    </message>
    <message>
        <source>A secure connection that both sides accept.</source>
        <translation>اتصال آمن يقبله الجانبان.</translation>
    </message>
    <message>
        <source>by a change that has not arrived although later ones have</source>
        <translation>بتغيير لم يصل مع أن تغييرات أحدث منه وصلت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <comment>resources</comment>
        <translation>
            <numerusform>لا عمليات إنشاء</numerusform>
            <numerusform>عملية إنشاء واحدة</numerusform>
            <numerusform>عمليتا إنشاء</numerusform>
            <numerusform>%Ln عمليات إنشاء</numerusform>
            <numerusform>%Ln عملية إنشاء</numerusform>
            <numerusform>%Ln عملية إنشاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <comment>resources</comment>
        <translation>
            <numerusform>لا عمليات تحديث</numerusform>
            <numerusform>عملية تحديث واحدة</numerusform>
            <numerusform>عمليتا تحديث</numerusform>
            <numerusform>%Ln عمليات تحديث</numerusform>
            <numerusform>%Ln عملية تحديث</numerusform>
            <numerusform>%Ln عملية تحديث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>resources</comment>
        <translation>
            <numerusform>لا عمليات حذف</numerusform>
            <numerusform>عملية حذف واحدة</numerusform>
            <numerusform>عمليتا حذف</numerusform>
            <numerusform>%Ln عمليات حذف</numerusform>
            <numerusform>%Ln عملية حذف</numerusform>
            <numerusform>%Ln عملية حذف</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of its changes have been looked for on %1 yet.</source>
        <translation>لم يُبحث بعد في %1 عن كل تغييرات الخدمة الثانوية.</translation>
    </message>
    <message>
        <source>%1 could not be asked for them.</source>
        <translation>تعذر سؤال %1 عنها.</translation>
    </message>
    <message>
        <source>The changes of %1 could not be read.</source>
        <translation>تعذرت قراءة تغييرات %1.</translation>
    </message>
    <message>
        <source>%1 offers no history of its changes.</source>
        <translation>لا تتيح %1 سجلًا لتغييراتها.</translation>
    </message>
    <message>
        <source>Whether %1 ever held the same cannot be seen in its history.</source>
        <translation>لا يظهر في سجل %1 هل كان لديها المحتوى نفسه في أي وقت.</translation>
    </message>
    <message>
        <source>The list of changes of %1 ended too early, or has no order.</source>
        <translation>انتهت قائمة تغييرات %1 قبل أوانها، أو هي بلا ترتيب.</translation>
    </message>
    <message>
        <source>There are more changes than are kept.</source>
        <translation>التغييرات أكثر مما يُحفظ.</translation>
    </message>
    <message>
        <source>No resource was found that both have, so the copy may give its own ids.</source>
        <translation>لم يُعثر على مورد موجود لدى الخدمتين معًا، فربما يعطي النسخ معرّفات خاصة به.</translation>
    </message>
    <message>
        <source>%1 sends no time that places its changes.</source>
        <translation>لا ترسل %1 وقتًا تُؤرَّخ به تغييراتها.</translation>
    </message>
    <message>
        <source>It began before it was watched.</source>
        <translation>بدأ ذلك قبل بدء المراقبة.</translation>
    </message>
    <message>
        <source>Nothing exists only on %1.</source>
        <translation>لا شيء موجود في %1 وحدها.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln change(s) may exist only on %1.</source>
        <translation>
            <numerusform>قد يوجد %Ln تغيير على الأكثر في %1 فقط.</numerusform>
            <numerusform>قد يوجد تغيير واحد على الأكثر في %1 فقط.</numerusform>
            <numerusform>قد يوجد تغييران على الأكثر في %1 فقط.</numerusform>
            <numerusform>قد توجد %Ln تغييرات على الأكثر في %1 فقط.</numerusform>
            <numerusform>قد يوجد %Ln تغييرًا على الأكثر في %1 فقط.</numerusform>
            <numerusform>قد يوجد %Ln تغيير على الأكثر في %1 فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether changes exist only on %1 cannot be told.</source>
        <translation>لا يمكن معرفة هل توجد تغييرات في %1 فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exist(s) only on %1: %2.</source>
        <translation>
            <numerusform>لا تغييرات موجودة في %1 فقط: %2.</numerusform>
            <numerusform>تغيير واحد موجود في %1 فقط: %2.</numerusform>
            <numerusform>تغييران موجودان في %1 فقط: %2.</numerusform>
            <numerusform>%Ln تغييرات موجودة في %1 فقط: %2.</numerusform>
            <numerusform>%Ln تغييرًا موجودة في %1 فقط: %2.</numerusform>
            <numerusform>%Ln تغيير موجودة في %1 فقط: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln change(s) exist(s) only on %1: %2.</source>
        <translation>
            <numerusform>%Ln تغييرات على الأقل موجودة في %1 فقط: %2.</numerusform>
            <numerusform>تغيير واحد على الأقل موجود في %1 فقط: %2.</numerusform>
            <numerusform>تغييران على الأقل موجودان في %1 فقط: %2.</numerusform>
            <numerusform>%Ln تغييرات على الأقل موجودة في %1 فقط: %2.</numerusform>
            <numerusform>%Ln تغييرًا على الأقل موجودة في %1 فقط: %2.</numerusform>
            <numerusform>%Ln تغيير على الأقل موجودة في %1 فقط: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exist(s) only on %1.</source>
        <translation>
            <numerusform>لا تغييرات موجودة في %1 فقط.</numerusform>
            <numerusform>تغيير واحد موجود في %1 فقط.</numerusform>
            <numerusform>تغييران موجودان في %1 فقط.</numerusform>
            <numerusform>%Ln تغييرات موجودة في %1 فقط.</numerusform>
            <numerusform>%Ln تغييرًا موجودة في %1 فقط.</numerusform>
            <numerusform>%Ln تغيير موجودة في %1 فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 control addresses answered %3 before this reading: your network works.</source>
        <translation>استجاب %1 من %2 من عناوين التحكم قبل هذه القراءة بـ %3: شبكتك تعمل.</translation>
    </message>
    <message>
        <source>The control addresses did not answer either, %1 before this reading.</source>
        <translation>عناوين التحكم لم تستجب هي الأخرى، قبل هذه القراءة بـ %1.</translation>
    </message>
    <message>
        <source>The newest look at %1 saw something else, status %2; a second one decides.</source>
        <translation>رصدت النظرة الأحدث إلى %1 شيئًا آخر، الحالة %2؛ والحسم لنظرة ثانية.</translation>
    </message>
    <message>
        <source>The newest look at %1 saw something else; a second one decides.</source>
        <translation>رصدت النظرة الأحدث إلى %1 شيئًا آخر؛ والحسم لنظرة ثانية.</translation>
    </message>
    <message>
        <source>The newest look at %1 saw nothing; a second one decides.</source>
        <translation>لم ترصد النظرة الأحدث إلى %1 شيئًا؛ والحسم لنظرة ثانية.</translation>
    </message>
    <message>
        <source>%1 and %2 were both answered by %3.</source>
        <comment>two names, an address</comment>
        <translation>أجاب العنوان %3 عن كل من %1 و%2.</translation>
    </message>
    <message>
        <source>A cache answers in the place of %1, with what it kept for %2.</source>
        <comment>a name, a duration</comment>
        <translation>ذاكرة تخزين مؤقت تجيب بدلًا من %1، بما احتفظت به لمدة %2.</translation>
    </message>
    <message>
        <source>A cache answers in the place of %1.</source>
        <translation>ذاكرة تخزين مؤقت تجيب بدلًا من %1.</translation>
    </message>
    <message>
        <source>%1 answered as it should until the newest look.</source>
        <translation>ظلت %1 تستجيب كما ينبغي حتى النظرة الأحدث.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>duration</comment>
        <extracomment>a duration of which only the lower bound is known</extracomment>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>Not measured while the secondary serves</source>
        <translation>لا يُقاس ما دامت الخدمة الثانوية تخدم العملاء</translation>
    </message>
    <message>
        <source>No heartbeat is written on %1 from here.</source>
        <translation>لا تُكتب من هنا نبضة قلب (heartbeat) في %1.</translation>
    </message>
    <message>
        <source>The identity that writes it needs the right to read and to write Basic.</source>
        <translation>تحتاج الهوية التي تكتبها إلى إذن قراءة موارد Basic وكتابتها.</translation>
    </message>
    <message>
        <source>Whether changes arrive in order could not be checked: %1</source>
        <comment>sentence</comment>
        <translation>تعذّر التحقق مما إذا كانت التغييرات تصل بالترتيب: %1</translation>
    </message>
    <message>
        <source>A change has not arrived although later ones have; others may be missing, too.</source>
        <translation>لم يصل تغيير مع أن تغييرات أحدث منه وصلت؛ وقد تنقص تغييرات أخرى أيضًا.</translation>
    </message>
    <message>
        <source>This has been so since %1.</source>
        <translation>الوضع كذلك منذ %1.</translation>
    </message>
    <message>
        <source>Planned work at %1 until %2, told by %3. What is found there is shown, and nobody is notified of it.</source>
        <translation>عمل مخطط له في %1 حتى %2، أبلغ عنه %3. ما يُكتشف هناك يُعرض ولا يُخطر به أحد.</translation>
    </message>
    <message>
        <source>Changes exist only on %1.</source>
        <translation>توجد تغييرات في %1 فقط.</translation>
    </message>
    <message>
        <source>Staleness: %1; the RPO is %2.</source>
        <translation>التأخر: %1؛ وRPO قدره %2.</translation>
    </message>
    <message>
        <source>The staleness cannot be measured from outside.</source>
        <translation>لا يمكن قياس التأخر من الخارج.</translation>
    </message>
    <message>
        <source>The certificate of %1 ends: %2.</source>
        <translation>تنتهي صلاحية شهادة %1: %2.</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>Own network</source>
        <translation>شبكتك</translation>
    </message>
    <message>
        <source>No fresh figure</source>
        <translation>لا رقم حديث</translation>
    </message>
    <message>
        <source>May be one service</source>
        <translation>قد تكونان خدمة واحدة</translation>
    </message>
    <message>
        <source>RPO perhaps breached</source>
        <translation>ربما تم تجاوز RPO</translation>
    </message>
    <message>
        <source>Certificate ends soon</source>
        <translation>تنتهي صلاحية الشهادة قريبًا</translation>
    </message>
    <message>
        <source>Secondary throttled</source>
        <translation>الخدمة الثانوية مقيّدة</translation>
    </message>
    <message>
        <source>Secondary slow</source>
        <translation>الخدمة الثانوية بطيئة</translation>
    </message>
    <message>
        <source>Secondary down</source>
        <translation>الخدمة الثانوية معطلة</translation>
    </message>
    <message>
        <source>Secondary&apos;s front end down</source>
        <translation>واجهة الخدمة الثانوية معطلة</translation>
    </message>
    <message>
        <source>Secondary not reachable from here</source>
        <translation>لا يمكن الوصول إلى الخدمة الثانوية من هنا</translation>
    </message>
    <message>
        <source>Secondary&apos;s name</source>
        <translation>اسم الخدمة الثانوية</translation>
    </message>
    <message>
        <source>Secondary&apos;s certificate</source>
        <translation>شهادة الخدمة الثانوية</translation>
    </message>
    <message>
        <source>Sign-in at the secondary</source>
        <translation>تسجيل الدخول إلى الخدمة الثانوية</translation>
    </message>
    <message>
        <source>Permission at the secondary</source>
        <translation>الأذونات في الخدمة الثانوية</translation>
    </message>
    <message>
        <source>Gray failure of the secondary</source>
        <translation>عطل رمادي في الخدمة الثانوية</translation>
    </message>
    <message>
        <source>Secondary retired</source>
        <translation>أُحيلت الخدمة الثانوية إلى التقاعد</translation>
    </message>
    <message>
        <source>Nothing has ever arrived</source>
        <translation>لم يصل شيء قط</translation>
    </message>
    <message>
        <source>Changes only on the secondary</source>
        <translation>تغييرات في الخدمة الثانوية فقط</translation>
    </message>
    <message>
        <source>Secondary serves alone</source>
        <translation>الخدمة الثانوية تعمل وحدها</translation>
    </message>
    <message>
        <source>Whether it serves users cannot be seen.</source>
        <translation>لا يمكن معرفة هل تخدم المستخدمين.</translation>
    </message>
    <message>
        <source>Compare both addresses. If one gateway stands before two services, edit the pair and confirm it (&quot;One gateway serves both addresses&quot;, or rekindlectl pair edit with --shared-gateway yes).</source>
        <extracomment>the quoted text is that of a check box in the wizard of a pair</extracomment>
        <translation>قارن العنوانين. إذا كانت بوابة واحدة تقف أمام خدمتين، فحرّر الزوج وأكّد ذلك («بوابة واحدة تخدم العنوانين»، أو بالأمر rekindlectl pair edit --shared-gateway yes).</translation>
    </message>
    <message>
        <source>Bring these changes to %1, or close the matter with a reason.</source>
        <translation>انقل هذه التغييرات إلى %1، أو أغلق المسألة مع ذكر السبب.</translation>
    </message>
    <message>
        <source>A figure of the platform that is over the RPO, or none for too long.</source>
        <translation>رقم من المنصة يتجاوز RPO، أو غياب الرقم مدة طويلة جدًا.</translation>
    </message>
    <message>
        <source>A control address that answers, or %1 itself.</source>
        <translation>عنوان تحكم يستجيب، أو استجابة %1 نفسها.</translation>
    </message>
    <message>
        <source>A fresh figure of the platform.</source>
        <translation>رقم حديث من المنصة.</translation>
    </message>
    <message>
        <source>Two addresses that differ, or a person who knows that a gateway serves both.</source>
        <translation>عنوانان مختلفان، أو شخص يعرف أن بوابة تخدم كليهما.</translation>
    </message>
    <message>
        <source>The name leading to the service.</source>
        <translation>أن يؤدي الاسم إلى الخدمة.</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>causes in the order in which they were found</extracomment>
        <translation>%1، ثم %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>%1 answers, but does not accept the sign-in.</source>
        <translation>تستجيب %1، لكنها لا تقبل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The heartbeat of %1 rests while the secondary serves.</source>
        <translation>تتوقف نبضة القلب لـ %1 ما دامت الخدمة الثانوية تخدم العملاء.</translation>
    </message>
    <message>
        <source>Planned work at %1 from %2 to %3, told by %4. What is found there then is shown, and nobody is notified of it.</source>
        <translation>عمل مخطط له في %1 من %2 إلى %3، أبلغ عنه %4. ما يُكتشف هناك حينها يُعرض ولا يُخطر به أحد.</translation>
    </message>
</context>
<context>
    <name>rekindle::AddressesStep</name>
    <message>
        <source>Two services: changes are copied from the primary to the secondary</source>
        <translation>خدمتان: تُنسخ التغييرات من الأساسية إلى الثانوية</translation>
    </message>
    <message>
        <source>One address: the platform keeps the replica (managed)</source>
        <translation>عنوان واحد: تحتفظ المنصة بالنسخة المتماثلة (مُدار)</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Look at this before you go on</source>
        <translation>انظر إلى هذا قبل المتابعة</translation>
    </message>
    <message>
        <source>It is the pair %1.</source>
        <extracomment>the name of a pair that has this address</extracomment>
        <translation>إنه الزوج %1.</translation>
    </message>
</context>
<context>
    <name>rekindle::AlertBanner</name>
    <message>
        <source>Last known state: %1, read %2.</source>
        <translation>آخر حالة معروفة: %1، قُرئت %2.</translation>
    </message>
    <message>
        <source>Not read yet since Rekindle was started.</source>
        <translation>لم يُقرأ بعد منذ بدء Rekindle.</translation>
    </message>
    <message>
        <source>%1: an outage that began %2 is still open.</source>
        <extracomment>the name of a pair; a moment</extracomment>
        <translation>%1: لا يزال انقطاع بدأ %2 مفتوحًا.</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>فتح الحادث</translation>
    </message>
    <message>
        <source>Open pair</source>
        <translation>فتح الزوج</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <extracomment>%1: suspected, probable or confirmed; %2: a moment</extracomment>
        <translation>%1 منذ %2.</translation>
    </message>
    <message>
        <source>At risk now: %1.</source>
        <translation>معرّض للفقدان الآن: %1.</translation>
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
        <translation>أول ما يجب فعله</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>ما رُصد</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>This would change it</source>
        <translation>ما يغيّر ذلك</translation>
    </message>
</context>
<context>
    <name>rekindle::AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عال</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مضغوطة</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>حجم النصوص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>In local time</source>
        <translation>بالتوقيت المحلي</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>بتوقيت UTC</translation>
    </message>
</context>
<context>
    <name>rekindle::BulkImportDialog</name>
    <message>
        <source>A bulk import is running</source>
        <translation>استيراد مجمّع قيد التشغيل</translation>
    </message>
    <message>
        <source>Staleness may grow while it runs: until then a breach of the RPO is forecast five minutes ahead, not twelve. The RPO itself stays as it is.</source>
        <translation>قد يزيد التأخر أثناء تشغيله: حتى ذلك الحين يُتنبأ بتجاوز RPO قبله بخمس دقائق لا باثنتي عشرة. ويبقى RPO نفسه كما هو.</translation>
    </message>
    <message>
        <source>It will take another</source>
        <translation>سيستغرق أيضًا</translation>
    </message>
    <message>
        <source>Expect it</source>
        <translation>توقّعه</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>rekindle::CertificateView</name>
    <message>
        <source>The service showed these certificates, its own first:</source>
        <translation>عرضت الخدمة هذه الشهادات، وأولها شهادتها:</translation>
    </message>
    <message>
        <source>Trust a CA file…</source>
        <translation>الوثوق بملف CA…</translation>
    </message>
    <message>
        <source>Trust the system&apos;s CAs only</source>
        <translation>الوثوق بمراجع الشهادات (CA) للنظام فقط</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <extracomment>%1: who signed a certificate</extracomment>
        <translation>أصدرها %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>صالحة من %1 إلى %2</translation>
    </message>
    <message>
        <source>Trusted besides the system&apos;s CAs: %1</source>
        <translation>موثوق به إضافة إلى مراجع الشهادات (CA) للنظام: %1</translation>
    </message>
    <message>
        <source>Choose the CA&apos;s certificate</source>
        <translation>اختر شهادة مرجع الشهادات (CA)</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>الشهادات (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>كل الملفات (%1)</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>بصمة SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>rekindle::ChartCard</name>
    <message>
        <source>Staleness</source>
        <translation>التأخر</translation>
    </message>
    <message>
        <source>Staleness of %1</source>
        <translation>تأخر %1</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 د</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 س</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 س</translation>
    </message>
    <message>
        <source>30 d</source>
        <comment>30 days</comment>
        <translation>30 ي</translation>
    </message>
    <message>
        <source>1 y</source>
        <comment>one year</comment>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>نطاق المخطط</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>تم الحفظ: %1</translation>
    </message>
    <message>
        <source>Staleness over time</source>
        <translation>التأخر عبر الزمن</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a stretch of time: from, to</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>عرض كمخطط</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the view before</comment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Follow now</source>
        <translation>متابعة الآن</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
</context>
<context>
    <name>rekindle::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Type a page, a pair or an action</source>
        <translation>اكتب صفحة أو زوجًا أو إجراءً</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>rekindle::ComparisonModel</name>
    <message>
        <source>%1 later</source>
        <translation>بعده بـ %1</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>قبله بـ %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>متساوٍ</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>المعلَم</translation>
    </message>
    <message>
        <source>This incident</source>
        <translation>هذا الحادث</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>الآخر</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
</context>
<context>
    <name>rekindle::ConnectionForm</name>
    <message>
        <source>Client certificate (optional)</source>
        <translation>شهادة العميل (اختيارية)</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>مفتاحها الخاص</translation>
    </message>
    <message>
        <source>Expect a private address</source>
        <translation>توقُّع عنوان خاص</translation>
    </message>
    <message>
        <source>For a service behind a private link: a public address is then a fault of name resolution.</source>
        <translation>لخدمة خلف ارتباط خاص: عندئذ يكون العنوان العام خللًا في تحليل الاسم.</translation>
    </message>
    <message>
        <source>The key in %1 is locked by a password, which nobody is there to type while Rekindle watches. Choose one without.</source>
        <translation>المفتاح في %1 مقفل بكلمة مرور، ولا أحد يكتبها أثناء مراقبة Rekindle. اختر مفتاحًا بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>%1 holds no certificate.</source>
        <translation>لا توجد شهادة في %1.</translation>
    </message>
    <message>
        <source>%1 holds no private key.</source>
        <translation>لا يوجد مفتاح خاص في %1.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>In the file of the certificate</source>
        <translation>في ملف الشهادة</translation>
    </message>
    <message>
        <source>There is no private key in that file: choose the file of the key too.</source>
        <translation>لا يوجد مفتاح خاص في ذلك الملف: اختر ملف المفتاح أيضًا.</translation>
    </message>
</context>
<context>
    <name>rekindle::DeclareDialog</name>
    <message>
        <source>Not read yet.</source>
        <translation>لم يُقرأ بعد.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>the state of a pair and what it means</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Would be lost now: %1</source>
        <translation>سيُفقد الآن: %1</translation>
    </message>
    <message>
        <source>What would be lost is not known.</source>
        <translation>ما الذي سيُفقد غير معروف.</translation>
    </message>
    <message>
        <source>Declare an outage</source>
        <translation>إعلان انقطاع</translation>
    </message>
    <message>
        <source>Record planned work</source>
        <translation>تسجيل عمل مخطط له</translation>
    </message>
    <message>
        <source>The clock of the declaration starts now. This does not fail anything over; it records who decided, and when.</source>
        <translation>تبدأ ساعة الإعلان الآن. لا يؤدي ذلك إلى أي تجاوز للفشل؛ بل يسجل من قرر ومتى.</translation>
    </message>
    <message>
        <source>What happens from now on is recorded as planned work, not as an outage.</source>
        <translation>ما يحدث من الآن يُسجَّل عملًا مخططًا له لا انقطاعًا.</translation>
    </message>
    <message>
        <source>Declare outage</source>
        <translation>إعلان الانقطاع</translation>
    </message>
    <message>
        <source>Record as planned</source>
        <translation>تسجيله كمخطط له</translation>
    </message>
    <message>
        <source>No outage has been measured. Declare it only if you know more than Rekindle does.</source>
        <translation>لم يُقَس أي انقطاع. لا تعلنه إلا إذا كنت تعرف أكثر مما يعرفه Rekindle.</translation>
    </message>
</context>
<context>
    <name>rekindle::DetailsStep</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Group (optional)</source>
        <translation>المجموعة (اختيارية)</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Region of the primary</source>
        <translation>منطقة الخدمة الأساسية</translation>
    </message>
    <message>
        <source>Region of the secondary</source>
        <translation>منطقة الخدمة الثانوية</translation>
    </message>
    <message>
        <source>At most this much may be lost (RPO)</source>
        <translation>أقصى ما يجوز فقدانه (RPO)</translation>
    </message>
    <message>
        <source>Back in service within (RTO)</source>
        <translation>العودة إلى الخدمة خلال (RTO)</translation>
    </message>
    <message>
        <source>Front name (optional)</source>
        <translation>اسم الواجهة (اختياري)</translation>
    </message>
    <message>
        <source>The address that clients use and that moves at failover</source>
        <translation>العنوان الذي يستخدمه العملاء والذي ينتقل عند تجاوز الفشل</translation>
    </message>
    <message>
        <source>Name and objectives</source>
        <translation>الاسم والأهداف</translation>
    </message>
    <message>
        <source>Write a duration of at most 30 days, such as 15 min, 90 s or 1 h 30 min.</source>
        <translation>اكتب مدة لا تزيد على 30 يومًا، مثل 15 د أو 90 ث أو 1 س 30 د.</translation>
    </message>
    <message>
        <source>One gateway serves both addresses</source>
        <translation>بوابة واحدة تخدم العنوانين</translation>
    </message>
    <message>
        <source>Confirm it only if two services stand behind it. Otherwise two names that lead to the same address and port may be one service, and whether the secondary could take over is unknown.</source>
        <translation>لا تؤكّد ذلك إلا إذا كانت خلف البوابة خدمتان. وإلا فقد يكون اسمان يؤديان إلى العنوان والمنفذ نفسيهما خدمة واحدة، ولا يُعرف هل تستطيع الخدمة الثانوية تولي الخدمة.</translation>
    </message>
</context>
<context>
    <name>rekindle::DiscardDialog</name>
    <message>
        <source>Discard what you have entered?</source>
        <translation>هل تريد تجاهل ما أدخلته؟</translation>
    </message>
    <message>
        <source>Nothing of it is stored yet.</source>
        <translation>لم يُخزَّن شيء منه بعد.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>rekindle::DivergenceCard</name>
    <message>
        <source>Close with a reason…</source>
        <translation>إغلاق مع ذكر السبب…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more type(s)</source>
        <translation>
            <numerusform>لا أنواع أخرى</numerusform>
            <numerusform>نوع آخر</numerusform>
            <numerusform>نوعان آخران</numerusform>
            <numerusform>%Ln أنواع أخرى</numerusform>
            <numerusform>%Ln نوعًا آخر</numerusform>
            <numerusform>%Ln نوع آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln more resource(s) it is not known.</source>
        <translation>
            <numerusform>يُعرف ذلك عن كل الموارد الأخرى.</numerusform>
            <numerusform>لا يُعرف ذلك عن مورد آخر.</numerusform>
            <numerusform>لا يُعرف ذلك عن موردين آخرين.</numerusform>
            <numerusform>لا يُعرف ذلك عن %Ln موارد أخرى.</numerusform>
            <numerusform>لا يُعرف ذلك عن %Ln موردًا آخر.</numerusform>
            <numerusform>لا يُعرف ذلك عن %Ln مورد آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both were last known to be alike at %1.</source>
        <extracomment>%1: a moment</extracomment>
        <translation>آخر تطابق معروف لبيانات الخدمتين كان في %1.</translation>
    </message>
    <message>
        <source>Counted %1.</source>
        <extracomment>%1: &quot;3 s ago&quot;</extracomment>
        <translation>جرى العد %1.</translation>
    </message>
</context>
<context>
    <name>rekindle::EmptyOverview</name>
    <message>
        <source>Your pairs will be here</source>
        <translation>ستظهر أزواجك هنا</translation>
    </message>
    <message>
        <source>Each on one line: is it an outage, how far behind is the secondary, what would be lost. Start with a practice pair, or add a real one.</source>
        <translation>كل زوج في سطر: هل هو انقطاع، وكم تتأخر الخدمة الثانوية، وماذا سيُفقد. ابدأ بزوج تدريب، أو أضف زوجًا حقيقيًا.</translation>
    </message>
    <message>
        <source>Each on one line: is it an outage, how far behind is the secondary, what would be lost.</source>
        <translation>كل زوج في سطر: هل هو انقطاع، وكم تتأخر الخدمة الثانوية، وماذا سيُفقد.</translation>
    </message>
    <message>
        <source>Add pair…</source>
        <translation>إضافة زوج…</translation>
    </message>
    <message>
        <source>Start the practice pair</source>
        <translation>بدء زوج التدريب</translation>
    </message>
    <message>
        <source>Practice is open in a window of its own</source>
        <translation>التدريب مفتوح في نافذة خاصة به</translation>
    </message>
</context>
<context>
    <name>rekindle::EndpointCard</name>
    <message>
        <source>No certificate seen</source>
        <translation>لم تظهر شهادة</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>انتهت صلاحية الشهادة</translation>
    </message>
    <message numerus="yes">
        <source>Certificate: %Ln day(s) left</source>
        <translation>
            <numerusform>الشهادة: تنتهي اليوم</numerusform>
            <numerusform>الشهادة: بقي يوم واحد</numerusform>
            <numerusform>الشهادة: بقي يومان</numerusform>
            <numerusform>الشهادة: بقيت %Ln أيام</numerusform>
            <numerusform>الشهادة: بقي %Ln يومًا</numerusform>
            <numerusform>الشهادة: بقي %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>primary</source>
        <translation>الأساسية</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>الثانوية</translation>
    </message>
    <message>
        <source>Managed by the platform: it has no address of its own.</source>
        <translation>تديرها المنصة: ليس لها عنوان خاص بها.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>لم تُقرأ بعد.</translation>
    </message>
    <message>
        <source>(usual: up to %1)</source>
        <extracomment>the usual duration of an answer</extracomment>
        <translation>(المعتاد: حتى %1)</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>أجاب %1</translation>
    </message>
</context>
<context>
    <name>rekindle::EndpointForm</name>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>عنوان الخدمة</translation>
    </message>
    <message>
        <source>Address of the primary</source>
        <translation>عنوان الخدمة الأساسية</translation>
    </message>
    <message>
        <source>Address of the secondary</source>
        <translation>عنوان الخدمة الثانوية</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ سؤال %1…</translation>
    </message>
    <message>
        <source>It does not say how to sign in.</source>
        <translation>لا تذكر كيفية تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Sign-in: %1</source>
        <translation>تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>مزيد من الإعدادات</translation>
    </message>
    <message>
        <source>Check the client certificate and its key, under More settings.</source>
        <translation>تحقق من شهادة العميل ومفتاحها ضمن «مزيد من الإعدادات».</translation>
    </message>
    <message>
        <source>Its certificate is trusted. It may want one from you: see the client certificate under More settings.</source>
        <translation>شهادتها موثوق بها. ربما تطلب شهادة منك: انظر شهادة العميل ضمن «مزيد من الإعدادات».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a button does; %2: what it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing listens at this port, or a firewall turns it away. Check the port of the address.</source>
        <translation>رفضت %1 الاتصال: لا شيء ينصت على هذا المنفذ، أو يصده جدار حماية. تحقق من منفذ العنوان.</translation>
    </message>
</context>
<context>
    <name>rekindle::FaultBoard</name>
    <message>
        <source>Make something fail</source>
        <translation>عطّل شيئًا</translation>
    </message>
    <message>
        <source>Disturb the replication</source>
        <translation>شوّش النسخ المتماثل</translation>
    </message>
    <message>
        <source>At the primary</source>
        <translation>في الأساسية</translation>
    </message>
    <message>
        <source>At the secondary</source>
        <translation>في الثانوية</translation>
    </message>
</context>
<context>
    <name>rekindle::FilesCard</name>
    <message>
        <source>Save diagnostics</source>
        <translation>حفظ معلومات التشخيص</translation>
    </message>
    <message>
        <source>The diagnostics are being collected…</source>
        <translation>يجري جمع معلومات التشخيص…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Pairs, samples and incidents</source>
        <translation>الأزواج والعينات والحوادث</translation>
    </message>
    <message>
        <source>Language and theme</source>
        <translation>اللغة والسمة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>حفظ معلومات التشخيص…</translation>
    </message>
    <message>
        <source>One file for a support case: versions, settings and the last readings as codes and numbers. It holds no secrets, no names and no addresses.</source>
        <translation>ملف واحد لطلب الدعم: الإصدارات والإعدادات وآخر القراءات على هيئة رموز وأرقام. لا يتضمن أسرارًا ولا أسماء ولا عناوين.</translation>
    </message>
</context>
<context>
    <name>rekindle::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>rekindle::HeartbeatForm</name>
    <message>
        <source>Write the heartbeat on the primary</source>
        <translation>كتابة نبضة القلب (heartbeat) في الخدمة الأساسية</translation>
    </message>
    <message>
        <source>I confirm: Rekindle may write one Basic resource to this production service</source>
        <translation>أؤكد: يجوز لـ Rekindle كتابة مورد Basic واحد في خدمة الإنتاج هذه</translation>
    </message>
    <message>
        <source>Write it with another identity</source>
        <translation>كتابتها بهوية أخرى</translation>
    </message>
    <message>
        <source>One small Basic resource, rewritten every %1: lag is then measured even when nobody else writes. Without it, Rekindle only reads.</source>
        <extracomment>%1 is a duration, &quot;30 s&quot;</extracomment>
        <translation>مورد Basic صغير واحد يُعاد كتابته كل %1: عندئذ يُقاس التأخر حتى إن لم يكتب أحد غيره. ومن دونه يقتصر Rekindle على القراءة.</translation>
    </message>
    <message>
        <source>The heartbeat writes to a production service: confirm it, or switch it off.</source>
        <translation>تكتب نبضة القلب في خدمة إنتاج: أكّد ذلك أو أوقفها.</translation>
    </message>
</context>
<context>
    <name>rekindle::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في التعليمات</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>الموضوعات</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>نص التعليمات</translation>
    </message>
    <message>
        <source>No topic contains that.</source>
        <translation>لا يحتوي أي موضوع على ذلك.</translation>
    </message>
</context>
<context>
    <name>rekindle::ImportDialog</name>
    <message>
        <source>(without a name)</source>
        <translation>(من دون اسم)</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>Brought up to the file.</source>
        <translation>حُدّث وفق الملف.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>أُضيف.</translation>
    </message>
    <message>
        <source>Its secrets are not in the file: edit the pair to give them.</source>
        <translation>أسراره ليست في الملف: حرّر الزوج لإدخالها.</translation>
    </message>
    <message>
        <source>Its heartbeat is off: it writes to production and must be confirmed here.</source>
        <translation>نبضة القلب متوقفة: فهي تكتب في بيئة الإنتاج ويجب تأكيدها هنا.</translation>
    </message>
    <message>
        <source>Import pairs</source>
        <translation>استيراد أزواج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) taken up</source>
        <translation>
            <numerusform>لم يُؤخذ أي زوج</numerusform>
            <numerusform>أُخذ زوج واحد</numerusform>
            <numerusform>أُخذ زوجان</numerusform>
            <numerusform>أُخذت %Ln أزواج</numerusform>
            <numerusform>أُخذ %Ln زوجًا</numerusform>
            <numerusform>أُخذ %Ln زوج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) refused; the reason is beside each.</source>
        <translation>
            <numerusform>لم يُرفض أي زوج.</numerusform>
            <numerusform>رُفض زوج واحد؛ السبب بجانبه.</numerusform>
            <numerusform>رُفض زوجان؛ السبب بجانب كل منهما.</numerusform>
            <numerusform>رُفضت %Ln أزواج؛ السبب بجانب كل منها.</numerusform>
            <numerusform>رُفض %Ln زوجًا؛ السبب بجانب كل منها.</numerusform>
            <numerusform>رُفض %Ln زوج؛ السبب بجانب كل منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no pairs.</source>
        <translation>لا يحتوي الملف على أزواج.</translation>
    </message>
    <message>
        <source>None was refused.</source>
        <translation>لم يُرفض أي منها.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>الزوج</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>rekindle::IncidentModel</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>RPO actual</source>
        <translation>RPO الفعلي</translation>
    </message>
</context>
<context>
    <name>rekindle::IncidentNotice</name>
    <message>
        <source>Planned work since %1: traffic moved without an outage.</source>
        <translation>عمل مخطط له منذ %1: انتقلت حركة البيانات دون انقطاع.</translation>
    </message>
    <message>
        <source>Outage declared by %1, %2.</source>
        <translation>أعلن الانقطاعَ %1، %2.</translation>
    </message>
    <message>
        <source>Planned work since %1, recorded by %2.</source>
        <translation>عمل مخطط له منذ %1، سجّله %2.</translation>
    </message>
    <message>
        <source>Drill since %1, recorded by %2.</source>
        <translation>تدريب على التعافي منذ %1، سجّله %2.</translation>
    </message>
    <message>
        <source>End of planned work…</source>
        <translation>نهاية العمل المخطط له…</translation>
    </message>
</context>
<context>
    <name>rekindle::InventoryModel</name>
    <message>
        <source>no group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>the platform keeps the replica</source>
        <translation>تحتفظ المنصة بالنسخة المتماثلة</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>asking the keychain…</source>
        <translation>جارٍ سؤال حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>حلقة المفاتيح لا تجيب</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>الزوج</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
</context>
<context>
    <name>rekindle::KeyField</name>
    <message>
        <source>A key was read and will be kept.</source>
        <translation>قُرئ مفتاح وسيُحتفظ به.</translation>
    </message>
</context>
<context>
    <name>rekindle::KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys in lists and charts</source>
        <translation>المفاتيح في القوائم والمخططات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>rekindle::LagChart</name>
    <message>
        <source>Staleness over time</source>
        <translation>التأخر عبر الزمن</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>لم يُقَس شيء في هذه المدة.</translation>
    </message>
    <message>
        <source>Latest: %1. Highest: %2. RPO: %3.</source>
        <translation>الأحدث: %1. الأعلى: %2. RPO: %3.</translation>
    </message>
    <message>
        <source>The wheel zooms; drag to select a stretch; drag with Shift to move in time.</source>
        <translation>العجلة للتكبير والتصغير؛ اسحب لتحديد مدة؛ اسحب مع Shift للتحرك عبر الزمن.</translation>
    </message>
    <message>
        <source>Keys: + and - zoom, arrows move in time, Home and End go to the oldest and to now, Backspace goes back.</source>
        <translation>المفاتيح: + و- للتكبير والتصغير، والأسهم للتحرك عبر الزمن، وHome وEnd للانتقال إلى الأقدم وإلى الآن، وBackspace للرجوع.</translation>
    </message>
    <message>
        <source>Space shows a cursor that the arrows move; Escape hides it.</source>
        <translation>مفتاح المسافة يُظهر مؤشرًا تحركه الأسهم، وEscape يخفيه.</translation>
    </message>
    <message>
        <source>The history is being read.</source>
        <translation>تجري قراءة السجل.</translation>
    </message>
</context>
<context>
    <name>rekindle::LagTableModel</name>
    <message>
        <source>not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Staleness</source>
        <translation>التأخر</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
</context>
<context>
    <name>rekindle::LanesCard</name>
    <message>
        <source>nothing</source>
        <comment>compare with</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Phases and milestones</source>
        <translation>المراحل والمعالم</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
</context>
<context>
    <name>rekindle::LanesView</name>
    <message>
        <source>Milestones in lanes</source>
        <translation>المعالم في مسارات</translation>
    </message>
    <message>
        <source>The same milestones are in the table below.</source>
        <translation>المعالم نفسها في الجدول أدناه.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1: a phase of an incident, %2: how long it lasted or has lasted</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Left and Right go from milestone to milestone, with Shift freely in time; Enter adds a note there.</source>
        <translation>السهمان الأيسر والأيمن ينتقلان من معلَم إلى آخر، ومع Shift بحرية عبر الزمن؛ وEnter يضيف ملاحظة هناك.</translation>
    </message>
</context>
<context>
    <name>rekindle::LossCard</name>
    <message numerus="yes">
        <source>%Ln more type(s)</source>
        <translation>
            <numerusform>لا أنواع أخرى</numerusform>
            <numerusform>نوع آخر</numerusform>
            <numerusform>نوعان آخران</numerusform>
            <numerusform>%Ln أنواع أخرى</numerusform>
            <numerusform>%Ln نوعًا آخر</numerusform>
            <numerusform>%Ln نوع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>of these, deletions</source>
        <translation>منها عمليات حذف</translation>
    </message>
    <message>
        <source>Oldest change: %1.</source>
        <translation>أقدم تغيير: %1.</translation>
    </message>
    <message>
        <source>There may be more: the count is not complete.</source>
        <translation>قد يكون هناك المزيد: العد غير مكتمل.</translation>
    </message>
    <message>
        <source>Would be lost now</source>
        <translation>سيُفقد الآن</translation>
    </message>
    <message>
        <source>Nothing: the secondary has every change.</source>
        <translation>لا شيء: لدى الخدمة الثانوية كل التغييرات.</translation>
    </message>
    <message>
        <source>Not known. Counting needs read access to both services.</source>
        <translation>غير معروف. يحتاج العد إلى إذن قراءة للخدمتين.</translation>
    </message>
    <message>
        <source>As of %1 (%2), complete.</source>
        <extracomment>%1: a moment; %2: how long ago that was</extracomment>
        <translation>حتى %1 (%2)، مكتمل.</translation>
    </message>
    <message>
        <source>As of %1 (%2), not complete: there may be more.</source>
        <translation>حتى %1 (%2)، غير مكتمل: قد يكون هناك المزيد.</translation>
    </message>
    <message>
        <source>The oldest of these changes was made %1 before.</source>
        <translation>أقدم هذه التغييرات حدث قبل ذلك بـ %1.</translation>
    </message>
    <message>
        <source>At worst everything of the last %1 before %2, when the primary stopped taking changes.</source>
        <extracomment>%1: a duration; %2: a moment</extracomment>
        <translation>في أسوأ الأحوال كل ما في آخر %1 قبل %2، حين توقفت الخدمة الأساسية عن قبول التغييرات.</translation>
    </message>
    <message>
        <source>At worst it is all that was changed in the %1 before.</source>
        <translation>في أسوأ الأحوال كل ما تغيّر خلال %1 قبل ذلك.</translation>
    </message>
</context>
<context>
    <name>rekindle::MainWindow</name>
    <message numerus="yes">
        <source>Watching %Ln pair(s)</source>
        <translation>
            <numerusform>لا يُراقَب أي زوج</numerusform>
            <numerusform>يُراقَب زوج واحد</numerusform>
            <numerusform>يُراقَب زوجان</numerusform>
            <numerusform>تُراقَب %Ln أزواج</numerusform>
            <numerusform>يُراقَب %Ln زوجًا</numerusform>
            <numerusform>يُراقَب %Ln زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>لا شيء تحت المراقبة بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) shown as last known</source>
        <translation>
            <numerusform>لا أزواج بآخر حالة معروفة</numerusform>
            <numerusform>زوج واحد بآخر حالة معروفة</numerusform>
            <numerusform>زوجان بآخر حالة معروفة</numerusform>
            <numerusform>%Ln أزواج بآخر حالة معروفة</numerusform>
            <numerusform>%Ln زوجًا بآخر حالة معروفة</numerusform>
            <numerusform>%Ln زوج بآخر حالة معروفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the page: %1</source>
        <translation>عرض الصفحة: %1</translation>
    </message>
    <message>
        <source>Find a page, a pair or an action by its name</source>
        <translation>البحث عن صفحة أو زوج أو إجراء بالاسم</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>تعليمات هذه الصفحة</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>عرض كل المفاتيح</translation>
    </message>
    <message>
        <source>Quit Rekindle</source>
        <translation>إنهاء Rekindle</translation>
    </message>
    <message>
        <source>Another process watches: what it stores is shown here, and this window takes over when it ends.</source>
        <translation>عملية أخرى تراقب: ما تخزّنه يظهر هنا، وتتولى هذه النافذة المراقبة عندما تنتهي.</translation>
    </message>
    <message>
        <source>Practice – Rekindle</source>
        <translation>التدريب – Rekindle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) – %1</source>
        <extracomment>the title of the window: how many problems there are, and the name of the program</extracomment>
        <translation>
            <numerusform>لا مشكلات – %1</numerusform>
            <numerusform>مشكلة واحدة – %1</numerusform>
            <numerusform>مشكلتان – %1</numerusform>
            <numerusform>%Ln مشكلات – %1</numerusform>
            <numerusform>%Ln مشكلة – %1</numerusform>
            <numerusform>%Ln مشكلة – %1</numerusform>
        </translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>التوقيت المحلي</translation>
    </message>
    <message>
        <source>Moments are shown in UTC. A click shows local time.</source>
        <translation>تُعرض الأوقات بتوقيت UTC. النقر يعرض التوقيت المحلي.</translation>
    </message>
    <message>
        <source>Moments are shown in local time. A click shows UTC.</source>
        <translation>تُعرض الأوقات بالتوقيت المحلي. النقر يعرض UTC.</translation>
    </message>
    <message>
        <source>Fill the screen, and back</source>
        <translation>ملء الشاشة والعودة</translation>
    </message>
    <message>
        <source>Another process watches these pairs. What it stores is shown here within a second, and changes are made there; this window takes over when that process ends.</source>
        <translation>عملية أخرى تراقب هذه الأزواج. ما تخزّنه يظهر هنا خلال ثانية، وتُجرى التغييرات هناك؛ وتتولى هذه النافذة المراقبة عندما تنتهي تلك العملية.</translation>
    </message>
</context>
<context>
    <name>rekindle::MetricDialog</name>
    <message>
        <source>The platform&apos;s figure</source>
        <translation>رقم المنصة</translation>
    </message>
    <message>
        <source>The lag of a managed pair cannot be measured from outside. Enter what its platform shows; it is named as imported wherever it is used.</source>
        <translation>لا يمكن قياس تأخر الزوج المُدار من الخارج. أدخل ما تعرضه منصته؛ ويُذكر أنه مستورد حيثما استُخدم.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Replication lag</source>
        <translation>تأخر النسخ المتماثل</translation>
    </message>
    <message>
        <source>When it was measured (local time)</source>
        <translation>وقت القياس (بالتوقيت المحلي)</translation>
    </message>
    <message>
        <source>Who measured it (optional)</source>
        <translation>من قاسه (اختياري)</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>When it was measured (UTC)</source>
        <translation>وقت القياس (UTC)</translation>
    </message>
</context>
<context>
    <name>rekindle::MilestoneModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>المعلَم</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>rekindle::NavButton</name>
    <message numerus="yes">
        <source>%Ln pair(s) need attention</source>
        <translation>
            <numerusform>لا أزواج تحتاج إلى اهتمام</numerusform>
            <numerusform>زوج واحد يحتاج إلى اهتمام</numerusform>
            <numerusform>زوجان يحتاجان إلى اهتمام</numerusform>
            <numerusform>%Ln أزواج تحتاج إلى اهتمام</numerusform>
            <numerusform>%Ln زوجًا يحتاج إلى اهتمام</numerusform>
            <numerusform>%Ln زوج يحتاج إلى اهتمام</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rekindle::NetworkCard</name>
    <message>
        <source>A proxy is given as host:port or socks5://host:port, without user name and password.</source>
        <translation>يُكتب الوكيل بالصيغة host:port أو socks5://host:port، دون اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>Add a certificate authority</source>
        <translation>إضافة مرجع مصدق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>شهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>Additional certificate authorities</source>
        <translation>مراجع مصدقة إضافية</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>هذا الوكيل</translation>
    </message>
    <message>
        <source>None, connect directly</source>
        <translation>بلا وكيل، اتصال مباشر</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>PEM files, trusted for all pairs in addition to those of this system. They are read anew when they change, so leave them where they are.</source>
        <translation>ملفات PEM موثوق بها لكل الأزواج إضافةً إلى ما يثق به هذا النظام. تُقرأ من جديد عند تغيّرها، فاتركها في مكانها.</translation>
    </message>
</context>
<context>
    <name>rekindle::NotificationCard</name>
    <message>
        <source>The address was removed.</source>
        <translation>أُزيل العنوان.</translation>
    </message>
    <message>
        <source>The address was stored among the secrets.</source>
        <translation>خُزِّن العنوان مع الأسرار.</translation>
    </message>
    <message>
        <source>A webhook has an address that begins with https.</source>
        <translation>يبدأ عنوان خطاف الويب بـ https.</translation>
    </message>
    <message>
        <source>The test message is on its way…</source>
        <translation>رسالة الاختبار في طريقها…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>On this desktop</source>
        <translation>على سطح المكتب هذا</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>خطاف الويب</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>عنوان خطاف الويب</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>إظهار الإشعارات</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>مع صوت</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Generic JSON</source>
        <translation>JSON عام</translation>
    </message>
    <message>
        <source>Stored. Type another to replace it.</source>
        <translation>مخزَّن. اكتب عنوانًا آخر لاستبداله.</translation>
    </message>
    <message>
        <source>Store the address</source>
        <translation>تخزين العنوان</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>إرسال رسالة اختبار</translation>
    </message>
    <message>
        <source>The address is kept with the secrets and is not shown again. Messages name pairs and states, never data of patients.</source>
        <translation>يُحفظ العنوان مع الأسرار ولا يُعرض ثانيةً. تذكر الرسائل الأزواج والحالات، ولا تتضمن بيانات المرضى أبدًا.</translation>
    </message>
    <message>
        <source>This desktop has no notification area, so it shows none. A webhook reaches you all the same.</source>
        <translation>ليس في سطح المكتب هذا منطقة إشعارات، فلا يعرض أيًّا منها. ويصلك خطاف الويب مع ذلك.</translation>
    </message>
</context>
<context>
    <name>rekindle::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>%Ln أزواج</numerusform>
            <numerusform>%Ln زوجًا</numerusform>
            <numerusform>%Ln زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>قُرئ %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>الأزواج</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>قراءة الآن</translation>
    </message>
    <message>
        <source>Reads all pairs now (%1)</source>
        <translation>قراءة جميع الأزواج الآن (%1)</translation>
    </message>
    <message>
        <source>Find pairs</source>
        <translation>البحث عن أزواج</translation>
    </message>
    <message>
        <source>Read all pairs now</source>
        <translation>قراءة جميع الأزواج الآن</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>إنهاء البحث</translation>
    </message>
    <message>
        <source>Arrows choose, Enter opens; on a group, Enter, left and right fold and unfold it</source>
        <translation>الأسهم للاختيار وEnter للفتح؛ وعلى المجموعة يطويها ويفردها Enter والسهمان الأيسر والأيمن</translation>
    </message>
    <message>
        <source>No pair fits this search and filter.</source>
        <translation>لا زوج يطابق هذا البحث وعامل التصفية.</translation>
    </message>
    <message>
        <source>Show all pairs</source>
        <translation>إظهار جميع الأزواج</translation>
    </message>
    <message>
        <source>Add pair…</source>
        <translation>إضافة زوج…</translation>
    </message>
    <message numerus="yes">
        <source>No pair has a problem. Of %Ln pair(s), %1 are not measured now.</source>
        <translation>
            <numerusform>لا مشكلة في أي زوج. من أصل %Ln زوج، غير المَقيس الآن: %1.</numerusform>
            <numerusform>لا مشكلة في أي زوج. من أصل زوج واحد، غير المَقيس الآن: %1.</numerusform>
            <numerusform>لا مشكلة في أي زوج. من أصل زوجين، غير المَقيس الآن: %1.</numerusform>
            <numerusform>لا مشكلة في أي زوج. من أصل %Ln أزواج، غير المَقيس الآن: %1.</numerusform>
            <numerusform>لا مشكلة في أي زوج. من أصل %Ln زوجًا، غير المَقيس الآن: %1.</numerusform>
            <numerusform>لا مشكلة في أي زوج. من أصل %Ln زوج، غير المَقيس الآن: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the timeline</source>
        <translation>فتح الجدول الزمني</translation>
    </message>
    <message>
        <source>Copy the verdict as text</source>
        <translation>نسخ التشخيص كنص</translation>
    </message>
    <message>
        <source>This is planned…</source>
        <translation>هذا مخطط له…</translation>
    </message>
    <message>
        <source>Declare an outage…</source>
        <translation>إعلان انقطاع…</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Show only the problems</source>
        <translation>عرض المشكلات فقط</translation>
    </message>
</context>
<context>
    <name>rekindle::PairFilters</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>إنتاج</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>تطوير</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>غير مَقيس</translation>
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
        <translation>%1 (لا متسع الآن)</translation>
    </message>
    <message>
        <source>All, as wide as usual</source>
        <translation>الكل، بالعرض المعتاد</translation>
    </message>
    <message>
        <source>Find by name, group, region or host</source>
        <translation>البحث بالاسم أو المجموعة أو المنطقة أو المضيف</translation>
    </message>
    <message>
        <source>Find pairs</source>
        <translation>البحث عن أزواج</translation>
    </message>
    <message>
        <source>%1 to search, %2 to end the search</source>
        <translation>%1 للبحث، %2 لإنهاء البحث</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>حسب الخطر</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By staleness</source>
        <translation>حسب التأخر</translation>
    </message>
    <message>
        <source>By what is at risk</source>
        <translation>حسب المعرّض للفقدان</translation>
    </message>
    <message>
        <source>By forecast</source>
        <translation>حسب التنبؤ</translation>
    </message>
    <message>
        <source>By last drill</source>
        <translation>حسب آخر تدريب على التعافي</translation>
    </message>
    <message>
        <source>By age of reading</source>
        <translation>حسب عمر القراءة</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>الفرز</translation>
    </message>
    <message>
        <source>The order of the pairs; a click on a column&apos;s head does the same</source>
        <translation>ترتيب الأزواج؛ والنقر على رأس العمود يفعل الشيء نفسه</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>في مجموعات</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>rekindle::PairList</name>
    <message>
        <source>Without a group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>%Ln أزواج</numerusform>
            <numerusform>%Ln زوجًا</numerusform>
            <numerusform>%Ln زوج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1, folded</source>
        <translation>المجموعة %1، مطوية</translation>
    </message>
    <message>
        <source>Group %1, unfolded</source>
        <translation>المجموعة %1، مفرودة</translation>
    </message>
</context>
<context>
    <name>rekindle::PairModel</name>
    <message>
        <source>never read</source>
        <translation>لم يُقرأ قط</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>لم يُقَس بعد</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a count</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a forecast</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from region to region</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>last known state</source>
        <translation>آخر حالة معروفة</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>الزوج</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Staleness against RPO</source>
        <translation>التأخر مقابل RPO</translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation>في خطر الآن</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التنبؤ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>no drill yet</source>
        <translation>لا تدريب بعد</translation>
    </message>
    <message>
        <source>Last drill</source>
        <translation>آخر تدريب</translation>
    </message>
    <message>
        <source>Objective %1 · enter the platform&apos;s figure</source>
        <translation>الهدف %1 · أدخل رقم المنصة</translation>
    </message>
</context>
<context>
    <name>rekindle::PairNowPage</name>
    <message>
        <source>Copy the verdict as text</source>
        <translation>نسخ التشخيص كنص</translation>
    </message>
    <message>
        <source>A bulk import is running until %1: more staleness is expected until then.</source>
        <translation>استيراد مجمّع قيد التشغيل حتى %1: يُتوقع تأخر أكبر حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>End of planned work</source>
        <translation>نهاية العمل المخطط له</translation>
    </message>
    <message>
        <source>Traffic had moved to the secondary. Record this once clients are back on the primary.</source>
        <translation>كانت حركة البيانات قد انتقلت إلى الخدمة الثانوية. سجّل هذا بعد عودة العملاء إلى الأساسية.</translation>
    </message>
    <message>
        <source>From now on a failure is an outage again. It is closed as soon as the primary serves.</source>
        <translation>من الآن يُعد أي فشل انقطاعًا من جديد. ويُغلق متى عملت الخدمة الأساسية.</translation>
    </message>
    <message>
        <source>Record the end</source>
        <translation>تسجيل النهاية</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Chart of %1: the last %2</source>
        <extracomment>a range of the chart: &quot;24 h&quot;</extracomment>
        <translation>مخطط %1: آخر %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Close what only the secondary has</source>
        <translation>إغلاق مسألة ما لدى الخدمة الثانوية فقط</translation>
    </message>
    <message>
        <source>Nothing is changed on the services. The matter is no longer told, and your reason is kept with what was found.</source>
        <translation>لا يتغير شيء في الخدمتين. لن يُبلَّغ عن المسألة بعد الآن، ويُحفظ سببك مع ما عُثر عليه.</translation>
    </message>
    <message>
        <source>Close the matter</source>
        <translation>إغلاق المسألة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>rekindle::PairPage</name>
    <message>
        <source>Pair</source>
        <translation>الزوج</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Choose a pair in the overview: here will be its verdict, its staleness and what would be lost.</source>
        <translation>اختر زوجًا من النظرة العامة: سيظهر هنا تشخيصه وتأخره وما الذي سيُفقد.</translation>
    </message>
    <message>
        <source>This is planned…</source>
        <translation>هذا مخطط له…</translation>
    </message>
    <message>
        <source>Declare an outage…</source>
        <translation>إعلان انقطاع…</translation>
    </message>
    <message>
        <source>This pair is no longer watched: it was removed. Choose another in the overview.</source>
        <translation>لم يعد هذا الزوج مراقَبًا: فقد أُزيل. اختر غيره في النظرة العامة.</translation>
    </message>
    <message>
        <source>Something is recorded as open already; see the timeline.</source>
        <translation>هناك سجل مفتوح بالفعل؛ انظر الجدول الزمني.</translation>
    </message>
    <message>
        <source>This pair is gone</source>
        <translation>لم يعد هذا الزوج موجودًا</translation>
    </message>
    <message>
        <source>No pair is chosen</source>
        <translation>لم يُختر أي زوج</translation>
    </message>
    <message>
        <source>Add pair…</source>
        <translation>إضافة زوج…</translation>
    </message>
    <message>
        <source>Choose a pair</source>
        <translation>اختيار زوج</translation>
    </message>
    <message>
        <source>It is declared already; see the timeline.</source>
        <translation>أُعلن بالفعل؛ انظر الجدول الزمني.</translation>
    </message>
    <message>
        <source>All pairs</source>
        <extracomment>the way back to the list of all pairs</extracomment>
        <translation>جميع الأزواج</translation>
    </message>
    <message>
        <source>Other pairs, the worst first</source>
        <translation>الأزواج الأخرى، الأسوأ أولًا</translation>
    </message>
</context>
<context>
    <name>rekindle::PairWizard</name>
    <message>
        <source>Edit pair</source>
        <translation>تحرير الزوج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is the title of the step</extracomment>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Waiting for the services to answer. Choose Next again to go on without.</source>
        <translation>في انتظار إجابة الخدمتين. اختر «التالي» مرة أخرى للمتابعة من دون انتظار.</translation>
    </message>
    <message>
        <source>&amp;Keep for this session only</source>
        <translation>الاحتفاظ به لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>This pair was removed meanwhile. Saving adds it again.</source>
        <translation>أُزيل هذا الزوج في هذه الأثناء. الحفظ يضيفه من جديد.</translation>
    </message>
    <message>
        <source>Add pair</source>
        <translation>إضافة زوج</translation>
    </message>
    <message>
        <source>Saving the pair…</source>
        <translation>جارٍ حفظ الزوج…</translation>
    </message>
    <message>
        <source>Saving the pair. Waiting for the keychain…</source>
        <translation>جارٍ حفظ الزوج. في انتظار حلقة المفاتيح…</translation>
    </message>
</context>
<context>
    <name>rekindle::PairsPage</name>
    <message>
        <source>%1 was removed.</source>
        <translation>أُزيل %1.</translation>
    </message>
    <message>
        <source>Its history and its incidents stay on this computer.</source>
        <translation>يبقى سجله وحوادثه على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>%1 was not removed.</source>
        <translation>لم يُزل %1.</translation>
    </message>
    <message>
        <source>Import pairs</source>
        <translation>استيراد أزواج</translation>
    </message>
    <message>
        <source>Exports of Rekindle (%1)</source>
        <translation>ملفات مصدّرة من Rekindle (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>كل الملفات (%1)</translation>
    </message>
    <message>
        <source>Nothing was imported: the file is no export of pairs.</source>
        <translation>لم يُستورد شيء: الملف ليس تصديرًا لأزواج.</translation>
    </message>
    <message>
        <source>Export pairs</source>
        <translation>تصدير الأزواج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) exported, without secrets.</source>
        <translation>
            <numerusform>لم يُصدَّر أي زوج.</numerusform>
            <numerusform>صُدّر زوج واحد من دون أسرار.</numerusform>
            <numerusform>صُدّر زوجان من دون أسرار.</numerusform>
            <numerusform>صُدّرت %Ln أزواج من دون أسرار.</numerusform>
            <numerusform>صُدّر %Ln زوجًا من دون أسرار.</numerusform>
            <numerusform>صُدّر %Ln زوج من دون أسرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>لم يُصدَّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>%Ln أزواج</numerusform>
            <numerusform>%Ln زوجًا</numerusform>
            <numerusform>%Ln زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairs and credentials</source>
        <translation>الأزواج وبيانات الاعتماد</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>الأزواج</translation>
    </message>
    <message>
        <source>No pair is watched yet</source>
        <translation>لا يُراقَب أي زوج بعد</translation>
    </message>
    <message>
        <source>A pair is a primary and a secondary FHIR service. Add one by its addresses; what they are is found out for you. Or import an export of another installation.</source>
        <translation>الزوج هو خدمة FHIR أساسية وأخرى ثانوية. أضف زوجًا بعنوانيه، ويُكتشف نوع كل خدمة تلقائيًا. أو استورد ملفًا مصدّرًا من تثبيت آخر.</translation>
    </message>
    <message>
        <source>Add pair…</source>
        <translation>إضافة زوج…</translation>
    </message>
    <message>
        <source>Find by name, group, address or sign-in</source>
        <translation>البحث بالاسم أو المجموعة أو العنوان أو تسجيل الدخول</translation>
    </message>
    <message>
        <source>Find pairs</source>
        <translation>البحث عن أزواج</translation>
    </message>
    <message>
        <source>No pair fits this search.</source>
        <translation>لا زوج يطابق هذا البحث.</translation>
    </message>
    <message>
        <source>Copy the addresses</source>
        <translation>نسخ العنوانين</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>The heartbeat of %1 is being deleted.</source>
        <translation>جارٍ حذف نبضة القلب لـ %1.</translation>
    </message>
    <message>
        <source>%1 was not removed: its heartbeat could not be deleted.</source>
        <translation>لم يُزل %1: تعذر حذف نبضة القلب الخاصة به.</translation>
    </message>
    <message>
        <source>Removed without that, it stays on the servers until somebody deletes it there.</source>
        <translation>إذا أُزيل الزوج من دون ذلك، تبقى النبضة على الخادمين إلى أن يحذفها أحد هناك.</translation>
    </message>
</context>
<context>
    <name>rekindle::PemField</name>
    <message>
        <source>Choose a PEM file…</source>
        <translation>اختيار ملف PEM…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>rekindle::PersonDialog</name>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>ملاحظة (اختيارية)</translation>
    </message>
    <message>
        <source>When (local time)</source>
        <translation>متى (التوقيت المحلي)</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>متى (UTC)</translation>
    </message>
    <message>
        <source>Resources lost, at least and at most</source>
        <translation>الموارد المفقودة، الحد الأدنى والأقصى</translation>
    </message>
    <message>
        <source>Resources lost, at least</source>
        <translation>الموارد المفقودة، على الأقل</translation>
    </message>
    <message>
        <source>Resources lost, at most</source>
        <translation>الموارد المفقودة، على الأكثر</translation>
    </message>
    <message>
        <source>That moment is still ahead.</source>
        <translation>لم تحن تلك اللحظة بعد.</translation>
    </message>
    <message>
        <source>That is before the incident began.</source>
        <translation>هذا قبل بدء الحادث.</translation>
    </message>
    <message>
        <source>Resources lost: %1.</source>
        <extracomment>a number of resources, or from – to</extracomment>
        <translation>الموارد المفقودة: %1.</translation>
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
        <translation>اتصال</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>the name of a phase and its milliseconds</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Time by phase</source>
        <translation>الزمن حسب المرحلة</translation>
    </message>
</context>
<context>
    <name>rekindle::PlannedWorkDialog</name>
    <message>
        <source>Work planned at a service</source>
        <translation>عمل مخطط له في خدمة</translation>
    </message>
    <message>
        <source>It is no incident. What is found there meanwhile is shown as ever, and nobody is notified of it.</source>
        <translation>ليس حادثًا. ما يُكتشف هناك في هذه الأثناء يُعرض كالمعتاد ولا يُخطر به أحد.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>من (UTC)</translation>
    </message>
    <message>
        <source>From (local time)</source>
        <translation>من (التوقيت المحلي)</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>حتى (UTC)</translation>
    </message>
    <message>
        <source>Until (local time)</source>
        <translation>حتى (التوقيت المحلي)</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>تسجيل الخطة</translation>
    </message>
    <message>
        <source>The end must be after the beginning, and still ahead.</source>
        <translation>يجب أن تكون النهاية بعد البداية وألا تكون قد حلّت بعد.</translation>
    </message>
</context>
<context>
    <name>rekindle::PlannedWorkLine</name>
    <message>
        <source>End it now</source>
        <translation>إنهاؤه الآن</translation>
    </message>
</context>
<context>
    <name>rekindle::PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>وضع التدريب</translation>
    </message>
    <message>
        <source>Two make-believe services on this computer. Break them and see what the console says; no real pair is touched.</source>
        <translation>خدمتان وهميتان على هذا الكمبيوتر. عطّلهما وانظر ما تقوله وحدة التحكم؛ ولن يُمس أي زوج حقيقي.</translation>
    </message>
    <message>
        <source>Open the practice pair</source>
        <translation>فتح زوج التدريب</translation>
    </message>
    <message>
        <source>Make all well again</source>
        <translation>إعادة كل شيء سليمًا</translation>
    </message>
    <message>
        <source>Start the practice pair</source>
        <translation>بدء زوج التدريب</translation>
    </message>
    <message>
        <source>You broke the primary: %1.</source>
        <extracomment>%1: what was broken on purpose</extracomment>
        <translation>عطّلت الخدمة الأساسية: %1.</translation>
    </message>
    <message>
        <source>You broke the secondary: %1.</source>
        <translation>عطّلت الخدمة الثانوية: %1.</translation>
    </message>
    <message>
        <source>You broke your own network: %1.</source>
        <translation>عطّلت شبكتك: %1.</translation>
    </message>
    <message>
        <source>Nothing is broken. Break something, and see here what the verdict asks you to do.</source>
        <translation>لا شيء معطّل. عطّل شيئًا وانظر هنا ما يطلبه التشخيص منك.</translation>
    </message>
    <message>
        <source>What should I do?</source>
        <translation>ماذا أفعل؟</translation>
    </message>
    <message>
        <source>The first reading is on its way.</source>
        <translation>القراءة الأولى في الطريق.</translation>
    </message>
    <message>
        <source>What should I do? Now: %1</source>
        <extracomment>%1: the verdict now</extracomment>
        <translation>ماذا أفعل؟ الآن: %1</translation>
    </message>
    <message>
        <source>Any fault of an outage will do. The walk ticks itself as you go.</source>
        <translation>أي عطل من أعطال الانقطاع يكفي. تُعلَّم الخطوات وحدها كلما تقدمت.</translation>
    </message>
    <message>
        <source>Suspected after two failed probes, probable after three, confirmed after four. Do nothing rash before.</source>
        <translation>مشتبه به بعد مسبارين فاشلين، ومحتمل بعد ثلاثة، ومؤكد بعد أربعة. لا تتسرع قبل ذلك.</translation>
    </message>
    <message>
        <source>Confirmed. Look at what would be lost, then say who decides.</source>
        <translation>تأكد. انظر ما الذي سيُفقد، ثم اذكر من يقرر.</translation>
    </message>
    <message>
        <source>The pair&apos;s page lists what is at risk by type. Write the number down as a milestone.</source>
        <translation>تعرض صفحة الزوج المعرّض للفقدان حسب النوع. دوّن العدد كمَعلَم.</translation>
    </message>
    <message>
        <source>Make the primary well. The incident closes when traffic is back; where it never moved, record that service is restored.</source>
        <translation>أصلح الخدمة الأساسية. يُغلق الحادث عند عودة حركة البيانات؛ وإن لم تنتقل قط فسجّل استعادة الخدمة.</translation>
    </message>
    <message>
        <source>You have been through it once. The timeline shows how long each step took.</source>
        <translation>لقد مررت به مرة. يبيّن الجدول الزمني كم استغرقت كل خطوة.</translation>
    </message>
    <message>
        <source>In practice as in earnest: it is recorded with your name and the moment.</source>
        <translation>في التدريب كما في الواقع: يُسجَّل باسمك ووقته.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>The front name leads to the secondary</source>
        <translation>اسم الواجهة يقود إلى الخدمة الثانوية</translation>
    </message>
    <message>
        <source>The front name leads to the primary</source>
        <translation>اسم الواجهة يقود إلى الخدمة الأساسية</translation>
    </message>
    <message>
        <source>resources: %L1 on the primary, %L2 on the secondary</source>
        <translation>الموارد: %L1 في الخدمة الأساسية و%L2 في الثانوية</translation>
    </message>
    <message>
        <source>Practice is open in a window of its own.</source>
        <translation>التدريب مفتوح في نافذة خاصة به.</translation>
    </message>
    <message>
        <source>Bring the changes back</source>
        <translation>إرجاع التغييرات</translation>
    </message>
</context>
<context>
    <name>rekindle::PracticeStrip</name>
    <message>
        <source>Practice mode: these services are make-believe.</source>
        <translation>وضع التدريب: هذه خدمات وهمية.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
</context>
<context>
    <name>rekindle::RemovePairDialog</name>
    <message>
        <source>Remove pair</source>
        <translation>إزالة الزوج</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>هل تريد إزالة %1؟</translation>
    </message>
    <message>
        <source>It is no longer watched, and its secrets are removed from this computer.</source>
        <translation>لن يُراقَب بعد الآن، وتُزال أسراره من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Its history and its incidents stay on this computer. Nothing is changed on the services themselves.</source>
        <translation>يبقى سجله وحوادثه على هذا الكمبيوتر. لا يتغير شيء في الخدمات نفسها.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>This is a production pair: type its name to remove it.</source>
        <translation>هذا زوج إنتاج: اكتب اسمه لإزالته.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Delete the heartbeat there first</source>
        <translation>حذف نبضة القلب (heartbeat) هناك أولًا</translation>
    </message>
    <message>
        <source>Its history and its incidents stay on this computer. On the services nothing but the heartbeat is changed; its earlier versions stay there.</source>
        <translation>يبقى سجله وحوادثه على هذا الكمبيوتر. لا يتغير في الخدمتين سوى نبضة القلب؛ وتبقى إصداراتها السابقة هناك.</translation>
    </message>
</context>
<context>
    <name>rekindle::SaveAs</name>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم متجهي (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>مستند (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
</context>
<context>
    <name>rekindle::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Rekindle %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Rekindle %1. برنامج حر بموجب رخصة جنو العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
</context>
<context>
    <name>rekindle::SignInForm</name>
    <message>
        <source>More settings</source>
        <translation>مزيد من الإعدادات</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Scope (optional)</source>
        <translation>النطاق (اختياري)</translation>
    </message>
    <message>
        <source>Key ID (optional)</source>
        <translation>معرّف المفتاح (اختياري)</translation>
    </message>
    <message>
        <source>Sign-in address (optional)</source>
        <translation>عنوان تسجيل الدخول (اختياري)</translation>
    </message>
    <message>
        <source>Client ID (optional)</source>
        <translation>معرّف العميل (اختياري)</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Unchanged: the one that is kept</source>
        <translation>بلا تغيير: السر المحفوظ</translation>
    </message>
    <message>
        <source>%1 (the service offers it)</source>
        <extracomment>a way of signing in that the service itself names</extracomment>
        <translation>%1 (تعرضها الخدمة)</translation>
    </message>
    <message>
        <source>Sign-in to the service</source>
        <translation>تسجيل الدخول إلى الخدمة</translation>
    </message>
    <message>
        <source>Sign-in to the primary</source>
        <translation>تسجيل الدخول إلى الخدمة الأساسية</translation>
    </message>
    <message>
        <source>Sign-in to the secondary</source>
        <translation>تسجيل الدخول إلى الخدمة الثانوية</translation>
    </message>
    <message>
        <source>Enter the scope: this kind of server has no usual one.</source>
        <translation>أدخِل النطاق: ليس لهذا النوع من الخوادم نطاق معتاد.</translation>
    </message>
    <message>
        <source>The address or the sign-in has changed: give the secret again. The old one is not sent elsewhere.</source>
        <translation>تغيّر العنوان أو تسجيل الدخول: أدخِل السر من جديد. لا يُرسل السر القديم إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Give the secret first.</source>
        <translation>أدخِل السر أولًا.</translation>
    </message>
    <message>
        <source>Sign-in to write the heartbeat</source>
        <translation>تسجيل الدخول لكتابة نبضة القلب</translation>
    </message>
    <message>
        <source>The same as the primary</source>
        <translation>كما في الخدمة الأساسية</translation>
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
        <translation>تسجيل الدخول إلى الخدمة الثانوية بالطريقة نفسها</translation>
    </message>
    <message>
        <source>Keep secrets</source>
        <translation>الاحتفاظ بالأسرار</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>في حلقة المفاتيح لهذا الكمبيوتر</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Secrets are never written to the store, to an export or to a log.</source>
        <translation>لا تُكتب الأسرار أبدًا في المخزن أو في ملف مصدّر أو في سجل.</translation>
    </message>
    <message>
        <source>There is no keychain here: secrets are forgotten when Rekindle is closed.</source>
        <translation>لا توجد حلقة مفاتيح هنا: تُنسى الأسرار عند إغلاق Rekindle.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>rekindle::SignInTest</name>
    <message>
        <source>Test sign-in</source>
        <translation>اختبار تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>الأساسية</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>الثانوية</translation>
    </message>
    <message>
        <source>Signed in, and reading is allowed.</source>
        <translation>تم تسجيل الدخول، والقراءة مسموح بها.</translation>
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
        <translation>افتح %1 في متصفح وأدخِل الرمز %2.</translation>
    </message>
    <message>
        <source>Signed in. Whether it may write shows with the first heartbeat.</source>
        <translation>تم تسجيل الدخول. يتبيّن مع أول نبضة قلب هل الكتابة مسموح بها.</translation>
    </message>
    <message>
        <source>Signed in, and reading is denied, which writing the heartbeat does not need. Whether it may write shows with the first heartbeat.</source>
        <translation>تم تسجيل الدخول، والقراءة ممنوعة، ولا تحتاج إليها كتابة نبضة القلب. يتبيّن مع أول نبضة قلب هل الكتابة مسموح بها.</translation>
    </message>
</context>
<context>
    <name>rekindle::SilenceButton</name>
    <message>
        <source>Notices: off</source>
        <translation>الإشعارات: متوقفة</translation>
    </message>
    <message>
        <source>Notices: acknowledged</source>
        <translation>الإشعارات: تم الإقرار</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Acknowledge: I know of it</source>
        <translation>إقرار: أعلم بالأمر</translation>
    </message>
    <message>
        <source>No longer silent</source>
        <translation>إنهاء الصمت</translation>
    </message>
    <message>
        <source>Never tell me about this pair</source>
        <translation>عدم إشعاري بهذا الزوج أبدًا</translation>
    </message>
    <message>
        <source>Whether you are told when something happens to this pair</source>
        <translation>هل تُشعَر عند حدوث شيء لهذا الزوج</translation>
    </message>
    <message>
        <source>Work planned at a service…</source>
        <translation>عمل مخطط له في خدمة…</translation>
    </message>
</context>
<context>
    <name>rekindle::StalenessCard</name>
    <message>
        <source>Switch the heartbeat on to measure it.</source>
        <translation>شغّل نبضة القلب (heartbeat) لقياسه.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s heartbeat is read. Switch your own on to be independent of it and of the primary&apos;s clock.</source>
        <translation>تُقرأ نبضة قلب (heartbeat) لجهة أخرى. شغّل نبضتك كي لا تعتمد عليها ولا على ساعة الخدمة الأساسية.</translation>
    </message>
    <message>
        <source>Switch the heartbeat on: it sees a stall without waiting for the next write.</source>
        <translation>شغّل نبضة القلب (heartbeat): فهي ترى التوقف دون انتظار الكتابة التالية.</translation>
    </message>
    <message>
        <source>Switch the heartbeat on to measure instead of trusting a metric.</source>
        <translation>شغّل نبضة القلب (heartbeat) للقياس بدلًا من الاعتماد على مقياس.</translation>
    </message>
    <message>
        <source>Expect a bulk import…</source>
        <translation>توقع استيراد مجمّع…</translation>
    </message>
    <message>
        <source>Staleness against RPO %1</source>
        <translation>التأخر مقابل RPO %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>لم يُقَس بعد</translation>
    </message>
    <message>
        <source>Forecast: %1</source>
        <translation>التنبؤ: %1</translation>
    </message>
    <message>
        <source>Still to be copied: %1</source>
        <translation>ما زال ينبغي نسخه: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>RTO: %1</source>
        <translation>RTO: %1</translation>
    </message>
    <message>
        <source>Enter what the platform says to have a figure.</source>
        <translation>أدخل ما تقوله المنصة ليكون هناك رقم.</translation>
    </message>
    <message>
        <source>Enter the platform&apos;s figure…</source>
        <translation>إدخال رقم المنصة…</translation>
    </message>
</context>
<context>
    <name>rekindle::StretchCard</name>
    <message>
        <source>Copy the record as text</source>
        <translation>نسخ السجل كنص</translation>
    </message>
    <message>
        <source>Unprotected</source>
        <translation>غير محمي</translation>
    </message>
    <message>
        <source>When this pair was unprotected</source>
        <translation>متى كان هذا الزوج غير محمي</translation>
    </message>
</context>
<context>
    <name>rekindle::StretchModel</name>
    <message>
        <source>goes on</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>not watched on</source>
        <translation>لم تستمر المراقبة</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>rekindle::SummaryStep</name>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>لم تُرَ بعد</translation>
    </message>
    <message>
        <source>the secret that is kept</source>
        <translation>السر المحفوظ</translation>
    </message>
    <message>
        <source>No secret was given for %1: signing in will fail until there is one.</source>
        <translation>لم يُدخَل سر لـ %1: سيفشل تسجيل الدخول إلى أن يوجد.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>الزوج</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>الأساسية</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>الثانوية</translation>
    </message>
    <message>
        <source>Front name</source>
        <translation>اسم الواجهة</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>نبضة القلب (heartbeat)</translation>
    </message>
    <message>
        <source>Rekindle writes one Basic resource on the primary.</source>
        <translation>يكتب Rekindle مورد Basic واحدًا في الخدمة الأساسية.</translation>
    </message>
    <message>
        <source>Off: Rekindle only reads.</source>
        <translation>متوقفة: يقتصر Rekindle على القراءة.</translation>
    </message>
    <message>
        <source>It can be saved, but look at this</source>
        <translation>يمكن الحفظ، لكن انظر إلى هذا</translation>
    </message>
    <message>
        <source>Client certificate: %1</source>
        <translation>شهادة العميل: %1</translation>
    </message>
    <message>
        <source>A private address is expected.</source>
        <translation>يُتوقع عنوان خاص.</translation>
    </message>
    <message>
        <source>No secret was given to write the heartbeat: writing will fail until there is one.</source>
        <translation>لم يُدخَل سر لكتابة نبضة القلب: ستفشل الكتابة إلى أن يوجد.</translation>
    </message>
    <message>
        <source>Nothing was saved: the keychain did not take the secret</source>
        <translation>لم يُحفظ شيء: لم تقبل حلقة المفاتيح السر</translation>
    </message>
</context>
<context>
    <name>rekindle::TextDialog</name>
    <message>
        <source>The whole text</source>
        <translation>النص الكامل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>rekindle::TimelinePage</name>
    <message>
        <source>not declared yet</source>
        <translation>لم يُعلن بعد</translation>
    </message>
    <message>
        <source>%1 over the objective</source>
        <translation>أكثر من الهدف بمقدار %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>inside the objective</source>
        <translation>ضمن الهدف</translation>
    </message>
    <message>
        <source>Since the outage · RTO %1</source>
        <translation>منذ الانقطاع · RTO %1</translation>
    </message>
    <message>
        <source>%1 went to people</source>
        <translation>ذهب %1 للأشخاص</translation>
    </message>
    <message>
        <source>Since the declaration · RTO %1</source>
        <translation>منذ الإعلان · RTO %1</translation>
    </message>
    <message>
        <source>Staleness at the outage · RPO %1</source>
        <translation>التأخر عند الانقطاع · RPO %1</translation>
    </message>
    <message>
        <source>at most this much was lost</source>
        <translation>فُقد هذا القدر على الأكثر</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>إضافة معلَم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Add a milestone…</source>
        <translation>إضافة معلَم…</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>المعالم</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>كل الحوادث</translation>
    </message>
    <message>
        <source>No incident so far</source>
        <translation>لا حادث حتى الآن</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>تم الحفظ: %1</translation>
    </message>
    <message>
        <source>Compared with %1 of %2</source>
        <translation>مقارنةً بـ%1 بتاريخ %2</translation>
    </message>
    <message>
        <source>It bears your name and the moment that you give.</source>
        <translation>يحمل اسمك واللحظة التي تحددها.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Milestones of both incidents</source>
        <translation>معالم الحادثين</translation>
    </message>
    <message>
        <source>Copy the incident as text</source>
        <translation>نسخ الحادث كنص</translation>
    </message>
    <message>
        <source>service was back before anybody declared</source>
        <translation>عادت الخدمة قبل أن يعلن أحد</translation>
    </message>
    <message>
        <source>Add a milestone to the incident of %1…</source>
        <translation>إضافة معلَم إلى حادث %1…</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Copy the last incident of %1 as text</source>
        <translation>نسخ آخر حادث لـ %1 كنص</translation>
    </message>
    <message>
        <source>When an outage begins, or when you declare one on the pair&apos;s page, its milestones and both RTO clocks are here. When the pair is unprotected, that is a record here too.</source>
        <translation>عندما يبدأ انقطاع، أو عندما تعلنه في صفحة الزوج، ستظهر هنا معالمه وساعتا RTO. وعندما يكون الزوج غير محمي، يُسجَّل ذلك هنا أيضًا.</translation>
    </message>
    <message>
        <source>how much more was lost is not known</source>
        <translation>لا يُعرف كم فُقد أكثر من ذلك</translation>
    </message>
</context>
<context>
    <name>rekindle::Tray</name>
    <message>
        <source>Open Rekindle</source>
        <translation>فتح Rekindle</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>إقرار الكل</translation>
    </message>
    <message>
        <source>No longer silent</source>
        <translation>إنهاء الصمت</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s)</source>
        <translation>
            <numerusform>لا إشعارات</numerusform>
            <numerusform>إشعار واحد</numerusform>
            <numerusform>إشعاران</numerusform>
            <numerusform>%Ln إشعارات</numerusform>
            <numerusform>%Ln إشعارًا</numerusform>
            <numerusform>%Ln إشعار</numerusform>
        </translation>
    </message>
    <message>
        <source>Rekindle goes on watching</source>
        <translation>يواصل Rekindle المراقبة</translation>
    </message>
    <message>
        <source>This icon opens it again, or quits it.</source>
        <translation>تفتحه هذه الأيقونة من جديد أو تنهيه.</translation>
    </message>
</context>
<context>
    <name>rekindle::VerdictAnnouncer</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>the name of a pair, its state, and what that means</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pair(s) changed.</source>
        <translation>
            <numerusform>لم يتغير أي زوج آخر.</numerusform>
            <numerusform>تغيّر زوج آخر.</numerusform>
            <numerusform>تغيّر زوجان آخران.</numerusform>
            <numerusform>تغيّرت %Ln أزواج أخرى.</numerusform>
            <numerusform>تغيّر %Ln زوجًا آخر.</numerusform>
            <numerusform>تغيّر %Ln زوج آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rekindle::VerdictCard</name>
    <message>
        <source>Last known state: %1, read %2</source>
        <extracomment>%1: a verdict; %2: a moment in the past</extracomment>
        <translation>آخر حالة معروفة: %1، قُرئت %2</translation>
    </message>
    <message>
        <source>Read %1, staleness %2.</source>
        <translation>قُرئ %1، التأخر: %2.</translation>
    </message>
    <message>
        <source>This would change it: %1</source>
        <translation>ما يغيّر ذلك: %1</translation>
    </message>
    <message>
        <source>Next probe in %1.</source>
        <translation>المسبار التالي بعد %1.</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>تجري قراءته الآن.</translation>
    </message>
</context>
<context>
    <name>rekindle::WalkCard</name>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>A walk through an outage</source>
        <translation>جولة في انقطاع</translation>
    </message>
    <message>
        <source>Break the primary</source>
        <translation>عطّل الخدمة الأساسية</translation>
    </message>
    <message>
        <source>Wait for the verdict</source>
        <translation>انتظر التشخيص</translation>
    </message>
    <message>
        <source>Declare the outage</source>
        <translation>أعلن الانقطاع</translation>
    </message>
    <message>
        <source>Assess the loss</source>
        <translation>قيّم الفقدان</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>استعد الخدمة</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>عطّلها</translation>
    </message>
    <message>
        <source>Declare…</source>
        <translation>إعلان…</translation>
    </message>
    <message>
        <source>Record it…</source>
        <translation>تسجيل…</translation>
    </message>
    <message>
        <source>Make it well</source>
        <translation>أصلحها</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>rekindle::WatchingCard</name>
    <message>
        <source>Watching</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>Probe period in seconds</source>
        <translation>فترة المسبار بالثواني</translation>
    </message>
    <message>
        <source>Heartbeat period in seconds</source>
        <translation>فترة نبضة القلب بالثواني</translation>
    </message>
    <message>
        <source>Keep samples for days</source>
        <translation>مدة الاحتفاظ بالعينات بالأيام</translation>
    </message>
    <message>
        <source>A control address is https://host or http://host, at most four, apart by spaces.</source>
        <translation>عنوان التحكم هو https://host أو http://host، أربعة على الأكثر، تفصل بينها مسافات.</translation>
    </message>
    <message>
        <source>Control addresses</source>
        <translation>عناوين التحكم</translation>
    </message>
    <message>
        <source>Two names outside your pairs, such as status.example.org</source>
        <translation>اسمان خارج أزواجك، مثل status.example.org</translation>
    </message>
    <message>
        <source>The periods are those of new pairs; a pair keeps its own. After that many days only summaries of the samples are kept, for good. Control addresses are asked only while a primary fails: their answer proves that your own network works.</source>
        <translation>هذه فترات الأزواج الجديدة؛ ويحتفظ كل زوج بفتراته. بعد هذا العدد من الأيام تُحفظ ملخصات العينات فقط، دائمًا. لا تُسأل عناوين التحكم إلا عند تعطل خدمة أساسية: فإجابتها تثبت أن شبكتك تعمل.</translation>
    </message>
</context>
<context>
    <name>rekindlectl</name>
    <message>
        <source>answered in %1</source>
        <translation>أجابت خلال %1</translation>
    </message>
    <message>
        <source>Do first</source>
        <translation>افعل أولًا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>التأخر</translation>
    </message>
    <message>
        <source>RPO %1</source>
        <translation>RPO %1</translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation>في خطر الآن</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التنبؤ</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>الأساسية</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>الثانوية</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>The address or the sign-in of %1 changed: its secrets were removed. Enter them again with %2.</source>
        <translation>تغيّر عنوان %1 أو طريقة تسجيل الدخول: أُزيلت أسراره. أدخلها من جديد باستخدام %2.</translation>
    </message>
    <message>
        <source>One gateway serves both addresses.</source>
        <translation>بوابة واحدة تخدم العنوانين.</translation>
    </message>
</context>
</TS>
