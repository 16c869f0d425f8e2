package dev.recordwire.tools.python;

import dev.recordwire.schema.Definition;
import dev.recordwire.schema.Length;
import dev.recordwire.schema.MinSizes;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import dev.recordwire.tools.generate.ModuleNames;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// The expressions that read and write the values of wire types.
final class PythonTypes {
  private final Schema schema;
  private final PythonNames names;
  private final TypeHints hints;
  private final MinSizes minSizes;
  private final TypeObjects objects = new TypeObjects();
  private final boolean hasNumpy;

  PythonTypes(Schema schema, boolean hasNumpy) {
    this.schema = schema;
    this.hasNumpy = hasNumpy;
    names = new PythonNames(schema);
    hints = new TypeHints(names, hasNumpy);
    minSizes = new MinSizes(schema);
  }

  Schema schema() {
    return schema;
  }

  PythonNames names() {
    return names;
  }

  TypeHints hints() {
    return hints;
  }

  TypeObjects objects() {
    return objects;
  }

  /// The object of a record's component: a constant, which is the component's own unless its type
  /// is a simple one.
  String ofField(RecordDefinition record, String attribute, Type type) {
    String expression = of(type);
    return expression.contains("(")
        ? objects.define(
            names.constant(record.name()) + "_" + PythonNames.screaming(attribute), expression)
        : expression;
  }

  /// An expression for the object of a type.
  String of(Type type) {
    return switch (type) {
      case Type.Scalar scalar -> scalar(scalar);
      case Type.Enumeration enumeration -> enumeration(enumeration);
      case Type.Text(Length.Fixed(long size), _) -> "_FixedText(\"%ds\")".formatted(size);
      case Type.Text(Length.Prefix length, OptionalLong max) ->
          lengthened("_Text", "UTF8", length, max);
      case Type.Binary binary -> lengthened("_Binary", "BINARY", binary.length(), binary.max());
      case Type.BigInteger number ->
          lengthened("_BigInt", "BIGINT", number.length(), OptionalLong.empty());
      case Type.Decimal number ->
          lengthened("_DecimalType", "DECIMAL", number.length(), OptionalLong.empty());
      case Type.Array array -> array(array);
      case Type.Sequence sequence -> sequence(sequence);
      case Type.Mapping mapping -> mapping(mapping);
      case Type.Optional(Type.Optional inner) -> "_Optional(_Boxed(%s))".formatted(of(inner));
      case Type.Optional(Type value) -> "_Optional(%s)".formatted(of(value));
      case Type.Reference reference -> reference(reference.definition());
    };
  }

  private String scalar(Type.Scalar scalar) {
    String type =
        switch (scalar) {
          case BOOL -> "_Bool";
          case INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64 -> "_Integer";
          case FLOAT16, FLOAT32 -> "_NarrowFloat";
          case FLOAT64 -> "_Float64";
          case INSTANT -> "_InstantType";
          case DURATION -> "_DurationType";
          case DATE -> "_DateType";
          case TIME -> "_TimeType";
          case DATETIME -> "_DateTimeType";
          case UUID -> "_UuidType";
        };
    return objects.define(
        "_" + scalar.toString().toUpperCase(Locale.ROOT),
        "%s(\"%s\")".formatted(type, ScalarCode.of(scalar)));
  }

  private String enumeration(Type.Enumeration enumeration) {
    String name = names.of(enumeration.name());
    String code = ScalarCode.of(enumeration.code());
    String constant = names.constant(enumeration.name());
    if (enumeration.open()) {
      return objects.define("_OPEN" + constant, "_OpenEnum(\"%s\", %s)".formatted(code, name));
    }
    String fallback =
        enumeration
            .fallback()
            .map(each -> ", " + name + "." + PythonNames.constantOfEnum(each))
            .orElse("");
    return objects.define(constant, "_Enum(\"%s\", %s%s)".formatted(code, name, fallback));
  }

  private String lengthened(String type, String wireName, Length.Prefix length, OptionalLong max) {
    String code = ScalarCode.of(length);
    if (max.isPresent()) {
      return "%s(\"%s\", %d)".formatted(type, code, max.getAsLong());
    }
    String suffix = length == Length.Prefix.UINT16 ? "_UINT16" : "";
    return objects.define("_" + wireName + suffix, "%s(\"%s\")".formatted(type, code));
  }

  private String array(Type.Array array) {
    String code = ScalarCode.ofElement(array.element());
    String count =
        switch (array.count()) {
          case Length.Prefix prefix -> "\"%s\"".formatted(ScalarCode.of(prefix));
          case Length.Fixed(long size) -> Long.toString(size);
        };
    String prefix = array.count() instanceof Length.Fixed ? "_Fixed" : "_";
    String kind = hasNumpy ? "Numpy" : "";
    String scalar = hasNumpy ? "" : ", " + scalar(array.element());
    return "%s%sArray(%s, \"%s\"%s%s)"
        .formatted(prefix, kind, count, code, scalar, maximum(array.max()));
  }

  private String sequence(Type.Sequence sequence) {
    Type element = sequence.element();
    return "%s(\"%s\", %s, %d%s%s)"
        .formatted(
            sequence.isSet() ? "_Set" : "_List",
            ScalarCode.of(sequence.count()),
            of(element),
            minSizes.of(element),
            maximum(sequence.max()),
            sequence.isSet() && !TypeHints.isPlainKey(element) ? ", same=_same" : "");
  }

  private String mapping(Type.Mapping mapping) {
    String entries =
        "_Entries(\"%s\", %s, %s, %d%s%s)"
            .formatted(
                ScalarCode.of(mapping.count()),
                of(mapping.key()),
                of(mapping.value()),
                minSizes.of(mapping.key()) + minSizes.of(mapping.value()),
                maximum(mapping.max()),
                TypeHints.isPlainKey(mapping.key()) ? "" : ", same=_same");
    return TypeHints.isPlainKey(mapping.key()) ? "_Map(%s)".formatted(entries) : entries;
  }

  private static String maximum(OptionalLong max) {
    return max.isPresent() ? ", " + max.getAsLong() : "";
  }

  private String reference(String qualified) {
    return switch (schema.definition(qualified)) {
      case RecordDefinition record ->
          objects.define(
              names.constant(qualified),
              "_Struct(%s%s)".formatted(names.of(qualified), record.isEvolvable() ? ", True" : ""));
      case UnionDefinition union -> union(union);
    };
  }

  /// The object of a union.
  String union(UnionDefinition union) {
    String records =
        union.variants().stream()
            .map(
                variant ->
                    ", %s=(%d, %s)"
                        .formatted(
                            PythonNames.identifier(ModuleNames.simple(variant.record())),
                            variant.tag(),
                            names.of(variant.record())))
            .collect(Collectors.joining());
    return objects.define(
        names.constant(union.name()),
        "_Union(%s%s)".formatted(union.fallback().isPresent() ? "True" : "False", records));
  }

  /// Returns whether another definition refers to one.
  boolean isContained(Definition definition) {
    return schema.definitions().values().stream()
        .anyMatch(each -> each.references().contains(definition.name()));
  }
}
