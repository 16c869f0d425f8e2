package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Float64Sums;
import dev.recordwire.array.internal.number.TreeSum;
import java.util.function.ToDoubleBiFunction;

/// Sums over pairs of elements that lie apart, which are copied block by block: the loops read a
/// block where it was copied to, in the nearest cache.
final class ColumnPairs {
  private ColumnPairs() {}

  /// The sum of the blocks' results, combined in the order of [Float64Sums]: the result of the loop
  /// over all elements side by side.
  ///
  /// @param ofBlock the result of a block of elements side by side
  static <V extends NumberView<V>> double sum(V x, V y, ToDoubleBiFunction<V, V> ofBlock) {
    return TreeSum.canonical(tree(x, y, ofBlock));
  }

  private static <V extends NumberView<V>> double tree(V x, V y, ToDoubleBiFunction<V, V> ofBlock) {
    long size = x.size();
    if (size <= Float64Sums.BLOCK) {
      return ofBlock.applyAsDouble(x.contiguous(), y.contiguous());
    }
    long half = Long.highestOneBit(size - 1);
    return tree(x.slice(0, half), y.slice(0, half), ofBlock)
        + tree(x.slice(half, size), y.slice(half, size), ofBlock);
  }
}
