package dev.recordwire.processor;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.recordwire.annotation.Wire;
import dev.recordwire.processor.model.JavaType.ClassType;
import dev.recordwire.processor.model.RecordModel;
import dev.recordwire.processor.model.WireType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/// Learns whether a component that is a record can be written by that record's own codec.
final class StructAnalyzer {
  private final Elements elements;
  private final RecordAnalyzer records;

  StructAnalyzer(Elements elements, RecordAnalyzer records) {
    this.elements = elements;
    this.records = records;
  }

  /// Looks at `holder`'s `component`, whose type is the record `held`.
  Outcome<WireType> analyze(
      RecordComponentElement component, TypeElement held, TypeElement holder) {
    String name = component.getSimpleName().toString();
    if (!isWire(held)) {
      return nested(component, notWire(name, held));
    }
    if (reaches(held, holder, new HashSet<>())) {
      return Outcome.faulty(
          new Problem(ErrorTag.RECURSIVE, withoutEnd(name, held, holder), component));
    }
    if (isOutOfReach(held, holder)) {
      return Outcome.faulty(
          new Problem(ErrorTag.PRIVATE, outOfReach(name, held, holder), component));
    }
    ClassType codec = RecordAnalyzer.codecOf(held);
    if (elements.getTypeElement(codec.toString()) == null && !records.isUnderWay(held)) {
      if (isCompiled(held)) {
        return nested(component, withoutCodec(name, held, codec));
      }
      switch (records.analyze(held)) {
        case Outcome.Faulty<RecordModel> _ -> {
          return new Outcome.Faulty<>(List.of());
        }
        case Outcome.Unresolved<RecordModel> _ -> {
          return new Outcome.Unresolved<>();
        }
        case Outcome.Sound<RecordModel> _ -> {}
      }
    }
    return new Outcome.Sound<>(new WireType.Struct(JavaTypes.of(held), codec));
  }

  private static boolean isWire(TypeElement type) {
    return MoreElements.isAnnotationPresent(type, Wire.class);
  }

  /// Whether a value of `from` always holds one of `target`.
  private static boolean reaches(TypeElement from, TypeElement target, Set<TypeElement> seen) {
    if (from.equals(target)) {
      return true;
    }
    if (!seen.add(from)) {
      return false;
    }
    return from.getRecordComponents().stream()
        .map(RecordComponentElement::asType)
        .filter(type -> type.getKind() == TypeKind.DECLARED)
        .map(MoreTypes::asTypeElement)
        .filter(type -> type.getKind() == ElementKind.RECORD && isWire(type))
        .anyMatch(type -> reaches(type, target, seen));
  }

  private static boolean isOutOfReach(TypeElement held, TypeElement holder) {
    return !Visibility.of(held).isPublic()
        && !MoreElements.getPackage(held).equals(MoreElements.getPackage(holder));
  }

  /// Whether the record comes from a class file, so that this compilation makes no codec for it.
  private boolean isCompiled(TypeElement type) {
    try {
      JavaFileObject file = elements.getFileObjectOf(type);
      return file != null && file.getKind() == JavaFileObject.Kind.CLASS;
    } catch (UnsupportedOperationException e) {
      return false; // a compiler that keeps no files; its error will be the missing codec
    }
  }

  private static Outcome<WireType> nested(RecordComponentElement component, String text) {
    return Outcome.faulty(new Problem(ErrorTag.NESTED, text, component));
  }

  private static String notWire(String name, TypeElement held) {
    String what = "'%s' is of the record %s, which is not a wire format: ".formatted(name, held);
    return what
        + (held.getTypeParameters().isEmpty()
            ? "annotate %s @Wire".formatted(held.getSimpleName())
            : "use a record without type parameters that is annotated @Wire");
  }

  private static String withoutCodec(String name, TypeElement held, ClassType codec) {
    return "'%s' is of the record %s, which was compiled without its codec %s:"
            .formatted(name, held, codec.simpleName())
        + " compile it with Recordwire's processor";
  }

  private static String withoutEnd(String name, TypeElement held, TypeElement holder) {
    String through =
        held.equals(holder) ? "'" + name + "'" : "'%s' of %s".formatted(name, held.getSimpleName());
    return "%s contains itself through %s, without an end: hold an index or a key instead"
        .formatted(holder.getSimpleName(), through);
  }

  private static String outOfReach(String name, TypeElement held, TypeElement holder) {
    return "'%s' is of %s, which %s's codec can't reach from another package: make it public"
        .formatted(name, held, holder.getSimpleName());
  }
}
