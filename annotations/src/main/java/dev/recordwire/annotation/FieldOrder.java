package dev.recordwire.annotation;

/// The order in which a record's components lie on the wire.
public enum FieldOrder {
  /// As they are declared.
  DECLARATION,

  /// By size, and then by name, as ffire's generators sort: first what takes eight bytes or more
  /// and records that hold nothing but values of a fixed size, then what takes four bytes, two,
  /// one, then what varies in size, then what may be absent. Among equals the bytes of the names in
  /// UTF-8 decide.
  ///
  /// So both sides may declare components in any order. To rename one may move it, though.
  CANONICAL
}
