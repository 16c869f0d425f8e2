package dev.recordwire.it.ffi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Float64View;
import dev.recordwire.ffi.NativeLinkException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// Calls OpenBLAS on views if it is installed. If the environment variable `CI` is set its absence
/// is a failure, since the script `verify` installs it there.
@EnabledIf(
    value = "isInstalledOrRequired",
    disabledReason = "OpenBLAS is not installed (Debian: apt-get install libopenblas0)")
class OpenBlasTest {
  static boolean isInstalledOrRequired() {
    if (System.getenv("CI") != null) {
      return true;
    }
    try {
      OpenBlasNative.load();
      return true;
    } catch (NativeLinkException missing) {
      return false;
    }
  }

  private static Float64View ramp(int n) {
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = i;
    }
    return Float64View.of(values);
  }

  @Test
  void dotProduct() {
    OpenBlas blas = OpenBlasNative.load();

    assertThat(blas.dot(4, ramp(4), 1, ramp(4), 1)).isEqualTo(14.0);
    assertThat(blas.dot(2, ramp(4), 3, ramp(4), 2)).isEqualTo(6.0);
    assertThat(blas.dot(3, ramp(3), -1, ramp(3), 1)).isEqualTo(1.0);
  }

  @Test
  void scaledSumInPlace() {
    Float64View y = ramp(3);

    OpenBlasNative.load().addScaled(3, 10, ramp(3), 1, y, 1);

    assertThat(y.toArray()).isEqualTo(new double[] {0, 11, 22});
  }

  @Test
  void aStrideBeyondTheViewIsRefused() {
    OpenBlas blas = OpenBlasNative.load();

    assertThat(
            assertThrows(IllegalArgumentException.class, () -> blas.dot(3, ramp(4), 2, ramp(4), 1)))
        .hasMessageThat()
        .isEqualTo("OpenBlas.dot.n is 3 elements 2 apart, and 'x' holds 4: pass at most 2");
    assertThrows(
        IllegalArgumentException.class, () -> blas.dot(3, ramp(3), 1, ramp(4), Integer.MIN_VALUE));
    assertThrows(
        IllegalArgumentException.class, () -> blas.dot(Integer.MAX_VALUE, ramp(3), 1, ramp(3), 1));
  }

  @Test
  void aMisspeltFunctionHasNeighbours() {
    assertThat(assertThrows(NativeLinkException.class, () -> OpenBlasNative.load().misspelt(1)))
        .hasMessageThat()
        .contains("(it has cblas_ddot");
  }
}
