# SPDX-License-Identifier: Apache-2.0
# Messages, the cache, and installing into it once. Sourced by ./dev, which sets `root`.
# shellcheck shell=bash

# shellcheck source=tools/versions
source "$root/tools/versions"

cache="$HOME/.cache/composio-gateway"
tools="$cache/tools"
out="$root/.out"

say() { printf '\e[1m==>\e[0m %s\n' "$*" >&2; }
die() {
  printf './dev: %s\n' "$*" >&2
  exit 1
}

as_root() {
  if ((EUID == 0)); then
    "$@"
  else
    command -v sudo >/dev/null || die "installing packages needs root: install sudo, or run './dev setup' once as root"
    sudo "$@"
  fi
}

# at_least VERSION MINIMUM
at_least() { [[ $(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1) == "$2" ]]; }

# install_once NAME FUNCTION: calls FUNCTION with the empty folder $tools/NAME, unless it did so successfully before. Two
# ./dev at the same time install once.
install_once() {
  local name=$1 build=$2 folder="$tools/$1" lock
  [[ -e $folder/.complete ]] && return
  mkdir -p "$tools"
  exec {lock}>"$tools/$name.lock"
  flock "$lock"
  if [[ ! -e $folder/.complete ]]; then
    rm -rf "$folder"
    mkdir "$folder"
    "$build" "$folder" || die "installing $name failed; the lines above say why"
    touch "$folder/.complete"
  fi
  exec {lock}>&-
}
