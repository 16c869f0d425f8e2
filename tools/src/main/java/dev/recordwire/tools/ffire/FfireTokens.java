package dev.recordwire.tools.ffire;

import dev.recordwire.tools.console.CommandFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words and signs of an ffire schema, one after the other, without its comments.
final class FfireTokens {
  private static final String END_OF_LINE = "\n";
  private static final String END = "";
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<blank>[ \t\r]+|//[^\n]*+|/\\*(?s:.*?)\\*/)"
              + "|(?<line>\n|;)"
              + "|(?<tag>`[^`]*+`)"
              + "|(?<name>[\\p{L}_][\\p{L}\\p{Nd}_]*+)"
              + "|(?<sign>[{}\\[\\]*,=])");

  private final String place;
  private final List<Token> tokens = new ArrayList<>();
  private int next;

  /// A word or sign, and where it is; lines and columns start at 1.
  record Token(String text, boolean isName, boolean isTag, int line, int column) {}

  FfireTokens(String text, String place) {
    this.place = place;
    Matcher matcher = TOKEN.matcher(text);
    int line = 1;
    int lineStart = 0;
    for (int at = 0; at < text.length(); at = matcher.end()) {
      if (!matcher.find(at) || matcher.start() != at) {
        String found = Character.toString(text.codePointAt(at));
        throw fault(
            new Token(found, false, false, line, at - lineStart + 1),
            "'" + found + "' has no meaning in an ffire schema: take it out");
      }
      add(matcher, line, at - lineStart + 1);
      for (int i = at; i < matcher.end(); i++) {
        if (text.charAt(i) == '\n') {
          line++;
          lineStart = i + 1;
        }
      }
    }
    tokens.add(new Token(END, false, false, line, text.length() - lineStart + 1));
    skipLines();
  }

  private void add(Matcher matcher, int line, int column) {
    if (matcher.group("line") != null) {
      tokens.add(new Token(END_OF_LINE, false, false, line, column));
    } else if (matcher.group("blank") == null) {
      boolean isName = matcher.group("name") != null;
      boolean isTag = matcher.group("tag") != null;
      tokens.add(new Token(matcher.group(), isName, isTag, line, column));
    }
  }

  Token peek() {
    return tokens.get(next);
  }

  boolean isAtEnd() {
    return peek().text().equals(END);
  }

  boolean isAtEndOfLine() {
    return peek().text().equals(END_OF_LINE) || isAtEnd() || peek().isTag();
  }

  /// Passes a word or sign if it is the next one.
  boolean skip(String text) {
    if (!peek().text().equals(text)) {
      return false;
    }
    next++;
    if (text.equals("{")) {
      skipLines();
    }
    return true;
  }

  void expect(String text) {
    Token found = peek();
    if (!skip(text)) {
      throw fault(found, "there is " + named(found) + " where '" + text + "' should be");
    }
  }

  /// @param what the thing that has the name, for the message
  Token name(String what) {
    Token found = peek();
    if (!found.isName()) {
      throw fault(found, "there is " + named(found) + " where " + what + " should be");
    }
    next++;
    return found;
  }

  /// Passes the tag of a field, if it has one.
  void skipTag() {
    if (peek().isTag()) {
      next++;
    }
  }

  void endOfLine() {
    if (!isAtEndOfLine()) {
      throw fault(peek(), "there is " + named(peek()) + " where the line should end");
    }
    skipLines();
  }

  /// The last field may end with the struct.
  void endOfField() {
    if (!peek().text().equals("}")) {
      endOfLine();
    }
  }

  private void skipLines() {
    while (peek().text().equals(END_OF_LINE)) {
      next++;
    }
  }

  private static String named(Token token) {
    return switch (token.text()) {
      case END -> "the end of the text";
      case END_OF_LINE -> "the end of the line";
      default -> "'" + token.text() + "'";
    };
  }

  CommandFailure fault(Token token, String message) {
    return fault(place, token.line(), token.column(), message);
  }

  /// The failure because of something in a text.
  ///
  /// @param place the file
  static CommandFailure fault(String place, int line, int column, String message) {
    return CommandFailure.input(place + ":" + line + ":" + column + ": " + message);
  }
}
