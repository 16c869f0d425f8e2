package golden;

import static java.lang.Math.max;

import dev.recordwire.annotation.ArrayKernels;
import dev.recordwire.annotation.Float16;
import dev.recordwire.annotation.Kernel;
import dev.recordwire.annotation.Reduction;
import dev.recordwire.annotation.Scalar;
import dev.recordwire.annotation.Uint64;
import dev.recordwire.annotation.Uint8;
import dev.recordwire.array.ArrayMath;

/** A kernel for each kind of statement and expression. */
@ArrayKernels
public interface Bodies {
  @Kernel
  static float root(float a, float b) {
    return (float) Math.sqrt(a * a + b * b);
  }

  @Kernel
  static long mixed(long key, @Scalar int shift) {
    long hash = key ^ key >>> 33;
    hash *= 0xff51afd7ed558ccdL;
    hash ^= hash << shift;
    return ~hash;
  }

  @Kernel
  static @Uint64 long positive(@Uint64 long bits) {
    return bits & Long.MAX_VALUE;
  }

  @Kernel
  static double step(double x, @Scalar double low, @Scalar double high) {
    double width = high - low;
    double t;
    if (x <= low) {
      t = 0;
    } else if (x >= high) {
      t = 1;
    } else {
      t = (x - low) / width;
    }
    return t * t * (3 - 2 * t);
  }

  @Kernel
  static double twice(double x) {
    if (x != x) {
      return -1;
    }
    return max(Bodies.step(x, 0, 1), step(-x, 0, 1));
  }

  @Kernel(reduce = Reduction.COUNT)
  static boolean near(double x, double y) {
    boolean close = Math.abs(x - y) < 1e-9;
    return close || !(x == x) & !(y == y) ? true == (x > 0 | close) : close ^ x > y;
  }

  @Kernel(reduce = Reduction.MAX)
  static int bits(int a) {
    int b = a;
    b++;
    b += 2;
    return Math.min(b, a) - -a;
  }

  @Kernel
  static int narrowed(double x, float y, byte z, @Scalar char letter) {
    return (int) (Math.floor(x) % 3 + y / 2 + z) + letter / 3;
  }

  @Kernel
  static double call(double price, double strike, float years, @Scalar double rate) {
    double discount = ArrayMath.exp(-rate * years);
    double spread = 0.2 * Math.sqrt(years);
    double high = (ArrayMath.log(price / strike) + rate * years) / spread;
    return price * ArrayMath.tanh(high)
        - discount * strike * ArrayMath.pow(ArrayMath.tanh(high - spread), ArrayMath.exp(rate));
  }

  @Kernel(reduce = Reduction.MEAN)
  static double energy(double m, double v) {
    double p = m * v;
    return 0.5 * p * v;
  }

  @Kernel
  static @Uint8 int shade(@Uint8 int pixel, boolean isMarked, @Scalar boolean inverse) {
    int shown = inverse ? 255 - pixel : pixel;
    return isMarked ? (byte) shown & 0x7f : shown;
  }

  @Kernel
  static float scaled(long x, @Float16 float y, @Scalar float factor) {
    return Math.rint(y) > 3 ? factor * x : (float) Math.floor(y * factor);
  }

  @Kernel(vector = false, reduce = Reduction.MEAN)
  static double rounds(double x) {
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      sum += Math.exp(x);
    }
    return sum;
  }
}
