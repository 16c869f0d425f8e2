package dev.recordwire.processor;

import com.google.auto.common.BasicAnnotationProcessor;
import com.google.auto.service.AutoService;
import dev.recordwire.annotation.Count;
import dev.recordwire.annotation.Errno;
import dev.recordwire.annotation.In;
import dev.recordwire.annotation.Length;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.annotation.Out;
import dev.recordwire.annotation.Pointer;
import dev.recordwire.annotation.Status;
import dev.recordwire.annotation.Struct;
import dev.recordwire.annotation.Variadic;
import dev.recordwire.processor.common.RootTypes;
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

/// The annotation processor of native functions, which javac finds: it passes the rounds to
/// [NativeLibraryStep].
///
/// [BasicAnnotationProcessor] defers elements that name types yet to be generated, and this class
/// decides two things otherwise: it claims the annotations, so that `-Xlint:processing` does not
/// warn, and it leaves a type that never appears to javac's own error.
@AutoService(Processor.class)
public final class NativeLibraryProcessor extends AbstractProcessor {
  private final Rounds rounds = new Rounds();

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    rounds.init(environment);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Stream.concat(
            Stream.of(Generated.class.getCanonicalName()),
            Stream.of(
                    NativeLibrary.class,
                    NativeFunction.class,
                    Struct.class,
                    Count.class,
                    Errno.class,
                    In.class,
                    Length.class,
                    Out.class,
                    Pointer.class,
                    Status.class,
                    Variadic.class)
                .map(Class::getCanonicalName))
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
      rounds.roots.add(round);
      rounds.process(annotations, round);
    }
    return true;
  }

  private static final class Rounds extends BasicAnnotationProcessor {
    private final RootTypes roots = new RootTypes();

    @Override
    protected Iterable<? extends Step> steps() {
      return List.of(new NativeLibraryStep(processingEnv, roots));
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }
}
