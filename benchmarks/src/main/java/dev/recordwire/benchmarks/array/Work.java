package dev.recordwire.benchmarks.array;

/// One operation, prepared to run again and again on the same elements.
@FunctionalInterface
public interface Work {
  /// Runs the operation; returns the result, or an element of the result.
  double run();
}
