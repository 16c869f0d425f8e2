package dev.recordwire.schema;

import java.util.Locale;

/// How a reader knows the length of a text or the count of an array: a number precedes the value,
/// or the value always has the same length.
public sealed interface Length {
  /// A number precedes the value.
  enum Prefix implements Length {
    /// A number of two bytes.
    UINT16(2, 0xFFFF),
    /// A number of four bytes.
    UINT32(4, 0xFFFF_FFFFL);

    private final int bytes;
    private final long max;

    Prefix(int bytes, long max) {
      this.bytes = bytes;
      this.max = max;
    }

    /// The bytes of the number, 2 or 4.
    public int bytes() {
      return bytes;
    }

    /// The largest length or count that the number can express.
    public long max() {
      return max;
    }

    /// The name in a schema's text: `uint16` or `uint32`.
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// No number precedes the value.
  ///
  /// @param size the bytes of the text, or the elements of the array; at least 0
  record Fixed(long size) implements Length {
    public Fixed {
      if (size < 0) {
        throw new IllegalArgumentException(size + " is no length: give 0 or more");
      }
    }

    @Override
    public String toString() {
      return Long.toString(size);
    }
  }
}
