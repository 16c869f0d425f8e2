package dev.recordwire.schema;

/// Who can still read whose payloads after a change.
public enum Verdict {
  /// Old code and new code read each other's payloads.
  SAFE("safe"),
  /// New code reads old payloads; old code refuses new payloads that make use of the change.
  READERS_FIRST("safe once every reader is new"),
  /// New code refuses old payloads, or reads other values from them.
  BREAKS("breaks old payloads"),
  /// The change does not exist for this layout.
  NONE("–");

  private final String text;

  Verdict(String text) {
    this.text = text;
  }

  /// The verdict in the words of docs/evolution.md.
  public String text() {
    return text;
  }
}
