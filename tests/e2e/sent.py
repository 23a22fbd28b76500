# SPDX-License-Identifier: Apache-2.0
"""What programs under test sent to a sandbox, held against the table of facts."""

import json
import pathlib
import subprocess
import sys

from processes import OUT, http

sys.path.append(str(pathlib.Path(__file__).resolve().parents[2] / "tools" / "facts"))

import coverage  # noqa: E402
import descriptors as d  # noqa: E402
import sent_requests  # noqa: E402
import table as t  # noqa: E402


# Gateways, and Composio's own SDKs. Not the helpers of tests, which send what is wrong on purpose.
AGENTS = ("composio-gateway/", "Composio/")


def descriptor_set():
    """The serialised FileDescriptorSet of the gateway under test."""
    return subprocess.run([OUT / "composio-gateway", "descriptors"], check=True, capture_output=True).stdout


def validator_of(set_):
    table = t.load(coverage.TABLE)
    return sent_requests.Validator(table, coverage.Coverage(table, d.Descriptors(set_)).open_places)


def requests_of(sandbox, agent=""):
    """The requests that the sandbox has in its list, of the programs whose user-agent begins with `agent` (a string, or some)."""
    status, text = http(sandbox.url + "/_sandbox/requests")
    assert status == 200, text
    return [r for r in json.loads(text)["requests"] if r["headers"].get("user-agent", "").startswith(agent)]


def complaints(sandbox, agent=AGENTS):
    """(How many requests of those programs the sandbox has in its list, what is wrong with them.)"""
    validator = validator_of(descriptor_set())
    requests = requests_of(sandbox, agent)
    # The SDKs ask for places of files by the version before, whose contracts are the same.
    as_v31 = [{**r, "path": r["path"].replace("/api/v3/", "/api/v3.1/", 1)} for r in requests]
    return len(requests), [complaint for request in as_v31 for complaint in validator.complaints(request)]
