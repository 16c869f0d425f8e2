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

/// Learns whether a component that is a record or a sealed interface can be written by that type's
/// own codec.
final class NestedAnalyzer {
  private final Elements elements;
  private final NullAnnotations nullAnnotations;
  private final RootTypes roots;
  private final Function<TypeElement, Analysis<?>> types;

  /// @param types analyzes the type of a codec that is not there yet
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

  /// Looks at `holder`'s `component`, which is of type `held`, or holds it.
  ///
  /// @param always whether each value of the component holds one of `held`, as it does not in a
  ///     list
  Analysis<WireType> analyze(
      RecordComponentElement component, TypeElement held, TypeElement holder, boolean always) {
    String name = component.getSimpleName().toString();
    if (!WireElements.isWire(held) && UnresolvedAnnotations.areOn(held)) {
      return new Analysis.Deferred<>(); // the one that is missing may be @Wire
    }
    if (!WireElements.isWire(held)) {
      return Analysis.failed(new Problem(CodecError.NESTED, notWire(name, held), component));
    }
    if (always && reaches(held, holder, new HashSet<>())) {
      return Analysis.failed(
          new Problem(CodecError.RECURSIVE, withoutEnd(name, held, holder), component));
    }
    return codecOf(held, holder, "'%s' is of".formatted(name), component)
        .map(codec -> new WireType.Nested(JavaTypes.of(held), codec));
  }

  /// The codec of a `@Wire` type, as the codec of another calls it.
  ///
  /// @param subject how a message about it starts, as in `'engine' is of`
  /// @param place what that message is about
  Analysis<ClassType> codecOf(TypeElement held, TypeElement holder, String subject, Element place) {
    if (isOutOfReach(held, holder)) {
      String text =
          "%s %s, which %s's codec can't reach from another package: make it public"
              .formatted(subject, held, holder.getSimpleName());
      return Analysis.failed(new Problem(CodecError.PRIVATE, text, place));
    }
    ClassType codec = WireElements.codecOf(held);
    Optional<String> lacking = roots.lacking(held, "codec", codec, elements);
    if (lacking.isPresent()) {
      return Analysis.failed(new Problem(CodecError.NESTED, subject + " " + lacking.get(), place));
    }
    if (elements.getTypeElement(codec.toString()) != null) {
      return new Analysis.Ok<>(codec);
    }
    return switch (types.apply(held)) {
      case Analysis.Ok<?> _ -> new Analysis.Ok<>(codec);
      case Analysis.Failed<?> _ -> new Analysis.Failed<>(List.of());
      case Analysis.Deferred<?> _ -> new Analysis.Deferred<>();
    };
  }

  /// Whether a value of `from` always holds one of `target`.
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

  private static boolean isOutOfReach(TypeElement held, TypeElement holder) {
    return !Visibility.of(held).isPublic()
        && !MoreElements.getPackage(held).equals(MoreElements.getPackage(holder));
  }

  private static String notWire(String name, TypeElement held) {
    if (MoreElements.isAnnotationPresent(held, Fallback.class)) {
      return "'%s' is of %s, which only stands for what its sealed interface does not know: use the"
              .formatted(name, held.getSimpleName())
          + " interface";
    }
    return "'%s' is of the %s %s, which is not a wire format: annotate %s @Wire"
        .formatted(name, JavaTypes.kind(held), held, held.getSimpleName());
  }

  private static String withoutEnd(String name, TypeElement held, TypeElement holder) {
    String through =
        held.equals(holder) ? "'" + name + "'" : "'%s' of %s".formatted(name, held.getSimpleName());
    return "%s contains itself through %s, without an end: hold an index or a key instead"
        .formatted(holder.getSimpleName(), through);
  }
}
