package dev.recordwire.processor.codec.analysis;

import dev.recordwire.processor.diagnostic.CodecError;
import dev.recordwire.processor.diagnostic.Problem;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/// Finds components whose names are those of methods that every view has.
final class ViewNames {
  private static final Set<String> TAKEN = Set.of("toRecord");

  private ViewNames() {}

  /// Returns the errors in the names of the components of a record with a view.
  static List<Problem> problems(TypeElement record) {
    if (WireElements.viewOf(record).isEmpty()) {
      return List.of();
    }
    return record.getRecordComponents().stream()
        .filter(component -> TAKEN.contains(component.getSimpleName().toString()))
        .<Problem>map(ViewNames::problem)
        .toList();
  }

  private static Problem problem(RecordComponentElement component) {
    String name = component.getSimpleName().toString();
    String text =
        "a view has a method %s() of its own, and can't have another one for '%s': rename it"
                .formatted(name, name)
            + " (@Name keeps its name on the other side), or take view = true off";
    return new Problem(CodecError.VIEW, text, component);
  }
}
