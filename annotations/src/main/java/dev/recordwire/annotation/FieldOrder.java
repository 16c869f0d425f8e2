package dev.recordwire.annotation;

/// The order in which a record's components lie on the wire.
public enum FieldOrder {
  /// As they are declared.
  DECLARATION,

  /// By size, and then by name, as ffire's generators sort: first what takes eight bytes or more
  /// and records that hold nothing but values of a fixed size, then what takes four bytes, two,
  /// one, then what varies in size, then what may be absent. Among equals the bytes of the names in
  /// UTF-8 decide, so that capitals are before small letters: `Zip` is before `age`, and `zip` is
  /// behind it.
  ///
  /// The names are those of [@Name][Name], or Java's where there is none. Both sides may declare
  /// components in any order, if they call each by the same name to the letter: where they do not,
  /// values of one type change places, and nothing on the wire tells. To rename a component may
  /// move it.
  CANONICAL
}
