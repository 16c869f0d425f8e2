package dev.recordwire.array.internal.scalar;

import static dev.recordwire.array.internal.storage.Elements.float64;
import static java.lang.Double.BYTES;

import dev.recordwire.array.internal.kernel.ElementaryFunctions;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.number.Angles;
import dev.recordwire.array.internal.number.Arcs;
import dev.recordwire.array.internal.number.Exponentials;
import dev.recordwire.array.internal.number.Floats;
import dev.recordwire.array.internal.number.Logarithms;
import dev.recordwire.array.internal.number.Powers;
import dev.recordwire.array.internal.number.Roots;
import dev.recordwire.array.internal.number.WholeNumbers;

/// [ElementaryFunctions] in plain Java. Each function has a loop of its own, in which HotSpot puts
/// its code.
final class ScalarElementaryFunctions implements ElementaryFunctions {
  ScalarElementaryFunctions() {}

  @Override
  public void apply(Operator function, byte[] x, int xAt, byte[] results, int at, int count) {
    switch (function) {
      case EXP -> exp(x, xAt, results, at, count);
      case EXPM1 -> expm1(x, xAt, results, at, count);
      case LOG -> log(x, xAt, results, at, count);
      case LOG1P -> log1p(x, xAt, results, at, count);
      case LOG2 -> log2(x, xAt, results, at, count);
      case LOG10 -> log10(x, xAt, results, at, count);
      case CBRT -> cbrt(x, xAt, results, at, count);
      case SIN -> sin(x, xAt, results, at, count);
      case COS -> cos(x, xAt, results, at, count);
      case TAN -> tan(x, xAt, results, at, count);
      case ASIN -> asin(x, xAt, results, at, count);
      case ACOS -> acos(x, xAt, results, at, count);
      case ATAN -> atan(x, xAt, results, at, count);
      case SINH -> sinh(x, xAt, results, at, count);
      case COSH -> cosh(x, xAt, results, at, count);
      case TANH -> tanh(x, xAt, results, at, count);
      case FLOOR -> floor(x, xAt, results, at, count);
      case CEIL -> ceil(x, xAt, results, at, count);
      case RINT -> rint(x, xAt, results, at, count);
      case TRUNC -> trunc(x, xAt, results, at, count);
      case RECIPROCAL -> reciprocal(x, xAt, results, at, count);
      case SIGN -> sign(x, xAt, results, at, count);
      default -> throw function.unknown();
    }
  }

  @Override
  public void apply(
      Operator function, byte[] x, int xAt, byte[] y, int yAt, byte[] results, int at, int count) {
    switch (function) {
      case POW -> pow(x, xAt, y, yAt, results, at, count);
      case HYPOT -> hypot(x, xAt, y, yAt, results, at, count);
      case ATAN2 -> atan2(x, xAt, y, yAt, results, at, count);
      case MOD -> mod(x, xAt, y, yAt, results, at, count);
      case FLOOR_DIVIDE -> floorDivide(x, xAt, y, yAt, results, at, count);
      case FMIN -> fmin(x, xAt, y, yAt, results, at, count);
      case FMAX -> fmax(x, xAt, y, yAt, results, at, count);
      default -> throw function.unknown();
    }
  }

  private static void exp(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, Exponentials.exp(float64(x, xAt + i)));
    }
  }

  private static void expm1(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, Exponentials.expm1(float64(x, xAt + i)));
    }
  }

  private static void log(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, Logarithms.log(float64(x, xAt + i)));
    }
  }

  private static void log1p(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, Logarithms.log1p(float64(x, xAt + i)));
    }
  }

  private static void log2(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, Logarithms.log2(float64(x, xAt + i)));
    }
  }

  private static void log10(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, Logarithms.log10(float64(x, xAt + i)));
    }
  }

  private static void cbrt(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, Roots.cbrt(float64(x, xAt + i)));
    }
  }

  private static void sin(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, Angles.sin(float64(x, xAt + i)));
    }
  }

  private static void cos(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, Angles.cos(float64(x, xAt + i)));
    }
  }

  private static void tan(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, Angles.tan(float64(x, xAt + i)));
    }
  }

  private static void asin(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, Arcs.asin(float64(x, xAt + i)));
    }
  }

  private static void acos(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, Arcs.acos(float64(x, xAt + i)));
    }
  }

  private static void atan(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, Arcs.atan(float64(x, xAt + i)));
    }
  }

  private static void sinh(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, Exponentials.sinh(float64(x, xAt + i)));
    }
  }

  private static void cosh(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, Exponentials.cosh(float64(x, xAt + i)));
    }
  }

  private static void tanh(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, Exponentials.tanh(float64(x, xAt + i)));
    }
  }

  private static void floor(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, WholeNumbers.floor(float64(x, xAt + i)));
    }
  }

  private static void ceil(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, WholeNumbers.ceil(float64(x, xAt + i)));
    }
  }

  private static void rint(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, WholeNumbers.rint(float64(x, xAt + i)));
    }
  }

  private static void trunc(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, WholeNumbers.trunc(float64(x, xAt + i)));
    }
  }

  private static void reciprocal(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, Floats.reciprocal(float64(x, xAt + i)));
    }
  }

  private static void sign(byte[] x, int xAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, WholeNumbers.sign(float64(x, xAt + i)));
    }
  }

  private static void pow(byte[] x, int xAt, byte[] y, int yAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, Powers.pow(float64(x, xAt + i), float64(y, yAt + i)));
    }
  }

  private static void hypot(
      byte[] x, int xAt, byte[] y, int yAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, Roots.hypot(float64(x, xAt + i), float64(y, yAt + i)));
    }
  }

  private static void atan2(
      byte[] x, int xAt, byte[] y, int yAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, Arcs.atan2(float64(x, xAt + i), float64(y, yAt + i)));
    }
  }

  private static void mod(byte[] x, int xAt, byte[] y, int yAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, WholeNumbers.mod(float64(x, xAt + i), float64(y, yAt + i)));
    }
  }

  private static void floorDivide(
      byte[] x, int xAt, byte[] y, int yAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, WholeNumbers.floorDivide(float64(x, xAt + i), float64(y, yAt + i)));
    }
  }

  private static void fmin(
      byte[] x, int xAt, byte[] y, int yAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, Floats.fmin(float64(x, xAt + i), float64(y, yAt + i)));
    }
  }

  private static void fmax(
      byte[] x, int xAt, byte[] y, int yAt, byte[] results, int at, int count) {
    for (int i = 0; i < count * BYTES; i += BYTES) {
      float64(results, at + i, Floats.fmax(float64(x, xAt + i), float64(y, yAt + i)));
    }
  }
}
