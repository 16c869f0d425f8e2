"""Writes functions.txt: what NumPy makes of views that are indexed, rearranged and searched.

Run it in this directory (python3 functions.py). A line is an operation, its operands and its
result; an array is its dtype, a colon and its bytes in little-endian hexadecimal. A number that an
operation takes is an array of one int64 or float64.
"""

import numpy as np

np.seterr(all="ignore")
random = np.random.default_rng(8)
INTEGERS = ["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"]
FLOATS = ["float32", "float64"]
ALL = ["bool"] + INTEGERS + ["float16"] + FLOATS
lines = []


def text(array):
    array = np.atleast_1d(np.asarray(array))
    return f"{array.dtype}:{array.astype(array.dtype.newbyteorder('<')).tobytes().hex()}"


def line(operation, *arrays):
    lines.append(" ".join([operation] + [text(array) for array in arrays]))


def bits(dtype, count=19):
    """Any bits at all, and what is special."""
    if dtype == "bool":
        return random.integers(0, 2, count).astype(bool)
    dtype = np.dtype(dtype)
    array = np.frombuffer(random.bytes(count * dtype.itemsize), dtype).copy()
    if dtype.kind == "f":
        info = np.finfo(dtype)
        special = [0.0, -0.0, np.nan, np.inf, -np.inf, info.max, info.tiny, info.tiny / 2, 1, -1]
        chosen = random.permutation(special)[: count // 2]
        array[: chosen.size] = chosen
        random.shuffle(array)
    return array


def few(dtype, count=19, low=0, high=8):
    """Few different numbers, without NaN."""
    array = random.integers(low, high, count)
    if dtype == "bool":
        return array % 2 == 1
    return (array / 4).astype(dtype) if np.dtype(dtype).kind == "f" else array.astype(dtype)


def whole(*numbers):
    return np.array(numbers, "int64")


def indexing():
    for dtype in ALL:
        for a in [bits(dtype), bits(dtype, 1)]:
            n = a.size
            indices = random.integers(0, n, 31).astype(random.choice(INTEGERS))
            line("take", a, indices, a[indices])
            line("take", a, indices[:0], a[indices[:0]])
            put = a.copy()
            values = bits(dtype, 31)
            for i, value in zip(indices, values):
                put[i] = value
            line("put", a, indices, values, put)
            put = a.copy()
            put[indices] = values[0]
            line("putOne", a, indices, values[:1], put)
            mask = random.integers(0, 2, n).astype(bool)
            put = a.copy()
            values = bits(dtype, int(mask.sum()))
            put[mask] = values
            line("setMask", a, mask, values, put)
            put = a.copy()
            one = bits(dtype, 1)
            put[mask] = one[0]
            line("setMaskOne", a, mask, one, put)
            line("selectMask", a, mask, put, np.where(mask, a, put))
            if dtype != "bool":
                line("selectOne", a, mask, one, np.where(mask, a, one[0]))
            line("first", a, whole(n // 2), a[: n // 2])
            line("last", a, whole(n // 2), a[n - n // 2 :])
    mask = bits("bool")
    line("whereWhole", mask, whole(7, -3), np.where(mask, 7, -3))
    line("whereFraction", mask, np.array([0.5, -3]), np.where(mask, 0.5, -3.0))


def order():
    for dtype in ALL:
        for a in [few(dtype), few(dtype, 1), few(dtype, 90), few(dtype, 0)]:
            line("sortedDescending", a, np.sort(a)[::-1])
            line("argSortDescending", a, np.argsort(-a.astype("int64") if dtype[0] in "iub" else -a, kind="stable"))
            keys = few(random.choice(ALL), a.size)
            line("sortedBy", a, keys, a[np.argsort(keys, kind="stable")])
            for k in {0, a.size // 2, a.size - 1} if a.size else ():
                line("partitioned", a, whole(k), np.partition(a, k)[k])
        if dtype in ("bool", "float16"):
            continue
        sorted_, values = np.sort(few(dtype)), few(dtype, 40, 0, 11)
        line("searchSortedAll", sorted_, values, np.searchsorted(sorted_, values))
        line("searchSortedRightAll", sorted_, values, np.searchsorted(sorted_, values, "right"))
        bins = np.unique(few(dtype))
        line("digitize", values, bins, np.digitize(values, bins))
        line("digitize", values, bins[::-1], np.digitize(values, bins[::-1]))
        line("digitizeRight", values, bins, np.digitize(values, bins, True))
        line("digitizeRight", values, bins[::-1], np.digitize(values, bins[::-1], True))
        if dtype in INTEGERS:
            weights = random.normal(size=40)
            line("binCount", values, np.bincount(values.astype("int64")))
            line("binCount", values[:0], np.zeros(0, "int64"))
            line("binCountTo", values, whole(15), np.bincount(values.astype("int64"), minlength=15))
            line("binCountWeights", values, weights, np.bincount(values.astype("int64"), weights))


def shape():
    for dtype in ALL:
        for a in [bits(dtype), bits(dtype, 1), bits(dtype, 0)]:
            n, b = a.size, bits(dtype, 5)
            line("concatenate", a, b, a, np.concatenate([a, b, a]))
            line("appended", a, b, np.append(a, b))
            line("appendedOne", a, b[:1], np.append(a, b[0]))
            line("inserted", a, b, whole(n // 2), np.insert(a, n // 2, b))
            line("insertedOne", a, b[:1], whole(n), np.insert(a, n, b[0]))
            line("tiled", a, whole(0), np.tile(a, 0))
            line("tiled", a, whole(7), np.tile(a, 7))
            for times in [0, 1, 3, 40]:
                line("repeated", a, whole(times), np.repeat(a, times))
            counts = random.integers(0, 5, n).astype(random.choice(INTEGERS))
            line("repeatedBy", a, counts, np.repeat(a, counts.astype("int64")))
            for shift in [0, 1, -1, 7, -45]:
                line("rolled", a, whole(shift), np.roll(a, shift))
            line("paddedOne", a, b[:1], whole(2, 3), np.pad(a, (2, 3), constant_values=b[0]))
            for mode in ["edge", "reflect", "symmetric", "wrap"]:
                line("padded_" + mode, a, whole(0, 0), np.pad(a, (0, 0), mode))
            if n == 0:
                continue
            line("deleted", a, whole(n // 2), np.delete(a, n // 2))
            indices = random.integers(0, n, 6)
            line("deletedAll", a, indices, np.delete(a, indices))
            for mode in ["edge", "reflect", "symmetric", "wrap"]:
                line("padded_" + mode, a, whole(2, 45), np.pad(a, (2, 45), mode))
            for parts in [3]:
                for i, part in enumerate(np.array_split(a, parts)):
                    line("split", a, whole(parts, i), part)
    for a in ALL:
        for b in ALL:
            x, y = few(a), few(b)
            line("concatenateMixed", x, y, np.concatenate([x, y]))


def tests():
    for dtype in ALL:
        a, b = bits(dtype), bits(dtype)
        floats = a if dtype != "bool" else a.astype("uint8")
        line("isNaN", a, np.isnan(a))
        line("isInfinite", a, np.isinf(a))
        line("isFinite", a, np.isfinite(a))
        line("signBit", a, np.signbit(floats))
        x, y = few(dtype).astype("float64"), few(dtype, 7)
        near = x * (1 + random.integers(-3, 4, x.size) * 1e-5)
        if dtype in FLOATS:
            line("isClose", x.astype(dtype), near.astype(dtype), np.isclose(x.astype(dtype).astype("float64"), near.astype(dtype).astype("float64")))
        c, d = few(dtype).astype("float64"), few(dtype).astype("float64")
        line("isCloseBy", c.astype(dtype), d.astype(dtype), np.array([0.1, 0.3]), np.isclose(c, d, 0.1, 0.3))
        line("isClose", a, a, np.isclose(a.astype("float64"), a.astype("float64")))
        z = few(dtype)
        line("isIn", z, y, np.isin(z, y))
        line("isIn", z, y[:0], np.isin(z, y[:0]))
        if dtype in FLOATS:
            line("isIn", a, a, a == a)
            line("isIn", np.array([0.0, -0.0, 1], dtype), np.array([-0.0], dtype), np.array([True, True, False]))
        line("cummin", a, np.minimum.accumulate(a))
        line("cummax", a, np.maximum.accumulate(a))


def numbers():
    for dtype in INTEGERS:
        a, b = bits(dtype), bits(dtype)
        one = bits(dtype, 1)
        line("and", a, b, a & b)
        line("or", a, b, a | b)
        line("xor", a, b, a ^ b)
        line("andOne", a, one, a & one[0])
        line("orOne", a, one, a | one[0])
        line("xorOne", a, one, a ^ one[0])
        line("not", a, ~a)
        for count in [0, 1, 8 * a.itemsize - 1]:
            line("shiftedLeft", a, whole(count), a << np.array(count, dtype))
            line("shiftedRight", a, whole(count), a >> np.array(count, dtype))
        c = few(dtype, 12, 1, 5)
        line("cumprod", c, np.cumprod(c))
    for dtype in FLOATS:
        a = random.normal(size=40).astype(dtype)
        a[random.integers(0, 40, 9)] = np.nan
        f = a.astype("float64")
        line("sumNumbers", a, np.nansum(f))
        line("meanNumbers", a, np.nanmean(f))
        line("stdNumbers", a, np.nanstd(f, ddof=1))
        line("medianNumbers", a, np.nanmedian(f))
        line("quantileNumbers", a, np.array([0.25]), np.nanquantile(f, 0.25))
        line("argMinNumber", a, np.nanargmin(a))
        line("argMaxNumber", a, np.nanargmax(a))
        c = random.normal(size=30).astype(dtype)
        line("cumprod", c, np.cumprod(c.astype("float64")).astype(dtype))
    operand = np.array([2.5])
    for dtype in ALL:
        a = few(dtype)
        f = a.astype("float64") if dtype in ["bool"] + INTEGERS else a
        line("plusOne", a, operand, f + 2.5)
        line("minusOne", a, operand, f - 2.5)
        line("timesOne", a, operand, f * 2.5)
        line("dividedByOne", a, operand, f / 2.5)
        line("subtractedFromOne", a, operand, 2.5 - f)
        line("dividedIntoOne", a, operand, 2.5 / f)
        for x in [2.5, 1.0]:
            line("lessThanOne", a, np.array([x]), f < x)
            line("equalToOne", a, np.array([x]), f == x)
            line("greaterThanOrEqualOne", a, np.array([x]), f >= x)


def sets():
    for dtype in ALL:
        for a in [few(dtype), few(dtype, 0), few(dtype, 70)]:
            b = few(dtype, 11, 3, 13)
            line("unionOf", a, b, np.union1d(a, b))
            line("intersection", a, b, np.intersect1d(a, b))
            line("difference", a, b, np.setdiff1d(a, b))
            line("symmetricDifference", a, b, np.setxor1d(a, b))
            values, indices, inverse, counts = np.unique(a, True, True, True)
            line("uniqueValues", a, values)
            line("uniqueCounts", a, counts)
            line("uniqueIndices", a, indices)
            line("uniqueInverse", a, inverse)


METHODS = ["inverted_cdf", "averaged_inverted_cdf", "closest_observation", "interpolated_inverted_cdf", "hazen",
           "weibull", "linear", "median_unbiased", "normal_unbiased", "lower", "higher", "midpoint", "nearest"]


def analysis():
    for dtype in ["bool", "int8", "uint64", "float16", "float32", "float64"]:
        a, b = few(dtype, 20, 0, 12), few(dtype, 20, 1, 9)
        x, y = a.astype("float64"), b.astype("float64")
        line("range", a, np.ptp(x))
        line("meanWeighted", a, b, np.average(x, weights=y)) if y.sum() else None
        for ddof in [0, 1]:
            line("covariance", a, b, whole(ddof), np.cov(x, y, ddof=ddof)[0, 1])
        line("correlation", a, b, np.corrcoef(x, y)[0, 1])
        for method in METHODS:
            for q in [0.0, 0.05, 0.25, 0.5, 0.375, 0.9, 1.0]:
                line("quantileBy_" + method, a, np.array([q]), np.quantile(x, q, method=method))
        for m, n in [(20, 1), (20, 4), (20, 5), (4, 20), (5, 20), (20, 20)]:
            for mode in ["full", "same", "valid"]:
                line("convolve_" + mode, a[:m], b[:n], np.convolve(x[:m], y[:n], mode))
                line("correlate_" + mode, a[:m], b[:n], np.correlate(x[:m], y[:n], mode))
        places = np.cumsum(random.integers(1, 5, 20)).astype("float64")
        line("trapezoid", a, np.array([0.5]), np.trapezoid(x, dx=0.5))
        line("trapezoidAt", a, places, np.trapezoid(x, places))
        line("gradient", a, np.array([0.5]), np.gradient(x, 0.5))
        line("gradientAt", a, places, np.gradient(x, places))
        line("gradientAt", a, np.arange(20.0), np.gradient(x, np.arange(20.0)))
        edges = np.array([-1, 0, 0.5, 1, 1, 2, 7, 11.0])
        line("histogramEdges", a, edges, np.histogram(x, edges)[0])
        line("histogramWeights", a, edges, b, np.histogram(x, edges, weights=y)[0])
        edges = np.array([-1, 0, 0.5, 1, 2, 7, 11.0])
        line("density", a, edges, np.histogram(x, edges, density=True)[0])
    a = np.array([-(2**63), 2**63 - 1, 5])
    line("range", a, float(2**64 - 1))


def halves():
    for a, b in [(bits("float16"), bits("float16")), (few("float16"), few("float16"))]:
        line("halfPlus", a, b, a + b)
        line("halfMinus", a, b, a - b)
        line("halfTimes", a, b, a * b)
        line("halfDividedBy", a, b, a / b)
        line("halfNegate", a, -a)
        line("halfAbs", a, abs(a))
        line("halfSqrt", a, np.sqrt(a))
        line("halfMin", a, a.min())
        line("halfMax", a, a.max())


indexing()
order()
shape()
tests()
numbers()
sets()
analysis()
halves()
with open("functions.txt", "w", encoding="ascii") as file:
    file.write("\n".join(lines) + "\n")
