package dev.recordwire.tools.console;

import static java.util.stream.Collectors.joining;

/// Texts from files, without the characters that a terminal obeys.
public final class Printable {
  private Printable() {}

  /// The text with `\u001b` in place of an escape, and likewise for all control characters.
  public static String of(String text) {
    return text.codePoints().noneMatch(Character::isISOControl)
        ? text
        : text.codePoints().mapToObj(Printable::shown).collect(joining());
  }

  private static String shown(int point) {
    return Character.isISOControl(point)
        ? String.format("\\u%04x", point)
        : Character.toString(point);
  }
}
