package dev.recordwire.processor;

import java.util.List;

/// The small words of error messages.
final class Phrases {
  private Phrases() {}

  static String withArticle(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  /// The items as a choice: `a`, `a or b`, `a, b or c`.
  static String oneOf(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " or " + items.get(last);
  }
}
