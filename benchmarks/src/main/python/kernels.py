"""A worker process: computes a formula of dev.recordwire.benchmarks.kernel.Formula whenever it is asked to.

./benchmarks/kernels starts it; it needs numpy, and numexpr or numba for their candidates. The arguments are the formula, the
candidate, and numbers of elements, which are the tasks, each followed by the sum of the results.
"""

import math
import os
import sys

import task_server  # before numpy, whose threads it limits

THREADS = 2 if sys.argv[2].endswith("_PARALLEL") else 1
os.environ["NUMEXPR_MAX_THREADS"] = str(THREADS)
os.environ["NUMBA_NUM_THREADS"] = str(THREADS)

import numpy as np

RATE = 0.03
VOLATILITY = 0.2
DRIFT = RATE + 0.5 * VOLATILITY * VOLATILITY


def numbers(size, seed, least, width):
    """The output function of SplitMix64 of each index, as in Inputs.java."""
    bits = (np.arange(size, dtype=np.uint64) + np.uint64(seed * 1_000_003)) * np.uint64(0x9E3779B97F4A7C15)
    bits = (bits ^ (bits >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    bits = (bits ^ (bits >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    bits ^= bits >> np.uint64(31)
    return least + width * ((bits >> np.uint64(11)).astype(np.float64) * 2.0**-53)


def with_numpy(formula, x, y, z, target):
    def normal(d):
        k = 1 / (1 + 0.2316419 * np.abs(d))
        polynomial = ((((1.330274429 * k - 1.821255978) * k + 1.781477937) * k - 0.356563782) * k + 0.31938153) * k
        tail = 0.3989422804014327 * np.exp(-0.5 * d * d) * polynomial
        return np.where(d < 0, tail, 1 - tail)

    def call():
        spread = VOLATILITY * np.sqrt(z)
        high = (np.log(x / y) + DRIFT * z) / spread
        return x * normal(high) - y * np.exp(-RATE * z) * normal(high - spread)

    return {
        "POLYNOMIAL": lambda: ((0.25 * x - 1.5) * x + 3) * x - 2,
        "DISTANCE": lambda: np.sqrt(x * x + y * y),
        "BLACK_SCHOLES": call,
        "CONDITION": lambda: np.where(x > y, 2 * (x - y), 0.5 * (y - x)),
        "SUM": lambda: (0.5 * x * y * y).sum(),
    }[formula]


def with_numexpr(formula, x, y, z, target):
    import numexpr

    numexpr.set_num_threads(THREADS)

    def normal(d):
        k = f"(1 / (1 + 0.2316419 * abs({d})))"
        polynomial = f"((((1.330274429 * {k} - 1.821255978) * {k} + 1.781477937) * {k} - 0.356563782) * {k} + 0.31938153) * {k}"
        tail = f"(0.3989422804014327 * exp(-0.5 * {d} * {d}) * {polynomial})"
        return f"where({d} < 0, {tail}, 1 - {tail})"

    spread = f"({VOLATILITY} * sqrt(z))"
    high = f"((log(x / y) + {DRIFT} * z) / {spread})"
    expression = {
        "POLYNOMIAL": "((0.25 * x - 1.5) * x + 3) * x - 2",
        "DISTANCE": "sqrt(x * x + y * y)",
        "BLACK_SCHOLES": f"x * {normal(high)} - y * exp({-RATE} * z) * {normal(f'({high} - {spread})')}",
        "CONDITION": "where(x > y, 2 * (x - y), 0.5 * (y - x))",
        "SUM": "sum(0.5 * x * y * y)",
    }[formula]
    arrays = {"x": x, "y": y, "z": z}
    if formula == "SUM":
        return lambda: numexpr.evaluate(expression, local_dict=arrays)
    return lambda: numexpr.evaluate(expression, local_dict=arrays, out=target)


def with_numba(formula, x, y, z, target):
    import numba

    compiled = numba.njit(parallel=THREADS > 1, fastmath=formula == "SUM")
    inlined = numba.njit(inline="always")

    def polynomial(x, y, z, target):
        for i in numba.prange(len(x)):
            target[i] = ((0.25 * x[i] - 1.5) * x[i] + 3) * x[i] - 2

    def distance(x, y, z, target):
        for i in numba.prange(len(x)):
            target[i] = math.sqrt(x[i] * x[i] + y[i] * y[i])

    def condition(x, y, z, target):
        for i in numba.prange(len(x)):
            target[i] = 2 * (x[i] - y[i]) if x[i] > y[i] else 0.5 * (y[i] - x[i])

    def total(x, y, z, target):
        result = 0.0
        for i in numba.prange(len(x)):
            result += 0.5 * x[i] * y[i] * y[i]
        return result

    @inlined
    def normal(d):
        k = 1 / (1 + 0.2316419 * abs(d))
        polynomial = ((((1.330274429 * k - 1.821255978) * k + 1.781477937) * k - 0.356563782) * k + 0.31938153) * k
        tail = 0.3989422804014327 * math.exp(-0.5 * d * d) * polynomial
        return tail if d < 0 else 1 - tail

    def call(x, y, z, target):
        for i in numba.prange(len(x)):
            spread = VOLATILITY * math.sqrt(z[i])
            high = (math.log(x[i] / y[i]) + DRIFT * z[i]) / spread
            target[i] = x[i] * normal(high) - y[i] * math.exp(-RATE * z[i]) * normal(high - spread)

    function = compiled(
        {
            "POLYNOMIAL": polynomial,
            "DISTANCE": distance,
            "BLACK_SCHOLES": call,
            "CONDITION": condition,
            "SUM": total,
        }[formula]
    )

    def run():
        result = function(x, y, z, target)
        return target if result is None else result

    return run


CANDIDATES = {"NUMPY": with_numpy, "NUMEXPR": with_numexpr, "NUMBA": with_numba}


def checked(formula, candidate, size, expected):
    money = formula == "BLACK_SCHOLES"
    least, width = (50, 100) if money else (0, 1)
    x = numbers(size, 1, least, width)
    y = numbers(size, 2, least, width)
    z = numbers(size, 3, 0.1, 2)
    work = CANDIDATES[candidate.removesuffix("_PARALLEL")](formula, x, y, z, np.empty(size))
    actual = float(np.sum(work()))
    if not abs(actual - expected) <= 1e-9 * max(1, abs(expected)):
        sys.exit(f"{candidate} {formula}: {actual} instead of {expected}")
    return work


def main():
    formula, candidate, *sizes = sys.argv[1:]
    sums = zip(sizes[::2], map(float, sizes[1::2]))
    task_server.serve({size: checked(formula, candidate, int(size), expected) for size, expected in sums})


main()
