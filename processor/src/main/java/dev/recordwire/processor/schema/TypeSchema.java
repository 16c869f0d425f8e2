package dev.recordwire.processor.schema;

import dev.recordwire.processor.model.Container;
import dev.recordwire.processor.model.EnumModel;
import dev.recordwire.processor.model.LengthWidth;
import dev.recordwire.processor.model.WireType;
import java.util.List;
import java.util.Locale;

/// Says in JSON what a wire type is.
final class TypeSchema {
  /// The member that bounds a length or count.
  static final String MOST = "max";

  private TypeSchema() {}

  /// A type in a record whose lengths and counts have the given width.
  static Json.Members of(WireType type, LengthWidth lengths) {
    String width = lengths.name().toLowerCase(Locale.ROOT);
    return switch (type) {
      case WireType.Scalar scalar -> named(scalar.scalar().wireName());
      case WireType.Value value -> named(value.wireName());
      case WireType.Enumeration enumeration -> enumeration(enumeration);
      case WireType.AdaptedFixed(_, WireType.Fixed wire) -> of(wire, lengths);
      case WireType.Adapted(_, WireType.Variable wire) -> of(wire, lengths);
      case WireType.Bounded bounded -> of(bounded.type(), lengths).with(MOST, bounded.most());
      case WireType.BigNumber number -> named(number.wireName()).with("length", width);
      case WireType.FixedArray(var element, _, int count) ->
          named("array").with("count", count).with("element", named(element.wireName()));
      case WireType.FixedText(_, int bytes) -> named("utf8").with("length", bytes);
      case WireType.Text _ -> named("utf8").with("length", width);
      case WireType.Binary _ -> named("binary").with("length", width);
      case WireType.Array array -> counted("array", width, named(array.element().wireName()));
      case WireType.View view -> counted("array", width, named(view.element().wireName()));
      case WireType.Optional optional ->
          named("optional").with("value", of(optional.value(), lengths));
      case WireType.Struct struct -> named("struct").with("record", struct.carrier().toString());
      case WireType.Sequence sequence ->
          counted(
              sequence.container().kind() == Container.Kind.SET ? "set" : "list",
              width,
              of(sequence.element(), lengths));
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
    return model.fallback().map(name -> json.with("fallback", name)).orElse(json);
  }

  private static Json.Members named(String type) {
    return Json.Members.NONE.with("type", type);
  }

  private static Json.Members counted(String type, String count, Json.Members element) {
    return named(type).with("count", count).with("element", element);
  }
}
