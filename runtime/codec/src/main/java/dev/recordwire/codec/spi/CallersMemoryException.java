package dev.recordwire.codec.spi;

/// Carries an exception about the memory behind a caller's view past the records around the view,
/// which would report it as theirs; it never leaves the package.
final class CallersMemoryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final RuntimeException thrown;

  CallersMemoryException(RuntimeException thrown) {
    super(null, thrown, false, false);
    this.thrown = thrown;
  }

  RuntimeException thrown() {
    return thrown;
  }
}
