package dev.recordwire.benchmarks.codec;

import java.util.List;

/// A copy of a payload's bytes: the limit for encoding and decoding an array.
final class MemoryCopy extends ByteArrayCandidate<byte[]> {
  /// The name of its rows.
  static final String NAME = "memory-copy";

  MemoryCopy(byte[] bytes) {
    super(bytes, bytes.length);
  }

  @Override
  public byte[] encode(byte[] value) {
    return value.clone();
  }

  @Override
  protected int encode(byte[] value, byte[] target) {
    System.arraycopy(value, 0, target, 0, value.length);
    return value.length;
  }

  @Override
  public byte[] decode(byte[] bytes) {
    return bytes.clone();
  }

  @Override
  public List<byte[]> throughEveryStorage(byte[] value) {
    return List.of(value.clone());
  }
}
