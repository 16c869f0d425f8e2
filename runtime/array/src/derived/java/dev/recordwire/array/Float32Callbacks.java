package dev.recordwire.array;

/// Loops over a block of float32 elements that call the user's function for each of them.
interface Float32Callbacks {
  /// Replaces each of the first `count` elements by what `function` makes of it; `first` is the
  /// index of the block's first in the view.
  void map(float[] block, int count, long first, FloatUnaryOperator function);

  /// Moves those of the first `count` elements that `predicate` accepts to the front, in order,
  /// and returns how many they are.
  int filter(float[] block, int count, FloatPredicate predicate);

  /// Folds the first `count` elements, from left to right, into `start`.
  float reduce(float[] block, int count, float start, FloatBinaryOperator operator);
}
