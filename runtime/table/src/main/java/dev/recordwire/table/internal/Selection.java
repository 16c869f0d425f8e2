package dev.recordwire.table.internal;

import dev.recordwire.array.BoolView;
import dev.recordwire.array.IntegerView;
import dev.recordwire.array.Overflow;

/// Copies of chosen rows.
public final class Selection {
  private static final int BLOCK = 1 << 13;

  private Selection() {}

  /// The rows where a mask is true.
  public static GrowingRows where(Rows rows, BoolView mask) {
    GrowingRows chosen = new GrowingRows(rows.layout().packed(), mask.count());
    MaskedRows blocks = new MaskedRows(rows, mask, chosen);
    for (long from = 0; from < rows.count(); from += MaskedRows.BLOCK) {
      blocks.append(from, (int) Math.min(MaskedRows.BLOCK, rows.count() - from));
    }
    return chosen;
  }

  /// The rows of these indices.
  public static GrowingRows take(Rows rows, IntegerView<?> indices) {
    GrowingRows taken = new GrowingRows(rows.layout().packed(), indices.size());
    long[] block = new long[BLOCK];
    for (long from = 0; from < indices.size(); from += BLOCK) {
      int count = (int) Math.min(BLOCK, indices.size() - from);
      Blocks.longs(indices, from, count, Overflow.WRAP, block);
      for (int i = 0; i < count; i++) {
        if (block[i] < 0 || block[i] >= rows.count()) {
          throw new IndexOutOfBoundsException(
              "there is no row " + block[i] + " in a table of " + rows.count() + " rows");
        }
        taken.append(rows, block[i], 1);
      }
    }
    return taken;
  }
}
