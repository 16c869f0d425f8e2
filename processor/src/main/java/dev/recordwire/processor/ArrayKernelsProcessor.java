package dev.recordwire.processor;

import com.google.auto.common.BasicAnnotationProcessor;
import com.google.auto.service.AutoService;
import dev.recordwire.annotation.ArrayKernels;
import dev.recordwire.annotation.Kernel;
import dev.recordwire.annotation.Scalar;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Generated;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/// The annotation processor of kernels, which javac finds: it passes the rounds to
/// [ArrayKernelsStep], and claims the annotations, so that `-Xlint:processing` does not warn.
@AutoService(Processor.class)
public final class ArrayKernelsProcessor extends AbstractProcessor {
  private final Rounds rounds = new Rounds();

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    rounds.init(environment);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Stream.of(Generated.class, ArrayKernels.class, Kernel.class, Scalar.class)
        .map(Class::getCanonicalName)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // unclaimed, every use of them is a lint warning
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!round.processingOver()) {
      rounds.process(annotations, round);
    }
    return true;
  }

  private static final class Rounds extends BasicAnnotationProcessor {
    @Override
    protected Iterable<? extends Step> steps() {
      return List.of(new ArrayKernelsStep(processingEnv));
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }
}
