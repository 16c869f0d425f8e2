package dev.recordwire.array;

import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/// Loops over a block of int8 elements that call the user's function for each of them.
interface Int8Callbacks {
  /// Replaces each of the first `count` elements by what `function` makes of it; `first` is the
  /// index of the block's first in the view.
  void map(byte[] block, int count, long first, IntUnaryOperator function);

  /// Moves those of the first `count` elements that `predicate` accepts to the front, in order,
  /// and returns how many they are.
  int filter(byte[] block, int count, IntPredicate predicate);

  /// Folds the first `count` elements, from left to right, into `start`.
  int reduce(byte[] block, int count, int start, IntBinaryOperator operator);
}
