package dev.recordwire.processor.diagnostic;

/// A kind of error, whose name in brackets starts the message and can be searched for.
public interface ErrorCode {
  /// The name without brackets, such as `WireNotRecord`.
  String text();
}
