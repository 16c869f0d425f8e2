package dev.recordwire.array.internal.vector;

import static dev.recordwire.array.internal.number.Exponentials.E0;
import static dev.recordwire.array.internal.number.Exponentials.E1;
import static dev.recordwire.array.internal.number.Exponentials.E10;
import static dev.recordwire.array.internal.number.Exponentials.E2;
import static dev.recordwire.array.internal.number.Exponentials.E3;
import static dev.recordwire.array.internal.number.Exponentials.E4;
import static dev.recordwire.array.internal.number.Exponentials.E5;
import static dev.recordwire.array.internal.number.Exponentials.E6;
import static dev.recordwire.array.internal.number.Exponentials.E7;
import static dev.recordwire.array.internal.number.Exponentials.E8;
import static dev.recordwire.array.internal.number.Exponentials.E9;
import static dev.recordwire.array.internal.number.Exponentials.LN2;
import static dev.recordwire.array.internal.number.Exponentials.LN2_LOW;
import static dev.recordwire.array.internal.number.Exponentials.ROUNDER;
import static dev.recordwire.array.internal.number.Logarithms.ABOVE_HALF;
import static dev.recordwire.array.internal.number.Logarithms.BIAS;
import static dev.recordwire.array.internal.number.Logarithms.DIGITS;
import static dev.recordwire.array.internal.number.Logarithms.EXPONENT;
import static dev.recordwire.array.internal.number.Logarithms.G1;
import static dev.recordwire.array.internal.number.Logarithms.G2;
import static dev.recordwire.array.internal.number.Logarithms.G3;
import static dev.recordwire.array.internal.number.Logarithms.G4;
import static dev.recordwire.array.internal.number.Logarithms.G5;
import static dev.recordwire.array.internal.number.Logarithms.G6;
import static dev.recordwire.array.internal.number.Logarithms.G7;
import static dev.recordwire.array.internal.number.Logarithms.H2;
import static dev.recordwire.array.internal.number.Logarithms.H3;
import static dev.recordwire.array.internal.number.Logarithms.H4;
import static dev.recordwire.array.internal.number.Logarithms.H5;
import static dev.recordwire.array.internal.number.Logarithms.H6;
import static dev.recordwire.array.internal.number.Logarithms.H7;
import static dev.recordwire.array.internal.number.Logarithms.H8;
import static dev.recordwire.array.internal.number.Logarithms.H9;
import static dev.recordwire.array.internal.number.Logarithms.HALF;
import static dev.recordwire.array.internal.number.Logarithms.LARGE;
import static dev.recordwire.array.internal.number.Logarithms.LN2_REST;
import static dev.recordwire.array.internal.number.Logarithms.LN2_SHORT;
import static dev.recordwire.array.internal.number.Logarithms.LOG10_2;
import static dev.recordwire.array.internal.number.Logarithms.LOG10_2_LOW;
import static dev.recordwire.array.internal.number.Logarithms.LOG_21_16;
import static dev.recordwire.array.internal.number.Logarithms.LOG_21_16_LOW;
import static dev.recordwire.array.internal.number.Logarithms.LOG_3_4;
import static dev.recordwire.array.internal.number.Logarithms.LOG_3_4_LOW;
import static dev.recordwire.array.internal.number.Logarithms.MAX_EXPONENT;
import static dev.recordwire.array.internal.number.Logarithms.MAX_POWER;
import static dev.recordwire.array.internal.number.Logarithms.TINY;
import static dev.recordwire.array.internal.number.Logarithms.TO_BINARY;
import static dev.recordwire.array.internal.number.Logarithms.TO_BINARY_LOW;
import static dev.recordwire.array.internal.number.Logarithms.TWO_52;
import static dev.recordwire.array.internal.number.Logarithms.TWO_THIRDS;
import static dev.recordwire.array.internal.number.Logarithms.TWO_THIRDS_LOW;

