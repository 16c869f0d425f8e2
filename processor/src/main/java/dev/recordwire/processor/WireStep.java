package dev.recordwire.processor;

import com.google.auto.common.BasicAnnotationProcessor.Step;
import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableSetMultimap;
import com.palantir.javapoet.JavaFile;
import dev.recordwire.annotation.Wire;
import dev.recordwire.processor.model.JavaType.ClassType;
import dev.recordwire.processor.model.RecordModel;
import dev.recordwire.processor.schema.RecordSchema;
import dev.recordwire.processor.schema.Schema;
import dev.recordwire.processor.schema.UnionSchema;
import java.io.IOException;
import java.util.HashSet;
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
import javax.lang.model.util.Types;

/// The way of a `@Wire` record or sealed interface: analyzed, then written, or reported.
final class WireStep implements Step {
  private final Elements elements;
  private final Types types;
  private final Messager messager;
  private final Filer filer;
  private final BiFunction<RecordModel, TypeElement, JavaFile> writer;
  private final SchemaLock lock;
  private final RootTypes roots;
  private final Set<ClassType> written = new HashSet<>();

  WireStep(
      ProcessingEnvironment environment,
      BiFunction<RecordModel, TypeElement, JavaFile> writer,
      SchemaLock lock,
      RootTypes roots) {
    elements = environment.getElementUtils();
    types = environment.getTypeUtils();
    messager = environment.getMessager();
    filer = environment.getFiler();
    this.writer = writer;
    this.lock = lock;
    this.roots = roots;
  }

  @Override
  public Set<String> annotations() {
    return Set.of(Wire.class.getCanonicalName());
  }

  /// Returns the types to come back to in the next round.
  @Override
  public Set<? extends Element> process(ImmutableSetMultimap<String, Element> annotated) {
    RecordAnalyzer analyzer = new RecordAnalyzer(elements, types, roots);
    Set<Element> deferred = new LinkedHashSet<>();
    for (Element element : annotated.values()) {
      TypeElement type = MoreElements.asType(element);
      try {
        switch (files(type, analyzer)) {
          case Outcome.Sound<Files>(Files files) -> {
            lock.add(files.schema());
            write(files, type);
            analyzer.collisions().reportTo(messager, type);
          }
          case Outcome.Faulty<Files> faulty ->
              faulty.problems().forEach(problem -> problem.reportTo(messager));
          case Outcome.Unresolved<Files> _ -> deferred.add(type);
        }
      } catch (RuntimeException | IOException e) {
        internal(type, e).reportTo(messager);
      }
    }
    return deferred;
  }

  /// What is generated for a type.
  private record Files(JavaFile codec, Schema schema) {}

  private Outcome<Files> files(TypeElement type, RecordAnalyzer analyzer) {
    return UnionAnalyzer.isUnion(type)
        ? analyzer
            .unions()
            .analyze(type)
            .map(model -> new Files(CodecWriter.write(model, type), UnionSchema.of(model)))
        : analyzer
            .analyze(type)
            .map(model -> new Files(writer.apply(model, type), RecordSchema.of(model)));
  }

  private void write(Files files, TypeElement type) throws IOException {
    try {
      SourceFile.write(files.codec(), filer, elements);
      written.add(RecordAnalyzer.codecOf(type));
      SchemaFile.write(files.schema(), type, filer, elements);
      Reachability.write(RecordAnalyzer.codecOf(type), type, filer, elements);
    } catch (FilerException e) {
      String text =
          new Taken("CODEC", written, elements)
              .text(JavaTypes.of(type).simpleName(), "codec", RecordAnalyzer.codecOf(type), e);
      new Problem(ErrorTag.CODEC_NAME, text, type).reportTo(messager);
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
