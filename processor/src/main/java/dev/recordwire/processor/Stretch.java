package dev.recordwire.processor;

import dev.recordwire.processor.model.Component;
import java.util.ArrayList;
import java.util.List;

/// Neighbouring components that are written, and read, as one.
sealed interface Stretch {
  /// Fixed-size components, whose bytes are reserved and checked once.
  record Run(List<Component> components) implements Stretch {
    public Run {
      components = List.copyOf(components);
    }

    /// The size of all of them.
    int bytes() {
      return components.stream().mapToInt(Run::bytes).sum();
    }

    /// The names and sizes, by which a truncated payload names the component that is cut.
    String description() {
      return String.join(
          " ", components.stream().map(each -> each.name() + ":" + bytes(each)).toList());
    }

    /// The size of one of them.
    static int bytes(Component component) {
      return component.type().fixedBytes().orElseThrow();
    }
  }

  /// One component whose size depends on its value.
  record Single(Component component) implements Stretch {}

  /// Divides components into the longest runs, and the single components between them.
  static List<Stretch> of(List<Component> components) {
    List<Stretch> stretches = new ArrayList<>();
    List<Component> run = new ArrayList<>();
    for (Component component : components) {
      if (component.type().fixedBytes().isPresent()) {
        run.add(component);
        continue;
      }
      if (!run.isEmpty()) {
        stretches.add(new Run(run));
        run.clear();
      }
      stretches.add(new Single(component));
    }
    if (!run.isEmpty()) {
      stretches.add(new Run(run));
    }
    return stretches;
  }
}
