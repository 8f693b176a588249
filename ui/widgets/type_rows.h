// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace rekindle {

/// Resource types with what is said of each, one under the other with a thin line between them.
class TypeRows : public QWidget
{
    Q_OBJECT
public:
    struct Row {
        QString type{};
        QString said{};
        bool operator==(const Row&) const = default;
    };
    /// What has the room that is left: the type, beside a figure, or the sentence that is said of it.
    enum class Wide { Type, Sentence };

    /// The labels are named "<name>Type" and "<name>Counts".
    TypeRows(Wide wide, QString name, QWidget* parent);

    /// The same rows again change nothing: no flicker and no lost focus at every poll.
    void setRows(const QList<Row>& rows);

private:
    Wide m_wide;
    QString m_name{};
    QGridLayout* m_grid{};
    QList<Row> m_rows{};
};

} // namespace rekindle
