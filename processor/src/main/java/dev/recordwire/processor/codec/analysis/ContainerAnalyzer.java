package dev.recordwire.processor.codec.analysis;

import com.google.auto.common.MoreTypes;
import dev.recordwire.processor.codec.model.Container;
import dev.recordwire.processor.codec.model.OptionalKind;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.diagnostic.Analysis;
import dev.recordwire.processor.diagnostic.CodecError;
import dev.recordwire.processor.diagnostic.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/// Analyzes a type that contains values of other types: a collection, a map, an array, an optional.
final class ContainerAnalyzer {
  /// Analyzes a contained type.
  interface ContainedAnalyzer {
    Analysis<WireType> of(TypeMirror type, boolean isKey);
  }

  private final Types types;
  private final CollisionNotes collisions;

  ContainerAnalyzer(Types types, CollisionNotes collisions) {
    this.types = types;
    this.collisions = collisions;
  }

  /// Returns the wire type, or nothing where the type contains no other values.
  Optional<Analysis<WireType>> analyze(
      TypeMirror type, RecordComponentElement component, ContainedAnalyzer contained) {
    return switch (type.getKind()) {
      case ARRAY -> {
        TypeMirror element = MoreTypes.asArray(type).getComponentType();
        yield element.getKind().isPrimitive()
            ? Optional.empty()
            : Optional.of(
                contained.of(element, false).flatMap(each -> array(each, element, component)));
      }
      case DECLARED -> analyze(MoreTypes.asDeclared(type), component, contained);
      default -> Optional.empty();
    };
  }

  private Optional<Analysis<WireType>> analyze(
      DeclaredType type, RecordComponentElement component, ContainedAnalyzer contained) {
    JavaType name = JavaTypes.of(MoreTypes.asTypeElement(type));
    Optional<OptionalKind> optional = OptionalKind.of(name);
    if (optional.flatMap(OptionalKind::primitive).isPresent()) {
      return optional.map(kind -> primitive(kind, contained));
    }
    if (type.getTypeArguments().isEmpty()) {
      return Optional.empty();
    }
    TypeMirror first = type.getTypeArguments().getFirst();
    if (optional.isPresent()) {
      return optional.map(kind -> contained.of(first, false).map(value -> optional(kind, value)));
    }
    return Container.of(name)
        .map(
            container ->
                switch (container.kind()) {
                  case LIST -> contained.of(first, false).map(each -> sequence(container, each));
                  case SET ->
                      contained
                          .of(first, false)
                          .flatMap(each -> distinct(container, each, first, component))
                          .map(each -> sequence(container, each));
                  case MAP -> map(container, type, component, contained);
                });
  }

  private static Analysis<WireType> array(
      WireType element, TypeMirror type, RecordComponentElement component) {
    JavaType innermost = element.carrier();
    while (innermost instanceof JavaType.ArrayOf(JavaType inner)) {
      innermost = inner;
    }
    if (innermost instanceof JavaType.Generic) {
      String text =
          "%s[] '%s' can't be created, since Java has no arrays of types with arguments: use a List"
              .formatted(JavaTypes.describe(type), component.getSimpleName());
      return Analysis.failed(new Problem(CodecError.COMPONENT_TYPE, text, component));
    }
    return new Analysis.Ok<>(
        new WireType.Sequence(Container.ARRAY, element, new JavaType.ArrayOf(element.carrier())));
  }

  private Analysis<WireType> map(
      Container container,
      DeclaredType type,
      RecordComponentElement component,
      ContainedAnalyzer contained) {
    TypeMirror keyType = type.getTypeArguments().getFirst();
    Analysis<WireType> key =
        contained.of(keyType, true).flatMap(each -> distinct(container, each, keyType, component));
    Analysis<WireType> value = contained.of(type.getTypeArguments().getLast(), false);
    if (key instanceof Analysis.Failed<WireType>(List<Problem> ofKey)
        && value instanceof Analysis.Failed<WireType>(List<Problem> ofValue)) {
      return new Analysis.Failed<>(
          Stream.concat(ofKey.stream(), ofValue.stream()).distinct().toList());
    }
    return key.flatMap(
        eachKey ->
            value.map(
                eachValue ->
                    new WireType.Mapping(
                        container,
                        eachKey,
                        eachValue,
                        new JavaType.Generic(
                            container.type().orElseThrow(),
                            List.of(eachKey.carrier().boxed(), eachValue.carrier().boxed())))));
  }

  /// Analyzes a set's element or a map's key, which must differ from the others, and be comparable
  /// where the container is sorted.
  private Analysis<WireType> distinct(
      Container container, WireType element, TypeMirror type, RecordComponentElement component) {
    String subject = "%s in '%s'".formatted(JavaTypes.describe(type), component.getSimpleName());
    String text;
    if (element instanceof WireType.Optional(OptionalKind kind, _, _)
        && kind == OptionalKind.NULLABLE) {
      text = "@Nullable " + subject + " can't be in a set or a map's key: take @Nullable off";
    } else if (type.getKind() == TypeKind.ARRAY || isSegment(element)) {
      text =
          subject
              + " equals only itself, so repeated values are not detected: use a List or a"
              + " record";
    } else if (container.isSorted() && !isComparable(type)) {
      if (hasUnresolvedSupertype(type)) {
        return new Analysis.Deferred<>();
      }
      text = subject + " has no natural order: implement Comparable, or use a Set or Map";
    } else {
      collisions.look(container, element, type, component);
      return new Analysis.Ok<>(element);
    }
    return Analysis.failed(new Problem(CodecError.COMPONENT_TYPE, text, component));
  }

  private static boolean isSegment(WireType type) {
    return type.carrier().toString().equals("java.lang.foreign.MemorySegment");
  }

  private boolean isComparable(TypeMirror type) {
    return types.directSupertypes(type).stream()
        .anyMatch(
            each ->
                MoreTypes.asTypeElement(each)
                        .getQualifiedName()
                        .contentEquals("java.lang.Comparable")
                    || isComparable(each));
  }

  /// Returns whether a type extends or implements a type that does not exist (yet).
  private static boolean hasUnresolvedSupertype(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return type.getKind() == TypeKind.ERROR;
    }
    // Of an element, since Types leaves out missing interfaces.
    TypeElement element = MoreTypes.asTypeElement(type);
    return Stream.concat(Stream.of(element.getSuperclass()), element.getInterfaces().stream())
        .anyMatch(ContainerAnalyzer::hasUnresolvedSupertype);
  }

  private Analysis<WireType> primitive(OptionalKind kind, ContainedAnalyzer contained) {
    JavaType primitive = kind.primitive().orElseThrow();
    TypeKind number = TypeKind.valueOf(primitive.simpleName().toUpperCase(Locale.ROOT));
    return contained
        .of(types.getPrimitiveType(number), false)
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
        new JavaType.Generic(container.type().orElseThrow(), List.of(element.carrier().boxed())));
  }

  /// Returns the type without a box around it.
  static WireType unboxed(WireType value) {
    return value instanceof WireType.Scalar(var scalar, var carrier)
        ? new WireType.Scalar(scalar, carrier.unboxed())
        : value;
  }
}
