# SPDX-License-Identifier: Apache-2.0
# ./dev check and ./dev fmt.
# shellcheck shell=bash

repository_files() { (cd "$root" && git ls-files -co --exclude-standard -- "$@"); }
cpp_files() { repository_files '*.cc' '*.h' | grep -v -e '^third_party/' -e '/gen/'; }
build_files() { repository_files BUILD '*/BUILD' '*.bzl' WORKSPACE | grep -v '^third_party/'; }
go_files() { repository_files 'client/go/*.go' | grep -v '/gen/'; }

# Files that differ from the main branch, or from the last commit where there is none.
changed_files() {
  local base
  base=$(cd "$root" && git merge-base HEAD origin/main 2>/dev/null) || base=HEAD
  [[ $base == "$(cd "$root" && git rev-parse HEAD)" ]] && base=HEAD~1
  (cd "$root" && git diff --name-only "$base" && git ls-files -o --exclude-standard) | sort -u
}

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
check_shell() { shellcheck -x dev .ci/run && repository_files 'tools/*.sh' 'tests/*.sh' 'service/*.sh' | grep -v '^tools/dev/' | xargs -r shellcheck; }
check_layout() { /usr/bin/python3 tools/check/layout.py; }
check_includes() { /usr/bin/python3 tools/check/includes.py; }
check_thread_safety() { run_bazel build --config=clang //service/... //sandbox/... //tests/...; }

# check_tidy [--all]: clang-tidy over the changed files.
check_tidy() {
  local execution_root files
  execution_root=$(bazel info --config=clang execution_root 2>/dev/null)
  bazel aquery --config=clang --output=jsonproto 'mnemonic("CppCompile", //service/... + //sandbox/... + //tests/...)' 2>/dev/null |
    /usr/bin/python3 tools/lint/compile_commands.py "$execution_root" "$out/compile_commands.json"
  mapfile -t files < <(comm -12 <(cpp_files | grep '\.cc$' | sort) \
    <(if [[ ${1:-} == --all ]]; then cpp_files | sort; else changed_files; fi))
  say "clang-tidy: ${#files[@]} files"
  ((${#files[@]})) || return 0
  (cd "$execution_root" && printf '%s\n' "${files[@]}" |
    xargs -P "$(nproc)" -n 4 clang-tidy-14 --quiet -p "$out" --config-file="$root/.clang-tidy" 2>"$out/tidy.err") || {
    grep -v 'warnings\? generated' "$out/tidy.err"
    return 1
  }
}

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
  for step in format shell proto go layout includes generated thread_safety "tidy ${1:-}"; do
    say "check: $step"
    # shellcheck disable=SC2086
    check_$step || failed+=("${step% }")
  done
  say "check: no diff"
  unchanged . || failed+=("no diff")
  ((${#failed[@]} == 0)) || die "check failed: ${failed[*]}"
  say "check: all passed"
}
