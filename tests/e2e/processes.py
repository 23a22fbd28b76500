# SPDX-License-Identifier: Apache-2.0
"""Starting and stopping the built programs. Waiting is on a condition, with a limit."""

import contextlib
import os
import pathlib
import signal
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
OUT = ROOT / ".out"
LIMIT_SECONDS = 60


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until(condition, what, limit=LIMIT_SECONDS):
    """Polls until condition() is true and returns its value."""
    end = time.monotonic() + limit
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.02)
    raise AssertionError("waited %d s in vain: %s" % (limit, what))


def http(url, method="GET", body=None, headers=None):
    """(status, text) of an HTTP exchange; status 0 when there was no connection."""
    request = urllib.request.Request(url, data=body, method=method, headers=headers or {})
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()
    except OSError:
        return 0, ""


class Program:
    """A child process whose output is collected line by line."""

    def __init__(self, command, env=None, cwd=None):
        self.lines = []
        self.errors = []
        clean = {name: value for name, value in os.environ.items() if not name.startswith("COMPOSIO_")}
        self.process = subprocess.Popen(
            [str(word) for word in command],
            env={**clean, **(env or {})},
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._readers = [
            threading.Thread(target=self._read, args=pair, daemon=True)
            for pair in ((self.process.stdout, self.lines), (self.process.stderr, self.errors))
        ]
        for reader in self._readers:
            reader.start()

    @staticmethod
    def _read(stream, into):
        for line in stream:
            into.append(line.rstrip("\n"))

    def output(self):
        return "\n".join([*self.lines, *self.errors])

    def running(self):
        return self.process.poll() is None

    def wait_for_line(self, condition, what, limit=LIMIT_SECONDS):
        def found():
            lines = [line for line in [*self.lines, *self.errors] if condition(line)]
            assert lines or self.running(), "ended with %s: %s" % (self.process.returncode, self.output())
            return lines

        return wait_until(found, "%s in:\n%s" % (what, self.output()), limit)[0]

    def stop(self, number=signal.SIGTERM, limit=LIMIT_SECONDS):
        """Sends a signal and returns the exit code."""
        if self.running():
            self.process.send_signal(number)
        try:
            self.process.wait(limit)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError("did not stop within %d s: %s" % (limit, self.output())) from None
        for reader in self._readers:
            reader.join(limit)
        return self.process.returncode


class Gateway:
    """composio-gateway on a port and data directory of its own, which it keeps over restarts."""

    def __init__(self, folder, env=None, port=None):
        self.port = port or free_port()
        self.address = "127.0.0.1:%d" % self.port
        self.url = "http://" + self.address
        self.env = {
            "COMPOSIO_GATEWAY_ADDRESS": self.address,
            "COMPOSIO_GATEWAY_DATA_DIR": str(folder),
            **(env or {}),
        }
        self.program = None

    def start(self, *flags):
        self.program = Program([OUT / "composio-gateway", *flags], self.env)

        def ready():
            assert self.program.running(), self.program.output()
            return http(self.url + "/healthz")[0] == 200

        wait_until(ready, "the gateway answers /healthz")
        return self

    def kill(self):
        self.program.stop(signal.SIGKILL)

    def stop(self):
        return self.program.stop()


class Sandbox:
    """composio-sandbox on a port of its own."""

    def __init__(self, *flags, port=None):
        self.port = port or free_port()
        self.url = "http://127.0.0.1:%d" % self.port
        self.program = Program([OUT / "composio-sandbox", *flags], {"COMPOSIO_SANDBOX_ADDRESS": "127.0.0.1:%d" % self.port})

        def ready():
            assert self.program.running(), self.program.output()
            return http(self.url + "/api/v3.1/toolkits", headers={"x-api-key": "ak_sandbox"})[0] == 200

        wait_until(ready, "the sandbox answers")


@contextlib.contextmanager
def stopped_at_end(thing):
    """Ends what a test left running."""
    try:
        yield thing
    finally:
        program = thing if isinstance(thing, Program) else thing.program
        if program and program.running():
            program.stop()
