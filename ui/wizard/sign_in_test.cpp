// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/sign_in_test.h"

#include "service/messages.h"
#include "when_done.h"
#include "widgets/parts.h"
#include "widgets/result_line.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    StateClass state{};
    QString text{};
};

/// The test reads. To write the heartbeat that is not needed, and whether writing is allowed it cannot tell.
Outcome outcomeOf(Identity who, const Result<void>& found)
{
    const bool writes = who == Identity::Heartbeat;
    if (found) {
        return {StateClass::Good,
                writes ? SignInTest::tr("Signed in. Whether it may write shows with the first heartbeat.")
                       : SignInTest::tr("Signed in, and reading is allowed.")};
    }
    if (writes && found.error().code == Errc::Forbidden) {
        return {StateClass::Watch,
                SignInTest::tr("Signed in, and reading is denied, which writing the heartbeat does not "
                               "need. Whether it may write shows with the first heartbeat.")};
    }
    const Error shown{found.error().code, messages::excerpt(found.error().subject, 120), {}};
    return {StateClass::Bad, messages::paragraph({messages::sentence(shown), messages::remedy(shown)})};
}

} // namespace

SignInTest::SignInTest(Theme& theme, PairAdmin& admin, Identity who, QWidget* parent)
    : QWidget(parent)
    , m_admin(admin)
{
    const QString role = roleOf(who);
    m_button = parts::button(this, "plain", role + u"TestButton"_s);
    parts::setText(m_button, tr("Test sign-in"));
    m_line = new ResultLine(theme, role + u"SignInResult"_s, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addWidget(m_line);
    connect(m_button, &QPushButton::clicked, this, &SignInTest::wanted);
    connect(&admin, &PairAdmin::signInPrompted, this, &SignInTest::prompted);
}

void SignInTest::setSubject(const QString& subject)
{
    //: %1: what a button does; %2: what it is about
    m_button->setAccessibleName(tr("%1: %2").arg(m_button->text(), subject));
}

void SignInTest::forget()
{
    ++m_round;
    m_tried.clear();
    m_line->clear();
    m_button->setEnabled(true);
}

void SignInTest::refuse(const QString& text)
{
    forget();
    m_line->set(StateClass::Bad, text);
}

void SignInTest::run(const PairDraft& draft, const QList<Identity>& all)
{
    forget();
    m_pair = draft.pair.id;
    m_tried = all;
    m_results.clear();
    m_line->wait(tr("Signing in…"));
    m_button->setEnabled(false);
    const int round = m_round;
    for (const Identity who : all) {
        whenDone(m_admin.trySignIn(draft.signedIn(who), draft.secretKey(who), draft.secrets.value(roleOf(who))),
                 m_admin, this, [this, who, round](const Result<void>& result) { finished(who, result, round); });
    }
}

void SignInTest::finished(Identity who, const Result<void>& result, int round)
{
    if (round != m_round) {
        return;
    }
    m_results.insert(who, result);
    if (m_results.size() == m_tried.size()) {
        m_button->setEnabled(true);
        showResults();
    }
}

void SignInTest::showResults()
{
    StateClass state = StateClass::Good;
    QStringList lines;
    for (const Identity who : std::as_const(m_tried)) {
        const Outcome outcome = outcomeOf(who, m_results.value(who));
        state = outcome.state == StateClass::Good ? state : outcome.state;
        const QString service = who == Identity::Secondary ? tr("Secondary") : tr("Primary");
        //: which service, and what came of signing in to it
        lines << (m_tried.size() > 1 ? tr("%1: %2").arg(service, outcome.text) : outcome.text);
    }
    m_line->set(state, lines.join(u'\n'));
}

void SignInTest::prompted(const SecretKey& key, const DeviceCodePrompt& prompt)
{
    if (key.owner == SecretOwner(m_pair) && m_results.size() < m_tried.size()) {
        const QString address = messages::excerpt(prompt.verificationUrl.toDisplayString(), 120);
        m_line->wait(tr("Open %1 in a browser and enter the code %2.")
                         .arg(messages::isolated(address), messages::isolated(messages::excerpt(prompt.userCode, 40))));
    }
}

} // namespace rekindle
