# SPDX-License-Identifier: Apache-2.0
"""The deliberate bugs of tests/mutations still fit the code. That each is caught is tests/long's to show."""

import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def test_every_mutation_applies():
    run = [sys.executable, ROOT / "tests" / "mutations" / "run.py", "--check"]
    done = subprocess.run(run, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + "a patch has to follow the code that it breaks: make it anew"


def test_there_are_enough_and_each_says_what_is_wrong():
    patches = sorted((ROOT / "tests" / "mutations").glob("*.patch"))
    assert len(patches) >= 20
    for patch in patches:
        first, second = patch.read_text().split("\n")[:2]
        assert len(first.split()) > 3 and first.endswith(".") and not second, patch
