package dev.recordwire.array;

import dev.recordwire.array.internal.number.Widening;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

// dtype bits: int[], int element
// dtype computed: int reduce, int start, int result, applyAsInt, IntBinaryOperator, IntPredicate
// dtype computed: IntUnaryOperator
/// [Int32Callbacks] as loops that the compiler turns into vector instructions where the function
/// allows it.
final class ScalarInt32Callbacks implements Int32Callbacks {
  ScalarInt32Callbacks() {}

  @Override
  public void map(int[] block, int count, long first, IntUnaryOperator function) {
    for (int i = 0; i < count; i++) {
      block[i] = CallbackResults.int32(function.applyAsInt(Widening.int32(block[i])), first + i);
    }
  }

  @Override
  public int filter(int[] block, int count, IntPredicate predicate) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int element = block[i];
      block[kept] = element;
      kept += predicate.test(Widening.int32(element)) ? 1 : 0;
    }
    return kept;
  }

  @Override
  public int reduce(int[] block, int count, int start, IntBinaryOperator operator) {
    int result = start;
    for (int i = 0; i < count; i++) {
      result = operator.applyAsInt(result, Widening.int32(block[i]));
    }
    return result;
  }
}
