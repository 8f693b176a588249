<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>since %1</source>
        <extracomment>%1: a moment</extracomment>
        <translation>始于 %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>%1: suspected, probable or confirmed; %2: a moment</extracomment>
        <translation>%1，始于 %2</translation>
    </message>
    <message>
        <source>Last seen so %1, at %2; the looks since then did not show it.</source>
        <extracomment>%1: &quot;2 min ago&quot;; %2: a moment</extracomment>
        <translation>最近一次观察到此情况是在 %1（%2）；此后的观察没有再显示。</translation>
    </message>
    <message>
        <source>Does the primary serve?</source>
        <translation>主要服务是否在提供服务？</translation>
    </message>
    <message>
        <source>Could we fail over now?</source>
        <translation>现在能否进行故障转移？</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>A part of Rekindle is missing or damaged: %1</source>
        <translation>Rekindle 的一部分缺失或已损坏：%1</translation>
    </message>
    <message>
        <source>Nothing is watched. Install Rekindle again; what it has stored stays.</source>
        <translation>现在没有监视任何内容。请重新安装 Rekindle；已存储的数据会保留。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Keep a copy and start new</source>
        <translation>保留副本并重新开始</translation>
    </message>
</context>
<context>
    <name>LagPainter</name>
    <message>
        <source>Verdicts</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>The history is being read.</source>
        <translation>正在读取历史记录。</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>RPO %1</source>
        <translation>RPO %1</translation>
    </message>
    <message>
        <source>↑ RPO %1, above this scale</source>
        <extracomment>the limit lies above the scale of the chart</extracomment>
        <translation>↑ RPO %1，超出此刻度</translation>
    </message>
</context>
<context>
    <name>LagScene</name>
    <message>
        <source>%1 within %2</source>
        <extracomment>%1: the least and the greatest staleness, %2: the time in which they were measured</extracomment>
        <translation>%2 内：%1</translation>
    </message>
    <message>
        <source>over the RPO</source>
        <translation>超出 RPO</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>事件：%1</translation>
    </message>
</context>
<context>
    <name>LanesPainter</name>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>对比</translation>
    </message>
    <message numerus="yes">
        <source>%Ln milestone(s)</source>
        <translation>
            <numerusform>%Ln 个里程碑</numerusform>
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
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>主题：跟随系统</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>主题：高对比度</translation>
    </message>
    <message>
        <source>Rows: comfortable</source>
        <translation>行：宽松</translation>
    </message>
    <message>
        <source>Rows: compact</source>
        <translation>行：紧凑</translation>
    </message>
    <message>
        <source>Size of texts: %1 %</source>
        <translation>文字大小：%1 %</translation>
    </message>
    <message>
        <source>Moments in UTC</source>
        <translation>以 UTC 显示时刻</translation>
    </message>
    <message>
        <source>Moments in local time</source>
        <translation>以本地时间显示时刻</translation>
    </message>
</context>
<context>
    <name>PairCommands</name>
    <message>
        <source>Acknowledge the notices of %1</source>
        <translation>确认 %1 的通知</translation>
    </message>
    <message>
        <source>Notices of %1: %2</source>
        <translation>%1 的通知：%2</translation>
    </message>
    <message>
        <source>Notices of %1: no longer silent</source>
        <translation>%1 的通知：不再静音</translation>
    </message>
    <message>
        <source>Notices of %1: on again</source>
        <translation>%1 的通知：重新开启</translation>
    </message>
    <message>
        <source>Notices of %1: off</source>
        <translation>%1 的通知：关闭</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Declare an outage of %1…</source>
        <translation>宣布 %1 的服务中断…</translation>
    </message>
    <message>
        <source>What happens to %1 is planned…</source>
        <translation>%1 的情况是计划内的…</translation>
    </message>
    <message>
        <source>Copy the verdict of %1 as text</source>
        <translation>将 %1 的判定复制为文本</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>服务对</translation>
    </message>
    <message>
        <source>Work planned at a service of %1…</source>
        <translation>计划在 %1 的某个服务上进行的工作…</translation>
    </message>
</context>
<context>
    <name>PairText</name>
    <message>
        <source>Not read yet.</source>
        <translation>尚未读取。</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>始于 %1</translation>
    </message>
    <message>
        <source>First thing to do: %1</source>
        <translation>首先要做的事：%1</translation>
    </message>
    <message>
        <source>Staleness: %1</source>
        <translation>滞后时间：%1</translation>
    </message>
    <message>
        <source>At risk: %1</source>
        <translation>面临丢失风险：%1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>读取时间：%1</translation>
    </message>
    <message>
        <source>Last known state, read: %1</source>
        <translation>最后已知状态，读取时间：%1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>文本复制时间：%1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>结束：%1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>仍在进行</translation>
    </message>
    <message>
        <source>This would change it: %1</source>
        <translation>以下情况会改变判定：%1</translation>
    </message>
    <message>
        <source>Still unprotected: %1</source>
        <translation>仍未受保护：%1</translation>
    </message>
    <message>
        <source>Not watched after: %1</source>
        <translation>此后未监视：%1</translation>
    </message>
    <message>
        <source>Lasted: %1</source>
        <translation>持续时间：%1</translation>
    </message>
</context>
<context>
    <name>PairWizard</name>
    <message>
        <source>Enter the address of the FHIR service.</source>
        <translation>请输入 FHIR 服务的地址。</translation>
    </message>
    <message>
        <source>An address must not hold a user name or a password. They have a place of their own.</source>
        <translation>地址不得包含用户名或密码。它们有专门的位置。</translation>
    </message>
    <message>
        <source>%1 is no address of a service. An address looks like %2.</source>
        <translation>%1 不是服务的地址。地址的形式如 %2。</translation>
    </message>
    <message>
        <source>Give the pair a name.</source>
        <translation>请为服务对命名。</translation>
    </message>
    <message>
        <source>Credentials are not sent over plain http to another computer. Use an address with https.</source>
        <translation>凭据不会通过明文 http 发送到其他计算机。请使用 https 地址。</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>请输入用户名。</translation>
    </message>
    <message>
        <source>Enter the tenant: its ID or its domain.</source>
        <translation>请输入租户：其 ID 或域名。</translation>
    </message>
    <message>
        <source>Enter the client ID of the application.</source>
        <translation>请输入应用程序的客户端 ID。</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>1. Both practice services answer; the heartbeat is on its way to the secondary.</source>
        <translation>1. 两个练习服务都有应答；心跳正在传往次要服务。</translation>
    </message>
    <message>
        <source>2. Now the primary fails. Four failed probes confirm it.</source>
        <translation>2. 现在主要服务出现故障。四次探测失败后即可确认。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>3. The outage is declared. The front name moves by its own probes.</source>
        <translation>3. 已宣布服务中断。前端名称根据自己的探测进行切换。</translation>
    </message>
    <message>
        <source>4. Clients are served by the secondary. Now the primary comes back.</source>
        <translation>4. 客户端现由次要服务提供服务。现在主要服务恢复。</translation>
    </message>
    <message>
        <source>Practice hospital</source>
        <translation>练习医院</translation>
    </message>
    <message>
        <source>Practice North</source>
        <translation>练习北区</translation>
    </message>
    <message>
        <source>Practice West</source>
        <translation>练习西区</translation>
    </message>
    <message>
        <source>5. %1 Now they are brought back.</source>
        <translation>5. %1现在将这些更改带回。</translation>
    </message>
    <message>
        <source>6. What happened, for the record:</source>
        <translation>6. 事件经过，以备记录：</translation>
    </message>
</context>
<context>
    <name>PracticeCommands</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Start the practice pair</source>
        <translation>启动练习服务对</translation>
    </message>
    <message>
        <source>Open the practice pair</source>
        <translation>打开练习服务对</translation>
    </message>
    <message>
        <source>Make all well again</source>
        <translation>全部恢复正常</translation>
    </message>
    <message>
        <source>Bring the changes back</source>
        <translation>带回更改</translation>
    </message>
</context>
<context>
    <name>PracticeWords</name>
    <message>
        <source>Goes down</source>
        <translation>服务中断</translation>
    </message>
    <message>
        <source>Nothing answers. Wait until the verdict is confirmed, read what would be lost, then declare the outage.</source>
        <translation>没有任何应答。等到判定得到确认，查看会丢失什么，然后宣布服务中断。</translation>
    </message>
    <message>
        <source>Refuses connections</source>
        <translation>拒绝连接</translation>
    </message>
    <message>
        <source>Connections are refused although the network is fine: treat it as an outage.</source>
        <translation>网络正常但连接被拒绝：按服务中断处理。</translation>
    </message>
    <message>
        <source>Drops connections</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Connections are closed without an answer: treat it as an outage, like a refusal.</source>
        <translation>连接未得到应答就被关闭：与拒绝连接一样，按服务中断处理。</translation>
    </message>
    <message>
        <source>Never answers</source>
        <translation>从不应答</translation>
    </message>
    <message>
        <source>It accepts connections and then says nothing. Treat it as an outage once it is confirmed.</source>
        <translation>它接受连接，然后不作任何应答。得到确认后按服务中断处理。</translation>
    </message>
    <message>
        <source>Gray failure</source>
        <translation>灰色故障</translation>
    </message>
    <message>
        <source>The health check stays green while requests fail. Trust the requests.</source>
        <translation>请求失败时运行状况检查仍为绿色。请相信请求的结果。</translation>
    </message>
    <message>
        <source>Slow: DNS</source>
        <translation>缓慢：DNS</translation>
    </message>
    <message>
        <source>The name takes long to resolve: look at the resolver, not at the service.</source>
        <translation>名称解析耗时过长：请检查解析服务器，而不是服务。</translation>
    </message>
    <message>
        <source>Slow: connecting</source>
        <translation>缓慢：连接</translation>
    </message>
    <message>
        <source>Connecting takes long: look at the way there, at VPN and firewall.</source>
        <translation>连接耗时过长：请检查途中的网络、VPN 和防火墙。</translation>
    </message>
    <message>
        <source>Slow: handshake</source>
        <translation>缓慢：握手</translation>
    </message>
    <message>
        <source>The secure handshake takes long: an inspecting proxy, or a front end under load.</source>
        <translation>安全握手耗时过长：可能是检查流量的代理，或前端负载过高。</translation>
    </message>
    <message>
        <source>Slow: answer</source>
        <translation>缓慢：应答</translation>
    </message>
    <message>
        <source>The service itself is slow: look for load or an import. No reason to fail over yet.</source>
        <translation>服务本身缓慢：检查负载或导入。尚无理由进行故障转移。</translation>
    </message>
    <message>
        <source>Slow: transfer</source>
        <translation>缓慢：传输</translation>
    </message>
    <message>
        <source>The answer comes, but trickles: look at the bandwidth on the way.</source>
        <translation>应答来了，但非常慢：检查途中的带宽。</translation>
    </message>
    <message>
        <source>Throttled (429)</source>
        <translation>已限制 (429)</translation>
    </message>
    <message>
        <source>The service is up. Compare the throughput of both services; do not declare.</source>
        <translation>服务在运行。比较两个服务的吞吐量；请勿宣布服务中断。</translation>
    </message>
    <message>
        <source>Throttled, says when</source>
        <translation>已限制，告知等待时间</translation>
    </message>
    <message>
        <source>As above, but it says how long to wait, and probes keep to it. Do not declare.</source>
        <translation>同样被限制，但它说明要等多久，探测会遵守。请勿宣布服务中断。</translation>
    </message>
    <message>
        <source>Sign-in fails (401)</source>
        <translation>登录失败 (401)</translation>
    </message>
    <message>
        <source>Look at the secret&apos;s expiry first. The last known state stays on screen.</source>
        <translation>首先查看机密的到期时间。屏幕上保留最后已知状态。</translation>
    </message>
    <message>
        <source>Access denied (403)</source>
        <translation>拒绝访问 (403)</translation>
    </message>
    <message>
        <source>The sign-in works, a right is missing: check the role assignment. No outage.</source>
        <translation>登录正常，但缺少权限：检查角色分配。不是服务中断。</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>No outage: have the certificate renewed.</source>
        <translation>不是服务中断：请续订证书。</translation>
    </message>
    <message>
        <source>Certificate of another</source>
        <translation>他人的证书</translation>
    </message>
    <message>
        <source>The certificate is for another name: the address or the front end is set up wrongly.</source>
        <translation>证书属于另一个名称：地址或前端设置有误。</translation>
    </message>
    <message>
        <source>Service retired (410)</source>
        <translation>服务已停用 (410)</translation>
    </message>
    <message>
        <source>It can only be exported from. Failing over does not help: plan the migration.</source>
        <translation>只能从中导出。故障转移无济于事：请规划迁移。</translation>
    </message>
    <message>
        <source>Name does not resolve</source>
        <translation>名称无法解析</translation>
    </message>
    <message>
        <source>Check the private DNS zone and its links before you suspect the service.</source>
        <translation>怀疑服务之前，先检查专用 DNS 区域及其链接。</translation>
    </message>
    <message>
        <source>A web page answers</source>
        <translation>网页应答</translation>
    </message>
    <message>
        <source>Its clock is wrong</source>
        <translation>时钟有误</translation>
    </message>
    <message>
        <source>Nothing fails. The pair&apos;s page warns of the clock, and staleness is not measured by it.</source>
        <translation>没有故障。服务对页面会提醒时钟有误，滞后时间不依据它测量。</translation>
    </message>
    <message>
        <source>Partition near me</source>
        <translation>我方网络分区</translation>
    </message>
    <message>
        <source>From here it looks like an outage. Only somebody elsewhere can tell: ask a colleague before you declare.</source>
        <translation>从这里看像服务中断。只有别处的人能分辨：宣布之前请询问同事。</translation>
    </message>
    <message>
        <source>This computer offline</source>
        <translation>此计算机离线</translation>
    </message>
    <message>
        <source>The verdict is suspended. Check cable, Wi-Fi and VPN.</source>
        <translation>判定已暂停。检查网线、Wi-Fi 和 VPN。</translation>
    </message>
    <message>
        <source>Traffic intercepted</source>
        <translation>流量被拦截</translation>
    </message>
    <message>
        <source>A proxy with a CA nobody knows is in between. Nothing is known about the services; do not declare.</source>
        <translation>中间有一个使用未知 CA 的代理。对服务一无所知；请勿宣布服务中断。</translation>
    </message>
    <message>
        <source>Replication runs</source>
        <translation>复制正在运行</translation>
    </message>
    <message>
        <source>The normal course: a few seconds of staleness.</source>
        <translation>正常情况：几秒钟的滞后。</translation>
    </message>
    <message>
        <source>Replication stalls</source>
        <translation>复制停滞</translation>
    </message>
    <message>
        <source>Both services answer, yet what would be lost grows. Look at the copy job.</source>
        <translation>两个服务都有应答，但会丢失的内容在增加。查看复制作业。</translation>
    </message>
    <message>
        <source>Slower than writes</source>
        <translation>慢于写入</translation>
    </message>
    <message>
        <source>Watch the forecast: it says when the RPO will be breached.</source>
        <translation>观察预测：它会说明何时超出 RPO。</translation>
    </message>
    <message>
        <source>Secondary rewound</source>
        <translation>次要服务回退</translation>
    </message>
    <message>
        <source>An older copy was restored. Stop writes and find out who did it.</source>
        <translation>还原了较旧的副本。停止写入并查明是谁所为。</translation>
    </message>
    <message>
        <source>It is an outage</source>
        <translation>这是服务中断</translation>
    </message>
    <message>
        <source>Wait for the confirmation, then declare.</source>
        <translation>等待确认，然后宣布。</translation>
    </message>
    <message>
        <source>It is up, but slow</source>
        <translation>服务在运行，但缓慢</translation>
    </message>
    <message>
        <source>Which phase grew says where to look. Do not declare.</source>
        <translation>哪个阶段变长，就检查哪里。请勿宣布服务中断。</translation>
    </message>
    <message>
        <source>It is up, but lets nobody in</source>
        <translation>服务在运行，但不允许任何人进入</translation>
    </message>
    <message>
        <source>Somebody has to renew or grant something. Failing over would not help.</source>
        <translation>需要有人续订或授予某项。故障转移无济于事。</translation>
    </message>
    <message>
        <source>It is here, not there</source>
        <translation>问题在这里，不在那里</translation>
    </message>
    <message>
        <source>Names, networks and clocks near you. Never declare because of them.</source>
        <translation>您这边的名称、网络和时钟。切勿因此宣布服务中断。</translation>
    </message>
    <message>
        <source>While the other service answers as usual, it is the front end that shows a page: treat it as an outage.</source>
        <translation>另一个服务照常应答时，说明是前端在显示网页：按服务中断处理。</translation>
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
        <translation>静默 %1</translation>
    </message>
    <message>
        <source>Silent until tomorrow, %1</source>
        <translation>静默至明天 %1</translation>
    </message>
    <message>
        <source>Silent until %1</source>
        <translation>静默至 %1</translation>
    </message>
</context>
<context>
    <name>StateClass</name>
    <message>
        <source>Not measurable</source>
        <translation>无法测量</translation>
    </message>
    <message>
        <source>RPO breached</source>
        <translation>已超出 RPO</translation>
    </message>
    <message>
        <source>RPO breach ahead</source>
        <translation>即将超出 RPO</translation>
    </message>
    <message>
        <source>The outage is declared. Fail over as your plan says, and add each step to the timeline.</source>
        <translation>已宣布服务中断。请按计划进行故障转移，并将每个步骤添加到时间线。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: the state of a pair; %2: suspected, probable or confirmed</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>d MMM</source>
        <comment>date on an axis, in Qt&apos;s notation</comment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>TimelineNotice</name>
    <message>
        <source>the secondary</source>
        <translation>次要服务</translation>
    </message>
    <message>
        <source>Traffic is served from %1, in another region: requests may take longer than usual. How much longer has not been measured.</source>
        <translation>流量由另一区域的 %1 提供服务：请求可能比平时更慢。慢多少尚未测量。</translation>
    </message>
    <message>
        <source>Traffic is served from %1, in another region: a read takes %2 from here; from the primary it usually took at most %3. Clients near the primary may feel it.</source>
        <translation>流量由另一区域的 %1 提供服务：从这里读取一次需要 %2；从主要服务读取平时最多需要 %3。靠近主要服务的客户端可能会感觉到。</translation>
    </message>
    <message>
        <source>Traffic is served from %1, in another region: a read takes %2 from here, no longer than it usually took from the primary (%3). Other clients may see other times.</source>
        <translation>流量由另一区域的 %1 提供服务：从这里读取一次需要 %2，不比平时从主要服务读取（%3）更慢。其他客户端的时间可能不同。</translation>
    </message>
