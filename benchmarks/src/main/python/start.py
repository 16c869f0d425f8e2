"""A new process that does a task of dev.recordwire.benchmarks.start.StartTask with NumPy again and again.

./benchmarks/start starts it; it needs numpy. The arguments are the task, the number of calls, and the file to be mapped; it
prints the nanoseconds of each call.
"""

import sys
import time

import task_server  # before numpy, whose threads it limits

import numpy as np


def task(name, file):
    if name == "SUM_MAPPED":
        return lambda: np.memmap(file, dtype="<f8", mode="r").sum()
    a = np.random.default_rng(42).random(1_000 if name == "SUM_THOUSAND" else 1_000_000)
    return {
        "SUM_THOUSAND": a.sum,
        "SUM_MILLION": a.sum,
        "FILTER_MILLION": lambda: a[a > 0.5],
        "ARG_SORT_MILLION": a.argsort,
    }[name]


def main():
    name, calls, file = sys.argv[1:]
    call = task(name, file)
    nanos = []
    for _ in range(int(calls)):
        start = time.perf_counter_ns()
        call()
        nanos.append(time.perf_counter_ns() - start)
    for each in nanos:
        print(each)


main()
