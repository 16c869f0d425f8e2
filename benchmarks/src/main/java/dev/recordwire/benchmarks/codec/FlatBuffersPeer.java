package dev.recordwire.benchmarks.codec;

import com.google.flatbuffers.FlatBufferBuilder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/// FlatBuffers for a program that keeps its own record: writing fills a table from it, reading
/// takes every field out of one. The builder is reused; a new array costs one copy of the bytes.
///
/// @param <T> the record
public abstract class FlatBuffersPeer<T> implements Peer<T>, FieldReader {
  private final T sample;
  private final FlatBufferBuilder builder = new FlatBufferBuilder(1 << 16);
  private final FlatBufferBuilder direct = new FlatBufferBuilder(1 << 16, new DirectBuffers());

  protected FlatBuffersPeer(T sample) {
    this.sample = sample;
  }

  /// Writes the record; returns where its table is.
  protected abstract int table(FlatBufferBuilder builder, T value);

  /// A vector of numbers, copied in bulk; returns where it is.
  protected static int doubles(FlatBufferBuilder builder, double[] values) {
    builder
        .createUnintializedVector(Double.BYTES, values.length, Double.BYTES)
        .asDoubleBuffer()
        .put(values);
    return builder.endVector();
  }

  /// The record in a finished buffer.
  protected abstract T read(ByteBuffer bytes);

  /// A few fields of the record in a finished buffer.
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

  /// Where the builder takes room from as it grows.
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
