package dev.recordwire.processor.ffi;

import static com.google.common.truth.Truth.assertWithMessage;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.recordwire.processor.NativeLibraryProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the text of generated bindings, so that a change of it is read and judged as code.
///
/// Every interface in `golden-ffi/input` compiles to the files in `golden-ffi/expected`.
/// After a change that is meant, `mvn verify -pl processor -am -Dgolden=write` writes them anew.
class FfiGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden-ffi");
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
        javac()
            .withProcessors(new NativeLibraryProcessor())
            .withOptions("-Xlint:all", "-Werror")
            .compile(JavaFileObjects.forResource(input.toUri().toURL()));

    assertThat(compilation).succeededWithoutWarnings();
    for (JavaFileObject generated : compilation.generatedFiles()) {
      if (generated.getKind() != JavaFileObject.Kind.CLASS) {
        compare(generated);
      }
    }
  }

  private static void compare(JavaFileObject generated) throws IOException {
    Path path = Path.of(generated.getName());
    String name = path.getFileName().toString();
    if (generated.getKind() == JavaFileObject.Kind.OTHER) {
      name = path.getName(path.getNameCount() - 2) + "." + name;
    }
    Path expected = GOLDEN.resolve("expected").resolve(name);
    String text = generated.getCharContent(false).toString();
    if (WRITE) {
      Files.writeString(expected, text);
    }
    assertWithMessage("%s (after a change that is meant: -Dgolden=write)", expected)
        .that(text)
        .isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
  }
}
