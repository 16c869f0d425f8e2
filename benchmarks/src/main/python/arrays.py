"""A worker process: does an operation of dev.recordwire.benchmarks.array.Operation with NumPy whenever it is asked to.

./benchmarks/arrays starts it; it needs numpy. The arguments are the operation, `array` or `column`, and numbers of elements;
a column is that of a mapped file of rows of 12 bytes. A request is a line with a number of elements and a number of
milliseconds; the answer is the calls that were made in about that time, the nanoseconds, and 0 bytes.
"""

import os
import sys
import tempfile
import time

# One thread, as for all other candidates.
os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ["MKL_NUM_THREADS"] = "1"

import numpy as np


ROW = [("delay", "<i2"), ("distance", "<u2"), ("time", "<f8")]


def column(values):
    with tempfile.NamedTemporaryFile() as file:
        rows = np.memmap(file, dtype=ROW, mode="w+", shape=values.shape)
    rows["time"] = values
    return rows["time"]


def operations(kind, size):
    random = np.random.default_rng(42)
    a = random.random(size)
    if kind == "column":
        a = column(a)
    b = random.random(size)
    changed = a.copy()
    target = np.empty(size)
    narrow_a = a.astype(np.float32)
    narrow_b = b.astype(np.float32)

    def times_plus():
        np.multiply(a, 2.5, out=target)
        np.add(target, 1.5, out=target)

    return {
        "SUM": lambda: a.sum(),
        "MEAN": lambda: a.mean(),
        "MIN": lambda: a.min(),
        "MAX": lambda: a.max(),
        "STD": lambda: a.std(),
        "SCALE": lambda: np.multiply(changed, -1.0, out=changed),
        "CLIP": lambda: np.clip(a, 0.25, 0.75, out=target),
        "DOT": lambda: a.dot(b),
        "DOT_FLOAT32": lambda: narrow_a.dot(narrow_b),
        "TIMES_PLUS": times_plus,
        "FILTER": lambda: a[a > 0.5],
        "ARG_MIN": lambda: a.argmin(),
        "HISTOGRAM": lambda: np.histogram(a, 50, (0, 1)),
        "MAP": lambda: a * 2.5 + 1.5,
        "PIPELINE": lambda: (np.sqrt(np.clip(a * 1.5 + 1.0, 1.25, 2.25)) - 0.5).sum(),
    }


class TaskServer:
    """Measures an operation for some milliseconds, as the Java class TaskServer does."""

    BATCHES_PER_SAMPLE = 10

    def __init__(self, operations):
        self.operations = operations
        self.batches = {size: 1 for size in operations}

    def measure(self, size, nanos):
        operation = self.operations[size]
        batch = self.batches[size]
        calls = spent = 0
        start = time.perf_counter_ns()
        while calls == 0 or spent < nanos:
            for _ in range(batch):
                operation()
            calls += batch
            spent = time.perf_counter_ns() - start
            if spent < nanos / self.BATCHES_PER_SAMPLE:
                batch *= 2
        self.batches[size] = max(1, calls // self.BATCHES_PER_SAMPLE)
        return calls, spent


def main():
    name, kind, *sizes = sys.argv[1:]
    server = TaskServer({size: operations(kind, int(size))[name] for size in sizes})
    print("ready", flush=True)
    for request in sys.stdin:
        size, millis = request.split()
        calls, spent = server.measure(size, int(millis) * 1_000_000)
        print(calls, spent, 0, flush=True)


main()
