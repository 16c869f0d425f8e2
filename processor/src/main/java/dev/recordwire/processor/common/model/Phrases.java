package dev.recordwire.processor.common.model;

import java.util.List;

/// Phrases of error messages.
public final class Phrases {
  private Phrases() {}

  /// Returns a noun with its indefinite article.
  public static String withArticle(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  /// Returns the items as a choice: `a`, `a or b`, `a, b or c`.
  public static String oneOf(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " or " + items.get(last);
  }
}
