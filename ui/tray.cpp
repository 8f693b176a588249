// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray.h"

#include "service/messages.h"
#include "service/messages_notice.h"
#include "silence.h"
#include "state_class.h"
#include "widgets/state_pill.h"

#include <QApplication>
#include <QEvent>
#include <QIcon>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QSystemTrayIcon>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr auto refreshAfter = 500ms; // a hundred pairs are read in bursts
constexpr auto gatherFor = 700ms;
constexpr auto showFor = 10s;
constexpr qsizetype mostTitles = 4;

QPixmap shape(StateClass state, const Tokens& tokens, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const double margin = size / 10.0;
    const QRectF rect = QRectF(0, 0, size, size).adjusted(margin, margin, -margin, -margin);
    if (state != StateClass::Unknown) {
        // A rim, as the panel may be as dark or as light as the shape.
        const double rim = size / 16.0;
        paintShape(painter, rect.adjusted(-rim, -rim, rim, rim), state, tokens.surface);
    }
    paintShape(painter, rect, state, tokens.of(state));
    return pixmap;
}

} // namespace

Tray::Tray(WatchSource& source, Theme& theme, SettingsControl* settings, Notifier& notifier, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_theme(theme)
    , m_settings(settings)
    , m_notifier(notifier)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(new QSystemTrayIcon(this))
{
    buildMenu();
    m_icon->setContextMenu(m_menu.get());
    m_refresh.setSingleShot(true);
    m_gather.setSingleShot(true);
    const auto soon = [this] {
        if (!m_refresh.isActive()) {
            m_refresh.start(refreshAfter);
        }
    };
    connect(&m_refresh, &QTimer::timeout, this, &Tray::refresh);
    connect(&m_gather, &QTimer::timeout, this, &Tray::tell);
    connect(&source, &WatchSource::read, this, soon);
    connect(&source, &WatchSource::pairAdded, this, soon);
    connect(&source, &WatchSource::pairRemoved, this, soon);
    connect(&theme, &Theme::changed, this, &Tray::refresh);
    connect(&notifier, &Notifier::silenceChanged, this, &Tray::refresh);
    connect(&notifier, &Notifier::noticed, this, &Tray::take);
    connect(&notifier, &Notifier::refused, this, &Tray::tellRefused);
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        emit windowRequested();
        if (!m_clickOpens.isEmpty()) {
            emit pairOpened(m_clickOpens);
        }
    });
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) {
            emit windowRequested();
        }
    });
    retranslate();
    m_icon->setVisible(QSystemTrayIcon::isSystemTrayAvailable());
}

Tray::~Tray()
{
    m_icon->hide();
}

void Tray::buildMenu()
{
    m_menu->setObjectName(u"trayMenu"_s);
    m_menu->installEventFilter(this);
    const auto add = [this](const QString& name) {
        QAction* action = m_menu->addAction(QString());
        action->setObjectName(name);
        return action;
    };
    m_open = add(u"trayOpen"_s);
    m_menu->addSeparator();
    m_acknowledge = add(u"trayAcknowledge"_s);
    for (qsizetype i = 0; const SilenceChoice& choice : silenceChoices(m_notifier.now())) {
        m_snoozes.append(add(u"traySnooze_"_s + choice.code));
        connect(m_snoozes.back(), &QAction::triggered, this,
                [this, i] { m_notifier.snoozeAll(silenceChoices(m_notifier.now())[i].until); });
        ++i;
    }
    m_wake = add(u"trayWake"_s);
    m_menu->addSeparator();
    m_quit = add(u"trayQuit"_s);
    connect(m_open, &QAction::triggered, this, &Tray::windowRequested);
    connect(m_acknowledge, &QAction::triggered, &m_notifier, &Notifier::acknowledgeAll);
    connect(m_wake, &QAction::triggered, &m_notifier, &Notifier::wakeAll);
    connect(m_quit, &QAction::triggered, this, &Tray::quitRequested);
    connect(m_menu.get(), &QMenu::aboutToShow, this, &Tray::refresh);
}

