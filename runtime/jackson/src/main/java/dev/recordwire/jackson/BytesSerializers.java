package dev.recordwire.jackson;

import dev.recordwire.codec.UnknownFields;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/// Write bytes in Base64.
final class BytesSerializers {
  private BytesSerializers() {}

  /// A binary where it lies.
  static final class Segment extends ValueSerializer<MemorySegment> {
    @Override
    public void serialize(MemorySegment bytes, JsonGenerator json, SerializationContext context) {
      json.writeBinary(bytes.toArray(ValueLayout.JAVA_BYTE));
    }
  }

  /// The fields that a record does not know.
  static final class Fields extends ValueSerializer<UnknownFields> {
    @Override
    public void serialize(UnknownFields fields, JsonGenerator json, SerializationContext context) {
      json.writeBinary(fields.toByteArray());
    }

    @Override
    public boolean isEmpty(SerializationContext context, UnknownFields fields) {
      return fields.isEmpty();
    }
  }
}
