package dev.recordwire.array.internal.number;

/// The bits of elements in memory, from the elements as loops compute with them.
public final class Narrowing {
  private Narrowing() {}

  public static byte int8(int element) {
    return (byte) element;
  }

  public static byte uint8(int element) {
    return (byte) element;
  }

  public static short int16(int element) {
    return (short) element;
  }

  public static short uint16(int element) {
    return (short) element;
  }

  public static int int32(int element) {
    return element;
  }

  public static int uint32(long element) {
    return (int) element;
  }

  public static long int64(long element) {
    return element;
  }

  public static long uint64(long element) {
    return element;
  }
}
