package dev.recordwire.codec.spi;

import dev.recordwire.codec.EncodeException;

/// Decodes and encodes UTF-8 sequence by sequence, well-formed sequences only (Unicode Standard,
/// table 3-7).
///
/// The JDK's coders are the quickest for ASCII. For other texts they allocate more than twice the
/// text's size, or are slower than this class by a third.
final class Utf8Sequences {
  private static final int MALFORMED = -1;

  /// The most bytes of a `char`; a surrogate pair takes four bytes, fewer than two such chars.
  static final int MAX_BYTES_PER_CHAR = 3;

  private Utf8Sequences() {}

  /// Decodes the bytes from `at` up to `end` into `chars`, which has room for one char for each
  /// byte; returns the number of chars, or -1 if the bytes are malformed.
  static int decode(byte[] bytes, int at, int end, char[] chars) {
    int n = 0;
    while (at < end) {
      int lead = bytes[at];
      if (lead >= 0) {
        chars[n++] = (char) lead;
        at++;
      } else if (lead < (byte) 0xE0) {
        int c = two(bytes, at, end);
        if (c < 0) {
          return MALFORMED;
        }
        chars[n++] = (char) c;
        at += 2;
      } else if (lead < (byte) 0xF0) {
        int c = three(bytes, at, end);
        if (c < 0) {
          return MALFORMED;
        }
        chars[n++] = (char) c;
        at += 3;
      } else {
        int codePoint = four(bytes, at, end);
        if (codePoint < 0) {
          return MALFORMED;
        }
        chars[n++] = Character.highSurrogate(codePoint);
        chars[n++] = Character.lowSurrogate(codePoint);
        at += 4;
      }
    }
    return n;
  }

  private static int two(byte[] bytes, int at, int end) {
    if (end - at < 2) {
      return MALFORMED;
    }
    int second = bytes[at + 1];
    int c = ((bytes[at] & 0x1F) << 6) | (second & 0x3F);
    return isContinuation(second) && bytes[at] >= (byte) 0xC2 ? c : MALFORMED;
  }

  private static int three(byte[] bytes, int at, int end) {
    if (end - at < 3) {
      return MALFORMED;
    }
    int second = bytes[at + 1];
    int third = bytes[at + 2];
    int c = ((bytes[at] & 0x0F) << 12) | ((second & 0x3F) << 6) | (third & 0x3F);
    return isContinuation(second)
            && isContinuation(third)
            && c >= 0x800
            && !Character.isSurrogate((char) c)
        ? c
        : MALFORMED;
  }

  private static int four(byte[] bytes, int at, int end) {
    if (end - at < 4) {
      return MALFORMED;
    }
    int second = bytes[at + 1];
    int third = bytes[at + 2];
    int fourth = bytes[at + 3];
    int codePoint =
        ((bytes[at] & 0x0F) << 18)
            | ((second & 0x3F) << 12)
            | ((third & 0x3F) << 6)
            | (fourth & 0x3F);
    return isContinuation(second)
            && isContinuation(third)
            && isContinuation(fourth)
            && Character.isSupplementaryCodePoint(codePoint)
        ? codePoint
        : MALFORMED;
  }

  private static boolean isContinuation(int value) {
    return value < (byte) 0xC0;
  }

  /// The number of bytes that the first `n` of `chars` take.
  ///
  /// @throws EncodeException if a surrogate is unpaired
  static int length(String component, char[] chars, int n) {
    int bytes = n;
    for (int i = 0; i < n; i++) {
      char c = chars[i];
      if (c >= 0x80) {
        bytes++;
        if (c >= 0x800) {
          bytes++;
          if (Character.isSurrogate(c)) {
            lowSurrogate(component, chars, i++, n);
          }
        }
      }
    }
    return bytes;
  }

  /// Encodes the first `n` of `chars` from `at` of `target` on, and returns the end of the bytes,
  /// or -1 if they do not fit before `to`.
  ///
  /// @throws EncodeException if a surrogate is unpaired
  static int encode(String component, char[] chars, int n, byte[] target, int at, int to) {
    for (int i = 0; i < n; i++) {
      char c = chars[i];
      if (to - at < 4 && to - at < length(c)) {
        return -1;
      }
      if (c < 0x80) {
        target[at++] = (byte) c;
      } else if (c < 0x800) {
        target[at++] = (byte) (0xC0 | (c >> 6));
        target[at++] = continuation(c);
      } else if (!Character.isSurrogate(c)) {
        target[at++] = (byte) (0xE0 | (c >> 12));
        target[at++] = continuation(c >> 6);
        target[at++] = continuation(c);
      } else {
        int codePoint = Character.toCodePoint(c, lowSurrogate(component, chars, i++, n));
        target[at++] = (byte) (0xF0 | (codePoint >> 18));
        target[at++] = continuation(codePoint >> 12);
        target[at++] = continuation(codePoint >> 6);
        target[at++] = continuation(codePoint);
      }
    }
    return at;
  }

  /// The number of bytes of the sequence that starts with `c`.
  private static int length(char c) {
    return c < 0x80 ? 1 : c < 0x800 ? 2 : Character.isSurrogate(c) ? 4 : 3;
  }

  /// Returns the partner of the surrogate at index `high`.
  private static char lowSurrogate(String component, char[] chars, int high, int n) {
    if (Character.isHighSurrogate(chars[high]) && high + 1 < n) {
      char low = chars[high + 1];
      if (Character.isLowSurrogate(low)) {
        return low;
      }
    }
    throw EncodeErrors.unpairedSurrogate(component, high);
  }

  private static byte continuation(int bits) {
    return (byte) (0x80 | (bits & 0x3F));
  }
}
