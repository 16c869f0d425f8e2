package golden;

import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;

@NativeLibrary("m")
interface LibM {
  @NativeFunction
  double cbrt(double x);

  @NativeFunction(value = "fmaf", critical = true)
  float fusedMultiplyAdd(float a, float b, float c);

  default double cube(double x) {
    return x * x * x;
  }
}
