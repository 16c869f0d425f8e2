class _Context:
    """What the containers and records around a value have used up."""

    depth = 1
    claimed = 0
    empty_elements = 0

    def enter(self) -> None:
        if self.depth >= MAX_DEPTH:
            raise EncodeError(
                "",
                f"records nest deeper than the {MAX_DEPTH} levels that readers accept: look for"
                " a list or map that contains itself",
            )
        self.depth += 1

    def claim(self, at: int, count: int, least: int, size: int) -> None:
        """Adds the fewest bytes that a container's elements take."""
        self.claimed += count * least
        if self.claimed > size:
            raise DecodeError(
                "",
                at,
                f"its {count} elements take at least {_bytes(count * least)}; with the elements of"
                f" the other lists, sets and maps they take {_bytes(self.claimed - size)} more"
                " than the payload has",
            )
        if least == 0:
            self.empty_elements += count
            if self.empty_elements > MAX_EMPTY_ELEMENTS:
                raise DecodeError(
                    "",
                    at,
                    f"{self.empty_elements} elements without bytes in this payload, and"
                    f" MAX_EMPTY_ELEMENTS is {MAX_EMPTY_ELEMENTS}",
                )

    def claim_writing(self, count: int) -> None:
        """Adds the elements of a container that take no bytes."""
        self.empty_elements += count
        if self.empty_elements > MAX_EMPTY_ELEMENTS:
            raise EncodeError(
                "",
                f"it has {self.empty_elements} elements without bytes, and readers accept"
                f" {MAX_EMPTY_ELEMENTS}: reduce it",
            )

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")


class _Type(Generic[T]):
    """A wire type: reads and writes its values."""

    size: int | None = None
    """The bytes of a value, if all values have the same number."""

    has_length = False
    """Whether a value is a uint32 length and that many bytes."""

    is_shown = True
    """Whether a path shows a value that is a key."""

    def read(self, data: bytes, at: int, context: _Context) -> tuple[T, int]:
        """The value at an offset, and the offset behind it."""
        raise NotImplementedError

    def write(self, value: T, context: _Context) -> bytes:
        """The bytes of a value."""
        raise NotImplementedError

def _payload(data: bytes | bytearray | memoryview) -> bytes:
    """The bytes of a payload. Anything else is refused, of which bytes(5) would make five zeros."""
    if isinstance(data, bytes):
        return data
    try:
        return bytes(memoryview(data))
    except TypeError:
        name = type(data).__name__
        raise TypeError(f"the payload is a {name}: pass bytes, a bytearray or a memoryview") from None


_R = TypeVar("_R", bound="_Record")


class _Record:
    """A record that others contain, or that contains others."""

    __slots__ = ()

    def encode(self) -> bytes:
        """The payload. An EncodeError names the component that has no bytes, and the remedy."""
        try:
            return self._write(_Context())
        except EncodeError as problem:
            raise problem.within(type(self).__name__)
        except RecursionError:
            raise EncodeError(type(self).__name__, "it contains itself") from None

    @classmethod
    def decode(cls: type[_R], data: bytes | bytearray | memoryview) -> _R:
        """The record of a payload. A DecodeError names the component, the byte and the fault.

        Arrays look at the bytes of `data`; if `data` is not bytes, at a copy.
        """
        data = _payload(data)
        try:
            record, at = cls._read(data, 0, _Context())
            if at != len(data):
                raise _trailing(data, at)
            return record
        except DecodeError as problem:
            raise problem.within(cls.__name__)

    @classmethod
    def _read(cls: type[_R], data: bytes, at: int, context: _Context) -> tuple[_R, int]:
        raise NotImplementedError

    def _write(self, context: _Context) -> bytes:
        raise NotImplementedError


class _Struct(_Type[_R]):
    """A record inside a record."""

    def __init__(self, record: type[_R], has_length: bool = False) -> None:
        self.record = record
        self.has_length = has_length

    def read(self, data: bytes, at: int, context: _Context) -> tuple[_R, int]:
        if context.depth >= MAX_DEPTH:
            reason = f"records nest deeper than {MAX_DEPTH} levels, which is MAX_DEPTH"
            raise DecodeError("", at, reason)
        context.depth += 1
        record, at = self.record._read(data, at, context)
        context.depth -= 1
        return record, at

    def write(self, value: _R, context: _Context) -> bytes:
        if not isinstance(value, self.record):
            raise _wrong(value, f"a {self.record.__name__}")
        context.enter()
        written = value._write(context)
        context.depth -= 1
        return written


_REFUSED = (struct.error, ValueError, TypeError, AttributeError, KeyError, OverflowError)
"""What Python raises for a value that does not fit its wire type."""


def _values(**types: _Type[Any]) -> dict[str, _Type[Any]]:
    """The types of the values that a record packs itself, by the names of their components."""
    return types


def _refusal(
    record: object, part: str, types: dict[str, _Type[Any]], problem: Exception
) -> EncodeError:
    """The error for the component of a record that has no bytes, which is among those in `part`."""
    if isinstance(problem, EncodeError) and part not in types:
        return problem.within(part)
    for name in part.split(" "):
        if name in types:
            try:
                types[name].write(getattr(record, name), _Context())
            except EncodeError as found:
                return found.within(name)
    return EncodeError(part, f"reading its value fails: {problem!r}")
