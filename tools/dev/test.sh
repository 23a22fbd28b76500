# SPDX-License-Identifier: Apache-2.0
# ./dev test: all tests, counted case by case.
# shellcheck shell=bash

results="$out/test-results.jsonl"

summary() { /usr/bin/python3 "$root/tools/test/summary.py" "$1" "$results" "${@:2}"; }

# bazel_suite NOTE ARG...: `bazel test ARG...`; its cases are counted under NOTE.
bazel_suite() {
  local note=$1 bep="$out/bep-${1:-default}.json" code=0
  shift
  rm -f "$bep"
  run_bazel test --keep_going --build_event_json_file="$bep" "$@" || code=$?
  if [[ -e $bep ]]; then summary bazel "$bep" "$note"; fi
  # 3: tests failed, and the report says which. Anything else may have left no report.
  ((code == 0 || code == 3)) || summary failed "bazel" "bazel test $* ended with $code"
}

# pytest_suite NAME PATH...
pytest_suite() {
  local name=$1 xml="$out/junit-$1.xml" code=0
  shift
  rm -f "$xml"
  (cd "$root" && python -m pytest -v -p no:cacheprovider --color=no --junitxml="$xml" "$@") || code=$?
  if [[ -e $xml ]]; then summary junit "$name" "$xml"; fi
  ((code == 0 || code == 1)) || summary failed "$name" "pytest ended with $code"
}

cpp_suites() {
  say "C++ tests"
  bazel_suite "" --test_tag_filters=-long //tests/...
}

go_suites() {
  local report="$out/go-test.jsonl" code=0
  (cd "$root/client/go" && go vet ./... && go test -race -count=1 -json ./... >"$report") || code=$?
  if [[ -e $report ]]; then summary go go "$report"; fi
  ((code == 0 || code == 1)) || summary failed go "go vet or go test ended with $code"
}

build_clients() {
  say "Building the clients"
  mkdir -p "$out/clients"
  (cd "$root/client/go" && go build -o "$out/clients/go-subscribe" ./examples/subscribe) &&
    (cd "$root/client/java" && mvn -q -B -Dstyle.color=never package) &&
    (cd "$root/client/typescript" && npm run --silent build)
}

e2e_suite() {
  # In a subshell: what fails there is counted, not the end of the run.
  (binary composio-gateway //service:composio-gateway && binary composio-sandbox //sandbox:composio-sandbox && soak_binary && build_clients) || {
    summary failed e2e "the programs under test do not build"
    return
  }
  pytest_suite e2e tests/e2e "$@"
}

conformance_suite() {
  say "The stream contract, held against the gateway that was built"
  (binary composio-gateway //service:composio-gateway) || {
    summary failed conformance "the program under test does not build"
    return
  }
  pytest_suite conformance tests/conformance
}

asan_suite() {
  say "Under AddressSanitizer and UndefinedBehaviorSanitizer"
  bazel_suite asan --config=asan --build_tests_only --test_tag_filters=-long //tests/...
}

tsan_suite() {
  say "The core under ThreadSanitizer"
  bazel_suite tsan --config=tsan //tests/unit/... //tests/contract/... //tests/simulation/...
}

# slow_suite PATH...: tests/long by pytest, or a part of it under a name of its own.
slow_suite() {
  local name=long
  [[ $* == tests/long ]] || name="long ($(basename "${1%%::*}" _test.py))"
  apt_packages "${APT_LONG[@]}" "${APT_CHECK[@]}"
  use_compose
  pytest_suite "$name" "$@"
}

# long_suites: all that takes long. long_suites SUITE [ARG...]: one of asan, tsan, slow.
long_suites() {
  local rows="$out/long-run.jsonl" commit whole=()
  commit=$(git -C "$root" rev-parse --short HEAD)
  : >"$rows"
  case ${1:-} in
    asan | tsan) "${1}_suite" ;;
    slow) slow_suite "${@:2}" ;;
    "")
      whole=(--whole)
      say "Long tests"
      [[ -z $(cd "$root" && bazel query --noshow_progress 'attr(tags, "\blong\b", kind("_test", //tests/...))' 2>/dev/null) ]] ||
        bazel_suite long --test_tag_filters=long //tests/...
      asan_suite
      tsan_suite
      slow_suite tests/long
      ;;
    *) die "test long: no part $1; there are asan, tsan, slow" ;;
  esac
  /usr/bin/python3 "$root/tools/test/long_run.py" "$results" "$rows" "$root/docs/long-run.md" "$commit" "${whole[@]}"
}

# dev_test [--long], or dev_test SUITE [ARG...] for one of cpp, repository, go, e2e, conformance, long; `long asan`, `long tsan` and
# `long slow PATH...` are parts of the last.
dev_test() {
  apt_packages "${APT_BUILD[@]}" "${APT_TEST[@]}"
  use_go
  use_typescript
  npm_packages tests/e2e/typescript_sdk "Composio's TypeScript SDK"
  use_grpcurl
  use_proto_tools
  use_python "$root/tools/python/test.txt"
  mkdir -p "$out"
  : >"$results"
  case ${1:-} in
    "" | --long)
      cpp_suites
      pytest_suite repository tests/repository
      go_suites
      e2e_suite
      conformance_suite
      [[ -z ${1:-} ]] || long_suites
      ;;
    cpp | go) "${1}_suites" ;;
    repository) pytest_suite repository tests/repository "${@:2}" ;;
    e2e) e2e_suite "${@:2}" ;;
    conformance) conformance_suite ;;
    long) long_suites "${@:2}" ;;
    *) die "test: no suite $1; there are cpp, repository, go, e2e, conformance, long" ;;
  esac
  summary print
}
