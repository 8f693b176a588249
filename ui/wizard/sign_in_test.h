// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/pair_draft.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

class ResultLine;
class Theme;

/// A button that signs in as it is said in a draft, with one identity or with those of both services, and what came of it.
class SignInTest : public QWidget
{
    Q_OBJECT
public:
    SignInTest(Theme& theme, PairAdmin& admin, Identity who, QWidget* parent = nullptr);

    void run(const PairDraft& draft, const QList<Identity>& all);
    void refuse(const QString& text); ///< says why it cannot run
    void setSubject(const QString& subject); ///< which sign-in, for those who do not see where the button stands
    void forget(); ///< something was changed: what was found no longer holds

signals:
    void wanted(); ///< the button was pressed

private:
    void finished(Identity who, const Result<void>& result, int round);
    void showResults();
    void prompted(const SecretKey& key, const DeviceCodePrompt& prompt);

    PairAdmin& m_admin;
    PairId m_pair{};
    QList<Identity> m_tried{};
    QHash<Identity, Result<void>> m_results{};
    int m_round{0}; ///< late answers to an older test are dropped
    QPushButton* m_button{};
    ResultLine* m_line{};
};

} // namespace rekindle
