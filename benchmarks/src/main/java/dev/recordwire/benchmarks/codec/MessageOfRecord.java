package dev.recordwire.benchmarks.codec;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Fills Protocol Buffers messages from records whose components have the names of the message's
/// fields.
final class MessageOfRecord {
  private MessageOfRecord() {}

  static Message of(Record record, Message.Builder message) {
    List<FieldDescriptor> fields = message.getDescriptorForType().getFields();
    RecordComponent[] components = record.getClass().getRecordComponents();
    if (fields.size() != components.length) {
      throw new IllegalStateException(record.getClass() + ": not as many fields as components");
    }
    for (int i = 0; i < components.length; i++) {
      FieldDescriptor field = fields.get(i);
      if (!field.getJsonName().equals(components[i].getName())) {
        throw new IllegalStateException(components[i] + " meets the field " + field);
      }
      set(message, field, Components.value(components[i], record));
    }
    return message.build();
  }

  private static void set(Message.Builder message, FieldDescriptor field, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Optional<?> optional ->
          optional.ifPresent(there -> message.setField(field, convert(message, field, there)));
      case OptionalInt optional ->
          optional.ifPresent(there -> message.setField(field, convert(message, field, there)));
      case List<?> list -> {
        for (Object element : list) {
          message.addRepeatedField(field, convert(message, field, element));
        }
      }
      default -> {
        if (!value.getClass().isArray()) {
          message.setField(field, convert(message, field, value));
          return;
        }
        for (int i = 0; i < Array.getLength(value); i++) {
          message.addRepeatedField(field, convert(message, field, Array.get(value, i)));
        }
      }
    }
  }

  private static Object convert(Message.Builder message, FieldDescriptor field, Object value) {
    return switch (field.getJavaType()) {
      case INT -> ((Number) value).intValue();
      case LONG -> ((Number) value).longValue();
      case ENUM -> field.getEnumType().findValueByName(((Enum<?>) value).name());
      case MESSAGE -> of((Record) value, message.newBuilderForField(field));
      default -> value;
    };
  }
}
