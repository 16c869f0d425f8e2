package dev.recordwire.jackson;

import dev.recordwire.codec.OpenEnum;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/// Writes an open enum as Jackson writes its constant, or as the code after a sharp.
@SuppressWarnings("rawtypes") // Jackson registers serializers by class, without type arguments
final class OpenEnumSerializer extends ValueSerializer<OpenEnum> {
  @Override
  public void serialize(OpenEnum value, JsonGenerator json, SerializationContext context) {
    if (value instanceof OpenEnum.Known<?>(Enum<?> constant)) {
      context.writeValue(json, constant);
    } else {
      json.writeString(value.toString());
    }
  }
}
