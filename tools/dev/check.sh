# SPDX-License-Identifier: Apache-2.0
# ./dev check and ./dev fmt.
# shellcheck shell=bash

repository_files() { (cd "$root" && git ls-files -co --exclude-standard -- "$@"); }
cpp_files() { repository_files '*.cc' '*.h' | grep -v -e '^third_party/' -e '/gen/'; }
build_files() { repository_files BUILD '*/BUILD' '*.bzl' WORKSPACE | grep -v '^third_party/'; }
go_files() { repository_files 'client/go/*.go' | grep -v '/gen/'; }

dev_fmt() {
  apt_packages clang-format-14
  use_go
  use_proto_tools
  cd "$root" || exit
  cpp_files | xargs clang-format-14 -i
  build_files | xargs buildifier -lint=fix -warnings=-function-docstring-args
  go_files | xargs gofmt -w
  (cd proto && buf format -w)
}

check_format() {
  cpp_files | xargs clang-format-14 --dry-run -Werror &&
    build_files | xargs buildifier -mode=check -lint=warn -warnings=-function-docstring-args &&
    [[ -z $(go_files | xargs gofmt -l) ]] &&
    (cd proto && buf format -d --exit-code)
}

check_go() { (cd client/go && go vet ./...); }
check_proto() { (cd proto && buf lint); }
# breaking [REPOSITORY]: the protos against those of the last tag, that is the last release.
check_breaking() {
  local repository=${1:-$root} tag before failed=0
  tag=$(git -C "$repository" describe --tags --abbrev=0 2>/dev/null) || {
    say "no tag yet, so no release whose protos could break"
    return 0
  }
  say "against tag $tag"
  before=$(mktemp -d)
  git -C "$repository" archive "$tag" -- proto | tar -x -C "$before" || failed=1
  ((failed)) || (cd "$repository/proto" && buf breaking --against "$before/proto") || failed=1
  rm -rf "$before"
  return "$failed"
}
check_shell() { shellcheck -x dev .ci/run && repository_files 'tools/*.sh' 'tests/*.sh' 'service/*.sh' | grep -v '^tools/dev/' | xargs -r shellcheck; }
check_layout() { /usr/bin/python3 tools/check/layout.py; }
check_includes() { /usr/bin/python3 tools/check/includes.py; }
check_thread_safety() { run_bazel build --config=clang //service/... //sandbox/... //tests/...; }

check_tidy() { run_bazel build --keep_going --config=tidy //service/... //sandbox/... //tests/...; }

check_generated() { dev_generate && unchanged client && unchanged docs/reference; }

# unchanged PATH...: fails when git sees another state of these files than the one that ./dev check began with.
unchanged() { [[ $(repository_state "$@") == "$(cat "$out/before-${1//\//-}")" ]] || {
  git status --short -- "$@"
  git --no-pager diff --stat -- "$@"
  return 1
}; }
repository_state() { (cd "$root" && git status --porcelain -- "$@" && git diff HEAD -- "$@" | sha256sum); }

dev_check() {
  local failed=() step
  apt_packages "${APT_BUILD[@]}" "${APT_TEST[@]}" "${APT_CHECK[@]}"
  cd "$root" || exit
  mkdir -p "$out"
  repository_state client >"$out/before-client"
  repository_state docs/reference >"$out/before-docs-reference"
  repository_state . >"$out/before-."
  use_go
  use_proto_tools
  for step in format shell proto breaking go layout includes generated thread_safety tidy; do
    say "check: $step"
    "check_$step" || failed+=("$step")
  done
  say "check: no diff"
  unchanged . || failed+=("no diff")
  ((${#failed[@]} == 0)) || die "check failed: ${failed[*]}"
  say "check: all passed"
}
