"""The inside of a worker process, as the Java class TaskServer is: does a task when it is asked to.

A request is a line with a task and a number of milliseconds; the answer is the calls that were made in about that time, the
nanoseconds, and 0 bytes.
"""

import os
import sys
import time

# One thread, as for all other candidates.
os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ["MKL_NUM_THREADS"] = "1"


class TaskServer:
    """Measures tasks, which are functions by name, for some milliseconds each."""

    BATCHES_PER_SAMPLE = 10

    def __init__(self, tasks):
        self.tasks = tasks
        self.batches = {name: 1 for name in tasks}

    def measure(self, name, nanos):
        task = self.tasks[name]
        batch = self.batches[name]
        calls = spent = 0
        start = time.perf_counter_ns()
        while calls == 0 or spent < nanos:
            for _ in range(batch):
                task()
            calls += batch
            spent = time.perf_counter_ns() - start
            if spent < nanos / self.BATCHES_PER_SAMPLE:
                batch *= 2
        self.batches[name] = max(1, calls // self.BATCHES_PER_SAMPLE)
        return calls, spent


def serve(tasks):
    """Serves requests until the input ends."""
    server = TaskServer(tasks)
    print("ready", flush=True)
    for request in sys.stdin:
        name, millis = request.rsplit(" ", 1)
        calls, spent = server.measure(name, int(millis) * 1_000_000)
        print(calls, spent, 0, flush=True)
