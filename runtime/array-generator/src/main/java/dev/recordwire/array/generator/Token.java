package dev.recordwire.array.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A word, a number, a sign or white space of a source, in code as in comments.
record Token(String text, int line) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\p{L}_$][\\p{L}\\p{N}_$]*|\\p{N}(?:[\\p{N}\\p{L}_]|\\.(?=\\p{N}))*|\\s+|.");

  /// The tokens of a line, whose texts together are that line.
  static List<Token> split(String text, int line) {
    List<Token> tokens = new ArrayList<>();
    TOKEN
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .forEach(token -> tokens.add(new Token(token, line)));
    return tokens;
  }

  boolean isSpace() {
    return text.isBlank();
  }
}
