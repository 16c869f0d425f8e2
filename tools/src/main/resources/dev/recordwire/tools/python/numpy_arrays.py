def _numpy_elements(value: Any, code: str) -> bytes:
    """The bytes of an array of NumPy, or of what NumPy makes one of without a loss."""
    wanted = np.dtype("<" + code)
    array = np.asarray(value)
    if array.ndim != 1 or not (array.size == 0 or np.can_cast(array.dtype, wanted, "same_kind")):
        raise _wrong(value, f"a one-dimensional array of {wanted.name}")
    narrow = array.astype(wanted, copy=False)
    if code not in "efd?" and not np.array_equal(narrow, array):
        reason = f"an element is out of the range of {wanted.name}: give it a value in range"
        raise EncodeError("", reason)
    return narrow.tobytes()


def _numpy_view(data: bytes, at: int, count: int, code: str) -> npt.NDArray[Any]:
    """The numbers or bools at an offset, where they lie."""
    if code == "?":
        part = data[at : at + count]
        if part.translate(None, b"\0\1"):
            wrong = next(index for index, byte in enumerate(part) if byte > 1)
            raise _not_bool(part[wrong], at + wrong).within(f"[{wrong}]")
    return np.frombuffer(data, np.dtype("<" + code), count, at)


class _NumpyArray(_Type["npt.NDArray[Any]"]):
    """Numbers or bools."""

    def __init__(self, code: str, element: str, most: int | None = None) -> None:
        self.count = _Length(code, most)
        self.element = element
        self.element_size = struct.calcsize("<" + element)

    def read(self, data: bytes, at: int, context: _Context) -> tuple[npt.NDArray[Any], int]:
        count = self.count.read(data, at, self.element_size)
        start = at + self.count.size
        view = _numpy_view(data, start, count, self.element)
        return view, start + count * self.element_size

    def write(self, value: npt.NDArray[Any], context: _Context) -> bytes:
        elements = _numpy_elements(value, self.element)
        return self.count.write(len(elements) // self.element_size) + elements


class _FixedNumpyArray(_Type["npt.NDArray[Any]"]):
    """A fixed number of numbers or bools."""

    def __init__(self, count: int, element: str) -> None:
        self.count = count
        self.element = element
        self.size: int = count * struct.calcsize("<" + element)

    def read(self, data: bytes, at: int, context: _Context) -> tuple[npt.NDArray[Any], int]:
        if self.size > len(data) - at:
            raise _cut(f":{self.size}", at, len(data) - at)
        return _numpy_view(data, at, self.count, self.element), at + self.size

    def write(self, value: npt.NDArray[Any], context: _Context) -> bytes:
        elements = _numpy_elements(value, self.element)
        if len(elements) != self.size:
            raise _other_count(len(value), self.count)
        return elements
