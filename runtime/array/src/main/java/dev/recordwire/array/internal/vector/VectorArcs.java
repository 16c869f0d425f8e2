package dev.recordwire.array.internal.vector;

import static dev.recordwire.array.internal.number.Arcs.ARC_1;
import static dev.recordwire.array.internal.number.Arcs.ARC_1_2;
import static dev.recordwire.array.internal.number.Arcs.ARC_1_2_LOW;
import static dev.recordwire.array.internal.number.Arcs.ARC_1_LOW;
import static dev.recordwire.array.internal.number.Arcs.ARC_3_2;
import static dev.recordwire.array.internal.number.Arcs.ARC_3_2_LOW;
import static dev.recordwire.array.internal.number.Arcs.FAR;
import static dev.recordwire.array.internal.number.Arcs.NEAR;
import static dev.recordwire.array.internal.number.Arcs.P0;
import static dev.recordwire.array.internal.number.Arcs.P1;
import static dev.recordwire.array.internal.number.Arcs.P2;
import static dev.recordwire.array.internal.number.Arcs.P3;
import static dev.recordwire.array.internal.number.Arcs.P4;
import static dev.recordwire.array.internal.number.Arcs.P5;
import static dev.recordwire.array.internal.number.Arcs.PI_LOW;
import static dev.recordwire.array.internal.number.Arcs.Q1;
import static dev.recordwire.array.internal.number.Arcs.Q2;
import static dev.recordwire.array.internal.number.Arcs.Q3;
import static dev.recordwire.array.internal.number.Arcs.Q4;
import static dev.recordwire.array.internal.number.Arcs.T0;
import static dev.recordwire.array.internal.number.Arcs.T1;
import static dev.recordwire.array.internal.number.Arcs.T10;
import static dev.recordwire.array.internal.number.Arcs.T2;
import static dev.recordwire.array.internal.number.Arcs.T3;
import static dev.recordwire.array.internal.number.Arcs.T4;
import static dev.recordwire.array.internal.number.Arcs.T5;
import static dev.recordwire.array.internal.number.Arcs.T6;
import static dev.recordwire.array.internal.number.Arcs.T7;
import static dev.recordwire.array.internal.number.Arcs.T8;
import static dev.recordwire.array.internal.number.Arcs.T9;
import static dev.recordwire.array.internal.number.Floats.SIGN;
import static dev.recordwire.array.internal.number.ReducedAngles.RIGHT;
import static dev.recordwire.array.internal.number.ReducedAngles.RIGHT_2;

import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.number.Arcs;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [dev.recordwire.array.internal.number.Arcs] in vectors: the same operations in the same order,
/// so that each lane has the same bits. Each loop is one method, since HotSpot stops inlining
/// methods other than those of vectors once it has met as many operations as these have, and a
/// vector that is returned is then an object.
final class VectorArcs {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final int WIDTH = SPECIES.length();

  private VectorArcs() {}

