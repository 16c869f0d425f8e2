package dev.recordwire.array.internal.kernel;

/// The treatment, by a loop, of a result that the elements' type can't hold.
public enum OverflowRule {
  /// It stops there, and says where.
  CHECK,
  /// It keeps the low bits.
  WRAP,
  /// It takes the nearest value of the type.
  SATURATE
}
