package dev.recordwire.array;

import java.util.function.LongBinaryOperator;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;

/// [Int64Callbacks] as loops that the compiler turns into vector instructions where the function
/// allows it.
final class PlainInt64Callbacks implements Int64Callbacks {
  PlainInt64Callbacks() {}

  @Override
  public void map(long[] block, int count, long first, LongUnaryOperator function) {
    for (int i = 0; i < count; i++) {
      block[i] = function.applyAsLong(block[i]);
    }
  }

  @Override
  public int filter(long[] block, int count, LongPredicate predicate) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      long element = block[i];
      block[kept] = element;
      kept += predicate.test(element) ? 1 : 0;
    }
    return kept;
  }

  @Override
  public long reduce(long[] block, int count, long start, LongBinaryOperator operator) {
    long result = start;
    for (int i = 0; i < count; i++) {
      result = operator.applyAsLong(result, block[i]);
    }
    return result;
  }
}
