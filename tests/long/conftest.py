# SPDX-License-Identifier: Apache-2.0
"""What takes too long for every run. Each test adds rows to the tables of docs/long-run.md."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "e2e"))

ROWS = ROOT / ".out" / "long-run.jsonl"


@pytest.fixture
def row(request):
    """row(what, value): a line of this module's table."""

    def add(what, value):
        with open(ROWS, "a", encoding="utf-8") as out:
            out.write(json.dumps([request.module.TABLE, what, str(value)]) + "\n")

    return add


@pytest.fixture(scope="module")
def folder():
    """Outside the checkout and not below pytest's own folders: it will hold whole file systems."""
    assert os.geteuid() == 0, "the long tests make file systems and containers: run them as root"
    path = pathlib.Path(tempfile.mkdtemp(prefix="composio-long-", dir="/var/tmp"))
    yield path
    shutil.rmtree(path, ignore_errors=True)


def run(*command, limit=3600, **options):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False, timeout=limit, **options)
    assert done.returncode == 0, "%s\n%s\n%s" % (command, done.stdout[-4000:], done.stderr[-4000:])
    return done.stdout
