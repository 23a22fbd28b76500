# SPDX-License-Identifier: Apache-2.0
# What shows that the stream contract is kept: in simulation, by a gateway at an address, over a long time.
# shellcheck shell=bash

# dev_sim [--seed N [--trace]] [--first-seed N] [--scenarios N]
dev_sim() {
  apt_packages "${APT_BUILD[@]}"
  run_bazel build //tests/simulation:simulate || die "the build failed"
  mkdir -p "$out"
  cp -f --remove-destination "$root/.b/bin/tests/simulation/simulate" "$out/simulate"
  exec "$out/simulate" "$@"
}

# dev_mutations [--check] [--scenarios N] [NAME...]
dev_mutations() {
  apt_packages "${APT_BUILD[@]}"
  exec /usr/bin/python3 "$root/tests/mutations/run.py" "$@"
}

# dev_conformance ADDRESS [PYTEST-ARG...]: holds the gateway at ADDRESS against the stream contract.
dev_conformance() {
  [[ ${1:-} == *:* ]] || die "conformance: the address of a gateway, HOST:PORT, is missing"
  use_python "$root/tools/python/test.txt"
  (cd "$root" && exec python -m pytest -v -p no:cacheprovider tests/conformance --address "$@")
}

soak_binary() {
  run_bazel build //tests/soak:soak || return
  mkdir -p "$out"
  cp -f --remove-destination "$root/.b/bin/tests/soak/soak" "$out/soak"
}

# dev_soak [--minutes N] [--rate EVENTS_PER_SECOND] [--subscribers N]: the program as users run it, optimised.
dev_soak() {
  apt_packages "${APT_BUILD[@]}"
  soak_binary || die "the build failed"
  run_bazel build --config=opt //service:composio-gateway || die "the build failed"
  mkdir -p "$out/bench"
  cp -f --remove-destination "$root/.b/bin/service/composio-gateway" "$out/bench/composio-gateway"
  COMPOSIO_GATEWAY_BINARY="$out/bench/composio-gateway" exec "$out/soak" "$@"
}
