package dev.recordwire.codec.internal;

/// A look for room on the stack, before classes are initialised that would be lost without it.
public final class InitializerRoom {
  /// So many calls in each other take several times what any initialiser takes of the stack.
  private static final int CALLS = 400;

  private InitializerRoom() {}

  /// Returns if there is room for the initialisers of classes.
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
