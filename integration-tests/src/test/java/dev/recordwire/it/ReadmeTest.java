package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.house.SourceTree;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program on the first page compiles as it stands, and prints what the page says it prints.
class ReadmeTest {
  private static final Pattern PROGRAM_AND_OUTPUT =
      Pattern.compile(
          "```java\n(@Wire.*?)(public class Hello.*?)```\n\n```\n(.*?)```", Pattern.DOTALL);
  private static final String IMPORTS =
      """
      import dev.recordwire.annotation.*;
      import dev.recordwire.array.*;
      import java.util.HexFormat;
      """;

  @Test
  void theFirstProgramPrintsWhatThePageSays(@TempDir Path folder)
      throws IOException, InterruptedException {
    Matcher readme =
        PROGRAM_AND_OUTPUT.matcher(Files.readString(SourceTree.root().resolve("README.md")));
    assertThat(readme.find()).isTrue();
    Path record = Files.writeString(folder.resolve("Reading.java"), IMPORTS + readme.group(1));
    Path program = Files.writeString(folder.resolve("Hello.java"), IMPORTS + readme.group(2));

    compile(folder, List.of(record, program));

    assertThat(run(folder, "Hello")).isEqualTo(readme.group(3));
  }

  private static void compile(Path folder, List<Path> sources) throws IOException {
    String classPath = System.getProperty("java.class.path");
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, UTF_8)) {
      List<String> options =
          List.of("-d", folder.toString(), "-cp", classPath, "-processorpath", classPath);
      boolean compiled =
          javac
              .getTask(
                  messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertWithMessage("javac: %s", messages).that(compiled).isTrue();
    }
  }

  private static String run(Path folder, String program) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                folder
                    + System.getProperty("path.separator")
                    + System.getProperty("java.class.path"),
                program)
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertWithMessage(output).that(process.waitFor()).isEqualTo(0);
    return output;
  }
}
