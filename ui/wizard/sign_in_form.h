// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/pair_draft.h"
#include "wizard/sign_in_fields.h"
#include "wizard/wizard_step.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace rekindle {

class KeyField;
class SignInTest;
class Theme;

/// How one identity signs in to its service: only the fields that the chosen kind needs, the secret masked, and a test of
/// it all.
class SignInForm : public QWidget
{
    Q_OBJECT
public:
    SignInForm(Theme& theme, PairAdmin& admin, Identity who, QWidget* parent = nullptr);

    void load(const PairDraft& draft);
    /// Writes the sign-in, and the secret if one was given, into the draft.
    std::optional<WizardStep::Problem> store(PairDraft& draft) const;
    SignInKind kind() const;
    /// The test signs in to both services with what is entered here.
    void setForBoth(bool both) { m_both = both; }
    static void copyToOther(PairDraft& draft);

private:
    using Field = SignInField;

    void buildFields();
    QLineEdit* addField(Field field, const QString& name, const QString& text);
    QString titleText() const;
    QString kindText(SignInKind kind) const;
    void fillKinds(const SignInOffer& offer);
    void showFields();
    void setRow(Field field, bool visible);
    bool isOptional(Field field) const;
    bool uses(Field field) const { return usesField(kind(), field); }
    QLineEdit* line(Field field) const { return m_fields[static_cast<int>(field)]; } ///< nullptr: it is a file
    void nameRow(QWidget* field, const QString& text);
    bool needsScope() const;
    SignIn signIn() const;
    void test();
    void edited();
    QString keptText() const;
    std::optional<WizardStep::Problem> problemOf(const PairDraft& draft) const;
    std::optional<WizardStep::Problem> secretProblem(const PairDraft& draft) const;

    PairAdmin& m_admin;
    const Identity m_who;
    PairDraft m_draft{};
    bool m_both{false};
    bool m_more{false};
    QLabel* m_title{};
    QFormLayout* m_form{};
    QComboBox* m_kind{};
    QLineEdit* m_fields[signInFieldCount]{};
    KeyField* m_key{};
    QPushButton* m_moreButton{};
    SignInTest* m_test{};
};

} // namespace rekindle
