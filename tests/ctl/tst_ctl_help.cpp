// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/ctl_run.h"
#include "io/curl_transport.h"
#include "io/system_clock.h"
#include "sandbox/sandbox.h"
#include "sandbox/server.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;
using Outcome = CtlRun::Outcome;

namespace {

/// The names of the help's examples lead to the sandbox.
class ExampleNames : public HttpTransport
{
public:
    ExampleNames(const SandboxServer& server, const Clock& clock)
        : m_server(server)
        , m_real(clock)
    {
    }
    HttpExchange exchange(const HttpRequest& request, std::stop_token stop) override
    {
        HttpRequest real = request;
        const QString host = request.url.host();
        const auto site = host.startsWith(u"north"_s)  ? std::optional(SandboxSite::Primary)
                          : host.startsWith(u"west"_s) ? std::optional(SandboxSite::Secondary)
                                                       : std::nullopt;
        if (site) {
            const QUrl base = m_server.url(*site);
            real.url.setScheme(base.scheme());
            real.url.setHost(base.host());
            real.url.setPort(base.port());
        }
        return m_real.exchange(real, std::move(stop));
    }

private:
    const SandboxServer& m_server;
    CurlTransport m_real;
};

QStringList examplesIn(const QString& help)
{
    static const QRegularExpression example(u"Example: (rekindlectl .+)"_s);
    QStringList found;
    QString joined = help;
    for (auto it = example.globalMatch(joined); it.hasNext();) {
        found.append(it.next().captured(1).trimmed());
    }
    return found;
}

} // namespace

/// What the help says is so; cases C3 and C6 of the command line.
class TestCtlHelp : public QObject
{
    Q_OBJECT

    CtlRun m_ctl{};
    SystemClock m_clock{};

    Outcome run(const QStringList& arguments) { return m_ctl.run(arguments); }

private slots:
    void init() { m_ctl.forget(); }

