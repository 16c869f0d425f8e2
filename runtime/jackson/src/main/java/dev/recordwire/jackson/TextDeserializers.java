package dev.recordwire.jackson;

import dev.recordwire.codec.Utf8View;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;

/// Read texts into texts in place.
final class TextDeserializers {
  private TextDeserializers() {}

  /// A text as a value.
  static final class Value extends ValueDeserializer<Utf8View> {
    @Override
    public Utf8View deserialize(JsonParser json, DeserializationContext context) {
      return Utf8View.of(context.readValue(json, String.class));
    }
  }

  /// A text as the key of a map.
  static final class Key extends KeyDeserializer {
    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return Utf8View.of(key);
    }
  }
}
