package dev.recordwire.processor.ffi.analysis;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableSetMultimap;
import dev.recordwire.annotation.Count;
import dev.recordwire.annotation.Errno;
import dev.recordwire.annotation.In;
import dev.recordwire.annotation.Length;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.annotation.Out;
import dev.recordwire.annotation.Pointer;
import dev.recordwire.annotation.Status;
import dev.recordwire.annotation.Variadic;
import dev.recordwire.processor.diagnostic.NativeError;
import dev.recordwire.processor.diagnostic.Problems;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/// Finds annotations of native functions without an effect, since their method calls no C function.
///
/// Methods of classes may repeat the annotations of the interface that they implement, and
/// callbacks have annotations on parameters without being annotated themselves.
public final class OverlookedAnnotations {
  private static final List<Class<? extends Annotation>> OF_CALLS =
      List.of(Errno.class, Status.class);

  /// The annotations for parameters and results.
  static final List<Class<? extends Annotation>> OF_VALUES =
      List.of(Count.class, In.class, Length.class, Out.class, Pointer.class, Variadic.class);

  private final Elements elements;
  private final Types types;
  private final Problems problems;

  public OverlookedAnnotations(Elements elements, Types types, Problems problems) {
    this.elements = elements;
    this.types = types;
    this.problems = problems;
  }

  /// The annotations that this class examines.
  public static Set<String> annotations() {
    return Stream.of(List.of(NativeFunction.class), OF_CALLS, OF_VALUES)
        .flatMap(List::stream)
        .map(Class::getCanonicalName)
        .collect(toUnmodifiableSet());
  }

  /// Reports such annotations among all annotated elements.
  public void check(ImmutableSetMultimap<String, Element> annotated) {
    annotated
        .get(NativeFunction.class.getCanonicalName())
        .forEach(method -> checkFunction(MoreElements.asExecutable(method)));
    for (Class<? extends Annotation> annotation : OF_CALLS) {
      annotated
          .get(annotation.getCanonicalName())
          .forEach(method -> checkCall(MoreElements.asExecutable(method), annotation));
    }
    for (Class<? extends Annotation> annotation : OF_VALUES) {
      annotated
          .get(annotation.getCanonicalName())
          .forEach(element -> checkValue(element, annotation));
    }
  }

  private void checkFunction(ExecutableElement method) {
    Element enclosing = enclosing(method);
    if (!MoreElements.isAnnotationPresent(enclosing, NativeLibrary.class)) {
      problems.add(
          NativeError.STRAY,
          method,
          "@NativeFunction is on %1$s, and %2$s is not annotated @NativeLibrary: annotate it, with"
              + " the library's name, or declare the function in an interface that"
              + " is; take"
              + " @NativeFunction off if %2$s is a callback",
          method.getSimpleName(),
          enclosing.getSimpleName());
    } else if (hasBody(method)) {
      problems.add(
          NativeError.STRAY,
          method,
          "@NativeFunction is on %s, which has a body and so calls no C function: remove the body,"
              + " or @NativeFunction",
          method.getSimpleName());
    }
  }

  private void checkCall(ExecutableElement method, Class<? extends Annotation> annotation) {
    if (MoreElements.isAnnotationPresent(method, NativeFunction.class)) {
      return; // has an effect, or was reported above
    }
    if (hasBody(method)) {
      hasBody(annotation, method.getSimpleName().toString(), method);
    } else if (!isOfLibrary(method)) {
      problems.add(
          NativeError.STRAY,
          method,
          "@%1$s is on %2$s, which is bound to no C function: annotate %2$s @NativeFunction in an"
              + " interface annotated @NativeLibrary, or take @%1$s off",
          annotation.getSimpleName(),
          method.getSimpleName());
    }
  }

  private void checkValue(Element element, Class<? extends Annotation> annotation) {
    boolean isOnMethod = element.getKind() == ElementKind.METHOD;
    Element method = isOnMethod ? element : enclosing(element);
    if (method.getKind() == ElementKind.METHOD
        && enclosing(method).getKind() == ElementKind.INTERFACE
        && hasBody(method)
        && !MoreElements.isAnnotationPresent(method, NativeFunction.class)) {
      String name = method.getSimpleName().toString();
      String subject = isOnMethod ? name : "'%s' of %s".formatted(element.getSimpleName(), name);
      hasBody(annotation, subject, element);
    }
  }

  private void hasBody(Class<? extends Annotation> annotation, String subject, Element location) {
    problems.add(
        NativeError.STRAY,
        location,
        "@%1$s is on %2$s, which has a body and calls no C function: write it on the method that"
            + " the body calls, or take @%1$s off",
        annotation.getSimpleName(),
        subject);
  }

  /// Returns whether the library reports that the method lacks its `@NativeFunction`.
  private boolean isOfLibrary(ExecutableElement method) {
    Element enclosing = enclosing(method);
    return MoreElements.isAnnotationPresent(enclosing, NativeLibrary.class)
        && enclosing.getKind() == ElementKind.INTERFACE
        && AbstractMethods.of(MoreElements.asType(enclosing), elements, types).contains(method);
  }

  private static boolean hasBody(Element method) {
    return !method.getModifiers().contains(Modifier.ABSTRACT);
  }

  private static Element enclosing(Element element) {
    return Objects.requireNonNull(element.getEnclosingElement());
  }
}