import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.number.Ending;
import dev.recordwire.array.internal.number.Logarithms;
import java.util.function.DoubleBinaryOperator;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [dev.recordwire.array.internal.number.Logarithms] in vectors: the same operations in the same
/// order, so that each lane has the same bits. Each loop is one method, since HotSpot stops
/// inlining methods other than those of vectors once it has met as many operations as these have,
/// and a vector that is returned is then an object.
final class VectorLogarithms {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final int WIDTH = SPECIES.length();

  private VectorLogarithms() {}

  /// Natural logarithms.
  static void log(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      VectorMask<Double> special =
          a.compare(VectorOperators.LT, Double.MIN_NORMAL)
              .or(a.compare(VectorOperators.EQ, Double.POSITIVE_INFINITY));
      LongVector i2 = a.reinterpretAsLongs().add(ABOVE_HALF);
      DoubleVector k =
          i2.lanewise(VectorOperators.LSHR, 52).or(TWO_52).reinterpretAsDoubles().sub(BIAS);
      DoubleVector f = i2.and(DIGITS).add(HALF).reinterpretAsDoubles().sub(1.0);
      DoubleVector s = f.div(f.add(2.0));
      DoubleVector z = s.mul(s);
      DoubleVector p = z.fma(G7, G6);
      p = p.fma(z, DoubleVector.broadcast(SPECIES, G5));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, G4));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, G3));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, G2));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, G1));
      DoubleVector half = f.mul(f).mul(0.5);
      DoubleVector rest = half.sub(s.fma(z.fma(p, half), k.mul(LN2_REST)));
      k.fma(DoubleVector.broadcast(SPECIES, LN2_SHORT), f.sub(rest))
          .blend(Double.NaN, a.compare(VectorOperators.NE, a))
          .intoArray(results, i);
      if (special.anyTrue()) {
        SpecialLanes.correct(x, results, i, special.toLong(), Logarithms::log);
      }
    }
  }

  /// Natural logarithms of 1 and each.
  static void log1p(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      VectorMask<Double> special =
          a.compare(VectorOperators.LE, -1.0).or(a.compare(VectorOperators.GT, LARGE));
      DoubleVector u = a.add(1.0);
      DoubleVector back = u.sub(a);
      DoubleVector lost = a.sub(u.sub(back)).add(DoubleVector.broadcast(SPECIES, 1.0).sub(back));
      LongVector i2 = u.reinterpretAsLongs().add(ABOVE_HALF);
      DoubleVector k =
          i2.lanewise(VectorOperators.LSHR, 52).or(TWO_52).reinterpretAsDoubles().sub(BIAS);
      VectorMask<Double> near = k.compare(VectorOperators.EQ, 0.0);
      DoubleVector f = i2.and(DIGITS).add(HALF).reinterpretAsDoubles().sub(1.0).blend(a, near);
      DoubleVector power =
          LongVector.broadcast(VectorSupport.LONGS, MAX_POWER)
              .sub(i2.and(EXPONENT))
              .reinterpretAsDoubles();
      DoubleVector low = lost.mul(power).blend(0.0, near);
      DoubleVector d = f.add(2.0);
      DoubleVector rest = f.sub(d.sub(2.0)).add(low);
      DoubleVector inverse = DoubleVector.broadcast(SPECIES, 1.0).div(d);
      DoubleVector s = f.mul(inverse);
      DoubleVector correction = s.neg().fma(d, f).add(s.neg().fma(rest, low)).mul(inverse);
      DoubleVector z = s.mul(s);
      DoubleVector rest2 = s.add(s).fma(correction, s.fma(s, z.neg()));
      DoubleVector p = z.fma(H9, H8);
      p = p.fma(z, DoubleVector.broadcast(SPECIES, H7));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, H6));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, H5));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, H4));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, H3));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, H2));
      DoubleVector t = z.add(3.0);
      DoubleVector below = z.sub(t.sub(3.0)).add(z.mul(z).fma(p, rest2));
      DoubleVector u2 = s.mul(t);
      DoubleVector low2 = s.fma(t, u2.neg()).add(s.fma(below, correction.mul(t)));
      DoubleVector v = u2.mul(TWO_THIRDS);
      DoubleVector rest3 =
          u2.fma(DoubleVector.broadcast(SPECIES, TWO_THIRDS), v.neg())
              .add(u2.fma(DoubleVector.broadcast(SPECIES, TWO_THIRDS_LOW), low2.mul(TWO_THIRDS)));
      DoubleVector whole = k.mul(LN2_SHORT);
      DoubleVector sum = whole.add(v);
      DoubleVector y =
          sum.add(
              whole.sub(sum).add(v).add(k.fma(DoubleVector.broadcast(SPECIES, LN2_REST), rest3)));
      y.blend(Double.NaN, y.compare(VectorOperators.NE, y))
          .blend(a, a.abs().compare(VectorOperators.LT, TINY))
          .intoArray(results, i);
      if (special.anyTrue()) {
        SpecialLanes.correct(x, results, i, special.toLong(), Logarithms::log1p);
      }
    }
  }

  /// Binary and decimal logarithms, which need no `y`, and powers.
  static void based(
      Ending ending,
      DoubleBinaryOperator function,
      double[] x,
      double[] y,
      double[] results,
      int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      DoubleVector b = DoubleVector.fromArray(SPECIES, y, i);
      LongVector i2 = a.reinterpretAsLongs().add(ABOVE_HALF);
      DoubleVector m = i2.and(DIGITS).add(HALF).reinterpretAsDoubles().sub(1.0);
      VectorMask<Double> below = m.compare(VectorOperators.LT, -0.134);
      VectorMask<Double> above = m.compare(VectorOperators.GT, 0.15);
      DoubleVector c = DoubleVector.broadcast(SPECIES, 1.0).blend(1.3125, above).blend(0.75, below);
      DoubleVector k =
          i2.lanewise(VectorOperators.LSHR, 52)
              .or(TWO_52)
              .reinterpretAsDoubles()
              .sub(BIAS)
              .add(
                  DoubleVector.broadcast(SPECIES, 0.0)
                      .blend(LOG_21_16, above)
                      .blend(LOG_3_4, below));
      DoubleVector baseLow =
          DoubleVector.broadcast(SPECIES, 0.0)
              .blend(LOG_21_16_LOW, above)
              .blend(LOG_3_4_LOW, below);
      DoubleVector f = m.add(1.0).sub(c);
      DoubleVector twice = c.add(c);
      DoubleVector d = f.add(twice);
      DoubleVector rest = f.sub(d.sub(twice)).add(0.0);
      DoubleVector inverse = DoubleVector.broadcast(SPECIES, 1.0).div(d);
      DoubleVector s = f.mul(inverse);
      DoubleVector correction =
          s.neg()
              .fma(d, f)
              .add(s.neg().fma(rest, DoubleVector.broadcast(SPECIES, 0.0)))
              .mul(inverse);
      DoubleVector z = s.mul(s);
      DoubleVector rest2 = s.add(s).fma(correction, s.fma(s, z.neg()));
      DoubleVector p = z.fma(H9, H8);
      p = p.fma(z, DoubleVector.broadcast(SPECIES, H7));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, H6));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, H5));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, H4));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, H3));
      p = p.fma(z, DoubleVector.broadcast(SPECIES, H2));
      DoubleVector t = z.add(3.0);
      DoubleVector below2 = z.sub(t.sub(3.0)).add(z.mul(z).fma(p, rest2));
      DoubleVector u = s.mul(t);
      DoubleVector low = s.fma(t, u.neg()).add(s.fma(below2, correction.mul(t)));
      DoubleVector result;
      if (ending == Ending.LOG1P) {
        DoubleVector v = u.mul(TWO_THIRDS);
        DoubleVector rest3 =
            u.fma(DoubleVector.broadcast(SPECIES, TWO_THIRDS), v.neg())
                .add(u.fma(DoubleVector.broadcast(SPECIES, TWO_THIRDS_LOW), low.mul(TWO_THIRDS)));
        DoubleVector whole = k.mul(LN2_SHORT);
        DoubleVector sum = whole.add(v);
        result =
            sum.add(
                whole.sub(sum).add(v).add(k.fma(DoubleVector.broadcast(SPECIES, LN2_REST), rest3)));
      } else {
        DoubleVector v2 = u.mul(TO_BINARY);
        DoubleVector rest4 =
            u.fma(DoubleVector.broadcast(SPECIES, TO_BINARY), v2.neg())
                .add(u.fma(DoubleVector.broadcast(SPECIES, TO_BINARY_LOW), low.mul(TO_BINARY)));
        DoubleVector sum2 = k.add(v2);
        DoubleVector below3 = k.sub(sum2).add(v2).add(rest4.add(baseLow));
        DoubleVector high = sum2.add(below3);
        DoubleVector result2;
        if (ending == Ending.LOG2) {
          result2 = high;
        } else {
          DoubleVector tail = sum2.sub(high).add(below3);
          DoubleVector result3;
          if (ending == Ending.LOG10) {
            DoubleVector v3 = high.mul(LOG10_2);
            result3 =
                v3.add(
                    high.fma(DoubleVector.broadcast(SPECIES, LOG10_2), v3.neg())
                        .add(
                            high.fma(
                                DoubleVector.broadcast(SPECIES, LOG10_2_LOW), tail.mul(LOG10_2))));
          } else {
            DoubleVector p2 = b.mul(high);
            DoubleVector below4 = b.fma(high, p2.neg()).add(b.mul(tail));
            DoubleVector t2 = p2.add(ROUNDER);
            DoubleVector a2 = p2.sub(t2.sub(ROUNDER));
            DoubleVector g = a2.add(below4);
            DoubleVector rest5 = a2.sub(g).add(below4);
            DoubleVector w = g.mul(LN2);
            DoubleVector v4 =
                g.fma(DoubleVector.broadcast(SPECIES, LN2), w.neg())
                    .add(g.fma(DoubleVector.broadcast(SPECIES, LN2_LOW), rest5.mul(LN2)));
            DoubleVector one = w.add(1.0);
            DoubleVector rest6 = DoubleVector.broadcast(SPECIES, 1.0).sub(one).add(w);
            DoubleVector p3 = w.fma(E10, E9);
            p3 = p3.fma(w, DoubleVector.broadcast(SPECIES, E8));
            p3 = p3.fma(w, DoubleVector.broadcast(SPECIES, E7));
            p3 = p3.fma(w, DoubleVector.broadcast(SPECIES, E6));
            p3 = p3.fma(w, DoubleVector.broadcast(SPECIES, E5));
            p3 = p3.fma(w, DoubleVector.broadcast(SPECIES, E4));
            p3 = p3.fma(w, DoubleVector.broadcast(SPECIES, E3));
            p3 = p3.fma(w, DoubleVector.broadcast(SPECIES, E2));
            p3 = p3.fma(w, DoubleVector.broadcast(SPECIES, E1));
            p3 = p3.fma(w, DoubleVector.broadcast(SPECIES, E0));
            DoubleVector digits = one.add(v4.fma(one, w.mul(w).fma(p3, rest6)));
            result3 =
                DoubleVector.broadcast(SPECIES, Double.NaN)
                    .blend(
                        digits
                            .reinterpretAsLongs()
                            .add(t2.reinterpretAsLongs().lanewise(VectorOperators.LSHL, 52))
                            .reinterpretAsDoubles(),
                        p2.abs().compare(VectorOperators.LE, MAX_EXPONENT));
          }
          result2 = result3;
        }
        result = result2;
      }
      DoubleVector z2 = result;
      VectorMask<Double> special =
          a.compare(VectorOperators.LT, Double.MIN_NORMAL)
              .or(a.compare(VectorOperators.EQ, Double.POSITIVE_INFINITY))
              .or(a.compare(VectorOperators.NE, a))
              .or(z2.compare(VectorOperators.NE, z2));
      z2.intoArray(results, i);
      if (special.anyTrue()) {
        SpecialLanes.correct(x, y, results, i, special.toLong(), function);
      }
    }
  }
}
