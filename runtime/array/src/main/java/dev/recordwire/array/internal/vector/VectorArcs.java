package dev.recordwire.array.internal.vector;

import static dev.recordwire.array.internal.number.Arcs.ARC_1;
import static dev.recordwire.array.internal.number.Arcs.ARC_1_LOW;
import static dev.recordwire.array.internal.number.Arcs.FAR;
import static dev.recordwire.array.internal.number.Arcs.FARTHER;
import static dev.recordwire.array.internal.number.Arcs.HALF_INVERSE_ROOT;
import static dev.recordwire.array.internal.number.Arcs.MIDDLE;
import static dev.recordwire.array.internal.number.Arcs.NEAR;
import static dev.recordwire.array.internal.number.Arcs.P0;
import static dev.recordwire.array.internal.number.Arcs.P1;
import static dev.recordwire.array.internal.number.Arcs.P10;
import static dev.recordwire.array.internal.number.Arcs.P11;
import static dev.recordwire.array.internal.number.Arcs.P2;
import static dev.recordwire.array.internal.number.Arcs.P3;
import static dev.recordwire.array.internal.number.Arcs.P4;
import static dev.recordwire.array.internal.number.Arcs.P5;
import static dev.recordwire.array.internal.number.Arcs.P6;
import static dev.recordwire.array.internal.number.Arcs.P7;
import static dev.recordwire.array.internal.number.Arcs.P8;
import static dev.recordwire.array.internal.number.Arcs.P9;
import static dev.recordwire.array.internal.number.Arcs.PI_LOW;
import static dev.recordwire.array.internal.number.Arcs.T0;
import static dev.recordwire.array.internal.number.Arcs.T1;
import static dev.recordwire.array.internal.number.Arcs.T10;
import static dev.recordwire.array.internal.number.Arcs.T11;
import static dev.recordwire.array.internal.number.Arcs.T12;
import static dev.recordwire.array.internal.number.Arcs.T13;
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
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [dev.recordwire.array.internal.number.Arcs] in vectors: the same operations in the same
/// order, so that each lane has the same bits. Each loop is one method, since HotSpot stops
/// inlining methods other than those of vectors once it has met as many operations as these have,
/// and a vector that is returned is then an object. No loop calls a method for numbers that it
/// can't take, since the constants would have to be fetched again after each call: it leaves NaN
/// there, for [VectorSpecialLanes].
final class VectorArcs {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final VectorSpecies<Byte> BYTES = VectorSupport.BYTES;
  private static final int WIDTH = SPECIES.length();

  private VectorArcs() {}

  /// Angles by their tangents.
  static void atan(byte[] x, int xAt, byte[] results, int at, int count) {
    VectorMask<Double> all = SPECIES.maskAll(true);
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles();
      VectorMask<Double> ordinary = a.compare(VectorOperators.EQ, a);
      DoubleVector b = a.abs();
      VectorMask<Double> middle = b.compare(VectorOperators.GT, MIDDLE);
      VectorMask<Double> farther = b.compare(VectorOperators.GT, FARTHER);
      DoubleVector top = b.blend(b.sub(1.0), middle).blend(-1.0, farther);
      DoubleVector d =
          DoubleVector.broadcast(SPECIES, 1.0).blend(b.add(1.0), middle).blend(b, farther);
      DoubleVector t = top.div(d);
      DoubleVector z = t.mul(t);
      DoubleVector w = z.mul(z);
      DoubleVector w2 = w.mul(w);
      DoubleVector first = w.fma(z.fma(T4, T3), z.fma(T2, T1));
      DoubleVector second = w.fma(z.fma(T8, T7), z.fma(T6, T5));
      DoubleVector third = w.fma(z.fma(T12, T11), z.fma(T10, T9));
      DoubleVector p =
          w2.fma(w2.fma(w2.fma(DoubleVector.broadcast(SPECIES, T13), third), second), first);
      p = z.fma(p, DoubleVector.broadcast(SPECIES, T0));
      DoubleVector start =
          DoubleVector.broadcast(SPECIES, 0.0).blend(ARC_1, middle).blend(RIGHT, farther);
      DoubleVector startLow =
          DoubleVector.broadcast(SPECIES, 0.0).blend(ARC_1_LOW, middle).blend(RIGHT_2, farther);
      DoubleVector sum = start.add(t);
      DoubleVector y = sum.add(start.sub(sum).add(t).add(z.mul(t).fma(p, startLow)));
      DoubleVector signed =
          y.reinterpretAsLongs().or(a.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      DoubleVector.broadcast(SPECIES, Double.NaN)
          .blend(signed, ordinary)
          .reinterpretAsBytes()
          .intoArray(results, at + i * Double.BYTES);
      all = ordinary.and(all);
    }
    if (!all.allTrue()) {
      VectorSpecialLanes.correct(x, xAt, results, at, count, Arcs::atan);
    }
  }

