# SPDX-License-Identifier: Apache-2.0
"""Operations of Composio's first API: docs/guides/from-v1.md as it stands, and every one of them against the sandbox and against an
upstream that has taken them away."""

import json
import re
import shlex
import subprocess
import sys

import grpc
import pytest
from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory

from processes import ROOT, Gateway, Sandbox, http, stopped_at_end
from sent import descriptor_set

sys.path.insert(0, str(ROOT / "tools" / "facts"))

import descriptors as d  # noqa: E402

LEGACY = "composio.gateway.legacy.v1."
GUIDE = (ROOT / "docs/guides/from-v1.md").read_text(encoding="utf-8").replace("\\\n", " ")
SET = descriptor_set()
METHODS = {f"{m.service}/{m.name}": m for m in d.Descriptors(SET).methods() if m.service.startswith(LEGACY)}
# What a call has to say to find something in the sandbox; others are answered without.
REQUESTS = {
    "ApiKeyService/DeleteApiKey": None,
    "AppService/DeleteOpenApiSpecTool": {"spec": "petstore"},
    "AppService/GetOpenApiSpecStatus": {"spec": "petstore"},
    "CliService/GetCliCode": {"key": "k"},
    "ConnectionService/GetAuthCredentials": None,
    "IntegrationService/GetOrCreateConnector": {"app": {"unique_key": "github"}, "config": {"name": "mine"}},
    "ProjectService/RenameProject": {"project": "pr_1", "name": "other"},
    "TriggerService/SyncTriggerState": None,
    "UrlService/ResolveShortUrl": None,
}
BODIES = {
    "ApiKeyService/GenerateApiKey": {"name": "second"},
    "AuthService/IdentifyClient": {"hash": "h"},
    "TeamService/InviteMember": {"email": "bob@example.com", "name": "Bob", "verify_host": "example.com", "role": "MEMBER_ROLE_ADMIN"},
    "AppService/SendEmailToClient": {"admin_token": "t", "content": {"subject": "s"}},
    "LogService/PostLogs": {"provider_name": "github", "action_name": "GITHUB_X"},
}


def pool():
    made = descriptor_pool.DescriptorPool()
    for file in descriptor_pb2.FileDescriptorSet.FromString(SET).file:
        made.Add(file)
    return made


POOL = pool()


def call(address, name, fields):
    """The answer as a message, or the error."""
    method = METHODS[name]
    request, response = (message_factory.GetMessageClass(POOL.FindMessageTypeByName(n)) for n in (method.request, method.response))
    with grpc.insecure_channel(address) as channel:
        rpc = channel.unary_unary(f"/{name}", request.SerializeToString, response.FromString)
        try:
            return rpc(json_format.ParseDict(fields, request()), timeout=30)
        except grpc.RpcError as error:
            return error


def details(error, kind):
    """The fields of the error's detail of that kind, or {}."""
    for raw in d.decode(dict(error.trailing_metadata())["grpc-status-details-bin"]).get(3, []):
        detail = d.decode(raw)
        if detail[1][0].endswith(b"/google.rpc." + kind):
            return d.decode(detail[2][0])
    return {}


KEYS = {"COMPOSIO_API_KEY": "ak_sandbox", "COMPOSIO_USER_API_KEY": "uak_sandbox", "COMPOSIO_ORG_API_KEY": "oak_sandbox"}


@pytest.fixture(scope="module")
def sandbox_program():
    with stopped_at_end(Sandbox()) as program:
        yield program


@pytest.fixture(scope="module")
def served(sandbox_program, tmp_path_factory):
    environment = {"COMPOSIO_BASE_URL": sandbox_program.url, **KEYS}
    with stopped_at_end(Gateway(tmp_path_factory.mktemp("legacy"), environment)) as gateway:
        gateway.start()
        yield gateway


def rest(sandbox, path, body=None):
    return json.loads(http(sandbox.url + path, "POST" if body else "GET", body=body and json.dumps(body).encode(),
                           headers={"x-api-key": "ak_sandbox"})[1])


