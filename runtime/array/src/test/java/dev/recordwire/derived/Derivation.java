package dev.recordwire.derived;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How the sources of one dtype are made from a prototype's: a list of replacements, done in
/// order.
///
/// A replacement is plain text for plain text, so that the table reads as the difference
/// between two sources. One that finds nothing in any of the prototype's files is an error: it
/// is out of date.
final class Derivation {
  private record Replacement(String files, String from, String to) {}

  private final String prototype;
  private final String name;
  private final List<Replacement> replacements = new ArrayList<>();
  private final Set<Replacement> unused = new LinkedHashSet<>();

  private Derivation(String prototype, String name) {
    this.prototype = prototype;
    this.name = name;
  }

  /// A derivation that only renames; `name` and `prototype` are capitalised, as in `Int32`.
  static Derivation of(String prototype, String name) {
    return new Derivation(prototype, name);
  }

  /// Adds a replacement for the prototype's files whose name holds `files`.
  Derivation in(String files, String from, String to) {
    Replacement replacement = new Replacement(files, from, to);
    replacements.add(replacement);
    unused.add(replacement);
    return this;
  }

  /// The derived dtype, capitalised.
  String name() {
    return name;
  }

  /// The prototype's dtype, capitalised.
  String prototype() {
    return prototype;
  }

  /// The file name for a prototype's file.
  String fileName(String prototypeFile) {
    return prototypeFile.replace(prototype, name);
  }

  /// The source for the source of a prototype's file, not yet formatted.
  String apply(String file, String source) {
    String result = rename(source);
    for (Replacement replacement : replacements) {
      if (file.contains(replacement.files) && result.contains(replacement.from)) {
        unused.remove(replacement);
        result = result.replace(replacement.from, replacement.to);
      }
    }
    return result;
  }

  /// Renames in one pass, because a new name can hold the old one: `uint32` holds `int32`.
  private String rename(String source) {
    String upper = prototype.toUpperCase(Locale.ROOT);
    String lower = prototype.toLowerCase(Locale.ROOT);
    return Pattern.compile(prototype + "|" + lower + "|" + upper)
        .matcher(source)
        .replaceAll(
            found ->
                found.group().equals(upper)
                    ? name.toUpperCase(Locale.ROOT)
                    : found.group().equals(lower) ? name.toLowerCase(Locale.ROOT) : name);
  }

  /// Fails if a replacement found nothing so far.
  void requireAllUsed() {
    if (!unused.isEmpty()) {
      throw new IllegalStateException(
          "the table for " + name + " replaces what no " + prototype + " prototype has: " + unused);
    }
  }
}
