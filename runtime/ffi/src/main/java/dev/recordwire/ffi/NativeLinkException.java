package dev.recordwire.ffi;

/// A library or a function can't be bound: it is missing, or this JVM may not call C.
///
/// The message lists the places that were searched, similar names, and the remedy.
public final class NativeLinkException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message the places that were searched, similar names, and the remedy
  public NativeLinkException(String message) {
    super(message);
  }

  /// @param message the places that were searched, similar names, and the remedy
  public NativeLinkException(String message, Throwable cause) {
    super(message, cause);
  }

  /// A copy of a failure for another call; for generated code.
  public static NativeLinkException again(NativeLinkException first) {
    NativeLinkException again = new NativeLinkException(String.valueOf(first.getMessage()));
    Throwable cause = first.getCause();
    if (cause != null) {
      again.initCause(cause);
    }
    return again;
  }
}
