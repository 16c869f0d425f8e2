package dev.recordwire.array.internal.number;

/// The low bits of whole numbers: those of a type, and the low 64 of what a float64 holds.
public final class Wrapping {
  private Wrapping() {}

  public static byte int8(int value) {
    return (byte) value;
  }

  public static byte int8(long value) {
    return (byte) value;
  }

  public static int uint8(int value) {
    return value & 0xFF;
  }

  public static int uint8(long value) {
    return (int) value & 0xFF;
  }

  public static short int16(int value) {
    return (short) value;
  }

  public static short int16(long value) {
    return (short) value;
  }

  public static int uint16(int value) {
    return value & 0xFFFF;
  }

  public static int uint16(long value) {
    return (int) value & 0xFFFF;
  }

  public static int int32(int value) {
    return value;
  }

  public static int int32(long value) {
    return (int) value;
  }

  public static long uint32(long value) {
    return value & 0xFFFF_FFFFL;
  }

  public static long int64(long value) {
    return value;
  }

  public static long uint64(long value) {
    return value;
  }

  public static long toLong(double whole) {
    if (whole >= -0x1p63 && whole < 0x1p63) {
      return (long) whole;
    }
    // Exact: a double this large is a multiple of 2¹¹. What is infinite wraps to 0, as every finite
    // number beyond 2¹¹⁷ does.
    double rest = whole % 0x1p64;
    if (rest >= 0x1p63) {
      return (long) (rest - 0x1p64);
    }
    return (long) (rest < -0x1p63 ? rest + 0x1p64 : rest);
  }
}
