#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs a command in this repository as it is on a newcomer's machine: a Debian 12 made by debootstrap with nothing but
# sudo and git, as an ordinary user. Needs root.
#   fresh_machine.sh FOLDER COMMAND...
# FOLDER is made when it is not there; its second use is the second visit of the same newcomer.
set -euo pipefail
folder=$1
shift
root=$(git -C "$(dirname "${BASH_SOURCE[0]}")" rev-parse --show-toplevel)
home=/home/newcomer

make_machine() {
  debootstrap --variant=minbase --include=sudo,git bookworm "$folder" >"$folder.log" 2>&1
  chroot "$folder" useradd --create-home --shell /bin/bash newcomer
  echo 'newcomer ALL=(ALL) NOPASSWD: ALL' >"$folder/etc/sudoers.d/newcomer"
  # What the network around this machine asks for: its resolver and its certificates.
  cp -L /etc/resolv.conf "$folder/etc/resolv.conf"
  mkdir -p "$folder/usr/local/share/ca-certificates"
  cp -r /usr/local/share/ca-certificates/. "$folder/usr/local/share/ca-certificates"
  mkdir -p "$folder/etc/ssl/certs"
  cp -L /etc/ssl/certs/ca-certificates.crt "$folder/etc/ssl/certs/"
  git clone -q --no-hardlinks "$root" "$folder$home/composio-gateway"
  chroot "$folder" chown -R newcomer:newcomer "$home"
}

[[ -d $folder$home/composio-gateway ]] || make_machine

# Mounts and processes live in namespaces of their own and end with the command.
mapfile -t network < <(env | grep -iE '^[a-z_]*(proxy|cert|ssl|ca_bundle)[a-z_]*=' || true)
wait "$!" # else it stays as a second child of what this script becomes
# shellcheck disable=SC2016
exec unshare --mount --pid --fork bash -c '
  set -e
  folder=$1 home=$2
  shift 2
  mount -t proc proc "$folder/proc"
  mount --rbind /dev "$folder/dev"
  exec chroot --userspec=newcomer:newcomer "$folder" /usr/bin/env -i \
    HOME="$home" USER=newcomer LANG=C.UTF-8 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    bash -c "cd ~/composio-gateway && exec env \"\$@\"" bash "$@"
' bash "$folder" "$home" "${network[@]}" "$@"
