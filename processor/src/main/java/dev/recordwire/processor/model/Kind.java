package dev.recordwire.processor.model;

/// How many bytes follow the tag of an evolvable record's field: what a reader must know to skip
/// one that it does not know.
public enum Kind {
  ONE(1),
  TWO(2),
  FOUR(4),
  EIGHT(8),
  SIXTEEN(16),
  /// A uint32 length, then that many bytes.
  LENGTH(-1);

  private final int bytes;

  Kind(int bytes) {
    this.bytes = bytes;
  }

  /// The number in the tag.
  public int code() {
    return ordinal();
  }

  /// The kind of a type's values.
  public static Kind of(WireType type) {
    if (type instanceof WireType.Fixed fixed) {
      for (Kind kind : values()) {
        if (kind.bytes == fixed.bytes()) {
          return kind;
        }
      }
    }
    return LENGTH;
  }
}
