package dev.recordwire.array.internal.vector;

import static dev.recordwire.array.internal.number.Floats.SIGN;
import static dev.recordwire.array.internal.number.Roots.POWER_52;
import static dev.recordwire.array.internal.number.WholeNumbers.MANY;

import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.number.WholeNumbers;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [dev.recordwire.array.internal.number.WholeNumbers] in vectors: the same operations in the same
/// order, so that each lane has the same bits. The loops are short, so that HotSpot inlines the
/// methods that they have in common.
final class VectorWholeNumbers {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final VectorSpecies<Byte> BYTES = VectorSupport.BYTES;
  private static final int WIDTH = SPECIES.length();

  private VectorWholeNumbers() {}

  /// The nearest whole numbers.
  static void rint(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles();
      number(nearest(a), a).reinterpretAsBytes().intoArray(results, at + i * Double.BYTES);
    }
  }

  /// Whole numbers that are not greater.
  static void floor(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles();
      number(notGreater(a), a).reinterpretAsBytes().intoArray(results, at + i * Double.BYTES);
    }
  }

  /// Whole numbers that are not less.
  static void ceil(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles();
      DoubleVector r = nearest(a);
      DoubleVector y = r.blend(r.add(1.0), r.compare(VectorOperators.LT, a));
      number(withSign(y, a), a).reinterpretAsBytes().intoArray(results, at + i * Double.BYTES);
    }
  }

  /// Whole numbers, without the fraction.
  static void trunc(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles();
      number(withSign(notGreater(a.abs()), a), a)
          .reinterpretAsBytes()
          .intoArray(results, at + i * Double.BYTES);
    }
  }

  /// Signs.
  static void sign(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles();
      DoubleVector y =
          DoubleVector.broadcast(SPECIES, 1.0).blend(0.0, a.compare(VectorOperators.EQ, 0.0));
      number(withSign(y, a), a).reinterpretAsBytes().intoArray(results, at + i * Double.BYTES);
    }
  }

  /// Remainders with the sign of the divisor.
  static void mod(byte[] x, int xAt, byte[] y, int yAt, byte[] results, int at, int count) {
    VectorMask<Double> all = SPECIES.maskAll(true);
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles();
      DoubleVector b =
          ByteVector.fromArray(BYTES, y, yAt + i * Double.BYTES).reinterpretAsDoubles();
      DoubleVector q = a.div(b);
      VectorMask<Double> ordinary = ordinary(q, b);
      DoubleVector r = notGreater(q).neg().fma(b, a);
      DoubleVector rest = withSign(r.blend(r.add(b), opposed(r, b)).abs(), b);
      DoubleVector.broadcast(SPECIES, Double.NaN)
          .blend(rest, ordinary)
          .reinterpretAsBytes()
          .intoArray(results, at + i * Double.BYTES);
      all = ordinary.and(all);
    }
    if (!all.allTrue()) {
      VectorSpecialLanes.correct(x, xAt, y, yAt, results, at, count, WholeNumbers::mod);
    }
  }

  /// Quotients, rounded down.
  static void floorDivide(byte[] x, int xAt, byte[] y, int yAt, byte[] results, int at, int count) {
    VectorMask<Double> all = SPECIES.maskAll(true);
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles();
      DoubleVector b =
          ByteVector.fromArray(BYTES, y, yAt + i * Double.BYTES).reinterpretAsDoubles();
      DoubleVector q = a.div(b);
      VectorMask<Double> ordinary = ordinary(q, b);
      DoubleVector whole = notGreater(q);
      DoubleVector r = whole.neg().fma(b, a);
      DoubleVector less = withSign(whole.blend(whole.sub(1.0), opposed(r, b)).abs(), q);
      DoubleVector.broadcast(SPECIES, Double.NaN)
          .blend(less, ordinary)
          .reinterpretAsBytes()
          .intoArray(results, at + i * Double.BYTES);
      all = ordinary.and(all);
    }
    if (!all.allTrue()) {
      VectorSpecialLanes.correct(x, xAt, y, yAt, results, at, count, WholeNumbers::floorDivide);
    }
  }

  /// Where a quotient is small enough to be rounded to a whole number, and its divisor finite.
  private static VectorMask<Double> ordinary(DoubleVector quotient, DoubleVector divisor) {
    return quotient
        .abs()
        .compare(VectorOperators.LT, MANY)
        .and(divisor.abs().compare(VectorOperators.LT, Double.POSITIVE_INFINITY));
  }

  /// Where one is greater than 0 and the other less.
  private static VectorMask<Double> opposed(DoubleVector r, DoubleVector b) {
    return r.compare(VectorOperators.LT, 0.0)
        .and(b.compare(VectorOperators.GT, 0.0))
        .or(r.compare(VectorOperators.GT, 0.0).and(b.compare(VectorOperators.LT, 0.0)));
  }

  /// The nearest whole numbers, with the signs of the numbers, or the numbers themselves if they
  /// are so large that they have no fraction.
  private static DoubleVector nearest(DoubleVector a) {
    DoubleVector b = a.abs();
    DoubleVector r = withSign(b.add(POWER_52).sub(POWER_52), a);
    return a.blend(r, b.compare(VectorOperators.LT, POWER_52));
  }

  private static DoubleVector notGreater(DoubleVector a) {
    DoubleVector r = nearest(a);
    return r.blend(r.sub(1.0), r.compare(VectorOperators.GT, a));
  }

  /// A number that is not less than 0, or has the sign of `x`, with that sign.
  private static DoubleVector withSign(DoubleVector y, DoubleVector x) {
    return y.reinterpretAsLongs().or(x.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
  }

  /// `y`, and where `x` is NaN the one NaN of all results.
  private static DoubleVector number(DoubleVector y, DoubleVector x) {
    return y.blend(Double.NaN, x.compare(VectorOperators.NE, x));
  }
}
