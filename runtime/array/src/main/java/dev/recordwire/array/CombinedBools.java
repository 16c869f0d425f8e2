package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Bools;
import dev.recordwire.array.internal.kernel.Operator;

/// Bools combined element by element, some at a time in a `byte[]`.
///
/// A target may be what is read, or overlap it: what would be overwritten before it is read is
/// copied first.
final class CombinedBools {
  /// How many elements are handled at a time: few enough for a `byte[]`.
  private static final long PIECE = 1 << 20;

  private CombinedBools() {}

  static void combine(Operator operator, MemoryWindow a, MemoryWindow b, MemoryWindow target) {
    a.requireSameSize(b);
    a.requireSameSize(target);
    target.requireWritable();
    MemoryWindow left = a.overlapsPartly(target) ? a.copy() : a;
    MemoryWindow right = b.overlapsPartly(target) ? b.copy() : b;
    for (long from = 0; from < target.size; from += PIECE) {
      MemoryWindow x = piece(left, from);
      MemoryWindow y = piece(right, from);
      MemoryWindow part = piece(target, from);
      Bools.combine(
          operator,
          (byte[]) x.memory,
          (int) x.base,
          (byte[]) y.memory,
          (int) y.base,
          (byte[]) part.memory,
          (int) part.base,
          (int) part.size);
      put(target, from, part);
    }
  }

  static void not(MemoryWindow a, MemoryWindow target) {
    a.requireSameSize(target);
    target.requireWritable();
    MemoryWindow source = a.overlapsPartly(target) ? a.copy() : a;
    for (long from = 0; from < target.size; from += PIECE) {
      MemoryWindow x = piece(source, from);
      MemoryWindow part = piece(target, from);
      Bools.not(
          (byte[]) x.memory, (int) x.base, (byte[]) part.memory, (int) part.base, (int) part.size);
      put(target, from, part);
    }
  }

  /// Some elements from `from` on, in a `byte[]`.
  private static MemoryWindow piece(MemoryWindow bools, long from) {
    return MaskedElements.inBytes(bools.slice(from, Math.min(from + PIECE, bools.size)));
  }

  /// Writes a piece of a target back where it is a copy.
  private static void put(MemoryWindow target, long from, MemoryWindow piece) {
    MemoryWindow part = target.slice(from, from + piece.size);
    if (!part.sameMemory(piece) || !part.liesSideBySide()) {
      part.takeFrom(piece);
    }
  }
}
