package dev.recordwire.schema.payload;

import dev.recordwire.schema.Definition;
import dev.recordwire.schema.Length;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import java.util.HashMap;
import java.util.Map;

/// The fewest bytes of values, by which a reader compares their number with the bytes that remain.
final class MinSizes {
  /// More than any sum may reach, so that sums of sums do not overflow.
  private static final long MAX = 1L << 40;

  private final Schema schema;
  private final Map<String, Long> known = new HashMap<>();

  MinSizes(Schema schema) {
    this.schema = schema;
  }

  long of(Type type) {
    return switch (type) {
      case Type.Scalar scalar -> scalar.bytes();
      case Type.Text(Length length, _) -> length(length, 1);
      case Type.Binary binary -> binary.length().bytes();
      case Type.BigInteger number -> number.length().bytes() + 1;
      case Type.Decimal number -> number.length().bytes() + 5;
      case Type.Array array -> length(array.count(), array.element().bytes());
      case Type.Sequence sequence -> sequence.count().bytes();
      case Type.Mapping map -> map.count().bytes();
      case Type.Optional _ -> 1;
      case Type.Reference(String name) -> of(name);
      case Type.Enumeration enumeration -> enumeration.code().bytes();
    };
  }

  private static long length(Length length, int bytes) {
    return switch (length) {
      case Length.Prefix prefix -> prefix.bytes();
      case Length.Fixed(long size) -> size * bytes;
    };
  }

  /// A record that contains itself directly has no values; it counts as one without bytes while it
  /// is being measured.
  long of(String name) {
    Long size = known.get(name);
    if (size == null) {
      known.put(name, 0L);
      size = Math.min(MAX, of(schema.definition(name)));
      known.put(name, size);
    }
    return size;
  }

  private long of(Definition definition) {
    return switch (definition) {
      case RecordDefinition record when record.isEvolvable() -> 4;
      case RecordDefinition record ->
          record.fields().stream()
              .mapToLong(field -> of(field.type()))
              .reduce(0, (a, b) -> Math.min(MAX, a + b));
      case UnionDefinition union ->
          1 + union.variants().stream().mapToLong(variant -> of(variant.record())).min().orElse(0);
    };
  }
}
