package dev.recordwire.kernel;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [Float32Sums] with vectors.
///
/// The accumulators of a row of lanes do not fit the registers where vectors are narrow. So a
/// block is gone through in passes, of four accumulators each: those that are halved among
/// themselves.
final class VectorFloat32Sums implements Float32Sums {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final VectorSpecies<Byte> LOADED = VectorSupport.HALF_BYTES;
  private static final long BYTES = 4;
  private static final int WIDTH = SPECIES.length();
  private static final int FOLDED = LANES / 4;

  private final Float32Sums scalar;

  VectorFloat32Sums(Float32Sums scalar) {
    this.scalar = scalar;
  }

  @Override
  public double sum(MemorySegment segment, long at, long count) {
    if (count < LANES) {
      return scalar.sum(segment, at, count);
    }
    double sum = tree(segment, at, count, new double[LANES]);
    return Double.isNaN(sum) ? Double.NaN : sum;
  }

  private static double tree(MemorySegment segment, long at, long count, double[] row) {
    if (count <= BLOCK) {
      return block(segment, at, Math.toIntExact(count), row);
    }
    long left = Long.highestOneBit(count - 1);
    return tree(segment, at, left, row) + tree(segment, at + left * BYTES, count - left, row);
  }

  private static double block(MemorySegment segment, long at, int count, double[] row) {
    int whole = count & -LANES;
    // Adding -0.0 changes nothing, so the last row can be filled up with it.
    Arrays.fill(row, -0.0);
    for (int i = whole; i < count; i++) {
      row[i - whole] = segment.get(Elements.FLOAT, at + i * BYTES);
    }
    // A pass reads its part of the row before it writes its result, which lies in that part.
    for (int lane = 0; lane < FOLDED; lane += WIDTH) {
      pass(segment, at + lane * BYTES, whole, row, lane);
    }
    return ((row[0] + row[4]) + (row[2] + row[6])) + ((row[1] + row[5]) + (row[3] + row[7]));
  }

  private static void pass(MemorySegment segment, long at, int count, double[] row, int lane) {
    segment.isNative(); // Fixes its type for the compiler: see Kernels.
    DoubleVector sum0 = DoubleVector.broadcast(SPECIES, -0.0);
    DoubleVector sum8 = sum0;
    DoubleVector sum16 = sum0;
    DoubleVector sum24 = sum0;
    for (int i = 0; i < count; i += LANES) {
      long start = at + i * BYTES;
      sum0 = sum0.add(load(segment, start));
      sum8 = sum8.add(load(segment, start + FOLDED * BYTES));
      sum16 = sum16.add(load(segment, start + 2 * FOLDED * BYTES));
      sum24 = sum24.add(load(segment, start + 3 * FOLDED * BYTES));
    }
    sum0 = sum0.add(DoubleVector.fromArray(SPECIES, row, lane));
    sum8 = sum8.add(DoubleVector.fromArray(SPECIES, row, lane + FOLDED));
    sum16 = sum16.add(DoubleVector.fromArray(SPECIES, row, lane + 2 * FOLDED));
    sum24 = sum24.add(DoubleVector.fromArray(SPECIES, row, lane + 3 * FOLDED));
    sum0.add(sum16).add(sum8.add(sum24)).intoArray(row, lane);
  }

  private static DoubleVector load(MemorySegment segment, long at) {
    return (DoubleVector)
        ByteVector.fromMemorySegment(LOADED, segment, at, LITTLE_ENDIAN)
            .reinterpretAsFloats()
            .convertShape(VectorOperators.F2D, SPECIES, 0);
  }
}
