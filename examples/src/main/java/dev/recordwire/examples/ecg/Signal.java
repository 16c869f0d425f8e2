package dev.recordwire.examples.ecg;

/// Millivolts at a steady rate, wherever they lie.
interface Signal {
  /// How many samples there are.
  int length();

  /// The sample at an index from 0 to `length() - 1`, in millivolts.
  double at(int index);

  /// Samples a second.
  int rate();

  /// The number of samples nearest to a time.
  default int samples(double seconds) {
    return (int) Math.round(seconds * rate());
  }
}
