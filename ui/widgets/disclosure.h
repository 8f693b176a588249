// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

/// A section for what few people need: a button, and what it opens and closes below. Opened by a person inside a scroll
/// area, it comes into sight.
class Disclosure : public QWidget
{
    Q_OBJECT
public:
    /// `buttonName` is the button's object name. Closed at first.
    Disclosure(const QString& buttonName, const QString& text, QWidget* parent = nullptr);

    void setContent(QWidget* content); ///< taken over; once
    void setSpokenName(const QString& name); ///< of the button, where its text stands twice on a page
    void setOpen(bool open);
    bool isOpen() const;

private:
    void reveal();

    QPushButton* m_button{};
    QWidget* m_content{};
};

} // namespace rekindle
