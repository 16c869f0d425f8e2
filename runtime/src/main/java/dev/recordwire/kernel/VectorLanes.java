package dev.recordwire.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/// What the vector loops do with the lanes of [Float64Sums], beside adding to them.
final class VectorLanes {
  /// The number of lanes that are left when a vector loop has halved those of a row among its four
  /// accumulators. Where vectors are narrower, loops go through a block in several passes.
  static final int FOLDED = Float64Sums.LANES / 4;

  /// Adding -0.0 changes nothing, not even -0.0.
  static final DoubleVector NOTHING = DoubleVector.broadcast(VectorSupport.DOUBLES, -0.0);

  private static final DoubleVector INDICES = DoubleVector.zero(VectorSupport.DOUBLES).addIndex(1);
  private static final int WIDTH = VectorSupport.DOUBLES.length();

  private VectorLanes() {}

  /// Only the lane `index`.
  static VectorMask<Double> only(int index) {
    return INDICES.compare(VectorOperators.EQ, index);
  }

  /// The sum of the lanes, halved again and again; of no more than eight.
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
