package dev.recordwire.array;

/// [Float32Callbacks] as loops that the compiler turns into vector instructions where the function
/// allows it.
final class PlainFloat32Callbacks implements Float32Callbacks {
  PlainFloat32Callbacks() {}

  @Override
  public void map(float[] block, int count, long first, FloatUnaryOperator function) {
    for (int i = 0; i < count; i++) {
      block[i] = function.applyAsFloat(block[i]);
    }
  }

  @Override
  public int filter(float[] block, int count, FloatPredicate predicate) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      float element = block[i];
      block[kept] = element;
      kept += predicate.test(element) ? 1 : 0;
    }
    return kept;
  }

  @Override
  public float reduce(float[] block, int count, float start, FloatBinaryOperator operator) {
    float result = start;
    for (int i = 0; i < count; i++) {
      result = operator.applyAsFloat(result, block[i]);
    }
    return result;
  }
}
