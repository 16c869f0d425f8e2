package dev.recordwire.array.internal.vector;

import static dev.recordwire.array.internal.kernel.Float64Sums.BLOCK;
import static dev.recordwire.array.internal.kernel.Float64Sums.LANES;
import static dev.recordwire.array.internal.vector.VectorLanes.FOLDED;
import static dev.recordwire.array.internal.vector.VectorLanes.HALVED;

import dev.recordwire.array.internal.kernel.Float64Deviations;
import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.number.Deviations;
import dev.recordwire.array.internal.storage.Layouts;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

// dtype carrier: Double.BYTES, DOUBLE
// dtype float32: VectorSupport.BYTES -> VectorSupport.HALF_BYTES
/// [Float64Deviations] with vectors, in the passes of [VectorFloat64Sums], for both sums at
/// once. Lanes without an element may get +0.0 as a square: a sum with a square in it stays
/// what it is.
final class VectorFloat64Deviations implements Float64Deviations {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
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
    } else {
      tree(segment, at, count, mean, result);
    }
  }

  private static void tree(
      MemorySegment segment, long at, long count, double mean, Deviations result) {
    if (count <= BLOCK) {
      block(segment, at, (int) count, mean, result);
      return;
    }
    long left = Long.highestOneBit(count - 1);
    tree(segment, at, left, mean, result);
    double sum = result.sum;
    double squares = result.squares;
    tree(segment, at + left * BYTES, count - left, mean, result);
    result.sum += sum;
    result.squares += squares;
  }

  private static void block(
      MemorySegment segment, long at, int count, double mean, Deviations result) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    DoubleVector means = DoubleVector.broadcast(SPECIES, mean);
    DoubleVector sum = VectorLanes.nothing();
    DoubleVector square = sum;
    for (int half = 0; half < HALVED; half += WIDTH) {
      DoubleVector halvedSum = VectorLanes.nothing();
      DoubleVector halvedSquare = halvedSum;
      for (int lane = half; lane < FOLDED; lane += Math.max(HALVED, WIDTH)) {
        DoubleVector sum0 = VectorLanes.nothing();
        DoubleVector sum8 = sum0;
        DoubleVector sum16 = sum0;
        DoubleVector sum24 = sum0;
        DoubleVector square0 = sum0;
        DoubleVector square8 = sum0;
        DoubleVector square16 = sum0;
        DoubleVector square24 = sum0;
        int rows = VectorLanes.rows(count, lane);
        long start = at + lane * BYTES;
        // Not <: see VectorMemory.
        for (long end = start + rows * ROW; start != end; start += ROW) {
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
        int rest = count - lane - rows * LANES;
        if (rest >= WIDTH) {
          DoubleVector difference = load(segment, start).sub(means);
          sum0 = sum0.add(difference);
          square0 = square0.add(difference.mul(difference));
        }
        if (rest >= FOLDED + WIDTH) {
          DoubleVector difference = load(segment, start + STEP).sub(means);
          sum8 = sum8.add(difference);
          square8 = square8.add(difference.mul(difference));
        }
        if (rest >= 2 * FOLDED + WIDTH) {
          DoubleVector difference = load(segment, start + 2 * STEP).sub(means);
          sum16 = sum16.add(difference);
          square16 = square16.add(difference.mul(difference));
        }
        DoubleVector last = VectorLanes.nothing();
        int place = rest / FOLDED;
        int few = rest - place * FOLDED;
        if (few < WIDTH) {
          for (int j = 0; j < few; j++) {
            double element = segment.get(Layouts.DOUBLE, start + place * STEP + j * BYTES);
            last = last.blend(element - mean, VectorLanes.only(j));
          }
        }
        DoubleVector lastSquare = last.mul(last);
        if (place == 0) {
          sum0 = sum0.add(last);
          square0 = square0.add(lastSquare);
        } else if (place == 1) {
          sum8 = sum8.add(last);
          square8 = square8.add(lastSquare);
        } else if (place == 2) {
          sum16 = sum16.add(last);
          square16 = square16.add(lastSquare);
        } else {
          sum24 = sum24.add(last);
          square24 = square24.add(lastSquare);
        }
        halvedSum = halvedSum.add(sum0.add(sum16).add(sum8.add(sum24)));
        halvedSquare = halvedSquare.add(square0.add(square16).add(square8.add(square24)));
      }
      sum = sum.add(halvedSum);
      square = square.add(halvedSquare);
    }
    result.sum = VectorLanes.fold(sum);
    result.squares = VectorLanes.fold(square);
  }

  private static DoubleVector load(MemorySegment segment, long at) {
    return VectorLanes.float64(VectorMemory.load(LOADED, segment, at));
  }
}
