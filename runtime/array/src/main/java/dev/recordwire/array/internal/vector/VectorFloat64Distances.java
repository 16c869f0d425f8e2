package dev.recordwire.array.internal.vector;

import static dev.recordwire.array.internal.kernel.Float64Sums.BLOCK;
import static dev.recordwire.array.internal.kernel.Float64Sums.LANES;
import static dev.recordwire.array.internal.vector.VectorLanes.FOLDED;
import static dev.recordwire.array.internal.vector.VectorLanes.HALVED;

import dev.recordwire.array.internal.kernel.Float64Distances;
import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.storage.Layouts;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

// dtype carrier: Double.BYTES, DOUBLE
// dtype float32: VectorSupport.BYTES -> VectorSupport.HALF_BYTES
/// [Float64Distances] with vectors, in the passes of [VectorFloat64Sums].
final class VectorFloat64Distances implements Float64Distances {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
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
    double sum = tree(segment, at, count, others, othersAt);
    return Double.isNaN(sum) ? Double.NaN : sum;
  }

  private static double tree(MemorySegment x, long at, long count, MemorySegment y, long yAt) {
    if (count <= BLOCK) {
      return block(x, at, (int) count, y, yAt);
    }
    long left = Long.highestOneBit(count - 1);
    long right = left * BYTES;
    return tree(x, at, left, y, yAt) + tree(x, at + right, count - left, y, yAt + right);
  }

  private static double block(MemorySegment x, long at, int count, MemorySegment y, long yAt) {
    x.isNative(); // Fixes its type for the compiler: see Kernels.
    y.isNative();
    DoubleVector sum = VectorLanes.nothing();
    for (int half = 0; half < HALVED; half += WIDTH) {
      DoubleVector halved = VectorLanes.nothing();
      for (int lane = half; lane < FOLDED; lane += Math.max(HALVED, WIDTH)) {
        DoubleVector sum0 = VectorLanes.nothing();
        DoubleVector sum8 = sum0;
        DoubleVector sum16 = sum0;
        DoubleVector sum24 = sum0;
        int rows = VectorLanes.rows(count, lane);
        long start = at + lane * BYTES;
        long yStart = yAt + lane * BYTES;
        // Not <: see VectorMemory.
        for (long end = start + rows * ROW; start != end; start += ROW) {
          sum0 = sum0.add(terms(x, start, y, yStart));
          sum8 = sum8.add(terms(x, start + STEP, y, yStart + STEP));
          sum16 = sum16.add(terms(x, start + 2 * STEP, y, yStart + 2 * STEP));
          sum24 = sum24.add(terms(x, start + 3 * STEP, y, yStart + 3 * STEP));
          yStart += ROW;
        }
        int rest = count - lane - rows * LANES;
        if (rest >= WIDTH) {
          sum0 = sum0.add(terms(x, start, y, yStart));
        }
        if (rest >= FOLDED + WIDTH) {
          sum8 = sum8.add(terms(x, start + STEP, y, yStart + STEP));
        }
        if (rest >= 2 * FOLDED + WIDTH) {
          sum16 = sum16.add(terms(x, start + 2 * STEP, y, yStart + 2 * STEP));
        }
        DoubleVector last = VectorLanes.nothing();
        int place = rest / FOLDED;
        int few = rest - place * FOLDED;
        if (few < WIDTH) {
          for (int j = 0; j < few; j++) {
            long shift = place * STEP + j * BYTES;
            double left = x.get(Layouts.DOUBLE, start + shift);
            double right = y.get(Layouts.DOUBLE, yStart + shift);
            last = last.blend((left - right) * (left - right), VectorLanes.only(j));
          }
        }
        if (place == 0) {
          sum0 = sum0.add(last);
        } else if (place == 1) {
          sum8 = sum8.add(last);
        } else if (place == 2) {
          sum16 = sum16.add(last);
        } else {
          sum24 = sum24.add(last);
        }
        halved = halved.add(sum0.add(sum16).add(sum8.add(sum24)));
      }
      sum = sum.add(halved);
    }
    return VectorLanes.fold(sum);
  }

  private static DoubleVector terms(MemorySegment x, long at, MemorySegment y, long yAt) {
    DoubleVector difference = load(x, at).sub(load(y, yAt));
    return difference.mul(difference);
  }

  private static DoubleVector load(MemorySegment segment, long at) {
    return VectorLanes.float64(VectorMemory.load(LOADED, segment, at));
  }
}
