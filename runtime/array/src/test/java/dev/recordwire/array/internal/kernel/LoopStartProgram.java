package dev.recordwire.array.internal.kernel;

import dev.recordwire.array.internal.storage.Storage;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.function.BooleanSupplier;

/// A program that uses loops until it gets vectors for them, and prints what it saw.
final class LoopStartProgram {
  private static final int COUNT = 100_003;
  private static final long BYTES = COUNT * Double.BYTES;
  private static final long LONGEST_NANOS = 60_000_000_000L;

  private final Kernels<Float64Sums> sums = Kernels.load(Float64Sums.class);
  private final PairKernels<Float64Products> products = PairKernels.load(Float64Products.class);
  private final Variants<Float64Comparison> comparison = Variants.load(Float64Comparison.class);

  public static void main(String[] args) throws IOException {
    LoopStartProgram program = new LoopStartProgram();
    try (Arena arena = Arena.ofConfined()) {
      program.sum("native", Storage.NATIVE, filled(arena.allocate(BYTES)));
      program.sum("mapped", Storage.MAPPED, filled(mapped(arena)));
    }
    MemorySegment bytes = filled(MemorySegment.ofArray(new byte[(int) BYTES]));
    program.sum("bytes", Storage.BYTES, bytes);
    program.multiply(bytes);
    program.compare(bytes);
  }

  private static MemorySegment mapped(Arena arena) throws IOException {
    Path file = Files.createTempFile("recordwire", null);
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE)) {
      return channel.map(FileChannel.MapMode.READ_WRITE, 0, BYTES, arena);
    }
  }

  private static MemorySegment filled(MemorySegment segment) {
    Random random = new Random(42);
    for (long at = 0; at < BYTES; at += Double.BYTES) {
      segment.set(ValueLayout.JAVA_DOUBLE_UNALIGNED, at, random.nextGaussian());
    }
    return segment;
  }

  private void sum(String name, Storage storage, MemorySegment segment) {
    double first = sums.in(storage, COUNT).sum(segment, 0, COUNT);
    until(
        "sum of " + name,
        () -> {
          Float64Sums loops = sums.in(storage, COUNT);
          require(loops.sum(segment, 0, COUNT) == first);
          return isVector(loops);
        });
  }

  private void multiply(MemorySegment bytes) {
    double first = dot(products.in(Storage.BYTES, Storage.BYTES, COUNT), bytes);
    until(
        "dot",
        () -> {
          Float64Products loops = products.in(Storage.BYTES, Storage.BYTES, COUNT);
          require(dot(loops, bytes) == first);
          return isVector(loops);
        });
  }

  private static double dot(Float64Products loops, MemorySegment bytes) {
    return loops.dot(bytes, 0, COUNT, bytes, 0);
  }

  private void compare(MemorySegment bytes) {
    Object array = bytes.heapBase().orElseThrow();
    byte[] mask = new byte[COUNT];
    until(
        "compare",
        () -> {
          Float64Comparison loops =
              comparison.of(Operator.LESS, Storage.BYTES, Storage.BYTES, Storage.BYTES, COUNT);
          loops.compare(array, 0, 0.0, mask, 0, COUNT);
          return isVector(loops);
        });
  }

  private static boolean isVector(Object loops) {
    return loops.getClass().getName().contains("Vector");
  }

  private static void until(String name, BooleanSupplier isVector) {
    String first = isVector.getAsBoolean() ? "vector" : "plain";
    long end = System.nanoTime() + LONGEST_NANOS;
    while (!isVector.getAsBoolean()) {
      require(System.nanoTime() < end);
    }
    System.out.println(name + ": " + first + ", then vector");
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new AssertionError("other bits, or no vectors in a minute");
    }
  }
}
