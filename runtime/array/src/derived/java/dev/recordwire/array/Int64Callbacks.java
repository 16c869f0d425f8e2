package dev.recordwire.array;

import java.util.function.LongBinaryOperator;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;

/// Loops over a block of int64 elements that call the user's function for each of them.
interface Int64Callbacks {
  /// Replaces each of the first `count` elements by what `function` makes of it; `first` is the
  /// index of the block's first in the view.
  void map(long[] block, int count, long first, LongUnaryOperator function);

  /// Moves those of the first `count` elements that `predicate` accepts to the front, in order,
  /// and returns how many they are.
  int filter(long[] block, int count, LongPredicate predicate);

  /// Folds the first `count` elements, from left to right, into `start`.
  long reduce(long[] block, int count, long start, LongBinaryOperator operator);
}
