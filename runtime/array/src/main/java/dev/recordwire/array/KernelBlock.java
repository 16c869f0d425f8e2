package dev.recordwire.array;

import dev.recordwire.array.internal.storage.Storage;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// Up to 1 024 elements of each source of a kernel, and room for the results of these: what the
/// loops in generated code work on. The sources are columns 0, 1 and so on, and the results are the
/// column after them. For generated code.
///
/// A plain loop reads and writes Java arrays, from index 0 on; a loop with vectors the bytes.
public final class KernelBlock {
  static final int LENGTH = NumberBlocks.LENGTH;

  private final TypeCode[] types;
  private final @Nullable Object[] arrays;
  private final byte[][] copies;
  private final byte[][] bytes;
  private final int[] at;
  private int count;

  /// Room for the results of a block as a view, once it has been asked for.
  private @Nullable ArrayView room;

  KernelBlock(MemoryWindow[] sources, TypeCode result) {
    types = types(sources, result);
    int columns = types.length;
    arrays = new Object[columns];
    copies = new byte[columns][];
    bytes = new byte[columns][];
    at = new int[columns];
    for (int i = 0; i < columns; i++) {
      copies[i] = new byte[LENGTH * types[i].byteSize()];
      bytes[i] = copies[i];
    }
  }

  /// The types of the columns.
  static TypeCode[] types(MemoryWindow[] sources, TypeCode result) {
    TypeCode[] types = new TypeCode[sources.length + 1];
    for (int i = 0; i < sources.length; i++) {
      types[i] = sources[i].typeCode();
    }
    types[sources.length] = result;
    return types;
  }

  /// The number of elements.
  public int count() {
    return count;
  }

  void count(int elements) {
    count = elements;
  }

  /// A column of float64.
  public double[] doubles(int column) {
    return (double[]) array(column);
  }

  /// A column of float32, or of float16 as float32.
  public float[] floats(int column) {
    return (float[]) array(column);
  }

  /// A column of integers of up to 32 bits, but of uint32.
  public int[] ints(int column) {
    return (int[]) array(column);
  }

  /// A column of uint32, int64 or the bits of uint64.
  public long[] longs(int column) {
    return (long[]) array(column);
  }

  /// A column of bools.
  public boolean[] booleans(int column) {
    return (boolean[]) array(column);
  }

  /// The array in which the elements of a column start [#at(int)] bytes on.
  public byte[] bytes(int column) {
    return bytes[column];
  }

  /// Where in [#bytes(int)] a column starts.
  public int at(int column) {
    return at[column];
  }

  int results() {
    return types.length - 1;
  }

  /// A view that has room for the results of a block.
  ArrayView room() {
    ArrayView known = room;
    if (known == null) {
      known = ArrayView.zeros(types[results()], LENGTH);
      room = known;
    }
    return known;
  }

  /// The Java array of a column.
  Object array(int column) {
    Object array = arrays[column];
    if (array == null) {
      array = KernelElements.array(types[column], LENGTH);
      arrays[column] = array;
    }
    return array;
  }

  /// Shows the bytes of some elements: where they lie, if that is a `byte[]`, and else in a copy.
  void show(int column, MemoryWindow window, long from, int elements) {
    if (liesInBytes(window)) {
      bytes[column] = (byte[]) window.memory;
      at[column] = (int) (window.base + from * window.elementSize);
    } else {
      copy(column, window, from, elements);
    }
  }

  /// Shows the bytes of some elements in a copy.
  void copy(int column, MemoryWindow window, long from, int elements) {
    room(column);
    MemorySegment copy = MemorySegment.ofArray(copies[column]);
    if (window.liesSideBySide()) {
      int size = window.elementSize;
      MemorySegment.copy(
          window.memorySegment(), window.base + from * size, copy, 0, (long) elements * size);
    } else {
      window
          .slice(from, from + elements)
          .copyTo(copy.asSlice(0, (long) elements * window.elementSize));
    }
  }

  /// Shows room for results where they are to be stored, if that is a `byte[]`, and else apart.
  void showRoom(MemoryWindow target, long from) {
    if (liesInBytes(target)) {
      show(results(), target, from, 0);
    } else {
      room(results());
    }
  }

  /// Shows room apart from all memory of the program.
  void room(int column) {
    bytes[column] = copies[column];
    at[column] = 0;
  }

  /// Stores the first of the results that are shown, unless they are there already.
  @SuppressWarnings("ReferenceEquality") // the same memory, and not memory of equal bytes
  void store(MemoryWindow target, long to, int elements) {
    int results = results();
    if (bytes[results] == target.memory) {
      return;
    }
    MemorySegment shown =
        MemorySegment.ofArray(bytes[results]).asSlice(0, (long) elements * target.elementSize);
    if (target.liesSideBySide()) {
      int size = target.elementSize;
      MemorySegment.copy(
          shown, 0, target.memorySegment(), target.base + to * size, (long) elements * size);
    } else {
      target.slice(to, to + elements).copyFrom(shown);
    }
  }

  /// Forgets the program's memory.
  void clear() {
    for (int column = 0; column < types.length; column++) {
      room(column);
    }
  }

  static boolean liesInBytes(MemoryWindow window) {
    return window.storage == Storage.BYTES && window.liesSideBySide();
  }
}
