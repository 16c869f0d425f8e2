package dev.recordwire.it.ffi;

import dev.recordwire.annotation.Count;
import dev.recordwire.annotation.In;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.array.Float64View;

/// Some functions of OpenBLAS.
@NativeLibrary("openblas")
interface OpenBlas {
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

  @NativeFunction("cblas_daxpy")
  void addScaled(
      @Count(
              value = {"x", "y"},
              stride = {"incX", "incY"})
          int n,
      double alpha,
      @In Float64View x,
      int incX,
      Float64View y,
      int incY);

  @NativeFunction("cblas_ddott")
  double misspelt(int n);
}
