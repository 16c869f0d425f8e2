package dev.recordwire.processor;

import static java.util.stream.Collectors.joining;

import com.google.auto.common.MoreTypes;
import dev.recordwire.processor.AdapterAnalyzer.Adapting;
import dev.recordwire.processor.model.Adapter;
import dev.recordwire.processor.model.JavaType;
import dev.recordwire.processor.model.JavaType.ClassType;
import dev.recordwire.processor.model.WireTable;
import dev.recordwire.processor.model.WireType;
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

/// Learns what a record component is on the wire: what its annotation states, or what its type is
/// by nature.
final class ComponentAnalyzer {
  private static final ClassType OPEN_ENUM =
      JavaType.topLevel(RuntimeNames.OPEN_ENUM.packageName(), RuntimeNames.OPEN_ENUM.simpleName());

  private final Types types;
  private final StructAnalyzer structs;
  private final EnumAnalyzer enums = new EnumAnalyzer();
  private final AdapterAnalyzer adapters;
  private final Nullability nullability;
  private final HolderAnalyzer holders;

  ComponentAnalyzer(
      Types types, StructAnalyzer structs, Nullability nullability, CollisionNotes collisions) {
    this.types = types;
    this.structs = structs;
    this.nullability = nullability;
    this.adapters = new AdapterAnalyzer(types);
    this.holders = new HolderAnalyzer(types, collisions);
  }

  Outcome<WireType> analyze(RecordComponentElement component, TypeElement record) {
    TypeMirror type = component.asType();
    if (JavaTypes.isUnresolved(type)) {
      return new Outcome.Unresolved<>();
    }
    List<Stated> stated = Stated.on(component.getAnnotationMirrors());
    if (stated.size() > 1) {
      return Outcome.faulty(severalAnnotations(component, stated));
    }
    return adapters
        .around(component, record)
        .flatMap(
            found ->
                nullability.ofComponent(
                    component,
                    bounded(
                        MostElements.on(component.getAnnotationMirrors()),
                        type,
                        component,
                        value(type, found, component, record, stated.stream().findFirst()))));
  }

