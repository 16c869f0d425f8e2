package dev.recordwire.codec.spi;

import dev.recordwire.codec.EncodeException;

/// The width of the length or count before a variable-size value.
///
/// A longer value is an [EncodeException], never a wrapped number.
public enum LengthPrefix {
  /// Two bytes: at most 65 535.
  UINT16,
  /// Four bytes: at most 4 294 967 295.
  UINT32;

  // Comparisons, because the JIT folds a constant receiver's identity and not its fields.

  /// The number of bytes that the length or count itself takes.
  public int bytes() {
    return this == UINT16 ? 2 : 4;
  }

  /// The largest length or count.
  public long max() {
    return this == UINT16 ? 0xFFFFL : 0xFFFF_FFFFL;
  }
}
