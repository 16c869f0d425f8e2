package dev.recordwire.benchmarks.codec;

import java.io.IOException;
import java.util.Arrays;

/// A candidate that writes into a given `byte[]`; its reused memory is such an array.
///
/// @param <T> the object that users of the library hold
public abstract class ByteArrayCandidate<T> implements Candidate<T> {
  private final T sample;
  private final byte[] target;
  private int length;

  /// @param size the size of the encoded sample, in bytes
  protected ByteArrayCandidate(T sample, int size) {
    this.sample = sample;
    target = new byte[size];
  }

  /// Writes the payload to the start of the array; returns the number of bytes.
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
