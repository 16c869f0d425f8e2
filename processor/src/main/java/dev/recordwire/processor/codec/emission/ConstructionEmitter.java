package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.codec.model.Component;
import dev.recordwire.processor.codec.model.Mentions;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.Names;
import dev.recordwire.processor.common.TypeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Emits the statements that read components from `in`, one local each, and construct an object
/// from them.
final class ConstructionEmitter {
  private static final int WIDTH = 80;
  private static final int SHORT = 60;

  private final ReadEmitter values;
  private final CodeBlock.Builder code = CodeBlock.builder();
  private final Names names = new Names();
  private final OffsetVariable offset = new OffsetVariable();

  private ConstructionEmitter(ReadEmitter values, List<Component> components) {
    this.values = values;
    names.reserve("in", "at");
    names.reserve(Mentions.of(components.stream().map(Component::type).toList()));
  }

  /// Emits the statements that read the components and return a new `result`.
  ///
  /// @param declared the components' names in the order of the constructor's parameters
  static CodeBlock statements(
      ReadEmitter values, List<Component> components, List<String> declared, TypeName result) {
    return new ConstructionEmitter(values, components).emit(components, declared, result);
  }

  private CodeBlock emit(List<Component> components, List<String> declared, TypeName result) {
    Map<String, CodeBlock> locals = new HashMap<>();
    for (ComponentGroup group : ComponentGroup.of(components)) {
      switch (group) {
        case ComponentGroup.VariableComponent variable ->
            locals.put(
                variable.name(),
                declare(
                    variable.name(),
                    variable.type(),
                    values.variable(variable.type(), variable.path())));
        case ComponentGroup.FixedRun run -> {
          CodeBlock take = CodeBlock.of("in.take($L,$L)", run.bytes(), description(run));
          code.addStatement(offset.assign(take));
          run.components()
              .forEach(
                  slot ->
                      locals.put(
                          slot.name(),
                          declare(
                              slot.name(),
                              slot.type(),
                              values.fixed(slot.type(), slot.path(), OffsetVariable.of(slot)))));
        }
      }
    }
    CodeBlock arguments = declared.stream().map(locals::get).collect(CodeBlock.joining(",$W"));
    return code.addStatement("return new $T($L)", result, arguments).build();
  }

  /// Returns the run's description as a literal, on lines of its own where it is long.
  private static CodeBlock description(ComponentGroup.FixedRun run) {
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
