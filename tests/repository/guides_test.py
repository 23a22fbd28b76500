# SPDX-License-Identifier: Apache-2.0
"""What docs/guides say of services, fields' values, reasons and links exists."""

import json
import pathlib
import re

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROTOS = "\n".join(path.read_text() for path in sorted((ROOT / "proto/composio/gateway/v1").glob("*.proto")))
GUIDES = sorted((ROOT / "docs/guides").glob("*.md"))
# grpcurl lines are broken by backslashes.
TEXTS = {path.name: path.read_text().replace("\\\n", " ") for path in GUIDES}

each_guide = pytest.mark.parametrize("name", sorted(TEXTS))


def request_fields(method):
    request = re.search(r"rpc %s\((?:stream )?(\w+)\)" % method, PROTOS).group(1)
    body = re.search(r"message %s \{(.*?)\n\}" % request, PROTOS, re.S).group(1)
    return set(re.findall(r"^ *(?:repeated |optional )?[\w.<>, ]+ (\w+) = \d+", body, re.M))


def test_the_errors_guide_lists_all_reasons():
    reasons = set(re.findall(r"ERROR_REASON_(\w+) = [1-9]", PROTOS))
    listed = set(re.findall(r"^\| `([A-Z_]+)` \|", TEXTS["errors.md"], re.M)) | {"INTERNAL_ERROR"}
    assert listed == reasons


@each_guide
def test_calls_name_methods_and_fields_that_exist(name):
    for data, service, method in re.findall(r"grpcurl -plaintext -d '(\{.*?\})'\s+\S+ composio\.gateway\.v1\.(\w+)/(\w+)",
                                            TEXTS[name]):
        assert "service %s {" % service in PROTOS
        assert set(json.loads(data)) <= request_fields(method)


@each_guide
def test_enum_values_exist(name):
    for value in re.findall(r"\b(?:START_PRESET|PAYLOAD_FORMAT|PAYLOAD_STATE)_[A-Z_]+[A-Z]", TEXTS[name]):
        assert re.search(r"\b%s = \d+;" % value, PROTOS), value


@each_guide
def test_links_lead_to_files(name):
    for target in re.findall(r"\]\(([^):]+)\)", TEXTS[name]):
        assert (ROOT / "docs/guides" / target).exists(), target


@each_guide
def test_fits_on_a_screen_or_two(name):
    assert len((ROOT / "docs/guides" / name).read_text().splitlines()) <= 100


def test_tunnels_lead_to_the_webhook_listener_only():
    lines = [line for line in TEXTS["with-your-own-composio-key.md"].splitlines()
             if re.match(r"(ngrok|cloudflared|ssh) ", line)]
    assert len(lines) == 3
    assert all("50080" in line and "50051" not in line for line in lines)
