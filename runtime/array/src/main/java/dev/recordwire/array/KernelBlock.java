package dev.recordwire.array;

import dev.recordwire.array.internal.storage.Storage;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Up to 1 024 elements of each source of a kernel, and room for the results of these: what the
/// loops in generated code work on. The sources are columns 0, 1 and so on, and the results are the
/// column after them; columns beyond it are room for what a loop with vectors computes on the way.
/// For generated code.
///
/// A plain loop reads and writes Java arrays, from index 0 on; a loop with vectors does so where
/// elements are stored as other numbers than Java computes with, and else the bytes.
public final class KernelBlock {
  static final int LENGTH = NumberBlocks.LENGTH;

  private final MemoryWindow[] sources;
  private final TypeCode result;
  private final KernelRooms.Spare spare;
  private final byte[][] bytes;
  private final int[] at;
  private int count;

  /// The memory that is kept between calls, once a column needs it.
  private @Nullable KernelRooms rooms;

  /// @param result the type of the results
  /// @param spare gives the memory that is kept between calls
  KernelBlock(MemoryWindow[] sources, TypeCode result, KernelRooms.Spare spare) {
    this.sources = sources;
    this.result = result;
    this.spare = spare;
    bytes = new byte[sources.length + 1][];
    at = new int[sources.length + 1];
  }

  private KernelRooms rooms() {
    KernelRooms known = rooms;
    return known == null ? takeRooms() : known;
  }

  /// Takes the memory that is kept between calls, which loops do by themselves where they ask for a
  /// column of it, but for those of [#float64s(int)].
  KernelRooms takeRooms() {
    KernelRooms taken = spare.take();
    rooms = taken;
    return taken;
  }

  /// Gives the memory back that is kept between calls.
  void release() {
    KernelRooms used = rooms;
    if (used != null) {
      spare.give(used);
    }
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
    return rooms().doubles(column);
  }

  /// Room for the float64 of a column beyond the results, as elements are stored.
  public byte[] float64s(int column) {
    return Objects.requireNonNull(rooms, "taken for loops that need blocks")
        .bytes(column, Double.BYTES);
  }

  /// A column of float32, or of float16 as float32.
  public float[] floats(int column) {
    return rooms().floats(column);
  }

  /// A column of integers of up to 32 bits, but of uint32.
  public int[] ints(int column) {
    return rooms().ints(column);
  }

  /// A column of uint32, int64 or the bits of uint64.
  public long[] longs(int column) {
    return rooms().longs(column);
  }

  /// A column of bools.
  public boolean[] booleans(int column) {
    return rooms().booleans(column);
  }

  /// The array in which the elements of a column start [#at(int)] bytes on.
  public byte[] bytes(int column) {
    return bytes[column];
  }

  /// Where in [#bytes(int)] a column starts.
  public int at(int column) {
    return at[column];
  }

  /// Room for the sums of the lanes of a row.
  public double[] sums() {
    return rooms().sums();
  }

  int results() {
    return sources.length;
  }

  private TypeCode type(int column) {
    return column < sources.length ? sources[column].typeCode() : result;
  }

  /// A view that has room for the results of a block.
  ArrayView room() {
    return rooms().results(result);
  }

  /// The Java array of a column.
  Object array(int column) {
    return switch (type(column)) {
      case INT8, UINT8, INT16, UINT16, INT32 -> ints(column);
      case UINT32, INT64, UINT64 -> longs(column);
      case FLOAT16, FLOAT32 -> floats(column);
      case FLOAT64 -> doubles(column);
      case BOOL -> booleans(column);
    };
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
    MemorySegment copy = MemorySegment.ofArray(bytes[column]);
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
    bytes[column] = rooms().bytes(column, type(column).byteSize());
    at[column] = 0;
  }

  /// Shows the last row of a sum of float64 as the results: a few, and after them zeros that change
  /// no sum.
  void showRow(ArrayView row, int results) {
    show(results(), row, 0, 0);
    int end = results * Double.BYTES;
    byte[] nothing = KernelRooms.ROW_OF_NOTHING;
    int start = at[results()] + end;
    System.arraycopy(nothing, end, bytes[results()], start, nothing.length - end);
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

  static boolean liesInBytes(MemoryWindow window) {
    return window.storage == Storage.BYTES && window.liesSideBySide();
  }
}
