package dev.recordwire.kafka;

import dev.recordwire.codec.Codec;

/// A codec as the form of the keys or of the values.
///
/// @param id the codec's own schema
/// @param <T> the record
record Binding<T>(Codec<T> codec, SchemaId id, SerdeOptions options, boolean isKey) {
  static <T> Binding<T> of(Codec<T> codec, SerdeOptions options, boolean isKey) {
    return new Binding<>(codec, SchemaId.of(codec), options, isKey);
  }

  /// The same codec for the keys, or for the values.
  Binding<T> forKeys(boolean keys) {
    return new Binding<>(codec, id, options, keys);
  }

  /// The part of a message, for errors.
  String part() {
    return isKey ? "key" : "value";
  }

  /// The header that names the schema.
  String header() {
    return isKey ? SchemaHeader.OF_KEY : SchemaHeader.OF_VALUE;
  }

  /// Where a message goes wrong, for the start of errors.
  String place(String topic) {
    return "topic " + topic + ", " + part();
  }

  /// The record's class, for errors.
  String type() {
    return codec.type().getName();
  }
}
