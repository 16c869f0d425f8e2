package dev.recordwire.benchmarks.array;

import java.util.Random;

/// The elements that all candidates compute on: random numbers from 0 to 1.
final class Values {
  private Values() {}

  static double[] random(int size) {
    return new Random(42).doubles(size).toArray();
  }

  /// The second operand.
  static double[] others(int size) {
    return new Random(43).doubles(size).toArray();
  }

  /// As many random indices as there are elements.
  static long[] indices(int size) {
    return new Random(44).longs(size, 0, size).toArray();
  }

  /// The values as float32.
  static float[] narrow(double[] values) {
    float[] narrow = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      narrow[i] = (float) values[i];
    }
    return narrow;
  }
}
