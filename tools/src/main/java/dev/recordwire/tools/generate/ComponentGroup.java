package dev.recordwire.tools.generate;

import static java.util.stream.Collectors.joining;

import dev.recordwire.schema.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Neighbouring components of a packed record that a reader checks, and a writer reserves, at once.
public sealed interface ComponentGroup {
  /// Components of fixed size.
  ///
  /// @param components the components and their offsets, at least one
  record FixedRun(List<Placed> components) implements ComponentGroup {
    public FixedRun {
      components = List.copyOf(components);
    }

    /// The bytes of all components.
    public long bytes() {
      return components.getLast().offset() + components.getLast().bytes();
    }

    /// The names and sizes, `id:4 value:8`, by which the error for bytes that end early names the
    /// component that is cut.
    public String description() {
      return components.stream()
          .map(each -> each.field().name() + ":" + each.bytes())
          .collect(joining(" "));
    }
  }

  /// A component of fixed size, and its offset from the start of its run.
  record Placed(Field field, long offset, long bytes) {}

  /// A component whose size depends on its value.
  record Single(Field field) implements ComponentGroup {}

  /// Divides components into the longest possible runs, and the single components between them.
  static List<ComponentGroup> of(List<Field> fields) {
    List<ComponentGroup> groups = new ArrayList<>();
    List<Placed> run = new ArrayList<>();
    for (Field field : fields) {
      OptionalLong bytes = field.type().fixedSize();
      if (bytes.isPresent()) {
        long offset = run.isEmpty() ? 0 : run.getLast().offset() + run.getLast().bytes();
        run.add(new Placed(field, offset, bytes.getAsLong()));
      } else {
        end(run, groups);
        groups.add(new Single(field));
      }
    }
    end(run, groups);
    return groups;
  }

  private static void end(List<Placed> run, List<ComponentGroup> groups) {
    if (!run.isEmpty()) {
      groups.add(new FixedRun(run));
      run.clear();
    }
  }
}
