package dev.recordwire.processor;

import com.google.auto.common.MoreTypes;
import dev.recordwire.processor.model.WireAnnotation;
import dev.recordwire.processor.model.WireTable;
import dev.recordwire.processor.model.WireType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/// An annotation of ours that states a wire type, as the table has it and as the source has it.
record Stated(WireAnnotation annotation, AnnotationMirror mirror) {
  /// The most bytes of a value that is fixed, which a reader wants in one piece.
  private static final int MOST_FIXED_BYTES = 1 << 20;

  /// Those of some annotations that are ours.
  static List<Stated> on(List<? extends AnnotationMirror> mirrors) {
    List<Stated> stated = new ArrayList<>();
    for (AnnotationMirror mirror : mirrors) {
      WireTable.annotation(
              MoreTypes.asTypeElement(mirror.getAnnotationType()).getQualifiedName().toString())
          .ifPresent(annotation -> stated.add(new Stated(annotation, mirror)));
    }
    return stated;
  }

  /// Those that stand before a type argument. For an array of primitives that is before the
  /// primitive.
  static List<Stated> inside(TypeMirror type) {
    List<Stated> stated = on(type.getAnnotationMirrors());
    if (type.getKind() == TypeKind.ARRAY) {
      TypeMirror element = MoreTypes.asArray(type).getComponentType();
      if (element.getKind().isPrimitive()) {
        stated.addAll(on(element.getAnnotationMirrors()));
      }
    }
    return stated;
  }

  /// Whether another says the same.
  boolean isSame(Stated other) {
    return mirror.toString().equals(other.mirror.toString());
  }

  /// What it makes of a Java type, or nothing where it can't encode it.
  Optional<WireType> form(TypeMirror type) {
    return JavaTypes.of(type).flatMap(annotation::formFor);
  }

  /// What it makes of a component's type, or one inside it.
  Outcome<WireType> apply(TypeMirror type, RecordComponentElement component) {
    Optional<WireType> form = form(type);
    if (form.isEmpty()) {
      String text =
          "@%s can't encode %s '%s': %s"
              .formatted(
                  annotation.simpleName(),
                  JavaTypes.describe(type),
                  component.getSimpleName(),
                  Suggestions.insteadOf(annotation, type));
      return Outcome.faulty(new Problem(ErrorTag.COMPONENT_TYPE, text, component, mirror));
    }
    return switch (form.get()) {
      case WireType.Array(var element, var carrier) ->
          fixed(
              "count",
              element.bytes(),
              component,
              form.get(),
              count -> new WireType.FixedArray(element, carrier, count));
      case WireType.View view ->
          fixed(
              "count",
              view.element().bytes(),
              component,
              view,
              count -> new WireType.FixedArray(view.element(), view.carrier(), count));
      case WireType.Text(var carrier) ->
          fixed("bytes", 1, component, form.get(), bytes -> new WireType.FixedText(carrier, bytes));
      default -> new Outcome.Sound<>(form.get());
    };
  }

  private interface Fixing {
    WireType.Fixed of(int number);
  }

  /// The fixed form where a member of the annotation asks for it, and the varying one otherwise.
  private Outcome<WireType> fixed(
      String member,
      int unitBytes,
      RecordComponentElement component,
      WireType varying,
      Fixing fixing) {
    Optional<Integer> number = member(member);
    if (number.isEmpty()) {
      return new Outcome.Sound<>(varying);
    }
    int most = MOST_FIXED_BYTES / unitBytes;
    if (number.get() < 1 || number.get() > most) {
      String text =
          "@%s(%s = %d) '%s' is not in 1…%d: take %s off to let it vary"
              .formatted(
                  annotation.simpleName(),
                  member,
                  number.get(),
                  component.getSimpleName(),
                  most,
                  member);
      return Outcome.faulty(new Problem(ErrorTag.ANNOTATIONS, text, component, mirror));
    }
    return new Outcome.Sound<>(fixing.of(number.get()));
  }

  /// The number that a member is set to; nothing where it has its default.
  private Optional<Integer> member(String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
        mirror.getElementValues().entrySet()) {
      if (member.getKey().getSimpleName().contentEquals(name)
          && member.getValue().getValue() instanceof Integer number) {
        return Optional.of(number);
      }
    }
    return Optional.empty();
  }
}
