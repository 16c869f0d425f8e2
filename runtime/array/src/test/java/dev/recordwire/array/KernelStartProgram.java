package dev.recordwire.array;

import dev.recordwire.array.spi.VectorColumns;
import dev.recordwire.array.spi.Vectors;
import java.util.Arrays;

/// A program that calls a kernel until it runs with vectors, and prints what it saw.
final class KernelStartProgram {
  private static final int COUNT = 100_003;
  private static final long LONGEST_NANOS = 60_000_000_000L;

  private static final Thread MAIN = Thread.currentThread();
  private static String last = "";

  public static void main(String[] args) {
    double[] numbers = new double[COUNT];
    Arrays.setAll(numbers, i -> i / 7.0);
    Float64View x = Float64View.of(numbers);
    Float64View expected = x.times(x);
    System.out.print(squares(x, expected));
    long end = System.nanoTime() + LONGEST_NANOS;
    while (!squares(x, expected).equals("vectors")) {
      if (System.nanoTime() > end) {
        throw new AssertionError("no vectors in a minute");
      }
    }
    System.out.println(", then vectors");
  }

  private static String squares(Float64View x, Float64View expected) {
    Float64View squares = new Squares().create(Float64View.zeros(x.size()), x);
    if (!squares.equals(expected)) {
      throw new AssertionError("other bits");
    }
    return last;
  }

  /// Notes which loop the program ran, rather than the rehearsal.
  private static void ran(String loop) {
    if (Thread.currentThread().equals(MAIN)) {
      last = loop;
    }
  }

  private static final class Squares extends ArrayKernel {
    private static final KernelSignature SIGNATURE =
        new KernelSignature("square", TypeCode.FLOAT64, false, "x");

    Squares() {
      super(SIGNATURE);
    }

    @Override
    protected void plain(KernelBlock block) {
      ran("plain");
      double[] x = block.doubles(0);
      double[] results = block.doubles(1);
      for (int i = 0; i < block.count(); i++) {
        results[i] = x[i] * x[i];
      }
    }

    @Override
    protected int lanes() {
      return Vectors.LANES_64;
    }

    @Override
    protected void vectors(KernelBlock block) {
      ran("vectors");
      for (int i = 0; i < block.count(); i += Vectors.LANES_64) {
        Object x = VectorColumns.float64(block.bytes(0), block.at(0) + 8 * i);
        VectorColumns.storeFloat64(block.bytes(1), block.at(1) + 8 * i, Vectors.multiply(x, x));
      }
    }
  }
}
