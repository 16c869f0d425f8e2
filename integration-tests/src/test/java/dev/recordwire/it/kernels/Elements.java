package dev.recordwire.it.kernels;

import dev.recordwire.annotation.ArrayKernels;
import dev.recordwire.annotation.Bool;
import dev.recordwire.annotation.Float16;
import dev.recordwire.annotation.Int16;
import dev.recordwire.annotation.Int8;
import dev.recordwire.annotation.Kernel;
import dev.recordwire.annotation.Reduction;
import dev.recordwire.annotation.Scalar;
import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Uint32;
import dev.recordwire.annotation.Uint64;
import dev.recordwire.annotation.Uint8;

/// Kernels of elements of every type, as results and as what is read.
@ArrayKernels
final class Elements {
  private Elements() {}

  @Kernel
  static byte int8(byte x, @Int8 int y) {
    return (byte) (x + y);
  }

  @Kernel
  static @Uint8 int uint8(@Uint8 int x, @Uint8 short y) {
    return x + y;
  }

  @Kernel
  static @Int8 int narrow(int x) {
    return x;
  }

  @Kernel
  static @Int16 int int16(short x, @Int16 int y) {
    return x + y;
  }

  @Kernel
  static @Uint16 int uint16(char x, @Uint16 int y) {
    return x * y;
  }

  @Kernel
  static @Uint32 long uint32(@Uint32 long x, @Scalar long by) {
    return x + by;
  }

  @Kernel
  static @Uint64 long uint64(@Uint64 long x) {
    return x * 3;
  }

  @Kernel
  static @Float16 float float16(@Float16 float x, float y) {
    return x * y;
  }

  @Kernel
  static @Bool boolean bool(boolean x, @Bool boolean y) {
    return x && !y;
  }

  @Kernel
  static boolean large(double price, int quantity, @Uint8 int side) {
    return price * quantity > 1e3 && side == 1;
  }

  @Kernel
  static double weighed(float x, long weight, @Int16 short scale) {
    return x * weight / scale;
  }

  @Kernel(reduce = Reduction.SUM)
  static @Uint8 int brightness(@Uint8 int x) {
    return 255 - x;
  }

  @Kernel(reduce = Reduction.MIN)
  static @Uint64 long least(@Uint64 long x) {
    return x;
  }

  @Kernel(reduce = Reduction.MEAN)
  static int doubled(int x) {
    return 2 * x;
  }

  @Kernel(vector = false)
  static int reciprocal(int x) {
    return 1000 / x;
  }
}
