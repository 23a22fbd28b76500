# SPDX-License-Identifier: Apache-2.0
# The operating system and its packages.
# shellcheck shell=bash

system_name() {
  local name version
  name=$(. /etc/os-release 2>/dev/null && printf '%s' "${NAME:-}") || true
  version=$(. /etc/os-release 2>/dev/null && printf '%s' "${VERSION_ID:-}") || true
  printf '%s %s %s' "${name:-$(uname -s)}" "${version:-$(uname -r)}" "$(uname -m)"
}

require_debian() {
  local id version
  id=$(. /etc/os-release 2>/dev/null && printf '%s' "${ID:-}") || true
  version=$(. /etc/os-release 2>/dev/null && printf '%s' "${VERSION_ID:-}") || true
  [[ $id == debian && $version == "$DEBIAN_RELEASE" && $(uname -m) == x86_64 ]] ||
    die "needs Debian $DEBIAN_RELEASE $DEBIAN_ARCH, this is $(system_name); use instead: docker compose up"
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
