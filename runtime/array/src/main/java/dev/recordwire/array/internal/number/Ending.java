package dev.recordwire.array.internal.number;

/// The function that a computation which several have in common ends in.
public enum Ending {
  LOG,
  LOG2,
  LOG10,
  POW,
  /// The digits of a power, of which the exponent is [#POWER_EXPONENT].
  POWER_DIGITS,
  POWER_EXPONENT,
  SIN,
  COS,
  TAN
}
