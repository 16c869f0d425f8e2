package dev.recordwire.processor;

import com.google.auto.common.BasicAnnotationProcessor.Step;
import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableSetMultimap;
import com.palantir.javapoet.JavaFile;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.annotation.Struct;
import dev.recordwire.processor.common.NameConflict;
import dev.recordwire.processor.common.ResourceFile;
import dev.recordwire.processor.common.RootTypes;
import dev.recordwire.processor.common.SourceFile;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import dev.recordwire.processor.common.model.SpiLevel;
import dev.recordwire.processor.diagnostic.NativeError;
import dev.recordwire.processor.diagnostic.Problem;
import dev.recordwire.processor.diagnostic.Problems;
import dev.recordwire.processor.ffi.analysis.ComponentAnnotations;
import dev.recordwire.processor.ffi.analysis.LibraryAnalyzer;
import dev.recordwire.processor.ffi.analysis.OverlookedAnnotations;
import dev.recordwire.processor.ffi.analysis.StructAnalyzer;
import dev.recordwire.processor.ffi.emission.LibraryEmitter;
import dev.recordwire.processor.ffi.emission.MetadataEmitter;
import dev.recordwire.processor.ffi.emission.StructEmitter;
import dev.recordwire.processor.ffi.model.LibraryModel;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/// The processing of a `@NativeLibrary` interface and of a `@Struct` record: analysis, then
/// emission or errors.
final class NativeLibraryStep implements Step {
  private final ProcessingEnvironment environment;
  private final RootTypes roots;

  /// The reported errors: two libraries may use the same callback.
  private final Set<Problem> reported = new HashSet<>();

  private final Set<ClassType> written = new HashSet<>();

  NativeLibraryStep(ProcessingEnvironment environment, RootTypes roots) {
    this.environment = environment;
    this.roots = roots;
  }

  @Override
  public Set<String> annotations() {
    Set<String> names = new HashSet<>(OverlookedAnnotations.annotations());
    names.add(NativeLibrary.class.getCanonicalName());
    names.add(Struct.class.getCanonicalName());
    return names;
  }

  /// Returns the types to process again in the next round.
  @Override
  public Set<? extends Element> process(ImmutableSetMultimap<String, Element> annotated) {
    Set<Element> deferred = new LinkedHashSet<>();
    for (Element element : annotated.get(Struct.class.getCanonicalName())) {
      if (!processStruct(MoreElements.asType(element))) {
        deferred.add(element);
      }
    }
    for (Element element : annotated.get(NativeLibrary.class.getCanonicalName())) {
      if (!processLibrary(MoreElements.asType(element))) {
        deferred.add(element);
      }
    }
    Problems overlooked = new Problems();
    new OverlookedAnnotations(environment.getElementUtils(), environment.getTypeUtils(), overlooked)
        .check(annotated);
    ComponentAnnotations.check(annotated, overlooked);
    overlooked.reportTo(environment.getMessager(), reported);
    return deferred;
  }

  /// Returns whether the record is done.
  private boolean processStruct(TypeElement record) {
    Problems problems = new Problems();
    try {
      if (analyzer().isUnresolved(record)) {
        return false;
      }
      new StructAnalyzer(environment.getElementUtils(), roots)
          .read(record, problems)
          .ifPresent(
              model ->
                  write(
                      StructEmitter.emit(model, record),
                      record,
                      model.generated(),
                      "LAYOUT",
                      problems));
    } catch (RuntimeException e) {
      internal(record, e, problems);
    }
    problems.reportTo(environment.getMessager(), reported);
    return true;
  }

  /// Returns whether the interface is done.
  private boolean processLibrary(TypeElement type) {
    Problems problems = new Problems();
    try {
      LibraryAnalyzer analyzer = analyzer();
      if (analyzer.isUnresolved(type)) {
        return false;
      }
      analyzer
          .analyze(type, problems)
          .ifPresent(
              model -> {
                write(
                    LibraryEmitter.emit(model, type), type, model.generated(), "LIBRARY", problems);
                writeMetadata(model, type, problems);
              });
    } catch (RuntimeException e) {
      internal(type, e, problems);
    }
    problems.reportTo(environment.getMessager(), reported);
    return true;
  }

  private LibraryAnalyzer analyzer() {
    return new LibraryAnalyzer(environment.getElementUtils(), environment.getTypeUtils(), roots);
  }

  /// @param constant the name of a field of each class of this kind
  private void write(
      JavaFile file, TypeElement type, ClassType generated, String constant, Problems problems) {
    Optional<String> mismatch =
        RuntimeLevels.mismatch(SpiLevel.FFI, type, environment.getElementUtils());
    if (mismatch.isPresent()) {
      problems.add(NativeError.RUNTIME, type, "%s", mismatch.get());
      return;
    }
    try {
      SourceFile.write(file, environment.getFiler(), environment.getElementUtils());
      written.add(generated);
    } catch (FilerException e) {
      problems.add(
          NativeError.CLASS_NAME,
          type,
          "%s",
          new NameConflict(constant, written, environment.getElementUtils())
              .text(type.getSimpleName().toString(), "generated class", generated, e));
    } catch (IOException e) {
      internal(type, e, problems);
    }
  }

  private void writeMetadata(LibraryModel model, TypeElement type, Problems problems) {
    try {
      ResourceFile.write(
          MetadataEmitter.path(model),
          MetadataEmitter.emit(model),
          type,
          environment.getFiler(),
          environment.getElementUtils());
    } catch (FilerException e) {
      // The class has that name, too, and has been reported.
      return;
    } catch (IOException e) {
      internal(type, e, problems);
    }
  }

  private static void internal(TypeElement type, Exception failure, Problems problems) {
    StackTraceElement[] trace = failure.getStackTrace();
    problems.add(
        NativeError.INTERNAL,
        type,
        "the processor failed on %s with %s%s: please report it, with the source",
        type.getSimpleName(),
        failure,
        trace.length == 0 ? "" : " at " + trace[0]);
  }
}