  /// Looks at the component's type, or at one inside it; what is stated is stated of the outermost
  /// that it can encode.
  private Outcome<WireType> value(
      TypeMirror type,
      List<Adapting> adapters,
      RecordComponentElement component,
      TypeElement record,
      Optional<Stated> stated) {
    for (Adapting adapting : adapters) {
      if (types.isSameType(adapting.javaType(), type)) {
        return adapted(adapting, adapters, component, record, stated);
      }
    }
    if (type.getKind() == TypeKind.TYPEVAR) {
      return new Outcome.Faulty<>(List.of()); // the record is told that it is generic
    }
    if (stated.isPresent() && stated.get().form(type).isPresent()) {
      return stated.get().apply(type, component);
    }
    return holders
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
                    isKey ? Optional.empty() : stated))
        .orElseGet(
            () ->
                stated.isPresent()
                    ? stated.get().apply(type, component)
                    : natural(type, component, record));
  }

  /// Looks at a type argument or an element type, which may have annotations of its own.
  private Outcome<WireType> inside(
      TypeMirror type,
      boolean isInArray,
      List<Adapting> adapters,
      RecordComponentElement component,
      TypeElement record,
      Optional<Stated> outer) {
    List<Stated> stated = new ArrayList<>(outer.stream().toList());
    // What stands before an array's type is its own and, in javac's eyes, its elements' as well.
    Stated.inside(type).stream()
        .filter(own -> outer.filter(own::isSame).isEmpty())
        .forEach(stated::add);
    if (stated.size() > 1) {
      return Outcome.faulty(severalAnnotations(component, stated));
    }
    Optional<MostElements> ofArray = MostElements.on(component.getAnnotationMirrors());
    Optional<MostElements> most =
        MostElements.on(type.getAnnotationMirrors())
            .filter(own -> !isInArray || ofArray.filter(own::isSame).isEmpty());
    return Nullability.ofHeld(
        type,
        component,
        bounded(
            most,
            type,
            component,
            value(type, adapters, component, record, stated.stream().findFirst())));
  }

  private static Outcome<WireType> bounded(
      Optional<MostElements> most,
      TypeMirror type,
      RecordComponentElement component,
      Outcome<WireType> outcome) {
    return most.isEmpty()
        ? outcome
        : outcome.flatMap(each -> most.get().bound(each, type, component));
  }

  private Outcome<WireType> natural(
      TypeMirror type, RecordComponentElement component, TypeElement record) {
    Optional<WireType> natural = JavaTypes.of(type).flatMap(WireTable::natural);
    if (natural.isPresent()) {
      return new Outcome.Sound<>(natural.get());
    }
    if (type.getKind() == TypeKind.DECLARED) {
      TypeElement element = MoreTypes.asTypeElement(type);
      if (element.getQualifiedName().contentEquals(OPEN_ENUM.toString())) {
        return openEnumeration(MoreTypes.asDeclared(type), component, record);
      }
      if (StructAnalyzer.isStruct(element) && !element.getTypeParameters().isEmpty()) {
        String text = Suggestions.insteadOfGeneric(component, MoreTypes.asDeclared(type), types);
        return Outcome.faulty(new Problem(ErrorTag.GENERIC, text, component));
      }
      if (StructAnalyzer.isStruct(element)) {
        boolean always =
            types.isSameType(component.asType(), type) && nullability.on(component).isEmpty();
        return structs.analyze(component, element, record, always);
      }
      if (element.getKind() == ElementKind.ENUM) {
        return enumeration(element, component, record);
      }
    }
    String text =
        "%s '%s' has no wire type: %s"
            .formatted(
                JavaTypes.describe(type), component.getSimpleName(), Suggestions.insteadOf(type));
    return Outcome.faulty(new Problem(ErrorTag.COMPONENT_TYPE, text, component));
  }

  private Outcome<WireType> enumeration(
      TypeElement type, RecordComponentElement component, TypeElement record) {
    String subject =
        "'%s' is of the enum %s".formatted(component.getSimpleName(), type.getSimpleName());
    Optional<String> unreachable = Reach.problem(subject, type, record);
    return unreachable.isPresent()
        ? Outcome.faulty(new Problem(ErrorTag.PRIVATE, unreachable.get(), component))
        : enums.analyze(type).map(model -> new WireType.Enumeration(model, model.type()));
  }

  /// A constant of an enum, or a code that it does not know.
  private Outcome<WireType> openEnumeration(
      DeclaredType type, RecordComponentElement component, TypeElement record) {
    for (TypeMirror argument : type.getTypeArguments()) {
      if (argument.getKind() == TypeKind.DECLARED) {
        return enumeration(MoreTypes.asTypeElement(argument), component, record)
            .map(
                closed ->
                    new WireType.Enumeration(
                        ((WireType.Enumeration) closed).model(),
                        new JavaType.Generic(OPEN_ENUM, List.of(closed.carrier()))));
      }
    }
    String text =
        "%s '%s' does not say of which enum it is: name one, as in OpenEnum<TimeUnit>"
            .formatted(OPEN_ENUM.simpleName(), component.getSimpleName());
    return Outcome.faulty(new Problem(ErrorTag.COMPONENT_TYPE, text, component));
  }

  /// What an adapter makes of a type, which no adapter takes that led there.
  private Outcome<WireType> adapted(
      Adapting adapting,
      List<Adapting> adapters,
      RecordComponentElement component,
      TypeElement record,
      Optional<Stated> stated) {
    List<Adapting> others =
        adapters.stream().filter(each -> !each.adapter().equals(adapting.adapter())).toList();
    Adapter adapter =
        new Adapter(
            JavaTypes.of(adapting.adapter()),
            JavaTypes.withArguments(adapting.javaType()).orElseThrow());
    return value(adapting.wireType(), others, component, record, stated)
        .map(
            wire ->
                switch (wire) {
                  case WireType.Fixed fixed -> new WireType.AdaptedFixed(adapter, fixed);
                  case WireType.Variable variable -> new WireType.Adapted(adapter, variable);
                });
  }

  private static Problem severalAnnotations(RecordComponentElement component, List<Stated> stated) {
    String names =
        stated.stream().map(each -> "@" + each.annotation().simpleName()).collect(joining(" and "));
    String text =
        "'%s' is annotated %s, and has one wire type: keep one"
            .formatted(component.getSimpleName(), names);
    return new Problem(ErrorTag.ANNOTATIONS, text, component, stated.getLast().mirror());
  }
}
