package dev.recordwire.array;

import java.lang.foreign.MemorySegment;

/// One call of a generated kernel: computes its results block by block.
///
/// Vectors work on the program's own arrays of bytes where elements lie side by side in them, and
/// on copies of a block elsewhere, as plain loops always do.
final class KernelRun {
  /// The index that stands for no element.
  static final long NONE = Long.MAX_VALUE;

  /// How many elements a loop with vectors works on at a time where nothing is copied: many, and
  /// few enough for the loop to be called often, which is what makes HotSpot compile it.
  private static final int STRETCH = 1 << 14;

  private final KernelLoops loops;
  private final KernelSignature signature;
  private final MemoryWindow[] sources;

  private final int lanes;

  /// @param lanes how many elements a step with vectors computes, or 0 for a plain loop
  KernelRun(KernelLoops loops, KernelSignature signature, MemoryWindow[] sources, int lanes) {
    this.loops = loops;
    this.signature = signature;
    this.sources = sources;
    this.lanes = lanes;
  }

  /// The number of elements.
  long size() {
    return sources[0].size;
  }

  /// Whether several threads can read the sources.
  boolean mayBeShared() {
    for (MemoryWindow source : sources) {
      if (!isForAllThreads(source)) {
        return false;
      }
    }
    return true;
  }

  static boolean isForAllThreads(MemoryWindow window) {
    return window.memory instanceof byte[]
        || ParallelParts.isForAllThreads((MemorySegment) window.memory);
  }

  /// Computes the results of a range of elements into the target at the same indices, up to the
  /// first result that its type does not have, and returns the index of that one or [#NONE].
  long fill(MemoryWindow target, long from, long to) {
    KernelBlock block = signature.take(sources);
    int length = lanes > 0 && isInBytes(target) ? STRETCH : KernelBlock.LENGTH;
    long refused = NONE;
    for (long start = from; start < to && refused == NONE; start += length) {
      int count = (int) Math.min(length, to - start);
      refused = compute(block, start, count, target, start);
    }
    give(block);
    return refused;
  }

  /// The index of the first element of a range whose result its type does not have, or [#NONE].
  long firstRefused(long from, long to) {
    KernelBlock block = signature.take(sources);
    long refused = NONE;
    for (long start = from; start < to && refused == NONE; start += KernelBlock.LENGTH) {
      int count = (int) Math.min(KernelBlock.LENGTH, to - start);
      call(block, start, count);
      refused = refused(block, start, count);
    }
    give(block);
    return refused;
  }

  /// The result for one element.
  long resultAt(long index) {
    KernelBlock block = signature.take(sources);
    call(block, index, 1);
    long result = KernelElements.integer(block.array(block.results()), 0);
    give(block);
    return result;
  }

  private void give(KernelBlock block) {
    block.clear();
    signature.give(block);
  }

  private boolean isInBytes(MemoryWindow target) {
    boolean all = KernelBlock.liesInBytes(target);
    for (MemoryWindow source : sources) {
      all &= KernelBlock.liesInBytes(source);
    }
    return all;
  }

  private long compute(KernelBlock block, long from, int count, MemoryWindow target, long to) {
    if (lanes > 0) {
      computeByVectors(block, from, count, target, to);
      return NONE;
    }
    call(block, from, count);
    long refused = refused(block, from, count);
    if (refused == NONE) {
      block.showRoom(target, to);
      int results = block.results();
      KernelElements.write(
          signature.result(), block.array(results), block.bytes(results), block.at(results), count);
      block.store(target, to, count);
    }
    return refused;
  }

  /// Calls the method for a block of elements.
  private void call(KernelBlock block, long from, int count) {
    for (int i = 0; i < sources.length; i++) {
      MemoryWindow source = sources[i];
      block.show(i, source, from, count);
      KernelElements.read(source.typeCode(), block.bytes(i), block.at(i), count, block.array(i));
    }
    block.count(count);
    loops.plain(block);
  }

  private long refused(KernelBlock block, long from, int count) {
    if (!signature.refuses()) {
      return NONE;
    }
    int first =
        KernelElements.firstRefused(signature.result(), block.array(block.results()), count);
    return first < 0 ? NONE : from + first;
  }

  /// The elements that are too few for a vector are computed in copies, which have room for more.
  private void computeByVectors(
      KernelBlock block, long from, int count, MemoryWindow target, long to) {
    int rest = count % lanes;
    int whole = count - rest;
    if (whole > 0) {
      for (int i = 0; i < sources.length; i++) {
        block.show(i, sources[i], from, whole);
      }
      block.showRoom(target, to);
      block.count(whole);
      loops.vectors(block);
      block.store(target, to, whole);
    }
    if (rest > 0) {
      for (int i = 0; i < sources.length; i++) {
        block.copy(i, sources[i], from + whole, rest);
      }
      block.room(block.results());
      block.count(lanes);
      loops.vectors(block);
      block.store(target, to + whole, rest);
    }
  }

  /// Computes the results of a range of elements a block at a time, and passes them on until the
  /// receiver has enough.
  void eachBlock(long from, long to, Receiver receiver) {
    KernelBlock block = signature.take(sources);
    ArrayView room = block.room();
    boolean wantsMore = true;
    for (long start = from; start < to && wantsMore; start += KernelBlock.LENGTH) {
      int count = (int) Math.min(KernelBlock.LENGTH, to - start);
      long refused = compute(block, start, count, room, 0);
      if (refused != NONE) {
        throw signature.refusal(resultAt(refused), refused);
      }
      wantsMore = receiver.accept(count < KernelBlock.LENGTH ? room.slice(0, count) : room);
    }
    give(block);
  }

  /// Takes the results of a block, and returns whether it wants more.
  interface Receiver {
    boolean accept(ArrayView results);
  }
}
