package dev.recordwire.processor;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.recordwire.annotation.Fallback;
import dev.recordwire.annotation.Wire;
import dev.recordwire.processor.model.JavaType.ClassType;
import dev.recordwire.processor.model.WireType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/// Learns whether a component that is a record or a sealed interface can be written by that type's
/// own codec.
final class StructAnalyzer {
  private final Elements elements;
  private final RecordAnalyzer records;
  private final Nullability nullability;
  private final RootTypes roots;

  StructAnalyzer(
      Elements elements, RecordAnalyzer records, Nullability nullability, RootTypes roots) {
    this.elements = elements;
    this.roots = roots;
    this.records = records;
    this.nullability = nullability;
  }

  /// Whether a type is one that this analyzer takes.
  static boolean isStruct(TypeElement type) {
    return type.getKind() == ElementKind.RECORD || UnionAnalyzer.isUnion(type);
  }

  /// Looks at `holder`'s `component`, which is of type `held`, or holds it.
  ///
  /// @param always whether each value of the component holds one of `held`, as it does not in a
  ///     list
  Outcome<WireType> analyze(
      RecordComponentElement component, TypeElement held, TypeElement holder, boolean always) {
    String name = component.getSimpleName().toString();
    if (!isWire(held) && UnresolvedAnnotations.areOn(held)) {
      return new Outcome.Unresolved<>(); // the one that is missing may be @Wire
    }
    if (!isWire(held)) {
      return Outcome.faulty(new Problem(ErrorTag.NESTED, notWire(name, held), component));
    }
    if (always && reaches(held, holder, new HashSet<>())) {
      return Outcome.faulty(
          new Problem(ErrorTag.RECURSIVE, withoutEnd(name, held, holder), component));
    }
    return codecOf(held, holder, "'%s' is of".formatted(name), component)
        .map(codec -> new WireType.Struct(JavaTypes.of(held), codec));
  }

  /// The codec of a `@Wire` type, as the codec of another calls it.
  ///
  /// @param subject how a message about it starts, as in `'engine' is of`
  /// @param place what that message is about
  Outcome<ClassType> codecOf(TypeElement held, TypeElement holder, String subject, Element place) {
    if (isOutOfReach(held, holder)) {
      String text =
          "%s %s, which %s's codec can't reach from another package: make it public"
              .formatted(subject, held, holder.getSimpleName());
      return Outcome.faulty(new Problem(ErrorTag.PRIVATE, text, place));
    }
    ClassType codec = RecordAnalyzer.codecOf(held);
    Optional<String> lacking = roots.lacking(held, "codec", codec, elements);
    if (lacking.isPresent()) {
      return Outcome.faulty(new Problem(ErrorTag.NESTED, subject + " " + lacking.get(), place));
    }
    if (elements.getTypeElement(codec.toString()) == null) {
      boolean isUnion = UnionAnalyzer.isUnion(held);
      if (isUnion ? records.unions().isUnderWay(held) : records.isUnderWay(held)) {
        return new Outcome.Sound<>(codec);
      }
      switch (isUnion ? records.unions().analyze(held) : records.analyze(held)) {
        case Outcome.Faulty<?> _ -> {
          return new Outcome.Faulty<>(List.of());
        }
        case Outcome.Unresolved<?> _ -> {
          return new Outcome.Unresolved<>();
        }
        case Outcome.Sound<?> _ -> {}
      }
    }
    return new Outcome.Sound<>(codec);
  }

  static boolean isWire(TypeElement type) {
    return MoreElements.isAnnotationPresent(type, Wire.class);
  }

  /// Whether a value of `from` always holds one of `target`.
  private boolean reaches(TypeElement from, TypeElement target, Set<TypeElement> seen) {
    if (from.equals(target)) {
      return true;
    }
    if (!isWire(from) || !seen.add(from)) {
      return false;
    }
    if (UnionAnalyzer.isUnion(from)) {
      return from.getPermittedSubclasses().stream()
          .allMatch(
              permitted ->
                  structIn(permitted).stream().anyMatch(type -> reaches(type, target, seen)));
    }
    return from.getRecordComponents().stream()
        .filter(component -> nullability.on(component).isEmpty())
        .flatMap(component -> structIn(component.asType()).stream())
        .anyMatch(type -> reaches(type, target, seen));
  }

  private static Optional<TypeElement> structIn(TypeMirror type) {
    return Optional.of(type)
        .filter(each -> each.getKind() == TypeKind.DECLARED)
        .map(MoreTypes::asTypeElement)
        .filter(StructAnalyzer::isStruct);
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
        .formatted(name, Phrases.kind(held), held, held.getSimpleName());
  }

  private static String withoutEnd(String name, TypeElement held, TypeElement holder) {
    String through =
        held.equals(holder) ? "'" + name + "'" : "'%s' of %s".formatted(name, held.getSimpleName());
    return "%s contains itself through %s, without an end: hold an index or a key instead"
        .formatted(holder.getSimpleName(), through);
  }
}
