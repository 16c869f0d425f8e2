package dev.recordwire.jackson;

import dev.recordwire.codec.Utf8View;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/// Write texts in place as texts.
final class TextSerializers {
  private TextSerializers() {}

  /// A text as a value.
  static final class Value extends ValueSerializer<Utf8View> {
    @Override
    public void serialize(Utf8View text, JsonGenerator json, SerializationContext context) {
      json.writeString(text.toString());
    }

    @Override
    public boolean isEmpty(SerializationContext context, Utf8View text) {
      return text.isEmpty();
    }
  }

  /// A text as the key of a map.
  static final class Key extends ValueSerializer<Utf8View> {
    @Override
    public void serialize(Utf8View text, JsonGenerator json, SerializationContext context) {
      json.writeName(text.toString());
    }
  }
}
