package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;

/// Comparisons of 64-bit integers with numbers of other types as what they are: float64, to which
/// both promote, does not hold them all.
final class ExactComparison {
  private static final int BLOCK = 512;

  private final Operator operator;
  private final MemoryWindow a;
  private final MemoryWindow b;

  private ExactComparison(Operator operator, MemoryWindow a, MemoryWindow b) {
    this.operator = operator;
    this.a = a;
    this.b = b;
  }

  /// Whether two types promote to one that does not hold the values of both.
  static boolean isNeeded(TypeCode a, TypeCode b) {
    return a.promote(b).isFloat() && (isLong(a) || isLong(b));
  }

  private static boolean isLong(TypeCode type) {
    return type == TypeCode.INT64 || type == TypeCode.UINT64;
  }

  /// Compares elements into a mask.
  static void compare(Operator operator, MemoryWindow a, MemoryWindow b, MemoryWindow mask) {
    new ExactComparison(operator, a, b).fill(mask);
  }

  private void fill(MemoryWindow mask) {
    long[] answers = new long[BLOCK];
    long[] integers = new long[BLOCK];
    long[] others = new long[BLOCK];
    double[] floats = new double[BLOCK];
    for (long from = 0; from < a.size; from += BLOCK) {
      int count = (int) Math.min(BLOCK, a.size - from);
      if (a.typeCode().isFloat()) {
        a.readDoubles(from, count, floats);
        b.readLongs(from, count, integers);
      } else {
        a.readLongs(from, count, integers);
        if (b.typeCode().isFloat()) {
          b.readDoubles(from, count, floats);
        } else {
          b.readLongs(from, count, others);
        }
      }
      for (int i = 0; i < count; i++) {
        answers[i] = answer(integers[i], others[i], floats[i]) ? 1 : 0;
      }
      mask.writeLongs(answers, count, from);
    }
  }

  private boolean answer(long integer, long other, double number) {
    if (Double.isNaN(number)) {
      return operator == Operator.NOT_EQUAL;
    }
    if (a.typeCode().isFloat()) {
      return answer(-compare(integer, isUnsigned(b), number));
    }
    return answer(
        b.typeCode().isFloat()
            ? compare(integer, isUnsigned(a), number)
            : compare(integer, isUnsigned(a), other, isUnsigned(b)));
  }

  private static boolean isUnsigned(MemoryWindow view) {
    return view.typeCode() == TypeCode.UINT64;
  }

  /// Two integers, of which one at most has the highest bit for a value and not for a sign.
  private static int compare(long x, boolean xUnsigned, long y, boolean yUnsigned) {
    if (x < 0 && xUnsigned) {
      return 1;
    }
    return y < 0 && yUnsigned ? -1 : Long.compare(x, y);
  }

  /// An integer, of which the highest bit is a value where it has no sign, and another number that
  /// is not NaN.
  static int compare(long x, boolean unsigned, double y) {
    if (y < (unsigned ? 0 : -0x1p63)) {
      return 1;
    }
    if (y >= (unsigned ? 0x1p64 : 0x1p63)) {
      return -1;
    }
    double whole = Math.floor(y);
    long floor =
        unsigned && whole >= 0x1p63 ? (long) (whole - 0x1p63) ^ Long.MIN_VALUE : (long) whole;
    int order = unsigned ? Long.compareUnsigned(x, floor) : Long.compare(x, floor);
    return order == 0 && whole < y ? -1 : order;
  }

  private boolean answer(int order) {
    return switch (operator) {
      case LESS -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case GREATER_OR_EQUAL -> order >= 0;
      case GREATER -> order > 0;
      default -> throw operator.unknown();
    };
  }
}
