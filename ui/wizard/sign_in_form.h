// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/pair_draft.h"
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

/// How to sign in to one service: only the fields that the chosen kind needs, the secret masked, and a test of it all.
class SignInForm : public QWidget
{
    Q_OBJECT
public:
    SignInForm(Theme& theme, PairAdmin& admin, Side side, QWidget* parent = nullptr);

    void load(const PairDraft& draft);
    /// Writes the sign-in, and the secret if one was given, into the draft.
    std::optional<WizardStep::Problem> store(PairDraft& draft) const;
    SignInKind kind() const;
    /// The test signs in to both services with what is entered here.
    void setForBoth(bool both) { m_both = both; }
    static void copyToOther(PairDraft& draft);

private:
    enum Field { User, Tenant, ClientId, SecretText, KeyFile, Scope, KeyId, Authority, FieldCount };

    void buildFields();
    QLineEdit* addField(Field field, const QString& name, const QString& text);
    void fillKinds(const SignInOffer& offer);
    void showFields();
    void setRow(Field field, bool visible);
    bool isOptional(Field field) const;
    bool uses(Field field) const;
    bool needsScope() const;
    SignIn signIn() const;
    void test();
    void edited();
    QString keptText() const;

    PairAdmin& m_admin;
    const Side m_side;
    PairDraft m_draft{};
    bool m_both{false};
    bool m_more{false};
    QLabel* m_title{};
    QFormLayout* m_form{};
    QComboBox* m_kind{};
    QLineEdit* m_fields[FieldCount]{};
    KeyField* m_key{};
    QPushButton* m_moreButton{};
    SignInTest* m_test{};
};

} // namespace rekindle
