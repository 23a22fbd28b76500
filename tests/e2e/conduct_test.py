# SPDX-License-Identifier: Apache-2.0
"""How the gateway treats Composio: what it keeps, what it asks once for many, and that it holds back in time."""

import concurrent.futures
import re
import time
import urllib.request

import pytest

from grpcurl_test import SERVICE, grpcurl
from processes import Gateway, Sandbox, http, stopped_at_end
from round_trip import Control

GITHUB = "/api/v3.1/toolkits/github"


@pytest.fixture(scope="module")
def own_sandbox():
    with stopped_at_end(Sandbox()) as sandbox:
        yield sandbox


@pytest.fixture
def control(own_sandbox):
    control = Control(own_sandbox.port)
    control.call("POST", "reset")
    return control


@pytest.fixture
def gateway(own_sandbox, control, tmp_path):
    env = {"COMPOSIO_BASE_URL": own_sandbox.url, "COMPOSIO_API_KEY": "ak_sandbox"}
    with stopped_at_end(Gateway(tmp_path / "data", env)) as gateway:
        yield gateway


def asked(control, path):
    return len(control.call("GET", "requests?path=" + path)["requests"])


def get_app(gateway, *headers, app="github"):
    """The age that the answer's metadata tells; None where there is none."""
    flags = ["-v"] + [word for header in headers for word in ("-H", header)]
    done = grpcurl(gateway, SERVICE + "AppService/GetApp", data={"app": app}, flags=flags)
    assert done.returncode == 0, done.stderr
    age = re.search(r"^age: (\d+)$", done.stdout, re.MULTILINE)
    return int(age.group(1)) if age else None


def test_a_catalogue_read_is_kept_and_its_age_is_told(gateway, control):
    gateway.start()
    assert get_app(gateway) is None
    assert get_app(gateway) is not None
    assert asked(control, GITHUB) == 1
    assert get_app(gateway, "cache-control: max-age=600") is not None
    assert get_app(gateway, "cache-control: no-cache") is None
    assert asked(control, GITHUB) == 2
    metrics = http(gateway.url + "/metrics")[1]
    assert 'composio_gateway_upstream_cache_reads_total{outcome="hit"} 2' in metrics
    assert 'composio_gateway_upstream_cache_reads_total{outcome="bypass"} 1' in metrics


def test_the_cache_can_be_switched_off(gateway, control):
    gateway.start("--cache-ttl=0s")
    assert get_app(gateway) is None
    assert get_app(gateway) is None
    assert asked(control, GITHUB) == 2


def test_an_error_is_not_kept(gateway, control):
    gateway.start()
    control.call("POST", "faults", {"path": GITHUB, "status": 404, "count": 1})
    assert grpcurl(gateway, SERVICE + "AppService/GetApp", data={"app": "github"}).returncode != 0
    assert get_app(gateway) is None


def test_what_belongs_to_a_user_is_never_kept(gateway, control):
    gateway.start()
    for _ in range(2):
        assert grpcurl(gateway, SERVICE + "ConnectionService/ListConnections", data={}).returncode == 0
    assert asked(control, "/api/v3.1/connected_accounts") == 2


def test_a_program_with_an_sdk_shares_the_cache_and_sees_the_same_answer(gateway, control):
    gateway.start("--rest-pass-through")

    def ask():
        with urllib.request.urlopen(gateway.url + GITHUB, timeout=10) as answer:
            return answer.status, answer.read(), {name.lower(): value for name, value in answer.headers.items() if name.lower() != "date"}

    assert get_app(gateway) is None
    first, second = ask(), ask()
    assert int(first[2].pop("age")) <= int(second[2].pop("age"))
    assert first == second and "x-ratelimit-remaining" in first[2]
    assert asked(control, GITHUB) == 1


def test_an_app_that_is_changed_through_the_gateway_is_read_anew(gateway, control):
    gateway.start()
    get_app(gateway)
    config = {"name": "X", "app_url": "https://mcp.example.org", "auth_schemes": [{"mode": "CUSTOM_APP_AUTH_MODE_NO_AUTH"}]}
    grpcurl(gateway, SERVICE + "CustomAppService/UpsertCustomApp", data={"app": "x", "config": config})
    assert asked(control, "/api/v3.1/custom/toolkits/upsert") == 1
    assert get_app(gateway) is None


def test_equal_reads_at_once_are_one_request(gateway, control):
    gateway.start()
    path = "/api/v3.1/connected_accounts"
    control.call("POST", "faults", {"path": path, "latency_ms": 5000, "count": -1})
    with concurrent.futures.ThreadPoolExecutor(6) as pool:
        calls = [pool.submit(grpcurl, gateway, SERVICE + "ConnectionService/ListConnections", data={}) for _ in range(5)]
        hasty = pool.submit(grpcurl, gateway, SERVICE + "ConnectionService/ListConnections", data={}, flags=["-max-time", "2"])
        assert "DeadlineExceeded" in hasty.result().stderr
        answers = [call.result() for call in calls]
    assert {done.returncode for done in answers} == {0}
    assert len({done.stdout for done in answers}) == 1
    assert asked(control, path) == 1


def test_a_call_that_would_wait_beyond_its_deadline_is_refused_at_once_and_composio_not_asked(gateway, control):
    gateway.start("--realtime=false")
    control.call("POST", "faults", {"rate_limit": 3})
    listing = SERVICE + "ConnectionService/ListConnections"
    for size in (1, 2, 3):
        assert grpcurl(gateway, listing, data={"page_size": size}).returncode == 0
    begin = time.monotonic()
    execute = {"tool": "GITHUB_GET_A_REPOSITORY", "user_id": "alice", "version": "20260413_00"}
    for method, request in ((listing, {"page_size": 4}), (SERVICE + "ToolService/ExecuteTool", execute)):
        done = grpcurl(gateway, method, data=request, flags=["-max-time", "30"])
        assert "ResourceExhausted" in done.stderr and "UPSTREAM_RATE_LIMITED" in done.stderr
        assert "google.rpc.RetryInfo" in done.stderr
    assert time.monotonic() - begin < 20
    assert len(control.call("GET", "requests")["requests"]) == 3
    metrics = http(gateway.url + "/metrics")[1]
    assert 'composio_gateway_upstream_rate_limit_remaining{credential="project"} 0' in metrics
    assert "composio_gateway_upstream_rate_limit_refusals_total 2" in metrics
