"""Writes golden.txt: exact results of the functions of ArrayMath, computed with mpmath.

Run it in this directory: python3 golden.py [COUNT [SEED [FILE]]]. A line is a function, its arguments, the float64
nearest to the result, and what the result exceeds that by, each as the bits of a float64 in hexadecimal.
"""

import math
import random
import struct
import sys

import mpmath

COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 40
random.seed(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
DIGITS = 160
HUGE_ANGLE = 1300


def bits(number):
    return "%x" % struct.unpack("<Q", struct.pack("<d", number))[0]


def of_size(low, high):
    """A positive number of any size from 2**low to 2**high."""
    return 2.0 ** random.uniform(low, high)


def of_both_signs(number):
    return number if random.random() < 0.5 else -number


def either(*choices):
    return random.choice(choices)()


def around(limit):
    return random.uniform(-limit, limit)


def exponent():
    return either(lambda: around(700), lambda: of_both_signs(of_size(-30, 5)))


def positive():
    return either(lambda: of_size(-1022, 1023), lambda: random.uniform(0.4, 3))


def more_than_minus_one():
    return either(lambda: of_size(-60, 1000), lambda: random.uniform(-0.99, 3),
                  lambda: of_both_signs(of_size(-60, -1)))


def angle():
    return either(lambda: around(20), lambda: of_both_signs(of_size(-30, 1023)), lambda: around(1e6))


def at_most_one():
    return either(lambda: around(1), lambda: of_both_signs(of_size(-30, 0)))


def anything():
    return either(lambda: around(5), lambda: of_both_signs(of_size(-60, 60)))


def power():
    x = either(lambda: of_size(-300, 300), lambda: random.uniform(0.5, 2), lambda: random.uniform(0.999, 1.001))
    return x, around(1020) / abs(math.log2(x)) if x != 1 else 2.0


def coordinates():
    return either(lambda: (around(3), around(3)),
                  lambda: (of_both_signs(of_size(-20, 20)), of_both_signs(of_size(-20, 20))))


FUNCTIONS = {
    "exp": (mpmath.exp, exponent),
    "expm1": (mpmath.expm1, exponent),
    "sinh": (mpmath.sinh, exponent),
    "cosh": (mpmath.cosh, exponent),
    "tanh": (mpmath.tanh, exponent),
    "log": (mpmath.log, positive),
    "log2": (lambda x: mpmath.log(x) / mpmath.log(2), positive),
    "log10": (lambda x: mpmath.log(x) / mpmath.log(10), positive),
    "log1p": (mpmath.log1p, more_than_minus_one),
    "sin": (mpmath.sin, angle),
    "cos": (mpmath.cos, angle),
    "tan": (mpmath.tan, angle),
    "asin": (mpmath.asin, at_most_one),
    "acos": (mpmath.acos, at_most_one),
    "atan": (mpmath.atan, anything),
    "cbrt": (lambda x: mpmath.sign(x) * mpmath.cbrt(abs(x)), lambda: of_both_signs(of_size(-1022, 1023))),
    "pow": (mpmath.power, power),
    "hypot": (mpmath.hypot, coordinates),
    "atan2": (mpmath.atan2, coordinates),
}

with open(sys.argv[3] if len(sys.argv) > 3 else "golden.txt", "w") as file:
    for name, (function, arguments) in FUNCTIONS.items():
        for _ in range(COUNT):
            numbers = arguments()
            numbers = numbers if isinstance(numbers, tuple) else (numbers,)
            mpmath.mp.prec = HUGE_ANGLE if name in ("sin", "cos", "tan") else DIGITS
            exact = function(*map(mpmath.mpf, numbers))
            mpmath.mp.prec = DIGITS
            nearest = float(exact)
            rest = float(exact - mpmath.mpf(nearest))
            print(name, *map(bits, numbers), bits(nearest), bits(rest), file=file)
