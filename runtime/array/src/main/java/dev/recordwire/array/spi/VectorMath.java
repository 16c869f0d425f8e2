package dev.recordwire.array.spi;

import dev.recordwire.array.internal.kernel.Backend;
import dev.recordwire.array.internal.kernel.ElementaryFunctions;
import dev.recordwire.array.internal.kernel.Operator;

/// The functions of [dev.recordwire.array.ArrayMath] for blocks of float64 in generated loops, with
/// vectors. The number of numbers is a multiple of the lanes of a vector of 64-bit elements.
public final class VectorMath {
  private static final ElementaryFunctions FUNCTIONS = ElementaryFunctions.load(Backend.VECTOR);

  private VectorMath() {}

  public static void exp(byte[] x, byte[] results, int count) {
    FUNCTIONS.apply(Operator.EXP, x, 0, results, 0, count);
  }

  public static void expm1(byte[] x, byte[] results, int count) {
    FUNCTIONS.apply(Operator.EXPM1, x, 0, results, 0, count);
  }

  public static void log(byte[] x, byte[] results, int count) {
    FUNCTIONS.apply(Operator.LOG, x, 0, results, 0, count);
  }

  public static void log1p(byte[] x, byte[] results, int count) {
    FUNCTIONS.apply(Operator.LOG1P, x, 0, results, 0, count);
  }

  public static void log2(byte[] x, byte[] results, int count) {
    FUNCTIONS.apply(Operator.LOG2, x, 0, results, 0, count);
  }

  public static void log10(byte[] x, byte[] results, int count) {
    FUNCTIONS.apply(Operator.LOG10, x, 0, results, 0, count);
  }

  public static void cbrt(byte[] x, byte[] results, int count) {
    FUNCTIONS.apply(Operator.CBRT, x, 0, results, 0, count);
  }

  public static void sin(byte[] x, byte[] results, int count) {
    FUNCTIONS.apply(Operator.SIN, x, 0, results, 0, count);
  }

  public static void cos(byte[] x, byte[] results, int count) {
    FUNCTIONS.apply(Operator.COS, x, 0, results, 0, count);
  }

  public static void tan(byte[] x, byte[] results, int count) {
    FUNCTIONS.apply(Operator.TAN, x, 0, results, 0, count);
  }

  public static void asin(byte[] x, byte[] results, int count) {
    FUNCTIONS.apply(Operator.ASIN, x, 0, results, 0, count);
  }

  public static void acos(byte[] x, byte[] results, int count) {
    FUNCTIONS.apply(Operator.ACOS, x, 0, results, 0, count);
  }

  public static void atan(byte[] x, byte[] results, int count) {
    FUNCTIONS.apply(Operator.ATAN, x, 0, results, 0, count);
  }

  public static void sinh(byte[] x, byte[] results, int count) {
    FUNCTIONS.apply(Operator.SINH, x, 0, results, 0, count);
  }

  public static void cosh(byte[] x, byte[] results, int count) {
    FUNCTIONS.apply(Operator.COSH, x, 0, results, 0, count);
  }

  public static void tanh(byte[] x, byte[] results, int count) {
    FUNCTIONS.apply(Operator.TANH, x, 0, results, 0, count);
  }

  public static void sign(byte[] x, byte[] results, int count) {
    FUNCTIONS.apply(Operator.SIGN, x, 0, results, 0, count);
  }

  public static void trunc(byte[] x, byte[] results, int count) {
    FUNCTIONS.apply(Operator.TRUNC, x, 0, results, 0, count);
  }

  public static void pow(byte[] x, byte[] y, byte[] results, int count) {
    FUNCTIONS.apply(Operator.POW, x, 0, y, 0, results, 0, count);
  }

  public static void hypot(byte[] x, byte[] y, byte[] results, int count) {
    FUNCTIONS.apply(Operator.HYPOT, x, 0, y, 0, results, 0, count);
  }

  public static void atan2(byte[] y, byte[] x, byte[] results, int count) {
    FUNCTIONS.apply(Operator.ATAN2, y, 0, x, 0, results, 0, count);
  }

  public static void mod(byte[] x, byte[] y, byte[] results, int count) {
    FUNCTIONS.apply(Operator.MOD, x, 0, y, 0, results, 0, count);
  }

  public static void floorDivide(byte[] x, byte[] y, byte[] results, int count) {
    FUNCTIONS.apply(Operator.FLOOR_DIVIDE, x, 0, y, 0, results, 0, count);
  }

  public static void fmin(byte[] x, byte[] y, byte[] results, int count) {
    FUNCTIONS.apply(Operator.FMIN, x, 0, y, 0, results, 0, count);
  }

  public static void fmax(byte[] x, byte[] y, byte[] results, int count) {
    FUNCTIONS.apply(Operator.FMAX, x, 0, y, 0, results, 0, count);
  }
}
