package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Bools;
import dev.recordwire.array.internal.kernel.IndexedMoves;
import dev.recordwire.array.internal.kernel.Kernels;
import dev.recordwire.array.internal.storage.Storage;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Elements picked by their indices: as the bits that they are, so that nothing depends on their
/// type but its size, and where they lie, so that none but those picked is read.
///
/// A target may overlap what is read: that is copied first. What is written over is left as it was
/// if an index is refused.
final class IndexedElements {
  /// How many elements are picked at a time: their indices stay in the nearest cache.
  private static final int BLOCK = NumberBlocks.LENGTH;

  private static final Kernels<IndexedMoves> MOVES = Kernels.scalar(IndexedMoves.class);

  /// A block of indices that nobody uses at the moment: a new one would be filled with zeros, and
  /// fetched into the nearest cache, which takes as long as the picking.
  private static final AtomicReference<long @Nullable []> SPARE = new AtomicReference<>();

  private IndexedElements() {}

  /// Indices that nobody has written down.
  interface Pattern {
    /// Puts the indices for `count` elements of the result, from number `first` on, at the front of
    /// `to`. They are asked for in order, once each.
    void fill(long first, int count, long[] to);
  }

  /// Fills a target, which does not overlap the source, with the elements that a pattern picks.
  static void take(MemoryWindow source, Pattern pattern, MemoryWindow target) {
    long[] block = takeBlock();
    for (long from = 0; from < target.size; from += BLOCK) {
      int count = (int) Math.min(BLOCK, target.size - from);
      pattern.fill(from, count, block);
      gather(source, block, count, target.slice(from, from + count));
    }
    SPARE.setRelease(block);
  }

  /// The elements with the given indices, in new memory.
  static MemoryWindow take(MemoryWindow source, MemoryWindow indices) {
    MemoryWindow taken = source.newZeros(indices.size);
    fill(source, indices, taken);
    return taken;
  }

  /// The same in memory that is new, or as good as new.
  static void fill(MemoryWindow source, MemoryWindow indices, MemoryWindow target) {
    long[] block = takeBlock();
    for (long from = 0; from < indices.size; from += BLOCK) {
      int count = read(indices, from, block, source.size);
      gather(source, block, count, target.slice(from, from + count));
    }
    SPARE.setRelease(block);
  }

  /// The same in a target.
  static void take(MemoryWindow source, MemoryWindow indices, MemoryWindow target) {
    indices.requireSameSize(target);
    target.requireWritable();
    requireWithin(indices, source.size);
    MemoryWindow from = source.overlaps(target) ? source.copy() : source;
    MemoryWindow at = indices.overlaps(target) ? indices.copy() : indices;
    long[] block = takeBlock();
    for (long first = 0; first < at.size; first += BLOCK) {
      int count = read(at, first, block, source.size);
      gather(from, block, count, target.slice(first, first + count));
    }
    SPARE.setRelease(block);
  }

  /// Makes the elements with the given indices those of `values`, one after the other.
  ///
  /// @param values as many as there are indices, or a block of equal elements for all of them
  static void put(MemoryWindow target, MemoryWindow indices, MemoryWindow values) {
    target.requireWritable();
    requireWithin(indices, target.size);
    MemoryWindow at = indices.overlaps(target) ? indices.copy() : indices;
    MemoryWindow from = values.overlaps(target) ? values.copy() : values;
    long[] block = takeBlock();
    for (long first = 0; first < at.size; first += BLOCK) {
      int count = read(at, first, block, target.size);
      scatter(some(from, at.size, first, count), block, count, target);
    }
    SPARE.setRelease(block);
  }

  private static MemoryWindow some(MemoryWindow values, long of, long first, int count) {
    return values.size == of ? values.slice(first, first + count) : values.slice(0, count);
  }

