# SPDX-License-Identifier: Apache-2.0
"""Starting the gateway: what it says, what it refuses, and what it does with a full disk."""

import json
import os
import re
import socket
import subprocess

import pytest

from grpcurl_test import SERVICE, answer, frames, grpcurl
from processes import OUT, ROOT, Gateway, Program, http, stopped_at_end, wait_until
from webhooks import SECRET, send

EARLIEST = {"start": {"preset": "START_PRESET_EARLIEST"}, "stop": {"caught_up": True}}


def run(*arguments, env=None):
    command = [str(OUT / "composio-gateway"), *arguments]
    return subprocess.run(command, capture_output=True, check=False, timeout=60, env={"HOME": "/nonexistent", **(env or {})})


def refusal(*arguments, env=None):
    """The one line that a start that cannot succeed ends with."""
    done = run(*arguments, env=env)
    assert done.returncode == 1
    lines = done.stderr.decode().strip().splitlines()
    assert len(lines) == 1, lines
    return lines[0]


def test_descriptors_are_a_file_descriptor_set_that_names_the_services():
    done = run("descriptors")
    assert done.returncode == 0
    assert b"composio/gateway/v1/event_service.proto" in done.stdout


def test_help_lists_flags_with_hyphens():
    assert "--webhook-address=HOST:PORT" in run("--help").stdout.decode()


def test_the_printed_configuration_masks_keys():
    text = run("--print-config", env={"COMPOSIO_API_KEY": "ak_topsecret"}).stdout.decode()
    assert "COMPOSIO_API_KEY: (set)" in text and "topsecret" not in text


@pytest.mark.parametrize(
    "arguments, env, words",
    [
        (["--colour=red"], {}, ["--colour", "--help"]),
        (["--address=0.0.0.0:0"], {}, ["--insecure"]),
        (["--address=nowhere"], {}, ["HOST:PORT"]),
        (["--config=/no/such/file"], {}, ["/no/such/file", "cannot be read"]),
        ([], {"COMPOSIO_BASE_URL": "http://example.org", "COMPOSIO_API_KEY": "ak_1"}, ["COMPOSIO_BASE_URL", "https://"]),
        (["--data-dir=/proc/nowhere"], {}, ["/proc/nowhere"]),
    ],
)
def test_what_cannot_work_ends_the_start_with_one_sentence_that_says_what_to_do(arguments, env, words, tmp_path):
    defaults = {"COMPOSIO_GATEWAY_ADDRESS": "127.0.0.1:0", "COMPOSIO_GATEWAY_DATA_DIR": str(tmp_path)}
    line = refusal(*arguments, env={**defaults, **env})
    assert all(word in line for word in words), line


def configured(tmp_path, text):
    file = tmp_path / "gateway.yaml"
    file.write_text(text)
    return "--config=%s" % file


def test_a_setting_of_the_client_that_cannot_be_is_named(tmp_path):
    words = refusal(configured(tmp_path, "upstream: {connect_timeout: 0s}\n"))
    assert "upstream.connect_timeout must be a time from 1 ms to 24 h" in words


def test_the_guides_settings_of_the_client_are_taken(tmp_path):
    guide = (ROOT / "docs/guides/calls-to-composio.md").read_text()
    settings = re.search(r"```yaml\n(upstream:.*?)```", guide, re.S).group(1)
    done = run(configured(tmp_path, settings.replace("timeout: 60s", "timeout: 59s", 1)), "--print-config")
    assert "upstream.timeout: 59s" in done.stdout.decode()
    named = re.findall(r"^  (\w+): ", settings, re.M)
    assert len(named) == 9 and all("\nupstream.%s" % name in done.stdout.decode() for name in named)