</context>
<context>
    <name>TimelineSheet</name>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>After</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>By</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>此页面的帮助</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>显示所有按键</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
    <message>
        <source>Quit Rekindle</source>
        <translation>退出 Rekindle</translation>
    </message>
    <message>
        <source>View of the pair</source>
        <translation>服务对视图</translation>
    </message>
    <message>
        <source>Fill the screen, and back</source>
        <translation>全屏显示，再次则还原</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>the primary</source>
        <translation>主要服务</translation>
    </message>
    <message>
        <source>the secondary</source>
        <translation>次要服务</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Offline here</source>
        <translation>本机离线</translation>
    </message>
    <message>
        <source>Network intercepted</source>
        <translation>网络被拦截</translation>
    </message>
    <message>
        <source>Name resolution</source>
        <translation>名称解析</translation>
    </message>
    <message>
        <source>Primary down</source>
        <translation>主要服务中断</translation>
    </message>
    <message>
        <source>Partition near me</source>
        <translation>我方网络分区</translation>
    </message>
    <message>
        <source>Front end down</source>
        <translation>前端中断</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>已限制（429）</translation>
    </message>
    <message>
        <source>Gray failure</source>
        <translation>灰色故障</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>缓慢</translation>
    </message>
    <message>
        <source>Replication stalled</source>
        <translation>复制停滞</translation>
    </message>
    <message>
        <source>Not converging</source>
        <translation>未能收敛</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation>数据回退</translation>
    </message>
    <message>
        <source>Nothing has been observed yet.</source>
        <translation>尚未观察到任何情况。</translation>
    </message>
    <message>
        <source>%1 answers as it should.</source>
        <translation>%1 应答正常。</translation>
    </message>
    <message>
        <source>%1 and %2 answer as they should.</source>
        <translation>%1 和 %2 应答正常。</translation>
    </message>
    <message>
        <source>This computer is offline. Nothing is known about the services.</source>
        <translation>此计算机处于离线状态。无法了解服务的情况。</translation>
    </message>
    <message>
        <source>Your network intercepts the traffic: something else answers in place of the services.</source>
        <translation>您的网络拦截了流量：应答的不是服务，而是其他设备。</translation>
    </message>
    <message>
        <source>The name of %1 does not lead to the service from here.</source>
        <translation>从这里解析 %1 的名称无法到达该服务。</translation>
    </message>
    <message>
        <source>The primary %1 is down or its region cannot be reached. Your network works.</source>
        <translation>主要服务 %1 已中断，或其区域无法访问。您的网络正常。</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here, but another observer reaches it.</source>
        <translation>从这里无法访问 %1，但另一观察方可以访问。</translation>
    </message>
    <message>
        <source>%1 refuses or drops connections; the network on the way to it is fine.</source>
        <translation>%1 拒绝或断开连接；通往它的网络正常。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid. The service behind it may be fine.</source>
        <translation>%1 的证书无效。其背后的服务可能正常。</translation>
    </message>
    <message>
        <source>%1 answers, but denies access with these credentials.</source>
        <translation>%1 有应答，但拒绝使用这些凭据进行访问。</translation>
    </message>
    <message>
        <source>%1 is up, but limits requests (429).</source>
        <translation>%1 在运行，但对请求进行了限制 (429)。</translation>
    </message>
    <message>
        <source>%1 looks alive, but most requests to it fail.</source>
        <translation>%1 看似在运行，但发给它的大多数请求失败。</translation>
    </message>
    <message>
        <source>%1 answers much more slowly than usual. What grew: %2.</source>
        <translation>%1 的应答比平时慢得多。增加的部分：%2。</translation>
    </message>
    <message>
        <source>Both services answer, but nothing new arrives at %1.</source>
        <translation>两个服务都有应答，但没有新内容到达 %1。</translation>
    </message>
    <message>
        <source>Changes arrive at %1 more slowly than they are made at %2.</source>
        <translation>更改到达 %1 的速度慢于在 %2 产生的速度。</translation>
    </message>
    <message>
        <source>%1 went back in time: it shows an older state than before.</source>
        <translation>%1 回到了过去：它显示的状态比之前更旧。</translation>
    </message>
    <message>
        <source>Wait for the first probe.</source>
        <translation>请等待第一次探测。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>无需操作。</translation>
    </message>
    <message>
        <source>Check Wi-Fi, cable and VPN of this computer. Do not declare an outage.</source>
        <translation>检查此计算机的 Wi-Fi、网线和 VPN。请勿宣布服务中断。</translation>
    </message>
    <message>
        <source>Sign in to the network&apos;s portal, or check the proxy and its CA in the settings. Do not declare an outage.</source>
        <translation>登录网络门户，或在设置中检查代理及其 CA。请勿宣布服务中断。</translation>
    </message>
    <message>
        <source>Check the private DNS zone and its link to this virtual network. Do not declare an outage.</source>
        <translation>检查专用 DNS 区域及其与此虚拟网络的链接。请勿宣布服务中断。</translation>
    </message>
    <message>
        <source>Confirm with a colleague, look at what would be lost, and prepare to declare the outage.</source>
        <translation>与同事确认，查看会丢失什么，并准备宣布服务中断。</translation>
    </message>
    <message>
        <source>Do not declare. Check the route from this site to %1.</source>
        <translation>请勿宣布服务中断。检查本站点到 %1 的路由。</translation>
    </message>
    <message>
        <source>Treat it as an outage: look at the service&apos;s health page and prepare to declare.</source>
        <translation>按服务中断处理：查看服务的运行状况页面并准备宣布。</translation>
    </message>
    <message>
        <source>Check the role assignment and the private link of %1.</source>
        <translation>检查 %1 的角色分配和专用链接。</translation>
    </message>
    <message>
        <source>Check that both services have the same throughput (RU/s). Probes slow down by themselves.</source>
        <translation>检查两个服务的吞吐量（RU/秒）是否相同。探测会自动放慢。</translation>
    </message>
    <message>
        <source>Treat it as an outage once it is confirmed, whatever the health page says.</source>
        <translation>一经确认即按服务中断处理，无论运行状况页面怎么说。</translation>
    </message>
    <message>
        <source>Look for load, an import or a change on the way to %1.</source>
        <translation>查看通往 %1 途中是否有负载、导入或更改。</translation>
    </message>
    <message>
        <source>Look at the copy job or the replication metric.</source>
        <translation>查看复制作业或复制指标。</translation>
    </message>
    <message>
        <source>See the forecast; slow the writers or speed the copy up before the RPO is breached.</source>
        <translation>查看预测；在超出 RPO 之前减慢写入或加快复制。</translation>
    </message>
    <message>
        <source>Stop writes to %1 and find out who restored it.</source>
        <translation>停止对 %1 的写入，并查明是谁还原了它。</translation>
    </message>
    <message>
        <source>The first probe.</source>
        <translation>第一次探测。</translation>
    </message>
    <message>
        <source>Two failed probes in a row, or no new heartbeat for 90 s.</source>
        <translation>连续两次探测失败，或 90 秒没有新心跳。</translation>
    </message>
    <message>
        <source>A control address that answers.</source>
        <translation>有一个对照地址应答。</translation>
    </message>
    <message>
        <source>An answer with the certificate of the service.</source>
        <translation>带有该服务证书的应答。</translation>
    </message>
    <message>
        <source>The name leading to the private address.</source>
        <translation>名称解析到专用地址。</translation>
    </message>
    <message>
        <source>An answer of the primary, here or at another observer.</source>
        <translation>主要服务的应答，无论在这里还是在另一观察方。</translation>
    </message>
    <message>
        <source>The other observer losing it too: then it is an outage.</source>
        <translation>另一观察方也失去连接：那就是服务中断。</translation>
    </message>
    <message>
        <source>A token that is accepted.</source>
        <translation>被接受的令牌。</translation>
    </message>
    <message>
        <source>A read that is allowed.</source>
        <translation>被允许的读取。</translation>
    </message>
    <message>
        <source>Answers without 429.</source>
        <translation>没有 429 的应答。</translation>
    </message>
    <message>
        <source>Most requests succeeding again.</source>
        <translation>大多数请求再次成功。</translation>
    </message>
    <message>
        <source>Times back within three times the usual.</source>
        <translation>时间回到平时的三倍以内。</translation>
    </message>
    <message>
        <source>A newer heartbeat at the secondary.</source>
        <translation>次要服务上出现更新的心跳。</translation>
    </message>
    <message>
        <source>Staleness that falls.</source>
        <translation>滞后时间下降。</translation>
    </message>
    <message>
        <source>The newest heartbeat visible again.</source>
        <translation>再次看到最新的心跳。</translation>
    </message>
    <message>
        <source>The control addresses do not answer either.</source>
        <translation>对照地址也没有应答。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln probe(s) failed in a row.</source>
        <translation>
            <numerusform>连续 %Ln 次探测失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took %2.</source>
        <comment>%1: a phase of a request</comment>
        <translation>%1用时 %2。</translation>
    </message>
    <message>
        <source>Heartbeat %1 has reached the secondary.</source>
        <translation>心跳 %1 已到达次要服务。</translation>
    </message>
    <message>
        <source>The secondary stands still at heartbeat %1.</source>
        <translation>次要服务停留在心跳 %1。</translation>
    </message>
    <message>
        <source>Heartbeats arrive, but later and later (now %1).</source>
        <translation>心跳仍能到达，但越来越晚（当前 %1）。</translation>
    </message>
    <message>
        <source>The secondary went back to heartbeat %1.</source>
        <translation>次要服务退回到心跳 %1。</translation>
    </message>
    <message>
        <source>%1 % of the requests fail.</source>
        <translation>%1 % 的请求失败。</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>疑似</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>已降级</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>服务中断</translation>
    </message>
    <message>
        <source>Failing over</source>
        <translation>正在故障转移</translation>
    </message>
    <message>
        <source>Serving from the secondary</source>
        <translation>由次要服务提供服务</translation>
    </message>
    <message>
        <source>Primary back, catching up</source>
        <translation>主要服务已恢复，正在追赶</translation>
    </message>
    <message>
        <source>Failing back</source>
        <translation>正在故障回复</translation>
    </message>
    <message>
        <source>Both sides take writes</source>
        <translation>两侧都接受写入</translation>
    </message>
    <message>
        <source>Outage began</source>
        <translation>服务中断开始</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>已检测到</translation>
    </message>
    <message>
        <source>Alert seen</source>
        <translation>已看到警报</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>已宣布</translation>
    </message>
    <message>
        <source>Failover started</source>
        <translation>故障转移开始</translation>
    </message>
    <message>
        <source>Traffic moved</source>
        <translation>流量已切换</translation>
    </message>
    <message>
        <source>First good read</source>
        <translation>首次成功读取</translation>
    </message>
    <message>
        <source>First good write</source>
        <translation>首次成功写入</translation>
    </message>
    <message>
        <source>Data loss assessed</source>
        <translation>已评估数据丢失</translation>
    </message>
    <message>
        <source>Declared restored</source>
        <translation>已宣布恢复</translation>
    </message>
    <message>
        <source>Primary recovered</source>
        <translation>主要服务已恢复</translation>
    </message>
    <message>
        <source>Failback started</source>
        <translation>故障回复开始</translation>
    </message>
    <message>
        <source>Failback complete</source>
        <translation>故障回复完成</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Planned work</source>
        <translation>计划内工作</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>by heartbeat</source>
        <translation>按心跳测量</translation>
    </message>
    <message>
        <source>by watermark</source>
        <translation>按水印测量</translation>
    </message>
    <message>
        <source>passive: cannot see a stall until the next write</source>
        <translation>被动：在下次写入之前无法发现停滞</translation>
    </message>
    <message>
        <source>by an imported metric</source>
        <translation>按导入的指标测量</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>在推进</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>已停滞</translation>
    </message>
    <message>
        <source>not converging</source>
        <translation>未能收敛</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>已回退</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无读数</translation>
    </message>
    <message>
        <source>RPO breach ahead</source>
        <translation>即将超出 RPO</translation>
    </message>
    <message>
        <source>RPO breached</source>
        <translation>已超出 RPO</translation>
    </message>
    <message>
        <source>No new heartbeat</source>
        <translation>没有新心跳</translation>
    </message>
    <message>
        <source>FHIR R4 server</source>
        <translation>FHIR R4 服务器</translation>
    </message>
    <message>
        <source>production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>development</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>managed pair</source>
        <translation>托管服务对</translation>
    </message>
    <message>
        <source>copied pair</source>
        <translation>复制服务对</translation>
    </message>
    <message>
        <source>name resolution</source>
        <translation>名称解析</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>secure handshake</source>
        <translation>安全握手</translation>
    </message>
    <message>
        <source>time to the answer</source>
        <translation>等待应答</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>total time</source>
        <translation>总时间</translation>
    </message>
    <message>
        <source>%1: stopped before it was finished.</source>
        <translation>%1：在完成之前已停止。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未及时应答。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>无法访问 %1。</translation>
    </message>
    <message>
        <source>%1: no secure connection could be made.</source>
        <translation>%1：无法建立安全连接。</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in.</source>
        <translation>%1 未接受登录。</translation>
    </message>
    <message>
        <source>%1 denies access with these credentials.</source>
        <translation>%1 拒绝使用这些凭据进行访问。</translation>
    </message>
    <message>
        <source>%1 is limiting requests (429).</source>
        <translation>%1 正在限制请求 (429)。</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>找不到 %1。</translation>
    </message>
    <message>
        <source>%1 has been deleted.</source>
        <translation>%1 已被删除。</translation>
    </message>
    <message>
        <source>%1 is retired: it can only be exported from.</source>
        <translation>%1 已停用：只能从中导出。</translation>
    </message>
    <message>
        <source>%1 is in conflict with something that exists already.</source>
        <translation>%1 与已有内容冲突。</translation>
    </message>
    <message>
        <source>%1 rejected the request.</source>
        <translation>%1 拒绝了请求。</translation>
    </message>
    <message>
        <source>%1 answered with an error of its own.</source>
        <translation>%1 应答时报告了自身的错误。</translation>
    </message>
    <message>
        <source>%1 answered, but not as a FHIR service does.</source>
        <translation>%1 有应答，但不像 FHIR 服务。</translation>
    </message>
    <message>
        <source>%1 sent more than is accepted.</source>
        <translation>%1 发送的内容超过允许的大小。</translation>
    </message>
    <message>
        <source>%1 does not support this.</source>
        <translation>%1 不支持此操作。</translation>
    </message>
    <message>
        <source>%1 could not be read or written on this computer.</source>
        <translation>在此计算机上无法读取或写入 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. What was written before is whole.</source>
        <translation>无法写入 %1：磁盘已满。之前写入的内容完好。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 已损坏。</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 仅以只读方式打开。</translation>
    </message>
    <message>
        <source>%1: the secret could not be read from or written to the keychain.</source>
        <translation>%1：无法从密钥环读取机密或将其写入密钥环。</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1 无法使用。</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>该服务</translation>
    </message>
    <message>
        <source>Start it again if you still need it.</source>
        <translation>如仍需要，请重新开始。</translation>
    </message>
    <message>
        <source>Check the address and the firewall, then try again.</source>
        <translation>检查地址和防火墙，然后重试。</translation>
    </message>
    <message>
        <source>Check the address, the VPN and the proxy, then try again.</source>
        <translation>检查地址、VPN 和代理，然后重试。</translation>
    </message>
    <message>
        <source>Check the certificate&apos;s dates and name; add the issuing CA if your organisation runs its own.</source>
        <translation>检查证书的日期和名称；如果组织使用自己的 CA，请添加签发证书的 CA。</translation>
    </message>
    <message>
        <source>Renew the secret and check tenant, client and scope.</source>
        <translation>续订机密，并检查租户、客户端和作用域。</translation>
    </message>
    <message>
        <source>Check the role assignment and whether public access is closed.</source>
        <translation>检查角色分配以及公用访问是否已关闭。</translation>
    </message>
    <message>
        <source>Wait; probes slow down by themselves. Check that both services have the same throughput.</source>
        <translation>请等待；探测会自动放慢。检查两个服务的吞吐量是否相同。</translation>
    </message>
    <message>
        <source>Check the address for a missing or doubled path.</source>
        <translation>检查地址中的路径是否缺失或重复。</translation>
    </message>
    <message>
        <source>Nothing to do here, unless it should still exist.</source>
        <translation>无需操作，除非它应当仍然存在。</translation>
    </message>
    <message>
        <source>Export the data and plan the migration to a current service.</source>
        <translation>导出数据并计划迁移到当前的服务。</translation>
    </message>
    <message>
        <source>Change the name or the address, or close the other instance.</source>
        <translation>更改名称或地址，或关闭另一个实例。</translation>
    </message>
    <message>
        <source>See the technical detail; the request does not suit this server.</source>
        <translation>查看技术详细信息；该请求不适合此服务器。</translation>
    </message>
    <message>
        <source>Try again; if it stays, look at the service&apos;s health page.</source>
        <translation>请重试；如果仍然如此，请查看服务的运行状况页面。</translation>
    </message>
    <message>
        <source>Check that the address leads to the FHIR base and not to a web page or a sign-in portal.</source>
        <translation>检查地址是否指向 FHIR 基址，而不是网页或登录门户。</translation>
    </message>
    <message>
        <source>Check that the address leads to the FHIR base.</source>
        <translation>检查地址是否指向 FHIR 基址。</translation>
    </message>
    <message>
        <source>Check that the folder exists and can be written.</source>
        <translation>检查该文件夹是否存在且可写入。</translation>
    </message>
    <message>
        <source>Free some space; watching goes on meanwhile.</source>
        <translation>请释放一些空间；监视会继续进行。</translation>
    </message>
    <message>
        <source>Keep a copy of the file, then start with a new one.</source>
        <translation>保留该文件的副本，然后使用新文件重新开始。</translation>
    </message>
    <message>
        <source>Another instance is writing; make the change there.</source>
        <translation>另一个实例正在写入；请在那里进行更改。</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the secret for this session only.</source>
        <translation>解锁密钥环，或仅为此会话输入机密。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>请更正后重试。</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours, abbreviated</extracomment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes, abbreviated</extracomment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>minutes and seconds, abbreviated</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds, abbreviated</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 – %2 s</source>
        <extracomment>an interval of seconds</extracomment>
        <translation>%1 – %2 秒</translation>
    </message>
    <message>
        <source>%1 – %2 min</source>
        <extracomment>an interval of whole minutes</extracomment>
        <translation>%1 – %2 分钟</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>an interval of durations</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>date and time in Qt&apos;s notation: day, month and year in the order of the language, 24 hours</extracomment>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <extracomment>date and time of day in Qt&apos;s notation, short</extracomment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Not measurable from outside</source>
        <translation>无法从外部测量</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>RPO in %1</source>
        <translation>%1后达到 RPO</translation>
    </message>
    <message>
        <source>no new heartbeat for 90 s</source>
        <translation>90 秒没有新心跳</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>up to %1 of changes</source>
        <translation>最多 %1的更改</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s)</source>
        <translation>
            <numerusform>%Ln 个资源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln resource(s)</source>
        <translation>
            <numerusform>至少 %Ln 个资源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln resource(s)</source>
        <extracomment>%1: the least number, %Ln: the greatest</extracomment>
        <translation>
            <numerusform>%1 至 %Ln 个资源</numerusform>
        </translation>
    </message>
    <message>
        <source>RTO: %1 since the outage, not yet declared; objective %2</source>
        <translation>RTO：自服务中断起 %1，尚未宣布；目标 %2</translation>
    </message>
    <message>
        <source>RTO: %1 since the outage, %2 since the declaration; objective %3</source>
        <translation>RTO：自服务中断起 %1，自宣布起 %2；目标 %3</translation>
    </message>
    <message>
        <source>RPO: %1 at the moment of the outage; objective %2</source>
        <translation>RPO：服务中断时 %1；目标 %2</translation>
    </message>
    <message>
        <source>%1 is not known yet.</source>
        <translation>%1 尚不清楚。</translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <translation>请稍后再查询。</translation>
    </message>
    <message>
        <source>Not known yet: no heartbeat has reached the secondary</source>
        <translation>尚不清楚：还没有心跳到达次要服务</translation>
    </message>
    <message>
        <source>%1 is in use by another process.</source>
        <translation>%1 正被另一个进程使用。</translation>
    </message>
    <message>
        <source>%1 is written by another installation of Rekindle.</source>
        <translation>%1 由另一个 Rekindle 安装写入。</translation>
    </message>
    <message>
        <source>%1 is there already and is no heartbeat; it was left alone.</source>
        <translation>%1 已存在且不是心跳；未对其进行任何更改。</translation>
    </message>
    <message>
        <source>%1: the secondary is the same service as the primary.</source>
        <translation>%1：次要服务与主要服务是同一个服务。</translation>
    </message>
    <message>
        <source>%1: another pair watches this address already.</source>
        <translation>%1：另一个服务对已在监视此地址。</translation>
    </message>
    <message>
        <source>%1: another pair has this name already.</source>
        <translation>%1：另一个服务对已使用此名称。</translation>
    </message>
    <message>
        <source>Make changes there, or close it first; reading goes on.</source>
        <translation>请在那里进行更改，或先将其关闭；读取可继续进行。</translation>
    </message>
    <message>
        <source>Lag is measured by its heartbeat, read only. Let one installation write.</source>
        <translation>滞后通过其心跳以只读方式测量。请只让一个安装写入。</translation>
    </message>
    <message>
        <source>Move that resource to another id, or measure without a heartbeat.</source>
        <translation>将该资源移到另一个 id，或在不使用心跳的情况下测量。</translation>
    </message>
    <message>
        <source>Give the address of the other service.</source>
        <translation>请提供另一个服务的地址。</translation>
    </message>
    <message>
        <source>Edit that pair, or give another address.</source>
        <translation>编辑该服务对，或提供其他地址。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>The clock of %1 is wrong or jumps, or the clock of this computer is.</source>
        <translation>%1 的时钟有误或跳变，或者本机的时钟有误。</translation>
    </message>
    <message>
        <source>Check the time synchronisation of both. Lag by heartbeat does not depend on it; no other method is used while the clock jumps.</source>
        <translation>请检查双方的时间同步。按心跳测量的滞后不受影响；时钟跳变期间不使用其他方法。</translation>
    </message>
    <message>
        <source>%1 is another kind of server than was given.</source>
        <translation>%1 与所给的服务器类型不同。</translation>
    </message>
    <message>
        <source>%1: the two services speak different FHIR versions.</source>
        <translation>%1：两个服务使用不同的 FHIR 版本。</translation>
    </message>
    <message>
        <source>Check the address; the kind that was detected is used.</source>
        <translation>请检查地址；将使用检测到的类型。</translation>
    </message>
    <message>
        <source>Copies between versions change or lose data: bring both to one version before you rely on it.</source>
        <translation>跨版本复制会改变或丢失数据：依赖它之前请将两者统一到同一版本。</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation>不登录</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>持有者令牌 (Bearer)</translation>
    </message>
    <message>
        <source>Microsoft Entra: client secret</source>
        <translation>Microsoft Entra：客户端机密</translation>
    </message>
    <message>
        <source>Microsoft Entra: certificate</source>
        <translation>Microsoft Entra：证书</translation>
    </message>
    <message>
        <source>Microsoft Entra: a person signs in with a code</source>
        <translation>Microsoft Entra：由人员使用代码登录</translation>
    </message>
    <message>
        <source>SMART Backend Services: private key</source>
        <translation>SMART Backend Services：私钥</translation>
    </message>
    <message>
        <source>Managed identity of this Azure machine</source>
        <translation>此 Azure 虚拟机的托管标识</translation>
    </message>
    <message>
        <source>not trusted: its issuer is not known here</source>
        <translation>不受信任：其颁发者在此处未知</translation>
    </message>
    <message>
        <source>not trusted: it has expired</source>
        <translation>不受信任：已过期</translation>
    </message>
    <message>
        <source>not trusted: it is not valid yet</source>
        <translation>不受信任：尚未生效</translation>
    </message>
    <message>
        <source>not trusted: it was made for another name</source>
        <translation>不受信任：为其他名称颁发</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>不受信任</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端机密</translation>
    </message>
    <message>
        <source>Private key and certificate (PEM)</source>
        <translation>私钥和证书 (PEM)</translation>
    </message>
    <message>
        <source>Private key (PEM)</source>
        <translation>私钥 (PEM)</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>仅此会话</translation>
    </message>
    <message>
        <source>in an environment variable</source>
        <translation>在环境变量中</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>The secondary is behind by %1, which is more than the RPO of %2.</source>
        <translation>次要服务的滞后为 %1，已超过 RPO（%2）。</translation>
    </message>
    <message>
        <source>The secondary is behind by %1; the RPO of %2 will be breached if this goes on.</source>
        <translation>次要服务的滞后为 %1；照此下去将超出 RPO（%2）。</translation>
    </message>
    <message>
        <source>Have it renewed and installed before clients refuse the connection.</source>
        <translation>请在客户端拒绝连接之前续订并安装证书。</translation>
    </message>
    <message>
        <source>A certificate ended on %1.</source>
        <translation>有证书已于 %1 到期。</translation>
    </message>
    <message numerus="yes">
        <source>A certificate ends in %Ln day(s), on %1.</source>
        <translation>
            <numerusform>有证书将在 %Ln 天后（%1）到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a pair, state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: healthy again</source>
        <translation>%1：已恢复正常</translation>
    </message>
    <message>
        <source>%1: incident opened</source>
        <translation>%1：事件已开始</translation>
    </message>
    <message>
        <source>%1: incident closed</source>
        <translation>%1：事件已结束</translation>
    </message>
    <message>
        <source>%1: a certificate ends soon</source>
        <translation>%1：有证书即将到期</translation>
    </message>
    <message>
        <source>Test message from Rekindle</source>
        <translation>来自 Rekindle 的测试消息</translation>
    </message>
    <message>
        <source>Everything has been healthy since %1.</source>
        <translation>自 %1 起一切正常。</translation>
    </message>
    <message>
        <source>%1, begun at %2. Its timeline is kept from now on.</source>
        <comment>kind of incident, moment</comment>
        <translation>%1，开始于 %2。从现在起记录其时间线。</translation>
    </message>
    <message>
        <source>%1, begun at %2, lasted %3.</source>
        <comment>kind of incident, moment, duration</comment>
        <translation>%1，开始于 %2，持续了 %3。</translation>
    </message>
    <message>
        <source>If you can read this, notices arrive here.</source>
        <translation>如果您能读到这条消息，说明通知可以送达这里。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad</source>
        <comment>how many pairs are outside the objective or down</comment>
        <translation>
            <numerusform>%Ln 个异常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to watch</source>
        <comment>how many pairs need somebody to look</comment>
        <translation>
            <numerusform>%Ln 个需关注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>how many pairs are not measured now</comment>
        <translation>
            <numerusform>%Ln 个未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good</source>
        <comment>how many pairs are inside the objective</comment>
        <translation>
            <numerusform>%Ln 个正常</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>尚未监视任何服务对</translation>
    </message>
    <message>
        <source>The webhook accepted the message.</source>
        <translation>Webhook 已接受消息。</translation>
    </message>
    <message>
        <source>The webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>No address of a webhook is stored.</source>
        <translation>未存储 Webhook 地址。</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here, and nothing shows whether it is down or only the way to it.</source>
        <translation>从这里无法访问 %1，尚无迹象表明是它中断，还是只是到它的路径中断。</translation>
    </message>
    <message>
        <source>Ask somebody at another site whether they reach %1. If they do not either, it is an outage.</source>
        <translation>请另一站点的同事确认能否访问 %1。如果他们也不能，就是服务中断。</translation>
    </message>
    <message>
        <source>Anybody who reaches it: then the fault is near you.</source>
        <translation>有任何人能访问它：那么故障在您附近。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Rekindle.</source>
        <translation>%1 由更新版本的 Rekindle 写入。</translation>
    </message>
    <message>
        <source>%1 belongs to another program; it was left alone.</source>
        <translation>%1 属于另一个程序；未作任何更改。</translation>
    </message>
    <message>
        <source>Start the newer version, or choose another file. Nothing was changed.</source>
        <translation>启动较新的版本，或选择其他文件。未作任何更改。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>The secondary</source>
        <translation>次要服务</translation>
    </message>
    <message>
        <source>The heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>%1 waits for somebody to sign in: open %2 and enter the code %3, before %4.</source>
        <translation>%1 正在等待有人登录：请在 %4 之前打开 %2 并输入代码 %3。</translation>
    </message>
    <message>
        <source>Two failed probes in a row.</source>
        <translation>连续两次探测失败。</translation>
    </message>
    <message>
        <source>Use another way to measure, or enter the platform&apos;s figure.</source>
        <translation>改用其他测量方式，或输入平台的数值。</translation>
    </message>
    <message>
        <source>%1 was not measured in time.</source>
        <translation>%1 未能及时测量。</translation>
    </message>
    <message>
        <source>%1 could not be asked: this computer has no room for more at the moment.</source>
        <translation>无法询问 %1：此计算机目前没有空间处理更多内容。</translation>
    </message>
    <message>
        <source>%1 refused this sign-in a few minutes ago; it is not tried again so soon.</source>
        <translation>%1 几分钟前拒绝了此登录；不会这么快再次尝试。</translation>
    </message>
    <message>
        <source>The figure that was imported for %1 is too old to say anything of now.</source>
        <translation>为 %1 导入的数值太旧，无法说明当前情况。</translation>
    </message>
    <message>
        <source>Nobody writes the heartbeat of %1 any more.</source>
        <translation>不再有人写入 %1 的心跳。</translation>
    </message>
    <message>
        <source>Whether this was done is not known: %1 was asked of the process that watches, and no answer came.</source>
        <translation>尚不清楚此操作是否已完成：已就 %1 请求正在监视的进程，但没有应答。</translation>
    </message>
    <message>
        <source>Ask again; this says nothing about the service.</source>
        <translation>请再次询问；这不能说明服务的情况。</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit of open files; this says nothing about the service.</source>
        <translation>关闭其他程序，或提高打开文件数的限制；这不能说明服务的情况。</translation>
    </message>
    <message>
        <source>Correct the secret: a new one is tried at once. The old one is tried again after five minutes.</source>
        <translation>更正机密：新机密会立即尝试。旧机密在五分钟后再次尝试。</translation>
    </message>
    <message>
        <source>Import a newer figure, best by a script that does it regularly.</source>
        <translation>导入更新的数值，最好用脚本定期进行。</translation>
    </message>
    <message>
        <source>Both sides show the same old heartbeat, which says nothing of now. Let this installation write it.</source>
        <translation>两侧显示同一个旧心跳，无法说明当前情况。请让此安装写入心跳。</translation>
    </message>
    <message>
        <source>Look whether it was done before you ask again.</source>
        <translation>再次询问之前，先查看是否已完成。</translation>
    </message>
    <message>
        <source>The primary</source>
        <translation>主要服务</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 answered with status %2; the service was not asked.</source>
        <translation>通往 %1 途中的代理应答的状态为 %2；没有询问该服务。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be used (%2).</source>
        <translation>通往 %1 途中的代理无法使用 (%2)。</translation>
    </message>
    <message>
        <source>This computer could not ask %1 (%2).</source>
        <translation>此计算机无法询问 %1 (%2)。</translation>
    </message>
    <message>
        <source>The secure connection to %1 failed.</source>
        <translation>与 %1 的安全连接失败。</translation>
    </message>
    <message>
        <source>The address of %1 says http, and what answers there wants https.</source>
        <translation>%1 的地址写的是 http，而那里应答的一方要求 https。</translation>
    </message>
    <message>
        <source>What answers at the address of %1 does not speak TLS.</source>
        <translation>在 %1 的地址应答的一方不使用 TLS。</translation>
    </message>
    <message>
        <source>A CA file that is set here for %1 cannot be used (%2); the service was not asked.</source>
        <translation>此处为 %1 设置的 CA 文件无法使用 (%2)；没有询问该服务。</translation>
    </message>
    <message>
        <source>The client certificate that is set here for %1, or its key, cannot be used (%2).</source>
        <translation>此处为 %1 设置的客户端证书或其密钥无法使用 (%2)。</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, and none was sent.</source>
        <translation>%1 要求客户端证书，但没有发送任何证书。</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate that is set here.</source>
        <translation>%1 不接受此处设置的客户端证书。</translation>
    </message>
    <message>
        <source>%1 leaves out the certificates between its own and its authority.</source>
        <translation>%1 没有发送介于自身证书与其颁发机构之间的证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 的证书已过期。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>%1 的证书尚未生效。</translation>
    </message>
    <message>
        <source>The certificate of %1 is made out to another name.</source>
        <translation>%1 的证书是为其他名称颁发的。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know.</source>
        <translation>%1 的证书来自此计算机不认识的颁发机构。</translation>
    </message>
    <message>
        <source>The identity provider of %1 gave no token (%2).</source>
        <translation>%1 的标识提供者没有给出令牌 (%2)。</translation>
    </message>
    <message>
        <source>The identity provider of %1 cannot be reached (%2).</source>
        <translation>无法访问 %1 的标识提供者 (%2)。</translation>
    </message>
    <message>
        <source>The secret for %1 is missing on this computer.</source>
        <translation>此计算机上缺少 %1 的机密。</translation>
    </message>
    <message>
        <source>The secret for %1 cannot be read or used on this computer (%2).</source>
        <translation>%1 的机密在此计算机上无法读取或使用 (%2)。</translation>
    </message>
    <message>
        <source>The sign-in that is set for %1 cannot be used (%2).</source>
        <translation>为 %1 设置的登录方式无法使用 (%2)。</translation>
    </message>
    <message>
        <source>%1 waits for a person to sign in.</source>
        <translation>%1 正在等待有人登录。</translation>
    </message>
    <message>
        <source>The sign-in to %1 was refused less than five minutes ago (%2); the same secret is not tried again so soon.</source>
        <translation>登录 %1 在不到五分钟前被拒绝 (%2)；不会这么快再次尝试同一机密。</translation>
    </message>
    <message>
        <source>%1 was not asked: without a sign-in there is nothing to ask it with.</source>
        <translation>没有询问 %1：没有登录就无法询问。</translation>
    </message>
    <message>
        <source>%1 can be reached: it answered a request without a sign-in (status %2).</source>
        <translation>可以访问 %1：它对未登录的请求作出了应答（状态 %2）。</translation>
    </message>
    <message>
        <source>%1 of %2 control addresses answer: your network works.</source>
        <translation>%2 个对照地址中有 %1 个应答：您的网络正常。</translation>
    </message>
    <message>
        <source>A control address answers: your network works.</source>
        <translation>有一个对照地址应答：您的网络正常。</translation>
    </message>
    <message>
        <source>The name of %1 does not exist in DNS.</source>
        <translation>%1 的名称在 DNS 中不存在。</translation>
    </message>
    <message>
        <source>The name of %1 leads to a public address where a private one is expected.</source>
        <translation>%1 的名称解析到公用地址，而预期是专用地址。</translation>
    </message>
    <message>
        <source>The name of %1 could not be resolved.</source>
        <translation>无法解析 %1 的名称。</translation>
    </message>
    <message>
        <source>Connecting to %1 timed out.</source>
        <translation>连接 %1 超时。</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 拒绝了连接。</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 未应答即关闭了连接。</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 应答的状态为 %2。</translation>
    </message>
    <message>
        <source>%1 took the connection, but gave no answer.</source>
        <translation>%1 接受了连接，但没有应答。</translation>
    </message>
    <message>
        <source>What answered for %1 is no FHIR service.</source>
        <translation>代替 %1 应答的不是 FHIR 服务。</translation>
    </message>
    <message>
        <source>%1 answers as a FHIR service does (status %2).</source>
        <translation>%1 像 FHIR 服务那样应答（状态 %2）。</translation>
    </message>
    <message>
        <source>%1 answered with what no FHIR client can use (%2).</source>
        <translation>%1 的应答内容没有任何 FHIR 客户端可用 (%2)。</translation>
    </message>
    <message>
        <source>%1 sends its clients away, to %2.</source>
        <translation>%1 将客户端引向别处：%2。</translation>
    </message>
    <message>
        <source>%1 serves FHIR, but refuses the path of the heartbeat (status %2).</source>
        <translation>%1 提供 FHIR 服务，但拒绝心跳的路径（状态 %2）。</translation>
    </message>
    <message>
        <source>%1 limits requests and asked to be left alone; it is asked again in %2.</source>
        <translation>%1 限制请求并要求暂停询问；将在 %2后再次询问。</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 有应答。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 没有应答。</translation>
    </message>
    <message>
        <source>Another observer reaches %1.</source>
        <translation>另一观察方可以访问 %1。</translation>
    </message>
    <message>
        <source>Another observer cannot reach %1 either.</source>
        <translation>另一观察方也无法访问 %1。</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln change(s) exist(s) only on %1.</source>
        <translation>
            <numerusform>至少有 %Ln 项更改仅存在于 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the answers are slow.</source>
        <translation>%1 % 的应答缓慢。</translation>
    </message>
    <message>
        <source>%1 says that it is retired.</source>
        <translation>%1 声明自己已停用。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>a count that is not complete: there may be more</extracomment>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>It is not known yet what the secondary holds.</source>
        <translation>尚不清楚次要服务拥有什么。</translation>
    </message>
    <message>
        <source>The changes of the primary could not be read.</source>
        <translation>无法读取主要服务的更改。</translation>
    </message>
    <message>
        <source>The primary does not tell its changes.</source>
        <translation>主要服务不提供其更改的信息。</translation>
    </message>
    <message>
        <source>Changes from before the watch began may be missing there, too.</source>
        <translation>监视开始之前的更改也可能在那里缺失。</translation>
    </message>
    <message>
        <source>There were more changes than could be read.</source>
        <translation>更改的数量超过可读取的数量。</translation>
    </message>
    <message>
        <source>The primary&apos;s list of changes ended before it should have.</source>
        <translation>主要服务的更改列表提前结束。</translation>
    </message>
    <message>
        <source>The primary&apos;s list of changes does not say what it is a list of.</source>
        <translation>主要服务的更改列表没有说明它列出的是什么。</translation>
    </message>
    <message>
        <source>The primary&apos;s list has a change without a moment that can be read.</source>
        <translation>主要服务的列表中有一项更改没有可读的时刻。</translation>
    </message>
    <message>
        <source>The clocks of the primary contradict each other.</source>
        <translation>主要服务的各个时钟互相矛盾。</translation>
    </message>
    <message>
        <source>The primary&apos;s list of changes is behind: it lacks the last heartbeat.</source>
        <translation>主要服务的更改列表落后：缺少最近的心跳。</translation>
    </message>
    <message>
        <source>Without a heartbeat nothing proves how current the list of changes is.</source>
        <translation>没有心跳，就无法证明更改列表有多新。</translation>
    </message>
    <message>
        <source>The secondary went back; it may lack older changes as well.</source>
        <translation>次要服务已回退；它可能也缺少更早的更改。</translation>
    </message>
    <message>
        <source>The primary went back; the count began anew.</source>
        <translation>主要服务已回退；计数重新开始。</translation>
    </message>
    <message>
        <source>The clocks stopped at %1: %2.</source>
        <extracomment>%1: a moment; %2: a milestone, such as &quot;First good read&quot;</extracomment>
        <translation>时钟于 %1 停止：%2。</translation>
    </message>
    <message>
        <source>The clocks stopped at %1, with the incident.</source>
        <translation>时钟已随事件于 %1 停止。</translation>
    </message>
    <message>
        <source>RTO: %1 since the outage; service was back before anybody declared; objective %2</source>
        <translation>RTO：自服务中断起 %1；在任何人宣布之前服务已恢复；目标 %2</translation>
    </message>
    <message numerus="yes">
        <source>This message stands for %Ln earlier one(s), since %1, which could not be delivered.</source>
        <translation>
            <numerusform>此消息代表自 %1 起未能送达的 %Ln 条较早的消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait for the webhook, the oldest since %1.</source>
        <translation>
            <numerusform>有 %Ln 条消息等待发送到 Webhook，最早的始于 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings are not kept</source>
        <translation>读数未保存</translation>
    </message>
    <message>
        <source>Readings are kept again</source>
        <translation>读数已恢复保存</translation>
    </message>
    <message>
        <source>The store takes what is measured again.</source>
        <translation>存储已恢复接收测量结果。</translation>
    </message>
    <message>
        <source>Watching goes on, but the store takes nothing: what is measured now is lost when the program ends.</source>
        <translation>监视继续进行，但存储不接收任何内容：现在测量的结果会在程序结束时丢失。</translation>
    </message>
    <message>
        <source>There is no pair named %1.</source>
        <translation>没有名为 %1 的服务对。</translation>
    </message>
    <message>
        <source>%1 shows those that are stored.</source>
        <translation>用 %1 可列出已存储的服务对。</translation>
    </message>
    <message>
        <source>No pair is stored yet.</source>
        <translation>尚未存储任何服务对。</translation>
    </message>
    <message>
        <source>%1 stores one.</source>
        <translation>用 %1 可存储一个。</translation>
    </message>
    <message>
        <source>%1 was never watched.</source>
        <translation>从未监视过 %1。</translation>
    </message>
    <message>
        <source>%1 or the window watches it.</source>
        <translation>%1 或窗口会监视它。</translation>
    </message>
    <message>
        <source>What would be lost of %1 is not known.</source>
        <translation>%1 会丢失什么尚不清楚。</translation>
    </message>
    <message>
        <source>%1 says what is measured.</source>
        <translation>用 %1 可查看测量到的内容。</translation>
    </message>
    <message>
        <source>%1 is stored all the same; the watch asks again.</source>
        <translation>%1 仍会被存储；监视会再次询问。</translation>
    </message>
    <message>
        <source>%1 corrects what was given.</source>
        <translation>用 %1 可更正所提供的内容。</translation>
    </message>
    <message>
        <source>%1 needs a secret to sign in (%2), which nobody has given yet.</source>
        <translation>%1 需要机密才能登录 (%2)，但尚无人提供。</translation>
    </message>
    <message>
        <source>The heartbeat stays on the servers, with its versions: %1 and %2.</source>
        <translation>心跳及其各版本保留在两个服务器上：%1 和 %2。</translation>
    </message>
    <message>
        <source>The heartbeat stays on the server, with its versions: %1.</source>
        <translation>心跳及其各版本保留在服务器上：%1。</translation>
    </message>
    <message>
        <source>Delete it there, or let %1 do so before the pair is removed.</source>
        <translation>请在那里将其删除，或在移除服务对之前用 %1 删除。</translation>
    </message>
    <message>
        <source>Deleted: %1. Earlier versions stay in the server&apos;s history.</source>
        <translation>已删除：%1。早期版本保留在服务器的历史记录中。</translation>
    </message>
    <message>
        <source>Protection unknown</source>
        <translation>保护状态未知</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>Unprotected</source>
        <translation>未受保护</translation>
    </message>
    <message>
        <source>The platform says that its replica is inside the RPO of %1.</source>
        <translation>平台称其副本在 RPO（%1）之内。</translation>
    </message>
    <message>
        <source>%1 could take over now: it answers, and it is inside the RPO of %2.</source>
        <translation>%1 现在可以接管：它有应答，且在 RPO（%2）之内。</translation>
    </message>
    <message>
        <source>Whether %1 could take over is not known: it was not measured.</source>
        <translation>尚不清楚 %1 能否接管：没有进行测量。</translation>
    </message>
    <message>
        <source>Whether %1 could take over is not known: the fault may be near this computer.</source>
        <translation>尚不清楚 %1 能否接管：故障可能在此计算机附近。</translation>
    </message>
    <message>
        <source>Whether the replica could take over is not known: the platform&apos;s figure is missing or too old.</source>
        <translation>尚不清楚副本能否接管：平台的数值缺失或太旧。</translation>
    </message>
    <message>
        <source>%1 and %2 may be one service: both names lead to the same address and port.</source>
        <translation>%1 和 %2 可能是同一个服务：两个名称指向相同的地址和端口。</translation>
    </message>
    <message>
        <source>%1 may already be further behind than the RPO of %2.</source>
        <translation>%1 的滞后可能已超过 RPO（%2）。</translation>
    </message>
    <message>
        <source>%1 could take over now, but the RPO of %2 will be breached if this goes on.</source>
        <translation>%1 现在可以接管，但照此下去将超出 RPO（%2）。</translation>
    </message>
    <message>
        <source>%1 could take over now, but its certificate ends within two weeks.</source>
        <translation>%1 现在可以接管，但其证书将在两周内到期。</translation>
    </message>
    <message>
        <source>%1 limits requests (429): it may not bear the load after a failover.</source>
        <translation>%1 限制请求 (429)：故障转移后它可能承受不了负载。</translation>
    </message>
    <message>
        <source>%1 answers much more slowly than usual.</source>
        <translation>%1 的应答比平时慢得多。</translation>
    </message>
    <message>
        <source>%1 is down or its region cannot be reached: a failover would fail.</source>
        <translation>%1 已中断，或其区域无法访问：故障转移会失败。</translation>
    </message>
    <message>
        <source>%1 refuses or drops connections: a failover would fail.</source>
        <translation>%1 拒绝或断开连接：故障转移会失败。</translation>
    </message>
    <message>
        <source>%1 looks alive, but requests to it fail.</source>
        <translation>%1 看似在运行，但发给它的请求失败。</translation>
    </message>
    <message>
        <source>%1 says that it is retired: it can no longer take over.</source>
        <translation>%1 声明自己已停用：它不能再接管。</translation>
    </message>
    <message>
        <source>Nothing new arrives at %1: a failover would lose what was changed since.</source>
        <translation>没有新内容到达 %1：故障转移会丢失此后的更改。</translation>
    </message>
    <message>
        <source>%1 is further behind than the RPO of %2.</source>
        <translation>%1 的滞后已超过 RPO（%2）。</translation>
    </message>
    <message>
        <source>Nothing that was written has ever arrived at %1: there is no copy, or it leaves things out.</source>
        <translation>写入的任何内容都从未到达 %1：没有复制，或复制有遗漏。</translation>
    </message>
    <message>
        <source>%1 serves alone: if it fails, nothing takes over.</source>
        <translation>%1 单独提供服务：如果它出现故障，没有服务可以接管。</translation>
    </message>
    <message>
        <source>Wait for the next readings, and look at why the lag is not measured.</source>
        <translation>等待下次读数，并查看为何没有测量滞后。</translation>
    </message>
    <message>
        <source>Switch the heartbeat on, so that the lag is measured.</source>
        <translation>启用心跳，以便测量滞后。</translation>
    </message>
    <message>
        <source>Check Wi-Fi, cable, VPN and proxy of this computer.</source>
        <translation>检查此计算机的 Wi-Fi、网线、VPN 和代理。</translation>
    </message>
    <message>
        <source>Enter what the platform&apos;s metric says now.</source>
        <translation>输入平台指标现在显示的数值。</translation>
    </message>
    <message>
        <source>Slow the writers or speed the copy up before the RPO is breached.</source>
        <translation>在超出 RPO 之前减慢写入或加快复制。</translation>
    </message>
    <message>
        <source>Renew the certificate of %1.</source>
        <translation>续订 %1 的证书。</translation>
    </message>
    <message>
        <source>Give %1 the same throughput (RU/s) as the primary.</source>
        <translation>为 %1 设置与主要服务相同的吞吐量（RU/秒）。</translation>
    </message>
    <message>
        <source>Look for load or a change at %1.</source>
        <translation>查看 %1 上是否有负载或更改。</translation>
    </message>
    <message>
        <source>Bring %1 back. Until then do not count on a failover.</source>
        <translation>恢复 %1。在此之前不要指望故障转移。</translation>
    </message>
    <message>
        <source>Ask somebody at another site whether they reach %1.</source>
        <translation>请另一站点的同事确认能否访问 %1。</translation>
    </message>
    <message>
        <source>Check the private DNS zone of %1 and its link to this virtual network.</source>
        <translation>检查 %1 的专用 DNS 区域及其与此虚拟网络的链接。</translation>
    </message>
    <message>
        <source>Replace %1 by a service that is supported.</source>
        <translation>将 %1 替换为受支持的服务。</translation>
    </message>
    <message>
        <source>Look at the copy job: slow the writers or speed it up.</source>
        <translation>查看复制作业：减慢写入或加快该作业。</translation>
    </message>
    <message>
        <source>Bring %1 back and up to date.</source>
        <translation>恢复 %1 并使其数据保持最新。</translation>
    </message>
    <message>
        <source>Two looks at which %1 fails or the lag is not inside the RPO.</source>
        <translation>两次查看时 %1 出现故障，或滞后不在 RPO 之内。</translation>
    </message>
    <message>
        <source>A reading of both sides with a lag.</source>
        <translation>对两侧的读取，并测得滞后。</translation>
    </message>
    <message>
        <source>A lag that is inside the RPO as a whole, twice.</source>
        <translation>滞后整体处于 RPO 之内，连续两次。</translation>
    </message>
    <message>
        <source>A certificate that is valid for longer.</source>
        <translation>有效期更长的证书。</translation>
    </message>
    <message>
        <source>A newer heartbeat at %1.</source>
        <translation>%1 上出现更新的心跳。</translation>
    </message>
    <message>
        <source>Both sides holding these changes, or a person closing the matter.</source>
        <translation>两侧都拥有这些更改，或由人员结束此事。</translation>
    </message>
    <message>
        <source>Traffic back on %1, with nothing missing.</source>
        <translation>流量回到 %1，且没有任何缺失。</translation>
    </message>
    <message>
        <source>%1 answering as users need it, twice in a row.</source>
        <translation>%1 连续两次按用户所需应答。</translation>
    </message>
    <message>
        <source>Nothing was watched in %1.</source>
        <translation>%1内没有监视任何内容。</translation>
    </message>
    <message>
        <source>Protected %1 % of %2 watched of %3</source>
        <comment>percentage, duration, duration</comment>
        <translation>受保护 %1 %（%3中监视了 %2）</translation>
    </message>
    <message>
        <source>%1; never unprotected</source>
        <comment>sentence before it</comment>
        <translation>%1；从未失去保护</translation>
    </message>
    <message>
        <source>%1; longest hole %2, %3</source>
        <comment>sentence before it, duration, moment</comment>
        <translation>%1；最长缺口 %2，%3</translation>
    </message>
    <message>
        <source>%1 does not send its whole chain of certificates, so that it cannot be trusted from here. The service behind it may be fine.</source>
        <translation>%1 没有发送完整的证书链，因此从这里无法信任它。其背后的服务可能正常。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted here. The service behind it may be fine.</source>
        <translation>%1 的证书在此处无法受信任。其背后的服务可能正常。</translation>
    </message>
    <message>
        <source>No secure connection to %1 was tried: a CA file that is set on this computer cannot be used.</source>
        <translation>未尝试与 %1 建立安全连接：此计算机上设置的 CA 文件无法使用。</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, and the one from this computer is missing or not accepted.</source>
        <translation>%1 要求客户端证书，而此计算机的证书缺失或未被接受。</translation>
    </message>
    <message>
        <source>What answers at the address of %1 does not speak TLS: the address or its port is wrong.</source>
        <translation>在 %1 的地址应答的一方不使用 TLS：地址或其端口有误。</translation>
    </message>
    <message>
        <source>%1 is reached by http, and what answers there wants https.</source>
        <translation>%1 通过 http 访问，而那里应答的一方要求 https。</translation>
    </message>
    <message>
        <source>Renew the certificate of %1, or correct the name. This is no outage.</source>
        <translation>续订 %1 的证书，或更正名称。这不是服务中断。</translation>
    </message>
    <message>
        <source>Have %1 send the certificates between its own and its authority. This is no outage.</source>
        <translation>让 %1 发送介于自身证书与其颁发机构之间的证书。这不是服务中断。</translation>
    </message>
    <message>
        <source>Add the CA that issued the certificate of %1, if it is one of yours. This is no outage.</source>
        <translation>如果签发 %1 证书的 CA 属于您的组织，请添加该 CA。这不是服务中断。</translation>
    </message>
    <message>
        <source>Correct the CA files in the settings or of the pair.</source>
        <translation>更正设置中或服务对的 CA 文件。</translation>
    </message>
    <message>
        <source>Renew or set the client certificate and its key for %1. This is no outage.</source>
        <translation>为 %1 续订或设置客户端证书及其密钥。这不是服务中断。</translation>
    </message>
    <message>
        <source>Correct the address of %1: https where it speaks TLS, and the right port.</source>
        <translation>更正 %1 的地址：使用 TLS 时用 https，并使用正确的端口。</translation>
    </message>
    <message>
        <source>Signing in to %1 is not possible with what is set on this computer.</source>
        <translation>使用此计算机上的设置无法登录 %1。</translation>
    </message>
    <message>
        <source>The sign-in to %1 is refused.</source>
        <translation>登录 %1 被拒绝。</translation>
    </message>
    <message>
        <source>The identity provider of %1 cannot be reached: nothing that needs a sign-in can be asked.</source>
        <translation>无法访问 %1 的标识提供者：无法询问任何需要登录的内容。</translation>
    </message>
    <message>
        <source>The identity provider of %1 gives no token.</source>
        <translation>%1 的标识提供者不提供令牌。</translation>
    </message>
    <message>
        <source>%1 does not accept the sign-in.</source>
        <translation>%1 不接受登录。</translation>
    </message>
    <message>
        <source>Sign in with the code that is shown.</source>
        <translation>使用显示的代码登录。</translation>
    </message>
    <message>
        <source>Enter the secret, or unlock the keychain. The last known state stays on screen.</source>
        <translation>输入机密，或解锁密钥环。屏幕上保留最后已知状态。</translation>
    </message>
    <message>
        <source>Check the identity provider and the way to it. The last known state stays on screen.</source>
        <translation>检查标识提供者以及通往它的路径。屏幕上保留最后已知状态。</translation>
    </message>
    <message>
        <source>Renew the secret and check tenant, client and scope. The last known state stays on screen.</source>
        <translation>续订机密，并检查租户、客户端和作用域。屏幕上保留最后已知状态。</translation>
    </message>
    <message>
        <source>%1 is retired and serves nobody any more.</source>
        <translation>%1 已停用，不再为任何人提供服务。</translation>
    </message>
    <message>
        <source>Check the secret, client and audience that are set for %1; then whether its public access was closed.</source>
        <translation>检查为 %1 设置的机密、客户端和受众；然后检查其公用访问是否已关闭。</translation>
    </message>
    <message>
        <source>Something else answers at the address of %1: its front end is broken or leads elsewhere.</source>
        <translation>在 %1 的地址应答的是其他内容：其前端有故障或指向别处。</translation>
    </message>
    <message>
        <source>%1 refuses or drops connections.</source>
        <translation>%1 拒绝或断开连接。</translation>
    </message>
    <message>
        <source>This computer could not ask %1.</source>
        <translation>此计算机无法询问 %1。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 lets nothing through.</source>
        <translation>通往 %1 途中的代理不允许任何内容通过。</translation>
    </message>
    <message>
        <source>The primary %1 is down or its region cannot be reached.</source>
        <translation>主要服务 %1 已中断，或其区域无法访问。</translation>
    </message>
    <message>
        <source>The proxy cannot reach %1, and nothing shows whether it is down or only the way to it.</source>
        <translation>代理无法访问 %1，尚无迹象表明是它中断，还是只是到它的路径中断。</translation>
    </message>
    <message>
        <source>%1 is up, but no FHIR client can use what it answers.</source>
        <translation>%1 在运行，但没有任何 FHIR 客户端能使用它的应答。</translation>
    </message>
    <message>
        <source>See what this computer is short of, or what is set wrong.</source>
        <translation>查看此计算机缺少什么资源，或哪项设置有误。</translation>
    </message>
    <message>
        <source>Check the proxy and its password in the settings. Do not declare an outage.</source>
        <translation>在设置中检查代理及其密码。请勿宣布服务中断。</translation>
    </message>
    <message>
        <source>A connection that the proxy lets through.</source>
        <translation>代理允许通过的连接。</translation>
    </message>
    <message>
        <source>A connection that is accepted and answered by the service.</source>
        <translation>被服务接受并得到其应答的连接。</translation>
    </message>
    <message>
        <source>A secure connection that both sides accept.</source>
        <translation>双方都接受的安全连接。</translation>
    </message>
    <message>
        <source>by a change that has not arrived although later ones have</source>
        <translation>按一项尚未到达而较晚更改已到达的更改测量</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <comment>resources</comment>
        <translation>
            <numerusform>新建 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <comment>resources</comment>
        <translation>
            <numerusform>更新 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>resources</comment>
        <translation>
            <numerusform>删除 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of its changes have been looked for on %1 yet.</source>
        <translation>它的更改尚未全部在 %1 上查找过。</translation>
    </message>
    <message>
        <source>%1 could not be asked for them.</source>
        <translation>无法向 %1 询问这些更改。</translation>
    </message>
    <message>
        <source>The changes of %1 could not be read.</source>
        <translation>无法读取 %1 的更改。</translation>
    </message>
    <message>
        <source>%1 offers no history of its changes.</source>
        <translation>%1 不提供其更改的历史记录。</translation>
    </message>
    <message>
        <source>Whether %1 ever held the same cannot be seen in its history.</source>
        <translation>从 %1 的历史记录中无法看出它是否曾拥有相同的数据。</translation>
    </message>
    <message>
        <source>The list of changes of %1 ended too early, or has no order.</source>
        <translation>%1 的更改列表提前结束，或没有顺序。</translation>
    </message>
    <message>
        <source>There are more changes than are kept.</source>
        <translation>更改的数量超过所保留的数量。</translation>
    </message>
    <message>
        <source>No resource was found that both have, so the copy may give its own ids.</source>
        <translation>没有找到两侧都有的资源，因此复制时可能会分配自己的 id。</translation>
    </message>
    <message>
        <source>%1 sends no time that places its changes.</source>
        <translation>%1 没有发送可用于确定其更改时刻的时间。</translation>
    </message>
    <message>
        <source>It began before it was watched.</source>
        <translation>此情况始于监视开始之前。</translation>
    </message>
    <message>
        <source>Nothing exists only on %1.</source>
        <translation>没有任何内容仅存在于 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln change(s) may exist only on %1.</source>
        <translation>
            <numerusform>最多可能有 %Ln 项更改仅存在于 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether changes exist only on %1 cannot be told.</source>
        <translation>无法判断是否有更改仅存在于 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exist(s) only on %1: %2.</source>
        <translation>
            <numerusform>有 %Ln 项更改仅存在于 %1：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln change(s) exist(s) only on %1: %2.</source>
        <translation>
            <numerusform>至少有 %Ln 项更改仅存在于 %1：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exist(s) only on %1.</source>
        <translation>
            <numerusform>有 %Ln 项更改仅存在于 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 control addresses answered %3 before this reading: your network works.</source>
        <translation>本次读取前 %3，%2 个对照地址中有 %1 个应答：您的网络正常。</translation>
    </message>
    <message>
        <source>The control addresses did not answer either, %1 before this reading.</source>
        <translation>本次读取前 %1，对照地址也没有应答。</translation>
    </message>
    <message>
        <source>The newest look at %1 saw something else, status %2; a second one decides.</source>
        <translation>对 %1 的最近一次观察看到了不同的结果，状态 %2；由第二次观察判定。</translation>
    </message>
    <message>
        <source>The newest look at %1 saw something else; a second one decides.</source>
        <translation>对 %1 的最近一次观察看到了不同的结果；由第二次观察判定。</translation>
    </message>
    <message>
        <source>The newest look at %1 saw nothing; a second one decides.</source>
        <translation>对 %1 的最近一次观察没有看到任何结果；由第二次观察判定。</translation>
    </message>
    <message>
        <source>%1 and %2 were both answered by %3.</source>
        <comment>two names, an address</comment>
        <translation>%1 和 %2 都由 %3 应答。</translation>
    </message>
    <message>
        <source>A cache answers in the place of %1, with what it kept for %2.</source>
        <comment>a name, a duration</comment>
        <translation>代替 %1 应答的是缓存，其内容已保留 %2。</translation>
    </message>
    <message>
        <source>A cache answers in the place of %1.</source>
        <translation>代替 %1 应答的是缓存。</translation>
    </message>
    <message>
        <source>%1 answered as it should until the newest look.</source>
        <translation>直到最近一次观察之前，%1 应答正常。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>duration</comment>
        <extracomment>a duration of which only the lower bound is known</extracomment>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>Not measured while the secondary serves</source>
        <translation>由次要服务提供服务期间不测量</translation>
    </message>
    <message>
        <source>No heartbeat is written on %1 from here.</source>
        <translation>没有从这里向 %1 写入心跳。</translation>
    </message>
    <message>
        <source>The identity that writes it needs the right to read and to write Basic.</source>
        <translation>写入心跳的标识需要 Basic 资源的读取和写入权限。</translation>
    </message>
    <message>
        <source>Whether changes arrive in order could not be checked: %1</source>
        <comment>sentence</comment>
        <translation>无法检查更改是否按顺序到达：%1</translation>
    </message>
    <message>
        <source>A change has not arrived although later ones have; others may be missing, too.</source>
        <translation>有一项更改尚未到达，而较晚的更改已经到达；可能还缺少其他更改。</translation>
    </message>
    <message>
        <source>This has been so since %1.</source>
        <translation>自 %1 起一直如此。</translation>
    </message>
    <message>
        <source>Planned work at %1 until %2, told by %3. What is found there is shown, and nobody is notified of it.</source>
        <translation>%1 处有计划内工作，至 %2，由 %3 告知。在那里发现的情况会显示，但不会通知任何人。</translation>
    </message>
    <message>
        <source>Changes exist only on %1.</source>
        <translation>有更改仅存在于 %1。</translation>
    </message>
    <message>
        <source>Staleness: %1; the RPO is %2.</source>
        <translation>滞后时间：%1；RPO 为 %2。</translation>
    </message>
    <message>
        <source>The staleness cannot be measured from outside.</source>
        <translation>滞后时间无法从外部测量。</translation>
    </message>
    <message>
        <source>The certificate of %1 ends: %2.</source>
        <translation>%1 的证书到期时间：%2。</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Own network</source>
        <translation>我方网络</translation>
    </message>
    <message>
        <source>No fresh figure</source>
        <translation>没有新数值</translation>
    </message>
    <message>
        <source>May be one service</source>
        <translation>可能是同一个服务</translation>
    </message>
    <message>
        <source>RPO perhaps breached</source>
        <translation>可能已超出 RPO</translation>
    </message>
    <message>
        <source>Certificate ends soon</source>
        <translation>证书即将到期</translation>
    </message>
    <message>
        <source>Secondary throttled</source>
        <translation>次要服务限制请求</translation>
    </message>
    <message>
        <source>Secondary slow</source>
        <translation>次要服务缓慢</translation>
    </message>
    <message>
        <source>Secondary down</source>
        <translation>次要服务中断</translation>
    </message>
    <message>
        <source>Secondary&apos;s front end down</source>
        <translation>次要服务的前端中断</translation>
    </message>
    <message>
        <source>Secondary not reachable from here</source>
        <translation>从这里无法访问次要服务</translation>
    </message>
    <message>
        <source>Secondary&apos;s name</source>
        <translation>次要服务的名称解析</translation>
    </message>
    <message>
        <source>Secondary&apos;s certificate</source>
        <translation>次要服务的证书</translation>
    </message>
    <message>
        <source>Sign-in at the secondary</source>
        <translation>次要服务的登录</translation>
    </message>
    <message>
        <source>Permission at the secondary</source>
        <translation>次要服务的权限</translation>
    </message>
    <message>
        <source>Gray failure of the secondary</source>
        <translation>次要服务灰色故障</translation>
    </message>
    <message>
        <source>Secondary retired</source>
        <translation>次要服务已停用</translation>
    </message>
    <message>
        <source>Nothing has ever arrived</source>
        <translation>从未有内容到达</translation>
    </message>
    <message>
        <source>Changes only on the secondary</source>
        <translation>更改仅存在于次要服务</translation>
    </message>
    <message>
        <source>Secondary serves alone</source>
        <translation>次要服务单独提供服务</translation>
    </message>
    <message>
        <source>Whether it serves users cannot be seen.</source>
        <translation>无法看出它是否在为用户提供服务。</translation>
    </message>
    <message>
        <source>Compare both addresses. If one gateway stands before two services, edit the pair and confirm it (&quot;One gateway serves both addresses&quot;, or rekindlectl pair edit with --shared-gateway yes).</source>
        <extracomment>the quoted text is that of a check box in the wizard of a pair</extracomment>
        <translation>比较两个地址。如果两个服务前面是同一网关，请编辑服务对并确认这一点（“两个地址由同一网关提供服务”，或使用 rekindlectl pair edit 并加上 --shared-gateway yes）。</translation>
    </message>
    <message>
        <source>Bring these changes to %1, or close the matter with a reason.</source>
        <translation>将这些更改带到 %1，或注明理由并结束此事。</translation>
    </message>
    <message>
        <source>A figure of the platform that is over the RPO, or none for too long.</source>
        <translation>平台的数值超出 RPO，或太久没有数值。</translation>
    </message>
    <message>
        <source>A control address that answers, or %1 itself.</source>
        <translation>有一个对照地址应答，或 %1 本身应答。</translation>
    </message>
    <message>
        <source>A fresh figure of the platform.</source>
        <translation>平台的新数值。</translation>
    </message>
    <message>
        <source>Two addresses that differ, or a person who knows that a gateway serves both.</source>
        <translation>两个地址不同，或有人知道两者由同一网关提供服务。</translation>
    </message>
    <message>
        <source>The name leading to the service.</source>
        <translation>名称解析到该服务。</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>causes in the order in which they were found</extracomment>
        <translation>%1，随后%2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>至今 %1</translation>
    </message>
    <message>
        <source>%1 answers, but does not accept the sign-in.</source>
        <translation>%1 有应答，但不接受登录。</translation>
    </message>
    <message>
        <source>The heartbeat of %1 rests while the secondary serves.</source>
        <translation>由次要服务提供服务期间，%1 的心跳暂停。</translation>
    </message>
    <message>
        <source>Planned work at %1 from %2 to %3, told by %4. What is found there then is shown, and nobody is notified of it.</source>
        <translation>%1 处有计划内工作，从 %2 至 %3，由 %4 告知。届时在那里发现的情况会显示，但不会通知任何人。</translation>
    </message>
