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
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The programs in the documentation compile as they stand, and print what it says they print.
class ReadmeTest {
  /// A block of code with a declaration and a program, and the block with the output.
  private static final Pattern PROGRAM_AND_OUTPUT =
      Pattern.compile(
          "```java\n(@(?:(?!```).)*?(?:record|interface) (\\w+)(?:(?!```).)*?)"
              + "(public class (\\w+)(?:(?!```).)*?)```\n\n```\n(.*?)```",
          Pattern.DOTALL);

  private static final String IMPORTS =
      """
      import dev.recordwire.annotation.*;
      import dev.recordwire.array.*;
      import java.util.HexFormat;
      """;

  /// A program, and what it prints.
  record Program(String type, String declaration, String name, String code, String output) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Program> programs() throws IOException {
    Path root = SourceTree.root();
    return PROGRAM_AND_OUTPUT
        .matcher(
            Files.readString(root.resolve("README.md"))
                + Files.readString(root.resolve("docs").resolve("arrays.md")))
        .results()
        .map(
            found ->
                new Program(
                    found.group(2), found.group(1), found.group(4), found.group(3), found.group(5)))
        .toList();
  }

  @Test
  void thereAreThree() throws IOException {
    assertThat(programs().stream().map(Program::name)).containsExactly("Hello", "Checksum", "Tour");
  }

  @ParameterizedTest
  @MethodSource("programs")
  void aProgramPrintsWhatItSays(Program program, @TempDir Path folder)
      throws IOException, InterruptedException {
    Path declaration =
        Files.writeString(
            folder.resolve(program.type() + ".java"), IMPORTS + program.declaration());
    Path code =
        Files.writeString(folder.resolve(program.name() + ".java"), IMPORTS + program.code());

    compile(folder, List.of(declaration, code));

    assertThat(run(folder, program.name())).isEqualTo(program.output());
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
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                folder
                    + System.getProperty("path.separator")
                    + System.getProperty("java.class.path"),
                program)
            .redirectError(ProcessBuilder.Redirect.INHERIT) // where the JDK logs, too
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertWithMessage(output).that(process.waitFor()).isEqualTo(0);
    return output;
  }
}
