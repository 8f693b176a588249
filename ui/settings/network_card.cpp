// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/network_card.h"

#include "service/messages.h"
#include "theme.h"
#include "widgets/fields.h"
#include "widgets/parts.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {
constexpr int fileListHeight = 84;
}

NetworkCard::NetworkCard(SettingsControl& control, QWidget* parent)
    : SettingsCard(parent, u"networkCard"_s)
    , m_control(control)
{
    buildProxy();
    buildAuthorities();
    connect(&control, &SettingsControl::changed, this, &NetworkCard::showSettings);
    showSettings(control.settings());
    retranslate();
}

void NetworkCard::buildProxy()
{
    m_mode = new ComboBox(u"proxyBox"_s, this);
    for (const ProxyMode mode : {ProxyMode::System, ProxyMode::Manual, ProxyMode::None}) {
        m_mode->addItem(QString(), static_cast<int>(mode));
    }
    m_proxy = new QLineEdit(this);
    m_proxy->setObjectName(u"proxyEdit"_s);
    m_proxy->setPlaceholderText(u"proxy.example.org:3128"_s);
    m_modeRow = addRow(m_mode);
    m_proxyRow = addRow(m_proxy);
    connect(m_mode, &QComboBox::activated, this, &NetworkCard::chooseProxy);
    connect(m_proxy, &QLineEdit::editingFinished, this, &NetworkCard::takeProxy);
}

void NetworkCard::buildAuthorities()
{
    m_files = new QListWidget(this);
    m_files->setObjectName(u"caFileList"_s);
    m_files->setFixedHeight(fileListHeight);
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_add = parts::button(this, "plain", u"addCaFileButton"_s);
    m_remove = parts::button(this, "plain", u"removeCaFileButton"_s);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_files, 1);
    line->addLayout(buttons);
    m_filesRow = addRow(line, m_files);
    m_hint = parts::sentence(this, "small");
    addWide(m_hint);
    connect(m_add, &QPushButton::clicked, this, &NetworkCard::askForFiles);
    connect(m_remove, &QPushButton::clicked, this, &NetworkCard::removeSelected);
    connect(m_files, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_files->selectedItems().isEmpty()); });
}

void NetworkCard::showSettings(const Settings& settings)
{
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(settings.proxyMode)));
    m_proxy->setText(settings.proxyUrl.toString());
    showRow(m_proxyRow, settings.proxyMode == ProxyMode::Manual);
    m_files->clear();
    for (const QString& path : settings.extraCaFiles) {
        auto* item = new QListWidgetItem(messages::isolated(path), m_files); // or its first slash would go to its end
        item->setData(Qt::UserRole, path);
    }
    m_remove->setEnabled(false);
}

void NetworkCard::chooseProxy()
{
    const auto mode = static_cast<ProxyMode>(m_mode->currentData().toInt());
    showRow(m_proxyRow, mode == ProxyMode::Manual);
    if (mode == ProxyMode::Manual && m_proxy->text().trimmed().isEmpty()) {
        m_proxy->setFocus(); // in use as soon as there is an address
        return;
    }
    change(m_control, [mode](Settings& settings) { settings.proxyMode = mode; });
}

void NetworkCard::takeProxy()
{
    if (m_proxy->text().trimmed().isEmpty() || m_proxy->text() == m_control.settings().proxyUrl.toString()) {
        return;
    }
    const auto url = parseProxy(m_proxy->text());
    if (!url) {
        setResult(tr("A proxy is given as host:port or socks5://host:port, without user name and password."));
        return;
    }
    change(m_control, [url = *url](Settings& settings) {
        settings.proxyMode = ProxyMode::Manual;
        settings.proxyUrl = url;
    });
}

void NetworkCard::askForFiles()
{
    auto* dialog = new QFileDialog(this, tr("Add a certificate authority"));
    dialog->setObjectName(u"caFileDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &NetworkCard::addFiles);
    dialog->open();
}

void NetworkCard::addFiles(const QStringList& paths)
{
    change(m_control, [paths](Settings& settings) {
        settings.extraCaFiles += paths;
        settings.extraCaFiles.removeDuplicates();
    });
}

void NetworkCard::removeSelected()
{
    if (const QListWidgetItem* item = m_files->currentItem()) {
        change(m_control, [path = item->data(Qt::UserRole).toString()](Settings& settings) {
            settings.extraCaFiles.removeAll(path);
        });
    }
}

void NetworkCard::retranslate()
{
    setHeading(tr("Network"));
    setRow(m_modeRow, tr("Proxy"));
    setRow(m_proxyRow, tr("Address of the proxy"));
    setRow(m_filesRow, tr("Additional certificate authorities"));
    for (int row = 0; row < m_files->count(); ++row) {
        m_files->item(row)->setText(messages::isolated(m_files->item(row)->data(Qt::UserRole).toString()));
    }
    m_mode->setItemText(0, tr("As the system"));
    m_mode->setItemText(1, tr("This proxy"));
    m_mode->setItemText(2, tr("None, connect directly"));
    parts::setText(m_add, tr("Add…"));
    parts::setText(m_remove, tr("Remove"));
    m_add->setAccessibleDescription(tr("Add a certificate authority"));
    m_remove->setAccessibleDescription(tr("Additional certificate authorities"));
    m_hint->setText(
        tr("PEM files, trusted for all pairs in addition to those of this system. They are read anew when they "
           "change, so leave them where they are."));
}

} // namespace rekindle
