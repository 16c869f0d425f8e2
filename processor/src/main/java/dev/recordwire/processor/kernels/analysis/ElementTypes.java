package dev.recordwire.processor.kernels.analysis;

import dev.recordwire.processor.diagnostic.KernelError;
import dev.recordwire.processor.diagnostic.Problems;
import dev.recordwire.processor.kernels.model.ElementType;
import dev.recordwire.processor.kernels.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/// Finds the type of elements that a Java type and its annotation name.
final class ElementTypes {
  private ElementTypes() {}

  /// Returns the type, unless there is an error.
  ///
  /// @param what the parameter or result, as messages name it
  static Optional<ElementType> of(
      TypeMirror type, ValueType value, String what, Element element, Problems problems) {
    List<ElementType> annotated = allAnnotated(type);
    if (annotated.isEmpty()) {
      return Optional.of(ElementType.natural(value));
    }
    ElementType elements = annotated.getFirst();
    if (annotated.size() > 1) {
      problems.add(
          KernelError.ELEMENT_TYPE,
          element,
          "%s is both @%s and @%s: choose one",
          what,
          elements.annotation(),
          annotated.get(1).annotation());
      return Optional.empty();
    }
    if (!elements.javaTypes().contains(value)) {
      problems.add(
          KernelError.ELEMENT_TYPE,
          element,
          "%s is @%s %s: use %s",
          what,
          elements.annotation(),
          value.keyword(),
          elements.javaTypes().stream()
              .map(ValueType::keyword)
              .collect(Collectors.joining(" or ")));
      return Optional.empty();
    }
    return Optional.of(elements);
  }

  /// Returns the type of elements that an annotation of a type names.
  static Optional<ElementType> annotated(TypeMirror type) {
    return allAnnotated(type).stream().findFirst();
  }

  private static List<ElementType> allAnnotated(TypeMirror type) {
    return type.getAnnotationMirrors().stream().flatMap(each -> named(each).stream()).toList();
  }

  private static Optional<ElementType> named(AnnotationMirror annotation) {
    Element type = annotation.getAnnotationType().asElement();
    return type.toString().startsWith("dev.recordwire.annotation.")
        ? ElementType.annotated(type.getSimpleName().toString())
        : Optional.empty();
  }
}
