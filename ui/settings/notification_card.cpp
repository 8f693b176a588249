// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/notification_card.h"

#include "service/messages.h"
#include "service/messages_notice.h"
#include "theme.h"
#include "widgets/fields.h"
#include "widgets/parts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSystemTrayIcon>

namespace rekindle {

using namespace Qt::StringLiterals;

NotificationCard::NotificationCard(SettingsControl& control, QWidget* parent)
    : SettingsCard(parent, u"notificationCard"_s)
    , m_control(control)
{
    m_notifications = new QCheckBox(this);
    m_notifications->setObjectName(u"notificationsCheck"_s);
    m_sound = new QCheckBox(this);
    m_sound->setObjectName(u"soundCheck"_s);
    auto* checks = new QVBoxLayout;
    checks->setSpacing(space::xs);
    checks->addWidget(m_notifications);
    checks->addWidget(m_sound);
    m_noTray = parts::sentence(this, "small", u"noTrayHint"_s);
    m_noTray->setVisible(!QSystemTrayIcon::isSystemTrayAvailable());
    checks->addWidget(m_noTray);
    m_desktopRow = addRow(checks, m_notifications);
    buildWebhook();
    connect(m_notifications, &QCheckBox::toggled, this,
            [this](bool on) { change(m_control, [on](Settings& settings) { settings.notifications = on; }); });
    connect(m_sound, &QCheckBox::toggled, this,
            [this](bool on) { change(m_control, [on](Settings& settings) { settings.sound = on; }); });
    connect(&control, &SettingsControl::changed, this, &NotificationCard::showSettings);
    connect(&control, &SettingsControl::deliveryChanged, this, &NotificationCard::showTrouble);
    showSettings(control.settings());
    retranslate();
}

void NotificationCard::buildWebhook()
{
    m_kind = new ComboBox(u"webhookBox"_s, this);
    for (const WebhookKind kind : {WebhookKind::None, WebhookKind::Teams, WebhookKind::Slack, WebhookKind::Generic}) {
        m_kind->addItem(QString(), static_cast<int>(kind));
    }
    m_kindRow = addRow(m_kind);
    m_address = new QLineEdit(this);
    m_address->setObjectName(u"webhookEdit"_s);
    m_address->setEchoMode(QLineEdit::Password);
    m_addressRow = addRow(m_address);
    m_save = parts::button(this, "plain", u"saveWebhookButton"_s);
    m_remove = parts::button(this, "plain", u"removeWebhookButton"_s);
    m_test = parts::button(this, "plain", u"testWebhookButton"_s);
    auto* buttons = new QWidget(this);
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    for (QPushButton* button : {m_save, m_remove, m_test}) {
        line->addWidget(button);
    }
    line->addStretch(1);
    addWide(buttons);
    m_hint = parts::sentence(this, "small", u"webhookHint"_s);
    addWide(m_hint);
    m_trouble = parts::sentence(this, "small", u"webhookTrouble"_s);
    addWide(m_trouble);
    connect(m_kind, &QComboBox::activated, this,
            [this] { change(m_control, [kind = kind()](Settings& settings) { settings.webhook = kind; }); });
    connect(m_address, &QLineEdit::textChanged, this, &NotificationCard::enableButtons);
    connect(m_address, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, [this] { saveAddress(m_address->text()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { saveAddress({}); });
    connect(m_test, &QPushButton::clicked, this, &NotificationCard::sendTest);
}

WebhookKind NotificationCard::kind() const
{
    return static_cast<WebhookKind>(m_kind->currentData().toInt());
}

void NotificationCard::showSettings(const Settings& settings)
{
    const QSignalBlocker quietly(m_notifications);
    const QSignalBlocker silently(m_sound);
    m_notifications->setChecked(settings.notifications);
    m_sound->setChecked(settings.sound);
    m_sound->setEnabled(settings.notifications);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(settings.webhook)));
    if (settings.webhook != WebhookKind::None && !m_asked) {
        askForAddress();
    }
    enableButtons();
}

void NotificationCard::askForAddress()
{
    m_asked = true;
    m_control.hasWebhookAddress().then(this, [this](const Result<bool>& known) {
        m_hasAddress = known.value_or(false);
        if (!known) {
            setResult(messages::webhookOutcome(known.error()));
        }
        retranslate();
    });
}

void NotificationCard::saveAddress(const QString& text)
{
    m_control.saveWebhookAddress(text).then(
        this, [this, removed = text.trimmed().isEmpty()](const Result<void>& saved) {
            if (saved) {
                m_hasAddress = !removed;
                m_address->clear();
                setResult(removed ? tr("The address was removed.") : tr("The address was stored among the secrets."));
            } else if (saved.error().code == Errc::Invalid) {
                setResult(tr("A webhook has an address that begins with https."));
            } else {
                setResult(messages::webhookOutcome(saved.error()));
            }
            retranslate();
        });
}

void NotificationCard::sendTest()
{
    m_sending = true;
    enableButtons();
    setResult(tr("The test message is on its way…"));
    m_control.sendTestMessage(kind()).then(this, [this](const Result<void>& sent) {
        m_sending = false;
        setResult(messages::webhookOutcome(sent ? std::nullopt : std::optional(sent.error())));
        enableButtons();
    });
}

void NotificationCard::showTrouble()
{
    const auto trouble = m_control.deliveryTrouble();
    m_trouble->setText(trouble ? messages::deliveryTrouble(*trouble) : QString());
    m_trouble->setVisible(trouble && kind() != WebhookKind::None);
}

void NotificationCard::enableButtons()
{
    const bool used = kind() != WebhookKind::None;
    showRow(m_addressRow, used);
    m_save->parentWidget()->setVisible(used);
    m_hint->setVisible(used);
    m_save->setEnabled(!m_address->text().trimmed().isEmpty());
    m_remove->setEnabled(m_hasAddress);
    m_test->setEnabled(m_hasAddress && !m_sending);
    showTrouble();
}

void NotificationCard::retranslate()
{
    setHeading(tr("Notifications"));
    setRow(m_desktopRow, tr("On this desktop"));
    setRow(m_kindRow, tr("Webhook"));
    setRow(m_addressRow, tr("Address of the webhook"));
    m_notifications->setText(tr("Show notifications"));
    m_notifications->setAccessibleName(m_notifications->text());
    m_sound->setText(tr("With a sound"));
    m_sound->setAccessibleName(m_sound->text());
    m_kind->setItemText(0, tr("None"));
    m_kind->setItemText(1, u"Microsoft Teams"_s);
    m_kind->setItemText(2, u"Slack"_s);
    m_kind->setItemText(3, tr("Generic JSON"));
    m_address->setPlaceholderText(m_hasAddress ? tr("Stored. Type another to replace it.") : u"https://"_s);
    parts::setText(m_save, tr("Store the address"));
    parts::setText(m_remove, tr("Remove"));
    parts::setText(m_test, tr("Send a test message"));
    m_remove->setAccessibleDescription(tr("Address of the webhook"));
    m_noTray->setText(
        tr("This desktop has no notification area, so it shows none. A webhook reaches you all the same."));
    m_hint->setText(tr("The address is kept with the secrets and is not shown again. Messages name pairs and states, "
                       "never data of patients."));
    enableButtons();
}

} // namespace rekindle
