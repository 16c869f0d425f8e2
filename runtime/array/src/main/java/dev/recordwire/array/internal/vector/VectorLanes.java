package dev.recordwire.array.internal.vector;

import dev.recordwire.array.internal.kernel.Float64Sums;
import dev.recordwire.array.internal.kernel.VectorSupport;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// The work of vector loops on the lanes of [Float64Sums], beside adding to them.
public final class VectorLanes {
  /// The number of lanes that are left when a vector loop has halved those of a row among its
  /// four accumulators. Where vectors are narrower, loops go through a block in several
  /// passes.
  static final int FOLDED = Float64Sums.LANES / 4;

  /// Half of those.
  static final int HALVED = FOLDED / 2;

  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final int WIDTH = SPECIES.length();

  private VectorLanes() {}

  /// Lanes to add to: adding to -0.0 changes nothing, not even -0.0. No constant, because
  /// those are objects, and what is computed from an object becomes one.
  static DoubleVector nothing() {
    return DoubleVector.broadcast(SPECIES, -0.0);
  }

  /// How many rows a pass that begins at a lane has whole vectors of, up to the last of its four.
  static int rows(int count, int lane) {
    return (count - lane + FOLDED - WIDTH) / Float64Sums.LANES;
  }

  /// Elements as loaded, in lanes.
  static DoubleVector float64(ByteVector loaded) {
    return loaded.reinterpretAsDoubles();
  }

  /// Elements as loaded, of half the size of a lane.
  static DoubleVector float32(ByteVector loaded) {
    return (DoubleVector)
        loaded.reinterpretAsFloats().convertShape(VectorOperators.F2D, SPECIES, 0);
  }

  /// Only the lane `index`.
  static VectorMask<Double> only(int index) {
    return DoubleVector.zero(SPECIES).addIndex(1).compare(VectorOperators.EQ, index);
  }

  /// The sum of all lanes of a row, to which those of another one are added before.
  public static double fold(double[] row, byte[] added, int at) {
    DoubleVector sum = nothing();
    for (int half = 0; half < HALVED; half += WIDTH) {
      DoubleVector halved = nothing();
      for (int lane = half; lane < FOLDED; lane += Math.max(HALVED, WIDTH)) {
        DoubleVector even =
            lanes(row, added, at, lane).add(lanes(row, added, at, lane + 2 * FOLDED));
        DoubleVector odd =
            lanes(row, added, at, lane + FOLDED).add(lanes(row, added, at, lane + 3 * FOLDED));
        halved = halved.add(even.add(odd));
      }
      sum = sum.add(halved);
    }
    return fold(sum);
  }

  private static DoubleVector lanes(double[] row, byte[] added, int at, int lane) {
    ByteVector bytes = ByteVector.fromArray(VectorSupport.BYTES, added, at + lane * Double.BYTES);
    return DoubleVector.fromArray(SPECIES, row, lane).add(bytes.reinterpretAsDoubles());
  }

  /// The sum of the lanes of a folded row, halved again and again.
  static double fold(DoubleVector lanes) {
    if (WIDTH == 8) {
      double even = (lanes.lane(0) + lanes.lane(4)) + (lanes.lane(2) + lanes.lane(6));
      return even + ((lanes.lane(1) + lanes.lane(5)) + (lanes.lane(3) + lanes.lane(7)));
    }
    return WIDTH == 4
        ? (lanes.lane(0) + lanes.lane(2)) + (lanes.lane(1) + lanes.lane(3))
        : lanes.lane(0) + lanes.lane(1);
  }
}
