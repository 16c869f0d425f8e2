package dev.recordwire.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the JSON of a field's type.
final class TypeReader {
  private static final Map<String, Type.Scalar> SCALARS =
      Stream.of(Type.Scalar.values())
          .collect(Collectors.toUnmodifiableMap(Type.Scalar::toString, Function.identity()));

  private static final int MAX_CODE = 0xFFFF;

  private final String path;

  /// @param path the record and field, for messages
  TypeReader(String path) {
    this.path = path;
  }

  /// Reads the type that is an object's member.
  Type read(Json.Members object, String member) {
    return read(object.members(member).orElseThrow(() -> SchemaException.lacking(member, path)));
  }

  private Type read(Json.Members json) {
    String name = text(json, "type");
    Type.Scalar scalar = SCALARS.get(name);
    if (scalar != null) {
      return scalar;
    }
    return switch (name) {
      case "utf8" -> new Type.Text(length(json, "length"), max(json));
      case "binary" -> new Type.Binary(prefix(json, "length"), max(json), has(json, "identity"));
      case "bigint" -> new Type.BigInteger(prefix(json, "length"));
      case "decimal" -> new Type.Decimal(prefix(json, "length"));
      case "array" ->
          new Type.Array(length(json, "count"), element(json), max(json), has(json, "identity"));
      case "list", "set" ->
          new Type.Sequence(
              name.equals("set"),
              prefix(json, "count"),
              read(json, "element"),
              max(json),
              has(json, "identity"));
      case "map" ->
          new Type.Mapping(
              prefix(json, "count"), read(json, "key"), read(json, "value"), max(json));
      case "optional" -> new Type.Optional(read(json, "value"));
      case "struct" -> new Type.Reference(NameRules.ofType(text(json, "record")));
      case "enum" -> enumeration(json);
      default -> throw new SchemaException("the type '%s' of %s is unknown".formatted(name, path));
    };
  }

  private Type.Scalar element(Json.Members json) {
    Type element = read(json, "element");
    if (element instanceof Type.Scalar scalar && scalar.isElement()) {
      return scalar;
    }
    throw new SchemaException(
        "the array %s has elements that are neither bools nor numbers".formatted(path));
  }

  private Type.Enumeration enumeration(Json.Members json) {
    String name = NameRules.ofType(text(json, "enum"));
    Type.Scalar code =
        switch (text(json, "code")) {
          case "uint8" -> Type.Scalar.UINT8;
          case "uint16" -> Type.Scalar.UINT16;
          case String other ->
              throw new SchemaException(
                  "the codes of %s in %s are '%s', neither uint8 nor uint16"
                      .formatted(name, path, other));
        };
    int maxCode = code == Type.Scalar.UINT8 ? 0xFF : MAX_CODE;
    List<Type.Constant> constants = constants(json.items("constants", path), name, maxCode);
    NameRules.requireDistinct(
        constants.stream().map(Type.Constant::name).toList(), "constants", name);
    Type.Past past =
        new Type.Past(
            constants(json.items("removed", path), name, MAX_CODE),
            has(json, "strict"),
            has(json, "merging"));
    return new Type.Enumeration(
        name, code, constants, json.text("fallback", path), has(json, "open"), past);
  }

  private List<Type.Constant> constants(List<Json> items, String name, int maxCode) {
    List<Type.Constant> constants = new ArrayList<>();
    Set<Integer> codes = new HashSet<>();
    for (Json item : items) {
      if (!(item instanceof Json.Members constant)) {
        throw new SchemaException("a constant of %s in %s is no object".formatted(name, path));
      }
      long code = constant.number("code").orElseThrow(() -> SchemaException.lacking("code", name));
      if (code < 0 || code > maxCode || !codes.add((int) code)) {
        throw new SchemaException(
            "the code %d of %s is another constant's, or none of 0 … %s"
                .formatted(code, name, maxCode == MAX_CODE ? "65 535" : maxCode));
      }
      constants.add(
          new Type.Constant(NameRules.ofConstant(text(constant, "name"), name), (int) code));
    }
    return constants;
  }

  private Length length(Json.Members json, String member) {
    return json.number(member)
        .<Length>map(size -> fixed(size, member))
        .orElseGet(() -> prefix(json, member));
  }

  private Length.Fixed fixed(long size, String member) {
    if (size < 0 || size > Integer.MAX_VALUE) {
      throw new SchemaException("the %s of %s is %d".formatted(member, path, size));
    }
    return new Length.Fixed(size);
  }

  private Length.Prefix prefix(Json.Members json, String member) {
    return switch (text(json, member)) {
      case "uint16" -> Length.Prefix.UINT16;
      case "uint32" -> Length.Prefix.UINT32;
      case String other ->
          throw new SchemaException(
              "the %s of %s is '%s', neither uint16 nor uint32".formatted(member, path, other));
    };
  }

  private OptionalLong max(Json.Members json) {
    if (!has(json, "max")) {
      return OptionalLong.empty();
    }
    long max = json.number("max").orElse(-1L);
    if (max < 0) {
      throw new SchemaException("the max of %s is no integer from 0 on".formatted(path));
    }
    return OptionalLong.of(max);
  }

  private static boolean has(Json.Members json, String member) {
    return json.values().containsKey(member);
  }

  private String text(Json.Members json, String member) {
    return json.text(member).orElseThrow(() -> SchemaException.lacking(member, path));
  }
}
