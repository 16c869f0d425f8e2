package dev.recordwire.table.internal;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.Int64View;
import dev.recordwire.array.Overflow;
import dev.recordwire.array.TypeCode;

/// Elements of any view, some thousand at a time.
final class Blocks {
  private Blocks() {}

  /// Reads whole numbers.
  static void longs(ArrayView column, long from, int count, Overflow overflow, long[] to) {
    Int64View block =
        (Int64View) column.slice(from, from + count).convert(TypeCode.INT64, overflow);
    for (int i = 0; i < count; i++) {
      to[i] = block.get(i);
    }
  }
}
