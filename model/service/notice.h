// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "core/time.h"
#include "service/severity.h"

#include <QJsonObject>

#include <optional>

namespace rekindle {

/// What people are told about; Test comes from a person.
enum class NoticeKind { Problem, Recovered, IncidentOpened, IncidentClosed, Certificate, Test };

QString codeName(NoticeKind kind);

/// Something to tell people, in words and in codes.
struct Notice {
    PairId pair{}; ///< empty: it is about no single pair
    QString pairName{};
    NoticeKind kind{};
    Severity severity{};
    QString title{}; ///< in the language of the window
    QString text{};
    Instant at{};
    Instant since{};
    QString code{}; ///< in English: "primary_down", "rpo_breached"
    QString key{}; ///< equal for all notices of one problem of one pair, so that a newer one may take its place
    /// Of the reading that it tells of, without evidence; nullopt: it is about no reading.
    std::optional<Protection> protection{};
    int replaced{0}; ///< older notices of that key which the webhook never took: this one stands for them
    bool operator==(const Notice&) const = default;
};

QJsonObject toJson(const Notice& notice);
/// {"state", "cause", "confidence", "since"}: of our own words only, nothing that a server said.
QJsonObject briefJson(const Protection& protection);
/// Errc::Corrupt when it is none.
Result<Notice> noticeFromJson(const QJsonObject& json);

/// What a service has to tell about something of its own: a store that cannot be written, a drill that failed, a copy that
/// ended. It is told once, again when it gets worse, and when it is over; as long as the pair is silent it is not.
struct ServiceEvent {
    PairId pair{}; ///< empty: it is about no single pair
    QString pairName{};
    QString problem{}; ///< the same as long as it is the same problem: "store", "drill/quarterly"
    QString code{}; ///< in English, of what it is now
    Severity severity{}; ///< Good: it is over
    QString title{};
    QString text{};
    Instant at{};
    Instant since{};
    bool operator==(const ServiceEvent&) const = default;
};

} // namespace rekindle
