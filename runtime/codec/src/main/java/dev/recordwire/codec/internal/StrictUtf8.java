package dev.recordwire.codec.internal;

import java.lang.foreign.MemorySegment;

/// Tells well-formed UTF-8 (Unicode Standard, table 3-7) from other bytes, without decoding it.
///
/// ASCII is passed over eight bytes at a time. From the first other byte on, a finite automaton
/// takes one step for each byte: a row of its table has the next states of all states side by side,
/// six bits each, so that the next state is the row shifted by the present state. A step has no
/// branch, and its time does not depend on the text.
public final class StrictUtf8 {
  /// The state between two sequences, in which a text starts and must end.
  public static final int BETWEEN = 6;

  // The other states are the multiples of six up to 48, named by the bytes that may come next. From
  // MALFORMED nothing leads away; it is 0, so that what a row does not set is malformed.
  private static final int MALFORMED = 0;
  private static final int LAST = 12;
  private static final int LAST_TWO = 18;
  private static final int LAST_THREE = 24;
  private static final int AFTER_E0 = 30;
  private static final int AFTER_ED = 36;
  private static final int AFTER_F0 = 42;
  private static final int AFTER_F4 = 48;

  private static final int STATE = 0x3F;

  /// Up to this many bytes, a few steps without a loop are quicker than the JDK's copy.
  private static final int SHORT = 64;

  private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

  private static final long[] NEXT = table();

  private StrictUtf8() {}

  private static long[] table() {
    long[] next = new long[256];
    allow(next, 0x00, 0x7F, BETWEEN, BETWEEN);
    allow(next, 0xC2, 0xDF, BETWEEN, LAST);
    allow(next, 0xE0, 0xE0, BETWEEN, AFTER_E0);
    allow(next, 0xE1, 0xEC, BETWEEN, LAST_TWO);
    allow(next, 0xED, 0xED, BETWEEN, AFTER_ED);
    allow(next, 0xEE, 0xEF, BETWEEN, LAST_TWO);
    allow(next, 0xF0, 0xF0, BETWEEN, AFTER_F0);
    allow(next, 0xF1, 0xF3, BETWEEN, LAST_THREE);
    allow(next, 0xF4, 0xF4, BETWEEN, AFTER_F4);
    allow(next, 0x80, 0xBF, LAST, BETWEEN);
    allow(next, 0x80, 0xBF, LAST_TWO, LAST);
    allow(next, 0x80, 0xBF, LAST_THREE, LAST_TWO);
    allow(next, 0xA0, 0xBF, AFTER_E0, LAST);
    allow(next, 0x80, 0x9F, AFTER_ED, LAST);
    allow(next, 0x90, 0xBF, AFTER_F0, LAST_TWO);
    allow(next, 0x80, 0x8F, AFTER_F4, LAST_TWO);
    return next;
  }

  private static void allow(long[] next, int first, int last, int from, int to) {
    for (int b = first; b <= last; b++) {
      next[b] |= (long) to << from;
    }
  }

  /// True if the bytes from `from` up to `to` are well-formed.
  public static boolean isValid(byte[] bytes, int from, int to) {
    return isAscii(bytes, from, to) || scan(BETWEEN, bytes, from, to) == BETWEEN;
  }

  /// True if the bytes of a segment are well-formed, which are copied to `scratch` piece by piece.
  public static boolean isValid(MemorySegment bytes, byte[] scratch) {
    long size = bytes.byteSize();
    int state = BETWEEN;
    for (long at = 0; at < size && state != MALFORMED; at += scratch.length) {
      int piece = (int) Math.min(scratch.length, size - at);
      MemorySegment.copy(bytes, Layouts.INT8, at, scratch, 0, piece);
      state = scan(state, scratch, 0, piece);
    }
    return state == BETWEEN;
  }

