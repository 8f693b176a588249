// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QString>

#include <optional>

namespace rekindle {

/// What a colour means. Chosen from a verdict or an alarm, never from a number (state_class.h).
enum class StateClass { Good, Watch, Bad, Unknown };

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// How much room rows, cards and buttons take.
enum class Density { Comfortable, Compact };

/// The colours of the drawings, by meaning.
struct Tokens {
    QColor background{}, surface{}, sunken{}, line{};
    QColor
        edge{}; ///< of what can be worked: 3:1 against all that it may stand on. What cannot be worked now has a line
    QColor text{}, dim{};
    QColor accent{}, accentTint{};
    QColor state[4]{}, stateTint[4]{}; ///< by StateClass
    QColor onAccent{}; ///< text on the accent colour
    bool dark{false};
    bool strong{false}; ///< high contrast: thick borders and focus rings

    QColor of(StateClass c) const { return state[static_cast<int>(c)]; }
    QColor tintOf(StateClass c) const { return stateTint[static_cast<int>(c)]; }
};

/// One spacing scale and one type scale, in device-independent pixels.
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24;
inline constexpr int controlRadius = 6, cardRadius = 8;
} // namespace space
namespace type {
inline constexpr int small = 12, body = 14, title = 20, display = 30;
}

/// Light, dark, high contrast, or what the system says; owns palette, fonts and style sheet. Main thread.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject* parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    const Tokens& tokens() const { return m_tokens; }
    Density density() const { return m_density; }
    void setDensity(Density density);
    /// How large texts are, and all that holds one, in percent of what was drawn; 75 to 200.
    static int textScale();
    void setTextScale(int percent);
    static int px(int drawn); ///< a length that goes with the size of texts

    /// Sets palette, font and style of the application. Call once before the first window, then it follows by itself.
    void apply();
    QString styleSheet() const;

    /// The system's sans-serif with fallbacks for Chinese, Thai and Arabic, whose digits are all of one width.
    static QFont font(int pixelSize, QFont::Weight weight = QFont::Normal);

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    ThemeChoice m_choice{ThemeChoice::System};
    Density m_density{Density::Comfortable};
    std::optional<bool> m_systemDark{};
    Tokens m_tokens{};
};

/// Codes for the settings: "system", "light", "dark", "contrast"; "comfortable", "compact".
QString codeName(ThemeChoice choice);
ThemeChoice themeFromCode(const QString& code);
QString codeName(Density density);
Density densityFromCode(const QString& code);

Tokens lightTokens();
Tokens darkTokens();
Tokens contrastTokens(); ///< every text at least 7:1
QPalette paletteFrom(const Tokens& tokens);
QString styleSheetFrom(const Tokens& tokens, Density density = Density::Comfortable);

} // namespace rekindle
