package dev.recordwire.processor.codec.schema;

import dev.recordwire.processor.codec.model.Container;
import dev.recordwire.processor.codec.model.EnumModel;
import dev.recordwire.processor.codec.model.LengthPrefix;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.model.JavaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Converts a wire type to JSON.
final class TypeSchema {
  /// The member with the maximum length or count.
  static final String MAX = "max";

  /// The member that marks an array or bytes, whose `equals` compares identity. Only a lock
  /// contains it.
  static final String IDENTITY = "identity";

  private static final Json TRUE = new Json.Truth(true);

  private static final long MAX_UINT16 = 0xFFFF;

  /// The member that marks an enum whose component keeps unknown codes.
  static final String OPEN = "open";

  private TypeSchema() {}

  /// Returns whether the type starts with a length or count of two bytes.
  static boolean isShort(Json.Members type) {
    return Stream.of("count", "length")
        .anyMatch(name -> type.text(name).orElse("").equals("uint16"));
  }

  /// Returns the maximum number of elements or bytes of a type.
  ///
  /// @param isShort whether a length or count of two bytes limits the number anyway
  static long max(Json.Members type, boolean isShort) {
    long max = type.number(MAX).orElse(Long.MAX_VALUE);
    return isShort ? Math.min(max, MAX_UINT16) : max;
  }

  /// Finds the types with codecs of their own in a type.
  static void structs(Json.Members type, Consumer<String> found) {
    type.text("record").ifPresent(found);
    for (Json member : type.values().values()) {
      if (member instanceof Json.Members inner) {
        structs(inner, found);
      }
    }
  }

  /// Returns a schema, or a part of a schema, without the marks of identity.
  static Json withoutIdentity(Json json) {
    return switch (json) {
      case Json.Members(Map<String, Json> values) -> {
        Map<String, Json> result = new LinkedHashMap<>();
        values.forEach((name, value) -> result.put(name, withoutIdentity(value)));
        result.remove(IDENTITY, TRUE);
        yield new Json.Members(result);
      }
      case Json.Items(List<Json> items) ->
          new Json.Items(items.stream().map(TypeSchema::withoutIdentity).toList());
      default -> json;
    };
  }

  /// Converts a type in a record whose lengths and counts have the given width.
  static Json.Members of(WireType type, LengthPrefix lengths) {
    String width = lengths.name().toLowerCase(Locale.ROOT);
    return switch (type) {
      case WireType.Scalar scalar -> named(scalar.scalar().wireName());
      case WireType.Value value -> named(value.wireName());
      case WireType.Enumeration enumeration -> enumeration(enumeration);
      case WireType.AdaptedFixed(_, WireType.Fixed wire) -> adapted(wire, lengths);
      case WireType.Adapted(_, WireType.Variable wire) -> adapted(wire, lengths);
      case WireType.Bounded bounded -> of(bounded.type(), lengths).with(MAX, bounded.max());
      case WireType.BigNumber number -> named(number.wireName()).with("length", width);
      case WireType.FixedArray(var element, var carrier, int count) ->
          asCarried(
              carrier,
              named("array").with("count", count).with("element", named(element.wireName())));
      case WireType.FixedText(_, int bytes) -> named("utf8").with("length", bytes);
      case WireType.Text _ -> named("utf8").with("length", width);
      case WireType.Binary _ -> named("binary").with("length", width).with(IDENTITY, TRUE);
      case WireType.Array array ->
          asCarried(array.carrier(), counted("array", width, named(array.element().wireName())));
      case WireType.View view -> counted("array", width, named(view.element().wireName()));
      case WireType.Optional optional ->
          named("optional").with("value", of(optional.value(), lengths));
      case WireType.Nested nested -> named("struct").with("record", nested.carrier().toString());
      case WireType.Sequence sequence ->
          asCarried(
              sequence.carrier(),
              counted(
                  sequence.container().kind() == Container.Kind.SET ? "set" : "list",
                  width,
                  of(sequence.element(), lengths)));
      case WireType.Mapping mapping ->
          named("map")
              .with("count", width)
              .with("key", of(mapping.key(), lengths))
              .with("value", of(mapping.value(), lengths));
    };
  }

  private static Json.Members enumeration(WireType.Enumeration enumeration) {
    EnumModel model = enumeration.model();
    List<Json> constants =
        model.constants().stream()
            .<Json>map(
                constant ->
                    Json.Members.NONE.with("name", constant.name()).with("code", constant.code()))
            .toList();
    Json.Members json =
        named("enum")
            .with("enum", model.type().toString())
            .with("code", model.bytes() == 1 ? "uint8" : "uint16")
            .with("constants", new Json.Items(constants));
    Json.Members withFallback =
        model.fallback().map(name -> json.with("fallback", name)).orElse(json);
    return enumeration.isOpen() ? withFallback.with(OPEN, TRUE) : withFallback;
  }

  /// Converts the wire type of an adapted type, whose own `equals` decides.
  private static Json.Members adapted(WireType wire, LengthPrefix lengths) {
    return (Json.Members) withoutIdentity(of(wire, lengths));
  }

  /// Marks a type whose carrier is a Java array, which is equal only to itself.
  private static Json.Members asCarried(JavaType carrier, Json.Members type) {
    return carrier instanceof JavaType.ArrayOf ? type.with(IDENTITY, TRUE) : type;
  }

  private static Json.Members named(String type) {
    return Json.Members.NONE.with("type", type);
  }

  private static Json.Members counted(String type, String count, Json.Members element) {
    return named(type).with("count", count).with("element", element);
  }
}
