package dev.recordwire.house;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Every source has the form that google-java-format gives it; `-Dformat=write` reformats.
///
/// The formatter runs in a JVM of its own: it needs javac's internals exported, and these tests run
/// without flags, as users do.
@Tag("once")
@Execution(ExecutionMode.CONCURRENT)
class FormattingTest {
  private static final List<String> JAVAC_PACKAGES =
      List.of("api", "code", "comp", "file", "main", "parser", "tree", "util");

  @Test
  void everySourceIsFormatted() throws IOException, InterruptedException {
    boolean write = "write".equals(System.getProperty("format"));
    Path arguments = Files.createTempFile("sources", ".txt");
    Files.write(arguments, SourceTree.javaFiles().stream().map(Path::toString).toList());

    Process formatter =
        new ProcessBuilder(command(write, arguments)).redirectErrorStream(true).start();
    String unformatted =
        new String(formatter.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = formatter.waitFor();
    Files.delete(arguments);

    assertWithMessage(
            "sources that google-java-format would change; CONTRIBUTING.md says how to let it:\n%s",
            unformatted)
        .that(status)
        .isEqualTo(0);
  }

  private static List<String> command(boolean write, Path arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String javacPackage : JAVAC_PACKAGES) {
      command.add(
          "--add-exports=jdk.compiler/com.sun.tools.javac." + javacPackage + "=ALL-UNNAMED");
    }
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("com.google.googlejavaformat.java.Main");
    Stream<String> mode =
        write ? Stream.of("--replace") : Stream.of("--dry-run", "--set-exit-if-changed");
    mode.forEach(command::add);
    command.add("@" + arguments);
    return command;
  }
}
