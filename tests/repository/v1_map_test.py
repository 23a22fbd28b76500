# SPDX-License-Identifier: Apache-2.0
"""docs/v1-map.md: current, complete, and of methods that exist."""

import pathlib
import re
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools" / "facts"))

import v1_map  # noqa: E402

API = v1_map.compiled()
TABLE, PROBLEMS = v1_map.joined(API)
PAGE = (ROOT / "docs/v1-map.md").read_text(encoding="utf-8")
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in PAGE.splitlines() if line.startswith("| `")]
METHODS = {f"{m.service}/{m.name}": m for m in API.methods()}
VERBS = {"DEL": "DELETE"}


def titles():
    """(section, HTTP method, title) of the contents page; of a section without operations (section, "", "")."""
    found, section = [], ""
    for line in (ROOT / "tools/facts/v1_titles.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        if not line.startswith("  "):
            section = line
            found.append((section, "", ""))
        else:
            verb, title = line.strip().split(" ", 1)
            found.append((section, VERBS.get(verb, verb), title))
    return found


def test_every_operation_has_one_method():
    assert PROBLEMS == []


def test_the_page_is_current():
    assert PAGE == v1_map.page(TABLE), "./dev generate"


def test_no_cell_is_empty():
    assert len(ROWS) == len(TABLE) > 90
    assert all(len(row) == 4 and all(row) for row in ROWS)


def test_every_method_exists():
    pending = [row.operation for row in TABLE if row.successor]
    for operation, _, method, remark in ROWS:
        if operation.strip("`") in pending:
            assert remark == "not served yet"
        else:
            assert method.strip("`") in METHODS, operation


@pytest.mark.parametrize("section, verb, title", titles())
def test_every_title_of_the_contents_page_is_there(section, verb, title):
    part = re.split(r"^## ", PAGE, flags=re.M)
    here = next(text for text in part if text.startswith(section + "\n"))
    assert not title or re.search(rf"^\| `{verb} [^|]*\| {re.escape(title)} \|", here, re.M)


@pytest.mark.parametrize("name", [n for n, m in METHODS.items() if m.service.startswith(v1_map.LEGACY)])
def test_operations_of_the_first_api_name_an_alternative(name):
    method = METHODS[name]
    assert method.operation, "by options alone"
    for named in re.findall(r"composio\.gateway\.v1\.\w+/\w+", method.alternative):
        assert named in METHODS, named
    assert re.match(r"composio\.gateway\.v1\.\w+/\w+ |none: ", method.alternative)


def test_nothing_of_todays_api_is_called_retired():
    assert [n for n, m in METHODS.items() if m.alternative and not m.service.startswith(v1_map.LEGACY)] == []
