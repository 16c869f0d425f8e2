package dev.recordwire.processor;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.recordwire.processor.model.Surroundings;
import java.util.LinkedHashSet;
import java.util.List;
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
  /// The names of `java.lang` that generated code uses.
  private static final List<String> JAVA_LANG = List.of("Override", "String", "SuppressWarnings");

  private SurroundingsReader() {}

  public static Surroundings read(TypeElement record, Elements elements) {
    return surroundings(record, deprecations(record, elements), elements);
  }

  /// The surroundings of a type whose generated class names these elements and nothing else.
  public static Surroundings read(
      TypeElement type, Iterable<? extends Element> used, Elements elements) {
    Set<String> warnings = new LinkedHashSet<>();
    for (Element each : used) {
      addWarnings(each, warnings, elements);
    }
    return surroundings(type, warnings, elements);
  }

  private static Surroundings surroundings(
      TypeElement type, Set<String> warnings, Elements elements) {
    boolean generatedIsVisible = isGeneratedVisible(type, elements);
    if (generatedIsVisible && isGeneratedExported(type, elements)) {
      warnings.add("exports");
    }
    return new Surroundings(generatedIsVisible, warnings, shadowedNames(type, elements));
  }

  private static boolean isGeneratedVisible(TypeElement record, Elements elements) {
    String name = RuntimeNames.GENERATED.canonicalName();
    return elements.getTypeElement(elements.getModuleOf(record), name) != null;
  }

  /// Whether javac would warn that the codec shows `@Generated` to modules that may not read it.
  private static boolean isGeneratedExported(TypeElement record, Elements elements) {
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

  private static Set<String> shadowedNames(TypeElement record, Elements elements) {
    String packageName = MoreElements.getPackage(record).getQualifiedName().toString();
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    Set<String> shadowed = new LinkedHashSet<>(JAVA_LANG);
    shadowed.removeIf(name -> elements.getTypeElement(prefix + name) == null);
    return shadowed;
  }

  /// The lint of everything that a codec names: the record, its constructor, its accessors, the
  /// types of its components, enums' constants, a union's records, and adapters.
  private static Set<String> deprecations(TypeElement record, Elements elements) {
    Set<String> warnings = new LinkedHashSet<>();
    addWarnings(record, warnings, elements);
    ElementFilter.constructorsIn(record.getEnclosedElements())
        .forEach(constructor -> addWarning(constructor, warnings, elements));
    for (RecordComponentElement component : record.getRecordComponents()) {
      addWarning(component.getAccessor(), warnings, elements);
      addWarnings(component.asType(), warnings, elements);
      addAdapters(component, warnings, elements);
    }
    record.getPermittedSubclasses().forEach(type -> addWarnings(type, warnings, elements));
    addAdapters(record, warnings, elements);
    addAdapters(MoreElements.getPackage(record), warnings, elements);
    return warnings;
  }

  private static void addWarnings(TypeMirror type, Set<String> warnings, Elements elements) {
    if (type.getKind() == TypeKind.ARRAY) {
      addWarnings(MoreTypes.asArray(type).getComponentType(), warnings, elements);
    } else if (type.getKind() == TypeKind.DECLARED) {
      TypeElement element = MoreTypes.asTypeElement(type);
      addWarnings(element, warnings, elements);
      if (element.getKind() == ElementKind.ENUM) {
        ElementFilter.fieldsIn(element.getEnclosedElements())
            .forEach(constant -> addWarning(constant, warnings, elements));
      }
      MoreTypes.asDeclared(type)
          .getTypeArguments()
          .forEach(argument -> addWarnings(argument, warnings, elements));
    }
  }

  private static void addAdapters(Element annotated, Set<String> warnings, Elements elements) {
    for (TypeElement adapter : AdapterAnalyzer.namedOn(annotated)) {
      addWarnings(adapter, warnings, elements);
      ElementFilter.methodsIn(adapter.getEnclosedElements())
          .forEach(method -> addWarning(method, warnings, elements));
    }
  }

  /// The lint of a type or a method, and of the types around it.
  private static void addWarnings(Element used, Set<String> warnings, Elements elements) {
    for (Element each = used;
        each != null && !(each instanceof PackageElement);
        each = each.getEnclosingElement()) {
      addWarning(each, warnings, elements);
    }
  }

  private static void addWarning(Element used, Set<String> warnings, Elements elements) {
    if (elements.isDeprecated(used)) {
      Deprecated deprecated = used.getAnnotation(Deprecated.class);
      warnings.add(deprecated != null && deprecated.forRemoval() ? "removal" : "deprecation");
    }
  }
}
