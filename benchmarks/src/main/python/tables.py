"""A worker process: does an operation of dev.recordwire.benchmarks.table.TableOperation with NumPy whenever it is asked to.

./benchmarks/tables starts it; it needs numpy. The arguments are the operation, the folder of the files, and numbers of rows,
which are the tasks, each followed by the expected result.
"""

import os
import sys

import task_server  # before numpy, whose threads it limits

import numpy as np

FLIGHT = np.dtype([("delay", "<i2"), ("distance", "<u2"), ("time", "<f8")])
THRESHOLD = 0.5


def append(folder, flights):
    """Makes a file of rows that come one by one; the tuples are there beforehand."""
    path = os.path.join(folder, "appended-by-numpy.npy")
    rows = flights.tolist()

    def appended():
        array = np.fromiter(iter(rows), FLIGHT, len(rows))
        with open(path, "wb") as file:
            np.save(file, array)
            file.flush()
            os.fsync(file.fileno())
        os.remove(path)
        return len(array)

    return appended


def operation(name, folder, rows):
    flights = np.load(os.path.join(folder, f"flights-{rows}.npy"), mmap_mode="r")
    time = flights["time"]
    delay = flights["delay"]
    return {
        "MEAN": lambda: time.mean(),
        "MIN": lambda: time.min(),
        "STD": lambda: time.std(),
        "SUM_INT16": lambda: delay.sum(),
        "MIN_INT16": lambda: delay.min(),
        "COUNT_ABOVE": lambda: np.count_nonzero(time > THRESHOLD),
        "WHERE": lambda: np.nonzero(time > THRESHOLD)[0].size,
        "FILTER": lambda: time[time > THRESHOLD].size,
        "ROWS": lambda: flights[time > THRESHOLD].size,
        "ARG_SORT": lambda: np.argsort(time)[0],
        "APPEND": append(folder, flights) if name == "APPEND" else None,
    }[name]


def checked(name, folder, rows, expected):
    work = operation(name, folder, rows)
    actual = float(work())
    if not abs(actual - expected) <= 1e-7 * max(1, abs(expected)):
        sys.exit(f"numpy {name}: {actual} instead of {expected}")
    return work


def main():
    name, folder, *sizes = sys.argv[1:]
    expected = zip(sizes[::2], map(float, sizes[1::2]))
    task_server.serve({rows: checked(name, folder, rows, result) for rows, result in expected})


main()
