package dev.recordwire.it.kernels;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/// Random bodies of kernels whose numbers have several types, which are converted and passed to
/// functions of `ArrayMath`, as Java.
final class MixedBody {
  /// The parameters of a method: a double, a float, an int, a long, a short, a uint8, a bool, and
  /// two scalars.
  static final String PARAMETERS =
      "double d, float f, int i, long l, short h, @Uint8 int b, boolean z, @Scalar float s,"
          + " @Scalar boolean t";

  /// The types of numbers, narrow ones first.
  private static final List<String> TYPES = List.of("int", "long", "float", "double");

  private static final Map<String, List<String>> LEAVES =
      Map.of(
          "int", List.of("i", "h", "b", "7", "(byte) i", "(char) l", "(short) d"),
          "long", List.of("l", "i", "3L", "(long) d"),
          "float", List.of("f", "s", "h", "0.5f", "l"),
          "double", List.of("d", "f", "i", "l", "s", "-2.25"));
  private static final List<String> OF_ONE =
      List.of(
          "Math.floor",
          "Math.ceil",
          "Math.rint",
          "Math.sqrt",
          "ArrayMath.exp",
          "ArrayMath.log",
          "ArrayMath.sin",
          "ArrayMath.tanh",
          "ArrayMath.square",
          "ArrayMath.reciprocal",
          "ArrayMath.floor",
          "ArrayMath.trunc",
          "ArrayMath.sign",
          "ArrayMath.expm1");
  private static final List<String> OF_TWO =
      List.of(
          "ArrayMath.pow",
          "ArrayMath.hypot",
          "ArrayMath.atan2",
          "ArrayMath.mod",
          "ArrayMath.floorDivide",
          "ArrayMath.fmin");
  private static final int DEPTH = 4;

  private final Random random;
  private final StringBuilder statements = new StringBuilder();

  MixedBody(Random random) {
    this.random = random;
  }

  /// The statements of a method that returns a type.
  String returning(String type) {
    for (int i = 0; i < 2; i++) {
      String local = TYPES.get(random.nextInt(TYPES.size()));
      statements.append("    %s v%d = %s;\n".formatted(local, i, number(local, DEPTH)));
      statements.append("    if (%s) { v%d += %s; }\n".formatted(bool(2), i, number(local, 2)));
    }
    String result =
        switch (type) {
          case "boolean" -> bool(DEPTH);
          case "byte" -> "(byte) (%s)".formatted(number("double", DEPTH));
          case "@Uint8 int" -> "(%s) & 0xFF".formatted(number("int", DEPTH));
          default -> number(type, DEPTH);
        };
    return statements + "    return " + result + ";\n";
  }

  private String number(String type, int depth) {
    if (depth == 0 || random.nextInt(8) == 0) {
      return leaf(type);
    }
    String a = number(random.nextInt(3) == 0 ? narrower(type) : type, depth - 1);
    String b = number(type, depth - 1);
    boolean isInteger = type.equals("int") || type.equals("long");
    return switch (random.nextInt(isInteger ? 11 : 10)) {
      case 0 -> "(%s + %s)".formatted(a, b);
      case 1 -> "(%s - %s)".formatted(a, b);
      case 2 -> "(%s * %s)".formatted(a, b);
      case 3 -> "(%s ? %s : %s)".formatted(bool(depth - 1), a, b);
      case 4 -> "Math.max(%s, %s)".formatted(a, b);
      case 5 -> "Math.abs(%s)".formatted(b);
      case 6 -> "(%s) (%s)".formatted(type, number(TYPES.get(random.nextInt(4)), depth - 1));
      case 7 -> function(type, depth);
      case 8 -> isInteger ? "(%s ^ %s)".formatted(a, b) : "(%s / (%s) %s)".formatted(a, type, b);
      case 9 -> "(-%s)".formatted(b);
      default -> "(%s >>> %s)".formatted(b, number("int", depth - 1));
    };
  }

  private String narrower(String type) {
    return TYPES.get(random.nextInt(TYPES.indexOf(type) + 1));
  }

  private String leaf(String type) {
    List<String> leaves = Objects.requireNonNull(LEAVES.get(type));
    return "(%s)".formatted(leaves.get(random.nextInt(leaves.size())));
  }

  private String function(String type, int depth) {
    String x = number("double", depth - 1);
    String call =
        random.nextInt(3) == 0
            ? "%s(%s, %s)".formatted(any(OF_TWO), x, number("double", Math.max(0, depth - 2)))
            : "%s(%s)".formatted(any(OF_ONE), x);
    return type.equals("double") ? call : "(%s) %s".formatted(type, call);
  }

  private String any(List<String> names) {
    return names.get(random.nextInt(names.size()));
  }

  private String bool(int depth) {
    if (depth <= 1) {
      String type = TYPES.get(random.nextInt(TYPES.size()));
      return switch (random.nextInt(5)) {
        case 0 -> "z";
        case 1 -> "t";
        default -> "%s < %s".formatted(number(type, 1), number(narrower(type), 1));
      };
    }
    return switch (random.nextInt(5)) {
      case 0 -> "(%s && %s)".formatted(bool(depth - 1), bool(depth - 1));
      case 1 -> "(%s || %s)".formatted(bool(depth - 1), bool(depth - 1));
      case 2 -> "!(%s)".formatted(bool(depth - 1));
      case 3 -> "(%s ? %s : %s)".formatted(bool(depth - 1), bool(depth - 1), bool(1));
      default -> "((%s) == (%s))".formatted(bool(depth - 1), bool(depth - 1));
    };
  }
}
