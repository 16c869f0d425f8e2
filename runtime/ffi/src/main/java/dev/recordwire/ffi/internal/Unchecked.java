package dev.recordwire.ffi.internal;

/// Throws what a method handle may throw out of methods that declare nothing.
public final class Unchecked {
  private Unchecked() {}

  /// Throws `failure` as it is, be it checked or not; the result is only for `throw` to stand
  /// before it.
  public static RuntimeException rethrow(Throwable failure) {
    return Unchecked.<RuntimeException>thrown(failure);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the cast is erased
  private static <T extends Throwable> T thrown(Throwable failure) throws T {
    throw (T) failure;
  }
}
