package dev.recordwire.benchmarks.codec;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.avro.util.ClassSecurityValidator;
import org.jspecify.annotations.Nullable;

/// Fills Avro objects from records whose components have the names of the Avro fields.
final class AvroOfRecord {
  static {
    // Avro makes objects of permitted classes only.
    ClassSecurityValidator.setGlobal(
        ClassSecurityValidator.composite(
            ClassSecurityValidator.DEFAULT,
            type -> type.getPackageName().startsWith("dev.recordwire.benchmarks")));
  }

  private AvroOfRecord() {}

  /// Fills `target` from the record and returns it.
  static SpecificRecordBase of(Record record, SpecificRecordBase target) {
    List<Schema.Field> fields = target.getSchema().getFields();
    RecordComponent[] components = record.getClass().getRecordComponents();
    if (fields.size() != components.length) {
      throw new IllegalStateException(record.getClass() + ": not as many fields as components");
    }
    for (int i = 0; i < components.length; i++) {
      Schema.Field field = fields.get(i);
      if (!field.name().equals(components[i].getName())) {
        throw new IllegalStateException(components[i] + " meets the field " + field);
      }
      put(target, i, convert(field.schema(), Components.value(components[i], record)));
    }
    return target;
  }

  // Avro has no null annotations; an absent field is null.
  @SuppressWarnings("NullAway")
  private static void put(SpecificRecordBase target, int field, @Nullable Object value) {
    target.put(field, value);
  }

  private static @Nullable Object convert(Schema schema, @Nullable Object value) {
    if (value == null || (value instanceof OptionalInt absent && absent.isEmpty())) {
      return null;
    }
    return switch (schema.getType()) {
      case UNION -> convert(schema.getTypes().get(1), value);
      case INT ->
          value instanceof OptionalInt there ? there.getAsInt() : ((Number) value).intValue();
      case LONG -> ((Number) value).longValue();
      case ENUM -> SpecificData.get().createEnum(((Enum<?>) value).name(), schema);
      case RECORD ->
          of(
              (Record) value,
              (SpecificRecordBase)
                  SpecificData.newInstance(SpecificData.get().getClass(schema), schema));
      case ARRAY -> elements(schema.getElementType(), value);
      default -> value;
    };
  }

  private static List<@Nullable Object> elements(Schema schema, Object value) {
    Object array = value instanceof List<?> list ? list.toArray() : value;
    List<@Nullable Object> converted = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      converted.add(convert(schema, Array.get(array, i)));
    }
    return converted;
  }
}