  /// Angles by their tangents.
  static void atan(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      DoubleVector a2 = a.abs();
      DoubleVector n =
          DoubleVector.broadcast(SPECIES, -1.0)
              .blend(a2.add(-1.5), a2.compare(VectorOperators.LT, 2.4375));
      n = n.blend(a2.sub(1.0), a2.compare(VectorOperators.LT, 1.1875));
      n = n.blend(a2.add(a2).sub(1.0), a2.compare(VectorOperators.LT, 0.6875));
      DoubleVector d = a2.blend(a2.fma(1.5, 1.0), a2.compare(VectorOperators.LT, 2.4375));
      d = d.blend(a2.add(1.0), a2.compare(VectorOperators.LT, 1.1875));
      d = d.blend(a2.add(2.0), a2.compare(VectorOperators.LT, 0.6875));
      DoubleVector t =
          n.blend(a2, a2.compare(VectorOperators.LT, 0.4375))
              .div(d.blend(1.0, a2.compare(VectorOperators.LT, 0.4375)));
      DoubleVector y =
          DoubleVector.broadcast(SPECIES, RIGHT)
              .blend(ARC_3_2, a2.compare(VectorOperators.LT, 2.4375));
      y = y.blend(ARC_1, a2.compare(VectorOperators.LT, 1.1875));
      y = y.blend(ARC_1_2, a2.compare(VectorOperators.LT, 0.6875));
      DoubleVector z = t.mul(t);
      DoubleVector p = z.fma(T10, T9);
      p = p.fma(z, DoubleVector.broadcast(SPECIES, T8));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, T7));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, T6));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, T5));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, T4));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, T3));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, T2));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, T1));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, T0));
      DoubleVector y2 =
          DoubleVector.broadcast(SPECIES, RIGHT_2)
              .blend(ARC_3_2_LOW, a2.compare(VectorOperators.LT, 2.4375));
      y2 = y2.blend(ARC_1_LOW, a2.compare(VectorOperators.LT, 1.1875));
      y2 = y2.blend(ARC_1_2_LOW, a2.compare(VectorOperators.LT, 0.6875));
      DoubleVector y3 =
          y.blend(0.0, a2.compare(VectorOperators.LT, 0.4375))
              .add(
                  t.add(
                      t.neg()
                          .fma(z.mul(p), y2.blend(0.0, a2.compare(VectorOperators.LT, 0.4375)))));
      DoubleVector s =
          y3.abs().reinterpretAsLongs().or(a.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      s.blend(Double.NaN, y3.compare(VectorOperators.NE, y3)).intoArray(results, i);
    }
  }

  /// Angles of points with the ordinates `x` and the abscissas `y`.
  static void atan2(double[] x, double[] y, double[] results, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      DoubleVector b = DoubleVector.fromArray(SPECIES, y, i);
      DoubleVector a2 = a.abs();
      DoubleVector b2 = b.abs();
      VectorMask<Double> special =
          a2.compare(VectorOperators.LT, NEAR)
              .or(b2.compare(VectorOperators.LT, NEAR))
              .or(a2.compare(VectorOperators.GT, FAR))
              .or(b2.compare(VectorOperators.GT, FAR));
      DoubleVector n =
          b2.neg()
              .blend(
                  b2.fma(DoubleVector.broadcast(SPECIES, -1.5), a2),
                  a2.compare(VectorOperators.LT, b2.mul(2.4375)));
      n = n.blend(a2.sub(b2), a2.compare(VectorOperators.LT, b2.mul(1.1875)));
      n = n.blend(a2.add(a2).sub(b2), a2.compare(VectorOperators.LT, b2.mul(0.6875)));
      DoubleVector n2 = n.blend(a2, a2.compare(VectorOperators.LT, b2.mul(0.4375)));
      DoubleVector d =
          a2.blend(
              a2.fma(DoubleVector.broadcast(SPECIES, 1.5), b2),
              a2.compare(VectorOperators.LT, b2.mul(2.4375)));
      d = d.blend(a2.add(b2), a2.compare(VectorOperators.LT, b2.mul(1.1875)));
      d = d.blend(b2.add(b2).add(a2), a2.compare(VectorOperators.LT, b2.mul(0.6875)));
      DoubleVector d2 = d.blend(b2, a2.compare(VectorOperators.LT, b2.mul(0.4375)));
      DoubleVector y2 =
          DoubleVector.broadcast(SPECIES, RIGHT)
              .blend(ARC_3_2, a2.compare(VectorOperators.LT, b2.mul(2.4375)));
      y2 = y2.blend(ARC_1, a2.compare(VectorOperators.LT, b2.mul(1.1875)));
      y2 = y2.blend(ARC_1_2, a2.compare(VectorOperators.LT, b2.mul(0.6875)));
      DoubleVector y3 =
          DoubleVector.broadcast(SPECIES, RIGHT_2)
              .blend(ARC_3_2_LOW, a2.compare(VectorOperators.LT, b2.mul(2.4375)));
      y3 = y3.blend(ARC_1_LOW, a2.compare(VectorOperators.LT, b2.mul(1.1875)));
      y3 = y3.blend(ARC_1_2_LOW, a2.compare(VectorOperators.LT, b2.mul(0.6875)));
      DoubleVector start = y2.blend(0.0, a2.compare(VectorOperators.LT, b2.mul(0.4375)));
      DoubleVector startLow = y3.blend(0.0, a2.compare(VectorOperators.LT, b2.mul(0.4375)));
      DoubleVector inverse = DoubleVector.broadcast(SPECIES, 1.0).div(d2);
      DoubleVector t = n2.mul(inverse);
      DoubleVector low = t.neg().fma(d2, n2).mul(inverse);
      DoubleVector z = t.mul(t);
      DoubleVector p = z.fma(T10, T9);
      p = p.fma(z, DoubleVector.broadcast(SPECIES, T8));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, T7));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, T6));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, T5));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, T4));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, T3));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, T2));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, T1));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, T0));
      DoubleVector rest = t.add(low.add(t.neg().fma(z.mul(p), startLow)));
      DoubleVector y4 = start.add(rest);
      DoubleVector other = DoubleVector.broadcast(SPECIES, Math.PI).sub(y4);
      DoubleVector missing = start.sub(y4).add(rest);
      DoubleVector turned =
          other.add(
              DoubleVector.broadcast(SPECIES, Math.PI)
                  .sub(other)
                  .sub(y4)
                  .add(DoubleVector.broadcast(SPECIES, PI_LOW).sub(missing)));
      DoubleVector y5 = y4.blend(turned, b.compare(VectorOperators.LT, 0.0));
      DoubleVector s =
          y5.abs().reinterpretAsLongs().or(a.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      s.blend(Double.NaN, y5.compare(VectorOperators.NE, y5)).intoArray(results, i);
      if (special.anyTrue()) {
        SpecialLanes.correct(x, y, results, i, special.toLong(), Arcs::atan2);
      }
    }
  }

  /// Angles by their sines.
  static void asin(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      DoubleVector a2 = a.abs();
      VectorMask<Double> small = a2.compare(VectorOperators.LT, 0.5);
      DoubleVector z =
          DoubleVector.broadcast(SPECIES, 1.0).sub(a2).mul(0.5).blend(a2.mul(a2), small);
      DoubleVector s = z.sqrt();
      DoubleVector p = z.fma(P5, P4);
      p = p.fma(z, DoubleVector.broadcast(SPECIES, P3));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, P2));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, P1));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, P0));
      DoubleVector q = z.fma(Q4, Q3);
      q = q.fma(z, DoubleVector.broadcast(SPECIES, Q2));
      q = q.fma(z, DoubleVector.broadcast(SPECIES, Q1));
      q = q.fma(z, DoubleVector.broadcast(SPECIES, 1.0));
      DoubleVector r = z.mul(p).div(q);
      DoubleVector h = DoubleVector.broadcast(SPECIES, RIGHT).sub(s.add(s));
      DoubleVector lost = DoubleVector.broadcast(SPECIES, RIGHT).sub(h).sub(s.add(s));
      DoubleVector y =
          h.add(
              lost.add(
                  s.fma(r, s.neg().fma(s, z).div(s.add(s).add(Double.MIN_NORMAL)))
                      .fma(-2.0, RIGHT_2)));
      DoubleVector y2 = y.blend(a2.fma(r, a2), small);
      DoubleVector s2 =
          y2.abs().reinterpretAsLongs().or(a.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      s2.blend(Double.NaN, y2.compare(VectorOperators.NE, y2)).intoArray(results, i);
    }
  }

  /// Angles by their cosines.
  static void acos(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      DoubleVector a2 = a.abs();
      VectorMask<Double> small = a2.compare(VectorOperators.LT, 0.5);
      DoubleVector z =
          DoubleVector.broadcast(SPECIES, 1.0).sub(a2).mul(0.5).blend(a2.mul(a2), small);
      DoubleVector s = z.sqrt();
      DoubleVector twice = s.add(s);
      VectorMask<Double> negative = a.compare(VectorOperators.LT, 0.0);
      DoubleVector q = twice.neg().blend(twice, negative).blend(a, small);
      DoubleVector c = s.neg().fma(s, z).div(s.add(s).add(Double.MIN_NORMAL)).mul(2.0);
      DoubleVector rest = c.neg().blend(c, negative).blend(0.0, small);
      DoubleVector base =
          DoubleVector.broadcast(SPECIES, 0.0).blend(Math.PI, negative).blend(RIGHT, small);
      DoubleVector baseLow =
          DoubleVector.broadcast(SPECIES, 0.0).blend(PI_LOW, negative).blend(RIGHT_2, small);
      DoubleVector h = base.sub(q);
      DoubleVector lost = base.sub(h).sub(q);
      DoubleVector p = z.fma(P5, P4);
      p = p.fma(z, DoubleVector.broadcast(SPECIES, P3));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, P2));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, P1));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, P0));
      DoubleVector q2 = z.fma(Q4, Q3);
      q2 = q2.fma(z, DoubleVector.broadcast(SPECIES, Q2));
      q2 = q2.fma(z, DoubleVector.broadcast(SPECIES, Q1));
      q2 = q2.fma(z, DoubleVector.broadcast(SPECIES, 1.0));
      DoubleVector y = h.add(lost.add(baseLow.sub(q.fma(z.mul(p).div(q2), rest))));
      y.blend(Double.NaN, y.compare(VectorOperators.NE, y)).intoArray(results, i);
    }
  }
}
