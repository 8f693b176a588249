// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rekindle {

/// How many files the network may hold open, so that the rest of the process (store, log, window) always has some left.
struct OpenFiles {
    int transfers{}; ///< at once; each is a socket, for a moment two (IPv6 and IPv4)
    int idle{}; ///< connections kept alive
    int lookUps{}; ///< of names, at once
};

/// From the limit of this process (RLIMIT_NOFILE) and what it holds now: 400, 64 and 128 with the usual limit of 1,024;
/// never less than 2, 1 and 1.
OpenFiles openFiles();

/// The same for a process that may open `limit` files and holds `open` of them.
OpenFiles openFilesOf(int limit, int open);

/// Whether this process may open so many more files at this moment.
bool mayOpenFiles(int count);

} // namespace rekindle
