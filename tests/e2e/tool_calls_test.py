# SPDX-License-Identifier: Apache-2.0
"""A language model's tool calls, executed: answers as the models' makers' own code reads and writes them."""

import json
import shlex
import subprocess
import sys

import grpc
import pytest
from anthropic.types import Message, MessageParam
from google.genai import types as genai
from openai.types.chat import ChatCompletion, ChatCompletionToolMessageParam
from openai.types.responses import Response
from openai.types.responses.response_input_item_param import FunctionCallOutput
from pydantic import TypeAdapter

from hostile_schemas import LONG_NAME
from processes import ROOT, Gateway, Sandbox, http, stopped_at_end

sys.path.insert(0, str(ROOT / "client/python/gen"))

# pylint: disable=wrong-import-position
from composio_gateway.v1 import tool_format_pb2 as pb  # noqa: E402
from composio_gateway.v1 import tool_service_pb2_grpc  # noqa: E402

STAR = "GITHUB_STAR_A_REPOSITORY_FOR_THE_AUTHENTICATED_USER"
GET_REPOSITORY = "GITHUB_GET_A_REPOSITORY"
SEND = "SLACK_SENDS_A_MESSAGE_TO_A_SLACK_CHANNEL"
REPOSITORY = {"owner": "octocat", "repo": "hello-world"}


@pytest.fixture(scope="module")
def own_sandbox():
    """Not the shared one: answers are prepared and requests looked at."""
    with stopped_at_end(Sandbox()) as program:
        yield program


@pytest.fixture(scope="module")
def gateway(own_sandbox, tmp_path_factory):
    env = {"COMPOSIO_BASE_URL": own_sandbox.url, "COMPOSIO_API_KEY": "ak_sandbox"}
    with stopped_at_end(Gateway(tmp_path_factory.mktemp("calls"), env)) as program:
        yield program.start()


@pytest.fixture(scope="module")
def stub(gateway):
    with grpc.insecure_channel(gateway.address) as channel:
        yield tool_service_pb2_grpc.ToolServiceStub(channel)


@pytest.fixture
def control(own_sandbox):
    def post(what, body):
        status, text = http(own_sandbox.url + "/_sandbox/" + what, "POST", json.dumps(body).encode())
        assert status in (200, 201), text

    yield post
    for what in ("answers", "faults"):
        http(own_sandbox.url + "/_sandbox/" + what, "DELETE")


def executed(sandbox, slug):
    """Bodies of the executions of a tool, as they arrived."""
    requests = json.loads(http(sandbox.url + "/_sandbox/requests?path=/api/v3.1/tools/execute/" + slug)[1])["requests"]
    return [r["body"] if isinstance(r["body"], dict) else json.loads(r["body"]) for r in requests]


# -- answers of each dialect, made by its maker's own types ------------------------------------------------------------


def chat_answer(calls):
    tool_calls = [{"id": "call_%d" % i, "type": "function", "function": {"name": name, "arguments": json.dumps(arguments)}}
                  for i, (name, arguments) in enumerate(calls)]
    return ChatCompletion.model_validate(
        {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [
            {"index": 0, "finish_reason": "tool_calls",
             "message": {"role": "assistant", "content": None, "tool_calls": tool_calls}}]}).model_dump_json()


def responses_answer(calls):
    output = [{"type": "function_call", "id": "f%d" % i, "call_id": "call_%d" % i, "name": name,
               "arguments": json.dumps(arguments)} for i, (name, arguments) in enumerate(calls)]
    output.insert(0, {"type": "reasoning", "id": "r", "summary": []})
    return Response.model_validate(
        {"id": "r", "object": "response", "created_at": 1, "model": "m", "output": output, "parallel_tool_calls": True,
         "tool_choice": "auto", "tools": []}).model_dump_json()


def anthropic_answer(calls):
    content = [{"type": "text", "text": "Let me see."}]
    content += [{"type": "tool_use", "id": "call_%d" % i, "name": name, "input": arguments}
                for i, (name, arguments) in enumerate(calls)]
    return Message.model_validate(
        {"id": "m", "type": "message", "role": "assistant", "model": "m", "content": content, "stop_reason": "tool_use",
         "stop_sequence": None, "usage": {"input_tokens": 1, "output_tokens": 1}}).model_dump_json()


