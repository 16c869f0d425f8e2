package dev.recordwire.fft;

/// Which of a transform and its inverse divides by the number of values.
public enum Normalization {
  /// The inverse does.
  BACKWARD,
  /// Both divide by its square root, so that neither changes the norm.
  ORTHO,
  /// The transform does.
  FORWARD;

  /// The factor of the sums of a transform of `n` values.
  double factor(long n) {
    return switch (this) {
      case BACKWARD -> 1;
      case ORTHO -> 1 / Math.sqrt((double) n);
      case FORWARD -> 1.0 / n;
    };
  }

  /// The factor of the mean that an inverse takes.
  double inverseFactor(long n) {
    return switch (this) {
      case BACKWARD -> 1;
      case ORTHO -> Math.sqrt((double) n);
      case FORWARD -> n;
    };
  }
}
