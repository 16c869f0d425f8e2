class RecordFileError(ValueError):
    """A record file that can't be read: at which byte, and why."""

    def __init__(self, offset: int, reason: str) -> None:
        super().__init__(offset, reason)
        self.offset = offset
        self.reason = reason

    def __str__(self) -> str:
        return f"byte {self.offset}: {self.reason}"


def _crc32c_tables() -> list[list[int]]:
    """What a byte does to the checksum, with no, one, two and three bytes behind it."""
    last = []
    for value in range(256):
        for _ in range(8):
            value = value >> 1 ^ (0x82F63B78 if value & 1 else 0)
        last.append(value)
    tables = [last]
    for _ in range(3):
        tables.append([value >> 8 ^ last[value & 0xFF] for value in tables[-1]])
    return tables


_CRC32C_TABLES = _crc32c_tables()


def _crc32c(data: bytes) -> int:
    """The checksum CRC32C, which Python's library does not have."""
    fourth, third, second, first = _CRC32C_TABLES
    value = 0xFFFFFFFF
    whole = len(data) & ~3
    for (word,) in struct.iter_unpack("<I", data[:whole]):
        value ^= word
        value = (
            first[value & 0xFF]
            ^ second[value >> 8 & 0xFF]
            ^ third[value >> 16 & 0xFF]
            ^ fourth[value >> 24]
        )
    for byte in data[whole:]:
        value = value >> 8 ^ fourth[(value ^ byte) & 0xFF]
    return value ^ 0xFFFFFFFF


_FILE_MAGIC = b"\x89RWF\r\n\x1a\n"
_FILE_END = b"\x89RWFEND\n"
_FILE_HEADER = struct.Struct("<8sHHI16s")
_BLOCK_HEADER = struct.Struct("<16sQIIIBBHII")
_INDEX_ENTRY = struct.Struct("<QQ")

_BLOCK_CONTENT_MOST = 1 << 30
_FILE_SCHEMA_MOST = 1 << 24


def _padded(size: int) -> int:
    return (size + 7) & ~7


def _decompressed(stored: bytes, method: int, size: int, at: int) -> bytes:
    """The content of a block, of which the header says the size."""
    if method == 0:
        return stored
    if method == 2:
        raise RecordFileError(
            at, "the block is compressed with Zstandard, which this module does not read"
        )
    try:
        inflater = zlib.decompressobj()
        content = inflater.decompress(stored, size + 1)
    except zlib.error as problem:
        raise RecordFileError(at, f"the block's content is no zlib stream: {problem}") from None
    if len(content) != size or not inflater.eof or inflater.unused_data:
        raise RecordFileError(at, f"the block's content does not have the {size} bytes it should")
    return content


class _Block(NamedTuple):
    """The header of a block."""

    at: int
    first: int
    records: int
    stored: int
    size: int
    method: int
    kind: int
    checksum: int

    @property
    def end(self) -> int:
        return self.at + _padded(_BLOCK_HEADER.size + self.stored)


