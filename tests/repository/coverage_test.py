# SPDX-License-Identifier: Apache-2.0
"""Every operation of the table has one RPC and every field a home, and coverage.py sees it when that is not so."""

import copy
import pathlib
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools" / "facts"))

import coverage as c  # noqa: E402
import descriptors as d  # noqa: E402
import table as t  # noqa: E402

from protos_test import API  # noqa: E402

TABLE = t.load(c.TABLE)
APPS, EXECUTE = "GET /api/v3.1/toolkits", "POST /api/v3.1/tools/execute/{tool_slug}"


def complaints(table=TABLE, descriptors=API):
    """What a mutation adds to what is said anyway."""
    said = c.Coverage(TABLE, API).problems
    return [problem for problem in c.Coverage(table, descriptors).problems if problem not in said]


def test_every_operation_has_one_rpc_and_every_field_a_home(capsys):
    coverage = c.Coverage(TABLE, API)
    exceptions, not_served = c.read_list(c.EXCEPTIONS), c.read_list(c.NOT_SERVED)
    result = c.Result(coverage, exceptions, not_served)
    with capsys.disabled():
        print(f"\n{result.summary()}; the table: " + ", ".join(f"{count} {name}" for name, count in TABLE.counts().items()))
    assert not result.problems, "\n" + "\n".join(result.problems)
    assert result.served == len(TABLE.operations) - len(not_served)


def test_exceptions_are_few_and_have_reasons():
    exceptions = c.read_list(c.EXCEPTIONS)
    assert len(exceptions) < 15
    assert [line for line, reason in exceptions.items() if not reason] == []


def operation(table, name):
    return next(o for o in table.operations if o.name == name)


def mutated_table():
    return copy.deepcopy(TABLE)


def method(descriptors, name):
    service, _, name = name.partition(".")
    return next(m for m in descriptors.services[c.PACKAGE + service].methods if m.name == name)


def field(descriptors, message, name):
    return next(f for f in descriptors.messages[c.PACKAGE + message].fields if f.name == name)


def test_a_field_that_the_table_renames_is_missed_on_both_sides():
    table = mutated_table()
    query = operation(table, APPS).parameters["query"]
    query["sorting"] = query.pop("sort_by")
    assert complaints(table) == [
        f"{APPS} query sorting: no field in ListAppsRequest",
        f"{APPS} query sort_by: ListAppsRequest.sort_by goes there, the table has no such field"]


def test_a_field_of_an_answer_that_the_table_renames_is_missed_on_both_sides():
    table = mutated_table()
    items = operation(table, APPS).answers["200"].members["items"].items
    items.members["label"] = items.members.pop("auth_schemes")
    assert complaints(table) == [f"{APPS} 200.items[].label: no field in App"]


def test_a_field_that_a_proto_renames_is_missed_on_both_sides():
    descriptors = copy.deepcopy(API)
    field(descriptors, "ExecuteToolRequest", "user_id").name = "person_id"
    assert complaints(descriptors=descriptors) == [
        f"{EXECUTE} body.user_id: no field in ExecuteToolRequest",
        f"{EXECUTE} body person_id: ExecuteToolRequest.person_id goes there, the table has no such field"]


def test_a_field_of_an_answer_that_a_proto_renames_is_missed_on_both_sides():
    descriptors = copy.deepcopy(API)
    field(descriptors, "AppMeta", "tools_count").name = "tool_total"
    said = complaints(descriptors=descriptors)
    assert f"{APPS} 200.items[].meta.tools_count: no field in AppMeta" in said
    assert "AppMeta.tool_total: 'tool_total' is not in the table" in said


def test_an_operation_that_the_table_drops_leaves_a_rule_for_nothing():
    table = mutated_table()
    table.operations.remove(operation(table, APPS))
    assert "AppService.ListApps: GET /api/v3.1/toolkits is not in the table" in complaints(table)


def test_an_operation_that_the_protos_drop_has_no_rpc():
    descriptors = copy.deepcopy(API)
    service = descriptors.services[c.PACKAGE + "AppService"]
    service.methods.remove(method(descriptors, "AppService.ListApps"))
    assert complaints(descriptors=descriptors) == [f"{APPS}: no RPC"]


def test_a_field_that_the_table_moves_from_query_to_body_has_no_home():
    table = mutated_table()
    delete = operation(table, "DELETE /api/v3.1/auth_configs/{nanoid}")
    delete.body = t.Node({"object"}, members={"revoke_on_delete": delete.parameters["query"].pop("revoke_on_delete")})
    assert complaints(table) == [
        f"{delete.name} body.revoke_on_delete: no field in DeleteAuthConfigRequest",
        f"{delete.name} query revoke_on_delete: DeleteAuthConfigRequest.revoke_on_delete goes there, the table has no such field"]


def test_a_rule_that_moves_its_fields_from_query_to_body_is_noticed():
    descriptors = copy.deepcopy(API)
    method(descriptors, "AuthConfigService.DeleteAuthConfig").upstream[6] = [b"*"]
    name = "DELETE /api/v3.1/auth_configs/{nanoid}"
    assert complaints(descriptors=descriptors) == [
        f"{name} query revoke_on_delete: no field in DeleteAuthConfigRequest",
        f"{name} body: the table has none, the rule sends '*'",
        f"{name} body revoke_on_delete: DeleteAuthConfigRequest.revoke_on_delete goes there, the table has no such field"]