</context>
<context>
    <name>rekindle::AddressesStep</name>
    <message>
        <source>Two services: changes are copied from the primary to the secondary</source>
        <translation>两个服务：更改从主要服务复制到次要服务</translation>
    </message>
    <message>
        <source>One address: the platform keeps the replica (managed)</source>
        <translation>一个地址：由平台维护副本（托管）</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Look at this before you go on</source>
        <translation>继续之前请先查看</translation>
    </message>
    <message>
        <source>It is the pair %1.</source>
        <extracomment>the name of a pair that has this address</extracomment>
        <translation>该服务对是 %1。</translation>
    </message>
</context>
<context>
    <name>rekindle::AlertBanner</name>
    <message>
        <source>Last known state: %1, read %2.</source>
        <translation>最后已知状态：%1，读取于 %2。</translation>
    </message>
    <message>
        <source>Not read yet since Rekindle was started.</source>
        <translation>Rekindle 启动后尚未读取。</translation>
    </message>
    <message>
        <source>%1: an outage that began %2 is still open.</source>
        <extracomment>the name of a pair; a moment</extracomment>
        <translation>%1：始于 %2 的服务中断仍在进行。</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>打开事件</translation>
    </message>
    <message>
        <source>Open pair</source>
        <translation>打开服务对</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <extracomment>%1: suspected, probable or confirmed; %2: a moment</extracomment>
        <translation>%1，始于 %2。</translation>
    </message>
    <message>
        <source>At risk now: %1.</source>
        <translation>当前面临丢失风险：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a pair and what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>rekindle::AnswerParts</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what it is about, and what is said of it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>First thing to do</source>
        <translation>首先要做的事</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>观察到的情况</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>尚无。</translation>
    </message>
    <message>
        <source>This would change it</source>
        <translation>以下情况会改变判定</translation>
    </message>
