package dev.recordwire.kernel;

import static dev.recordwire.kernel.Float64Sums.BLOCK;
import static dev.recordwire.kernel.Float64Sums.LANES;
import static dev.recordwire.kernel.VectorLanes.FOLDED;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// [Float64Products] with vectors, in the passes of [VectorFloat64Sums]. Which of the two sums is
/// taken is a constant wherever the compiler sees a loop, since a block asks for it before its
/// passes.
final class VectorFloat64Products implements Float64Products {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
  private static final long BYTES = 8;
  private static final int WIDTH = SPECIES.length();
  private static final long STEP = FOLDED * BYTES;

  /// The index of the last element of a row that a pass takes.
  private static final int LAST = 3 * FOLDED + WIDTH - 1;

  private final Float64Products scalar;

  VectorFloat64Products(Float64Products scalar) {
    this.scalar = scalar;
  }

  @Override
  public double dot(
      MemorySegment segment, long at, long count, MemorySegment others, long othersAt) {
    if (count < LANES) {
      return scalar.dot(segment, at, count, others, othersAt);
    }
    double sum = tree(segment, at, count, others, othersAt, false);
    return Double.isNaN(sum) ? Double.NaN : sum;
  }

  @Override
  public double squaredDistance(
      MemorySegment segment, long at, long count, MemorySegment others, long othersAt) {
    if (count < LANES) {
      return scalar.squaredDistance(segment, at, count, others, othersAt);
    }
    double sum = tree(segment, at, count, others, othersAt, true);
    return Double.isNaN(sum) ? Double.NaN : sum;
  }

  private static double tree(
      MemorySegment x, long at, long count, MemorySegment y, long yAt, boolean squares) {
    if (count <= BLOCK) {
      return squares ? squares(x, at, (int) count, y, yAt) : products(x, at, (int) count, y, yAt);
    }
    long left = Long.highestOneBit(count - 1);
    long right = left * BYTES;
    return tree(x, at, left, y, yAt, squares)
        + tree(x, at + right, count - left, y, yAt + right, squares);
  }

  private static double products(MemorySegment x, long at, int count, MemorySegment y, long yAt) {
    return block(x, at, count, y, yAt, false);
  }

  private static double squares(MemorySegment x, long at, int count, MemorySegment y, long yAt) {
    return block(x, at, count, y, yAt, true);
  }

  private static double block(
      MemorySegment x, long at, int count, MemorySegment y, long yAt, boolean squares) {
    x.isNative(); // Fixes its type for the compiler: see Kernels.
    y.isNative();
    DoubleVector sums = pass(x, at, y, yAt, count, squares);
    if (WIDTH < 8) {
      sums = sums.add(pass(x, at + 4 * BYTES, y, yAt + 4 * BYTES, count - 4, squares));
    }
    if (WIDTH < 4) {
      DoubleVector sum2 = pass(x, at + 2 * BYTES, y, yAt + 2 * BYTES, count - 2, squares);
      DoubleVector sum6 = pass(x, at + 6 * BYTES, y, yAt + 6 * BYTES, count - 6, squares);
      sums = sums.add(sum2.add(sum6));
    }
    return VectorLanes.fold(sums);
  }

  private static DoubleVector pass(
      MemorySegment x, long at, MemorySegment y, long yAt, int count, boolean squares) {
    DoubleVector sum0 = VectorLanes.NOTHING;
    DoubleVector sum8 = sum0;
    DoubleVector sum16 = sum0;
    DoubleVector sum24 = sum0;
    int i = 0;
    for (int end = count - LAST; i < end; i += LANES) {
      long start = at + i * BYTES;
      long yStart = yAt + i * BYTES;
      sum0 = sum0.add(terms(x, start, y, yStart, squares));
      sum8 = sum8.add(terms(x, start + STEP, y, yStart + STEP, squares));
      sum16 = sum16.add(terms(x, start + 2 * STEP, y, yStart + 2 * STEP, squares));
      sum24 = sum24.add(terms(x, start + 3 * STEP, y, yStart + 3 * STEP, squares));
    }
    long start = at + i * BYTES;
    long yStart = yAt + i * BYTES;
    int rest = count - i;
    if (rest > 0) {
      sum0 = sum0.add(terms(x, start, y, yStart, rest, squares));
    }
    if (rest > FOLDED) {
      sum8 = sum8.add(terms(x, start + STEP, y, yStart + STEP, rest - FOLDED, squares));
    }
    start += 2 * STEP;
    yStart += 2 * STEP;
    if (rest > 2 * FOLDED) {
      sum16 = sum16.add(terms(x, start, y, yStart, rest - 2 * FOLDED, squares));
    }
    if (rest > 3 * FOLDED) {
      int last = rest - 3 * FOLDED;
      sum24 = sum24.add(terms(x, start + STEP, y, yStart + STEP, last, squares));
    }
    return sum0.add(sum16).add(sum8.add(sum24));
  }

  /// The terms of the first `count` pairs, and otherwise -0.0.
  private static DoubleVector terms(
      MemorySegment x, long at, MemorySegment y, long yAt, int count, boolean squares) {
    if (count >= WIDTH) {
      return terms(x, at, y, yAt, squares);
    }
    DoubleVector lanes = VectorLanes.NOTHING;
    for (int i = 0; i < count; i++) {
      double left = x.get(Elements.DOUBLE, at + i * BYTES);
      double right = y.get(Elements.DOUBLE, yAt + i * BYTES);
      double term = squares ? (left - right) * (left - right) : left * right;
      lanes = lanes.blend(term, VectorLanes.only(i));
    }
    return lanes;
  }

  private static DoubleVector terms(
      MemorySegment x, long at, MemorySegment y, long yAt, boolean squares) {
    if (squares) {
      DoubleVector difference = load(x, at).sub(load(y, yAt));
      return difference.mul(difference);
    }
    return load(x, at).mul(load(y, yAt));
  }

  private static DoubleVector load(MemorySegment segment, long at) {
    return ByteVector.fromMemorySegment(LOADED, segment, at, LITTLE_ENDIAN).reinterpretAsDoubles();
  }
}
