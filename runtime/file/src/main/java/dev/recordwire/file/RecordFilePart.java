package dev.recordwire.file;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeLimits;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads the records of a part of a file, block by block and in order, wherever the file lies: for
/// programs that divide a file among themselves.
///
/// A part is any range of bytes. The blocks that start in it are its blocks, so that parts that
/// cover the file have each of its records once. A part also looks at the block after its end: a
/// damaged block between two parts is found by one of them. Bytes after the last whole block, which
/// a writer left that was stopped, are ignored.
///
/// A part is for one thread at a time.
///
/// @param <T> the record
public final class RecordFilePart<T> {
  private static final long UNKNOWN = -1;

  private final PayloadDecoder<T> decoder;
  private final DecodeLimits limits;
  private final int maxContentBytes;
  private final String file;
  private final String schema;
  private final long fileBytes;
  private final BlockSource source;

  /// Where the first block of the file starts.
  private final long start;

  private final long from;
  private final long to;

  /// Where the next block starts, or [#UNKNOWN] before the first one was looked for.
  private long at = UNKNOWN;

  /// The number of the next block's first record, or [#UNKNOWN].
  private long nextRecord = UNKNOWN;

  /// Whether an earlier reader has seen the next block.
  private boolean isExpected;

  private boolean isAtEnd;

  private RecordFilePart(
      PayloadDecoder<T> decoder,
      DecodeLimits limits,
      int maxContentBytes,
      String file,
      String schema,
      long fileBytes,
      BlockSource source,
      long start,
      long from,
      long to) {
    this.decoder = decoder;
    this.limits = limits;
    this.maxContentBytes = maxContentBytes;
    this.file = file;
    this.schema = schema;
    this.fileBytes = fileBytes;
    this.source = source;
    this.start = start;
    this.from = from;
    this.to = to;
  }

  /// Opens a part of a file.
  ///
  /// @param file the name of the file, for errors
  /// @param content its bytes
  /// @param fileBytes its size
  /// @param from where the part starts, at least 0
  /// @param to where the part ends, at least `from`
  /// @throws IllegalArgumentException if the part is no range
  /// @throws RecordFileException if it is no record file, or the codec can't read its records
  /// @throws IOException if it can't be read
  public static <T> RecordFilePart<T> open(
      Codec<T> codec, String file, FileContent content, long fileBytes, long from, long to)
      throws IOException {
    RecordFilePart<T> part = open(codec::decode, file, content, fileBytes, from, to);
    SchemaCheck.requireReadable(part.schema, codec, file);
    return part;
  }

  /// Opens a part of a file whose records are given as their payloads, read-only, which nobody
  /// checks against the [#schema].
  ///
  /// @param file the name of the file, for errors
  /// @param content its bytes
  /// @param fileBytes its size
  /// @param from where the part starts, at least 0
  /// @param to where the part ends, at least `from`
  /// @throws IllegalArgumentException if the part is no range
  /// @throws RecordFileException if it is no record file
  /// @throws IOException if it can't be read
  public static RecordFilePart<MemorySegment> openForPayloads(
      String file, FileContent content, long fileBytes, long from, long to) throws IOException {
    return open((payload, _) -> payload, file, content, fileBytes, from, to);
  }

