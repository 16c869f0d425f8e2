package dev.recordwire.benchmarks.patterns;

import java.lang.foreign.MemorySegment;

/// Work of a nanosecond or two for each number: the sum of the square roots of float64.
final class Roots {
  private Roots() {}

  static long sum(MemorySegment numbers) {
    double sum = 0;
    for (long at = 0; at < numbers.byteSize(); at += Double.BYTES) {
      sum += Math.sqrt(numbers.get(Values.FLOAT64, at));
    }
    return (long) sum;
  }
}
