package dev.recordwire.processor.kernels;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.recordwire.processor.ArrayKernelsProcessor;
import dev.recordwire.processor.GoldenFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Compares the text of generated kernels with golden files, so that a change of it is reviewed as
/// code.
///
/// Every class in `golden-kernels/input` compiles to a file in `golden-kernels/expected`. After an
/// intended change, `mvn verify -pl processor -am -Dgolden=write` rewrites them.
class KernelsGoldenTest {
  private static final GoldenFiles GOLDEN = GoldenFiles.in("golden-kernels");

  static List<Path> inputs() throws IOException {
    return GOLDEN.inputs();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void generates(Path input) throws IOException {
    Compilation compilation =
        javac()
            .withProcessors(new ArrayKernelsProcessor())
            .withOptions("-Xlint:all", "-Werror")
            .compile(JavaFileObjects.forResource(input.toUri().toURL()));

    assertThat(compilation).succeededWithoutWarnings();
    for (JavaFileObject generated : compilation.generatedSourceFiles()) {
      GOLDEN.check(
          Path.of(generated.getName()).getFileName().toString(),
          generated.getCharContent(false).toString());
    }
  }
}
