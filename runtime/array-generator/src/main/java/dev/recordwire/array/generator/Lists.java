package dev.recordwire.array.generator;

import java.util.ArrayList;
import java.util.List;

/// Lists as markers have them: with commas, of which those in parentheses belong to an item.
final class Lists {
  private Lists() {}

  static List<String> split(String text) {
    List<String> items = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth <= 0) {
        items.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    items.add(text.substring(start).strip());
    return items;
  }
}
