#!/usr/bin/env bash
# Tries a clone of this repository as on a bare machine: another folder, no node_modules, an empty npm cache, no Node
# but the one named by NODE (default: the system's), and, where this runs as root on Debian, no browser until one is
# installed again. With --keep-browsers those of this machine are left alone.
#
#   bash scripts/bare.sh [--keep-browsers] [start|test]...      default: both
set -euo pipefail

repository=$(cd "$(dirname "$0")/.." && pwd)
keep=
[ "${1:-}" = --keep-browsers ] && keep=yes && shift
[ $# -gt 0 ] || set -- start test

bare=$(mktemp -d)
trap 'rm -rf "$bare"' EXIT
export npm_config_cache=$bare/npm-cache
export PATH="${NODE:+$(dirname "$NODE"):}/usr/local/bin:/usr/bin:/bin"
unset DISPLAY WAYLAND_DISPLAY CHROMIUM FIREFOX

step() { printf '\n== %s\n' "$*"; }

step "clone (what is committed, nothing else)"
git clone --quiet "$repository" "$bare/clone"
cd "$bare/clone"
git log --oneline -1

step "Node $(node --version), npm $(npm --version)"

if [ -z "$keep" ] && [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
  step "remove browsers and Thai fonts"
  DEBIAN_FRONTEND=noninteractive apt-get -qq remove -y chromium firefox-esr fonts-thai-tlwg > /dev/null
fi

for command in "$@"; do
  step "npm $command"
  started=$SECONDS
  npm "$command" < /dev/null
  echo "($((SECONDS - started)) s)"
  if [ "$command" = start ]; then ls tour; fi
done