  /// Angles of points with the ordinates `x` and the abscissas `y`.
  static void atan2(byte[] x, int xAt, byte[] y, int yAt, byte[] results, int at, int count) {
    VectorMask<Double> all = SPECIES.maskAll(true);
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles();
      DoubleVector c =
          ByteVector.fromArray(BYTES, y, yAt + i * Double.BYTES).reinterpretAsDoubles();
      DoubleVector b = a.abs();
      DoubleVector e = c.abs();
      VectorMask<Double> ordinary =
          b.compare(VectorOperators.GE, NEAR)
              .and(e.compare(VectorOperators.GE, NEAR))
              .and(b.compare(VectorOperators.LE, FAR))
              .and(e.compare(VectorOperators.LE, FAR));
      VectorMask<Double> middle = b.compare(VectorOperators.GT, e.mul(MIDDLE));
      VectorMask<Double> farther = b.compare(VectorOperators.GT, e.mul(FARTHER));
      DoubleVector top = b.blend(b.sub(e), middle).blend(e.neg(), farther);
      DoubleVector d = e.blend(b.add(e), middle).blend(b, farther);
      DoubleVector inverse = DoubleVector.broadcast(SPECIES, 1.0).div(d);
      DoubleVector t = top.mul(inverse);
      DoubleVector lost = t.neg().fma(d, top).mul(inverse);
      DoubleVector z = t.mul(t);
      DoubleVector w = z.mul(z);
      DoubleVector w2 = w.mul(w);
      DoubleVector first = w.fma(z.fma(T4, T3), z.fma(T2, T1));
      DoubleVector second = w.fma(z.fma(T8, T7), z.fma(T6, T5));
      DoubleVector third = w.fma(z.fma(T12, T11), z.fma(T10, T9));
      DoubleVector p =
          w2.fma(w2.fma(w2.fma(DoubleVector.broadcast(SPECIES, T13), third), second), first);
      p = z.fma(p, DoubleVector.broadcast(SPECIES, T0));
      DoubleVector start =
          DoubleVector.broadcast(SPECIES, 0.0).blend(ARC_1, middle).blend(RIGHT, farther);
      DoubleVector startLow =
          DoubleVector.broadcast(SPECIES, 0.0).blend(ARC_1_LOW, middle).blend(RIGHT_2, farther);
      DoubleVector low = lost.fma(DoubleVector.broadcast(SPECIES, 1.0).sub(z), startLow);
      DoubleVector sum = start.add(t);
      DoubleVector rest = start.sub(sum).add(t).add(z.mul(t).fma(p, low));
      DoubleVector angle = sum.add(rest);
      DoubleVector other = DoubleVector.broadcast(SPECIES, Math.PI).sub(angle);
      DoubleVector missing = sum.sub(angle).add(rest);
      DoubleVector turned =
          other.add(
              DoubleVector.broadcast(SPECIES, Math.PI)
                  .sub(other)
                  .sub(angle)
                  .add(DoubleVector.broadcast(SPECIES, PI_LOW).sub(missing)));
      DoubleVector whole = angle.blend(turned, c.compare(VectorOperators.LT, 0.0));
      DoubleVector signed =
          whole.reinterpretAsLongs().or(a.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      DoubleVector.broadcast(SPECIES, Double.NaN)
          .blend(signed, ordinary)
          .reinterpretAsBytes()
          .intoArray(results, at + i * Double.BYTES);
      all = ordinary.and(all);
    }
    if (!all.allTrue()) {
      VectorSpecialLanes.correct(x, xAt, y, yAt, results, at, count, Arcs::atan2);
    }
  }

