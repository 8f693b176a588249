<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
        <source>5. What happened, for the record:</source>
        <translation>5. ما حدث، للسجل:</translation>
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
        <source>The services answer, but the secondary is further behind than the RPO of %1.</source>
        <translation>تستجيب الخدمتان، لكن تأخر الخدمة الثانوية أكبر من RPO وقدره %1.</translation>
    </message>
    <message>
        <source>The services answer, but the RPO of %1 will be breached if this goes on.</source>
        <translation>تستجيب الخدمتان، لكن سيتم تجاوز RPO وقدره %1 إذا استمر الوضع هكذا.</translation>
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
        <source>Signing in fails: the secret or the identity provider is at fault.</source>
        <translation>فشل تسجيل الدخول: الخلل في السر أو في موفر الهوية.</translation>
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
        <source>Renew the certificate, or correct the name. This is no outage.</source>
        <translation>جدّد الشهادة أو صحّح الاسم. هذا ليس انقطاعًا.</translation>
    </message>
    <message>
        <source>Renew the secret. The last known state stays on screen.</source>
        <translation>جدّد السر. تبقى آخر حالة معروفة على الشاشة.</translation>
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
        <source>A connection that is accepted and answered.</source>
        <translation>اتصال يُقبل ويُجاب عنه.</translation>
    </message>
    <message>
        <source>A connection with a valid certificate.</source>
        <translation>اتصال بشهادة صالحة.</translation>
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
        <source>The control addresses answer: your network works.</source>
        <translation>عناوين التحكم تستجيب: شبكتك تعمل.</translation>
    </message>
    <message>
        <source>The control addresses do not answer either.</source>
        <translation>عناوين التحكم لا تستجيب هي الأخرى.</translation>
    </message>
    <message>
        <source>The name does not exist in DNS.</source>
        <translation>الاسم غير موجود في DNS.</translation>
    </message>
    <message>
        <source>The name leads to a public address where a private one is expected.</source>
        <translation>يؤدي الاسم إلى عنوان عام حيث يُتوقع عنوان خاص.</translation>
    </message>
    <message>
        <source>The name could not be resolved.</source>
        <translation>تعذر تحليل الاسم.</translation>
    </message>
    <message>
        <source>Connecting timed out.</source>
        <translation>انتهت مهلة الاتصال.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>رُفض الاتصال.</translation>
    </message>
    <message>
        <source>The connection was closed without an answer.</source>
        <translation>أُغلق الاتصال من دون إجابة.</translation>
    </message>
    <message>
        <source>The secure connection failed.</source>
        <translation>فشل الاتصال الآمن.</translation>
    </message>
    <message>
        <source>The primary answered with status %1.</source>
        <translation>أجابت الخدمة الأساسية بالحالة %1.</translation>
    </message>
    <message>
        <source>Connected, but no answer came.</source>
        <translation>تم الاتصال، لكن لم تصل إجابة.</translation>
    </message>
    <message>
        <source>The answer did not come from a FHIR service.</source>
        <translation>لم تأتِ الإجابة من خدمة FHIR.</translation>
    </message>
    <message>
        <source>The secondary answers.</source>
        <translation>الخدمة الثانوية تستجيب.</translation>
    </message>
    <message>
        <source>The secondary does not answer.</source>
        <translation>الخدمة الثانوية لا تستجيب.</translation>
    </message>
    <message>
        <source>The secondary answered with status %1.</source>
        <translation>أجابت الخدمة الثانوية بالحالة %1.</translation>
    </message>
    <message>
        <source>Another observer reaches the primary.</source>
        <translation>مراقب آخر يصل إلى الخدمة الأساسية.</translation>
    </message>
    <message>
        <source>Another observer cannot reach the primary either.</source>
        <translation>مراقب آخر لا يصل إلى الخدمة الأساسية أيضًا.</translation>
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
        <source>The service says that it is retired.</source>
        <translation>تقول الخدمة إنها أُحيلت إلى التقاعد.</translation>
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
        <source>Use another way to measure, or import a metric.</source>
        <translation>استخدم طريقة قياس أخرى، أو استورد مقياسًا.</translation>
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
        <translation>ساعة %1 خاطئة أو تقفز، أو أن ساعة هذا الحاسوب خاطئة.</translation>
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
        <source>not measured</source>
        <translation>لم يُقَس</translation>
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
        <translation>المعالم في مسارات</translation>
    </message>
    <message>
        <source>The same milestones are in the table below.</source>
        <translation>المعالم نفسها في الجدول أدناه.</translation>
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
        <source>At worst everything of the last %1.</source>
        <translation>في أسوأ الأحوال كل ما في آخر %1.</translation>
    </message>
    <message>
        <source>Counted on the primary %1.</source>
        <translation>عُدّت في الخدمة الأساسية %1.</translation>
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
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>الزوج</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Practice mode: these services are make-believe.</source>
        <translation>وضع التدريب: هذه خدمات وهمية.</translation>
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
    <name>rekindle::OverviewPage</name>
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
    <message>
        <source>Open incident</source>
        <translation>فتح الحادث</translation>
    </message>
    <message>
        <source>Open pair</source>
        <translation>فتح الزوج</translation>
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
        <source>Your pairs will be here</source>
        <translation>ستظهر أزواجك هنا</translation>
    </message>
    <message>
        <source>Each on one line: is it an outage, how far behind is the secondary, what would be lost. Start with a practice pair, or add a real one with %1.</source>
        <translation>كل زوج في سطر: هل هو انقطاع، وكم تتأخر الخدمة الثانوية، وما الذي سيُفقد. ابدأ بزوج تدريب، أو أضف زوجًا حقيقيًا باستخدام %1.</translation>
    </message>
    <message>
        <source>Each on one line: is it an outage, how far behind is the secondary, what would be lost. Add one with %1.</source>
        <translation>كل زوج في سطر: هل هو انقطاع، وكم تتأخر الخدمة الثانوية، وما الذي سيُفقد. أضف زوجًا باستخدام %1.</translation>
    </message>
    <message>
        <source>Start the practice pair</source>
        <translation>بدء زوج التدريب</translation>
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
        <source>Objective %1 · import a metric</source>
        <translation>الهدف %1 · استورد مقياسًا</translation>
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
        <translation>معرّض للفقدان</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التنبؤ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
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
        <source>Declare an outage of %1</source>
        <translation>إعلان انقطاع %1</translation>
    </message>
    <message>
        <source>Planned work on %1</source>
        <translation>عمل مخطط له على %1</translation>
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
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
    <name>rekindle::PracticePage</name>
    <message>
        <source>Primary goes down</source>
        <translation>تعطل الخدمة الأساسية</translation>
    </message>
    <message>
        <source>Wait until the verdict is confirmed, read what would be lost, then declare the outage.</source>
        <translation>انتظر حتى يتأكد التشخيص، واقرأ ما الذي سيُفقد، ثم أعلن الانقطاع.</translation>
    </message>
    <message>
        <source>Front end refuses</source>
        <translation>الواجهة ترفض</translation>
    </message>
    <message>
        <source>Connections are refused although the network is fine: treat it as an outage.</source>
        <translation>تُرفض الاتصالات مع أن الشبكة سليمة: تعامل معه كانقطاع.</translation>
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
        <source>Slow answers</source>
        <translation>إجابات بطيئة</translation>
    </message>
    <message>
        <source>See on the pair&apos;s page which phase grew. No reason to fail over yet.</source>
        <translation>انظر في صفحة الزوج أي مرحلة طالت. لا سبب لتجاوز الفشل بعد.</translation>
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
        <source>Sign-in fails</source>
        <translation>فشل تسجيل الدخول</translation>
    </message>
    <message>
        <source>Look at the secret&apos;s expiry first. The last known state stays on screen.</source>
        <translation>انظر أولًا إلى تاريخ انتهاء السر. تبقى آخر حالة معروفة على الشاشة.</translation>
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
        <source>Name does not resolve</source>
        <translation>الاسم لا يُحلَّل</translation>
    </message>
    <message>
        <source>Check the private DNS zone and its links before you suspect the service.</source>
        <translation>تحقق من منطقة DNS الخاصة وارتباطاتها قبل أن تشك في الخدمة.</translation>
    </message>
    <message>
        <source>Partition near me</source>
        <translation>انقسام شبكة من جهتي</translation>
    </message>
    <message>
        <source>Others still reach the primary: do not declare, look at your own route.</source>
        <translation>ما زال آخرون يصلون إلى الخدمة الأساسية: لا تعلن، وافحص مسارك.</translation>
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
        <source>Make something fail</source>
        <translation>عطّل شيئًا</translation>
    </message>
    <message>
        <source>Disturb the replication</source>
        <translation>شوّش النسخ المتماثل</translation>
    </message>
