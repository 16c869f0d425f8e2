package dev.recordwire.processor.codec.schema;

import java.util.List;
import java.util.Set;

/// What a type with a codec of its own is on the wire.
public sealed interface Schema permits RecordSchema, UnionSchema {
  /// The version of the format of schemas.
  long VERSION = 1;

  /// The type's qualified name.
  String name();

  /// What it is made of: the components' names, or the tags.
  List<String> parts();

  /// The schema as a lock holds it, among others.
  Json.Members body();

  /// The qualified names of the types that it holds.
  Set<String> holds();

  /// The schema as its file holds it, without what only a lock needs.
  default Json.Members toJson() {
    Json.Members body = (Json.Members) TypeSchema.withoutIdentity(body());
    return Json.Members.NONE.with("recordwire", VERSION).with(body);
  }
}
