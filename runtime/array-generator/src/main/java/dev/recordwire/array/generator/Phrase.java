package dev.recordwire.array.generator;

import java.util.List;

/// Tokens that follow each other, with or without space between them.
record Phrase(String text, List<String> words) {
  static Phrase of(String text) {
    return new Phrase(
        text,
        Token.split(text, 0).stream().filter(token -> !token.isSpace()).map(Token::text).toList());
  }

  /// The index after the tokens from `start` on that are this phrase, or -1.
  int endIn(List<Token> tokens, int start) {
    int at = start;
    for (String word : words) {
      while (at > start && at < tokens.size() && tokens.get(at).isSpace()) {
        at++;
      }
      if (at == tokens.size() || !tokens.get(at).text().equals(word)) {
        return -1;
      }
      at++;
    }
    return at;
  }
}
