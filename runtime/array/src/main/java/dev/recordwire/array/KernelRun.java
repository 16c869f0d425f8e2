package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Float64Sums;
import dev.recordwire.array.internal.number.TreeSum;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

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
  private final KernelStages stages;

  /// @param lanes how many elements a step with vectors computes, or 0 for a plain loop
  KernelRun(KernelLoops loops, KernelSignature signature, MemoryWindow[] sources, int lanes) {
    this.loops = loops;
    this.signature = signature;
    this.sources = sources;
    this.lanes = lanes;
    this.stages = lanes == 0 ? KernelStages.NONE : signature.stages(loops);
  }

  private KernelBlock newBlock() {
    KernelBlock block = new KernelBlock(sources, signature.result(), signature.spare());
    if (!stages.areNone()) {
      block.takeRooms();
    }
    return block;
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
    boolean hasBlocks = lanes == 0 || !stages.areNone() || !isShown(target);
    return compute(from, to, hasBlocks ? KernelBlock.LENGTH : STRETCH, target);
  }

  /// The index of the first element of a range whose result its type does not have, or [#NONE].
  long firstRefused(long from, long to) {
    return compute(from, to, KernelBlock.LENGTH, null);
  }

  private long compute(long from, long to, int length, @Nullable MemoryWindow target) {
    KernelBlock block = newBlock();
    long refused = NONE;
    for (long start = from; start < to && refused == NONE; start += length) {
      refused = compute(block, start, (int) Math.min(length, to - start), target, start);
    }
    block.release();
    return refused;
  }

  /// The result for one element.
  long resultAt(long index) {
    KernelBlock block = newBlock();
    call(block, index, 1);
    long result = KernelElements.integer(block.array(block.results()), 0);
    block.release();
    return result;
  }

  /// Whether loops with vectors work on all elements where they lie.
  private boolean isShown(MemoryWindow target) {
    boolean all = KernelBlock.liesInBytes(target) && !signature.convertsResults();
    for (MemoryWindow source : sources) {
      all &=
          KernelBlock.liesInBytes(source) && KernelElements.areNumbersOfVectors(source.typeCode());
    }
    return all;
  }

  /// Computes the results of a block, and stores them if there is a target.
  private long compute(
      KernelBlock block, long from, int count, @Nullable MemoryWindow target, long to) {
    if (lanes == 0) {
      call(block, from, count);
      return storeNumbers(block, from, count, target, to);
    }
    int rest = count % lanes;
    int whole = count - rest;
    long refused = NONE;
    if (whole > 0) {
      read(block, from, whole, false);
      block.count(whole);
      refused = computeByVectors(block, from, whole, target, to, false);
    }
    if (rest > 0 && refused == NONE) {
      read(block, from + whole, rest, true);
      block.count(lanes);
      refused = computeByVectors(block, from + whole, rest, target, to + whole, true);
    }
    return refused;
  }

  /// Computes the results of the elements that were read.
  ///
  /// @param padded whether these are too few for a vector, and so in copies, which have room for
  ///     more
  private long computeByVectors(
      KernelBlock block,
      long from,
      int count,
      @Nullable MemoryWindow target,
      long to,
      boolean padded) {
    if (target == null || signature.convertsResults()) {
      computeByVectors(block);
      return storeNumbers(block, from, count, target, to);
    }
    if (padded) {
      block.room(block.results());
    } else {
      block.showRoom(target, to);
    }
    computeByVectors(block);
    block.store(target, to, count);
    return NONE;
  }

  private void computeByVectors(KernelBlock block) {
    if (stages.areNone()) {
      loops.vectors(block);
    } else {
      stages.compute(loops, block);
    }
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

  /// Reads elements for a loop with vectors.
  private void read(KernelBlock block, long from, int count, boolean padded) {
    for (int i = 0; i < sources.length; i++) {
      MemoryWindow source = sources[i];
      if (padded) {
        block.copy(i, source, from, count);
      } else {
        block.show(i, source, from, count);
      }
      if (!KernelElements.areNumbersOfVectors(source.typeCode())) {
        KernelElements.read(source.typeCode(), block.bytes(i), block.at(i), count, block.array(i));
      }
    }
  }

  /// Stores results that are in a Java array, if there is a target and its type has them all, and
  /// returns the index of the first that it does not have or [#NONE].
  private long storeNumbers(
      KernelBlock block, long from, int count, @Nullable MemoryWindow target, long to) {
    int results = block.results();
    TypeCode type = signature.result();
    Object numbers = block.array(results);
    int refused = signature.refuses() ? KernelElements.firstRefused(type, numbers, count) : -1;
    if (refused >= 0) {
      return from + refused;
    }
    if (target != null) {
      block.showRoom(target, to);
      KernelElements.write(type, numbers, block.bytes(results), block.at(results), count);
      block.store(target, to, count);
    }
    return NONE;
  }

  /// Whether a loop with vectors adds up the results, so that nothing has to be stored.
  boolean addsByVectors() {
    return lanes > 0 && loops.adds();
  }

  /// The sum of the results of a range of elements in the order of all sums.
  double sum(long from, long to) {
    KernelBlock block = newBlock();
    double sum;
    if (to - from <= KernelBlock.LENGTH) {
      sum = to == from ? 0 : sum(block, from, (int) (to - from));
    } else {
      TreeSum sums = new TreeSum();
      for (long start = from; start < to; start += KernelBlock.LENGTH) {
        sums.add(sum(block, start, (int) Math.min(KernelBlock.LENGTH, to - start)));
      }
      sum = sums.total();
    }
    block.release();
    return TreeSum.canonical(sum);
  }

  /// The sum of the results of a block. Those of its last row, which is not whole, are stored, with
  /// zeros behind them.
  private double sum(KernelBlock block, long from, int count) {
    int rest = count % Float64Sums.LANES;
    int whole = count - rest;
    ArrayView row = block.room();
    if (rest > 0) {
      compute(block, from + whole, rest, row, 0);
    }
    block.showRow(row, rest);
    read(block, from, whole, false);
    block.count(whole);
    return loops.sum(block);
  }

  /// Computes the results of a range of elements a block at a time, and passes them on until the
  /// receiver has enough.
  void eachBlock(long from, long to, Receiver receiver) {
    KernelBlock block = newBlock();
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
    block.release();
  }

  /// Takes the results of a block, and returns whether it wants more.
  interface Receiver {
    boolean accept(ArrayView results);
  }
}