def gemini_answer(calls):
    parts = [{"function_call": {"id": "call_%d" % i, "name": name, "args": arguments}}
             for i, (name, arguments) in enumerate(calls)]
    return genai.GenerateContentResponse.model_validate(
        {"candidates": [{"content": {"role": "model", "parts": parts}}]}).model_dump_json(exclude_none=True)


def mcp_answer(calls):
    return json.dumps([{"jsonrpc": "2.0", "id": i, "method": "tools/call", "params": {"name": name, "arguments": arguments}}
                       for i, (name, arguments) in enumerate(calls)])


def plain_answer(calls):
    return json.dumps([{"id": "call_%d" % i, "name": name, "arguments": arguments}
                       for i, (name, arguments) in enumerate(calls)])


# -- what goes back, read by its maker's own types: (id, whether it failed, the text or object for the model) -----------


def chat_results(messages):
    for message in messages:
        TypeAdapter(ChatCompletionToolMessageParam).validate_python(message)
        whole = json.loads(message["content"])
        yield message["tool_call_id"], not whole["successful"], whole


def responses_results(messages):
    for item in messages:
        TypeAdapter(FunctionCallOutput).validate_python(item)
        whole = json.loads(item["output"])
        assert (item["status"] == "completed") == whole["successful"]
        yield item["call_id"], not whole["successful"], whole


def anthropic_results(messages):
    assert len(messages) == 1
    TypeAdapter(MessageParam).validate_python(messages[0])
    for block in messages[0]["content"]:
        content = json.loads(block["content"])
        failed = block.get("is_error", False)
        yield block["tool_use_id"], failed, content if failed else {"data": content}


def gemini_results(messages):
    assert len(messages) == 1
    for part in genai.Content.model_validate(messages[0]).parts:
        response = part.function_response.response
        failed = "error" in response
        yield part.function_response.id, failed, response if failed else {"data": response}


def mcp_results(messages):
    for message in messages:
        result = message["result"]
        assert message["jsonrpc"] == "2.0"
        assert json.loads(result["content"][0]["text"]) == result["structuredContent"]
        yield "call_%d" % message["id"], result["isError"], result["structuredContent"]


def plain_results(messages):
    for message in messages:
        yield message["id"], not message["successful"], message


DIALECTS = {
    pb.TOOL_DIALECT_OPENAI_CHAT: (chat_answer, chat_results),
    pb.TOOL_DIALECT_OPENAI_RESPONSES: (responses_answer, responses_results),
    pb.TOOL_DIALECT_ANTHROPIC: (anthropic_answer, anthropic_results),
    pb.TOOL_DIALECT_GEMINI: (gemini_answer, gemini_results),
    pb.TOOL_DIALECT_MCP: (mcp_answer, mcp_results),
    pb.TOOL_DIALECT_JSON_SCHEMA: (plain_answer, plain_results),
}
each_dialect = pytest.mark.parametrize("dialect", DIALECTS, ids=pb.ToolDialect.Name)


def execute(stub, dialect, calls, **fields):
    """The answer, and what the model gets to see of each call."""
    write, read = DIALECTS[dialect]
    fields.setdefault("user_id", "default")
    answer = stub.ExecuteToolCalls(
        pb.ExecuteToolCallsRequest(dialect=dialect, answer_json=write(calls), **fields), timeout=60)
    return answer.results, list(read(json.loads(answer.messages_json)))


@each_dialect
def test_all_calls_are_answered_in_order_and_failures_are_told(stub, dialect):
    calls = [(GET_REPOSITORY, REPOSITORY), ("NO_SUCH_TOOL", {}), (STAR, {"owner": "octocat"}), (STAR, REPOSITORY)]
    results, seen = execute(stub, dialect, calls)
    assert [r.name for r in results] == [name for name, _ in calls]
    assert [r.successful for r in results] == [True, False, False, True]
    assert [ident for ident, _, _ in seen] == ["call_%d" % i for i in range(4)]
    assert [failed for _, failed, _ in seen] == [False, True, True, False]
    assert seen[0][2]["data"]["name"] == "hello-world"
    assert "NO_SUCH_TOOL" in json.dumps(seen[1][2])
    assert results[1].error_reason == "RESOURCE_NOT_FOUND" and not results[1].HasField("arguments")
    assert results[2].error and results[2].error in json.dumps(seen[2][2])
    assert results[3].version and results[3].log_id