  private static <T> RecordFilePart<T> open(
      PayloadDecoder<T> decoder,
      String file,
      FileContent content,
      long fileBytes,
      long from,
      long to)
      throws IOException {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException(
          "a part of %s is from %d to %d: start it at 0 or later, and end it there or later"
              .formatted(file, from, to));
    }
    FileHeader header = FileHeader.read(content, fileBytes, file);
    return new RecordFilePart<>(
        decoder,
        DecodeLimits.DEFAULT,
        BlockHeader.DEFAULT_MAX_CONTENT_BYTES,
        file,
        header.schema(),
        fileBytes,
        new BlockSource(content, header.mark()),
        header.byteSize(),
        from,
        to);
  }

  /// The schema of the file's records, as the writer's [Codec#schema] gave it.
  public String schema() {
    return schema;
  }

  /// Returns the same part, from its start, within other limits.
  public RecordFilePart<T> withLimits(DecodeLimits limits) {
    Objects.requireNonNull(limits, "the limits are null");
    return new RecordFilePart<>(
        decoder, limits, maxContentBytes, file, schema, fileBytes, source, start, from, to);
  }

  /// Returns the same part, from its start, with another limit of blocks.
  ///
  /// @param bytes the largest block without compression that is read, at least 0; by default 128
  ///     MiB. A writer makes blocks of up to 1 GiB of records that are so long
  /// @throws IllegalArgumentException if it is negative
  public RecordFilePart<T> withMaxContentBytes(int bytes) {
    int limit = BlockHeader.requireLimit(bytes);
    return new RecordFilePart<>(
        decoder, limits, limit, file, schema, fileBytes, source, start, from, to);
  }

  /// Refuses a file that does not end with the index which a writer adds when it closes the file:
  /// one that was cut off has fewer records, and nothing else that shows it.
  ///
  /// @throws RecordFileException if it ends otherwise
  /// @throws IOException if it can't be read
  public RecordFilePart<T> requireWhole() throws IOException {
    if (!IndexBlock.isAtEnd(source, start, fileBytes)) {
      throw new RecordFileException(
          file,
          fileBytes,
          "the file does not end with an index: it was cut off, or its writer was stopped;"
              + " RecordFileSalvage copies the records that are there",
          null);
    }
    return this;
  }

  /// Goes on with a block that an earlier reader of the part has returned.
  ///
  /// @param offset where it starts, as [RecordBlock#offset] gave it
  /// @throws IllegalArgumentException if it is not in the part
  public void goTo(long offset) {
    if (offset < from || offset >= to) {
      throw new IllegalArgumentException(
          "%s has no block at byte %d in its part from %d to %d".formatted(file, offset, from, to));
    }
    at = offset;
    nextRecord = UNKNOWN;
    isExpected = true;
    isAtEnd = false;
  }

  /// Returns the next block, which has memory of its own, or null after the last one.
  ///
  /// @throws RecordFileException if a block is damaged
  /// @throws IOException if the file can't be read
  public @Nullable RecordBlock<T> next() throws IOException {
    if (at == UNKNOWN) {
      findFirst();
    }
    if (isAtEnd) {
      return null;
    }
    RecordBlock<T> found = at < fileBytes ? blockOrEnd() : null;
    isAtEnd = found == null;
    return found;
  }

  /// Finds the first block of the part. A block of another part has seen whether it is sound,
  /// unless it is the first one of the file.
  private void findFirst() throws IOException {
    if (from <= start) {
      at = start;
      nextRecord = 0;
      return;
    }
    long first = source.findHeader(from, fileBytes);
    at = first < 0 ? fileBytes : first;
    isAtEnd = at >= to;
  }

  /// The block at this position; null if the part or the file ends there.
  private @Nullable RecordBlock<T> blockOrEnd() throws IOException {
    long here = at;
    long next = here + 1;
    try {
      BlockHeader header = source.header(here, fileBytes);
      next = here + header.blockBytes();
      if (header.isIndex()) {
        return null;
      }
      requireNoGap(here, header);
      if (here >= to) {
        return null;
      }
      Block block = load(here, header);
      at = next;
      isExpected = false;
      nextRecord = header.end();
      return new RecordBlock<>(file, here, block, decoder, limits);
    } catch (UnsoundBlockException e) {
      if (isExpected || source.findWhole(next, fileBytes) >= 0) {
        throw new RecordFileException(file, here, e.reason(), null);
      }
      return null; // the torn tail of a writer that was stopped
    }
  }

  /// A sound header with another number is no torn tail. The block behind the end of the part is
  /// asked, too: the next part can't know what is missing before its first block.
  private void requireNoGap(long here, BlockHeader header) throws RecordFileException {
    if (nextRecord != UNKNOWN && header.firstRecord() != nextRecord) {
      throw new RecordFileException(
          file,
          here,
          "the block starts with record %d, and the block before it ends with record %d: some are missing"
              .formatted(header.firstRecord(), nextRecord - 1),
          null);
    }
  }

  private Block load(long here, BlockHeader header) throws UnsoundBlockException, IOException {
    try {
      header.requireContentWithin(maxContentBytes);
    } catch (UnsoundBlockException e) {
      throw new RecordFileException(file, here, e.reason(), null); // sound, and no torn tail
    }
    return source.load(here, header);
  }
}
