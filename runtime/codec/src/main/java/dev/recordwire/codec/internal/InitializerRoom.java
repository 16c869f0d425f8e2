package dev.recordwire.codec.internal;

/// Checks that the stack has room for class initialisers: the JVM loses a class whose initialiser
/// overflows the stack.
public final class InitializerRoom {
  /// This many nested calls take several times the stack of any initialiser.
  private static final int CALLS = 400;

  private InitializerRoom() {}

  /// Returns if the stack has room for class initialisers.
  ///
  /// @throws StackOverflowError if there is none
  public static void require() {
    descend(CALLS, 1, 2, 3);
  }

  /// Each call keeps its arguments on the stack until the next has returned.
  private static long descend(int calls, long a, long b, long c) {
    return calls == 0 ? 0 : descend(calls - 1, b, c, a) + (a ^ b ^ c);
  }
}
