# SPDX-License-Identifier: Apache-2.0
"""What every .proto of ours keeps to, beyond what buf and the rule compiler check."""

import pathlib
import re
import subprocess
import sys
import tempfile

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools" / "facts"))

import descriptors as d  # noqa: E402

PROTO = ROOT / "proto"
PACKAGE = "composio.gateway.v1."
PACKAGES = (PACKAGE, "composio.gateway.legacy.v1.")
STRUCT = "google.protobuf.Struct"
FILES = sorted(path.relative_to(PROTO).as_posix() for path in PROTO.rglob("*.proto"))


def compiled():
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "set"
        subprocess.run(
            ["protoc", f"-I{PROTO}", "-I/usr/include", "--include_imports", "--include_source_info",
             f"--descriptor_set_out={out}", *FILES], check=True, cwd=PROTO)
        return d.Descriptors.load(out)


API = compiled()
OURS = [m for m in API.messages.values() if m.name.startswith(PACKAGES) and not m.map_entry]
METHODS = {f"{m.service.removeprefix(PACKAGE)}.{m.name}": m for m in API.methods() if m.service.startswith(PACKAGE) and m.operation}


def reachable(name, seen=None):
    """The message and all messages in it."""
    seen = set() if seen is None else seen
    if name in API.messages and name not in seen:
        seen.add(name)
        for field in API.messages[name].fields:
            reachable(field.type_name, seen)
    return seen


def uncommented(file):
    for message in OURS:
        if message.file == file:
            yield from [message.name] if not message.comment else []
            yield from (f"{message.name}.{f.name}" for f in message.fields if not f.comment)
            yield from (f"{message.name}.{name}" for name, comment in message.oneofs if not comment)
    for enum in API.enums.values():
        if enum.file == file:
            yield from [enum.name] if not enum.comment else []
            yield from (f"{enum.name}.{v.name}" for v in enum.values if not v.comment)
    for service in API.services.values():
        if service.file == file:
            yield from [service.name] if not service.comment else []
            yield from (f"{service.name}.{m.name}" for m in service.methods if not m.comment)


@pytest.mark.parametrize("file", FILES)
def test_everything_has_a_comment(file):
    assert list(uncommented(file)) == []


@pytest.mark.parametrize("file", FILES)
def test_package_options(file):
    text = (PROTO / file).read_text(encoding="utf-8")
    outer = "".join(word.capitalize() for word in pathlib.Path(file).stem.split("_")) + "Proto"
    assert f'option java_outer_classname = "{outer}";' in text
    folder = pathlib.Path(file).parent.as_posix()
    assert f'option java_package = "com.{folder.replace("/", ".")}";' in text
    assert "option java_multiple_files = true;" in text
    name = "".join(folder.split("/")[-2:])
    assert re.search(rf'option go_package = "[^"]+/client/go/gen/{folder};{name}";', text)
    assert "json_name" not in text


def test_one_service_a_file():
    files = [service.file for service in API.services.values()]
    assert len(files) == len(set(files))


@pytest.mark.parametrize("name", METHODS)
def test_rule_stands_for_an_operation(name):
    method = METHODS[name]
    verb, path = method.operation
    assert path.startswith("/api/v3.1/")
    request = {f.name: f for f in API.messages[method.request].fields}
    for field in re.findall(r"{([^}]*)}", path):
        assert field in request, f"{{{field}}} is no field of the request"
        assert request[field].type in (d.STRING, d.ENUM) and not request[field].repeated
    assert method.body in ("", "*") or method.body in request
    assert verb != "get" or not method.body
    if method.answer:
        assert method.answer in {f.name for f in API.messages[method.response].fields}


def test_no_two_methods_stand_for_one_operation():
    operations = [(verb, re.sub(r"{[^}]*}", "{}", path)) for verb, path in (m.operation for m in METHODS.values())]
    assert len(operations) == len(set(operations))


def test_reads_may_be_repeated_and_executions_may_not():
    for name, method in METHODS.items():
        if method.operation[0] == "get":
            assert method.idempotency == d.NO_SIDE_EFFECTS, name
    for name in ("ToolService.ExecuteTool", "ToolService.ExecuteProxy", "ConnectionService.CreateConnection"):
        assert METHODS[name].idempotency == d.IDEMPOTENCY_UNKNOWN, name


@pytest.mark.parametrize("name", METHODS)
def test_extra_can_be_asked_for_where_it_can_be_given(name):
    method = METHODS[name]
    given = any(f.extra for m in reachable(method.response) if m in API.messages for f in API.messages[m].fields)
    asked = any(f.name == "include_extra" and f.skip for f in API.messages[method.request].fields)
    assert given == asked


# Composio gives these lists whole, or (the last) by the number of the page.
WITHOUT_CURSOR = ("Slugs", "Changelogs", "EventTypes", "WebhookEndpoints", "ActionLogFields", "McpServers", "McpServersOfApp", "McpInstances",
                  "TransferKeys", "ConsumerApps")


@pytest.mark.parametrize("name", [n for n in METHODS if ".List" in n and not n.endswith(WITHOUT_CURSOR)])
def test_lists_have_pages_in_composios_words(name):
    request = {f.name: f.upstream_name for f in API.messages[METHODS[name].request].fields}
    response = {f.name: f.upstream_name for f in API.messages[METHODS[name].response].fields}
    if request:
        assert request["page_size"] == "limit" and request["page_token"] == "cursor"
    assert response["next_page_token"] in ("next_cursor", "nextCursor")
    assert response.get("total_size", "total_items") == "total_items"


def test_options_are_used_where_they_can_be():
    for message in OURS:
        gathers = [f for f in message.fields if f.extra or f.open]
        assert len(gathers) <= 1, message.name
        assert all(f.type_name == STRUCT and not f.repeated for f in gathers), message.name
        for field in message.fields:
            where = f"{message.name}.{field.name}"
            assert not field.empty_is_null or field.presence, where
            assert not field.header or (field.type == d.STRING and not field.repeated), where


def kind(field):
    entry = field.repeated and field.type == d.MESSAGE and API.messages[field.type_name].map_entry
    if entry or (field.type == d.MESSAGE and not field.repeated):
        return "object"
    if field.repeated:
        return "array"
    return "string" if field.type in (d.STRING, d.BYTES, d.ENUM) else "boolean" if field.type == 8 else "number"


def test_alternatives_of_a_union_differ_in_kind():
    for message in OURS:
        kinds = [(f.upstream_name, kind(f)) for f in message.fields if not f.skip]
        assert len(kinds) == len(set(kinds)), message.name


def test_event_is_last_and_its_parts_are_contiguous():
    event = {f.name: f.number for f in API.messages[PACKAGE + "TriggerEvent"].fields}
    attributes = [n for name, n in event.items() if n < event["payload_state"]]
    assert sorted(attributes) == list(range(1, event["payload_state"]))
    payload = [event[name] for name in ("data", "json", "json_text")]
    assert event["payload_state"] < min(payload) and max(payload) < event["original"] < event["provenance"]
    delivery = API.messages[PACKAGE + "EventDelivery"].fields
    assert max(delivery, key=lambda f: f.number).name == "event"
    assert [f.name for f in API.messages[PACKAGE + "SubscribeTriggersResponse"].fields] == ["frame"]
    frame = {f.name: f.number for f in API.messages[PACKAGE + "StreamFrame"].fields}
    common = {"frame_sequence", "cursor", "send_time"}
    assert all((n < 10) == (name in common) and (n >= 16) == (name not in common) for name, n in frame.items())
