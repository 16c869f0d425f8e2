class _Scalar(_Type[T]):
    """A value of a few bytes that `struct` packs."""

    def __init__(self, code: str) -> None:
        self.struct = struct.Struct("<" + code)
        self.size: int = self.struct.size

    def read(self, data: bytes, at: int, context: _Context) -> tuple[T, int]:
        try:
            raw = self.struct.unpack_from(data, at)
        except struct.error:
            raise _cut(f":{self.size}", at, len(data) - at) from None
        return self.value(at, *raw), at + self.size

    def write(self, value: T, context: _Context) -> bytes:
        try:
            return self.struct.pack(*self.raw(value))
        except EncodeError:
            raise
        except _REFUSED:
            raise self.refusal(value) from None

    def value(self, at: int, *raw: Any) -> T:
        """The value of what was unpacked at an offset."""
        value: T = raw[0]
        return value

    def raw(self, value: T) -> tuple[Any, ...]:
        """What is packed for a value."""
        return (value,)

    def refusal(self, value: T) -> EncodeError:
        return _wrong(value, "a value of this type")


class _Number(_Scalar[T]):
    """A number that `struct` unpacks as it is."""

    def read(self, data: bytes, at: int, context: _Context) -> tuple[T, int]:
        try:
            return self.struct.unpack_from(data, at)[0], at + self.size
        except struct.error:
            raise _cut(f":{self.size}", at, len(data) - at) from None


class _Integer(_Number[int]):
    def refusal(self, value: int) -> EncodeError:
        if not isinstance(value, int):
            return _wrong(value, "an int")
        bits = 8 * self.size
        low, high = 0, (1 << bits) - 1
        if self.struct.format[-1:].islower():
            low, high = -(1 << bits - 1), (1 << bits - 1) - 1
        return EncodeError("", f"{value} is not in {low}…{high}: give it a value in range")


class _Float64(_Number[float]):
    def refusal(self, value: float) -> EncodeError:
        return _wrong(value, "a float")


class _NarrowFloat(_Scalar[float]):
    """A float32 or float16, which keeps the bits of a NaN."""

    def __init__(self, code: str) -> None:
        self.narrow = struct.Struct("<" + code)
        super().__init__(f"{self.narrow.size}s")

    def value(self, at: int, *raw: Any) -> float:
        value: float = self.narrow.unpack(raw[0])[0]
        return value if value == value else _nan(raw[0])

    def raw(self, value: float) -> tuple[bytes]:
        if value != value:
            return (_nan_bytes(value, self.size),)
        try:
            return (self.narrow.pack(value),)
        except OverflowError:
            if self.size == 4:
                raise
            return (self.narrow.pack(math.copysign(math.inf, value)),)

    def refusal(self, value: float) -> EncodeError:
        if isinstance(value, (int, float)):
            return EncodeError("", f"{value} is too large for a float32: give it a smaller number")
        return _wrong(value, "a float")

_MANTISSA_BITS = {2: 10, 4: 23, 8: 52}


def _nan(raw: bytes) -> float:
    """The NaN of a float32 or float16 with all its bits."""
    bits = int.from_bytes(raw, "little")
    mantissa = _MANTISSA_BITS[len(raw)]
    sign = bits >> 8 * len(raw) - 1
    payload = (bits & (1 << mantissa) - 1) << 52 - mantissa
    wide = sign << 63 | 0x7FF << 52 | payload
    value: float = struct.unpack("<d", wide.to_bytes(8, "little"))[0]
    return value


def _nan_bytes(value: float, size: int) -> bytes:
    """A NaN in 4 or 2 bytes, with its sign and leading bits."""
    wide = int.from_bytes(struct.pack("<d", value), "little")
    mantissa = _MANTISSA_BITS[size]
    payload = (wide & (1 << 52) - 1) >> 52 - mantissa or 1 << mantissa - 1
    exponent = (1 << 8 * size - 1 - mantissa) - 1
    bits = (wide >> 63) << 8 * size - 1 | exponent << mantissa | payload
    return bits.to_bytes(size, "little")