  /// Copies bytes, and returns whether the copy is well-formed.
  ///
  /// A short text is looked at while it is copied, from both ends towards the middle: a call of the
  /// JDK's copy takes longer than everything else.
  @SuppressWarnings("ReferenceEquality") // the same memory, not the same bytes
  public static boolean copy(byte[] source, int from, byte[] target, int at, int length) {
    if (length < 8 || length > SHORT || source == target) {
      System.arraycopy(source, from, target, at, length);
      return isValid(target, at, at + length);
    }
    int end = from + length;
    int to = at + length;
    long seen = move(source, from, target, at) | move(source, end - 8, target, to - 8);
    if (length > 16) {
      seen |= move(source, from + 8, target, at + 8) | move(source, end - 16, target, to - 16);
      if (length > 32) {
        seen |= move(source, from + 16, target, at + 16) | move(source, end - 24, target, to - 24);
        seen |= move(source, from + 24, target, at + 24) | move(source, end - 32, target, to - 32);
      }
    }
    return (seen & NOT_ASCII) == 0 || isValid(target, at, to);
  }

  /// Copies eight bytes and returns them.
  private static long move(byte[] source, int from, byte[] target, int at) {
    long eight = eight(source, from);
    LittleEndian.LONG.set(target, at, eight);
    return eight;
  }

  private static long eight(byte[] bytes, int at) {
    return (long) LittleEndian.LONG.get(bytes, at);
  }

  /// The state after the bytes from `from` up to `to`, which start in `state`.
  private static int scan(int state, byte[] bytes, int from, int to) {
    int at = from;
    if (state == BETWEEN) {
      while (at <= to - 8 && (eight(bytes, at) & NOT_ASCII) == 0) {
        at += 8;
      }
    }
    return step(state, bytes, at, to);
  }

  private static int step(int first, byte[] bytes, int from, int to) {
    long state = first;
    for (int i = from; i < to; i++) {
      state = NEXT[bytes[i] & 0xFF] >>> state; // Java takes the lowest six bits of a shift
    }
    return (int) state & STATE;
  }

  /// True if the bytes from `from` up to `to` are ASCII.
  ///
  /// The last bytes are looked at together with some before them, instead of in a loop: a loop that
  /// ends at another turn for each text is slow.
  public static boolean isAscii(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length >= 32) {
      return isLongAscii(bytes, from, to);
    }
    if (length >= 8) {
      long seen = eight(bytes, from) | eight(bytes, to - 8);
      if (length > 16) {
        seen |= eight(bytes, from + 8) | eight(bytes, to - 16);
      }
      return (seen & NOT_ASCII) == 0;
    }
    if (length >= 4) {
      int seen = four(bytes, from) | four(bytes, to - 4);
      return (seen & (int) NOT_ASCII) == 0;
    }
    return length == 0 || (bytes[from] | bytes[from + (length >> 1)] | bytes[to - 1]) >= 0;
  }

  private static boolean isLongAscii(byte[] bytes, int from, int to) {
    for (int at = from; at < to - 32; at += 32) {
      if ((thirtyTwo(bytes, at) & NOT_ASCII) != 0) {
        return false;
      }
    }
    return (thirtyTwo(bytes, to - 32) & NOT_ASCII) == 0;
  }

  /// The union of the bits of 32 bytes.
  private static long thirtyTwo(byte[] bytes, int at) {
    return eight(bytes, at) | eight(bytes, at + 8) | eight(bytes, at + 16) | eight(bytes, at + 24);
  }

  private static int four(byte[] bytes, int at) {
    return (int) LittleEndian.INT.get(bytes, at);
  }

  /// The offset of the first sequence that is not well-formed, or -1.
  public static long firstMalformed(MemorySegment bytes) {
    long state = BETWEEN;
    long start = 0;
    for (long at = 0; at < bytes.byteSize(); at++) {
      if (state == BETWEEN) {
        start = at;
      }
      state = (NEXT[bytes.get(Layouts.INT8, at) & 0xFF] >>> state) & STATE;
      if (state == MALFORMED) {
        return start;
      }
    }
    return state == BETWEEN ? -1 : start;
  }
}
