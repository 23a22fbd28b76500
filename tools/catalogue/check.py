# SPDX-License-Identifier: Apache-2.0
"""Checks sandbox/catalogue/*.json against sandbox/catalogue/README.md; prints one line for each thing that is wrong."""

import json
import pathlib
import re
import sys

import effects
import json_schema
import templates

ROOT = pathlib.Path(__file__).resolve().parents[2]
APPS = ["discord", "github", "gmail", "googlecalendar", "googledrive", "hubspot", "jira", "linear", "notion", "one_drive", "slack", "stripe"]
FILE_KEYS = {"toolkit", "tools", "trigger_types", "sample_events", "sample_configs", "demo_triggers", "records"}
TOOL_KEYS = {
    "slug", "name", "description", "human_description", "scopes", "scope_requirements", "tags", "no_auth", "version",
    "available_versions", "is_deprecated", "input_parameters", "output_parameters", "data_schema", "sandbox",
}
TRIGGER_TYPE_KEYS = {
    "slug", "name", "description", "instructions", "type", "types", "config", "payload", "version",
    "requires_webhook_endpoint_setup",
}
SLUG = re.compile(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")
LEAST = {"tools": 80, "trigger_types": 40}
STAR_CONFIG = json.loads("""{
    "properties": {
        "owner": {"description": "Owner of the repository", "title": "Owner", "default": null, "type": "string"},
        "repo": {"description": "Repository name", "title": "Repo", "default": null, "type": "string"}
    },
    "title": "WebhookConfigSchema", "type": "object", "required": ["owner", "repo"]
}""")
# Slugs that documents and other people's programs name.
KNOWN_SLUGS = {
    "GITHUB_STAR_A_REPOSITORY_FOR_THE_AUTHENTICATED_USER", "SLACK_SENDS_A_MESSAGE_TO_A_SLACK_CHANNEL",
    "SLACK_SEND_MESSAGE", "GMAIL_SEND_EMAIL", "GOOGLECALENDAR_CREATE_EVENT", "GITHUB_STAR_ADDED_EVENT",
    "GITHUB_PULL_REQUEST_EVENT", "SLACK_RECEIVE_MESSAGE", "GMAIL_NEW_GMAIL_MESSAGE",
}

AUTH_FIELD = {"name": str, "displayName": str, "type": str, "description": str, "required": bool, "user_visible": bool}


def load(path):
    def no_duplicates(pairs):
        names = [name for name, _ in pairs]
        for name in names:
            if names.count(name) > 1:
                raise ValueError("%s: key %s is there twice" % (path.name, name))
        return dict(pairs)

    return json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=no_duplicates)


def need(value, fields, where):
    """`fields`: name → type. Texts must not be empty."""
    for name, kind in fields.items():
        if name not in value:
            yield "%s.%s: missing" % (where, name)
        elif not isinstance(value[name], kind) or value[name] == "":
            yield "%s.%s: %r is no %s" % (where, name, value[name], kind.__name__)


def toolkit_problems(slug, toolkit):
    if toolkit.get("slug") != slug:
        yield "toolkit.slug: must be the file's name"
    yield from need(toolkit, {
        "slug": str, "name": str, "composio_managed_auth_schemes": list, "composio_managed_auth": list,
        "auth_config_details": list, "base_url": str, "get_current_user_endpoint": str,
        "get_current_user_endpoint_method": str, "deprecated": dict, "meta": dict,
    }, "toolkit")
    yield from need(toolkit["deprecated"], {"toolkitId": str, "rawProxyInfoByAuthSchemes": list}, "toolkit.deprecated")
    meta = toolkit["meta"]
    yield from need(meta, {"description": str, "logo": str, "app_url": str, "categories": list, "version": str,
                           "available_versions": list}, "toolkit.meta")
    for category in meta["categories"]:
        yield from need(category, {"name": str, "slug": str}, "toolkit.meta.categories")
    if [meta["version"], "00000000_00"] != [meta["available_versions"][0], meta["available_versions"][-1]]:
        yield "toolkit.meta.available_versions: from meta.version to 00000000_00"
    for managed in toolkit["composio_managed_auth"]:
        yield from need(managed, {"mode": str, "scopes": dict}, "toolkit.composio_managed_auth")
        yield from need(managed["scopes"], {"available": list}, "toolkit.composio_managed_auth.scopes")
    details = {detail["mode"]: detail for detail in toolkit["auth_config_details"]}
    for mode in toolkit["composio_managed_auth_schemes"]:
        if mode not in details or mode not in [managed["mode"] for managed in toolkit["composio_managed_auth"]]:
            yield "toolkit.composio_managed_auth_schemes: %s is not described" % mode
    for mode, detail in details.items():
        where = "toolkit.auth_config_details.%s" % mode
        yield from need(detail, {"mode": str, "name": str, "required_scopes": list, "fields": dict}, where)
        for form in ("auth_config_creation", "connected_account_initiation"):
            for group in ("required", "optional"):
                for field in detail["fields"][form][group]:
                    yield from need(field, AUTH_FIELD, "%s.%s" % (where, form))
                    if field["required"] != (group == "required"):
                        yield "%s.%s.%s: in the wrong list" % (where, form, field["name"])


