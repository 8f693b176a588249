// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace rekindle {

/// One big figure with a caption above and a remark below.
class ClockTile : public QFrame
{
    Q_OBJECT
public:
    explicit ClockTile(const QString& name, QWidget* parent = nullptr);
    void set(const QString& caption, const QString& figure, const QString& remark);

private:
    QLabel* m_caption{};
    QLabel* m_figure{};
    QLabel* m_remark{};
};

} // namespace rekindle
