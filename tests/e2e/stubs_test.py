# SPDX-License-Identifier: Apache-2.0
"""The generated stubs of the languages whose packages come later."""

import subprocess
import sys

import pytest

from processes import ROOT

EXAMPLES = {
    "python": [sys.executable, ROOT / "client/python/examples/list_apps.py"],
    "typescript": ["node", ROOT / "client/typescript/dist/examples/list_apps.js"],
}


@pytest.mark.parametrize("language", sorted(EXAMPLES))
def test_list_apps_by_the_generated_stubs(demo_gateway, language):
    command = [*EXAMPLES[language], demo_gateway.address]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    assert {"github", "slack", "gmail", "googlecalendar"} <= set(done.stdout.split())
