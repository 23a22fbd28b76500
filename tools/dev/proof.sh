# SPDX-License-Identifier: Apache-2.0
# What shows that the stream contract is kept: simulated here, of real processes elsewhere.
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
