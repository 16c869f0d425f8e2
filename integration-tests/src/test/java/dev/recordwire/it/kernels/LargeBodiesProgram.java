package dev.recordwire.it.kernels;

import com.sun.management.ThreadMXBean;
import dev.recordwire.array.Float32View;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int32View;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/// Prints which kernels of large bodies allocate memory for their elements, once HotSpot has
/// compiled them.
final class LargeBodiesProgram {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int COUNT = 50_000;
  private static final long MAX_BYTES = COUNT / 10;
  private static final long MAX_NANOS = 30_000_000_000L;

  private LargeBodiesProgram() {}

  public static void main(String[] arguments) {
    double[] numbers = new double[COUNT];
    Arrays.setAll(numbers, i -> 0.5 + i % 1000 / 1000.0);
    Float64View x = Float64View.of(numbers);
    Float64View y = x.reversed().copy();
    Int32View n = Int32View.of(new int[COUNT]);
    Float64View target = Float64View.zeros(COUNT);
    Float32View floats = Float32View.zeros(COUNT);
    print("price", () -> LargeBodiesKernels.price(x, y, x, target));
    print("polynomial", () -> LargeBodiesKernels.polynomial(x, y, target));
    print("steps", () -> LargeBodiesKernels.steps(x, y, target));
    print("mixed", () -> LargeBodiesKernels.mixed(x, y, n, floats));
    print("whole", () -> LargeBodiesKernels.whole(x, y, target));
  }

  private static void print(String name, Runnable kernel) {
    long end = System.nanoTime() + MAX_NANOS;
    long least = Long.MAX_VALUE;
    while (least > MAX_BYTES && System.nanoTime() < end) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      kernel.run();
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    System.out.println(
        name + ": " + (least <= MAX_BYTES ? "nothing" : least / COUNT + " bytes an element"));
  }
}
