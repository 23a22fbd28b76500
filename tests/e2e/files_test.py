# SPDX-License-Identifier: Apache-2.0
"""Files: uploaded for a tool, given to it, made by it and downloaded; by grpcurl, by the Python stubs, by Composio's own SDK."""

import base64
import hashlib
import json
import os
import subprocess
import sys

import grpc
import pytest

from processes import ROOT, Gateway, Sandbox, http, stopped_at_end, wait_until

sys.path.insert(0, str(ROOT / "client/python/gen"))

# pylint: disable=wrong-import-position
from composio_gateway.v1 import file_service_pb2 as files
from composio_gateway.v1 import file_service_pb2_grpc, tool_execution_pb2, tool_service_pb2_grpc

FILES = "composio.gateway.v1.FileService/"
UPLOAD, DOWNLOAD = "GOOGLEDRIVE_UPLOAD_FILE", "GOOGLEDRIVE_DOWNLOAD_FILE"
LIMIT_SECONDS = 60
TEXT = b"Quarterly figures: 1, 2, 3.\n"


@pytest.fixture(scope="module")
def upstream():
    with stopped_at_end(Sandbox()) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("files")


@pytest.fixture(scope="module")
def gateway(upstream, folder):
    config = folder / "gateway.yaml"
    config.write_text("limits:\n  max_upload_bytes: 20971520\n  max_spool_bytes: 41943040\n")
    env = {"COMPOSIO_BASE_URL": upstream.url, "COMPOSIO_API_KEY": "ak_sandbox"}
    with stopped_at_end(Gateway(folder / "data", env)) as program:
        yield program.start("--config", str(config))


@pytest.fixture(scope="module")
def channel(gateway):
    with grpc.insecure_channel(gateway.address) as opened:
        yield opened


@pytest.fixture
def service(channel):
    return file_service_pb2_grpc.FileServiceStub(channel)


def metadata(**fields):
    given = {"app": "googledrive", "tool": UPLOAD, "file_name": "figures.txt", "mime_type": "text/plain", **fields}
    return files.UploadFileRequest(metadata=files.UploadFileMetadata(**given))


def chunks(data, size=1 << 16):
    for at in range(0, len(data), size):
        yield files.UploadFileRequest(chunk=data[at : at + size])


def upload(service, data, **fields):
    return service.UploadFile(iter([metadata(**fields), *chunks(data)]), timeout=LIMIT_SECONDS)


def execute(channel, tool, arguments):
    request = tool_execution_pb2.ExecuteToolRequest(tool=tool, user_id="alice")
    request.arguments.update(arguments)
    return tool_service_pb2_grpc.ToolServiceStub(channel).ExecuteTool(request, timeout=LIMIT_SECONDS)


def reference(uploaded):
    return {"name": uploaded.file.name, "mimetype": uploaded.file.mimetype, "s3key": uploaded.file.s3key}


def download(service, **request):
    received = list(service.DownloadFile(files.DownloadFileRequest(**request), timeout=LIMIT_SECONDS))
    assert received[0].HasField("metadata")
    return received[0].metadata, b"".join(message.chunk for message in received[1:])


def refused(call):
    with pytest.raises(grpc.RpcError) as caught:
        call()
    reason = dict(caught.value.trailing_metadata())["grpc-status-details-bin"]
    return caught.value.code().name, reason.decode("latin1")


def grpcurl(gateway, method, messages):
    command = ["grpcurl", "-plaintext", "-d", "@", gateway.address, FILES + method]
    text = "\n".join(json.dumps(message) for message in messages)
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=False, timeout=LIMIT_SECONDS)
    return done.returncode, done.stdout, done.stderr


def test_a_file_goes_to_a_tool_and_comes_back_from_one(service, channel):
    data = os.urandom(3_000_000)
    uploaded = upload(service, data, md5=hashlib.md5(data).hexdigest(), size=len(data))
    assert uploaded.size == len(data) and uploaded.md5 == hashlib.md5(data).hexdigest()
    made = execute(channel, UPLOAD, {"file_to_upload": reference(uploaded)})
    assert made.successful, made
    fetched = execute(channel, DOWNLOAD, {"file_id": made.data["id"]})
    assert fetched.successful, fetched
    told, got = download(service, file=fetched.data["downloaded_file_content"])
    assert got == data
    assert (told.size, told.mime_type, told.file_name) == (len(data), "text/plain", "figures.txt")


