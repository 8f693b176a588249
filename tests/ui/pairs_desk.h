// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/pair_wizard.h"
#include "pages/pairs_page.h"
#include "service/language.h"
#include "support/fake_pair_admin.h"
#include "support/fake_settings.h"
#include "widgets/result_line.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace rekindle {

/// The page of the pairs over made-up pairs, and the hands of somebody who works with it and with its wizard.
class PairsDesk : public QObject
{
protected:
    void open(SettingsControl* settings = nullptr)
    {
        static bool once = (m_theme.apply(), true);
        Q_UNUSED(once)
        m_language.install(QStringLiteral("en"));
        m_source = std::make_unique<FakeWatchSource>();
        m_admin = std::make_unique<FakePairAdmin>(*m_source);
        addDrawnPairs(*m_source);
        m_page = std::make_unique<PairsPage>(PairsPage::Ports{*m_source, m_theme, *m_admin, settings});
        m_page->resize(1100, 700);
        m_page->show();
    }
    void close()
    {
        m_page.reset();
        m_admin.reset();
        m_source.reset();
    }

    template <class Widget>
    Widget* find(const QString& name) const
    {
        auto* found = m_page->findChild<Widget*>(name);
        if (!found) {
            qWarning("there is no %s", qPrintable(name));
        }
        return found;
    }
    PairWizard* wizard() const { return m_page->findChild<PairWizard*>(); }
    void press(const char* button) const
    {
        QCoreApplication::sendPostedEvents(); // what was asked is answered
        QTest::mouseClick(find<QPushButton>(QString::fromLatin1(button)), Qt::LeftButton);
    }
    void type(const char* field, const QString& text) const
    {
        auto* line = find<QLineEdit>(QString::fromLatin1(field));
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        emit line->editingFinished();
    }
    QString result(const char* line) const { return find<ResultLine>(QString::fromLatin1(line))->text(); }
    QString problem() const { return result("wizardProblem"); }
    void choose(const char* box, int value) const
    {
        auto* combo = find<QComboBox>(QString::fromLatin1(box));
        combo->setCurrentIndex(combo->findData(value));
    }
    /// Opens the wizard and gives two good addresses.
    void begin() const
    {
        press("addButton");
        type("primaryAddress", QStringLiteral("https://new-a.example.org/fhir"));
        type("secondaryAddress", QStringLiteral("https://new-b.example.org/fhir"));
    }
    /// From a sign-in without secrets to the details.
    void skipSignIn() const
    {
        press("nextButton");
        choose("primarySignInKind", static_cast<int>(SignInKind::None));
        press("nextButton");
    }
    void edit(const QString& id) const { m_page->editPair(PairId{id}); }
    PairStatus signedIn(const QString& id) const
    {
        PairStatus status = healthyPair(id, QStringLiteral("Signed"), m_source->now());
        status.pair.environment = Environment::Test;
        status.pair.primary.baseUrl = QUrl(QStringLiteral("https://s-a.example.org/fhir"));
        status.pair.secondary.baseUrl = QUrl(QStringLiteral("https://s-b.example.org/fhir"));
        status.pair.primary.signIn = {.kind = SignInKind::Basic, .user = QStringLiteral("probe")};
        status.pair.secondary.signIn = status.pair.primary.signIn;
        return status;
    }
    Pair stored(const QString& id) const { return m_source->pair(PairId{id})->pair; }
    std::optional<Pair> named(const QString& name) const
    {
        for (const PairStatus& status : m_source->pairs()) {
            if (status.pair.name == name) {
                return status.pair;
            }
        }
        return std::nullopt;
    }

    /// As somebody without a mouse does.
    void pressSpace(const char* button) const
    {
        auto* control = find<QAbstractButton>(QString::fromLatin1(button));
        QVERIFY(control->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(control, Qt::Key_Space);
    }
    /// Chooses Next until the wizard has stored the pair and is gone.
    void finish() const
    {
        for (int step = 0; step < 4 && wizard() && wizard()->isVisible(); ++step) {
            press("nextButton");
            QCoreApplication::sendPostedEvents();
        }
    }
    bool shows(const char* name) const { return find<QWidget>(QString::fromLatin1(name))->isVisibleTo(wizard()); }

    Theme m_theme{};
    Language m_language{};
    std::unique_ptr<FakeWatchSource> m_source{};
    std::unique_ptr<FakePairAdmin> m_admin{};
    std::unique_ptr<PairsPage> m_page{};
};

} // namespace rekindle
