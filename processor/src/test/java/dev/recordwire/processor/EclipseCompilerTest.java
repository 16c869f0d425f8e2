package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Compiles generated code with Eclipse's compiler, without errors or warnings.
class EclipseCompilerTest {
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir Path directory;

  private String compile(String classPath, List<Path> sources) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--release", "25", "-proceedOnError"));
    arguments.addAll(List.of("-classpath", classPath, "-processorpath", CLASS_PATH));
    arguments.addAll(List.of("-d", directory.toString(), "-s", directory.toString()));
    sources.forEach(source -> arguments.add(source.toString()));
    StringWriter messages = new StringWriter();
    PrintWriter out = new PrintWriter(messages);
    boolean succeeded = BatchCompiler.compile(arguments.toArray(String[]::new), out, out, null);
    return succeeded ? messages.toString() : "failed\n" + messages;
  }

  private static List<Path> inputs(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder, "input"))) {
      return files.filter(each -> each.toString().endsWith(".java")).sorted().toList();
    }
  }

  @Test
  void generatedCodeHasNoWarnings() throws IOException {
    List<Path> sources = new ArrayList<>(inputs("golden"));
    sources.addAll(inputs("golden-ffi"));
    String messages = compile(CLASS_PATH, sources);
    assertWithMessage(messages).that(messages).doesNotContain("failed");
    assertWithMessage(messages).that(messages).doesNotContain(directory.toString());
    try (Stream<Path> files = Files.walk(directory)) {
      assertThat(files.filter(each -> each.toString().endsWith("Codec.java")).count())
          .isGreaterThan(10);
    }
  }

  @Test
  void kernelsArePlainLoops() throws IOException {
    String messages = compile(CLASS_PATH, inputs("golden-kernels"));
    assertThat(messages).doesNotContain("failed");
    assertThat(messages.split("Kernels are plain loops, since this compiler does not show", -1))
        .hasLength(2);
    String generated = Files.readString(directory.resolve("golden/PhysicsKernels.java"));
    assertThat(generated).contains("results[i] = Physics.energy(m[i], v[i]);");
    assertThat(generated).doesNotContain("Vectors");
  }

  @Test
  void overlookedAnnotations() throws IOException {
    Path source =
        Files.writeString(
            directory.resolve("Track.java"),
            """
            import dev.recordwire.annotation.*;
            record Track(@Id(1) int a, @Utf8 String b, java.util.List<@Utf8 String> c) {
              @Wire record Heeded(@Utf8 String d) {}
            }
            """);
    String messages = compile(CLASS_PATH, List.of(source));
    for (String name : List.of("'a' of Track has a @Id", "'b' of Track has a @Utf8")) {
      assertThat(messages.split(Pattern.quote("[WireNested] " + name), -1)).hasLength(2);
    }
    assertThat(messages).doesNotContain("'d'");
  }

  @Test
  void itsOutputOnItsClassPath() throws IOException {
    Path source =
        Files.writeString(
            directory.resolve("Track.java"),
            "@dev.recordwire.annotation.Wire record Track(int id) {}");
    assertThat(compile(CLASS_PATH, List.of(source))).doesNotContain("failed");

    Files.delete(directory.resolve("TrackCodec.java"));
    String messages = compile(directory + java.io.File.pathSeparator + CLASS_PATH, List.of(source));
    assertThat(messages)
        .contains(
            "[WireCodecName] TrackCodec, the codec of Track, was generated before, and is on the"
                + " class path: take the compiler's output off its class path");
  }
}
