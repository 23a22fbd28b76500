# SPDX-License-Identifier: Apache-2.0
"""Composio's own TypeScript SDK, unmodified, against the sandbox: directly, and through the gateway."""

import os
import re
import subprocess

from processes import ROOT

FOLDER = ROOT / "tests" / "e2e" / "typescript_sdk"
LIMIT_SECONDS = 180


def test_the_sdk_does_all_its_work_without_a_warning(base_url, tmp_path):
    env = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "COMPOSIO_BASE_URL": base_url,
        "COMPOSIO_CACHE_DIR": str(tmp_path),
        "COMPOSIO_DISABLE_TELEMETRY": "true",
    }
    # A Node that the SDK accepts; the machine's own may be older.
    command = [FOLDER / "node_modules" / ".bin" / "node", "--test", "--test-reporter=tap", "sdk.test.mjs"]
    done = subprocess.run(
        command, cwd=FOLDER, env=env, capture_output=True, text=True, check=False, timeout=LIMIT_SECONDS
    )
    text = done.stdout + done.stderr
    assert done.returncode == 0, text
    assert int(re.search(r"^# pass (\d+)$", text, re.MULTILINE).group(1)) == 7, text
    assert "Transform validation failed" not in text
