// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace rekindle {

/// What came of a check, beside the field it is about: a state's icon and plain sentences, read out when it changes.
class ResultLine : public QWidget
{
    Q_OBJECT
public:
    explicit ResultLine(Theme& theme, const QString& objectName, QWidget* parent = nullptr);

    void clear(); ///< and hidden
    void wait(const QString& text); ///< under way: no icon
    void set(StateClass state, const QString& text);
    QString text() const;
    StateClass state() const { return m_state; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void show(const QString& text, bool icon);

    Theme& m_theme;
    StateClass m_state{StateClass::Unknown};
    bool m_icon{false};
    QString m_said{};
    QLabel* m_text{};
};

} // namespace rekindle