def _with_nan(run: bytes, at: int, value: float) -> bytes:
    """A run with the bits of a float32 that is NaN."""
    return run[:at] + _nan_bytes(value, 4) + run[at + 4 :]

_BIT = {False: 0, True: 1}


class _Bool(_Scalar[bool]):
    def value(self, at: int, *raw: Any) -> bool:
        if raw[0] > 1:
            raise _not_bool(raw[0], at)
        return bool(raw[0])

    def raw(self, value: bool) -> tuple[int]:
        return (_BIT[value],)

    def refusal(self, value: bool) -> EncodeError:
        return _wrong(value, "a bool")


class _UuidType(_Scalar[UUID]):
    def value(self, at: int, *raw: Any) -> UUID:
        return UUID(bytes=raw[0])

    def raw(self, value: UUID) -> tuple[bytes]:
        return (value.bytes,)

    def refusal(self, value: UUID) -> EncodeError:
        return _wrong(value, "a UUID")


class _FixedText(_Scalar[str]):
    """A text in a fixed number of bytes, the rest of which is zero."""

    def value(self, at: int, *raw: Any) -> str:
        try:
            text: str = raw[0].rstrip(b"\0").decode()
            return text
        except UnicodeDecodeError as problem:
            raise _not_utf8(problem, at) from None

    def raw(self, value: str) -> tuple[bytes]:
        text = _encoded(value)
        if len(text) > self.size:
            reason = f"it takes {len(text)} bytes, and its fixed size is {self.size}: shorten it"
            raise EncodeError("", reason)
        if text.endswith(b"\0"):
            raise EncodeError(
                "",
                "it ends with U+0000, which can't be told from the zeros that fill a fixed size:"
                " remove it",
            )
        return (text,)

_E = TypeVar("_E", bound=enum.Enum)


class _Enum(_Scalar[_E]):
    """The constants of an enum by their codes."""

    def __init__(self, code: str, constants: type[_E], fallback: _E | None = None) -> None:
        super().__init__(code)
        self.constants = constants
        self.fallback = fallback
        self.of: dict[int, _E] = {constant.value: constant for constant in constants}

    def value(self, at: int, *raw: Any) -> _E:
        return self.of.get(raw[0]) or self.unknown(at, raw[0])

    def unknown(self, at: int, code: int) -> _E:
        """The constant that an unknown code means."""
        if self.fallback is not None:
            return self.fallback
        constants = [f"{each.name} {each.value}" for each in self.constants]
        known = ", ".join(constants[:16])
        if len(constants) > 16:
            known += f" and {len(constants) - 16} more"
        reason = f"{code} is the code of no constant, and these are known: {known}"
        raise DecodeError("", at, reason)

    def raw(self, value: _E) -> tuple[int]:
        if not isinstance(value, self.constants):
            raise _wrong(value, f"a {self.constants.__name__}")
        return (value.value,)


class _OpenEnum(_Scalar[_E | int]):
    """The constants of an enum by their codes; an unknown code stays an int."""

    is_shown = False

    def __init__(self, code: str, constants: type[_E]) -> None:
        super().__init__(code)
        self.constants = constants
        self.of: dict[int, _E] = {constant.value: constant for constant in constants}

    def value(self, at: int, *raw: Any) -> _E | int:
        code: int = raw[0]
        return self.of.get(code, code)

    def raw(self, value: _E | int) -> tuple[int]:
        if isinstance(value, self.constants):
            return (value.value,)
        if not isinstance(value, int):
            raise _wrong(value, f"a {self.constants.__name__}")
        if value in self.of:
            name = f"{self.constants.__name__}.{self.of[value].name}"
            raise EncodeError("", f"{value} is the code of {name}, not an unknown code: use {name}")
        return (value,)
