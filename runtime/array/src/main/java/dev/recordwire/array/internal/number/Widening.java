package dev.recordwire.array.internal.number;

/// Elements as loops compute with them, from the bits of which memory consists.
public final class Widening {
  private Widening() {}

  public static int int8(byte bits) {
    return bits;
  }

  public static int uint8(byte bits) {
    return Byte.toUnsignedInt(bits);
  }

  public static int int16(short bits) {
    return bits;
  }

  public static int uint16(short bits) {
    return Short.toUnsignedInt(bits);
  }

  public static int int32(int bits) {
    return bits;
  }

  public static long uint32(int bits) {
    return Integer.toUnsignedLong(bits);
  }

  public static long int64(long bits) {
    return bits;
  }

  public static long uint64(long bits) {
    return bits;
  }
}
