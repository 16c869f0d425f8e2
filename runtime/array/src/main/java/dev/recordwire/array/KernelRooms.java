package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Float64Sums;
import dev.recordwire.array.internal.storage.Elements;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Memory in which the loops of a kernel compute a block of elements. It is kept between calls,
/// since new memory costs more than a short kernel does, and never refers to memory of the
/// program: to store a new reference in an old object costs as much as a hundred elements.
final class KernelRooms {
  /// A row of -0.0, which added to a number leave it as it is.
  static final byte[] ROW_OF_NOTHING = rowOfNothing();

  private static final int LENGTH = NumberBlocks.LENGTH;
  private static final byte[] NONE = {};

  /// The Java arrays of columns, as far as they have been asked for.
  private @Nullable Object[] arrays = {};

  /// The bytes of columns, as far as they have been asked for.
  private byte[][] bytes = {};

  private double @Nullable [] sums;
  private @Nullable ArrayView results;

  private static byte[] rowOfNothing() {
    byte[] row = new byte[Float64Sums.LANES * Double.BYTES];
    for (int at = 0; at < row.length; at += Double.BYTES) {
      Elements.float64(row, at, -0.0);
    }
    return row;
  }

  double[] doubles(int column) {
    Object array = known(column);
    return (double[]) (array != null ? array : keep(column, new double[LENGTH]));
  }

  float[] floats(int column) {
    Object array = known(column);
    return (float[]) (array != null ? array : keep(column, new float[LENGTH]));
  }

  int[] ints(int column) {
    Object array = known(column);
    return (int[]) (array != null ? array : keep(column, new int[LENGTH]));
  }

  long[] longs(int column) {
    Object array = known(column);
    return (long[]) (array != null ? array : keep(column, new long[LENGTH]));
  }

  boolean[] booleans(int column) {
    Object array = known(column);
    return (boolean[]) (array != null ? array : keep(column, new boolean[LENGTH]));
  }

  private @Nullable Object known(int column) {
    return column < arrays.length ? arrays[column] : null;
  }

  private Object keep(int column, Object array) {
    if (column >= arrays.length) {
      arrays = Arrays.copyOf(arrays, column + 1);
    }
    arrays[column] = array;
    return array;
  }

  /// Room for the elements of a column as they are stored.
  byte[] bytes(int column, int elementSize) {
    if (column >= bytes.length) {
      int known = bytes.length;
      bytes = Arrays.copyOf(bytes, column + 1);
      Arrays.fill(bytes, known, column + 1, NONE);
    }
    if (bytes[column].length == 0) {
      bytes[column] = new byte[LENGTH * elementSize];
    }
    return bytes[column];
  }

  double[] sums() {
    double[] known = sums;
    if (known == null) {
      known = new double[Float64Sums.LANES];
      sums = known;
    }
    return known;
  }

  /// A view that has room for the results of a block.
  ArrayView results(TypeCode type) {
    ArrayView known = results;
    if (known == null) {
      known = ArrayView.zeros(type, LENGTH);
      results = known;
    }
    return known;
  }

  /// The memory of a kernel that no call uses at the moment.
  static final class Spare {
    private final AtomicReference<@Nullable KernelRooms> rooms = new AtomicReference<>();

    KernelRooms take() {
      KernelRooms spare = rooms.getAndSet(null);
      return spare == null ? new KernelRooms() : spare;
    }

    void give(KernelRooms used) {
      rooms.setRelease(used);
    }
  }
}
