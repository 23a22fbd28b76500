# SPDX-License-Identifier: Apache-2.0
"""Tools as language models take them, judged by the code that the models' makers publish and by Composio's own."""

import json
import re
import sys

import grpc
import pytest
from composio import Composio
from composio_anthropic import AnthropicProvider
from composio_gemini import GeminiProvider
from composio_openai import OpenAIProvider, OpenAIResponsesProvider
from google import genai
from google.genai import types as genai_types

import language_models
from hostile_schemas import HOSTILE, LONG_NAME
from processes import OUT, ROOT, Gateway, Sandbox, http, stopped_at_end

sys.path.insert(0, str(ROOT / "client/python/gen"))

# pylint: disable=wrong-import-position
from composio_gateway.v1 import tool_format_pb2 as pb  # noqa: E402
from composio_gateway.v1 import tool_service_pb2_grpc  # noqa: E402

REPAIRS = ROOT / "tests/e2e/tool_formats_repairs.txt"
APPS = ["github", "slack", "gmail", "googlecalendar", "googledrive", "notion", "linear", "jira", "hubspot", "one_drive",
        "discord", "stripe"]
# Dialect, strict, judge.
DIALECTS = {
    "openai_chat": (pb.TOOL_DIALECT_OPENAI_CHAT, False, language_models.openai_chat),
    "openai_chat_strict": (pb.TOOL_DIALECT_OPENAI_CHAT, True, language_models.openai_chat),
    "openai_responses": (pb.TOOL_DIALECT_OPENAI_RESPONSES, False, language_models.openai_responses),
    "openai_responses_strict": (pb.TOOL_DIALECT_OPENAI_RESPONSES, True, language_models.openai_responses),
    "anthropic": (pb.TOOL_DIALECT_ANTHROPIC, False, language_models.anthropic),
    "gemini": (pb.TOOL_DIALECT_GEMINI, False, language_models.gemini),
    "mcp": (pb.TOOL_DIALECT_MCP, False, language_models.mcp),
    "json_schema": (pb.TOOL_DIALECT_JSON_SCHEMA, False, language_models.json_schema),
}
each_dialect = pytest.mark.parametrize("dialect", DIALECTS)


@pytest.fixture(scope="module")
def own_sandbox():
    """Not the shared one: answers are prepared."""
    with stopped_at_end(Sandbox()) as program:
        yield program


@pytest.fixture(scope="module")
def stub(own_sandbox, tmp_path_factory):
    env = {"COMPOSIO_BASE_URL": own_sandbox.url, "COMPOSIO_API_KEY": "ak_sandbox"}
    with stopped_at_end(Gateway(tmp_path_factory.mktemp("formats"), env)) as gateway:
        with grpc.insecure_channel(gateway.start().address) as channel:
            yield tool_service_pb2_grpc.ToolServiceStub(channel)


def format_tools(stub, dialect, **fields):
    number, strict, _ = DIALECTS[dialect]
    answer = stub.FormatTools(pb.FormatToolsRequest(dialect=number, strict=strict, **fields), timeout=60)
    tools = json.loads(answer.tools_json)
    assert not answer.left_out
    assert len(tools) == len(answer.tools)
    return {about.tool: tool for about, tool in zip(answer.tools, tools)}


def catalogue(stub, dialect):
    return format_tools(stub, dialect, apps=APPS, max_tools=500)


@each_dialect
def test_every_tool_of_the_catalogue_is_taken(stub, dialect):
    tools = catalogue(stub, dialect)
    assert len(tools) >= 80
    for tool in tools.values():
        DIALECTS[dialect][2](tool)


# -- the same as Composio's own packages make ----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def raw_tools(own_sandbox):
    composio = Composio(api_key="ak_sandbox", base_url=own_sandbox.url, allow_tracking=False)
    return composio.tools.get_raw_composio_tools(toolkits=APPS, limit=1000)


def gemini_declaration(declaration):
    return json.loads(declaration.model_dump_json(exclude_none=True, by_alias=True))


def theirs_gemini(tool):
    api_client = genai.Client(api_key="none")._api_client  # pylint: disable=protected-access
    function = GeminiProvider().wrap_tool(tool, lambda *args, **kwargs: None)
    return gemini_declaration(genai_types.FunctionDeclaration.from_callable(client=api_client, callable=function))


