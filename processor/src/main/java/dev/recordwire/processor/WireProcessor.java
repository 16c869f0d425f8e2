package dev.recordwire.processor;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.google.auto.common.BasicAnnotationProcessor;
import com.google.auto.service.AutoService;
import dev.recordwire.annotation.Code;
import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Fallback;
import dev.recordwire.annotation.Id;
import dev.recordwire.annotation.MaxCount;
import dev.recordwire.annotation.Name;
import dev.recordwire.annotation.Tag;
import dev.recordwire.annotation.Wire;
import dev.recordwire.annotation.WireAdapter;
import dev.recordwire.processor.codec.analysis.StrayAnnotations;
import dev.recordwire.processor.codec.emission.CodecEmitter;
import dev.recordwire.processor.codec.model.WireAnnotation;
import dev.recordwire.processor.codec.model.WireTable;
import dev.recordwire.processor.common.RootTypes;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Generated;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/// The annotation processor of codecs, which javac finds: it passes the rounds to [WireStep].
///
/// [BasicAnnotationProcessor] defers records whose types are yet to be generated, and this class
/// decides three things otherwise: it does not wait for a type that only methods name
/// ([WaitingTypes]), it claims the annotations, with the `@Generated` of its codecs, so that
/// `-Xlint:processing` does not warn, and it leaves a type that never appears to javac's own error.
@AutoService(Processor.class)
public final class WireProcessor extends AbstractProcessor {
  private final Rounds rounds;

  public WireProcessor() {
    this(CodecEmitter::emit);
  }

  WireProcessor(WireStep.Emission emission) {
    rounds = new Rounds(emission);
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    rounds.init(environment);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    Stream<Class<?>> others =
        Stream.of(
            Wire.class,
            Code.class,
            Fallback.class,
            Tag.class,
            WireAdapter.class,
            Id.class,
            Default.class,
            Name.class,
            MaxCount.class);
    return Stream.of(
            others.map(Class::getCanonicalName),
            Stream.of(Generated.class.getCanonicalName()),
            WireTable.annotations().stream().map(WireAnnotation::qualifiedName))
        .flatMap(names -> names)
        .collect(toUnmodifiableSet());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(SchemaLock.PATH, SchemaLock.UPDATE);
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
      rounds.processWaiting(round);
      // Not a step: the basic processor ignores the components of records.
      StrayAnnotations.problems(round).forEach(each -> each.reportTo(processingEnv.getMessager()));
    } else if (!round.errorRaised()) {
      rounds.finish();
    }
    return true;
  }

  private static final class Rounds extends BasicAnnotationProcessor {
    private final WireStep.Emission emission;
    private final RootTypes roots = new RootTypes();
    private @Nullable SchemaLock lock;
    private @Nullable WaitingTypes waiting;
    private List<OnceStep> ofTypes = List.of();

    Rounds(WireStep.Emission emission) {
      this.emission = emission;
    }

    @Override
    protected Iterable<? extends Step> steps() {
      lock = new SchemaLock(processingEnv);
      waiting = new WaitingTypes(processingEnv.getElementUtils());
      ofTypes =
          List.of(
              new OnceStep(new WireStep(processingEnv, emission, lock, roots)),
              new OnceStep(new TableStep(processingEnv, roots)));
      return Stream.concat(ofTypes.stream(), Stream.of(new MisplacedStep(processingEnv))).toList();
    }

    /// Processes types that the basic processor holds back without need.
    void processWaiting(RoundEnvironment round) {
      if (waiting != null) {
        waiting.add(round);
        for (OnceStep step : ofTypes) {
          waiting.ready(step::hasTaken).forEach(step::process);
        }
      }
    }

    void finish() {
      if (lock != null) {
        lock.finish();
      }
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }
}
