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
import static dev.recordwire.array.internal.number.Logarithms.HALF;
import static dev.recordwire.array.internal.number.Logarithms.MAX_NORMAL;
import static dev.recordwire.array.internal.number.Logarithms.TWO_52;
import static dev.recordwire.array.internal.number.Powers.FIRST_DIGITS;
import static dev.recordwire.array.internal.number.Powers.H0;
import static dev.recordwire.array.internal.number.Powers.H1;
import static dev.recordwire.array.internal.number.Powers.H2;
import static dev.recordwire.array.internal.number.Powers.H3;
import static dev.recordwire.array.internal.number.Powers.H4;
import static dev.recordwire.array.internal.number.Powers.H5;
import static dev.recordwire.array.internal.number.Powers.H6;
import static dev.recordwire.array.internal.number.Powers.H7;
import static dev.recordwire.array.internal.number.Powers.MAX_EXPONENT;
import static dev.recordwire.array.internal.number.Powers.TO_BINARY;
import static dev.recordwire.array.internal.number.Powers.TO_BINARY_LOW;

import dev.recordwire.array.internal.kernel.ElementaryFunctions;
import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.number.Powers;
import java.util.concurrent.atomic.AtomicReference;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

/// [dev.recordwire.array.internal.number.Powers] in vectors: the same operations in the same
/// order, so that each lane has the same bits. Each loop is one method, since HotSpot stops
/// inlining methods other than those of vectors once it has met as many operations as these have,
/// and a vector that is returned is then an object. No loop calls a method for numbers that it
/// can't take, since the constants would have to be fetched again after each call: it leaves NaN
/// there, for [VectorSpecialLanes].
final class VectorPowers {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final VectorSpecies<Byte> BYTES = VectorSupport.BYTES;
  private static final int WIDTH = SPECIES.length();

  /// An array that nobody uses at the moment.
  private static final AtomicReference<byte @Nullable []> SPARE = new AtomicReference<>();

  private VectorPowers() {}

  /// Powers. The logarithms of a block are computed before the powers: two short loops are faster
  /// than a long one, since the processor works on more numbers at a time.
  static void pow(byte[] x, int xAt, byte[] y, int yAt, byte[] results, int at, int count) {
    int length = (count + ElementaryFunctions.LANES) * Double.BYTES;
    byte[] spare = SPARE.getAndSet(null);
    byte[] lows = spare == null || spare.length < length ? new byte[length] : spare;
    logarithms(x, xAt, results, at, lows, count);
    if (!powers(y, yAt, results, at, lows, count)) {
      VectorSpecialLanes.correct(x, xAt, y, yAt, results, at, count, Powers::pow);
    }
    SPARE.set(lows);
  }

