package dev.recordwire.array.internal.kernel;

import dev.recordwire.array.internal.storage.Elements;

/// Loops over bools of one byte each in a `byte[]`, eight at a time: each is a byte of a
/// `long`. Any byte but 0 is true, and true is written as 1.
public final class Bools {
  private Bools() {}

  /// How many of `count` bools from `at` on are true.
  public static int count(byte[] bytes, int at, int count) {
    int total = 0;
    int i = 0;
    for (; i < count - 7; i += 8) {
      total += Long.bitCount(Masks.truths(Elements.int64(bytes, at + i)));
    }
    for (; i < count; i++) {
      total += Masks.truth(bytes[at + i]);
    }
    return total;
  }

  /// Puts the indices at which `count` bools from `at` on are true at the front of `indices`, where
  /// the first of these bools has index `first`. Returns how many they are; the next place, which
  /// has to be there, may be written to, too.
  public static int indices(byte[] bytes, int at, int count, long first, long[] indices) {
    int found = 0;
    for (int i = 0; i < count; i++) {
      indices[found] = first + i;
      found += Masks.truth(bytes[at + i]);
    }
    return found;
  }

  /// Makes `count` bools of `target` what the operator says of those of `a` and `b`:
  /// [Operator#AND], [Operator#OR], or [Operator#NOT_EQUAL] for either but not both.
  public static void combine(
      Operator operator, byte[] a, int atA, byte[] b, int atB, byte[] target, int to, int count) {
    int i = 0;
    for (; i < count - 7; i += 8) {
      long left = Masks.truths(Elements.int64(a, atA + i));
      long right = Masks.truths(Elements.int64(b, atB + i));
      Elements.int64(target, to + i, combine(operator, left, right));
    }
    for (; i < count; i++) {
      long truth = combine(operator, Masks.truth(a[atA + i]), Masks.truth(b[atB + i]));
      target[to + i] = (byte) truth;
    }
  }

  /// Makes `count` bools of `target` the opposites of those of `a`.
  public static void not(byte[] a, int at, byte[] target, int to, int count) {
    int i = 0;
    for (; i < count - 7; i += 8) {
      Elements.int64(target, to + i, Masks.truths(Elements.int64(a, at + i)) ^ Masks.ONES);
    }
    for (; i < count; i++) {
      target[to + i] = (byte) (Masks.truth(a[at + i]) ^ 1);
    }
  }

  private static long combine(Operator operator, long a, long b) {
    if (operator == Operator.AND) {
      return a & b;
    }
    if (operator == Operator.OR) {
      return a | b;
    }
    if (operator == Operator.NOT_EQUAL) {
      return a ^ b;
    }
    throw operator.unknown();
  }
}
