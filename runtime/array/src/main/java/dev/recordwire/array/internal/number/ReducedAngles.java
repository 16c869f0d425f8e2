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

  /// The function of an angle of so many right angles (one more for the cosine) and a sum of two
  /// numbers, with the sign that it has for `x`.
  static double reduced(Ending ending, double x, long quadrant, double r, double low) {
    boolean odd = (quadrant & 1) != 0;
    if (ending == Ending.TAN) {
      return tangent(x, odd, r, low);
    }
    long signs = ending == Ending.SIN ? SIGN : 0;
    long sign = ((quadrant << 62) & SIGN) ^ (Double.doubleToRawLongBits(x) & signs);
    return Double.longBitsToDouble(
        Double.doubleToRawLongBits(odd ? cosine(r, low) : sine(r, low)) ^ sign);
  }

  private static double sine(double r, double low) {
    double z = r * r;
    return r + sineRest(r, low, z, 1.0 - z * 0.5);
  }

  private static double cosine(double r, double low) {
    double z = r * r;
    double half = z * 0.5;
    double one = 1.0 - half;
    return one + cosineRest(r, low, z, 1.0 - one - half);
  }

  /// The sine of a sum, minus the first number, of which `one` is about the cosine.
  private static double sineRest(double r, double low, double z, double one) {
    double w = z * z;
    double p = Math.fma(w, Math.fma(z, S6, S5), Math.fma(z, S4, S3));
    p = Math.fma(w, p, Math.fma(z, S2, S1));
    return Math.fma(z * r, p, one * low);
  }

  /// The cosine of a sum, minus 1 - z / 2, plus `lost`, which that was rounded by.
  private static double cosineRest(double r, double low, double z, double lost) {
    double w = z * z;
    double p = Math.fma(w, Math.fma(z, C6, C5), Math.fma(z, C4, C3));
    p = Math.fma(w, p, Math.fma(z, C2, C1));
    return Math.fma(w, p, Math.fma(-r, low, lost));
  }

  /// The sine divided by the cosine, or the other way round.
  private static double tangent(double x, boolean odd, double r, double low) {
    double z = r * r;
    double half = z * 0.5;
    double one = 1.0 - half;
    double rest = sineRest(r, low, z, one);
    double lost = Math.fma(Math.fma(-r, r, z), 0.5, 1.0 - one - half);
    double correction = cosineRest(r, low, z, lost);
    double sine = r + rest;
    double sineLow = r - sine + rest;
    double cosine = one + correction;
    double cosineLow = one - cosine + correction;
    double y =
        odd
            ? quotient(cosine, cosineLow, sine, sineLow)
            : quotient(sine, sineLow, cosine, cosineLow);
    long sign = (odd ? SIGN : 0) ^ (Double.doubleToRawLongBits(x) & SIGN);
    return Double.longBitsToDouble(Double.doubleToRawLongBits(y) ^ sign);
  }

  /// A sum divided by another.
  private static double quotient(double a, double aLow, double b, double bLow) {
    double inverse = 1.0 / b;
    double q = a * inverse;
    return Math.fma(Math.fma(-q, bLow, Math.fma(-q, b, a)) + aLow, inverse, q);
  }
}
