package dev.recordwire.tools.kaitai;

import dev.recordwire.schema.Length;
import dev.recordwire.schema.Type;
import dev.recordwire.tools.generate.ModuleNames;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The types of a `.ksy` file that values need beside the records: texts, lists, optionals, times.
/// Each is declared once, under a name that says what it holds.
final class KsyTypes {
  private static final String SIGNED = "s";
  private static final String UNSIGNED = "u";
  private static final String BOOL = "bool";

  private final ModuleNames names;
  private final Map<String, Yaml> declared = new TreeMap<>();
  private final Map<String, Type.Enumeration> enums = new TreeMap<>();

  KsyTypes(ModuleNames names) {
    this.names = names;
  }

  /// How values of a type are read.
  KsyValue value(Type type) {
    return switch (type) {
      case Type.Scalar scalar -> scalar(scalar);
      case Type.Text(Length.Fixed(long size), var _) ->
          new KsyValue(
              "text_" + size, "str", Optional.of("size: " + size + "\npad-right: 0"), false);
      case Type.Text(Length.Prefix prefix, var _) -> prefixed("text", prefix, "str");
      case Type.Binary binary -> prefixed("bytes", binary.length(), "");
      case Type.BigInteger integer -> prefixed("bigint", integer.length(), "");
      case Type.Decimal decimal -> decimal(decimal.length());
      case Type.Array array -> list("array", array.count(), scalar(array.element()));
      case Type.Sequence sequence ->
          list(sequence.isSet() ? "set" : "list", sequence.count(), value(sequence.element()));
      case Type.Mapping map -> map(map);
      case Type.Optional(Type inner) -> optional(value(inner));
      case Type.Reference(String name) -> KsyValue.declared(names.of(name));
      case Type.Enumeration enumeration -> enumeration(enumeration);
    };
  }

  private KsyValue scalar(Type.Scalar scalar) {
    return switch (scalar) {
      case BOOL -> new KsyValue(BOOL, "u1", Optional.of("valid:\n  any-of: [0, 1]"), false);
      case INT8, INT16, INT32, INT64, DATE, TIME -> KsyValue.builtIn(SIGNED + scalar.bytes());
      case UINT8, UINT16, UINT32, UINT64, FLOAT16 -> KsyValue.builtIn(UNSIGNED + scalar.bytes());
      case FLOAT32, FLOAT64 -> KsyValue.builtIn("f" + scalar.bytes());
      case UUID -> new KsyValue("uuid", "", Optional.of("size: 16"), false);
      case INSTANT, DURATION ->
          sequence(
              scalar.toString(),
              out -> {
                KsyValue.builtIn("s8").write(out, "seconds");
                KsyValue.builtIn("s4").write(out, "nanos");
              });
      case DATETIME ->
          sequence(
              scalar.toString(),
              out -> {
                KsyValue.builtIn("s4").write(out, "epoch_day");
                KsyValue.builtIn("s8").write(out, "nano_of_day");
              });
    };
  }

  private KsyValue prefixed(String kind, Length.Prefix prefix, String type) {
    return sequence(
        kind + "_" + prefix(prefix),
        out -> {
          KsyValue.builtIn(prefix(prefix)).write(out, "len_value");
          KsyValue.builtIn(type).with("size: len_value").write(out, "value");
        });
  }

  private KsyValue decimal(Length.Prefix prefix) {
    KsyValue unscaled = prefixed("bigint", prefix, "");
    return sequence(
        "decimal_" + prefix(prefix),
        out -> {
          KsyValue.builtIn("s4").write(out, "scale");
          unscaled.write(out, "unscaled");
        });
  }

  private KsyValue list(String kind, Length count, KsyValue value) {
    // Kaitai compares all of a list with the values that are valid.
    KsyValue element = value.name().equals(BOOL) ? whole(value) : value;
    String number = count instanceof Length.Fixed(long size) ? "" + size : "num_items";
    String name = count instanceof Length.Prefix prefix ? prefix(prefix) : number;
    return sequence(
        kind + "_" + name + "_of_" + element.name(),
        out -> {
          if (count instanceof Length.Prefix prefix) {
            KsyValue.builtIn(prefix(prefix)).write(out, "num_items");
          }
          element.with("repeat: expr\nrepeat-expr: " + number).write(out, "items");
        });
  }

  private KsyValue map(Type.Mapping map) {
    KsyValue key = value(map.key());
    KsyValue value = value(map.value());
    KsyValue entry =
        sequence(
            "entry_of_" + key.name() + "_and_" + value.name(),
            out -> {
              key.write(out, "key");
              value.write(out, "value");
            });
    return list("map", map.count(), entry);
  }

  private KsyValue optional(KsyValue value) {
    return sequence(
        "optional_" + value.name(),
        out -> {
          scalar(Type.Scalar.BOOL).write(out, "is_present");
          value.with("if: is_present == 1").write(out, "value");
        });
  }

  private KsyValue enumeration(Type.Enumeration enumeration) {
    String name = names.of(enumeration.name());
    enums.put(name, enumeration);
    String code = UNSIGNED + enumeration.code().bytes();
    return new KsyValue(name, code, Optional.of("enum: " + name), false);
  }

  /// A type that has the value as its only attribute, if the value is more than a type.
  KsyValue whole(KsyValue value) {
    return value.more().isEmpty()
        ? value
        : sequence("one_" + value.name(), out -> value.write(out, "value"));
  }

  /// A value behind its own length, as fields of kind 5 have it.
  KsyValue sized(KsyValue value) {
    return sequence(
        "sized_" + value.name(),
        out -> {
          KsyValue.builtIn("u4").write(out, "len_value");
          if (value.isWhole()) {
            value.with("size: len_value").write(out, "value");
          } else {
            value.write(out, "value");
          }
        });
  }

  /// Declares a type that is some attributes one after the other, unless it is there.
  KsyValue sequence(String name, Consumer<Yaml> attributes) {
    return declare(
        name,
        out -> {
          out.open("seq:");
          attributes.accept(out);
          out.outdent();
        });
  }

  /// Declares a type, unless it is there.
  KsyValue declare(String name, Consumer<Yaml> attributes) {
    if (!declared.containsKey(name)) {
      Yaml out = new Yaml();
      declared.put(name, out);
      attributes.accept(out);
    }
    return KsyValue.declared(name);
  }

  static String prefix(Length.Prefix prefix) {
    return UNSIGNED + prefix.bytes();
  }

  /// The attributes of the declared types, by name.
  Map<String, Yaml> declared() {
    return declared;
  }

  /// The enums that values have, by name.
  Map<String, Type.Enumeration> enums() {
    return enums;
  }
}
