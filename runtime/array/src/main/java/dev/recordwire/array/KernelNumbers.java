package dev.recordwire.array;

/// The NaN of kernels, which is always the same one: processors differ in the NaN that arithmetic
/// makes.
final class KernelNumbers {
  private KernelNumbers() {}

  /// Makes each NaN [Double#NaN]. Comparing each number would take longer than most kernels, so
  /// their sums show first whether there can be any.
  static void makeNaNsEqual(double[] numbers, int count) {
    if (mayHaveNaN(numbers, count)) {
      for (int i = 0; i < count; i++) {
        numbers[i] = Double.isNaN(numbers[i]) ? Double.NaN : numbers[i];
      }
    }
  }

  /// Makes each NaN [Float#NaN].
  static void makeNaNsEqual(float[] numbers, int count) {
    if (mayHaveNaN(numbers, count)) {
      for (int i = 0; i < count; i++) {
        numbers[i] = Float.isNaN(numbers[i]) ? Float.NaN : numbers[i];
      }
    }
  }

  private static boolean mayHaveNaN(double[] numbers, int count) {
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    double sum3 = 0;
    double sum4 = 0;
    double sum5 = 0;
    double sum6 = 0;
    double sum7 = 0;
    int i = 0;
    for (; i < count - 7; i += 8) {
      sum0 += numbers[i];
      sum1 += numbers[i + 1];
      sum2 += numbers[i + 2];
      sum3 += numbers[i + 3];
      sum4 += numbers[i + 4];
      sum5 += numbers[i + 5];
      sum6 += numbers[i + 6];
      sum7 += numbers[i + 7];
    }
    for (; i < count; i++) {
      sum0 += numbers[i];
    }
    return Double.isNaN(sum0 + sum1 + sum2 + sum3 + sum4 + sum5 + sum6 + sum7);
  }

  private static boolean mayHaveNaN(float[] numbers, int count) {
    float sum0 = 0;
    float sum1 = 0;
    float sum2 = 0;
    float sum3 = 0;
    float sum4 = 0;
    float sum5 = 0;
    float sum6 = 0;
    float sum7 = 0;
    int i = 0;
    for (; i < count - 7; i += 8) {
      sum0 += numbers[i];
      sum1 += numbers[i + 1];
      sum2 += numbers[i + 2];
      sum3 += numbers[i + 3];
      sum4 += numbers[i + 4];
      sum5 += numbers[i + 5];
      sum6 += numbers[i + 6];
      sum7 += numbers[i + 7];
    }
    for (; i < count; i++) {
      sum0 += numbers[i];
    }
    return Float.isNaN(sum0 + sum1 + sum2 + sum3 + sum4 + sum5 + sum6 + sum7);
  }
}
