package dev.recordwire.array.internal.vector;

import static dev.recordwire.array.internal.number.Angles.MAX_ANGLE;
import static dev.recordwire.array.internal.number.Angles.RIGHT_ANGLES;
import static dev.recordwire.array.internal.number.Angles.RIGHT_REST;
import static dev.recordwire.array.internal.number.Angles.RIGHT_SHORT;
import static dev.recordwire.array.internal.number.Exponentials.ROUNDER;
import static dev.recordwire.array.internal.number.Floats.SIGN;
import static dev.recordwire.array.internal.number.ReducedAngles.C1;
import static dev.recordwire.array.internal.number.ReducedAngles.C2;
import static dev.recordwire.array.internal.number.ReducedAngles.C3;
import static dev.recordwire.array.internal.number.ReducedAngles.C4;
import static dev.recordwire.array.internal.number.ReducedAngles.C5;
import static dev.recordwire.array.internal.number.ReducedAngles.C6;
import static dev.recordwire.array.internal.number.ReducedAngles.RIGHT;
import static dev.recordwire.array.internal.number.ReducedAngles.S1;
import static dev.recordwire.array.internal.number.ReducedAngles.S2;
import static dev.recordwire.array.internal.number.ReducedAngles.S3;
import static dev.recordwire.array.internal.number.ReducedAngles.S4;
import static dev.recordwire.array.internal.number.ReducedAngles.S5;
import static dev.recordwire.array.internal.number.ReducedAngles.S6;

import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.number.Angles;
import java.util.function.DoubleUnaryOperator;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [dev.recordwire.array.internal.number.Angles] in vectors: the same operations in the same
/// order, so that each lane has the same bits. Each loop is one method, since HotSpot stops
/// inlining methods other than those of vectors once it has met as many operations as these have,
/// and a vector that is returned is then an object. No loop calls a method for numbers that it
/// can't take, since the constants would have to be fetched again after each call: it leaves NaN
/// there, for [VectorSpecialLanes].
final class VectorAngles {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final VectorSpecies<Byte> BYTES = VectorSupport.BYTES;
  private static final int WIDTH = SPECIES.length();

  private VectorAngles() {}

  /// Sines.
  static void sin(byte[] x, int xAt, byte[] results, int at, int count) {
    angle(ROUNDER, SIGN, Angles::sin, x, xAt, results, at, count);
  }

  /// Cosines.
  static void cos(byte[] x, int xAt, byte[] results, int at, int count) {
    angle(ROUNDER + 1.0, 0, Angles::cos, x, xAt, results, at, count);
  }

