package dev.recordwire.codec.spi;

import dev.recordwire.codec.Codec;

/// The writer's word to [Codec] that the target is full; it never leaves the package.
///
/// It says nothing of its own, because how many bytes are missing takes a size pass to know.
final class TargetFullException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TargetFullException() {
    super(null, null, false, false);
  }
}
