// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/severity.h"

namespace rekindle {

/// One of the two questions of a pair, answered in the language of the window.
struct Answer {
    enum class Question { Serves, Protected };
    Question question{Question::Serves};
    Severity severity{Severity::Unknown};
    QString state{}; ///< "Unprotected"
    QString firmness{}; ///< "confirmed, since 05:12"; empty where nothing is counted
    QString sentence{};
    QStringList evidence{}; ///< and, first, how old the answer is when a look was missed
    QString action{};
    QString disproof{};
    bool told{true}; ///< false: the other answer says all that there is to do and to see
};

/// Both answers, the worse first; the verdict where both are as bad. Nothing was read: the verdict alone. `declared`:
/// somebody has, and is told to go on. Main thread.
QList<Answer> answersOf(const PairStatus& status, bool declared, Instant now);

/// "Does the primary serve?"
QString questionText(Answer::Question question);

} // namespace rekindle
