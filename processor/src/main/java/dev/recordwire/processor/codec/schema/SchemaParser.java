package dev.recordwire.processor.codec.schema;

/// Parses the schema of a record or a sealed interface.
final class SchemaParser {
  private SchemaParser() {}

  /// Parses the result of [Schema#body()].
  static Schema parse(Json json) throws MalformedJsonException {
    if (!(json instanceof Json.Members body)) {
      throw new MalformedJsonException("a schema is not a JSON object");
    }
    return body.text("union").isPresent() ? UnionSchema.from(body) : RecordSchema.from(body);
  }
}
