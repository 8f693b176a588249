// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/bulk_import_dialog.h"

#include "service/messages.h"
#include "theme.h"
#include "widgets/parts.h"
#include "widgets/subject_strip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis lengths[] = {30min, 1h, 2h, 4h, 8h, 12h, 24h};
constexpr int usual = 2;

} // namespace

BulkImportDialog::BulkImportDialog(const Pair& pair, Instant now, QWidget* parent)
    : QDialog(parent)
    , m_now(now)
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("A bulk import is running"));
    setMinimumWidth(440);
    auto* title = parts::sentence(this, "title");
    title->setText(windowTitle());
    auto* explanation = parts::sentence(this, "dim");
    explanation->setText(tr("Staleness may grow while it runs: until then a breach of the RPO is forecast five minutes "
                            "ahead, not twelve. The RPO itself stays as it is."));
    auto* head = parts::label(this, "heading");
    head->setText(tr("It will take another"));
    m_length = new QComboBox(this);
    m_length->setObjectName(u"importLength"_s);
    m_length->setAccessibleName(head->text());
    head->setBuddy(m_length);
    for (const Millis length : lengths) {
        m_length->addItem(messages::duration(length), qlonglong{length.count()});
    }
    m_length->setCurrentIndex(usual);
    m_until = parts::sentence(this, "small", u"importUntil"_s);
    auto* cancel = parts::button(this, "plain", u"cancelButton"_s);
    parts::setText(cancel, tr("Cancel"));
    auto* confirm = parts::button(this, "primary", u"confirmButton"_s);
    parts::setText(confirm, tr("Expect it"));
    confirm->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, space::m, 0, 0);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(confirm);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    column->addWidget(title);
    column->addWidget(new SubjectStrip(pair.name, pair.environment, this));
    for (QWidget* widget : {static_cast<QWidget*>(explanation), static_cast<QWidget*>(head),
                            static_cast<QWidget*>(m_length), static_cast<QWidget*>(m_until)}) {
        column->addWidget(widget);
    }
    column->addLayout(row);
    connect(m_length, &QComboBox::currentIndexChanged, this, &BulkImportDialog::showUntil);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
    showUntil();
    m_length->setFocus();
}

Instant BulkImportDialog::until() const
{
    return m_now + Millis{m_length->currentData().toLongLong()};
}

void BulkImportDialog::showUntil()
{
    m_until->setText(tr("Until %1").arg(messages::moment(until())));
}

} // namespace rekindle
