// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/pair_admin.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

/// A private key or certificate, chosen as a file and read at once. It is never shown.
class KeyField : public QWidget
{
    Q_OBJECT
public:
    KeyField(PairAdmin& admin, const QString& role, QWidget* parent = nullptr);

    const Secret& key() const { return m_key; }
    void setKey(const Secret& key);
    void show(const QString& name, const QString& kept); ///< what it is, and what stands in for it while none is chosen

signals:
    void changed();
    void refused(const QString& text); ///< the file cannot be used

private:
    void choose();
    void take(const QString& path);

    PairAdmin& m_admin;
    Secret m_key{};
    QString m_name{};
    QString m_kept{};
    QPushButton* m_button{};
    QLabel* m_text{};
};

} // namespace rekindle
