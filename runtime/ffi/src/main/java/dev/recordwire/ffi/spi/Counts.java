package dev.recordwire.ffi.spi;

/// Checks the lengths that a call passes to C against its arrays, and the lengths of arrays against
/// the ranges of C's types.
public final class Counts {
  private Counts() {}

  /// A count of adjacent elements.
  ///
  /// @param path the count's parameter
  /// @param array the name of the array's parameter
  /// @param size the number of the array's elements
  public static void check(String path, long count, String array, long size) {
    if (count < 0) {
      throw negative(path, count);
    }
    if (count > size) {
      throw new IllegalArgumentException(
          path + " is " + count + ", and '" + array + "' holds " + size + ": pass at most " + size);
    }
  }

  /// A count of elements that lie `stride` apart, forwards or backwards.
  ///
  /// @param path the count's parameter
  /// @param array the name of the array's parameter
  /// @param size the number of the array's elements
  public static void check(String path, long count, long stride, String array, long size) {
    if (count < 0) {
      throw negative(path, count);
    }
    if (stride == 0 || stride == Long.MIN_VALUE) {
      throw new IllegalArgumentException(
          path
              + " counts elements of '"
              + array
              + "' that lie "
              + stride
              + " apart: pass a stride of 1 or more, or of -1 or less to go backwards");
    }
    if (count == 0) {
      return;
    }
    long distance = Math.abs(stride);
    if (size == 0 || count - 1 > (size - 1) / distance) {
      throw new IllegalArgumentException(
          path
              + " is "
              + count
              + " elements "
              + distance
              + " apart, and '"
              + array
              + "' holds "
              + size
              + ": pass at most "
              + (size == 0 ? 0 : (size - 1) / distance + 1));
    }
  }

  /// The size in bytes of an array that a callback gets, from the count that C passes.
  ///
  /// @param path the callback's parameter of the count
  /// @param array the name of the array's parameter
  /// @throws IllegalArgumentException if no memory has that size
  public static long bytes(String path, long count, String array, int elementBytes) {
    if (count < 0 || count > Long.MAX_VALUE / elementBytes) {
      throw new IllegalArgumentException(
          path
              + " is "
              + count
              + ", which C passed as the number of elements of '"
              + array
              + "': correct the declaration, if C passes it elsewhere or in another type");
    }
    return count * elementBytes;
  }

  /// The number of an array's elements as an `int32_t`.
  ///
  /// @param path the array's parameter
  /// @param size the number of the array's elements
  public static int toInt32(String path, long size) {
    if (size > Integer.MAX_VALUE) {
      throw tooMany(path, size, "int32_t", Integer.MAX_VALUE);
    }
    return (int) size;
  }

  /// The number of an array's elements as the bits of a `uint32_t`.
  ///
  /// @param path the array's parameter
  /// @param size the number of the array's elements
  public static int toUint32(String path, long size) {
    if (size > 0xffff_ffffL) {
      throw tooMany(path, size, "uint32_t", 0xffff_ffffL);
    }
    return (int) size;
  }

  private static IllegalArgumentException tooMany(String path, long size, String type, long max) {
    return new IllegalArgumentException(
        path
            + " holds "
            + size
            + ", and C's "
            + type
            + " counts at most "
            + max
            + ": pass it in parts");
  }

  private static IllegalArgumentException negative(String path, long count) {
    return new IllegalArgumentException(
        path + " is " + count + ": pass the number of elements, 0 or more");
  }
}
