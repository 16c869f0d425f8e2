package dev.recordwire.array;

import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/// [Int8Callbacks] as loops that the compiler turns into vector instructions where the function
/// allows it.
final class PlainInt8Callbacks implements Int8Callbacks {
  PlainInt8Callbacks() {}

  @Override
  public void map(byte[] block, int count, long first, IntUnaryOperator function) {
    for (int i = 0; i < count; i++) {
      block[i] = CallbackResults.int8(function.applyAsInt(block[i]), first + i);
    }
  }

  @Override
  public int filter(byte[] block, int count, IntPredicate predicate) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      byte element = block[i];
      block[kept] = element;
      kept += predicate.test(element) ? 1 : 0;
    }
    return kept;
  }

  @Override
  public int reduce(byte[] block, int count, int start, IntBinaryOperator operator) {
    int result = start;
    for (int i = 0; i < count; i++) {
      result = operator.applyAsInt(result, block[i]);
    }
    return result;
  }
}
