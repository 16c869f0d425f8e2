package dev.recordwire.arrow;

/// The exception for a stream that reports an error, and for structs that are not as Arrow's C data
/// interface has them, or hold what was not asked for.
public final class ArrowException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message the place, the fault and the remedy
  public ArrowException(String message) {
    super(message);
  }

  /// @param message the place, the fault and the remedy
  /// @param cause the failure below
  public ArrowException(String message, Throwable cause) {
    super(message, cause);
  }
}
