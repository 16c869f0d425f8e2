package dev.recordwire.foreign;

/// Checks the lengths that a call tells C against the arrays it passes.
public final class Counts {
  private Counts() {}

  /// A count of adjacent elements.
  ///
  /// @param path the count's parameter
  /// @param array the name of the array's parameter
  /// @param size what the array holds
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
  /// @param size what the array holds
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

  private static IllegalArgumentException negative(String path, long count) {
    return new IllegalArgumentException(
        path + " is " + count + ": pass the number of elements, 0 or more");
  }
}
