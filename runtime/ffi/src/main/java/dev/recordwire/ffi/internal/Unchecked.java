package dev.recordwire.ffi.internal;

/// Rethrows exceptions of method handles from methods without a `throws` clause.
public final class Unchecked {
  private Unchecked() {}

  /// Throws `failure` itself, checked or not; the result type only allows `throw rethrow(…)`.
  public static RuntimeException rethrow(Throwable failure) {
    return Unchecked.<RuntimeException>thrown(failure);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the cast is erased
  private static <T extends Throwable> T thrown(Throwable failure) throws T {
    throw (T) failure;
  }
}
