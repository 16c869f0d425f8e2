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

  /// The loops with vectors where there are several, which take no more than a block of 1 024
  /// elements, since they keep what they compute on the way in columns of it. Asked for once.
  protected KernelStages stages() {
    return KernelStages.NONE;
  }

  /// Whether there is a loop with vectors that adds up results.
  protected boolean adds() {
    return false;
  }

  /// Computes the results of a block with vectors in one loop. The number of its elements is a
  /// multiple of [#lanes()].
  protected void vectors(KernelBlock block) {
    throw new UnsupportedOperationException(getClass().getName() + " has no loop with vectors");
  }

  /// Adds up the results of a block, which is whole rows of 32, and of the last row, which is shown
  /// as the results, in the order of a sum of float64.
  protected double sum(KernelBlock block) {
    throw new UnsupportedOperationException(getClass().getName() + " has no loop that adds up");
  }

  /// Computes into memory of nobody's, with as many elements a step as said, or 0 for [#plain].
  abstract void rehearse(MemoryWindow[] sources, MemoryWindow target, int lanes);
}
