package dev.recordwire.benchmarks.patterns;

import java.util.List;

/// The names of cases: parts with a comma between them, some of which are a number and a unit.
final class Cases {
  private Cases() {}

  /// All combinations of a first and a second part.
  static List<String> of(List<String> first, List<String> second) {
    return first.stream().flatMap(a -> second.stream().map(b -> a + ", " + b)).toList();
  }

  /// A part of a case.
  static String part(String theCase, int index) {
    return theCase.split(", ", -1)[index];
  }

  /// The number that a part begins with, in bytes where its unit is one of memory.
  static int number(String theCase, int index) {
    String[] words = part(theCase, index).split(" ", -1);
    int number = Integer.parseInt(words[0]);
    return switch (words[1]) {
      case "KB" -> number << 10;
      case "MB" -> number << 20;
      default -> number;
    };
  }

  /// A case for readers.
  static String words(String theCase) {
    return theCase
        .replaceAll("(?<=\\d)(?=(\\d{3})+(?!\\d))", "\u00a0")
        .replaceAll("(?<=\\d) us\\b", " µs");
  }
}
