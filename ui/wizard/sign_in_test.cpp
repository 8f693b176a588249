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

SignInTest::SignInTest(Theme& theme, PairAdmin& admin, const QString& role, QWidget* parent)
    : QWidget(parent)
    , m_admin(admin)
{
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

void SignInTest::forget()
{
    ++m_round;
    m_sides.clear();
    m_line->clear();
    m_button->setEnabled(true);
}

void SignInTest::refuse(const QString& text)
{
    forget();
    m_line->set(StateClass::Bad, text);
}

void SignInTest::run(const PairDraft& draft, const QList<Side>& sides)
{
    forget();
    m_pair = draft.pair.id;
    m_sides = sides;
    m_results.clear();
    m_line->wait(tr("Signing in…"));
    m_button->setEnabled(false);
    const int round = m_round;
    for (const Side side : sides) {
        whenDone(m_admin.trySignIn(draft.endpoint(side), {m_pair, roleOf(side)}, draft.secrets.value(roleOf(side))),
                 m_admin, this, [this, side, round](const Result<void>& result) { finished(side, result, round); });
    }
}

void SignInTest::finished(Side side, const Result<void>& result, int round)
{
    if (round != m_round) {
        return;
    }
    m_results.insert(side, result);
    if (m_results.size() < m_sides.size()) {
        return;
    }
    m_button->setEnabled(true);
    StateClass state = StateClass::Good;
    QStringList lines;
    for (const Side tried : std::as_const(m_sides)) {
        const Result<void> found = m_results.value(tried);
        const QString who = tried == Side::Primary ? tr("Primary") : tr("Secondary");
        QString said = tr("Signed in, and reading is allowed.");
        if (!found) {
            state = StateClass::Bad;
            const Error shown{found.error().code, messages::excerpt(found.error().subject, 120), {}};
            said = messages::paragraph({messages::sentence(shown), messages::remedy(shown)});
        }
        //: which service, and what came of signing in to it
        lines << (m_sides.size() > 1 ? tr("%1: %2").arg(who, said) : said);
    }
    m_line->set(state, lines.join(u'\n'));
}

void SignInTest::prompted(const SecretKey& key, const DeviceCodePrompt& prompt)
{
    if (key.pair == m_pair && m_results.size() < m_sides.size()) {
        const QString address = messages::excerpt(prompt.verificationUrl.toDisplayString(), 120);
        m_line->wait(tr("Open %1 in a browser and enter the code %2.")
                         .arg(messages::isolated(address), messages::isolated(messages::excerpt(prompt.userCode, 40))));
    }
}

} // namespace rekindle
