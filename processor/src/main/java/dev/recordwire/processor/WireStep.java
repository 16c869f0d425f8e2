package dev.recordwire.processor;

import com.google.auto.common.BasicAnnotationProcessor.Step;
import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableSetMultimap;
import com.palantir.javapoet.JavaFile;
import dev.recordwire.annotation.Wire;
import dev.recordwire.processor.model.RecordModel;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiFunction;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/// The way of a `@Wire` record: analyzed, then written, or reported.
final class WireStep implements Step {
  private final Elements elements;
  private final Messager messager;
  private final Filer filer;
  private final BiFunction<RecordModel, TypeElement, JavaFile> writer;

  WireStep(
      ProcessingEnvironment environment, BiFunction<RecordModel, TypeElement, JavaFile> writer) {
    elements = environment.getElementUtils();
    messager = environment.getMessager();
    filer = environment.getFiler();
    this.writer = writer;
  }

  @Override
  public Set<String> annotations() {
    return Set.of(Wire.class.getCanonicalName());
  }

  /// Returns the records to come back to in the next round.
  @Override
  public Set<? extends Element> process(ImmutableSetMultimap<String, Element> annotated) {
    RecordAnalyzer analyzer = new RecordAnalyzer(elements);
    Set<Element> deferred = new LinkedHashSet<>();
    for (Element element : annotated.values()) {
      TypeElement record = MoreElements.asType(element);
      try {
        switch (analyzer.analyze(record)) {
          case Outcome.Sound<RecordModel>(RecordModel model) -> write(model, record);
          case Outcome.Faulty<RecordModel> faulty ->
              faulty.problems().forEach(problem -> problem.reportTo(messager));
          case Outcome.Unresolved<RecordModel> _ -> deferred.add(record);
        }
      } catch (RuntimeException | IOException e) {
        internal(record, e).reportTo(messager);
      }
    }
    return deferred;
  }

  private void write(RecordModel model, TypeElement record) throws IOException {
    try {
      writer.apply(model, record).writeTo(filer);
      SchemaFile.write(model, record, filer);
    } catch (FilerException e) {
      String text =
          "%s's codec would be %s, which is a class already: rename one of them"
              .formatted(model.type().simpleName(), model.codec());
      new Problem(ErrorTag.CODEC_NAME, text, record).reportTo(messager);
    }
  }

  private static Problem internal(TypeElement record, Exception failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String text =
        "the processor failed on %s with %s%s: please report it, with the record"
            .formatted(record.getSimpleName(), failure, trace.length == 0 ? "" : " at " + trace[0]);
    return new Problem(ErrorTag.INTERNAL, text, record);
  }
}
