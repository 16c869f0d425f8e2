package dev.recordwire.schema;

import java.util.List;
import java.util.OptionalLong;

/// Converts types to JSON.
final class TypeJson {
  private static final Json TRUE = new Json.Truth(true);

  private final boolean hasPast;

  /// @param hasPast whether the JSON has the facts that only a lock has
  TypeJson(boolean hasPast) {
    this.hasPast = hasPast;
  }

  Json.Members of(Type type) {
    return switch (type) {
      case Type.Scalar scalar -> named(scalar.toString());
      case Type.Text text -> bounded(text.max(), with("length", text.length(), named("utf8")));
      case Type.Binary binary ->
          bounded(
              binary.max(),
              identity(binary.identity(), with("length", binary.length(), named("binary"))));
      case Type.BigInteger number -> with("length", number.length(), named("bigint"));
      case Type.Decimal number -> with("length", number.length(), named("decimal"));
      case Type.Array array -> elements("array", array);
      case Type.Sequence sequence -> elements(sequence.isSet() ? "set" : "list", sequence);
      case Type.Mapping map ->
          bounded(
              map.max(),
              with("count", map.count(), named("map"))
                  .with("key", of(map.key()))
                  .with("value", of(map.value())));
      case Type.Optional optional -> named("optional").with("value", of(optional.value()));
      case Type.Reference reference -> named("struct").with("record", reference.definition());
      case Type.Enumeration enumeration -> enumeration(enumeration);
    };
  }

  private Json.Members elements(String name, Type.Elements type) {
    Json.Members json =
        with("count", type.count(), named(name)).with("element", of(type.element()));
    return bounded(type.max(), identity(type.identity(), json));
  }

  private Json.Members enumeration(Type.Enumeration type) {
    Json.Members json =
        named("enum")
            .with("enum", type.name())
            .with("code", type.code().toString())
            .with("constants", constants(type.constants()));
    if (type.fallback().isPresent()) {
      json = json.with("fallback", type.fallback().get());
    }
    if (type.open()) {
      json = json.with("open", TRUE);
    }
    return hasPast ? past(type.past(), json) : json;
  }

  private static Json.Members past(Type.Past past, Json.Members json) {
    Json.Members more = json;
    if (!past.removed().isEmpty()) {
      more = more.with("removed", constants(past.removed()));
    }
    if (past.strict()) {
      more = more.with("strict", TRUE);
    }
    return past.merging() ? more.with("merging", TRUE) : more;
  }

  private static Json.Items constants(List<Type.Constant> constants) {
    return new Json.Items(
        constants.stream()
            .<Json>map(
                constant ->
                    Json.Members.NONE.with("name", constant.name()).with("code", constant.code()))
            .toList());
  }

  private Json.Members identity(boolean identity, Json.Members json) {
    return hasPast && identity ? json.with("identity", TRUE) : json;
  }

  private static Json.Members bounded(OptionalLong max, Json.Members json) {
    return max.isPresent() ? json.with("max", max.getAsLong()) : json;
  }

  private static Json.Members with(String name, Length length, Json.Members json) {
    return switch (length) {
      case Length.Prefix prefix -> json.with(name, prefix.toString());
      case Length.Fixed(long size) -> json.with(name, size);
    };
  }

  private static Json.Members named(String type) {
    return Json.Members.NONE.with("type", type);
  }
}
