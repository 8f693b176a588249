// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/sqlite_file.h"
#include "io/sqlite_store_incidents.h"
#include "io/sqlite_store_notices.h"
#include "io/sqlite_store_pairs.h"
#include "io/sqlite_store_protection.h"
#include "io/sqlite_store_settings.h"
#include "io/sqlite_store_watch.h"

namespace rekindle {

/// One file and the stores over it, one a port. A further port is a class of its own in sqlite_store_<capability>.{h,cpp}
/// and a member here.
struct SqliteStore {
    /// As SqliteFile::open.
    static Result<std::unique_ptr<SqliteStore>> open(const QString& path, SqliteFile::Mode mode,
                                                     SqliteFile::Check check = SqliteFile::Check::AtOpen)
    {
        auto opened = SqliteFile::open(path, mode, check);
        return opened ? Result<std::unique_ptr<SqliteStore>>(std::make_unique<SqliteStore>(std::move(*opened)))
                      : fail(opened.error());
    }
    explicit SqliteStore(std::unique_ptr<SqliteFile> opened)
        : file(std::move(opened))
    {
    }

    std::unique_ptr<SqliteFile> file; ///< never null
    SqlitePairStore pairs{*file};
    SqliteWatchStore watch{*file};
    SqliteIncidentStore incidents{*file};
    SqliteProtectionStore protection{*file};
    SqliteSettingsStore settings{*file};
    SqliteNoticeOutbox notices{*file};
};

} // namespace rekindle
