package dev.recordwire.examples.callc;

import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;

/// The mathematical library of C.
@NativeLibrary("m")
interface LibM {
  /// The cube root.
  @NativeFunction
  double cbrt(double x);

  /// The gamma function; critical, because it only computes.
  @NativeFunction(value = "tgamma", critical = true)
  double gamma(double x);
}