  /// Angles by their sines.
  static void asin(byte[] x, int xAt, byte[] results, int at, int count) {
    VectorMask<Double> all = SPECIES.maskAll(true);
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles();
      DoubleVector b = a.abs();
      VectorMask<Double> ordinary = b.compare(VectorOperators.LE, 1.0);
      VectorMask<Double> small = b.compare(VectorOperators.LT, 0.5);
      DoubleVector z = DoubleVector.broadcast(SPECIES, 1.0).sub(b).mul(0.5).blend(b.mul(b), small);
      DoubleVector s = z.sqrt();
      DoubleVector w = z.mul(z);
      DoubleVector w2 = w.mul(w);
      DoubleVector first = w.fma(z.fma(P3, P2), z.fma(P1, P0));
      DoubleVector second = w.fma(z.fma(P7, P6), z.fma(P5, P4));
      DoubleVector third = w.fma(z.fma(P11, P10), z.fma(P9, P8));
      DoubleVector ratio = z.mul(w2.fma(w2.fma(third, second), first));
      DoubleVector half =
          LongVector.broadcast(VectorSupport.LONGS, HALF_INVERSE_ROOT)
              .sub(z.reinterpretAsLongs().lanewise(VectorOperators.LSHR, 1))
              .reinterpretAsDoubles();
      DoubleVector rootRest = s.neg().fma(s, z).mul(half);
      DoubleVector twice = s.add(s);
      DoubleVector h = DoubleVector.broadcast(SPECIES, RIGHT).sub(twice);
      DoubleVector lost = DoubleVector.broadcast(SPECIES, RIGHT).sub(h).sub(twice);
      DoubleVector large = h.add(lost.add(s.fma(ratio, rootRest).fma(-2.0, RIGHT_2)));
      DoubleVector y = large.blend(b.fma(ratio, b), small);
      DoubleVector signed =
          y.reinterpretAsLongs().or(a.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      DoubleVector.broadcast(SPECIES, Double.NaN)
          .blend(signed, ordinary)
          .reinterpretAsBytes()
          .intoArray(results, at + i * Double.BYTES);
      all = ordinary.and(all);
    }
    if (!all.allTrue()) {
      VectorSpecialLanes.correct(x, xAt, results, at, count, Arcs::asin);
    }
  }

  /// Angles by their cosines.
  static void acos(byte[] x, int xAt, byte[] results, int at, int count) {
    VectorMask<Double> all = SPECIES.maskAll(true);
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles();
      DoubleVector b = a.abs();
      VectorMask<Double> ordinary = b.compare(VectorOperators.LE, 1.0);
      VectorMask<Double> small = b.compare(VectorOperators.LT, 0.5);
      DoubleVector z = DoubleVector.broadcast(SPECIES, 1.0).sub(b).mul(0.5).blend(b.mul(b), small);
      DoubleVector s = z.sqrt();
      DoubleVector w = z.mul(z);
      DoubleVector w2 = w.mul(w);
      DoubleVector first = w.fma(z.fma(P3, P2), z.fma(P1, P0));
      DoubleVector second = w.fma(z.fma(P7, P6), z.fma(P5, P4));
      DoubleVector third = w.fma(z.fma(P11, P10), z.fma(P9, P8));
      DoubleVector ratio = z.mul(w2.fma(w2.fma(third, second), first));
      DoubleVector half =
          LongVector.broadcast(VectorSupport.LONGS, HALF_INVERSE_ROOT)
              .sub(z.reinterpretAsLongs().lanewise(VectorOperators.LSHR, 1))
              .reinterpretAsDoubles();
      DoubleVector rootRest = s.neg().fma(s, z).mul(half);
      DoubleVector twice = s.add(s);
      VectorMask<Double> negative = a.compare(VectorOperators.LT, 0.0);
      DoubleVector q = twice.neg().blend(twice, negative).blend(a, small);
      DoubleVector c = rootRest.mul(2.0);
      DoubleVector rest = c.neg().blend(c, negative).blend(0.0, small);
      DoubleVector start =
          DoubleVector.broadcast(SPECIES, 0.0).blend(Math.PI, negative).blend(RIGHT, small);
      DoubleVector startLow =
          DoubleVector.broadcast(SPECIES, 0.0).blend(PI_LOW, negative).blend(RIGHT_2, small);
      DoubleVector h = start.sub(q);
      DoubleVector lost = start.sub(h).sub(q);
      DoubleVector y = h.add(lost.add(startLow.sub(q.fma(ratio, rest))));
      DoubleVector.broadcast(SPECIES, Double.NaN)
          .blend(y, ordinary)
          .reinterpretAsBytes()
          .intoArray(results, at + i * Double.BYTES);
      all = ordinary.and(all);
    }
    if (!all.allTrue()) {
      VectorSpecialLanes.correct(x, xAt, results, at, count, Arcs::acos);
    }
  }
}
