package dev.recordwire.processor.codec.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Parses the JSON of schemas, and reports the line and column of any other text.
public final class JsonParser {
  /// Far more levels than types nest, and far fewer than a stack holds.
  private static final int MAX_DEPTH = 200;

  private final String text;
  private int at;
  private int depth;

  private JsonParser(String text) {
    this.text = text;
  }

  /// Parses a text as one value.
  ///
  /// @throws MalformedJsonException if the text is no such value
  public static Json read(String text) throws MalformedJsonException {
    JsonParser reader = new JsonParser(text);
    Json value = reader.value();
    reader.skipBlanks();
    if (reader.at < text.length()) {
      throw reader.unexpected("the end");
    }
    return value;
  }

  private Json value() throws MalformedJsonException {
    char next = peek();
    return switch (next) {
      case '{' -> members();
      case '[' -> items();
      case '"' -> new Json.Text(string());
      case 't', 'f' -> truth();
      default -> number();
    };
  }

  private Json.Members members() throws MalformedJsonException {
    Map<String, Json> members = new LinkedHashMap<>();
    open();
    if (peek() != '}') {
      do {
        skipBlanks();
        int start = at;
        String name = string();
        expect(':');
        if (members.putIfAbsent(name, value()) != null) {
          at = start;
          throw malformed("a second member \"" + name + "\"");
        }
      } while (more('}'));
    }
    close('}');
    return new Json.Members(members);
  }

  private Json.Items items() throws MalformedJsonException {
    List<Json> items = new ArrayList<>();
    open();
    if (peek() != ']') {
      do {
        items.add(value());
      } while (more(']'));
    }
    close(']');
    return new Json.Items(items);
  }

  private void open() throws MalformedJsonException {
    if (++depth > MAX_DEPTH) {
      throw malformed("nested deeper than " + MAX_DEPTH + " levels");
    }
    at++;
  }

  private void close(char bracket) throws MalformedJsonException {
    expect(bracket);
    depth--;
  }

  private boolean more(char bracket) throws MalformedJsonException {
    char next = peek();
    if (next == ',') {
      at++;
      return true;
    }
    if (next != bracket) {
      throw unexpected("',' or '" + bracket + "'");
    }
    return false;
  }

  private Json.Truth truth() throws MalformedJsonException {
    for (String word : List.of("true", "false")) {
      if (text.startsWith(word, at)) {
        at += word.length();
        return new Json.Truth(word.equals("true"));
      }
    }
    throw unexpected("a value");
  }

  private Json.Whole number() throws MalformedJsonException {
    int start = at;
    if (text.charAt(at) == '-') {
      at++;
    }
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    try {
      return new Json.Whole(Long.parseLong(text, start, at, 10));
    } catch (NumberFormatException e) {
      at = start;
      throw unexpected("a value (numbers are integers of at most 64 bits)");
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private String string() throws MalformedJsonException {
    expect('"');
    StringBuilder string = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return string.toString();
      }
      string.append(c == '\\' ? escaped() : c);
    }
    throw unexpected("'\"'");
  }

  private char escaped() throws MalformedJsonException {
    char c = at < text.length() ? text.charAt(at++) : ' ';
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> unicode();
      default -> {
        at--;
        throw unexpected("an escape");
      }
    };
  }

  private char unicode() throws MalformedJsonException {
    try {
      char c = (char) Integer.parseInt(text, at, at + 4, 16);
      at += 4;
      return c;
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw unexpected("four hexadecimal digits");
    }
  }

  private void expect(char c) throws MalformedJsonException {
    if (peek() != c) {
      throw unexpected("'" + c + "'");
    }
    at++;
  }

  /// Returns the next character that is not blank.
  private char peek() throws MalformedJsonException {
    skipBlanks();
    if (at == text.length()) {
      throw unexpected("a value");
    }
    return text.charAt(at);
  }

  private void skipBlanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private MalformedJsonException unexpected(String expected) {
    String found = at < text.length() ? "'" + text.charAt(at) + "'" : "the end";
    return malformed(found + " where " + expected + " is expected");
  }

  private MalformedJsonException malformed(String reason) {
    int lineStart = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    long line = 1 + text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    return new MalformedJsonException(line, 1L + at - lineStart, reason);
  }
}
