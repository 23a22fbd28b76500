# SPDX-License-Identifier: Apache-2.0
"""run.py [--check] [--rows FILE] [--scenarios N] [NAME...]: plants each bug of tests/mutations/*.patch and has the
simulation look for it.

A patch begins with one line that says what is wrong with it. Each is applied to a copy of the tree (.out/mutations, which
Bazel builds incrementally), one after the other. Ends with 1 when a patch does not apply or build any more, or when its
bug is not caught. --check only tries whether all apply. --rows adds a JSON line for each bug to FILE.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PATCHES = ROOT / "tests" / "mutations"
COPY = ROOT / ".out" / "mutations"
TARGET = "//tests/simulation:simulate"
BINARY = COPY / ".b" / "bin" / "tests" / "simulation" / "simulate"
# Far more than the scenarios that it takes.
LIMIT_SECONDS = 900


def patches(names):
    found = {path.stem: path for path in sorted(PATCHES.glob("*.patch"))}
    unknown = set(names) - found.keys()
    if unknown:
        sys.exit("no such mutation: %s" % " ".join(sorted(unknown)))
    return [path for name, path in found.items() if not names or name in names]


def what(patch):
    return patch.read_text(encoding="utf-8").split("\n", 1)[0]


def targets(patch):
    return re.findall(r"^\+\+\+ b/(\S+)", patch.read_text(encoding="utf-8"), re.M)


def apply(patch, tree, *flags):
    """The complaint; empty when it applies."""
    # Without the ceiling, git would take a copy inside of the repository for a part of it, and skip its files.
    env = {**os.environ, "GIT_CEILING_DIRECTORIES": str(tree.parent)}
    done = subprocess.run(["git", "apply", *flags, patch], cwd=tree, env=env, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stderr.strip() or "does not apply"


def copy_tree():
    """Brings COPY up to date; what did not change keeps its time."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("\0")
    wanted = {name for name in listed if name and (ROOT / name).is_file()}
    for name in wanted:
        source, target = ROOT / name, COPY / name
        if target.exists() and target.read_bytes() == source.read_bytes():
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    for path in COPY.rglob("*"):
        if ".b" in path.relative_to(COPY).parts[:1] or not path.is_file():
            continue
        if str(path.relative_to(COPY)) not in wanted:
            path.unlink()


def build():
    done = subprocess.run(
        ["bazel", "build", "--noshow_progress", TARGET], cwd=COPY, capture_output=True, text=True, check=False
    )
    return "" if done.returncode == 0 else done.stderr[-3000:]


def simulate(scenarios):
    """(seed, problem) of the first scenario that fails; None when none does."""
    command = [BINARY, "--first-seed", "1", "--scenarios", str(scenarios)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=LIMIT_SECONDS)
    except subprocess.TimeoutExpired:
        return "?", "the scenarios do not come to an end"
    found = re.search(r"^seed (\d+): (?!\d+ events)(.*)$", done.stdout, re.M)
    if found:
        # Long frame sequences say little.
        return found.group(1), found.group(2).split("; frames ")[0]
    return None if done.returncode == 0 else ("?", "ended with %d: %s" % (done.returncode, done.stderr[-200:]))


def plant(patch, scenarios):
    """(seed, problem) or (None, complaint)."""
    before = {name: (COPY / name).read_bytes() for name in targets(patch)}
    complaint = apply(patch, COPY)
    if complaint:
        return None, complaint
    try:
        complaint = build()
        if complaint:
            return None, "does not build:\n" + complaint
        return simulate(scenarios) or (None, "NOT CAUGHT in %d scenarios" % scenarios)
    finally:
        for name, content in before.items():
            (COPY / name).write_bytes(content)


def main():
    parser = argparse.ArgumentParser(prog="mutations")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--rows")
    parser.add_argument("--scenarios", type=int, default=2000)
    parser.add_argument("names", nargs="*")
    arguments = parser.parse_args()
    chosen = patches(arguments.names)
    broken = [(patch.stem, complaint) for patch in chosen if (complaint := apply(patch, ROOT, "--check"))]
    for name, complaint in broken:
        print("%s no longer applies: %s" % (name, complaint))
    if arguments.check or broken:
        print("%d of %d mutations apply" % (len(chosen) - len(broken), len(chosen)))
        return 1 if broken else 0
    copy_tree()
    print("| bug | seed | caught by |\n|---|---|---|", flush=True)
    missed = 0
    for patch in chosen:
        start = time.monotonic()
        seed, problem = plant(patch, arguments.scenarios)
        missed += seed is None
        print("| %s: %s | %s | %s |" % (patch.stem, what(patch), seed or "", problem), flush=True)
        print("  %.0f s" % (time.monotonic() - start), file=sys.stderr, flush=True)
        if arguments.rows:
            with open(arguments.rows, "a", encoding="utf-8") as out:
                value = "seed %s: %s" % (seed, problem) if seed else problem.split("\n")[0]
                out.write(json.dumps(["Mutations", patch.stem, value.replace("|", "/")]) + "\n")
    print("\n%d mutations, %d caught" % (len(chosen), len(chosen) - missed))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
