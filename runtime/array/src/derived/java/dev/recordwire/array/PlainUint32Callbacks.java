package dev.recordwire.array;

import java.util.function.LongBinaryOperator;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;

/// [Uint32Callbacks] as loops that the compiler turns into vector instructions where the function
/// allows it.
final class PlainUint32Callbacks implements Uint32Callbacks {
  PlainUint32Callbacks() {}

  @Override
  public void map(int[] block, int count, long first, LongUnaryOperator function) {
    for (int i = 0; i < count; i++) {
      block[i] =
          CallbackResults.uint32(function.applyAsLong(Integer.toUnsignedLong(block[i])), first + i);
    }
  }

  @Override
  public int filter(int[] block, int count, LongPredicate predicate) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int element = block[i];
      block[kept] = element;
      kept += predicate.test(Integer.toUnsignedLong(element)) ? 1 : 0;
    }
    return kept;
  }

  @Override
  public long reduce(int[] block, int count, long start, LongBinaryOperator operator) {
    long result = start;
    for (int i = 0; i < count; i++) {
      result = operator.applyAsLong(result, Integer.toUnsignedLong(block[i]));
    }
    return result;
  }
}
