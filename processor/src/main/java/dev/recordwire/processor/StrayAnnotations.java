package dev.recordwire.processor;

import com.google.auto.common.MoreElements;
import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Id;
import dev.recordwire.annotation.Name;
import dev.recordwire.annotation.Wire;
import dev.recordwire.annotation.WireAdapter;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/// Finds annotations that would be overlooked, since the record that they stand on or in has no
/// codec.
final class StrayAnnotations {
  private static final List<Class<? extends Annotation>> ANNOTATIONS =
      List.of(Id.class, Default.class, Name.class, WireAdapter.class);

  private StrayAnnotations() {}

  static Stream<Problem> problems(RoundEnvironment round) {
    return ANNOTATIONS.stream()
        .flatMap(
            annotation ->
                round.getElementsAnnotatedWith(annotation).stream()
                    .filter(StrayAnnotations::isStray)
                    .map(element -> problem(element, annotation)));
  }

  private static boolean isStray(Element element) {
    Element type = type(element);
    return element.getKind() != ElementKind.PACKAGE
        && !MoreElements.isAnnotationPresent(type, Wire.class)
        && !UnresolvedAnnotations.areOn(type); // the one that is missing may be @Wire
  }

  /// The type itself, or that of a component; ECJ shows its field instead.
  private static Element type(Element element) {
    ElementKind kind = element.getKind();
    return kind.isClass() || kind.isInterface()
        ? element
        : Objects.requireNonNull(element.getEnclosingElement());
  }

  private static Problem problem(Element element, Class<? extends Annotation> annotation) {
    Element type = type(element);
    String subject =
        element.equals(type)
            ? type.getSimpleName().toString()
            : "'%s' of %s".formatted(element.getSimpleName(), type.getSimpleName());
    String text =
        "%1$s has a @%2$s, and %3$s is not annotated @Wire: annotate it, or take @%2$s off"
            .formatted(subject, annotation.getSimpleName(), type.getSimpleName());
    return new Problem(
        ErrorTag.NESTED,
        text,
        element,
        MoreElements.getAnnotationMirror(element, annotation).get());
  }
}
