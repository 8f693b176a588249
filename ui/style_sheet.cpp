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
QLabel[kind="title"] { font-size: @titlepx; font-weight: 600; }
QLabel[kind="heading"] { font-size: @bodypx; font-weight: 600; }
QLabel[kind="display"] { font-size: @displaypx; font-weight: 600; }
QLabel[kind="small"] { font-size: @smallpx; color: @dim; }
QLabel[kind="smallText"] { font-size: @smallpx; }
QLabel[kind="dim"] { color: @dim; }
QLabel[kind="chip"] { font-size: @smallpx; font-weight: 600; color: @unknown; background: @unknownTint; border-radius: 4px;
  padding: 2px 8px; }
QLabel[kind="key"] { font-size: @smallpx; font-weight: 600; background: @sunken; border: 1px solid @line; border-radius: 4px;
  padding: 2px 8px; }
QLabel[kind="chipProduction"] { font-size: @smallpx; font-weight: 600; color: @bad; background: @badTint; border-radius: 4px;
  padding: 2px 8px; }
QLabel[kind="chipTest"] { font-size: @smallpx; font-weight: 600; color: @watch; background: @watchTint; border-radius: 4px;
  padding: 2px 8px; }
QLabel[kind="chipDevelopment"] { font-size: @smallpx; font-weight: 600; color: @accent; background: @accentTint;
  border-radius: 4px; padding: 2px 8px; }
QLabel[kind="goodText"] { font-size: @smallpx; }
QLabel[kind="watchText"] { font-size: @smallpx; font-weight: 600; color: @watch; }
QLabel[kind="badText"] { font-size: @smallpx; font-weight: 600; color: @bad; }
QFrame[kind="stripProduction"] { background: @badTint; border: 1px solid @bad; border-radius: 8px; }
QFrame[kind="stripTest"] { background: @watchTint; border: none; border-radius: 6px; }
QFrame[kind="stripDevelopment"] { background: @accentTint; border: none; border-radius: 6px; }
QPushButton { background: @surface; color: @text; border: 1px solid @edge; border-radius: 6px; padding: 0 14px;
  min-height: @controlpx; outline: none; }
QPushButton:hover { background: @sunken; }
QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }
QPushButton[hasMenu="true"] { padding: 0 24px; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border: 2px solid @accent; padding: 0 13px; min-height: @controlFocuspx; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[kind="primary"]:hover { background: @accentHover; }
QPushButton[kind="danger"] { color: @bad; border-color: @bad; }
QPushButton[kind="danger"]:hover { background: @badTint; }
QPushButton[kind="range"] { font-size: @smallpx; font-weight: 600; min-height: @rangepx; padding: 0 12px; }
QPushButton[kind="range"]:focus { min-height: @rangeFocuspx; padding: 0 11px; }
QPushButton[kind="range"]:checked { color: @accent; border-color: @accent; }
QPushButton[kind="fault"]:checked { color: @bad; border-color: @bad; background: @badTint; }
QPushButton[kind="tab"] { font-weight: 600; }
QPushButton[kind="tab"]:checked { color: @accent; border-color: @accent; background: @accentTint; }
QPushButton[kind="mode"]:checked { color: @accent; border-color: @accent; background: @accentTint; }
QPushButton[kind="nav"] { border: none; border-radius: 6px; color: @dim; background: transparent; }
QPushButton[kind="nav"]:hover { background: @sunken; }
QPushButton[kind="nav"]:checked { color: @accent; background: @accentTint; font-weight: 600; }
QPushButton[kind="nav"]:focus { border: 2px solid @accent; }
QPushButton:disabled, QPushButton[kind]:disabled { color: @off; background: @sunken; border: 1px @offBorder @line; }
QTableView { background: @surface; border: 2px solid transparent; border-radius: 6px; gridline-color: transparent; selection-background-color: @accentTint;
  selection-color: @text; outline: none; }
QTableView:focus { border: 2px solid @accent; }
QTableView::item { border: none; padding: 0 9px; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @dim; border: none; border-bottom: 1px solid @line;
  padding: 0 12px; font-size: @smallpx; font-weight: 600; }
QTableCornerButton::section { background: @surface; border: none; }
QComboBox, QLineEdit, QPlainTextEdit, QDateTimeEdit, QSpinBox { background: @surface; color: @text; border: 1px solid @edge; border-radius: 6px;
  padding: 4px 10px; selection-background-color: @accent; selection-color: @onAccent; }
QComboBox, QLineEdit, QDateTimeEdit, QSpinBox { min-height: @fieldpx; }
QComboBox:focus, QLineEdit:focus, QPlainTextEdit:focus, QDateTimeEdit:focus, QSpinBox:focus { border: 2px solid @accent; padding: 3px 9px; }
QLineEdit:read-only { background: @sunken; color: @dim; }
QComboBox:disabled, QLineEdit:disabled, QPlainTextEdit:disabled, QDateTimeEdit:disabled, QSpinBox:disabled,
QListWidget:disabled { background: @sunken; color: @off; border: 1px @offBorder @line; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/chevron-@scheme.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @edge;
  selection-background-color: @accentTint; selection-color: @text; outline: none; }
QListView, QTextBrowser { background: @surface; color: @text; border: 1px solid @edge; border-radius: 8px;
  selection-background-color: @accentTint; selection-color: @text; outline: none; }
QListWidget::item { padding: 6px 8px; border-radius: 6px; }
QListWidget::item:selected { background: @accentTint; color: @text; }
QListView:focus, QTextBrowser:focus { border: 2px solid @accent; }
QCheckBox, QRadioButton { spacing: 4px; min-height: @fieldpx; border: 2px solid transparent; border-radius: 6px; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid @dim; background: @surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked { color: @onAccent; background: @accent; border-color: @accent; image: url(:/icons/tick-@scheme.svg); }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid @accent; background: @surface; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @accent; }
QCheckBox::indicator:disabled { background: @sunken; border-color: @line; }
QCheckBox:disabled, QRadioButton:disabled { color: @off; }
QDialog { background: @background; }
QDialog[kind="palette"] { background: @surface; border: 1px solid @line; }
QDialog[kind="palette"] QListView { border: none; }
QLabel[kind="status"], QLabel[kind="statusBad"] { background: @surface; color: @dim; border-top: 1px solid @line;
  font-size: @smallpx; padding: 0 12px; }
QLabel[kind="statusBad"] { color: @bad; background: @badTint; font-weight: 600; }
QPushButton[kind="status"] { border: 2px solid transparent; border-top: 1px solid @line; border-radius: 0; font-size: @smallpx;
  color: @dim; padding: 0 10px; min-height: 18px; }
QPushButton[kind="status"]:focus { border: 2px solid @accent; min-height: 18px; padding: 0 10px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }
)"_L1;

