"""Reads and writes the payloads of the conformance corpus with generated modules.

    python3 conformance.py CORPUS MODULES

CORPUS is the folder of the corpus, and MODULES has a module for each of its files, of the same name. Values are compared with
the JSON in the corpus. Prints what differs; the exit status says whether anything did.
"""

import decimal
import importlib
import json
import pathlib
import re
import sys

from payload_json import Comparison

LIMITS = {
    "maxDepth": "MAX_DEPTH",
    "maxEmptyElements": "MAX_EMPTY_ELEMENTS",
    "maxDecimalDigits": "MAX_DECIMAL_DIGITS",
}


class Root:
    """The record or union that a corpus file is about."""

    def __init__(self, module, schema):
        name = schema["root"].rpartition(".")[2]
        if hasattr(module, f"decode_{name.lower()}"):
            self.decode = getattr(module, f"decode_{name.lower()}")
            self.encode = getattr(module, f"encode_{name.lower()}")
        else:
            self.decode = getattr(module, name).decode
            self.encode = lambda value: value.encode()
        self.error = module.DecodeError
        self.comparison = Comparison(schema)


def faults_of_sound(root, case):
    payload = bytes.fromhex(case["payload"])
    written = bytes.fromhex(case.get("written", case["payload"]))
    for data in (payload, bytearray(payload), memoryview(payload)):
        try:
            value = root.decode(data)
        except root.error as problem:
            yield f"is refused: {problem}"
            return
        for fault in root.comparison.faults(value, case["value"]):
            yield f"is read with another value: {fault}"
        encoded = root.encode(value)
        if encoded != written:
            yield f"{value} is written as {encoded.hex()}"


def faults_of_malformed(root, case):
    reason = re.sub(r"DecodeLimits\.(\w+)", lambda match: LIMITS[match[1]], case["reason"])
    expected = (case["path"], case["offset"], reason)
    try:
        value = root.decode(bytes.fromhex(case["payload"]))
        yield f"is read as {value}, and Java says {expected}"
    except root.error as problem:
        actual = (problem.path, problem.offset, problem.reason)
        if actual != expected:
            yield f"is refused with {actual}, and in Java with {expected}"


def main():
    corpus, modules = map(pathlib.Path, sys.argv[1:3])
    sys.path.insert(0, str(modules))
    payloads = wrong = 0
    for file in sorted(corpus.glob("*.json")):
        cases = json.loads(file.read_text(encoding="utf-8"), parse_float=decimal.Decimal)
        root = Root(importlib.import_module(file.stem.replace("-", "_")), cases["schema"])
        checks = [(faults_of_sound, case) for case in cases["payloads"]]
        checks += [(faults_of_malformed, case) for case in cases["malformed"]]
        for check, case in checks:
            payloads += 1
            for fault in check(root, case):
                wrong += 1
                print(f"{file.name}: {case['payload'][:200]} {fault}")
    print(f"{payloads} payloads, {wrong} faults")
    sys.exit(1 if wrong or not payloads else 0)


main()
