# SPDX-License-Identifier: Apache-2.0
"""RPCs that take several operations of Composio for one answer, through a gateway to the sandbox."""

import concurrent.futures
import json
import subprocess
import time

import pytest

from grpcurl_test import SERVICE, answer
from processes import http

STARS = {"trigger_type": "GITHUB_STAR_ADDED_EVENT", "user_id": "default"}


@pytest.fixture(scope="module")
def gateway(tmp_path_factory):
    from processes import Gateway, Sandbox, stopped_at_end  # pylint: disable=import-outside-toplevel

    with stopped_at_end(Sandbox()) as sandbox:
        env = {"COMPOSIO_BASE_URL": sandbox.url, "COMPOSIO_API_KEY": "ak_sandbox"}
        with stopped_at_end(Gateway(tmp_path_factory.mktemp("logic"), env)) as program:
            yield program.start()


def refusal(gateway, method, data):
    command = ["grpcurl", "-plaintext", "-format-error", "-d", json.dumps(data), gateway.address, SERVICE + method]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode != 0, done.stdout
    return done.stdout + done.stderr


def config(repo):
    return {"owner": "octocat", "repo": repo}


def triggers(gateway, repo):
    listed, token = [], ""
    while True:
        page = answer(gateway, "TriggerService/ListTriggers", {"page_size": 50, "page_token": token})
        listed += page.get("triggers", [])
        token = page.get("nextPageToken", "")
        if not token:
            return [t for t in listed if t.get("triggerConfig", {}).get("repo") == repo]


def test_every_mistake_of_a_configuration_is_told_with_its_path(gateway):
    text = refusal(gateway, "TriggerService/CreateTrigger", {**STARS, "trigger_config": {"owner": 7}})
    assert '"code": 3' in text
    assert "trigger_config.owner" in text and "must be a string, not a number" in text
    assert "trigger_config.repo" in text and "is required" in text


def test_trigger_of_a_user_tells_status_and_id_also_when_it_existed(gateway):
    request = {**STARS, "trigger_config": config("created")}
    first = answer(gateway, "TriggerService/CreateTrigger", request)
    assert first["status"] == "success" and first["trigger"].startswith("ti_")
    assert answer(gateway, "TriggerService/CreateTrigger", request) == first


def test_user_without_a_connection_is_told_to_connect(gateway):
    text = refusal(gateway, "TriggerService/CreateTrigger", {**STARS, "user_id": "nobody", "trigger_config": config("r")})
    assert "nobody has no active connection to github" in text and "AuthorizeConnection" in text


def test_unknown_trigger_type_is_not_found(gateway):
    text = refusal(gateway, "TriggerService/CreateTrigger", {"trigger_type": "NO_SUCH_EVENT", "user_id": "default"})
    assert '"code": 5' in text


def test_ensure_finds_an_equal_trigger_whatever_the_order(gateway):
    made = answer(gateway, "TriggerService/EnsureTrigger", {**STARS, "trigger_config": config("ensured")})
    again = answer(
        gateway, "TriggerService/EnsureTrigger", {**STARS, "trigger_config": {"repo": "ensured", "owner": "octocat"}})
    assert "existed" not in made and made["status"] == "success"
    assert again == {**made, "existed": True}


def test_equal_calls_at_once_make_one_trigger(gateway):
    def ensure(_):
        return answer(gateway, "TriggerService/EnsureTrigger", {**STARS, "trigger_config": config("at-once")})

    with concurrent.futures.ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(ensure, range(6)))
    assert len({a["trigger"] for a in answers}) == 1
    assert sum("existed" not in a for a in answers) == 1
    assert len(triggers(gateway, "at-once")) == 1


def test_user_connects_an_app_and_the_waiting_call_ends(gateway):
    made = answer(gateway, "ConnectionService/AuthorizeConnection", {"user_id": "ada", "app": "slack"})
    assert made["connection"].startswith("ca_") and made["authConfig"].startswith("ac_")
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(answer, gateway, "ConnectionService/WaitConnection", {"connection": made["connection"]})
        assert http(made["redirectUrl"])[0] < 400
        connection = waiting.result(60)["connection"]
    assert connection["status"] == "CONNECTION_STATUS_ACTIVE"
    second = answer(gateway, "ConnectionService/AuthorizeConnection", {"user_id": "bob", "app": "slack"})
    assert second["authConfig"] == made["authConfig"]


def test_auth_config_is_made_where_an_app_has_none(gateway):
    first = answer(gateway, "ConnectionService/AuthorizeConnection", {"user_id": "ada", "app": "notion"})
    second = answer(gateway, "ConnectionService/AuthorizeConnection", {"user_id": "bob", "app": "notion"})
    assert second["authConfig"] == first["authConfig"] and "authConfigCreated" not in second


def test_waiting_in_vain_ends_with_the_last_status(gateway):
    made = answer(gateway, "ConnectionService/AuthorizeConnection", {"user_id": "eve", "app": "github"})
    start = time.monotonic()
    text = refusal(gateway, "ConnectionService/WaitConnection", {"connection": made["connection"], "timeout": "1s"})
    assert "its last status was CONNECTION_STATUS_INITI" in text
    assert time.monotonic() - start < 30


def test_waiting_for_what_does_not_exist_is_not_found(gateway):
    text = refusal(gateway, "ConnectionService/WaitConnection", {"connection": "ca_none"})
    assert json.dumps("RESOURCE_NOT_FOUND") in text

SEND = {"tool": "SLACK_SEND_MESSAGE", "user_id": "default"}


def test_arguments_are_checked_on_request_and_nothing_is_executed(gateway):
    text = refusal(gateway, "ToolService/ExecuteTool", {**SEND, "arguments": {"channel": 7}, "validate_only": True})
    assert "arguments.channel" in text and "must be a string, not a number" in text
    good = {**SEND, "arguments": {"channel": "C012345", "text": "hi"}, "validate_only": True}
    checked = answer(gateway, "ToolService/ExecuteTool", good)
    assert set(checked) == {"version"}


def test_version_is_looked_up_and_sent(gateway):
    done = answer(gateway, "ToolService/ExecuteTool", {**SEND, "arguments": {"channel": "C012345", "text": "hi"}})
    assert done["version"] == answer(gateway, "ToolService/GetTool", {"tool": SEND["tool"]})["tool"]["version"]
