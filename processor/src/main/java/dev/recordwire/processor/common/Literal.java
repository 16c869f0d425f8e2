package dev.recordwire.processor.common;

import com.palantir.javapoet.CodeBlock;

/// The literal of a text in generated code.
public final class Literal {
  private Literal() {}

  /// Returns the literal on one line and in ASCII: JavaPoet breaks its own at each character that
  /// some editors treat as a line end.
  public static CodeBlock of(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.chars().forEach(each -> append((char) each, literal));
    return CodeBlock.of("$L", literal.append('"'));
  }

  private static void append(char each, StringBuilder literal) {
    switch (each) {
      case '"' -> literal.append("\\\"");
      case '\\' -> literal.append("\\\\");
      case '\n' -> literal.append("\\n");
      case '\r' -> literal.append("\\r");
      case '\t' -> literal.append("\\t");
      default -> {
        if (each < ' ' || each == 0x7F) {
          literal.append("\\%03o".formatted((int) each));
        } else if (each < 0x7F) {
          literal.append(each);
        } else {
          literal.append("\\u%04x".formatted((int) each));
        }
      }
    }
  }
}