  /// Sines, or cosines, which are the sines of a right angle more: by a rounder that is 1 more, and
  /// without the signs of the angles.
  private static void angle(
      double rounder,
      long signs,
      DoubleUnaryOperator function,
      byte[] x,
      int xAt,
      byte[] results,
      int at,
      int count) {
    VectorMask<Double> all = SPECIES.maskAll(true);
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles();
      DoubleVector b = a.abs();
      VectorMask<Double> ordinary = b.compare(VectorOperators.LE, MAX_ANGLE);
      DoubleVector t = b.fma(RIGHT_ANGLES, rounder);
      DoubleVector n = t.sub(rounder);
      DoubleVector coarse = n.fma(DoubleVector.broadcast(SPECIES, -RIGHT), b);
      DoubleVector r = n.fma(DoubleVector.broadcast(SPECIES, -RIGHT_SHORT), coarse);
      DoubleVector low =
          n.fma(
              DoubleVector.broadcast(SPECIES, -RIGHT_REST),
              n.fma(DoubleVector.broadcast(SPECIES, -RIGHT_SHORT), coarse.sub(r)));
      LongVector quadrant = t.reinterpretAsLongs();
      DoubleVector turned = quadrant.lanewise(VectorOperators.LSHL, 62).reinterpretAsDoubles();
      VectorMask<Double> odd = turned.compare(VectorOperators.NE, 0.0);
      DoubleVector z = r.mul(r);
      DoubleVector w = z.mul(z);
      DoubleVector half = z.mul(0.5);
      DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0).sub(half);
      DoubleVector p1 =
          z.fma(
              DoubleVector.broadcast(SPECIES, S2).blend(C2, odd),
              DoubleVector.broadcast(SPECIES, S1).blend(C1, odd));
      DoubleVector p2 =
          z.fma(
              DoubleVector.broadcast(SPECIES, S4).blend(C4, odd),
              DoubleVector.broadcast(SPECIES, S3).blend(C3, odd));
      DoubleVector p3 =
          z.fma(
              DoubleVector.broadcast(SPECIES, S6).blend(C6, odd),
              DoubleVector.broadcast(SPECIES, S5).blend(C5, odd));
      DoubleVector p = w.fma(w.fma(p3, p2), p1);
      DoubleVector lost =
          DoubleVector.broadcast(SPECIES, 0.0)
              .blend(DoubleVector.broadcast(SPECIES, 1.0).sub(one).sub(half), odd);
      DoubleVector rest = z.mul(r).blend(w, odd).fma(p, one.blend(r.neg(), odd).fma(low, lost));
      DoubleVector y = r.blend(one, odd).add(rest);
      LongVector sign =
          turned
              .reinterpretAsLongs()
              .lanewise(VectorOperators.XOR, a.reinterpretAsLongs().and(signs))
              .and(SIGN);
      DoubleVector.broadcast(SPECIES, Double.NaN)
          .blend(
              y.reinterpretAsLongs().lanewise(VectorOperators.XOR, sign).reinterpretAsDoubles(),
              ordinary)
          .reinterpretAsBytes()
          .intoArray(results, at + i * Double.BYTES);
      all = ordinary.and(all);
    }
    if (!all.allTrue()) {
      VectorSpecialLanes.correct(x, xAt, results, at, count, function);
    }
  }

  /// Tangents.
  static void tan(byte[] x, int xAt, byte[] results, int at, int count) {
    VectorMask<Double> all = SPECIES.maskAll(true);
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles();
      DoubleVector b = a.abs();
      VectorMask<Double> ordinary = b.compare(VectorOperators.LE, MAX_ANGLE);
      DoubleVector t = b.fma(RIGHT_ANGLES, ROUNDER);
      DoubleVector n = t.sub(ROUNDER);
      DoubleVector coarse = n.fma(DoubleVector.broadcast(SPECIES, -RIGHT), b);
      DoubleVector r = n.fma(DoubleVector.broadcast(SPECIES, -RIGHT_SHORT), coarse);
      DoubleVector low =
          n.fma(
              DoubleVector.broadcast(SPECIES, -RIGHT_REST),
              n.fma(DoubleVector.broadcast(SPECIES, -RIGHT_SHORT), coarse.sub(r)));
      LongVector quadrant = t.reinterpretAsLongs();
      DoubleVector turned = quadrant.lanewise(VectorOperators.LSHL, 62).reinterpretAsDoubles();
      VectorMask<Double> odd = turned.compare(VectorOperators.NE, 0.0);
      DoubleVector z = r.mul(r);
      DoubleVector w = z.mul(z);
      DoubleVector half = z.mul(0.5);
      DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0).sub(half);
      DoubleVector ps = w.fma(z.fma(S6, S5), z.fma(S4, S3));
      ps = w.fma(ps, z.fma(S2, S1));
      DoubleVector sineRest = z.mul(r).fma(ps, one.mul(low));
      DoubleVector pc = w.fma(z.fma(C6, C5), z.fma(C4, C3));
      pc = w.fma(pc, z.fma(C2, C1));
      DoubleVector opposite = r.neg();
      DoubleVector lost =
          opposite
              .fma(r, z)
              .fma(
                  DoubleVector.broadcast(SPECIES, 0.5),
                  DoubleVector.broadcast(SPECIES, 1.0).sub(one).sub(half));
      DoubleVector cosineRest = w.fma(pc, opposite.fma(low, lost));
      DoubleVector sine = r.add(sineRest);
      DoubleVector sineLow = r.sub(sine).add(sineRest);
      DoubleVector cosine = one.add(cosineRest);
      DoubleVector cosineLow = one.sub(cosine).add(cosineRest);
      DoubleVector top = sine.blend(cosine, odd);
      DoubleVector topLow = sineLow.blend(cosineLow, odd);
      DoubleVector d = cosine.blend(sine, odd);
      DoubleVector dLow = cosineLow.blend(sineLow, odd);
      DoubleVector inverse = DoubleVector.broadcast(SPECIES, 1.0).div(d);
      DoubleVector q = top.mul(inverse);
      DoubleVector back = q.neg();
      DoubleVector y = back.fma(dLow, back.fma(d, top)).add(topLow).fma(inverse, q);
      LongVector sign =
          quadrant
              .lanewise(VectorOperators.LSHL, 63)
              .lanewise(VectorOperators.XOR, a.reinterpretAsLongs())
              .and(SIGN);
      DoubleVector.broadcast(SPECIES, Double.NaN)
          .blend(
              y.reinterpretAsLongs().lanewise(VectorOperators.XOR, sign).reinterpretAsDoubles(),
              ordinary)
          .reinterpretAsBytes()
          .intoArray(results, at + i * Double.BYTES);
      all = ordinary.and(all);
    }
    if (!all.allTrue()) {
      VectorSpecialLanes.correct(x, xAt, results, at, count, Angles::tan);
    }
  }
}
