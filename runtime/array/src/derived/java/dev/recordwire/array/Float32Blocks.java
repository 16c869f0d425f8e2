package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Elements;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The functional operations of a [Float32View].
///
/// They copy a block of elements into a Java array, call the function there, and copy back. The
/// copies cost little beside the calls, and the loop that calls is the same wherever the elements
/// lie: compiled once for each lambda, and with vector instructions where the function allows it.
final class Float32Blocks {
  /// The elements of a block: few enough to stay in a processor's nearest cache.
  static final int LENGTH = 1024;

  private static final long BYTES = 4;
  private static final LambdaLoops<Float32Callbacks> LOOPS =
      new LambdaLoops<>(Float32Callbacks.class, PlainFloat32Callbacks.class);

  /// A block that nobody uses at the moment: a new one costs more than all that is done with it.
  private static final AtomicReference<float @Nullable []> SPARE = new AtomicReference<>();

  private Float32Blocks() {}

  /// Fills the target, which may be the source, and returns it.
  static Float32View map(Float32View source, FloatUnaryOperator function, Float32View target) {
    return map(source, function, target, 0);
  }

  /// The same for a part of a view that starts at index `first` of it.
  static Float32View map(
      Float32View source, FloatUnaryOperator function, Float32View target, long first) {
    source.requireSameSize(target);
    Float32View to = target.writable();
    Float32View from = source.readable(to);
    Float32Callbacks loops = LOOPS.of(function, from.size);
    float[] block = take();
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
  static Float32View filter(Float32View view, FloatPredicate predicate) {
    Float32View source = view.contiguous();
    Float32Callbacks loops = LOOPS.of(predicate, source.size);
    float[] block = take();
    Float32View accepted = Float32View.zeros(0);
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
  static Float32View filter(Float32View view, FloatPredicate predicate, Float32View target) {
    target.requireWritable();
    if (!target.isContiguous()) {
      return put(filter(view, predicate), target);
    }
    Float32View source = view.readable(target);
    Float32Callbacks loops = LOOPS.of(predicate, source.size);
    float[] block = take();
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
  static Float32View put(Float32View elements, Float32View target) {
    Float32View filled = target.slice(0, Math.min(elements.size, target.size));
    filled.takeFrom(elements.slice(0, filled.size));
    if (filled.size < elements.size) {
      throw target.full();
    }
    return filled;
  }

  /// Folds all elements, from the first to the last, into `identity`.
  static float reduce(Float32View view, float identity, FloatBinaryOperator operator) {
    Float32View source = view.contiguous();
    Float32Callbacks loops = LOOPS.of(operator, source.size);
    float[] block = take();
    float result = identity;
    for (long i = 0; i < source.size; i += LENGTH) {
      result = loops.reduce(block, load(source, i, block), result, operator);
    }
    SPARE.set(block);
    return result;
  }

  private static float[] take() {
    float[] spare = SPARE.getAndSet(null);
    return spare == null ? new float[LENGTH] : spare;
  }

  /// Copies the elements from index `from` on, as many as there are and fit, and returns how many.
  private static int load(Float32View source, long from, float[] block) {
    int count = (int) Math.min(LENGTH, source.size - from);
    MemorySegment.copy(
        source.memorySegment(), Elements.FLOAT, source.base + from * BYTES, block, 0, count);
    return count;
  }

  private static void store(float[] block, int count, Float32View target, long to) {
    MemorySegment.copy(
        block, 0, target.memorySegment(), Elements.FLOAT, target.base + to * BYTES, count);
  }

  /// A view of the first `size` elements that has room for `count` more.
  static Float32View withRoom(Float32View view, long size, long count) {
    if (view.size - size >= count) {
      return view;
    }
    Float32View grown = Float32View.zeros(Math.max(size + count, 2 * size));
    MemorySegment.copy(
        view.memorySegment(), view.base, grown.memorySegment(), grown.base, size * BYTES);
    return grown;
  }

  /// The first `size` elements, in memory that is not much larger.
  static Float32View trimmed(Float32View view, long size) {
    Float32View trimmed = view.slice(0, size);
    return size >= view.size - view.size / 8 ? trimmed : trimmed.copy();
  }
}
