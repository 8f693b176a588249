<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>5. What happened, for the record:</source>
        <translation>5. 事件经过，以备记录：</translation>
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
        <source>The services answer, but the secondary is further behind than the RPO of %1.</source>
        <translation>两个服务都有应答，但次要服务的滞后已超过 RPO（%1）。</translation>
    </message>
    <message>
        <source>The services answer, but the RPO of %1 will be breached if this goes on.</source>
        <translation>两个服务都有应答，但照此下去将超出 RPO（%1）。</translation>
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
        <source>Signing in fails: the secret or the identity provider is at fault.</source>
        <translation>登录失败：问题出在机密或标识提供者。</translation>
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
        <source>Renew the certificate, or correct the name. This is no outage.</source>
        <translation>续订证书或更正名称。这不是服务中断。</translation>
    </message>
    <message>
        <source>Renew the secret. The last known state stays on screen.</source>
        <translation>续订机密。屏幕上保留最后已知状态。</translation>
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
        <source>A connection that is accepted and answered.</source>
        <translation>连接被接受并得到应答。</translation>
    </message>
    <message>
        <source>A connection with a valid certificate.</source>
        <translation>使用有效证书的连接。</translation>
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
        <source>The control addresses answer: your network works.</source>
        <translation>对照地址有应答：您的网络正常。</translation>
    </message>
    <message>
        <source>The control addresses do not answer either.</source>
        <translation>对照地址也没有应答。</translation>
    </message>
    <message>
        <source>The name does not exist in DNS.</source>
        <translation>该名称在 DNS 中不存在。</translation>
    </message>
    <message>
        <source>The name leads to a public address where a private one is expected.</source>
        <translation>名称解析到公用地址，而预期是专用地址。</translation>
    </message>
    <message>
        <source>The name could not be resolved.</source>
        <translation>无法解析该名称。</translation>
    </message>
    <message>
        <source>Connecting timed out.</source>
        <translation>连接超时。</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>连接被拒绝。</translation>
    </message>
    <message>
        <source>The connection was closed without an answer.</source>
        <translation>连接未应答即被关闭。</translation>
    </message>
    <message>
        <source>The secure connection failed.</source>
        <translation>安全连接失败。</translation>
    </message>
    <message>
        <source>The primary answered with status %1.</source>
        <translation>主要服务应答的状态为 %1。</translation>
    </message>
    <message>
        <source>Connected, but no answer came.</source>
        <translation>已连接，但没有应答。</translation>
    </message>
    <message>
        <source>The answer did not come from a FHIR service.</source>
        <translation>应答不是来自 FHIR 服务。</translation>
    </message>
    <message>
        <source>The secondary answers.</source>
        <translation>次要服务有应答。</translation>
    </message>
    <message>
        <source>The secondary does not answer.</source>
        <translation>次要服务没有应答。</translation>
    </message>
    <message>
        <source>The secondary answered with status %1.</source>
        <translation>次要服务应答的状态为 %1。</translation>
    </message>
    <message>
        <source>Another observer reaches the primary.</source>
        <translation>另一观察方可以访问主要服务。</translation>
    </message>
    <message>
        <source>Another observer cannot reach the primary either.</source>
        <translation>另一观察方也无法访问主要服务。</translation>
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
        <source>The service says that it is retired.</source>
        <translation>服务声明自己已停用。</translation>
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
        <source>Use another way to measure, or import a metric.</source>
        <translation>改用其他测量方式，或导入指标。</translation>
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
        <translation>%1：另一个配对已在监视此地址。</translation>
    </message>
    <message>
        <source>%1: another pair has this name already.</source>
        <translation>%1：另一个配对已使用此名称。</translation>
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
        <translation>编辑该配对，或提供其他地址。</translation>
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
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>RPO %1</source>
        <translation>RPO %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date on an axis, in Qt&apos;s notation</comment>
        <translation>M月d日</translation>
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
        <source>RTO %1</source>
        <translation>RTO %1</translation>
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
        <source>At worst everything of the last %1.</source>
        <translation>最坏情况下丢失最近 %1的全部更改。</translation>
    </message>
    <message>
        <source>Counted on the primary %1.</source>
        <translation>在主要服务上计数：%1。</translation>
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
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>服务对</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Practice mode: these services are make-believe.</source>
        <translation>练习模式：这些服务是虚构的。</translation>
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
    <name>rekindle::OverviewPage</name>
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
    <message>
        <source>Open incident</source>
        <translation>打开事件</translation>
    </message>
    <message>
        <source>Open pair</source>
        <translation>打开服务对</translation>
    </message>
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
        <source>Your pairs will be here</source>
        <translation>您的服务对将显示在这里</translation>
    </message>
    <message>
        <source>Each on one line: is it an outage, how far behind is the secondary, what would be lost. Start with a practice pair, or add a real one with %1.</source>
        <translation>每个服务对一行：是否服务中断、次要服务落后多少、会丢失什么。先从练习服务对开始，或使用 %1 添加真实的服务对。</translation>
    </message>
    <message>
        <source>Each on one line: is it an outage, how far behind is the secondary, what would be lost. Add one with %1.</source>
        <translation>每个服务对一行：是否服务中断、次要服务落后多少、会丢失什么。使用 %1 添加一个。</translation>
    </message>
    <message>
        <source>Start the practice pair</source>
        <translation>启动练习服务对</translation>
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
        <source>Objective %1 · import a metric</source>
        <translation>目标 %1 · 请导入指标</translation>
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
        <source>Declare an outage of %1</source>
        <translation>宣布 %1 的服务中断</translation>
    </message>
    <message>
        <source>Planned work on %1</source>
        <translation>%1 的计划内工作</translation>
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
        <source>Cancel</source>
        <translation>取消</translation>
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
    <name>rekindle::PracticePage</name>
    <message>
        <source>Primary goes down</source>
        <translation>主要服务中断</translation>
    </message>
    <message>
        <source>Wait until the verdict is confirmed, read what would be lost, then declare the outage.</source>
        <translation>等到判定得到确认，查看会丢失什么，然后宣布服务中断。</translation>
    </message>
    <message>
        <source>Front end refuses</source>
        <translation>前端拒绝连接</translation>
    </message>
    <message>
        <source>Connections are refused although the network is fine: treat it as an outage.</source>
        <translation>网络正常但连接被拒绝：按服务中断处理。</translation>
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
        <source>Slow answers</source>
        <translation>应答缓慢</translation>
    </message>
    <message>
        <source>See on the pair&apos;s page which phase grew. No reason to fail over yet.</source>
        <translation>在服务对页面查看哪个阶段变长。暂无理由进行故障转移。</translation>
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
        <source>Sign-in fails</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Look at the secret&apos;s expiry first. The last known state stays on screen.</source>
        <translation>首先查看机密的到期时间。屏幕上保留最后已知状态。</translation>
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
        <source>Name does not resolve</source>
        <translation>名称无法解析</translation>
    </message>
    <message>
        <source>Check the private DNS zone and its links before you suspect the service.</source>
        <translation>怀疑服务之前，先检查专用 DNS 区域及其链接。</translation>
    </message>
    <message>
        <source>Partition near me</source>
        <translation>我方网络分区</translation>
    </message>
    <message>
        <source>Others still reach the primary: do not declare, look at your own route.</source>
        <translation>其他人仍可访问主要服务：请勿宣布，检查自己的路由。</translation>
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
        <source>Make something fail</source>
        <translation>制造故障</translation>
    </message>
    <message>
        <source>Disturb the replication</source>
        <translation>干扰复制</translation>
    </message>
</context>
<context>
    <name>rekindle::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
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
        <source>Rekindle %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Rekindle %1。自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。</translation>
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
        <source>It is stamped with the present moment and your name.</source>
        <translation>将标记当前时刻和您的姓名。</translation>
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
        <source>When an outage begins, or when you declare one on the pair&apos;s page, its milestones and both RTO clocks are here.</source>
        <translation>当服务中断开始，或您在服务对页面宣布服务中断时，其里程碑和两个 RTO 时钟将显示在这里。</translation>
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
        <source>%1 · %2, since %3</source>
        <extracomment>%1: a verdict; %2: suspected, probable or confirmed; %3: a moment</extracomment>
        <translation>%1 · %2，始于 %3</translation>
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
        <source>First thing to do</source>
        <translation>首先要做的事</translation>
    </message>
    <message>
        <source>This would change it</source>
        <translation>以下情况会改变判定</translation>
    </message>
    <message>
        <source>Read %1, staleness %2.</source>
        <translation>读取于 %1，滞后时间：%2。</translation>
    </message>
    <message>
        <source>This would change it: %1</source>
        <translation>以下情况会改变判定：%1</translation>
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
</context>
</TS>