@each_dialect
def test_an_answer_without_calls_has_nothing_to_send_back(stub, dialect):
    answers = {
        pb.TOOL_DIALECT_OPENAI_CHAT: '{"role":"assistant","content":"Hello."}',
        pb.TOOL_DIALECT_OPENAI_RESPONSES: '{"output":[{"type":"message","content":[]}]}',
        pb.TOOL_DIALECT_ANTHROPIC: '{"role":"assistant","content":[{"type":"text","text":"Hello."}]}',
        pb.TOOL_DIALECT_GEMINI: '{"candidates":[{"content":{"parts":[{"text":"Hello."}]}}]}',
        pb.TOOL_DIALECT_MCP: "[]",
        pb.TOOL_DIALECT_JSON_SCHEMA: "[]",
    }
    answer = stub.ExecuteToolCalls(pb.ExecuteToolCallsRequest(dialect=dialect, answer_json=answers[dialect]), timeout=60)
    assert answer.messages_json == "[]" and not answer.results


def test_arguments_that_are_no_json_are_told_to_the_model(stub):
    calls = [{"id": "a", "type": "function", "function": {"name": STAR, "arguments": '{"owner": "octo'}},
             {"id": "b", "type": "function", "function": {"name": STAR, "arguments": "[1]"}}]
    answer = stub.ExecuteToolCalls(
        pb.ExecuteToolCallsRequest(dialect=pb.TOOL_DIALECT_OPENAI_CHAT, answer_json=json.dumps(calls), user_id="default"))
    assert "is no JSON" in answer.results[0].error
    assert "have to be a JSON object" in answer.results[1].error
    contents = [json.loads(message["content"]) for message in json.loads(answer.messages_json)]
    assert [content["successful"] for content in contents] == [False, False]


def test_only_the_tools_that_were_shown_are_executed(stub, own_sandbox):
    before = len(executed(own_sandbox, STAR))
    results, _ = execute(stub, pb.TOOL_DIALECT_ANTHROPIC, [(STAR, REPOSITORY)], tools=[GET_REPOSITORY])
    assert results[0].error == 'There is no tool "%s". Use one of: %s.' % (STAR, GET_REPOSITORY)
    assert len(executed(own_sandbox, STAR)) == before


def test_a_name_that_could_be_no_tools_does_not_reach_composio(stub):
    results, _ = execute(stub, pb.TOOL_DIALECT_ANTHROPIC, [("../auth_configs", {})])
    assert results[0].error == 'There is no tool "../auth_configs".'


def test_a_connection_that_is_missing_is_told_to_the_model(stub):
    results, seen = execute(stub, pb.TOOL_DIALECT_OPENAI_CHAT, [(STAR, REPOSITORY)], user_id="nobody")
    assert not results[0].successful and results[0].error_reason
    assert results[0].error in seen[0][2]["error"]


def test_a_call_that_takes_too_long_is_told_to_the_model_and_the_others_are_not_held_up(stub, control):
    control("faults", {"path": "/api/v3.1/tools/execute/" + STAR, "latency_ms": 20000})
    calls = [(STAR, REPOSITORY), (GET_REPOSITORY, REPOSITORY)]
    results, seen = execute(stub, pb.TOOL_DIALECT_OPENAI_CHAT, calls, call_timeout={"seconds": 1})
    assert [r.successful for r in results] == [False, True]
    assert "took longer than 1s" in seen[0][2]["error"]


