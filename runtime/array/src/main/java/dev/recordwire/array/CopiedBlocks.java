package dev.recordwire.array;

/// Element by element operations on memory that their loops can't work on, because the elements lie
/// apart, or in a Java array that is no `byte[]`: they are done on one block after the other, of
/// which the copy stays in the nearest cache, and not on a copy of everything.
final class CopiedBlocks {
  private static final long LENGTH = NumberBlocks.LENGTH;

  /// An operation on a block of elements, those from index `from` (inclusive) to `to` (exclusive).
  interface Part {
    void on(MemoryWindow block, long from, long to);
  }

  /// An operation on a block of elements, that gives the index among them of the first one of some
  /// kind, or -1.
  interface Search {
    long on(MemoryWindow block, long from, long to);
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

  /// Does the operation on all blocks of a view, which are where its loops can read them.
  static void each(MemoryWindow a, Part operation) {
    first(
        a,
        (block, from, to) -> {
          operation.on(block, from, to);
          return -1;
        });
  }

  /// Does the operation on all blocks, up to the first one in which it gives an index, and gives
  /// the index among all elements, or -1.
  static long first(MemoryWindow a, Search operation) {
    MemoryWindow spare = NumberBlocks.take(a);
    long first = -1;
    for (long from = 0; from < a.size && first < 0; from += LENGTH) {
      long to = Math.min(from + LENGTH, a.size);
      MemoryWindow part = a.slice(from, to);
      long found = operation.on(part.isDirect() ? part : part.copiedTo(spare), from, to);
      first = found < 0 ? found : from + found;
    }
    NumberBlocks.give(spare);
    return first;
  }
}
