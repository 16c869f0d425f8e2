package dev.recordwire.processor;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.google.auto.common.BasicAnnotationProcessor;
import com.google.auto.service.AutoService;
import dev.recordwire.annotation.Wire;
import dev.recordwire.processor.model.WireAnnotation;
import dev.recordwire.processor.model.WireTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/// The annotation processor that javac finds: it hands the rounds to [WireStep].
///
/// [BasicAnnotationProcessor] keeps back the records whose types are still to be generated, and
/// this class adds what that one decides otherwise: it claims the annotations, so that
/// `-Xlint:processing` is content, and leaves a type that never came to javac's own error.
@AutoService(Processor.class)
public final class WireProcessor extends AbstractProcessor {
  private final BasicAnnotationProcessor rounds = new Rounds();

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    rounds.init(environment);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Stream.concat(
            Stream.of(Wire.class.getCanonicalName()),
            WireTable.annotations().stream().map(WireAnnotation::qualifiedName))
        .collect(toUnmodifiableSet());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!round.processingOver()) {
      rounds.process(annotations, round);
    }
    return true;
  }

  private static final class Rounds extends BasicAnnotationProcessor {
    @Override
    protected Iterable<? extends Step> steps() {
      return List.of(new WireStep(processingEnv));
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }
}
