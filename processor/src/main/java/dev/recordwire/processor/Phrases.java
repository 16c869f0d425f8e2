package dev.recordwire.processor;

import java.util.List;
import java.util.Locale;
import javax.lang.model.element.TypeElement;

/// The small words of error messages.
final class Phrases {
  private Phrases() {}

  static String withArticle(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  /// What a type is: `class`, `enum`, `annotation`.
  static String kind(TypeElement type) {
    return type.getKind().name().toLowerCase(Locale.ROOT).replace("annotation_type", "annotation");
  }

  /// The items as a choice: `a`, `a or b`, `a, b or c`.
  static String oneOf(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " or " + items.get(last);
  }
}
