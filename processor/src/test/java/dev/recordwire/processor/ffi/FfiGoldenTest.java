package dev.recordwire.processor.ffi;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.recordwire.processor.GoldenFiles;
import dev.recordwire.processor.NativeLibraryProcessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Compares the text of generated bindings with golden files, so that a change of it is reviewed as
/// code.
///
/// Every interface in `golden-ffi/input` compiles to the files in `golden-ffi/expected`. After an
/// intended change, `mvn verify -pl processor -am -Dgolden=write` rewrites them.
class FfiGoldenTest {
  private static final GoldenFiles GOLDEN = GoldenFiles.in("golden-ffi");

  static List<Path> inputs() throws IOException {
    return GOLDEN.inputs();
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
        GOLDEN.check(name(generated), generated.getCharContent(false).toString());
      }
    }
  }

  /// Returns the file's name; metadata has one name for all classes, so its folder comes first.
  private static String name(JavaFileObject generated) {
    Path path = Path.of(generated.getName());
    String name = path.getFileName().toString();
    return generated.getKind() == JavaFileObject.Kind.OTHER
        ? path.getName(path.getNameCount() - 2) + "." + name
        : name;
  }
}
