package dev.recordwire.ffi.spi;

/// Converts C's unsigned integers of up to four bytes to and from wider Java types, and refuses
/// values that C's type can't represent.
///
/// `subject` is the start of a message about the value, such as `LibZ.crc32.start is`.
public final class CUnsigned {
  private CUnsigned() {}

  /// The bits of a value as a `uint8_t`.
  ///
  /// @throws IllegalArgumentException if it is not in 0 … 255
  public static byte toUint8(String subject, int value) {
    if (value >> 8 != 0) {
      throw refused(subject, value, "uint8_t", 0xff);
    }
    return (byte) value;
  }

  /// The bits of a value as a `uint16_t`.
  ///
  /// @throws IllegalArgumentException if it is not in 0 … 65535
  public static char toUint16(String subject, int value) {
    if (value >> 16 != 0) {
      throw refused(subject, value, "uint16_t", 0xffff);
    }
    return (char) value;
  }

  /// The bits of a value as a `uint32_t`.
  ///
  /// @throws IllegalArgumentException if it is not in 0 … 4294967295
  public static int toUint32(String subject, long value) {
    if (value >> 32 != 0) {
      throw refused(subject, value, "uint32_t", 0xffff_ffffL);
    }
    return (int) value;
  }

  /// The value of the bits of a `uint8_t`.
  public static int ofUint8(byte bits) {
    return Byte.toUnsignedInt(bits);
  }

  /// The value of the bits of a `uint16_t`.
  public static int ofUint16(char value) {
    return value;
  }

  /// The value of the bits of a `uint32_t`.
  public static long ofUint32(int bits) {
    return Integer.toUnsignedLong(bits);
  }

  private static IllegalArgumentException refused(
      String subject, long value, String type, long max) {
    return new IllegalArgumentException(
        subject + " " + value + ", and C's " + type + " holds 0 to " + max);
  }
}
