package dev.recordwire.array.internal.vector;

import dev.recordwire.array.internal.kernel.ElementaryFunctions;
import dev.recordwire.array.internal.kernel.Operator;

/// [ElementaryFunctions] with vectors.
final class VectorElementaryFunctions implements ElementaryFunctions {
  VectorElementaryFunctions() {}

  @Override
  public void apply(Operator function, byte[] x, int xAt, byte[] results, int at, int count) {
    switch (function) {
      case EXP -> VectorExponentials.exp(x, xAt, results, at, count);
      case EXPM1 -> VectorExponentials.expm1(x, xAt, results, at, count);
      case LOG -> VectorLogarithms.log(x, xAt, results, at, count);
      case LOG1P -> VectorLogarithms.log1p(x, xAt, results, at, count);
      case LOG2 -> VectorLogarithms.log2(x, xAt, results, at, count);
      case LOG10 -> VectorLogarithms.log10(x, xAt, results, at, count);
      case CBRT -> VectorRoots.cbrt(x, xAt, results, at, count);
      case SIN -> VectorAngles.sin(x, xAt, results, at, count);
      case COS -> VectorAngles.cos(x, xAt, results, at, count);
      case TAN -> VectorAngles.tan(x, xAt, results, at, count);
      case ASIN -> VectorArcs.asin(x, xAt, results, at, count);
      case ACOS -> VectorArcs.acos(x, xAt, results, at, count);
      case ATAN -> VectorArcs.atan(x, xAt, results, at, count);
      case SINH -> VectorExponentials.sinh(x, xAt, results, at, count);
      case COSH -> VectorExponentials.cosh(x, xAt, results, at, count);
      case TANH -> VectorExponentials.tanh(x, xAt, results, at, count);
      case FLOOR -> VectorWholeNumbers.floor(x, xAt, results, at, count);
      case CEIL -> VectorWholeNumbers.ceil(x, xAt, results, at, count);
      case RINT -> VectorWholeNumbers.rint(x, xAt, results, at, count);
      case TRUNC -> VectorWholeNumbers.trunc(x, xAt, results, at, count);
      case RECIPROCAL -> VectorFloats.reciprocal(x, xAt, results, at, count);
      case SIGN -> VectorWholeNumbers.sign(x, xAt, results, at, count);
      default -> throw function.unknown();
    }
  }

  @Override
  public void apply(
      Operator function, byte[] x, int xAt, byte[] y, int yAt, byte[] results, int at, int count) {
    switch (function) {
      case POW -> VectorPowers.pow(x, xAt, y, yAt, results, at, count);
      case HYPOT -> VectorRoots.hypot(x, xAt, y, yAt, results, at, count);
      case ATAN2 -> VectorArcs.atan2(x, xAt, y, yAt, results, at, count);
      case MOD -> VectorWholeNumbers.mod(x, xAt, y, yAt, results, at, count);
      case FLOOR_DIVIDE -> VectorWholeNumbers.floorDivide(x, xAt, y, yAt, results, at, count);
      case FMIN -> VectorFloats.fmin(x, xAt, y, yAt, results, at, count);
      case FMAX -> VectorFloats.fmax(x, xAt, y, yAt, results, at, count);
      default -> throw function.unknown();
    }
  }
}
