package dev.recordwire.processor;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.model.Component;
import dev.recordwire.processor.model.ScalarType;
import dev.recordwire.processor.model.WireType;
import java.util.List;

/// Writes the expression of how many bytes the components of `value` take: a constant for those of
/// a fixed size, and a call for each of the others.
final class SizeEmitter {
  private SizeEmitter() {}

  /// The size of all fixed-size components together.
  static int fixed(List<Component> components) {
    int bytes = 0;
    for (Component component : components) {
      if (component.type() instanceof WireType.Fixed fixed) {
        bytes += fixed.bytes();
      }
    }
    return bytes;
  }

  /// The sizes of the other components.
  static List<CodeBlock> variable(List<Component> components) {
    return Stretch.of(components).stream()
        .filter(Stretch.Single.class::isInstance)
        .map(single -> size((Stretch.Single) single))
        .toList();
  }

  /// The sum of a constant and terms, each on a line of its own.
  static CodeBlock sum(int constant, List<CodeBlock> terms) {
    CodeBlock sum = CodeBlock.join(terms, "\n+ ");
    if (terms.isEmpty()) {
      return CodeBlock.of("$L", constant);
    }
    return constant == 0 ? sum : CodeBlock.of("$L\n+ $L", constant, sum);
  }

  private static CodeBlock size(Stretch.Single single) {
    String name = single.name();
    return switch (single.type()) {
      case WireType.Text _ -> prefixed("utf8", name);
      case WireType.Binary _ -> prefixed("binary", name);
      case WireType.View _ -> prefixed("view", name);
      case WireType.Array(ScalarType element, _) ->
          CodeBlock.of(
              "$T.array($S, LENGTHS, value.$L(), $L)",
              RuntimeNames.WIRE_SIZE,
              name,
              name,
              element.bytes());
      case WireType.Struct struct ->
          CodeBlock.of(
              "$T.record($S, $T.CODEC, value.$L())",
              RuntimeNames.WIRE_SIZE,
              name,
              TypeNames.of(struct.codec()),
              name);
    };
  }

  private static CodeBlock prefixed(String method, String name) {
    return CodeBlock.of(
        "$T.$L($S, LENGTHS, value.$L())", RuntimeNames.WIRE_SIZE, method, name, name);
  }
}
