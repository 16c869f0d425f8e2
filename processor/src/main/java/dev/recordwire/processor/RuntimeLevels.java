package dev.recordwire.processor;

import dev.recordwire.processor.common.model.SpiLevel;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/// Whether the runtime that a type is compiled against is there, and runs what the processor
/// generates for the type.
final class RuntimeLevels {
  private RuntimeLevels() {}

  /// The mismatch and its remedy; empty if the runtime is there and the levels fit.
  static Optional<String> mismatch(SpiLevel generated, TypeElement type, Elements elements) {
    ModuleElement module = elements.getModuleOf(type);
    TypeElement runtime = elements.getTypeElement(module, generated.className());
    if (runtime == null) {
      return Optional.of(missing(generated, module));
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

  private static String missing(SpiLevel generated, ModuleElement module) {
    return module.isUnnamed()
        ? "the generated code needs %s, which is not on the class path: add its jar"
            .formatted(generated.artifact())
        : "the generated code needs module %s, which module %s does not read: write requires %s in its module-info.java"
            .formatted(generated.module(), module.getQualifiedName(), generated.module());
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
