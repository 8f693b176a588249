// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/open_files.h"

#include <QDir>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualLimit = 1024;
constexpr int most = 65'536; // enough for every share below; keeps "unlimited" within an int

} // namespace

OpenFiles openFiles()
{
    rlimit limit{};
    const bool known = getrlimit(RLIMIT_NOFILE, &limit) == 0;
    const auto files = known ? int(std::min<rlim_t>(limit.rlim_cur, most)) : usualLimit;
    const QStringList open = QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return openFilesOf(files, open.isEmpty() ? usualLimit / 16 : int(open.size()));
}

OpenFiles openFilesOf(int limit, int open)
{
    const int reserve = std::max(12, limit / 12);
    const int free = std::max(0, limit - open - reserve);
    return {.transfers = std::clamp(free / 2, 2, 400),
            .idle = std::clamp(free / 10, 1, 64),
            .lookUps = std::clamp(free / 6, 1, 128)};
}

bool mayOpenFiles(int count)
{
    std::vector<int> opened;
    while (int(opened.size()) < count) {
        const int spare = open("/dev/null", O_RDONLY | O_CLOEXEC);
        if (spare < 0) {
            break;
        }
        opened.push_back(spare);
    }
    for (const int spare : opened) {
        close(spare);
    }
    return int(opened.size()) == count;
}

} // namespace rekindle
