package dev.recordwire.array;

/// A function of two `float`s that gives a `float`: what
/// [java.util.function.DoubleBinaryOperator] is for `double`.
@FunctionalInterface
public interface FloatBinaryOperator {
  /// The result of the function for `left` and `right`.
  float applyAsFloat(float left, float right);
}
