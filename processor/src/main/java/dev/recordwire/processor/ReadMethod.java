package dev.recordwire.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.model.Component;
import dev.recordwire.processor.model.Mentions;
import dev.recordwire.processor.model.WireType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes the statements that take components from `in`, one local each, and make something of
/// them.
final class ReadMethod {
  private static final int WIDTH = 80;
  private static final int SHORT = 60;

  private final ReadEmitter values;
  private final CodeBlock.Builder code = CodeBlock.builder();
  private final Names names = new Names();
  private final Position position = new Position();

  private ReadMethod(ReadEmitter values, List<Component> components) {
    this.values = values;
    names.reserve("in", "at");
    names.reserve(Mentions.of(components.stream().map(Component::type).toList()));
  }

  /// Reads the components and returns a new `result` of them.
  ///
  /// @param declared their names in the order in which the result takes them
  static CodeBlock statements(
      ReadEmitter values, List<Component> components, List<String> declared, TypeName result) {
    return new ReadMethod(values, components).emit(components, declared, result);
  }

  private CodeBlock emit(List<Component> components, List<String> declared, TypeName result) {
    Map<String, CodeBlock> locals = new HashMap<>();
    for (Stretch stretch : Stretch.of(components)) {
      switch (stretch) {
        case Stretch.Single single ->
            locals.put(
                single.name(),
                declare(single.name(), single.type(), values.read(single.type(), single.place())));
        case Stretch.Run run -> {
          CodeBlock take = CodeBlock.of("in.take($L,$L)", run.bytes(), description(run));
          code.addStatement(position.assign(take));
          run.slots()
              .forEach(
                  slot ->
                      locals.put(
                          slot.name(),
                          declare(
                              slot.name(),
                              slot.type(),
                              values.get(slot.type(), slot.place(), Position.of(slot)))));
        }
      }
    }
    CodeBlock arguments = declared.stream().map(locals::get).collect(CodeBlock.joining(",$W"));
    return code.addStatement("return new $T($L)", result, arguments).build();
  }

  /// The run's description as a literal, on lines of its own where it is long.
  private static CodeBlock description(Stretch.Run run) {
    List<String> lines = new ArrayList<>(List.of(""));
    for (String word : run.description().splitWithDelimiters(" ", 0)) {
      if (lines.getLast().length() + word.length() > WIDTH) {
        lines.add("");
      }
      lines.add(lines.removeLast() + word);
    }
    if (lines.size() == 1 && lines.getFirst().length() <= SHORT) {
      return CodeBlock.of(" $S", lines.getFirst());
    }
    return lines.stream()
        .map(line -> CodeBlock.of("$S", line))
        .collect(CodeBlock.joining("\n+ ", "\n", ""));
  }

  private CodeBlock declare(String component, WireType type, CodeBlock value) {
    String name = names.newVariable(component);
    code.addStatement("$T $L = $L", TypeNames.of(type.carrier()), name, value);
    return CodeBlock.of("$L", name);
  }
}
