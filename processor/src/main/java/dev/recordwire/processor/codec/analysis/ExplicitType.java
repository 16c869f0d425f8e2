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

/// An annotation that determines a wire type, by its entry in the table and its mirror in the
/// source.
record ExplicitType(WireAnnotation annotation, AnnotationMirror mirror) {
  /// The maximum size of a fixed-size value, which a reader needs in one piece.
  private static final int MAX_FIXED_BYTES = 1 << 20;

  /// Finds the annotations that determine wire types.
  static List<ExplicitType> on(List<? extends AnnotationMirror> mirrors) {
    List<ExplicitType> explicit = new ArrayList<>();
    for (AnnotationMirror mirror : mirrors) {
      WireTable.annotation(
              MoreTypes.asTypeElement(mirror.getAnnotationType()).getQualifiedName().toString())
          .ifPresent(annotation -> explicit.add(new ExplicitType(annotation, mirror)));
    }
    return explicit;
  }

  /// Finds the annotations of a component: before it, and in its type's name, as in
  /// `java.lang.@Utf8 String`.
  static List<ExplicitType> of(RecordComponentElement component) {
    List<ExplicitType> explicit = on(component.getAnnotationMirrors());
    on(component.asType().getAnnotationMirrors()).stream()
        .filter(inType -> explicit.stream().noneMatch(inType::isSame))
        .toList()
        .forEach(explicit::add);
    return explicit;
  }

  /// Finds the annotations before a type argument. For an array of primitives, they stand before
  /// the primitive.
  static List<ExplicitType> inside(TypeMirror type) {
    List<ExplicitType> explicit = on(type.getAnnotationMirrors());
    if (type.getKind() == TypeKind.ARRAY) {
      TypeMirror element = MoreTypes.asArray(type).getComponentType();
      if (element.getKind().isPrimitive()) {
        explicit.addAll(on(element.getAnnotationMirrors()));
      }
    }
    return explicit;
  }

  /// Returns whether another annotation has the same meaning.
  boolean isSame(ExplicitType other) {
    return mirror.toString().equals(other.mirror.toString());
  }

  /// Returns the wire type of a Java type, or nothing where the annotation can't encode it.
  Optional<WireType> form(TypeMirror type) {
    return JavaTypes.of(type).flatMap(annotation::formFor);
  }

  /// Determines the wire type of a component's type, or of a type inside it.
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

  /// Returns the fixed-size form where a member of the annotation asks for it, and otherwise the
  /// variable form, which another member may bound.
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
    int max = MAX_FIXED_BYTES / unitBytes;
    return number.get() < 1 || number.get() > max
        ? outOfRange(member, number.get(), max, "let it vary", component)
        : new Analysis.Ok<>(fixing.of(number.get()));
  }

  private Analysis<WireType> bounded(
      String member, RecordComponentElement component, WireType.Variable varying) {
    Optional<Integer> max = member(member);
    if (max.isEmpty()) {
      return new Analysis.Ok<>(varying);
    }
    return max.get() < 1
        ? outOfRange(member, max.get(), Integer.MAX_VALUE, "have no bound", component)
        : new Analysis.Ok<>(new WireType.Bounded(varying, max.get(), member.equals("maxBytes")));
  }

  private Analysis<WireType> outOfRange(
      String member, int number, int max, String withoutIt, RecordComponentElement component) {
    String text =
        "@%s(%s = %d) '%s' is not in 1…%d: take %s off to %s"
            .formatted(
                annotation.simpleName(),
                member,
                number,
                component.getSimpleName(),
                max,
                member,
                withoutIt);
    return Analysis.failed(new Problem(CodecError.ANNOTATIONS, text, component, mirror));
  }

  /// Returns the value of a member, or nothing where it has its default.
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
