package dev.recordwire.array.internal.number;

/// Sine, cosine and tangent of angles so large that π/2 is needed to more digits than a few
/// numbers have: as M. H. Payne and R. N. Hanek reduce them, those digits of 2/π are multiplied
/// that make a difference to the quadrant and the rest.
final class HugeAngles {
  /// The binary digits of 2/π after the point.
  private static final long[] DIGITS = {
    0xa2f9836e4e441529L,
    0xfc2757d1f534ddc0L,
    0xdb6295993c439041L,
    0xfe5163abdebbc561L,
    0xb7246e3a424dd2e0L,
    0x06492eea09d1921cL,
    0xfe1deb1cb129a73eL,
    0xe88235f52ebb4484L,
    0xe99c7026b45f7e41L,
    0x3991d639835339f4L,
    0x9c845f8bbdf9283bL,
    0x1ff897ffde05980fL,
    0xef2f118b5a0a6d1fL,
    0x6d367ecf27cb09b7L,
    0x4f463f669e5fea2dL,
    0x7527bac7ebe5f17bL,
    0x3d0739f78a5292eaL,
    0x6bfb5fb11f8d5d08L,
    0x56033046fc7b6babL,
    0xf0cfbc209af4361dL
  };

  private HugeAngles() {}

  /// The function of `x`, of which the absolute value is from 2 to the power of 26 on, and finite.
  static double of(Ending ending, double x) {
    int exponent = Math.getExponent(x) - 52;
    long digits = (Double.doubleToRawLongBits(x) & ((1L << 52) - 1)) | (1L << 52);
    // Digits before these make whole turns only.
    long first = digitsFrom(exponent - 2);
    long second = digitsFrom(exponent + 62);
    long third = digitsFrom(exponent + 126);
    // In quarters of a turn: two digits before the point, and the rest after it.
    long low = digits * third;
    long middle = digits * second;
    long carried = Math.unsignedMultiplyHigh(digits, third);
    long middleSum = middle + carried;
    long high =
        digits * first
            + Math.unsignedMultiplyHigh(digits, second)
            + (Long.compareUnsigned(middleSum, middle) < 0 ? 1 : 0);
    return reduced(ending, x, high, middleSum, low);
  }

  /// The function of an angle in quarters of a turn, as a binary number of 192 digits.
  private static double reduced(Ending ending, double x, long high, long middle, long low) {
    long quadrant = high >>> 62;
    long a = high << 2 | middle >>> 62;
    long b = middle << 2 | low >>> 62;
    long c = low << 2;
    boolean above = a < 0;
    if (above) {
      // More than half of a quarter: what is missing from the next one.
      quadrant++;
      a = ~a;
      b = ~b;
      c = ~c;
    }
    int zeros = a == 0 ? 64 + Long.numberOfLeadingZeros(b) : Long.numberOfLeadingZeros(a);
    long top = zeros < 64 ? shifted(a, b, zeros) : shifted(b, c, zeros - 64);
    long next = zeros < 64 ? shifted(b, c, zeros) : c << (zeros - 64);
    double part = Math.scalb((double) (top >>> 11), -53 - zeros);
    double rest = Math.scalb((double) ((top & 0x7ff) << 42 | next >>> 22), -106 - zeros);
    double r = part * ReducedAngles.RIGHT;
    double missing =
        Math.fma(part, ReducedAngles.RIGHT, -r)
            + Math.fma(part, ReducedAngles.RIGHT_2, rest * ReducedAngles.RIGHT);
    long turned = ending == Ending.COS ? quadrant + 1 : quadrant;
    return ReducedAngles.reduced(ending, x, turned, above ? -r : r, above ? -missing : missing);
  }

  /// The 64 digits that start `zeros` digits after those of `a` do.
  private static long shifted(long a, long b, int zeros) {
    return zeros == 0 ? a : a << zeros | b >>> (64 - zeros);
  }

  /// 64 digits of 2/π from the one with this index on; those before the point are 0.
  private static long digitsFrom(int index) {
    int word = Math.floorDiv(index, 64);
    int within = Math.floorMod(index, 64);
    return shifted(word(word), word(word + 1), within);
  }

  private static long word(int index) {
    return index < 0 ? 0 : DIGITS[index];
  }
}
