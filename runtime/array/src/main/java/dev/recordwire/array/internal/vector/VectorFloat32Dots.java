package dev.recordwire.array.internal.vector;

import dev.recordwire.array.internal.kernel.Float32Dots;
import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.storage.Layouts;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [Float32Dots] with vectors. A pass has four accumulators, a quarter of the lanes apart, whose
/// sums are a vector of the quarter; where vectors are narrower, several passes make it up.
final class VectorFloat32Dots implements Float32Dots {
  private static final VectorSpecies<Float> SPECIES = VectorSupport.FLOATS;
  private static final long BYTES = Float.BYTES;
  private static final int WIDTH = SPECIES.length();
  private static final int QUARTER = LANES / 4;
  private static final int EIGHTH = LANES / 8;
  private static final long STEP = QUARTER * BYTES;

  /// The index of the last element of a row that a pass takes.
  private static final int LAST = 3 * QUARTER + WIDTH - 1;

  private final Float32Dots scalar;

  VectorFloat32Dots(Float32Dots scalar) {
    this.scalar = scalar;
  }

  @Override
  public float dot(
      MemorySegment segment, long at, long count, MemorySegment others, long othersAt) {
    if (count < LANES) {
      return scalar.dot(segment, at, count, others, othersAt);
    }
    float sum = tree(segment, at, count, others, othersAt);
    return Float.isNaN(sum) ? Float.NaN : sum;
  }

  private static float tree(MemorySegment x, long at, long count, MemorySegment y, long yAt) {
    if (count <= BLOCK) {
      return block(x, at, (int) count, y, yAt);
    }
    long left = Long.highestOneBit(count - 1);
    long right = left * BYTES;
    return tree(x, at, left, y, yAt) + tree(x, at + right, count - left, y, yAt + right);
  }

  private static float block(MemorySegment x, long at, int count, MemorySegment y, long yAt) {
    x.isNative(); // Fixes its type for the compiler: see Kernels.
    y.isNative();
    FloatVector sum = FloatVector.zero(SPECIES);
    for (int half = 0; half < EIGHTH; half += WIDTH) {
      FloatVector halved = FloatVector.zero(SPECIES);
      for (int lane = half; lane < QUARTER; lane += Math.max(EIGHTH, WIDTH)) {
        FloatVector sum0 = FloatVector.zero(SPECIES);
        FloatVector sum16 = sum0;
        FloatVector sum32 = sum0;
        FloatVector sum48 = sum0;
        int i = lane;
        for (int end = count - LAST; i < end; i += LANES) {
          long start = at + i * BYTES;
          long yStart = yAt + i * BYTES;
          sum0 = sum0.add(terms(x, start, y, yStart));
          sum16 = sum16.add(terms(x, start + STEP, y, yStart + STEP));
          sum32 = sum32.add(terms(x, start + 2 * STEP, y, yStart + 2 * STEP));
          sum48 = sum48.add(terms(x, start + 3 * STEP, y, yStart + 3 * STEP));
        }
        long start = at + i * BYTES;
        long yStart = yAt + i * BYTES;
        int rest = count - i;
        if (rest >= WIDTH) {
          sum0 = sum0.add(terms(x, start, y, yStart));
        }
        if (rest >= QUARTER + WIDTH) {
          sum16 = sum16.add(terms(x, start + STEP, y, yStart + STEP));
        }
        if (rest >= 2 * QUARTER + WIDTH) {
          sum32 = sum32.add(terms(x, start + 2 * STEP, y, yStart + 2 * STEP));
        }
        FloatVector last = FloatVector.zero(SPECIES);
        int place = Math.max(0, rest) / QUARTER;
        int few = rest - place * QUARTER;
        if (few < WIDTH) {
          for (int j = 0; j < few; j++) {
            long shift = place * STEP + j * BYTES;
            float left = x.get(Layouts.FLOAT, start + shift);
            float right = y.get(Layouts.FLOAT, yStart + shift);
            last = last.blend(left * right, only(j));
          }
        }
        if (place == 0) {
          sum0 = sum0.add(last);
        } else if (place == 1) {
          sum16 = sum16.add(last);
        } else if (place == 2) {
          sum32 = sum32.add(last);
        } else {
          sum48 = sum48.add(last);
        }
        halved = halved.add(sum0.add(sum32).add(sum16.add(sum48)));
      }
      sum = sum.add(halved);
    }
    return fold(sum);
  }

  private static FloatVector terms(MemorySegment x, long at, MemorySegment y, long yAt) {
    return load(x, at).mul(load(y, yAt));
  }

  private static FloatVector load(MemorySegment segment, long at) {
    return VectorMemory.load(VectorSupport.BYTES, segment, at).reinterpretAsFloats();
  }

  private static VectorMask<Float> only(int index) {
    return FloatVector.zero(SPECIES).addIndex(1).compare(VectorOperators.EQ, index);
  }

  /// The sum of the lanes, halved again and again.
  private static float fold(FloatVector lanes) {
    FloatVector four = lanes;
    if (WIDTH == 16) {
      four = halved(halved(lanes, FloatVector.SPECIES_256), FloatVector.SPECIES_128);
    } else if (WIDTH == 8) {
      four = halved(lanes, FloatVector.SPECIES_128);
    }
    return (four.lane(0) + four.lane(2)) + (four.lane(1) + four.lane(3));
  }

  private static FloatVector halved(FloatVector lanes, VectorSpecies<Float> half) {
    FloatVector lower = (FloatVector) lanes.reinterpretShape(half, 0);
    return lower.add((FloatVector) lanes.reinterpretShape(half, 1));
  }
}
