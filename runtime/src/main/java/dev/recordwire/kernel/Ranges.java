package dev.recordwire.kernel;

/// The ranges of the unsigned types whose values Java holds in a wider type.
public final class Ranges {
  private Ranges() {}

  /// Returns `value` if it is a uint8.
  public static int uint8(int value) {
    return (value & 0xFF) == value ? value : refuse(value, "uint8", 0xFF);
  }

  /// Returns `value` if it is a uint16.
  public static int uint16(int value) {
    return (value & 0xFFFF) == value ? value : refuse(value, "uint16", 0xFFFF);
  }

  /// Returns `value` if it is a uint32.
  public static long uint32(long value) {
    return (value & 0xFFFF_FFFFL) == value ? value : refuse(value, "uint32", 0xFFFF_FFFFL);
  }

  private static int refuse(long value, String dtype, long max) {
    throw new IllegalArgumentException(value + " is not a " + dtype + ": the range is 0 to " + max);
  }
}
