// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/key_field.h"

#include "service/messages.h"
#include "theme.h"
#include "when_done.h"
#include "widgets/parts.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rekindle {

using namespace Qt::StringLiterals;

KeyField::KeyField(PairAdmin& admin, const QString& role, QWidget* parent)
    : QWidget(parent)
    , m_admin(admin)
{
    m_button = parts::button(this, "range", role + u"KeyButton"_s);
    parts::setText(m_button, tr("Choose a PEM file…"));
    m_text = parts::sentence(this, "smallText", role + u"KeyText"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_button);
    row->addWidget(m_text, 1);
    connect(m_button, &QPushButton::clicked, this, &KeyField::choose);
    setFocusProxy(m_button);
}

void KeyField::setKey(const Secret& key)
{
    m_key = key;
    show(m_name, m_kept);
}

void KeyField::show(const QString& name, const QString& kept)
{
    m_name = name;
    m_kept = kept;
    m_text->setText(m_key.isEmpty() ? kept : tr("A key was read and will be kept."));
}

void KeyField::choose()
{
    auto* dialog = new QFileDialog(this, m_name);
    dialog->setObjectName(u"keyFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &KeyField::take);
    dialog->open();
}

void KeyField::take(const QString& path)
{
    whenDone(m_admin.readKeyFile(path), m_admin, this, [this](const Result<Secret>& key) {
        if (!key) {
            const Error shown{key.error().code, messages::excerpt(key.error().subject, 120), {}};
            emit refused(messages::paragraph({messages::sentence(shown), messages::remedy(shown)}));
            return;
        }
        setKey(*key);
        emit changed();
    });
}

} // namespace rekindle
