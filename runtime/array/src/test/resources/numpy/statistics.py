"""Writes statistics.txt: what NumPy makes of small arrays of every dtype.

Each array is a line `array <dtype> <elements>`, and what follows it are lines `<operation> <arguments> = <results>`,
named as our methods. Integers are decimal, floats hexadecimal. Results of float32 are those of the same numbers in
float64, since that is what our reductions compute in.
"""

import os

import numpy as np

QUANTILES = [0.0, 0.1, 0.25, 1 / 3, 0.5, 0.9, 0.99, 1.0]


def text(value):
    if isinstance(value, (float, np.floating)):
        value = float(value)
        return "NaN" if value != value else "Infinity" if value == np.inf else \
            "-Infinity" if value == -np.inf else value.hex()
    return str(int(value))


def line(operation, result, *arguments):
    results = np.atleast_1d(result)
    words = [operation, *map(text, arguments), "=", *map(text, results.tolist() if results.dtype.kind in "iu" else results)]
    return " ".join(words)


def arrays():
    random = np.random.default_rng(20260101)
    for dtype in ["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"]:
        yield np.array([5], dtype)
        yield np.array([3, 1, 2, 1, 3], dtype)
        yield random.integers(0, 50, 64).astype(dtype)
        info = np.iinfo(dtype)
        yield random.integers(info.min, info.max, 200, dtype=dtype, endpoint=True)
    for dtype in ["float32", "float64"]:
        yield np.array([-2.5], dtype)
        yield np.array([3, -1, 2, -1, 3.25, 0], dtype)
        yield random.normal(size=64).astype(dtype)
        yield (random.normal(size=1500) * 10.0 ** random.integers(-3, 4, 1500)).astype(dtype)
        yield np.array([1, 2, np.nan, -5, np.nan], dtype)
        yield np.array([1, np.inf, -3, -np.inf], dtype)


def lines(x):
    yield " ".join(["array", x.dtype.name, *map(text, x.tolist())])
    f = x.astype(np.float64)
    finite = np.isfinite(f).all()
    with np.errstate(all="ignore"):
        yield line("argMin", x.argmin())
        yield line("argMax", x.argmax())
        yield line("sorted", np.sort(x))
        yield line("argSort", np.argsort(x, stable=True))
        yield line("unique", np.unique(x))
        yield line("median", np.median(f))
        for q in QUANTILES:
            if finite:
                yield line("quantile", np.quantile(f, q), q)
        for value in [x[0], x[-1]]:
            if value == value:
                order = np.sort(x)
                yield line("searchSorted", np.searchsorted(order, value), value)
                yield line("searchSortedRight", np.searchsorted(order, value, side="right"), value)
        if not finite:
            yield line("minNumber", np.nanmin(x))
            yield line("maxNumber", np.nanmax(x))
            return
        yield line("variance", f.var())
        if x.size > 1:
            yield line("std", f.std(ddof=1), 1)
        if f.std() > 0:
            yield line("normalize", (f - f.mean()) / f.std())
        yield line("rollingMean", np.lib.stride_tricks.sliding_window_view(f, min(7, x.size)).mean(axis=1), min(7, x.size))
        yield line("norm", np.linalg.norm(f))
        yield line("distance", np.linalg.norm(f - f[::-1]))
        if x.dtype.kind == "f":
            yield line("dot", np.dot(f, f[::-1]))
            yield line("cumsum", np.cumsum(f).astype(x.dtype))
            yield line("diff", np.diff(x))
        else:
            wide = [int(e) for e in x]
            yield line("dotExact", np.array([sum(a * b for a, b in zip(wide, wide[::-1]))], object))
            if x.dtype.itemsize < 8:
                yield line("cumsum", np.cumsum(x))
        for bins in [1, 5, 17]:
            counts, edges = np.histogram(f, bins)
            yield line("counts", counts, bins)
            yield line("edges", edges, bins)
        low, high = np.quantile(f, 0.2), np.quantile(f, 0.7)
        yield line("counts", np.histogram(f, 4, (low, high))[0], 4, low, high)


if __name__ == "__main__":
    with open(os.path.join(os.path.dirname(__file__), "statistics.txt"), "w", encoding="ascii") as file:
        for array in arrays():
            for each in lines(array):
                file.write(each + "\n")
