package dev.recordwire.benchmarks.array;

/// One operation, made ready to be done again and again on the same elements.
@FunctionalInterface
public interface Work {
  /// Does it, and returns the result, or an element of it.
  double run();
}
