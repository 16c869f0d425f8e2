package dev.recordwire.array;

/// A function of a `float` that gives a `float`: what [java.util.function.DoubleUnaryOperator] is
/// for `double`.
@FunctionalInterface
public interface FloatUnaryOperator {
  /// The result of the function for `operand`.
  float applyAsFloat(float operand);
}
