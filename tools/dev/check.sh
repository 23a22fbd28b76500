# SPDX-License-Identifier: Apache-2.0
# ./dev check and ./dev fmt.
# shellcheck shell=bash

cpp_files() { (cd "$root" && git ls-files -co --exclude-standard -- '*.cc' '*.h' | grep -v -e '^third_party/' -e '/gen/'); }
build_files() { (cd "$root" && git ls-files -co --exclude-standard -- '*BUILD' '*.bzl' WORKSPACE); }
shell_files() { (cd "$root" && git ls-files -co --exclude-standard -- '*.sh' dev .ci/run tools/versions); }

dev_fmt() {
  apt_packages clang-format-14 python3-venv
  use_proto_tools
  cd "$root"
  cpp_files | xargs clang-format-14 -i
  build_files | xargs buildifier
}