def test_the_same_by_grpcurl(gateway):
    first = {"metadata": {"app": "googledrive", "tool": UPLOAD, "fileName": "figures.txt", "mimeType": "text/plain"}}
    parts = [{"chunk": base64.b64encode(part).decode()} for part in (TEXT[:10], TEXT[10:])]
    code, text, errors = grpcurl(gateway, "UploadFile", [first, *parts])
    assert code == 0, errors
    file = json.loads(text)["file"]
    assert file["name"] == "figures.txt" and file["mimetype"] == "text/plain"
    command = ["grpcurl", "-plaintext", "-d", json.dumps({"tool": UPLOAD, "userId": "alice", "arguments": {"file_to_upload": file}})]
    done = subprocess.run(
        [*command, gateway.address, "composio.gateway.v1.ToolService/ExecuteTool"],
        capture_output=True, text=True, check=True, timeout=LIMIT_SECONDS,
    )  # fmt: skip
    made = json.loads(done.stdout)
    assert made["successful"], made
    command = ["grpcurl", "-plaintext", "-d", json.dumps({"tool": DOWNLOAD, "userId": "alice", "arguments": {"file_id": made["data"]["id"]}})]
    done = subprocess.run(
        [*command, gateway.address, "composio.gateway.v1.ToolService/ExecuteTool"],
        capture_output=True, text=True, check=True, timeout=LIMIT_SECONDS,
    )  # fmt: skip
    content = json.loads(done.stdout)["data"]["downloaded_file_content"]
    code, text, errors = grpcurl(gateway, "DownloadFile", [{"file": content}])
    assert code == 0, errors
    decoder, found = json.JSONDecoder(), []
    while text.strip():
        value, end = decoder.raw_decode(text.lstrip())
        found.append(value)
        text = text.lstrip()[end:]
    assert found[0]["metadata"]["fileName"] == "figures.txt"
    assert b"".join(base64.b64decode(message["chunk"]) for message in found[1:]) == TEXT


def test_large_and_empty_files(service, channel):
    data = os.urandom(1 << 20) * 20
    assert upload(service, data).size == 20 << 20
    uploaded = upload(service, b"", size=0)
    made = execute(channel, UPLOAD, {"file_to_upload": reference(uploaded)})
    assert made.successful
    fetched = execute(channel, DOWNLOAD, {"file_id": made.data["id"]})
    assert download(service, file=fetched.data["downloaded_file_content"])[1] == b""