def test_two_rpcs_for_one_operation_are_named():
    descriptors = copy.deepcopy(API)
    descriptors.services[c.PACKAGE + "AppService"].methods.append(method(descriptors, "AppService.ListApps"))
    assert complaints(descriptors=descriptors) == [f"{APPS}: more than one RPC: ListApps, ListApps"]


def test_a_path_that_no_operation_has_is_named():
    descriptors = copy.deepcopy(API)
    method(descriptors, "AppService.ListApps").upstream[1] = [b"/api/v3.1/planets"]
    assert complaints(descriptors=descriptors) == [f"{APPS}: no RPC", "AppService.ListApps: GET /api/v3.1/planets is not in the table"]


def test_a_credential_that_the_operation_does_not_take_is_named():
    descriptors = copy.deepcopy(API)
    method(descriptors, "AppService.ListApps").upstream[8] = [3]
    assert complaints(descriptors=descriptors) == [f"{APPS} credential: org, but it takes project or user"]


@pytest.mark.parametrize("node, complaint", [
    (t.Node({"boolean"}), "{} 200.items[].name: boolean fits no field of App: name"),
    (t.Node({"string", "array"}), "{} 200.items[].name: array fits no field of App: name"),
])
def test_a_value_that_no_field_can_hold_is_named(node, complaint):
    table = mutated_table()
    operation(table, APPS).answers["200"].members["items"].items.members["name"] = node
    assert complaint.format(APPS) in complaints(table)


def test_a_value_that_an_enum_lacks_is_named():
    table = mutated_table()
    operation(table, APPS).parameters["query"]["managed_by"].values["string"].append("borrowed")
    assert [p for p in complaints(table) if "no value for 'borrowed'" in p]


def test_a_value_that_the_table_lacks_is_named():
    table = mutated_table()
    for node in (node for o in table.operations for node in t.every_node(o)):
        if "usage" in node.values.get("string", ()):
            node.values["string"].remove("usage")
    assert complaints(table) == ["AppSortOrder: the value 'usage' is not in the table"]


def test_a_required_number_or_list_is_sent_when_it_is_empty():
    table = mutated_table()
    body = operation(table, EXECUTE).body
    body.members["size"] = t.Node({"number"}, required=True)
    descriptors = copy.deepcopy(API)
    request = descriptors.messages[c.PACKAGE + "ExecuteToolRequest"]
    request.fields.append(d.Field("size", 99, False, 5, "", False, {}, {}))
    assert complaints(table, descriptors) == [f"{EXECUTE} body.size: required, but size is not sent when empty: make it optional or `always`"]
    body.members["size"].required = False
    assert complaints(table, descriptors) == []


def test_an_operation_that_is_served_is_no_longer_listed_as_missing():
    result = c.Result(c.Coverage(TABLE, API), (), {APPS: ""})
    assert f"{APPS}: listed as not served yet, but it is served, or no operation" in result.problems


def test_an_exception_that_nothing_needs_is_named():
    result = c.Result(c.Coverage(TABLE, API), {"GET /api/v3.1/toolkits query colour: no field": "reason"})
    assert "GET /api/v3.1/toolkits query colour: no field: listed as an exception, but nothing is wrong" in result.problems


def added(descriptors, message, **changes):
    """A field more in that message."""
    made = d.Field(**{"name": "size", "number": 99, "repeated": False, "type": d.STRING, "type_name": "", "presence": False, "options": {},
                      "upstream": {}, **changes})
    descriptors.messages[c.PACKAGE + message].fields.append(made)


def test_an_answer_may_have_the_other_name_of_a_field():
    table, descriptors = mutated_table(), copy.deepcopy(API)
    operation(table, APPS).answers["200"].members["items"].items.members["extent"] = t.Node({"string"})
    added(descriptors, "App", upstream={9: [b"extent"]})
    assert complaints(table, descriptors) == []


def test_text_that_is_sent_as_a_number_is_no_home_for_text():
    table, descriptors = mutated_table(), copy.deepcopy(API)
    body = operation(table, EXECUTE).body
    added(descriptors, "ExecuteToolRequest", upstream={10: [1]})
    body.members["size"] = t.Node({"number"})
    assert complaints(table, descriptors) == []
    body.members["size"] = t.Node({"string"})
    assert complaints(table, descriptors) == [f"{EXECUTE} body.size: string fits no field of ExecuteToolRequest: size"]


def test_a_bare_message_stands_for_its_list():
    table, descriptors = mutated_table(), copy.deepcopy(API)
    operation(table, EXECUTE).body.members["size"] = t.Node({"array"}, items=t.Node({"string"}))
    inner = d.Field("values", 1, True, d.STRING, "", False, {}, {})
    descriptors.messages["Sizes"] = d.Message("Sizes", "", [inner], [], False, bare=True)
    added(descriptors, "ExecuteToolRequest", type=d.MESSAGE, type_name="Sizes", presence=True)
    assert complaints(table, descriptors) == []
    descriptors.messages["Sizes"].bare = False
    assert complaints(table, descriptors) == [f"{EXECUTE} body.size: array fits no field of ExecuteToolRequest: size"]
