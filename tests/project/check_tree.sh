#!/usr/bin/env bash
# What must not be in the tree: secrets, paths of a machine, line ends and trailing space that .editorconfig forbids.
cd "$(dirname "$0")/../.." || exit 2
bad=0
look() { # what, pattern, paths...
  local what=$1 pattern=$2
  shift 2
  if git grep -nIE "$pattern" -- "$@" ':!tests/project/check_tree.sh' ':!LICENSE'; then
    echo "^ $what"
    bad=1
  fi
}
look "a private key" 'BEGIN ([A-Z]+ )?PRIVATE KEY-----$' .
look "a path of a machine" '(^|[" =])/(work|root)/' '*.cpp' '*.h' '*.cmake' '*.txt' '*.json' '*.md'
look "trailing space" '[ 	]+$' '*.cpp' '*.h' '*.sh' '*.cmake' '*.txt' '*.py'
look "a carriage return" $'\r$' '*.cpp' '*.h' '*.sh' '*.cmake' '*.txt' '*.py' '*.md'
exit $bad
