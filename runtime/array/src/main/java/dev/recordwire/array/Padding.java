package dev.recordwire.array;

/// The elements that a view gets at its ends when it is padded: others of its own.
public enum Padding {
  /// The element at the end, again and again: 1 2 3 becomes 1 1 1 2 3 3 3.
  EDGE,
  /// The elements in the mirror, without the one at the end: 1 2 3 becomes 3 2 1 2 3 2 1.
  REFLECT,
  /// The elements in the mirror, the one at the end included: 1 2 3 becomes 2 1 1 2 3 3 2.
  SYMMETRIC,
  /// The elements of the other end: 1 2 3 becomes 2 3 1 2 3 1 2.
  WRAP;

  /// The index of the element that stands at index `i` of a row that goes on before element 0 and
  /// after the last one.
  ///
  /// @param size the number of elements, more than 0
  long index(long i, long size) {
    return switch (this) {
      case EDGE -> Math.clamp(i, 0, size - 1);
      case REFLECT -> size == 1 ? 0 : mirrored(Math.floorMod(i, 2 * (size - 1)), 2 * (size - 1));
      case SYMMETRIC ->
          Math.min(Math.floorMod(i, 2 * size), 2 * size - 1 - Math.floorMod(i, 2 * size));
      case WRAP -> Math.floorMod(i, size);
    };
  }

  private static long mirrored(long place, long period) {
    return Math.min(place, period - place);
  }
}
