package dev.recordwire.it.tables;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed while it appends loses no row that it forced, and leaves none that is
/// wrong.
@Tag("once")
class TableCrashTest {
  private static final int KILLS = 12;

  @TempDir Path folder;

  @Test
  void forcedRowsOutliveAKill() throws IOException, InterruptedException {
    Random random = new Random(7);
    Path file = folder.resolve("flights.npy");
    long before = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      long forced = killedAfter(file, 1 + random.nextInt(30), random.nextInt(20));
      FlightTable table = FlightTable.map(file);
      assertWithMessage("rows after the kill").that(table.size()).isAtLeast(forced);
      assertThat(table.size()).isAtLeast(before);
      assertThat(table.fileEnd().lostRows()).isEqualTo(0);
      for (long i = 0; i < table.size(); i++) {
        if (!table.get(i).equals(AppendProgram.row(i))) {
          throw new AssertionError("row " + i + " is " + table.get(i));
        }
      }
      before = table.size();
    }
    assertThat(before).isGreaterThan(KILLS);
  }

  @Test
  void aSecondProgramIsRefused() throws IOException, InterruptedException {
    Path file = folder.resolve("flights.npy");
    try (FlightTable out = FlightTable.create(file)) {
      Process child =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  AppendProgram.class.getName(),
                  file.toString())
              .redirectErrorStream(true)
              .start();
      String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(output).contains("java.io.IOException: " + TableFileTest.secondWriter(file));
      assertThat(child.waitFor()).isEqualTo(1);
      out.append(AppendProgram.row(0));
    }
    assertThat(FlightTable.map(file)).containsExactly(AppendProgram.row(0));
  }

  /// Starts the program, waits for some forces and a moment, kills it; returns the rows of the last
  /// force that it reported.
  private static long killedAfter(Path file, int forces, int milliseconds)
      throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                AppendProgram.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long forced = 0;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      for (int i = 0; i < forces; i++) {
        forced = Long.parseLong(lines.readLine());
      }
      assertThat(assertThrows(IOException.class, () -> FlightTable.openForAppend(file)))
          .hasMessageThat()
          .isEqualTo(TableFileTest.secondWriter(file));
      assertThat(FlightTable.map(file).size()).isAtLeast(forced);
      Thread.sleep(milliseconds);
      child.toHandle().destroyForcibly(); // without closing what it says
      // lines that came until then
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        forced = line.isEmpty() ? forced : Math.max(forced, parsed(line, forced));
      }
    }
    child.waitFor();
    return forced;
  }

  /// The number of a whole line; the last line may be cut.
  private static long parsed(String line, long forced) {
    return line.length() >= Long.toString(forced).length() ? Long.parseLong(line) : forced;
  }
}
