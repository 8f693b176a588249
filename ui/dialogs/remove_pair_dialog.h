// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/endpoint.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

/// Says what goes and what stays; a production pair's name must be typed. Opened with open(); deletes itself.
class RemovePairDialog : public QDialog
{
    Q_OBJECT
public:
    RemovePairDialog(const Pair& pair, QWidget* parent);
    PairId pair() const { return m_pair; }

private:
    PairId m_pair{};
    QLineEdit* m_typed{};
    QPushButton* m_remove{};
};

} // namespace rekindle
