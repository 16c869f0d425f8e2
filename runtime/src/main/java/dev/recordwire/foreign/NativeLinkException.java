package dev.recordwire.foreign;

/// A library or a function that can't be bound: it is not there, or this JVM may not call C.
///
/// The message says where was looked, what comes near, and what to do.
public final class NativeLinkException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NativeLinkException(String message) {
    super(message);
  }

  NativeLinkException(String message, Throwable cause) {
    super(message, cause);
  }

  /// The same again, for another call.
  NativeLinkException(NativeLinkException first) {
    super(first.getMessage(), first);
  }
}
