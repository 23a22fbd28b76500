# SPDX-License-Identifier: Apache-2.0
"""The soak as ./dev soak runs it, for seconds instead of half an hour."""

import os
import subprocess

from processes import OUT


def test_a_short_soak_loses_nothing_and_leaks_nothing():
    flags = ["--minutes", "0.15", "--rate", "200", "--subscribers", "60"]
    environment = {**os.environ, "COMPOSIO_GATEWAY_BINARY": str(OUT / "composio-gateway")}
    done = subprocess.run([OUT / "soak", *flags], env=environment, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "no event was lost" in done.stdout
