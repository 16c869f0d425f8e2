package dev.recordwire.array;

/// The result of a callback for an element, as the bits of an element: most types are narrower than
/// the Java type that the callback gives.
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

  /// Returns `value`: every one fits.
  static int int32(int value, @SuppressWarnings("unused") long index) {
    return value;
  }

  static int uint32(long value, long index) {
    return value == (value & 0xFFFF_FFFFL) ? (int) value : refuse(value, index, "uint32");
  }

  /// Returns `value`: every one fits.
  static long int64(long value, @SuppressWarnings("unused") long index) {
    return value;
  }

  /// Returns `value`: every one fits.
  static long uint64(long value, @SuppressWarnings("unused") long index) {
    return value;
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
