@dataclass(frozen=True)
class UnknownVariant:
    """A record of a union with a tag that this module does not know."""

    tag: int
    fields: bytes


class _Union(_Type[Any]):
    """The tag of a record, then the record."""

    def __init__(self, fallback: bool, **records: tuple[int, type[_Record]]) -> None:
        self.fallback = fallback
        self.records = {tag: record for tag, record in records.values()}
        self.tags = {record: tag for tag, record in records.values()}
        self.known = ", ".join(f"{name} {tag}" for name, (tag, _) in records.items())

    def read(self, data: bytes, at: int, context: _Context) -> tuple[Any, int]:
        if context.depth >= MAX_DEPTH:
            reason = f"records nest deeper than {MAX_DEPTH} levels, which is MAX_DEPTH"
            raise DecodeError("", at, reason)
        context.depth += 1
        value, at = self.whole(data, at, context)
        context.depth -= 1
        return value, at

    def whole(self, data: bytes, at: int, context: _Context) -> tuple[Any, int]:
        """The union as the outermost value."""
        if at == len(data):
            raise _cut(":1", at, 0)
        tag = data[at]
        if tag in self.records:
            return self.records[tag]._read(data, at + 1, context)
        if not self.fallback:
            reason = f"{tag} is the tag of no record, and these are known: {self.known}"
            raise DecodeError("", at, reason)
        fields, at = _BYTES.read(data, at + 1, context)
        return UnknownVariant(tag, fields), at

    def write(self, value: Any, context: _Context) -> bytes:
        context.enter()
        written = self.write_whole(value, context)
        context.depth -= 1
        return written

    def write_whole(self, value: Any, context: _Context) -> bytes:
        """The bytes of the union as the outermost value."""
        if self.fallback and isinstance(value, UnknownVariant):
            if value.tag in self.records:
                name = self.records[value.tag].__name__
                reason = f"its tag {value.tag} belongs to {name}: decode the payload as this union"
                raise EncodeError("", reason)
            return bytes([value.tag]) + _BYTES.write(value.fields, context)
        if type(value) not in self.tags:
            raise _wrong(value, f"one of {self.known}")
        written: bytes = value._write(context)
        return bytes([self.tags[type(value)]]) + written

    def encode(self, name: str, value: Any) -> bytes:
        """The payload of a union."""
        try:
            return self.write_whole(value, _Context())
        except EncodeError as problem:
            raise problem.within(name)

    def decode(self, name: str, data: bytes | bytearray | memoryview) -> Any:
        """The union of a payload."""
        data = _payload(data)
        try:
            value, at = self.whole(data, 0, _Context())
            if at != len(data):
                raise _trailing(data, at)
            return value
        except DecodeError as problem:
            raise problem.within(name)

_BYTES = _Binary("I")
