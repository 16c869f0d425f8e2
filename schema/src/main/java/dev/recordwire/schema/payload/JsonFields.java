package dev.recordwire.schema.payload;

import dev.recordwire.schema.Field;
import dev.recordwire.schema.RecordDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields of one record, which JSON has in any order and a payload in the order of the schema.
final class JsonFields {
  private final RecordDefinition record;
  private final PayloadOutput out;
  private final int start;
  private final Map<String, PayloadOutput.Range> written = new HashMap<>();
  private Optional<PayloadOutput.Range> unknown = Optional.empty();

  JsonFields(RecordDefinition record, PayloadOutput out) {
    this.record = record;
    this.out = out;
    this.start = out.size();
  }

  boolean isNew(Field field) {
    return !written.containsKey(field.name());
  }

  void add(Field field, Runnable write) {
    written.put(field.name(), range(write));
  }

  boolean hasUnknown() {
    return unknown.isPresent();
  }

  void unknown(Runnable write) {
    unknown = Optional.of(range(write));
  }

  private PayloadOutput.Range range(Runnable write) {
    int from = out.size();
    write.run();
    return new PayloadOutput.Range(from, out.size());
  }

  /// Adds what JSON may leave out, and brings the fields into the order of the schema.
  void finish(JsonLeaves leaves) {
    for (Field field : record.fields()) {
      if (isNew(field)) {
        absent(field, leaves);
      }
    }
    List<PayloadOutput.Range> parts = new ArrayList<>();
    boolean isInOrder = true;
    int end = start;
    for (Field field : record.fields()) {
      PayloadOutput.Range part = written.get(field.name());
      if (part != null) {
        isInOrder &= part.from() == end;
        end = part.to();
        parts.add(part);
      }
    }
    unknown.ifPresent(parts::add);
    if (!isInOrder || (unknown.isPresent() && unknown.get().from() != end)) {
      out.reorder(start, parts);
    }
  }

  private void absent(Field field, JsonLeaves leaves) {
    if (record.isEvolvable() ? !field.mayBeAbsent() : !field.isOptional()) {
      throw leaves.fault("no member \"" + field.name() + "\"").within(field.name());
    }
    if (!record.isEvolvable()) {
      add(field, () -> out.number(0, 1));
    }
  }
}
