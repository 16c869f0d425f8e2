package dev.recordwire.codec.spi;

/// Tells [GeneratedCodec] that the target is full; it never leaves the package.
///
/// It has no message, because only a size pass finds how many bytes are missing.
final class TargetFullException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TargetFullException() {
    super(null, null, false, false);
  }
}
