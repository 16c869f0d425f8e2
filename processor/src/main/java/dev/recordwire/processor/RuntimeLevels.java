package dev.recordwire.processor;

import dev.recordwire.processor.common.model.SpiLevel;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/// Whether the runtime that is compiled against runs what the processor generates.
///
/// A runtime that is not there at all is javac's to name.
final class RuntimeLevels {
  private RuntimeLevels() {}

  /// The mismatch and its remedy; empty if the levels fit.
  static Optional<String> mismatch(SpiLevel generated, Elements elements) {
    TypeElement runtime = elements.getTypeElement(generated.className());
    if (runtime == null) {
      return Optional.empty();
    }
    int oldest = constant(runtime, "OLDEST");
    int newest = constant(runtime, "NEWEST");
    if (oldest <= generated.level() && generated.level() <= newest) {
      return Optional.empty();
    }
    return Optional.of(
        "this recordwire-processor generates code of level %d, and the %s that is compiled against runs levels %d to %d: take both of one version (recordwire-bom keeps them together)"
            .formatted(generated.level(), generated.artifact(), oldest, newest));
  }

  private static int constant(TypeElement runtime, String name) {
    return ElementFilter.fieldsIn(runtime.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals(name))
        .map(VariableElement::getConstantValue)
        .filter(Integer.class::isInstance)
        .map(Integer.class::cast)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(runtime.getQualifiedName() + " has no " + name));
  }
}
