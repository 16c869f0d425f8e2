package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.recordwire.processor.common.Literal;
import java.util.ArrayList;
import java.util.List;

/// Emits the method that returns a type's own schema. The text is a constant, which Java makes a
/// String of only when the method is called.
final class SchemaEmitter {
  /// The characters on a line.
  private static final int LINE = 72;

  /// The characters of a constant: a class file has at most 65 535 bytes for each, and a character
  /// takes at most three.
  private static final int CONSTANT = 288 * LINE;

  private SchemaEmitter() {}

  static MethodSpec method(String schema) {
    List<CodeBlock> constants =
        parts(schema, CONSTANT).stream().map(SchemaEmitter::constant).toList();
    CodeBlock text =
        constants.size() == 1
            ? constants.getFirst()
            : CodeBlock.of("$T.join(\"\",\n$L)", String.class, CodeBlock.join(constants, ",\n"));
    return LayoutMethods.ownSchemaMethod(text);
  }

  private static CodeBlock constant(String text) {
    return CodeBlock.join(parts(text, LINE).stream().map(Literal::of).toList(), "\n+ ");
  }

  private static List<String> parts(String text, int length) {
    List<String> parts = new ArrayList<>();
    for (int at = 0; at < text.length(); at += length) {
      parts.add(text.substring(at, Math.min(text.length(), at + length)));
    }
    return parts;
  }
}
