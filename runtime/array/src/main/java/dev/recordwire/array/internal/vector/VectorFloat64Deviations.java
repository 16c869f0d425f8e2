package dev.recordwire.array.internal.vector;

import static dev.recordwire.array.internal.kernel.Float64Sums.BLOCK;
import static dev.recordwire.array.internal.kernel.Float64Sums.LANES;
import static dev.recordwire.array.internal.vector.VectorLanes.FOLDED;

import dev.recordwire.array.internal.kernel.Float64Deviations;
import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.number.Deviations;
import dev.recordwire.array.internal.number.TreeSum;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

// dtype carrier: Double.BYTES
/// [Float64Deviations] with vectors, in the passes of [VectorFloat64Sums], for both sums at
/// once.
final class VectorFloat64Deviations implements Float64Deviations {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final long BYTES = Double.BYTES;
  private static final int WIDTH = SPECIES.length();
  private static final long STEP = FOLDED * BYTES;
  private static final long ROW = LANES * BYTES;

  private final Float64Deviations scalar;

  VectorFloat64Deviations(Float64Deviations scalar) {
    this.scalar = scalar;
  }

  @Override
  public void deviations(
      MemorySegment segment, long at, long count, double mean, Deviations result) {
    if (count < LANES) {
      scalar.deviations(segment, at, count, mean, result);
      return;
    }
    double[] rows = VectorLanes.rows();
    double[] squaresOfRows = VectorLanes.rows();
    TreeSum sum = new TreeSum(count, BLOCK);
    TreeSum squares = new TreeSum(count, BLOCK);
    for (long done = 0; done < count; done += BLOCK) {
      int some = (int) Math.min(count - done, BLOCK);
      block(segment, at + done * BYTES, some, mean, rows, squaresOfRows);
      sum.add(VectorLanes.fold(rows, some % LANES));
      squares.add(VectorLanes.fold(squaresOfRows, some % LANES));
    }
    result.sum = sum.total();
    result.squares = squares.total();
  }

  private static void block(
      MemorySegment segment, long at, int count, double mean, double[] rows, double[] squares) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    DoubleVector means = DoubleVector.broadcast(SPECIES, mean);
    int rest = count % LANES;
    int first = 0;
    int behind = count - rest;
    for (int row = 0; row < LANES + rest; row += LANES) {
      for (int lane = 0; lane < FOLDED; lane += WIDTH) {
        DoubleVector sum0 = VectorLanes.nothing();
        DoubleVector sum8 = sum0;
        DoubleVector sum16 = sum0;
        DoubleVector sum24 = sum0;
        DoubleVector square0 = sum0;
        DoubleVector square8 = sum0;
        DoubleVector square16 = sum0;
        DoubleVector square24 = sum0;
        long start = at + (first + lane) * BYTES;
        long end = at + (behind + lane) * BYTES;
        // Not <: see VectorMemory.
        for (; start != end; start += ROW) {
          DoubleVector difference0 = load(segment, start).sub(means);
          DoubleVector difference8 = load(segment, start + STEP).sub(means);
          DoubleVector difference16 = load(segment, start + 2 * STEP).sub(means);
          DoubleVector difference24 = load(segment, start + 3 * STEP).sub(means);
          sum0 = sum0.add(difference0);
          sum8 = sum8.add(difference8);
          sum16 = sum16.add(difference16);
          sum24 = sum24.add(difference24);
          square0 = square0.add(difference0.mul(difference0));
          square8 = square8.add(difference8.mul(difference8));
          square16 = square16.add(difference16.mul(difference16));
          square24 = square24.add(difference24.mul(difference24));
        }
        sum0.intoArray(rows, row + lane);
        sum8.intoArray(rows, row + lane + FOLDED);
        sum16.intoArray(rows, row + lane + 2 * FOLDED);
        sum24.intoArray(rows, row + lane + 3 * FOLDED);
        square0.intoArray(squares, row + lane);
        square8.intoArray(squares, row + lane + FOLDED);
        square16.intoArray(squares, row + lane + 2 * FOLDED);
        square24.intoArray(squares, row + lane + 3 * FOLDED);
      }
      first = count - LANES; // the last row, of which some has been added
      behind = count;
    }
  }

  private static DoubleVector load(MemorySegment segment, long at) {
    return VectorLanes.float64(segment, at);
  }
}
