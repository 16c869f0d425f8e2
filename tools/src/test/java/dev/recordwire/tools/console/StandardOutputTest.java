package dev.recordwire.tools.console;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.recordwire.tools.Recordwire;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the command in processes of its own, whose outputs are pipes, files and full disks.
@Tag("once")
class StandardOutputTest {
  private static final String SCHEMA =
      """
      {"recordwire": 1, "record": "a.R", "layout": "packed",
       "fields": [{"name": "x", "type": {"type": "utf8", "length": "uint16"}}]}
      """;

  @TempDir private Path folder;

  private ProcessBuilder command(String... arguments) throws IOException {
    Path schema = Files.writeString(folder.resolve("schema.json"), SCHEMA);
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("-s", schema.toString()));
    return alone(all.toArray(String[]::new));
  }

  /// A command without a schema.
  private ProcessBuilder alone(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add(Recordwire.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(folder.resolve("err").toFile());
  }

  private String errors() throws IOException {
    return Files.readString(folder.resolve("err"));
  }

  /// More frames than a pipe holds.
  private Path manyFrames() throws IOException {
    byte[] frame = {5, 0, 0, 0, 3, 0, 'a', 'b', 'c'};
    byte[] frames = new byte[50_000 * frame.length];
    for (int at = 0; at < frames.length; at += frame.length) {
      System.arraycopy(frame, 0, frames, at, frame.length);
    }
    return Files.write(folder.resolve("frames"), frames);
  }

  @Test
  void aReaderThatEndsIsNoError() throws Exception {
    Process process = command("json", "--frames", "plain", manyFrames().toString()).start();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      assertThat(out.readLine()).isEqualTo("{\"x\":\"abc\"}");
    }

    assertThat(process.waitFor()).isEqualTo(141);
    assertThat(errors()).isEmpty();
  }

  @Test
  void aPipeIsReadToItsEnd() throws Exception {
    Path pipe = Path.of("/dev/stdin");
    assumeTrue(Files.exists(pipe), "there is no /dev/stdin");

    Process process = command("json", pipe.toString()).start();
    process.getOutputStream().write(new byte[] {1, 0, 'a'});
    process.getOutputStream().close();

    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8).strip())
        .isEqualTo("{\"x\":\"a\"}");
    assertThat(process.waitFor()).isEqualTo(0);
  }

  @Test
  void aFullDiskIsAnError() throws Exception {
    File full = new File("/dev/full");
    assumeTrue(full.exists(), "there is no /dev/full");

    Process process = command("json", "--hex", "0100 61").redirectOutput(full).start();

    assertThat(process.waitFor()).isEqualTo(3);
    assertThat(errors()).isEqualTo("recordwire: the standard output: No space left on device\n");
  }

  @Test
  void aHelpOnAFullDiskIsAnError() throws Exception {
    File full = new File("/dev/full");
    assumeTrue(full.exists(), "there is no /dev/full");

    Process process = alone("--help").redirectOutput(full).start();

    assertThat(process.waitFor()).isEqualTo(3);
    assertThat(errors()).isEqualTo("recordwire: the standard output: No space left on device\n");
  }

  @Test
  void anErrorThatCannotBeToldKeepsItsStatus() throws Exception {
    File full = new File("/dev/full");
    assumeTrue(full.exists(), "there is no /dev/full");

    Process process = alone("jsn").redirectError(full).start();

    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(process.getInputStream().readAllBytes()).isEmpty();
  }

  @Test
  void filesAreUtf8InEveryLocale() throws Exception {
    File printed = folder.resolve("printed").toFile();
    ProcessBuilder builder = command("json", "--hex", "0300 6ec3a9").redirectOutput(printed);
    builder.environment().put("LC_ALL", "C");

    assertThat(builder.start().waitFor()).isEqualTo(0);
    assertThat(Files.readString(printed.toPath()).strip()).isEqualTo("{\"x\":\"né\"}");
    assertThat(errors()).isEmpty();
  }
}
