package dev.recordwire.it.kernels;

import java.util.List;
import java.util.Random;

/// Random bodies of kernels of one type of numbers, as Java.
final class RandomBody {
  private static final int DEPTH = 4;
  private static final List<String> COMPARISONS = List.of("<", "<=", ">", ">=", "==", "!=");

  private final Random random;
  private final String type;
  private final StringBuilder statements = new StringBuilder();
  private int variables;

  /// @param type `double`, `float`, `int` or `long`
  RandomBody(Random random, String type) {
    this.random = random;
    this.type = type;
  }

  private boolean isInteger() {
    return type.equals("int") || type.equals("long");
  }

  /// The statements of a method of `x`, `y` and a scalar `s`, that returns a number.
  String numbers() {
    body();
    return statements + "    return " + number(DEPTH) + ";\n";
  }

  /// The statements of a method that returns a bool.
  String bools() {
    body();
    return statements + "    return " + bool(DEPTH) + ";\n";
  }

  private void body() {
    for (int i = random.nextInt(4); i > 0; i--) {
      String value = number(DEPTH);
      String name = "v" + variables;
      statements.append("    %s %s = %s;\n".formatted(type, name, value));
      variables++;
      switch (random.nextInt(4)) {
        case 0 ->
            statements.append("    if (%s) { %s += %s; }\n".formatted(bool(2), name, number(2)));
        case 1 ->
            statements.append(
                "    if (%s) { %s = %s; } else { %s -= %s; }\n"
                    .formatted(bool(2), name, number(2), name, number(2)));
        case 2 -> statements.append("    %s++;\n".formatted(name));
        default -> {}
      }
    }
  }

  private String number(int depth) {
    if (depth == 0 || random.nextInt(6) == 0) {
      return leaf();
    }
    String a = number(depth - 1);
    String b = number(depth - 1);
    return switch (random.nextInt(isInteger() ? 14 : 10)) {
      case 0 -> "(%s + %s)".formatted(a, b);
      case 1 -> "(%s - %s)".formatted(a, b);
      case 2 -> "(%s * %s)".formatted(a, b);
      case 3 -> isInteger() ? "(%s ^ %s)".formatted(a, b) : "(%s / (x + %s))".formatted(a, b);
      case 4 -> "(-%s)".formatted(a);
      case 5 -> "Math.min(%s, %s)".formatted(a, b);
      case 6 -> "Math.max(%s, %s)".formatted(a, b);
      case 7 -> "Math.abs(%s)".formatted(a);
      case 8 -> "(%s ? %s : %s)".formatted(bool(depth - 1), a, b);
      case 9 -> root(a);
      case 10 -> "(%s & %s)".formatted(a, b);
      case 11 -> "(%s | ~%s)".formatted(a, b);
      case 12 -> "(%s >> %d)".formatted(a, random.nextInt(70));
      default -> "(%s >>> s << %s)".formatted(a, random.nextInt(40));
    };
  }

  private String root(String a) {
    return switch (type) {
      case "double" -> "Math.sqrt(%s)".formatted(a);
      case "float" -> "(float) Math.sqrt(%s)".formatted(a);
      default -> "(%s * 3)".formatted(a);
    };
  }

  private String leaf() {
    return switch (random.nextInt(5)) {
      case 0 -> "s";
      case 1 -> "(%d)".formatted(random.nextInt(7) - 3);
      case 2 -> variables == 0 ? "y" : "v" + random.nextInt(variables);
      case 3 -> "y";
      default -> "x";
    };
  }

  private String bool(int depth) {
    if (depth <= 1 || random.nextInt(3) == 0) {
      String comparison = COMPARISONS.get(random.nextInt(COMPARISONS.size()));
      return "%s %s %s".formatted(number(Math.max(0, depth - 1)), comparison, number(1));
    }
    return switch (random.nextInt(4)) {
      case 0 -> "(%s && %s)".formatted(bool(depth - 1), bool(depth - 1));
      case 1 -> "(%s || %s)".formatted(bool(depth - 1), bool(depth - 1));
      case 2 -> "!(%s)".formatted(bool(depth - 1));
      default -> "(%s ^ (%s))".formatted("(" + bool(depth - 1) + ")", bool(depth - 1));
    };
  }
}
