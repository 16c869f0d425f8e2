package dev.recordwire.annotation;

/// How the results of a [Kernel] become one: as the operation of that name does on an array of
/// them, with the same bits and the same errors, but without the array.
public enum Reduction {
  /// They do not: the kernel gives an array.
  NONE,
  /// Their sum: a `double` of floating-point results, taken in float64; a `long` of integers, which
  /// is an error if it does not fit.
  SUM,
  /// Their mean, a `double`. There is none without elements.
  MEAN,
  /// The smallest, of the type of the results. There is none without elements.
  MIN,
  /// The largest, of the type of the results. There is none without elements.
  MAX,
  /// How many are true, a `long`; for a method that returns `boolean`, like the next two.
  COUNT,
  /// Whether any is true.
  ANY,
  /// Whether all are true.
  ALL
}
