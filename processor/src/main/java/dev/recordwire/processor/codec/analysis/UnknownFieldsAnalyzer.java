package dev.recordwire.processor.codec.analysis;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.recordwire.annotation.Wire;
import dev.recordwire.processor.codec.model.RuntimeTypes;
import dev.recordwire.processor.codec.model.UnknownFieldsComponent;
import dev.recordwire.processor.common.NullAnnotations;
import dev.recordwire.processor.diagnostic.CodecError;
import dev.recordwire.processor.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/// Finds the component of an evolvable record that keeps unknown fields: the component of type
/// `UnknownFields`.
final class UnknownFieldsAnalyzer {
  private static final String TYPE = RuntimeTypes.UNKNOWN_FIELDS.simpleName();

  private UnknownFieldsAnalyzer() {}

  /// Returns whether a component keeps unknown fields, and so is no field itself.
  static boolean isUnknownFields(RecordComponentElement component) {
    return component.asType().getKind() == TypeKind.DECLARED
        && MoreTypes.asTypeElement(component.asType())
            .getQualifiedName()
            .contentEquals(RuntimeTypes.UNKNOWN_FIELDS.toString());
  }

  /// Returns a record's components that are fields.
  static List<RecordComponentElement> fieldsOf(TypeElement record) {
    return record.getRecordComponents().stream()
        .<RecordComponentElement>map(component -> component)
        .filter(component -> !isUnknownFields(component))
        .toList();
  }

  /// Returns the component that keeps a record's unknown fields, if there is one.
  static Optional<UnknownFieldsComponent> componentOf(TypeElement record) {
    int index = 0;
    for (RecordComponentElement component : record.getRecordComponents()) {
      if (isUnknownFields(component)) {
        return Optional.of(new UnknownFieldsComponent(component.getSimpleName().toString(), index));
      }
      index++;
    }
    return Optional.empty();
  }

  /// Returns the errors in a record's components of that type.
  static List<Problem> problems(TypeElement record, NullAnnotations nullAnnotations) {
    List<RecordComponentElement> components = new ArrayList<>(record.getRecordComponents());
    components.removeIf(component -> !isUnknownFields(component));
    if (components.isEmpty()) {
      return List.of();
    }
    if (!record.getAnnotation(Wire.class).evolvable()) {
      return List.of(inPacked(components.getFirst(), record));
    }
    List<Problem> problems = new ArrayList<>();
    for (RecordComponentElement component : components) {
      annotationOn(component, nullAnnotations)
          .ifPresent(annotation -> problems.add(annotated(component, annotation, record)));
    }
    for (RecordComponentElement another : components.subList(1, components.size())) {
      problems.add(another(another, components.getFirst(), record));
    }
    return problems;
  }

  /// Returns a wire annotation, or an annotation that allows null.
  private static Optional<AnnotationMirror> annotationOn(
      RecordComponentElement component, NullAnnotations nullAnnotations) {
    String ours = Wire.class.getPackageName();
    return Stream.concat(
            Stream.<AnnotationMirror>concat(
                    component.getAnnotationMirrors().stream(),
                    component.asType().getAnnotationMirrors().stream())
                .filter(
                    annotation ->
                        MoreElements.getPackage(
                                MoreTypes.asTypeElement(annotation.getAnnotationType()))
                            .getQualifiedName()
                            .contentEquals(ours)),
            nullAnnotations.on(component).stream())
        .findFirst();
  }

  private static Problem inPacked(RecordComponentElement component, TypeElement record) {
    String text =
        ("'%s' keeps fields that %s does not know, and %s is packed and never has any: annotate"
                + " %s @Wire(evolvable = true), or remove '%s'")
            .formatted(
                component.getSimpleName(),
                record.getSimpleName(),
                record.getSimpleName(),
                record.getSimpleName(),
                component.getSimpleName());
    return new Problem(CodecError.UNKNOWN, text, component);
  }

  private static Problem annotated(
      RecordComponentElement component, AnnotationMirror annotation, TypeElement record) {
    String name = annotation.getAnnotationType().asElement().getSimpleName().toString();
    String text =
        name.equals("Nullable")
            ? "'%s' is never null, but %s.NONE where %s has no unknown fields: take @Nullable off"
                .formatted(component.getSimpleName(), TYPE, record.getSimpleName())
            : "'%s' keeps fields that %s does not know, and is no field itself: take @%s off"
                .formatted(component.getSimpleName(), record.getSimpleName(), name);
    return new Problem(CodecError.UNKNOWN, text, component, annotation);
  }

  private static Problem another(
      RecordComponentElement component, RecordComponentElement first, TypeElement record) {
    String text =
        "'%s' and '%s' of %s both keep unknown fields, and each field is kept once: remove '%s'"
            .formatted(
                first.getSimpleName(),
                component.getSimpleName(),
                record.getSimpleName(),
                component.getSimpleName());
    return new Problem(CodecError.UNKNOWN, text, component);
  }
}
