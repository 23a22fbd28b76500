# SPDX-License-Identifier: Apache-2.0
"""The lines a newcomer types, against what `./dev run` starts."""

import json
import subprocess

import pytest

SERVICE = "composio.gateway.v1."


def grpcurl(gateway, *arguments, data=None, timeout=60, flags=()):
    flags = ["-plaintext", *flags] + (["-d", json.dumps(data)] if data is not None else [])
    command = ["grpcurl", *flags, gateway.address, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=timeout)


def answer(gateway, method, data=None):
    done = grpcurl(gateway, SERVICE + method, data={} if data is None else data)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)


def frames(gateway, request):
    done = grpcurl(gateway, SERVICE + "EventService/SubscribeTriggers", data=request)
    assert done.returncode == 0, done.stdout + done.stderr
    decoder, text, found = json.JSONDecoder(), done.stdout.strip(), []
    while text:
        value, end = decoder.raw_decode(text)
        found.append(value["frame"])
        text = text[end:].lstrip()
    return found


def events(found):
    return [frame["delivery"]["event"] for frame in found if "delivery" in frame]


@pytest.mark.parametrize(
    "service",
    [
        SERVICE + "AppService",
        SERVICE + "AuthConfigService",
        SERVICE + "ConnectionService",
        SERVICE + "ToolService",
        SERVICE + "TriggerService",
        SERVICE + "EventService",
        "grpc.health.v1.Health",
        "grpc.reflection.v1.ServerReflection",
        "grpc.reflection.v1alpha.ServerReflection",
    ],
)
def test_list_names_the_service(demo_gateway, service):
    assert service in grpcurl(demo_gateway, "list").stdout.split()


def test_describe_shows_the_comments_of_the_proto(demo_gateway):
    text = grpcurl(demo_gateway, "describe", SERVICE + "AppService").stdout
    assert "// Lists the apps, page by page." in text
    assert "rpc ListApps" in text


def test_list_apps_returns_the_sandbox_catalogue(demo_gateway):
    slugs = [app["slug"] for app in answer(demo_gateway, "AppService/ListApps")["apps"]]
    assert {"github", "slack", "gmail", "googlecalendar"} <= set(slugs)


def test_get_app_returns_one_app(demo_gateway):
    assert answer(demo_gateway, "AppService/GetApp", {"app": "github"})["app"]["slug"] == "github"


def test_an_app_that_does_not_exist_is_not_found_with_a_reason(demo_gateway):
    done = grpcurl(demo_gateway, SERVICE + "AppService/GetApp", data={"app": "no_such_app"})
    assert done.returncode != 0
    assert "Code: NotFound" in done.stderr
    assert "RESOURCE_NOT_FOUND" in done.stderr


def test_a_negative_page_size_is_refused_and_named(demo_gateway):
    done = grpcurl(demo_gateway, SERVICE + "EventService/ListEvents", data={"page_size": -1})
    assert "Code: InvalidArgument" in done.stderr
    assert "page_size" in done.stderr


def test_a_malformed_cursor_is_refused(demo_gateway):
    request = {"start": {"after_cursor": "not a cursor"}}
    done = grpcurl(demo_gateway, SERVICE + "EventService/SubscribeTriggers", data=request)
    assert "CURSOR_MALFORMED" in done.stderr


def test_an_empty_subscription_receives_events(demo_gateway):
    found = frames(demo_gateway, {"stop": {"max_events": 3}})
    assert "opened" in found[0]
    assert len(events(found)) == 3
    assert found[-1]["end"]["reason"] == "STREAM_END_REASON_MAX_EVENTS_REACHED"
    assert [int(frame["frameSequence"]) for frame in found] == list(range(1, len(found) + 1))


def test_a_filter_by_trigger_type_takes_that_type_only(demo_gateway):
    request = {"filter": {"trigger_types": ["SLACK_RECEIVE_MESSAGE"]}, "stop": {"max_events": 2}}
    assert {event["triggerType"] for event in events(frames(demo_gateway, request))} == {"SLACK_RECEIVE_MESSAGE"}


def test_the_configuration_schema_of_a_trigger_type_is_there(demo_gateway):
    trigger_type = answer(demo_gateway, "TriggerService/GetTriggerType", {"trigger_type": "GITHUB_STAR_ADDED_EVENT"})
    assert {"owner", "repo"} <= set(trigger_type["triggerType"]["config"]["properties"])


def test_health_is_serving(demo_gateway):
    done = grpcurl(demo_gateway, "grpc.health.v1.Health/Check")
    assert json.loads(done.stdout) == {"status": "SERVING"}