    void everyVerbHelpsWithAnExample_data()
    {
        QTest::addColumn<QStringList>("verb");
        const QList<QStringList> verbs{{u"pair"_s},
                                       {u"pair"_s, u"add"_s},
                                       {u"pair"_s, u"edit"_s},
                                       {u"pair"_s, u"list"_s},
                                       {u"pair"_s, u"show"_s},
                                       {u"pair"_s, u"remove"_s},
                                       {u"pair"_s, u"export"_s},
                                       {u"pair"_s, u"import"_s},
                                       {u"secret"_s},
                                       {u"secret"_s, u"set"_s},
                                       {u"status"_s},
                                       {u"watch"_s},
                                       {u"lag"_s},
                                       {u"loss"_s},
                                       {u"timeline"_s},
                                       {u"sandbox"_s},
                                       {u"sandbox"_s, u"run"_s},
                                       {u"sandbox"_s, u"fault"_s},
                                       {u"settings"_s},
                                       {u"replay"_s, u"lag"_s},
                                       {u"replay"_s, u"verdict"_s}};
        for (const QStringList& verb : verbs) {
            QTest::newRow(qPrintable(verb.join(u' '))) << verb;
        }
    }
    void everyVerbHelpsWithAnExample()
    {
        QFETCH(QStringList, verb);
        const Outcome help = run(verb + QStringList{u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY2(help.out.contains(u"Example: rekindlectl"_s), qPrintable(help.out));
    }

    void c3_everyExampleOfTheHelpWorks()
    {
        Sandbox sandbox({}, m_clock);
        SandboxServer server(sandbox, {});
        QVERIFY(server.start());
        ExampleNames names(server, m_clock);
        const QString control = server.url(SandboxSite::Control).toString();
        m_ctl.file(u"client-secret.txt"_s, "open-sesame\n");
        m_ctl.file(u"trace.jsonl"_s, "{\"t\":\"2026-11-21T05:00:00Z\",\"lo\":1,\"hi\":2,\"import\":false}\n");
        const auto execute = [&](const QString& line) {
            QStringList words = QProcess::splitCommand(line.section(u'<', 0, 0));
            words.removeFirst();
            if (words.first() == u"sandbox"_s && words.value(1) != u"run"_s) {
                words += {u"--control"_s, control};
            }
            for (QString& word : words) {
                if (word.endsWith(u".json"_s) || word.endsWith(u".jsonl"_s)) {
                    word = m_ctl.folder() + u'/' + word;
                }
            }
            const bool serves = words.value(1) == u"run"_s;
            if (serves) {
                if (const qsizetype port = words.indexOf(u"--port"_s); port >= 0) {
                    words.remove(port, 2);
                }
                words += {u"--port"_s, u"0"_s}; // the system chooses
            }
            std::stop_source stop;
            if (serves || words.first() == u"watch"_s) {
                stop.request_stop(); // as by Ctrl+C
            }
            const QString file =
                line.contains(u"webhook-url.txt"_s) ? u"https://hooks.example.org/x\n"_s : u"open-sesame\n"_s;
            return m_ctl.run(words, file, stop.get_token(), &names);
        };
        const auto prepare = [&] {
            m_ctl.forget();
            m_ctl.file(u"pairs.json"_s, R"({"rekindle":"pairs","version":1,"pairs":[]})");
            execute(u"rekindlectl pair add \"Hospital North\" --no-check --primary https://north.example.org/fhir "
                    "--secondary https://west.example.org/fhir"_s);
            execute(u"rekindlectl pair add \"Legacy clinic\" --no-check --managed --primary "
                    "https://legacy.example.org/fhir --secondary-name West"_s);
        };
        int count = 0;
        for (const QString& verb : {u"pair"_s,          u"pair add"_s,      u"pair edit"_s,
                                    u"pair list"_s,     u"pair show"_s,     u"pair remove"_s,
                                    u"pair export"_s,   u"pair import"_s,   u"secret"_s,
                                    u"secret set"_s,    u"secret list"_s,   u"secret remove"_s,
                                    u"status"_s,        u"watch"_s,         u"lag"_s,
                                    u"loss"_s,          u"timeline"_s,      u"sandbox"_s,
                                    u"sandbox run"_s,   u"sandbox fault"_s, u"sandbox replication"_s,
                                    u"sandbox front"_s, u"sandbox state"_s, u"settings"_s,
                                    u"protection"_s,    u"replay lag"_s,    u"replay verdict"_s}) {
            const QString help = run(verb.split(u' ') + QStringList{u"--help"_s}).out;
            const QStringList examples = examplesIn(help);
            QVERIFY2(!examples.isEmpty(), qPrintable(verb));
            for (const QString& example : examples) {
                for (const QString& line : example.split(u" & "_s)) {
                    prepare();
                    if (line.contains(u"pair add"_s)) {
                        m_ctl.forget();
                    }
                    const Outcome outcome = execute(line);
                    // 1: the answer is a problem; 3: nothing was measured yet, or the trace is of the other kind.
                    QVERIFY2(outcome.code == 0 || outcome.code == 1 || outcome.code == 3,
                             qPrintable(line + u'\n' + outcome.err));
                    if (line.contains(u"pair "_s) || line.contains(u"settings"_s) || line.contains(u"sandbox"_s)) {
                        QVERIFY2(outcome.code == 0, qPrintable(line + u'\n' + outcome.err));
                    }
                    ++count;
                }
            }
        }
        QVERIFY(count >= 26);
    }

    void c6_usageLinesNameTheProgram()
    {
        QVERIFY(run({u"--help"_s}).out.contains(u"Usage: rekindlectl "_s));
        QVERIFY(run({u"pair"_s, u"add"_s, u"--help"_s}).out.contains(u"Usage: rekindlectl pair add "_s));
    }
};

QTEST_GUILESS_MAIN(TestCtlHelp)
#include "tst_ctl_help.moc"
