package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Repeats;
import dev.recordwire.array.internal.storage.Storage;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/// Elements one after the other, again and again, and in other places, in new memory: copied as the
/// bytes that they are.
final class RearrangedElements {
  /// Beyond so many, copies of an element are copied, and not written one by one.
  private static final long MANY = NumberBlocks.LENGTH;

  private RearrangedElements() {}

  /// The elements of windows of one type, one after the other.
  static MemoryWindow concatenate(MemoryWindow type, MemoryWindow... windows) {
    long size = 0;
    for (MemoryWindow window : windows) {
      size = added(size, window.size);
    }
    MemoryWindow all = type.newZeros(size);
    long done = 0;
    for (MemoryWindow window : windows) {
      window.copyTo(all.slice(done, done + window.size).exactSegment());
      done += window.size;
    }
    return all;
  }

  /// The elements with those of another window before the one with index `index`.
  static MemoryWindow inserted(MemoryWindow window, long index, MemoryWindow others) {
    if (index < 0 || index > window.size) {
      throw new IndexOutOfBoundsException(
          "nothing can be inserted at index "
              + index
              + " of a view of "
              + window.size
              + " elements: pass an index from 0 to "
              + window.size);
    }
    return concatenate(window, window.slice(0, index), others, window.slice(index, window.size));
  }

  /// The elements without one.
  static MemoryWindow deleted(MemoryWindow window, long index) {
    Refusal.requireIndex("deleted", index, window.size);
    return concatenate(window, window.slice(0, index), window.slice(index + 1, window.size));
  }

  /// All elements `times` times.
  static MemoryWindow tiled(MemoryWindow window, long times) {
    requireTimes(times);
    MemoryWindow all = window.newZeros(multiplied(window.size, times));
    if (all.size > 0) {
      window.copyTo(all.slice(0, window.size).exactSegment());
      repeatFront(
          all.exactSegment(), 0, window.size * window.elementSize, all.exactSegment().byteSize());
    }
    return all;
  }

  /// Each element `times` times.
  static MemoryWindow repeated(MemoryWindow window, long times) {
    requireTimes(times);
    MemoryWindow all = window.newZeros(multiplied(window.size, times));
    if (times > MANY) {
      repeatLong(window, times, all);
    } else if (all.size > 0) {
      repeatShort(window, (int) times, all);
    }
    return all;
  }

  /// Repeats a block of elements at a time, of which the results fit the nearest cache.
  private static void repeatShort(MemoryWindow window, int times, MemoryWindow all) {
    long length = Math.max(1, NumberBlocks.LENGTH / times);
    MemoryWindow block = window.newZeros(Math.min(length, window.size));
    MemoryWindow spare = window.newZeros(block.size * times);
    for (long from = 0; from < window.size; from += length) {
      MemoryWindow part = window.slice(from, Math.min(from + length, window.size));
      MemoryWindow source = isArray(part) ? part : part.copiedTo(block);
      MemoryWindow to = all.slice(from * times, (from + part.size) * times);
      MemoryWindow target = isArray(to) ? to : spare.slice(0, to.size);
      Repeats.repeat(
          (byte[]) source.memory,
          (int) source.base,
          (int) source.size,
          times,
          source.elementSize,
          (byte[]) target.memory,
          (int) target.base);
      if (!isArray(to)) {
        to.takeFrom(target);
      }
    }
  }

  private static boolean isArray(MemoryWindow window) {
    return window.storage == Storage.BYTES && window.liesSideBySide();
  }

  /// Copies the copies of each element.
  private static void repeatLong(MemoryWindow window, long times, MemoryWindow all) {
    MemorySegment to = all.exactSegment();
    MemorySegment from = window.packed().exactSegment();
    long bytes = window.elementSize;
    for (long i = 0; i < window.size; i++) {
      MemorySegment.copy(from, i * bytes, to, i * times * bytes, bytes);
      repeatFront(to, i * times * bytes, bytes, times * bytes);
    }
  }

  /// Fills `length` bytes with copies of the first `done` of them.
  private static void repeatFront(MemorySegment segment, long start, long done, long length) {
    for (long copied = done; copied < length; copied *= 2) {
      long more = Math.min(copied, length - copied);
      MemorySegment.copy(segment, start, segment, start + copied, more);
    }
  }

  private static void requireTimes(long times) {
    if (times < 0) {
      throw new IllegalArgumentException(
          "elements can't be repeated " + times + " times: pass 0 or more");
    }
  }

  /// Each element as often as the count at its index says.
  static MemoryWindow repeated(MemoryWindow window, MemoryWindow counts) {
    window.requireSameSize(counts);
    Counts all = new Counts(counts);
    MemoryWindow repeated = window.newZeros(all.sum());
    IndexedElements.take(window, all, repeated);
    return repeated;
  }

