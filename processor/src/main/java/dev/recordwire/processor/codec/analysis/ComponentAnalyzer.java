package dev.recordwire.processor.codec.analysis;

import static java.util.stream.Collectors.joining;

import com.google.auto.common.MoreTypes;
import dev.recordwire.processor.codec.analysis.AdapterAnalyzer.Adapting;
import dev.recordwire.processor.codec.model.Adapter;
import dev.recordwire.processor.codec.model.RuntimeTypes;
import dev.recordwire.processor.codec.model.WireTable;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.NullAnnotations;
import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.diagnostic.Analysis;
import dev.recordwire.processor.diagnostic.CodecError;
import dev.recordwire.processor.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/// Determines the wire type of a record component: by its annotation, or else by its Java type.
final class ComponentAnalyzer {
  private final Types types;
  private final NestedAnalyzer nested;
  private final EnumAnalyzer enums = new EnumAnalyzer();
  private final AdapterAnalyzer adapters;
  private final NullAnnotations nullAnnotations;
  private final NullabilityAnalyzer nullability;
  private final ContainerAnalyzer containers;

  ComponentAnalyzer(
      Types types,
      NestedAnalyzer nested,
      NullAnnotations nullAnnotations,
      CollisionNotes collisions) {
    this.types = types;
    this.nested = nested;
    this.nullAnnotations = nullAnnotations;
    this.nullability = new NullabilityAnalyzer(nullAnnotations);
    this.adapters = new AdapterAnalyzer(types);
    this.containers = new ContainerAnalyzer(types, collisions);
  }

  Analysis<WireType> analyze(RecordComponentElement component, TypeElement record) {
    TypeMirror type = component.asType();
    if (WireElements.isMadeFrom(record, type)) {
      return madeFromItself(component, record);
    }
    if (JavaTypes.isUnresolved(type)) {
      return new Analysis.Deferred<>();
    }
    List<ExplicitType> explicit = ExplicitType.of(component);
    if (explicit.size() > 1) {
      return Analysis.failed(severalAnnotations(component, explicit));
    }
    return adapters
        .around(component, record)
        .flatMap(
            found ->
                nullability.ofComponent(
                    component,
                    bounded(
                        MaxElements.on(component.getAnnotationMirrors()),
                        type,
                        component,
                        value(type, found, component, record, explicit.stream().findFirst()))));
  }

  private static Analysis<WireType> madeFromItself(
      RecordComponentElement component, TypeElement record) {
    String text =
        "'%s' is of %s, which is made from %s and can't be in it: use List<%s>, or keep it beside the record"
            .formatted(
                component.getSimpleName(),
                component.asType(),
                record.getSimpleName(),
                record.getSimpleName());
    return Analysis.failed(new Problem(CodecError.COMPONENT_TYPE, text, component));
  }

  /// Analyzes the component's type, or a type inside it. An annotation belongs to the outermost
  /// type that it can encode.
  private Analysis<WireType> value(
      TypeMirror type,
      List<Adapting> adapters,
      RecordComponentElement component,
      TypeElement record,
      Optional<ExplicitType> explicit) {
    for (Adapting adapting : adapters) {
      if (types.isSameType(adapting.javaType(), type)) {
        return adapted(adapting, adapters, component, record, explicit);
      }
    }
    if (type.getKind() == TypeKind.TYPEVAR) {
      return new Analysis.Failed<>(List.of()); // the error is that the record is generic
    }
    if (explicit.isPresent() && explicit.get().form(type).isPresent()) {
      return explicit.get().apply(type, component);
    }
    return containers
        .analyze(
            type,
            component,
            (inner, isKey) ->
                inside(
                    inner,
                    type.getKind() == TypeKind.ARRAY,
                    adapters,
                    component,
                    record,
                    isKey ? Optional.empty() : explicit))
        .orElseGet(
            () ->
                explicit.isPresent()
                    ? explicit.get().apply(type, component)
                    : natural(type, component, record));
  }

  /// Analyzes a type argument or an element type, which may have annotations of its own.
  private Analysis<WireType> inside(
      TypeMirror type,
      boolean isInArray,
      List<Adapting> adapters,
      RecordComponentElement component,
      TypeElement record,
      Optional<ExplicitType> outer) {
    List<ExplicitType> explicit = new ArrayList<>(outer.stream().toList());
    // An annotation before an array's type belongs to it and, for javac, to its elements, too.
    ExplicitType.inside(type).stream()
        .filter(own -> outer.filter(own::isSame).isEmpty())
        .forEach(explicit::add);
    if (explicit.size() > 1) {
      return Analysis.failed(severalAnnotations(component, explicit));
    }
    Optional<MaxElements> ofArray = MaxElements.on(component.getAnnotationMirrors());
    Optional<MaxElements> max =
        MaxElements.on(type.getAnnotationMirrors())
            .filter(own -> !isInArray || ofArray.filter(own::isSame).isEmpty());
    return NullabilityAnalyzer.ofContained(
        type,
        component,
        bounded(
            max,
            type,
            component,
            value(type, adapters, component, record, explicit.stream().findFirst())));
  }