</context>
<context>
    <name>rekindle::AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>In local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>UTC 时间</translation>
    </message>
</context>
<context>
    <name>rekindle::BulkImportDialog</name>
    <message>
        <source>A bulk import is running</source>
        <translation>批量导入正在运行</translation>
    </message>
    <message>
        <source>Staleness may grow while it runs: until then a breach of the RPO is forecast five minutes ahead, not twelve. The RPO itself stays as it is.</source>
        <translation>运行期间滞后时间可能增长：在此之前，提前五分钟而不是十二分钟预测 RPO 超出。RPO 本身保持不变。</translation>
    </message>
    <message>
        <source>It will take another</source>
        <translation>还需要</translation>
    </message>
    <message>
        <source>Expect it</source>
        <translation>按此预期</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>直到 %1</translation>
    </message>
</context>
<context>
    <name>rekindle::CertificateView</name>
    <message>
        <source>The service showed these certificates, its own first:</source>
        <translation>该服务出示了以下证书，首先是它自己的证书：</translation>
    </message>
    <message>
        <source>Trust a CA file…</source>
        <translation>信任 CA 文件…</translation>
    </message>
    <message>
        <source>Trust the system&apos;s CAs only</source>
        <translation>仅信任系统的 CA</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <extracomment>%1: who signed a certificate</extracomment>
        <translation>颁发者：%1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>有效期：%1 至 %2</translation>
    </message>
    <message>
        <source>Trusted besides the system&apos;s CAs: %1</source>
        <translation>除系统的 CA 外还信任：%1</translation>
    </message>
    <message>
        <source>Choose the CA&apos;s certificate</source>
        <translation>选择 CA 的证书</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>证书 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件 (%1)</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256 指纹：%1</translation>
    </message>
