package dev.recordwire.array.internal.vector;

import static dev.recordwire.array.internal.number.Arcs.FAR;
import static dev.recordwire.array.internal.number.Arcs.NEAR;
import static dev.recordwire.array.internal.number.Floats.SIGN;
import static dev.recordwire.array.internal.number.Logarithms.TWO_52;
import static dev.recordwire.array.internal.number.Roots.B1;
import static dev.recordwire.array.internal.number.Roots.B2;
import static dev.recordwire.array.internal.number.Roots.B3;
import static dev.recordwire.array.internal.number.Roots.B4;
import static dev.recordwire.array.internal.number.Roots.B5;
import static dev.recordwire.array.internal.number.Roots.B6;
import static dev.recordwire.array.internal.number.Roots.INVERSE_OFFSET;
import static dev.recordwire.array.internal.number.Roots.MAX_CUBE;
import static dev.recordwire.array.internal.number.Roots.MIN_CUBE;
import static dev.recordwire.array.internal.number.Roots.POWER_52;
import static dev.recordwire.array.internal.number.Roots.THIRD;

import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.number.Roots;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [dev.recordwire.array.internal.number.Roots] in vectors: the same operations in the same
/// order, so that each lane has the same bits. Each loop is one method, since HotSpot stops
/// inlining methods other than those of vectors once it has met as many operations as these have,
/// and a vector that is returned is then an object. No loop calls a method for numbers that it
/// can't take, since the constants would have to be fetched again after each call: it leaves NaN
/// there, for [VectorSpecialLanes].
final class VectorRoots {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final VectorSpecies<Byte> BYTES = VectorSupport.BYTES;
  private static final int WIDTH = SPECIES.length();

  private VectorRoots() {}

  /// Cube roots.
  static void cbrt(byte[] x, int xAt, byte[] results, int at, int count) {
    VectorMask<Double> all = SPECIES.maskAll(true);
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles();
      DoubleVector b = a.abs();
      VectorMask<Double> ordinary =
          b.compare(VectorOperators.GE, MIN_CUBE).and(b.compare(VectorOperators.LE, MAX_CUBE));
      DoubleVector whole =
          b.reinterpretAsLongs()
              .lanewise(VectorOperators.LSHR, 32)
              .or(TWO_52)
              .reinterpretAsDoubles()
              .sub(POWER_52);
      DoubleVector third = whole.fma(-THIRD, INVERSE_OFFSET).add(POWER_52);
      DoubleVector t =
          third.reinterpretAsLongs().lanewise(VectorOperators.LSHL, 32).reinterpretAsDoubles();
      DoubleVector e = b.mul(t).fma(t.mul(t), DoubleVector.broadcast(SPECIES, -1.0));
      DoubleVector e2 = e.mul(e);
      DoubleVector p = e2.fma(e.fma(B6, B5), e.fma(B4, B3));
      DoubleVector v = t.mul(e).fma(e2.fma(p, e.fma(B2, B1)), t);
      DoubleVector c = b.mul(v).mul(v);
      DoubleVector square = c.mul(c);
      DoubleVector cube = square.mul(c);
      DoubleVector back = c.neg();
      DoubleVector squareLost = back.fma(c, square);
      DoubleVector cubeLost = back.fma(square, cube);
      DoubleVector rest = squareLost.fma(c, b.sub(cube).add(cubeLost));
      DoubleVector y = rest.fma(v.mul(v).mul(THIRD), c);
      DoubleVector signed =
          y.reinterpretAsLongs().or(a.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      DoubleVector.broadcast(SPECIES, Double.NaN)
          .blend(signed, ordinary)
          .reinterpretAsBytes()
          .intoArray(results, at + i * Double.BYTES);
      all = ordinary.and(all);
    }
    if (!all.allTrue()) {
      VectorSpecialLanes.correct(x, xAt, results, at, count, Roots::cbrt);
    }
  }

  /// Square roots of sums of squares.
  static void hypot(byte[] x, int xAt, byte[] y, int yAt, byte[] results, int at, int count) {
    VectorMask<Double> all = SPECIES.maskAll(true);
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles();
      DoubleVector b =
          ByteVector.fromArray(BYTES, y, yAt + i * Double.BYTES).reinterpretAsDoubles();
      DoubleVector p = a.abs();
      DoubleVector q = b.abs();
      VectorMask<Double> greater = p.compare(VectorOperators.GT, q);
      DoubleVector c = q.blend(p, greater);
      DoubleVector d = p.blend(q, greater);
      VectorMask<Double> ordinary =
          c.compare(VectorOperators.GE, NEAR)
              .and(c.compare(VectorOperators.LE, FAR))
              .and(d.compare(VectorOperators.LE, FAR));
      DoubleVector h = c.fma(c, d.mul(d)).sqrt();
      DoubleVector square = h.mul(h);
      DoubleVector square2 = c.mul(c);
      DoubleVector lost =
          d.neg()
              .fma(d, square.sub(square2))
              .add(h.fma(h, square.neg()).sub(c.fma(c, square2.neg())));
      DoubleVector root = h.sub(lost.div(h.add(h)));
      DoubleVector.broadcast(SPECIES, Double.NaN)
          .blend(root, ordinary)
          .reinterpretAsBytes()
          .intoArray(results, at + i * Double.BYTES);
      all = ordinary.and(all);
    }
    if (!all.allTrue()) {
      VectorSpecialLanes.correct(x, xAt, y, yAt, results, at, count, Roots::hypot);
    }
  }
}
