package dev.recordwire.array;

/// The part of a convolution that is asked for.
public enum ConvolutionMode {
  /// All places where the two overlap: as many as both have, less one.
  FULL,
  /// As many as the longer one has, from the middle of all places.
  SAME,
  /// The places where the shorter one lies within the longer one.
  VALID;

  /// How many results there are of so many elements.
  int length(int longer, int shorter) {
    return switch (this) {
      case FULL -> Math.addExact(longer, shorter - 1);
      case SAME -> longer;
      case VALID -> longer - shorter + 1;
    };
  }

  /// The first of the places of [#FULL] that is asked for.
  int start(int shorter) {
    return switch (this) {
      case FULL -> 0;
      case SAME -> (shorter - 1) / 2;
      case VALID -> shorter - 1;
    };
  }
}
