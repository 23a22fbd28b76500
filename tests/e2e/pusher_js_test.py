# SPDX-License-Identifier: Apache-2.0
"""Pusher's own JavaScript client, and the listener of Composio's TypeScript SDK on top of it, both unmodified, against
the sandbox's realtime feed."""

import os
import re
import subprocess

import pytest

from processes import ROOT, Sandbox, stopped_at_end

FOLDER = ROOT / "tests" / "e2e" / "typescript_sdk"
LIMIT_SECONDS = 120


@pytest.mark.parametrize("script, passes", [("pusher.test.mjs", 6), ("listener.test.mjs", 4)])
def test_the_client_receives_reassembles_and_reconnects(script, passes, tmp_path):
    with stopped_at_end(Sandbox()) as sandbox:
        env = {
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "COMPOSIO_BASE_URL": sandbox.url,
            "COMPOSIO_CACHE_DIR": str(tmp_path),
            "COMPOSIO_DISABLE_TELEMETRY": "true",
        }
        # The clients' timers would keep it from ending.
        node = [FOLDER / "node_modules" / ".bin" / "node", "--test", "--test-force-exit", "--test-reporter=tap", script]
        done = subprocess.run(
            node, cwd=FOLDER, env=env, capture_output=True, text=True, check=False, timeout=LIMIT_SECONDS
        )
    text = done.stdout + done.stderr
    assert done.returncode == 0, text
    assert int(re.search(r"^# pass (\d+)$", text, re.MULTILINE).group(1)) == passes, text
