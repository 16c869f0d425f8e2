package dev.recordwire.processor.model;

/// The width of a record's lengths and counts, by the names that the annotation and the runtime
/// share.
public enum LengthWidth {
  UINT16,
  UINT32
}
