package dev.recordwire.processor.codec.schema;

import dev.recordwire.processor.codec.model.Container;
import dev.recordwire.processor.codec.model.EnumModel;
import dev.recordwire.processor.codec.model.LengthPrefix;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.schema.Length;
import dev.recordwire.schema.Type;
import java.util.Locale;
import java.util.OptionalLong;

/// Converts wire types of the model to types of a schema, where Java types have no place.
final class WireTypes {
  private final Length.Prefix prefix;

  private WireTypes(Length.Prefix prefix) {
    this.prefix = prefix;
  }

  /// Converts a type in a record whose lengths and counts have the given width.
  static Type of(WireType type, LengthPrefix lengths) {
    return new WireTypes(Length.Prefix.valueOf(lengths.name())).of(type);
  }

  private Type of(WireType type) {
    return switch (type) {
      case WireType.Scalar scalar -> scalar(scalar.scalar().wireName());
      case WireType.Value value -> scalar(value.wireName());
      case WireType.Enumeration enumeration -> enumeration(enumeration);
      case WireType.AdaptedFixed(_, WireType.Fixed wire) -> adapted(of(wire));
      case WireType.Adapted(_, WireType.Variable wire) -> adapted(of(wire));
      case WireType.Bounded bounded -> bounded(of(bounded.type()), OptionalLong.of(bounded.max()));
      case WireType.BigNumber number -> number(number);
      case WireType.FixedArray(var element, var carrier, int count) ->
          array(new Length.Fixed(count), element.wireName(), isArray(carrier));
      case WireType.FixedText(_, int bytes) ->
          new Type.Text(new Length.Fixed(bytes), OptionalLong.empty());
      case WireType.Text _ -> new Type.Text(prefix, OptionalLong.empty());
      case WireType.Binary _ -> new Type.Binary(prefix, OptionalLong.empty(), true);
      case WireType.Array array ->
          array(prefix, array.element().wireName(), isArray(array.carrier()));
      case WireType.View view -> array(prefix, view.element().wireName(), false);
      case WireType.Optional optional -> new Type.Optional(of(optional.value()));
      case WireType.Nested nested -> new Type.Reference(nested.carrier().toString());
      case WireType.Sequence sequence ->
          new Type.Sequence(
              sequence.container().kind() == Container.Kind.SET,
              prefix,
              of(sequence.element()),
              OptionalLong.empty(),
              isArray(sequence.carrier()));
      case WireType.Mapping mapping ->
          new Type.Mapping(prefix, of(mapping.key()), of(mapping.value()), OptionalLong.empty());
    };
  }

  private static Type.Scalar scalar(String wireName) {
    return Type.Scalar.valueOf(wireName.toUpperCase(Locale.ROOT));
  }

  private Type number(WireType.BigNumber number) {
    return switch (number.type()) {
      case BIGINT -> new Type.BigInteger(prefix);
      case DECIMAL -> new Type.Decimal(prefix);
    };
  }

  private static Type.Array array(Length count, String element, boolean identity) {
    return new Type.Array(count, scalar(element), OptionalLong.empty(), identity);
  }

  /// Returns whether the carrier is a Java array, which is equal only to itself.
  private static boolean isArray(JavaType carrier) {
    return carrier instanceof JavaType.ArrayOf;
  }

  private static Type bounded(Type type, OptionalLong max) {
    return switch (type) {
      case Type.Text text -> new Type.Text(text.length(), max);
      case Type.Binary binary -> new Type.Binary(binary.length(), max, binary.identity());
      case Type.Array array ->
          new Type.Array(array.count(), array.element(), max, array.identity());
      case Type.Sequence sequence ->
          new Type.Sequence(
              sequence.isSet(), sequence.count(), sequence.element(), max, sequence.identity());
      case Type.Mapping map -> new Type.Mapping(map.count(), map.key(), map.value(), max);
      default -> throw new IllegalArgumentException(type + " has no length that could be bounded");
    };
  }

  /// Converts the wire type of an adapted type, whose own `equals` decides.
  private static Type adapted(Type wire) {
    return switch (wire) {
      case Type.Binary binary -> new Type.Binary(binary.length(), binary.max(), false);
      case Type.Array array -> new Type.Array(array.count(), array.element(), array.max(), false);
      case Type.Sequence sequence ->
          new Type.Sequence(
              sequence.isSet(),
              sequence.count(),
              adapted(sequence.element()),
              sequence.max(),
              false);
      case Type.Mapping map ->
          new Type.Mapping(map.count(), adapted(map.key()), adapted(map.value()), map.max());
      case Type.Optional(Type value) -> new Type.Optional(adapted(value));
      default -> wire;
    };
  }

  private static Type.Enumeration enumeration(WireType.Enumeration enumeration) {
    EnumModel model = enumeration.model();
    return new Type.Enumeration(
        model.type().toString(),
        model.bytes() == 1 ? Type.Scalar.UINT8 : Type.Scalar.UINT16,
        model.constants().stream()
            .map(constant -> new Type.Constant(constant.name(), constant.code()))
            .toList(),
        model.fallback(),
        enumeration.isOpen(),
        Type.Past.NONE);
  }
}
