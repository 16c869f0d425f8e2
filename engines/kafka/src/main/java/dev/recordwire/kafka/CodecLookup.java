package dev.recordwire.kafka;

import dev.recordwire.codec.Codec;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.Map;
import org.apache.kafka.common.config.ConfigException;

/// Finds the codec that a setting names, by the class of the record or of its codec.
final class CodecLookup {
  private CodecLookup() {}

  /// Finds the codec that a setting names.
  ///
  /// @throws ConfigException naming the setting and the remedy
  static Codec<?> find(Map<String, ?> configs, String setting) {
    Object value = configs.get(setting);
    if (value == null) {
      throw new ConfigException(
          "%s is not set: name the record, such as weather.Reading, or make the serializer by of(codec)"
              .formatted(setting));
    }
    Class<?> type = value instanceof Class<?> given ? given : load(setting, value);
    try {
      Class<?> ofRecord = recordOf(type);
      return Codec.of(ofRecord);
    } catch (IllegalArgumentException e) {
      ConfigException wrong = new ConfigException(setting, value, e.getMessage());
      wrong.initCause(e);
      throw wrong;
    }
  }

  private static Class<?> load(String setting, Object name) {
    ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    ClassLoader loader = ofThread == null ? CodecLookup.class.getClassLoader() : ofThread;
    try {
      return Class.forName(name.toString().strip(), true, loader);
    } catch (ClassNotFoundException e) {
      ConfigException wrong =
          new ConfigException(
              setting,
              name,
              "there is no such class on the class path: write the record's full name, and a nested"
                  + " one as weather.Station$Reading");
      wrong.initCause(e);
      throw wrong;
    }
  }

  /// The record of a generated class, whose constant `CODEC` has it as argument; any other class
  /// itself.
  private static Class<?> recordOf(Class<?> type) {
    for (Field field : type.getDeclaredFields()) {
      if (field.getName().equals("CODEC")
          && Codec.class.isAssignableFrom(field.getType())
          && field.getGenericType() instanceof ParameterizedType generic
          && generic.getActualTypeArguments()[0] instanceof Class<?> ofRecord) {
        return ofRecord;
      }
    }
    return type;
  }
}
