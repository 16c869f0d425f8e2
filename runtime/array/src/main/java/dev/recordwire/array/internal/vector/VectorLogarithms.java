package dev.recordwire.array.internal.vector;

import static dev.recordwire.array.internal.number.Exponentials.LOG2_E;
import static dev.recordwire.array.internal.number.Floats.SIGN;
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
import static dev.recordwire.array.internal.number.Logarithms.HALF;
import static dev.recordwire.array.internal.number.Logarithms.LARGE;
import static dev.recordwire.array.internal.number.Logarithms.LN2_REST;
import static dev.recordwire.array.internal.number.Logarithms.LN2_SHORT;
import static dev.recordwire.array.internal.number.Logarithms.LOG10_2_REST;
import static dev.recordwire.array.internal.number.Logarithms.LOG10_2_SHORT;
import static dev.recordwire.array.internal.number.Logarithms.LOG10_E;
import static dev.recordwire.array.internal.number.Logarithms.LOG10_E_LOW;
import static dev.recordwire.array.internal.number.Logarithms.LOG2_E_LOW;
import static dev.recordwire.array.internal.number.Logarithms.MAX_NORMAL;
import static dev.recordwire.array.internal.number.Logarithms.MAX_POWER;
import static dev.recordwire.array.internal.number.Logarithms.TWO_52;

import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.number.Logarithms;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [dev.recordwire.array.internal.number.Logarithms] in vectors: the same operations in the same
/// order, so that each lane has the same bits. Each loop is one method, since HotSpot stops
/// inlining methods other than those of vectors once it has met as many operations as these have,
/// and a vector that is returned is then an object. No loop calls a method for numbers that it
/// can't take, since the constants would have to be fetched again after each call: it leaves NaN
/// there, for [VectorSpecialLanes].
final class VectorLogarithms {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final VectorSpecies<Byte> BYTES = VectorSupport.BYTES;
  private static final int WIDTH = SPECIES.length();

  private VectorLogarithms() {}

