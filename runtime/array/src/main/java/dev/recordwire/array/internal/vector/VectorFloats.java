package dev.recordwire.array.internal.vector;

import dev.recordwire.array.internal.kernel.VectorSupport;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// Functions of [dev.recordwire.array.internal.number.Floats] in vectors.
final class VectorFloats {
  private static final VectorSpecies<Double> SPECIES = VectorSupport.DOUBLES;
  private static final VectorSpecies<Byte> BYTES = VectorSupport.BYTES;
  private static final int WIDTH = SPECIES.length();

  private VectorFloats() {}

  /// One divided by each.
  static void reciprocal(byte[] x, int xAt, byte[] results, int at, int count) {
    DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
    for (int i = 0; i < count; i += WIDTH) {
      canonical(
              one.div(
                  ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles()))
          .reinterpretAsBytes()
          .intoArray(results, at + i * Double.BYTES);
    }
  }

  /// The smaller numbers; NaN where neither is one.
  static void fmin(byte[] x, int xAt, byte[] y, int yAt, byte[] results, int at, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles();
      DoubleVector b =
          ByteVector.fromArray(BYTES, y, yAt + i * Double.BYTES).reinterpretAsDoubles();
      numberOf(a.min(b), a, b).reinterpretAsBytes().intoArray(results, at + i * Double.BYTES);
    }
  }

  /// The larger numbers; NaN where neither is one.
  static void fmax(byte[] x, int xAt, byte[] y, int yAt, byte[] results, int at, int count) {
    for (int i = 0; i < count; i += WIDTH) {
      DoubleVector a =
          ByteVector.fromArray(BYTES, x, xAt + i * Double.BYTES).reinterpretAsDoubles();
      DoubleVector b =
          ByteVector.fromArray(BYTES, y, yAt + i * Double.BYTES).reinterpretAsDoubles();
      numberOf(a.max(b), a, b).reinterpretAsBytes().intoArray(results, at + i * Double.BYTES);
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
