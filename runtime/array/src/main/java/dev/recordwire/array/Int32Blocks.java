package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Elements;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

// dtype bits: int[], new int, int @Nullable [], INT, Integer.BYTES
// dtype computed: int reduce, int identity, int result, IntBinaryOperator, IntPredicate
// dtype computed: IntUnaryOperator
/// The functional operations of a [Int32View].
///
/// They copy a block of elements into a Java array, call the function there, and copy back. The
/// copies cost little beside the calls, and the loop that calls is the same wherever the elements
/// lie: compiled once for each lambda, and with vector instructions where the function allows it.
final class Int32Blocks {
  /// The elements of a block: few enough to stay in a processor's nearest cache.
  static final int LENGTH = 1024;

  private static final long BYTES = Integer.BYTES;
  private static final LambdaLoops<Int32Callbacks> LOOPS =
      new LambdaLoops<>(Int32Callbacks.class, PlainInt32Callbacks.class);

  /// A block that nobody uses at the moment: a new one costs more than all that is done with it.
  private static final AtomicReference<int @Nullable []> SPARE = new AtomicReference<>();

  private Int32Blocks() {}

  /// Fills the target, which may be the source, and returns it.
  static Int32View map(Int32View source, IntUnaryOperator function, Int32View target) {
    return map(source, function, target, 0);
  }

  /// The same for a part of a view that starts at index `first` of it.
  static Int32View map(Int32View source, IntUnaryOperator function, Int32View target, long first) {
    source.requireSameSize(target);
    Int32View to = target.writable();
    Int32View from = source.readable(to);
    Int32Callbacks loops = LOOPS.of(function, from.size);
    int[] block = take();
    for (long i = 0; i < from.size; i += LENGTH) {
      int count = load(from, i, block);
      loops.map(block, count, first + i, function);
      store(block, count, to, i);
    }
    SPARE.set(block);
    target.takeFrom(to);
    return target;
  }

  /// The elements that `predicate` accepts.
  static Int32View filter(Int32View view, IntPredicate predicate) {
    Int32View source = view.contiguous();
    Int32Callbacks loops = LOOPS.of(predicate, source.size);
    int[] block = take();
    Int32View accepted = Int32View.zeros(0);
    long size = 0;
    for (long i = 0; i < source.size; i += LENGTH) {
      int kept = loops.filter(block, load(source, i, block), predicate);
      accepted = withRoom(accepted, size, kept);
      store(block, kept, accepted, size);
      size += kept;
    }
    SPARE.set(block);
    return trimmed(accepted, size);
  }

  /// Fills the start of the target, which may be the source, and returns that part of it.
  static Int32View filter(Int32View view, IntPredicate predicate, Int32View target) {
    target.requireWritable();
    if (!target.isContiguous()) {
      return put(filter(view, predicate), target);
    }
    Int32View source = view.readable(target);
    Int32Callbacks loops = LOOPS.of(predicate, source.size);
    int[] block = take();
    long size = 0;
    for (long i = 0; i < source.size; i += LENGTH) {
      int kept = loops.filter(block, load(source, i, block), predicate);
      int fitting = (int) Math.min(kept, target.size - size);
      store(block, fitting, target, size);
      if (fitting < kept) {
        throw target.full();
      }
      size += kept;
    }
    SPARE.set(block);
    return target.slice(0, size);
  }

  /// Puts elements at the front of the target, as many as fit, and returns that part of it; refuses
  /// those that don't.
  static Int32View put(Int32View elements, Int32View target) {
    Int32View filled = target.slice(0, Math.min(elements.size, target.size));
    filled.takeFrom(elements.slice(0, filled.size));
    if (filled.size < elements.size) {
      throw target.full();
    }
    return filled;
  }

  /// Folds all elements, from the first to the last, into `identity`.
  static int reduce(Int32View view, int identity, IntBinaryOperator operator) {
    Int32View source = view.contiguous();
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
  private static int load(Int32View source, long from, int[] block) {
    int count = (int) Math.min(LENGTH, source.size - from);
    MemorySegment.copy(
        source.memorySegment(), Elements.INT, source.base + from * BYTES, block, 0, count);
    return count;
  }

  private static void store(int[] block, int count, Int32View target, long to) {
    MemorySegment.copy(
        block, 0, target.memorySegment(), Elements.INT, target.base + to * BYTES, count);
  }

  /// A view of the first `size` elements that has room for `count` more.
  static Int32View withRoom(Int32View view, long size, long count) {
    if (view.size - size >= count) {
      return view;
    }
    Int32View grown = Int32View.zeros(Math.max(size + count, 2 * size));
    MemorySegment.copy(
        view.memorySegment(), view.base, grown.memorySegment(), grown.base, size * BYTES);
    return grown;
  }

  /// The first `size` elements, in memory that is not much larger.
  static Int32View trimmed(Int32View view, long size) {
    Int32View trimmed = view.slice(0, size);
    return size >= view.size - view.size / 8 ? trimmed : trimmed.copy();
  }
}
