package dev.recordwire.ffi.spi;

/// Checks for room on the thread's stack before an operation: a [StackOverflowError] comes before
/// the operation rather than in the middle of it.
final class StackRoom {
  private StackRoom() {}

  /// @param calls the number of small nested calls that need room
  static void require(int calls) {
    if (calls > 0) {
      require(calls - 1);
    }
  }
}
