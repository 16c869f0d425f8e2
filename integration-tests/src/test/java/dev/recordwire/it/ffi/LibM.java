package dev.recordwire.it.ffi;

import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;

/// The mathematical functions of the C library.
@NativeLibrary("m")
interface LibM {
  @NativeFunction
  double cbrt(double x);

  @NativeFunction(critical = true)
  double hypot(double x, double y);

  @NativeFunction
  double frexp(double x, int[] exponent);
}
