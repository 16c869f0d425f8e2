package dev.recordwire.processor;

import com.google.auto.common.BasicAnnotationProcessor.Step;
import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableSetMultimap;
import com.palantir.javapoet.JavaFile;
import dev.recordwire.annotation.Wire;
import dev.recordwire.processor.codec.analysis.TypeAnalyzer;
import dev.recordwire.processor.codec.analysis.WireElements;
import dev.recordwire.processor.codec.emission.CodecEmitter;
import dev.recordwire.processor.codec.emission.UnionViewEmitter;
import dev.recordwire.processor.codec.emission.ViewEmitter;
import dev.recordwire.processor.codec.model.RecordModel;
import dev.recordwire.processor.codec.schema.Definitions;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.NameConflict;
import dev.recordwire.processor.common.ReachabilityFile;
import dev.recordwire.processor.common.RootTypes;
import dev.recordwire.processor.common.SourceFile;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import dev.recordwire.processor.common.model.SpiLevel;
import dev.recordwire.processor.diagnostic.Analysis;
import dev.recordwire.processor.diagnostic.CodecError;
import dev.recordwire.processor.diagnostic.Problem;
import dev.recordwire.schema.Definition;
import dev.recordwire.schema.DefinitionText;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.UnionDefinition;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/// The processing of a `@Wire` record or sealed interface: analysis, then emission or errors.
final class WireStep implements Step {
  /// Makes the source of a record's codec.
  interface Emission {
    /// Returns the source.
    ///
    /// @param schema the record's schema as canonical JSON
    JavaFile emit(RecordModel model, String schema, TypeElement record);
  }

  private final Elements elements;
  private final Types types;
  private final Messager messager;
  private final Filer filer;
  private final Emission emission;
  private final SchemaLock lock;
  private final RootTypes roots;
  private final Set<ClassType> written = new HashSet<>();

  WireStep(ProcessingEnvironment environment, Emission emission, SchemaLock lock, RootTypes roots) {
    elements = environment.getElementUtils();
    types = environment.getTypeUtils();
    messager = environment.getMessager();
    filer = environment.getFiler();
    this.emission = emission;
    this.lock = lock;
    this.roots = roots;
  }

  @Override
  public Set<String> annotations() {
    return Set.of(Wire.class.getCanonicalName());
  }

  /// Returns the types to process again in the next round.
  @Override
  public Set<? extends Element> process(ImmutableSetMultimap<String, Element> annotated) {
    TypeAnalyzer analyzer = new TypeAnalyzer(elements, types, roots);
    Set<Element> deferred = new LinkedHashSet<>();
    for (Element element : annotated.values()) {
      TypeElement type = MoreElements.asType(element);
      try {
        switch (files(type, analyzer)) {
          case Analysis.Ok<Files>(Files files) -> {
            lock.add(files.schema());
            write(files, type);
            analyzer.collisions().reportTo(messager, type);
          }
          case Analysis.Failed<Files> failed ->
              failed.problems().forEach(problem -> problem.reportTo(messager));
          case Analysis.Deferred<Files> _ -> deferred.add(type);
        }
      } catch (RuntimeException | IOException e) {
        internal(type, e).reportTo(messager);
      }
    }
    return deferred;
  }

  /// The files generated for a type.
  private record Files(JavaFile codec, Optional<JavaFile> view, Definition schema) {}

  private Analysis<Files> files(TypeElement type, TypeAnalyzer analyzer) {
    return WireElements.isUnion(type)
        ? analyzer
            .union(type)
            .map(
                model -> {
                  UnionDefinition schema = Definitions.of(model);
                  return new Files(
                      CodecEmitter.emit(model, DefinitionText.canonical(schema), type),
                      model.view().map(_ -> UnionViewEmitter.emit(model, type)),
                      schema);
                })
        : analyzer
            .record(type)
            .map(
                model -> {
                  RecordDefinition schema = Definitions.of(model);
                  return new Files(
                      emission.emit(model, DefinitionText.canonical(schema), type),
                      model.view().map(_ -> ViewEmitter.emit(model, type)),
                      schema);
                });
  }

  private void write(Files files, TypeElement type) throws IOException {
    Optional<String> mismatch = RuntimeLevels.mismatch(SpiLevel.CODEC, type, elements);
    if (mismatch.isPresent()) {
      new Problem(CodecError.RUNTIME, mismatch.get(), type).reportTo(messager);
      return;
    }
    try {
      SourceFile.write(files.codec(), filer, elements);
      written.add(WireElements.codecOf(type));
      SchemaFile.write(files.schema(), type, filer, elements);
      ReachabilityFile.write(WireElements.codecOf(type), type, filer, elements);
    } catch (FilerException e) {
      conflict(type, "codec", WireElements.codecOf(type), e).reportTo(messager);
      return;
    }
    try {
      if (files.view().isPresent()) {
        SourceFile.write(files.view().get(), filer, elements);
      }
    } catch (FilerException e) {
      conflict(type, "view", WireElements.viewOf(type).orElseThrow(), e).reportTo(messager);
    }
  }

  private Problem conflict(TypeElement type, String what, ClassType name, FilerException e) {
    String text =
        new NameConflict("CODEC", written, elements)
            .text(JavaTypes.of(type).simpleName(), what, name, e);
    return new Problem(CodecError.CODEC_NAME, text, type);
  }

  private static Problem internal(TypeElement record, Exception failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String text =
        "the processor failed on %s with %s%s: please report it, with the record"
            .formatted(record.getSimpleName(), failure, trace.length == 0 ? "" : " at " + trace[0]);
    return new Problem(CodecError.INTERNAL, text, record);
  }
}
