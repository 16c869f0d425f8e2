package dev.recordwire.array;

import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

// dtype bits: int[]
// dtype computed: int reduce, int start, IntBinaryOperator, IntPredicate, IntUnaryOperator
/// Loops over a block of int32 elements that call the user's function for each of them.
interface Int32Callbacks {
  /// Replaces each of the first `count` elements by what `function` makes of it; `first` is the
  /// index of the block's first in the view.
  void map(int[] block, int count, long first, IntUnaryOperator function);

  /// Moves those of the first `count` elements that `predicate` accepts to the front, in order,
  /// and returns how many they are.
  int filter(int[] block, int count, IntPredicate predicate);

  /// Folds the first `count` elements, from left to right, into `start`.
  int reduce(int[] block, int count, int start, IntBinaryOperator operator);
}
