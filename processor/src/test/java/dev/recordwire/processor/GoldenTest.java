package dev.recordwire.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Compares the text of generated code with golden files, so that a change of it is reviewed as
/// code.
///
/// Every record in `golden/input` compiles to the codecs in `golden/expected`. After an intended
/// change, `mvn verify -pl processor -am -Dgolden=write` rewrites them.
class GoldenTest {
  private static final GoldenFiles GOLDEN = GoldenFiles.in("golden");

  static List<Path> inputs() throws IOException {
    return GOLDEN.inputs();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void generates(Path input) throws IOException {
    Compilation compilation =
        Compiling.strictly(JavaFileObjects.forResource(input.toUri().toURL()));

    assertThat(compilation).succeededWithoutWarnings();
    for (JavaFileObject generated : compilation.generatedSourceFiles()) {
      String name = Path.of(generated.getName()).getFileName().toString();
      GOLDEN.check(name, Compiling.text(generated));
    }
  }
}
