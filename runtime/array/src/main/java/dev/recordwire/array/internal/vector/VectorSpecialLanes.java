package dev.recordwire.array.internal.vector;

import static dev.recordwire.array.internal.storage.Elements.float64;

import dev.recordwire.array.internal.kernel.VectorSupport;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// Results of arguments that vectors can't compute, such as subnormal or huge ones: the vectors
/// left NaN there, and plain Java computes them one by one.
final class VectorSpecialLanes {
  private static final VectorSpecies<Byte> SPECIES = VectorSupport.BYTES;
  private static final int LENGTH = SPECIES.length();

  private VectorSpecialLanes() {}

  /// Computes the results that are NaN of arguments that are numbers.
  static void correct(
      byte[] x, int xAt, byte[] results, int at, int count, DoubleUnaryOperator function) {
    for (int i = 0; i < count * Double.BYTES; i += LENGTH) {
      DoubleVector a = ByteVector.fromArray(SPECIES, x, xAt + i).reinterpretAsDoubles();
      VectorMask<Double> numbers = a.compare(VectorOperators.EQ, a);
      for (long left = numbers.and(missing(results, at + i)).toLong(); left != 0; ) {
        int lane = i + Long.numberOfTrailingZeros(left) * Double.BYTES;
        float64(results, at + lane, function.applyAsDouble(float64(x, xAt + lane)));
        left &= left - 1;
      }
    }
  }

  /// Computes the results that are NaN, since a function of two numbers may be one although an
  /// argument is not.
  static void correct(
      byte[] x,
      int xAt,
      byte[] y,
      int yAt,
      byte[] results,
      int at,
      int count,
      DoubleBinaryOperator function) {
    for (int i = 0; i < count * Double.BYTES; i += LENGTH) {
      for (long left = missing(results, at + i).toLong(); left != 0; left &= left - 1) {
        int lane = i + Long.numberOfTrailingZeros(left) * Double.BYTES;
        double result = function.applyAsDouble(float64(x, xAt + lane), float64(y, yAt + lane));
        float64(results, at + lane, result);
      }
    }
  }

  private static VectorMask<Double> missing(byte[] results, int first) {
    DoubleVector y = ByteVector.fromArray(SPECIES, results, first).reinterpretAsDoubles();
    return y.compare(VectorOperators.NE, y);
  }
}
