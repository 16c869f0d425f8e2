package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.CompilationContext;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.List;
import java.util.Optional;

/// The model of a record's table.
///
/// @param type the record
/// @param codec its codec
/// @param table the class to generate
/// @param view the record's view, if it has one
/// @param isPublic whether code in every package can reach the record
/// @param dtype NumPy's description of each field of a row: `('delay', '<i2')`
/// @param rowBytes the bytes of a row
/// @param columns the columns, in the order of the components
public record TableModel(
    ClassType type,
    ClassType codec,
    ClassType table,
    Optional<ClassType> view,
    boolean isPublic,
    List<String> dtype,
    int rowBytes,
    List<Column> columns,
    CompilationContext context) {
  public TableModel {
    dtype = List.copyOf(dtype);
    columns = List.copyOf(columns);
  }

  /// A method that gives the elements of a component, or of a part of it, in all rows.
  ///
  /// @param name the method's name
  /// @param what the component and the part, for documentation
  /// @param leaf the index of the first value of a row that it shows
  public record Column(String name, String what, int leaf, Kind kind) {}

  /// The type of a column.
  public sealed interface Kind {}

  /// A number in each row.
  public record Numbers(ScalarType scalar) implements Kind {}

  /// An array in each row, of which a column shows one element.
  public record Arrays(ScalarType scalar, int count) implements Kind {}

  /// A text in each row.
  public record Texts() implements Kind {}

  /// A UUID in each row.
  public record Uuids() implements Kind {}

  /// A record in each row, which has a table itself.
  public record Records(ClassType table) implements Kind {}
}
