package dev.recordwire.tools.generate;

import dev.recordwire.schema.Definition;
import dev.recordwire.schema.Length;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The fewest bytes of values, by which a reader compares a count with the bytes that follow.
public final class MinSizes {
  private static final long LENGTH_BYTES = 4;
  private static final long SCALE_BYTES = 4;

  private final Schema schema;
  private final Map<String, Long> known = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  public MinSizes(Schema schema) {
    this.schema = schema;
  }

  /// The fewest bytes that a value of a type takes.
  public long of(Type type) {
    return switch (type) {
      case Type.Scalar scalar -> scalar.bytes();
      case Type.Enumeration enumeration -> enumeration.code().bytes();
      case Type.Text(Length length, var _) -> ofLength(length, 1);
      case Type.Array(Length count, Type.Scalar element, var _, var _) ->
          ofLength(count, element.bytes());
      case Type.Binary binary -> binary.length().bytes();
      case Type.BigInteger(Length.Prefix length) -> length.bytes() + 1;
      case Type.Decimal(Length.Prefix length) -> SCALE_BYTES + length.bytes() + 1;
      case Type.Sequence sequence -> sequence.count().bytes();
      case Type.Mapping mapping -> mapping.count().bytes();
      case Type.Optional _ -> 1;
      case Type.Reference(String definition) -> of(definition);
    };
  }

  private static long ofLength(Length length, long unit) {
    return switch (length) {
      case Length.Prefix prefix -> prefix.bytes();
      case Length.Fixed(long size) -> size * unit;
    };
  }

  /// A definition that is met again inside itself counts as one byte: a union's tag is between.
  private long of(String name) {
    Long before = known.get(name);
    if (before != null) {
      return before;
    }
    if (!open.add(name)) {
      return 1;
    }
    long min = of(schema.definition(name));
    open.remove(name);
    known.put(name, min);
    return min;
  }

  private long of(Definition definition) {
    return switch (definition) {
      case RecordDefinition record when record.isEvolvable() -> LENGTH_BYTES;
      case RecordDefinition record ->
          record.fields().stream().mapToLong(field -> of(field.type())).sum();
      case UnionDefinition union ->
          1 + union.variants().stream().mapToLong(each -> of(each.record())).min().orElse(0);
    };
  }
}
