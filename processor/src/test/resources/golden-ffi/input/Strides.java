package golden;

import dev.recordwire.annotation.Count;
import dev.recordwire.annotation.In;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.array.Float64View;

@NativeLibrary("openblas")
interface Strides {
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
