package dev.recordwire.it.random;

import dev.recordwire.annotation.Fallback;
import dev.recordwire.annotation.Tag;
import dev.recordwire.annotation.Wire;
import dev.recordwire.codec.Codec;
import dev.recordwire.codec.OpenEnum;
import dev.recordwire.codec.UnknownFields;
import dev.recordwire.codec.UnknownVariant;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/// Makes unknown fields, variants and codes for the drawn types, through codecs that know nothing,
/// since only decoding makes unknown values.
final class Unknown {
  private static final int MAX_ID = 8191;
  private static final int MAX_BYTES = 64;

  /// A record that knows no field.
  @Wire(evolvable = true)
  record Nothing(UnknownFields fields) {}

  /// A union that knows one record.
  @Wire
  sealed interface Union {
    /// The record.
    @Wire(evolvable = true)
    @Tag(0)
    record One() implements Union {}

    /// All other records.
    @Fallback
    record Other(UnknownVariant variant) implements Union {}
  }

  private Unknown() {}

  /// Unknown fields for a record that knows some ids.
  static Shape fields(List<Integer> known) {
    return Shape.natural(
        "UnknownFields",
        (random, _) -> {
          UnknownFields fields =
              Codec.of(Nothing.class).decode(record(random, random.nextInt(4)).array()).fields();
          for (int id : known) {
            fields = fields.without(id);
          }
          return fields;
        });
  }

  /// An unknown variant for a union that knows some tags.
  static Shape variant(List<Integer> known) {
    return Shape.natural(
        "UnknownVariant",
        (random, _) -> {
          int tag = otherThan(known, random, 1, 256);
          byte[] record = record(random, random.nextInt(4)).array();
          byte[] bytes = ByteBuffer.allocate(1 + record.length).put((byte) tag).put(record).array();
          return ((Union.Other) Codec.of(Union.class).decode(bytes)).variant();
        });
  }

  /// An open enum's value for an enum that knows some codes.
  static Shape codes(Shape closed, List<Integer> known) {
    String type = "OpenEnum<" + closed.type() + ">";
    boolean isShort = known.stream().allMatch(code -> code < 256);
    return Shape.natural(
            type,
            (random, compiled) ->
                random.nextBoolean()
                    ? known(closed.value(random, compiled))
                    : new OpenEnum.Unknown<>(
                        otherThan(known, random, 0, isShort ? 1 << 8 : 1 << 16)))
        .asOrdered();
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the caller knows the enum
  private static Object known(Object constant) {
    return new OpenEnum.Known((Enum) Objects.requireNonNull(constant));
  }

  private static int otherThan(List<Integer> known, Random random, int from, int to) {
    int other = random.nextInt(from, to);
    while (known.contains(other)) {
      other = random.nextInt(from, to);
    }
    return other;
  }

  /// The bytes of a record with `fields` fields of random kinds and ids.
  private static ByteBuffer record(Random random, int fields) {
    ByteBuffer bytes =
        ByteBuffer.allocate(4 + fields * MAX_BYTES).order(ByteOrder.LITTLE_ENDIAN).position(4);
    for (int i = 0; i < fields; i++) {
      int kind = random.nextInt(6);
      bytes.putShort((short) (random.nextInt(1, MAX_ID + 1) * 8 + kind));
      byte[] value = new byte[kind < 5 ? 1 << kind : random.nextInt(MAX_BYTES - 6)];
      random.nextBytes(value);
      if (kind == 5) {
        bytes.putInt(value.length);
      }
      bytes.put(value);
    }
    byte[] exact = new byte[bytes.position()];
    bytes.putInt(0, exact.length - 4).get(0, exact);
    return ByteBuffer.wrap(exact);
  }
}
