package dev.recordwire.array.internal.vector;

import dev.recordwire.array.internal.kernel.ElementaryFunctions;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.number.Angles;
import dev.recordwire.array.internal.number.Ending;
import dev.recordwire.array.internal.number.Exponentials;
import dev.recordwire.array.internal.number.Logarithms;

/// [ElementaryFunctions] with vectors.
final class VectorElementaryFunctions implements ElementaryFunctions {
  VectorElementaryFunctions() {}

  @Override
  public void apply(Operator function, double[] x, double[] results, int count) {
    switch (function) {
      case EXP -> VectorExponentials.exp(x, results, count);
      case EXPM1 ->
          VectorExponentials.lessOne(Ending.EXPM1, Exponentials::expm1, x, results, count);
      case LOG -> VectorLogarithms.log(x, results, count);
      case LOG1P -> VectorLogarithms.log1p(x, results, count);
      case LOG2 ->
          VectorLogarithms.based(Ending.LOG2, (u, _) -> Logarithms.log2(u), x, x, results, count);
      case LOG10 ->
          VectorLogarithms.based(Ending.LOG10, (u, _) -> Logarithms.log10(u), x, x, results, count);
      case CBRT -> VectorRoots.cbrt(x, results, count);
      case SIN -> VectorAngles.angle(Ending.SIN, Angles::sin, x, results, count);
      case COS -> VectorAngles.angle(Ending.COS, Angles::cos, x, results, count);
      case TAN -> VectorAngles.angle(Ending.TAN, Angles::tan, x, results, count);
      case ASIN -> VectorArcs.asin(x, results, count);
      case ACOS -> VectorArcs.acos(x, results, count);
      case ATAN -> VectorArcs.atan(x, results, count);
      case SINH -> VectorExponentials.lessOne(Ending.SINH, Exponentials::sinh, x, results, count);
      case COSH -> VectorExponentials.lessOne(Ending.COSH, Exponentials::cosh, x, results, count);
      case TANH -> VectorExponentials.lessOne(Ending.TANH, Exponentials::tanh, x, results, count);
      case FLOOR -> VectorWholeNumbers.floor(x, results, count);
      case CEIL -> VectorWholeNumbers.ceil(x, results, count);
      case RINT -> VectorWholeNumbers.rint(x, results, count);
      case TRUNC -> VectorWholeNumbers.trunc(x, results, count);
      case RECIPROCAL -> VectorFloats.reciprocal(x, results, count);
      case SIGN -> VectorWholeNumbers.sign(x, results, count);
      default -> throw function.unknown();
    }
  }

  @Override
  public void apply(Operator function, double[] x, double[] y, double[] results, int count) {
    switch (function) {
      case POW -> VectorLogarithms.based(Ending.POW, Logarithms::pow, x, y, results, count);
      case HYPOT -> VectorRoots.hypot(x, y, results, count);
      case ATAN2 -> VectorArcs.atan2(x, y, results, count);
      case MOD -> VectorWholeNumbers.mod(x, y, results, count);
      case FLOOR_DIVIDE -> VectorWholeNumbers.floorDivide(x, y, results, count);
      case FMIN -> VectorFloats.fmin(x, y, results, count);
      case FMAX -> VectorFloats.fmax(x, y, results, count);
      default -> throw function.unknown();
    }
  }
}
