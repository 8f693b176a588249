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

/// A button that signs in to one or both services as they are in a draft, and what came of it.
class SignInTest : public QWidget
{
    Q_OBJECT
public:
    SignInTest(Theme& theme, PairAdmin& admin, const QString& role, QWidget* parent = nullptr);

    void run(const PairDraft& draft, const QList<Side>& sides);
    void refuse(const QString& text); ///< says why it cannot run
    void forget(); ///< something was changed: what was found no longer holds

signals:
    void wanted(); ///< the button was pressed

private:
    void finished(Side side, const Result<void>& result, int round);
    void prompted(const SecretKey& key, const DeviceCodePrompt& prompt);

    PairAdmin& m_admin;
    PairId m_pair{};
    QList<Side> m_sides{};
    QHash<Side, Result<void>> m_results{};
    int m_round{0}; ///< late answers to an older test are dropped
    QPushButton* m_button{};
    ResultLine* m_line{};
};

} // namespace rekindle
