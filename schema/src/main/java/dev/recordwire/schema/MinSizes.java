package dev.recordwire.schema;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The fewest bytes of values, by which a reader compares a count with the bytes that follow. It
/// can be shared.
public final class MinSizes {
  private static final long LENGTH_BYTES = 4;
  private static final long SCALE_BYTES = 4;

  /// More than any sum may reach, so that sums of sums do not overflow.
  private static final long MAX = 1L << 40;

  /// Far deeper than payloads nest, and far less than a stack holds.
  private static final int MAX_DEPTH = 200;

  private final Schema schema;
  private final Map<String, Long> known = new ConcurrentHashMap<>();

  /// Sizes the values of a schema.
  public MinSizes(Schema schema) {
    this.schema = schema;
  }

  /// The fewest bytes that a value of a type takes.
  public long of(Type type) {
    Long before = type instanceof Type.Reference(String name) ? known.get(name) : null;
    return before != null ? before : of(type, new HashSet<>());
  }

  /// @param open the definitions that are being measured
  private long of(Type type, Set<String> open) {
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
      case Type.Reference(String definition) -> of(definition, open);
    };
  }

  private static long ofLength(Length length, long unit) {
    return switch (length) {
      case Length.Prefix prefix -> prefix.bytes();
      case Length.Fixed(long size) -> size * unit;
    };
  }

  /// A definition that is met again inside itself counts as one byte, as in the codecs of records:
  /// a union's tag is between.
  private long of(String name, Set<String> open) {
    Long before = known.get(name);
    if (before != null) {
      return before;
    }
    if (open.size() == MAX_DEPTH || !open.add(name)) {
      return 1;
    }
    long min = Math.min(MAX, of(schema.definition(name), open));
    open.remove(name);
    known.put(name, min);
    return min;
  }

  private long of(Definition definition, Set<String> open) {
    return switch (definition) {
      case RecordDefinition record when record.isEvolvable() -> LENGTH_BYTES;
      case RecordDefinition record ->
          record.fields().stream()
              .mapToLong(field -> of(field.type(), open))
              .reduce(0, (a, b) -> Math.min(MAX, a + b));
      case UnionDefinition union ->
          1
              + union.variants().stream()
                  .mapToLong(each -> of(new Type.Reference(each.record()), open))
                  .min()
                  .orElse(0);
    };
  }
}
