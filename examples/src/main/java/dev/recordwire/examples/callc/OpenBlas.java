package dev.recordwire.examples.callc;

import dev.recordwire.annotation.Count;
import dev.recordwire.annotation.In;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.array.Float64View;

/// Linear algebra (Debian: `apt-get install libopenblas0`).
@NativeLibrary("openblas")
interface OpenBlas {
  /// The sum of the products of elements that lie `incX` and `incY` apart.
  @NativeFunction(value = "cblas_ddot", critical = true)
  double dot(
      @Count(
              value = {"x", "y"},
              stride = {"incX", "incY"})
          int n,
      @In Float64View x,
      int incX,
      @In Float64View y,
      int incY);
}