def test_a_port_in_use_is_named_with_its_setting(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        address = "127.0.0.1:%d" % taken.getsockname()[1]
        line = refusal("--address=" + address, "--data-dir=" + str(tmp_path))
    assert address in line and "--address" in line


def test_a_log_that_is_no_log_is_refused_by_name(tmp_path):
    with stopped_at_end(Gateway(tmp_path)) as gateway:
        gateway.start()
    for file in tmp_path.rglob("*"):
        if file.is_file():
            file.write_bytes(b"this is no database " * 500)
    assert str(tmp_path) in refusal("--address=127.0.0.1:0", "--data-dir=" + str(tmp_path))


def test_a_second_gateway_on_the_same_data_is_refused(tmp_path):
    with stopped_at_end(Gateway(tmp_path)) as gateway:
        gateway.start()
        assert str(tmp_path) in refusal("--address=127.0.0.1:0", "--data-dir=" + str(tmp_path))


def test_a_real_upstream_without_a_source_says_so_and_how_to_get_one(sandbox, tmp_path):
    env = {"COMPOSIO_BASE_URL": sandbox.url, "COMPOSIO_API_KEY": "ak_sandbox"}
    with stopped_at_end(Gateway(tmp_path, env)) as gateway:
        gateway.start()
        status, text = http(gateway.url + "/readyz")
        gateway.program.wait_for_line(lambda line: sandbox.url + "/api/v3.1/webhook_subscriptions" in line, "the address to register at")
        gateway.program.wait_for_line(lambda line: "COMPOSIO_WEBHOOK_SECRET" in line, "the variable")
    assert status == 200
    for said in (gateway.program.output(), json.loads(text)["reasons"][0]):
        assert sandbox.url + "/api/v3.1/webhook_subscriptions" in said
        assert "COMPOSIO_WEBHOOK_SECRET" in said


def test_a_missing_key_is_named_by_its_variable(sandbox, tmp_path):
    with stopped_at_end(Gateway(tmp_path, {"COMPOSIO_BASE_URL": sandbox.url})) as gateway:
        gateway.start()
        done = grpcurl(gateway, SERVICE + "AppService/ListApps", data={})
    assert "FailedPrecondition" in done.stderr and "COMPOSIO_API_KEY" in done.stderr


def test_a_cursor_of_one_upstream_is_refused_by_the_log_of_another(sandbox, tmp_path):
    with stopped_at_end(Gateway(tmp_path)) as gateway:
        gateway.start()
        cursor = answer(gateway, "EventService/GetEventLog")["eventLog"]["headCursor"]
    env = {"COMPOSIO_BASE_URL": sandbox.url, "COMPOSIO_API_KEY": "ak_sandbox", "COMPOSIO_WEBHOOK_SECRET": SECRET}
    with stopped_at_end(Gateway(tmp_path, env)) as gateway:
        gateway.start()
        done = grpcurl(gateway, SERVICE + "EventService/SubscribeTriggers", data={"start": {"after_cursor": cursor}})
        assert "CURSOR_EPOCH_MISMATCH" in done.stderr, done.stderr
        assert not [f for f in frames(gateway, EARLIEST) if "delivery" in f]


def as_root(*command):
    """Without asking for a password."""
    return subprocess.run([*([] if os.geteuid() == 0 else ["sudo", "-n"]), *command], check=False).returncode == 0


def test_a_full_disk_answers_503_and_recovers_by_itself(sandbox, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if not as_root("mount", "-t", "tmpfs", "-o", "size=2m,mode=1777", "tmpfs", str(disk)):
        pytest.fail("this test mounts a small disk: it needs to be root, or sudo without a password")
    env = {"COMPOSIO_BASE_URL": sandbox.url, "COMPOSIO_API_KEY": "ak_sandbox", "COMPOSIO_WEBHOOK_SECRET": SECRET}
    try:
        with stopped_at_end(Gateway(disk / "data", env)) as gateway:
            gateway.start()
            assert send(gateway, 1)[0] == 200
            ballast = disk / "ballast"
            with open(ballast, "wb", buffering=0) as file, pytest.raises(OSError):
                while True:
                    file.write(b"x" * 4096)
            sent = iter(range(2, 10_000))
            refused = wait_until(lambda: [n for n in [next(sent)] if send(gateway, n)[0] == 503], "a 503")[0]
            done = grpcurl(gateway, SERVICE + "EventService/SendTestEvent", data={"trigger_type": "A_B", "data": {}})
            assert "LOG_UNAVAILABLE" in done.stderr, done.stderr
            ballast.unlink()
            wait_until(lambda: send(gateway, refused)[0] == 200, "a 200 after there is room again")
            numbers = [f["delivery"]["event"]["data"]["number"] for f in frames(gateway, EARLIEST) if "delivery" in f]
            assert numbers == list(range(1, refused + 1))
    finally:
        assert as_root("umount", str(disk))


def test_sigterm_twice_ends_at_once(tmp_path):
    with stopped_at_end(Gateway(tmp_path)) as gateway:
        gateway.start("--drain-limit=60s")
        client = Program(["grpcurl", "-plaintext", "-d", "{}", gateway.address, SERVICE + "EventService/SubscribeTriggers"])
        client.wait_for_line(lambda line: "opened" in line, "the first frame")
        gateway.program.process.terminate()
        client.wait_for_line(lambda line: "draining" in line, "the goodbye")
        assert gateway.stop() in (0, -15)
        client.stop()
