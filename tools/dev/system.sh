# SPDX-License-Identifier: Apache-2.0
# The operating system and its packages.
# shellcheck shell=bash

# os_release KEY
os_release() { sed -n "s/^$1=\"\?\([^\"]*\)\"\?\$/\1/p" "${COMPOSIO_DEV_OS_RELEASE:-/etc/os-release}" 2>/dev/null; }

require_debian() {
  local name version
  [[ $(os_release ID) == debian && $(os_release VERSION_ID) == "$DEBIAN_RELEASE" && $(uname -m) == x86_64 ]] && return
  name=$(os_release NAME)
  version=$(os_release VERSION_ID)
  die "this is ${name:-$(uname -s)} ${version:-$(uname -r)} $(uname -m), not Debian $DEBIAN_RELEASE $DEBIAN_ARCH; use instead: docker compose up"
}

# apt_packages NAME...: installs those that are missing.
apt_packages() {
  local missing=() name
  for name in "$@"; do
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null) == installed ]] || missing+=("$name")
  done
  ((${#missing[@]})) || return 0
  say "Installing by apt: ${missing[*]}"
  as_root apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}" ||
    die "apt could not install: ${missing[*]}"
}
