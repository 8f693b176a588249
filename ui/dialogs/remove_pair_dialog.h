// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/endpoint.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace rekindle {

/// Says what goes and what stays, here and on the servers; a production pair's name must be typed. Opened with open(); deletes itself.
class RemovePairDialog : public QDialog
{
    Q_OBJECT
public:
    RemovePairDialog(const Pair& pair, QWidget* parent);
    PairId pair() const { return m_pair; }
    bool deletesHeartbeat() const; ///< so the person has chosen

private:
    void addHeartbeat(const Pair& pair, QVBoxLayout* column);

    PairId m_pair{};
    QLabel* m_stays{};
    QCheckBox* m_heartbeat{}; ///< nullptr: it writes none
    QLineEdit* m_typed{};
    QPushButton* m_remove{};
};

} // namespace rekindle