</context>
<context>
    <name>rekindle::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
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
        <source>Rekindle %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Rekindle %1. برنامج حر بموجب رخصة جنو العمومية العامة، الإصدار 3 أو أحدث.</translation>
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
        <source>It is stamped with the present moment and your name.</source>
        <translation>يُختم باللحظة الحالية وباسمك.</translation>
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
        <source>When an outage begins, or when you declare one on the pair&apos;s page, its milestones and both RTO clocks are here.</source>
        <translation>عندما يبدأ انقطاع، أو عندما تعلنه في صفحة الزوج، ستظهر هنا معالمه وساعتا RTO.</translation>
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
        <source>%1 · %2, since %3</source>
        <extracomment>%1: a verdict; %2: suspected, probable or confirmed; %3: a moment</extracomment>
        <translation>%1 · %2، منذ %3</translation>
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
        <source>First thing to do</source>
        <translation>أول ما يجب فعله</translation>
    </message>
    <message>
        <source>This would change it</source>
        <translation>ما يغيّر ذلك</translation>
    </message>
    <message>
        <source>Read %1, staleness %2.</source>
        <translation>قُرئ %1، التأخر: %2.</translation>
    </message>
    <message>
        <source>This would change it: %1</source>
        <translation>ما يغيّر ذلك: %1</translation>
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
        <translation>معرّض للفقدان</translation>
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
</context>
</TS>
