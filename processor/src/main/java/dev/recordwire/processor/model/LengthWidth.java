package dev.recordwire.processor.model;

/// The width of a record's lengths and counts, by the names that the annotation and the runtime
/// share.
public enum LengthWidth {
  UINT16(2),
  UINT32(4);

  private final int bytes;

  LengthWidth(int bytes) {
    this.bytes = bytes;
  }

  /// The size of a length or count on the wire.
  public int bytes() {
    return bytes;
  }
}
