package dev.recordwire.examples.callc;

import dev.recordwire.annotation.Count;
import dev.recordwire.annotation.In;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.array.Float64View;

/// The library OpenBLAS of linear algebra; on Debian it is installed by `apt-get install
/// libopenblas0`.
@NativeLibrary("openblas")
interface OpenBlas {
  /// The dot product of elements at distances of `incX` and `incY`.
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