def ours_gemini(tool):
    return gemini_declaration(genai_types.FunctionDeclaration.model_validate(tool))


THEIRS = {
    "openai_chat": OpenAIProvider().wrap_tool,
    "openai_responses": OpenAIResponsesProvider().wrap_tool,
    "openai_responses_strict": OpenAIResponsesProvider(strict=True).wrap_tool,
    "anthropic": AnthropicProvider().wrap_tool,
    "gemini": theirs_gemini,
}


def differences(ours, theirs, path=""):
    """Paths at which two JSON values differ. A member that is None is one that is not there."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for name in sorted({*ours, *theirs}):
            if ours.get(name) != theirs.get(name):
                yield from differences(ours.get(name), theirs.get(name), "%s.%s" % (path, name) if path else name)
    elif ours != theirs:
        yield path


def repair_lines():
    """The lines `dialect tool keyword path...` of the list."""
    lines = [line.split() for line in REPAIRS.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [line for line in lines if line]


def repairs_in_lines(found):
    """(dialect, tool, path) as the list writes them: the path without `parameters`, `properties` and the keyword at its end."""
    lines = {}
    for dialect, tool, path in sorted(found):
        where, _, keyword = path.rpartition(".")
        where = where.removeprefix("parameters").removeprefix(".properties.").replace(".properties.", "/").lstrip(".")
        lines.setdefault((dialect, tool, keyword), []).append(where or ".")
    return [[*head, *paths] for head, paths in sorted(lines.items())]


def found_repairs(stub, raw_tools, dialect):
    tools = catalogue(stub, dialect)
    assert {tool.slug for tool in raw_tools} == set(tools)
    found = set()
    for tool in raw_tools:
        ours = ours_gemini(tools[tool.slug]) if dialect == "gemini" else tools[tool.slug]
        theirs = json.loads(json.dumps(THEIRS[dialect](tool)))
        found |= {(dialect, tool.slug, path) for path in differences(ours, theirs)}
    return found


@pytest.mark.parametrize("dialect", THEIRS)
def test_catalogue_is_as_composios_own_packages_make_it_but_for_the_listed_repairs(stub, raw_tools, dialect):
    found = repairs_in_lines(found_repairs(stub, raw_tools, dialect))
    (OUT / ("repairs.%s.txt" % dialect)).write_text("".join(" ".join(line) + "\n" for line in found), encoding="utf-8")
    assert found == [line for line in repair_lines() if line[0] == dialect]


def test_each_listed_repair_has_a_reason():
    reasons = set(re.findall(r"^# (\w+): ", REPAIRS.read_text(encoding="utf-8"), re.M))
    assert {line[2] for line in repair_lines()} == reasons


# -- schemas that some API refuses -----------------------------------------------------------------------------------------


@pytest.fixture
def hostile_tool(own_sandbox):
    """Makes the next requests for tools answer with one tool of this schema."""

    def prepare(schema, slug=LONG_NAME, times=1):
        tool = {"slug": slug, "name": "Hostile", "description": "A tool.", "input_parameters": schema,
                "toolkit": {"slug": "github", "name": "GitHub", "logo": ""}, "version": "20260413_00"}
        page = {"items": [tool], "total_items": 1, "total_pages": 1, "current_page": 1, "next_cursor": None}
        for path, body in (("/api/v3.1/tools", page), ("/api/v3.1/tools/" + slug, tool)):
            prepared = {"method": "GET", "path": path, "body": body, "times": times}
            status, text = http(own_sandbox.url + "/_sandbox/answers", "POST", json.dumps(prepared).encode())
            assert status in (200, 201), text

    yield prepare
    http(own_sandbox.url + "/_sandbox/answers", "DELETE")


@each_dialect
@pytest.mark.parametrize("schema", HOSTILE)
def test_hostile_schema_is_made_one_that_is_taken(stub, hostile_tool, dialect, schema):
    hostile_tool(HOSTILE[schema])
    tools = format_tools(stub, dialect, tools=[LONG_NAME])
    DIALECTS[dialect][2](tools[LONG_NAME])


def test_there_are_twenty():
    assert len(HOSTILE) >= 20 and len(LONG_NAME) == 70
