package dev.recordwire.array.generator;

import java.util.stream.Collectors;

/// Replaces the name of the prototype by that of a copy, wherever a word contains it.
record Naming(Kind from, Kind to) {
  String rename(String word) {
    // One name per word: the new one can contain the old one, as `uint32` does `int32`.
    if (word.contains(from.name())) {
      return word.replace(from.name(), to.name());
    }
    if (word.contains(from.lowerCase())) {
      return word.replace(from.lowerCase(), to.lowerCase());
    }
    return word.replace(from.upperCase(), to.upperCase());
  }

  /// Renames in each word of a text.
  String renameAll(String text) {
    return Token.split(text, 0).stream()
        .map(token -> rename(token.text()))
        .collect(Collectors.joining());
  }
}
