_INTEGERS = ("bhilqn", "BHILQN")


def _raw_elements(value: Any, code: str, size: int) -> memoryview | None:
    """The bytes of a buffer of the same elements; None for another sequence."""
    if not isinstance(value, (memoryview, array.array, bytes, bytearray)):
        return None
    view = memoryview(value)
    alike = view.format == code or any(view.format in c and code in c for c in _INTEGERS)
    is_same = alike and view.itemsize == size and view.contiguous
    return view.cast("B") if is_same and sys.byteorder == "little" else None


def _elements(value: Sequence[Any], code: str, scalar: _Scalar[Any]) -> bytes | memoryview:
    """The bytes of numbers or bools."""
    raw = _raw_elements(value, code, scalar.size)
    if raw is not None and code != "?":
        return raw
    try:
        if code in "ef" and any(each != each or abs(each) > 65_504 for each in value):
            return b"".join(scalar.struct.pack(*scalar.raw(each)) for each in value)
        if code == "?":
            return bytes(_BIT[each] for each in value)
        return struct.pack(f"<{len(value)}{code}", *value)
    except _REFUSED:
        pass
    index = 0
    try:
        for index, each in enumerate(value):
            scalar.write(each, _Context())
    except EncodeError as problem:
        raise problem.within(f"[{index}]")
    except TypeError:
        pass
    raise _wrong(value, "a sequence of its elements")


def _view(data: bytes, at: int, count: int, code: str, scalar: _Scalar[Any]) -> Sequence[Any]:
    """The numbers or bools at an offset, where they lie."""
    part = memoryview(data)[at : at + count * struct.calcsize("<" + code)]
    if code == "?" and bytes(part).translate(None, b"\0\1"):
        wrong = next(index for index, byte in enumerate(part) if byte > 1)
        raise _not_bool(part[wrong], at + wrong).within(f"[{wrong}]")
    if code == "e":
        return [scalar.value(at, bytes(part[i : i + 2])) for i in range(0, len(part), 2)]
    if sys.byteorder == "big":
        swapped = array.array(code, bytes(part))
        swapped.byteswap()
        return memoryview(swapped)
    native: Any = code
    elements: Sequence[Any] = part.cast(native)
    return elements


class _Array(_Type[Sequence[T]]):
    """Numbers or bools."""

    def __init__(
        self, code: str, element: str, scalar: _Scalar[T], most: int | None = None
    ) -> None:
        self.count = _Length(code, most)
        self.element: Any = element
        self.scalar = scalar
        self.element_size = struct.calcsize("<" + element)
        self.lies_there = sys.byteorder == "little" and element not in "?e"

    def read(self, data: bytes, at: int, context: _Context) -> tuple[Sequence[T], int]:
        count = self.count.read(data, at, self.element_size)
        start = at + self.count.size
        end = start + count * self.element_size
        if self.lies_there:
            elements: Any = memoryview(data)[start:end].cast(self.element)
            return elements, end
        return _view(data, start, count, self.element, self.scalar), end

    def write(self, value: Sequence[T], context: _Context) -> bytes:
        elements = _elements(value, self.element, self.scalar)
        return self.count.write(len(elements) // self.element_size) + elements


class _FixedArray(_Type[Sequence[T]]):
    """A fixed number of numbers or bools."""

    def __init__(self, count: int, element: str, scalar: _Scalar[T]) -> None:
        self.count = count
        self.element: Any = element
        self.scalar = scalar
        self.size: int = count * struct.calcsize("<" + element)

    def read(self, data: bytes, at: int, context: _Context) -> tuple[Sequence[T], int]:
        if self.size > len(data) - at:
            raise _cut(f":{self.size}", at, len(data) - at)
        return _view(data, at, self.count, self.element, self.scalar), at + self.size

    def write(self, value: Sequence[T], context: _Context) -> bytes:
        elements = _elements(value, self.element, self.scalar)
        if len(elements) != self.size:
            raise _other_count(len(value), self.count)
        return bytes(elements)


def _other_count(count: int, expected: int) -> EncodeError:
    reason = f"it has {count} elements, and its fixed count is {expected}: give it as many"
    return EncodeError("", reason)