  private static Analysis<WireType> bounded(
      Optional<MaxElements> max,
      TypeMirror type,
      RecordComponentElement component,
      Analysis<WireType> outcome) {
    return max.isEmpty()
        ? outcome
        : outcome.flatMap(each -> max.get().bound(each, type, component));
  }

  private Analysis<WireType> natural(
      TypeMirror type, RecordComponentElement component, TypeElement record) {
    Optional<WireType> natural = JavaTypes.of(type).flatMap(WireTable::natural);
    if (natural.isPresent()) {
      return new Analysis.Ok<>(natural.get());
    }
    if (type.getKind() == TypeKind.DECLARED) {
      TypeElement element = MoreTypes.asTypeElement(type);
      if (element.getQualifiedName().contentEquals(RuntimeTypes.OPEN_ENUM.toString())) {
        return openEnumeration(MoreTypes.asDeclared(type), component, record);
      }
      if (WireElements.isRecordOrUnion(element) && !element.getTypeParameters().isEmpty()) {
        String text = Suggestions.insteadOfGeneric(component, MoreTypes.asDeclared(type), types);
        return Analysis.failed(new Problem(CodecError.GENERIC, text, component));
      }
      if (WireElements.isRecordOrUnion(element)) {
        boolean always =
            types.isSameType(component.asType(), type) && nullAnnotations.on(component).isEmpty();
        return nested.analyze(component, element, record, always);
      }
      if (element.getKind() == ElementKind.ENUM) {
        return enumeration(element, component, record);
      }
    }
    String text =
        "%s '%s' has no wire type: %s"
            .formatted(
                JavaTypes.describe(type), component.getSimpleName(), Suggestions.insteadOf(type));
    return Analysis.failed(new Problem(CodecError.COMPONENT_TYPE, text, component));
  }

  private Analysis<WireType> enumeration(
      TypeElement type, RecordComponentElement component, TypeElement record) {
    String subject =
        "'%s' is of the enum %s".formatted(component.getSimpleName(), type.getSimpleName());
    Optional<String> unreachable = CodecAccess.problem(subject, type, record);
    return unreachable.isPresent()
        ? Analysis.failed(new Problem(CodecError.PRIVATE, unreachable.get(), component))
        : enums.analyze(type).map(model -> new WireType.Enumeration(model, model.type()));
  }

  /// Analyzes an `OpenEnum`: an enum's constant, or an unknown code.
  private Analysis<WireType> openEnumeration(
      DeclaredType type, RecordComponentElement component, TypeElement record) {
    for (TypeMirror argument : type.getTypeArguments()) {
      if (argument.getKind() == TypeKind.DECLARED) {
        return enumeration(MoreTypes.asTypeElement(argument), component, record)
            .map(
                closed ->
                    new WireType.Enumeration(
                        ((WireType.Enumeration) closed).model(),
                        new JavaType.Generic(RuntimeTypes.OPEN_ENUM, List.of(closed.carrier()))));
      }
    }
    String text =
        "%s '%s' does not name its enum: name one, as in OpenEnum<TimeUnit>"
            .formatted(RuntimeTypes.OPEN_ENUM.simpleName(), component.getSimpleName());
    return Analysis.failed(new Problem(CodecError.COMPONENT_TYPE, text, component));
  }

  /// Determines the wire form of an adapted type, without the adapters that led to it.
  private Analysis<WireType> adapted(
      Adapting adapting,
      List<Adapting> adapters,
      RecordComponentElement component,
      TypeElement record,
      Optional<ExplicitType> explicit) {
    List<Adapting> others =
        adapters.stream().filter(each -> !each.adapter().equals(adapting.adapter())).toList();
    Adapter adapter =
        new Adapter(
            JavaTypes.of(adapting.adapter()),
            JavaTypes.withArguments(adapting.javaType()).orElseThrow());
    return value(adapting.wireType(), others, component, record, explicit)
        .map(
            wire ->
                switch (wire) {
                  case WireType.Fixed fixed -> new WireType.AdaptedFixed(adapter, fixed);
                  case WireType.Variable variable -> new WireType.Adapted(adapter, variable);
                });
  }

  private static Problem severalAnnotations(
      RecordComponentElement component, List<ExplicitType> explicit) {
    String names =
        explicit.stream()
            .map(each -> "@" + each.annotation().simpleName())
            .collect(joining(" and "));
    String text =
        "'%s' is annotated %s, and has only one wire type: keep one"
            .formatted(component.getSimpleName(), names);
    return new Problem(CodecError.ANNOTATIONS, text, component, explicit.getLast().mirror());
  }
}
