MAX_DEPTH = 64
"""How deep records may nest."""

MAX_EMPTY_ELEMENTS = 16_000
"""How many elements without bytes all containers of a payload may have together."""

MAX_DECIMAL_DIGITS = 1_000
"""How many digits a decimal may have."""


class DecodeError(ValueError):
    """Malformed bytes: which component, at which byte, and why."""

    def __init__(self, path: str, offset: int, reason: str) -> None:
        super().__init__(path, offset, reason)
        self.path = path
        self.offset = offset
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path} at byte {self.offset}: {self.reason}"

    def within(self, outer: str) -> DecodeError:
        """This error, which happened inside a component."""
        self.path = _join(outer, self.path)
        return self


class EncodeError(ValueError):
    """A value that has no bytes: which component, why, and what to do."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"

    def within(self, outer: str) -> EncodeError:
        """This error, which happened inside a component."""
        self.path = _join(outer, self.path)
        return self


def _join(outer: str, inner: str) -> str:
    if not inner or not outer:
        return outer + inner
    if len(inner) > 1000:
        return f"{outer}.…{inner[-500:]}"
    return outer + inner if inner.startswith("[") else f"{outer}.{inner}"


def _shown(value: object) -> str | None:
    """A short text, number or constant as a path or a message shows it; otherwise None."""
    if isinstance(value, str):
        text = "".join("?" if unicodedata.category(c) == "Cc" else c for c in value[:40])
        return f'"{text}…"' if len(value) > 40 else f'"{text}"'
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, enum.Enum):
        return value.name
    if isinstance(value, int):
        return str(value) if value.bit_length() <= 256 else None
    if isinstance(value, float):
        return _shown_float(value)
    if isinstance(value, Decimal):
        return str(value) if len(value.as_tuple().digits) <= 77 else None
    return str(value) if isinstance(value, UUID) else None


def _shown_float(value: float) -> str | None:
    if value != value:
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return repr(value) if value == 0 or 0.001 <= abs(value) < 10_000_000 else None


def _bytes(count: int) -> str:
    return "1 byte" if count == 1 else f"{count} bytes"


def _cut(run: str, at: int, remaining: int) -> DecodeError:
    """The error for a run such as `id:4 name` that does not fit into the remaining bytes.

    A component without a size is one with a length or count.
    """
    for part in run.split(" "):
        name, _, size = part.partition(":")
        if not size:
            reason = f"the payload ends inside its length, of which it has {_bytes(remaining)}"
            return DecodeError(name, at, reason)
        if int(size) > remaining:
            reason = f"it takes {_bytes(int(size))}, and the payload has {_bytes(remaining)} left"
            return DecodeError(name, at, reason)
        at += int(size)
        remaining -= int(size)
    raise AssertionError(run)


def _text_too_long(data: bytes, end: int, size: int, length: int) -> DecodeError:
    start = end - size
    return _too_long(start - length, size, 1, len(data) - start)


def _beyond(at: int, size: int, most: int) -> DecodeError:
    return DecodeError("", at, f"it claims {size} bytes, and its maxBytes is {most}")


def _too_long(at: int, count: int, size: int, remaining: int) -> DecodeError:
    claim = _bytes(count) if size == 1 else f"{count} elements of {size} bytes"
    return DecodeError("", at, f"it claims {claim}, and the payload has {_bytes(remaining)} left")


def _fault(problem: Exception, part: str, data: bytes, at: int) -> DecodeError:
    """The error for what stopped the reading of a run at `at`, or of a text that ends there."""
    if isinstance(problem, DecodeError):
        return problem.within(part)
    if isinstance(problem, UnicodeDecodeError):
        return _not_utf8(problem, at - len(problem.object)).within(part)
    return _cut(part, at, len(data) - at)


def _trailing(data: bytes, at: int) -> DecodeError:
    more = _bytes(len(data) - at)
    return DecodeError("", at, f"the record ends here, and the payload goes on for {more}")


def _not_bool(byte: int, at: int) -> DecodeError:
    return DecodeError("", at, f"a bool is 00 or 01, and this byte is {byte:02x}")


def _wrong(value: object, expected: str) -> EncodeError:
    if value is None:
        return EncodeError("", "it is None, and this type has no bytes for it: give it a value")
    return EncodeError("", f"it is a {type(value).__name__}: give it {expected}")


def _named(element: object) -> str:
    shown = _shown(element)
    return "" if shown is None else f": {shown}"


def _not_utf8(problem: UnicodeDecodeError, start: int) -> DecodeError:
    byte = problem.object[problem.start]
    return DecodeError("", start + problem.start, f"this byte is not UTF-8: {byte:02x}")