def fields_for(name, sandbox):
    short = name.removeprefix(LEGACY)
    found = REQUESTS.get(short, BODIES.get(short, {}))
    if short == "ApiKeyService/DeleteApiKey":
        return {"api_key": rest(sandbox, "/api/v1/api_keys", {"name": "to go"})["id"]}
    if short == "ConnectionService/GetAuthCredentials":
        return {"connection": rest(sandbox, "/api/v3.1/connected_accounts")["items"][0]["id"]}
    if short == "TriggerService/SyncTriggerState":
        return {"trigger": rest(sandbox, "/api/v3.1/trigger_instances/active")["items"][0]["id"], "payload": {"a": 1}, "results": {"b": 2}}
    if short == "UrlService/ResolveShortUrl":
        config = rest(sandbox, "/api/v3.1/auth_configs?toolkit_slug=github")["items"][0]["id"]
        return {"short_code": rest(sandbox, "/api/v3.1/connected_accounts/link", {"auth_config_id": config, "user_id": "v1"})["link_token"]}
    return found


# What takes something away comes last.
@pytest.mark.parametrize("name", sorted(METHODS, key=lambda n: ("/Delete" in n, "/DeleteAll" in n, n)))
def test_the_sandbox_answers_with_data(served, sandbox_program, name):
    answer = call(served.address, name, fields_for(name, sandbox_program))
    assert not isinstance(answer, grpc.RpcError), answer
    assert answer.ListFields() or name.endswith("/ResolveShortUrl")


@pytest.mark.parametrize("name", sorted(METHODS))
@pytest.mark.parametrize("status", [410, 404])
def test_composio_of_today_has_retired_it(served, sandbox_program, name, status):
    path = re.sub(r"{\w+}", "x", METHODS[name].operation[1])
    fields = {field: "x" for field in re.findall(r"{(\w+)}", METHODS[name].operation[1])}
    fault = {"status": status, "path": path}
    assert http(sandbox_program.url + "/_sandbox/faults", "POST", body=json.dumps(fault).encode())[0] in (200, 201)
    error = call(served.address, name, fields)
    http(sandbox_program.url + "/_sandbox/faults", "DELETE")
    assert isinstance(error, grpc.RpcError) and error.code() == grpc.StatusCode.FAILED_PRECONDITION, error
    assert details(error, b"ErrorInfo")[1] == [b"UPSTREAM_RETIRED"]
    help_ = [d.decode(link)[1][0].decode() for link in details(error, b"Help")[1]]
    assert f"instead: {METHODS[name].alternative}" in help_


def test_the_guides_grpcurl_line_and_answer(served):
    line = next(line for line in GUIDE.splitlines() if line.startswith("grpcurl") and "ListApiKeys" in line)
    done = subprocess.run(shlex.split(line.replace("127.0.0.1:50051", served.address)), capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    shown = json.loads(re.search(r"```json\n(.*?)```", GUIDE, re.S).group(1))
    mine = next(key for key in json.loads(done.stdout)["apiKeys"] if key["name"] == "sandbox")
    assert mine.keys() == shown["apiKeys"][0].keys()
    assert mine["key"] == shown["apiKeys"][0]["key"] and mine["member"] == shown["apiKeys"][0]["member"]


def test_the_first_apis_curl_line(sandbox_program):
    line = next(line for line in GUIDE.splitlines() if line.startswith("curl "))
    done = subprocess.run([*shlex.split(line.replace("http://127.0.0.1:9900", sandbox_program.url)), "-s"],
                          capture_output=True, text=True, check=False, timeout=30)
    key = json.loads(done.stdout)[0]
    assert set(key) == {"id", "name", "createdAt", "updatedAt", "key", "isHidden", "member", "lastUsed"}
    assert isinstance(key["isHidden"], bool) and isinstance(key["member"], dict)
    for time in ("createdAt", "updatedAt", "lastUsed"):
        assert re.fullmatch(r"\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d.\d+Z?", key[time])


def test_keys_come_and_go(served):
    service = LEGACY + "ApiKeyService/"
    made = call(served.address, service + "GenerateApiKey", {"name": "third"}).api_key
    listed = {key.id: key for key in call(served.address, service + "ListApiKeys", {}).api_keys}
    assert listed[made.id] == made
    assert call(served.address, service + "DeleteApiKey", {"api_key": made.id}).deleted
    again = call(served.address, service + "DeleteApiKey", {"api_key": made.id})
    assert again.code() == grpc.StatusCode.NOT_FOUND
    assert made.id not in {key.id for key in call(served.address, service + "ListApiKeys", {}).api_keys}
