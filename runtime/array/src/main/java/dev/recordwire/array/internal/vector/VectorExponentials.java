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
import static dev.recordwire.array.internal.number.Exponentials.HALF_BITS;
import static dev.recordwire.array.internal.number.Exponentials.HALVES;
import static dev.recordwire.array.internal.number.Exponentials.LARGEST;
import static dev.recordwire.array.internal.number.Exponentials.LN2;
import static dev.recordwire.array.internal.number.Exponentials.LN2_LOW;
import static dev.recordwire.array.internal.number.Exponentials.LOG2_E;
import static dev.recordwire.array.internal.number.Exponentials.O0;
import static dev.recordwire.array.internal.number.Exponentials.O1;
import static dev.recordwire.array.internal.number.Exponentials.O2;
import static dev.recordwire.array.internal.number.Exponentials.O3;
import static dev.recordwire.array.internal.number.Exponentials.O4;
import static dev.recordwire.array.internal.number.Exponentials.O5;
import static dev.recordwire.array.internal.number.Exponentials.O6;
import static dev.recordwire.array.internal.number.Exponentials.ONE;
import static dev.recordwire.array.internal.number.Exponentials.Q0;
import static dev.recordwire.array.internal.number.Exponentials.Q1;
import static dev.recordwire.array.internal.number.Exponentials.Q2;
import static dev.recordwire.array.internal.number.Exponentials.Q3;
import static dev.recordwire.array.internal.number.Exponentials.Q4;
import static dev.recordwire.array.internal.number.Exponentials.ROUNDER;
import static dev.recordwire.array.internal.number.Exponentials.V0;
import static dev.recordwire.array.internal.number.Exponentials.V1;
import static dev.recordwire.array.internal.number.Exponentials.V2;
import static dev.recordwire.array.internal.number.Exponentials.V3;
import static dev.recordwire.array.internal.number.Floats.SIGN;

import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.number.Exponentials;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [dev.recordwire.array.internal.number.Exponentials] in vectors: the same operations in the same
/// order, so that each lane has the same bits. Each loop is one method, since HotSpot stops
/// inlining methods other than those of vectors once it has met as many operations as these have,
/// and a vector that is returned is then an object. No loop calls a method for numbers that it
/// can't take, since the constants would have to be fetched again after each call: it leaves NaN
/// there, for [VectorSpecialLanes].
final class VectorExponentials {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final VectorSpecies<Byte> BYTES = VectorSupport.BYTES;
  private static final int WIDTH = SPECIES.length();

  private VectorExponentials() {}

