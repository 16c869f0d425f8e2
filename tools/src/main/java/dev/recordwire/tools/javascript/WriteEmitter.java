package dev.recordwire.tools.javascript;

import dev.recordwire.schema.Length;
import dev.recordwire.schema.MinSizes;
import dev.recordwire.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Emits the expressions that check and write values.
final class WriteEmitter {
  private final Names names;
  private final MinSizes minSizes;

  WriteEmitter(Names names, MinSizes minSizes) {
    this.names = names;
    this.minSizes = minSizes;
  }

  /// The expression that writes a value where the writer is.
  ///
  /// @param component the name for errors, a literal
  /// @param value the expression of the value
  Code value(Type type, String component, String value) {
    if (type.fixedSize().isPresent()) {
      Code room = Code.call("room", "to", type.fixedSize().getAsLong());
      return fixed(type, room, component, value);
    }
    return switch (type) {
      case Type.Text(Length.Prefix length, OptionalLong max) ->
          call("writeText", component, max, length.bytes(), value);
      case Type.Binary binary ->
          call("writeBinary", component, binary.max(), binary.length().bytes(), value);
      case Type.BigInteger(Length.Prefix length) ->
          call("writeBigInt", component, OptionalLong.empty(), length.bytes(), value);
      case Type.Decimal(Length.Prefix length) ->
          call("writeDecimal", component, OptionalLong.empty(), length.bytes(), value);
      case Type.Array array -> array(array, component, value);
      case Type.Sequence sequence -> sequence(sequence, component, value);
      case Type.Mapping mapping -> mapping(mapping, component, value);
      case Type.Optional(Type inner) ->
          Code.call("writeOptional", "to", component, value, optional(inner, component));
      case Type.Reference(String definition) ->
          Code.call("writeRecord", "to", component, names.type(definition), value);
      case Type.Text _, Type.Scalar _, Type.Enumeration _ ->
          throw new IllegalStateException(type + " has a fixed size");
    };
  }

  /// A function that writes a present optional's value.
  private Code optional(Type inner, String component) {
    return arrow(value(inner, component, inside(inner, "each")));
  }

  /// The expression of a present optional's value: an optional inside it is in an object.
  static String inside(Type inner, String value) {
    return inner instanceof Type.Optional ? value + ".value" : value;
  }

  /// The expression that puts a value of fixed size at an offset.
  Code fixed(Type type, Code at, String component, String value) {
    return switch (type) {
      case Type.Scalar scalar -> Code.call(ScalarCode.put(scalar), "to", at, component, value);
      case Type.Enumeration enumeration ->
          Code.call(
              ScalarCode.put(enumeration.code()),
              "to",
              at,
              component,
              codeOf(enumeration, component, value));
      case Type.Text(Length.Fixed(long bytes), var _) ->
          Code.call("putPaddedText", "to", at, component, value, bytes);
      case Type.Array(Length.Fixed(long count), Type.Scalar element, var _, var _) ->
          ScalarCode.isConverted(element)
              ? Code.call(
                  "putFixedEach",
                  "to",
                  at,
                  component,
                  element.bytes(),
                  ScalarCode.put(element),
                  value,
                  count)
              : Code.call(
                  "putFixedArray",
                  "to",
                  at,
                  component,
                  ScalarCode.typedArray(element),
                  ScalarCode.put(element),
                  value,
                  count);
      default -> throw new IllegalStateException(type + " has no fixed size");
    };
  }

  private Code codeOf(Type.Enumeration type, String component, String value) {
    String constants = names.constants(type.name());
    return type.open()
        ? Code.call("openCodeOf", component, constants, value)
        : Code.call("codeOf", component, constants, value);
  }

  private static Code array(Type.Array array, String component, String value) {
    Type.Scalar element = array.element();
    int width = ((Length.Prefix) array.count()).bytes();
    String put = ScalarCode.put(element);
    return ScalarCode.isConverted(element)
        ? call("writeEach", component, array.max(), width, element.bytes(), put, value)
        : call(
            "writeArray",
            component,
            array.max(),
            width,
            ScalarCode.typedArray(element),
            put,
            value);
  }

  private Code sequence(Type.Sequence sequence, String component, String value) {
    Type element = sequence.element();
    Code write = arrow(value(element, "\"\"", "each"));
    int width = sequence.count().bytes();
    long min = minSizes.of(element);
    if (!sequence.isSet()) {
      return call("writeList", component, sequence.max(), width, min, value, write);
    }
    return KeyCode.isPrimitive(element)
        ? call("writeSet", component, sequence.max(), width, min, value, write)
        : call(
            "writeDistinct",
            component,
            sequence.max(),
            width,
            min,
            value,
            write,
            KeyCode.identity(element));
  }

  private Code mapping(Type.Mapping mapping, String component, String value) {
    int width = mapping.count().bytes();
    long min = minSizes.of(mapping.key()) + minSizes.of(mapping.value());
    Code key = arrow(value(mapping.key(), "\"key\"", "each"));
    Code inner = arrow(value(mapping.value(), "\"\"", "each"));
    return KeyCode.isPrimitive(mapping.key())
        ? call(
            "writeMap",
            component,
            mapping.max(),
            width,
            min,
            value,
            key,
            inner,
            KeyCode.shown(mapping.key()))
        : call(
            "writeEntries",
            component,
            mapping.max(),
            width,
            min,
            value,
            key,
            inner,
            KeyCode.identity(mapping.key()));
  }

  private static Code arrow(Code write) {
    return new Code.Arrow("to, each", write);
  }

  /// A call with the writer, the component, further arguments and the maximum, if there is one.
  private static Code call(
      String function, String component, OptionalLong max, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("to", component));
    all.addAll(List.of(arguments));
    max.ifPresent(all::add);
    return Code.call(function, all.toArray());
  }
}
