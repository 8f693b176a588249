// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/pair_admin.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

/// A button that chooses a PEM file, which is read at once, and a line about it. What the file holds is never shown.
class PemField : public QWidget
{
    Q_OBJECT
public:
    /// The button's object name is `name` + "Button", the line's `name` + "Text", the other button's `name` + "Remove".
    PemField(PairAdmin& admin, const QString& name, QWidget* parent = nullptr);

    void setSubject(const QString& subject); ///< what is chosen: "Private key (PEM)"
    void say(const QString& text);
    void setRemovable(bool removable); ///< there is something to take back

signals:
    void read(const QString& path, const rekindle::Secret& pem);
    void refused(const QString& text); ///< the file cannot be used
    void removed();

private:
    void choose();
    void take(const QString& path);

    PairAdmin& m_admin;
    QString m_subject{};
    QPushButton* m_choose{};
    QPushButton* m_remove{};
    QLabel* m_text{};
};

} // namespace rekindle
