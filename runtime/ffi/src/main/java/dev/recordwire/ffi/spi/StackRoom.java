package dev.recordwire.ffi.spi;

/// Asks for room on the thread's stack before it is needed: a [StackOverflowError] comes here,
/// where nothing has been begun, rather than where something has to be ended.
final class StackRoom {
  private StackRoom() {}

  /// @param calls how many small calls inside each other there has to be room for
  static void require(int calls) {
    if (calls > 0) {
      require(calls - 1);
    }
  }
}