def slug_problems(app, slug):
    if not SLUG.fullmatch(slug) or not slug.startswith(app.upper() + "_"):
        yield "slug: upper case with underscores, beginning with %s_" % app.upper()


def object_schema_problems(item, name, where=None):
    schema = item.get(name)
    if not isinstance(schema, dict) or schema.get("type") != "object" or not schema.get("title"):
        yield "%s: must be a schema of an object, with a title" % name
        return
    yield from json_schema.malformed(schema, where or name)


def tool_problems(app, tool, held, trigger_types):
    yield from slug_problems(app["toolkit"]["slug"], tool["slug"])
    for key in sorted(set(tool) - TOOL_KEYS):
        yield "unknown key %s" % key
    yield from need(tool, {"name": str, "description": str, "tags": list, "scopes": list}, "tool")
    if not tool["tags"]:
        yield "tags: none"
    yield from object_schema_problems(tool, "input_parameters")
    if "properties" not in tool["input_parameters"]:
        yield "input_parameters: no properties"
    yield from object_schema_problems(tool, "data_schema")
    if "sandbox" not in tool:
        yield "sandbox: missing"
    yield from effects.problems(tool, held, trigger_types)


def trigger_type_problems(app, trigger_type):
    slug = trigger_type["slug"]
    yield from slug_problems(app["toolkit"]["slug"], slug)
    for key in sorted(set(trigger_type) - TRIGGER_TYPE_KEYS):
        yield "unknown key %s" % key
    yield from need(trigger_type, {"name": str, "description": str, "instructions": str, "type": str}, "trigger_type")
    if trigger_type["type"] not in ("webhook", "poll"):
        yield "type: webhook or poll"
    for name in ("config", "payload"):
        yield from object_schema_problems(trigger_type, name)
    if len(app["sample_events"].get(slug, [])) < 2:
        yield "sample_events: two at least"
    configs = app["sample_configs"].get(slug, [])
    if trigger_type["config"].get("properties") and not configs:
        yield "sample_configs: missing"
    for config in configs:
        for name in json_schema.unknown_properties(trigger_type["config"], config):
            yield "sample_configs: no setting %s" % name
        yield from json_schema.violations(trigger_type["config"], config, "sample_configs")


def sample_problems(trigger_type, sample, config):
    for path in templates.paths(sample):
        if path[0] not in {*templates.MADE, "user", "config"}:
            yield "unknown template ${%s}" % ".".join(path)
            return
    for settings in (config, {}):
        data = templates.expand(sample, {"user": templates.USER, "config": settings})
        for name in json_schema.unknown_properties(trigger_type["payload"], data):
            yield "the payload has no %s" % name
        yield from json_schema.violations(trigger_type["payload"], data)


def app_cases(slug, app):
    held = effects.collections(app)
    trigger_types = {trigger_type["slug"]: trigger_type for trigger_type in app["trigger_types"]}
    named = {*app["sample_events"], *app["sample_configs"], *app["demo_triggers"]}
    strays = sorted(set(app) ^ FILE_KEYS) + sorted(named - set(trigger_types))
    yield "%s: keys of the file" % slug, ["%s: unknown or missing" % name for name in strays]
    yield "%s: toolkit" % slug, toolkit_problems(slug, app["toolkit"])
    for tool in app["tools"]:
        yield tool["slug"], tool_problems(app, tool, held, trigger_types)
    for trigger_type in app["trigger_types"]:
        name = trigger_type["slug"]
        yield name, trigger_type_problems(app, trigger_type)
        config = (app["sample_configs"].get(name) or [{}])[0]
        for index, sample in enumerate(app["sample_events"].get(name, [])):
            yield "%s: sample event %d" % (name, index), sample_problems(trigger_type, sample, config)


def whole_cases(apps):
    yield "catalogue: apps", [] if sorted(apps) == APPS else ["%s instead of %s" % (sorted(apps), APPS)]
    slugs = []
    for kind, least in LEAST.items():
        names = [item["slug"] for app in apps.values() for item in app[kind]]
        slugs += names
        yield "catalogue: %d %s at least" % (least, kind), [] if len(names) >= least else ["there are %d" % len(names)]
    yield "catalogue: slugs are unique", sorted({slug for slug in slugs if slugs.count(slug) > 1})
    yield "catalogue: known slugs are there", sorted(KNOWN_SLUGS - set(slugs))
    configs = [item["config"] for app in apps.values() for item in app["trigger_types"]
               if item["slug"] == "GITHUB_STAR_ADDED_EVENT"]
    yield "catalogue: settings of GITHUB_STAR_ADDED_EVENT", [] if configs == [STAR_CONFIG] else [repr(configs)]


def cases(folder=ROOT / "sandbox" / "catalogue"):
    """(name, problems) for everything that is checked."""
    apps = {path.stem: load(path) for path in sorted(folder.glob("*.json"))}
    for slug, app in apps.items():
        for name, found in app_cases(slug, app):
            yield name, sorted(set(found))
    for name, found in whole_cases(apps):
        yield name, found


def main():
    results = list(cases())
    for name, found in results:
        for text in found:
            print("sandbox/catalogue: %s: %s" % (name, text))
    failed = sum(1 for _, found in results if found)
    print("catalogue: %d passed, %d failed" % (len(results) - failed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
