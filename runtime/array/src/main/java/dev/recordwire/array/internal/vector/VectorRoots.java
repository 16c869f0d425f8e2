package dev.recordwire.array.internal.vector;

import static dev.recordwire.array.internal.number.Arcs.FAR;
import static dev.recordwire.array.internal.number.Arcs.NEAR;
import static dev.recordwire.array.internal.number.Floats.SIGN;
import static dev.recordwire.array.internal.number.Logarithms.TWO_52;
import static dev.recordwire.array.internal.number.Roots.B0;
import static dev.recordwire.array.internal.number.Roots.B1;
import static dev.recordwire.array.internal.number.Roots.B2;
import static dev.recordwire.array.internal.number.Roots.B3;
import static dev.recordwire.array.internal.number.Roots.B4;
import static dev.recordwire.array.internal.number.Roots.CUBE_OFFSET;
import static dev.recordwire.array.internal.number.Roots.POWER_52;
import static dev.recordwire.array.internal.number.Roots.SHORT;
import static dev.recordwire.array.internal.number.Roots.THIRD;

import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.number.Roots;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [dev.recordwire.array.internal.number.Roots] in vectors: the same operations in the same order,
/// so that each lane has the same bits. Each loop is one method, since HotSpot stops inlining
/// methods other than those of vectors once it has met as many operations as these have, and a
/// vector that is returned is then an object.
final class VectorRoots {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final int WIDTH = SPECIES.length();

  private VectorRoots() {}

  /// Cube roots.
  static void cbrt(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      DoubleVector a2 = a.abs();
      VectorMask<Double> special =
          a2.compare(VectorOperators.LT, Double.MIN_NORMAL)
              .or(a2.compare(VectorOperators.EQ, Double.POSITIVE_INFINITY));
      DoubleVector whole =
          a2.reinterpretAsLongs()
              .lanewise(VectorOperators.LSHR, 32)
              .or(TWO_52)
              .reinterpretAsDoubles();
      DoubleVector third = whole.sub(POWER_52).fma(THIRD, CUBE_OFFSET).add(POWER_52);
      DoubleVector t =
          third.reinterpretAsLongs().lanewise(VectorOperators.LSHL, 32).reinterpretAsDoubles();
      DoubleVector r = t.mul(t).mul(t.div(a2));
      t =
          t.mul(
              r.mul(r)
                  .mul(r)
                  .fma(r.fma(B4, B3), r.fma(r.fma(B2, B1), DoubleVector.broadcast(SPECIES, B0))));
      t = t.reinterpretAsLongs().add(0x80000000L).and(SHORT).reinterpretAsDoubles();
      DoubleVector s = a2.div(t.mul(t));
      DoubleVector y = t.fma(s.sub(t).div(t.add(t).add(s)), t);
      DoubleVector s2 =
          y.abs().reinterpretAsLongs().or(a.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      s2.blend(Double.NaN, y.compare(VectorOperators.NE, y)).intoArray(results, i);
      if (special.anyTrue()) {
        SpecialLanes.correct(x, results, i, special.toLong(), Roots::cbrt);
      }
    }
  }

  /// Square roots of sums of squares.
  static void hypot(double[] x, double[] y, double[] results, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      DoubleVector b = DoubleVector.fromArray(SPECIES, y, i);
      DoubleVector p = a.abs();
      DoubleVector q = b.abs();
      DoubleVector a2 = q.blend(p, p.compare(VectorOperators.GT, q));
      DoubleVector b2 = p.blend(q, p.compare(VectorOperators.GT, q));
      VectorMask<Double> special =
          a2.compare(VectorOperators.LT, NEAR)
              .or(a2.compare(VectorOperators.GT, FAR))
              .or(a.compare(VectorOperators.NE, a))
              .or(b.compare(VectorOperators.NE, b));
      DoubleVector h = a2.fma(a2, b2.mul(b2)).sqrt();
      DoubleVector square = h.mul(h);
      DoubleVector aSquare = a2.mul(a2);
      DoubleVector c =
          b2.neg()
              .fma(b2, square.sub(aSquare))
              .add(h.fma(h, square.neg()).sub(a2.fma(a2, aSquare.neg())));
      h.sub(c.div(h.add(h))).intoArray(results, i);
      if (special.anyTrue()) {
        SpecialLanes.correct(x, y, results, i, special.toLong(), Roots::hypot);
      }
    }
  }
}
