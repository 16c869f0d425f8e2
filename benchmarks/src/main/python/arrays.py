"""A worker process: does an operation of dev.recordwire.benchmarks.array.Operation with NumPy whenever it is asked to.

./benchmarks/arrays starts it; it needs numpy. The arguments are the operation, `array` or `column`, and numbers of elements,
which are the tasks; a column is that of a mapped file of rows of 12 bytes.
"""

import sys
import tempfile

import task_server  # before numpy, whose threads it limits

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
    indices = random.integers(0, size, size)
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
        "DOT_IN_FLOAT32": lambda: narrow_a.dot(narrow_b),
        "TIMES_PLUS": times_plus,
        "FILTER": lambda: a[a > 0.5],
        "ARG_MIN": lambda: a.argmin(),
        "TAKE": lambda: a.take(indices),
        "HISTOGRAM": lambda: np.histogram(a, 50, (0, 1)),
        "MAP": lambda: a * 2.5 + 1.5,
        "EXP": lambda: np.exp(a, out=target),
        "LOG": lambda: np.log(a, out=target),
        "SIN": lambda: np.sin(a, out=target),
        "TANH": lambda: np.tanh(a, out=target),
        "ATAN": lambda: np.arctan(a, out=target),
        "CBRT": lambda: np.cbrt(a, out=target),
        "POW": lambda: np.power(a, b, out=target),
        "HYPOT": lambda: np.hypot(a, b, out=target),
        "PIPELINE": lambda: (np.sqrt(np.clip(a * 1.5 + 1.0, 1.25, 2.25)) - 0.5).sum(),
    }


def main():
    name, kind, *sizes = sys.argv[1:]
    task_server.serve({size: operations(kind, int(size))[name] for size in sizes})


main()
