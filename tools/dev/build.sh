# SPDX-License-Identifier: Apache-2.0
# Building with Bazel. Bazel's server takes seconds to start, so what has not changed is not handed to it at all.
# shellcheck shell=bash

bazel_flags() { [[ -t 2 ]] || printf '%s\n' --curses=no --color=no --show_progress_rate_limit=20; }

run_bazel() {
  local command=$1 flags
  shift
  mapfile -t flags < <(bazel_flags)
  (cd "$root" && bazel "$command" "${flags[@]}" "$@")
}

# Changes with every source file that a binary can be made from, by name, size and time.
source_state() {
  (cd "$root" && find WORKSPACE BUILD .bazelrc proto service sandbox third_party tools -type f -printf '%p %s %T@\n' |
    LC_ALL=C sort | sha256sum)
}

# binary NAME LABEL [FLAG...]: builds LABEL unless nothing changed, and leaves a copy as $out/NAME: Bazel's own links
# point to whatever was built last, in whatever configuration.
binary() {
  local name=$1 label=$2 state file
  shift 2
  state="$(source_state) $label $*"
  [[ -x $out/$name && $(cat "$out/$name.state" 2>/dev/null) == "$state" ]] && return
  say "Building $label (the first time takes minutes; later only what changed)"
  run_bazel build "$@" "$label" || die "the build failed"
  mkdir -p "$out"
  file=${label#//}
  cp -f --remove-destination "$root/.b/bin/${file/://}" "$out/$name"
  printf '%s' "$state" >"$out/$name.state"
}

dev_run() {
  apt_packages "${APT_BUILD[@]}"
  binary composio-gateway //service:composio-gateway
  use_grpcurl
  exec "$out/composio-gateway" "$@"
}

dev_sandbox() {
  apt_packages "${APT_BUILD[@]}"
  binary composio-sandbox //sandbox:composio-sandbox
  exec "$out/composio-sandbox" "$@"
}
