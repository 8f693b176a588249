// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

/// Widgets say what they are by the dynamic property "kind"; everything else is Fusion with our palette.
constexpr auto sheet = R"(
QMainWindow, QWidget#pageHost, QScrollArea, QWidget[kind="page"] { background: @background; }
QScrollArea { border: none; }
QWidget#sidebar { background: @surface; border: none; }
QFrame[kind="sideLine"] { background: @line; border: none; }
QFrame[kind="card"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[kind="rule"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="well"] { background: @sunken; border: 1px solid @line; border-radius: 6px; }
QLabel { background: transparent; }
QLabel[kind="title"] { font-size: 20px; font-weight: 700; }
QLabel[kind="heading"] { font-size: 14px; font-weight: 700; }
QLabel[kind="display"] { font-size: 30px; font-weight: 600; }
QLabel[kind="small"] { font-size: 12px; color: @dim; }
QLabel[kind="smallText"] { font-size: 12px; }
QLabel[kind="dim"] { color: @dim; }
QLabel[kind="chip"] { font-size: 12px; font-weight: 600; color: @unknown; background: @unknownTint; border-radius: 4px;
  padding: 2px 8px; }
QLabel[kind="chipProduction"] { font-size: 12px; font-weight: 600; color: @bad; background: @badTint; border-radius: 4px;
  padding: 2px 8px; }
QPushButton { background: @surface; color: @text; border: 1px solid @line; border-radius: 6px; padding: 0 14px;
  min-height: 32px; font-weight: 500; }
QPushButton:hover { background: @sunken; }
QPushButton:pressed { background: @line; }
QPushButton:disabled { color: @dim; background: @sunken; }
QPushButton:focus { border: 2px solid @accent; padding: 0 13px; min-height: 30px; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[kind="primary"]:hover { background: @accentHover; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="danger"] { color: @bad; border-color: @bad; }
QPushButton[kind="danger"]:hover { background: @badTint; }
QPushButton[kind="range"] { font-size: 12px; font-weight: 600; min-height: 28px; padding: 0 12px; }
QPushButton[kind="range"]:focus { min-height: 26px; padding: 0 11px; }
QPushButton[kind="range"]:checked { color: @accent; border-color: @accent; }
QPushButton[kind="fault"]:checked { color: @bad; border-color: @bad; background: @badTint; }
QPushButton[kind="mode"]:checked { color: @accent; border-color: @accent; background: @accentTint; }
QPushButton[kind="nav"] { border: none; border-radius: 6px; color: @dim; background: transparent; }
QPushButton[kind="nav"]:hover { background: @sunken; }
QPushButton[kind="nav"]:checked { color: @accent; background: @accentTint; font-weight: 600; }
QPushButton[kind="nav"]:focus { border: 2px solid @accent; }
QTableView { background: @surface; border: none; gridline-color: transparent; selection-background-color: @accentTint;
  selection-color: @text; outline: none; }
QTableView::item { border: none; padding: 0 9px; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @dim; border: none; border-bottom: 1px solid @line;
  padding: 0 12px; font-size: 12px; font-weight: 600; }
QTableCornerButton::section { background: @surface; border: none; }
QComboBox, QLineEdit, QSpinBox, QListWidget, QPlainTextEdit { background: @surface; color: @text; border: 1px solid @line; border-radius: 6px;
  padding: 4px 10px; selection-background-color: @accent; selection-color: @onAccent; }
QComboBox, QLineEdit, QSpinBox { min-height: 24px; }
QLineEdit:read-only { background: @sunken; color: @dim; }
QComboBox:disabled, QLineEdit:disabled, QSpinBox:disabled, QListWidget:disabled { background: @sunken; color: @dim; }
QListWidget::item:selected { background: @accentTint; color: @text; }
QComboBox:focus, QLineEdit:focus, QSpinBox:focus, QListWidget:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 3px 9px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/chevron-@scheme.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @line;
  selection-background-color: @accentTint; selection-color: @text; outline: none; }
QCheckBox { spacing: 8px; min-height: 24px; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid @dim; border-radius: 4px; background: @surface; }
QCheckBox::indicator:checked { border-color: @accent; background: @accent; image: url(:/icons/tick-@scheme.svg); }
QCheckBox::indicator:focus { border: 2px solid @text; }
QCheckBox::indicator:disabled { background: @sunken; border-color: @line; }
QCheckBox:disabled { color: @dim; }
QDialog { background: @background; }
QStatusBar { background: @surface; color: @dim; border-top: 1px solid @line; font-size: 12px; }
QStatusBar::item { border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }
)"_L1;

} // namespace

QString styleSheetFrom(const Tokens& t)
{
    const std::pair<QString, QString> names[] = {
        // Longer names first: "@accentTint" holds "@accent".
        {u"@accentHover"_s, (t.dark ? t.accent.lighter(110) : t.accent.darker(115)).name()},
        {u"@accentTint"_s, t.accentTint.name()},
        {u"@unknownTint"_s, t.tintOf(StateClass::Unknown).name()},
        {u"@badTint"_s, t.tintOf(StateClass::Bad).name()},
        {u"@background"_s, t.background.name()},
        {u"@onAccent"_s, t.onAccent.name()},
        {u"@surface"_s, t.surface.name()},
        {u"@unknown"_s, t.of(StateClass::Unknown).name()},
        {u"@sunken"_s, t.sunken.name()},
        {u"@accent"_s, t.accent.name()},
        {u"@scheme"_s, t.dark ? u"dark"_s : u"light"_s},
        {u"@line"_s, t.line.name()},
        {u"@text"_s, t.text.name()},
        {u"@dim"_s, t.dim.name()},
        {u"@bad"_s, t.of(StateClass::Bad).name()},
    };
    QString result = QString(sheet);
    for (const auto& [name, value] : names) {
        result.replace(name, value);
    }
    return result;
}

} // namespace rekindle
