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

/// Learns which component of an evolvable record keeps the fields that no other knows: the one of
/// type `UnknownFields`.
final class UnknownFieldsAnalyzer {
  private static final String TYPE = RuntimeTypes.UNKNOWN_FIELDS.simpleName();

  private UnknownFieldsAnalyzer() {}

  /// Whether a component keeps unknown fields, and is none itself.
  static boolean isKeeper(RecordComponentElement component) {
    return component.asType().getKind() == TypeKind.DECLARED
        && MoreTypes.asTypeElement(component.asType())
            .getQualifiedName()
            .contentEquals(RuntimeTypes.UNKNOWN_FIELDS.toString());
  }

  /// A record's components that are fields.
  static List<RecordComponentElement> fieldsOf(TypeElement record) {
    return record.getRecordComponents().stream()
        .<RecordComponentElement>map(component -> component)
        .filter(component -> !isKeeper(component))
        .toList();
  }

  /// The component of a record that keeps unknown fields, if one does.
  static Optional<UnknownFieldsComponent> keeperOf(TypeElement record) {
    int place = 0;
    for (RecordComponentElement component : record.getRecordComponents()) {
      if (isKeeper(component)) {
        return Optional.of(new UnknownFieldsComponent(component.getSimpleName().toString(), place));
      }
      place++;
    }
    return Optional.empty();
  }

  /// What is wrong with a record's components of that type.
  static List<Problem> problems(TypeElement record, NullAnnotations nullAnnotations) {
    List<RecordComponentElement> keepers = new ArrayList<>(record.getRecordComponents());
    keepers.removeIf(component -> !isKeeper(component));
    if (keepers.isEmpty()) {
      return List.of();
    }
    if (!record.getAnnotation(Wire.class).evolvable()) {
      return List.of(inPacked(keepers.getFirst(), record));
    }
    List<Problem> problems = new ArrayList<>();
    for (RecordComponentElement component : keepers) {
      annotationOn(component, nullAnnotations)
          .ifPresent(annotation -> problems.add(annotated(component, annotation, record)));
    }
    for (RecordComponentElement another : keepers.subList(1, keepers.size())) {
      problems.add(another(another, keepers.getFirst(), record));
    }
    return problems;
  }

  /// An annotation of ours, or one that says that it may be null.
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
        ("'%s' keeps fields that %s does not know, and %s is packed and has no others than its"
                + " own: annotate %s @Wire(evolvable = true), or take '%s' away")
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
        "'%s' and '%s' of %s both keep what it does not know, and each field is kept once: take '%s'"
                .formatted(
                    first.getSimpleName(),
                    component.getSimpleName(),
                    record.getSimpleName(),
                    component.getSimpleName())
            + " away";
    return new Problem(CodecError.UNKNOWN, text, component);
  }
}
