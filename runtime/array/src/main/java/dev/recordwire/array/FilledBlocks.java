package dev.recordwire.array;

/// Operations with one element as the operand of all, which a block is filled with: where elements
/// are picked, it does not matter what they are.
final class FilledBlocks {
  private FilledBlocks() {}

  /// How many elements a block has for a view of so many.
  static long length(long size) {
    return Math.min(NumberBlocks.LENGTH, size);
  }

  /// Writes elements of `a` to a target where the mask is true, and those of the filled block
  /// elsewhere.
  static void select(MemoryWindow a, MemoryWindow mask, MemoryWindow filled, MemoryWindow target) {
    a.requireSameSize(mask);
    a.requireSameSize(target);
    target.requireWritable();
    MemoryWindow from = a.overlapsPartly(target) ? a.copy() : a;
    MemoryWindow truths = mask.overlaps(target) ? mask.copy() : mask;
    for (long first = 0; first < target.size; first += NumberBlocks.LENGTH) {
      long end = Math.min(first + NumberBlocks.LENGTH, target.size);
      pick(
          from.slice(first, end),
          truths.slice(first, end),
          filled.slice(0, end - first),
          target.slice(first, end));
    }
  }

  /// Makes elements of a view those of the filled block where the mask is true.
  static void set(MemoryWindow view, MemoryWindow mask, MemoryWindow filled) {
    view.requireSameSize(mask);
    view.requireWritable();
    MemoryWindow truths = mask.overlaps(view) ? mask.copy() : mask;
    for (long first = 0; first < view.size; first += NumberBlocks.LENGTH) {
      long end = Math.min(first + NumberBlocks.LENGTH, view.size);
      MemoryWindow part = view.slice(first, end);
      pick(filled.slice(0, end - first), truths.slice(first, end), part, part);
    }
  }

  private static void pick(MemoryWindow a, MemoryWindow mask, MemoryWindow b, MemoryWindow target) {
    MaskedElements.select(a, mask, b, target, MaskedElements.PIECE);
  }
}
