// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"
#include "watch/failover.h"

#include <QDateTime>

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

/// Asks a person for a name and a note, and for the kind and the moment of a milestone if there is a choice.
///
/// On a production pair it says big, and in the colour of production, which pair it is about, and the name must be typed
/// each time; on other pairs the name that was given last stands there already.
class PersonDialog : public FormDialog
{
    Q_OBJECT
public:
    struct Texts {
        QString title{};
        QString explanation{};
        QString action{}; ///< on the button
        QString pairName{}; ///< empty: it is not about a pair
        Environment environment{Environment::Production};
    };
    PersonDialog(const Texts& texts, const char* actionKind, QWidget* parent);

    /// Offers these kinds; without a call there is no choice.
    void offer(const QList<MilestoneKind>& kinds, MilestoneKind preset);
    MilestoneKind kind() const;
    /// Offers a moment between two; without a call it is the moment of confirming.
    void offerTime(Instant earliest, Instant latest, Instant preset);
    /// nullopt: the moment was left as it was offered, or none was.
    std::optional<Instant> changedTime() const;
    QString who() const;
    QString note() const;

private:
    QLineEdit* m_who{};
    QPlainTextEdit* m_note{};
    QComboBox* m_kind{};
    QLabel* m_kindLabel{};
    QDateTimeEdit* m_time{};
    QLabel* m_timeLabel{};
    QDateTime m_offered{};
    QPushButton* m_ok{};
};

} // namespace rekindle
