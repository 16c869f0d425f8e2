package dev.recordwire.processor.schema;

/// What a type with a codec of its own is on the wire.
public sealed interface Schema permits RecordSchema, UnionSchema {
  /// The version of the format of schemas.
  long VERSION = 1;

  /// The type's qualified name.
  String name();

  /// The schema as a lock holds it, among others.
  Json.Members body();

  /// The schema that [#body()] gave.
  static Schema from(Json json) throws MalformedJsonException {
    if (!(json instanceof Json.Members body)) {
      throw new MalformedJsonException("a schema is an object, and this is none");
    }
    return body.text("union").isPresent() ? UnionSchema.from(body) : RecordSchema.from(body);
  }

  static MalformedJsonException lacking(String member, String what) {
    return new MalformedJsonException("no \"" + member + "\" in " + what);
  }

  /// The schema as its file holds it.
  default Json.Members toJson() {
    return Json.Members.NONE.with("recordwire", VERSION).with(body());
  }
}
