package dev.recordwire.array.internal.npy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A strict parser of the literals of Python that a header consists of: dicts with texts as keys,
/// lists, tuples, texts, whole numbers, `True`, `False` and `None`.
///
/// Headers may come from an attacker, so the depth is bounded; the caller bounds the length.
final class PythonLiteral {
  private static final int MAX_DEPTH = 32;

  /// The value of `None`.
  static final Object NONE =
      new Object() {
        @Override
        public String toString() {
          return "None";
        }
      };

  /// A tuple, unlike a list, and the place of its text.
  record Tuple(List<Object> elements, int from, int to) {}

  private final String text;
  private int at;
  private int depth;

  private PythonLiteral(String text) {
    this.text = text;
  }

  /// Parses a text that is one literal and white space.
  ///
  /// @return a `Map`, `List`, [Tuple], `String`, `Long`, `Boolean` or [#NONE]
  static Object parse(String text) throws NpyFault {
    PythonLiteral parser = new PythonLiteral(text);
    Object value = parser.value();
    if (parser.peek() != 0 || parser.at < text.length()) {
      throw parser.unexpected("the end of the header");
    }
    return value;
  }

  private Object value() throws NpyFault {
    if (depth == MAX_DEPTH) {
      throw fault("more than " + MAX_DEPTH + " brackets inside each other");
    }
    depth++;
    char first = peek();
    Object value =
        switch (first) {
          case '{' -> dict();
          case '[' -> list();
          case '(' -> tuple();
          case '\'', '"' -> string();
          default -> first >= '0' && first <= '9' ? number() : word();
        };
    depth--;
    return value;
  }

  private Map<String, Object> dict() throws NpyFault {
    Map<String, Object> entries = new LinkedHashMap<>();
    at++;
    while (peek() != '}') {
      if (peek() != '\'' && peek() != '"') {
        throw unexpected("a key in quotes");
      }
      int start = at;
      String key = string();
      expect(':');
      if (entries.put(key, value()) != null) {
        at = start;
        throw fault("the key '" + key + "' for the second time");
      }
      separator('}');
    }
    at++;
    return entries;
  }

  private List<Object> list() throws NpyFault {
    List<Object> elements = new ArrayList<>();
    at++;
    while (peek() != ']') {
      elements.add(value());
      separator(']');
    }
    at++;
    return elements;
  }

  private Object tuple() throws NpyFault {
    int from = at;
    List<Object> elements = new ArrayList<>();
    boolean comma = false;
    at++;
    while (peek() != ')') {
      elements.add(value());
      comma |= peek() == ',';
      separator(')');
    }
    at++;
    // One value in brackets without a comma is the value.
    return elements.size() == 1 && !comma ? elements.getFirst() : new Tuple(elements, from, at);
  }

  private void separator(char end) throws NpyFault {
    if (peek() == ',') {
      at++;
    } else if (peek() != end) {
      throw unexpected("',' or '" + end + "'");
    }
  }

  private String string() throws NpyFault {
    StringBuilder value = new StringBuilder();
    char quote = text.charAt(at++);
    while (at < text.length() && text.charAt(at) != quote) {
      char next = text.charAt(at++);
      if (next == '\n') {
        throw fault("a text that does not end in its line");
      }
      value.append(next == '\\' ? escaped() : next);
    }
    if (at == text.length()) {
      throw fault("a text without its closing quote");
    }
    at++;
    return value.toString();
  }

  private char escaped() throws NpyFault {
    char code = at < text.length() ? text.charAt(at++) : 0;
    return switch (code) {
      case '\\', '\'', '"' -> code;
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'x' -> hexadecimal(2);
      case 'u' -> hexadecimal(4);
      default -> throw fault("an escape other than \\\\ \\' \\\" \\n \\t \\r \\x and \\u");
    };
  }

  private char hexadecimal(int digits) throws NpyFault {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
      if (digit < 0) {
        throw unexpected(digits + " hexadecimal digits");
      }
      value = 16 * value + digit;
      at++;
    }
    return (char) value;
  }

  private Long number() throws NpyFault {
    int from = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    String digits = text.substring(from, at);
    if (at < text.length() && text.charAt(at) == 'L') {
      at++; // as Python 2 wrote it
    }
    try {
      return Long.valueOf(digits);
    } catch (NumberFormatException e) {
      at = from;
      throw fault("a number of more than 63 bits");
    }
  }

  private Object word() throws NpyFault {
    for (String word : List.of("True", "False", "None")) {
      if (text.startsWith(word, at)) {
        at += word.length();
        return word.equals("None") ? NONE : (Object) Boolean.valueOf(word);
      }
    }
    throw unexpected("a dict, list, tuple, text, whole number, True, False or None");
  }

  private void expect(char wanted) throws NpyFault {
    if (peek() != wanted) {
      throw unexpected("'" + wanted + "'");
    }
    at++;
  }

  /// The next character that is not white space, or 0 at the end.
  private char peek() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private NpyFault unexpected(String expected) {
    String found = at < text.length() ? "'" + text.charAt(at) + "'" : "its end";
    return fault(found + " where " + expected + " is expected");
  }

  private NpyFault fault(String what) {
    return new NpyFault(
        "the header has "
            + what
            + ", at its character "
            + at
            + ": write the file again with numpy.save");
  }
}
