package dev.recordwire.examples.ecg;

/// A signal of samples in millivolts at a constant rate, in any storage.
interface Signal {
  /// The number of samples.
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
