package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.recordwire.processor.common.model.SpiLevel;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A processor and a runtime that do not fit are named while compiling, before javac looks for
/// methods that are not there.
class RuntimeLevelsTest {
  @TempDir private Path folder;

  private static final String RECORD =
      """
      package app;

      @dev.recordwire.annotation.Wire
      record Reading(int id) {}
      """;

  private static final String LIBRARY =
      """
      package app;

      @dev.recordwire.annotation.NativeLibrary("m")
      interface LibM {}
      """;

  private static final String STRUCT =
      """
      package app;

      @dev.recordwire.annotation.Struct
      record Point(double x, double y) {}
      """;

  @Test
  void aCodecForAnOlderRuntime() {
    assertRefused(
        RECORD,
        runtime(SpiLevel.CODEC, 0, 0),
        "[WireRuntime] this recordwire-processor generates code of level 1, and the"
            + " recordwire-codec that is compiled against runs levels 0 to 0: take both of one"
            + " version (recordwire-bom keeps them together)");
  }

  @Test
  void aCodecForANewerRuntimeThatRunsItNoMore() {
    assertRefused(RECORD, runtime(SpiLevel.CODEC, 2, 5), "runs levels 2 to 5");
  }

  @Test
  void aCodecForANewerRuntimeThatStillRunsIt() {
    assertThat(compile(RECORD, runtime(SpiLevel.CODEC, 1, 5))).succeeded();
  }

  @Test
  void aLibraryForAnOlderRuntime() {
    assertRefused(
        LIBRARY,
        runtime(SpiLevel.FFI, 0, 0),
        "[NativeRuntime] this recordwire-processor generates code of level 1, and the"
            + " recordwire-ffi that is compiled against runs levels 0 to 0");
  }

  @Test
  void aStructForAnOlderRuntime() {
    assertRefused(STRUCT, runtime(SpiLevel.FFI, 0, 0), "[NativeRuntime]");
  }

  @Test
  void aTableForAnOlderRuntime() {
    assertRefused(
        RECORD.replace("Wire", "Wire(table = true)"),
        runtime(SpiLevel.TABLE, 0, 0),
        "[WireRuntime] this recordwire-processor generates code of level 1, and the"
            + " recordwire-table that is compiled against runs levels 0 to 0");
  }

  @Test
  void aRuntimeThatIsNotOnTheClassPath() throws IOException {
    assertThat(
            compileWith(List.of("--class-path", annotations()), Map.of("app/Reading.java", RECORD)))
        .contains(
            "[WireRuntime] the generated code needs recordwire-codec, which is not on the class"
                + " path: add its jar");
  }

  @Test
  void aModuleThatDoesNotReadTheRuntime() throws IOException {
    Map<String, String> sources =
        Map.of(
            "app/Reading.java",
            RECORD,
            "app/LibM.java",
            LIBRARY,
            "module-info.java",
            "module weather {}");

    assertThat(
            compileWith(
                List.of("--class-path", annotations(), "--add-reads", "weather=ALL-UNNAMED"),
                sources))
        .containsAtLeast(
            "[WireRuntime] the generated code needs module dev.recordwire.codec, which module"
                + " weather does not read: write requires dev.recordwire.codec in its"
                + " module-info.java",
            "[NativeRuntime] the generated code needs module dev.recordwire.ffi, which module"
                + " weather does not read: write requires dev.recordwire.ffi in its"
                + " module-info.java");
  }

  @Test
  void theRuntimeBesideTheProcessorRunsWhatItGenerates() {
    assertThat(dev.recordwire.codec.spi.SpiLevel.NEWEST).isEqualTo(SpiLevel.CODEC.level());
    assertThat(dev.recordwire.ffi.spi.SpiLevel.NEWEST).isEqualTo(SpiLevel.FFI.level());
    assertThat(dev.recordwire.table.spi.SpiLevel.NEWEST).isEqualTo(SpiLevel.TABLE.level());
    assertThat(dev.recordwire.codec.spi.SpiLevel.class.getName())
        .isEqualTo(SpiLevel.CODEC.className());
    assertThat(dev.recordwire.ffi.spi.SpiLevel.class.getName()).isEqualTo(SpiLevel.FFI.className());
    assertThat(dev.recordwire.table.spi.SpiLevel.class.getName())
        .isEqualTo(SpiLevel.TABLE.className());
  }

  private static void assertRefused(String source, String runtime, String message) {
    Compilation compilation = compile(source, runtime);
    assertThat(compilation).failed();
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining(message).inFile(Compiling.file(source)).onLine(4);
  }

  /// The folder or jar of the annotations alone.
  private static String annotations() {
    String name = "dev/recordwire/annotation/Wire.class";
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> isThere(entry, name))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isThere(String entry, String name) {
    if (Files.isDirectory(Path.of(entry))) {
      return Files.exists(Path.of(entry, name));
    }
    try (ZipFile jar = new ZipFile(entry)) {
      return jar.getEntry(name) != null;
    } catch (IOException e) {
      return false;
    }
  }

  /// The errors of a compilation of files, by the system's compiler.
  private List<String> compileWith(List<String> options, Map<String, String> sources)
      throws IOException {
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()));
    }
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-d", folder.resolve("classes").toString()));
    try (StandardJavaFileManager manager = javac.getStandardFileManager(messages, null, null)) {
      CompilationTask task =
          javac.getTask(
              null, manager, messages, all, null, manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(new WireProcessor(), new NativeLibraryProcessor()));
      assertThat(task.call()).isFalse();
    }
    return messages.getDiagnostics().stream()
        .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
        .map(message -> message.getMessage(Locale.ROOT))
        .toList();
  }

  private static Compilation compile(String... sources) {
    JavaFileObject[] files = Compiling.files(sources);
    return Compiler.javac()
        .withProcessors(List.of(new WireProcessor(), new NativeLibraryProcessor()))
        .compile(files);
  }

  /// The class of a runtime of another version, which hides that of this one.
  private static String runtime(SpiLevel spi, int oldest, int newest) {
    return """
    package %s;

    public class SpiLevel {
      public static final int OLDEST = %d;
      public static final int NEWEST = %d;

      public static SpiLevel of(int level, Class<?> generated) {
        return new SpiLevel();
      }

      public <C extends dev.recordwire.codec.Codec<?>> C register(C codec) {
        return codec;
      }
    }
    """
        .formatted(spi.packageName(), oldest, newest);
  }
}