</context>
<context>
    <name>rekindle::ChartCard</name>
    <message>
        <source>Staleness</source>
        <translation>滞后时间</translation>
    </message>
    <message>
        <source>Staleness of %1</source>
        <translation>%1 的滞后时间</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>30 d</source>
        <comment>30 days</comment>
        <translation>30 天</translation>
    </message>
    <message>
        <source>1 y</source>
        <comment>one year</comment>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>图表的时间范围</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Staleness over time</source>
        <translation>滞后时间随时间的变化</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a stretch of time: from, to</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>显示为图表</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the view before</comment>
        <translation>后退</translation>
    </message>
    <message>
        <source>Follow now</source>
        <translation>跟随当前时间</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
</context>
<context>
    <name>rekindle::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a page, a pair or an action</source>
        <translation>键入页面、服务对或操作</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>没有这个名称的内容。</translation>
    </message>
</context>
<context>
    <name>rekindle::ComparisonModel</name>
    <message>
        <source>%1 later</source>
        <translation>晚 %1</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>早 %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>This incident</source>
        <translation>此事件</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>另一事件</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>rekindle::ConnectionForm</name>
    <message>
        <source>Client certificate (optional)</source>
        <translation>客户端证书（可选）</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>其私钥</translation>
    </message>
    <message>
        <source>Expect a private address</source>
        <translation>预期专用地址</translation>
    </message>
    <message>
        <source>For a service behind a private link: a public address is then a fault of name resolution.</source>
        <translation>用于专用链接之后的服务：此时公用地址即为名称解析故障。</translation>
    </message>
    <message>
        <source>The key in %1 is locked by a password, which nobody is there to type while Rekindle watches. Choose one without.</source>
        <translation>%1 中的密钥受密码保护，而 Rekindle 监视时没有人输入密码。请选择没有密码的密钥。</translation>
    </message>
    <message>
        <source>%1 holds no certificate.</source>
        <translation>%1 中没有证书。</translation>
    </message>
    <message>
        <source>%1 holds no private key.</source>
        <translation>%1 中没有私钥。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>In the file of the certificate</source>
        <translation>在证书文件中</translation>
    </message>
    <message>
        <source>There is no private key in that file: choose the file of the key too.</source>
        <translation>该文件中没有私钥：请同时选择密钥文件。</translation>
    </message>
