package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.ElementaryFunctions;
import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.Layouts;
import dev.recordwire.array.internal.storage.Storage;
import java.lang.foreign.MemorySegment;

/// A block of float64 that elementary functions read or write: the bytes of a view itself, or else
/// a copy.
final class ElementaryBlock {
  /// The numbers of a block: a few blocks take a part of the nearest cache.
  static final int LENGTH = 512;

  private final byte[] own = new byte[LENGTH * Double.BYTES];
  private final MemorySegment ownSegment = MemorySegment.ofArray(own);
  private final float[] narrow = new float[LENGTH];
  private final double[] wide = new double[LENGTH];
  private boolean isCopy;

  /// The array that the block lies in.
  byte[] bytes = own;

  /// The byte that it starts at.
  int at;

  /// Makes all numbers the same.
  void fill(double number, int count) {
    takeOwn();
    for (int i = 0; i < count; i++) {
      Elements.float64(own, i * Double.BYTES, number);
    }
    pad(count);
  }

  /// Takes the elements of `source` from `from` on. They are copied if a result in `target` could
  /// be written over one.
  void read(MemoryWindow source, long from, int count, MemoryWindow target) {
    if (isWhole(source, count) && !source.sameMemory(target)) {
      takeBytes(source, from);
      return;
    }
    takeOwn();
    MemorySegment memory = source.memorySegment();
    long start = source.base + from * source.elementSize;
    if (source.elementSize == Double.BYTES) {
      MemorySegment.copy(memory, start, ownSegment, 0, (long) count * Double.BYTES);
    } else {
      MemorySegment.copy(memory, Layouts.FLOAT, start, narrow, 0, count);
      for (int i = 0; i < count; i++) {
        wide[i] = narrow[i];
      }
      MemorySegment.copy(wide, 0, ownSegment, Layouts.DOUBLE, 0, count);
    }
    pad(count);
  }

  /// Takes the place of the elements of `target` from `from` on, if they are float64 in bytes.
  void place(MemoryWindow target, long from, int count) {
    if (isWhole(target, count)) {
      takeBytes(target, from);
    } else {
      takeOwn();
    }
  }

  /// Copies the numbers to where they belong, unless they are there.
  void write(MemoryWindow target, long from, int count) {
    if (!isCopy) {
      return;
    }
    MemorySegment memory = target.memorySegment();
    long start = target.base + from * target.elementSize;
    if (target.elementSize == Double.BYTES) {
      MemorySegment.copy(ownSegment, 0, memory, start, (long) count * Double.BYTES);
    } else {
      MemorySegment.copy(ownSegment, Layouts.DOUBLE, 0, wide, 0, count);
      for (int i = 0; i < count; i++) {
        narrow[i] = (float) wide[i];
      }
      MemorySegment.copy(narrow, 0, memory, Layouts.FLOAT, start, count);
    }
  }

  /// Whether a block can lie where its elements do: as many as fill vectors, as float64 in bytes.
  private static boolean isWhole(MemoryWindow view, int count) {
    return view.storage == Storage.BYTES
        && view.elementSize == Double.BYTES
        && count % ElementaryFunctions.LANES == 0;
  }

  private void takeBytes(MemoryWindow view, long from) {
    bytes = (byte[]) view.memory;
    at = (int) (view.base + from * Double.BYTES);
    isCopy = false;
  }

  /// Lies in memory of its own, and refers to none of a view.
  void takeOwn() {
    bytes = own;
    at = 0;
    isCopy = true;
  }

  /// Makes what is left of the last vector 1, for which no function takes long.
  private void pad(int count) {
    for (int i = count; i % ElementaryFunctions.LANES != 0; i++) {
      Elements.float64(own, i * Double.BYTES, 1);
    }
  }
}
