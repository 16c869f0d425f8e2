package dev.recordwire.tools.random;

import dev.recordwire.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Draws schemas: a record, and the records, unions and enums that it refers to.
///
/// No processor makes these texts: they are what schemas may be, and not what Java's types give.
final class RandomSchema {
  private static final List<String> SCALARS =
      List.of(
          "bool",
          "int8",
          "int16",
          "int32",
          "int64",
          "uint8",
          "uint16",
          "uint32",
          "uint64",
          "float16",
          "float32",
          "float64",
          "instant",
          "duration",
          "date",
          "time",
          "datetime",
          "uuid");

  /// Of those whose values a Python dict and a JavaScript Map compare as Java does.
  private static final List<String> KEYS =
      List.of("int8", "int32", "int64", "uint16", "uint64", "date", "time", "uuid", "instant");

  /// The elements of arrays stand first.
  private static final int ELEMENTS = 12;

  /// As JSON has them; the last is a text that only `@Name` can give.
  private static final List<String> NAMES =
      List.of(
          "id",
          "name",
          "from",
          "class",
          "value",
          "type",
          "encode",
          "data",
          "self",
          "näme",
          "a\\\"\\n'b");

  private final Random random;
  private final List<String> definitions = new ArrayList<>();
  private int types;

  private RandomSchema(Random random) {
    this.random = random;
  }

  static Schema draw(Random random) {
    RandomSchema schema = new RandomSchema(random);
    schema.record("a.Root", 3);
    return Schema.parse(
        "{\"recordwire\":1,\"root\":\"a.Root\",\"schemas\":[%s]}"
            .formatted(String.join(",", schema.definitions)));
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T any(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }

  private void record(String name, int depth) {
    boolean isEvolvable = chance(2);
    List<String> fields = new ArrayList<>();
    int count = random.nextInt(6) + (depth == 3 ? 1 : 0);
    for (int i = 0; i < count; i++) {
      fields.add(field(any(NAMES) + (i == 0 ? "" : i), i + 1, isEvolvable, depth));
    }
    String unknown = isEvolvable && chance(3) ? ",\"unknown\":\"rest\"" : "";
    definitions.add(
        "{\"record\":\"%s\",\"layout\":\"%s\",\"fields\":[%s]%s}"
            .formatted(
                name, isEvolvable ? "evolvable" : "packed", String.join(",", fields), unknown));
  }

  private String field(String name, int id, boolean isEvolvable, int depth) {
    String type = type(depth);
    return isEvolvable
        ? "{\"name\":\"%s\",\"id\":%d,\"type\":%s}".formatted(name, id, type)
        : "{\"name\":\"%s\",\"type\":%s}".formatted(name, type);
  }

  private String type(int depth) {
    return switch (random.nextInt(depth > 0 ? 12 : 6)) {
      case 0, 1, 2 -> scalar(any(SCALARS));
      case 3 -> text();
      case 4 -> bytes();
      case 5 -> enumeration();
      case 6 -> array();
      case 7 -> container("list", "element", type(depth - 1));
      case 8 -> container("set", "element", key());
      case 9 -> container("map", "key", key() + ",\"value\":" + type(depth - 1));
      case 10 -> "{\"type\":\"optional\",\"value\":%s}".formatted(type(depth - 1));
      default -> reference(depth - 1);
    };
  }

  private static String scalar(String name) {
    return "{\"type\":\"%s\"}".formatted(name);
  }

  private String prefix() {
    return chance(2) ? "\"uint16\"" : "\"uint32\"";
  }

  private String text() {
    return chance(4)
        ? "{\"type\":\"utf8\",\"length\":8}"
        : "{\"type\":\"utf8\",\"length\":%s}".formatted(prefix());
  }

  private String bytes() {
    return "{\"type\":\"%s\",\"length\":%s}"
        .formatted(any(List.of("binary", "bigint", "decimal")), prefix());
  }

  private String enumeration() {
    String constants =
        String.join(
            ",",
            IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> "{\"name\":\"C%d\",\"code\":%d}".formatted(i, 7 * i + 1))
                .toList());
    return "{\"type\":\"enum\",\"enum\":\"a.Enum%d\",\"code\":\"%s\",\"constants\":[%s]%s}"
        .formatted(
            types++, chance(2) ? "uint8" : "uint16", constants, chance(3) ? ",\"open\":true" : "");
  }

  private String array() {
    String count = chance(4) ? String.valueOf(random.nextInt(4)) : prefix();
    return "{\"type\":\"array\",\"count\":%s,\"element\":%s}"
        .formatted(count, scalar(any(SCALARS.subList(0, ELEMENTS))));
  }

  private String container(String type, String part, String parts) {
    return "{\"type\":\"%s\",\"count\":%s,\"%s\":%s}".formatted(type, prefix(), part, parts);
  }

  private String key() {
    return chance(3) ? text() : scalar(any(KEYS));
  }

  private String reference(int depth) {
    String name = "a.Type%d".formatted(types++);
    if (chance(3)) {
      record(name + ".One", depth);
      record(name + ".Two", depth);
      definitions.add(
          ("{\"union\":\"%s\"%s,\"variants\":[{\"tag\":1,\"record\":\"%s.One\"},"
                  + "{\"tag\":9,\"record\":\"%s.Two\"}]}")
              .formatted(
                  name, chance(2) ? ",\"fallback\":\"%s.Other\"".formatted(name) : "", name, name));
    } else {
      record(name, depth);
    }
    return "{\"type\":\"struct\",\"record\":\"%s\"}".formatted(name);
  }
}