</context>
<context>
    <name>rekindle::DeclareDialog</name>
    <message>
        <source>Not read yet.</source>
        <translation>尚未读取。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>the state of a pair and what it means</extracomment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Would be lost now: %1</source>
        <translation>此刻会丢失：%1</translation>
    </message>
    <message>
        <source>What would be lost is not known.</source>
        <translation>会丢失什么尚不清楚。</translation>
    </message>
    <message>
        <source>Declare an outage</source>
        <translation>宣布服务中断</translation>
    </message>
    <message>
        <source>Record planned work</source>
        <translation>记录计划内工作</translation>
    </message>
    <message>
        <source>The clock of the declaration starts now. This does not fail anything over; it records who decided, and when.</source>
        <translation>宣布计时从现在开始。这不会执行任何故障转移；只记录是谁在何时作出决定。</translation>
    </message>
    <message>
        <source>What happens from now on is recorded as planned work, not as an outage.</source>
        <translation>从现在起发生的情况将记录为计划内工作，而不是服务中断。</translation>
    </message>
    <message>
        <source>Declare outage</source>
        <translation>宣布服务中断</translation>
    </message>
    <message>
        <source>Record as planned</source>
        <translation>记录为计划内</translation>
    </message>
    <message>
        <source>No outage has been measured. Declare it only if you know more than Rekindle does.</source>
        <translation>未测量到服务中断。仅当您了解的情况多于 Rekindle 时才宣布。</translation>
    </message>
</context>
<context>
    <name>rekindle::DetailsStep</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Group (optional)</source>
        <translation>组（可选）</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Region of the primary</source>
        <translation>主要服务的区域</translation>
    </message>
    <message>
        <source>Region of the secondary</source>
        <translation>次要服务的区域</translation>
    </message>
    <message>
        <source>At most this much may be lost (RPO)</source>
        <translation>最多可丢失的数据 (RPO)</translation>
    </message>
    <message>
        <source>Back in service within (RTO)</source>
        <translation>恢复服务的时限 (RTO)</translation>
    </message>
    <message>
        <source>Front name (optional)</source>
        <translation>前端名称（可选）</translation>
    </message>
    <message>
        <source>The address that clients use and that moves at failover</source>
        <translation>客户端使用的地址，故障转移时会切换</translation>
    </message>
    <message>
        <source>Name and objectives</source>
        <translation>名称和目标</translation>
    </message>
    <message>
        <source>Write a duration of at most 30 days, such as 15 min, 90 s or 1 h 30 min.</source>
        <translation>请输入不超过 30 天的时长，例如 15 min、90 s 或 1 h 30 min。</translation>
    </message>
    <message>
        <source>One gateway serves both addresses</source>
        <translation>两个地址由同一网关提供服务</translation>
    </message>
    <message>
        <source>Confirm it only if two services stand behind it. Otherwise two names that lead to the same address and port may be one service, and whether the secondary could take over is unknown.</source>
        <translation>仅当网关后面有两个服务时才确认。否则，指向相同地址和端口的两个名称可能是同一个服务，次要服务能否接管也就未知。</translation>
    </message>
</context>
<context>
    <name>rekindle::DiscardDialog</name>
    <message>
        <source>Discard what you have entered?</source>
        <translation>要放弃已输入的内容吗？</translation>
    </message>
    <message>
        <source>Nothing of it is stored yet.</source>
        <translation>这些内容尚未存储。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>rekindle::DivergenceCard</name>
    <message>
        <source>Close with a reason…</source>
        <translation>注明理由并结束…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more type(s)</source>
        <translation>
            <numerusform>另有 %Ln 个类型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln more resource(s) it is not known.</source>
        <translation>
            <numerusform>另有 %Ln 个资源的情况尚不清楚。</numerusform>
        </translation>
    </message>
    <message>
        <source>Both were last known to be alike at %1.</source>
        <extracomment>%1: a moment</extracomment>
        <translation>最近一次确知两者数据相同是在 %1。</translation>
    </message>
    <message>
        <source>Counted %1.</source>
        <extracomment>%1: &quot;3 s ago&quot;</extracomment>
        <translation>计数于 %1。</translation>
    </message>
</context>
<context>
    <name>rekindle::EmptyOverview</name>
    <message>
        <source>Your pairs will be here</source>
        <translation>您的服务对将显示在这里</translation>
    </message>
    <message>
        <source>Each on one line: is it an outage, how far behind is the secondary, what would be lost. Start with a practice pair, or add a real one.</source>
        <translation>每对一行：是否服务中断、次要服务落后多少、会丢失什么。先用练习服务对开始，或添加真实的服务对。</translation>
    </message>
    <message>
        <source>Each on one line: is it an outage, how far behind is the secondary, what would be lost.</source>
        <translation>每对一行：是否服务中断、次要服务落后多少、会丢失什么。</translation>
    </message>
    <message>
        <source>Add pair…</source>
        <translation>添加服务对…</translation>
    </message>
    <message>
        <source>Start the practice pair</source>
        <translation>启动练习服务对</translation>
    </message>
    <message>
        <source>Practice is open in a window of its own</source>
        <translation>练习已在单独的窗口中打开</translation>
    </message>
</context>
<context>
    <name>rekindle::EndpointCard</name>
    <message>
        <source>No certificate seen</source>
        <translation>未看到证书</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>证书已过期</translation>
    </message>
    <message numerus="yes">
        <source>Certificate: %Ln day(s) left</source>
        <translation>
            <numerusform>证书：还剩 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>primary</source>
        <translation>主要</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>次要</translation>
    </message>
    <message>
        <source>Managed by the platform: it has no address of its own.</source>
        <translation>由平台管理：它没有自己的地址。</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>尚未读取。</translation>
    </message>
    <message>
        <source>(usual: up to %1)</source>
        <extracomment>the usual duration of an answer</extracomment>
        <translation>（平时：最多 %1）</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>由 %1 应答</translation>
    </message>
</context>
<context>
    <name>rekindle::EndpointForm</name>
    <message>
        <source>Ask again</source>
        <translation>重新询问</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>服务的地址</translation>
    </message>
    <message>
        <source>Address of the primary</source>
        <translation>主要服务的地址</translation>
    </message>
    <message>
        <source>Address of the secondary</source>
        <translation>次要服务的地址</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>It does not say how to sign in.</source>
        <translation>它没有说明如何登录。</translation>
    </message>
    <message>
        <source>Sign-in: %1</source>
        <translation>登录：%1</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Check the client certificate and its key, under More settings.</source>
        <translation>请检查“更多设置”下的客户端证书及其密钥。</translation>
    </message>
    <message>
        <source>Its certificate is trusted. It may want one from you: see the client certificate under More settings.</source>
        <translation>它的证书受信任。它可能要求您提供证书：请查看“更多设置”下的客户端证书。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a button does; %2: what it is about</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing listens at this port, or a firewall turns it away. Check the port of the address.</source>
        <translation>%1 拒绝了连接：此端口没有程序在侦听，或被防火墙阻止。请检查地址中的端口。</translation>
    </message>
</context>
<context>
    <name>rekindle::FaultBoard</name>
    <message>
        <source>Make something fail</source>
        <translation>制造故障</translation>
    </message>
    <message>
        <source>Disturb the replication</source>
        <translation>干扰复制</translation>
    </message>
    <message>
        <source>At the primary</source>
        <translation>在主要服务上</translation>
    </message>
    <message>
        <source>At the secondary</source>
        <translation>在次要服务上</translation>
    </message>
</context>
<context>
    <name>rekindle::FilesCard</name>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>The diagnostics are being collected…</source>
        <translation>正在收集诊断信息…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Pairs, samples and incidents</source>
        <translation>服务对、样本和事件</translation>
    </message>
    <message>
        <source>Language and theme</source>
        <translation>语言和主题</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>保存诊断信息…</translation>
    </message>
    <message>
        <source>One file for a support case: versions, settings and the last readings as codes and numbers. It holds no secrets, no names and no addresses.</source>
        <translation>用于支持案例的单个文件：版本、设置，以及以代码和数字表示的最近读数。不含机密、名称和地址。</translation>
    </message>
</context>
<context>
    <name>rekindle::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>rekindle::HeartbeatForm</name>
    <message>
        <source>Write the heartbeat on the primary</source>
        <translation>在主要服务上写入心跳</translation>
    </message>
    <message>
        <source>I confirm: Rekindle may write one Basic resource to this production service</source>
        <translation>我确认：Rekindle 可以向此生产服务写入一个 Basic 资源</translation>
    </message>
    <message>
        <source>Write it with another identity</source>
        <translation>使用另一个标识写入</translation>
    </message>
    <message>
        <source>One small Basic resource, rewritten every %1: lag is then measured even when nobody else writes. Without it, Rekindle only reads.</source>
        <extracomment>%1 is a duration, &quot;30 s&quot;</extracomment>
        <translation>一个小的 Basic 资源，每 %1重写一次：这样即使没有其他写入也能测量滞后。不启用时，Rekindle 只读取。</translation>
    </message>
    <message>
        <source>The heartbeat writes to a production service: confirm it, or switch it off.</source>
        <translation>心跳会写入生产服务：请确认，或将其关闭。</translation>
    </message>
</context>
<context>
    <name>rekindle::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>帮助正文</translation>
    </message>
    <message>
        <source>No topic contains that.</source>
        <translation>没有主题包含该内容。</translation>
    </message>
</context>
<context>
    <name>rekindle::ImportDialog</name>
    <message>
        <source>(without a name)</source>
        <translation>（没有名称）</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Brought up to the file.</source>
        <translation>已按文件更新。</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>已添加。</translation>
    </message>
    <message>
        <source>Its secrets are not in the file: edit the pair to give them.</source>
        <translation>文件中没有它的机密：请编辑服务对以提供机密。</translation>
    </message>
    <message>
        <source>Its heartbeat is off: it writes to production and must be confirmed here.</source>
        <translation>它的心跳已关闭：心跳会写入生产环境，必须在此处确认。</translation>
    </message>
    <message>
        <source>Import pairs</source>
        <translation>导入服务对</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) taken up</source>
        <translation>
            <numerusform>已接收 %Ln 个服务对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) refused; the reason is beside each.</source>
        <translation>
            <numerusform>已拒绝 %Ln 个服务对；原因列在旁边。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no pairs.</source>
        <translation>文件中没有服务对。</translation>
    </message>
    <message>
        <source>None was refused.</source>
        <translation>没有服务对被拒绝。</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>服务对</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>rekindle::IncidentModel</name>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>RPO actual</source>
        <translation>实际 RPO</translation>
    </message>
</context>
<context>
    <name>rekindle::IncidentNotice</name>
    <message>
        <source>Planned work since %1: traffic moved without an outage.</source>
        <translation>自 %1 起的计划内工作：流量在没有服务中断的情况下切换。</translation>
    </message>
    <message>
        <source>Outage declared by %1, %2.</source>
        <translation>%1 于 %2 宣布服务中断。</translation>
    </message>
    <message>
        <source>Planned work since %1, recorded by %2.</source>
        <translation>自 %1 起的计划内工作，由 %2 记录。</translation>
    </message>
    <message>
        <source>Drill since %1, recorded by %2.</source>
        <translation>自 %1 起的演练，由 %2 记录。</translation>
    </message>
    <message>
        <source>End of planned work…</source>
        <translation>计划内工作结束…</translation>
    </message>
</context>
<context>
    <name>rekindle::InventoryModel</name>
    <message>
        <source>no group</source>
        <translation>无组</translation>
    </message>
    <message>
        <source>the platform keeps the replica</source>
        <translation>由平台维护副本</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>asking the keychain…</source>
        <translation>正在询问密钥环…</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>密钥环没有应答</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>服务对</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
</context>
<context>
    <name>rekindle::KeyField</name>
    <message>
        <source>A key was read and will be kept.</source>
        <translation>已读取密钥并将保留。</translation>
    </message>
</context>
<context>
    <name>rekindle::KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Keys in lists and charts</source>
        <translation>列表和图表中的按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>rekindle::LagChart</name>
    <message>
        <source>Staleness over time</source>
        <translation>滞后时间随时间的变化</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>在这段时间内没有测量。</translation>
    </message>
    <message>
        <source>Latest: %1. Highest: %2. RPO: %3.</source>
        <translation>最新：%1。最高：%2。RPO：%3。</translation>
    </message>
    <message>
        <source>The wheel zooms; drag to select a stretch; drag with Shift to move in time.</source>
        <translation>滚轮缩放；拖动选择一段时间；按住 Shift 拖动在时间上移动。</translation>
    </message>
    <message>
        <source>Keys: + and - zoom, arrows move in time, Home and End go to the oldest and to now, Backspace goes back.</source>
        <translation>按键：+ 和 - 缩放，箭头键在时间上移动，Home 和 End 转到最早和现在，Backspace 后退。</translation>
    </message>
    <message>
        <source>Space shows a cursor that the arrows move; Escape hides it.</source>
        <translation>空格键显示可用箭头键移动的光标；Esc 键将其隐藏。</translation>
    </message>
    <message>
        <source>The history is being read.</source>
        <translation>正在读取历史记录。</translation>
    </message>
</context>
<context>
    <name>rekindle::LagTableModel</name>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Staleness</source>
        <translation>滞后时间</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
</context>
<context>
    <name>rekindle::LanesCard</name>
    <message>
        <source>nothing</source>
        <comment>compare with</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Phases and milestones</source>
        <translation>阶段和里程碑</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比</translation>
    </message>
</context>
<context>
    <name>rekindle::LanesView</name>
    <message>
        <source>Milestones in lanes</source>
        <translation>分通道显示的里程碑</translation>
    </message>
    <message>
        <source>The same milestones are in the table below.</source>
        <translation>下面的表格中有相同的里程碑。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1: a phase of an incident, %2: how long it lasted or has lasted</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Left and Right go from milestone to milestone, with Shift freely in time; Enter adds a note there.</source>
        <translation>左右箭头键在里程碑之间移动，按住 Shift 可在时间上自由移动；按 Enter 在该处添加备注。</translation>
    </message>
</context>
<context>
    <name>rekindle::LossCard</name>
    <message numerus="yes">
        <source>%Ln more type(s)</source>
        <translation>
            <numerusform>另有 %Ln 个类型</numerusform>
        </translation>
    </message>
    <message>
        <source>of these, deletions</source>
        <translation>其中删除</translation>
    </message>
    <message>
        <source>Oldest change: %1.</source>
        <translation>最早的更改：%1。</translation>
    </message>
    <message>
        <source>There may be more: the count is not complete.</source>
        <translation>可能还有更多：计数不完整。</translation>
    </message>
    <message>
        <source>Would be lost now</source>
        <translation>此刻会丢失</translation>
    </message>
    <message>
        <source>Nothing: the secondary has every change.</source>
        <translation>无：次要服务拥有全部更改。</translation>
    </message>
    <message>
        <source>Not known. Counting needs read access to both services.</source>
        <translation>未知。计数需要对两个服务的读取权限。</translation>
    </message>
    <message>
        <source>As of %1 (%2), complete.</source>
        <extracomment>%1: a moment; %2: how long ago that was</extracomment>
        <translation>截至 %1（%2），完整。</translation>
    </message>
    <message>
        <source>As of %1 (%2), not complete: there may be more.</source>
        <translation>截至 %1（%2），不完整：可能还有更多。</translation>
    </message>
    <message>
        <source>The oldest of these changes was made %1 before.</source>
        <translation>这些更改中最早的一项发生在此前 %1。</translation>
    </message>
    <message>
        <source>At worst everything of the last %1 before %2, when the primary stopped taking changes.</source>
        <extracomment>%1: a duration; %2: a moment</extracomment>
        <translation>最坏情况下丢失主要服务停止接受更改时（%2）之前最近 %1的全部更改。</translation>
    </message>
    <message>
        <source>At worst it is all that was changed in the %1 before.</source>
        <translation>最坏情况下丢失此前 %1内的全部更改。</translation>
    </message>
</context>
<context>
    <name>rekindle::MainWindow</name>
    <message numerus="yes">
        <source>Watching %Ln pair(s)</source>
        <translation>
            <numerusform>正在监视 %Ln 个服务对</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>尚未监视任何服务对</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) shown as last known</source>
        <translation>
            <numerusform>%Ln 个服务对显示最后已知状态</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the page: %1</source>
        <translation>显示页面：%1</translation>
    </message>
    <message>
        <source>Find a page, a pair or an action by its name</source>
        <translation>按名称查找页面、服务对或操作</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>此页面的帮助</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>显示所有按键</translation>
    </message>
    <message>
        <source>Quit Rekindle</source>
        <translation>退出 Rekindle</translation>
    </message>
    <message>
        <source>Another process watches: what it stores is shown here, and this window takes over when it ends.</source>
        <translation>另一个进程正在监视：它存储的内容显示在这里，它结束后由此窗口接替。</translation>
    </message>
    <message>
        <source>Practice – Rekindle</source>
        <translation>练习 – Rekindle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) – %1</source>
        <extracomment>the title of the window: how many problems there are, and the name of the program</extracomment>
        <translation>
            <numerusform>%Ln 个问题 – %1</numerusform>
        </translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>Moments are shown in UTC. A click shows local time.</source>
        <translation>时刻以 UTC 显示。单击可显示本地时间。</translation>
    </message>
    <message>
        <source>Moments are shown in local time. A click shows UTC.</source>
        <translation>时刻以本地时间显示。单击可显示 UTC。</translation>
    </message>
    <message>
        <source>Fill the screen, and back</source>
        <translation>全屏显示，再次则还原</translation>
    </message>
    <message>
        <source>Another process watches these pairs. What it stores is shown here within a second, and changes are made there; this window takes over when that process ends.</source>
        <translation>另一个进程正在监视这些服务对。它存储的内容会在一秒内显示在这里，更改需在那里进行；该进程结束后由此窗口接替。</translation>
    </message>
