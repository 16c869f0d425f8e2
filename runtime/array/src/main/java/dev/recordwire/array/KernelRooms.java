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
    Object known = known(column);
    return (double[]) (known == null ? keep(column, TypeCode.FLOAT64) : known);
  }

  float[] floats(int column) {
    Object known = known(column);
    return (float[]) (known == null ? keep(column, TypeCode.FLOAT32) : known);
  }

  int[] ints(int column) {
    Object known = known(column);
    return (int[]) (known == null ? keep(column, TypeCode.INT32) : known);
  }

  long[] longs(int column) {
    Object known = known(column);
    return (long[]) (known == null ? keep(column, TypeCode.INT64) : known);
  }

  boolean[] booleans(int column) {
    Object known = known(column);
    return (boolean[]) (known == null ? keep(column, TypeCode.BOOL) : known);
  }

  private @Nullable Object known(int column) {
    return column < arrays.length ? arrays[column] : null;
  }

  /// Makes the Java array of a column: apart from the look-up, which HotSpot puts into each loop,
  /// where there is no room for what is done once.
  private Object keep(int column, TypeCode computed) {
    Object array =
        switch (computed) {
          case FLOAT64 -> new double[LENGTH];
          case FLOAT32 -> new float[LENGTH];
          case INT32 -> new int[LENGTH];
          case INT64 -> new long[LENGTH];
          case BOOL -> new boolean[LENGTH];
          default -> throw new IllegalArgumentException(computed.toString());
        };
    if (column >= arrays.length) {
      arrays = Arrays.copyOf(arrays, column + 1);
    }
    arrays[column] = array;
    return array;
  }

  /// Room for the elements of a column as they are stored.
  byte[] bytes(int column, int elementSize) {
    byte[] known = column < bytes.length ? bytes[column] : NONE;
    return known.length == 0 ? keepBytes(column, elementSize) : known;
  }

  private byte[] keepBytes(int column, int elementSize) {
    if (column >= bytes.length) {
      int known = bytes.length;
      bytes = Arrays.copyOf(bytes, column + 1);
      Arrays.fill(bytes, known, column + 1, NONE);
    }
    bytes[column] = new byte[LENGTH * elementSize];
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
