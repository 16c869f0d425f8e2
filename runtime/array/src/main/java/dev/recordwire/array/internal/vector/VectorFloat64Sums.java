package dev.recordwire.array.internal.vector;

import static dev.recordwire.array.internal.vector.VectorLanes.FOLDED;

import dev.recordwire.array.internal.kernel.Float64Sums;
import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.number.TreeSum;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

// dtype carrier: Double.BYTES
/// [Float64Sums] with vectors.
///
/// The accumulators of a row of lanes do not fit the registers where vectors are narrow. So a
/// block is gone through in passes, of four accumulators each: those that are halved among
/// themselves. All of it is one method, since a method that returns a vector returns an object
/// wherever it is too large to be inlined.
final class VectorFloat64Sums implements Float64Sums {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final long BYTES = Double.BYTES;
  private static final int WIDTH = SPECIES.length();
  private static final long STEP = FOLDED * BYTES;
  private static final long ROW = LANES * BYTES;

  private final Float64Sums scalar;

  VectorFloat64Sums(Float64Sums scalar) {
    this.scalar = scalar;
  }

  @Override
  public double sum(MemorySegment segment, long at, long count) {
    if (count < LANES) {
      return scalar.sum(segment, at, count);
    }
    double[] rows = VectorLanes.rows();
    TreeSum sum = new TreeSum(count, BLOCK);
    for (long done = 0; done < count; done += BLOCK) {
      sum.add(block(segment, at + done * BYTES, (int) Math.min(count - done, BLOCK), rows));
    }
    return sum.total();
  }

  private static double block(MemorySegment segment, long at, int count, double[] rows) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
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
        long end = at + (behind + lane) * BYTES;
        // Not <: see VectorMemory.
        for (; start != end; start += ROW) {
          sum0 = sum0.add(load(segment, start));
          sum8 = sum8.add(load(segment, start + STEP));
          sum16 = sum16.add(load(segment, start + 2 * STEP));
          sum24 = sum24.add(load(segment, start + 3 * STEP));
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

  private static DoubleVector load(MemorySegment segment, long at) {
    return VectorLanes.float64(segment, at);
  }
}
