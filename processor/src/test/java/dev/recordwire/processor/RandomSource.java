package dev.recordwire.processor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// A source of random declarations that javac accepts.
final class RandomSource {
  /// The types that the declarations may name.
  static final String TYPES =
      """
      package p;
      import dev.recordwire.annotation.*;
      class Given {
        @Wire record Leg(int id) {}
        @Wire(evolvable = true) record Grown(@Id(3) int id, @Default("x") java.lang.String name) {}
        record Plain(int id) {}
        record Generic<T>(T it) {}
        enum Side { LEFT, RIGHT }
        enum Coded { @Code(7) A, @Code(300) B }
        enum None {}
        @Wire sealed interface Shape {}
        @Wire @Tag(1) record Circle(double r) implements Shape {}
        record Degrees(double v) {}
        static class Celsius {
          static double toWire(Degrees degrees) { return degrees.v(); }
          static Degrees fromWire(double wire) { return new Degrees(wire); }
        }
        static class Wrong { static int toWire(java.lang.String s) { return 0; } }
        @interface Nullable {}
        @Struct record Point(int x, double y) {}
        interface Order { int compare(java.lang.foreign.MemorySegment a, java.lang.foreign.MemorySegment b); }
        interface Bad { java.lang.String say(Thread t); }
      }
      """;

  private static final List<String> NAMES =
      words(
          """
          a b value in out at LENGTH_PREFIX CODEC $ a$b $L List Map Float64View Float String
          WireReader E_CODES read write size tag end seen record yield var permits part1
          été _x Codec Layout Fields key count elements java dev p Given encode IDS T
          """);

  private static final List<String> TYPE_NAMES =
      words(
          """
          R S Object String List Codec Layout Part1 $ A$B Ärger Override r value
          WireWriter Map Iterable Float64View Fields
          """);

  private static final List<String> LEAVES =
      words(
          """
          int long short byte char boolean float double Integer Long Character
          java.lang.String java.util.UUID java.time.Instant int[] double[] byte[]
          boolean[] java.math.BigDecimal java.math.BigInteger
          dev.recordwire.array.Int32View dev.recordwire.array.BoolView
          java.lang.foreign.MemorySegment Given.Leg Given.Grown Given.Plain Given.Side
          Given.Coded Given.None Given.Shape Given.Degrees Given.Generic<Given.Leg>
          java.lang.Object Thread java.util.OptionalInt java.time.Duration ?
          """);

  private static final List<String> ANNOTATIONS =
      List.of(
          """
          @Utf8 | @Utf8(bytes = 3) | @Utf8(maxBytes = Late.N) | @Utf8(bytes = -1) | @Binary
          @Int32 | @Uint8 | @Uint16 | @Uint64 | @Float16 | @Int32Array | @Uint8Array
          @Int32Array(count = Late.N) | @Int32Array(count = 2, maxCount = 4) | @BoolArray
          @Float64Array(maxCount = -3) | @MaxCount(Late.N) | @MaxCount(-1) | @Given.Nullable
          @WireAdapter(Given.Celsius.class) | @WireAdapter(Given.Wrong.class) | @Default("1")
          @Default("") | @Default("NaN") | @Default(Late.TEXT)
          @Default("\\u2028\\\\u0041\\"") | @Default("\\ud800") | @Default("[]")
          @Default("LEFT") | @Default("70000") | @Id(1) | @Id(2) | @Id(Late.N) | @Id(-1)
          @Id(8191) | @Id(8192) | @Deprecated
          """
              .strip()
              .split("\\s*[|\n]\\s*"));

  private final Random random;
  private final Set<String> typeNames = new LinkedHashSet<>();

  RandomSource(Random random) {
    this.random = random;
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  String write() {
    StringBuilder text = new StringBuilder("package p;\nimport dev.recordwire.annotation.*;\n");
    text.append("@Deprecated class Trigger {}\n");
    for (int i = random.nextInt(3); i >= 0; i--) {
      text.append(declaration(2));
    }
    return text.toString();
  }

  private String declaration(int depth) {
    String name = typeName();
    return switch (random.nextInt(12)) {
      case 0 -> enumeration(name);
      case 1 -> union(name);
      case 2, 3 -> library(name);
      case 4 -> depth == 0 ? record(name) : nested(name, depth - 1);
      default -> record(name);
    };
  }

  private String record(String name) {
    String wire =
        pick(
            List.of(
                "@Wire",
                "@Wire",
                "@Wire(evolvable = true)",
                "@Wire(evolvable = true)",
                "@Wire(lengths = LengthPrefix.UINT16)",
                "@Wire(order = FieldOrder.CANONICAL)",
                ""));
    StringBuilder components = new StringBuilder();
    Set<String> names = new LinkedHashSet<>();
    int count = random.nextInt(10) == 0 ? 75 : random.nextInt(6);
    while (names.size() < Math.min(count, NAMES.size())) {
      names.add(pick(NAMES));
    }
    for (int i = names.size(); i < count; i++) {
      names.add("c" + i);
    }
    for (String each : names) {
      components.append(components.isEmpty() ? "" : ",").append("\n  ").append(component(each));
    }
    String parameters = random.nextInt(12) == 0 ? "<T>" : "";
    return "%s%s%srecord %s%s(%s) {}\n"
        .formatted(
            maybe("@Deprecated "),
            maybe("@WireAdapter(Given.Celsius.class) "),
            wire + " ",
            name,
            parameters,
            components);
  }

  private String component(String name) {
    StringBuilder text = new StringBuilder();
    Set<String> kinds = new LinkedHashSet<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      String annotation = pick(ANNOTATIONS);
      if (kinds.add(annotation.replaceAll("\\(.*", ""))) {
        text.append(annotation).append(' ');
      }
    }
    String type = type(2);
    // A type annotation can't stand before a qualified name.
    return (isQualified(type) ? withoutTypeAnnotations(text.toString()) : text) + type + " " + name;
  }

