package dev.recordwire.array;

/// The loops of a kernel over a block of elements. For generated code, which extends [ArrayKernel].
public abstract class KernelLoops {
  KernelLoops() {}

  /// Calls the method for each element of a block.
  protected abstract void plain(KernelBlock block);

  /// How many elements a step of [#vectors] computes, or 0 if there is no such loop. Asked for only
  /// where the program has the vector module, and so may name classes that need it.
  protected int lanes() {
    return 0;
  }

  /// Computes the results of a block with vectors; the number of its elements is a multiple of
  /// [#lanes()].
  protected void vectors(KernelBlock block) {
    throw new UnsupportedOperationException(getClass().getName() + " has no loop with vectors");
  }

  /// Computes into memory of nobody's, with as many elements a step as said, or 0 for [#plain].
  abstract void rehearse(MemoryWindow[] sources, MemoryWindow target, int lanes);
}
