package dev.recordwire.array.internal.vector;

import dev.recordwire.array.internal.kernel.VectorSupport;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// Functions of [dev.recordwire.array.internal.number.Floats] in vectors.
final class VectorFloats {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final int WIDTH = SPECIES.length();

  private VectorFloats() {}

  /// One divided by each.
  static void reciprocal(double[] x, double[] results, int count) {
    DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
    for (int i = 0; i < count; i += WIDTH) {
      canonical(one.div(DoubleVector.fromArray(SPECIES, x, i))).intoArray(results, i);
    }
  }

  /// The smaller numbers; NaN where neither is one.
  static void fmin(double[] x, double[] y, double[] results, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      DoubleVector b = DoubleVector.fromArray(SPECIES, y, i);
      numberOf(a.min(b), a, b).intoArray(results, i);
    }
  }

  /// The larger numbers; NaN where neither is one.
  static void fmax(double[] x, double[] y, double[] results, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, x, i);
      DoubleVector b = DoubleVector.fromArray(SPECIES, y, i);
      numberOf(a.max(b), a, b).intoArray(results, i);
    }
  }

  /// The result, or where one of the two is no number the other one.
  private static DoubleVector numberOf(DoubleVector result, DoubleVector a, DoubleVector b) {
    VectorMask<Double> noA = a.compare(VectorOperators.NE, a);
    VectorMask<Double> noB = b.compare(VectorOperators.NE, b);
    return canonical(result.blend(b, noA).blend(a, noB));
  }

  private static DoubleVector canonical(DoubleVector values) {
    return values.blend(Double.NaN, values.compare(VectorOperators.NE, values));
  }
}
