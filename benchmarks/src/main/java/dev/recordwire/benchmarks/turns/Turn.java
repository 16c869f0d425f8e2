package dev.recordwire.benchmarks.turns;

/// What a process did in its turn.
///
/// @param calls how often it did its task
/// @param nanos how long that took
/// @param bytes what it allocated meanwhile
public record Turn(long calls, long nanos, long bytes) {
  /// The time of one call.
  public double nanosPerCall() {
    return (double) nanos / calls;
  }

  /// What one call allocates.
  public double bytesPerCall() {
    return (double) bytes / calls;
  }
}
