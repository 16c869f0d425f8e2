package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Bools;
import dev.recordwire.array.internal.kernel.Int16Selection;
import dev.recordwire.array.internal.kernel.Int32Selection;
import dev.recordwire.array.internal.kernel.Int64Selection;
import dev.recordwire.array.internal.kernel.Int8Selection;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.kernel.Selection;
import dev.recordwire.array.internal.kernel.Variants;
import dev.recordwire.array.internal.storage.Storage;

/// Elements picked by masks: as the bits that they are, so that nothing depends on their type but
/// its size.
///
/// A target may be what is read, or overlap it: what would be overwritten before it is read is
/// copied first. Masks are read in pieces that lie in a `byte[]`.
final class MaskedElements {
  /// How many elements are picked by a mask at a time: few enough for it to lie in a `byte[]`.
  static final long PIECE = 1 << 28;

  private static final Variants<Int8Selection> BYTES = Variants.load(Int8Selection.class);
  private static final Variants<Int16Selection> SHORTS = Variants.load(Int16Selection.class);
  private static final Variants<Int32Selection> INTS = Variants.load(Int32Selection.class);
  private static final Variants<Int64Selection> LONGS = Variants.load(Int64Selection.class);

  private MaskedElements() {}

  private static Selection loops(MemoryWindow first, MemoryWindow second, MemoryWindow target) {
    Variants<? extends Selection> loops =
        switch (first.elementSize) {
          case 1 -> BYTES;
          case 2 -> SHORTS;
          case 4 -> INTS;
          default -> LONGS;
        };
    return loops.of(Operator.NONE, first.storage, second.storage, target.storage, first.size);
  }

  /// How many elements of a mask are true.
  static long count(MemoryWindow mask) {
    long count = 0;
    for (long from = 0; from < mask.size; from += PIECE) {
      MemoryWindow piece = inBytes(mask.slice(from, Math.min(from + PIECE, mask.size)));
      count += Bools.count((byte[]) piece.memory, (int) piece.base, (int) piece.size);
    }
    return count;
  }

  /// The indices at which a mask is true: a block of all indices after the other, filtered.
  static Int64View indices(MemoryWindow mask) {
    Int64View indices = Int64View.zeros(count(mask));
    Int64View block = Int64View.arange(0, Math.min(NumberBlocks.LENGTH, mask.size), 1);
    long done = 0;
    for (long from = 0; done < indices.size; from += NumberBlocks.LENGTH) {
      long end = Math.min(from + NumberBlocks.LENGTH, mask.size);
      MemoryWindow truths = inBytes(mask.slice(from, end));
      long count = count(truths);
      keep(block.slice(0, end - from), truths, indices, done, count);
      done += count;
      block.plus(NumberBlocks.LENGTH, Overflow.WRAP, block);
    }
    return indices;
  }

  /// The elements side by side in a `byte[]`.
  static MemoryWindow inBytes(MemoryWindow mask) {
    return mask.storage == Storage.BYTES && mask.liesSideBySide() ? mask : mask.copy();
  }

  /// The same, and not where `target` is written.
  private static MemoryWindow inBytes(MemoryWindow mask, MemoryWindow target) {
    return mask.overlaps(target) ? mask.copy() : inBytes(mask);
  }

  /// Fills a target with elements of `a` where the mask is true, and of `b` elsewhere, `piece` at a
  /// time.
  static void select(
      MemoryWindow a, MemoryWindow mask, MemoryWindow b, MemoryWindow target, long piece) {
    a.requireSameSize(mask);
    a.requireSameSize(b);
    a.requireSameSize(target);
    MemoryWindow to = target.writable();
    MemoryWindow left = a.readable(to);
    MemoryWindow right = b.readable(to);
    MemoryWindow truths = mask.overlaps(to) ? mask.copy() : mask;
    if (to.size <= piece) {
      pick(left, inBytes(truths), right, to);
    } else {
      selectPieces(left, truths, right, to, piece);
    }
    target.takeFrom(to);
  }

  private static void selectPieces(
      MemoryWindow left, MemoryWindow truths, MemoryWindow right, MemoryWindow to, long piece) {
    for (long from = 0; from < to.size; from += piece) {
      long end = Math.min(from + piece, to.size);
      pick(
          left.slice(from, end),
          inBytes(truths.slice(from, end), to),
          right.slice(from, end),
          to.slice(from, end));
    }
  }

  private static void pick(
      MemoryWindow left, MemoryWindow truths, MemoryWindow right, MemoryWindow to) {
    loops(left, right, to)
        .select(
            (byte[]) truths.memory,
            (int) truths.base,
            left.memory,
            left.base,
            right.memory,
            right.base,
            to.memory,
            to.base,
            to.size);
  }

  /// Fills the start of the target with elements where the mask is true, `piece` at a time, and
  /// returns that part of it.
  static MemoryWindow filter(MemoryWindow a, MemoryWindow mask, MemoryWindow target, long piece) {
    a.requireSameSize(mask);
    MemoryWindow truths = mask.overlaps(target) ? mask.copy() : mask;
    MemoryWindow kept = target.room(count(truths));
    MemoryWindow to = kept.writable();
    keep(a.overlapsPartly(to) ? a.copy() : a, truths, to, piece);
    kept.takeFrom(to);
    return kept;
  }

  /// The elements in new memory where the mask is true.
  static MemoryWindow filter(MemoryWindow a, MemoryWindow mask) {
    a.requireSameSize(mask);
    MemoryWindow kept = a.newZeros(count(mask));
    keep(a, mask, kept, PIECE);
    return kept;
  }

  private static void keep(MemoryWindow source, MemoryWindow mask, MemoryWindow to, long piece) {
    if (source.size <= (source.isDirect() ? piece : NumberBlocks.LENGTH)) {
      keep(source.direct(), inBytes(mask, to), to, 0, to.size);
    } else if (source.isDirect()) {
      keepPieces(source, mask, to, piece, source);
    } else {
      MemoryWindow block = NumberBlocks.take(source);
      keepPieces(source, mask, to, NumberBlocks.LENGTH, block);
      NumberBlocks.give(block);
    }
  }

  /// Reads pieces of the source where they are, or else copies them to `block` first.
  private static void keepPieces(
      MemoryWindow source, MemoryWindow mask, MemoryWindow to, long piece, MemoryWindow block) {
    long done = 0;
    for (long from = 0; from < source.size; from += piece) {
      long end = Math.min(from + piece, source.size);
      MemoryWindow truths = inBytes(mask.slice(from, end), to);
      long count = end == source.size ? to.size - done : count(truths);
      MemoryWindow part = source.slice(from, end);
      keep(part.isDirect() ? part : part.copiedTo(block), truths, to, done, count);
      done += count;
    }
  }

  private static void keep(
      MemoryWindow source, MemoryWindow truths, MemoryWindow to, long done, long count) {
    loops(source, source, to)
        .filter(
            (byte[]) truths.memory,
            (int) truths.base,
            source.memory,
            source.base,
            source.size,
            to.memory,
            to.base + done * to.elementSize,
            count);
  }
}
