package dev.recordwire.ffi;

/// A library or a function that can't be bound: it is not there, or this JVM may not call C.
///
/// The message says where was looked, what comes near, and what to do.
public final class NativeLinkException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message where was looked, what comes near, and what to do
  public NativeLinkException(String message) {
    super(message);
  }

  /// @param message where was looked, what comes near, and what to do
  public NativeLinkException(String message, Throwable cause) {
    super(message, cause);
  }

  /// The same failure again, for another call; for generated code.
  public static NativeLinkException again(NativeLinkException first) {
    NativeLinkException again = new NativeLinkException(String.valueOf(first.getMessage()));
    Throwable cause = first.getCause();
    if (cause != null) {
      again.initCause(cause);
    }
    return again;
  }
}
