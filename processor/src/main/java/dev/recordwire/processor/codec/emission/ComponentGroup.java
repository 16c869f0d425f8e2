package dev.recordwire.processor.codec.emission;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.codec.model.Component;
import dev.recordwire.processor.codec.model.WireType;
import java.util.ArrayList;
import java.util.List;

/// A group of neighbouring components that generated code writes and reads together.
sealed interface ComponentGroup {
  /// Fixed-size components, whose bytes are reserved and checked once.
  record FixedRun(List<ComponentOffset> components) implements ComponentGroup {
    public FixedRun {
      components = List.copyOf(components);
    }

    /// The size of all components of the run.
    int bytes() {
      ComponentOffset last = components.getLast();
      return last.offset() + last.type().bytes();
    }

    /// The names and sizes, by which a truncated payload's error names the component that is cut.
    String description() {
      return components.stream()
          .map(each -> each.name() + ":" + each.type().bytes())
          .collect(joining(" "));
    }
  }

  /// A fixed-size component and its offset from the start of the run.
  record ComponentOffset(String name, WireType.Fixed type, int offset) {
    ValuePath path() {
      return ValuePath.component(name);
    }

    /// The expression of the component's value.
    CodeBlock value() {
      return CodeBlock.of("value.$L()", name);
    }
  }

  /// One component whose size depends on its value.
  record VariableComponent(String name, WireType.Variable type) implements ComponentGroup {
    ValuePath path() {
      return ValuePath.component(name);
    }

    /// The expression of the component's value.
    CodeBlock value() {
      return CodeBlock.of("value.$L()", name);
    }
  }

  /// Divides components into the longest possible runs, and the single components between them.
  static List<ComponentGroup> of(List<Component> components) {
    List<ComponentGroup> groups = new ArrayList<>();
    List<ComponentOffset> run = new ArrayList<>();
    int offset = 0;
    for (Component component : components) {
      switch (component.type()) {
        case WireType.Fixed fixed -> {
          run.add(new ComponentOffset(component.name(), fixed, offset));
          offset += fixed.bytes();
        }
        case WireType.Variable variable -> {
          end(run, groups);
          offset = 0;
          groups.add(new VariableComponent(component.name(), variable));
        }
      }
    }
    end(run, groups);
    return groups;
  }

  private static void end(List<ComponentOffset> run, List<ComponentGroup> groups) {
    if (!run.isEmpty()) {
      groups.add(new FixedRun(run));
      run.clear();
    }
  }
}