  private static boolean isQualified(String type) {
    return type.replaceAll("<.*", "").contains(".");
  }

  private static String withoutTypeAnnotations(String annotations) {
    return annotations.replaceAll(
        "@(?!Id|Default|WireAdapter|Deprecated|Given)\\w+(\\([^)]*\\))? ", "");
  }

  private String type(int depth) {
    if (depth == 0 || random.nextInt(3) > 0) {
      String leaf = pick(LEAVES);
      return leaf.equals("?") ? "int" : leaf;
    }
    return switch (random.nextInt(6)) {
      case 0 -> type(depth - 1) + "[]";
      case 1 -> "java.util.Map<" + argument(depth) + ", " + argument(depth) + ">";
      case 2 -> "java.util.SortedMap<" + argument(depth) + ", " + argument(depth) + ">";
      case 3 -> "java.util.Optional<" + argument(depth) + ">";
      case 4 -> "java.util.SortedSet<" + argument(depth) + ">";
      default -> "java.util.List<" + argument(depth) + ">";
    };
  }

  private String argument(int depth) {
    String type = type(depth - 1);
    return random.nextInt(15) == 0
        ? "?"
        : switch (type) {
          case "int" -> "Integer";
          case "char" -> "Character";
          case "long", "short", "byte", "boolean", "float", "double" ->
              Character.toUpperCase(type.charAt(0)) + type.substring(1);
          default -> type;
        };
  }

  private String enumeration(String name) {
    return "enum %s { %sA, %s%sB }\n"
        .formatted(
            name,
            maybe("@Code(1) "),
            maybe("@Code(" + random.nextInt(-1, 3) + ") "),
            maybe("@Fallback "));
  }

  private String union(String name) {
    String first = typeName();
    return "%ssealed interface %s {}\n%s%srecord %s(%s) implements %s {}\n"
        .formatted(
            maybe("@Wire "),
            name,
            maybe("@Wire "),
            maybe("@Tag(" + random.nextInt(-1, 3) + ") "),
            first,
            component("a"),
            name);
  }

  private String nested(String name, int depth) {
    String hidden = random.nextInt(4) == 0 ? "private " : "static ";
    String inner = declaration(depth);
    return "class %s {\n%s%s}\n"
        .formatted(name, inner.startsWith("@") || inner.contains("\nrecord") ? "" : hidden, inner);
  }

  private String library(String name) {
    StringBuilder functions = new StringBuilder();
    Set<String> names = new LinkedHashSet<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      names.add(pick(NAMES));
    }
    for (String function : names) {
      functions
          .append("  ")
          .append(random.nextInt(8) == 0 ? "" : "@NativeFunction ")
          .append(maybe("@Errno "))
          .append(passed(true))
          .append(' ')
          .append(function)
          .append('(');
      Set<String> parameters = new LinkedHashSet<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        parameters.add(pick(NAMES));
      }
      String separator = "";
      for (String parameter : parameters) {
        functions
            .append(separator)
            .append(maybe(maybe("@Count(\"a\") ")))
            .append(maybe(maybe("@Out ")))
            .append(passed(false))
            .append(' ')
            .append(parameter);
        separator = ", ";
      }
      functions.append(");\n");
    }
    return "@NativeLibrary(\"%s\")\ninterface %s {\n%s}\n"
        .formatted(pick(List.of("m", "", "\\u2028", "x*/y", "C:\\\\users")), name, functions);
  }

  private String passed(boolean isResult) {
    return pick(
        isResult
            ? List.of(
                "void",
                "int",
                "long",
                "double",
                "java.lang.String",
                "Given.Point",
                "Thread",
                "java.lang.foreign.MemorySegment",
                "dev.recordwire.ffi.IntResult",
                "int[]")
            : List.of(
                "int",
                "long",
                "double",
                "boolean",
                "char",
                "java.lang.String",
                "Given.Point",
                "Given.Point[]",
                "int[]",
                "double[]",
                "dev.recordwire.array.Float64View",
                "Thread",
                "java.lang.foreign.MemorySegment",
                "Given.Order",
                "Given.Bad",
                "java.lang.foreign.Arena",
                "java.lang.Runnable"));
  }

  private String typeName() {
    String name = pick(TYPE_NAMES);
    while (!typeNames.add(name)) {
      name += random.nextInt(10);
    }
    return name;
  }

  private String maybe(String text) {
    return random.nextBoolean() ? text : "";
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
