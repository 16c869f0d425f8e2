"""Prints the figures of flights as NumPy finds them: figures.py FILE COUNT

FILE has a line for each flight, its delay, distance and time, below the names of these, and may be
compressed by gzip; COUNT of its flights are chosen evenly. The output is the JSON of a Figures. The
same with the flights of the example is kept as figures-COUNT.json beside this script.
"""

import json
import sys

try:
    import numpy as np
except ImportError:
    sys.exit(3)

MILES = 500  # the width of a group of distances
LATE = 15  # minutes, above which a flight is counted as delayed

file, most = sys.argv[1], int(sys.argv[2])
delay, distance, time = np.loadtxt(file, delimiter=",", skiprows=1, unpack=True)
minute = np.floor(time * 60 + 0.5).astype(np.int64)

count = min(most, len(delay))
chosen = np.arange(count) * len(delay) // count
chosen = chosen[np.argsort(minute[chosen], kind="stable")]
delay = delay[chosen].astype(np.int64)
distance = distance[chosen].astype(np.int64)
minute = minute[chosen]
number = np.arange(count)

late = (number % 1000 == 500) & (minute < 12 * 60)  # sent when their hours are closed
delayed = (delay > LATE) & (number >= count // 2)  # as the job counts from the savepoint on

places, place = np.unique(
    np.stack([minute // 60, distance // MILES * MILES])[:, ~late], axis=1, return_inverse=True
)


def sums(values):
    total = np.zeros(places.shape[1], dtype=np.int64)
    np.add.at(total, place.ravel(), values[~late])
    return total.tolist()


columns = {
    "hour": places[0].tolist(),
    "miles": places[1].tolist(),
    "flights": sums(np.ones(count, dtype=np.int64)),
    "minutes": sums(delay),
    "squares": sums(delay * delay),
    "delayed": sums(delayed.astype(np.int64)),
}
hours = [dict(zip(columns, row)) for row in zip(*columns.values())]
rows = ",\n".join(json.dumps(row) for row in hours)
print('{"flights": %d, "late": %d, "hours": [\n%s\n]}' % (count, late.sum(), rows))
