package dev.recordwire.benchmarks.start;

/// The work of one candidate on one task. Whatever belongs to the library comes with the first
/// call, and its data before.
interface StartWork {
  /// Does the work; returns what it gave.
  Object call() throws Exception;
}
