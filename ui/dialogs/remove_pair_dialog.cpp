// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/remove_pair_dialog.h"

#include "service/messages.h"
#include "service/messages_pairs.h"
#include "theme.h"
#include "widgets/parts.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rekindle {

using namespace Qt::StringLiterals;

RemovePairDialog::RemovePairDialog(const Pair& pair, QWidget* parent)
    : QDialog(parent)
    , m_pair(pair.id)
{
    const QString name = messages::isolated(messages::excerpt(pair.name, 120));
    setObjectName(u"removeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Remove pair"));
    setMinimumWidth(460);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    auto* title = parts::sentence(this, "title");
    title->setText(tr("Remove %1?").arg(name));
    auto* goes = parts::sentence(this, "body", u"removeGoes"_s);
    goes->setText(tr("It is no longer watched, and its secrets are removed from this computer."));
    m_stays = parts::sentence(this, "body", u"removeStays"_s);
    m_stays->setText(
        tr("Its history and its incidents stay on this computer. Nothing is changed on the services themselves."));
    column->addWidget(title);
    column->addWidget(goes);
    column->addWidget(m_stays);
    if (pair.heartbeat.enabled) {
        addHeartbeat(pair, column);
    }
    m_remove = parts::button(this, "danger", u"confirmRemoveButton"_s);
    parts::setText(m_remove, tr("Remove"));
    if (pair.environment == Environment::Production) {
        auto* label = parts::sentence(this, "heading");
        label->setText(tr("This is a production pair: type its name to remove it."));
        m_typed = new QLineEdit(this);
        m_typed->setObjectName(u"removeName"_s);
        m_typed->setAccessibleName(label->text());
        m_typed->setPlaceholderText(pair.name.left(120));
        label->setBuddy(m_typed);
        column->addWidget(label);
        column->addWidget(m_typed);
        m_remove->setEnabled(false);
        connect(m_typed, &QLineEdit::textChanged, this, [this, wanted = pair.name.trimmed()](const QString& text) {
            m_remove->setEnabled(text.trimmed() == wanted);
        });
    }
    auto* cancel = parts::button(this, "plain", u"cancelButton"_s);
    parts::setText(cancel, tr("Cancel"));
    // Enter must not remove anything by itself.
    cancel->setDefault(pair.environment != Environment::Production);
    m_remove->setDefault(pair.environment == Environment::Production);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, space::s, 0, 0);
    row->setSpacing(space::s);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_remove);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &QDialog::accept);
    resize(480, column->totalHeightForWidth(480));
    if (m_typed) {
        m_typed->setFocus();
    } else {
        cancel->setFocus();
    }
}

void RemovePairDialog::addHeartbeat(const Pair& pair, QVBoxLayout* column)
{
    auto* left = parts::sentence(this, "body", u"removeHeartbeat"_s);
    left->setText(messages::heartbeatStays(pair).first());
    m_heartbeat = new QCheckBox(tr("Delete the heartbeat there first"), this);
    m_heartbeat->setObjectName(u"deleteHeartbeatChoice"_s);
    m_heartbeat->setAccessibleDescription(left->text());
    column->addWidget(left);
    column->addWidget(m_heartbeat);
    connect(m_heartbeat, &QCheckBox::toggled, this, [this, left](bool deletes) {
        left->setVisible(!deletes);
        m_stays->setText(
            deletes ? tr("Its history and its incidents stay on this computer. On the services nothing but the "
                         "heartbeat is changed; its earlier versions stay there.")
                    : tr("Its history and its incidents stay on this computer. Nothing is changed on the "
                         "services themselves."));
    });
}

bool RemovePairDialog::deletesHeartbeat() const
{
    return m_heartbeat && m_heartbeat->isChecked();
}

} // namespace rekindle
