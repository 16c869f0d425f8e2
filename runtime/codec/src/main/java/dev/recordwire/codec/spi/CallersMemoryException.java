package dev.recordwire.codec.spi;

/// Takes an exception that speaks of the memory behind a caller's view past the records that would
/// take it for their own; it never leaves the package.
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
