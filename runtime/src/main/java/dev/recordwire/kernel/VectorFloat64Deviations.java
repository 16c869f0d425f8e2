package dev.recordwire.kernel;

import static dev.recordwire.kernel.Float64Sums.BLOCK;
import static dev.recordwire.kernel.Float64Sums.LANES;
import static dev.recordwire.kernel.VectorLanes.FOLDED;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// [Float64Deviations] with vectors, in the passes of [VectorFloat64Sums]: a block is gone through
/// for the differences, and again for their squares. Which of the two it is, is a constant
/// wherever the compiler sees a loop.
final class VectorFloat64Deviations implements Float64Deviations {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 8;
  private static final int WIDTH = SPECIES.length();
  private static final long STEP = FOLDED * BYTES;

  /// The index of the last element of a row that a pass takes.
  private static final int LAST = 3 * FOLDED + WIDTH - 1;

  private final Float64Deviations scalar;

  VectorFloat64Deviations(Float64Deviations scalar) {
    this.scalar = scalar;
  }

  @Override
  public void deviations(
      MemorySegment segment, long at, long count, double mean, Deviations result) {
    if (count < LANES) {
      scalar.deviations(segment, at, count, mean, result);
    } else {
      tree(segment, at, count, mean, result);
    }
  }

  private static void tree(
      MemorySegment segment, long at, long count, double mean, Deviations result) {
    if (count <= BLOCK) {
      result.sum = differences(segment, at, (int) count, mean);
      result.squares = squares(segment, at, (int) count, mean);
      return;
    }
    long left = Long.highestOneBit(count - 1);
    tree(segment, at, left, mean, result);
    double sum = result.sum;
    double squares = result.squares;
    tree(segment, at + left * BYTES, count - left, mean, result);
    result.add(sum, squares);
  }

  private static double differences(MemorySegment segment, long at, int count, double mean) {
    return block(segment, at, count, mean, false);
  }

  private static double squares(MemorySegment segment, long at, int count, double mean) {
    return block(segment, at, count, mean, true);
  }

  private static double block(
      MemorySegment segment, long at, int count, double mean, boolean squares) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    DoubleVector means = DoubleVector.broadcast(SPECIES, mean);
    DoubleVector sums = pass(segment, at, count, means, squares);
    if (WIDTH < 8) {
      sums = sums.add(pass(segment, at + 4 * BYTES, count - 4, means, squares));
    }
    if (WIDTH < 4) {
      DoubleVector sum2 = pass(segment, at + 2 * BYTES, count - 2, means, squares);
      DoubleVector sum6 = pass(segment, at + 6 * BYTES, count - 6, means, squares);
      sums = sums.add(sum2.add(sum6));
    }
    return VectorLanes.fold(sums);
  }

  private static DoubleVector pass(
      MemorySegment segment, long at, int count, DoubleVector means, boolean squares) {
    DoubleVector sum0 = VectorLanes.NOTHING;
    DoubleVector sum8 = sum0;
    DoubleVector sum16 = sum0;
    DoubleVector sum24 = sum0;
    int i = 0;
    for (int end = count - LAST; i < end; i += LANES) {
      long start = at + i * BYTES;
      sum0 = sum0.add(terms(segment, start, means, squares));
      sum8 = sum8.add(terms(segment, start + STEP, means, squares));
      sum16 = sum16.add(terms(segment, start + 2 * STEP, means, squares));
      sum24 = sum24.add(terms(segment, start + 3 * STEP, means, squares));
    }
    long start = at + i * BYTES;
    int rest = count - i;
    if (rest > 0) {
      sum0 = sum0.add(terms(segment, start, rest, means, squares));
    }
    if (rest > FOLDED) {
      sum8 = sum8.add(terms(segment, start + STEP, rest - FOLDED, means, squares));
    }
    start += 2 * STEP;
    if (rest > 2 * FOLDED) {
      sum16 = sum16.add(terms(segment, start, rest - 2 * FOLDED, means, squares));
    }
    if (rest > 3 * FOLDED) {
      sum24 = sum24.add(terms(segment, start + STEP, rest - 3 * FOLDED, means, squares));
    }
    return sum0.add(sum16).add(sum8.add(sum24));
  }

  /// The terms of the first `count` elements, and otherwise -0.0.
  private static DoubleVector terms(
      MemorySegment segment, long at, int count, DoubleVector means, boolean squares) {
    if (count >= WIDTH) {
      return terms(segment, at, means, squares);
    }
    DoubleVector lanes = VectorLanes.NOTHING;
    for (int i = 0; i < count; i++) {
      double difference = segment.get(Elements.DOUBLE, at + i * BYTES) - means.lane(0);
      double term = squares ? difference * difference : difference;
      lanes = lanes.blend(term, VectorLanes.only(i));
    }
    return lanes;
  }

  private static DoubleVector terms(
      MemorySegment segment, long at, DoubleVector means, boolean squares) {
    DoubleVector difference = load(segment, at).sub(means);
    return squares ? difference.mul(difference) : difference;
  }

  private static DoubleVector load(MemorySegment segment, long at) {
    return ByteVector.fromMemorySegment(LOADED, segment, at, LITTLE_ENDIAN).reinterpretAsDoubles();
  }
}
