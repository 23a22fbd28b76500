# SPDX-License-Identifier: Apache-2.0
"""tools/facts/sent_requests.py passes good requests and says what is wrong with others."""

import pathlib
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools" / "facts"))

import sent_requests  # noqa: E402
import table as t  # noqa: E402

TABLE = """\
specification sha256 0
operations 3
request-fields 17
answer-fields 0
values 4

operation GET /api/planets
credentials project user
query kinds ? array
query kinds[] ? string = ["gas","rock"]
query near ! boolean
query page ? integer
query size ? number null
query versions ? string object
query versions{} ? string
answer 204

operation GET /api/planets/list
credentials none
answer 204

operation POST /api/planets/{id}
credentials org
path id ! string
header x-size ! string
body $ ! object
body $.free ? object
body $.moons ? array+
body $.moons[] ? object
body $.moons[].name ! string
body $.shape ? object
body $.shape | !form="circle" !radius
body $.shape | !form="square" !side
body $.shape.form ! string = ["circle","square"]
body $.shape.radius ? number
body $.shape.side ? number
body $.tags ? object
body $.tags{} ? string null
body $.very_open ? object*
body $.very_open.a ? boolean
answer 204
"""
VALIDATOR = sent_requests.Validator(t.parse(TABLE))


def get(query="near=true", **changes):
    return {"method": "GET", "path": "/api/planets", "query": query, "headers": {"x-api-key": "ak_***"}, "body": None, **changes}


def post(body, **changes):
    headers = {"x-org-api-key": "***", "x-size": "5", "content-type": "application/json", "accept": "*/*"}
    return {"method": "POST", "path": "/api/planets/a%2Fb", "query": "", "headers": headers, "body": body, **changes}


@pytest.mark.parametrize("request_", [
    get(), get("near=false&page=3&size=1.5&kinds=gas%2Crock"), get("near=true&kinds=gas&kinds=rock"), get("near=true&versions=latest"),
    get("near=true&versions%5Ba%5D=1&versions%5Bb%5D=2"), get(headers={"x-user-api-key": "uak_***"}),
    get("", path="/api/planets/list", headers={}),
    post({}), post({"free": {"a": [1]}, "moons": [{"name": "Io"}], "tags": {"a": "b", "c": None}, "very_open": {"a": True, "b": 1}}),
    post({"shape": {"form": "circle", "radius": 1}}), post({"shape": {"form": "square", "side": 1.5, "radius": 2}}),
])
def test_a_good_request_passes(request_):
    assert VALIDATOR.complaints(request_) == []


@pytest.mark.parametrize("request_, complaint", [
    (get(path="/api/moons"), "GET /api/moons: no such operation"),
    (get(method="PUT"), "PUT /api/planets: no such operation"),
    (get(headers={}), "GET /api/planets credential: none sent, it takes project or user"),
    (get(headers={"x-org-api-key": "***"}), "GET /api/planets credential: org sent, it takes project or user"),
    (get(headers={"x-api-key": "1", "x-user-api-key": "2"}), "GET /api/planets credential: project and user sent, it takes project or user"),
    (get("", path="/api/planets/list"), "GET /api/planets/list credential: project sent, it takes none"),
    (get(""), "GET /api/planets query near: is required"),
    (get("near=perhaps"), "GET /api/planets query near: string, must be boolean"),
    (get("near=true&page=1.5"), "GET /api/planets query page: number, must be integer"),
    (get("near=true&page=1&page=2"), "GET /api/planets query page: sent 2 times"),
    (get("near=true&kinds=gas%2Cice"), "GET /api/planets query kinds[]: 'ice' is none of the values that are known"),
    (get("near=true&colour=red"), "GET /api/planets query colour: no such parameter"),
    (get("near=true&colour%5Ba%5D=red"), "GET /api/planets query colour[a]: no such parameter"),
    (get(body={}), "GET /api/planets body: it takes none"),
    (post(None), "POST /api/planets/{id} body: is required"),
    (post([]), "POST /api/planets/{id} body: array, must be object"),
    (post({}, headers={"x-org-api-key": "***", "content-type": "application/json"}), "POST /api/planets/{id} header x-size: is required"),
    (post({}, headers={"x-org-api-key": "***", "x-size": "1"}), "POST /api/planets/{id} header content-type: must be application/json"),
    (post({"colour": "red"}), "POST /api/planets/{id} body.colour: no such field"),
    (post({"moons": []}), "POST /api/planets/{id} body.moons: must not be empty"),
    (post({"moons": [{}]}), "POST /api/planets/{id} body.moons[0].name: is required"),
    (post({"moons": [{"name": None}]}), "POST /api/planets/{id} body.moons[0].name: null, must be string"),
    (post({"tags": {"a": 1}}), "POST /api/planets/{id} body.tags{a}: integer, must be string or null"),
    (post({"shape": {"form": "circle", "side": 1}}), "POST /api/planets/{id} body.shape: is none of the 2 forms"),
    (post({"very_open": {"a": 1}}), "POST /api/planets/{id} body.very_open.a: integer, must be boolean"),
])
def test_what_is_wrong_is_named(request_, complaint):
    assert VALIDATOR.complaints(request_) == [complaint]