class RecordFileReader(Sequence[T]):
    """The records of a file by their numbers, of which one block at a time is in memory.

    A torn tail, which a writer that was stopped leaves, is ignored; `torn` has its bytes.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        schema: str,
        decode: Callable[[bytes], T],
        most: int = 128 << 20,
    ) -> None:
        self.decode = decode
        self.most = most
        self.torn = 0
        with open(path, "rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size == 0:
                raise RecordFileError(0, "the file is empty, and no record file")
            self.data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self.start = self._read_header()
        if self.schema != schema:
            raise RecordFileError(
                32,
                "the file was written with another schema than this module was made of: make a"
                " module of the file's schema, or of the present record and write the file anew",
            )
        self.blocks = self._indexed() or self._walked()
        self.firsts = [block.first for block in self.blocks]
        self.records = self.blocks[-1].first + self.blocks[-1].records if self.blocks else 0
        self.loaded: tuple[_Block, bytes, tuple[int, ...]] | None = None

    def __enter__(self) -> RecordFileReader[T]:
        return self

    def __exit__(self, *problem: object) -> None:
        self.close()

    def close(self) -> None:
        """Frees the file."""
        self.data.close()

    def __len__(self) -> int:
        return self.records

    @overload
    def __getitem__(self, number: int) -> T: ...

    @overload
    def __getitem__(self, number: slice) -> Sequence[T]: ...

    def __getitem__(self, number: int | slice) -> T | Sequence[T]:
        if self.data.closed:
            raise ValueError("the record file is closed: read before close(), or open it again")
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(self.records))]
        if number < 0:
            number += self.records
        if not 0 <= number < self.records:
            raise IndexError(f"record {number} of {self.records}")
        block = self.blocks[bisect.bisect_right(self.firsts, number) - 1]
        if self.loaded is None or self.loaded[0] is not block:
            content = self._content(block)
            self.loaded = (block, content, self._ends(block, content))
        _, content, ends = self.loaded
        index = number - block.first
        return self.decode(content[ends[index - 1] if index else 0 : ends[index]])

    def _read_header(self) -> int:
        data = self.data
        if len(data) < 36 or data[:8] != _FILE_MAGIC:
            raise RecordFileError(0, "the file does not start as a record file does")
        _, version, flags, size, self.mark = _FILE_HEADER.unpack_from(data)
        if version != 1 or flags != 0:
            reason = f"version {version} with flags {flags}, and this module reads version 1 with 0"
            raise RecordFileError(8, reason)
        end = _padded(36 + size)
        if size > _FILE_SCHEMA_MOST or end > len(data):
            raise RecordFileError(12, f"the schema claims {size} bytes, which are not there")
        if _crc32c(data[: end - 4]) != int.from_bytes(data[end - 4 : end], "little"):
            raise RecordFileError(0, "the header's checksum is wrong: the file is damaged")
        self.schema = data[32 : 32 + size].decode()
        return end

    def _block(self, at: int) -> _Block | None:
        """The block at an offset if its header is sound."""
        header = self.data[at : at + _BLOCK_HEADER.size]
        if len(header) < _BLOCK_HEADER.size or header[:16] != self.mark:
            return None
        _, first, records, stored, size, method, kind, zeros, checksum, own = _BLOCK_HEADER.unpack(
            header
        )
        block = _Block(at, first, records, stored, size, method, kind, checksum)
        is_sound = (
            _crc32c(header[:44]) == own
            and kind in (1, 2)
            and method in (0, 1, 2)
            and zeros == 0
            and max(stored, size) <= _BLOCK_CONTENT_MOST
            and (method != 0 or stored == size)
            and (kind == 2 or 0 < records and 4 * records <= size)
        )
        return block if is_sound and block.end <= len(self.data) else None

    def _is_whole(self, block: _Block) -> bool:
        end = block.at + _BLOCK_HEADER.size + block.stored
        stored = self.data[block.at + _BLOCK_HEADER.size : end]
        return _crc32c(stored) == block.checksum and not any(self.data[end : block.end])

    def _indexed(self) -> list[_Block] | None:
        """The blocks that the index names; None without a sound one."""
        data = self.data
        if len(data) < self.start + 16 or data[-8:] != _FILE_END:
            return None
        at = int.from_bytes(data[-16:-8], "little")
        index = self._block(at) if self.start <= at < len(data) else None
        if index is None or index.kind != 2 or index.end != len(data) - 16:
            return None
        if index.size != 16 * index.records or not self._is_whole(index):
            return None
        content = data[at + _BLOCK_HEADER.size : at + _BLOCK_HEADER.size + index.size]
        blocks = []
        first = 0
        expected = self.start
        for start, number in _INDEX_ENTRY.iter_unpack(content):
            block = self._block(start)
            if block is None or block.kind != 1 or (start, number) != (expected, first):
                raise RecordFileError(start, "the block that the index names is damaged")
            blocks.append(block)
            first, expected = block.first + block.records, block.end
            if block.first != number:
                raise RecordFileError(start, "the block has another number than the index says")
        return blocks

    def _walked(self) -> list[_Block]:
        """The blocks from the first one on."""
        blocks: list[_Block] = []
        at = self.start
        first = 0
        while at < len(self.data):
            block = self._block(at)
            is_last = block is None or block.end == len(self.data)
            if block is None or block.kind == 1 and block.first != first:
                self._check_torn(at)
                break
            if is_last and not self._is_whole(block):
                self._check_torn(at)
                break
            if block.kind == 2:
                break
            blocks.append(block)
            first += block.records
            at = block.end
        return blocks

    def _check_torn(self, at: int) -> None:
        """Fails if a whole block follows one that is not whole."""
        block = self._block(at)
        found = self.data.find(self.mark, block.end if block else at + 1)
        while found >= 0:
            later = self._block(found)
            if later is not None and self._is_whole(later):
                raise RecordFileError(at, f"the block is damaged, and a whole one is at {found}")
            found = self.data.find(self.mark, later.end if later else found + 1)
        self.torn = len(self.data) - at

    def _content(self, block: _Block) -> bytes:
        if block.size > self.most:
            reason = f"the block has {block.size} bytes, and the reader accepts {self.most}"
            raise RecordFileError(block.at, reason)
        if not self._is_whole(block):
            raise RecordFileError(block.at, "the block's content is damaged")
        start = block.at + _BLOCK_HEADER.size
        stored = self.data[start : start + block.stored]
        return _decompressed(stored, block.method, block.size, block.at)

    @staticmethod
    def _ends(block: _Block, content: bytes) -> tuple[int, ...]:
        table = block.size - 4 * block.records
        ends = struct.unpack_from(f"<{block.records}I", content, table)
        if list(ends) != sorted(ends) or ends[-1] != table:
            raise RecordFileError(block.at, "the ends of the block's records are not in order")
        return ends


def _locked(path: str | os.PathLike[str]) -> int:
    """The descriptor of the lock that keeps other writers out, also those in Java."""
    descriptor = os.open(f"{os.fspath(path)}.lock", os.O_CREAT | os.O_RDWR, 0o666)
    if sys.platform != "win32":
        import fcntl

        try:
            fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(descriptor)
            raise RecordFileError(0, "another writer has the file open") from None
    return descriptor


class RecordFileWriter(Generic[T]):
    """Writes a new record file; what `force` has acknowledged survives a crash.

    A write that fails, as on a full disk, closes the file: it keeps all whole blocks, and a reader
    ignores the rest as a torn tail.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        schema: str,
        encode: Callable[[T], bytes],
        compressed: bool = False,
        block_size: int = 64 << 10,
        record: type[Any] | None = None,
    ) -> None:
        self.encode = encode
        self.record = record
        self.compressed = compressed
        self.block_size = block_size
        self.payloads: list[bytes] = []
        self.waiting = 0
        self.index: list[tuple[int, int]] = []
        self.count = 0
        self.written = 0
        self.mark = os.urandom(16)
        self.lock = _locked(path)
        try:
            self.file = open(path, "xb")
        except OSError:
            os.close(self.lock)
            raise
        text = schema.encode()
        header = _FILE_HEADER.pack(_FILE_MAGIC, 1, 0, len(text), self.mark) + text
        header = header.ljust(_padded(len(header) + 4) - 4, b"\0")
        try:
            self._put(header + _crc32c(header).to_bytes(4, "little"))
            self._sync()
        except OSError:
            os.unlink(path)
            raise

    def __enter__(self) -> RecordFileWriter[T]:
        return self

    def __exit__(self, *problem: object) -> None:
        self.close()

    def append(self, record: T) -> int:
        """Adds a record, and returns its number."""
        self._require_open()
        if self.record is not None and not isinstance(record, self.record):
            name = self.record.__name__
            raise _wrong(record, f"a {name}").within(name)
        payload = self.encode(record)
        size = len(payload) + 4
        if size > _BLOCK_CONTENT_MOST:
            reason = f"its payload has {len(payload)} bytes, and a block of a record file has room"
            raise ValueError(f"{reason} for {_BLOCK_CONTENT_MOST - 4}: divide it")
        if self.waiting + size > _BLOCK_CONTENT_MOST:
            self._write_block()
        self.payloads.append(payload)
        self.waiting += size
        self.count += 1
        if self.waiting >= self.block_size:
            self._write_block()
        return self.count - 1

    def force(self) -> int:
        """Keeps all records so far on the disk, and returns how many these are."""
        self._require_open()
        self._write_block()
        self._sync()
        return self.count

    def close(self) -> None:
        """Ends the file with its index."""
        if self.file.closed:
            return
        self._write_block()
        at = self.file.tell()
        content = b"".join(_INDEX_ENTRY.pack(*entry) for entry in self.index)
        self._write(self.count, len(self.index), content, content, 0, 2)
        self._put(at.to_bytes(8, "little") + _FILE_END)
        self._sync()
        self._release()

    def _require_open(self) -> None:
        if self.file.closed:
            raise ValueError(
                "the record file is closed, by close() or by a write that failed: add records"
                " before, or to a new file"
            )

    def _put(self, data: bytes) -> None:
        """Writes bytes. After a failure nobody knows how many of them are there."""
        try:
            self.file.write(data)
        except OSError:
            self._release()
            raise

    def _sync(self) -> None:
        try:
            self.file.flush()
            os.fsync(self.file.fileno())
        except OSError:
            self._release()
            raise

    def _release(self) -> None:
        """Closes the file and lets other writers in."""
        try:
            self.file.close()
        finally:
            os.close(self.lock)

    def _write_block(self) -> None:
        if not self.payloads:
            return
        ends = itertools.accumulate(map(len, self.payloads))
        content = b"".join(self.payloads) + struct.pack(f"<{len(self.payloads)}I", *ends)
        stored = zlib.compress(content) if self.compressed else content
        method = 1 if len(stored) < len(content) else 0
        self.index.append((self.file.tell(), self.written))
        self._write(
            self.written, len(self.payloads), stored if method else content, content, method, 1
        )
        self.written = self.count
        self.payloads.clear()
        self.waiting = 0

    def _write(
        self, first: int, records: int, stored: bytes, content: bytes, method: int, kind: int
    ) -> None:
        header = _BLOCK_HEADER.pack(
            self.mark,
            first,
            records,
            len(stored),
            len(content),
            method,
            kind,
            0,
            _crc32c(stored),
            0,
        )[:44]
        block = header + _crc32c(header).to_bytes(4, "little") + stored
        self._put(block.ljust(_padded(len(block)), b"\0"))
