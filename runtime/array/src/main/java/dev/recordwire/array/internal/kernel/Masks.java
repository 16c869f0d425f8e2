package dev.recordwire.array.internal.kernel;

/// Eight bools of a byte each, as a `long`, and as eight bits: how masks lie in memory, and
/// how vectors have them. Any byte but 0 is true.
public final class Masks {
  public static final long ONES = 0x0101_0101_0101_0101L;
  private static final long LOW_BITS = 0x7F7F_7F7F_7F7F_7F7FL;

  private Masks() {}

  /// 1 if a byte is not 0.
  public static int truth(byte value) {
    return value == 0 ? 0 : 1;
  }

  /// Byte i is 1 if it was not 0.
  public static long truths(long bytes) {
    return ((((bytes & LOW_BITS) + LOW_BITS) | bytes) >>> 7) & ONES;
  }

  /// Bit i is set if byte i is not 0.
  public static long bits(long bytes) {
    // Shifts the lowest bit of byte i to bit i of the highest byte.
    return (truths(bytes) * 0x0102_0408_1020_4080L) >>> 56;
  }

  /// Byte i is 1 if bit i is set, and 0 otherwise; bits beyond the eighth are ignored.
  public static long bytes(long bits) {
    long one = ((bits & 0xFF) * ONES) & 0x8040_2010_0804_0201L;
    return ((one + LOW_BITS) >>> 7) & ONES;
  }
}