</context>
<context>
    <name>rekindle::MetricDialog</name>
    <message>
        <source>The platform&apos;s figure</source>
        <translation>平台的数值</translation>
    </message>
    <message>
        <source>The lag of a managed pair cannot be measured from outside. Enter what its platform shows; it is named as imported wherever it is used.</source>
        <translation>托管服务对的滞后无法从外部测量。请输入其平台显示的数值；凡使用之处都会注明是导入的。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Replication lag</source>
        <translation>复制滞后</translation>
    </message>
    <message>
        <source>When it was measured (local time)</source>
        <translation>测量时间（本地时间）</translation>
    </message>
    <message>
        <source>Who measured it (optional)</source>
        <translation>测量方（可选）</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>When it was measured (UTC)</source>
        <translation>测量时间 (UTC)</translation>
    </message>
</context>
<context>
    <name>rekindle::MilestoneModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>After</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>By</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>rekindle::NavButton</name>
    <message numerus="yes">
        <source>%Ln pair(s) need attention</source>
        <translation>
            <numerusform>%Ln 个服务对需要关注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rekindle::NetworkCard</name>
    <message>
        <source>A proxy is given as host:port or socks5://host:port, without user name and password.</source>
        <translation>代理的格式为 host:port 或 socks5://host:port，不含用户名和密码。</translation>
    </message>
    <message>
        <source>Add a certificate authority</source>
        <translation>添加证书颁发机构</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>Additional certificate authorities</source>
        <translation>其他证书颁发机构</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>使用此代理</translation>
    </message>
    <message>
        <source>None, connect directly</source>
        <translation>无，直接连接</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>PEM files, trusted for all pairs in addition to those of this system. They are read anew when they change, so leave them where they are.</source>
        <translation>PEM 文件，在本系统已信任的颁发机构之外，对所有服务对都信任。文件更改后会重新读取，请保留在原处。</translation>
    </message>
</context>
<context>
    <name>rekindle::NotificationCard</name>
    <message>
        <source>The address was removed.</source>
        <translation>地址已移除。</translation>
    </message>
    <message>
        <source>The address was stored among the secrets.</source>
        <translation>地址已与机密一同存储。</translation>
    </message>
    <message>
        <source>A webhook has an address that begins with https.</source>
        <translation>Webhook 地址必须以 https 开头。</translation>
    </message>
    <message>
        <source>The test message is on its way…</source>
        <translation>正在发送测试消息…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>On this desktop</source>
        <translation>在此桌面上</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Webhook 地址</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>显示通知</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>带提示音</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Generic JSON</source>
        <translation>通用 JSON</translation>
    </message>
    <message>
        <source>Stored. Type another to replace it.</source>
        <translation>已存储。输入新地址可替换。</translation>
    </message>
    <message>
        <source>Store the address</source>
        <translation>存储地址</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>发送测试消息</translation>
    </message>
    <message>
        <source>The address is kept with the secrets and is not shown again. Messages name pairs and states, never data of patients.</source>
        <translation>该地址与机密一同保存，不会再次显示。消息只包含服务对名称和状态，绝不包含患者数据。</translation>
    </message>
    <message>
        <source>This desktop has no notification area, so it shows none. A webhook reaches you all the same.</source>
        <translation>此桌面没有通知区域，因此不显示通知。Webhook 仍能通知到您。</translation>
    </message>
</context>
<context>
    <name>rekindle::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln 个服务对</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>读取于 %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>服务对</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>立即读取</translation>
    </message>
    <message>
        <source>Reads all pairs now (%1)</source>
        <translation>立即读取所有服务对 (%1)</translation>
    </message>
    <message>
        <source>Find pairs</source>
        <translation>查找服务对</translation>
    </message>
    <message>
        <source>Read all pairs now</source>
        <translation>立即读取所有服务对</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>结束搜索</translation>
    </message>
    <message>
        <source>Arrows choose, Enter opens; on a group, Enter, left and right fold and unfold it</source>
        <translation>方向键选择，Enter 打开；在组上，Enter、左键和右键可折叠和展开</translation>
    </message>
    <message>
        <source>No pair fits this search and filter.</source>
        <translation>没有服务对符合此搜索和筛选。</translation>
    </message>
    <message>
        <source>Show all pairs</source>
        <translation>显示所有服务对</translation>
    </message>
    <message>
        <source>Add pair…</source>
        <translation>添加服务对…</translation>
    </message>
    <message numerus="yes">
        <source>No pair has a problem. Of %Ln pair(s), %1 are not measured now.</source>
        <translation>
            <numerusform>没有服务对出现问题。%Ln 个服务对中，有 %1 个当前未测量。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the timeline</source>
        <translation>打开时间线</translation>
    </message>
    <message>
        <source>Copy the verdict as text</source>
        <translation>将判定复制为文本</translation>
    </message>
    <message>
        <source>This is planned…</source>
        <translation>这是计划内的…</translation>
    </message>
    <message>
        <source>Declare an outage…</source>
        <translation>宣布服务中断…</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Show only the problems</source>
        <translation>仅显示问题</translation>
    </message>
</context>
<context>
    <name>rekindle::PairFilters</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未测量</translation>
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
        <translation>%1（当前空间不足）</translation>
    </message>
    <message>
        <source>All, as wide as usual</source>
        <translation>全部，按通常宽度</translation>
    </message>
    <message>
        <source>Find by name, group, region or host</source>
        <translation>按名称、组、区域或主机查找</translation>
    </message>
    <message>
        <source>Find pairs</source>
        <translation>查找服务对</translation>
    </message>
    <message>
        <source>%1 to search, %2 to end the search</source>
        <translation>按 %1 搜索，按 %2 结束搜索</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>按风险</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By staleness</source>
        <translation>按滞后时间</translation>
    </message>
    <message>
        <source>By what is at risk</source>
        <translation>按当前风险</translation>
    </message>
    <message>
        <source>By forecast</source>
        <translation>按预测</translation>
    </message>
    <message>
        <source>By last drill</source>
        <translation>按上次演练</translation>
    </message>
    <message>
        <source>By age of reading</source>
        <translation>按读取时间</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>The order of the pairs; a click on a column&apos;s head does the same</source>
        <translation>服务对的顺序；单击列标题效果相同</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>按组显示</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>rekindle::PairList</name>
    <message>
        <source>Without a group</source>
        <translation>无组</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln 个服务对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1, folded</source>
        <translation>组 %1，已折叠</translation>
    </message>
    <message>
        <source>Group %1, unfolded</source>
        <translation>组 %1，已展开</translation>
    </message>
</context>
<context>
    <name>rekindle::PairModel</name>
    <message>
        <source>never read</source>
        <translation>从未读取</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a count</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a forecast</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from region to region</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>last known state</source>
        <translation>最后已知状态</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>服务对</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Staleness against RPO</source>
        <translation>滞后时间与 RPO</translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation>当前风险</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>no drill yet</source>
        <translation>尚无演练</translation>
    </message>
    <message>
        <source>Last drill</source>
        <translation>上次演练</translation>
    </message>
    <message>
        <source>Objective %1 · enter the platform&apos;s figure</source>
        <translation>目标 %1 · 请输入平台的数值</translation>
    </message>
</context>
<context>
    <name>rekindle::PairNowPage</name>
    <message>
        <source>Copy the verdict as text</source>
        <translation>将判定复制为文本</translation>
    </message>
    <message>
        <source>A bulk import is running until %1: more staleness is expected until then.</source>
        <translation>批量导入运行到 %1：在此之前预计滞后时间更长。</translation>
    </message>
    <message>
        <source>End of planned work</source>
        <translation>计划内工作结束</translation>
    </message>
    <message>
        <source>Traffic had moved to the secondary. Record this once clients are back on the primary.</source>
        <translation>流量曾切换到次要服务。客户端回到主要服务后再记录。</translation>
    </message>
    <message>
        <source>From now on a failure is an outage again. It is closed as soon as the primary serves.</source>
        <translation>从现在起，故障又按服务中断处理。主要服务一恢复服务就会关闭。</translation>
    </message>
    <message>
        <source>Record the end</source>
        <translation>记录结束</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Chart of %1: the last %2</source>
        <extracomment>a range of the chart: &quot;24 h&quot;</extracomment>
        <translation>%1 的图表：最近 %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Close what only the secondary has</source>
        <translation>结束此事：更改仅存在于次要服务</translation>
    </message>
    <message>
        <source>Nothing is changed on the services. The matter is no longer told, and your reason is kept with what was found.</source>
        <translation>服务上不会有任何更改。此事不再提示，您的理由会与查明的情况一同保留。</translation>
    </message>
    <message>
        <source>Close the matter</source>
        <translation>结束此事</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>rekindle::PairPage</name>
    <message>
        <source>Pair</source>
        <translation>服务对</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Choose a pair in the overview: here will be its verdict, its staleness and what would be lost.</source>
        <translation>请在概览中选择一个服务对：这里将显示其判定、滞后时间以及会丢失的内容。</translation>
    </message>
    <message>
        <source>This is planned…</source>
        <translation>这是计划内的…</translation>
    </message>
    <message>
        <source>Declare an outage…</source>
        <translation>宣布服务中断…</translation>
    </message>
    <message>
        <source>This pair is no longer watched: it was removed. Choose another in the overview.</source>
        <translation>此服务对不再受到监视：它已被移除。请在概览中选择另一个。</translation>
    </message>
    <message>
        <source>Something is recorded as open already; see the timeline.</source>
        <translation>已有未结束的记录；请查看时间线。</translation>
    </message>
    <message>
        <source>This pair is gone</source>
        <translation>此服务对已不存在</translation>
    </message>
    <message>
        <source>No pair is chosen</source>
        <translation>未选择服务对</translation>
    </message>
    <message>
        <source>Add pair…</source>
        <translation>添加服务对…</translation>
    </message>
    <message>
        <source>Choose a pair</source>
        <translation>选择服务对</translation>
    </message>
    <message>
        <source>It is declared already; see the timeline.</source>
        <translation>已经宣布；请查看时间线。</translation>
    </message>
    <message>
        <source>All pairs</source>
        <extracomment>the way back to the list of all pairs</extracomment>
        <translation>所有服务对</translation>
    </message>
    <message>
        <source>Other pairs, the worst first</source>
        <translation>其他服务对，最差的在前</translation>
    </message>
</context>
<context>
    <name>rekindle::PairWizard</name>
    <message>
        <source>Edit pair</source>
        <translation>编辑服务对</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is the title of the step</extracomment>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Waiting for the services to answer. Choose Next again to go on without.</source>
        <translation>正在等待服务应答。再次选择“下一步”可不等待而继续。</translation>
    </message>
    <message>
        <source>&amp;Keep for this session only</source>
        <translation>仅为此会话保留(&amp;K)</translation>
    </message>
    <message>
        <source>This pair was removed meanwhile. Saving adds it again.</source>
        <translation>此服务对已在此期间被移除。保存将重新添加它。</translation>
    </message>
    <message>
        <source>Add pair</source>
        <translation>添加服务对</translation>
    </message>
    <message>
        <source>Saving the pair…</source>
        <translation>正在保存服务对…</translation>
    </message>
    <message>
        <source>Saving the pair. Waiting for the keychain…</source>
        <translation>正在保存服务对。正在等待密钥环…</translation>
    </message>
</context>
<context>
    <name>rekindle::PairsPage</name>
    <message>
        <source>%1 was removed.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>Its history and its incidents stay on this computer.</source>
        <translation>其历史记录和事件保留在此计算机上。</translation>
    </message>
    <message>
        <source>%1 was not removed.</source>
        <translation>未移除 %1。</translation>
    </message>
    <message>
        <source>Import pairs</source>
        <translation>导入服务对</translation>
    </message>
    <message>
        <source>Exports of Rekindle (%1)</source>
        <translation>Rekindle 的导出文件 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件 (%1)</translation>
    </message>
    <message>
        <source>Nothing was imported: the file is no export of pairs.</source>
        <translation>未导入任何内容：该文件不是服务对的导出文件。</translation>
    </message>
    <message>
        <source>Export pairs</source>
        <translation>导出服务对</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) exported, without secrets.</source>
        <translation>
            <numerusform>已导出 %Ln 个服务对，不含机密。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>未导出任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln 个服务对</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairs and credentials</source>
        <translation>服务对和凭据</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>服务对</translation>
    </message>
    <message>
        <source>No pair is watched yet</source>
        <translation>尚未监视任何服务对</translation>
    </message>
    <message>
        <source>A pair is a primary and a secondary FHIR service. Add one by its addresses; what they are is found out for you. Or import an export of another installation.</source>
        <translation>服务对由一个主要 FHIR 服务和一个次要 FHIR 服务组成。输入地址即可添加，其类型会自动检测。也可以导入另一个安装的导出文件。</translation>
    </message>
    <message>
        <source>Add pair…</source>
        <translation>添加服务对…</translation>
    </message>
    <message>
        <source>Find by name, group, address or sign-in</source>
        <translation>按名称、组、地址或登录查找</translation>
    </message>
    <message>
        <source>Find pairs</source>
        <translation>查找服务对</translation>
    </message>
    <message>
        <source>No pair fits this search.</source>
        <translation>没有服务对符合此搜索。</translation>
    </message>
    <message>
        <source>Copy the addresses</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>The heartbeat of %1 is being deleted.</source>
        <translation>正在删除 %1 的心跳。</translation>
    </message>
    <message>
        <source>%1 was not removed: its heartbeat could not be deleted.</source>
        <translation>未移除 %1：无法删除其心跳。</translation>
    </message>
    <message>
        <source>Removed without that, it stays on the servers until somebody deletes it there.</source>
        <translation>如果不删除心跳就移除服务对，心跳会保留在服务器上，直到有人在那里将其删除。</translation>
    </message>
</context>
<context>
    <name>rekindle::PemField</name>
    <message>
        <source>Choose a PEM file…</source>
        <translation>选择 PEM 文件…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>rekindle::PersonDialog</name>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>备注（可选）</translation>
    </message>
    <message>
        <source>When (local time)</source>
        <translation>时间（本地时间）</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Resources lost, at least and at most</source>
        <translation>丢失的资源，至少和至多</translation>
    </message>
    <message>
        <source>Resources lost, at least</source>
        <translation>丢失的资源，至少</translation>
    </message>
    <message>
        <source>Resources lost, at most</source>
        <translation>丢失的资源，至多</translation>
    </message>
    <message>
        <source>That moment is still ahead.</source>
        <translation>该时刻尚未到来。</translation>
    </message>
    <message>
        <source>That is before the incident began.</source>
        <translation>该时刻早于事件开始。</translation>
    </message>
    <message>
        <source>Resources lost: %1.</source>
        <extracomment>a number of resources, or from – to</extracomment>
        <translation>丢失的资源：%1。</translation>
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
        <translation>连接</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>the name of a phase and its milliseconds</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Time by phase</source>
        <translation>各阶段用时</translation>
    </message>
</context>
<context>
    <name>rekindle::PlannedWorkDialog</name>
    <message>
        <source>Work planned at a service</source>
        <translation>计划在服务上进行的工作</translation>
    </message>
    <message>
        <source>It is no incident. What is found there meanwhile is shown as ever, and nobody is notified of it.</source>
        <translation>这不是事件。期间在那里发现的情况照常显示，但不会通知任何人。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>自 (UTC)</translation>
    </message>
    <message>
        <source>From (local time)</source>
        <translation>自（本地时间）</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>至 (UTC)</translation>
    </message>
    <message>
        <source>Until (local time)</source>
        <translation>至（本地时间）</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>登记计划</translation>
    </message>
    <message>
        <source>The end must be after the beginning, and still ahead.</source>
        <translation>结束时间必须晚于开始时间，并且尚未到来。</translation>
    </message>
</context>
<context>
    <name>rekindle::PlannedWorkLine</name>
    <message>
        <source>End it now</source>
        <translation>立即结束</translation>
    </message>
