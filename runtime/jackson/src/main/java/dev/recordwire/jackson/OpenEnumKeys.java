package dev.recordwire.jackson;

import dev.recordwire.codec.OpenEnum;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.KeyDeserializers;

/// Open enums as the keys of maps: the constant as Jackson has it, or the code after a sharp.
final class OpenEnumKeys implements KeyDeserializers {
  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return type.hasRawClass(OpenEnum.class) && type.containedTypeCount() == 1
        ? new Reader(type.containedType(0))
        : null;
  }

  /// Reads a key.
  private static final class Reader extends KeyDeserializer {
    private final JavaType constants;

    Reader(JavaType constants) {
      this.constants = constants;
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // the type argument of OpenEnum is an enum
    public OpenEnum deserializeKey(String key, DeserializationContext context) {
      if (key.startsWith("#")) {
        return OpenEnumDeserializer.unknown(key, context);
      }
      KeyDeserializer ofConstants = context.findKeyDeserializer(constants, null);
      return OpenEnum.of((Enum) ofConstants.deserializeKey(key, context));
    }
  }

  /// Writes a key.
  @SuppressWarnings("rawtypes") // Jackson registers serializers by class, without type arguments
  static final class Writer extends ValueSerializer<OpenEnum> {
    @Override
    public void serialize(OpenEnum value, JsonGenerator json, SerializationContext context) {
      if (value instanceof OpenEnum.Known<?>(Enum<?> constant)) {
        context
            .findKeySerializer(constant.getDeclaringClass(), null)
            .serialize(constant, json, context);
      } else {
        json.writeName(value.toString());
      }
    }
  }
}
