package dev.recordwire.processor.codec.analysis;

import com.google.auto.common.MoreElements;
import dev.recordwire.annotation.Wire;
import dev.recordwire.processor.codec.model.Component;
import dev.recordwire.processor.codec.model.LengthPrefix;
import dev.recordwire.processor.codec.model.RecordModel;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.CompilationContextAnalyzer;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.NullAnnotations;
import dev.recordwire.processor.common.UnresolvedAnnotations;
import dev.recordwire.processor.common.Visibility;
import dev.recordwire.processor.common.model.Phrases;
import dev.recordwire.processor.diagnostic.Analysis;
import dev.recordwire.processor.diagnostic.CodecError;
import dev.recordwire.processor.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/// Turns the element of a `@Wire` record into its model, or into errors.
final class RecordAnalyzer {
  private final Elements elements;
  private final CompilationContextAnalyzer contexts;
  private final NullAnnotations nullAnnotations;
  private final ComponentAnalyzer components;
  private final CanonicalOrder order;
  private final EvolutionAnalyzer evolution;

  RecordAnalyzer(
      Elements elements,
      CompilationContextAnalyzer contexts,
      NullAnnotations nullAnnotations,
      ComponentAnalyzer components,
      CanonicalOrder order) {
    this.elements = elements;
    this.contexts = contexts;
    this.nullAnnotations = nullAnnotations;
    this.components = components;
    this.order = order;
    this.evolution = new EvolutionAnalyzer(elements);
  }

  Analysis<RecordModel> analyze(TypeElement record) {
    if (UnresolvedAnnotations.areInRecord(record)) {
      return new Analysis.Deferred<>();
    }
    if (record.getKind() != ElementKind.RECORD) {
      return Analysis.failed(notRecord(record));
    }
    List<Problem> problems = new ArrayList<>(DeclarationAnalyzer.problems(record));
    DeclarationAnalyzer.inCompactSource(record, elements).ifPresent(problems::add);
    problems.addAll(EvolutionAnalyzer.problems(record));
    problems.addAll(UnknownFieldsAnalyzer.problems(record, nullAnnotations));
    problems.addAll(SchemaNames.problems(record));
    problems.addAll(ViewNames.problems(record));
    CanonicalOrder.problem(record).ifPresent(problems::add);
    boolean sound = true;
    boolean resolved = true;
    List<Component> found = new ArrayList<>();
    for (RecordComponentElement component : UnknownFieldsAnalyzer.fieldsOf(record)) {
      switch (components.analyze(component, record)) {
        case Analysis.Ok<WireType>(WireType type) -> {
          String name = component.getSimpleName().toString();
          found.add(new Component(name, SchemaNames.of(component), type));
          EvolutionAnalyzer.problemOfDefault(component, type, record).ifPresent(problems::add);
        }
        case Analysis.Failed<WireType> faulty -> {
          problems.addAll(faulty.problems());
          sound = false;
        }
        case Analysis.Deferred<WireType> _ -> resolved = false;
      }
    }
    if (!resolved) {
      return new Analysis.Deferred<>();
    }
    return sound && problems.isEmpty()
        ? new Analysis.Ok<>(model(record, found))
        : new Analysis.Failed<>(problems);
  }

  private RecordModel model(TypeElement record, List<Component> found) {
    return new RecordModel(
        JavaTypes.of(record),
        WireElements.codecOf(record),
        WireElements.viewOf(record),
        Visibility.of(record).isPublic(),
        lengths(record),
        evolution.layout(record, lengths(record), found),
        order.sorted(record, found),
        found.stream().map(Component::name).toList(),
        contexts.read(record, CodecElements.of(record)));
  }

  private static LengthPrefix lengths(TypeElement record) {
    return LengthPrefix.valueOf(record.getAnnotation(Wire.class).lengths().name());
  }

  private static Problem notRecord(TypeElement type) {
    String remedy =
        switch (type.getKind()) {
          case CLASS -> "declare it as a record";
          case INTERFACE -> "seal it, or annotate the records that implement it";
          default -> "take @Wire off";
        };
    AnnotationMirror wire = MoreElements.getAnnotationMirror(type, Wire.class).get();
    String text =
        "@Wire applies to records, and %s is %s: %s"
            .formatted(type.getSimpleName(), Phrases.withArticle(JavaTypes.kind(type)), remedy);
    return new Problem(CodecError.NOT_RECORD, text, type, wire);
  }
}
