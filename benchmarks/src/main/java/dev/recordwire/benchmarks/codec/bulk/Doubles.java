package dev.recordwire.benchmarks.codec.bulk;

import dev.recordwire.annotation.Wire;

/// 64 MB of numbers.
@Wire
public record Doubles(double[] values) {
  /// Creates the sample, which is too large for a constant in every process.
  public static Doubles sample() {
    double[] values = new double[8 << 20];
    for (int i = 0; i < values.length; i++) {
      values[i] = i * 0.5;
    }
    return new Doubles(values);
  }
}
