package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertWithMessage;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Random sources, legal and odd: each compiles without a warning, or fails with located errors of
/// the processor, each reported once.
///
/// `-Drandom.sources.seconds=600` runs longer, `-Drandom.sources.seed=…` repeats one source.
@Execution(ExecutionMode.CONCURRENT)
class RandomSourcesTest {
  private static final long SECONDS = Long.getLong("random.sources.seconds", 15);

  private static final String LATE =
      """
      package p;
      public class Late {
        public static final int N = 3;
        public static final java.lang.String TEXT = "12";
      }
      """;

  @Test
  void eachCompilesOrIsRefused() {
    Long repeated = Long.getLong("random.sources.seed");
    if (repeated != null) {
      check(repeated);
      return;
    }
    long end = System.nanoTime() + SECONDS * 1_000_000_000;
    long first = new Random().nextInt(1_000_000_000);
    long seed = first;
    while (System.nanoTime() < end) {
      check(seed++);
    }
    assertWithMessage("sources from seed %s on", first).that(seed - first).isGreaterThan(0);
  }

  private static void check(long seed) {
    RandomSource source = new RandomSource(new Random(seed));
    String text = source.write();
    Processor[] processors = {
      new WireProcessor(), new NativeLibraryProcessor(), new LateProcessor("p.Late", LATE)
    };
    Compilation compilation =
        javac()
            .withProcessors(processors)
            .withOptions(
                "-Xlint:all,-restricted,-processing,-auxiliaryclass,-removal,-rawtypes,-serial",
                "-Xmaxerrs",
                "1000")
            .compile(Compiling.files(text, RandomSource.TYPES));
    Set<String> said = new HashSet<>();
    for (Diagnostic<? extends JavaFileObject> each : compilation.diagnostics()) {
      String message = each.getMessage(Locale.ROOT);
      boolean isOurs = message.matches("(?s)\\[(Wire|Native)\\w+\\] .*");
      boolean isInGenerated =
          each.getSource() != null && each.getSource().getName().startsWith("/SOURCE_OUTPUT/");
      boolean isTold = each.getKind() == Diagnostic.Kind.NOTE;
      boolean isSound =
          isTold
              || (each.getKind() == Diagnostic.Kind.ERROR
                  && isOurs
                  && !message.contains("Internal]")
                  && !isInGenerated
                  && each.getPosition() != Diagnostic.NOPOS
                  && said.add(each.getPosition() + message));
      assertWithMessage("-Drandom.sources.seed=%s\n%s\n%s\n", seed, each, text)
          .that(isSound)
          .isTrue();
    }
  }
}