</context>
<context>
    <name>rekindle::PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>练习模式</translation>
    </message>
    <message>
        <source>Two make-believe services on this computer. Break them and see what the console says; no real pair is touched.</source>
        <translation>此计算机上的两个虚构服务。可以破坏它们并查看控制台如何判断；不会触及任何真实的服务对。</translation>
    </message>
    <message>
        <source>Open the practice pair</source>
        <translation>打开练习服务对</translation>
    </message>
    <message>
        <source>Make all well again</source>
        <translation>全部恢复正常</translation>
    </message>
    <message>
        <source>Start the practice pair</source>
        <translation>启动练习服务对</translation>
    </message>
    <message>
        <source>You broke the primary: %1.</source>
        <extracomment>%1: what was broken on purpose</extracomment>
        <translation>您弄坏了主要服务：%1。</translation>
    </message>
    <message>
        <source>You broke the secondary: %1.</source>
        <translation>您弄坏了次要服务：%1。</translation>
    </message>
    <message>
        <source>You broke your own network: %1.</source>
        <translation>您弄坏了自己的网络：%1。</translation>
    </message>
    <message>
        <source>Nothing is broken. Break something, and see here what the verdict asks you to do.</source>
        <translation>没有任何故障。制造一个故障，然后在此查看判定要求您做什么。</translation>
    </message>
    <message>
        <source>What should I do?</source>
        <translation>我该怎么做？</translation>
    </message>
    <message>
        <source>The first reading is on its way.</source>
        <translation>第一次读取正在进行。</translation>
    </message>
    <message>
        <source>What should I do? Now: %1</source>
        <extracomment>%1: the verdict now</extracomment>
        <translation>我该怎么做？当前：%1</translation>
    </message>
    <message>
        <source>Any fault of an outage will do. The walk ticks itself as you go.</source>
        <translation>任何一种服务中断故障都可以。步骤会随您的操作自动勾选。</translation>
    </message>
    <message>
        <source>Suspected after two failed probes, probable after three, confirmed after four. Do nothing rash before.</source>
        <translation>两次探测失败为疑似，三次为可能，四次为确认。在此之前不要贸然行动。</translation>
    </message>
    <message>
        <source>Confirmed. Look at what would be lost, then say who decides.</source>
        <translation>已确认。查看会丢失什么，然后说明由谁决定。</translation>
    </message>
    <message>
        <source>The pair&apos;s page lists what is at risk by type. Write the number down as a milestone.</source>
        <translation>服务对页面按类型列出当前风险。请把数字记为里程碑。</translation>
    </message>
    <message>
        <source>Make the primary well. The incident closes when traffic is back; where it never moved, record that service is restored.</source>
        <translation>让主要服务恢复正常。流量回来后事件即关闭；如果流量从未切换，请记录服务已恢复。</translation>
    </message>
    <message>
        <source>You have been through it once. The timeline shows how long each step took.</source>
        <translation>您已完整走过一遍。时间线显示每一步用了多久。</translation>
    </message>
    <message>
        <source>In practice as in earnest: it is recorded with your name and the moment.</source>
        <translation>练习与实战相同：会记录您的姓名和时刻。</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>The front name leads to the secondary</source>
        <translation>前端名称指向次要服务</translation>
    </message>
    <message>
        <source>The front name leads to the primary</source>
        <translation>前端名称指向主要服务</translation>
    </message>
    <message>
        <source>resources: %L1 on the primary, %L2 on the secondary</source>
        <translation>资源：主要服务 %L1 个，次要服务 %L2 个</translation>
    </message>
    <message>
        <source>Practice is open in a window of its own.</source>
        <translation>练习已在单独的窗口中打开。</translation>
    </message>
    <message>
        <source>Bring the changes back</source>
        <translation>带回更改</translation>
    </message>
</context>
<context>
    <name>rekindle::PracticeStrip</name>
    <message>
        <source>Practice mode: these services are make-believe.</source>
        <translation>练习模式：这些服务是虚构的。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
</context>
<context>
    <name>rekindle::RemovePairDialog</name>
    <message>
        <source>Remove pair</source>
        <translation>移除服务对</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>要移除 %1 吗？</translation>
    </message>
    <message>
        <source>It is no longer watched, and its secrets are removed from this computer.</source>
        <translation>将不再监视它，并从此计算机移除其机密。</translation>
    </message>
    <message>
        <source>Its history and its incidents stay on this computer. Nothing is changed on the services themselves.</source>
        <translation>其历史记录和事件保留在此计算机上。服务本身不会有任何更改。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>This is a production pair: type its name to remove it.</source>
        <translation>这是生产服务对：键入其名称以移除。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete the heartbeat there first</source>
        <translation>先在那里删除心跳</translation>
    </message>
    <message>
        <source>Its history and its incidents stay on this computer. On the services nothing but the heartbeat is changed; its earlier versions stay there.</source>
        <translation>其历史记录和事件保留在此计算机上。服务上除心跳外不会有任何更改；心跳的早期版本保留在那里。</translation>
    </message>
</context>
<context>
    <name>rekindle::SaveAs</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>rekindle::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Rekindle %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Rekindle %1。自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
</context>
<context>
    <name>rekindle::SignInForm</name>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Scope (optional)</source>
        <translation>作用域（可选）</translation>
    </message>
    <message>
        <source>Key ID (optional)</source>
        <translation>密钥 ID（可选）</translation>
    </message>
    <message>
        <source>Sign-in address (optional)</source>
        <translation>登录地址（可选）</translation>
    </message>
    <message>
        <source>Client ID (optional)</source>
        <translation>客户端 ID（可选）</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Unchanged: the one that is kept</source>
        <translation>不变：使用已保留的机密</translation>
    </message>
    <message>
        <source>%1 (the service offers it)</source>
        <extracomment>a way of signing in that the service itself names</extracomment>
        <translation>%1（服务提供）</translation>
    </message>
    <message>
        <source>Sign-in to the service</source>
        <translation>登录到服务</translation>
    </message>
    <message>
        <source>Sign-in to the primary</source>
        <translation>登录到主要服务</translation>
    </message>
    <message>
        <source>Sign-in to the secondary</source>
        <translation>登录到次要服务</translation>
    </message>
    <message>
        <source>Enter the scope: this kind of server has no usual one.</source>
        <translation>请输入作用域：此类服务器没有默认的作用域。</translation>
    </message>
    <message>
        <source>The address or the sign-in has changed: give the secret again. The old one is not sent elsewhere.</source>
        <translation>地址或登录方式已更改：请重新提供机密。旧机密不会发送到其他地方。</translation>
    </message>
    <message>
        <source>Give the secret first.</source>
        <translation>请先提供机密。</translation>
    </message>
    <message>
        <source>Sign-in to write the heartbeat</source>
        <translation>登录以写入心跳</translation>
    </message>
    <message>
        <source>The same as the primary</source>
        <translation>与主要服务相同</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a button does; %2: what it is about</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>rekindle::SignInStep</name>
    <message>
        <source>Sign in to the secondary in the same way</source>
        <translation>以相同方式登录到次要服务</translation>
    </message>
    <message>
        <source>Keep secrets</source>
        <translation>保留机密</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>在此计算机的密钥环中</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>仅用于此会话</translation>
    </message>
    <message>
        <source>Secrets are never written to the store, to an export or to a log.</source>
        <translation>机密绝不会写入存储、导出文件或日志。</translation>
    </message>
    <message>
        <source>There is no keychain here: secrets are forgotten when Rekindle is closed.</source>
        <translation>此处没有密钥环：关闭 Rekindle 后机密即被遗忘。</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>rekindle::SignInTest</name>
    <message>
        <source>Test sign-in</source>
        <translation>测试登录</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主要服务</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>次要服务</translation>
    </message>
    <message>
        <source>Signed in, and reading is allowed.</source>
        <translation>已登录，并且允许读取。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a button does; %2: what it is about
----------
which service, and what came of signing in to it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open %1 in a browser and enter the code %2.</source>
        <translation>请在浏览器中打开 %1 并输入代码 %2。</translation>
    </message>
    <message>
        <source>Signed in. Whether it may write shows with the first heartbeat.</source>
        <translation>已登录。是否允许写入要到第一次心跳时才知道。</translation>
    </message>
    <message>
        <source>Signed in, and reading is denied, which writing the heartbeat does not need. Whether it may write shows with the first heartbeat.</source>
        <translation>已登录，但不允许读取；写入心跳不需要读取。是否允许写入要到第一次心跳时才知道。</translation>
    </message>
</context>
<context>
    <name>rekindle::SilenceButton</name>
    <message>
        <source>Notices: off</source>
        <translation>通知：已关闭</translation>
    </message>
    <message>
        <source>Notices: acknowledged</source>
        <translation>通知：已确认</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Acknowledge: I know of it</source>
        <translation>确认：我已知晓</translation>
    </message>
    <message>
        <source>No longer silent</source>
        <translation>结束静默</translation>
    </message>
    <message>
        <source>Never tell me about this pair</source>
        <translation>从不通知我此服务对</translation>
    </message>
    <message>
        <source>Whether you are told when something happens to this pair</source>
        <translation>此服务对发生情况时是否通知您</translation>
    </message>
    <message>
        <source>Work planned at a service…</source>
        <translation>计划在服务上进行的工作…</translation>
    </message>
</context>
<context>
    <name>rekindle::StalenessCard</name>
    <message>
        <source>Switch the heartbeat on to measure it.</source>
        <translation>启用心跳以进行测量。</translation>
    </message>
    <message>
        <source>Somebody else&apos;s heartbeat is read. Switch your own on to be independent of it and of the primary&apos;s clock.</source>
        <translation>正在读取他人的心跳。启用您自己的心跳，即可不依赖它和主要服务的时钟。</translation>
    </message>
    <message>
        <source>Switch the heartbeat on: it sees a stall without waiting for the next write.</source>
        <translation>启用心跳：无需等待下次写入即可发现停滞。</translation>
    </message>
    <message>
        <source>Switch the heartbeat on to measure instead of trusting a metric.</source>
        <translation>启用心跳以进行测量，而不是依赖指标。</translation>
    </message>
    <message>
        <source>Expect a bulk import…</source>
        <translation>预期批量导入…</translation>
    </message>
    <message>
        <source>Staleness against RPO %1</source>
        <translation>滞后时间与 RPO %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>Forecast: %1</source>
        <translation>预测：%1</translation>
    </message>
    <message>
        <source>Still to be copied: %1</source>
        <translation>尚待复制：%1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>RTO: %1</source>
        <translation>RTO：%1</translation>
    </message>
    <message>
        <source>Enter what the platform says to have a figure.</source>
        <translation>输入平台给出的数值，即可有数据。</translation>
    </message>
    <message>
        <source>Enter the platform&apos;s figure…</source>
        <translation>输入平台的数值…</translation>
    </message>
</context>
<context>
    <name>rekindle::StretchCard</name>
    <message>
        <source>Copy the record as text</source>
        <translation>将记录复制为文本</translation>
    </message>
    <message>
        <source>Unprotected</source>
        <translation>未受保护</translation>
    </message>
    <message>
        <source>When this pair was unprotected</source>
        <translation>此服务对未受保护的时段</translation>
    </message>
</context>
<context>
    <name>rekindle::StretchModel</name>
    <message>
        <source>goes on</source>
        <translation>仍在持续</translation>
    </message>
    <message>
        <source>not watched on</source>
        <translation>此后未监视</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>rekindle::SummaryStep</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>尚未检测</translation>
    </message>
    <message>
        <source>the secret that is kept</source>
        <translation>使用已保留的机密</translation>
    </message>
    <message>
        <source>No secret was given for %1: signing in will fail until there is one.</source>
        <translation>未提供 %1 的机密：在提供之前登录会失败。</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>服务对</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主要服务</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>次要服务</translation>
    </message>
    <message>
        <source>Front name</source>
        <translation>前端名称</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>Rekindle writes one Basic resource on the primary.</source>
        <translation>Rekindle 在主要服务上写入一个 Basic 资源。</translation>
    </message>
    <message>
        <source>Off: Rekindle only reads.</source>
        <translation>关闭：Rekindle 只读取。</translation>
    </message>
    <message>
        <source>It can be saved, but look at this</source>
        <translation>可以保存，但请查看以下内容</translation>
    </message>
    <message>
        <source>Client certificate: %1</source>
        <translation>客户端证书：%1</translation>
    </message>
    <message>
        <source>A private address is expected.</source>
        <translation>预期为专用地址。</translation>
    </message>
    <message>
        <source>No secret was given to write the heartbeat: writing will fail until there is one.</source>
        <translation>未提供用于写入心跳的机密：在提供之前写入会失败。</translation>
    </message>
    <message>
        <source>Nothing was saved: the keychain did not take the secret</source>
        <translation>未保存任何内容：密钥环没有接受机密</translation>
    </message>
</context>
<context>
    <name>rekindle::TextDialog</name>
    <message>
        <source>The whole text</source>
        <translation>完整文本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>rekindle::TimelinePage</name>
    <message>
        <source>not declared yet</source>
        <translation>尚未宣布</translation>
    </message>
    <message>
        <source>%1 over the objective</source>
        <translation>超出目标 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>inside the objective</source>
        <translation>在目标之内</translation>
    </message>
    <message>
        <source>Since the outage · RTO %1</source>
        <translation>自服务中断起 · RTO %1</translation>
    </message>
    <message>
        <source>%1 went to people</source>
        <translation>其中 %1用于人员决策</translation>
    </message>
    <message>
        <source>Since the declaration · RTO %1</source>
        <translation>自宣布起 · RTO %1</translation>
    </message>
    <message>
        <source>Staleness at the outage · RPO %1</source>
        <translation>服务中断时的滞后时间 · RPO %1</translation>
    </message>
    <message>
        <source>at most this much was lost</source>
        <translation>最多丢失这么多</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>添加里程碑</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Add a milestone…</source>
        <translation>添加里程碑…</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>No incident so far</source>
        <translation>至今没有事件</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Compared with %1 of %2</source>
        <translation>与 %2 的%1对比</translation>
    </message>
    <message>
        <source>It bears your name and the moment that you give.</source>
        <translation>它将带有您的姓名和您给出的时刻。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Milestones of both incidents</source>
        <translation>两个事件的里程碑</translation>
    </message>
    <message>
        <source>Copy the incident as text</source>
        <translation>将事件复制为文本</translation>
    </message>
    <message>
        <source>service was back before anybody declared</source>
        <translation>在任何人宣布之前服务已恢复</translation>
    </message>
    <message>
        <source>Add a milestone to the incident of %1…</source>
        <translation>为 %1 的事件添加里程碑…</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Copy the last incident of %1 as text</source>
        <translation>将 %1 的最近一次事件复制为文本</translation>
    </message>
    <message>
        <source>When an outage begins, or when you declare one on the pair&apos;s page, its milestones and both RTO clocks are here. When the pair is unprotected, that is a record here too.</source>
        <translation>当服务中断开始，或您在服务对页面宣布服务中断时，其里程碑和两个 RTO 时钟将显示在这里。服务对未受保护时，这里也会有一条记录。</translation>
    </message>
    <message>
        <source>how much more was lost is not known</source>
        <translation>另外还丢失了多少未知</translation>
    </message>
</context>
<context>
    <name>rekindle::Tray</name>
    <message>
        <source>Open Rekindle</source>
        <translation>打开 Rekindle</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>全部确认</translation>
    </message>
    <message>
        <source>No longer silent</source>
        <translation>结束静默</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s)</source>
        <translation>
            <numerusform>%Ln 条通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Rekindle goes on watching</source>
        <translation>Rekindle 继续监视</translation>
    </message>
    <message>
        <source>This icon opens it again, or quits it.</source>
        <translation>用此图标可重新打开或退出。</translation>
    </message>
</context>
<context>
    <name>rekindle::VerdictAnnouncer</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>the name of a pair, its state, and what that means</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pair(s) changed.</source>
        <translation>
            <numerusform>另有 %Ln 个服务对发生变化。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rekindle::VerdictCard</name>
    <message>
        <source>Last known state: %1, read %2</source>
        <extracomment>%1: a verdict; %2: a moment in the past</extracomment>
        <translation>最后已知状态：%1，读取于 %2</translation>
    </message>
    <message>
        <source>Read %1, staleness %2.</source>
        <translation>读取于 %1，滞后时间：%2。</translation>
    </message>
    <message>
        <source>This would change it: %1</source>
        <translation>以下情况会改变判定：%1</translation>
    </message>
    <message>
        <source>Next probe in %1.</source>
        <translation>%1后进行下次探测。</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>正在读取。</translation>
    </message>
</context>
<context>
    <name>rekindle::WalkCard</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待进行</translation>
    </message>
    <message>
        <source>A walk through an outage</source>
        <translation>走一遍服务中断</translation>
    </message>
    <message>
        <source>Break the primary</source>
        <translation>弄坏主要服务</translation>
    </message>
    <message>
        <source>Wait for the verdict</source>
        <translation>等待判定</translation>
    </message>
    <message>
        <source>Declare the outage</source>
        <translation>宣布服务中断</translation>
    </message>
    <message>
        <source>Assess the loss</source>
        <translation>评估丢失</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>制造故障</translation>
    </message>
    <message>
        <source>Declare…</source>
        <translation>宣布…</translation>
    </message>
    <message>
        <source>Record it…</source>
        <translation>记录…</translation>
    </message>
    <message>
        <source>Make it well</source>
        <translation>恢复正常</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>rekindle::WatchingCard</name>
    <message>
        <source>Watching</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Probe period in seconds</source>
        <translation>探测周期（秒）</translation>
    </message>
    <message>
        <source>Heartbeat period in seconds</source>
        <translation>心跳周期（秒）</translation>
    </message>
    <message>
        <source>Keep samples for days</source>
        <translation>样本保留天数</translation>
    </message>
    <message>
        <source>A control address is https://host or http://host, at most four, apart by spaces.</source>
        <translation>对照地址的形式为 https://主机 或 http://主机，最多四个，以空格分隔。</translation>
    </message>
    <message>
        <source>Control addresses</source>
        <translation>对照地址</translation>
    </message>
    <message>
        <source>Two names outside your pairs, such as status.example.org</source>
        <translation>两个不属于服务对的名称，例如 status.example.org</translation>
    </message>
    <message>
        <source>The periods are those of new pairs; a pair keeps its own. After that many days only summaries of the samples are kept, for good. Control addresses are asked only while a primary fails: their answer proves that your own network works.</source>
        <translation>这些周期用于新的服务对；已有的服务对保留自己的周期。超过该天数后只永久保留样本的汇总。仅在主要服务出现故障时才询问对照地址：它们的应答证明您自己的网络正常。</translation>
    </message>
</context>
<context>
    <name>rekindlectl</name>
    <message>
        <source>answered in %1</source>
        <translation>应答用时 %1</translation>
    </message>
    <message>
        <source>Do first</source>
        <translation>首先</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>RPO %1</source>
        <translation>RPO %1</translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation>当前风险</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主要服务</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>次要服务</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>The address or the sign-in of %1 changed: its secrets were removed. Enter them again with %2.</source>
        <translation>%1 的地址或登录方式已更改：其机密已移除。请用 %2 重新输入。</translation>
    </message>
    <message>
        <source>One gateway serves both addresses.</source>
        <translation>两个地址由同一网关提供服务。</translation>
    </message>
</context>
</TS>
