"""Compares values that generated modules read with the JSON of their payloads.

The JSON is that of docs/schema.md, which Java writes without the module: so a value is right only if the module understands the
bytes as Java does. Numbers of the JSON must be read with `parse_float=decimal.Decimal`, which loses no digit.
"""

import base64
import dataclasses
import math
import re
import struct
from decimal import Decimal

INTEGERS = {"int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "bigint"}
FLOATS = {"float16": "<e", "float32": "<f", "float64": "<d"}
DATE = re.compile(r"([+-]?\d{4,})-(\d\d)-(\d\d)")
TIME = re.compile(r"(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?")
DURATION = re.compile(r"PT(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?[\d.]+)S)?")


class Comparison:
    """Compares values of a schema's root."""

    def __init__(self, schema):
        self.definitions = {each.get("record") or each["union"]: each for each in schema["schemas"]}
        self.root = schema["root"]

    def faults(self, value, json):
        """Tells each part of a value that is not as the JSON says."""
        return self.definition("", self.root, value, json)

    def definition(self, path, name, value, json):
        definition = self.definitions[name]
        if "union" in definition:
            yield from self.union(path, definition, value, json)
            return
        simple = name.rpartition(".")[2]
        if simple not in type(value).__name__:
            yield f"{path} is {value!r} and not a {simple}"
            return
        attributes = [getattr(value, each.name) for each in dataclasses.fields(value)]
        names = [field["name"] for field in definition["fields"]]
        for field, attribute in zip(definition["fields"], attributes):
            part = f"{path}.{field['name']}"
            if field["name"] in json:
                yield from self.typed(part, field["type"], attribute, json[field["name"]])
            else:
                yield f"{part} is not in the JSON"
        if "unknown" in definition:
            names.append(definition["unknown"])
            expected = b"".join(map(unknown_field, json.get(definition["unknown"], [])))
            if attributes[-1] != expected:
                yield f"{path}.{names[-1]} is {attributes[-1]!r} and not {expected!r}"
        if len(attributes) != len(names) or not set(json) <= set(names):
            yield f"{path} has {names}, and the JSON has {list(json)}"

    def union(self, path, definition, value, json):
        [(name, content)] = json.items()
        if name.startswith("#"):
            if (value.tag, value.fields) != (int(name[1:]), base64.b64decode(content)):
                yield f"{path} is {value!r} and not the record {json}"
            return
        records = [each["record"] for each in definition["variants"]]
        [record] = [each for each in records if name in (each, each.rpartition(".")[2])]
        yield from self.definition(path, record, value, content)

    def typed(self, path, type_, value, json):
        kind = type_["type"]
        if kind == "struct":
            yield from self.definition(path, type_["record"], value, json)
        elif kind in ("array", "list", "set"):
            yield from self.elements(path, type_["element"], list(value), json)
        elif kind == "map":
            yield from self.entries(path, type_, value, json)
        elif kind == "optional":
            yield from self.optional(path, type_["value"], value, json)
        elif not is_leaf(type_, value, json):
            yield f"{path} is {value!r} and not {json!r}"

    def elements(self, path, element, values, jsons):
        if len(values) != len(jsons):
            yield f"{path} has {len(values)} elements and not {len(jsons)}"
        for index, (value, json) in enumerate(zip(values, jsons)):
            yield from self.typed(f"{path}[{index}]", element, value, json)

    def entries(self, path, type_, value, json):
        values = list(value.items() if isinstance(value, dict) else value)
        jsons = list(json.items() if isinstance(json, dict) else json)
        yield from self.elements(path, type_["key"], [key for key, _ in values], [key for key, _ in jsons])
        yield from self.elements(path, type_["value"], [each for _, each in values], [each for _, each in jsons])

    def optional(self, path, type_, value, json):
        if value is None or json is None:
            if value is not None or json is not None:
                yield f"{path} is {value!r} and not {json!r}"
        elif type_["type"] == "optional":
            yield from self.typed(path, type_, value[0], json[0])
        else:
            yield from self.typed(path, type_, value, json)


def unknown_field(json):
    """The bytes of a field that the schema does not know."""
    content = base64.b64decode(json["bytes"])
    length = struct.pack("<I", len(content)) if json["kind"] == 5 else b""
    return struct.pack("<H", json["id"] * 8 + json["kind"]) + length + content


def is_leaf(type_, value, json):
    """Returns whether a value without parts is as the JSON says."""
    kind = type_["type"]
    if kind == "bool":
        return value is json
    if kind in INTEGERS:
        return type(value) is int and value == json
    if kind in FLOATS:
        if isinstance(json, str) and json.startswith("NaN"):
            return math.isnan(value)
        return struct.pack(FLOATS[kind], value) == struct.pack(FLOATS[kind], float(json))
    if kind == "decimal":
        return value.as_tuple() == Decimal(json).as_tuple()
    if kind == "binary":
        return value == base64.b64decode(json)
    if kind == "enum":
        return is_constant(type_, value, json)
    if kind == "utf8":
        return value == json
    if kind == "uuid":
        return str(value) == json
    return tuple(value) == time(kind, json)


def is_constant(type_, value, json):
    codes = {each["name"]: each["code"] for each in type_["constants"]}
    if json in codes:
        return value.value == codes[json]
    if type_.get("open"):
        return value == int(json[1:])
    return value.value == codes[type_["fallback"]]


def time(kind, text):
    """The numbers of a time in ISO 8601, as the classes of generated modules have them."""
    if kind == "duration":
        return divmod(nanos_of_duration(*DURATION.fullmatch(text).groups()), 10**9)
    if kind == "date":
        return (day(*DATE.fullmatch(text).groups()),)
    if kind == "time":
        return (nano_of_day(*TIME.fullmatch(text).groups()),)
    date, _, rest = text.partition("T")
    days, nano = day(*DATE.fullmatch(date).groups()), nano_of_day(*TIME.fullmatch(rest.rstrip("Z")).groups())
    if kind == "datetime":
        return days, nano
    return days * 86_400 + nano // 10**9, nano % 10**9


def nanos_of_duration(hours, minutes, seconds):
    return (int(hours or 0) * 3600 + int(minutes or 0) * 60) * 10**9 + int(Decimal(seconds or 0) * 10**9)


def nano_of_day(hour, minute, second, fraction):
    seconds = int(hour) * 3600 + int(minute) * 60 + int(second or 0)
    return seconds * 10**9 + int((fraction or "0").ljust(9, "0"))


def day(year, month, day_of_month):
    """The days since 1970-01-01 of any year, counted in years that start in March and eras of 400 years."""
    year, month = int(year), int(month)
    era, year_of_era = divmod(year - (month <= 2), 400)
    day_of_year = (153 * ((month + 9) % 12) + 2) // 5 + int(day_of_month) - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * 146_097 + day_of_era - 719_468