/// High contrast: borders and focus rings that cannot be missed, and what is chosen is not said by a tint alone.
constexpr auto strongSheet = R"(
QFrame[kind="card"], QFrame[kind="well"] { border: 2px solid @line; }
QPushButton { border: 2px solid @edge; padding: 0 13px; min-height: @controlFocuspx; }
QPushButton:focus, QPushButton[kind="nav"]:focus { border: 3px solid @accent; padding: 0 12px;
  min-height: @controlStrongpx; }
QPushButton[kind="range"] { min-height: @rangeFocuspx; padding: 0 11px; }
QPushButton[kind="range"]:focus { min-height: @rangeStrongpx; padding: 0 10px; }
QPushButton[kind="nav"] { border: 2px solid transparent; color: @text; }
QPushButton[kind="nav"]:checked { border: 2px solid @accent; color: @accent; }
QComboBox, QLineEdit, QPlainTextEdit, QDateTimeEdit, QSpinBox { border: 2px solid @edge; padding: 3px 9px; }
QComboBox:focus, QLineEdit:focus, QPlainTextEdit:focus, QDateTimeEdit:focus, QSpinBox:focus { border: 3px solid @accent;
  padding: 2px 8px; }
QPushButton:disabled, QPushButton[kind]:disabled { border: 2px @offBorder @line; }
QTableView:focus { border: 3px solid @accent; }
QListView:focus, QTextBrowser:focus { border: 3px solid @accent; }
QToolTip { border: 2px solid @line; }
)"_L1;

} // namespace

QString styleSheetFrom(const Tokens& t, Density density)
{
    const int control = Theme::px(density == Density::Compact ? 26 : 32);
    const std::pair<QString, QString> names[] = {
        // Longer names first: "@accentTint" holds "@accent".
        {u"@rangeStrong"_s, QString::number(Theme::px(28) - 4)},
        {u"@rangeFocus"_s, QString::number(Theme::px(28) - 2)},
        {u"@range"_s, QString::number(Theme::px(28))},
        {u"@field"_s, QString::number(Theme::px(24))},
        {u"@controlStrong"_s, QString::number(control - 4)},
        {u"@controlFocus"_s, QString::number(control - 2)},
        {u"@control"_s, QString::number(control)},
        {u"@small"_s, QString::number(Theme::px(type::small))},
        {u"@body"_s, QString::number(Theme::px(type::body))},
        {u"@title"_s, QString::number(Theme::px(type::title))},
        {u"@display"_s, QString::number(Theme::px(type::display))},
        {u"@accentHover"_s, (t.dark ? t.accent.lighter(110) : t.accent.darker(115)).name()},
        {u"@accentTint"_s, t.accentTint.name()},
        {u"@watchTint"_s, t.tintOf(StateClass::Watch).name()},
        {u"@watch"_s, t.of(StateClass::Watch).name()},
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
        {u"@edge"_s, t.edge.name()},
        // Where everything is black and white, only the kind of the border is left to say it.
        {u"@offBorder"_s, t.strong ? u"dashed"_s : u"solid"_s},
        {u"@off"_s, t.strong ? u"#b0b0b0"_s : t.dim.name()},
        {u"@text"_s, t.text.name()},
        {u"@dim"_s, t.dim.name()},
        {u"@bad"_s, t.of(StateClass::Bad).name()},
    };
    QString result = QString(sheet) + (t.strong ? QString(strongSheet) : QString());
    for (const auto& [name, value] : names) {
        result.replace(name, value);
    }
    return result;
}

} // namespace rekindle
