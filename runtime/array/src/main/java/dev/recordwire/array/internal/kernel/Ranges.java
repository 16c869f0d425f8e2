package dev.recordwire.array.internal.kernel;

/// The ranges of the types whose values come in a wider Java type.
public final class Ranges {
  private Ranges() {}

  /// Returns `value` if it is an int8.
  public static int int8(int value) {
    return (byte) value == value ? value : refuse(value, "an int8", "-128 to 127");
  }

  /// Returns `value` if it is an int16.
  public static int int16(int value) {
    return (short) value == value ? value : refuse(value, "an int16", "-32768 to 32767");
  }

  /// Returns `value`: all are in range.
  public static int int32(int value) {
    return value;
  }

  /// Returns `value`: all are in range.
  public static long int64(long value) {
    return value;
  }

  /// Returns `value`: all are in range.
  public static long uint64(long value) {
    return value;
  }

  /// Returns `value` if it is a uint8.
  public static int uint8(int value) {
    return (value & 0xFF) == value ? value : refuse(value, "a uint8", "0 to 255");
  }

  /// Returns `value` if it is a uint16.
  public static int uint16(int value) {
    return (value & 0xFFFF) == value ? value : refuse(value, "a uint16", "0 to 65535");
  }

  /// Returns `value` if it is a uint32.
  public static long uint32(long value) {
    return (value & 0xFFFF_FFFFL) == value ? value : refuse(value, "a uint32", "0 to 4294967295");
  }

  private static int refuse(long value, String dtype, String range) {
    throw new IllegalArgumentException(value + " is not " + dtype + ": the range is " + range);
  }
}
