"""Measures generated modules beside their peers, in one process: each round measures every task once, and the best round counts.

./benchmarks/python makes the modules and starts it. The arguments are the folder of the modules, and --ffire FILE and --save.
"""

import array
import importlib.util
import json
import os
import pathlib
import platform
import struct
import sys
import time

os.environ["PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION"] = os.environ.get("PROTOBUF", "python")

DOCS = pathlib.Path(__file__).resolve().parents[4] / "docs" / "benchmarks"
ROUNDS = 40
ROUND_NANOS = 20_000_000


def by_hand():
    """The payload of a reading, value by value and without checks."""

    def encode(reading):
        buffer = bytearray()
        buffer.extend(struct.pack("<i", reading.id))
        name = reading.name.encode("utf-8")
        buffer.extend(struct.pack("<H", len(name)))
        buffer.extend(name)
        buffer.extend(struct.pack("<d", reading.value))
        return bytes(buffer)

    def decode(data):
        at = 0
        (id,) = struct.unpack_from("<i", data, at)
        at += 4
        (size,) = struct.unpack_from("<H", data, at)
        at += 2
        name = data[at : at + size].decode("utf-8")
        at += size
        (value,) = struct.unpack_from("<d", data, at)
        return Plain(id, name, value)

    class Plain:
        def __init__(self, id, name, value):
            self.id = id
            self.name = name
            self.value = value

    reading = Plain(42, "Alice", 95.5)
    return {"encode": (encode, reading), "decode": (decode, encode(reading))}


def with_json():
    def encode(reading):
        return json.dumps(reading, separators=(",", ":")).encode()

    reading = {"id": 42, "name": "Alice", "value": 95.5}
    return {"encode": (encode, reading), "decode": (json.loads, encode(reading))}


def with_protobuf():
    """The message of the same fields, without a generated file."""
    try:
        from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
    except ImportError:
        return {}
    file = descriptor_pb2.FileDescriptorProto(name="reading.proto", syntax="proto3")
    message = file.message_type.add(name="Reading")
    types = {"id": 17, "name": 9, "value": 1}  # sint32, string, double
    for number, (name, type_) in enumerate(types.items(), 1):
        message.field.add(name=name, number=number, type=type_, label=1)
    pool = descriptor_pool.DescriptorPool()
    pool.Add(file)
    reading_class = message_factory.GetMessageClass(pool.FindMessageTypeByName("Reading"))
    payload = reading_class(id=42, name="Alice", value=95.5).SerializeToString()

    def encode(values):
        return reading_class(**values).SerializeToString()

    values = {"id": 42, "name": "Alice", "value": 95.5}
    return {"encode": (encode, values), "decode": (reading_class.FromString, payload)}


def with_ffire(path):
    """A module that ffire generated, the first class of which with an `encode` is the record."""
    spec = importlib.util.spec_from_file_location("ffire_reading", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    record = getattr(module, module.__all__[0])
    reading = record(42, "Alice", 95.5)
    return {"encode": (record.encode, reading), "decode": (record.decode, reading.encode())}


def recordwire(folder):
    sys.path.insert(0, folder)
    from numbers_module import Numbers
    from reading_module import Reading
    from station_module import Station

    reading = Reading(42, "Alice", 95.5)
    station = Station(id=42, name="Alice", value=95.5)
    numbers = Numbers(array.array("i", range(5_000)))
    return {
        "Recordwire": {"encode": (Reading.encode, reading), "decode": (Reading.decode, reading.encode())},
        "Recordwire, evolvable": {
            "encode": (Station.encode, station),
            "decode": (Station.decode, station.encode()),
        },
        "Recordwire, 5 000 int32": {
            "encode": (Numbers.encode, numbers),
            "decode": (Numbers.decode, numbers.encode()),
        },
    }


def calls_in_a_round(task, value):
    calls = 1
    while True:
        nanos = spent(task, value, calls)
        if nanos >= ROUND_NANOS / 10:
            return max(1, int(calls * ROUND_NANOS / nanos))
        calls *= 4


def spent(task, value, calls):
    start = time.perf_counter_ns()
    for _ in range(calls):
        task(value)
    return time.perf_counter_ns() - start


def measure(peers):
    """The microseconds of each peer's tasks."""
    tasks = {(peer, name): task for peer, all_ in peers.items() for name, task in all_.items()}
    calls = {key: calls_in_a_round(*task) for key, task in tasks.items()}
    best = {}
    for _ in range(ROUNDS):
        for key, task in tasks.items():
            time_ = spent(*task, calls[key]) / calls[key] / 1_000
            best[key] = min(best.get(key, time_), time_)
    return {peer: {name: round(best[peer, name], 3) for name in all_} for peer, all_ in peers.items()}


def table(results):
    lines = ["| | encode, µs | decode, µs |", "|---|---:|---:|"]
    for peer, times in results.items():
        lines.append(f"| {peer} | {times['encode']:.2f} | {times['decode']:.2f} |")
    return "\n".join(lines)


def save(results):
    result = {"python": platform.python_version(), "microseconds": results}
    text = json.dumps(result, indent=2, ensure_ascii=False)
    (DOCS / "languages-python.json").write_text(text + "\n", encoding="utf-8")
    page = DOCS / "languages.md"
    before, _, rest = page.read_text(encoding="utf-8").partition("<!-- python -->\n")
    _, _, after = rest.partition("<!-- end of python -->")
    page.write_text(
        f"{before}<!-- python -->\n{table(results)}\n<!-- end of python -->{after}", encoding="utf-8"
    )


def main():
    folder, *options = sys.argv[1:]
    peers = recordwire(folder)
    if "--ffire" in options:
        peers["ffire"] = with_ffire(options[options.index("--ffire") + 1])
    peers["struct by hand"] = by_hand()
    protobuf = with_protobuf()
    if protobuf:
        peers["protobuf, pure Python"] = protobuf
    peers["JSON"] = with_json()
    results = measure(peers)
    print(f"Python {platform.python_version()}\n\n{table(results)}")
    if "--save" in options:
        save(results)


main()
