package dev.recordwire.processor.codec.analysis;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.recordwire.annotation.Fallback;
import dev.recordwire.annotation.Tag;
import dev.recordwire.annotation.Wire;
import dev.recordwire.processor.codec.model.RuntimeTypes;
import dev.recordwire.processor.codec.model.UnionModel;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.diagnostic.CodecError;
import dev.recordwire.processor.diagnostic.Problem;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/// Finds the record of a union that keeps unknown records: the record annotated `@Fallback`.
final class FallbackAnalyzer {
  private final TypeElement union;
  private final List<TypeElement> fallbacks;
  private final List<TypeElement> variants;

  /// @param records all records that the union permits
  FallbackAnalyzer(TypeElement union, Set<TypeElement> records) {
    this.union = union;
    this.fallbacks = records.stream().filter(FallbackAnalyzer::isFallback).toList();
    this.variants = records.stream().filter(record -> !isFallback(record)).toList();
  }

  private static boolean isFallback(TypeElement record) {
    return MoreElements.isAnnotationPresent(record, Fallback.class);
  }

  /// The annotated records, which are no variants.
  List<TypeElement> records() {
    return fallbacks;
  }

  /// The fallback of a union without errors.
  Optional<UnionModel.Fallback> model() {
    return fallbacks.stream()
        .findFirst()
        .map(
            record ->
                new UnionModel.Fallback(
                    JavaTypes.of(record),
                    record.getRecordComponents().getFirst().getSimpleName().toString()));
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (TypeElement record : fallbacks) {
      problem(record).ifPresent(problems::add);
    }
    if (fallbacks.size() > 1) {
      problems.add(several());
    }
    if (!fallbacks.isEmpty() && variants.isEmpty()) {
      problems.add(alone());
    }
    if (!fallbacks.isEmpty()) {
      variants.stream()
          .filter(WireElements::isWire)
          .filter(variant -> !variant.getAnnotation(Wire.class).evolvable())
          .forEach(variant -> problems.add(packed(variant)));
    }
    return problems;
  }

  private Optional<Problem> problem(TypeElement record) {
    List<Problem> ofDeclaration = DeclarationAnalyzer.problems(record);
    if (!ofDeclaration.isEmpty()) {
      return Optional.of(ofDeclaration.getFirst());
    }
    for (Class<? extends Annotation> annotation : List.of(Wire.class, Tag.class)) {
      Optional<AnnotationMirror> mirror =
          MoreElements.getAnnotationMirror(record, annotation).toJavaUtil();
      if (mirror.isPresent()) {
        String text =
            "%s is the @Fallback of %s, and represents every tag that no other record has: take @%s"
                    .formatted(
                        record.getSimpleName(), union.getSimpleName(), annotation.getSimpleName())
                + " off";
        return Optional.of(new Problem(CodecError.UNION, text, record, mirror.get()));
      }
    }
    List<? extends RecordComponentElement> components = record.getRecordComponents();
    if (components.size() != 1 || !isUnknownVariant(components.getFirst().asType())) {
      String text =
          ("%s is the @Fallback of %s, and keeps what %s does not know: declare it as record"
                  + " %s(UnknownVariant variant)")
              .formatted(
                  record.getSimpleName(),
                  union.getSimpleName(),
                  union.getSimpleName(),
                  record.getSimpleName());
      return Optional.of(new Problem(CodecError.UNION, text, record));
    }
    return CodecAccess.problem(
            "%s permits %s".formatted(union.getSimpleName(), record.getSimpleName()), record, union)
        .map(text -> new Problem(CodecError.PRIVATE, text, union));
  }

  private static boolean isUnknownVariant(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && MoreTypes.asTypeElement(type)
            .getQualifiedName()
            .contentEquals(RuntimeTypes.UNKNOWN_VARIANT.toString());
  }

  private Problem several() {
    TypeElement last = fallbacks.getLast();
    String text =
        "%s and %s of %s are both its @Fallback, and an unknown tag is read as one record: keep one"
            .formatted(
                fallbacks.getFirst().getSimpleName(), last.getSimpleName(), union.getSimpleName());
    return new Problem(CodecError.UNION, text, last, mirror(last, Fallback.class));
  }

  private Problem alone() {
    String text =
        "%s permits only its @Fallback: permit a record annotated @Wire(evolvable = true) and"
                .formatted(union.getSimpleName())
            + " @Tag";
    return new Problem(CodecError.UNION, text, union);
  }

  /// Returns the error of a packed variant: only an evolvable record has a length, by which a
  /// reader keeps an unknown record.
  private Problem packed(TypeElement variant) {
    String text =
        ("%s has the @Fallback %s, which requires a length of each of its records, and %s is packed"
                + " and has none: annotate %s @Wire(evolvable = true), or remove %s")
            .formatted(
                union.getSimpleName(),
                fallbacks.getFirst().getSimpleName(),
                variant.getSimpleName(),
                variant.getSimpleName(),
                fallbacks.getFirst().getSimpleName());
    return new Problem(CodecError.UNION, text, variant, mirror(variant, Wire.class));
  }

  private static AnnotationMirror mirror(TypeElement type, Class<? extends Annotation> annotation) {
    return MoreElements.getAnnotationMirror(type, annotation).get();
  }
}
