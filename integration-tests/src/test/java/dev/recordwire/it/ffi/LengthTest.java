package dev.recordwire.it.ffi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Float64View;
import dev.recordwire.array.Uint8View;
import dev.recordwire.ffi.NativeRegistry;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Lengths that C takes beside a pointer, and that the method does not have.
class LengthTest {
  private static final Conventions C = Conventions.load();

  @Test
  void everyArrayPassesItsLength() {
    assertThat(C.lengthOfView(Float64View.of(1, 2, 3))).isEqualTo(3);
    assertThat(C.lengthOfView(Float64View.of(1, 2, 3, 4).slice(1, 3))).isEqualTo(2);
    assertThat(C.lengthOfArray(new double[5])).isEqualTo(5);
    assertThat(C.lengthUint32OfArray(new short[6])).isEqualTo(6);
    assertThat(C.lengthOfStructs(new Probe.Point[] {new Probe.Point(1, 2)})).isEqualTo(1);
    try (Arena arena = Arena.ofConfined()) {
      assertThat(C.lengthOfMemory(arena.allocate(17))).isEqualTo(17);
    }
  }

  @Test
  void emptyAndNullArrays() {
    Uint8View empty = Uint8View.wrap(new byte[0], 0, 0);
    for (Uint8View none : new Uint8View[] {empty, null}) {
      assertThat(C.length(none)).isEqualTo(0);
      assertThat(C.lengthInt32(none)).isEqualTo(0);
      assertThat(C.lengthUint32(none)).isEqualTo(0);
    }
    assertThat(C.lengthOfArray(null)).isEqualTo(0);
    assertThat(C.lengthOfArray(new double[0])).isEqualTo(0);
    assertThat(C.lengthBefore(null)).isEqualTo(0);
  }

  @Test
  void afterThePointerOrBeforeIt() {
    assertThat(C.lengthBefore(new short[4])).isEqualTo(4);
    assertThat(C.dot(Float64View.of(1, 2, 3), new float[] {4, 5})).isEqualTo(14.0);
    assertThat(C.scaledSum(new double[] {1, 2, 3}, 10)).isEqualTo(60.0);
  }

  /// C only returns the number, so there need be no memory.
  @SuppressWarnings("restricted")
  private static Uint8View ofBytes(long count) {
    return Uint8View.wrap(MemorySegment.ofAddress(64).reinterpret(count));
  }

  @Test
  void aLengthBeyondCsTypeIsRefused() {
    long most = Integer.MAX_VALUE;
    assertThat(C.lengthInt32(ofBytes(most))).isEqualTo(most);
    refused(
        () -> C.lengthInt32(ofBytes(most + 1)),
        "Conventions.lengthInt32.xs holds 2147483648, and C's int32_t counts at most 2147483647:"
            + " pass it in parts");
    long mostUnsigned = 0xffff_ffffL;
    assertThat(C.lengthUint32(ofBytes(most + 1))).isEqualTo(most + 1);
    assertThat(C.lengthUint32(ofBytes(mostUnsigned))).isEqualTo(mostUnsigned);
    refused(
        () -> C.lengthUint32(ofBytes(mostUnsigned + 1)),
        "Conventions.lengthUint32.xs holds 4294967296, and C's uint32_t counts at most 4294967295:"
            + " pass it in parts");
    assertThat(C.length(ofBytes(mostUnsigned + 1))).isEqualTo(mostUnsigned + 1);
  }

  private static void refused(Executable call, String message) {
    assertThat(assertThrows(IllegalArgumentException.class, call))
        .hasMessageThat()
        .isEqualTo(message);
  }

  @Test
  void viewsWithAStepAreRefused() {
    refused(
        () -> C.lengthOfView(Float64View.of(1, 2, 3, 4).slice(0, 4, 2)),
        "Conventions.lengthOfView.xs has elements that lie 16 bytes apart, and C takes elements"
            + " that lie side by side: pass a copy() of it");
  }

  @Test
  void callsByName() {
    NativeRegistry all = NativeRegistry.of(C);
    assertThat(all.signature("lengthOfView").toString())
        .isEqualTo("long lengthOfView(Float64View xs)");
    assertThat(all.call("lengthOfView", Float64View.of(1, 2))).isEqualTo(2L);
    refused(
        () -> all.call("lengthInt32", ofBytes(1L << 31)),
        "Conventions.lengthInt32.xs holds 2147483648, and C's int32_t counts at most 2147483647:"
            + " pass it in parts");
  }
}
