package dev.recordwire.processor.codec.analysis;

import static java.util.stream.Collectors.joining;

import com.google.auto.common.MoreTypes;
import dev.recordwire.annotation.Wire;
import dev.recordwire.processor.codec.model.WireAnnotation;
import dev.recordwire.processor.codec.model.WireTable;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.Phrases;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/// The remedies that a message suggests instead of a type without a wire type.
final class Suggestions {
  private static final String ANYTHING =
      "use a primitive, String, byte[], MemorySegment, an array of primitives, a view, a record"
          + " annotated @Wire, or an Optional, List, Set, Map or array of these, or name a"
          + " @WireAdapter for it";

  private Suggestions() {}

  /// Returns the remedy for `annotation` on a type that it can't encode: another type, or another
  /// annotation.
  static String insteadOf(WireAnnotation annotation, TypeMirror type) {
    String carriers =
        Phrases.oneOf(
            annotation.forms().stream()
                .map(WireType::carrier)
                .filter(carrier -> carrier.unboxed().equals(carrier)) // its box is obvious
                .map(JavaType::simpleName)
                .toList());
    if (type.getKind() == TypeKind.DECLARED
        && MoreTypes.asTypeElement(type).getAnnotation(Wire.class) != null) {
      return "use %s, or take @%s off".formatted(carriers, annotation.simpleName());
    }
    List<String> annotations =
        JavaTypes.of(type).stream()
            .flatMap(carrier -> WireTable.annotationsFor(carrier).stream())
            .map(other -> "@" + other.simpleName())
            .toList();
    return annotations.isEmpty()
        ? "use " + carriers
        : "use %s, or annotate it %s".formatted(carriers, Phrases.oneOf(annotations));
  }

  /// Returns the remedy for a type without a natural wire type.
  static String insteadOf(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED -> insteadOfClass((DeclaredType) type);
      case WILDCARD -> "name one type, without a wildcard";
      default -> ANYTHING;
    };
  }

  private static String insteadOfClass(DeclaredType type) {
    TypeElement element = MoreTypes.asTypeElement(type);
    String name = element.getQualifiedName().toString();
    Optional<String> other = OtherTypes.insteadOf(name);
    if (other.isPresent()) {
      return "use " + other.get();
    }
    if (type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()) {
      return "name its contents, as in %s<%s>"
          .formatted(
              element.getSimpleName(),
              String.join(", ", Collections.nCopies(element.getTypeParameters().size(), "String")));
    }
    return ANYTHING;
  }

  /// Returns the message about a component whose type has type arguments, with a record to paste
  /// instead.
  static String insteadOfGeneric(RecordComponentElement component, DeclaredType type, Types types) {
    TypeElement generic = MoreTypes.asTypeElement(type);
    String arguments =
        type.getTypeArguments().stream().map(Suggestions::simpleName).collect(joining(", "));
    String declaration = "a type without parameters";
    if (generic.getKind() == ElementKind.RECORD && !type.getTypeArguments().isEmpty()) {
      String components =
          generic.getRecordComponents().stream()
              .map(
                  each ->
                      simpleName(returned(types.asMemberOf(type, each.getAccessor())))
                          + " "
                          + each.getSimpleName())
              .collect(joining(", "));
      declaration =
          "a record such as '@Wire record %s%s(%s) {}'"
              .formatted(
                  type.getTypeArguments().stream()
                      .map(argument -> simpleName(argument).replaceAll("\\W", ""))
                      .collect(joining()),
                  generic.getSimpleName(),
                  components);
    }
    return "'%s' is of %s<%s>, and only a type without parameters has a codec: use %s, or name a"
            .formatted(component.getSimpleName(), generic.getSimpleName(), arguments, declaration)
        + " @WireAdapter that makes one";
  }

  private static TypeMirror returned(TypeMirror accessor) {
    return MoreTypes.asExecutable(accessor).getReturnType();
  }

  private static String simpleName(TypeMirror type) {
    return JavaTypes.withArguments(type).map(JavaType::simpleName).orElseGet(type::toString);
  }
}
