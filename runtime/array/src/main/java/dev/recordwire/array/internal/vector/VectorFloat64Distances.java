package dev.recordwire.array.internal.vector;

import static dev.recordwire.array.internal.kernel.Float64Sums.BLOCK;
import static dev.recordwire.array.internal.kernel.Float64Sums.LANES;
import static dev.recordwire.array.internal.vector.VectorLanes.FOLDED;

import dev.recordwire.array.internal.kernel.Float64Distances;
import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.number.TreeSum;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

// dtype carrier: Double.BYTES
/// [Float64Distances] with vectors, in the passes of [VectorFloat64Sums].
final class VectorFloat64Distances implements Float64Distances {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final long BYTES = Double.BYTES;
  private static final int WIDTH = SPECIES.length();
  private static final long STEP = FOLDED * BYTES;
  private static final long ROW = LANES * BYTES;

  private final Float64Distances scalar;

  VectorFloat64Distances(Float64Distances scalar) {
    this.scalar = scalar;
  }

  @Override
  public double squaredDistance(
      MemorySegment segment, long at, long count, MemorySegment others, long othersAt) {
    if (count < LANES) {
      return scalar.squaredDistance(segment, at, count, others, othersAt);
    }
    double[] rows = VectorLanes.rows();
    TreeSum sum = new TreeSum(count, BLOCK);
    for (long done = 0; done < count; done += BLOCK) {
      long shift = done * BYTES;
      int some = (int) Math.min(count - done, BLOCK);
      sum.add(block(segment, at + shift, some, others, othersAt + shift, rows));
    }
    return sum.total();
  }

  private static double block(
      MemorySegment x, long at, int count, MemorySegment y, long yAt, double[] rows) {
    x.isNative(); // Fixes its type for the compiler: see Kernels.
    y.isNative();
    int rest = count % LANES;
    int first = 0;
    int behind = count - rest;
    for (int row = 0; row < LANES + rest; row += LANES) {
      for (int lane = 0; lane < FOLDED; lane += WIDTH) {
        DoubleVector sum0 = VectorLanes.nothing();
        DoubleVector sum8 = sum0;
        DoubleVector sum16 = sum0;
        DoubleVector sum24 = sum0;
        long start = at + (first + lane) * BYTES;
        long yStart = yAt + (first + lane) * BYTES;
        long end = at + (behind + lane) * BYTES;
        // Not <: see VectorMemory.
        for (; start != end; start += ROW) {
          sum0 = sum0.add(terms(x, start, y, yStart));
          sum8 = sum8.add(terms(x, start + STEP, y, yStart + STEP));
          sum16 = sum16.add(terms(x, start + 2 * STEP, y, yStart + 2 * STEP));
          sum24 = sum24.add(terms(x, start + 3 * STEP, y, yStart + 3 * STEP));
          yStart += ROW;
        }
        sum0.intoArray(rows, row + lane);
        sum8.intoArray(rows, row + lane + FOLDED);
        sum16.intoArray(rows, row + lane + 2 * FOLDED);
        sum24.intoArray(rows, row + lane + 3 * FOLDED);
      }
      first = count - LANES; // the last row, of which some has been added
      behind = count;
    }
    return VectorLanes.fold(rows, rest);
  }

  private static DoubleVector terms(MemorySegment x, long at, MemorySegment y, long yAt) {
    DoubleVector difference = load(x, at).sub(load(y, yAt));
    return difference.mul(difference);
  }

  private static DoubleVector load(MemorySegment segment, long at) {
    return VectorLanes.float64(segment, at);
  }
}
