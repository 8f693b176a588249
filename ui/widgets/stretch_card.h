// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QTableView;
QT_END_NAMESPACE

namespace rekindle {

class StretchModel;

/// When a pair could not have failed over, in the last year: records beside the incidents, without clocks and
/// declarations. Read anew once a minute.
class StretchCard : public QFrame
{
    Q_OBJECT
public:
    explicit StretchCard(WatchSource& source, QWidget* parent = nullptr);

    void setPair(const PairId& id);
    void tick(); ///< time has passed
    void retranslate();
    bool isBare() const; ///< there is no record, and no error to tell
    std::optional<Exposure> exposure() const; ///< nullopt: not read yet, or not to be had

signals:
    void filled(); ///< see isBare()

private:
    void ask();
    void show(const Result<Exposure>& exposure);
    QString copied() const;

    WatchSource& m_source;
    PairId m_id{};
    std::optional<Instant> m_asked{};
    std::optional<Result<Exposure>> m_shown{};
    StretchModel* m_model{};
    QLabel* m_head{};
    QLabel* m_note{};
    QTableView* m_table{};
};

} // namespace rekindle
