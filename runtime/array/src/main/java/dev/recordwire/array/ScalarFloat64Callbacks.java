package dev.recordwire.array;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

// dtype carrier: double, applyAsDouble, DoubleBinaryOperator, DoublePredicate, DoubleUnaryOperator
/// [Float64Callbacks] as loops that the compiler turns into vector instructions where the function
/// allows it.
final class ScalarFloat64Callbacks implements Float64Callbacks {
  ScalarFloat64Callbacks() {}

  @Override
  public void map(double[] block, int count, DoubleUnaryOperator function) {
    for (int i = 0; i < count; i++) {
      block[i] = function.applyAsDouble(block[i]);
    }
  }

  @Override
  public int filter(double[] block, int count, DoublePredicate predicate) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      double element = block[i];
      block[kept] = element;
      kept += predicate.test(element) ? 1 : 0;
    }
    return kept;
  }

  @Override
  public double reduce(double[] block, int count, double start, DoubleBinaryOperator operator) {
    double result = start;
    for (int i = 0; i < count; i++) {
      result = operator.applyAsDouble(result, block[i]);
    }
    return result;
  }
}
