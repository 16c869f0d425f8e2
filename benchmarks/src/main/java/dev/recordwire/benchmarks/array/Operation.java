package dev.recordwire.benchmarks.array;

/// An operation on float64 elements that candidates are measured with.
public enum Operation {
  SUM("sum", 8),
  MEAN("mean", 8),
  MIN("min", 8),
  MAX("max", 8),
  /// The standard deviation of the whole population.
  STD("std", 16),
  /// Multiplies by a number, in place.
  SCALE("scale", 16),
  /// Limits to a range, into a given target.
  CLIP("clip", 16),
  DOT("dot", 16),
  /// The dot product of float32 elements.
  DOT_FLOAT32("dot, float32", 8),
  /// The dot product of float32 elements, taken in float32 as all others take it.
  DOT_IN_FLOAT32("dot, in float32", 8),
  /// Multiplies by a number and adds another, into a given target.
  TIMES_PLUS("x·a+b", 16),
  /// Copies about half of the elements into new memory.
  FILTER("filter", 0),
  ARG_MIN("argmin", 8),
  /// Picks elements in a random order, by int64 indices, into new memory.
  TAKE("take", 0),
  /// A histogram of fifty bins.
  HISTOGRAM("histogram", 0),
  /// Applies a user's function, into new memory.
  MAP("map", 0),
  /// Elementary functions, into a given target.
  EXP("exp", 0),
  LOG("log", 0),
  SIN("sin", 0),
  TANH("tanh", 0),
  ATAN("atan", 0),
  CBRT("cbrt", 0),
  /// To powers that differ.
  POW("pow", 0),
  HYPOT("hypot", 0),
  /// Five element-wise operations and a sum.
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

  /// Its name in charts and tables.
  public String words() {
    return words;
  }

  /// Whether it is measured on the column of a table, too.
  public boolean isOfColumns() {
    return switch (this) {
      case SUM, MEAN, MIN, MAX, STD, FILTER, ARG_MIN -> true;
      default -> false;
    };
  }

  /// Whether the elements are float32.
  boolean isOfFloat32() {
    return this == DOT_FLOAT32 || this == DOT_IN_FLOAT32;
  }

  /// The bytes that must be read or written for each element, or 0 if memory does not bound the
  /// operation.
  public int bytesMoved() {
    return bytesMoved;
  }
}
