package dev.recordwire.array.internal.vector;

import dev.recordwire.array.internal.kernel.Float32Dots;
import dev.recordwire.array.internal.kernel.VectorSupport;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// [Float32Dots] with vectors. A pass has four accumulators, a quarter of the lanes apart; where
/// vectors are narrower than a quarter, several passes make it up.
final class VectorFloat32Dots implements Float32Dots {
  private static final VectorSpecies<Float> SPECIES = VectorSupport.FLOATS;
  private static final long BYTES = Float.BYTES;
  private static final int WIDTH = SPECIES.length();
  private static final int QUARTER = LANES / 4;
  private static final long STEP = QUARTER * BYTES;
  private static final long ROW = LANES * BYTES;

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
    float[] rows = new float[2 * LANES];
    float[] sums = new float[Long.SIZE - Long.numberOfLeadingZeros(count / BLOCK) + 1];
    int top = 0;
    for (long done = 0; done < count; done += BLOCK) {
      long shift = done * BYTES;
      int some = (int) Math.min(count - done, BLOCK);
      float sum = block(segment, at + shift, some, others, othersAt + shift, rows);
      for (long pairs = done / BLOCK; (pairs & 1) == 1; pairs >>= 1) {
        sum = sums[--top] + sum;
      }
      sums[top++] = sum;
    }
    float total = sums[--top];
    while (top > 0) {
      total = sums[--top] + total;
    }
    return Float.isNaN(total) ? Float.NaN : total;
  }

  private static float block(
      MemorySegment x, long at, int count, MemorySegment y, long yAt, float[] rows) {
    x.isNative(); // Fixes its type for the compiler: see Kernels.
    y.isNative();
    int rest = count % LANES;
    int first = 0;
    int behind = count - rest;
    for (int row = 0; row < LANES + rest; row += LANES) {
      for (int lane = 0; lane < QUARTER; lane += WIDTH) {
        FloatVector sum0 = FloatVector.zero(SPECIES);
        FloatVector sum16 = sum0;
        FloatVector sum32 = sum0;
        FloatVector sum48 = sum0;
        long start = at + (first + lane) * BYTES;
        long yStart = yAt + (first + lane) * BYTES;
        long end = at + (behind + lane) * BYTES;
        // Not <: see VectorMemory.
        for (; start != end; start += ROW) {
          sum0 = sum0.add(terms(x, start, y, yStart));
          sum16 = sum16.add(terms(x, start + STEP, y, yStart + STEP));
          sum32 = sum32.add(terms(x, start + 2 * STEP, y, yStart + 2 * STEP));
          sum48 = sum48.add(terms(x, start + 3 * STEP, y, yStart + 3 * STEP));
          yStart += ROW;
        }
        sum0.intoArray(rows, row + lane);
        sum16.intoArray(rows, row + lane + QUARTER);
        sum32.intoArray(rows, row + lane + 2 * QUARTER);
        sum48.intoArray(rows, row + lane + 3 * QUARTER);
      }
      first = count - LANES; // the last row, of which some has been added
      behind = count;
    }
    return fold(rows, rest);
  }

  private static FloatVector terms(MemorySegment x, long at, MemorySegment y, long yAt) {
    return load(x, at).mul(load(y, yAt));
  }

  private static FloatVector load(MemorySegment segment, long at) {
    return VectorMemory.loadFloats(segment, at);
  }

  /// The sum of the lanes of a first row, to which the last ones of a second row are added before.
  private static float fold(float[] rows, int last) {
    System.arraycopy(rows, 2 * LANES - last, rows, LANES, last);
    Arrays.fill(rows, LANES + last, 2 * LANES, 0);
    for (int half = LANES; half >= WIDTH; half /= 2) {
      for (int lane = 0; lane < half; lane += WIDTH) {
        FloatVector.fromArray(SPECIES, rows, lane)
            .add(FloatVector.fromArray(SPECIES, rows, lane + half))
            .intoArray(rows, lane);
      }
    }
    for (int half = WIDTH / 2; half > 0; half /= 2) {
      for (int lane = 0; lane < half; lane++) {
        rows[lane] += rows[lane + half];
      }
    }
    return rows[0];
  }
}
