"""Bad input for every operation, made from the API's own description. Deterministic: same API, same requests."""

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Schema = dict[str, Any]
NIL = "00000000-0000-0000-0000-000000000000"
WRONG: dict[str, list[Any]] = {
    "string": [12345, True, {}, [], {"a": "b"}],
    "integer": ["abc", 1.5, {}, [], 10**30, -(10**30)],
    "boolean": ["maybe", 7, {}, []],
    "array": ["x", {}, 3, True],
    "object": ["x", [], 3, True],
}
TEXTS = [
    "a\x00b",
    "\x07",
    "\ud800",
    "a\udfffb",
    "\u202e\u0000",
    " ",
    "",
    "-1",
    "1e999",
    "NaN",
    "'; DROP TABLE poll; --",
]
MOMENTS = [
    "0000-01-01T00:00:00Z",
    "0001-01-01T00:00:00+14:00",
    "0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999999Z",
    "9999-12-31T23:59:59.999999-14:00",
    "9999-12-31T23:59:59-23:59",
    "2026-02-30T00:00:00Z",
    "2026-01-01T24:00:00Z",
    "2026-01-01",
    "2026-01-01T00:00:00+99:99",
    "1",
    1,
    1e18,
    -1e18,
    -62135596800,
]
DEEP = 10_000
MANY = 100_000
MEGABYTE = "x" * 1_000_000


def _cursor(*parts: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(parts).encode()).decode().rstrip("=")


CURSORS: list[tuple[Any, ...]] = [
    (),
    (1,),
    ("x",),
    (None, None),
    (1, "x"),
    (10**30, NIL),
    (-1, "a\x00"),
    ("9999-12-31T23:59:59-14:00", NIL),
    ("0001-01-01T00:00:00+14:00", NIL),
    (True, "9999-99-99", NIL),
    ("\ud800", NIL),
    ([[]], {}),
    (False, "2026-01-01T00:00:00Z", NIL, 1),
    (1e308, 1e308),
]
QUERY = [
    "",
    "x",
    "-1",
    "0",
    "101",
    str(10**30),
    "NaN",
    "1e3",
    NIL,
    "%00",
    "%ED%A0%80",
    "%FF%FE",
    "a" * 5000,
    *(_cursor(*parts) for parts in CURSORS),
    base64.urlsafe_b64encode(b"[" * DEEP).decode()[:4000],
    base64.urlsafe_b64encode(b'[NaN,"\xff"]').decode(),
]
PATHS = [
    "x",
    NIL,
    "%00",
    "%FF",
    "%ED%A0%80",
    "..%2F..%2Fetc",
    str(10**30),
    "-1",
    "a" * 3000,
    "%F0%9F%92%A9",
    "%2527",
    "%0d%0aX:y",
]
HEADERS: list[dict[str, Any]] = [
    {"Idempotency-Key": "x" * 5000},
    {"Idempotency-Key": ""},
    {"Idempotency-Key": b"\xff\xfe\x80"},
    {"Accept-Language": "en;q=" * 500},
    {"Accept-Language": b"\xff, *;q=NaN"},
    {"X-Request-ID": "x" * 5000},
    {"If-None-Match": "\\" * 3000},
]


@dataclass(frozen=True)
class Attack:
    """One request. `bad`: it must be refused; otherwise it may also be taken. `names`: the field to be named."""

    about: str
    bad: bool
    content: bytes | None = None
    content_type: str = "application/json"
    path: dict[str, str] = field(default_factory=dict)
    query: str = ""
    headers: dict[str, Any] = field(default_factory=dict)
    names: str = ""


def dumps(value: Any) -> bytes:
    """JSON with everything escaped, so that lone surrogates travel."""
    return json.dumps(value).encode()


