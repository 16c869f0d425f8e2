package dev.recordwire.schema;

import java.util.List;
import java.util.Optional;

/// Converts definitions to JSON.
final class DefinitionJson {
  /// The version of the format of schemas.
  static final long VERSION = 1;

  private static final Json TRUE = new Json.Truth(true);

  private final boolean hasPast;

  private DefinitionJson(boolean hasPast) {
    this.hasPast = hasPast;
  }

  /// Returns a definition as the entry of a lock.
  static Json.Members locked(Definition definition) {
    return new DefinitionJson(true).of(definition);
  }

  /// Returns a definition without the facts that only a lock has.
  static Json.Members published(Definition definition) {
    return new DefinitionJson(false).of(definition);
  }

  private Json.Members of(Definition definition) {
    return switch (definition) {
      case RecordDefinition record -> of(record);
      case UnionDefinition union -> of(union);
    };
  }

  private Json.Members of(RecordDefinition record) {
    Json.Members json =
        Json.Members.NONE
            .with("record", record.name())
            .with("layout", record.isEvolvable() ? "evolvable" : "packed")
            .with("fields", fields(record.fields()));
    json = with("unknown", record.unknown(), json);
    return hasPast && !record.removed().isEmpty()
        ? json.with("removed", fields(record.removed()))
        : json;
  }

  private Json.Items fields(List<Field> fields) {
    return new Json.Items(fields.stream().<Json>map(this::of).toList());
  }

  private Json.Members of(Field field) {
    Json.Members json = Json.Members.NONE.with("name", field.name());
    if (field.id() > 0) {
      json = json.with("id", field.id()).with("kind", field.kind());
    }
    json = json.with("type", new TypeJson(hasPast).of(field.type()));
    json = with("default", field.defaultText(), json);
    return hasPast && field.isNeeded() ? json.with("needed", TRUE) : json;
  }

  private Json.Members of(UnionDefinition union) {
    List<Json> variants =
        union.variants().stream()
            .<Json>map(
                variant ->
                    Json.Members.NONE.with("tag", variant.tag()).with("record", variant.record()))
            .toList();
    Json.Members json =
        Json.Members.NONE.with("union", union.name()).with("variants", new Json.Items(variants));
    json = with("fallback", union.fallback(), json);
    return hasPast && union.wasStrict() ? json.with("strict", TRUE) : json;
  }

  private static Json.Members with(String name, Optional<String> text, Json.Members json) {
    return text.map(value -> json.with(name, value)).orElse(json);
  }
}
