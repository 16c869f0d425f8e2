package dev.recordwire.array.internal.scalar;

import dev.recordwire.array.internal.kernel.ElementaryFunctions;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.number.Angles;
import dev.recordwire.array.internal.number.Arcs;
import dev.recordwire.array.internal.number.Exponentials;
import dev.recordwire.array.internal.number.Floats;
import dev.recordwire.array.internal.number.Logarithms;
import dev.recordwire.array.internal.number.Roots;
import dev.recordwire.array.internal.number.WholeNumbers;

/// [ElementaryFunctions] in plain Java. Each function has a loop of its own, in which HotSpot puts
/// its code.
final class ScalarElementaryFunctions implements ElementaryFunctions {
  ScalarElementaryFunctions() {}

  @Override
  public void apply(Operator function, double[] x, double[] results, int count) {
    switch (function) {
      case EXP -> exp(x, results, count);
      case EXPM1 -> expm1(x, results, count);
      case LOG -> log(x, results, count);
      case LOG1P -> log1p(x, results, count);
      case LOG2 -> log2(x, results, count);
      case LOG10 -> log10(x, results, count);
      case CBRT -> cbrt(x, results, count);
      case SIN -> sin(x, results, count);
      case COS -> cos(x, results, count);
      case TAN -> tan(x, results, count);
      case ASIN -> asin(x, results, count);
      case ACOS -> acos(x, results, count);
      case ATAN -> atan(x, results, count);
      case SINH -> sinh(x, results, count);
      case COSH -> cosh(x, results, count);
      case TANH -> tanh(x, results, count);
      case FLOOR -> floor(x, results, count);
      case CEIL -> ceil(x, results, count);
      case RINT -> rint(x, results, count);
      case TRUNC -> trunc(x, results, count);
      case RECIPROCAL -> reciprocal(x, results, count);
      case SIGN -> sign(x, results, count);
      default -> throw function.unknown();
    }
  }

  @Override
  public void apply(Operator function, double[] x, double[] y, double[] results, int count) {
    switch (function) {
      case POW -> pow(x, y, results, count);
      case HYPOT -> hypot(x, y, results, count);
      case ATAN2 -> atan2(x, y, results, count);
      case MOD -> mod(x, y, results, count);
      case FLOOR_DIVIDE -> floorDivide(x, y, results, count);
      case FMIN -> fmin(x, y, results, count);
      case FMAX -> fmax(x, y, results, count);
      default -> throw function.unknown();
    }
  }

  private static void exp(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = Exponentials.exp(x[i]);
    }
  }

  private static void expm1(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = Exponentials.expm1(x[i]);
    }
  }

  private static void log(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = Logarithms.log(x[i]);
    }
  }

  private static void log1p(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = Logarithms.log1p(x[i]);
    }
  }

  private static void log2(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = Logarithms.log2(x[i]);
    }
  }

  private static void log10(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = Logarithms.log10(x[i]);
    }
  }

  private static void cbrt(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = Roots.cbrt(x[i]);
    }
  }

  private static void sin(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = Angles.sin(x[i]);
    }
  }

  private static void cos(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = Angles.cos(x[i]);
    }
  }

  private static void tan(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = Angles.tan(x[i]);
    }
  }

  private static void asin(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = Arcs.asin(x[i]);
    }
  }

  private static void acos(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = Arcs.acos(x[i]);
    }
  }

  private static void atan(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = Arcs.atan(x[i]);
    }
  }

  private static void sinh(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = Exponentials.sinh(x[i]);
    }
  }

  private static void cosh(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = Exponentials.cosh(x[i]);
    }
  }

  private static void tanh(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = Exponentials.tanh(x[i]);
    }
  }

  private static void floor(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = WholeNumbers.floor(x[i]);
    }
  }

  private static void ceil(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = WholeNumbers.ceil(x[i]);
    }
  }

  private static void rint(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = WholeNumbers.rint(x[i]);
    }
  }

  private static void trunc(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = WholeNumbers.trunc(x[i]);
    }
  }

  private static void reciprocal(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = Floats.reciprocal(x[i]);
    }
  }

  private static void sign(double[] x, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = WholeNumbers.sign(x[i]);
    }
  }

  private static void pow(double[] x, double[] y, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = Logarithms.pow(x[i], y[i]);
    }
  }

  private static void hypot(double[] x, double[] y, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = Roots.hypot(x[i], y[i]);
    }
  }

  private static void atan2(double[] x, double[] y, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = Arcs.atan2(x[i], y[i]);
    }
  }

  private static void mod(double[] x, double[] y, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = WholeNumbers.mod(x[i], y[i]);
    }
  }

  private static void floorDivide(double[] x, double[] y, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = WholeNumbers.floorDivide(x[i], y[i]);
    }
  }

  private static void fmin(double[] x, double[] y, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = Floats.fmin(x[i], y[i]);
    }
  }

  private static void fmax(double[] x, double[] y, double[] results, int count) {
    for (int i = 0; i < count; i++) {
      results[i] = Floats.fmax(x[i], y[i]);
    }
  }
}
