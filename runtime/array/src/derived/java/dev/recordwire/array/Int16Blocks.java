package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Elements;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// The functional operations of a [Int16View].
///
/// They copy a block of elements into a Java array, call the function there, and copy back. The
/// copies cost little beside the calls, and the loop that calls is the same wherever the elements
/// lie: compiled once for each lambda, and with vector instructions where the function allows it.
final class Int16Blocks {
  /// The elements of a block: few enough to stay in a processor's nearest cache.
  static final int LENGTH = 1024;

  private static final long BYTES = 2;
  private static final LambdaLoops<Int16Callbacks> LOOPS =
      new LambdaLoops<>(Int16Callbacks.class, PlainInt16Callbacks.class);

  /// A block that nobody uses at the moment: a new one costs more than all that is done with it.
  private static final AtomicReference<short @Nullable []> SPARE = new AtomicReference<>();

  private Int16Blocks() {}

  /// Fills the target, which may be the source, and returns it.
  static Int16View map(Int16View source, IntUnaryOperator function, Int16View target) {
    return map(source, function, target, 0);
  }

  /// The same for a part of a view that starts at index `first` of it.
  static Int16View map(Int16View source, IntUnaryOperator function, Int16View target, long first) {
    source.requireSameSize(target);
    Int16View to = target.writable();
    Int16View from = source.readable(to);
    Int16Callbacks loops = LOOPS.of(function, from.size);
    short[] block = take();
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
  static Int16View filter(Int16View view, IntPredicate predicate) {
    Int16View source = view.contiguous();
    Int16Callbacks loops = LOOPS.of(predicate, source.size);
    short[] block = take();
    Int16View accepted = Int16View.zeros(0);
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
  static Int16View filter(Int16View view, IntPredicate predicate, Int16View target) {
    target.requireWritable();
    if (!target.isContiguous()) {
      return put(filter(view, predicate), target);
    }
    Int16View source = view.readable(target);
    Int16Callbacks loops = LOOPS.of(predicate, source.size);
    short[] block = take();
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
  static Int16View put(Int16View elements, Int16View target) {
    Int16View filled = target.slice(0, Math.min(elements.size, target.size));
    filled.takeFrom(elements.slice(0, filled.size));
    if (filled.size < elements.size) {
      throw target.full();
    }
    return filled;
  }

  /// Folds all elements, from the first to the last, into `identity`.
  static int reduce(Int16View view, int identity, IntBinaryOperator operator) {
    Int16View source = view.contiguous();
    Int16Callbacks loops = LOOPS.of(operator, source.size);
    short[] block = take();
    int result = identity;
    for (long i = 0; i < source.size; i += LENGTH) {
      result = loops.reduce(block, load(source, i, block), result, operator);
    }
    SPARE.set(block);
    return result;
  }

  private static short[] take() {
    short[] spare = SPARE.getAndSet(null);
    return spare == null ? new short[LENGTH] : spare;
  }

  /// Copies the elements from index `from` on, as many as there are and fit, and returns how many.
  private static int load(Int16View source, long from, short[] block) {
    int count = (int) Math.min(LENGTH, source.size - from);
    MemorySegment.copy(
        source.memorySegment(), Elements.SHORT, source.base + from * BYTES, block, 0, count);
    return count;
  }

  private static void store(short[] block, int count, Int16View target, long to) {
    MemorySegment.copy(
        block, 0, target.memorySegment(), Elements.SHORT, target.base + to * BYTES, count);
  }

  /// A view of the first `size` elements that has room for `count` more.
  static Int16View withRoom(Int16View view, long size, long count) {
    if (view.size - size >= count) {
      return view;
    }
    Int16View grown = Int16View.zeros(Math.max(size + count, 2 * size));
    MemorySegment.copy(
        view.memorySegment(), view.base, grown.memorySegment(), grown.base, size * BYTES);
    return grown;
  }

  /// The first `size` elements, in memory that is not much larger.
  static Int16View trimmed(Int16View view, long size) {
    Int16View trimmed = view.slice(0, size);
    return size >= view.size - view.size / 8 ? trimmed : trimmed.copy();
  }
}
