# SPDX-License-Identifier: Apache-2.0
"""The sandbox's catalogue follows its format, and the checker sees when it does not."""

import copy
import json
import pathlib
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools" / "catalogue"))

import check  # noqa: E402

CATALOGUE = ROOT / "sandbox" / "catalogue"


@pytest.mark.parametrize("found", [pytest.param(found, id=name) for name, found in check.cases(CATALOGUE)])
def test_catalogue(found):
    assert not found, "\n".join(found)


def github():
    return copy.deepcopy(check.load(CATALOGUE / "github.json"))


def problems(app):
    return [text for _, found in check.app_cases("github", app) for text in found]


def test_checker_accepts_github_as_it_is():
    assert problems(github()) == []


def without_payload_key(app):
    del app["sample_events"]["GITHUB_STAR_ADDED_EVENT"][0]["starred_by"]


def with_wrong_type(app):
    app["sample_events"]["GITHUB_ISSUE_ADDED_EVENT"][0]["number"] = "seven"


def with_unknown_template(app):
    app["sample_events"]["GITHUB_FOLLOWER_EVENT"][0]["username"] = "${nobody}"


def with_foreign_slug(app):
    app["tools"][0]["slug"] = "SLACK_STAR"


def with_untyped_argument(app):
    del app["tools"][0]["input_parameters"]["properties"]["owner"]["type"]


def with_unknown_argument_in_effect(app):
    app["tools"][0]["sandbox"]["result"]["message"] = "${arguments.name}"


def with_unknown_trigger_fired(app):
    app["tools"][0]["sandbox"]["fires"][0]["trigger_type"] = "GITHUB_NOTHING"


def with_incomplete_event_fired(app):
    del app["tools"][0]["sandbox"]["fires"][0]["data"]["action"]


def with_unusable_settings(app):
    del app["sample_configs"]["GITHUB_STAR_ADDED_EVENT"][0]["owner"]


def without_name(app):
    app["trigger_types"][0]["name"] = ""


@pytest.mark.parametrize("damage", [
    without_payload_key, with_wrong_type, with_unknown_template, with_foreign_slug, with_untyped_argument,
    with_unknown_argument_in_effect, with_unknown_trigger_fired, with_incomplete_event_fired, with_unusable_settings,
    without_name,
])
def test_checker_finds(damage):
    app = github()
    damage(app)
    assert problems(app)


def test_checker_refuses_a_key_that_is_there_twice(tmp_path):
    file = tmp_path / "app.json"
    file.write_text('{"tools": [], "tools": []}', encoding="utf-8")
    with pytest.raises(ValueError, match="twice"):
        check.load(file)


def test_checker_refuses_what_is_not_json(tmp_path):
    file = tmp_path / "app.json"
    file.write_text("{", encoding="utf-8")
    with pytest.raises(json.JSONDecodeError):
        check.load(file)
