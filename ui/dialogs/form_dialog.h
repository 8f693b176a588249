// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/endpoint.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace rekindle {

/// What the small dialogs have in common: a title, the pair that it is about, an explanation, labelled fields, and two
/// buttons. Opened with open(): nothing stands still behind it. Deletes itself.
class FormDialog : public QDialog
{
    Q_OBJECT
protected:
    FormDialog(const QString& title, QWidget* parent);

    void addSubject(const QString& pairName, Environment environment);
    void addFacts(const QStringList& lines); ///< what is known now
    void addWarning(const QString& text); ///< empty: none
    void addExplanation(const QString& text);
    /// The label above it, which is its name for screen readers too.
    QLabel* addField(const QString& text, QWidget* field);
    QVBoxLayout* column() const { return m_column; }
    /// Cancel, and this one, which accepts.
    QPushButton* addButtons(const QString& action, const char* kind);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* m_host{};
    QVBoxLayout* m_column{};
    QVBoxLayout* m_outer{};
};

} // namespace rekindle
