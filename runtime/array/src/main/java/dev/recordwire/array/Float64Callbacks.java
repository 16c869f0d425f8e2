package dev.recordwire.array;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

// dtype carrier: double, DoubleBinaryOperator, DoublePredicate, DoubleUnaryOperator
/// Loops over a block of float64 elements that call the user's function for each of them.
interface Float64Callbacks {
  /// Replaces each of the first `count` elements by what `function` makes of it.
  void map(double[] block, int count, DoubleUnaryOperator function);

  /// Moves those of the first `count` elements that `predicate` accepts to the front, in order,
  /// and returns how many they are.
  int filter(double[] block, int count, DoublePredicate predicate);

  /// Folds the first `count` elements, from left to right, into `start`.
  double reduce(double[] block, int count, double start, DoubleBinaryOperator operator);
}
