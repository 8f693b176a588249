// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/bulk_import_dialog.h"

#include "service/messages.h"
#include "widgets/fields.h"
#include "widgets/parts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis lengths[] = {30min, 1h, 2h, 4h, 8h, 12h, 24h};
constexpr int usual = 2;

} // namespace

BulkImportDialog::BulkImportDialog(const Pair& pair, Instant now, QWidget* parent)
    : FormDialog(tr("A bulk import is running"), parent)
    , m_now(now)
{
    setObjectName(u"importDialog"_s);
    addSubject(pair.name, pair.environment);
    addExplanation(tr("Staleness may grow while it runs: until then a breach of the RPO is forecast five minutes "
                      "ahead, not twelve. The RPO itself stays as it is."));
    m_length = new ComboBox(u"importLength"_s, this);
    for (const Millis length : lengths) {
        m_length->addItem(messages::duration(length), qlonglong{length.count()});
    }
    m_length->setCurrentIndex(usual);
    addField(tr("It will take another"), m_length);
    m_until = parts::sentence(this, "small", u"importUntil"_s);
    column()->addWidget(m_until);
    addButtons(tr("Expect it"), "primary");
    connect(m_length, &QComboBox::currentIndexChanged, this, &BulkImportDialog::showUntil);
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
