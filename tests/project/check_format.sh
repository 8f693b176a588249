#!/usr/bin/env bash
# Every C++ file is as clang-format leaves it.
cd "$(dirname "$0")/../.." || exit 2
tool=$(command -v clang-format-14 || command -v clang-format) || { echo "clang-format is missing"; exit 1; }
git ls-files --cached --others --exclude-standard '*.cpp' '*.h' | xargs -r -P 2 -n 20 "$tool" --dry-run --Werror
