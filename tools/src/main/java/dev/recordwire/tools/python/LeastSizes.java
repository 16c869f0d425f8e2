package dev.recordwire.tools.python;

import dev.recordwire.schema.Definition;
import dev.recordwire.schema.Length;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import java.util.HashMap;
import java.util.Map;

/// The fewest bytes that the values of a schema's types take, which bound the counts that a reader
/// believes.
final class LeastSizes {
  private static final int EVOLVABLE_LENGTH = 4;

  private final Map<String, Long> definitions = new HashMap<>();

  LeastSizes(Schema schema) {
    boolean isGrowing = true;
    while (isGrowing) {
      isGrowing = false;
      for (Definition definition : schema.definitions().values()) {
        Long size = of(definition);
        isGrowing |= !size.equals(definitions.put(definition.name(), size));
      }
    }
  }

  private long of(Definition definition) {
    return switch (definition) {
      case RecordDefinition record when record.isEvolvable() -> EVOLVABLE_LENGTH;
      case RecordDefinition record ->
          record.fields().stream().mapToLong(field -> of(field.type())).sum();
      case UnionDefinition union ->
          1
              + union.variants().stream()
                  .mapToLong(variant -> definitions.getOrDefault(variant.record(), 0L))
                  .min()
                  .orElse(EVOLVABLE_LENGTH);
    };
  }

  /// The fewest bytes of a value of a type.
  long of(Type type) {
    return switch (type) {
      case Type.Scalar scalar -> scalar.bytes();
      case Type.Enumeration enumeration -> enumeration.code().bytes();
      case Type.Text text -> of(text.length(), 1);
      case Type.Binary binary -> binary.length().bytes();
      case Type.BigInteger number -> number.length().bytes() + 1L;
      case Type.Decimal number -> number.length().bytes() + 5L;
      case Type.Array array -> of(array.count(), array.element().bytes());
      case Type.Sequence sequence -> sequence.count().bytes();
      case Type.Mapping mapping -> mapping.count().bytes();
      case Type.Optional _ -> 1;
      case Type.Reference reference -> definitions.getOrDefault(reference.definition(), 0L);
    };
  }

  private static long of(Length length, int bytes) {
    return switch (length) {
      case Length.Prefix prefix -> prefix.bytes();
      case Length.Fixed(long size) -> size * bytes;
    };
  }
}