QIcon Tray::icon(StateClass state, const Tokens& tokens)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        icon.addPixmap(shape(state, tokens, size));
    }
    return icon;
}

bool Tray::isShown() const
{
    return m_icon->isVisible();
}

void Tray::tellWatchingGoesOn()
{
    if (!std::exchange(m_toldGoesOn, true)) {
        m_clickOpens = {};
        m_icon->showMessage(tr("Rekindle goes on watching"), tr("This icon opens it again, or quits it."),
                            m_icon->icon(), static_cast<int>(Millis{showFor}.count()));
    }
}

void Tray::tellRefused(const PairId& id, const Error& error)
{
    if (id.isEmpty()) { // asked for here; of a single pair its page tells
        m_clickOpens = {};
        m_icon->showMessage(messages::sentence(error), messages::remedy(error), m_icon->icon(),
                            static_cast<int>(Millis{showFor}.count()));
    }
}

QString Tray::toolTip() const
{
    QStringList lines{u"Rekindle"_s, messages::counts(m_notifier.counts())};
    if (const auto until = m_notifier.snoozedAllUntil()) {
        lines.append(silentUntil(*until, m_notifier.now()));
    }
    return lines.join(u'\n');
}

void Tray::refresh()
{
    m_icon->setIcon(icon(stateClass(m_notifier.counts().worst()), m_theme.tokens()));
    m_icon->setToolTip(toolTip());
    const QList<PairStatus> pairs = m_source.pairs();
    m_acknowledge->setEnabled(std::any_of(pairs.begin(), pairs.end(), [this](const PairStatus& status) {
        return m_notifier.needsAttention(status.pair.id);
    }));
    m_wake->setVisible(m_notifier.snoozedAllUntil().has_value());
}

void Tray::retranslate()
{
    m_open->setText(tr("Open Rekindle"));
    m_acknowledge->setText(tr("Acknowledge all"));
    const QList<SilenceChoice> choices = silenceChoices(m_notifier.now());
    for (qsizetype i = 0; i < choices.size(); ++i) {
        m_snoozes[i]->setText(choices[i].text);
    }
    m_wake->setText(tr("No longer silent"));
    m_quit->setText(tr("Quit"));
    refresh();
}

bool Tray::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    return QObject::eventFilter(watched, event);
}

void Tray::take(const Notice& notice)
{
    refresh();
    if (m_settings && !m_settings->settings().notifications) {
        return;
    }
    m_gathered.append(notice);
    if (!m_gather.isActive()) {
        m_gather.start(gatherFor);
    }
}

Tray::Message Tray::messageOf(const QList<Notice>& notices)
{
    if (notices.isEmpty()) {
        return {};
    }
    const Notice& worst = *std::max_element(notices.begin(), notices.end(),
                                            [](const Notice& a, const Notice& b) { return a.severity < b.severity; });
    if (notices.size() == 1) {
        return {worst.title, worst.text, worst.severity, worst.pair};
    }
    QStringList titles;
    for (const Notice& notice : notices.first(std::min(notices.size(), mostTitles))) {
        titles.append(notice.title);
    }
    if (notices.size() > mostTitles) {
        titles.append(u"…"_s);
    }
    return {tr("%Ln notice(s)", nullptr, static_cast<int>(notices.size())), titles.join(u'\n'), worst.severity,
            worst.pair};
}

void Tray::tell()
{
    const Message message = messageOf(std::exchange(m_gathered, {}));
    m_clickOpens = message.pair;
    if (m_icon->isVisible()) {
        m_icon->showMessage(message.title, message.text, icon(stateClass(message.severity), m_theme.tokens()),
                            static_cast<int>(Millis{showFor}.count()));
    }
    if (m_settings && m_settings->settings().sound && message.severity >= Severity::Watch) {
        QApplication::beep();
    }
}

} // namespace rekindle
