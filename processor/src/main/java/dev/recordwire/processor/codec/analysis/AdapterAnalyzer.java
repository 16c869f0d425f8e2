package dev.recordwire.processor.codec.analysis;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.recordwire.annotation.WireAdapter;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.diagnostic.Analysis;
import dev.recordwire.processor.diagnostic.CodecError;
import dev.recordwire.processor.diagnostic.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/// Finds the adapters that an element is annotated with, and the types that they convert.
///
/// An element's errors are reported once, however many components would use its adapters.
final class AdapterAnalyzer {
  /// An adapter: the type that it adapts and the type on the wire.
  ///
  /// @param mirror the annotation that names it
  record Adapting(
      TypeElement adapter, TypeMirror javaType, TypeMirror wireType, AnnotationMirror mirror) {}

  private static final Set<String> METHODS = Set.of("toWire", "fromWire");

  private final Types types;
  private final Map<Element, Analysis<List<Adapting>>> known = new HashMap<>();

  AdapterAnalyzer(Types types) {
    this.types = types;
  }

  /// Finds the adapters that a component may use, nearest first: its own, its record's, its
  /// package's.
  Analysis<List<Adapting>> around(RecordComponentElement component, TypeElement record) {
    List<Adapting> all = new ArrayList<>();
    for (Element annotated : List.of(component, record, MoreElements.getPackage(record))) {
      switch (on(annotated, record)) {
        case Analysis.Ok<List<Adapting>>(List<Adapting> found) -> all.addAll(found);
        case Analysis.Failed<List<Adapting>> faulty -> {
          return faulty;
        }
        case Analysis.Deferred<List<Adapting>> unresolved -> {
          return unresolved;
        }
      }
      if (annotated.equals(component)) {
        for (Adapting adapting : all) {
          if (!isUsed(adapting, component, all)) {
            return Analysis.failed(unused(adapting, component));
          }
        }
      }
    }
    return new Analysis.Ok<>(all);
  }

  /// Returns whether a component contains a type that an adapter takes, or that another adapter
  /// makes.
  private boolean isUsed(Adapting adapting, RecordComponentElement component, List<Adapting> all) {
    return Stream.concat(
            Stream.of(component.asType()),
            all.stream().filter(other -> !other.equals(adapting)).map(Adapting::wireType))
        .anyMatch(type -> holds(type, adapting.javaType()));
  }

  private boolean holds(TypeMirror type, TypeMirror wanted) {
    if (types.isSameType(type, wanted)) {
      return true;
    }
    return switch (type.getKind()) {
      case ARRAY -> holds(MoreTypes.asArray(type).getComponentType(), wanted);
      case DECLARED ->
          MoreTypes.asDeclared(type).getTypeArguments().stream()
              .anyMatch(argument -> holds(argument, wanted));
      default -> false;
    };
  }

  private static Problem unused(Adapting adapting, RecordComponentElement component) {
    String text =
        "%s adapts %s, and %s '%s' contains none: take it off, or name an adapter of that type"
            .formatted(
                adapting.adapter().getSimpleName(),
                JavaTypes.describe(adapting.javaType()),
                JavaTypes.describe(component.asType()),
                component.getSimpleName());
    return new Problem(CodecError.ADAPTER, text, component, adapting.mirror());
  }

  /// Finds the adapters on a component, record or package, in order.
  ///
  /// @param owner the record whose codec calls the adapters
  private Analysis<List<Adapting>> on(Element annotated, TypeElement owner) {
    Analysis<List<Adapting>> outcome = known.get(annotated);
    if (outcome == null) {
      outcome = read(annotated, owner);
      boolean faulty = outcome instanceof Analysis.Failed<List<Adapting>>;
      known.put(annotated, faulty ? new Analysis.Failed<>(List.of()) : outcome);
    }
    return outcome;
  }

  /// Returns the classes that an element's annotations name as adapters, valid or not.
  static List<TypeElement> namedOn(Element annotated) {
    return MoreElements.getAnnotationMirror(annotated, WireAdapter.class).toJavaUtil().stream()
        .flatMap(mirror -> values(mirror).stream())
        .filter(value -> value instanceof TypeMirror type && type.getKind() == TypeKind.DECLARED)
        .map(type -> MoreTypes.asTypeElement((TypeMirror) type))
        .toList();
  }

