# SPDX-License-Identifier: Apache-2.0
"""docs/reference is what the protos say, all of it."""

import sys

import pytest

from protos_test import API, ROOT

sys.path.insert(0, str(ROOT / "tools" / "docs"))

import reference as r  # noqa: E402

REFERENCE = r.Reference(API)
PAGES = REFERENCE.pages()
FOLDER = ROOT / "docs" / "reference"


def test_there_is_a_page_for_each_proto_and_no_other():
    assert {path.name for path in FOLDER.iterdir()} == set(PAGES)


@pytest.mark.parametrize("name", sorted(PAGES))
def test_the_page_is_what_dev_generate_writes(name):
    assert (FOLDER / name).read_text(encoding="utf-8") == PAGES[name], "run ./dev generate"


def test_every_method_field_and_value_is_described():
    text = "\n".join(PAGES.values())
    for service in API.services.values():
        if service.name.startswith(r.OURS):
            for method in service.methods:
                assert "\n### %s\n\n" % method.name in text and method.comment, method.name
    for kind in (API.messages, API.enums):
        for thing in kind.values():
            if not thing.name.startswith(r.OURS) or getattr(thing, "map_entry", False):
                continue
            assert "\n### %s\n" % REFERENCE.short(thing.name) in text
            for part in getattr(thing, "fields", None) or getattr(thing, "values", ()):
                assert part.comment and "| `%s` | %d |" % (part.name, part.number) in text, (thing.name, part.name)
