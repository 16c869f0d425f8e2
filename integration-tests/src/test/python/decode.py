"""Decodes payloads by the schemas the processor exports, and by nothing else: no code is shared with the library.

    python3 decode.py DIRECTORY < CASES

DIRECTORY holds the schemas (META-INF/recordwire); every line of CASES is a JSON object with the record's name, the
fingerprint of its schema, its bytes in hex, and what they hold. Floating-point numbers are given as the hex of their bits, bytes as numbers, times as their
parts. Prints what differs; the exit status says whether anything did.
"""

import hashlib
import json
import pathlib
import struct
import sys
import uuid

INTEGERS = {"int8": "b", "int16": "h", "int32": "i", "int64": "q", "uint8": "B", "uint16": "H", "uint32": "I"}


class Malformed(Exception):
    pass


class Reader:
    def __init__(self, data, schemas):
        self.data, self.at, self.schemas = data, 0, schemas

    def take(self, count):
        if self.at + count > len(self.data):
            raise Malformed(f"{count} bytes wanted at {self.at} of {len(self.data)}")
        self.at += count
        return self.data[self.at - count : self.at]

    def number(self, code):
        return struct.unpack("<" + code, self.take(struct.calcsize("<" + code)))[0]

    def length(self, stated):
        return stated if isinstance(stated, int) else self.number(INTEGERS[stated])

    def flag(self):
        byte = self.take(1)[0]
        if byte > 1:
            raise Malformed(f"{byte} for a bool at {self.at - 1}")
        return byte == 1

    def value(self, type_):
        name = type_["type"]
        if name in INTEGERS:
            return self.number(INTEGERS[name])
        return getattr(self, "read_" + name)(type_)

    def read_uint64(self, _):
        return self.number("q")  # the bits, as Java's long has them

    def read_bool(self, _):
        return self.flag()

    def read_float16(self, _):
        return format(struct.unpack("<I", struct.pack("<f", self.number("e")))[0], "x")

    def read_float32(self, _):
        return format(self.number("I"), "x")

    def read_float64(self, _):
        return format(self.number("Q"), "x")

    def read_utf8(self, type_):
        text = self.take(self.length(type_["length"]))
        if isinstance(type_["length"], int):
            text = text.rstrip(b"\0")
        return text.decode("utf-8")

    def read_binary(self, type_):
        return list(struct.unpack(f"{(n := self.length(type_['length']))}b", self.take(n)))

    def elements(self, type_):
        return [self.value(type_["element"]) for _ in range(self.length(type_["count"]))]

    read_array = read_list = read_set = elements

    def read_map(self, type_):
        return [[self.value(type_["key"]), self.value(type_["value"])] for _ in range(self.length(type_["count"]))]

    def read_optional(self, type_):
        return self.value(type_["value"]) if self.flag() else None

    def read_enum(self, type_):
        code = self.number(INTEGERS[type_["code"]])
        for constant in type_["constants"]:
            if constant["code"] == code:
                return constant["name"]
        if type_.get("open"):
            return f"#{code}"
        raise Malformed(f"no constant has the code {code}")

    def read_struct(self, type_):
        return self.record(type_["record"])

    def read_instant(self, _):
        return [self.number("q"), self.number("i")]

    read_duration = read_instant

    def read_date(self, _):
        return self.number("i")

    def read_datetime(self, _):
        return [self.number("i"), self.number("q")]

    def read_uuid(self, _):
        return str(uuid.UUID(bytes=self.take(16)))

    def read_bigint(self, type_):
        return int.from_bytes(self.take(self.length(type_["length"])), "big", signed=True)

    def read_decimal(self, type_):
        return [self.number("i"), self.read_bigint(type_)]

    def record(self, name):
        schema = self.schemas[name]
        if "union" in schema:
            tag = self.take(1)[0]
            for variant in schema["variants"]:
                if variant["tag"] == tag:
                    return self.record(variant["record"])
            if "fallback" in schema:
                return {"tag": tag, "fields": self.signed(self.take(self.number("I")))}
            raise Malformed(f"no record has the tag {tag}")
        if schema["layout"] == "packed":
            return {field["name"]: self.value(field["type"]) for field in schema["fields"]}
        return self.evolvable(schema)

    def evolvable(self, schema):
        found, unknown = {}, b""
        by_id = {field["id"]: field for field in schema["fields"]}
        end = self.number("I")
        end += self.at
        while self.at < end:
            field_start = self.at
            tag = self.number("H")
            field, kind = by_id.get(tag // 8), tag % 8
            type_ = field and field["type"]
            if field and type_["type"] == "optional":
                type_ = type_["value"]  # what is absent is not written at all
            behind_length = kind == 5 and not (field and self.carries_its_length(type_))
            size = self.number("I") if behind_length else None
            if field is None:
                self.take(size if behind_length else 1 << kind)
                unknown += self.data[field_start : self.at]
                continue
            start = self.at
            found[field["name"]] = self.value(type_)
            if size is not None and self.at - start != size:
                raise Malformed(f"{field['name']} takes {self.at - start} bytes and not {size}")
        if self.at != end:
            raise Malformed("fields reach beyond their record")
        # Fields come in any order; what never came is absent.
        record = {field["name"]: found.get(field["name"]) for field in schema["fields"]}
        if "unknown" in schema:
            record[schema["unknown"]] = self.signed(unknown)
        return record

    def signed(self, data):
        return list(struct.unpack(f"{len(data)}b", data))

    def carries_its_length(self, type_):
        name = type_["type"]
        if name == "struct":
            return self.schemas[type_["record"]].get("layout") == "evolvable"
        return name in ("utf8", "binary", "bigint") and type_["length"] == "uint32"


def fingerprint(root, schemas):
    """The SHA-256 of a record's schema and all schemas it refers to, as canonical JSON."""
    found, names = {}, [root]
    while names:
        name = names.pop()
        if name not in found:
            found[name] = {key: value for key, value in schemas[name].items() if key != "recordwire"}
            names += structs({key: value for key, value in found[name].items() if key != "record"})
    whole = {"recordwire": 1, "root": root, "schemas": [found[name] for name in sorted(found)]}
    text = json.dumps(whole, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def structs(part):
    if isinstance(part, list):
        return [name for item in part for name in structs(item)]
    if not isinstance(part, dict):
        return []
    return [value for key, value in part.items() if key == "record"] + structs(list(part.values()))


def main():
    schemas = {}
    for file in pathlib.Path(sys.argv[1]).glob("*.json"):
        schema = json.loads(file.read_text(encoding="utf-8"))
        if schema["recordwire"] != 1:
            sys.exit(f"{file}: version {schema['recordwire']}")
        schemas[schema.get("record") or schema["union"]] = schema
    fingerprints = {name: fingerprint(name, schemas) for name in schemas}
    cases = wrong = 0
    for line in sys.stdin:
        case = json.loads(line)
        reader = Reader(bytes.fromhex(case["bytes"]), schemas)
        cases += 1
        try:
            value = reader.record(case["record"])
            if reader.at != len(reader.data):
                raise Malformed(f"{len(reader.data) - reader.at} bytes are left")
        except Malformed as problem:
            value = str(problem)
        if case["fingerprint"] != fingerprints[case["record"]]:
            value = f"the schema has the fingerprint {fingerprints[case['record']]}"
        if value != case["value"]:
            wrong += 1
            print(f"{case['record']}: {case['bytes']}\n  holds {case['value']}\n  reads {value}")
    print(f"{cases} payloads, {wrong} wrong")
    sys.exit(1 if wrong or not cases else 0)


main()
