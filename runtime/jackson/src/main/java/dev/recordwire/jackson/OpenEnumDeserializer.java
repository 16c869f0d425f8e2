package dev.recordwire.jackson;

import dev.recordwire.codec.OpenEnum;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/// Reads an open enum: the constant as Jackson reads it, or the code after a sharp.
@SuppressWarnings("rawtypes") // Jackson registers them by class, without type arguments
final class OpenEnumDeserializer extends ValueDeserializer<OpenEnum> {
  private final @Nullable JavaType constants;

  OpenEnumDeserializer() {
    this(null);
  }

  private OpenEnumDeserializer(@Nullable JavaType constants) {
    this.constants = constants;
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    JavaType type = context.getContextualType();
    return type == null || type.containedTypeCount() == 0
        ? this
        : new OpenEnumDeserializer(type.containedType(0));
  }

  @Override
  @SuppressWarnings("unchecked") // the type argument of OpenEnum is an enum
  public OpenEnum deserialize(JsonParser json, DeserializationContext context) {
    if (json.currentToken() == JsonToken.VALUE_STRING && json.getString().startsWith("#")) {
      return unknown(json.getString(), context);
    }
    if (constants == null) {
      throw context.weirdStringException(
          json.getString(), OpenEnum.class, "an OpenEnum without its enum has no constants");
    }
    return OpenEnum.of((Enum) context.readValue(json, constants));
  }

  static OpenEnum<?> unknown(String text, DeserializationContext context) {
    try {
      return new OpenEnum.Unknown<>(Integer.parseInt(text, 1, text.length(), 10));
    } catch (IllegalArgumentException e) {
      throw context.weirdStringException(
          text, OpenEnum.class, "a code after a sharp is 0…65535, as in \"#7\"");
    }
  }
}
