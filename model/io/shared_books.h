// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/refusal_book.h"
#include "net/retry_after_book.h"

#include <memory>

namespace rekindle {

/// What servers refused and how long they want to be left alone, shared by all processes over one store. It lies in a
/// small SQLite file of its own, "<store>.books", as the store has one writer and these are written by everybody: no
/// process holds it for longer than a statement. The file is made when there is something to write for the first time.
/// Where it cannot be read or written (a full disk, one that is read-only, a file of somebody else's) each process
/// remembers its own.
///
/// It holds keyed hashes and moments of the boot clock, which nobody sets back; a moment further away than such a rest
/// can last counts for nothing. What was written before a restart of the computer is never found again. Thread-safe.
class SharedBooks
{
public:
    /// `hashKey`: that of the store. `clock` must outlive it.
    SharedBooks(const QString& storePath, const QByteArray& hashKey, const Clock& clock);
    ~SharedBooks();
    SharedBooks(const SharedBooks&) = delete;
    SharedBooks& operator=(const SharedBooks&) = delete;

    RetryAfterBook& rests();
    RefusalBook& refusals();

private:
    class File;
    class Rests;
    class Refusals;
    std::unique_ptr<File> m_file;
    std::unique_ptr<Rests> m_rests;
    std::unique_ptr<Refusals> m_refusals;
};

} // namespace rekindle
