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

  /// The position after the last element, or of the first if the elements differ in size.
  protected long end() {
    return first + (long) count * stride;
  }
}
