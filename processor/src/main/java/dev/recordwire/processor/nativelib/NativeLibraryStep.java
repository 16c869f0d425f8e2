package dev.recordwire.processor.nativelib;

import com.google.auto.common.BasicAnnotationProcessor.Step;
import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableSetMultimap;
import com.palantir.javapoet.JavaFile;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.annotation.Struct;
import dev.recordwire.processor.ResourceFile;
import dev.recordwire.processor.RootTypes;
import dev.recordwire.processor.SourceFile;
import dev.recordwire.processor.Taken;
import dev.recordwire.processor.model.JavaType.ClassType;
import dev.recordwire.processor.nativelib.model.LibraryModel;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/// The way of a `@NativeLibrary` interface and of a `@Struct` record: analyzed, then written, or
/// reported.
final class NativeLibraryStep implements Step {
  private final ProcessingEnvironment environment;
  private final RootTypes roots;

  /// What was reported: two libraries may have the same callback.
  private final Set<Problems.Problem> told = new HashSet<>();

  private final Set<ClassType> written = new HashSet<>();

  NativeLibraryStep(ProcessingEnvironment environment, RootTypes roots) {
    this.environment = environment;
    this.roots = roots;
  }

  @Override
  public Set<String> annotations() {
    Set<String> names = new HashSet<>(Overlooked.annotations());
    names.add(NativeLibrary.class.getCanonicalName());
    names.add(Struct.class.getCanonicalName());
    return names;
  }

  /// Returns the types to come back to in the next round.
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
    new Overlooked(environment.getElementUtils(), environment.getTypeUtils(), overlooked)
        .check(annotated);
    OnComponents.check(annotated, overlooked);
    overlooked.reportTo(environment.getMessager(), told);
    return deferred;
  }

  /// Returns whether it is done with.
  private boolean processStruct(TypeElement record) {
    Problems problems = new Problems();
    try {
      if (analyzer().isUnresolved(record)) {
        return false;
      }
      new StructReader(environment.getElementUtils(), roots)
          .read(record, problems)
          .ifPresent(
              model ->
                  write(
                      StructWriter.write(model, record),
                      record,
                      model.generated(),
                      "LAYOUT",
                      problems));
    } catch (RuntimeException e) {
      internal(record, e, problems);
    }
    problems.reportTo(environment.getMessager(), told);
    return true;
  }

  /// Returns whether it is done with.
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
                    LibraryWriter.write(model, type), type, model.generated(), "LIBRARY", problems);
                writeMetadata(model, type, problems);
              });
    } catch (RuntimeException e) {
      internal(type, e, problems);
    }
    problems.reportTo(environment.getMessager(), told);
    return true;
  }

  private LibraryAnalyzer analyzer() {
    return new LibraryAnalyzer(environment.getElementUtils(), environment.getTypeUtils(), roots);
  }

  /// @param constant the name of a field that each class of this kind has
  private void write(
      JavaFile file, TypeElement type, ClassType generated, String constant, Problems problems) {
    try {
      SourceFile.write(file, environment.getFiler(), environment.getElementUtils());
      written.add(generated);
    } catch (FilerException e) {
      problems.add(
          NativeTag.CLASS_NAME,
          type,
          "%s",
          new Taken(constant, written, environment.getElementUtils())
              .text(type.getSimpleName().toString(), "generated class", generated, e));
    } catch (IOException e) {
      internal(type, e, problems);
    }
  }

  private void writeMetadata(LibraryModel model, TypeElement type, Problems problems) {
    try {
      ResourceFile.write(
          MetadataWriter.path(model),
          MetadataWriter.write(model),
          type,
          environment.getFiler(),
          environment.getElementUtils());
    } catch (FilerException e) {
      // The class has that name too, and has been reported.
      return;
    } catch (IOException e) {
      internal(type, e, problems);
    }
  }

  private static void internal(TypeElement type, Exception failure, Problems problems) {
    StackTraceElement[] trace = failure.getStackTrace();
    problems.add(
        NativeTag.INTERNAL,
        type,
        "the processor failed on %s with %s%s: please report it, with the source",
        type.getSimpleName(),
        failure,
        trace.length == 0 ? "" : " at " + trace[0]);
  }
}
