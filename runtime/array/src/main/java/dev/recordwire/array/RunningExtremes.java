package dev.recordwire.array;

import dev.recordwire.array.internal.number.Floats;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;

/// The extremes of the elements up to and including each, of any type.
final class RunningExtremes {
  private static final int BLOCK = NumberBlocks.LENGTH;

  private RunningExtremes() {}

  /// The smallest ones.
  static MemoryWindow least(MemoryWindow view) {
    boolean bits = view.typeCode() == TypeCode.UINT64;
    return of(view, Math::min, bits ? RunningExtremes::minUnsigned : Math::min);
  }

  /// The largest ones.
  static MemoryWindow most(MemoryWindow view) {
    boolean bits = view.typeCode() == TypeCode.UINT64;
    return of(view, Math::max, bits ? RunningExtremes::maxUnsigned : Math::max);
  }

  private static long minUnsigned(long a, long b) {
    return Long.compareUnsigned(a, b) < 0 ? a : b;
  }

  private static long maxUnsigned(long a, long b) {
    return Long.compareUnsigned(a, b) > 0 ? a : b;
  }

  private static MemoryWindow of(
      MemoryWindow view, DoubleBinaryOperator ofFloats, LongBinaryOperator ofIntegers) {
    MemoryWindow extremes = view.newZeros(view.size);
    if (view.typeCode().isFloat()) {
      ofFloats(view, ofFloats, extremes);
    } else {
      ofIntegers(view, ofIntegers, extremes);
    }
    return extremes;
  }

  private static void ofFloats(
      MemoryWindow view, DoubleBinaryOperator operator, MemoryWindow extremes) {
    double[] block = new double[(int) Math.min(BLOCK, view.size)];
    double extreme = 0;
    for (long first = 0; first < view.size; first += BLOCK) {
      int count = (int) Math.min(BLOCK, view.size - first);
      view.readDoubles(first, count, block);
      extreme = first == 0 ? block[0] : extreme;
      for (int i = 0; i < count; i++) {
        extreme = Floats.number(operator.applyAsDouble(extreme, block[i]));
        block[i] = extreme;
      }
      extremes.writeDoubles(block, count, first);
    }
  }

  private static void ofIntegers(
      MemoryWindow view, LongBinaryOperator operator, MemoryWindow extremes) {
    long[] block = new long[(int) Math.min(BLOCK, view.size)];
    long extreme = 0;
    for (long first = 0; first < view.size; first += BLOCK) {
      int count = (int) Math.min(BLOCK, view.size - first);
      view.readLongs(first, count, block);
      extreme = first == 0 ? block[0] : extreme;
      for (int i = 0; i < count; i++) {
        extreme = operator.applyAsLong(extreme, block[i]);
        block[i] = extreme;
      }
      extremes.writeLongs(block, count, first);
    }
  }
}