  /// Makes the elements where the mask is true those of `values`, one after the other.
  static void putWhere(MemoryWindow target, MemoryWindow mask, MemoryWindow values) {
    target.requireSameSize(mask);
    target.requireWritable();
    requireOneEach(MaskedElements.count(mask), values.size);
    MemoryWindow from = values.overlaps(target) ? values.copy() : values;
    MemoryWindow where = mask.overlaps(target) ? mask.copy() : mask;
    long[] block = takeBlock();
    long done = 0;
    for (long first = 0; first < where.size; first += BLOCK) {
      MemoryWindow truths =
          MaskedElements.inBytes(where.slice(first, Math.min(first + BLOCK, where.size)));
      int count =
          Bools.indices((byte[]) truths.memory, (int) truths.base, (int) truths.size, first, block);
      scatter(from.slice(done, done + count), block, count, target);
      done += count;
    }
    SPARE.setRelease(block);
  }

  private static void requireOneEach(long count, long values) {
    if (count != values) {
      throw new IllegalArgumentException(
          "a mask with "
              + count
              + " true elements does not go with "
              + values
              + " values: pass a value for each true element, or one for all");
    }
  }

  private static long[] takeBlock() {
    long[] spare = SPARE.getAndSet(null);
    // Where a mask is read, each index is written even if it does not count, and the next one takes
    // its place: so there is room for one more.
    return spare == null ? new long[BLOCK + 1] : spare;
  }

  /// Reads a block of indices, and refuses those of no element. Returns how many they are.
  private static int read(MemoryWindow indices, long from, long[] block, long size) {
    int count = (int) Math.min(BLOCK, indices.size - from);
    indices.readLongs(from, count, block);
    long beyond = 0;
    for (int i = 0; i < count; i++) {
      beyond |= block[i] | (size - 1 - block[i]);
    }
    if (beyond < 0) {
      throw refusal(indices, from, block, size);
    }
    return count;
  }

  private static void requireWithin(MemoryWindow indices, long size) {
    long[] block = takeBlock();
    for (long from = 0; from < indices.size; from += BLOCK) {
      read(indices, from, block, size);
    }
    SPARE.setRelease(block);
  }

  private static IndexOutOfBoundsException refusal(
      MemoryWindow indices, long from, long[] block, long size) {
    int wrong = 0;
    while (block[wrong] >= 0 && block[wrong] < size) {
      wrong++;
    }
    return new IndexOutOfBoundsException(
        "index "
            + indices.elementToString(from + wrong)
            + ", at index "
            + (from + wrong)
            + " of the indices, is that of no element of a view of "
            + size
            + ": "
            + remedy(block[wrong] < 0 && indices.typeCode() != TypeCode.UINT64, size));
  }

  private static String remedy(boolean negative, long size) {
    if (size == 0) {
      return "none has an index";
    }
    return negative
        ? "indices are counted from 0, and not from the end"
        : "pass indices from 0 to " + (size - 1);
  }

  private static void gather(MemoryWindow source, long[] block, int count, MemoryWindow target) {
    if (isArray(target)) {
      gatherTo(target, source, block, count);
      return;
    }
    MemoryWindow spare = NumberBlocks.take(source);
    gatherTo(spare, source, block, count);
    target.takeFrom(spare.slice(0, count));
    NumberBlocks.give(spare);
  }

  private static void gatherTo(MemoryWindow target, MemoryWindow source, long[] block, int count) {
    MOVES
        .in(source.storage, count)
        .gather(
            source.memory,
            source.base,
            source.stride,
            block,
            count,
            source.elementSize,
            (byte[]) target.memory,
            (int) target.base);
  }

  private static void scatter(MemoryWindow values, long[] block, int count, MemoryWindow target) {
    if (isArray(values)) {
      scatterFrom(values, block, count, target);
      return;
    }
    MemoryWindow spare = NumberBlocks.take(target);
    scatterFrom(values.copiedTo(spare), block, count, target);
    NumberBlocks.give(spare);
  }

  private static void scatterFrom(
      MemoryWindow values, long[] block, int count, MemoryWindow target) {
    MOVES
        .in(target.storage, count)
        .scatter(
            (byte[]) values.memory,
            (int) values.base,
            target.memory,
            target.base,
            target.stride,
            block,
            count,
            target.elementSize);
  }

  private static boolean isArray(MemoryWindow window) {
    return window.storage == Storage.BYTES && window.liesSideBySide();
  }
}
