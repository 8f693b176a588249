// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/divergence_book.h"

#include <algorithm>
#include <tuple>

namespace rekindle {

using namespace Qt::StringLiterals;

using Standing = FoundChange::Standing;

bool DivergenceBook::list(const QByteArray& idHash, const NewestList::Entry& entry)
{
    const auto known = m_entries.find(idHash);
    if (known == m_entries.end()) {
        if (m_entries.size() >= limit) {
            return false;
        }
        m_entries.insert(idHash, {.facts = entry.facts, .deleted = entry.deleted, .key = entry.key()});
        return true;
    }
    if (known->key == entry.key()) {
        return true;
    }
    if (known->state == State::Lacking && !known->former && (known->deleted || !known->content.isEmpty())) {
        // Which version it was matters no more; whether the primary ever had that content does.
        known->former = SoughtChange{{entry.facts.type, entry.facts.id, {}, {}}, known->deleted, known->content};
    }
    known->facts = entry.facts;
    known->deleted = entry.deleted;
    known->key = entry.key();
    known->state = State::Uncompared;
    known->content.clear();
    return true;
}

QList<DivergenceBook::Question> DivergenceBook::questions(qsizetype most)
{
    ++m_round;
    struct Place {
        bool compared{};
        quint64 asked{};
        QByteArray idHash{};
    };
    QList<Place> places;
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        if (it->state != State::Held && !it->facts.id.isEmpty()) {
            places.append({it->state != State::Uncompared, it->asked, it.key()});
        }
    }
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return std::tie(a.compared, a.asked, a.idHash) < std::tie(b.compared, b.asked, b.idHash);
    });
    places.resize(std::min(places.size(), most));
    QList<Question> questions;
    for (const Place& place : std::as_const(places)) {
        Entry& entry = m_entries[place.idHash];
        entry.asked = m_round;
        questions.append({place.idHash, {entry.facts, entry.deleted, entry.content}, entry.former});
    }
    return questions;
}

void DivergenceBook::answer(const Question& question, const FoundChange& found, Standing former)
{
    const auto entry = m_entries.find(question.idHash);
    if (entry == m_entries.end()) {
        return;
    }
    switch (found.standing) {
    case Standing::Has:
        if (question.former && former == Standing::Lacks) {
            // The copy covered it: neither side has it now.
            entry->state = State::Lacking;
            entry->kind = question.former->deleted ? DivergenceKind::Delete : DivergenceKind::Update;
            return;
        }
        entry->state = question.former && former == Standing::Unclear ? State::Unclear : State::Held;
        if (entry->state == State::Held) {
            entry->former.reset();
            entry->content.clear();
        }
        return;
    case Standing::Lacks:
        entry->state = State::Lacking;
        entry->kind = found.kind;
        entry->content = found.content;
        entry->former.reset();
        return;
    case Standing::Unclear: entry->state = State::Unclear; return;
    }
}

void DivergenceBook::count(Divergence& divergence) const
{
    for (const Entry& entry : m_entries) {
        if (entry.state == State::Lacking) {
            divergence.byType[entry.facts.type].add(entry.kind);
        } else if (entry.state != State::Held) {
            ++divergence.mayBe;
        }
    }
}

bool DivergenceBook::hasUncompared() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const Entry& entry) { return entry.state == State::Uncompared; });
}

bool DivergenceBook::hasUnclear() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const Entry& entry) { return entry.state == State::Unclear; });
}

void DivergenceBook::clear()
{
    m_entries.clear();
}

QJsonArray DivergenceBook::memory() const
{
    QJsonArray kept;
    for (auto it = m_entries.begin(); it != m_entries.end() && kept.size() < memoryLimit; ++it) {
        if (it->state == State::Lacking) {
            const QByteArray& content = it->former ? it->former->content : it->content;
            kept.append(QJsonArray{it->facts.type, QString::fromLatin1(it.key().toBase64()), codeName(it->kind),
                                   QString::fromLatin1(content.toBase64())});
        }
    }
    return kept;
}

void DivergenceBook::restore(const QJsonArray& memory)
{
    for (const QJsonValue& kept : memory) {
        const QJsonArray fields = kept.toArray();
        const auto kind = divergenceKindFromCode(fields.at(2).toString());
        if (!kind || fields.at(0).toString().isEmpty()) {
            continue;
        }
        m_entries.insert(QByteArray::fromBase64(fields.at(1).toString().toLatin1()),
                         {.facts = {.type = fields.at(0).toString()},
                          .deleted = *kind == DivergenceKind::Delete,
                          .state = State::Lacking,
                          .kind = *kind,
                          .content = QByteArray::fromBase64(fields.at(3).toString().toLatin1())});
    }
}

} // namespace rekindle
