package dev.recordwire.processor.codec.schema;

/// Who can still read whose payloads after a change.
public enum Verdict {
  /// Old and new code read each other's payloads.
  SAFE("safe"),
  /// New code reads old payloads, and old code refuses new ones that make use of the change.
  READERS_FIRST("safe once every reader is new"),
  /// New code refuses old payloads, or reads something else from them.
  BREAKS("breaks old payloads"),
  /// There is no such change.
  NONE("–");

  private final String text;

  Verdict(String text) {
    this.text = text;
  }

  /// The verdict as the table of docs/evolution.md has it.
  public String text() {
    return text;
  }
}
