package dev.recordwire.table.internal;

import dev.recordwire.array.BoolView;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// The rows of a table that a mask picks, block by block.
///
/// A processor can't foresee a mask that picks every other row or so. Short rows of such a block
/// are all copied to where the next kept one belongs, and only the place moves on or not. Blocks
/// with few wanted rows, or long ones, are copied run by run.
final class MaskedRows {
  /// The rows of a block.
  static final int BLOCK = 1024;

  /// The bytes of the longest row that is copied whether it is kept or not.
  private static final int SHORT = 64;

  /// Of so many rows at most one is kept where they are few.
  private static final int FEW = 16;

  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private final Rows rows;
  private final BoolView mask;
  private final GrowingRows chosen;
  private final int size;
  private final byte[] truths = new byte[BLOCK];
  private final byte[] all;
  private final byte[] kept;

  MaskedRows(Rows rows, BoolView mask, GrowingRows chosen) {
    this.rows = rows;
    this.mask = mask;
    this.chosen = chosen;
    this.size = rows.layout().packedBytes();
    int bytes = size > SHORT ? 0 : BLOCK * size + Long.BYTES;
    this.all = new byte[bytes];
    this.kept = new byte[bytes];
  }

  /// Appends the chosen ones of `count` rows, at most a block.
  void append(long from, int count) {
    BoolView piece = mask.slice(from, from + count);
    BoolView packed = piece.isContiguous() ? piece : piece.copy();
    MemorySegment.copy(packed.segment(), ValueLayout.JAVA_BYTE, 0, truths, 0, count);
    long wanted = packed.count();
    if (size > SHORT || wanted == count || wanted * FEW <= count) {
      appendRuns(from, count);
    } else {
      rows.copyTo(from, count, MemorySegment.ofArray(all), 0);
      keep(count);
      chosen.append(MemorySegment.ofArray(kept), wanted);
    }
  }

  private void appendRuns(long from, int count) {
    int start = next(0, count, true);
    while (start < count) {
      int end = next(start, count, false);
      chosen.append(rows, from + start, end - start);
      start = next(end, count, true);
    }
  }

  /// The first index from `at` on that is wanted, or that is not.
  private int next(int at, int count, boolean wanted) {
    int next = at;
    while (next < count && (truths[next] != 0) != wanted) {
      next++;
    }
    return next;
  }

  /// Copies each row to where the next kept one belongs. The words of a copy may reach beyond it:
  /// the next one is written over that.
  private void keep(int count) {
    int last = Math.max(0, size - Long.BYTES);
    int to = 0;
    for (int i = 0; i < count; i++) {
      int from = i * size;
      for (int word = Long.BYTES; word < last; word += Long.BYTES) {
        copyWord(from + word, to + word);
      }
      copyWord(from, to);
      copyWord(from + last, to + last);
      int truth = truths[i];
      to += size & ((truth | -truth) >> (Integer.SIZE - 1)); // no branch: all ones but for 0
    }
  }

  private void copyWord(int from, int to) {
    WORD.set(kept, to, (long) WORD.get(all, from));
  }
}
