package dev.recordwire.processor;

import com.google.auto.common.BasicAnnotationProcessor.Step;
import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableSetMultimap;
import com.sun.source.util.Trees;
import dev.recordwire.annotation.ArrayKernels;
import dev.recordwire.annotation.Kernel;
import dev.recordwire.annotation.Scalar;
import dev.recordwire.processor.common.NameConflict;
import dev.recordwire.processor.common.SourceFile;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import dev.recordwire.processor.diagnostic.KernelError;
import dev.recordwire.processor.diagnostic.Problems;
import dev.recordwire.processor.kernels.analysis.KernelBodies;
import dev.recordwire.processor.kernels.analysis.KernelsAnalyzer;
import dev.recordwire.processor.kernels.emission.KernelsEmitter;
import dev.recordwire.processor.kernels.model.KernelsModel;
import java.io.IOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/// The processing of an `@ArrayKernels` class: analysis, then emission or errors.
final class ArrayKernelsStep implements Step {
  private static final String RUNTIME = "dev.recordwire.array.ArrayKernel";

  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final Set<ClassType> written = new HashSet<>();
  private final @Nullable Trees trees;
  private boolean noted;

  ArrayKernelsStep(ProcessingEnvironment environment) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.trees = trees(environment);
  }

  /// The compiler's trees; null of a compiler without them, and where a build tool hides them.
  private static @Nullable Trees trees(ProcessingEnvironment environment) {
    try {
      return Trees.instance(environment);
    } catch (IllegalArgumentException | LinkageError e) {
      return null;
    }
  }

  @Override
  public Set<String> annotations() {
    return Set.of(
        ArrayKernels.class.getCanonicalName(),
        Kernel.class.getCanonicalName(),
        Scalar.class.getCanonicalName());
  }

  @Override
  public Set<? extends Element> process(ImmutableSetMultimap<String, Element> annotated) {
    annotated
        .get(ArrayKernels.class.getCanonicalName())
        .forEach(each -> process(MoreElements.asType(each)));
    Problems stray = new Problems();
    annotated.get(Kernel.class.getCanonicalName()).forEach(each -> checkKernel(each, stray));
    annotated.get(Scalar.class.getCanonicalName()).forEach(each -> checkScalar(each, stray));
    stray.reportTo(environment.getMessager(), new HashSet<>());
    return Set.of();
  }

  private static void checkKernel(Element method, Problems stray) {
    Element type = Objects.requireNonNull(method.getEnclosingElement());
    if (type.getAnnotation(ArrayKernels.class) == null) {
      stray.add(
          KernelError.STRAY,
          method,
          "%s is a @Kernel, and its class %s has no kernels: annotate the class with"
              + " @ArrayKernels",
          method.getSimpleName(),
          type.getSimpleName());
    }
  }

  private static void checkScalar(Element parameter, Problems stray) {
    Element method = Objects.requireNonNull(parameter.getEnclosingElement());
    if (method.getAnnotation(Kernel.class) == null) {
      stray.add(
          KernelError.STRAY,
          parameter,
          "the parameter '%s' of %s is @Scalar, and the method is no kernel: annotate the method"
              + " with @Kernel, or remove it",
          parameter.getSimpleName(),
          method.getSimpleName());
    }
  }

  private void process(TypeElement type) {
    Problems problems = new Problems();
    try {
      new KernelsAnalyzer(elements)
          .analyze(type, new KernelBodies(type, trees, elements), problems)
          .ifPresent(model -> write(model, type, problems));
    } catch (RuntimeException e) {
      internal(type, e, problems);
    }
    problems.reportTo(environment.getMessager(), new HashSet<>());
  }

  private void write(KernelsModel model, TypeElement type, Problems problems) {
    if (elements.getTypeElement(RUNTIME) == null) {
      problems.add(
          KernelError.RUNTIME,
          type,
          "the kernels of %s need recordwire-array, which is not on the class path: add it",
          type.getSimpleName());
      return;
    }
    if (trees == null) {
      note();
    }
    try {
      SourceFile.write(KernelsEmitter.emit(model, type), environment.getFiler(), elements);
      written.add(model.generated());
    } catch (FilerException e) {
      problems.add(
          KernelError.NAME,
          type,
          "%s",
          new NameConflict("PARALLEL", written, elements)
              .text(type.getSimpleName().toString(), "generated class", model.generated(), e));
    } catch (IOException e) {
      internal(type, e, problems);
    }
  }

  /// Says once that there are no loops with vectors.
  private void note() {
    if (!noted) {
      noted = true;
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.NOTE,
              "Kernels are plain loops, since this compiler does not show the bodies of methods to"
                  + " annotation processors: compile with javac for loops with vectors");
    }
  }

  private static void internal(TypeElement type, Exception failure, Problems problems) {
    StackTraceElement[] trace = failure.getStackTrace();
    problems.add(
        KernelError.INTERNAL,
        type,
        "the processor failed on %s with %s%s: please report it, with the source",
        type.getSimpleName(),
        failure,
        trace.length == 0 ? "" : " at " + trace[0]);
  }
}
