// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int letter = 10;
constexpr int wordStart = 20;
constexpr int textStart = 12;
constexpr int run = 15;
constexpr int whole = 40; ///< the word stands there as it was typed, at the beginning of one
constexpr int gap = 1; ///< for each letter between two found ones
constexpr int none = std::numeric_limits<int>::min() / 2;
constexpr qsizetype longest = 200; ///< names may have come from anywhere

/// Lower case, without accents and other marks.
QString folded(const QString& text)
{
    const QString parts = text.left(longest).normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    for (const QChar c : parts) {
        if (!c.isMark()) {
            result += c;
        }
    }
    return result;
}

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || (text.at(at).isLetterOrNumber() && !text.at(at - 1).isLetterOrNumber());
}

/// Best score of a match of the whole pattern, over all ways to place it: best[j] is the score when the pattern's letter
/// so far stands at j.
std::optional<int> bestScore(const QString& pattern, const QString& text)
{
    if (pattern.size() > text.size()) {
        return std::nullopt;
    }
    const auto width = static_cast<size_t>(text.size());
    std::vector<int> before(width, none);
    std::vector<int> best(width, none);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        int reachable = none; // the best placement of the letters before, less the gap up to here
        for (qsizetype j = 0; j < text.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            best[at] = none;
            if (pattern.at(i) == text.at(j)) {
                const int here = letter + (startsWord(text, j) ? wordStart : 0) + (j == 0 ? textStart : 0);
                const int joined = i > 0 && j > 0 ? before[at - 1] + run : none;
                const int from = i == 0 ? 0 : std::max(reachable, joined);
                best[at] = from <= none / 2 ? none : from + here;
            }
            reachable = std::max(reachable - gap, before[at]);
        }
        std::swap(before, best);
    }
    const int score = *std::max_element(before.begin(), before.end());
    return score <= none / 2 ? std::nullopt : std::optional(score);
}

} // namespace

std::optional<int> fuzzyScore(const QString& pattern, const QString& text)
{
    const QString wanted = folded(pattern);
    if (wanted.isEmpty()) {
        return 0;
    }
    const QString in = folded(text);
    std::optional<int> score = bestScore(wanted, in);
    for (qsizetype at = in.indexOf(wanted); score && at >= 0; at = in.indexOf(wanted, at + 1)) {
        if (startsWord(in, at)) {
            *score += whole;
            break;
        }
    }
    return score;
}

QList<int> rankCommands(const QList<Command>& commands, const QString& filter)
{
    struct Hit {
        int row;
        int score;
        bool enabled;
    };
    const QStringList words = filter.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<Hit> hits;
    for (int row = 0; row < commands.size(); ++row) {
        const Command& command = commands.at(row);
        int sum = 0;
        const bool found = std::all_of(words.begin(), words.end(), [&](const QString& word) {
            const auto inText = fuzzyScore(word, command.text);
            const auto inKeywords = fuzzyScore(word, command.keywords + u' ' + command.id);
            sum += std::max(inText.value_or(none), inKeywords ? *inKeywords / 2 : none);
            return inText || inKeywords;
        });
        if (found) {
            // Of two equally good ones the shorter is nearer to what was typed.
            const int tail = words.isEmpty() ? 0 : static_cast<int>(std::min(command.text.size(), longest)) / 4;
            hits.push_back({row, sum - tail, command.enabled});
        }
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const Hit& a, const Hit& b) { return a.enabled != b.enabled ? a.enabled : a.score > b.score; });
    QList<int> rows;
    for (const Hit& hit : hits) {
        rows.append(hit.row);
    }
    return rows;
}

} // namespace rekindle
