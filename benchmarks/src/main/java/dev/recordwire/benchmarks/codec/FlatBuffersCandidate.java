package dev.recordwire.benchmarks.codec;

import com.google.flatbuffers.FlatBufferBuilder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/// FlatBuffers for a program with a record of its own. Encoding fills a table from the record, and
/// decoding reads every field of the table. The builder is reused; a new array costs a copy of the
/// bytes.
///
/// @param <T> the record
public abstract class FlatBuffersCandidate<T> implements Candidate<T>, FieldReader {
  private final T sample;
  private final FlatBufferBuilder builder = new FlatBufferBuilder(1 << 16);
  private final FlatBufferBuilder direct = new FlatBufferBuilder(1 << 16, new DirectBuffers());

  protected FlatBuffersCandidate(T sample) {
    this.sample = sample;
  }

  /// Writes the record; returns the offset of its table.
  protected abstract int table(FlatBufferBuilder builder, T value);

  /// Writes a vector of numbers by a bulk copy; returns its offset.
  protected static int doubles(FlatBufferBuilder builder, double[] values) {
    builder
        .createUnintializedVector(Double.BYTES, values.length, Double.BYTES)
        .asDoubleBuffer()
        .put(values);
    return builder.endVector();
  }

  /// Reads the record in a finished buffer.
  protected abstract T read(ByteBuffer bytes);

  /// Reads a few fields of the record in a finished buffer.
  protected abstract double fields(ByteBuffer bytes);

  @Override
  public final double readFields(byte[] bytes) {
    return fields(ByteBuffer.wrap(bytes));
  }

  @Override
  public final T sample() {
    return sample;
  }

  @Override
  public final byte[] encode(T value) {
    builder.clear();
    builder.finish(table(builder, value));
    return builder.sizedByteArray();
  }

  @Override
  public final int encodeReused(T value) {
    builder.clear();
    builder.finish(table(builder, value));
    return builder.dataBuffer().remaining();
  }

  @Override
  public final byte[] reused() {
    return builder.sizedByteArray();
  }

  @Override
  public final T decode(byte[] bytes) {
    return read(ByteBuffer.wrap(bytes));
  }

  /// Gives the builder direct buffers as it grows.
  private static final class DirectBuffers extends FlatBufferBuilder.ByteBufferFactory {
    @Override
    public ByteBuffer newByteBuffer(int capacity) {
      return ByteBuffer.allocateDirect(capacity).order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  @Override
  public final List<T> throughEveryStorage(T value) {
    direct.clear();
    direct.finish(table(direct, value));
    T fromDirect = read(direct.dataBuffer());
    byte[] bytes = direct.sizedByteArray();
    byte[] shifted = new byte[bytes.length + 1];
    System.arraycopy(bytes, 0, shifted, 1, bytes.length);
    return List.of(fromDirect, read(ByteBuffer.wrap(shifted, 1, bytes.length).slice()));
  }
}
