package dev.recordwire.processor.codec.analysis;

import dev.recordwire.processor.codec.model.OptionalKind;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.NullAnnotations;
import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.diagnostic.Analysis;
import dev.recordwire.processor.diagnostic.CodecError;
import dev.recordwire.processor.diagnostic.Problem;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/// Converts the wire type of a nullable component to an optional.
final class NullabilityAnalyzer {
  private final NullAnnotations annotations;

  NullabilityAnalyzer(NullAnnotations annotations) {
    this.annotations = annotations;
  }

  /// Analyzes the nullability of a component.
  ///
  /// @param outcome the analysis of its type
  Analysis<WireType> ofComponent(RecordComponentElement component, Analysis<WireType> outcome) {
    TypeMirror type = component.asType();
    Optional<AnnotationMirror> onDeclaration = annotations.onDeclaration(component);
    if (NullAnnotations.isOnPrimitives(type) && onDeclaration.isEmpty()) {
      return misplaced(type, component);
    }
    return NullAnnotations.isOnElements(type)
            && !NullAnnotations.isOnPrimitives(type)
            && onDeclaration.isPresent()
        ? ambiguous(type, component, onDeclaration.get())
        : applied(annotations.on(component).isPresent(), type, component, outcome);
  }

  /// Analyzes the nullability of a type argument or an element type.
  ///
  /// @param outcome the analysis of the type without annotations
  static Analysis<WireType> ofContained(
      TypeMirror type, RecordComponentElement component, Analysis<WireType> outcome) {
    return NullAnnotations.isOnPrimitives(type)
            && !NullAnnotations.isOnPrimitives(component.asType())
        ? misplaced(type, component)
        : applied(NullAnnotations.on(type).isPresent(), type, component, outcome);
  }

  private static Analysis<WireType> misplaced(TypeMirror type, RecordComponentElement component) {
    boolean isOutermost = component.asType().getKind() == TypeKind.ARRAY;
    String name = component.getSimpleName().toString();
    String text =
        "'%s': %s".formatted(name, NullAnnotations.misplacement(type, isOutermost ? name : ""));
    return Analysis.failed(new Problem(CodecError.COMPONENT_TYPE, text, component));
  }

  private static Analysis<WireType> ambiguous(
      TypeMirror type, RecordComponentElement component, AnnotationMirror annotation) {
    String element = NullAnnotations.elementName(type);
    String brackets = NullAnnotations.brackets(type);
    int dimensions = brackets.length() / 2;
    String list = "List<".repeat(dimensions) + "@Nullable " + element + ">".repeat(dimensions);
    String text =
        ("'%1$s': @Nullable %2$s%3$s marks the array and each %2$s as well, since this @Nullable"
                + " applies to types and to declarations: write %2$s @Nullable"
                + " %3$s %1$s to let"
                + " the array be null, or %4$s to let its elements be null")
            .formatted(component.getSimpleName(), element, brackets, list);
    return Analysis.failed(new Problem(CodecError.COMPONENT_TYPE, text, component, annotation));
  }

  private static Analysis<WireType> applied(
      boolean isNullable,
      TypeMirror type,
      RecordComponentElement component,
      Analysis<WireType> outcome) {
    if (!isNullable) {
      return outcome;
    }
    if (type.getKind().isPrimitive()) {
      JavaType primitive = JavaTypes.of(type).orElseThrow();
      String text =
          "@Nullable %s '%s' is never null: take @Nullable off, or use %s"
              .formatted(primitive, component.getSimpleName(), primitive.boxed().simpleName());
      return Analysis.failed(new Problem(CodecError.COMPONENT_TYPE, text, component));
    }
    return outcome.map(
        value ->
            new WireType.Optional(
                OptionalKind.NULLABLE, ContainerAnalyzer.unboxed(value), value.carrier()));
  }
}
