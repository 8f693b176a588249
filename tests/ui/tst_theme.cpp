// SPDX-License-Identifier: GPL-3.0-or-later
#include "density.h"
#include "icons.h"
#include "state_class.h"
#include "theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor& color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

/// WCAG 2.1 contrast ratio.
double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void textsContrastEnough_data();
    void textsContrastEnough();
    void theStyleSheetKnowsNoUnresolvedToken();
    void digitsAreAllOfOneWidth();
    void everyStateHasItsOwnShapeAndIcon();
    void iconsTakeTheirColour();
    void aChoiceChangesThePaletteAtOnce();
    void highContrastHasStrongBordersAndFocus();
    void densityChangesWhatIsThereAndBack();
    void suspicionIsNotYetRed();
};

void TestTheme::textsContrastEnough_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("on");
    QTest::addColumn<double>("least");
    for (const Tokens& t : {lightTokens(), darkTokens(), contrastTokens()}) {
        const QByteArray theme = t.strong ? "high contrast " : t.dark ? "dark " : "light ";
        const double least = t.strong ? 7.0 : 4.5;
        const auto row = [&](const char* name, const QColor& text, const QColor& on) {
            QTest::addRow("%s%s", theme.constData(), name) << text << on << least;
        };
        row("text on surface", t.text, t.surface);
        row("text on background", t.text, t.background);
        row("text on selection", t.text, t.accentTint);
        row("dim on surface", t.dim, t.surface);
        row("dim on background", t.dim, t.background);
        row("dim on selection", t.dim, t.accentTint);
        row("dim on sunken", t.dim, t.sunken);
        row("accent on surface", t.accent, t.surface);
        row("accent on tint", t.accent, t.accentTint);
        row("on accent", t.onAccent, t.accent);
        for (int i = 0; i < 4; ++i) {
            const auto state = static_cast<StateClass>(i);
            QTest::addRow("%s state %d on tint", theme.constData(), i) << t.of(state) << t.tintOf(state) << least;
            QTest::addRow("%s state %d on surface", theme.constData(), i) << t.of(state) << t.surface << least;
            QTest::addRow("%s state %d on selection", theme.constData(), i) << t.of(state) << t.accentTint << least;
            QTest::addRow("%s text on tint %d", theme.constData(), i) << t.text << t.tintOf(state) << least;
            QTest::addRow("%s dim on tint %d", theme.constData(), i) << t.dim << t.tintOf(state) << least;
        }
    }
}

void TestTheme::textsContrastEnough()
{
    QFETCH(QColor, text);
    QFETCH(QColor, on);
    QFETCH(double, least);
    QVERIFY2(contrast(text, on) >= least, qPrintable(QString::number(contrast(text, on))));
}

void TestTheme::theStyleSheetKnowsNoUnresolvedToken()
{
    QVERIFY(!styleSheetFrom(lightTokens()).contains(u'@'));
    QVERIFY(styleSheetFrom(darkTokens()).contains(darkTokens().accentTint.name()));
    QVERIFY(styleSheetFrom(lightTokens()) != styleSheetFrom(darkTokens()));
}

void TestTheme::digitsAreAllOfOneWidth()
{
    const QFontMetrics metrics(Theme::font(type::body));
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
    }
}

void TestTheme::everyStateHasItsOwnShapeAndIcon()
{
    QSet<QString> shapes;
    QSet<QString> names;
    for (const auto state : {StateClass::Good, StateClass::Watch, StateClass::Bad, StateClass::Unknown}) {
        shapes.insert(stateShape(state));
        names.insert(stateIcon(state));
        QVERIFY(QFile::exists(u":/icons/%1.svg"_s.arg(stateIcon(state))));
    }
    QCOMPARE(shapes.size(), 4);
    QCOMPARE(names.size(), 4);
}

void TestTheme::iconsTakeTheirColour()
{
    const QImage image = icons::tinted(u"overview"_s, Qt::red).pixmap(QSize(36, 36), 1.0).toImage();
    bool red = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            red = red || (color.alpha() > 200 && color.red() > 200 && color.green() < 50);
        }
    }
    QVERIFY(red);
}

void TestTheme::aChoiceChangesThePaletteAtOnce()
{
    Theme theme;
    theme.apply();
    int changes = 0;
    connect(&theme, &Theme::changed, this, [&changes] { ++changes; });
    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().background);
    theme.setChoice(ThemeChoice::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightTokens().background);
    QCOMPARE(changes, 2);
    for (const ThemeChoice choice :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        QCOMPARE(themeFromCode(codeName(choice)), choice);
    }
    QCOMPARE(themeFromCode(u"nonsense"_s), ThemeChoice::System);
}

void TestTheme::highContrastHasStrongBordersAndFocus()
{
    const QString sheet = styleSheetFrom(contrastTokens());
    QVERIFY(sheet.contains(u"border: 3px solid "_s + contrastTokens().accent.name()));
    QVERIFY(contrast(contrastTokens().line, contrastTokens().surface) >= 7);
    QVERIFY(!sheet.contains(u'@'));
    QVERIFY(!styleSheetFrom(lightTokens()).contains(u"border: 3px"_s));
}

void TestTheme::densityChangesWhatIsThereAndBack()
{
    QWidget page;
    page.setProperty("kind", u"page"_s);
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(16);
    auto* table = new QTableView(&page);
    table->verticalHeader()->setDefaultSectionSize(56);
    column->addWidget(table);
    applyDensity(&page, Density::Compact);
    applyDensity(&page, Density::Compact); // once more changes nothing
    QCOMPARE(column->contentsMargins(), QMargins(18, 15, 18, 18));
    QCOMPARE(column->spacing(), 12);
    QCOMPARE(table->verticalHeader()->defaultSectionSize(), 42);
    applyDensity(&page, Density::Comfortable);
    QCOMPARE(column->contentsMargins(), QMargins(24, 20, 24, 24));
    QCOMPARE(table->verticalHeader()->defaultSectionSize(), 56);
    QVERIFY(styleSheetFrom(lightTokens(), Density::Compact) != styleSheetFrom(lightTokens()));
    Theme theme;
    int changes = 0;
    connect(&theme, &Theme::changed, this, [&changes] { ++changes; });
    theme.setDensity(Density::Compact);
    theme.setDensity(Density::Compact);
    QCOMPARE(changes, 1);
    QCOMPARE(densityFromCode(codeName(Density::Compact)), Density::Compact);
}

void TestTheme::suspicionIsNotYetRed()
{
    Verdict verdict;
    verdict.code = VerdictCode::PrimaryDown;
    QCOMPARE(stateClass(verdict), StateClass::Watch);
    verdict.confidence = Confidence::Confirmed;
    QCOMPARE(stateClass(verdict), StateClass::Bad);
    verdict.code = VerdictCode::OfflineHere;
    QCOMPARE(stateClass(verdict), StateClass::Unknown);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
