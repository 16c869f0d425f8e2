package dev.recordwire.annotation;

/// The order of a record's components on the wire.
public enum FieldOrder {
  /// The order of the declaration.
  DECLARATION,

  /// By size and then by name, as ffire's generators sort: first values of eight bytes or more and
  /// records that contain only values of a fixed size, then values of four bytes, of two, of one,
  /// then values of variable size, then values that may be absent. Within a group the bytes of the
  /// names in UTF-8 decide, so that capitals come before small letters: `Zip` is before `age`, and
  /// `zip` is after it.
  ///
  /// The name is the one in [@Name][Name], or else Java's. Both sides may declare components in any
  /// order if they use exactly the same names. If the names differ, values of one type change
  /// places, and nothing on the wire shows it. Renaming a component may move it.
  CANONICAL
}
