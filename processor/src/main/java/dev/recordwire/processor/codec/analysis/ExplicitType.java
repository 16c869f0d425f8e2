package dev.recordwire.processor.codec.analysis;

import com.google.auto.common.MoreTypes;
import dev.recordwire.processor.codec.model.WireAnnotation;
import dev.recordwire.processor.codec.model.WireTable;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.diagnostic.Analysis;
import dev.recordwire.processor.diagnostic.CodecError;
import dev.recordwire.processor.diagnostic.Problem;
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
record ExplicitType(WireAnnotation annotation, AnnotationMirror mirror) {
  /// The most bytes of a value that is fixed, which a reader wants in one piece.
  private static final int MOST_FIXED_BYTES = 1 << 20;

  /// Those of some annotations that are ours.
  static List<ExplicitType> on(List<? extends AnnotationMirror> mirrors) {
    List<ExplicitType> stated = new ArrayList<>();
    for (AnnotationMirror mirror : mirrors) {
      WireTable.annotation(
              MoreTypes.asTypeElement(mirror.getAnnotationType()).getQualifiedName().toString())
          .ifPresent(annotation -> stated.add(new ExplicitType(annotation, mirror)));
    }
    return stated;
  }

  /// Those that stand before a type argument. For an array of primitives that is before the
  /// primitive.
  static List<ExplicitType> inside(TypeMirror type) {
    List<ExplicitType> stated = on(type.getAnnotationMirrors());
    if (type.getKind() == TypeKind.ARRAY) {
      TypeMirror element = MoreTypes.asArray(type).getComponentType();
      if (element.getKind().isPrimitive()) {
        stated.addAll(on(element.getAnnotationMirrors()));
      }
    }
    return stated;
  }

  /// Whether another says the same.
  boolean isSame(ExplicitType other) {
    return mirror.toString().equals(other.mirror.toString());
  }

  /// What it makes of a Java type, or nothing where it can't encode it.
  Optional<WireType> form(TypeMirror type) {
    return JavaTypes.of(type).flatMap(annotation::formFor);
  }

  /// What it makes of a component's type, or one inside it.
  Analysis<WireType> apply(TypeMirror type, RecordComponentElement component) {
    Optional<WireType> form = form(type);
    if (form.isEmpty()) {
      String text =
          "@%s can't encode %s '%s': %s"
              .formatted(
                  annotation.simpleName(),
                  JavaTypes.describe(type),
                  component.getSimpleName(),
                  Suggestions.insteadOf(annotation, type));
      return Analysis.failed(new Problem(CodecError.COMPONENT_TYPE, text, component, mirror));
    }
    return switch (form.get()) {
      case WireType.Array array ->
          sized(
              "count",
              array.element().bytes(),
              component,
              array,
              count -> new WireType.FixedArray(array.element(), array.carrier(), count));
      case WireType.View view ->
          sized(
              "count",
              view.element().bytes(),
              component,
              view,
              count -> new WireType.FixedArray(view.element(), view.carrier(), count));
      case WireType.Text text ->
          sized(
              "bytes", 1, component, text, bytes -> new WireType.FixedText(text.carrier(), bytes));
      case WireType.Binary binary -> bounded("maxBytes", component, binary);
      default -> new Analysis.Ok<>(form.get());
    };
  }

  private interface Fixing {
    WireType.Fixed of(int number);
  }

  /// The fixed form where a member of the annotation asks for it, and otherwise the varying one,
  /// which another member may bound.
  private Analysis<WireType> sized(
      String member,
      int unitBytes,
      RecordComponentElement component,
      WireType.Variable varying,
      Fixing fixing) {
    String bound = "max" + Character.toUpperCase(member.charAt(0)) + member.substring(1);
    Optional<Integer> number = member(member);
    if (number.isEmpty()) {
      return bounded(bound, component, varying);
    }
    if (member(bound).isPresent()) {
      String text =
          "@%s of '%s' has both %s and %s: keep one"
              .formatted(annotation.simpleName(), component.getSimpleName(), member, bound);
      return Analysis.failed(new Problem(CodecError.ANNOTATIONS, text, component, mirror));
    }
    int most = MOST_FIXED_BYTES / unitBytes;
    return number.get() < 1 || number.get() > most
        ? outOfRange(member, number.get(), "1…" + most, component)
        : new Analysis.Ok<>(fixing.of(number.get()));
  }

  private Analysis<WireType> bounded(
      String member, RecordComponentElement component, WireType.Variable varying) {
    Optional<Integer> most = member(member);
    if (most.isEmpty()) {
      return new Analysis.Ok<>(varying);
    }
    return most.get() < 0
        ? outOfRange(member, most.get(), "0…" + Integer.MAX_VALUE, component)
        : new Analysis.Ok<>(new WireType.Bounded(varying, most.get(), member.equals("maxBytes")));
  }

  private Analysis<WireType> outOfRange(
      String member, int number, String range, RecordComponentElement component) {
    String text =
        "@%s(%s = %d) '%s' is not in %s: take %s off to let it vary"
            .formatted(
                annotation.simpleName(), member, number, component.getSimpleName(), range, member);
    return Analysis.failed(new Problem(CodecError.ANNOTATIONS, text, component, mirror));
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
