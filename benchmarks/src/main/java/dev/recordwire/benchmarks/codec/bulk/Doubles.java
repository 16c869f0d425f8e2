package dev.recordwire.benchmarks.codec.bulk;

import dev.recordwire.annotation.Wire;

/// 64 MB of numbers.
@Wire
public record Doubles(double[] values) {
  /// A new one: too large to be kept by every process that could use it.
  public static Doubles sample() {
    double[] values = new double[8 << 20];
    for (int i = 0; i < values.length; i++) {
      values[i] = i * 0.5;
    }
    return new Doubles(values);
  }
}
