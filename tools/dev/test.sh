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
  # 3: tests failed, 4: none found; the report says which. Anything else may have left no report.
  if [[ -e $bep ]]; then summary bazel "$bep" "$note"; fi
  ((code == 0 || code == 3)) || summary failed "bazel" "bazel test $* ended with $code"
}

# pytest_suite NAME PATH...
pytest_suite() {
  local name=$1 xml="$out/junit-$1.xml" code=0
  shift
  rm -f "$xml"
  (cd "$root" && python -m pytest -q -p no:cacheprovider --color=no --junitxml="$xml" "$@") || code=$?
  if [[ -e $xml ]]; then summary junit "$name" "$xml"; fi
  ((code == 0 || code == 1)) || summary failed "$name" "pytest ended with $code"
}

dev_test() {
  apt_packages "${APT_BUILD[@]}" "${APT_TEST[@]}"
  use_python "$root/tools/python/test.txt"
  mkdir -p "$out"
  : >"$results"
  say "C++ tests"
  bazel_suite "" --test_tag_filters=-long //tests/...
  say "Repository"
  pytest_suite repository tests/repository
  summary print
}
