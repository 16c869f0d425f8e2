package dev.recordwire.array;

import dev.recordwire.array.internal.storage.Layouts;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

// dtype bits: int[], new int, int @Nullable [], INT, Integer.BYTES
// dtype computed: int reduce, int identity, int result, IntBinaryOperator, IntPredicate
// dtype computed: IntUnaryOperator
/// The functional operations on int32.
///
/// They copy a block of elements into a Java array, call the function there, and copy back. The
/// copies cost little beside the calls, and the loop that calls is the same wherever the elements
/// lie: compiled once for each lambda, and with vector instructions where the function allows it.
final class Int32LambdaBlocks {
  private static final int LENGTH = NumberBlocks.LENGTH;

  private static final long BYTES = Integer.BYTES;
  private static final LambdaCopies<Int32Callbacks> LOOPS =
      new LambdaCopies<>(Int32Callbacks.class, ScalarInt32Callbacks.class);

  /// A block that nobody uses at the moment: a new one costs more than all that is done with it.
  private static final AtomicReference<int @Nullable []> SPARE = new AtomicReference<>();

  private Int32LambdaBlocks() {}

  /// Fills the target, which may be the source. Messages count from `first`, the
  /// index that the source's first element has in the view that it is a part of.
  static void map(MemoryWindow source, IntUnaryOperator function, MemoryWindow target, long first) {
    source.requireSameSize(target);
    MemoryWindow to = target.writable();
    MemoryWindow from = source.readable(to);
    Int32Callbacks loops = LOOPS.of(function, from.size);
    int[] block = take();
    for (long i = 0; i < from.size; i += LENGTH) {
      int count = load(from, i, block);
      loops.map(block, count, first + i, function);
      store(block, count, to, i);
    }
    SPARE.set(block);
    target.takeFrom(to);
  }

  /// The elements that `predicate` accepts.
  static MemoryWindow filter(MemoryWindow window, IntPredicate predicate) {
    MemoryWindow source = window.packed();
    Int32Callbacks loops = LOOPS.of(predicate, source.size);
    int[] block = take();
    MemoryWindow accepted = source.newZeros(0);
    long size = 0;
    for (long i = 0; i < source.size; i += LENGTH) {
      int kept = loops.filter(block, load(source, i, block), predicate);
      accepted = accepted.withRoom(size, kept);
      store(block, kept, accepted, size);
      size += kept;
    }
    SPARE.set(block);
    return accepted.trimmed(size);
  }

  /// Fills the start of the target, which may be the source, and returns that part of it.
  static MemoryWindow filter(MemoryWindow window, IntPredicate predicate, MemoryWindow target) {
    target.requireWritable();
    if (!target.liesSideBySide()) {
      return target.filledWith(filter(window, predicate));
    }
    MemoryWindow source = window.readable(target);
    Int32Callbacks loops = LOOPS.of(predicate, source.size);
    int[] block = take();
    long size = 0;
    for (long i = 0; i < source.size; i += LENGTH) {
      int kept = loops.filter(block, load(source, i, block), predicate);
      int fitting = (int) Math.min(kept, target.size - size);
      store(block, fitting, target, size);
      if (fitting < kept) {
        throw Refusal.full();
      }
      size += kept;
    }
    SPARE.set(block);
    return target.slice(0, size);
  }

  /// Folds all elements, from the first to the last, into `identity`.
  static int reduce(MemoryWindow window, int identity, IntBinaryOperator operator) {
    MemoryWindow source = window.packed();
    Int32Callbacks loops = LOOPS.of(operator, source.size);
    int[] block = take();
    int result = identity;
    for (long i = 0; i < source.size; i += LENGTH) {
      result = loops.reduce(block, load(source, i, block), result, operator);
    }
    SPARE.set(block);
    return result;
  }

  private static int[] take() {
    int[] spare = SPARE.getAndSet(null);
    return spare == null ? new int[LENGTH] : spare;
  }

  /// Copies the elements from index `from` on, as many as there are and fit, and returns how many.
  private static int load(MemoryWindow source, long from, int[] block) {
    int count = (int) Math.min(LENGTH, source.size - from);
    MemorySegment.copy(
        source.memorySegment(), Layouts.INT, source.base + from * BYTES, block, 0, count);
    return count;
  }

  private static void store(int[] block, int count, MemoryWindow target, long to) {
    MemorySegment.copy(
        block, 0, target.memorySegment(), Layouts.INT, target.base + to * BYTES, count);
  }
}
