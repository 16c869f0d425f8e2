package dev.recordwire.tools.random;

import dev.recordwire.schema.Definition;
import dev.recordwire.schema.Field;
import dev.recordwire.schema.Length;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import dev.recordwire.schema.payload.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// Draws the trees of a schema's payloads.
final class RandomValue {
  private static final List<String> TEXTS = List.of("", "Alice", "né", "\uD83D\uDE00", "a\"\\\n");
  private static final int MOST = 4;

  private final Schema schema;
  private final Random random;

  RandomValue(Schema schema, Random random) {
    this.schema = schema;
    this.random = random;
  }

  Value draw() {
    return of(schema.root());
  }

  private Value of(Definition definition) {
    return switch (definition) {
      case RecordDefinition record -> fields(record);
      case UnionDefinition union when union.fallback().isPresent() && random.nextInt(4) == 0 ->
          new Value.UnknownVariant(200, bytes());
      case UnionDefinition union ->
          of(
              schema.definition(
                  union.variants().get(random.nextInt(union.variants().size())).record()));
    };
  }

  private Value.Fields fields(RecordDefinition record) {
    Map<String, Value> fields = new LinkedHashMap<>();
    for (Field field : record.fields()) {
      fields.put(field.name(), of(field.type()));
    }
    List<Value.UnknownField> unknown = new ArrayList<>();
    if (record.unknown().isPresent() && random.nextBoolean()) {
      unknown.add(new Value.UnknownField(77, 2, Value.Bytes.of(new byte[] {1, 2, 3, 4})));
      unknown.add(new Value.UnknownField(78, 5, bytes()));
    }
    return new Value.Fields(record.name(), fields, unknown);
  }

  private Value.Bytes bytes() {
    byte[] bytes = new byte[random.nextInt(MOST)];
    random.nextBytes(bytes);
    return Value.Bytes.of(bytes);
  }

  private Value of(Type type) {
    return switch (type) {
      case Type.Scalar scalar -> new Value.Leaf(scalar(scalar));
      case Type.Text _ -> new Value.Leaf(TEXTS.get(random.nextInt(TEXTS.size())));
      case Type.Binary _ -> bytes();
      case Type.BigInteger _ ->
          new Value.Leaf(new BigInteger(random.nextInt(200), random).negate());
      case Type.Decimal _ ->
          new Value.Leaf(new BigDecimal(new BigInteger(70, random), random.nextInt(40) - 20));
      case Type.Enumeration enumeration -> constant(enumeration);
      case Type.Array array -> elements(array.element(), count(array.count()));
      case Type.Sequence list when !list.isSet() -> elements(list.element(), random.nextInt(MOST));
      case Type.Sequence set -> new Value.Elements(distinct(set.element()));
      case Type.Mapping map ->
          new Value.Entries(
              distinct(map.key()).stream()
                  .map(key -> new Value.Entry(key, of(map.value())))
                  .toList());
      case Type.Optional(Type value) ->
          new Value.Optional(random.nextBoolean() ? Optional.of(of(value)) : Optional.empty());
      case Type.Reference(String name) -> of(schema.definition(name));
    };
  }

  private int count(Length length) {
    return length instanceof Length.Fixed(long size) ? (int) size : random.nextInt(MOST);
  }

  private Value.Elements elements(Type type, int count) {
    List<Value> elements = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      elements.add(of(type));
    }
    return new Value.Elements(elements);
  }

  private List<Value> distinct(Type type) {
    Set<Value> values = new LinkedHashSet<>();
    for (int i = random.nextInt(MOST); i > 0; i--) {
      values.add(of(type));
    }
    return List.copyOf(values);
  }

  private Value constant(Type.Enumeration type) {
    if (type.open() && random.nextInt(3) == 0) {
      return new Value.Constant("#99", 99);
    }
    Type.Constant constant = type.constants().get(random.nextInt(type.constants().size()));
    return new Value.Constant(constant.name(), constant.code());
  }

  private Object scalar(Type.Scalar type) {
    return switch (type) {
      case BOOL -> random.nextBoolean();
      case INT8 -> (byte) bits();
      case INT16 -> (short) bits();
      case INT32 -> (int) bits();
      case INT64 -> bits();
      case UINT8 -> bits() & 0xFF;
      case UINT16 -> bits() & 0xFFFF;
      case UINT32 -> bits() & 0xFFFF_FFFFL;
      case UINT64 -> new BigInteger(64, random);
      case FLOAT16 -> Float.float16ToFloat((short) (bits() & 0x7BFF));
      case FLOAT32 -> (float) floating();
      case FLOAT64 -> floating();
      case INSTANT -> Instant.ofEpochSecond(bits() % 31_556_889_864_403_199L, nano());
      case DURATION -> Duration.ofSeconds(bits(), nano());
      case DATE -> date();
      case TIME -> time();
      case DATETIME -> LocalDateTime.of(date(), time());
      case UUID -> new UUID(bits(), bits());
    };
  }

  /// Bits of which many are often zero.
  private long bits() {
    return random.nextLong() >> random.nextInt(64);
  }

  private double floating() {
    return switch (random.nextInt(6)) {
      case 0 -> Double.NaN;
      case 1 -> Double.NEGATIVE_INFINITY;
      case 2 -> -0.0;
      default -> random.nextGaussian() * Math.pow(10, random.nextInt(30) - 15);
    };
  }

  private int nano() {
    return random.nextInt(1_000_000_000);
  }

  /// A date whose days fit 32 bits.
  private LocalDate date() {
    int day = (int) bits();
    return LocalDate.ofEpochDay(day);
  }

  private LocalTime time() {
    return LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
  }
}
