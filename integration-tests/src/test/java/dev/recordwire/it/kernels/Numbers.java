package dev.recordwire.it.kernels;

import dev.recordwire.annotation.ArrayKernels;
import dev.recordwire.annotation.Kernel;
import dev.recordwire.annotation.Reduction;
import dev.recordwire.annotation.Scalar;

/// Kernels of numbers that vectors compute.
@ArrayKernels
final class Numbers {
  private Numbers() {}

  @Kernel
  static double polynomial(double x) {
    return ((0.25 * x - 1.5) * x + 3) * x - 2;
  }

  @Kernel
  static double distance(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }

  @Kernel
  static double capped(double x, @Scalar double limit) {
    return x > limit ? limit : x;
  }

  @Kernel
  static double extremes(double x, double y) {
    return Math.max(Math.min(x, y), Math.fma(x, y, -x)) - Math.abs(y);
  }

  @Kernel
  static float root(float x, float y) {
    return (float) Math.sqrt(x * y) / y;
  }

  @Kernel
  static int hash(int x, @Scalar int seed) {
    int h = (x ^ seed) * 0x9E3779B1;
    return h ^ (h >>> 15) ^ (~x << seed);
  }

  @Kernel
  static long mixed(long x, long y) {
    return x < y ? x * 31 + y : (x >> 3) | (y & 0xFFL);
  }

  @Kernel
  static boolean inside(double x, double y, @Scalar double radius) {
    return (x >= 0 && x * x + y * y < radius * radius) || x == y;
  }

  @Kernel
  static boolean isOdd(int x) {
    return (x & 1) != 0;
  }

  @Kernel(reduce = Reduction.SUM)
  static double squares(double x, @Scalar double mean) {
    double d = x - mean;
    return d * d;
  }

  @Kernel(reduce = Reduction.MEAN)
  static double product(double x, double y) {
    return x * y;
  }

  @Kernel(reduce = Reduction.MIN)
  static double least(double x, double y) {
    return x - y;
  }

  @Kernel(reduce = Reduction.MAX)
  static float most(float x) {
    return -x;
  }

  @Kernel(reduce = Reduction.SUM)
  static long total(long x) {
    return x;
  }

  @Kernel(reduce = Reduction.COUNT)
  static boolean positive(double x) {
    return x > 0;
  }

  @Kernel(reduce = Reduction.ANY)
  static boolean beyond(double x, @Scalar double limit) {
    return x > limit;
  }

  @Kernel(reduce = Reduction.ALL)
  static boolean within(double x, @Scalar double limit) {
    return !(x > limit);
  }
}
