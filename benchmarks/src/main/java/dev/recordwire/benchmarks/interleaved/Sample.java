package dev.recordwire.benchmarks.interleaved;

/// One measurement of a task: some calls in a row, by one process.
///
/// @param calls the number of calls
/// @param nanos the time of all calls together, in nanoseconds
/// @param bytes the bytes that all calls together allocated
public record Sample(long calls, long nanos, long bytes) {
  /// The time of one call, in nanoseconds.
  public double nanosPerCall() {
    return (double) nanos / calls;
  }

  /// The bytes that one call allocates.
  public double bytesPerCall() {
    return (double) bytes / calls;
  }
}
