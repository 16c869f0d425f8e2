package dev.recordwire.processor;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.recordwire.processor.model.Surroundings;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/// Finds out what the code around a record asks of its codec's text.
public final class SurroundingsReader {
  private final Elements elements;

  /// Whether each module reads the one of `@Generated`, for which javac looks every time.
  private final Map<ModuleElement, Boolean> readers = new HashMap<>();

  public SurroundingsReader(Elements elements) {
    this.elements = elements;
  }

  public Surroundings read(TypeElement record) {
    return surroundings(record, deprecations(record));
  }

  /// The surroundings of a type whose generated class names these elements and nothing else.
  public Surroundings read(TypeElement type, Iterable<? extends Element> used) {
    Set<String> warnings = new LinkedHashSet<>();
    for (Element each : used) {
      addWarnings(each, warnings);
    }
    return surroundings(type, warnings);
  }

  private Surroundings surroundings(TypeElement type, Set<String> warnings) {
    boolean generatedIsVisible =
        readers.computeIfAbsent(elements.getModuleOf(type), this::isGeneratedVisible);
    if (generatedIsVisible && isGeneratedExported(type)) {
      warnings.add("exports");
    }
    return new Surroundings(generatedIsVisible, warnings, isJavac());
  }

  private boolean isJavac() {
    return elements.getClass().getName().startsWith("com.sun.tools.javac.");
  }

  private boolean isGeneratedVisible(ModuleElement module) {
    return elements.getTypeElement(module, RuntimeNames.GENERATED.canonicalName()) != null;
  }

  /// Whether javac would warn that the codec shows `@Generated` to modules that may not read it.
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

  /// The lint of everything that a codec names: the record, its constructor, its accessors, the
  /// types of its components, enums' constants, a union's records, and adapters.
  private Set<String> deprecations(TypeElement record) {
    Set<String> warnings = new LinkedHashSet<>();
    addWarnings(record, warnings);
    ElementFilter.constructorsIn(record.getEnclosedElements())
        .forEach(constructor -> addWarning(constructor, warnings));
    for (RecordComponentElement component : record.getRecordComponents()) {
      addWarning(component.getAccessor(), warnings);
      addWarnings(component.asType(), warnings);
      addAdapters(component, warnings);
    }
    record.getPermittedSubclasses().forEach(type -> addWarnings(type, warnings));
    addAdapters(record, warnings);
    addAdapters(MoreElements.getPackage(record), warnings);
    return warnings;
  }

  private void addWarnings(TypeMirror type, Set<String> warnings) {
    if (type.getKind() == TypeKind.ARRAY) {
      addWarnings(MoreTypes.asArray(type).getComponentType(), warnings);
    } else if (type.getKind() == TypeKind.DECLARED) {
      TypeElement element = MoreTypes.asTypeElement(type);
      addWarnings(element, warnings);
      if (element.getKind() == ElementKind.ENUM) {
        ElementFilter.fieldsIn(element.getEnclosedElements())
            .forEach(constant -> addWarning(constant, warnings));
      }
      MoreTypes.asDeclared(type)
          .getTypeArguments()
          .forEach(argument -> addWarnings(argument, warnings));
    }
  }

  private void addAdapters(Element annotated, Set<String> warnings) {
    for (TypeElement adapter : AdapterAnalyzer.namedOn(annotated)) {
      addWarnings(adapter, warnings);
      ElementFilter.methodsIn(adapter.getEnclosedElements())
          .forEach(method -> addWarning(method, warnings));
    }
  }

  /// The lint of a type or a method, and of the types around it.
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