def test_a_tool_whose_name_and_keys_were_changed_is_found_and_gets_its_own_keys(stub, control, own_sandbox):
    tool = {"slug": LONG_NAME, "name": "Long", "description": "A tool.", "version": "20260413_00",
            "toolkit": {"slug": "github", "name": "GitHub", "logo": ""},
            "input_parameters": {"type": "object", "properties": {
                "$filter": {"type": "string"}, "list": {"type": "array", "items": {
                    "type": "object", "properties": {"@id": {"type": "string"}}}}}}}
    page = {"items": [tool], "total_items": 1, "total_pages": 1, "current_page": 1, "next_cursor": None}
    control("answers", {"method": "GET", "path": "/api/v3.1/tools", "body": page})
    control("answers", {"method": "GET", "path": "/api/v3.1/tools/" + LONG_NAME, "body": tool})
    control("answers", {"method": "GET", "path": "/api/v3.1/tools/enum", "body": [STAR, LONG_NAME]})
    control("answers", {"method": "POST", "path": "/api/v3.1/tools/execute/" + LONG_NAME,
                        "body": {"successful": True, "data": {"ok": True}, "error": None, "log_id": "log_x"}})
    formatted = stub.FormatTools(pb.FormatToolsRequest(dialect=pb.TOOL_DIALECT_ANTHROPIC, tools=[LONG_NAME]), timeout=60)
    shown = json.loads(formatted.tools_json)[0]
    assert len(shown["name"]) == 64 and set(shown["input_schema"]["properties"]) == {"dollar_filter", "list"}
    results, seen = execute(stub, pb.TOOL_DIALECT_ANTHROPIC,
                            [(shown["name"], {"dollar_filter": "x", "list": [{"at_id": "1"}]})])
    assert results[0].tool == LONG_NAME and seen[0][2]["data"] == {"ok": True}
    assert executed(own_sandbox, LONG_NAME)[-1]["arguments"] == {"$filter": "x", "list": [{"@id": "1"}]}


def test_a_large_result_is_cut(stub, control):
    control("answers", {"method": "POST", "path": "/api/v3.1/tools/execute/" + GET_REPOSITORY,
                        "body": {"successful": True, "data": {"text": "x" * 400000}, "error": None, "log_id": "log_x"}})
    _, seen = execute(stub, pb.TOOL_DIALECT_ANTHROPIC, [(GET_REPOSITORY, REPOSITORY)])
    data = seen[0][2]["data"]
    assert data["truncated"] and len(data["beginning"]) == 256 * 1024


@pytest.mark.parametrize("fields, field", [
    ({"answer_json": "[]"}, "dialect"),
    ({"dialect": pb.TOOL_DIALECT_MCP}, "answer_json"),
    ({"dialect": pb.TOOL_DIALECT_MCP, "answer_json": "{"}, "answer_json"),
    ({"dialect": pb.TOOL_DIALECT_OPENAI_CHAT, "answer_json": '"text"'}, "answer_json"),
    ({"dialect": pb.TOOL_DIALECT_OPENAI_CHAT, "answer_json": '[{"function":{"name":"x"}}]'}, "answer_json"),
    ({"dialect": pb.TOOL_DIALECT_ANTHROPIC, "answer_json": '[{"type":"tool_use"}]'}, "answer_json"),
    ({"dialect": pb.TOOL_DIALECT_GEMINI, "answer_json": "[1]"}, "answer_json"),
    ({"dialect": pb.TOOL_DIALECT_JSON_SCHEMA, "answer_json": json.dumps([{"name": "X"}] * 65)}, "answer_json"),
    ({"dialect": pb.TOOL_DIALECT_MCP, "answer_json": "[" * 200}, "answer_json"),
    ({"dialect": pb.TOOL_DIALECT_MCP, "answer_json": "[]", "max_parallel": 17}, "max_parallel"),
    ({"dialect": pb.TOOL_DIALECT_MCP, "answer_json": "[]", "call_timeout": {"seconds": 601}}, "call_timeout"),
    ({"dialect": pb.TOOL_DIALECT_MCP, "answer_json": "[]", "app_version": "latest", "app_versions": {"a": "b"}}, "app_version"),
])
def test_a_request_that_cannot_be_used_is_an_error_that_names_the_field(stub, fields, field):
    with pytest.raises(grpc.RpcError) as raised:
        stub.ExecuteToolCalls(pb.ExecuteToolCallsRequest(**fields), timeout=60)
    assert raised.value.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert raised.value.details().startswith(field + ": ")


@pytest.mark.parametrize("fields, code, text", [
    ({}, grpc.StatusCode.INVALID_ARGUMENT, "dialect: "),
    ({"dialect": pb.TOOL_DIALECT_MCP}, grpc.StatusCode.INVALID_ARGUMENT, "tools: "),
    ({"dialect": pb.TOOL_DIALECT_MCP, "tools": [STAR], "strict": True}, grpc.StatusCode.INVALID_ARGUMENT, "strict: "),
    ({"dialect": pb.TOOL_DIALECT_MCP, "tools": ["X"] * 501}, grpc.StatusCode.INVALID_ARGUMENT, "tools: "),
    ({"dialect": pb.TOOL_DIALECT_MCP, "tools": [STAR], "max_tools": 501}, grpc.StatusCode.INVALID_ARGUMENT, "max_tools: "),
    ({"dialect": pb.TOOL_DIALECT_MCP, "tools": [STAR, "NO_SUCH_TOOL"]}, grpc.StatusCode.NOT_FOUND, "there is no tool NO_SUCH_TOOL"),
])
def test_tools_that_cannot_be_described_are_an_error(stub, fields, code, text):
    with pytest.raises(grpc.RpcError) as raised:
        stub.FormatTools(pb.FormatToolsRequest(**fields), timeout=60)
    assert raised.value.code() == code and raised.value.details().startswith(text)


