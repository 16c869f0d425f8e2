"""Writes elementwise.txt: what NumPy makes of element-wise operations on every dtype.

Run it in this directory (python3 elementwise.py). A line is an operation, its operands and its
result; an array is its dtype, a colon and its bytes in little-endian hexadecimal.
"""

import numpy as np

np.seterr(all="ignore")
random = np.random.default_rng(1)
INTEGERS = ["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"]
FLOATS = ["float32", "float64"]
ALL = ["bool"] + INTEGERS + ["float16"] + FLOATS
COUNT = 19
lines = []


def text(array):
    array = np.atleast_1d(np.asarray(array))
    return f"{array.dtype}:{array.astype(array.dtype.newbyteorder('<')).tobytes().hex()}"


def line(operation, *arrays):
    lines.append(" ".join([operation] + [text(array) for array in arrays]))


def bits(dtype):
    """Any bits at all, and what is special."""
    if dtype == "bool":
        return random.integers(0, 2, COUNT).astype(bool)
    dtype = np.dtype(dtype)
    array = np.frombuffer(random.bytes(COUNT * dtype.itemsize), dtype).copy()
    if dtype.kind == "f":
        info = np.finfo(dtype)
        special = [0.0, -0.0, np.nan, np.inf, -np.inf, info.max, info.tiny, info.tiny / 2, 1, -1]
        array[5 : 5 + len(special)] = special
        random.shuffle(array)
    return array


def small(dtype, low=1, high=11):
    if dtype == "bool":
        return random.integers(0, 2, COUNT).astype(bool)
    array = random.integers(low, high, COUNT)
    return (array / 4).astype(dtype) if np.dtype(dtype).kind == "f" else array.astype(dtype)


for dtype in INTEGERS + FLOATS:
    for a, b in [(bits(dtype), bits(dtype)), (small(dtype), small(dtype))]:
        line("plus", a, b, a + b)
        line("minus", a, b, a - b)
        line("times", a, b, a * b)
        if dtype in FLOATS:
            line("dividedBy", a, b, a / b)
            line("sqrt", a, np.sqrt(a))
            line("timesPlus", a, b[:2], a * b[0] + b[1])
        else:
            quotients = [abs(int(x)) // abs(int(y)) * (1 if (x < 0) == (y < 0) else -1) if y else 0
                         for x, y in zip(a, np.where(b == 0, 1, b))]
            line("dividedBy", a, np.where(b == 0, 1, b).astype(dtype),
                 np.array([q & 2 ** (8 * a.itemsize) - 1 for q in quotients],
                          f"uint{8 * a.itemsize}").view(dtype))
        line("minimum", a, b, np.minimum(a, b))
        line("maximum", a, b, np.maximum(a, b))
        line("negate", a, -a)
        line("abs", a, np.abs(a))
        line("lessThan", a, b, a < b)
        line("lessThanOrEqual", a, b, a <= b)
        line("equalTo", a, b, a == b)
        line("notEqualTo", a, b, a != b)
        line("greaterThanOrEqual", a, b, a >= b)
        line("greaterThan", a, b, a > b)
        low, high = np.sort(small(dtype)[:2])
        line("clip", a, np.array([low, high]), np.clip(a, low, high))
for dtype in ALL:
    a, b, mask = bits(dtype), bits(dtype), random.integers(0, 2, COUNT).astype(bool)
    line("filter", a, mask, a[mask])
    if dtype not in ("bool", "float16"):
        line("select", a, mask, b, np.where(mask, a, b))
mask, other = bits("bool"), bits("bool")
line("and", mask, other, mask & other)
line("or", mask, other, mask | other)
line("xor", mask, other, mask ^ other)
line("not", mask, ~mask)
line("where", mask, np.where(mask)[0].astype("int64"))
for a in ALL:
    for b in ALL:
        line("promote", np.zeros(1, a), np.zeros(1, b), np.zeros(1, np.promote_types(a, b)))
        x, y = small(a, 5, 11), small(b, 1, 6)
        if not (a == b == "bool"):
            line("mixedPlus", x, y, x + y)
            line("mixedTimes", x, y, x * y)
        line("mixedLessThan", x, y, x < y)
        line("convert", x, x.astype(b))
for a in INTEGERS:
    for b in INTEGERS + ["float16", "float32", "float64", "bool"]:
        x = bits(a)
        line("wrap", x, x.astype(b))
for a in ["float16"] + FLOATS:
    for b in ["float16", "bool"] + FLOATS:
        x = bits(a)
        line("wrap", x, x.astype(b))
halves = np.arange(0, 0x7C00, 97, dtype="uint16").view("float16").astype("float64")
near = np.concatenate([np.nextafter(halves[1:] / 2 + halves[:-1] / 2, direction)
                       for direction in (0, np.inf)] + [halves[1:] / 2 + halves[:-1] / 2])
line("wrap", near, near.astype("float16"))
line("linspace", np.array([0.0, 1.0, 50]), np.linspace(0, 1, 50))
line("linspace", np.array([-3.7, 11.1, 17]), np.linspace(-3.7, 11.1, 17))
for dtype in FLOATS:
    for a, b in [(bits(dtype), bits(dtype)), (small(dtype, -40, 40), small(dtype))]:
        for function in (np.floor, np.ceil, np.rint, np.trunc, np.reciprocal, np.square):
            line(function.__name__, a, function(a))
        # Of two zeros NumPy takes either.
        other = np.where((a == 0) & (b == 0), a, b)
        line("fmin", a, other, np.fmin(a, other))
        line("fmax", a, other, np.fmax(a, other))
        line("mod", a, b, np.mod(a, b))
        line("floorDivide", a, b, np.floor_divide(a, b))
for dtype in INTEGERS:
    for a, b in [(bits(dtype), bits(dtype)), (small(dtype), small(dtype))]:
        b = np.where(b == 0, 3, b).astype(dtype)
        line("mod", a, b, np.mod(a, b))
        line("floorDivide", a, b, np.floor_divide(a, b))
        line("sign", a, np.sign(a))
with open("elementwise.txt", "w", encoding="ascii") as file:
    file.write("\n".join(lines) + "\n")
