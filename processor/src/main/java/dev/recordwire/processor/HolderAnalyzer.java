package dev.recordwire.processor;

import com.google.auto.common.MoreTypes;
import dev.recordwire.processor.model.Container;
import dev.recordwire.processor.model.JavaType;
import dev.recordwire.processor.model.OptionalKind;
import dev.recordwire.processor.model.WireType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/// Learns what a type is that holds values of others: a list, an optional.
final class HolderAnalyzer {
  /// What a type is that another holds.
  interface Held {
    Outcome<WireType> of(TypeMirror type, boolean isKey);
  }

  private final Types types;

  HolderAnalyzer(Types types) {
    this.types = types;
  }

  /// What a type is on the wire, or nothing where it holds no others.
  Optional<Outcome<WireType>> analyze(
      TypeMirror type, RecordComponentElement component, Held held) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType declared = MoreTypes.asDeclared(type);
    JavaType name = JavaTypes.of(MoreTypes.asTypeElement(type));
    Optional<OptionalKind> optional = OptionalKind.of(name);
    if (optional.flatMap(OptionalKind::primitive).isPresent()) {
      return optional.map(kind -> primitive(kind, held));
    }
    if (declared.getTypeArguments().isEmpty()) {
      return Optional.empty();
    }
    TypeMirror argument = declared.getTypeArguments().getFirst();
    if (optional.isPresent()) {
      return optional.map(kind -> held.of(argument, false).map(value -> optional(kind, value)));
    }
    return Stream.of(Container.values())
        .filter(container -> container.type().equals(name))
        .findFirst()
        .map(container -> held.of(argument, false).map(element -> sequence(container, element)));
  }

  private Outcome<WireType> primitive(OptionalKind kind, Held held) {
    JavaType primitive = kind.primitive().orElseThrow();
    TypeKind number = TypeKind.valueOf(primitive.simpleName().toUpperCase(Locale.ROOT));
    return held.of(types.getPrimitiveType(number), false)
        .map(value -> new WireType.Optional(kind, value, kind.type().orElseThrow()));
  }

  private static WireType optional(OptionalKind kind, WireType value) {
    return new WireType.Optional(
        kind,
        unboxed(value),
        new JavaType.Generic(kind.type().orElseThrow(), List.of(value.carrier().boxed())));
  }

  private static WireType sequence(Container container, WireType element) {
    return new WireType.Sequence(
        container,
        element,
        new JavaType.Generic(container.type(), List.of(element.carrier().boxed())));
  }

  /// What a reference is that may be null.
  ///
  /// @param outcome what it is otherwise
  static Outcome<WireType> nullable(
      boolean isNullable,
      TypeMirror type,
      RecordComponentElement component,
      Outcome<WireType> outcome) {
    if (!isNullable) {
      return outcome;
    }
    if (type.getKind().isPrimitive()) {
      JavaType primitive = JavaTypes.of(type).orElseThrow();
      String text =
          "@Nullable %s '%s' is never null: take @Nullable off, or use %s"
              .formatted(primitive, component.getSimpleName(), primitive.boxed().simpleName());
      return Outcome.faulty(new Problem(ErrorTag.COMPONENT_TYPE, text, component));
    }
    return outcome.map(
        value -> new WireType.Optional(OptionalKind.NULLABLE, unboxed(value), value.carrier()));
  }

  /// The same value without a box around it, which is only taken off where it is there.
  private static WireType unboxed(WireType value) {
    return value instanceof WireType.Scalar(var scalar, var carrier)
        ? new WireType.Scalar(scalar, carrier.unboxed())
        : value;
  }
}
