# SPDX-License-Identifier: Apache-2.0
"""Ten thousand scenarios, none of which `./dev test` runs, and every deliberate bug."""

import json
import os
import re
import subprocess
import sys

from conftest import ROOT, run

TABLE = "Simulation"
SCENARIOS = int(os.environ.get("COMPOSIO_SCENARIOS", "10000"))
FIRST_SEED = 2001


def test_every_promise_is_kept_in_every_scenario(row):
    run("bazel", "build", "//tests/simulation:simulate", cwd=ROOT)
    binary = ROOT / ".b" / "bin" / "tests" / "simulation" / "simulate"
    flags = ["--first-seed", str(FIRST_SEED), "--scenarios", str(SCENARIOS)]
    done = subprocess.run([binary, *flags], capture_output=True, text=True, check=False)
    row("scenarios, seeds %d to %d" % (FIRST_SEED, FIRST_SEED + SCENARIOS - 1),
        "every promise was kept" if done.returncode == 0 else done.stdout.strip().split("\n")[-2])
    assert done.returncode == 0, done.stdout


def test_every_deliberate_bug_is_caught(row, tmp_path):
    rows = tmp_path / "rows"
    command = [sys.executable, ROOT / "tests" / "mutations" / "run.py", "--rows", rows]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    for line in rows.read_text(encoding="utf-8").splitlines() if rows.exists() else []:
        _, name, value = json.loads(line)
        row("bug " + name, value)
    assert done.returncode == 0, done.stdout
    assert re.search(r"^(\d+) mutations, \1 caught$", done.stdout, re.M)
