package dev.recordwire.array;

/// A question about a `float`: what [java.util.function.DoublePredicate] is for `double`.
@FunctionalInterface
public interface FloatPredicate {
  /// Whether the answer for `value` is yes.
  boolean test(float value);
}
