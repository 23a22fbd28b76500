# SPDX-License-Identifier: Apache-2.0
"""The README's two commands, then .ci/run, on a Debian 12 with nothing preinstalled, as an ordinary user with sudo."""

import os
import pathlib
import re
import signal
import subprocess
import time

import pytest

from conftest import ROOT, run
from processes import Program, http, wait_until

TABLE = "A bare Debian 12, an ordinary user with sudo"
URL = "http://127.0.0.1:50051"
SUBSCRIBE = "composio.gateway.v1.EventService/SubscribeTriggers"
MACHINE = ROOT / "tools" / "dev" / "fresh_machine.sh"
CI_SECONDS = 5400


class Visit:
    """One `./dev run` of the newcomer, ready when /healthz answers."""

    def __init__(self, folder):
        self.started = time.monotonic()
        self.program = Program([MACHINE, folder, "./dev", "run"], env=dict(os.environ))
        self.seconds = None

    def __enter__(self):
        def ready():
            assert self.program.running(), self.program.output()[-4000:]
            return http(URL + "/healthz")[0] == 200

        try:
            wait_until(ready, "/healthz answers", limit=3600)
        except BaseException:
            self.end(signal.SIGKILL)
            raise
        self.seconds = time.monotonic() - self.started
        return self

    def __exit__(self, *error):
        if self.program.running():
            self.end(signal.SIGKILL)

    def end(self, number):
        """Signals the gateway, or what builds it: by a chain of exec the only child of `unshare`. The exit code."""
        children = pathlib.Path("/proc/%d/task/%d/children" % ((self.program.process.pid,) * 2)).read_text().split()
        assert len(children) == 1
        os.kill(int(children[0]), number)
        return self.program.process.wait(60)


@pytest.fixture(scope="module")
def machine(folder):
    assert http(URL + "/healthz")[0] == 0, "port 50051 is in use"
    run(MACHINE, folder / "machine", "true")
    return folder / "machine"


def test_two_commands_lead_to_events(machine, row):
    with Visit(machine) as first:
        row("`./dev run`, first time, until ready", "%.0f s" % first.seconds)
        start = time.monotonic()
        request = '{"stop": {"max_events": 3}}'
        text = run(MACHINE, machine, "./dev", "grpcurl", "-plaintext", "-d", request, "127.0.0.1:50051", SUBSCRIBE)
        row("`./dev grpcurl … SubscribeTriggers`, three events", "%.1f s" % (time.monotonic() - start))
        assert text.count('"delivery"') == 3
        assert first.end(signal.SIGINT) == 0
    with Visit(machine) as second:
        row("`./dev run`, second time, until ready", "%.2f s" % second.seconds)
        assert second.end(signal.SIGINT) == 0
    assert second.seconds < 3


def test_ci_passes_from_cold_caches(machine, row):
    run(MACHINE, machine, "bash", "-c", "chmod -R u+w ~/.cache ~/go; rm -rf ~/.cache ~/.m2 ~/.npm ~/go .out")
    log = ROOT / ".out" / "fresh-machine-ci.log"
    start = time.monotonic()
    with open(log, "w", encoding="utf-8") as out:
        command = [MACHINE, machine, "CI=true", "bash", ".ci/run"]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT, check=False)
    seconds = time.monotonic() - start
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    row("cold `.ci/run`", "%.0f min: %s" % (seconds / 60, lines[-1]))
    assert done.returncode == 0, "\n".join(lines[-60:])
    assert re.fullmatch(r"\d+ passed, 0 failed", lines[-1])
    assert seconds < CI_SECONDS
