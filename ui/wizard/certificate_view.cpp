// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/certificate_view.h"

#include "service/messages.h"
#include "widgets/parts.h"
#include "widgets/result_line.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostShown = 6; // a chain is two to four long; a server may send any number

/// "0A:1B:..." with a gap after each eight bytes, to be compared by eye and to break in lines.
QString fingerprint(const QByteArray& digest)
{
    QStringList parts;
    for (qsizetype i = 0; i < digest.size(); i += 8) {
        parts << QString::fromLatin1(digest.mid(i, 8).toHex(':').toUpper());
    }
    return parts.join(u' ');
}
} // namespace

CertificateView::CertificateView(Theme& theme, const QString& role, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_role(role)
{
    setObjectName(role + u"Certificates"_s);
    setProperty("kind", u"well"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    m_title = parts::sentence(this, "smallText");
    m_title->setText(tr("The service showed these certificates, its own first:"));
    m_chain = new QWidget(this);
    m_rows = new QVBoxLayout(m_chain);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::s);
    m_files = parts::sentence(this, "smallText", role + u"CaFiles"_s);
    m_choose = parts::button(this, "range", role + u"TrustButton"_s);
    parts::setText(m_choose, tr("Trust a CA file…"));
    m_forget = parts::button(this, "range", role + u"ForgetCaButton"_s);
    parts::setText(m_forget, tr("Trust the system's CAs only"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_choose);
    row->addWidget(m_forget);
    row->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_chain);
    column->addWidget(m_files);
    column->addLayout(row);
    connect(m_choose, &QPushButton::clicked, this, &CertificateView::chooseFile);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        setCaFiles({});
        emit caFilesChanged();
    });
    showFiles();
}

void CertificateView::clear()
{
    m_refused = false;
    m_curable = true;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide(); // until the event loop deletes it
        item->widget()->deleteLater();
        delete item;
    }
    updateVisibility();
}

void CertificateView::show(const Inspection& seen)
{
    clear();
    m_refused = seen.error && seen.error->code == Errc::Tls && seen.untrusted;
    for (qsizetype i = 0; m_refused && i < seen.certificates.size(); ++i) {
        const bool bad = seen.untrusted->index == i;
        if (bad || i < mostShown) {
            addCertificate(seen.certificates.at(i), bad ? std::optional(seen.untrusted->fault) : std::nullopt);
        }
    }
    m_title->setVisible(m_refused);
    m_chain->setVisible(m_refused);
    // Another CA cures neither a date nor a name.
    m_curable = !m_refused || seen.untrusted->fault == CertificateFault::UnknownCa
                || seen.untrusted->fault == CertificateFault::Other;
    updateVisibility();
}

void CertificateView::addCertificate(const PeerCertificate& certificate, const std::optional<CertificateFault>& fault)
{
    QStringList lines{messages::isolated(messages::excerpt(certificate.subject))};
    //: %1: who signed a certificate
    lines << tr("Issued by %1").arg(messages::isolated(messages::excerpt(certificate.issuer)));
    if (certificate.notBefore && certificate.notAfter) {
        lines << tr("Valid from %1 to %2")
                     .arg(messages::moment(*certificate.notBefore), messages::moment(*certificate.notAfter));
    }
    if (!certificate.sha256.isEmpty()) {
        lines << tr("SHA-256 fingerprint: %1").arg(messages::isolated(fingerprint(certificate.sha256)));
    }
    auto* line = new ResultLine(m_theme, m_role + u"Certificate%1"_s.arg(m_rows->count()), m_chain);
    if (fault) {
        lines.prepend(messages::label(*fault));
        line->set(StateClass::Bad, lines.join(u'\n'));
    } else {
        line->wait(lines.join(u'\n'));
    }
    m_rows->addWidget(line);
}

void CertificateView::setCaFiles(const QStringList& files)
{
    m_caFiles = files;
    showFiles();
}

void CertificateView::trust(const QString& file)
{
    if (!file.isEmpty() && !m_caFiles.contains(file)) {
        m_caFiles.append(file);
        showFiles();
        emit caFilesChanged();
    }
}

void CertificateView::showFiles()
{
    QStringList shown;
    for (const QString& file : std::as_const(m_caFiles)) {
        shown << messages::isolated(messages::excerpt(file, 120));
    }
    m_files->setText(shown.isEmpty() ? QString() : tr("Trusted besides the system's CAs: %1").arg(shown.join(u", "_s)));
    m_files->setVisible(!shown.isEmpty());
    m_forget->setVisible(!shown.isEmpty());
    updateVisibility();
}

void CertificateView::updateVisibility()
{
    m_choose->setVisible(m_curable);
    setVisible(m_refused || !m_caFiles.isEmpty());
}

void CertificateView::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose the CA's certificate"));
    dialog->setObjectName(u"caFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (%1)").arg(u"*.pem *.crt *.cer"_s), tr("All files (%1)").arg(u"*"_s)});
    connect(dialog, &QFileDialog::fileSelected, this, &CertificateView::trust);
    dialog->open();
}

} // namespace rekindle
