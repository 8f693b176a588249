// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/inspect.h"
#include "theme.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace rekindle {

/// The chain that a service showed, with the certificate that is not trusted marked, and the CA files that are trusted
/// besides the system's. Hidden while there is nothing to say.
class CertificateView : public QFrame
{
    Q_OBJECT
public:
    CertificateView(Theme& theme, const QString& role, QWidget* parent = nullptr);

    void show(const Inspection& seen);
    void clear();
    QStringList caFiles() const { return m_caFiles; }
    void setCaFiles(const QStringList& files);
    void trust(const QString& file); ///< adds it, as if it had been chosen

signals:
    void caFilesChanged();

private:
    void addCertificate(const PeerCertificate& certificate, const std::optional<CertificateFault>& fault);
    void showFiles();
    void chooseFile();
    void updateVisibility();

    Theme& m_theme;
    QString m_role{};
    bool m_refused{false};
    bool m_curable{true}; ///< by trusting one more CA
    QStringList m_caFiles{};
    QLabel* m_title{};
    QWidget* m_chain{};
    QVBoxLayout* m_rows{};
    QLabel* m_files{};
    QPushButton* m_choose{};
    QPushButton* m_forget{};
};

} // namespace rekindle