class Description:
    """The API's description with references resolved."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.schemas: dict[str, Schema] = document["components"]["schemas"]
        self.operations = {
            operation["operationId"]: operation
            for methods in document["paths"].values()
            for operation in methods.values()
        }

    def resolve(self, schema: Schema) -> list[Schema]:
        """The alternatives of a schema, without references."""
        if "$ref" in schema:
            return self.resolve(self.schemas[schema["$ref"].rpartition("/")[2]])
        if "anyOf" in schema:
            return [one for part in schema["anyOf"] for one in self.resolve(part)]
        return [schema]

    def body(self, operation: str) -> Schema | None:
        """The schema of the JSON body, if there is one."""
        content = self.operations[operation].get("requestBody", {}).get("content", {})
        schema = content.get("application/json", {}).get("schema")
        return None if schema is None else self.resolve(schema)[0]

    def parameters(self, operation: str, place: str) -> list[str]:
        """Names of the parameters in the path, query or header."""
        return [one["name"] for one in self.operations[operation].get("parameters", []) if one["in"] == place]

    def attacks(self, operation: str, good: dict[str, Any] | None, ids: list[str]) -> Iterator[Attack]:
        """Everything bad for an operation. `good` is a body that it takes, `ids` are of other things."""
        schema = self.body(operation)
        if schema is not None and good is not None:
            yield from self._wholes(good)
            for name, part in schema.get("properties", {}).items():
                yield from self._field(name, self.resolve(part), good, ids)
        sound = b"" if good is None else dumps(good)
        for name in self.parameters(operation, "query"):
            for value in QUERY:
                yield Attack(f"?{name}={value[:30]}", False, sound, query=f"?{name}={value}")
        for name in self.parameters(operation, "path"):
            for value in [*PATHS, *ids]:
                yield Attack(f"{{{name}}}={value[:30]}", False, sound, path={name: value})
        for headers in HEADERS:
            broken = b"{" if good is not None else b""
            yield Attack(f"header {headers}"[:60], good is not None, broken, headers=headers)

    def _wholes(self, good: dict[str, Any]) -> Iterator[Attack]:
        sound = dumps(good)
        for about, content in {
            "nothing": b"",
            "null": b"null",
            "a list": b"[]",
            "a text": b'"x"',
            "a number": b"1",
            "half": sound[:-1],
            "two": sound + sound,
            "NaN": b"NaN",
            "not UTF-8": b'{"title":"\xff\xfe"}',
            "surrogate bytes": b'{"title":"\xed\xa0\x80"}',
            "deep list": b"[" * DEEP,
            "deep closed list": b"[" * DEEP + b"]" * DEEP,
            "deep object": b'{"a":' * DEEP + b"1" + b"}" * DEEP,
            "long number": b"1" * 100_000,
            "unknown field": dumps({**good, "is_admin": True}),
            "proto": dumps({**good, "__proto__": {}}),
            "NUL field": dumps({**good, "\x00": 1}),
            "surrogate field": dumps({**good, "\ud800": 1}),
            "many fields": dumps({**good, **{f"f{one}": one for one in range(5000)}}),
        }.items():
            yield Attack(about, True, content)
        for kind in (
            "text/plain",
            "application/xml",
            "multipart/form-data",
            "application/json; charset=utf-16",
            "x",
        ):
            yield Attack(f"sent as {kind}", "json" not in kind, sound, kind)
        if good:
            first = next(iter(good))
            yield Attack("duplicate", False, sound[:-1] + b"," + dumps({first: good[first]})[1:])

    def _field(
        self, name: str, kinds: list[Schema], good: dict[str, Any], ids: list[str]
    ) -> Iterator[Attack]:
        def put(about: str, value: Any, bad: bool, *, named: bool = False) -> Attack:
            return Attack(f"{name}: {about}", bad, dumps({**good, name: value}), names=name if named else "")

        types = {one.get("type", "object") for one in kinds}
        for kind in sorted(types - {"null"}):
            for value in WRONG.get(kind, []):
                taken = any(_takes(other, value) for other in types)
                yield put(f"{value!r:.20}", value, not taken, named=not taken)
        if "null" not in types:
            yield put("null", None, True, named=True)
        yield Attack(f"{name}: NaN", True, dumps({**good, name: float("nan")}))
        deep = dumps({**good, name: "@"}).replace(b'"@"', b"[" * DEEP + b"]" * DEEP)
        yield Attack(f"{name}: deep", True, deep)
        formats = {one.get("format") for one in kinds} | {
            one.get("items", {}).get("format") for one in kinds if "items" in one
        }
        if "string" in types:
            longest = max(one.get("maxLength", 0) for one in kinds)
            yield put("a megabyte", MEGABYTE, longest < len(MEGABYTE) and name != "text")
            for text in TEXTS:
                yield put(f"{text!r:.20}", text, False)
        if "integer" in types:
            for number in (-1, 0, 2**31, 2**63, 2**64, -(2**63)):
                yield put(str(number), number, False)
        if "array" in types:
            items: list[Any] = [1, "x", None, {}]
            for item in items:
                yield put(f"many {item!r}", [item] * MANY, True)
            yield put("odd items", [None, [], {}, "\x00"], True)
        if formats & {"date-time", "date"}:
            for moment in MOMENTS:
                yield put(str(moment), moment, False)
        if "uuid" in formats:
            for one in [NIL, *ids]:
                yield put(one, [one] if "array" in types else one, False)
        if "object" in types:
            for inner in (
                "option",
                "options",
                "position",
                "circle_id",
                "class_ids",
                "fraction",
                "quorum",
                "majority",
                "kind",
            ):
                for value in (
                    None,
                    "\x00",
                    [],
                    {},
                    NIL,
                    10**30,
                    ["\ud800"],
                    [NIL] * 60,
                    "1/0",
                    "-1/2",
                    "9" * 5000 + "/1",
                ):
                    yield put(f"{inner}={value!r:.20}", {inner: value}, False)
            for one in ids:
                yield put(f"option {one}", {"option": one}, False)
                yield put(f"options {one}", {"options": [one]}, False)
                yield put(f"circle {one}", {"kind": "circle", "circle_id": one}, False)
                yield put(f"class {one}", {"kind": "classes", "class_ids": [one]}, False)


def _takes(kind: str, value: Any) -> bool:
    """Whether a value may pass as this type."""
    return {
        "string": isinstance(value, str),
        "integer": isinstance(value, int) or (isinstance(value, float) and value.is_integer()),
        "number": isinstance(value, int | float),
        "boolean": isinstance(value, bool),
        "array": isinstance(value, list),
        "object": isinstance(value, dict),
    }.get(kind, False)
