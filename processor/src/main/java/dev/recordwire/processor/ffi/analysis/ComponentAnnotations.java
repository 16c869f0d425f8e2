package dev.recordwire.processor.ffi.analysis;

import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableSetMultimap;
import dev.recordwire.annotation.Pointer;
import dev.recordwire.annotation.Struct;
import dev.recordwire.processor.diagnostic.NativeError;
import dev.recordwire.processor.diagnostic.Problems;
import java.lang.annotation.Annotation;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/// Reports annotations of functions and their parameters on the components of records, where they
/// have no effect.
///
/// Java copies them to the component's accessor and to the constructor's parameter, for which they
/// are valid, so this class looks for them there.
public final class ComponentAnnotations {
  private ComponentAnnotations() {}

  /// Reports such annotations among all annotated elements.
  public static void check(ImmutableSetMultimap<String, Element> annotated, Problems problems) {
    for (Class<? extends Annotation> annotation : OverlookedAnnotations.OF_VALUES) {
      for (Element element : annotated.get(annotation.getCanonicalName())) {
        check(element, annotation, problems);
      }
    }
  }

  private static void check(
      Element element, Class<? extends Annotation> annotation, Problems problems) {
    boolean isParameter = element.getKind() == ElementKind.PARAMETER;
    Element method = isParameter ? enclosing(element) : element;
    if (method.getKind() != (isParameter ? ElementKind.CONSTRUCTOR : ElementKind.METHOD)
        || enclosing(method).getKind() != ElementKind.RECORD) {
      return;
    }
    TypeElement record = MoreElements.asType(enclosing(method));
    record.getRecordComponents().stream()
        .filter(
            component ->
                isParameter
                    ? component.getSimpleName().equals(element.getSimpleName())
                    : component.getAccessor().equals(element))
        .forEach(
            component ->
                problems.add(
                    NativeError.STRAY,
                    component,
                    "@%1$s is on '%2$s' of %3$s, a record, and applies to functions and callbacks:"
                        + " %4$s",
                    annotation.getSimpleName(),
                    component.getSimpleName(),
                    record.getSimpleName(),
                    remedy(annotation, record)));
  }

  private static String remedy(Class<? extends Annotation> annotation, TypeElement record) {
    return annotation == Pointer.class && MoreElements.isAnnotationPresent(record, Struct.class)
        ? "use MemorySegment for a pointer"
        : "take it off";
  }

  private static Element enclosing(Element element) {
    return Objects.requireNonNull(element.getEnclosingElement());
  }
}
