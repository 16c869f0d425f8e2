package dev.recordwire.flink;

/// The choice for payloads that are no record.
public enum MalformedPayloads {
  /// The job fails, with the component, the byte and the reason.
  FAIL,
  /// The payload is dropped, and counted by the metric `malformedPayloads`.
  SKIP
}
