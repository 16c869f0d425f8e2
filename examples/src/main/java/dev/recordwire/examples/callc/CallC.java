package dev.recordwire.examples.callc;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.array.Float64View;
import dev.recordwire.array.Uint8View;
import dev.recordwire.examples.callc.LibC.Timespec;
import dev.recordwire.examples.command.Command;
import dev.recordwire.examples.command.UsageException;
import dev.recordwire.examples.drawing.Numbers;
import dev.recordwire.ffi.ErrnoException;
import dev.recordwire.ffi.NativeLinkException;
import dev.recordwire.ffi.NativeRegistry;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/// The program: calls libm, zlib, the C library and OpenBLAS, and prints their results.
public final class CallC {
  static final String USAGE =
      """
      usage: callc [--help]

        --help   say this
      """;

  private final PrintStream out;

  private CallC(PrintStream out) {
    this.out = out;
  }

  /// Runs the program and exits with its status.
  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out, System.err));
  }

  /// Runs the program; returns 0 if it succeeded, 2 if its arguments were wrong.
  static int run(String[] arguments, PrintStream out, PrintStream err) {
    return new Command("callc", USAGE)
        .run(
            arguments,
            out,
            err,
            given -> {
              if (given.hasNext()) {
                throw UsageException.unknown(given.next());
              }
              new CallC(out).run();
            });
  }

  private void run() {
    out.println("Recordwire calls C");
    library("libm", this::mathematics);
    library("zlib", this::compression);
    library("The C library", this::sorting);
    library("Errors", this::errors);
    library("OpenBLAS", this::linearAlgebra);
  }

  /// Prints the section of a library; not every machine has it.
  private void library(String name, Runnable calls) {
    out.printf("%n%s%n", name);
    try {
      calls.run();
    } catch (NativeLinkException e) {
      line("can't be called", String.valueOf(e.getMessage()));
    }
  }

  private void mathematics() {
    LibM m = LibMNative.load();
    line("cbrt(27)", Numbers.fixed(m.cbrt(27), 1));
    line("tgamma(6), which is 5!", Numbers.fixed(m.gamma(6), 1));

    NativeRegistry all = NativeRegistry.of(m);
    line("by its name, " + all.signature("cbrt"), "cbrt(64) is " + all.call("cbrt", 64));
  }

  private void compression() {
    LibZ z = LibZNative.load();
    byte[] text = "Records on the wire, arrays in place. ".repeat(1000).getBytes(UTF_8);
    long checksum = z.crc32(0, Uint8View.wrap(text, 0, text.length), text.length);
    byte[] packed = new byte[(int) z.compressBound(text.length)];
    long[] packedLength = {packed.length};
    z.compress(packed, packedLength, text, text.length);
    line("a text", Numbers.grouped(text.length) + " bytes");
    line("its CRC-32", HexFormat.of().toHexDigits((int) checksum));
    line("compressed", Numbers.grouped(packedLength[0]) + " bytes");
  }

  private void sorting() {
    LibC c = LibCNative.load();
    int[] numbers = {31, -4, 15, 92, -65};
    c.qsort(numbers, numbers.length, Integer.BYTES, (a, b) -> Integer.compare(b, a));
    line("qsort with a lambda, largest first", Arrays.toString(numbers));

    Timespec[] now = new Timespec[1];
    c.time(0, now);
    line("clock_gettime into a struct", Instant.ofEpochSecond(now[0].seconds()).toString());
  }

  private void errors() {
    LibC c = LibCNative.load();
    try {
      c.open("/no/such/file", 0);
    } catch (ErrnoException e) {
      line("errno as an exception", String.valueOf(e.getMessage()));
    }
    try {
      c.qsort(
          new int[] {1, 2},
          2,
          Integer.BYTES,
          (a, b) -> {
            throw new IllegalStateException("no order");
          });
    } catch (IllegalStateException e) {
      line("an exception of a lambda, through C", String.valueOf(e.getMessage()));
    }
    try {
      c.qsort(new int[] {1, 2}, 3, Integer.BYTES, Integer::compare);
    } catch (IllegalArgumentException e) {
      line("a wrong count, before C is called", String.valueOf(e.getMessage()));
    }
  }

  private void linearAlgebra() {
    double[] values = new double[1_000_000];
    Arrays.setAll(values, i -> i % 10);
    Float64View x = Float64View.of(values);
    double product = OpenBlasNative.load().dot(values.length, x, 1, x, 1);
    line(
        "the dot product of a million numbers with themselves",
        Numbers.grouped(Math.round(product)));
  }

  private void line(String what, String value) {
    out.printf("  %s: %s%n", what, value);
  }
}
