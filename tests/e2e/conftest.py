# SPDX-License-Identifier: Apache-2.0
import pytest

from processes import Gateway, Sandbox, stopped_at_end
from sent import complaints
from webhooks import SECRET


@pytest.fixture(scope="session")
def sandbox():
    """A sandbox of its own: no event comes from it unless a test asks for one. At the end, what gateways and SDKs sent to it
    has to be what Composio's operations take."""
    with stopped_at_end(Sandbox()) as program:
        yield program
        wrong = complaints(program)[1]
        assert not wrong, "\n" + "\n".join(wrong)


@pytest.fixture
def quiet_gateway(sandbox, tmp_path):
    """Not started yet. Its upstream is the separate sandbox, so the only events are those that a test sends."""
    env = {
        "COMPOSIO_BASE_URL": sandbox.url,
        "COMPOSIO_API_KEY": "ak_sandbox",
        "COMPOSIO_WEBHOOK_SECRET": SECRET,
    }
    with stopped_at_end(Gateway(tmp_path / "data", env)) as gateway:
        yield gateway


@pytest.fixture(params=["directly", "through the gateway"])
def base_url(request, sandbox):
    """Where one of Composio's own SDKs finds Composio."""
    if request.param == "directly":
        return sandbox.url
    return request.getfixturevalue("quiet_gateway").start("--rest-pass-through").url


@pytest.fixture(scope="session")
def demo_gateway(tmp_path_factory):
    """What `./dev run` starts: the embedded sandbox, which makes an event a second. Tests only read from it."""
    with stopped_at_end(Gateway(tmp_path_factory.mktemp("demo"))) as gateway:
        yield gateway.start()
