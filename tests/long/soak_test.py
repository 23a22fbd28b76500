# SPDX-License-Identifier: Apache-2.0
"""Half an hour of 500 events a second over 200 subscribers that come and go."""

import os
import subprocess

from processes import OUT

TABLE = "Soak"
MINUTES = os.environ.get("COMPOSIO_SOAK_MINUTES", "30")


def test_memory_stays_flat_and_nothing_leaks(row):
    environment = {**os.environ, "COMPOSIO_GATEWAY_BINARY": str(OUT / "composio-gateway")}
    done = subprocess.run([OUT / "soak", "--minutes", MINUTES], env=environment, capture_output=True, text=True, check=False)
    lines = done.stdout.strip().split("\n")
    row("%s minutes, 500 events/s, 200 subscribers" % MINUTES, lines[-1])
    for line in lines:
        if line.startswith(("memory:", "descriptors:")):
            row(*line.split(": ", 1))
    assert done.returncode == 0, done.stdout + done.stderr
