/// The schema of a record as an object: its text, its comparison with other schemas, and payloads
/// without the record's class.
module dev.recordwire.schema {
  requires static org.jspecify;
  requires transitive tools.jackson.core;

  exports dev.recordwire.schema;
  exports dev.recordwire.schema.payload;
}
