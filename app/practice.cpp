// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice.h"

#include <QCoreApplication>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Practice)
};

} // namespace

Practice::Practice(Clock& clock, quint64 seed)
    : m_sandbox(std::make_unique<Sandbox>(Sandbox::Options{.seed = seed, .frontTtl = 5s}, clock))
    , m_transport(std::make_unique<SandboxTransport>(*m_sandbox, clock, seed))
{
}

Practice::~Practice() = default;

Result<void> Practice::start()
{
    if (!m_folder.isValid()) {
        return fail(Errc::Storage, m_folder.path(), m_folder.errorString());
    }
    return {};
}

Pair Practice::pair() const
{
    Pair pair;
    pair.id = PairId{u"practice"_s};
    pair.name = Text::tr("Practice hospital");
    pair.environment = Environment::Test;
    pair.primary.name = Text::tr("Practice North");
    pair.primary.baseUrl = url(SandboxSite::Primary);
    pair.primary.flavour = Flavour::MicrosoftOss;
    pair.secondary = pair.primary;
    pair.secondary.name = Text::tr("Practice West");
    pair.secondary.baseUrl = url(SandboxSite::Secondary);
    pair.frontUrl = url(SandboxSite::Front);
    pair.heartbeat.enabled = true;
    pair.heartbeat.period = 5s;
    pair.heartbeat.drillPeriod = 5s;
    pair.probePeriod = 5s;
    return pair;
}

QUrl Practice::url(SandboxSite site) const
{
    return QUrl(u"https://%1.sandbox/fhir"_s.arg(codeName(site)));
}

QString Practice::storePath() const
{
    return m_folder.filePath(u"practice.sqlite"_s);
}

QList<QUrl> Practice::controls() const
{
    return {QUrl(u"https://control1.sandbox/"_s), QUrl(u"https://control2.sandbox/"_s)};
}

Workspace::Options Practice::workspaceOptions() const
{
    return {.storePath = storePath(), .controls = controls(), .keychain = false, .http = m_transport.get()};
}

} // namespace rekindle
