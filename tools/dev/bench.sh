# SPDX-License-Identifier: Apache-2.0
# ./dev bench: every binary of tests/bench, optimised, one after the other.
# shellcheck shell=bash

bench_labels() {
  (cd "$root" && bazel query --noshow_progress 'kind("cc_binary", //tests/bench/...)' 2>/dev/null) | sort
}

# dev_bench [--json FILE] [NAME...]: all, or the binaries of these names.
dev_bench() {
  local json="" labels label name rows=() failed=()
  if [[ ${1:-} == --json ]]; then
    [[ -n ${2:-} ]] || die "--json needs a file name"
    json=$(realpath -m "$2")
    shift 2
  fi
  apt_packages "${APT_BUILD[@]}"
  mapfile -t labels < <(bench_labels)
  ((${#labels[@]})) || die "there is no cc_binary in tests/bench"
  if (($#)); then
    mapfile -t labels < <(printf '%s\n' "${labels[@]}" | grep -E ":($(
      IFS='|'
      echo "$*"
    ))\$")
    ((${#labels[@]})) || die "no such benchmark: $*; there are: $(bench_labels | sed 's/.*://' | tr '\n' ' ')"
  fi
  run_bazel build --config=opt //service:composio-gateway "${labels[@]}" || die "the build failed"
  mkdir -p "$out/bench"
  cp -f --remove-destination "$root/.b/bin/service/composio-gateway" "$out/bench/composio-gateway"
  for label in "${labels[@]}"; do
    name=${label#//}
    say "bench: ${label##*:}"
    rm -f "$out/bench/${label##*:}.json"
    COMPOSIO_GATEWAY_BINARY="$out/bench/composio-gateway" "$root/.b/bin/${name/://}" --json "$out/bench/${label##*:}.json" ||
      failed+=("${label##*:}")
    [[ ! -e $out/bench/${label##*:}.json ]] || rows+=("$out/bench/${label##*:}.json")
  done
  say "bench: all figures"
  /usr/bin/python3 "$root/tools/bench/merge.py" "$json" "${rows[@]}"
  ((${#failed[@]} == 0)) || die "these benchmarks failed: ${failed[*]}"
}
