package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Elements;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

// dtype held: double, Double, DOUBLE, DoubleBinaryOperator, DoublePredicate, DoubleUnaryOperator
/// The functional operations of a [Float64View].
///
/// They copy a block of elements into a Java array, call the function there, and copy back. The
/// copies cost little beside the calls, and the loop that calls is the same wherever the elements
/// lie: compiled once for each lambda, and with vector instructions where the function allows it.
final class Float64Blocks {
  /// The elements of a block: few enough to stay in a processor's nearest cache.
  static final int LENGTH = 1024;

  private static final long BYTES = Double.BYTES;
  private static final LambdaLoops<Float64Callbacks> LOOPS =
      new LambdaLoops<>(Float64Callbacks.class, PlainFloat64Callbacks.class);

  /// A block that nobody uses at the moment: a new one costs more than all that is done with it.
  private static final AtomicReference<double @Nullable []> SPARE = new AtomicReference<>();

  private Float64Blocks() {}

  /// Fills the target, which may be the source, and returns it.
  static Float64View map(Float64View source, DoubleUnaryOperator function, Float64View target) {
    return map(source, function, target, 0);
  }

  /// The same for a part of a view that starts at index `first` of it.
  static Float64View map(
      Float64View source, DoubleUnaryOperator function, Float64View target, long first) {
    source.requireSameSize(target);
    Float64View to = target.writable();
    Float64View from = source.readable(to);
    Float64Callbacks loops = LOOPS.of(function, from.size);
    double[] block = take();
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
  static Float64View filter(Float64View view, DoublePredicate predicate) {
    Float64View source = view.contiguous();
    Float64Callbacks loops = LOOPS.of(predicate, source.size);
    double[] block = take();
    Float64View accepted = Float64View.zeros(0);
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
  static Float64View filter(Float64View view, DoublePredicate predicate, Float64View target) {
    target.requireWritable();
    if (!target.isContiguous()) {
      return put(filter(view, predicate), target);
    }
    Float64View source = view.readable(target);
    Float64Callbacks loops = LOOPS.of(predicate, source.size);
    double[] block = take();
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
  static Float64View put(Float64View elements, Float64View target) {
    Float64View filled = target.slice(0, Math.min(elements.size, target.size));
    filled.takeFrom(elements.slice(0, filled.size));
    if (filled.size < elements.size) {
      throw target.full();
    }
    return filled;
  }

  /// Folds all elements, from the first to the last, into `identity`.
  static double reduce(Float64View view, double identity, DoubleBinaryOperator operator) {
    Float64View source = view.contiguous();
    Float64Callbacks loops = LOOPS.of(operator, source.size);
    double[] block = take();
    double result = identity;
    for (long i = 0; i < source.size; i += LENGTH) {
      result = loops.reduce(block, load(source, i, block), result, operator);
    }
    SPARE.set(block);
    return result;
  }

  private static double[] take() {
    double[] spare = SPARE.getAndSet(null);
    return spare == null ? new double[LENGTH] : spare;
  }

  /// Copies the elements from index `from` on, as many as there are and fit, and returns how many.
  private static int load(Float64View source, long from, double[] block) {
    int count = (int) Math.min(LENGTH, source.size - from);
    MemorySegment.copy(
        source.memorySegment(), Elements.DOUBLE, source.base + from * BYTES, block, 0, count);
    return count;
  }

  private static void store(double[] block, int count, Float64View target, long to) {
    MemorySegment.copy(
        block, 0, target.memorySegment(), Elements.DOUBLE, target.base + to * BYTES, count);
  }

  /// A view of the first `size` elements that has room for `count` more.
  static Float64View withRoom(Float64View view, long size, long count) {
    if (view.size - size >= count) {
      return view;
    }
    Float64View grown = Float64View.zeros(Math.max(size + count, 2 * size));
    MemorySegment.copy(
        view.memorySegment(), view.base, grown.memorySegment(), grown.base, size * BYTES);
    return grown;
  }

  /// The first `size` elements, in memory that is not much larger.
  static Float64View trimmed(Float64View view, long size) {
    Float64View trimmed = view.slice(0, size);
    return size >= view.size - view.size / 8 ? trimmed : trimmed.copy();
  }
}
