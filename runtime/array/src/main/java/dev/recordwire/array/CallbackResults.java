package dev.recordwire.array;

/// What a callback gave for an element, as an element of a type that is narrower than the Java type
/// the callback gives.
final class CallbackResults {
  private CallbackResults() {}

  static byte int8(int value, long index) {
    return value == (byte) value ? (byte) value : (byte) refuse(value, index, "int8");
  }

  static byte uint8(int value, long index) {
    return value == (value & 0xFF) ? (byte) value : (byte) refuse(value, index, "uint8");
  }

  static short int16(int value, long index) {
    return value == (short) value ? (short) value : (short) refuse(value, index, "int16");
  }

  static short uint16(int value, long index) {
    return value == (value & 0xFFFF) ? (short) value : (short) refuse(value, index, "uint16");
  }

  static int uint32(long value, long index) {
    return value == (value & 0xFFFF_FFFFL) ? (int) value : refuse(value, index, "uint32");
  }

  private static int refuse(long value, long index, String dtype) {
    throw new ArithmeticException(
        value
            + ", which the function gave for the element at index "
            + index
            + ", does not fit "
            + dtype
            + ": convert the view to a wider type first, or bring the result into range");
  }
}
