package dev.recordwire.array.internal.number;

import static dev.recordwire.array.internal.number.Floats.SIGN;

/// Sine, cosine and tangent of what is left of an angle without whole right angles, in two numbers.
/// The polynomials are those of fdlibm (Sun Microsystems).
public final class ReducedAngles {
  public static final double RIGHT = 0x1.921fb54442d18p0;
  public static final double RIGHT_2 = 0x1.1a62633145c07p-54;
  public static final double S2 = 0x1.111111110f8a6p-7;
  public static final double S3 = -0x1.a01a019c161d5p-13;
  public static final double S4 = 0x1.71de357b1fe7dp-19;
  public static final double S5 = -0x1.ae5e68a2b9cebp-26;
  public static final double S6 = 0x1.5d93a5acfd57cp-33;
  public static final double S1 = -0x1.5555555555549p-3;
  public static final double C1 = 0x1.555555555554cp-5;
  public static final double C2 = -0x1.6c16c16c15177p-10;
  public static final double C3 = 0x1.a01a019cb159p-16;
  public static final double C4 = -0x1.27e4f809c52adp-22;
  public static final double C5 = 0x1.1ee9ebdb4b1c4p-29;
  public static final double C6 = -0x1.8fae9be8838d4p-37;

  private ReducedAngles() {}

  /// The function of an angle of so many right angles and a sum of two numbers, with the sign
  /// that it has for `x`.
  static double reduced(Ending ending, double x, long quadrant, double r, double low) {
    double z = r * r;
    if (ending == Ending.TAN) {
      return tangent(x, quadrant, r, sineRest(r, low, z), z, low);
    }
    double sine = r + sineRest(r, low, z);
    double half = z * 0.5;
    double one = 1.0 - half;
    double cosine = one + cosineRest(r, low, z, half, one);
    if (ending == Ending.COS) {
      double s = Double.longBitsToDouble((quadrant + 1) << 62);
      double y =
          Double.longBitsToDouble(
              Double.doubleToRawLongBits(s != 0.0 ? cosine : sine)
                  ^ (Double.doubleToRawLongBits(s) & SIGN));
      return Floats.number(y);
    }
    double turned = Double.longBitsToDouble(quadrant << 62);
    double w =
        Double.longBitsToDouble(
            Double.doubleToRawLongBits(turned != 0.0 ? cosine : sine)
                ^ ((Double.doubleToRawLongBits(turned) ^ Double.doubleToRawLongBits(x)) & SIGN));
    return Floats.number(w);
  }

  /// The sine of a sum, minus the first number.
  private static double sineRest(double r, double low, double z) {
    double p = Math.fma(z, S6, S5);
    p = Math.fma(p, z, S4);
    p = Math.fma(p, z, S3);
    p = Math.fma(p, z, S2);
    double v = z * r;
    return Math.fma(v, S1, Math.fma(z, Math.fma(v, p, low * -0.5), low));
  }

  /// The cosine of a sum, minus `one`, which is 1 - z / 2.
  private static double cosineRest(double r, double low, double z, double half, double one) {
    double p = Math.fma(z, C6, C5);
    p = Math.fma(p, z, C4);
    p = Math.fma(p, z, C3);
    p = Math.fma(p, z, C2);
    p = Math.fma(p, z, C1);
    return Math.fma(z * z, p, Math.fma(-r, low, 1.0 - one - half));
  }

  /// The sine divided by the cosine, or the other way round.
  private static double tangent(
      double x, long quadrant, double r, double rest, double z, double low) {
    double half = z * 0.5;
    double one = 1.0 - half;
    double correction = cosineRest(r, low, z, half, one);
    double sine = r + rest;
    double sineLow = r - sine + rest;
    double cosine = one + correction;
    double cosineLow = one - cosine + correction;
    boolean odd = Double.longBitsToDouble(quadrant << 62) != 0.0;
    return divided(
        x,
        quadrant,
        odd ? cosine : sine,
        odd ? cosineLow : sineLow,
        odd ? sine : cosine,
        odd ? sineLow : cosineLow);
  }

  /// A sum divided by another.
  private static double divided(
      double x, long quadrant, double a, double aLow, double b, double bLow) {
    double inverse = 1.0 / b;
    double q = a * inverse;
    double y = Math.fma(Math.fma(-q, b, a) + Math.fma(-q, bLow, aLow), inverse, q);
    return Floats.number(
        Double.longBitsToDouble(
            Double.doubleToRawLongBits(y)
                ^ ((quadrant << 63) ^ (Double.doubleToRawLongBits(x) & SIGN))));
  }
}
