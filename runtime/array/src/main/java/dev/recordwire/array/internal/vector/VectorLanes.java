package dev.recordwire.array.internal.vector;

import dev.recordwire.array.internal.kernel.Float64Sums;
import dev.recordwire.array.internal.kernel.VectorSupport;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// The work of vector loops on the lanes of [Float64Sums], beside adding to them.
public final class VectorLanes {
  /// The number of lanes that are left when a vector loop has halved those of a row among its
  /// four accumulators. Where vectors are narrower, loops go through a block in several
  /// passes.
  static final int FOLDED = Float64Sums.LANES / 4;

  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final int WIDTH = SPECIES.length();

  private VectorLanes() {}

  /// Lanes to add to: adding to -0.0 changes nothing, not even -0.0. No constant, because
  /// those are objects, and what is computed from an object becomes one.
  static DoubleVector nothing() {
    return DoubleVector.broadcast(SPECIES, -0.0);
  }

  /// As many elements as a vector has lanes.
  static DoubleVector float64(MemorySegment segment, long at) {
    return VectorMemory.loadDoubles(segment, at);
  }

  /// As many elements of half the size of a lane as a vector has lanes.
  static DoubleVector float32(MemorySegment segment, long at) {
    return (DoubleVector)
        VectorMemory.loadHalfFloats(segment, at).convertShape(VectorOperators.F2D, SPECIES, 0);
  }

  /// Room for the lanes of two rows: that which all whole rows were added to, and the last one.
  static double[] rows() {
    return new double[2 * Float64Sums.LANES];
  }

  /// The sum of the lanes of a first row, to which the last ones of a second row are added before;
  /// both are changed. To take the elements behind the last whole row one by one took as long as a
  /// hundred others where HotSpot met few of them.
  static double fold(double[] rows, int last) {
    System.arraycopy(rows, 2 * Float64Sums.LANES - last, rows, Float64Sums.LANES, last);
    Arrays.fill(rows, Float64Sums.LANES + last, 2 * Float64Sums.LANES, -0.0);
    return halve(rows, Float64Sums.LANES);
  }

  /// The sum of all lanes of a row, to which those of another one are added before; the row is
  /// changed.
  public static double fold(double[] row, byte[] added, int at) {
    for (int lane = 0; lane < Float64Sums.LANES; lane += WIDTH) {
      ByteVector bytes = ByteVector.fromArray(VectorSupport.BYTES, added, at + lane * Double.BYTES);
      DoubleVector.fromArray(SPECIES, row, lane)
          .add(bytes.reinterpretAsDoubles())
          .intoArray(row, lane);
    }
    return halve(row, Float64Sums.LANES / 2);
  }

  /// The sum of all lanes, of which the upper half is added to the lower one again and again; they
  /// are changed. Vectors are handed to the module's methods only: where a loop is long, HotSpot
  /// inlines no others any more.
  ///
  /// @param first half the number of lanes
  private static double halve(double[] rows, int first) {
    for (int half = first; half >= WIDTH; half /= 2) {
      for (int lane = 0; lane < half; lane += WIDTH) {
        DoubleVector.fromArray(SPECIES, rows, lane)
            .add(DoubleVector.fromArray(SPECIES, rows, lane + half))
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
