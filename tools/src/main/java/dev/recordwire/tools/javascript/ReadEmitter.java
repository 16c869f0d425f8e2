package dev.recordwire.tools.javascript;

import dev.recordwire.schema.Length;
import dev.recordwire.schema.MinSizes;
import dev.recordwire.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Emits the expressions that read values.
final class ReadEmitter {
  private final Names names;
  private final MinSizes minSizes;

  ReadEmitter(Names names, MinSizes minSizes) {
    this.names = names;
    this.minSizes = minSizes;
  }

  /// The expression that reads a value where the reader is.
  ///
  /// @param component the name for errors, a literal
  Code value(Type type, String component) {
    if (type.fixedSize().isPresent()) {
      long bytes = type.fixedSize().getAsLong();
      String run = component.substring(0, component.length() - 1) + ":" + bytes + "\"";
      return fixed(type, Code.call("take", "from", bytes, run), component);
    }
    return switch (type) {
      case Type.Text(Length.Prefix length, OptionalLong max) ->
          call("readText", component, max, length.bytes());
      case Type.Binary binary ->
          call("readBinary", component, binary.max(), binary.length().bytes());
      case Type.BigInteger(Length.Prefix length) ->
          call("readBigInt", component, OptionalLong.empty(), length.bytes());
      case Type.Decimal(Length.Prefix length) ->
          call("readDecimal", component, OptionalLong.empty(), length.bytes());
      case Type.Array array -> array(array, component);
      case Type.Sequence sequence -> sequence(sequence, component);
      case Type.Mapping mapping -> mapping(mapping, component);
      case Type.Optional(Type value) ->
          Code.call("readOptional", "from", component, arrow(optional(value, component)));
      case Type.Reference(String definition) ->
          Code.call("readRecord", "from", component, names.type(definition));
      case Type.Text _, Type.Scalar _, Type.Enumeration _ ->
          throw new IllegalStateException(type + " has a fixed size");
    };
  }

  /// The expression of a present optional's value: in an object if it is an optional itself.
  Code optional(Type value, String component) {
    Code read = value(value, component);
    return value instanceof Type.Optional ? Code.text("({ value: " + read.flat() + " })") : read;
  }

  /// The expression of a value of fixed size.
  Code fixed(Type type, Code at, String component) {
    return switch (type) {
      case Type.Scalar scalar -> ScalarCode.read(scalar, at, component);
      case Type.Enumeration enumeration -> enumeration(enumeration, at, component);
      case Type.Text(Length.Fixed(long bytes), var _) ->
          Code.call("paddedTextAt", "from", at, component, bytes);
      case Type.Array(Length.Fixed(long count), Type.Scalar element, var _, var _) ->
          fixedArray(element, count, at, component);
      default -> throw new IllegalStateException(type + " has no fixed size");
    };
  }

  private static Code fixedArray(Type.Scalar element, long count, Code at, String component) {
    if (element == Type.Scalar.BOOL) {
      return Code.call("boolsAt", "from", at, component, count);
    }
    return element == Type.Scalar.FLOAT16
        ? Code.call("float16sAt", "from", at, count)
        : Code.call("elementsAt", "from", at, count, ScalarCode.typedArray(element));
  }

  private Code enumeration(Type.Enumeration type, Code at, String component) {
    String width = type.code() == Type.Scalar.UINT8 ? "8" : "16";
    String constants = names.constants(type.name());
    return type.open()
        ? Code.call("openConstant" + width + "At", "from", at, constants)
        : Code.call("constant" + width + "At", "from", at, component, constants);
  }

  private static Code array(Type.Array array, String component) {
    int width = ((Length.Prefix) array.count()).bytes();
    return switch (array.element()) {
      case BOOL -> call("readBools", component, array.max(), width);
      case FLOAT16 -> call("readFloat16s", component, array.max(), width);
      default ->
          call("readArray", component, array.max(), width, ScalarCode.typedArray(array.element()));
    };
  }

  private Code sequence(Type.Sequence sequence, String component) {
    Type element = sequence.element();
    Code read = arrow(value(element, "\"\""));
    int width = sequence.count().bytes();
    long min = minSizes.of(element);
    if (!sequence.isSet()) {
      return call("readList", component, sequence.max(), width, min, read);
    }
    Code shown = KeyCode.shown(element);
    if (KeyCode.isPrimitive(element)) {
      return call("readSet", component, sequence.max(), width, min, read, shown);
    }
    Code identity = KeyCode.identity(element);
    return call("readDistinct", component, sequence.max(), width, min, read, identity, shown);
  }

  private Code mapping(Type.Mapping mapping, String component) {
    int width = mapping.count().bytes();
    long min = minSizes.of(mapping.key()) + minSizes.of(mapping.value());
    Code key = arrow(value(mapping.key(), "\"key\""));
    Code value = arrow(value(mapping.value(), "\"\""));
    Code shown = KeyCode.shown(mapping.key());
    if (KeyCode.isPrimitive(mapping.key())) {
      return call("readMap", component, mapping.max(), width, min, key, value, shown);
    }
    Code identity = KeyCode.identity(mapping.key());
    return call("readEntries", component, mapping.max(), width, min, key, value, identity, shown);
  }

  /// A function that reads a value.
  static Code arrow(Code read) {
    return new Code.Arrow("from", read);
  }

  /// A call with the reader, the component, further arguments and the maximum, if there is one.
  private static Code call(
      String function, String component, OptionalLong max, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("from", component));
    all.addAll(List.of(arguments));
    max.ifPresent(all::add);
    return Code.call(function, all.toArray());
  }
}
