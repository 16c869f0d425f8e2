package dev.recordwire.processor.codec.analysis;

import dev.recordwire.processor.codec.model.Component;
import dev.recordwire.processor.codec.model.ScalarType;
import dev.recordwire.processor.codec.model.TableModel.Arrays;
import dev.recordwire.processor.codec.model.TableModel.Column;
import dev.recordwire.processor.codec.model.TableModel.Kind;
import dev.recordwire.processor.codec.model.TableModel.Numbers;
import dev.recordwire.processor.codec.model.TableModel.Records;
import dev.recordwire.processor.codec.model.TableModel.Texts;
import dev.recordwire.processor.codec.model.TableModel.Uuids;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The row of a table, as component after component is added: its dtype, its bytes and its columns.
final class TableRow {
  /// Methods of tables without parameters, which no column can have as its name.
  private static final Set<String> TAKEN =
      Set.of(
          "size",
          "columns",
          "rowBytes",
          "dtype",
          "copy",
          "isReadOnly",
          "fileEnd",
          "force",
          "close",
          "stream",
          "iterator",
          "spliterator",
          "rows",
          "empty",
          "of");

  /// A record that is a component.
  ///
  /// @param table its table, if it has one
  record Contained(List<Component> components, Optional<ClassType> table) {}

  private final Function<WireType.Nested, Optional<Contained>> contained;
  private final List<String> fields = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final Set<String> names = new HashSet<>(TAKEN);
  private int leaves;
  private int bytes;

  /// @param contained finds the record of a component; empty if it has no fixed size
  TableRow(Function<WireType.Nested, Optional<Contained>> contained) {
    this.contained = contained;
  }

  /// NumPy's description of each field.
  List<String> dtype() {
    return fields;
  }

  int bytes() {
    return bytes;
  }

  List<Column> columns() {
    return columns;
  }

  /// Adds a component; returns the fault if it has no fixed size.
  ///
  /// @param table the table's name, for the fault
  Optional<String> add(Component component, ClassType table) {
    String name = component.name();
    return switch (component.type()) {
      case WireType.Fixed fixed -> {
        fixed(component.schemaName(), name, fixed);
        yield Optional.empty();
      }
      case WireType.Nested nested -> nested(component, nested, table);
      default ->
          Optional.of(
              "'%s' has no fixed size (%s), which each row of %s needs: %s"
                  .formatted(
                      name,
                      component.type().wireName(),
                      table.simpleName(),
                      remedy(component.type())));
    };
  }

  private Optional<String> nested(Component component, WireType.Nested nested, ClassType table) {
    Optional<Contained> found = contained.apply(nested);
    if (found.isEmpty()) {
      return Optional.of(
          "'%s' is of %s, which has no fixed size, and each row of %s needs one: use a @Wire record"
                  .formatted(component.name(), nested.wireName(), table.simpleName())
              + " that is not evolvable");
    }
    TableRow row = new TableRow(contained);
    for (Component each : found.get().components()) {
      Optional<String> fault = row.add(each, table);
      if (fault.isPresent()) {
        return fault.map(
            text ->
                "'%s' is of %s, of which %s".formatted(component.name(), nested.wireName(), text));
      }
    }
    found
        .get()
        .table()
        .ifPresent(inner -> column(component.name(), component.name(), new Records(inner)));
    field(component.schemaName(), "[" + String.join(", ", row.dtype()) + "]");
    leaves += row.leaves;
    bytes += row.bytes;
    return Optional.empty();
  }

