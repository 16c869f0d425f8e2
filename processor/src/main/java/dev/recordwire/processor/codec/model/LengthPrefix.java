package dev.recordwire.processor.codec.model;

/// The width of a record's lengths and counts, by the names of the annotation and the runtime.
public enum LengthPrefix {
  UINT16(2),
  UINT32(4);

  private final int bytes;

  LengthPrefix(int bytes) {
    this.bytes = bytes;
  }

  /// The size of a length or count on the wire.
  public int bytes() {
    return bytes;
  }
}
