package dev.recordwire.processor.codec.analysis;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.recordwire.annotation.Fallback;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.NullAnnotations;
import dev.recordwire.processor.common.RootTypes;
import dev.recordwire.processor.common.UnresolvedAnnotations;
import dev.recordwire.processor.common.Visibility;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import dev.recordwire.processor.diagnostic.Analysis;
import dev.recordwire.processor.diagnostic.CodecError;
import dev.recordwire.processor.diagnostic.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/// Analyzes a component whose type is a record or a sealed interface with a codec of its own.
final class NestedAnalyzer {
  private final Elements elements;
  private final NullAnnotations nullAnnotations;
  private final RootTypes roots;
  private final Function<TypeElement, Analysis<?>> types;

  /// @param types analyzes a type whose codec is not generated yet
  NestedAnalyzer(
      Elements elements,
      NullAnnotations nullAnnotations,
      RootTypes roots,
      Function<TypeElement, Analysis<?>> types) {
    this.elements = elements;
    this.nullAnnotations = nullAnnotations;
    this.roots = roots;
    this.types = types;
  }

  /// Analyzes `component` of `container`, whose type is or contains `contained`.
  ///
  /// @param always whether each value of the component contains a `contained`, unlike a list's
  Analysis<WireType> analyze(
      RecordComponentElement component,
      TypeElement contained,
      TypeElement container,
      boolean always) {
    String name = component.getSimpleName().toString();
    if (!WireElements.isWire(contained) && UnresolvedAnnotations.areOn(contained)) {
      return new Analysis.Deferred<>(); // the missing annotation may be @Wire
    }
    if (!WireElements.isWire(contained)) {
      return Analysis.failed(new Problem(CodecError.NESTED, notWire(name, contained), component));
    }
    if (always && reaches(contained, container, new HashSet<>())) {
      return Analysis.failed(
          new Problem(CodecError.RECURSIVE, withoutEnd(name, contained, container), component));
    }
    return codecOf(contained, container, "'%s' is of".formatted(name), component)
        .map(
            codec ->
                new WireType.Nested(
                    JavaTypes.of(contained), codec, WireElements.viewOf(contained)));
  }

  /// Returns the codec of a `@Wire` type, for a call from another type's codec.
  ///
  /// @param subject the start of a message, as in `'engine' is of`
  /// @param location the element that the message is about
  Analysis<ClassType> codecOf(
      TypeElement contained, TypeElement container, String subject, Element location) {
    if (isOutOfReach(contained, container)) {
      String text =
          "%s %s, which %s's codec can't reach from another package: make it public"
              .formatted(subject, contained, container.getSimpleName());
      return Analysis.failed(new Problem(CodecError.PRIVATE, text, location));
    }
    ClassType codec = WireElements.codecOf(contained);
    Optional<String> lacking = roots.lacking(contained, "codec", codec, elements);
    if (lacking.isPresent()) {
      return Analysis.failed(
          new Problem(CodecError.NESTED, subject + " " + lacking.get(), location));
    }
    if (elements.getTypeElement(codec.toString()) != null) {
      return new Analysis.Ok<>(codec);
    }
    return switch (types.apply(contained)) {
      case Analysis.Ok<?> _ -> new Analysis.Ok<>(codec);
      case Analysis.Failed<?> _ -> new Analysis.Failed<>(List.of());
      case Analysis.Deferred<?> _ -> new Analysis.Deferred<>();
    };
  }

  /// Returns whether each value of `from` contains a `target`.
  private boolean reaches(TypeElement from, TypeElement target, Set<TypeElement> seen) {
    if (from.equals(target)) {
      return true;
    }
    if (!WireElements.isWire(from) || !seen.add(from)) {
      return false;
    }
    if (WireElements.isUnion(from)) {
      return from.getPermittedSubclasses().stream()
          .allMatch(
              permitted ->
                  typeIn(permitted).stream().anyMatch(type -> reaches(type, target, seen)));
    }
    return from.getRecordComponents().stream()
        .filter(component -> nullAnnotations.on(component).isEmpty())
        .flatMap(component -> typeIn(component.asType()).stream())
        .anyMatch(type -> reaches(type, target, seen));
  }

  private static Optional<TypeElement> typeIn(TypeMirror type) {
    return Optional.of(type)
        .filter(each -> each.getKind() == TypeKind.DECLARED)
        .map(MoreTypes::asTypeElement)
        .filter(WireElements::isRecordOrUnion);
  }

  private static boolean isOutOfReach(TypeElement contained, TypeElement container) {
    return !Visibility.of(contained).isPublic()
        && !MoreElements.getPackage(contained).equals(MoreElements.getPackage(container));
  }

  private static String notWire(String name, TypeElement contained) {
    if (MoreElements.isAnnotationPresent(contained, Fallback.class)) {
      return "'%s' is of %s, which only represents what its sealed interface does not know: use the"
              .formatted(name, contained.getSimpleName())
          + " interface";
    }
    return "'%s' is of the %s %s, which is not a wire format: annotate %s @Wire"
        .formatted(name, JavaTypes.kind(contained), contained, contained.getSimpleName());
  }

  private static String withoutEnd(String name, TypeElement contained, TypeElement container) {
    String through =
        contained.equals(container)
            ? "'" + name + "'"
            : "'%s' of %s".formatted(name, contained.getSimpleName());
    return ("%s contains itself through %s, without an end: make it @Nullable, an Optional or a"
            + " List, or hold an index or a key instead")
        .formatted(container.getSimpleName(), through);
  }
}
