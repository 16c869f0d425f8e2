package dev.recordwire.processor.common;

import com.google.auto.common.MoreElements;
import dev.recordwire.processor.common.model.CompilationContext;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/// Determines how the code around a record affects its codec's text.
public final class CompilationContextAnalyzer {
  private final Elements elements;

  /// Whether each module reads the module of `@Generated`; javac looks it up every time.
  private final Map<ModuleElement, Boolean> readers = new HashMap<>();

  public CompilationContextAnalyzer(Elements elements) {
    this.elements = elements;
  }

  /// Returns the context of a type whose generated class names these elements and no others.
  public CompilationContext read(TypeElement type, Iterable<? extends Element> used) {
    Set<String> warnings = new LinkedHashSet<>();
    for (Element each : used) {
      addWarnings(each, warnings);
    }
    return context(type, warnings);
  }

  private CompilationContext context(TypeElement type, Set<String> warnings) {
    boolean generatedIsVisible =
        readers.computeIfAbsent(elements.getModuleOf(type), this::isGeneratedVisible);
    if (generatedIsVisible && isGeneratedExported(type)) {
      warnings.add("exports");
    }
    return new CompilationContext(generatedIsVisible, warnings, isJavac());
  }

  private boolean isJavac() {
    return elements.getClass().getName().startsWith("com.sun.tools.javac.");
  }

  private boolean isGeneratedVisible(ModuleElement module) {
    return elements.getTypeElement(module, Generated.class.getCanonicalName()) != null;
  }

  /// Returns whether javac would warn that the codec exposes `@Generated` to modules that may not
  /// read it.
  private boolean isGeneratedExported(TypeElement record) {
    ModuleElement module = elements.getModuleOf(record);
    PackageElement itsPackage = MoreElements.getPackage(record);
    return Visibility.of(record).isPublic()
        && ElementFilter.exportsIn(module.getDirectives()).stream()
            .anyMatch(exports -> exports.getPackage().equals(itsPackage))
        && ElementFilter.requiresIn(module.getDirectives()).stream()
            .noneMatch(
                requires ->
                    requires.isTransitive()
                        && requires
                            .getDependency()
                            .getQualifiedName()
                            .contentEquals("java.compiler"));
  }

  /// Adds the lint of a type or a method, and of the types around it.
  private void addWarnings(Element used, Set<String> warnings) {
    for (Element each = used;
        each != null && !(each instanceof PackageElement);
        each = each.getEnclosingElement()) {
      addWarning(each, warnings);
    }
  }

  private void addWarning(Element used, Set<String> warnings) {
    if (elements.isDeprecated(used)) {
      Deprecated deprecated = used.getAnnotation(Deprecated.class);
      warnings.add(deprecated != null && deprecated.forRemoval() ? "removal" : "deprecation");
    }
  }
}
