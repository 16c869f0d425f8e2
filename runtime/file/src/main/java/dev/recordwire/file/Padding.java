package dev.recordwire.file;

/// The rule that headers and blocks of a record file start at multiples of eight bytes.
final class Padding {
  private static final long UNIT = 8;

  private Padding() {}

  /// The next multiple of eight from `bytes` on.
  static long padded(long bytes) {
    return (bytes + UNIT - 1) & -UNIT;
  }
}
