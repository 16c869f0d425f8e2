package dev.recordwire.processor.codec.schema;

/// Parses the schema of a type, of whatever kind.
final class SchemaParser {
  private SchemaParser() {}

  /// The schema that [Schema#body()] gave.
  static Schema parse(Json json) throws MalformedJsonException {
    if (!(json instanceof Json.Members body)) {
      throw new MalformedJsonException("a schema is an object, and this is none");
    }
    return body.text("union").isPresent() ? UnionSchema.from(body) : RecordSchema.from(body);
  }
}
