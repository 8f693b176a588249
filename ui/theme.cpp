// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QStyleFactory>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

bool hasEqualDigits(const QString& family)
{
    QFont font(family);
    font.setPixelSize(type::body);
    font.setStyleStrategy(QFont::NoFontMerging); // the fonts that stand in for this one take two milliseconds to sort
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (metrics.horizontalAdvance(QChar(digit)) != width) {
            return false;
        }
    }
    return true;
}

QStringList families()
{
    // Qt 6.4 cannot switch on a font's tabular figures, so a system font with proportional ones comes second.
    QStringList list;
    const QString system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    const QStringList installed = QFontDatabase::families();
    if (installed.contains(system) && hasEqualDigits(system)) {
        list << system;
    }
    for (const QString& family : {u"Noto Sans"_s, u"Segoe UI"_s, u"DejaVu Sans"_s, system, u"Noto Sans CJK SC"_s,
                                  u"Noto Sans Thai"_s, u"Noto Sans Arabic"_s, u"Sans Serif"_s}) {
        if (!list.contains(family) && (installed.contains(family) || family == u"Sans Serif"_s)) {
            list << family;
        }
    }
    return list;
}

int& scale()
{
    static int percent = 100;
    return percent;
}

} // namespace

Tokens lightTokens()
{
    Tokens t;
    t.background = QColor(0xF5F6F8);
    t.surface = QColor(0xFFFFFF);
    t.sunken = QColor(0xEEF1F4);
    t.line = QColor(0xDDE2E8);
    t.edge = QColor(0x7A8594);
    t.text = QColor(0x18212D);
    t.dim = QColor(0x5A6676);
    t.accent = QColor(0x0B63C4);
    t.accentTint = QColor(0xE7F0FB);
    t.state[0] = QColor(0x177245);
    t.stateTint[0] = QColor(0xE3F4EB);
    t.state[1] = QColor(0x8A5A08); // a shade darker than drawn: 4.5:1 also on the selected row
    t.stateTint[1] = QColor(0xFBF0DA);
    t.state[2] = QColor(0xB3261E);
    t.stateTint[2] = QColor(0xFBE7E5);
    t.state[3] = QColor(0x5F6A78); // as above, on its tint
    t.stateTint[3] = QColor(0xECEFF2);
    t.onAccent = QColor(0xFFFFFF);
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.background = QColor(0x11151B);
    t.surface = QColor(0x191F27);
    t.sunken = QColor(0x141920);
    t.line = QColor(0x2B333E);
    t.edge = QColor(0x7A8798);
    t.text = QColor(0xE7EBF0);
    t.dim = QColor(0x9BA7B6);
    t.accent = QColor(0x62AEF7);
    t.accentTint = QColor(0x16304B);
    t.state[0] = QColor(0x54C78D);
    t.stateTint[0] = QColor(0x12301F);
    t.state[1] = QColor(0xE0B04A);
    t.stateTint[1] = QColor(0x35290F);
    t.state[2] = QColor(0xF47F76);
    t.stateTint[2] = QColor(0x3B1A18);
    t.state[3] = QColor(0x93A0AF);
    t.stateTint[3] = QColor(0x242B34);
    t.onAccent = QColor(0x0B1622);
    t.dark = true;
    return t;
}

Tokens contrastTokens()
{
    Tokens t;
    t.background = QColor(Qt::black);
    t.surface = QColor(Qt::black);
    t.sunken = QColor(0x1A1A1A);
    t.line = QColor(0xFFFFFF);
    t.edge = QColor(0xFFFFFF);
    t.text = QColor(0xFFFFFF);
    t.dim = QColor(0xE4E4E4);
    t.accent = QColor(0x8FD0FF);
    t.accentTint = QColor(0x06304F);
    t.state[0] = QColor(0x7DF0AE);
    t.stateTint[0] = QColor(0x00270F);
    t.state[1] = QColor(0xFFD95A);
    t.stateTint[1] = QColor(0x332700);
    t.state[2] = QColor(0xFFB3AC);
    t.stateTint[2] = QColor(0x450B07);
    t.state[3] = QColor(0xE4E4E4);
    t.stateTint[3] = QColor(0x262626);
    t.onAccent = QColor(Qt::black);
    t.dark = true;
    t.strong = true;
    return t;
}

QPalette paletteFrom(const Tokens& t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.background);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.sunken);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.dim);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::Mid, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, t.dim);
    }
    return p;
}

Theme::Theme(QObject* parent)
    : QObject(parent)
{
    m_tokens = lightTokens();
}

void Theme::apply()
{
    // Before our own palette covers it: the system's window colour tells whether the system is dark.
    m_systemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(font(type::body));
    qApp->installEventFilter(this);
    refresh();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice == choice) {
        return;
    }
    m_choice = choice;
    refresh();
}

void Theme::setDensity(Density density)
{
    if (m_density == density) {
        return;
    }
    m_density = density;
    emit changed();
}

int Theme::textScale()
{
    return scale();
}

void Theme::setTextScale(int percent)
{
    const int wanted = std::clamp(percent, 75, 200);
    if (scale() == wanted) {
        return;
    }
    scale() = wanted;
    QApplication::setFont(font(type::body));
    emit changed();
}

int Theme::px(int drawn)
{
    return (drawn * scale() + 50) / 100;
}

void Theme::refresh()
{
    const bool dark =
        m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemDark.value_or(false));
    m_tokens = m_choice == ThemeChoice::HighContrast ? contrastTokens() : dark ? darkTokens() : lightTokens();
    QApplication::setPalette(paletteFrom(m_tokens));
    emit changed();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    // The system switched between light and dark: only then does the palette differ from the one we set.
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange) {
        const QColor window = QApplication::palette().color(QPalette::Window);
        if (window != m_tokens.background) {
            m_systemDark = window.lightness() < 128;
            QMetaObject::invokeMethod(this, &Theme::refresh, Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

QString Theme::styleSheet() const
{
    return styleSheetFrom(m_tokens, m_density);
}

QFont Theme::font(int pixelSize, QFont::Weight weight)
{
    static const QStringList list = families();
    QFont font;
    font.setFamilies(list);
    font.setPixelSize(px(pixelSize));
    font.setWeight(weight);
    return font;
}

QString codeName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System: return u"system"_s;
    case ThemeChoice::Light: return u"light"_s;
    case ThemeChoice::Dark: return u"dark"_s;
    case ThemeChoice::HighContrast: return u"contrast"_s;
    }
    return {};
}

ThemeChoice themeFromCode(const QString& code)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        if (codeName(choice) == code) {
            return choice;
        }
    }
    return ThemeChoice::System;
}

QString codeName(Density density)
{
    return density == Density::Compact ? u"compact"_s : u"comfortable"_s;
}

Density densityFromCode(const QString& code)
{
    return code == u"compact"_s ? Density::Compact : Density::Comfortable;
}

} // namespace rekindle
