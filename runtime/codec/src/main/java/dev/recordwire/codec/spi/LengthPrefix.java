package dev.recordwire.codec.spi;

import dev.recordwire.codec.EncodeException;

/// The width of the length or count in front of a variable-size value.
///
/// What is longer than the width can say is an [EncodeException], never a wrapped number.
public enum LengthPrefix {
  /// Two bytes: at most 65 535.
  UINT16,
  /// Four bytes: at most 4 294 967 295.
  UINT32;

  // Written as comparisons because the JIT folds a constant receiver's identity, not its fields.

  /// The number of bytes the length or count itself takes.
  public int bytes() {
    return this == UINT16 ? 2 : 4;
  }

  /// The largest length or count it can say.
  public long max() {
    return this == UINT16 ? 0xFFFFL : 0xFFFF_FFFFL;
  }
}
