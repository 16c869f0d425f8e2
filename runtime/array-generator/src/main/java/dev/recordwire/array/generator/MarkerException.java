package dev.recordwire.array.generator;

/// A marker that can't be followed: the message says where it is, what is wrong, and what to do.
final class MarkerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  MarkerException(String message) {
    super(message);
  }
}
