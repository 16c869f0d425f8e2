"""A worker process: does the work of a pattern of dev.recordwire.benchmarks.patterns in one way, whenever it is asked to.

./benchmarks/patterns starts it; it needs numpy. The arguments are the pattern, the way, and each case with its result.
"""

import asyncio
import mmap
import multiprocessing
import os
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import shared_memory

import task_server  # before numpy, whose threads it limits

import numpy as np

UNITS = {"KB": 1 << 10, "MB": 1 << 20}


def number(case, index=0):
    """The number that a part of a case begins with, in bytes where its unit is one of memory."""
    count, unit = case.split(", ")[index].split(" ")[:2]
    return int(count) * UNITS.get(unit, 1)


def values(count):
    return np.arange(count, dtype="<i8") * 7919 % 1000


def reuse(way, case):
    payload = bytes(i * 31 & 0xFF for i in range(number(case)))
    part = len(payload) // 4
    reused = memoryview(bytearray(len(payload)))
    source = memoryview(payload)

    def written(buffer):
        for i in range(4):
            buffer[i * part : (i + 1) * part] = source[i * part : (i + 1) * part]
        return signed(buffer[0]) + signed(buffer[-1])

    if way == "new array":
        return lambda: written(bytearray(len(payload)))
    return lambda: written(reused)


def signed(byte):
    return byte - 256 if byte > 127 else byte


def view_or_copy(way, case):
    count, passes = number(case), number(case, 2)
    memory = np.zeros(count * 8 + 1, dtype=np.uint8)
    received = memory[1:] if "odd" in case else memory[:-1]
    received[:] = values(count).view(np.uint8)
    view = np.frombuffer(received, dtype="<i8")

    def summed(numbers):
        first = int(numbers[0])
        total = 0
        for _ in range(passes):
            total += int(numbers.sum())
            numbers[0] = total
        numbers[0] = first
        return total

    if way == "copy":
        return lambda: summed(np.frombuffer(received, dtype="<i8").copy())
    return lambda: summed(view)


def punning(way, case):
    received = values(number(case)).tobytes()
    return {
        "array": lambda: int(np.frombuffer(received, dtype="<i8").copy().sum()),
        "view": lambda: int(np.frombuffer(received, dtype="<i8").sum()),
        "memoryview": lambda: sum(memoryview(received).cast("q")),
    }[way]


def layout(way, case):
    rows, access = number(case), case.split(", ")[1]
    columns = [np.arange(rows, dtype="<i8"), values(rows), np.roll(values(rows + 1), -1)[:rows]]
    step = rows // min(rows, 100_000)
    order = np.random.default_rng(42).permutation(np.arange(0, rows, step))
    if way == "list of records":
        records = list(zip(*(column.tolist() for column in columns)))
        places = order.tolist()
        return {
            "one column": lambda: sum(price for _, price, _ in records),
            "whole rows": lambda: sum(a + b + c for a, b, c in records),
            "random rows": lambda: sum(sum(records[i]) for i in places),
        }[access]
    if way == "strided bytes":
        together = np.empty(rows, dtype=[("id", "<i8"), ("price", "<i8"), ("quantity", "<i8")])
        for name, column in zip(together.dtype.names, columns):
            together[name] = column
        columns = [together[name] for name in together.dtype.names]
    return {
        "one column": lambda: int(columns[1].sum()),
        "whole rows": lambda: sum(int(column.sum()) for column in columns),
        "random rows": lambda: sum(int(column[order].sum()) for column in columns),
    }[access]


def async_batch(way, _):
    count = 100

    def in_order():
        for _ in range(count):
            time.sleep(0.001)
        return sum(range(count))

    async def task(number):
        await asyncio.sleep(0.001)
        return number

    async def together():
        return sum(await asyncio.gather(*(task(number) for number in range(count))))

    if way == "one after the other":
        return in_order
    loop = asyncio.new_event_loop()
    return lambda: loop.run_until_complete(together())


