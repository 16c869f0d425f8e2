package dev.recordwire.processor.codec.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparingInt;

import com.google.auto.common.MoreElements;
import dev.recordwire.annotation.FieldOrder;
import dev.recordwire.annotation.Wire;
import dev.recordwire.processor.codec.model.Component;
import dev.recordwire.processor.codec.model.Layout;
import dev.recordwire.processor.codec.model.RecordModel;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.diagnostic.CodecError;
import dev.recordwire.processor.diagnostic.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/// Sorts the components of a `@Wire(order = CANONICAL)` record as ffire's generators do.
final class CanonicalOrder {
  private static final int VARIABLE = 4;
  private static final int OPTIONAL = 5;

  private final Elements elements;
  private final Function<TypeElement, Optional<RecordModel>> models;

  /// @param models returns the model of a record, if the record is valid and does not contain
  ///     itself
  CanonicalOrder(Elements elements, Function<TypeElement, Optional<RecordModel>> models) {
    this.elements = elements;
    this.models = models;
  }

  private static boolean isAskedFor(TypeElement record) {
    return record.getAnnotation(Wire.class).order() == FieldOrder.CANONICAL;
  }

  /// Returns the error of asking for this order, if there is one.
  static Optional<Problem> problem(TypeElement record) {
    if (!isAskedFor(record) || !record.getAnnotation(Wire.class).evolvable()) {
      return Optional.empty();
    }
    String text =
        "%s is evolvable, so its fields have ids and no order: take order off"
            .formatted(record.getSimpleName());
    return Optional.of(
        new Problem(
            CodecError.ORDER,
            text,
            record,
            MoreElements.getAnnotationMirror(record, Wire.class).get()));
  }

  /// Returns a record's components in wire order.
  List<Component> sorted(TypeElement record, List<Component> declared) {
    return isAskedFor(record)
        ? declared.stream()
            .sorted(
                comparingInt((Component component) -> rank(component.type()))
                    .thenComparing(CanonicalOrder::byName))
            .toList()
        : declared;
  }

  private static int byName(Component first, Component second) {
    return Arrays.compareUnsigned(
        first.schemaName().getBytes(UTF_8), second.schemaName().getBytes(UTF_8));
  }

  private int rank(WireType type) {
    return switch (type) {
      case WireType.Fixed fixed -> rank(fixed.bytes());
      case WireType.Nested nested -> isFixed(nested) ? 0 : VARIABLE;
      case WireType.Adapted(_, WireType.Variable wire) -> rank(wire);
      case WireType.Bounded bounded -> rank(bounded.type());
      case WireType.Optional _ -> OPTIONAL;
      case WireType.Variable _ -> VARIABLE;
    };
  }

  /// Returns the largest of 8, 4, 2 and 1 that divides the number of bytes.
  private static int rank(int bytes) {
    return bytes >= 8 ? 0 : bytes >= 4 ? 1 : bytes >= 2 ? 2 : 3;
  }

  /// Returns whether a record contains only values of a fixed size.
  private boolean isFixed(WireType.Nested nested) {
    TypeElement nestedRecord = elements.getTypeElement(nested.carrier().toString());
    return nestedRecord != null
        && nestedRecord.getKind() == ElementKind.RECORD
        && models
            .apply(nestedRecord)
            .filter(model -> model.layout() instanceof Layout.Packed)
            .filter(
                model -> model.components().stream().map(Component::type).allMatch(this::isFixed))
            .isPresent();
  }

  private boolean isFixed(WireType type) {
    return type instanceof WireType.Fixed
        || (type instanceof WireType.Nested nested && isFixed(nested));
  }
}
