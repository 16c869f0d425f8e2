package dev.recordwire.docs;

import java.util.List;
import java.util.Optional;

/// A fenced block of a page: its text, and the words behind its fence, of which a reader sees none
/// but the language that the first one names.
///
/// @param place the page and line, as `docs/guide.md:12`
record Block(String place, List<String> info, String text) {
  /// Whether one of the words behind the fence is this one.
  boolean says(String word) {
    return info.contains(word);
  }

  /// The word behind `name=` after the fence; empty if there is none.
  Optional<String> value(String name) {
    String start = name + "=";
    return info.stream()
        .filter(word -> word.startsWith(start))
        .map(word -> word.substring(start.length()))
        .findFirst();
  }

  /// Whether the block says what a test does with it.
  boolean isMarked() {
    return List.of("run", "output", "not-run").stream().anyMatch(this::says)
        || value("file").isPresent()
        || value("in").isPresent();
  }

  /// The same file in a folder.
  Block in(String folder) {
    List<String> moved =
        info.stream().map(word -> word.replaceFirst("^file=", "file=" + folder)).toList();
    return new Block(place, moved, text);
  }

  @Override
  public String toString() {
    return place + " " + String.join(" ", info);
  }
}
