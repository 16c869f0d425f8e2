package dev.recordwire.benchmarks.codec;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;

/// Simple Binary Encoding for a program with a record of its own. The message header is included,
/// and bounds checks are on, as is the default. Flyweights and buffers are reused; a new array
/// costs a copy of the bytes, because the size is known only after writing.
///
/// @param <T> the record
public abstract class SbeCandidate<T> implements Candidate<T>, FieldReader {
  private final T sample;
  private final byte[] target = new byte[1 << 16];
  private final UnsafeBuffer out = new UnsafeBuffer(target);
  private final UnsafeBuffer in = new UnsafeBuffer(new byte[0]);
  private final UnsafeBuffer direct = new UnsafeBuffer(ByteBuffer.allocateDirect(1 << 16));
  private int length;

  protected SbeCandidate(T sample) {
    this.sample = sample;
  }

  /// Writes the header and the message to the start of the buffer; returns the number of bytes.
  protected abstract int write(UnsafeBuffer buffer, T value);

  /// Reads the record in a buffer that starts with a header.
  protected abstract T read(UnsafeBuffer buffer);

  /// Reads a few fields of the record in a buffer that starts with a header.
  protected abstract double fields(UnsafeBuffer buffer);

  @Override
  public final double readFields(byte[] bytes) {
    in.wrap(bytes);
    return fields(in);
  }

  @Override
  public final T sample() {
    return sample;
  }

  @Override
  public final byte[] encode(T value) {
    return Arrays.copyOf(target, write(out, value));
  }

  @Override
  public final int encodeReused(T value) {
    length = write(out, value);
    return length;
  }

  @Override
  public final byte[] reused() {
    return Arrays.copyOf(target, length);
  }

  @Override
  public final T decode(byte[] bytes) {
    in.wrap(bytes);
    return read(in);
  }

  @Override
  public final List<T> throughEveryStorage(T value) {
    int size = write(direct, value);
    byte[] shifted = new byte[size + 1];
    direct.getBytes(0, shifted, 1, size);
    T fromDirect = read(direct);
    return List.of(fromDirect, read(new UnsafeBuffer(shifted, 1, size)));
  }
}
