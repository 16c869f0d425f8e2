package dev.recordwire.processor;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.model.Component;
import dev.recordwire.processor.model.ScalarType;
import dev.recordwire.processor.model.ScalarType.Range;
import dev.recordwire.processor.model.WireType;
import java.util.List;

/// Writes the statements that put the components of `value` on `out`.
final class WriteEmitter {
  private WriteEmitter() {}

  static CodeBlock statements(List<Component> components) {
    CodeBlock.Builder code = CodeBlock.builder();
    Position position = new Position();
    for (Stretch stretch : Stretch.of(components)) {
      switch (stretch) {
        case Stretch.Single(Component component) -> code.addStatement(single(component));
        case Stretch.Run run -> {
          code.addStatement(position.assign("out.take($L)", run.bytes()));
          int offset = 0;
          for (Component component : run.components()) {
            code.addStatement(fixed(component, Position.plus(offset)));
            offset += Stretch.Run.bytes(component);
          }
        }
      }
    }
    return code.build();
  }

  private static CodeBlock fixed(Component component, CodeBlock at) {
    return switch (component.type()) {
      case WireType.Scalar(ScalarType scalar, _) ->
          scalar.range() == Range.CHECKED_ON_ENCODE
              ? CodeBlock.of(
                  "out.$L($L, $S, value.$L())",
                  scalar.wireName(),
                  at,
                  component.name(),
                  component.name())
              : CodeBlock.of("out.$L($L, value.$L())", scalar.wireName(), at, component.name());
      default -> throw new IllegalArgumentException(component + " has no fixed size");
    };
  }

  private static CodeBlock single(Component component) {
    return switch (component.type()) {
      case WireType.Text _ -> prefixed("utf8", component);
      case WireType.Binary _ -> prefixed("binary", component);
      case WireType.View _ -> prefixed("view", component);
      case WireType.Array(ScalarType element, _) ->
          prefixed(element.wireName() + "Array", component);
      case WireType.Struct struct ->
          CodeBlock.of(
              "out.record($S, $T.CODEC, value.$L())",
              component.name(),
              TypeNames.of(struct.codec()),
              component.name());
      case WireType.Scalar _ -> throw new IllegalArgumentException(component + " is in a run");
    };
  }

  private static CodeBlock prefixed(String method, Component component) {
    return CodeBlock.of(
        "out.$L($S, LENGTHS, value.$L())", method, component.name(), component.name());
  }
}
