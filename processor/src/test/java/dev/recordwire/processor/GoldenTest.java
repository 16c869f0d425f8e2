package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertWithMessage;
import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the text of generated code, so that a change of it is read and judged as code.
///
/// Every record in `golden/input` compiles to the codecs in `golden/expected`. After a change that
/// is meant, `mvn verify -pl processor -am -Dgolden=write` writes them anew.
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final boolean WRITE = "write".equals(System.getProperty("golden"));

  static List<Path> inputs() throws IOException {
    try (Stream<Path> inputs = Files.list(GOLDEN.resolve("input"))) {
      return inputs.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void generates(Path input) throws IOException {
    Compilation compilation =
        Compiling.strictly(JavaFileObjects.forResource(input.toUri().toURL()));

    assertThat(compilation).succeededWithoutWarnings();
    for (JavaFileObject generated : compilation.generatedSourceFiles()) {
      Path expected =
          GOLDEN.resolve("expected").resolve(Path.of(generated.getName()).getFileName());
      String text = Compiling.text(generated);
      if (WRITE) {
        Files.writeString(expected, text);
      }
      assertWithMessage("%s (after a change that is meant: -Dgolden=write)", expected)
          .that(text)
          .isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
    }
  }
}