  private Analysis<List<Adapting>> read(Element annotated, TypeElement owner) {
    Optional<AnnotationMirror> mirror =
        MoreElements.getAnnotationMirror(annotated, WireAdapter.class).toJavaUtil();
    if (mirror.isEmpty()) {
      return new Analysis.Ok<>(List.of());
    }
    List<Adapting> found = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Object value : values(mirror.get())) {
      if (!(value instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR) {
        return new Analysis.Deferred<>();
      }
      if (type.getKind() == TypeKind.DECLARED && isUnresolved(MoreTypes.asTypeElement(type))) {
        return new Analysis.Deferred<>();
      }
      String problem =
          type.getKind() == TypeKind.DECLARED
              ? adapting(MoreTypes.asTypeElement(type), owner, mirror.get(), found)
              : "%s is not a class: name a class with static methods toWire and fromWire"
                  .formatted(type);
      if (!problem.isEmpty()) {
        problems.add(new Problem(CodecError.ADAPTER, problem, annotated, mirror.get()));
      }
    }
    return problems.isEmpty() ? new Analysis.Ok<>(found) : new Analysis.Failed<>(problems);
  }

  /// Returns whether a method of an adapter names a type that does not exist (yet).
  private static boolean isUnresolved(TypeElement adapter) {
    return ElementFilter.methodsIn(adapter.getEnclosedElements()).stream()
        .filter(method -> METHODS.contains(method.getSimpleName().toString()))
        .flatMap(
            method ->
                Stream.concat(
                    Stream.of(method.getReturnType()),
                    method.getParameters().stream().map(VariableElement::asType)))
        .anyMatch(JavaTypes::isUnresolved);
  }

  private static List<Object> values(AnnotationMirror mirror) {
    List<Object> values = new ArrayList<>();
    for (Object value :
        (List<?>) AnnotationMirrors.getAnnotationValue(mirror, "value").getValue()) {
      values.add(((AnnotationValue) value).getValue());
    }
    return values;
  }

  /// Adds the adapter, or returns the error.
  private String adapting(
      TypeElement adapter, TypeElement owner, AnnotationMirror mirror, List<Adapting> found) {
    Optional<String> unreachable =
        CodecAccess.problem(adapter.getSimpleName() + " is an adapter", adapter, owner);
    if (unreachable.isPresent()) {
      return unreachable.get();
    }
    Optional<ExecutableElement> toWire = method(adapter, "toWire", owner);
    Optional<ExecutableElement> fromWire = method(adapter, "fromWire", owner);
    if (toWire.isEmpty() || fromWire.isEmpty()) {
      return "%1$s has no single method %2$s that %3$s's codec can call: give it a static %2$s of"
              .formatted(
                  adapter.getSimpleName(),
                  toWire.isEmpty() ? "toWire" : "fromWire",
                  owner.getSimpleName())
          + " one parameter, not private and without type parameters";
    }
    TypeMirror javaType = parameter(toWire.get());
    TypeMirror wireType = toWire.get().getReturnType();
    TypeMirror back = fromWire.get().getReturnType();
    TypeMirror read = parameter(fromWire.get());
    if (!types.isSameType(javaType, back) || !types.isSameType(wireType, read)) {
      return "%s.toWire makes %s of %s, and fromWire makes %s of %s: make them inverses"
          .formatted(
              adapter.getSimpleName(),
              JavaTypes.describe(wireType),
              JavaTypes.describe(javaType),
              JavaTypes.describe(back),
              JavaTypes.describe(read));
    }
    if (JavaTypes.withArguments(javaType).isEmpty()) {
      return "%s adapts %s, which a codec can't name: adapt a type without wildcards"
          .formatted(adapter.getSimpleName(), javaType);
    }
    found.add(new Adapting(adapter, javaType, wireType, mirror));
    return "";
  }

  private static TypeMirror parameter(ExecutableElement method) {
    return method.getParameters().getFirst().asType();
  }

  /// Returns the only method of that name that a codec can call.
  private static Optional<ExecutableElement> method(
      TypeElement adapter, String name, TypeElement owner) {
    boolean samePackage = MoreElements.getPackage(adapter).equals(MoreElements.getPackage(owner));
    List<ExecutableElement> methods =
        ElementFilter.methodsIn(adapter.getEnclosedElements()).stream()
            .filter(method -> method.getSimpleName().contentEquals(name))
            .filter(method -> method.getModifiers().contains(Modifier.STATIC))
            .filter(
                method ->
                    samePackage
                        ? !method.getModifiers().contains(Modifier.PRIVATE)
                        : method.getModifiers().contains(Modifier.PUBLIC))
            .filter(method -> method.getParameters().size() == 1)
            .filter(method -> method.getTypeParameters().isEmpty())
            .toList();
    return methods.size() == 1 ? Optional.of(methods.getFirst()) : Optional.empty();
  }
}
