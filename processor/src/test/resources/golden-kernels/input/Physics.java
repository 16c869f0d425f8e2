package golden;

import dev.recordwire.annotation.ArrayKernels;
import dev.recordwire.annotation.Kernel;
import dev.recordwire.annotation.Reduction;
import dev.recordwire.annotation.Scalar;
import dev.recordwire.annotation.Uint8;

@ArrayKernels
final class Physics {
  private static final double HALF = 0.5;

  private Physics() {}

  @Kernel
  static double energy(double m, double v) {
    return HALF * m * v * v;
  }

  @Kernel
  static double capped(double x, @Scalar double limit) {
    return x > limit ? limit : x;
  }

  @Kernel(reduce = Reduction.SUM)
  static double squares(double x, @Scalar double mean) {
    double d = x - mean;
    return d * d;
  }

  @Kernel
  static boolean large(double price, int quantity, @Uint8 int side) {
    return price * quantity > 1e6 && side == 1;
  }

  @Kernel
  static @Uint8 int brighter(@Uint8 int pixel, @Scalar int by) {
    return pixel + by;
  }
}
