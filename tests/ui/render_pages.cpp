// SPDX-License-Identifier: GPL-3.0-or-later
// render_pages DIRECTORY [FILTER]: every page with made-up pairs, in every language and theme, at 100 % and 200 %, as PNG
// files named page-language-theme-scale.png. For people to look at; QT_SCALE_FACTOR is set by starting itself again.
#include "dialogs/pair_wizard.h"
#include "pages/pairs_page.h"
#include "service/notifier.h"
#include "support/console_window.h"
#include "support/fake_pair_admin.h"
#include "support/fake_practice.h"
#include "support/fake_settings.h"
#include "support/fake_watch_source.h"
#include "support/memory_settings.h"
#include "support/troubled_pairs.h"
#include "wizard/pem_field.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextStream>

#include <functional>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

constexpr auto scaleVariable = "QT_SCALE_FACTOR";

void settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

using Shoot = std::function<void(QWidget&, const QString& page)>;

QString exportForPictures(const FakeWatchSource& source)
{
    QList<Pair> pairs;
    for (const PairStatus& status : source.pairs()) {
        pairs.append(status.pair);
        pairs.last().id = PairId{status.pair.id.value + u"-2"_s};
        pairs.last().name += u" II"_s;
    }
    pairs.last().primary.baseUrl = QUrl(u"https://fhir-new.contoso.example/fhir"_s);
    const QString path = QDir::tempPath() + u"/rekindle-pictures.json"_s;
    return writePairs(path, pairs) ? path : QString();
}

