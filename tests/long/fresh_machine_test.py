# SPDX-License-Identifier: Apache-2.0
"""The README's two commands on a Debian 12 with nothing preinstalled, as an ordinary user with sudo."""

import os
import pathlib
import signal
import time

import pytest

from conftest import ROOT, run
from processes import Program, http, wait_until

TABLE = "A bare Debian 12, an ordinary user with sudo"
URL = "http://127.0.0.1:50051"
SUBSCRIBE = "composio.gateway.v1.EventService/SubscribeTriggers"
MACHINE = ROOT / "tools" / "dev" / "fresh_machine.sh"


class Visit:
    """One `./dev run` of the newcomer, ready when /healthz answers."""

    def __init__(self, folder):
        start = time.monotonic()
        self.program = Program([MACHINE, folder, "./dev", "run"], env=dict(os.environ))

        def ready():
            assert self.program.running(), self.program.output()[-4000:]
            return http(URL + "/healthz")[0] == 200

        wait_until(ready, "/healthz answers", limit=3600)
        self.seconds = time.monotonic() - start

    def interrupt(self):
        """Ctrl-C: to the gateway, which by a chain of exec is the only child of `unshare`."""
        children = pathlib.Path("/proc/%d/task/%d/children" % ((self.program.process.pid,) * 2)).read_text().split()
        os.kill(int(children[0]), signal.SIGINT)
        return self.program.process.wait(60)


@pytest.fixture(scope="module")
def machine(folder):
    assert http(URL + "/healthz")[0] == 0, "port 50051 is in use"
    run(MACHINE, folder / "machine", "true")
    return folder / "machine"


def test_two_commands_lead_to_events(machine, row):
    first = Visit(machine)
    row("`./dev run`, first time, until ready", "%.0f s" % first.seconds)
    start = time.monotonic()
    request = '{"stop": {"max_events": 3}}'
    text = run(MACHINE, machine, "./dev", "grpcurl", "-plaintext", "-d", request, "127.0.0.1:50051", SUBSCRIBE)
    row("`./dev grpcurl … SubscribeTriggers`, three events", "%.1f s" % (time.monotonic() - start))
    assert text.count('"delivery"') == 3
    assert first.interrupt() == 0
    second = Visit(machine)
    row("`./dev run`, second time, until ready", "%.2f s" % second.seconds)
    assert second.interrupt() == 0
    assert second.seconds < 3
