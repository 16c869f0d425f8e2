package dev.recordwire.schema.payload;

import dev.recordwire.schema.Field;
import dev.recordwire.schema.Length;
import dev.recordwire.schema.MinSizes;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Type;
import java.util.Set;

/// Writes the bytes around values, the lengths and headers of evolvable records, and keeps the
/// limits and rules of values with parts.
final class PayloadStructure {
  private final Schema schema;
  private final MinSizes minSizes;
  private final PayloadLimits limits;
  private final PayloadOutput out;
  private final LeafWriter.Faults faults;
  private int depth;
  private long emptyElements;

  PayloadStructure(
      Schema schema,
      MinSizes minSizes,
      PayloadLimits limits,
      PayloadOutput out,
      LeafWriter.Faults faults) {
    this.schema = schema;
    this.minSizes = minSizes;
    this.limits = limits;
    this.out = out;
    this.faults = faults;
  }

  /// Writes a record, of which an evolvable one starts with its length.
  void record(RecordDefinition record, Runnable fields) {
    if (++depth > limits.maxDepth()) {
      throw faults.fault(
          "records nest deeper than "
              + limits.maxDepth()
              + " levels, which is PayloadLimits.maxDepth");
    }
    if (record.isEvolvable()) {
      measured(fields);
    } else {
      fields.run();
    }
    depth--;
  }

  /// Writes a field of an evolvable record.
  ///
  /// @param type the type of the value, without the optional around it
  void field(Field field, Type type, Runnable value) {
    out.number(field.header(), 2);
    if (field.kind() != Field.KIND_LENGTH || OwnLength.has(type, schema)) {
      value.run();
    } else {
      measured(value);
    }
  }

  private void measured(Runnable content) {
    int length = out.reserve(Length.Prefix.UINT32);
    content.run();
    out.put(length, out.size() - length - 4L, 4);
  }

  /// Counts an element that was written, for the limit on those without bytes.
  void element(Type type) {
    element(type, minSizes.of(type));
  }

  /// Counts an entry that was written, for the limit on those without bytes.
  void entry(Type.Mapping type) {
    element(type.key(), minSizes.of(type.key()) + minSizes.of(type.value()));
  }

  private void element(Type type, long minBytes) {
    emptyElements += minBytes == 0 ? 1 : 0;
    if (emptyElements > limits.maxEmptyElements()) {
      throw faults.fault(
          "elements without bytes, of "
              + type
              + ", and PayloadLimits.maxEmptyElements is "
              + limits.maxEmptyElements());
    }
  }

  /// Checks that a set does not have an element yet, or a map a key.
  ///
  /// @param start where the bytes of the element start, which end where the payload does so far
  /// @param repeated the reason if it has
  void distinct(Set<String> seen, Type type, int start, String repeated) {
    if (!seen.add(PayloadWalk.key(schema, minSizes, type, out.since(start), limits))) {
      throw faults.fault(repeated);
    }
  }
}
