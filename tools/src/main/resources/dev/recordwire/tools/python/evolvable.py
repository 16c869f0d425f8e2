class _Field:
    """A field of an evolvable record."""

    def __init__(self, id: int, name: str, kind: int, type_: _Type[Any], optional: bool = False):
        self.id = id
        self.name = name
        self.type = type_
        self.optional = optional
        self.kind = {1: 0, 2: 1, 4: 2, 8: 3, 16: 4}.get(type_.size or 0, 5)
        self.header = struct.pack("<H", id * 8 + kind)
        self.has_length = kind < 5 or type_.has_length

    def read(self, kind: int, data: bytes, at: int, context: _Context) -> tuple[Any, int]:
        """The value after a header of a kind."""
        if kind == self.kind != 5:
            return self.type.read(data, at, context)
        if kind != 5:
            raise DecodeError(
                "",
                at - 2,
                f"its field header has kind {kind}, and this record has kind {self.kind}: the"
                " payload's record has another type for this id",
            )
        if self.type.has_length:
            return self.type.read(data, at, context)
        end = at + 4 + _FIELD_LENGTH.read(data, at, 1)
        at += 4
        if self.type.size is not None and at + self.type.size != end:
            raise _wrong_length(at, at + self.type.size, end)
        value, at = self.type.read(data, at, context)
        if at != end:
            raise _wrong_length(at, at, end)
        return value, at

    def write(self, value: Any, context: _Context) -> bytes:
        """The header and the value; nothing if the value is absent."""
        if value is None and self.optional:
            return b""
        written = self.type.write(value, context)
        if self.has_length:
            return self.header + written
        return self.header + struct.pack("<I", len(written)) + written


def _wrong_length(at: int, end: int, expected: int) -> DecodeError:
    difference = f"{_bytes(abs(end - expected))} {'fewer' if end < expected else 'more'}"
    return DecodeError("", at, f"its value takes {difference} than its length says")


class _EvolvableRecord(_Record):
    """A record that starts with its length, and each component with a header."""

    __slots__ = ()
    _fields: ClassVar[dict[int, _Field]]
    _required: ClassVar[frozenset[str]]
    _unknown: ClassVar[str | None]

    @classmethod
    def _has(cls, *fields: _Field, required: str = "", unknown: str | None = None) -> None:
        cls._fields = {field.id: field for field in fields}
        cls._required = frozenset(required.split())
        cls._unknown = unknown

    @classmethod
    def _read(cls: type[_R], data: bytes, at: int, context: _Context) -> tuple[_R, int]:
        fields: dict[int, _Field] = cls._fields  # type: ignore[attr-defined]
        end = at + 4 + _FIELD_LENGTH.read(data, at, 1)
        at += 4
        found: dict[str, Any] = {}
        unknown: list[bytes] = []
        while at < end:
            start = at
            if at + 2 > end:
                reason = "the record ends inside a field's header, of which it has "
                raise DecodeError("", at, reason + _bytes(end - at))
            header = data[at] | data[at + 1] << 8
            at += 2
            field = fields.get(header >> 3)
            if field is None:
                at = _end_of_unknown(header, data, at, end)
                unknown.append(data[start:at])
                continue
            if field.name in found:
                raise DecodeError(field.name, start, "it comes twice in its record")
            try:
                found[field.name], at = field.read(header & 7, data, at, context)
            except DecodeError as problem:
                raise problem.within(field.name)
        if at > end:
            reason = f"the record's fields take {_bytes(at - end)} more than its length says"
            raise DecodeError("", at, reason)
        return cls(**cls._complete(found, unknown, at)), at  # type: ignore[attr-defined]

    @classmethod
    def _complete(cls, found: dict[str, Any], unknown: list[bytes], at: int) -> dict[str, Any]:
        missing = cls._required.difference(found)
        if missing:
            names = [field.name for field in cls._fields.values() if field.name in missing]
            others = f" (nor {', '.join(names[1:])})" if len(names) > 1 else ""
            raise DecodeError(
                names[0],
                at,
                f"the payload does not hold it{others}, and it has no default: it was written by a"
                " version without it, or is damaged",
            )
        if cls._unknown:
            found[cls._unknown] = b"".join(unknown)
        return found

    def _write(self, context: _Context) -> bytes:
        parts: list[bytes] = []
        for field in self._fields.values():
            try:
                parts.append(field.write(getattr(self, field.name), context))
            except EncodeError as problem:
                raise problem.within(field.name)
        if self._unknown:
            parts.append(self._checked(bytes(getattr(self, self._unknown))))
        body = b"".join(parts)
        return _FIELD_LENGTH.write(len(body)) + body

    def _checked(self, unknown: bytes) -> bytes:
        """The unknown fields, of which this record knows none."""
        at = 0
        try:
            while at < len(unknown):
                header = unknown[at] | unknown[at + 1] << 8
                if header >> 3 in self._fields:
                    raise EncodeError(
                        self._unknown or "",
                        f"it holds field {header >> 3}, which this record knows as"
                        f" '{self._fields[header >> 3].name}' and would write twice: remove it",
                    )
                at = _end_of_unknown(header, unknown, at + 2, len(unknown))
        except (IndexError, DecodeError):
            reason = f"no whole field starts at byte {at}: pass what decode gave"
            raise EncodeError(self._unknown or "", reason) from None
        return unknown


def _end_of_unknown(header: int, data: bytes, at: int, end: int) -> int:
    """Where the value of a field ends that this module does not know."""
    kind = header & 7
    if kind > 5:
        reason = f"the header of field {header >> 3} has kind {kind}, which does not exist"
        raise DecodeError("", at - 2, reason)
    size = 1 << kind
    if kind == 5:
        size = _FIELD_LENGTH.read(data, at, 1)
        at += 4
    if at > end:
        raise DecodeError("", at - 4, f"the record ends inside the length of field {header >> 3}")
    if at + size > end:
        reason = f"field {header >> 3} takes {_bytes(size)}, and the record has "
        raise DecodeError("", at, reason + f"{_bytes(end - at)} left")
    return at + size
