package dev.recordwire.processor.ffi;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.common.collect.ImmutableList;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.recordwire.processor.NativeLibraryProcessor;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Structs that are compiled separately from the code that uses them.
class StructsApartTest {
  private static final String POINT =
      """
      package geo;

      @dev.recordwire.annotation.Struct
      public record Point(int x, int y) {}
      """;

  private static final String USES =
      """
      @NativeLibrary interface Lib { @NativeFunction int f(Point p); } | 'p' is of
      @NativeLibrary interface Lib { @NativeFunction int f(Point[] p); } | 'p' is of
      @NativeLibrary interface Lib { @NativeFunction int f(@Pointer Point p); } | 'p' is of
      @NativeLibrary interface Lib { @NativeFunction Point f(); } | f returns
      @NativeLibrary interface Lib { @NativeFunction @Pointer Point f(); } | f returns
      @Struct record Lib(Point p) {} | 'p' is of
      """;

  @TempDir Path sources;
  @TempDir Path classes;

  @BeforeEach
  void save() throws IOException {
    Files.writeString(Files.createDirectories(sources.resolve("geo")).resolve("Point.java"), POINT);
  }

  private static JavaFileObject user(String declaration) {
    return JavaFileObjects.forSourceString(
        "geo.Lib", "package geo; import dev.recordwire.annotation.*;\n" + declaration);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = USES)
  void onTheSourcePath(String declaration, String subject) {
    JavaFileObject user = user(declaration);
    Compilation compilation =
        javac()
            .withProcessors(new NativeLibraryProcessor())
            .withOptions("-sourcepath", sources.toString())
            .compile(user);
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            "[NativeStruct] "
                + subject
                + " the record geo.Point, which is compiled implicitly, from the source"
                + " path, so the processor does not see it: name its file on javac's command"
                + " line, or compile it with Recordwire's processor first and put it on the"
                + " class path")
        .inFile(user)
        .onLine(2);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = USES)
  void compiledWithoutTheProcessor(String declaration, String subject) throws IOException {
    save(
        javac()
            .withOptions("-proc:none")
            .compile(JavaFileObjects.forSourceString("geo.Point", POINT)));
    JavaFileObject user = user(declaration);
    Compilation compilation = withClasses(user);
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            "[NativeStruct] "
                + subject
                + " the record geo.Point, which was compiled without its generated class"
                + " PointStruct: compile it with Recordwire's processor")
        .inFile(user)
        .onLine(2);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = USES)
  void compiledBefore(String declaration, String subject) throws IOException {
    save(
        javac()
            .withProcessors(new NativeLibraryProcessor())
            .compile(JavaFileObjects.forSourceString("geo.Point", POINT)));
    assertThat(withClasses(user(declaration))).succeeded();
  }

  @Test
  void namedBesideASourcePath() {
    Compilation compilation =
        javac()
            .withProcessors(new NativeLibraryProcessor())
            .withOptions("-sourcepath", sources.toString())
            .compile(
                user("@NativeLibrary interface Lib { @NativeFunction int f(Point p); }"),
                JavaFileObjects.forSourceString("geo.Point", POINT));
    assertThat(compilation).succeeded();
  }

  private Compilation withClasses(JavaFileObject user) {
    Stream<File> paths =
        Stream.concat(
            Stream.of(classes.toFile()),
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new));
    return javac()
        .withProcessors(new NativeLibraryProcessor())
        .withClasspath(paths.collect(ImmutableList.toImmutableList()))
        .compile(user);
  }

  private void save(Compilation compilation) throws IOException {
    assertThat(compilation).succeeded();
    Files.createDirectories(classes.resolve("geo"));
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        try (InputStream bytes = file.openInputStream()) {
          Files.copy(bytes, classes.resolve(file.getName().replaceFirst("^/CLASS_OUTPUT/", "")));
        }
      }
    }
  }
}
