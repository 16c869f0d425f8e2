package dev.recordwire.codec.spi;

/// The place of a list's elements in the bytes of a payload.
abstract class ListExtent {
  /// The bytes of each element, or 0 if they differ.
  final int stride;

  final int count;

  /// The position of the first element.
  final long first;

  ListExtent(int stride, int count, long first) {
    this.stride = stride;
    this.count = count;
    this.first = first;
  }

  /// True if all elements have one size, which is known before any is looked at.
  final boolean isOfOneSize() {
    return stride > 0;
  }

  /// The position after elements of one size.
  final long end() {
    return first + (long) count * stride;
  }
}
