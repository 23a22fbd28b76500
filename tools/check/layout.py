# SPDX-License-Identifier: Apache-2.0
"""tests/unit mirrors the source tree: tests/unit/service/x/y_test.cc tests service/x/y.cc or service/x/y.h."""

import pathlib
import sys


def problems(root):
    unit = root / "tests" / "unit"
    for test in sorted(unit.rglob("*")):
        if not test.is_file() or test.name in ("BUILD", "README.md") or test.suffix not in (".cc", ".h"):
            continue
        shown = test.relative_to(root)
        if not test.name.endswith("_test.cc"):
            yield "%s: only BUILD and *_test.cc files belong here; helpers go to tests/testing or tests/fakes" % shown
            continue
        stem = (root / test.relative_to(unit)).with_name(test.name[: -len("_test.cc")])
        if not stem.with_suffix(".cc").exists() and not stem.with_suffix(".h").exists():
            yield "%s: there is no %s.cc or .h" % (shown, stem.relative_to(root))
        if not (test.parent / "BUILD").exists():
            yield "%s: its folder has no BUILD" % shown


def main():
    found = list(problems(pathlib.Path(__file__).resolve().parents[2]))
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
