package dev.recordwire.array.internal.vector;

import static dev.recordwire.array.internal.vector.VectorLanes.FOLDED;
import static dev.recordwire.array.internal.vector.VectorLanes.HALVED;

import dev.recordwire.array.internal.kernel.Float64Sums;
import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.storage.Layouts;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

// dtype carrier: Double.BYTES, DOUBLE
// dtype float32: VectorSupport.BYTES -> VectorSupport.HALF_BYTES
/// [Float64Sums] with vectors.
///
/// The accumulators of a row of lanes do not fit the registers where vectors are narrow. So a
/// block is gone through in passes, of four accumulators each: those that are halved among
/// themselves. All of it is one method, since a method that returns a vector returns an object
/// wherever it is too large to be inlined.
final class VectorFloat64Sums implements Float64Sums {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.BYTES;
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
    double sum = tree(segment, at, count);
    return Double.isNaN(sum) ? Double.NaN : sum;
  }

  private static double tree(MemorySegment segment, long at, long count) {
    if (count <= BLOCK) {
      return block(segment, at, (int) count);
    }
    long left = Long.highestOneBit(count - 1);
    return tree(segment, at, left) + tree(segment, at + left * BYTES, count - left);
  }

  private static double block(MemorySegment segment, long at, int count) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
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
        // Not <: see VectorMemory.
        for (long end = start + rows * ROW; start != end; start += ROW) {
          sum0 = sum0.add(load(segment, start));
          sum8 = sum8.add(load(segment, start + STEP));
          sum16 = sum16.add(load(segment, start + 2 * STEP));
          sum24 = sum24.add(load(segment, start + 3 * STEP));
        }
        int rest = count - lane - rows * LANES;
        if (rest >= WIDTH) {
          sum0 = sum0.add(load(segment, start));
        }
        if (rest >= FOLDED + WIDTH) {
          sum8 = sum8.add(load(segment, start + STEP));
        }
        if (rest >= 2 * FOLDED + WIDTH) {
          sum16 = sum16.add(load(segment, start + 2 * STEP));
        }
        DoubleVector last = VectorLanes.nothing();
        int place = rest / FOLDED;
        int few = rest - place * FOLDED;
        if (few < WIDTH) {
          for (int j = 0; j < few; j++) {
            double element = segment.get(Layouts.DOUBLE, start + place * STEP + j * BYTES);
            last = last.blend(element, VectorLanes.only(j));
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

  private static DoubleVector load(MemorySegment segment, long at) {
    return VectorLanes.float64(VectorMemory.load(LOADED, segment, at));
  }
}
