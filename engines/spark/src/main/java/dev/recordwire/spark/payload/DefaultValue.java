package dev.recordwire.spark.payload;

import dev.recordwire.schema.Field;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.payload.Defaults;
import dev.recordwire.schema.payload.SchemaCodec;
import dev.recordwire.schema.payload.Value;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.execution.vectorized.WritableColumnVector;

/// The default of a component as the bytes of its wire type, which are read where a payload lacks
/// the component.
final class DefaultValue {
  private static final String OWNER = "Default";
  private static final byte[] EMPTY_RECORD = new byte[4];

  private final String path;
  private final Optional<MemorySegment> bytes;

  private DefaultValue(String path, Optional<MemorySegment> bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  /// Returns the default of a field that has one.
  ///
  /// @param path the component, for errors
  static DefaultValue of(Field field, String path) {
    String text = field.defaultText().orElseThrow();
    return new DefaultValue(
        path, Defaults.isValue(field.type(), text) ? Optional.of(bytes(field)) : Optional.empty());
  }

  private static MemorySegment bytes(Field field) {
    SchemaCodec evolvable = SchemaCodec.of(owner(true, field));
    Value value =
        ((Value.Fields) evolvable.decode(EMPTY_RECORD)).fields().values().iterator().next();
    SchemaCodec packed = SchemaCodec.of(owner(false, Field.packed(field.name(), field.type())));
    Value.Fields fields = new Value.Fields(OWNER, Map.of(field.name(), value), List.of());
    return MemorySegment.ofArray(packed.encode(fields));
  }

  /// The schema of a record with one field. The default of a list of records is empty, so that
  /// their definitions may be any.
  private static Schema owner(boolean isEvolvable, Field field) {
    RecordDefinition owner =
        new RecordDefinition(OWNER, isEvolvable, List.of(field), Optional.empty(), List.of());
    List<RecordDefinition> definitions = new ArrayList<>(List.of(owner));
    for (String name : owner.references()) {
      definitions.add(new RecordDefinition(name, true, List.of(), Optional.empty(), List.of()));
    }
    return Schema.of(OWNER, definitions);
  }

  /// Reads the default to a row.
  ///
  /// @throws UnreadablePayloadException if it is the text of a class of Java's, whose value nobody
  ///     else knows
  void read(ValueReader reader, WritableColumnVector to, int row) {
    PayloadInput in = new PayloadInput();
    in.over(
        bytes.orElseThrow(
            () ->
                new UnreadablePayloadException(
                    path
                        + " is missing in the payload, and its default is the text of a class of"
                        + " Java: leave the column out of the query",
                    null)));
    reader.read(in, to, row);
  }
}
