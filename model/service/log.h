// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace rekindle {

// What an unattended job needs to be understood afterwards, a category per capability. In a line: names of pairs, codes,
// moments and figures; never a secret, a payload or an id of a patient. app/logging.h says what is written where.

Q_DECLARE_LOGGING_CATEGORY(logWatch) ///< verdicts and incidents as they change, pairs that come and go
Q_DECLARE_LOGGING_CATEGORY(logNotices) ///< what was told, and what the webhook did not take
Q_DECLARE_LOGGING_CATEGORY(logStore) ///< readings that cannot be kept
Q_DECLARE_LOGGING_CATEGORY(logChanges) ///< what other processes asked for and how it ended, and who holds the store

} // namespace rekindle
