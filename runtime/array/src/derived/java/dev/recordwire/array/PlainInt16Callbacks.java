package dev.recordwire.array;

import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/// [Int16Callbacks] as loops that the compiler turns into vector instructions where the function
/// allows it.
final class PlainInt16Callbacks implements Int16Callbacks {
  PlainInt16Callbacks() {}

  @Override
  public void map(short[] block, int count, long first, IntUnaryOperator function) {
    for (int i = 0; i < count; i++) {
      block[i] = CallbackResults.int16(function.applyAsInt(block[i]), first + i);
    }
  }

  @Override
  public int filter(short[] block, int count, IntPredicate predicate) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      short element = block[i];
      block[kept] = element;
      kept += predicate.test(element) ? 1 : 0;
    }
    return kept;
  }

  @Override
  public int reduce(short[] block, int count, int start, IntBinaryOperator operator) {
    int result = start;
    for (int i = 0; i < count; i++) {
      result = operator.applyAsInt(result, block[i]);
    }
    return result;
  }
}
