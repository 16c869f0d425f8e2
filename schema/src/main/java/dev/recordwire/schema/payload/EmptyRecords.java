package dev.recordwire.schema.payload;

import dev.recordwire.schema.Definition;
import dev.recordwire.schema.Field;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.SchemaException;
import dev.recordwire.schema.Type;
import java.util.HashSet;
import java.util.Set;

/// Refuses a schema in which records without bytes hold many others. With two in each of sixty, a
/// payload of no bytes at all would have more records than anyone can read.
final class EmptyRecords {
  /// Far more than the records that anyone writes hold.
  private static final int MAX = 256;

  private final Schema schema;
  private final Set<String> open = new HashSet<>();
  private int visited;

  private EmptyRecords(Schema schema) {
    this.schema = schema;
  }

  /// @throws SchemaException if a record holds more than 256 records without bytes in a row
  static void requireFew(Schema schema) {
    for (Definition each : schema.definitions().values()) {
      EmptyRecords records = new EmptyRecords(schema);
      if (each instanceof RecordDefinition record) {
        records.isEmpty(record, record.name());
      }
    }
  }

  private boolean isEmpty(RecordDefinition record, String outermost) {
    if (++visited > MAX) {
      throw new SchemaException(
          "%s holds more than %d records without bytes: it has no payloads that end in time"
              .formatted(outermost, MAX));
    }
    if (record.isEvolvable() || !open.add(record.name())) {
      return false;
    }
    boolean isEmpty = true;
    for (Field field : record.fields()) {
      isEmpty =
          field.type() instanceof Type.Reference(String name)
              && schema.definition(name) instanceof RecordDefinition inner
              && isEmpty(inner, outermost);
      if (!isEmpty) {
        break;
      }
    }
    open.remove(record.name());
    return isEmpty;
  }
}
