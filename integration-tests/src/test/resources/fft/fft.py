"""Writes fft.txt: transforms by numpy.fft.

Run it in this directory (python3 fft.py). A line is an operation, its normalization, a length, its
operand and its result, both float64 in little-endian hexadecimal; of complex numbers the real part
and then the imaginary part.
"""

import numpy as np

random = np.random.default_rng(9)
LENGTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 15, 16, 25, 30, 49, 64, 105, 211, 257, 422]


def text(array):
    array = np.asarray(array)
    return array.astype("<c16" if array.dtype.kind == "c" else "<f8").tobytes().hex()


def line(operation, norm, n, a, result):
    lines.append(f"{operation} {norm.upper()} {n} {text(a)} {text(result)}")


lines = []
for n in LENGTHS:
    real = random.normal(size=n)
    numbers = random.normal(size=n) + 1j * random.normal(size=n)
    half = random.normal(size=n // 2 + 1) + 1j * random.normal(size=n // 2 + 1)
    for norm in ["backward", "ortho", "forward"] if n in (1, 5, 8) else ["backward"]:
        line("fft", norm, n, numbers, np.fft.fft(numbers, norm=norm))
        line("ifft", norm, n, numbers, np.fft.ifft(numbers, norm=norm))
        line("rfft", norm, n, real, np.fft.rfft(real, norm=norm))
        line("irfft", norm, n, half, np.fft.irfft(half, n, norm=norm))
    if n < 10:
        line("fftFrequencies", "backward", n, [0.3], np.fft.fftfreq(n, 0.3))
        line("rfftFrequencies", "backward", n, [0.3], np.fft.rfftfreq(n, 0.3))
        line("shift", "backward", n, real, np.fft.fftshift(real))
        line("unshift", "backward", n, real, np.fft.ifftshift(real))
        line("shiftComplex", "backward", n, numbers, np.fft.fftshift(numbers))
        line("unshiftComplex", "backward", n, numbers, np.fft.ifftshift(numbers))
with open("fft.txt", "w") as file:
    file.write("\n".join(lines) + "\n")
