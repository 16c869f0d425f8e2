package dev.recordwire.benchmarks.start;

import dev.recordwire.array.Float64View;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;

/// The tasks on arrays, by views and by loops that a program would have otherwise.
final class ArrayStarts {
  private ArrayStarts() {}

  /// The work of a [StartCandidate] on a [StartTask], by their names.
  static StartWork work(String candidate, String task, int count, Path file) {
    boolean loop = candidate.equals("LOOP");
    return switch (task) {
      case "SUM_THOUSAND", "SUM_MILLION" ->
          loop ? new LoopSum(values(count)) : new ViewSum(bytes(values(count)), count);
      case "FILTER_MILLION" ->
          loop ? new LoopFilter(values(count)) : new ViewFilter(bytes(values(count)), count);
      case "ARG_SORT_MILLION" -> new ViewArgSort(bytes(values(count)), count);
      case "SUM_MAPPED" -> loop ? new LoopMapped(file) : new ViewMapped(file);
      default -> throw new IllegalArgumentException(task + " is no task on arrays");
    };
  }

  /// Numbers below 1 in no order, by a generator that needs no classes.
  static double[] values(int count) {
    double[] values = new double[count];
    long state = 42;
    for (int i = 0; i < count; i++) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      values[i] = (state >>> 11) * 0x1p-53;
    }
    return values;
  }

  private static byte[] bytes(double[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Double.BYTES);
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    for (double value : values) {
      bytes.putDouble(value);
    }
    return bytes.array();
  }

  private record ViewSum(byte[] bytes, int count) implements StartWork {
    @Override
    public Object call() {
      return Float64View.wrap(bytes, 0, count).sum();
    }
  }

  private record LoopSum(double[] values) implements StartWork {
    @Override
    public Object call() {
      double sum = 0;
      for (double value : values) {
        sum += value;
      }
      return sum;
    }
  }

  private record ViewFilter(byte[] bytes, int count) implements StartWork {
    @Override
    public Object call() {
      Float64View all = Float64View.wrap(bytes, 0, count);
      return all.filter(all.greaterThan(0.5)).size();
    }
  }

  private record LoopFilter(double[] values) implements StartWork {
    @Override
    public Object call() {
      double[] kept = new double[values.length];
      int size = 0;
      for (double value : values) {
        if (value > 0.5) {
          kept[size++] = value;
        }
      }
      return Arrays.copyOf(kept, size).length;
    }
  }

  private record ViewArgSort(byte[] bytes, int count) implements StartWork {
    @Override
    public Object call() {
      return Float64View.wrap(bytes, 0, count).argSort().get(0);
    }
  }

  private record ViewMapped(Path file) implements StartWork {
    @Override
    public Object call() throws IOException {
      return Float64View.mapFile(file).sum();
    }
  }

  private record LoopMapped(Path file) implements StartWork {
    @Override
    public Object call() throws IOException {
      try (Arena arena = Arena.ofConfined();
          FileChannel channel = FileChannel.open(file)) {
        MemorySegment mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
        double sum = 0;
        for (long at = 0; at < mapped.byteSize(); at += Double.BYTES) {
          sum += mapped.get(ValueLayout.JAVA_DOUBLE, at);
        }
        return sum;
      }
    }
  }
}
