# SPDX-License-Identifier: Apache-2.0
"""Every curl line of docs/sandbox.md does what it says."""

import json
import shlex
import subprocess

import pytest

from processes import ROOT, Sandbox, http, stopped_at_end

LINES = [line for line in (ROOT / "docs/sandbox.md").read_text(encoding="utf-8").splitlines() if line.startswith("curl ")]


@pytest.fixture(scope="module")
def own_sandbox():
    """Not the shared one: the lines set faults."""
    with stopped_at_end(Sandbox()) as program:
        yield program


def auth_config(sandbox):
    url = sandbox.url + "/api/v3.1/auth_configs?toolkit_slug=github"
    return json.loads(http(url, headers={"x-api-key": "ak_sandbox"})[1])["items"][0]["id"]


@pytest.mark.parametrize("line", LINES)
def test_line_is_answered_with_success(own_sandbox, line):
    if "_sandbox/faults" not in line:
        http(own_sandbox.url + "/_sandbox/faults", "DELETE")
    if "AUTH_CONFIG_ID" in line:
        line = line.replace("AUTH_CONFIG_ID", auth_config(own_sandbox))
    command = shlex.split(line.replace("http://127.0.0.1:9900", own_sandbox.url))
    done = subprocess.run(
        [*command, "-w", "\n%{http_code}"], capture_output=True, text=True, check=False, timeout=30
    )
    assert done.returncode == 0, done.stderr
    body, status = done.stdout.rsplit("\n", 1)
    assert status in ("200", "201"), body
    json.loads(body)


def test_there_are_lines():
    assert len(LINES) > 20