  private void fixed(String field, String name, WireType.Fixed type) {
    switch (type) {
      case WireType.Scalar(ScalarType scalar, _) -> number(field, name, scalar);
      case WireType.Enumeration enumeration ->
          number(field, name, enumeration.bytes() == 1 ? ScalarType.UINT8 : ScalarType.UINT16);
      case WireType.FixedArray array -> {
        column(name, name, new Arrays(array.element(), array.count()));
        field(field, "%s, (%d,)".formatted(code(array.element()), array.count()));
        leaves++;
      }
      case WireType.FixedText text -> {
        column(name, name, new Texts());
        field(field, "'|S%d'".formatted(text.bytes()));
        leaves++;
      }
      case WireType.Value value -> value(field, name, value);
      case WireType.AdaptedFixed adapted -> {
        fixed(field, name, adapted.wire());
        return;
      }
    }
    bytes += type.bytes();
  }

  private void value(String field, String name, WireType.Value value) {
    switch (value.type()) {
      case UINT64 -> number(field, name, ScalarType.UINT64);
      case DATE -> number(field, name, ScalarType.INT32);
      case TIME -> number(field, name, ScalarType.INT64);
      case INSTANT, DURATION ->
          pair(field, name, "second", ScalarType.INT64, "nanosecond", ScalarType.INT32);
      case DATETIME -> pair(field, name, "date", ScalarType.INT32, "time", ScalarType.INT64);
      case UUID -> {
        column(name, name, new Uuids());
        field(field, "'|V16'");
        leaves++;
      }
    }
  }

  private void number(String field, String name, ScalarType scalar) {
    column(name, name, new Numbers(scalar));
    field(field, code(scalar));
    leaves++;
  }

  /// A value of two numbers: `[('second', '<i8'), ('nanosecond', '<i4')]`, with a column for each.
  private void pair(
      String field,
      String name,
      String first,
      ScalarType firstType,
      String second,
      ScalarType secondType) {
    part(name, first, firstType);
    part(name, second, secondType);
    field(
        field,
        "[('%s', %s), ('%s', %s)]".formatted(first, code(firstType), second, code(secondType)));
  }

  private void part(String name, String part, ScalarType scalar) {
    String capital = Character.toUpperCase(part.charAt(0)) + part.substring(1);
    column(name + capital, part + " of " + name, new Numbers(scalar));
    leaves++;
  }

  private void column(String name, String what, Kind kind) {
    String free = name;
    while (!names.add(free)) {
      free += "Column";
    }
    columns.add(new Column(free, what, leaves, kind));
  }

  private void field(String name, String type) {
    String quoted = name.replace("\\", "\\\\").replace("'", "\\'");
    fields.add("('%s', %s)".formatted(quoted, type));
  }

  private static String code(ScalarType scalar) {
    return switch (scalar) {
      case BOOL -> "'|b1'";
      case INT8 -> "'|i1'";
      case UINT8 -> "'|u1'";
      case INT16, INT32, INT64 -> "'<i%d'".formatted(scalar.bytes());
      case UINT16, UINT32, UINT64 -> "'<u%d'".formatted(scalar.bytes());
      case FLOAT16, FLOAT32, FLOAT64 -> "'<f%d'".formatted(scalar.bytes());
    };
  }

  private static String remedy(WireType type) {
    return switch (type) {
      case WireType.Text _ -> "annotate it @Utf8(bytes = n)";
      case WireType.Binary _ -> "annotate it @Int8Array(count = n)";
      case WireType.Array(ScalarType element, _) -> fixedCount(element);
      case WireType.View(ScalarType element) -> fixedCount(element);
      case WireType.Bounded bounded -> remedy(bounded.type());
      case WireType.Adapted adapted -> remedy(adapted.wire());
      case WireType.BigNumber _ -> "use a long or double, or a text annotated @Utf8(bytes = n)";
      case WireType.Optional _ -> "use a value that stands for none, such as NaN or -1";
      case WireType.Sequence _, WireType.Mapping _ -> "use an array of a fixed count, or a record";
      case WireType.Fixed _, WireType.Nested _ -> throw new AssertionError(type);
    };
  }

  private static String fixedCount(ScalarType element) {
    return "annotate it @%sArray(count = n)".formatted(element.className());
  }
}