  /// The elements moved by `shift` places towards the end, those at the end to the start.
  static MemoryWindow rolled(MemoryWindow window, long shift) {
    if (window.size == 0) {
      return window.copy();
    }
    long cut = window.size - Math.floorMod(shift, window.size);
    return concatenate(window, window.slice(cut, window.size), window.slice(0, cut));
  }

  /// The elements with `before` others in front of them and `after` behind.
  static MemoryWindow padded(MemoryWindow window, long before, long after, Padding padding) {
    MemoryWindow padded = roomForPadding(window, before, after);
    if (padded.size > 0) {
      window.requireElements("padding");
    }
    IndexedElements.take(window, pattern(padding, -before, window.size), padded.slice(0, before));
    IndexedElements.take(
        window,
        pattern(padding, window.size, window.size),
        padded.slice(before + window.size, padded.size));
    return padded;
  }

  private static IndexedElements.Pattern pattern(Padding padding, long start, long size) {
    return (first, count, to) -> {
      for (int i = 0; i < count; i++) {
        to[i] = padding.index(start + first + i, size);
      }
    };
  }

  /// The elements with zeros in front of them and behind.
  static MemoryWindow roomForPadding(MemoryWindow window, long before, long after) {
    if (before < 0 || after < 0) {
      throw new IllegalArgumentException(
          "a view can't be padded with " + Math.min(before, after) + " elements: pass 0 or more");
    }
    MemoryWindow padded = window.newZeros(added(added(before, window.size), after));
    window.copyTo(padded.slice(before, before + window.size).exactSegment());
    return padded;
  }

  /// The elements in `parts` parts, in the same memory; the first of them have one element more
  /// where they can't all be equally long.
  static List<MemoryWindow> split(MemoryWindow window, int parts) {
    if (parts < 1) {
      throw new IllegalArgumentException(
          "a view can't be split into " + parts + " parts: pass 1 or more");
    }
    return new PartList<>(
        parts, index -> window.slice(start(window, parts, index), start(window, parts, index + 1)));
  }

  private static long start(MemoryWindow window, int parts, int index) {
    return window.size / parts * index + Math.min(index, window.size % parts);
  }

  /// The elements cut before those with the given indices, in the same memory.
  static List<MemoryWindow> splitAt(MemoryWindow window, long... indices) {
    List<MemoryWindow> all = new ArrayList<>();
    long from = 0;
    for (long index : indices) {
      if (index < from || index > window.size) {
        throw new IndexOutOfBoundsException(
            "a view of "
                + window.size
                + " elements that is cut at "
                + from
                + " can't be cut at "
                + index
                + " next: pass ascending indices from 0 to "
                + window.size);
      }
      all.add(window.slice(from, index));
      from = index;
    }
    all.add(window.slice(from, window.size));
    return all;
  }

  /// The indices of elements that are repeated as often as others say.
  private static final class Counts implements IndexedElements.Pattern {
    private final MemoryWindow counts;
    private final long[] block;
    private int inBlock;
    private int at;
    private long read;
    private long left;

    Counts(MemoryWindow counts) {
      this.counts = counts;
      this.block = new long[(int) FilledBlocks.length(counts.size)];
    }

    /// How many elements there will be.
    long sum() {
      long sum = 0;
      for (long from = 0; from < counts.size; from += block.length) {
        int some = (int) Math.min(block.length, counts.size - from);
        counts.readLongs(from, some, block);
        for (int i = 0; i < some; i++) {
          if (block[i] < 0) {
            throw new IllegalArgumentException(
                "an element can't be repeated "
                    + counts.elementToString(from + i)
                    + " times, the count at index "
                    + (from + i)
                    + ": pass 0 or more");
          }
          sum = added(sum, block[i]);
        }
      }
      return sum;
    }

    @Override
    public void fill(long first, int count, long[] to) {
      for (int i = 0; i < count; ) {
        while (left == 0) {
          left = next();
        }
        int some = (int) Math.min(left, count - i);
        for (int end = i + some; i < end; i++) {
          to[i] = read - 1;
        }
        left -= some;
      }
    }

    /// The count of the next element, the one before [#read].
    private long next() {
      if (at == inBlock) {
        inBlock = (int) Math.min(block.length, counts.size - read);
        counts.readLongs(read, inBlock, block);
        at = 0;
      }
      read++;
      return block[at++];
    }
  }

  /// The product of two numbers of elements, or as many as no view has.
  private static long multiplied(long elements, long times) {
    return elements > 0 && times > Long.MAX_VALUE / elements ? Long.MAX_VALUE : elements * times;
  }

  /// The sum of two numbers of elements, or as many as no view has.
  private static long added(long elements, long others) {
    return elements > Long.MAX_VALUE - others ? Long.MAX_VALUE : elements + others;
  }
}
