package dev.recordwire.examples.ecg;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EcgMonitorTest {
  @TempDir private Path directory;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void reportsAndWritesItsFiles() {
    int status = run("--out", directory.resolve("new/place").toString());

    assertThat(err.toString(UTF_8)).isEmpty();
    assertThat(status).isEqualTo(0);
    String report = out.toString(UTF_8);
    assertThat(report).contains("samples             108 000\n");
    assertThat(report).contains("mean                -0.165 mV\n");
    assertThat(report).contains("minimum             -3.485 mV\n");
    assertThat(report).contains("maximum             3.650 mV\n");
    assertThat(report).contains("standard deviation  0.599 mV\n");
    assertThat(report).contains("beats               500\n");
    assertThat(report).contains("Packet 0 on the wire, 2906 bytes\n");
    assertThat(report).contains("EcgPacket.lead");
    for (String file : new String[] {"ecg.packets", "ecg.svg"}) {
      Path written = directory.resolve("new/place").resolve(file);
      assertThat(report).contains("  " + written + "\n");
      assertThat(Files.exists(written)).isTrue();
    }
  }

  @Test
  void showsThePacketThatIsAskedFor() {
    run("--out", directory.toString(), "--packet", "299", "--from", "290");

    assertThat(out.toString(UTF_8)).contains("Packet 299 on the wire, 2906 bytes\n");
  }

  @Test
  void isLegibleInAnyCharacterSet() {
    run("--out", directory.toString());

    assertThat(out.toString(UTF_8).chars().allMatch(letter -> letter < 128)).isTrue();
  }

  @Test
  void printsItsUsage() {
    assertThat(run("--help")).isEqualTo(0);
    assertThat(out.toString(UTF_8)).isEqualTo(Options.USAGE);
  }

  @Test
  void aWrongCommandLineIsAnsweredWithUsage() {
    assertMisused("unknown argument '--frm'", "--frm", "3");
    assertMisused("--out needs a value after it", "--out");
    assertMisused("--from must be a whole number from 0 to 290, not '291'", "--from", "291");
    assertMisused("--packet must be a whole number from 0 to 299, not 'x'", "--packet", "x");
  }

  @Test
  void reportsThatItCannotWrite() throws IOException {
    Path file = Files.createFile(directory.resolve("file"));

    int status = run("--out", file.resolve("below").toString());

    assertThat(status).isEqualTo(1);
    assertThat(err.toString(UTF_8)).startsWith("ecg: ");
    assertThat(err.toString(UTF_8)).contains(file.toString());
  }

  private void assertMisused(String message, String... arguments) {
    err.reset();
    assertThat(run(arguments)).isEqualTo(2);
    assertThat(err.toString(UTF_8)).isEqualTo("ecg: " + message + "\n\n" + Options.USAGE);
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  private int run(String... arguments) {
    return EcgMonitor.run(
        arguments, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }
}
