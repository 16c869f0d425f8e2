package dev.recordwire.processor.codec.schema;

import java.util.List;
import java.util.Set;

/// The wire form of a type with a codec of its own.
public sealed interface Schema permits RecordSchema, UnionSchema {
  /// The version of the format of schemas.
  long VERSION = 1;

  /// The type's qualified name.
  String name();

  /// The names of the type's components, or its tags.
  List<String> parts();

  /// The schema as an entry of a lock.
  Json.Members body();

  /// The qualified names of the types that the type contains.
  Set<String> holds();

  /// The schema as canonical JSON, without the facts that only a lock needs.
  default String canonical() {
    return CanonicalJson.of(TypeSchema.withoutIdentity(body()));
  }

  /// The schema as a file of its own, without the facts that only a lock needs.
  default Json.Members toJson() {
    Json.Members body = (Json.Members) TypeSchema.withoutIdentity(body());
    return Json.Members.NONE.with("recordwire", VERSION).with(body);
  }
}
