package dev.recordwire.array;

import dev.recordwire.array.internal.storage.Layouts;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

// dtype carrier: double, Double, DOUBLE, DoubleBinaryOperator, DoublePredicate, DoubleUnaryOperator
/// The functional operations on float64.
///
/// They copy a block of elements into a Java array, call the function there, and copy back. The
/// copies cost little beside the calls, and the loop that calls is the same wherever the elements
/// lie: compiled once for each lambda, and with vector instructions where the function allows it.
final class Float64LambdaBlocks {
  private static final int LENGTH = NumberBlocks.LENGTH;

  private static final long BYTES = Double.BYTES;
  private static final LambdaCopies<Float64Callbacks> LOOPS =
      new LambdaCopies<>(Float64Callbacks.class, ScalarFloat64Callbacks.class);

  /// A block that nobody uses at the moment: a new one costs more than all that is done with it.
  private static final AtomicReference<double @Nullable []> SPARE = new AtomicReference<>();

  private Float64LambdaBlocks() {}

  /// Fills the target, which may be the source.
  static void map(MemoryWindow source, DoubleUnaryOperator function, MemoryWindow target) {
    source.requireSameSize(target);
    MemoryWindow to = target.writable();
    MemoryWindow from = source.readable(to);
    Float64Callbacks loops = LOOPS.of(function, from.size);
    double[] block = take();
    for (long i = 0; i < from.size; i += LENGTH) {
      int count = load(from, i, block);
      loops.map(block, count, function);
      store(block, count, to, i);
    }
    SPARE.set(block);
    target.takeFrom(to);
  }

  /// The elements that `predicate` accepts.
  static MemoryWindow filter(MemoryWindow window, DoublePredicate predicate) {
    MemoryWindow source = window.packed();
    Float64Callbacks loops = LOOPS.of(predicate, source.size);
    double[] block = take();
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
  static MemoryWindow filter(MemoryWindow window, DoublePredicate predicate, MemoryWindow target) {
    target.requireWritable();
    if (!target.liesSideBySide()) {
      return target.filledWith(filter(window, predicate));
    }
    MemoryWindow source = window.readable(target);
    Float64Callbacks loops = LOOPS.of(predicate, source.size);
    double[] block = take();
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
  static double reduce(MemoryWindow window, double identity, DoubleBinaryOperator operator) {
    MemoryWindow source = window.packed();
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
  private static int load(MemoryWindow source, long from, double[] block) {
    int count = (int) Math.min(LENGTH, source.size - from);
    MemorySegment.copy(
        source.memorySegment(), Layouts.DOUBLE, source.base + from * BYTES, block, 0, count);
    return count;
  }

  private static void store(double[] block, int count, MemoryWindow target, long to) {
    MemorySegment.copy(
        block, 0, target.memorySegment(), Layouts.DOUBLE, target.base + to * BYTES, count);
  }
}
