package dev.recordwire.kafka;

/// The reader's rule for messages that do not name the schema they were written with, as those of
/// other producers.
public enum WithoutHeader {
  /// They are read as if the reader's own schema had written them.
  DECODE,
  /// They are refused. Stores of Kafka Streams, whose entries have no headers, are read all the
  /// same, but for global tables.
  REFUSE
}
