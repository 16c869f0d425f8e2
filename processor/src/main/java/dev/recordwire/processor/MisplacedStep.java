package dev.recordwire.processor;

import com.google.auto.common.BasicAnnotationProcessor.Step;
import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableSetMultimap;
import dev.recordwire.annotation.Code;
import dev.recordwire.annotation.Fallback;
import dev.recordwire.annotation.Tag;
import dev.recordwire.processor.diagnostic.CodecError;
import dev.recordwire.processor.diagnostic.Problem;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/// Reports annotations without an effect: a code on an element that is no enum's constant, a tag on
/// a type that implements no sealed interface.
final class MisplacedStep implements Step {
  private final Types types;
  private final Messager messager;

  MisplacedStep(ProcessingEnvironment environment) {
    types = environment.getTypeUtils();
    messager = environment.getMessager();
  }

  @Override
  public Set<String> annotations() {
    return Set.of(
        Code.class.getCanonicalName(),
        Fallback.class.getCanonicalName(),
        Tag.class.getCanonicalName());
  }

  @Override
  public Set<? extends Element> process(ImmutableSetMultimap<String, Element> annotated) {
    annotated.forEach(
        (annotation, element) ->
            problem(annotation, element).ifPresent(problem -> problem.reportTo(messager)));
    return Set.of();
  }

  private Optional<Problem> problem(String annotation, Element element) {
    AnnotationMirror mirror = MoreElements.getAnnotationMirror(element, annotation).get();
    if (MoreElements.isType(element)) {
      return isInUnion(MoreElements.asType(element).asType())
          ? Optional.empty()
          : Optional.of(
              new Problem(CodecError.UNION, outsideUnion(element, mirror), element, mirror));
    }
    return element.getKind() == ElementKind.ENUM_CONSTANT
        ? Optional.empty()
        : Optional.of(new Problem(CodecError.ENUM, noConstant(element, mirror), element, mirror));
  }

  /// Returns whether a type implements a sealed interface, itself or through others. An interface
  /// that lacks `@Wire` gets its error as a component's type.
  private boolean isInUnion(TypeMirror type) {
    return types.directSupertypes(type).stream()
        .anyMatch(supertype -> isSealed(types.asElement(supertype)) || isInUnion(supertype));
  }

  private static boolean isSealed(Element element) {
    return element.getKind() == ElementKind.INTERFACE
        && element.getModifiers().contains(Modifier.SEALED);
  }

  private static String outsideUnion(Element type, AnnotationMirror annotation) {
    return "%s has a @%s, and implements no sealed interface whose records have tags: remove it"
        .formatted(
            type.getSimpleName(), annotation.getAnnotationType().asElement().getSimpleName());
  }

  private static String noConstant(Element field, AnnotationMirror annotation) {
    return "%s has a @%s, and is not a constant of an enum: remove it"
        .formatted(
            field.getSimpleName(), annotation.getAnnotationType().asElement().getSimpleName());
  }
}
