// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/connection_form.h"

#include "core/secret.h"
#include "service/messages.h"
#include "theme.h"
#include "widgets/parts.h"
#include "widgets/result_line.h"
#include "wizard/pem_field.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

QString shownPath(const QString& path)
{
    return messages::isolated(messages::excerpt(path, 120));
}

bool holdsKey(const Secret& pem)
{
    return pem.reveal().contains("PRIVATE KEY-----");
}

bool isLocked(const Secret& pem)
{
    return pem.reveal().contains("ENCRYPTED");
}

} // namespace

ConnectionForm::ConnectionForm(Theme& theme, PairAdmin& admin, const QString& role, QWidget* parent)
    : QWidget(parent)
{
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_form->setHorizontalSpacing(space::l);
    m_form->setVerticalSpacing(space::s);
    const auto addField = [&](const QString& name, const QString& text) {
        auto* field = new PemField(admin, role + name, this);
        field->setSubject(text);
        m_form->addRow(text, field);
        return field;
    };
    m_certificateField = addField(u"ClientCertificate"_s, tr("Client certificate (optional)"));
    m_keyField = addField(u"ClientKey"_s, tr("Its private key"));
    m_result = new ResultLine(theme, role + u"ClientResult"_s, this);
    m_private = new QCheckBox(tr("Expect a private address"), this);
    m_private->setObjectName(role + u"Private"_s);
    m_private->setAccessibleName(m_private->text());
    auto* hint = parts::sentence(this, "small");
    hint->setText(tr("For a service behind a private link: a public address is then a fault of name resolution."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(m_form);
    column->addWidget(m_result);
    column->addWidget(m_private);
    column->addWidget(hint);
    connect(m_certificateField, &PemField::read, this, &ConnectionForm::takeCertificate);
    connect(m_certificateField, &PemField::removed, this, &ConnectionForm::removeCertificate);
    connect(m_keyField, &PemField::read, this, &ConnectionForm::takeKey);
    connect(m_keyField, &PemField::removed, this, &ConnectionForm::removeKey);
    for (PemField* field : {m_certificateField, m_keyField}) {
        connect(field, &PemField::refused, this, &ConnectionForm::refuse);
    }
    showFiles();
}

void ConnectionForm::load(const Endpoint& endpoint)
{
    m_certificate = endpoint.tls.clientCertificate;
    m_key = endpoint.tls.clientKey;
    m_keyless = m_keyless && m_key.isEmpty() && !m_certificate.isEmpty();
    m_private->setChecked(endpoint.expectPrivateAddress);
    showFiles();
}

void ConnectionForm::store(Endpoint& endpoint) const
{
    endpoint.tls.clientCertificate = m_certificate;
    endpoint.tls.clientKey = m_key;
    endpoint.expectPrivateAddress = m_private->isChecked();
}

bool ConnectionForm::isEmpty() const
{
    return m_certificate.isEmpty() && m_key.isEmpty() && !m_private->isChecked();
}

void ConnectionForm::refuse(const QString& text)
{
    m_result->set(StateClass::Bad, text);
}

void ConnectionForm::refuseLocked(const QString& path)
{
    refuse(tr("The key in %1 is locked by a password, which nobody is there to type while Rekindle watches. Choose one "
              "without.")
               .arg(shownPath(path)));
}

void ConnectionForm::takeCertificate(const QString& path, const Secret& pem)
{
    if (!pem.reveal().contains("-----BEGIN CERTIFICATE-----")) {
        refuse(tr("%1 holds no certificate.").arg(shownPath(path)));
    } else if (holdsKey(pem) && isLocked(pem) && m_key.isEmpty()) {
        refuseLocked(path);
    } else {
        m_certificate = path;
        m_keyless = !holdsKey(pem);
        filesChanged();
    }
}

void ConnectionForm::takeKey(const QString& path, const Secret& pem)
{
    if (!holdsKey(pem)) {
        refuse(tr("%1 holds no private key.").arg(shownPath(path)));
    } else if (isLocked(pem)) {
        refuseLocked(path);
    } else {
        m_key = path;
        filesChanged();
    }
}

void ConnectionForm::filesChanged()
{
    showFiles();
    emit changed();
}

void ConnectionForm::removeCertificate()
{
    m_certificate.clear();
    m_keyless = false;
    removeKey(); // it is of no use alone
}

void ConnectionForm::removeKey()
{
    m_key.clear();
    filesChanged();
}

void ConnectionForm::showFiles()
{
    const bool wantsKey = m_keyless && m_key.isEmpty();
    const bool any = !m_certificate.isEmpty() || !m_key.isEmpty();
    m_certificateField->say(m_certificate.isEmpty() ? tr("None") : shownPath(m_certificate));
    m_certificateField->setRemovable(any);
    m_keyField->say(wantsKey ? tr("None") : m_key.isEmpty() ? tr("In the file of the certificate") : shownPath(m_key));
    m_keyField->setRemovable(!m_key.isEmpty());
    m_keyField->setVisible(any);
    m_form->labelForField(m_keyField)->setVisible(any);
    m_result->clear();
    if (wantsKey) {
        m_result->set(StateClass::Watch, tr("There is no private key in that file: choose the file of the key too."));
    }
}

} // namespace rekindle
