package dev.recordwire.processor;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.model.Component;
import dev.recordwire.processor.model.ScalarType;
import dev.recordwire.processor.model.WireType;
import java.util.ArrayList;
import java.util.List;

/// Writes the expression of how many bytes components take: a constant for those of a fixed size,
/// and a call for each of the others.
final class SizeEmitter {
  private SizeEmitter() {}

  /// The size of all the components of `value`, as terms to be added.
  static List<CodeBlock> terms(List<Component> components) {
    List<CodeBlock> terms = new ArrayList<>();
    int fixed = components.stream().mapToInt(each -> each.type().fixedBytes().orElse(0)).sum();
    if (fixed > 0) {
      terms.add(CodeBlock.of("$L", fixed));
    }
    for (Component component : components) {
      if (component.type().fixedBytes().isEmpty()) {
        terms.add(term(component));
      }
    }
    return terms;
  }

  /// The sum of the terms, each on a line of its own.
  static CodeBlock sum(List<CodeBlock> terms) {
    return terms.isEmpty() ? CodeBlock.of("0") : CodeBlock.join(terms, "\n+ ");
  }

  private static CodeBlock term(Component component) {
    return switch (component.type()) {
      case WireType.Scalar scalar -> CodeBlock.of("$L", scalar.scalar().bytes());
      case WireType.Text _ -> prefixed("utf8", component);
      case WireType.Binary _ -> prefixed("binary", component);
      case WireType.View _ -> prefixed("view", component);
      case WireType.Array(ScalarType element, _) ->
          CodeBlock.of(
              "$T.array($S, LENGTHS, value.$L(), $L)",
              RuntimeNames.WIRE_SIZE,
              component.name(),
              component.name(),
              element.bytes());
      case WireType.Struct struct ->
          CodeBlock.of(
              "$T.record($S, $T.CODEC, value.$L())",
              RuntimeNames.WIRE_SIZE,
              component.name(),
              TypeNames.of(struct.codec()),
              component.name());
    };
  }

  private static CodeBlock prefixed(String method, Component component) {
    return CodeBlock.of(
        "$T.$L($S, LENGTHS, value.$L())",
        RuntimeNames.WIRE_SIZE,
        method,
        component.name(),
        component.name());
  }
}
