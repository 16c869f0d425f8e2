package dev.recordwire.schema.payload;

/// Finds bytes that are not strict UTF-8 (Unicode Standard, table 3-7).
final class Utf8 {
  private Utf8() {}

  /// Returns the offset of the first byte of the first malformed sequence, and -1 without one.
  static long firstMalformed(PayloadBytes bytes, long from, long size) {
    long end = from + size;
    long at = from;
    while (at < end) {
      int length = sequence(bytes, at, end);
      if (length == 0) {
        return at;
      }
      at += length;
    }
    return -1;
  }

  /// Returns the length of the sequence at an offset, and 0 if it is malformed.
  private static int sequence(PayloadBytes bytes, long at, long end) {
    int first = bytes.uint8(at);
    if (first < 0x80) {
      return 1;
    }
    int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > end || !isSecond(first, bytes.uint8(at + 1))) {
      return 0;
    }
    for (int i = 2; i < length; i++) {
      if ((bytes.uint8(at + i) & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private static boolean isSecond(int first, int second) {
    int min = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    int max = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    return second >= min && second <= max;
  }
}
