package dev.recordwire.examples.callc;

import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;

/// The C library's mathematics.
@NativeLibrary("m")
interface LibM {
  /// The cube root.
  @NativeFunction
  double cbrt(double x);

  /// The gamma function; critical, as it does nothing but compute.
  @NativeFunction(value = "tgamma", critical = true)
  double gamma(double x);
}
