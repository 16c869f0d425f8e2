package dev.recordwire.array.internal.vector;

import static dev.recordwire.array.internal.number.Floats.SIGN;
import static dev.recordwire.array.internal.number.Roots.POWER_52;
import static dev.recordwire.array.internal.number.WholeNumbers.MANY;

import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.number.WholeNumbers;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [dev.recordwire.array.internal.number.WholeNumbers] in vectors: the same operations in the same
/// order, so that each lane has the same bits. Each loop is one method, since HotSpot stops
/// inlining methods other than those of vectors once it has met as many operations as these have,
/// and a vector that is returned is then an object.
final class VectorWholeNumbers {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final int WIDTH = SPECIES.length();

  private VectorWholeNumbers() {}

  /// The nearest whole numbers.
  static void rint(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      DoubleVector a2 = a.abs();
      DoubleVector r = a2.add(POWER_52).sub(POWER_52);
      DoubleVector y = a2.blend(r, a2.compare(VectorOperators.LT, POWER_52));
      DoubleVector s =
          y.abs().reinterpretAsLongs().or(a.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      s.blend(Double.NaN, y.compare(VectorOperators.NE, y)).intoArray(results, i);
    }
  }

  /// Whole numbers that are not greater.
  static void floor(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      DoubleVector a2 = a.abs();
      DoubleVector r = a2.add(POWER_52).sub(POWER_52);
      DoubleVector y = a2.blend(r, a2.compare(VectorOperators.LT, POWER_52));
      DoubleVector s =
          y.abs().reinterpretAsLongs().or(a.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      DoubleVector r2 = s.blend(Double.NaN, y.compare(VectorOperators.NE, y));
      DoubleVector y2 = r2.blend(r2.sub(1.0), r2.compare(VectorOperators.GT, a));
      DoubleVector s2 =
          y2.abs().reinterpretAsLongs().or(a.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      s2.blend(Double.NaN, y2.compare(VectorOperators.NE, y2)).intoArray(results, i);
    }
  }

  /// Whole numbers that are not less.
  static void ceil(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      DoubleVector a2 = a.abs();
      DoubleVector r = a2.add(POWER_52).sub(POWER_52);
      DoubleVector y = a2.blend(r, a2.compare(VectorOperators.LT, POWER_52));
      DoubleVector s =
          y.abs().reinterpretAsLongs().or(a.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      DoubleVector r2 = s.blend(Double.NaN, y.compare(VectorOperators.NE, y));
      DoubleVector y2 = r2.blend(r2.add(1.0), r2.compare(VectorOperators.LT, a));
      DoubleVector s2 =
          y2.abs().reinterpretAsLongs().or(a.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      s2.blend(Double.NaN, y2.compare(VectorOperators.NE, y2)).intoArray(results, i);
    }
  }

  /// Whole numbers, without the fraction.
  static void trunc(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      DoubleVector a2 = a.abs();
      DoubleVector r = a2.add(POWER_52).sub(POWER_52);
      DoubleVector y = a2.blend(r, a2.compare(VectorOperators.LT, POWER_52));
      DoubleVector y2 = y.blend(y.sub(1.0), y.compare(VectorOperators.GT, a2));
      DoubleVector s2 =
          y2.abs().reinterpretAsLongs().or(a.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      s2.blend(Double.NaN, y2.compare(VectorOperators.NE, y2)).intoArray(results, i);
    }
  }

  /// Signs.
  static void sign(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      DoubleVector y =
          DoubleVector.broadcast(SPECIES, 1.0).blend(0.0, a.compare(VectorOperators.EQ, 0.0));
      DoubleVector y2 = y.blend(Double.NaN, a.compare(VectorOperators.NE, a));
      DoubleVector s =
          y2.abs().reinterpretAsLongs().or(a.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      s.blend(Double.NaN, y2.compare(VectorOperators.NE, y2)).intoArray(results, i);
    }
  }

  /// Remainders with the sign of the divisor.
  static void mod(double[] x, double[] y, double[] results, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      DoubleVector b = DoubleVector.fromArray(SPECIES, y, i);
      DoubleVector q = a.div(b);
      VectorMask<Double> special =
          q.abs()
              .compare(VectorOperators.LT, MANY)
              .not()
              .or(b.abs().compare(VectorOperators.EQ, Double.POSITIVE_INFINITY));
      DoubleVector a2 = q.abs();
      DoubleVector r = a2.add(POWER_52).sub(POWER_52);
      DoubleVector y2 = a2.blend(r, a2.compare(VectorOperators.LT, POWER_52));
      DoubleVector s =
          y2.abs().reinterpretAsLongs().or(q.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      DoubleVector r2 = s.blend(Double.NaN, y2.compare(VectorOperators.NE, y2));
      DoubleVector y3 = r2.blend(r2.sub(1.0), r2.compare(VectorOperators.GT, q));
      DoubleVector s2 =
          y3.abs().reinterpretAsLongs().or(q.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      DoubleVector r3 = s2.blend(Double.NaN, y3.compare(VectorOperators.NE, y3)).neg().fma(b, a);
      DoubleVector y4 =
          r3.blend(
              r3.add(b),
              r3.compare(VectorOperators.LT, 0.0)
                  .and(b.compare(VectorOperators.GT, 0.0))
                  .or(r3.compare(VectorOperators.GT, 0.0).and(b.compare(VectorOperators.LT, 0.0))));
      DoubleVector s3 =
          y4.abs().reinterpretAsLongs().or(b.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      s3.blend(Double.NaN, y4.compare(VectorOperators.NE, y4)).intoArray(results, i);
      if (special.anyTrue()) {
        SpecialLanes.correct(x, y, results, i, special.toLong(), WholeNumbers::mod);
      }
    }
  }

  /// Quotients, rounded down.
  static void floorDivide(double[] x, double[] y, double[] results, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      DoubleVector b = DoubleVector.fromArray(SPECIES, y, i);
      DoubleVector q = a.div(b);
      VectorMask<Double> special =
          q.abs()
              .compare(VectorOperators.LT, MANY)
              .not()
              .or(b.abs().compare(VectorOperators.EQ, Double.POSITIVE_INFINITY));
      DoubleVector a2 = q.abs();
      DoubleVector r = a2.add(POWER_52).sub(POWER_52);
      DoubleVector y2 = a2.blend(r, a2.compare(VectorOperators.LT, POWER_52));
      DoubleVector s =
          y2.abs().reinterpretAsLongs().or(q.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      DoubleVector r2 = s.blend(Double.NaN, y2.compare(VectorOperators.NE, y2));
      DoubleVector y3 = r2.blend(r2.sub(1.0), r2.compare(VectorOperators.GT, q));
      DoubleVector s2 =
          y3.abs().reinterpretAsLongs().or(q.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      DoubleVector w = s2.blend(Double.NaN, y3.compare(VectorOperators.NE, y3));
      DoubleVector r3 = w.neg().fma(b, a);
      DoubleVector y4 =
          w.blend(
              w.sub(1.0),
              r3.compare(VectorOperators.LT, 0.0)
                  .and(b.compare(VectorOperators.GT, 0.0))
                  .or(r3.compare(VectorOperators.GT, 0.0).and(b.compare(VectorOperators.LT, 0.0))));
      DoubleVector s3 =
          y4.abs().reinterpretAsLongs().or(q.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles();
      s3.blend(Double.NaN, y4.compare(VectorOperators.NE, y4)).intoArray(results, i);
      if (special.anyTrue()) {
        SpecialLanes.correct(x, y, results, i, special.toLong(), WholeNumbers::floorDivide);
      }
    }
  }
}