@pytest.mark.parametrize(
    "messages, code, reason",
    [
        ([], "INVALID_ARGUMENT", "FILE_STREAM_MALFORMED"),
        ([metadata()], "INVALID_ARGUMENT", "FILE_STREAM_MALFORMED"),
        ([*chunks(TEXT)], "INVALID_ARGUMENT", "FILE_STREAM_MALFORMED"),
        ([files.UploadFileRequest()], "INVALID_ARGUMENT", "FILE_STREAM_MALFORMED"),
        ([metadata(), metadata()], "INVALID_ARGUMENT", "FILE_STREAM_MALFORMED"),
        ([metadata(), *chunks(TEXT), metadata()], "INVALID_ARGUMENT", "FILE_STREAM_MALFORMED"),
        ([metadata(size=5), *chunks(TEXT)], "INVALID_ARGUMENT", "FILE_STREAM_MALFORMED"),
        ([metadata(size=500), *chunks(TEXT)], "INVALID_ARGUMENT", "FILE_MISMATCH"),
        ([metadata(md5="0" * 32), *chunks(TEXT)], "INVALID_ARGUMENT", "FILE_MISMATCH"),
        ([metadata(size=20971521)], "RESOURCE_EXHAUSTED", "FILE_TOO_LARGE"),
        ([metadata(), *chunks(bytes(20971521))], "RESOURCE_EXHAUSTED", "FILE_TOO_LARGE"),
        ([metadata(file_name="a/b"), *chunks(TEXT)], "INVALID_ARGUMENT", "INVALID_FIELD"),
        ([metadata(tool="NO_SUCH_TOOL"), *chunks(TEXT)], "NOT_FOUND", "RESOURCE_NOT_FOUND"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_upload_is_refused_with_its_reason(service, messages, code, reason):
    found, details = refused(lambda: service.UploadFile(iter(messages), timeout=LIMIT_SECONDS))
    assert found == code
    assert reason in details


def test_a_store_that_refuses_is_told(service, upstream):
    http(upstream.url + "/_sandbox/faults", "POST", json.dumps({"method": "PUT", "path": "/_files/*", "status": 403}).encode())
    found, details = refused(lambda: upload(service, TEXT))
    assert found == "FAILED_PRECONDITION" and "FILE_STORE_REFUSED" in details
    http(upstream.url + "/_sandbox/faults", "POST", json.dumps({"method": "PUT", "path": "/_files/*", "status": 503, "count": 2}).encode())
    assert upload(service, TEXT).size == len(TEXT), "asked again after a 503"


def test_the_callers_deadline_counts(service, upstream):
    fault = {"method": "PUT", "path": "/_files/*", "latency_ms": 60000}
    http(upstream.url + "/_sandbox/faults", "POST", json.dumps(fault).encode())
    try:
        with pytest.raises(grpc.RpcError) as caught:
            service.UploadFile(iter([metadata(), *chunks(TEXT)]), timeout=1)
        assert caught.value.code() == grpc.StatusCode.DEADLINE_EXCEEDED
    finally:
        http(upstream.url + "/_sandbox/faults", "DELETE")


def test_an_upload_that_is_cancelled_leaves_no_file(service, gateway, folder):
    def forever():
        yield metadata()
        while True:
            yield files.UploadFileRequest(chunk=bytes(1 << 16))

    def deleted_files():
        """Names of files without a name that the gateway holds open in its data directory."""
        held = []
        for entry in os.listdir("/proc/%d/fd" % gateway.program.process.pid):
            try:
                target = os.readlink("/proc/%d/fd/%s" % (gateway.program.process.pid, entry))
            except OSError:
                continue
            if target.startswith(str(folder)) and target.endswith(" (deleted)"):
                held.append(target)
        return held

    before = sorted(str(path) for path in folder.rglob("*"))
    sender = service.UploadFile.future(forever(), timeout=LIMIT_SECONDS)
    wait_until(deleted_files, "bytes are spooled")
    sender.cancel()
    wait_until(lambda: not deleted_files(), "the spooled bytes are let go")
    assert sorted(str(path) for path in folder.rglob("*")) == before


@pytest.mark.parametrize(
    "url",
    ["http://example.com/a", "https://10.0.0.1/a", "https://169.254.169.254/latest/meta-data", "file:///etc/passwd",
     "https://internal/a", ""],
)  # fmt: skip
def test_only_public_addresses_are_fetched(service, url):
    found, details = refused(lambda: download(service, url=url))
    assert found == "INVALID_ARGUMENT"
    assert "FILE_URL_NOT_ALLOWED" in details or not url


def test_an_address_that_has_expired_or_was_changed_is_the_stores_refusal(service, channel):
    content = execute(channel, DOWNLOAD, {"file_id": "1sandboxFile0001"}).data["downloaded_file_content"]
    assert download(service, url=content["s3url"])[1] == b"This drive is made up.\n"
    found, details = refused(lambda: download(service, url=content["s3url"] + "0"))
    assert found == "FAILED_PRECONDITION" and "FILE_STORE_REFUSED" in details
    found, details = refused(lambda: download(service, url=content["s3url"], max_size=5))
    assert found == "RESOURCE_EXHAUSTED" and "FILE_TOO_LARGE" in details


def test_a_file_of_another_upload_is_not_found_by_the_tool(channel):
    failed = execute(channel, UPLOAD, {"file_to_upload": {"name": "x", "mimetype": "text/plain", "s3key": "no/such/key"}})
    assert not failed.successful and "no file was uploaded" in failed.error


def test_composios_own_sdk_uploads_and_downloads(base_url, monkeypatch, tmp_path):
    """Its guard against private addresses is right where Composio is; here the store is a loopback address."""
    import composio.utils.url_safety  # pylint: disable=import-outside-toplevel

    monkeypatch.setattr(composio.utils.url_safety, "is_blocked_ip", lambda address: address not in ("127.0.0.1", "::1"))
    monkeypatch.setenv("COMPOSIO_BASE_URL", base_url)
    monkeypatch.setenv("COMPOSIO_API_KEY", "ak_sandbox")
    monkeypatch.setenv("COMPOSIO_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("COMPOSIO_DISABLE_TELEMETRY", "true")
    out = tmp_path / "out"
    sdk = composio.Composio(
        dangerously_allow_auto_upload_download_files=True, file_download_dir=str(out), file_upload_dirs=[str(tmp_path)]
    )
    path = tmp_path / "figures.txt"
    path.write_bytes(TEXT)
    run = {"user_id": "alice", "dangerously_skip_version_check": True}
    made = sdk.tools.execute(UPLOAD, {"file_to_upload": str(path)}, **run)
    assert made["successful"], made
    fetched = sdk.tools.execute(DOWNLOAD, {"file_id": made["data"]["id"]}, **run)
    assert fetched["successful"], fetched
    content = fetched["data"]["downloaded_file_content"]
    with open(content, "rb") as file:
        assert file.read() == TEXT
    assert str(content).startswith(str(out))
