package dev.recordwire.tools.ffire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparingInt;

import dev.recordwire.schema.Definition;
import dev.recordwire.schema.Field;
import dev.recordwire.schema.Length.Prefix;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import dev.recordwire.tools.console.CommandFailure;
import dev.recordwire.tools.generate.ModuleNames;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

/// Writes a schema as an ffire schema with the same bytes.
final class FfireText {
  private static final int VARIABLE = 4;
  private static final int OPTIONAL = 5;

  private final Schema schema;
  private final boolean isSorted;
  private final ModuleNames names;

  /// @param isSorted whether the other side sorts fields, as ffire's generators do, so that ours
  ///     must have that order
  FfireText(Schema schema, boolean isSorted) {
    this.schema = schema;
    this.isSorted = isSorted;
    this.names = new ModuleNames(schema, Set.of(), FfireText::capitalized);
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /// The text.
  ///
  /// @throws CommandFailure if ffire can't represent the schema; it names the field and the remedy
  String text() {
    String root = schema.root().name();
    String[] parts = root.split("\\.", -1);
    StringBuilder text = new StringBuilder();
    text.append("package ").append(parts[Math.max(0, parts.length - 2)].toLowerCase(Locale.ROOT));
    text.append("\n");
    append(schema.root(), text);
    for (Definition each : schema.definitions().values()) {
      if (!each.name().equals(root)) {
        append(each, text);
      }
    }
    return text.toString();
  }

  private void append(Definition definition, StringBuilder text) {
    switch (definition) {
      case UnionDefinition _ ->
          throw CommandFailure.input(
              definition.name() + " is a union, which ffire has not: use a record of optionals");
      case RecordDefinition record -> {
        requireSameBytes(record);
        boolean exported =
            record.fields().stream().allMatch(each -> Character.isLowerCase(each.name().charAt(0)));
        text.append("\ntype ").append(names.of(record.name())).append(" struct {\n");
        for (Field field : record.fields()) {
          requireIdentifier(field, record);
          String type = type(field.type(), record.name() + "." + field.name());
          text.append('\t').append(exported ? capitalized(field.name()) : field.name());
          text.append(' ').append(type);
          text.append(exported ? " `json:\"" + field.name() + "\"`" : "").append('\n');
        }
        text.append("}\n");
      }
    }
  }

  private static void requireIdentifier(Field field, RecordDefinition record) {
    if (!field.name().matches("\\p{L}[\\p{L}\\p{Nd}_]*")) {
      throw CommandFailure.input(
          "'%s' of %s is no name of a field in ffire: give it another by @Name"
              .formatted(field.name(), record.name()));
    }
  }

  private void requireSameBytes(RecordDefinition record) {
    if (record.isEvolvable()) {
      throw CommandFailure.input(
          record.name() + " is evolvable, which ffire has not: use the packed layout");
    }
    List<String> order = record.fields().stream().map(Field::name).toList();
    List<String> sorted =
        record.fields().stream()
            .sorted(
                comparingInt((Field field) -> rank(field.type())).thenComparing(FfireText::byName))
            .map(Field::name)
            .toList();
    if (isSorted && !order.equals(sorted)) {
      throw CommandFailure.input(
          record.name()
              + " has the order "
              + String.join(", ", order)
              + ", and ffire's generators sort: "
              + String.join(", ", sorted)
              + ". Write @Wire(order = FieldOrder.CANONICAL), or --order declared for a reader that"
              + " does not sort");
    }
  }

  private static int byName(Field first, Field second) {
    return Arrays.compareUnsigned(first.name().getBytes(UTF_8), second.name().getBytes(UTF_8));
  }

  /// The group of a field in the order of ffire's generators: by size, then texts and lists, then
  /// optionals.
  private int rank(Type type) {
    if (type instanceof Type.Optional) {
      return OPTIONAL;
    }
    if (type instanceof Type.Reference(String name)) {
      return isFixed(name, new HashSet<>()) ? 0 : VARIABLE;
    }
    OptionalLong size = type.fixedSize();
    return size.isEmpty() ? VARIABLE : 3 - Math.min(3, log2(size.getAsLong()));
  }

  private static int log2(long size) {
    return 63 - Long.numberOfLeadingZeros(Math.max(1, size));
  }

  /// @param outer the records around it: a record within itself has no size
  private boolean isFixed(String name, Set<String> outer) {
    boolean isFixed =
        outer.add(name)
            && schema.definition(name) instanceof RecordDefinition record
            && record.fields().stream().allMatch(field -> isFixed(field.type(), outer));
    outer.remove(name);
    return isFixed;
  }

  private boolean isFixed(Type type, Set<String> outer) {
    return type instanceof Type.Reference(String inner)
        ? isFixed(inner, outer)
        : type.fixedSize().isPresent();
  }

  private String type(Type type, String place) {
    return switch (type) {
      case Type.Scalar scalar -> scalar(scalar, place);
      case Type.Text(Prefix prefix, OptionalLong _) -> prefixed(prefix, "string", place);
      case Type.Array array when array.count() instanceof Prefix prefix ->
          prefixed(prefix, "[]" + scalar(array.element(), place), place);
      case Type.Sequence list when !list.isSet() ->
          prefixed(list.count(), "[]" + type(list.element(), place), place);
      case Type.Optional(Type value) -> "*" + type(value, place);
      case Type.Reference(String name) -> names.of(name);
      default -> throw has(place, type + "");
    };
  }

  private static String scalar(Type.Scalar scalar, String place) {
    return switch (scalar) {
      case BOOL, INT8, INT16, INT32, INT64, FLOAT32, FLOAT64 -> scalar.toString();
      default -> throw has(place, scalar.toString());
    };
  }

  private static String prefixed(Prefix prefix, String text, String place) {
    if (prefix != Prefix.UINT16) {
      throw CommandFailure.input(
          place + " has a 32-bit length, and ffire's are 16 bits: write @Wire(lengths = UINT16)");
    }
    return text;
  }

  private static CommandFailure has(String place, String type) {
    return CommandFailure.input(
        place
            + " is "
            + type
            + ", which ffire has not: it has bool, int8 to int64, float32, float64, string, lists,"
            + " optionals and structs");
  }
}
