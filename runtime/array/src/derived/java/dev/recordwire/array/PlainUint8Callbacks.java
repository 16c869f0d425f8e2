package dev.recordwire.array;

import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/// [Uint8Callbacks] as loops that the compiler turns into vector instructions where the function
/// allows it.
final class PlainUint8Callbacks implements Uint8Callbacks {
  PlainUint8Callbacks() {}

  @Override
  public void map(byte[] block, int count, long first, IntUnaryOperator function) {
    for (int i = 0; i < count; i++) {
      block[i] =
          CallbackResults.uint8(function.applyAsInt(Byte.toUnsignedInt(block[i])), first + i);
    }
  }

  @Override
  public int filter(byte[] block, int count, IntPredicate predicate) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      byte element = block[i];
      block[kept] = element;
      kept += predicate.test(Byte.toUnsignedInt(element)) ? 1 : 0;
    }
    return kept;
  }

  @Override
  public int reduce(byte[] block, int count, int start, IntBinaryOperator operator) {
    int result = start;
    for (int i = 0; i < count; i++) {
      result = operator.applyAsInt(result, Byte.toUnsignedInt(block[i]));
    }
    return result;
  }
}
