class _Length:
    """A length or count before a value."""

    def __init__(self, code: str, most: int | None = None, limit: str = "maxCount") -> None:
        self.struct = struct.Struct("<" + code)
        self.size = self.struct.size
        self.most = most
        self.limit = limit
        self.unit = "bytes" if limit == "maxBytes" else "elements"

    def read(self, data: bytes, at: int, element_size: int) -> int:
        """The length at an offset, of which the bytes that remain have room."""
        try:
            number: int = self.struct.unpack_from(data, at)[0]
        except struct.error:
            raise _cut("", at, len(data) - at) from None
        if self.most is not None and number > self.most:
            claim = f"it claims {number} {self.unit}, and its {self.limit} is {self.most}"
            raise DecodeError("", at, claim)
        if number * element_size > len(data) - at - self.size:
            raise _too_long(at, number, element_size, len(data) - at - self.size)
        return number

    def write(self, number: int) -> bytes:
        if self.most is not None and number > self.most:
            raise EncodeError(
                "",
                f"it has {number} {self.unit}, and its {self.limit} is {self.most}: shorten it,"
                f" or raise {self.limit}",
            )
        try:
            return self.struct.pack(number)
        except struct.error:
            most = (1 << 8 * self.size) - 1
            reason = f"{number} {self.unit} exceed the {most} that its length can count: shorten it"
            raise EncodeError("", reason) from None


_FIELD_LENGTH = _Length("I", limit="maxBytes")


class _Text(_Type[str]):
    def __init__(self, code: str, most: int | None = None) -> None:
        self.length = _Length(code, most, "maxBytes")
        self.has_length = code == "I"

    def read(self, data: bytes, at: int, context: _Context) -> tuple[str, int]:
        size = self.length.read(data, at, 1)
        start = at + self.length.size
        try:
            return data[start : start + size].decode(), start + size
        except UnicodeDecodeError as problem:
            raise _not_utf8(problem, start) from None

    def write(self, value: str, context: _Context) -> bytes:
        text = _encoded(value)
        return self.length.write(len(text)) + text


def _encoded(text: str) -> bytes:
    if not isinstance(text, str):
        raise _wrong(text, "a str")
    try:
        return text.encode()
    except UnicodeEncodeError as problem:
        raise EncodeError(
            "",
            f"the surrogate at index {problem.start} has no partner, and UTF-8 can't represent it:"
            " remove it, or replace it with U+FFFD",
        ) from None


class _Binary(_Type[bytes]):
    def __init__(self, code: str, most: int | None = None) -> None:
        self.length = _Length(code, most, "maxBytes")
        self.has_length = code == "I"

    def read(self, data: bytes, at: int, context: _Context) -> tuple[bytes, int]:
        size = self.length.read(data, at, 1)
        start = at + self.length.size
        return data[start : start + size], start + size

    def write(self, value: bytes, context: _Context) -> bytes:
        if not isinstance(value, (bytes, bytearray, memoryview)):
            raise _wrong(value, "bytes")
        content = bytes(value)
        return self.length.write(len(content)) + content


class _BigInt(_Type[int]):
    def __init__(self, code: str) -> None:
        self.length = _Length(code, limit="maxBytes")
        self.has_length = code == "I"

    def read(self, data: bytes, at: int, context: _Context) -> tuple[int, int]:
        size = self.length.read(data, at, 1)
        start = at + self.length.size
        digits = data[start : start + size]
        if size == 0:
            raise DecodeError("", start, "a big integer has at least one byte, and this has none")
        if size > 1 and digits[0] == (0xFF if digits[1] & 0x80 else 0):
            raise DecodeError(
                "",
                start,
                f"a big integer has the fewest bytes, and the first of these {size} bytes only"
                " repeats the sign",
            )
        return int.from_bytes(digits, "big", signed=True), start + size

    def write(self, value: int, context: _Context) -> bytes:
        if not isinstance(value, int):
            raise _wrong(value, "an int")
        size = (value if value >= 0 else ~value).bit_length() // 8 + 1
        return self.length.write(size) + value.to_bytes(size, "big", signed=True)


class _DecimalType(_Type[Decimal]):
    def __init__(self, code: str) -> None:
        self.digits = _BigInt(code)

    def read(self, data: bytes, at: int, context: _Context) -> tuple[Decimal, int]:
        if len(data) - at < 4:
            raise _cut(":4", at, len(data) - at)
        scale = int.from_bytes(data[at : at + 4], "little", signed=True)
        number, end = self.digits.read(data, at + 4, context)
        if abs(number) >= 10**MAX_DECIMAL_DIGITS:
            bits = (number if number >= 0 else ~number).bit_length()
            reason = f"its unscaled value has {bits} bits, and MAX_DECIMAL_DIGITS is "
            raise DecodeError("", at, reason + str(MAX_DECIMAL_DIGITS))
        digits = tuple(map(int, str(abs(number))))
        return Decimal((number < 0, digits, -scale)), end

    def write(self, value: Decimal, context: _Context) -> bytes:
        if not isinstance(value, Decimal):
            raise _wrong(value, "a Decimal")
        sign, digits, exponent = value.as_tuple()
        if not isinstance(exponent, int) or not -(1 << 31) < exponent <= 1 << 31:
            raise EncodeError("", f"{value} has no int32 scale: give it another number")
        if len(digits) > MAX_DECIMAL_DIGITS:
            raise EncodeError(
                "",
                f"it has {len(digits)} digits, and readers accept {MAX_DECIMAL_DIGITS}: reduce it",
            )
        number = int("".join(map(str, digits)))
        scale = (-exponent).to_bytes(4, "little", signed=True)
        return scale + self.digits.write(-number if sign else number, context)