  /// Natural logarithms.
  static void log(byte[] x, int xAt, byte[] results, int at, int count) {
    VectorMask<Double> all = SPECIES.maskAll(true);
    for (int i = 0; i < count; i += WIDTH) {
      LongVector m =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES)
              .reinterpretAsDoubles()
              .reinterpretAsLongs()
              .add(ABOVE_HALF);
      DoubleVector k =
          m.lanewise(VectorOperators.LSHR, 52).or(TWO_52).reinterpretAsDoubles().sub(BIAS);
      VectorMask<Double> ordinary = k.abs().compare(VectorOperators.LE, MAX_NORMAL);
      DoubleVector f = m.and(DIGITS).add(HALF).reinterpretAsDoubles().sub(1.0);
      DoubleVector s = f.div(DoubleVector.broadcast(SPECIES, -2.0).sub(f));
      DoubleVector z = s.mul(s);
      DoubleVector w = z.mul(z);
      DoubleVector p = w.fma(DoubleVector.broadcast(SPECIES, G7), z.fma(G6, G5));
      p = w.fma(w.fma(p, z.fma(G4, G3)), z.fma(G2, G1));
      DoubleVector h = f.mul(f).mul(-0.5);
      DoubleVector rest = s.fma(z.fma(p, h), h);
      DoubleVector y =
          k.fma(
              DoubleVector.broadcast(SPECIES, LN2_SHORT),
              f.add(k.fma(DoubleVector.broadcast(SPECIES, LN2_REST), rest)));
      DoubleVector.broadcast(SPECIES, Double.NaN)
          .blend(y, ordinary)
          .reinterpretAsBytes()
          .intoArray(results, at + i * Double.BYTES);
      all = ordinary.and(all);
    }
    if (!all.allTrue()) {
      VectorSpecialLanes.correct(x, xAt, results, at, count, Logarithms::log);
    }
  }

  /// Binary logarithms.
  static void log2(byte[] x, int xAt, byte[] results, int at, int count) {
    VectorMask<Double> all = SPECIES.maskAll(true);
    for (int i = 0; i < count; i += WIDTH) {
      LongVector m =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES)
              .reinterpretAsDoubles()
              .reinterpretAsLongs()
              .add(ABOVE_HALF);
      DoubleVector k =
          m.lanewise(VectorOperators.LSHR, 52).or(TWO_52).reinterpretAsDoubles().sub(BIAS);
      VectorMask<Double> ordinary = k.abs().compare(VectorOperators.LE, MAX_NORMAL);
      DoubleVector f = m.and(DIGITS).add(HALF).reinterpretAsDoubles().sub(1.0);
      DoubleVector s = f.div(DoubleVector.broadcast(SPECIES, -2.0).sub(f));
      DoubleVector z = s.mul(s);
      DoubleVector w = z.mul(z);
      DoubleVector p = w.fma(DoubleVector.broadcast(SPECIES, G7), z.fma(G6, G5));
      p = w.fma(w.fma(p, z.fma(G4, G3)), z.fma(G2, G1));
      DoubleVector h = f.mul(f).mul(-0.5);
      DoubleVector rest = s.mul(z.fma(p, h));
      DoubleVector v = f.mul(LOG2_E);
      DoubleVector low =
          f.fma(
              DoubleVector.broadcast(SPECIES, LOG2_E_LOW),
              f.fma(DoubleVector.broadcast(SPECIES, LOG2_E), v.neg()));
      DoubleVector sum = k.add(v);
      DoubleVector y =
          sum.add(
              k.sub(sum)
                  .add(v)
                  .add(
                      h.fma(
                          DoubleVector.broadcast(SPECIES, LOG2_E),
                          rest.fma(DoubleVector.broadcast(SPECIES, LOG2_E), low))));
      DoubleVector.broadcast(SPECIES, Double.NaN)
          .blend(y, ordinary)
          .reinterpretAsBytes()
          .intoArray(results, at + i * Double.BYTES);
      all = ordinary.and(all);
    }
    if (!all.allTrue()) {
      VectorSpecialLanes.correct(x, xAt, results, at, count, Logarithms::log2);
    }
  }

  /// Decimal logarithms.
  static void log10(byte[] x, int xAt, byte[] results, int at, int count) {
    VectorMask<Double> all = SPECIES.maskAll(true);
    for (int i = 0; i < count; i += WIDTH) {
      LongVector m =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES)
              .reinterpretAsDoubles()
              .reinterpretAsLongs()
              .add(ABOVE_HALF);
      DoubleVector k =
          m.lanewise(VectorOperators.LSHR, 52).or(TWO_52).reinterpretAsDoubles().sub(BIAS);
      VectorMask<Double> ordinary = k.abs().compare(VectorOperators.LE, MAX_NORMAL);
      DoubleVector f = m.and(DIGITS).add(HALF).reinterpretAsDoubles().sub(1.0);
      DoubleVector s = f.div(DoubleVector.broadcast(SPECIES, -2.0).sub(f));
      DoubleVector z = s.mul(s);
      DoubleVector w = z.mul(z);
      DoubleVector p = w.fma(DoubleVector.broadcast(SPECIES, G7), z.fma(G6, G5));
      p = w.fma(w.fma(p, z.fma(G4, G3)), z.fma(G2, G1));
      DoubleVector h = f.mul(f).mul(-0.5);
      DoubleVector rest = s.mul(z.fma(p, h));
      DoubleVector v = f.mul(LOG10_E);
      DoubleVector low =
          f.fma(
              DoubleVector.broadcast(SPECIES, LOG10_E_LOW),
              k.fma(
                  DoubleVector.broadcast(SPECIES, LOG10_2_REST),
                  f.fma(DoubleVector.broadcast(SPECIES, LOG10_E), v.neg())));
      DoubleVector whole = k.mul(LOG10_2_SHORT);
      DoubleVector sum = whole.add(v);
      DoubleVector y =
          sum.add(
              whole
                  .sub(sum)
                  .add(v)
                  .add(
                      h.fma(
                          DoubleVector.broadcast(SPECIES, LOG10_E),
                          rest.fma(DoubleVector.broadcast(SPECIES, LOG10_E), low))));
      DoubleVector.broadcast(SPECIES, Double.NaN)
          .blend(y, ordinary)
          .reinterpretAsBytes()
          .intoArray(results, at + i * Double.BYTES);
      all = ordinary.and(all);
    }
    if (!all.allTrue()) {
      VectorSpecialLanes.correct(x, xAt, results, at, count, Logarithms::log10);
    }
  }

  /// Natural logarithms of 1 and each.
  static void log1p(byte[] x, int xAt, byte[] results, int at, int count) {
    VectorMask<Double> all = SPECIES.maskAll(true);
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles();
      VectorMask<Double> ordinary =
          a.compare(VectorOperators.GT, -1.0).and(a.compare(VectorOperators.LE, LARGE));
      DoubleVector u = a.add(1.0);
      DoubleVector back = u.sub(a);
      DoubleVector lost = a.sub(u.sub(back)).add(DoubleVector.broadcast(SPECIES, 1.0).sub(back));
      LongVector m = u.reinterpretAsLongs().add(ABOVE_HALF);
      DoubleVector k =
          m.lanewise(VectorOperators.LSHR, 52).or(TWO_52).reinterpretAsDoubles().sub(BIAS);
      DoubleVector f = m.and(DIGITS).add(HALF).reinterpretAsDoubles().sub(1.0);
      DoubleVector power =
          LongVector.broadcast(VectorSupport.LONGS, MAX_POWER)
              .sub(m.and(EXPONENT))
              .reinterpretAsDoubles();
      DoubleVector low = lost.mul(power);
      DoubleVector s = f.div(DoubleVector.broadcast(SPECIES, -2.0).sub(f));
      DoubleVector z = s.mul(s);
      DoubleVector w = z.mul(z);
      DoubleVector p = w.fma(DoubleVector.broadcast(SPECIES, G7), z.fma(G6, G5));
      p = w.fma(w.fma(p, z.fma(G4, G3)), z.fma(G2, G1));
      DoubleVector h = f.mul(f).mul(-0.5);
      DoubleVector correction =
          low.mul(s.fma(s.fma(2.0, 2.0), DoubleVector.broadcast(SPECIES, 1.0)));
      DoubleVector rest = s.fma(z.fma(p, h), h).add(correction);
      DoubleVector y =
          k.fma(
              DoubleVector.broadcast(SPECIES, LN2_SHORT),
              f.add(k.fma(DoubleVector.broadcast(SPECIES, LN2_REST), rest)));
      DoubleVector signed =
          y.reinterpretAsLongs().or(a.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      DoubleVector.broadcast(SPECIES, Double.NaN)
          .blend(signed, ordinary)
          .reinterpretAsBytes()
          .intoArray(results, at + i * Double.BYTES);
      all = ordinary.and(all);
    }
    if (!all.allTrue()) {
      VectorSpecialLanes.correct(x, xAt, results, at, count, Logarithms::log1p);
    }
  }
}
