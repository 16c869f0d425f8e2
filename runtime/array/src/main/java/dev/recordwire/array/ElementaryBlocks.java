package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.ElementaryFunctions;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.kernel.StartedFunctions;
import dev.recordwire.array.internal.storage.Layouts;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Elementary functions of float32 and float64: a block of elements is copied into Java arrays, the
/// function computed there, in float64, and the results are copied to the target. The copies cost
/// little beside the functions.
///
/// A target may be one of the sources, or overlap one: what would be overwritten before it is read
/// is copied first.
final class ElementaryBlocks {
  /// The numbers of a block: three blocks of float64 take a part of the nearest cache.
  private static final int LENGTH = 512;

  private static final ElementaryFunctions FUNCTIONS = StartedFunctions.load();

  /// Blocks that nobody uses at the moment: new ones cost more than a short operation.
  private static final AtomicReference<@Nullable ElementaryBlocks> SPARE = new AtomicReference<>();

  private final double[] x = new double[LENGTH];
  private final double[] y = new double[LENGTH];
  private final double[] results = new double[LENGTH];
  private final float[] narrow = new float[LENGTH];

  private ElementaryBlocks() {}

  /// Computes a function of two numbers into a target.
  static void apply(Operator function, MemoryWindow a, MemoryWindow b, MemoryWindow target) {
    MemoryWindow to = target.writable();
    MemoryWindow left = a.readable(to);
    MemoryWindow right = b.readable(to);
    ElementaryBlocks blocks = take();
    for (long i = 0; i < left.size; i += LENGTH) {
      int count = blocks.load(left, i, blocks.x);
      blocks.load(right, i, blocks.y);
      FUNCTIONS.apply(function, blocks.x, blocks.y, blocks.results, count);
      blocks.store(count, to, i);
    }
    SPARE.set(blocks);
    target.takeFrom(to);
  }

  /// Computes a function of one number, or of two of which the second is always `operand`, into a
  /// target.
  static void apply(Operator function, MemoryWindow a, double operand, MemoryWindow target) {
    boolean two = function.kind() == Operator.Kind.FUNCTION_OF_TWO;
    MemoryWindow to = target.writable();
    MemoryWindow from = a.readable(to);
    ElementaryBlocks blocks = take();
    if (two) {
      Arrays.fill(blocks.y, operand);
    }
    for (long i = 0; i < from.size; i += LENGTH) {
      int count = blocks.load(from, i, blocks.x);
      if (two) {
        FUNCTIONS.apply(function, blocks.x, blocks.y, blocks.results, count);
      } else {
        FUNCTIONS.apply(function, blocks.x, blocks.results, count);
      }
      blocks.store(count, to, i);
    }
    SPARE.set(blocks);
    target.takeFrom(to);
  }

  private static ElementaryBlocks take() {
    ElementaryBlocks spare = SPARE.getAndSet(null);
    return spare == null ? new ElementaryBlocks() : spare;
  }

  /// Copies the elements from index `from` on, as many as there are and fit, and returns how many.
  /// The rest of their last vector becomes 1, for which no function takes long.
  private int load(MemoryWindow source, long from, double[] block) {
    int count = (int) Math.min(LENGTH, source.size - from);
    MemorySegment memory = source.memorySegment();
    long at = source.base + from * source.elementSize;
    if (source.elementSize == Double.BYTES) {
      MemorySegment.copy(memory, Layouts.DOUBLE, at, block, 0, count);
    } else {
      MemorySegment.copy(memory, Layouts.FLOAT, at, narrow, 0, count);
      for (int i = 0; i < count; i++) {
        block[i] = narrow[i];
      }
    }
    int lanes = ElementaryFunctions.LANES;
    Arrays.fill(block, count, (count + lanes - 1) / lanes * lanes, 1);
    return count;
  }

  private void store(int count, MemoryWindow target, long to) {
    MemorySegment memory = target.memorySegment();
    long at = target.base + to * target.elementSize;
    if (target.elementSize == Double.BYTES) {
      MemorySegment.copy(results, 0, memory, Layouts.DOUBLE, at, count);
    } else {
      for (int i = 0; i < count; i++) {
        narrow[i] = (float) results[i];
      }
      MemorySegment.copy(narrow, 0, memory, Layouts.FLOAT, at, count);
    }
  }
}
