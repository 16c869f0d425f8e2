package dev.recordwire.benchmarks.array;

/// What is done to float64 elements, by everyone who can.
public enum Operation {
  SUM("sum", 8),
  MEAN("mean", 8),
  MIN("min", 8),
  MAX("max", 8),
  /// Of the whole population.
  STD("std", 16),
  /// In place.
  SCALE("scale", 16),
  /// Into a given target.
  CLIP("clip", 16),
  DOT("dot", 16),
  /// Of float32 elements.
  DOT_FLOAT32("dot, float32", 8),
  /// Into a given target.
  TIMES_PLUS("x·a+b", 16),
  /// About half of the elements into new memory.
  FILTER("filter", 0),
  ARG_MIN("argmin", 8),
  /// Fifty bins.
  HISTOGRAM("histogram", 0),
  /// A function of the user's, into new memory.
  MAP("map", 0),
  /// Five operations and a sum.
  PIPELINE("five steps", 0);

  static final double FACTOR = -1;
  static final double LOW = 0.25;
  static final double HIGH = 0.75;
  static final double A = 2.5;
  static final double B = 1.5;
  static final double KEPT_ABOVE = 0.5;
  static final int BINS = 50;

  private final String words;
  private final int bytesMoved;

  Operation(String words, int bytesMoved) {
    this.words = words;
    this.bytesMoved = bytesMoved;
  }

  /// Its name for readers.
  public String words() {
    return words;
  }

  /// The bytes that have to be read or written for each element, or 0 where memory is not what
  /// bounds it.
  public int bytesMoved() {
    return bytesMoved;
  }
}
