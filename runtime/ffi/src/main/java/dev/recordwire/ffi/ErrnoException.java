package dev.recordwire.ffi;

/// The failure of a C function, with the `errno` that it left.
public final class ErrnoException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String function;
  private final int errno;

  /// @param function the interface and the method, such as `LibC.open`
  /// @param errno the number that the function left
  public ErrnoException(String function, int errno) {
    super(function + " failed: " + ErrnoText.of(errno) + " (errno " + errno + ")");
    this.function = function;
    this.errno = errno;
  }

  /// The interface and the method that failed, such as `LibC.open`.
  public String function() {
    return function;
  }

  /// The number that the function left, such as 2 for `ENOENT`.
  public int errno() {
    return errno;
  }
}
