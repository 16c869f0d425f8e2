package dev.recordwire.processor;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.model.Component;
import dev.recordwire.processor.model.WireType;
import java.util.ArrayList;
import java.util.List;

/// Neighbouring components that are written, and read, as one.
sealed interface Stretch {
  /// Fixed-size components, whose bytes are reserved and checked once.
  record Run(List<Slot> slots) implements Stretch {
    public Run {
      slots = List.copyOf(slots);
    }

    /// The size of all of them.
    int bytes() {
      Slot last = slots.getLast();
      return last.offset() + last.type().bytes();
    }

    /// The names and sizes, by which a truncated payload names the component that is cut.
    String description() {
      return slots.stream()
          .map(slot -> slot.name() + ":" + slot.type().bytes())
          .collect(joining(" "));
    }
  }

  /// A fixed-size component, so many bytes into its run.
  record Slot(String name, WireType.Fixed type, int offset) {
    Place place() {
      return Place.component(name);
    }

    /// The expression that gives it.
    CodeBlock value() {
      return CodeBlock.of("value.$L()", name);
    }
  }

  /// One component whose size depends on its value.
  record Single(String name, WireType.Variable type) implements Stretch {
    Place place() {
      return Place.component(name);
    }

    /// The expression that gives it.
    CodeBlock value() {
      return CodeBlock.of("value.$L()", name);
    }
  }

  /// Divides components into the longest runs, and the single components between them.
  static List<Stretch> of(List<Component> components) {
    List<Stretch> stretches = new ArrayList<>();
    List<Slot> run = new ArrayList<>();
    int offset = 0;
    for (Component component : components) {
      switch (component.type()) {
        case WireType.Fixed fixed -> {
          run.add(new Slot(component.name(), fixed, offset));
          offset += fixed.bytes();
        }
        case WireType.Variable variable -> {
          end(run, stretches);
          offset = 0;
          stretches.add(new Single(component.name(), variable));
        }
      }
    }
    end(run, stretches);
    return stretches;
  }

  private static void end(List<Slot> run, List<Stretch> stretches) {
    if (!run.isEmpty()) {
      stretches.add(new Run(run));
      run.clear();
    }
  }
}
