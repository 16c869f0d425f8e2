package dev.recordwire.file;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.EncodeException;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Objects;

/// Writes a new record file to a stream, for files that lie elsewhere than in a file system of this
/// machine; [RecordFileWriter] is for files of this machine, and can go on with them.
///
/// Records are collected in blocks. A value that can't be encoded leaves no trace: the next one can
/// be added. After the stream has failed, the file is not whole.
///
/// An output is for one thread at a time.
///
/// @param <T> the record
public final class RecordFileOutput<T> implements Flushable {
  private final OutputStream out;
  private final Mark mark = Mark.random();
  private final BlockBuffer<T> block;
  private final BlockIndex index = new BlockIndex();
  private long end;
  private boolean isFinished;

  private RecordFileOutput(BlockBuffer<T> block, OutputStream out) {
    this.block = block;
    this.out = out;
  }

  /// Begins a file: writes its header.
  ///
  /// @throws IOException if the stream fails
  public static <T> RecordFileOutput<T> begin(Codec<T> codec, OutputStream out) throws IOException {
    return begin(codec, out, RecordFileOptions.DEFAULT);
  }

  /// Begins a file: writes its header.
  ///
  /// @throws IllegalArgumentException if the options have a delay, which no thread watches here
  /// @throws IllegalStateException if the library of the compression is missing
  /// @throws IOException if the stream fails
  public static <T> RecordFileOutput<T> begin(
      Codec<T> codec, OutputStream out, RecordFileOptions options) throws IOException {
    return begin(codec, out, options, DecodeLimits.DEFAULT);
  }

  /// Begins a file of records within limits: writes its header. Readers need the limits, too, where
  /// they are wider than the default ones.
  ///
  /// @throws IllegalArgumentException if the options have a delay, which no thread watches here
  /// @throws IllegalStateException if the library of the compression is missing
  /// @throws IOException if the stream fails
  public static <T> RecordFileOutput<T> begin(
      Codec<T> codec, OutputStream out, RecordFileOptions options, DecodeLimits limits)
      throws IOException {
    Objects.requireNonNull(limits, "the limits are null");
    return begin(new PayloadEncoder.OfCodec<>(codec, limits), codec.schema(), out, options);
  }

  /// Begins a file of payloads, which nobody checks against the schema: writes its header.
  ///
  /// @param schema the canonical JSON of [Codec#schema]
  /// @throws IllegalArgumentException if `schema` is no schema, or the options have a delay, which
  ///     no thread watches here
  /// @throws IllegalStateException if the library of the compression is missing
  /// @throws IOException if the stream fails
  public static RecordFileOutput<MemorySegment> beginForPayloads(
      String schema, OutputStream out, RecordFileOptions options) throws IOException {
    SchemaCheck.requireSchema(schema);
    return begin(new PayloadEncoder.OfPayloads(), schema, out, options);
  }

  private static <T> RecordFileOutput<T> begin(
      PayloadEncoder<T> encoder, String schema, OutputStream out, RecordFileOptions options)
      throws IOException {
    if (options.maxDelay().isPresent()) {
      throw new IllegalArgumentException(
          "a stream has no maxDelay: call flush when records shall be seen");
    }
    RecordFileOutput<T> file = new RecordFileOutput<>(new BlockBuffer<>(encoder, options), out);
    byte[] header = new FileHeader(schema, file.mark).encode();
    out.write(header);
    file.end = header.length;
    return file;
  }

  /// Adds a record, and returns its number in the file, from 0.
  ///
  /// @throws EncodeException if `value` can't be represented, or takes more than
  ///     [RecordFileOptions#maxRecordBytes]
  /// @throws IllegalStateException if the file is finished
  /// @throws IOException if the stream fails
  public long append(T value) throws IOException {
    requireUnfinished();
    if (!block.add(value)) {
      writeBlock();
      block.add(value);
    }
    long number = index.records() + block.records() - 1;
    if (block.isFull()) {
      writeBlock();
    }
    return number;
  }

  private void requireUnfinished() {
    if (isFinished) {
      throw new IllegalStateException(
          "the file is finished, with %d records: begin another one".formatted(index.records()));
    }
  }

  private void writeBlock() throws IOException {
    int records = block.records();
    if (records > 0) {
      long start = end;
      write(block.seal(index.records(), mark));
      index.add(start, index.records() + records);
      block.clear();
    }
  }

  private void write(ByteBuffer bytes) throws IOException {
    out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
    end += bytes.remaining();
  }

  /// How many bytes the file has, without the records that are collected for the next block.
  public long bytes() {
    return end;
  }

  /// Writes the records that are collected, and flushes the stream.
  ///
  /// @throws IllegalStateException if the file is finished
  /// @throws IOException if the stream fails
  @Override
  public void flush() throws IOException {
    requireUnfinished();
    writeBlock();
    out.flush();
  }

  /// Writes the records that are collected, and the index. The stream is flushed and stays open.
  ///
  /// @throws IllegalStateException if the file is finished
  /// @throws IOException if the stream fails
  public void finish() throws IOException {
    flush();
    ByteBuffer bytes = IndexBlock.encode(index, mark, end);
    if (bytes != null) {
      write(bytes);
    }
    isFinished = true;
    out.flush();
  }
}
