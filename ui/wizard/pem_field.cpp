// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/pem_field.h"

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

PemField::PemField(PairAdmin& admin, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_admin(admin)
{
    setObjectName(name);
    m_choose = parts::button(this, "range", name + u"Button"_s);
    parts::setText(m_choose, tr("Choose a PEM file…"));
    m_remove = parts::button(this, "range", name + u"Remove"_s);
    parts::setText(m_remove, tr("Remove"));
    m_remove->hide();
    m_text = parts::sentence(this, "smallText", name + u"Text"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addWidget(m_text, 1);
    connect(m_choose, &QPushButton::clicked, this, &PemField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_choose->setFocus(); // the button goes with what it removes
        emit removed();
    });
    setFocusProxy(m_choose);
}

void PemField::setSubject(const QString& subject)
{
    m_subject = subject;
    for (QPushButton* button : {m_choose, m_remove}) {
        button->setAccessibleDescription(subject);
    }
}

void PemField::say(const QString& text)
{
    m_text->setText(text);
}

void PemField::setRemovable(bool removable)
{
    m_remove->setVisible(removable);
}

void PemField::choose()
{
    auto* dialog = new QFileDialog(this, m_subject);
    dialog->setObjectName(u"keyFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PemField::take);
    dialog->open();
}

void PemField::take(const QString& path)
{
    whenDone(m_admin.readKeyFile(path), m_admin, this, [this, path](const Result<Secret>& pem) {
        if (pem) {
            emit read(path, *pem);
            return;
        }
        const Error shown{pem.error().code, messages::excerpt(pem.error().subject, 120), {}};
        emit refused(messages::paragraph({messages::sentence(shown), messages::remedy(shown)}));
    });
}

} // namespace rekindle
