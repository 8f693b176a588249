// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/form_dialog.h"
#include "watch/failover.h"
#include "watch/ledger.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace rekindle {

/// Asks a person for a name and a note, and for the kind and the moment of a milestone if there is a choice.
///
/// On a production pair it says big, and in the colour of production, which pair it is about. The name that was given last
/// stands there already, also in the next run of the program, unless it must be typed each time.
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
        QStringList facts{}; ///< what is known now, a line each
        QString warning{};
        bool nameTyped{false}; ///< it must be typed, even if it is known
        bool enterConfirms{true}; ///< false: only the button itself does
        QString reason{}; ///< what the note is called where it must be written; empty: a note that need not be
    };
    PersonDialog(const Texts& texts, const char* actionKind, QWidget* parent);

    /// Offers these kinds; without a call there is no choice.
    void offer(const QList<MilestoneKind>& kinds, MilestoneKind preset);
    MilestoneKind kind() const;
    /// Offers a moment between two; without a call it is the moment of confirming. What lies outside cannot be confirmed.
    void offerTime(Instant earliest, Instant latest, Instant preset);
    /// nullopt: the moment was left as it was offered, or none was.
    std::optional<Instant> changedTime() const;
    /// Offers to enter how many resources were lost, where the kind is that; what was counted stands there already.
    void offerLoss(const std::optional<CountRange>& counted);
    QString who() const;
    /// What was written, after the numbers of what was lost.
    QString note() const;

    /// The name that was given last, on this computer; the application keeps it.
    static QString lastName();
    static void setLastName(const QString& name);

private:
    void showLoss();
    void check();
    QString timeProblem() const;

    QLineEdit* m_who{};
    QPlainTextEdit* m_note{};
    bool m_noteNeeded{false};
    QComboBox* m_kind{};
    QLabel* m_kindLabel{};
    QDateTimeEdit* m_time{};
    QLabel* m_timeLabel{};
    QLabel* m_timeProblem{};
    QWidget* m_loss{};
    QLabel* m_lossLabel{};
    QSpinBox* m_least{};
    QSpinBox* m_most{};
    bool m_lossOffered{false};
    QDateTime m_offered{};
    QDateTime m_earliest{};
    QDateTime m_latest{};
    QElapsedTimer m_open{};
    QPushButton* m_ok{};
};

} // namespace rekindle