def test_named_tools_come_in_their_order_and_the_rest_after_them(stub):
    answer = stub.FormatTools(
        pb.FormatToolsRequest(dialect=pb.TOOL_DIALECT_MCP, tools=[STAR, GET_REPOSITORY], apps=["github"], max_tools=5), timeout=60)
    assert [tool.tool for tool in answer.tools][:2] == [STAR, GET_REPOSITORY]
    assert len(answer.tools) == 5 and len({tool.tool for tool in answer.tools}) == 5
    assert answer.total_size > 5


# -- the Slack case: a bot whose answers go to the thread of the message -------------------------------------------------


SLACK_EVENT = {"ts": "1775000000.000100", "channel": "C0GENERAL01", "text": "Who broke the build?"}
OVERRIDES = {SEND: {"thread_ts": SLACK_EVENT["ts"], "channel": SLACK_EVENT["channel"], "mrkdwn": False}}


def as_structs(overrides):
    request = pb.FormatToolsRequest()
    for tool, arguments in overrides.items():
        request.argument_overrides[tool].update(arguments)
    return request.argument_overrides


@each_dialect
def test_the_slack_bot_answers_in_the_thread_whatever_the_model_wrote(stub, own_sandbox, dialect):
    formatted = stub.FormatTools(
        pb.FormatToolsRequest(dialect=dialect, tools=[SEND], argument_overrides=as_structs(OVERRIDES)), timeout=60)
    shown = json.loads(formatted.tools_json)[0]
    schema = next(part for part in (shown, shown.get("function", {})) for part in (
        part.get("parameters"), part.get("input_schema"), part.get("inputSchema")) if part)
    assert "text" in schema["properties"]
    assert not set(OVERRIDES[SEND]) & {*schema["properties"], *schema.get("required", [])}

    wrote = {"text": "```>be you```", "channel": "C0OTHER", "mrkdwn": True}
    results, _ = execute(stub, dialect, [(formatted.tools[0].name, wrote)], argument_overrides=as_structs(OVERRIDES))
    assert results[0].successful, results[0].error
    assert executed(own_sandbox, SEND)[-1]["arguments"] == {**wrote, **OVERRIDES[SEND]}


def test_the_slack_bot_by_grpcurl(gateway, own_sandbox):
    call = {"id": "call_1", "type": "function", "function": {"name": SEND, "arguments": json.dumps({"text": "hm"})}}
    request = {"dialect": "TOOL_DIALECT_OPENAI_CHAT", "user_id": "default", "answer": [call], "argument_overrides": OVERRIDES}
    done = subprocess.run(
        ["grpcurl", "-plaintext", "-d", json.dumps(request), gateway.address,
         "composio.gateway.v1.ToolService/ExecuteToolCalls"], capture_output=True, text=True, check=True, timeout=60)
    assert json.loads(json.loads(done.stdout)["messagesJson"])[0]["tool_call_id"] == "call_1"
    assert executed(own_sandbox, SEND)[-1]["arguments"] == {"text": "hm", **OVERRIDES[SEND]}


GUIDE = (ROOT / "docs/guides/tools-for-models.md").read_text(encoding="utf-8")
GUIDE_LINES = [line for line in GUIDE.splitlines() if line.startswith("grpcurl ")]


@pytest.mark.parametrize("line", GUIDE_LINES)
def test_line_of_the_guide_is_answered(gateway, line):
    line = line.replace("$S", "composio.gateway.v1.ToolService").replace("127.0.0.1:50051", gateway.address)
    done = subprocess.run(shlex.split(line), capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    answer = json.loads(done.stdout)
    assert "toolsJson" in answer or answer["results"][0]["successful"], answer


def test_the_guide_has_lines():
    assert len(GUIDE_LINES) == 3
