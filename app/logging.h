// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rekindle {

/// While it lives, Qt's messages and ours go to the log: a line each, `<UTC time> <level> category=<name> <text>`, in which
/// nothing steers a terminal. Standard error has warnings and worse; REKINDLE_LOG=info adds what our categories
/// (service/log.h) say, =debug everything. With a file, that has warnings and what our categories say: at most 1 MB and
/// one older file of that size beside it; one that cannot be written is done without. A line never holds a secret or data
/// of patients. One at a time; make it the first thing in main, so that whatever ends with main can still be logged.
class Logging
{
public:
    explicit Logging(const QString& file = {});
    ~Logging();
    Logging(const Logging&) = delete;
    Logging& operator=(const Logging&) = delete;
};

} // namespace rekindle
