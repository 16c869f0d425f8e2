class _Optional(_Type[T | None]):
    """`00`, or `01` and a value."""

    def __init__(self, present: _Type[T]) -> None:
        self.present = present

    def read(self, data: bytes, at: int, context: _Context) -> tuple[T | None, int]:
        if at == len(data):
            raise _cut(":1", at, 0)
        if data[at] == 0:
            return None, at + 1
        if data[at] != 1:
            raise DecodeError(
                "",
                at,
                f"a presence byte is 00 (absent) or 01 (present), and this byte is {data[at]:02x}",
            )
        return self.present.read(data, at + 1, context)

    def write(self, value: T | None, context: _Context) -> bytes:
        return b"\0" if value is None else b"\1" + self.present.write(value, context)


class _Boxed(_Type[tuple[T]]):
    """An optional inside an optional, in a tuple, so that None says which of the two is absent."""

    def __init__(self, value: _Type[T]) -> None:
        self.inner = value

    def read(self, data: bytes, at: int, context: _Context) -> tuple[tuple[T], int]:
        value, at = self.inner.read(data, at, context)
        return (value,), at

    def write(self, value: tuple[T], context: _Context) -> bytes:
        return self.inner.write(value[0], context)


class _List(_Type[list[T]]):
    """A count, then elements, each of which takes at least a number of bytes."""

    def __init__(
        self, code: str, element: _Type[T], least: int, most: int | None = None
    ) -> None:
        self.count = _Length(code, most)
        self.element = element
        self.least = least

    def read(self, data: bytes, at: int, context: _Context) -> tuple[list[T], int]:
        count = self.count.read(data, at, self.least)
        context.claim(at, count, self.least, len(data))
        at += self.count.size
        read = self.element.read
        elements: list[T] = []
        try:
            for _ in range(count if self.least else min(count, 1)):
                element, at = read(data, at, context)
                elements.append(element)
        except DecodeError as problem:
            raise problem.within(f"[{len(elements)}]")
        return elements if self.least else elements * count, at

    def write(self, value: list[T], context: _Context) -> bytes:
        if self.least == 0:
            context.claim_writing(len(value))
        parts: list[bytes] = []
        try:
            parts.append(self.count.write(len(value)))
            for element in value:
                parts.append(self.element.write(element, context))
        except EncodeError as problem:
            raise problem.within(f"[{len(parts) - 1}]") if parts else problem
        except TypeError:
            raise _wrong(value, "a list") from None
        return b"".join(parts)


class _Set(_List[T]):
    """A list without a repetition."""

    def __init__(
        self,
        code: str,
        element: _Type[T],
        least: int,
        most: int | None = None,
        same: Callable[[Any], Hashable] | None = None,
    ) -> None:
        super().__init__(code, element, least, most)
        self.same = same or _itself

    def read(self, data: bytes, at: int, context: _Context) -> tuple[list[T], int]:
        count = self.count.read(data, at, self.least)
        context.claim(at, count, self.least, len(data))
        at += self.count.size
        elements: list[T] = []
        seen: set[Hashable] = set()
        try:
            for _ in range(count):
                start = at
                element, at = self.element.read(data, at, context)
                seen.add(self.same(element))
                if len(seen) == len(elements):
                    reason = f"the set has this element already{_named(element)}"
                    raise DecodeError("", start, reason)
                elements.append(element)
        except DecodeError as problem:
            raise problem.within(f"[{len(elements)}]")
        return elements, at

    def write(self, value: Iterable[T], context: _Context) -> bytes:
        elements = list(value)
        seen: set[Hashable] = set()
        written = super().write(elements, context)
        for element in elements:
            before = len(seen)
            seen.add(self.same(element))
            if len(seen) == before:
                raise EncodeError("", f"the set holds this twice{_named(element)}: leave one out")
        return written


class _Entries(_Type[list[tuple[K, V]]]):
    """A count, then a key and a value for each."""

    def __init__(
        self,
        code: str,
        key: _Type[K],
        value: _Type[V],
        least: int,
        most: int | None = None,
        same: Callable[[Any], Hashable] | None = None,
    ) -> None:
        self.count = _Length(code, most)
        self.key = key
        self.value = value
        self.least = least
        self.same = same or _itself

    def read(self, data: bytes, at: int, context: _Context) -> tuple[list[tuple[K, V]], int]:
        count = self.count.read(data, at, self.least)
        context.claim(at, count, self.least, len(data))
        at += self.count.size
        entries: list[tuple[K, V]] = []
        seen: set[Hashable] = set()
        part = ""
        try:
            for index in range(count):
                start = at
                part = f"[{index}].key"
                key, at = self.key.read(data, at, context)
                part = self.entry(index, key)
                value, at = self.value.read(data, at, context)
                seen.add(self.same(key))
                if len(seen) == index:
                    raise DecodeError(
                        "",
                        start,
                        f"entry {index} has the key of an earlier one, which a map can't have",
                    )
                entries.append((key, value))
        except DecodeError as problem:
            raise problem.within(part)
        return entries, at

    def entry(self, index: int, key: K) -> str:
        """The path of an entry."""
        return f"[{_shown(key) if self.key.is_shown and _shown(key) else index}]"

    def write(self, value: Iterable[tuple[K, V]], context: _Context) -> bytes:
        entries = list(value)
        parts = [self.count.write(len(entries))]
        seen: set[Hashable] = set()
        part = ""
        try:
            for index, (key, item) in enumerate(entries):
                part = f"[{index}].key"
                parts.append(self.key.write(key, context))
                part = self.entry(index, key)
                parts.append(self.value.write(item, context))
                seen.add(self.same(key))
                if len(seen) == index:
                    raise EncodeError("", "the map holds this key twice: leave one out")
        except EncodeError as problem:
            raise problem.within(part)
        return b"".join(parts)


class _Map(_Type[dict[K, V]]):
    """Entries whose keys a dict can hold."""

    def __init__(self, entries: _Entries[K, V]) -> None:
        self.entries = entries

    def read(self, data: bytes, at: int, context: _Context) -> tuple[dict[K, V], int]:
        entries, at = self.entries.read(data, at, context)
        return dict(entries), at

    def write(self, value: dict[K, V], context: _Context) -> bytes:
        if not isinstance(value, Mapping):
            raise _wrong(value, "a dict")
        return self.entries.write(value.items(), context)


def _itself(value: Hashable) -> Hashable:
    return value


def _same(value: Any) -> Hashable:
    """What two values share if a set or a map takes them for the same one.

    All NaN are the same, and -0.0 is not 0.0; inside another value, 1.0 is not 1.00.
    """
    if isinstance(value, float):
        return struct.pack("<d", value) if value == value else "NaN"
    if isinstance(value, Decimal):
        return value.as_tuple()
    if isinstance(value, dict):
        return frozenset((_same(key), _same(item)) for key, item in value.items())
    if isinstance(value, (list, tuple, memoryview)):
        return tuple(map(_same, value))
    if is_dataclass(value):
        return (type(value), *(_same(getattr(value, each.name)) for each in fields(value)))
    hashable: Hashable = value
    return hashable
