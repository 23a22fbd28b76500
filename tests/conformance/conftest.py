# SPDX-License-Identifier: Apache-2.0
"""The stream contract, held against any running gateway: pytest tests/conformance --address HOST:PORT. Needs pytest,
grpcio and protobuf, and nothing of the gateway but its address and its .proto files' stubs. Without an address it starts
the gateway that was built here.

The tests make events of their own (SendTestEvent) and tell them from others by a trigger id that nobody else has, so a
gateway in use may be tested too; its log is not touched otherwise.
"""

import pathlib
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "client" / "python" / "gen"))
sys.path.insert(0, str(ROOT / "tests" / "e2e"))

# pylint: disable=wrong-import-position
import grpc

from contract import Events


def pytest_addoption(parser):
    parser.addoption("--address", help="the gateway under test, HOST:PORT; without, the one built here is started")


@pytest.fixture(scope="session")
def address(request, tmp_path_factory):
    given = request.config.getoption("--address")
    if given:
        yield given
        return
    from processes import Gateway, stopped_at_end  # pylint: disable=import-outside-toplevel

    with stopped_at_end(Gateway(tmp_path_factory.mktemp("gateway"))) as gateway:
        yield gateway.start().address


@pytest.fixture(scope="session")
def channel(address):
    with grpc.insecure_channel(address) as opened:
        grpc.channel_ready_future(opened).result(timeout=30)
        yield opened


@pytest.fixture
def events(channel):
    """The event service, and a trigger of this test's own."""
    return Events(channel)
