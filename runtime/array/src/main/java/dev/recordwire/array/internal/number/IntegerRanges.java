package dev.recordwire.array.internal.number;

/// The ranges of the types whose values come in a wider Java type.
public final class IntegerRanges {
  private IntegerRanges() {}

  /// Returns `value`: all are in range.
  public static byte int8(byte value) {
    return value;
  }

  /// Returns `value` if it is an int8.
  public static int int8(int value) {
    return (byte) value == value ? value : refuse(value, "an int8", "-128 to 127");
  }

  /// Returns `value`: all are in range.
  public static short int16(short value) {
    return value;
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

  /// Whether a whole number is an int8.
  public static boolean isInt8(double whole) {
    return whole >= -0x1p7 && whole < 0x1p7;
  }

  /// Whether a whole number is a uint8.
  public static boolean isUint8(double whole) {
    return whole >= 0 && whole < 0x1p8;
  }

  /// Whether a whole number is an int16.
  public static boolean isInt16(double whole) {
    return whole >= -0x1p15 && whole < 0x1p15;
  }

  /// Whether a whole number is a uint16.
  public static boolean isUint16(double whole) {
    return whole >= 0 && whole < 0x1p16;
  }

  /// Whether a whole number is an int32.
  public static boolean isInt32(double whole) {
    return whole >= -0x1p31 && whole < 0x1p31;
  }

  /// Whether a whole number is a uint32.
  public static boolean isUint32(double whole) {
    return whole >= 0 && whole < 0x1p32;
  }

  /// Whether a whole number is an int64.
  public static boolean isInt64(double whole) {
    return whole >= -0x1p63 && whole < 0x1p63;
  }

  /// Whether a whole number is a uint64.
  public static boolean isUint64(double whole) {
    return whole >= 0 && whole < 0x1p64;
  }

  private static int refuse(long value, String dtype, String range) {
    throw new IllegalArgumentException(value + " is not " + dtype + ": the range is " + range);
  }
}
