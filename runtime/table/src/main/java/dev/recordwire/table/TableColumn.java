package dev.recordwire.table;

import dev.recordwire.array.ArrayView;

/// A column of a table whose record is not known where it is read: see [Table#columns()].
public sealed interface TableColumn {
  /// The names of the components that lead to it: `delay`, `price.units`, and `wind.2` for the
  /// third element of each row's array. A date is the number of its day, and a time of day and an
  /// enum are the number that the row has; an instant is two columns, `at.second` and
  /// `at.nanosecond`.
  String name();

  /// Numbers or bools.
  ///
  /// @param elements they step from row to row where the rows lie
  record Numbers(String name, ArrayView elements) implements TableColumn {}

  /// Texts.
  record Texts(String name, FixedTexts elements) implements TableColumn {}

  /// UUIDs.
  record Ids(String name, Uuids elements) implements TableColumn {}
}
