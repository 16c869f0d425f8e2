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
        case Stretch.Single single -> code.addStatement(variable(single));
        case Stretch.Run run -> {
          code.addStatement(position.assign(CodeBlock.of("out.take($L)", run.bytes())));
          run.slots().forEach(slot -> code.addStatement(fixed(slot)));
        }
      }
    }
    return code.build();
  }

  private static CodeBlock fixed(Stretch.Slot slot) {
    CodeBlock at = Position.of(slot);
    return switch (slot.type()) {
      case WireType.Scalar(ScalarType scalar, _) ->
          scalar.range() == Range.CHECKED_ON_ENCODE
              ? CodeBlock.of(
                  "out.$L($L, $S, value.$L())", scalar.wireName(), at, slot.name(), slot.name())
              : CodeBlock.of("out.$L($L, value.$L())", scalar.wireName(), at, slot.name());
    };
  }

  private static CodeBlock variable(Stretch.Single single) {
    String name = single.name();
    return switch (single.type()) {
      case WireType.Text _ -> prefixed("utf8", name);
      case WireType.Binary _ -> prefixed("binary", name);
      case WireType.View _ -> prefixed("view", name);
      case WireType.Array(ScalarType element, _) -> prefixed(element.wireName() + "Array", name);
      case WireType.Struct struct ->
          CodeBlock.of(
              "out.record($S, $T.CODEC, value.$L())", name, TypeNames.of(struct.codec()), name);
    };
  }

  private static CodeBlock prefixed(String method, String name) {
    return CodeBlock.of("out.$L($S, LENGTHS, value.$L())", method, name, name);
  }
}
