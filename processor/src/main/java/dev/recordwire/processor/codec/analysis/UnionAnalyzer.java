package dev.recordwire.processor.codec.analysis;

import static java.util.Comparator.comparingInt;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.recordwire.annotation.Tag;
import dev.recordwire.annotation.Wire;
import dev.recordwire.processor.codec.model.UnionModel;
import dev.recordwire.processor.codec.model.UnionModel.Variant;
import dev.recordwire.processor.common.CompilationContextAnalyzer;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.UnresolvedAnnotations;
import dev.recordwire.processor.common.Visibility;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import dev.recordwire.processor.common.model.Phrases;
import dev.recordwire.processor.diagnostic.Analysis;
import dev.recordwire.processor.diagnostic.CodecError;
import dev.recordwire.processor.diagnostic.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/// Turns the element of a `@Wire` sealed interface into its model: its records, permitted by itself
/// or by sealed interfaces below it, and their tags.
final class UnionAnalyzer {
  private static final int MAX_TAG = 0xFF;

  private final Elements elements;
  private final CompilationContextAnalyzer contexts;
  private final NestedAnalyzer nested;

  UnionAnalyzer(Elements elements, CompilationContextAnalyzer contexts, NestedAnalyzer nested) {
    this.elements = elements;
    this.contexts = contexts;
    this.nested = nested;
  }

  Analysis<UnionModel> analyze(TypeElement type) {
    if (UnresolvedAnnotations.areOn(type)) {
      return new Analysis.Deferred<>();
    }
    List<Problem> problems = new ArrayList<>(DeclarationAnalyzer.problems(type));
    DeclarationAnalyzer.inCompactSource(type, elements).ifPresent(problems::add);
    AnnotationMirror wire = MoreElements.getAnnotationMirror(type, Wire.class).get();
    for (ExecutableElement said : wire.getElementValues().keySet()) {
      if (said.getSimpleName().contentEquals("view")) {
        continue;
      }
      String text =
          "%s is an interface, and %s has no effect on it: write it at the records that it permits"
              .formatted(type.getSimpleName(), said.getSimpleName());
      problems.add(new Problem(CodecError.UNION, text, type, wire));
    }
    Set<TypeElement> records = new LinkedHashSet<>();
    if (!collect(type, type, records, problems)) {
      return new Analysis.Deferred<>();
    }
    if (records.stream().anyMatch(UnresolvedAnnotations::areOn)) {
      return new Analysis.Deferred<>();
    }
    FallbackAnalyzer fallback = new FallbackAnalyzer(type, records);
    problems.addAll(fallback.problems());
    records.removeAll(fallback.records());
    boolean sound = problems.isEmpty();
    List<Variant> variants = new ArrayList<>();
    Map<Integer, TypeElement> tags = new HashMap<>();
    for (TypeElement record : records) {
      Optional<Problem> problem = problem(type, record, tags);
      if (problem.isPresent()) {
        problems.add(problem.get());
        sound = false;
        continue;
      }
      switch (nested.codecOf(record, type, "%s permits".formatted(type.getSimpleName()), type)) {
        case Analysis.Ok<ClassType>(ClassType codec) ->
            variants.add(
                new Variant(
                    tagOf(record).orElseThrow(),
                    JavaTypes.of(record),
                    codec,
                    WireElements.viewOf(record)));
        case Analysis.Failed<ClassType> faulty -> {
          problems.addAll(faulty.problems());
          sound = false;
        }
        case Analysis.Deferred<ClassType> _ -> {
          return new Analysis.Deferred<>();
        }
      }
    }
    return sound
        ? new Analysis.Ok<>(model(type, variants, fallback.model()))
        : new Analysis.Failed<>(problems);
  }

  private UnionModel model(
      TypeElement type, List<Variant> variants, Optional<UnionModel.Fallback> fallback) {
    variants.sort(comparingInt(Variant::tag));
    return new UnionModel(
        JavaTypes.of(type),
        WireElements.codecOf(type),
        WireElements.viewOf(type),
        Visibility.of(type).isPublic(),
        variants,
        fallback,
        contexts.read(type, CodecElements.of(type)));
  }

  /// Adds the records that `type` permits, and returns whether all permitted types exist.
  private static boolean collect(
      TypeElement union, TypeElement type, Set<TypeElement> records, List<Problem> problems) {
    boolean resolved = true;
    for (TypeMirror permitted : type.getPermittedSubclasses()) {
      if (permitted.getKind() == TypeKind.ERROR) {
        resolved = false;
        continue;
      }
      TypeElement element = MoreTypes.asTypeElement(permitted);
      if (element.getKind() == ElementKind.RECORD) {
        records.add(element);
      } else if (WireElements.isUnion(element)) {
        resolved &= collect(union, element, records, problems);
      } else {
        problems.add(notRecord(union, element));
      }
    }
    return resolved;
  }

  private static Problem notRecord(TypeElement union, TypeElement permitted) {
    String text =
        "%s permits %s, which is %s: declare it as a record annotated @Wire and @Tag"
            .formatted(
                union.getSimpleName(),
                permitted.getSimpleName(),
                Phrases.withArticle(JavaTypes.kind(permitted)));
    return new Problem(CodecError.UNION, text, union);
  }

  /// Returns the error in a record's annotations, and adds its tag.
  private static Optional<Problem> problem(
      TypeElement union, TypeElement record, Map<Integer, TypeElement> tags) {
    CharSequence name = record.getSimpleName();
    if (!WireElements.isWire(record) && tagOf(record).isEmpty()) {
      String text =
          ("%s permits %s, which is not a wire format and has no tag: annotate %s"
                  + " @Wire and @Tag")
              .formatted(union.getSimpleName(), name, name);
      return Optional.of(new Problem(CodecError.UNION, text, union));
    }
    if (!WireElements.isWire(record)) {
      String text =
          "%s permits %s, which is not a wire format: annotate %s @Wire"
              .formatted(union.getSimpleName(), name, name);
      return Optional.of(new Problem(CodecError.UNION, text, union));
    }
    Optional<Integer> tag = tagOf(record);
    if (tag.isEmpty()) {
      String text =
          "%s permits %s, which has no tag: annotate %s @Tag"
              .formatted(union.getSimpleName(), name, name);
      return Optional.of(new Problem(CodecError.UNION, text, union));
    }
    AnnotationMirror mirror = MoreElements.getAnnotationMirror(record, Tag.class).get();
    if (tag.get() < 0 || tag.get() > MAX_TAG) {
      String text = "the tag of %s is %d: choose one in 0…%d".formatted(name, tag.get(), MAX_TAG);
      return Optional.of(new Problem(CodecError.UNION, text, record, mirror));
    }
    TypeElement before = tags.putIfAbsent(tag.get(), record);
    if (before != null) {
      String text =
          "%s and %s of %s have the same tag, %d: give one of them another"
              .formatted(before.getSimpleName(), name, union.getSimpleName(), tag.get());
      return Optional.of(new Problem(CodecError.UNION, text, record, mirror));
    }
    return Optional.empty();
  }

  private static Optional<Integer> tagOf(TypeElement record) {
    return MoreElements.getAnnotationMirror(record, Tag.class)
        .toJavaUtil()
        .map(mirror -> (Integer) AnnotationMirrors.getAnnotationValue(mirror, "value").getValue());
  }
}
