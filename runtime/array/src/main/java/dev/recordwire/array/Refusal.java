package dev.recordwire.array;

/// The exceptions of views, each in words that say what to do instead.
final class Refusal {
  private Refusal() {}

  /// Refuses a factor that integers have no product with.
  static void requireFinite(double factor) {
    if (!Double.isFinite(factor)) {
      throw new IllegalArgumentException("integers can't be scaled by " + factor);
    }
  }

  /// Refuses to show more elements of a view than it has.
  static void requireAtMost(String operation, long count, long size) {
    if (count < 0 || count > size) {
      throw new IndexOutOfBoundsException(
          operation
              + "("
              + count
              + ") of a view of "
              + size
              + " elements: pass a number from 0 to "
              + size);
    }
  }

  /// Refuses an operation on an element that a view does not have.
  static void requireIndex(String operation, long index, long size) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(
          operation
              + "("
              + index
              + ") of a view of "
              + size
              + " elements: "
              + (size == 0 ? "none has an index" : "pass an index from 0 to " + (size - 1)));
    }
  }

  /// Refuses a slice beyond the ends of a view.
  static IndexOutOfBoundsException slice(String bounds, long size) {
    return new IndexOutOfBoundsException(
        "slice(" + bounds + ") does not lie within a view of " + size + " elements");
  }

  /// Refuses bounds that are in the wrong order.
  static IllegalArgumentException emptyRange(String low, String high) {
    return new IllegalArgumentException("no value lies between " + low + " and " + high);
  }

  /// Refuses an element that another type can't hold.
  static ArithmeticException unconvertible(String element, long index, TypeCode type) {
    return new ArithmeticException(
        element
            + " at index "
            + index
            + " does not fit "
            + type
            + ": convert to a wider type, or pass Overflow.WRAP or Overflow.SATURATE");
  }

  /// Refuses elements that do not all lie within an array.
  static void checkRange(byte[] bytes, long offset, long count, TypeCode type) {
    long room = bytes.length - offset;
    if (offset < 0 || room < 0 || count < 0 || count > room / type.byteSize()) {
      throw new IndexOutOfBoundsException(
          count
              + " elements of "
              + type
              + " at offset "
              + offset
              + " do not lie within an array of "
              + bytes.length
              + " bytes");
    }
  }

  /// Refuses a result that the type of the elements can't hold.
  static ArithmeticException outOfRange(
      String element, long index, String operation, TypeCode type) {
    return new ArithmeticException(
        element
            + " at index "
            + index
            + " "
            + operation
            + " does not fit "
            + type
            + ": convert to a wider type first, or pass Overflow.WRAP or Overflow.SATURATE");
  }

  /// Refuses what does not fit a target that is full.
  static IllegalArgumentException full() {
    return new IllegalArgumentException(
        "there are more elements than fit a target: it is full, use a longer one");
  }
}
