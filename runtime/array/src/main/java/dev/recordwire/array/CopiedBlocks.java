package dev.recordwire.array;

/// Element by element operations on memory that their loops can't work on, because the elements lie
/// apart, or in a Java array that is no `byte[]`: they are done on one block after the other, of
/// which the copy stays in the nearest cache, and not on a copy of everything.
final class CopiedBlocks {
  private static final long LENGTH = NumberBlocks.LENGTH;

  /// An operation on the elements from `from` (inclusive) to `to` (exclusive).
  interface Part {
    void on(long from, long to);
  }

  /// An operation on the elements from `from` (inclusive) to `to` (exclusive), that gives the index
  /// among them of the first one of some kind, or -1.
  interface Search {
    long on(long from, long to);
  }

  private CopiedBlocks() {}

  /// Whether an operation has to be done so. It can't be where it would write over elements that
  /// are yet to be read.
  static boolean areNeeded(MemoryWindow a, MemoryWindow target) {
    return target.size > LENGTH
        && !(a.isDirect() && target.isDirect())
        && !a.overlapsPartly(target);
  }

  /// The same for an operation that reads two views.
  static boolean areNeeded(MemoryWindow a, MemoryWindow b, MemoryWindow target) {
    return target.size > LENGTH
        && !(a.isDirect() && b.isDirect() && target.isDirect())
        && !a.overlapsPartly(target)
        && !b.overlapsPartly(target);
  }

  /// Does the operation on all blocks.
  static void each(long size, Part operation) {
    for (long from = 0; from < size; from += LENGTH) {
      operation.on(from, Math.min(from + LENGTH, size));
    }
  }

  /// Does the operation on all blocks, up to the first one in which it gives an index, and gives
  /// the index among all elements, or -1.
  static long first(long size, Search operation) {
    for (long from = 0; from < size; from += LENGTH) {
      long found = operation.on(from, Math.min(from + LENGTH, size));
      if (found >= 0) {
        return from + found;
      }
    }
    return -1;
  }
}