/// The page of the pairs, and the wizard step by step.
void renderPairs(Theme& theme, const Shoot& shoot)
{
    FakeWatchSource source;
    FakeWatchSource nothing;
    addDrawnPairs(source);
    FakePairAdmin admin(source);
    FakePairAdmin none(nothing);
    PairsPage empty({nothing, theme, none});
    PairsPage page({source, theme, admin});
    for (PairsPage* shown : {&empty, &page}) {
        shown->setStyleSheet(theme.styleSheet());
        shown->resize(1150, 720);
        shown->show();
    }
    settle();
    shoot(empty, u"pairs-empty"_s);
    page.setPair(PairId{u"hie"_s});
    shoot(page, u"pairs"_s);
    const auto button = [&page](const QString& name) { return page.findChild<QPushButton*>(name); };
    const auto type = [&page](const QString& name, const QString& text) {
        auto* line = page.findChild<QLineEdit*>(name);
        line->setText(text);
        emit line->textEdited(text);
        emit line->editingFinished();
        settle();
    };
    button(u"removeButton"_s)->click();
    settle();
    shoot(*page.findChild<QDialog*>(u"removeDialog"_s), u"pairs-remove"_s);
    delete page.findChild<QDialog*>(u"removeDialog"_s);
    page.importFile(exportForPictures(source));
    settle();
    shoot(*page.findChild<QDialog*>(u"importDialog"_s), u"pairs-import"_s);
    delete page.findChild<QDialog*>(u"importDialog"_s);
    admin.seen = [](const Endpoint& endpoint) {
        return endpoint.baseUrl.host().contains(u"west"_s) ? seenUnknownCa(endpoint) : seenAhds(endpoint);
    };
    admin.keychainError = Error{Errc::Secret, u"x"_s, {}};
    page.addPair();
    auto* wizard = page.findChild<PairWizard*>();
    shoot(*wizard, u"wizard-1-empty"_s);
    type(u"primaryAddress"_s, u"https://north-fhir.fhir.azurehealthcareapis.com"_s);
    type(u"secondaryAddress"_s, u"https://north-fhir.fhir.azurehealthcareapis.com"_s);
    shoot(*wizard, u"wizard-1-same"_s);
    type(u"secondaryAddress"_s, u"https://west-fhir.fhir.azurehealthcareapis.com"_s);
    shoot(*wizard, u"wizard-1-untrusted"_s);
    button(u"primaryConnectionButton"_s)->setChecked(true);
    auto* certificate = page.findChild<PemField*>(u"primaryClientCertificate"_s);
    emit certificate->read(u"/etc/rekindle/client-north.pem"_s, Secret("-----BEGIN CERTIFICATE-----"));
    page.findChild<QCheckBox*>(u"primaryPrivate"_s)->setChecked(true);
    settle();
    shoot(*wizard, u"wizard-1-more"_s);
    button(u"nextButton"_s)->click();
    type(u"primaryClientId"_s, u"5b3c1c7e-3f5d-4f0a-9d55-0b8f2f6f3c11"_s);
    type(u"primarySecret"_s, u"open-sesame"_s);
    button(u"primaryTestButton"_s)->click();
    settle();
    shoot(*wizard, u"wizard-2"_s);
    page.findChild<QCheckBox*>(u"sameSignIn"_s)->setChecked(false);
    shoot(*wizard, u"wizard-2-both"_s);
    page.findChild<QCheckBox*>(u"sameSignIn"_s)->setChecked(true);
    button(u"nextButton"_s)->click();
    page.findChild<QCheckBox*>(u"heartbeatChoice"_s)->setChecked(true);
    button(u"nextButton"_s)->click(); // refused: it has no name
    settle();
    shoot(*wizard, u"wizard-3-refused"_s);
    type(u"pairName"_s, u"Hospital East"_s);
    type(u"pairGroup"_s, u"Contoso Hospitals"_s);
    page.findChild<QCheckBox*>(u"heartbeatConfirm"_s)->setChecked(true);
    button(u"heartbeatIdentityButton"_s)->setChecked(true);
    auto* identity = page.findChild<QComboBox*>(u"heartbeatSignInKind"_s);
    identity->setCurrentIndex(identity->findData(static_cast<int>(SignInKind::EntraClientSecret)));
    type(u"heartbeatClientId"_s, u"a7f0d2c4-8a61-4f7e-9d3b-77f1c2e0b905"_s);
    settle();
    page.findChild<QScrollArea*>(u"detailsStepScroll"_s)->verticalScrollBar()->setValue(100'000);
    shoot(*wizard, u"wizard-3-identity"_s);
    button(u"nextButton"_s)->click();
    settle();
    shoot(*wizard, u"wizard-4"_s);
    button(u"nextButton"_s)->click();
    settle();
    shoot(*wizard, u"wizard-4-refused"_s);
}

void renderAll(const QString& folder, const QString& filter, const QString& scale)
{
    Theme theme;
    theme.apply();
    Language language;
    FakeWatchSource source;
    FakeWatchSource nothing;
    addDrawnPairs(source);
    FakeWatchSource many;
    addManyPairs(many);
    FakeWatchSource troubled;
    addTroubledPairs(troubled);
    FakePractice practice;
    practice.running = false;
    FakePractice running;
    FakeSettings settings;
    MemorySettings store;
    settings.now.proxyMode = ProxyMode::Manual;
    settings.now.proxyUrl = QUrl(u"http://proxy.example.org:3128"_s);
    settings.now.extraCaFiles = {u"/etc/ssl/private/hospital-root-ca.pem"_s};
    settings.now.webhook = WebhookKind::Teams;
    settings.address = u"https://hooks.example.org/secret"_s;
    const auto wanted = [&](const QString& name) { return filter.isEmpty() || name.contains(filter); };
    for (const QString& code : Language::available()) {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
            language.install(code);
            theme.setChoice(choice);
            FakePairAdmin inventory(source);
            Notifier notifier(source, store);
            ConsoleWindow window({source, theme, language, &practice, &settings, &inventory, &notifier});
            ConsoleWindow empty({nothing, theme, language, &practice});
            ConsoleWindow practising({source, theme, language, &running});
            window.show();
            const Shoot shoot = [&](QWidget& shown, const QString& page) {
                const QString name = page + u'-' + code + u'-' + codeName(choice) + u'-' + scale;
                if (wanted(name)) {
                    if (qobject_cast<MainWindow*>(&shown)) {
                        shown.resize(1360, 860); // its first size on a large screen, which the platform has not
                    }
                    shown.show();
                    settle();
                    shown.grab().save(folder + u'/' + name + u".png"_s);
                }
            };
            if (filter.isEmpty() || filter.contains(u"pairs"_s) || filter.contains(u"wizard"_s)) {
                renderPairs(theme, shoot);
            }
            shoot(empty, u"empty"_s);
            ConsoleWindow hundred({many, theme, language, &practice});
            shoot(hundred, u"overview-many"_s);
            hundred.findChild<QLineEdit*>(u"pairSearch"_s)->setText(u"nowhere"_s);
            shoot(hundred, u"overview-none"_s);
            ConsoleWindow trouble({troubled, theme, language, &practice});
            shoot(trouble, u"trouble"_s);
            for (const PairStatus& status : troubled.pairs()) {
                trouble.openPair(status.pair.id);
                shoot(trouble, u"trouble-"_s + status.pair.id.value);
            }
            shoot(window, u"overview"_s);
            window.openPair(PairId{u"hie"_s});
            shoot(window, u"pair"_s);
            notifier.plan(PairId{u"hie"_s},
                          PlannedWork{Side::Secondary, source.now(), source.now() + 2h, u"M. Okafor"_s});
            shoot(window, u"pair-planned"_s);
            window.run(u"notices.plan"_s);
            auto* planning = window.findChild<QDialog*>(u"plannedWorkDialog"_s);
            shoot(*planning, u"planning"_s);
            planning->close();
            notifier.plan(PairId{u"hie"_s}, std::nullopt);
            window.openPair(PairId{u"north"_s});
            shoot(window, u"pair-down"_s);
            window.openPair(PairId{u"clinic"_s});
            shoot(window, u"pair-managed"_s);
            window.openPair(PairId{u"north"_s}, u"timeline"_s);
            shoot(window, u"timeline"_s);
            window.openPair(PairId{u"hie"_s}, u"timeline"_s);
            shoot(window, u"timeline-empty"_s);
            window.showPage(u"settings"_s);
            shoot(window, u"settings"_s);
            auto* settingsPage = window.findChild<QWidget*>(u"settingsPage"_s);
            settingsPage->findChild<QScrollArea*>()->verticalScrollBar()->setValue(100'000);
            shoot(window, u"settings-end"_s);
            const auto shootDialog = [&](const QString& type, const QString& page) {
                const QString name = page + u'-' + code + u'-' + codeName(choice) + u'-' + scale;
                auto* dialog = window.findChild<QDialog*>(type);
                if (wanted(name)) {
                    dialog->resize(dialog->size()); // shown by the window
                    settle();
                    dialog->grab().save(folder + u'/' + name + u".png"_s);
                }
                dialog->close();
            };
            window.showHelp(u"pair"_s);
            shootDialog(u"helpDialog"_s, u"help"_s);
            window.showKeyboard();
            shootDialog(u"keyboardDialog"_s, u"keyboard"_s);
            window.showCommands();
            shootDialog(u"commandPalette"_s, u"commands"_s);
            theme.setDensity(Density::Compact);
            window.showPage(u"overview"_s);
            shoot(window, u"compact"_s);
            theme.setDensity(Density::Comfortable);
            running.setFault(PracticeControl::Place::Primary, u"down"_s);
            practising.showPage(u"practice"_s);
            shoot(practising, u"practice"_s);
            practising.openPair(PairId{u"north"_s});
            shoot(practising, u"practising"_s);
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        QTextStream(stderr) << "usage: render_pages DIRECTORY [FILTER]\n";
        return 2;
    }
    const QByteArray scale = qgetenv(scaleVariable);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    const QStringList arguments = QCoreApplication::arguments();
    QDir().mkpath(arguments.at(1));
    renderAll(arguments.at(1), arguments.value(2), scale == "2" ? u"200"_s : u"100"_s);
    if (!scale.isEmpty()) {
        return 0;
    }
    qputenv(scaleVariable, "2");
    return QProcess::execute(arguments.first(), arguments.mid(1));
}
