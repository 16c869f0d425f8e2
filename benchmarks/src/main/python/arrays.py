"""Times NumPy on the operations of dev.recordwire.benchmarks.array.Operation: a JSON object per line.

Run by ./benchmarks/arrays; needs numpy. Arguments: the numbers of elements.
"""

import json
import os
import sys
import time

# One thread, as everybody else has.
os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ["MKL_NUM_THREADS"] = "1"

import numpy as np

REPETITIONS = 15
SECONDS = 0.03


def operations(size):
    random = np.random.default_rng(42)
    a = random.random(size)
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


def seconds(operation, calls):
    start = time.perf_counter()
    for _ in range(calls):
        operation()
    return time.perf_counter() - start


def measure(operation):
    calls = 1
    while (spent := seconds(operation, calls)) < SECONDS / 2:
        calls *= 2
    calls = max(1, int(calls * SECONDS / spent))
    return sorted(seconds(operation, calls) / calls * 1e9 for _ in range(REPETITIONS))


def main():
    print(json.dumps({"numpy": np.__version__, "python": sys.version.split()[0]}), flush=True)
    for size in map(int, sys.argv[1:]):
        for name, operation in operations(size).items():
            times = measure(operation)
            row = {"operation": name, "size": size, "nanos": times[REPETITIONS // 2]}
            row |= {"low": times[REPETITIONS // 4], "high": times[REPETITIONS * 3 // 4]}
            print(json.dumps(row), flush=True)


main()
