package dev.recordwire.jackson;

import dev.recordwire.codec.UnknownFields;
import java.lang.foreign.MemorySegment;
import java.util.Base64;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/// Read bytes from Base64.
final class BytesDeserializers {
  private BytesDeserializers() {}

  /// A binary, over an array of its own.
  static final class Segment extends ValueDeserializer<MemorySegment> {
    @Override
    public MemorySegment deserialize(JsonParser json, DeserializationContext context) {
      return MemorySegment.ofArray(context.readValue(json, byte[].class));
    }
  }

  /// The fields that a record does not know.
  static final class Fields extends ValueDeserializer<UnknownFields> {
    @Override
    public UnknownFields deserialize(JsonParser json, DeserializationContext context) {
      byte[] bytes = context.readValue(json, byte[].class);
      try {
        return UnknownFields.of(bytes, bytes.length, null);
      } catch (IllegalArgumentException e) {
        throw context.weirdStringException(
            Base64.getEncoder().encodeToString(bytes), UnknownFields.class, e.getMessage());
      }
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
      return UnknownFields.NONE;
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
      return UnknownFields.NONE;
    }
  }
}