  /// Binary logarithms, as the sum of results and lows; NaN of what is not normal.
  private static void logarithms(
      byte[] x, int xAt, byte[] results, int at, byte[] lows, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      LongVector i2 =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES)
              .reinterpretAsDoubles()
              .reinterpretAsLongs()
              .add(ABOVE_HALF);
      DoubleVector k =
          i2.lanewise(VectorOperators.LSHR, 52).or(TWO_52).reinterpretAsDoubles().sub(BIAS);
      VectorMask<Double> ordinary = k.abs().compare(VectorOperators.LE, MAX_NORMAL);
      DoubleVector m = i2.and(DIGITS).add(HALF).reinterpretAsDoubles();
      DoubleVector f = m.sub(1.0);
      DoubleVector inverse = DoubleVector.broadcast(SPECIES, -1.0).div(m.add(1.0));
      DoubleVector s = f.mul(inverse);
      DoubleVector high = s.reinterpretAsLongs().and(FIRST_DIGITS).reinterpretAsDoubles();
      DoubleVector low = high.fma(m, f.add(high)).mul(inverse);
      DoubleVector square = high.mul(high);
      DoubleVector squareLow = low.mul(s.add(high));
      DoubleVector z = s.mul(s);
      DoubleVector z2 = z.mul(z);
      DoubleVector p = z2.fma(z.fma(H3, H2), z.fma(H1, H0));
      p = z2.mul(z2).fma(z2.fma(z.fma(H7, H6), z.fma(H5, H4)), p);
      DoubleVector exact = square.add(squareLow);
      DoubleVector t = z2.fma(p, square).add(3.0);
      DoubleVector tLow = square.sub(t.sub(3.0)).add(exact.mul(exact).fma(p, squareLow));
      DoubleVector u = high.mul(t);
      DoubleVector uLow = tLow.fma(s, low.fma(t, high.fma(t, u.neg())));
      DoubleVector v = u.mul(TO_BINARY);
      DoubleVector vLow =
          uLow.fma(
              DoubleVector.broadcast(SPECIES, TO_BINARY),
              u.fma(
                  DoubleVector.broadcast(SPECIES, TO_BINARY_LOW),
                  u.fma(DoubleVector.broadcast(SPECIES, TO_BINARY), v.neg())));
      DoubleVector sum = k.add(v);
      DoubleVector.broadcast(SPECIES, Double.NaN)
          .blend(sum, ordinary)
          .reinterpretAsBytes()
          .intoArray(results, at + i * Double.BYTES);
      k.sub(sum).add(v).add(vLow).reinterpretAsBytes().intoArray(lows, i * Double.BYTES);
    }
  }

  /// 2 to the power of each times `y`, and whether no result is infinite, 0, subnormal or NaN.
  private static boolean powers(byte[] y, int yAt, byte[] results, int at, byte[] lows, int count) {
    VectorMask<Double> all = SPECIES.maskAll(true);
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector high =
          ByteVector.fromArray(BYTES, results, at + i * Double.BYTES).reinterpretAsDoubles();
      DoubleVector low = ByteVector.fromArray(BYTES, lows, i * Double.BYTES).reinterpretAsDoubles();
      DoubleVector b =
          ByteVector.fromArray(BYTES, y, yAt + i * Double.BYTES).reinterpretAsDoubles();
      DoubleVector q = b.mul(low);
      DoubleVector p2 = b.fma(high, q);
      DoubleVector below = b.fma(high, p2.neg()).add(q);
      DoubleVector t = p2.add(ROUNDER);
      DoubleVector a = p2.sub(t.sub(ROUNDER));
      DoubleVector r = a.mul(LN2);
      DoubleVector v =
          below.fma(
              DoubleVector.broadcast(SPECIES, LN2),
              a.fma(
                  DoubleVector.broadcast(SPECIES, LN2_LOW),
                  a.fma(DoubleVector.broadcast(SPECIES, LN2), r.neg())));
      DoubleVector s = r.mul(r);
      DoubleVector s2 = s.mul(s);
      DoubleVector first = s.fma(r.fma(E3, E2), r.fma(E1, E0));
      DoubleVector second = s.fma(r.fma(E7, E6), r.fma(E5, E4));
      DoubleVector third = s.fma(DoubleVector.broadcast(SPECIES, E10), r.fma(E9, E8));
      DoubleVector p = s2.fma(s2.fma(third, second), first);
      DoubleVector one = r.add(1.0);
      DoubleVector rest = s.fma(p, DoubleVector.broadcast(SPECIES, 1.0).sub(one).add(r));
      DoubleVector digits = one.add(v.fma(one.add(rest), rest));
      VectorMask<Double> ordinary = p2.abs().compare(VectorOperators.LE, MAX_EXPONENT);
      DoubleVector scaled =
          digits
              .reinterpretAsLongs()
              .add(t.reinterpretAsLongs().lanewise(VectorOperators.LSHL, 52))
              .reinterpretAsDoubles();
      DoubleVector.broadcast(SPECIES, Double.NaN)
          .blend(scaled, ordinary)
          .reinterpretAsBytes()
          .intoArray(results, at + i * Double.BYTES);
      all = ordinary.and(all);
    }
    return all.allTrue();
  }
}
