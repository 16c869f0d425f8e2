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

/// Says in JSON what a wire type is.
final class TypeSchema {
  /// The member that bounds a length or count.
  static final String MOST = "max";

  /// The member that an array has, or bytes, which Java takes for equal to nothing but themselves.
  /// Only a lock has it.
  static final String IDENTITY = "identity";

  private static final Json TRUE = new Json.Truth(true);

  private static final long MOST_OF_UINT16 = 0xFFFF;

  /// The member of an enum whose unknown codes are kept.
  static final String OPEN = "open";

  private TypeSchema() {}

  /// Whether a length or count of two bytes stands in front.
  static boolean isShort(Json.Members type) {
    return Stream.of("count", "length")
        .anyMatch(name -> type.text(name).orElse("").equals("uint16"));
  }

  /// How many elements or bytes a type may have.
  ///
  /// @param isShort whether its length or count can't say more than two bytes do anyway
  static long most(Json.Members type, boolean isShort) {
    long most = type.number(MOST).orElse(Long.MAX_VALUE);
    return isShort ? Math.min(most, MOST_OF_UINT16) : most;
  }

  /// Names the types with codecs of their own in a type.
  static void structs(Json.Members type, Consumer<String> found) {
    type.text("record").ifPresent(found);
    for (Json member : type.values().values()) {
      if (member instanceof Json.Members inner) {
        structs(inner, found);
      }
    }
  }

  /// A schema, or a part of one, without what Java takes for equal.
  static Json withoutIdentity(Json json) {
    return switch (json) {
      case Json.Members(Map<String, Json> values) -> {
        Map<String, Json> kept = new LinkedHashMap<>();
        values.forEach((name, value) -> kept.put(name, withoutIdentity(value)));
        kept.remove(IDENTITY, TRUE);
        yield new Json.Members(kept);
      }
      case Json.Items(List<Json> items) ->
          new Json.Items(items.stream().map(TypeSchema::withoutIdentity).toList());
      default -> json;
    };
  }

  /// A type in a record whose lengths and counts have the given width.
  static Json.Members of(WireType type, LengthPrefix lengths) {
    String width = lengths.name().toLowerCase(Locale.ROOT);
    return switch (type) {
      case WireType.Scalar scalar -> named(scalar.scalar().wireName());
      case WireType.Value value -> named(value.wireName());
      case WireType.Enumeration enumeration -> enumeration(enumeration);
      case WireType.AdaptedFixed(_, WireType.Fixed wire) -> adapted(wire, lengths);
      case WireType.Adapted(_, WireType.Variable wire) -> adapted(wire, lengths);
      case WireType.Bounded bounded -> of(bounded.type(), lengths).with(MOST, bounded.most());
      case WireType.BigNumber number -> named(number.wireName()).with("length", width);
      case WireType.FixedArray(var element, var carrier, int count) ->
          asHeld(
              carrier,
              named("array").with("count", count).with("element", named(element.wireName())));
      case WireType.FixedText(_, int bytes) -> named("utf8").with("length", bytes);
      case WireType.Text _ -> named("utf8").with("length", width);
      case WireType.Binary _ -> named("binary").with("length", width).with(IDENTITY, TRUE);
      case WireType.Array array ->
          asHeld(array.carrier(), counted("array", width, named(array.element().wireName())));
      case WireType.View view -> counted("array", width, named(view.element().wireName()));
      case WireType.Optional optional ->
          named("optional").with("value", of(optional.value(), lengths));
      case WireType.Nested nested -> named("struct").with("record", nested.carrier().toString());
      case WireType.Sequence sequence ->
          asHeld(
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

  /// What an adapter makes of a type, which decides itself what is equal.
  private static Json.Members adapted(WireType wire, LengthPrefix lengths) {
    return (Json.Members) withoutIdentity(of(wire, lengths));
  }

  /// A type as its carrier holds it: a Java array is equal to nothing but itself.
  private static Json.Members asHeld(JavaType carrier, Json.Members type) {
    return carrier instanceof JavaType.ArrayOf ? type.with(IDENTITY, TRUE) : type;
  }

  private static Json.Members named(String type) {
    return Json.Members.NONE.with("type", type);
  }

  private static Json.Members counted(String type, String count, Json.Members element) {
    return named(type).with("count", count).with("element", element);
  }
}
