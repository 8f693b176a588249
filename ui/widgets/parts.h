// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QFrame;
class QLabel;
class QPushButton;
class QTableView;
class QWidget;
QT_END_NAMESPACE

namespace rekindle::parts {

// Small widgets by their "kind" in the style sheet. Texts are set later, by the owner's retranslate().

QFrame* card(QWidget* parent, const QString& name = {});
QFrame* rule(QWidget* parent); ///< a thin horizontal line
/// A label for plain text: whatever a server sent is shown as it is. `wraps` for sentences.
QLabel* label(QWidget* parent, const char* kind, const QString& name = {});
QLabel* sentence(QWidget* parent, const char* kind, const QString& name = {});
/// A name that gives way to what stands beside it: cut with an ellipsis, then whole in its tool tip.
QLabel* elided(QWidget* parent, const char* kind, const QString& name = {});
QPushButton* button(QWidget* parent, const char* kind, const QString& name);
/// A table of rows to read: one is selected at a time, nothing is edited.
QTableView* table(QWidget* parent, const QString& name);

/// A text that the mouse can select. Its lines run as the window does, whatever name or address they begin with.
void setSelectable(QLabel* label, const QString& text);

/// A number and the unit behind it stay in one line.
QString unbroken(QString text);

/// At most so many characters of what came from outside, with an ellipsis when there were more.
QString clipped(const QString& text, int most);
/// A tool tip that shows its text as it is, markup included, and not more of it than can be read in one.
QString plainTip(const QString& text);

/// Name and description for screen readers. Qt tells readers each time that they are set, so only what differs is. True:
/// something did.
bool setSpoken(QWidget* widget, const QString& name, const QString& description);

/// Text and accessible name at once.
void setText(QPushButton* button, const QString& text);
/// Changes the "kind" of a widget that is already on screen.
void setKind(QWidget* widget, const char* kind);

} // namespace rekindle::parts
