package dev.recordwire.annotation;

/// The width of the length or count before a variable-size value.
public enum LengthPrefix {
  /// Two bytes: at most 65 535 bytes of a text or elements of an array.
  UINT16,
  /// Four bytes: at most 4 294 967 295 bytes of a text or elements of an array.
  UINT32
}