def stream(way, case):
    size = number(case)
    count = (1 << 20) // (4 + size)
    frame = size.to_bytes(4, "little") + values(size // 8).tobytes()
    file = tempfile.NamedTemporaryFile()
    file.write(frame * count)
    file.flush()

    def of(payload):
        return int(np.frombuffer(payload, dtype="<i8").sum())

    def read(buffering):
        total = 0
        with open(file.name, "rb", buffering=buffering) as frames:
            while header := frames.read(4):
                total += of(frames.read(int.from_bytes(header, "little")))
        return total

    def in_place(memory, end):
        at = total = 0
        while at + 4 <= end:
            length = int.from_bytes(memory[at : at + 4], "little")
            if at + 4 + length > end:
                break
            total += of(memory[at + 4 : at + 4 + length])
            at += 4 + length
        return total, at

    def in_window():
        window = bytearray(1 << 16)
        memory = memoryview(window)
        kept = total = 0
        with open(file.name, "rb", buffering=0) as frames:
            while count := frames.readinto(memory[kept:]):
                end = kept + count
                part, at = in_place(memory, end)
                total += part
                kept = end - at
                window[:kept] = window[at:end]
        return total

    def mapped():
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as memory:
            with memoryview(memory) as view:
                total, _ = in_place(view, len(view))
        return total

    return {
        "unbuffered": lambda: read(0),
        "buffer of 8 KB": lambda: read(1 << 13),
        "window": in_window,
        "mapped": mapped,
    }[way]


def parallel(way, case):
    numbers = values(number(case)).astype(float) ** 2
    target = np.zeros(len(numbers))
    threads = os.cpu_count()

    def step(start, end):
        if case.endswith("sum"):
            return numbers[start:end].sum()
        np.sqrt(numbers[start:end], out=target[start:end])
        return 0

    if way == "one thread":
        return lambda: int(step(0, len(numbers)) + target[-1])
    edges = [len(numbers) * i // threads for i in range(threads + 1)]
    pool = ThreadPoolExecutor(threads)
    return lambda: int(sum(pool.map(step, edges, edges[1:])) + target[-1])


def roots(numbers):
    return int(np.sqrt(numbers).sum())


def partner(pipe, memory, count):
    """The second process: sums roots of what it is sent, or of the shared memory."""
    if memory is not None:
        shared = np.frombuffer(memory.buf, dtype=float, count=count)
    while True:
        payload = pipe.recv()
        pipe.send(roots(shared if payload is None else payload))


def process(way, case):
    numbers = values(number(case) // 8).astype(float) ** 2
    first, second = np.split(numbers, 2)
    if way == "one thread":
        return lambda: roots(first) + roots(second)
    pipe, far = multiprocessing.Pipe()
    memory = None
    if way == "shared mapping":
        memory = shared_memory.SharedMemory(create=True, size=second.nbytes)
        np.frombuffer(memory.buf, dtype=float, count=len(second))[:] = second
    arguments = (far, memory, len(second))
    multiprocessing.Process(target=partner, args=arguments, daemon=True).start()

    def run():
        pipe.send(second if memory is None else None)
        return roots(first) + pipe.recv()

    if memory is not None:
        run()
        memory.unlink()  # both processes have it, and it ends with them
    return run


PATTERNS = {
    "REUSE": reuse,
    "VIEW_OR_COPY": view_or_copy,
    "PUNNING": punning,
    "LAYOUT": layout,
    "ASYNC_BATCH": async_batch,
    "STREAM": stream,
    "PARALLEL": parallel,
    "PROCESS": process,
}


def main():
    name, way, *cases = sys.argv[1:]
    works = {}
    for case, expected in zip(cases[::2], cases[1::2]):
        work = PATTERNS[name](way, case)
        result = work()
        if result != int(expected):
            raise SystemExit(f"{way}, {case}: the result is {result}, and has to be {expected}")
        works[case] = work
    task_server.serve(works)


if __name__ == "__main__":
    main()
