package app;

import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;

@NativeLibrary("m")
interface LibM {
  @NativeFunction
  double sqrt(double x);
}
