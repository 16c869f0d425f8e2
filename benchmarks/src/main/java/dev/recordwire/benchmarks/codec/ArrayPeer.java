package dev.recordwire.benchmarks.codec;

import java.io.IOException;
import java.util.Arrays;

/// A peer that can write into a `byte[]` it is given: what it reuses is one such array.
///
/// @param <T> the object the library's users hold
public abstract class ArrayPeer<T> implements Peer<T> {
  private final T sample;
  private final byte[] target;
  private int length;

  /// @param size what the sample takes encoded
  protected ArrayPeer(T sample, int size) {
    this.sample = sample;
    target = new byte[size];
  }

  /// Writes the payload at the start of the array; returns the number of bytes.
  protected abstract int encode(T value, byte[] target) throws IOException;

  @Override
  public final T sample() {
    return sample;
  }

  @Override
  public final int encodeReused(T value) throws IOException {
    length = encode(value, target);
    return length;
  }

  @Override
  public final byte[] reused() {
    return Arrays.copyOf(target, length);
  }
}
