# SPDX-License-Identifier: Apache-2.0
"""Facts about the source tree itself."""

import pathlib
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
CHECKS = ROOT / "tools" / "check"


@pytest.mark.parametrize("script", sorted(path.name for path in CHECKS.glob("*.py")))
def test_check_passes(script):
    done = subprocess.run([sys.executable, CHECKS / script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
