package dev.recordwire.examples.callc;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.array.Float64View;
import dev.recordwire.array.Uint8View;
import dev.recordwire.examples.callc.LibC.Timespec;
import dev.recordwire.ffi.ErrnoException;
import dev.recordwire.ffi.NativeLinkException;
import dev.recordwire.ffi.NativeRegistry;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/// The program: calls libm, zlib, the C library and OpenBLAS, and prints their results.
public final class CallC {
  private final PrintStream out;

  private CallC(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    run(System.out);
  }

  /// Prints to the given stream.
  static void run(PrintStream out) {
    CallC program = new CallC(out);
    program.mathematics();
    program.compression();
    program.sorting();
    program.errors();
    program.linearAlgebra();
  }

  private void mathematics() {
    LibM m = LibMNative.load();
    out.printf("libm: the cube root of 27 is %.1f, and 5! is %.0f%n", m.cbrt(27), m.gamma(6));

    NativeRegistry all = NativeRegistry.of(m);
    out.printf(
        "libm, by name: %s; cbrt of 64 is %s%n", all.signature("cbrt"), all.call("cbrt", 64));
  }

  private void compression() {
    LibZ z = LibZNative.load();
    byte[] text = "Records on the wire, arrays in place. ".repeat(1000).getBytes(UTF_8);
    long checksum = z.crc32(0, Uint8View.wrap(text, 0, text.length), text.length);
    byte[] packed = new byte[(int) z.compressBound(text.length)];
    long[] packedLength = {packed.length};
    int status = z.compress(packed, packedLength, text, text.length);
    out.printf(
        "zlib: %d bytes with the checksum %s become %d (status %d)%n",
        text.length, HexFormat.of().toHexDigits((int) checksum), packedLength[0], status);
  }

  private void sorting() {
    LibC c = LibCNative.load();
    int[] numbers = {31, -4, 15, 92, -65};
    c.qsort(numbers, numbers.length, Integer.BYTES, (a, b) -> Integer.compare(b, a));
    out.printf("libc: qsort with a lambda gives %s%n", Arrays.toString(numbers));

    Timespec[] now = new Timespec[1];
    c.time(0, now);
    out.printf(
        "libc: a struct says that it is %s%n",
        Instant.ofEpochSecond(now[0].seconds(), now[0].nanoseconds()));
  }

  private void errors() {
    LibC c = LibCNative.load();
    try {
      out.println(c.open("/no/such/file", 0));
    } catch (ErrnoException e) {
      out.printf("libc: %s%n", e.getMessage());
    }
    try {
      c.qsort(
          new int[] {1, 2},
          2,
          Integer.BYTES,
          (a, b) -> {
            throw new IllegalStateException("thrown in the comparator, on the way through C");
          });
    } catch (IllegalStateException e) {
      out.printf("libc: %s%n", e.getMessage());
    }
    try {
      c.qsort(new int[] {1, 2}, 3, Integer.BYTES, Integer::compare);
    } catch (IllegalArgumentException e) {
      out.printf("libc: %s%n", e.getMessage());
    }
  }

  private void linearAlgebra() {
    double[] values = new double[1_000_000];
    Arrays.setAll(values, i -> i % 10);
    Float64View x = Float64View.of(values);
    try {
      OpenBlas blas = OpenBlasNative.load();
      out.printf("OpenBLAS: x · x = %.0f%n", blas.dot(values.length, x, 1, x, 1));
    } catch (NativeLinkException e) {
      out.printf("OpenBLAS: %s%n", e.getMessage());
    }
  }
}