  /// e to the power of each.
  static void exp(byte[] x, int xAt, byte[] results, int at, int count) {
    VectorMask<Double> all = SPECIES.maskAll(true);
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles();
      VectorMask<Double> ordinary = a.abs().compare(VectorOperators.LE, LARGEST);
      DoubleVector t = a.fma(LOG2_E, ROUNDER);
      DoubleVector n = t.sub(ROUNDER);
      DoubleVector r =
          n.fma(
              DoubleVector.broadcast(SPECIES, -LN2_LOW),
              n.fma(DoubleVector.broadcast(SPECIES, -LN2), a));
      DoubleVector s = r.mul(r);
      DoubleVector s2 = s.mul(s);
      DoubleVector first = s.fma(r.fma(E3, E2), r.fma(E1, E0));
      DoubleVector second = s.fma(r.fma(E7, E6), r.fma(E5, E4));
      DoubleVector third = s.fma(DoubleVector.broadcast(SPECIES, E10), r.fma(E9, E8));
      DoubleVector p = s2.fma(s2.fma(third, second), first);
      DoubleVector one = r.add(1.0);
      DoubleVector rest = DoubleVector.broadcast(SPECIES, 1.0).sub(one).add(r);
      DoubleVector y = one.add(s.fma(p, rest));
      DoubleVector scaled =
          y.reinterpretAsLongs()
              .add(t.reinterpretAsLongs().lanewise(VectorOperators.LSHL, 52))
              .reinterpretAsDoubles();
      DoubleVector.broadcast(SPECIES, Double.NaN)
          .blend(scaled, ordinary)
          .reinterpretAsBytes()
          .intoArray(results, at + i * Double.BYTES);
      all = ordinary.and(all);
    }
    if (!all.allTrue()) {
      VectorSpecialLanes.correct(x, xAt, results, at, count, Exponentials::exp);
    }
  }

  /// e to the power of each, minus 1.
  static void expm1(byte[] x, int xAt, byte[] results, int at, int count) {
    VectorMask<Double> all = SPECIES.maskAll(true);
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles();
      VectorMask<Double> ordinary = a.abs().compare(VectorOperators.LE, LARGEST);
      DoubleVector t = a.fma(LOG2_E, ROUNDER);
      DoubleVector n = t.sub(ROUNDER);
      DoubleVector coarse = n.fma(DoubleVector.broadcast(SPECIES, -LN2), a);
      DoubleVector r = n.fma(DoubleVector.broadcast(SPECIES, -LN2_LOW), coarse);
      DoubleVector low = n.fma(DoubleVector.broadcast(SPECIES, -LN2_LOW), coarse.sub(r));
      DoubleVector s = r.mul(r);
      DoubleVector s2 = s.mul(s);
      DoubleVector first = s.fma(r.fma(E3, E2), r.fma(E1, E0));
      DoubleVector second = s.fma(r.fma(E7, E6), r.fma(E5, E4));
      DoubleVector third = s.fma(DoubleVector.broadcast(SPECIES, E10), r.fma(E9, E8));
      DoubleVector p = s2.fma(s2.fma(third, second), first);
      DoubleVector q = s.fma(p, low.fma(r, low));
      DoubleVector high = r.add(q);
      DoubleVector rest = r.sub(high).add(q);
      DoubleVector power =
          t.reinterpretAsLongs().lanewise(VectorOperators.LSHL, 52).add(ONE).reinterpretAsDoubles();
      DoubleVector product = power.mul(high);
      DoubleVector less = power.sub(1.0);
      DoubleVector lost = power.sub(less).sub(1.0);
      DoubleVector sum = less.add(product);
      DoubleVector y = sum.add(power.fma(rest, less.sub(sum).add(product).add(lost)));
      DoubleVector signed =
          y.reinterpretAsLongs().or(a.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      DoubleVector.broadcast(SPECIES, Double.NaN)
          .blend(signed, ordinary)
          .reinterpretAsBytes()
          .intoArray(results, at + i * Double.BYTES);
      all = ordinary.and(all);
    }
    if (!all.allTrue()) {
      VectorSpecialLanes.correct(x, xAt, results, at, count, Exponentials::expm1);
    }
  }

  /// Hyperbolic tangents.
  static void tanh(byte[] x, int xAt, byte[] results, int at, int count) {
    VectorMask<Double> all = SPECIES.maskAll(true);
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles();
      VectorMask<Double> ordinary = a.compare(VectorOperators.EQ, a);
      DoubleVector b = a.abs();
      DoubleVector twice = b.add(b).blend(40.0, b.compare(VectorOperators.GT, 20.0));
      DoubleVector t = twice.fma(LOG2_E, ROUNDER);
      DoubleVector n = t.sub(ROUNDER);
      DoubleVector coarse = n.fma(DoubleVector.broadcast(SPECIES, -LN2), twice);
      DoubleVector r = n.fma(DoubleVector.broadcast(SPECIES, -LN2_LOW), coarse);
      DoubleVector low = n.fma(DoubleVector.broadcast(SPECIES, -LN2_LOW), coarse.sub(r));
      DoubleVector s = r.mul(r);
      DoubleVector s2 = s.mul(s);
      DoubleVector first = s.fma(r.fma(E3, E2), r.fma(E1, E0));
      DoubleVector second = s.fma(r.fma(E7, E6), r.fma(E5, E4));
      DoubleVector third = s.fma(DoubleVector.broadcast(SPECIES, E10), r.fma(E9, E8));
      DoubleVector p = s2.fma(s2.fma(third, second), first);
      DoubleVector q = s.fma(p, low.fma(r, low));
      DoubleVector high = r.add(q);
      DoubleVector rest = r.sub(high).add(q);
      DoubleVector power =
          t.reinterpretAsLongs().lanewise(VectorOperators.LSHL, 52).add(ONE).reinterpretAsDoubles();
      DoubleVector product = power.mul(high);
      DoubleVector less = power.sub(1.0);
      DoubleVector more = power.add(1.0);
      DoubleVector top = less.add(product);
      DoubleVector d = more.add(product);
      DoubleVector lost = power.sub(less).sub(1.0);
      DoubleVector lost2 = DoubleVector.broadcast(SPECIES, 1.0).sub(more.sub(power));
      DoubleVector topLow = power.fma(rest, less.sub(top).add(product).add(lost));
      DoubleVector dLow = power.fma(rest, more.sub(d).add(product).add(lost2));
      DoubleVector quotient = DoubleVector.broadcast(SPECIES, 1.0).div(d);
      DoubleVector ratio = top.mul(quotient);
      DoubleVector back = ratio.neg();
      DoubleVector y = back.fma(dLow, back.fma(d, top)).add(topLow).fma(quotient, ratio);
      DoubleVector signed =
          y.reinterpretAsLongs().or(a.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      DoubleVector.broadcast(SPECIES, Double.NaN)
          .blend(signed, ordinary)
          .reinterpretAsBytes()
          .intoArray(results, at + i * Double.BYTES);
      all = ordinary.and(all);
    }
    if (!all.allTrue()) {
      VectorSpecialLanes.correct(x, xAt, results, at, count, Exponentials::tanh);
    }
  }

  /// Hyperbolic sines.
  static void sinh(byte[] x, int xAt, byte[] results, int at, int count) {
    VectorMask<Double> all = SPECIES.maskAll(true);
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles();
      DoubleVector b = a.abs();
      VectorMask<Double> ordinary = b.compare(VectorOperators.LE, LARGEST);
      DoubleVector t = b.fma(LOG2_E, ROUNDER).blend(ROUNDER, b.compare(VectorOperators.LT, 0.9));
      DoubleVector n = t.sub(ROUNDER);
      DoubleVector coarse = n.fma(DoubleVector.broadcast(SPECIES, -LN2), b);
      DoubleVector r = n.fma(DoubleVector.broadcast(SPECIES, -LN2_LOW), coarse);
      DoubleVector low = n.fma(DoubleVector.broadcast(SPECIES, -LN2_LOW), coarse.sub(r));
      DoubleVector z = r.mul(r);
      DoubleVector w = z.mul(z);
      DoubleVector o1 = w.fma(z.fma(O3, O2), z.fma(O1, O0));
      DoubleVector o2 = w.fma(DoubleVector.broadcast(SPECIES, O6), z.fma(O5, O4));
      DoubleVector sine = z.mul(r).fma(w.mul(w).fma(o2, o1), low);
      DoubleVector v = w.fma(z.fma(V3, V2), z.fma(V1, V0));
      DoubleVector cosine = z.mul(z.fma(v, DoubleVector.broadcast(SPECIES, 0.5)));
      LongVector half = t.reinterpretAsLongs().lanewise(VectorOperators.LSHL, 52).add(HALF_BITS);
      DoubleVector power = half.reinterpretAsDoubles();
      DoubleVector inverse =
          LongVector.broadcast(VectorSupport.LONGS, HALVES).sub(half).reinterpretAsDoubles();
      DoubleVector less = power.sub(inverse);
      DoubleVector more = power.add(inverse);
      DoubleVector lost = power.sub(less).sub(inverse);
      DoubleVector rest = more.fma(sine, less.fma(cosine, lost));
      DoubleVector sum = more.fma(r, less);
      DoubleVector y = sum.add(more.fma(r, less.sub(sum)).add(rest));
      DoubleVector signed =
          y.reinterpretAsLongs().or(a.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      DoubleVector.broadcast(SPECIES, Double.NaN)
          .blend(signed, ordinary)
          .reinterpretAsBytes()
          .intoArray(results, at + i * Double.BYTES);
      all = ordinary.and(all);
    }
    if (!all.allTrue()) {
      VectorSpecialLanes.correct(x, xAt, results, at, count, Exponentials::sinh);
    }
  }

  /// Hyperbolic cosines.
  static void cosh(byte[] x, int xAt, byte[] results, int at, int count) {
    VectorMask<Double> all = SPECIES.maskAll(true);
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles();
      DoubleVector b = a.abs();
      VectorMask<Double> ordinary = b.compare(VectorOperators.LE, LARGEST);
      DoubleVector t = b.fma(LOG2_E, ROUNDER);
      DoubleVector n = t.sub(ROUNDER);
      DoubleVector coarse = n.fma(DoubleVector.broadcast(SPECIES, -LN2), b);
      DoubleVector r = n.fma(DoubleVector.broadcast(SPECIES, -LN2_LOW), coarse);
      DoubleVector low = n.fma(DoubleVector.broadcast(SPECIES, -LN2_LOW), coarse.sub(r));
      DoubleVector z = r.mul(r);
      DoubleVector w = z.mul(z);
      DoubleVector o1 =
          w.fma(w.fma(DoubleVector.broadcast(SPECIES, Q4), z.fma(Q3, Q2)), z.fma(Q1, Q0));
      DoubleVector sine = z.mul(r).fma(o1, low);
      DoubleVector v = w.fma(z.fma(V3, V2), z.fma(V1, V0));
      DoubleVector cosine = z.mul(z.fma(v, DoubleVector.broadcast(SPECIES, 0.5)));
      LongVector half = t.reinterpretAsLongs().lanewise(VectorOperators.LSHL, 52).add(HALF_BITS);
      DoubleVector power = half.reinterpretAsDoubles();
      DoubleVector inverse =
          LongVector.broadcast(VectorSupport.LONGS, HALVES).sub(half).reinterpretAsDoubles();
      DoubleVector less = power.sub(inverse);
      DoubleVector more = power.add(inverse);
      DoubleVector lost = power.sub(more).add(inverse);
      DoubleVector rest = less.fma(sine, more.fma(cosine, lost));
      DoubleVector sum = less.fma(r, more);
      DoubleVector y = sum.add(less.fma(r, more.sub(sum)).add(rest));
      DoubleVector.broadcast(SPECIES, Double.NaN)
          .blend(y, ordinary)
          .reinterpretAsBytes()
          .intoArray(results, at + i * Double.BYTES);
      all = ordinary.and(all);
    }
    if (!all.allTrue()) {
      VectorSpecialLanes.correct(x, xAt, results, at, count, Exponentials::cosh);
    }
  }
}
