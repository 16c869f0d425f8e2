package dev.recordwire.examples.flights;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/// The figures of the flights are those that NumPy computes, of the program's own file too.
class FlightsTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path directory;

  @Test
  void reportsTheFiguresOfNumpy() {
    assertThat(run("--out", directory.toString())).isEqualTo(0);

    // Computed from the CSV file with NumPy 2.4.
    assertThat(out.toString(UTF_8)).contains("\n200 000 flights of 12 bytes, mapped: ");
    assertThat(out.toString(UTF_8))
        .contains("mean 7.500795, standard deviation 31.983701, median 0.0, from -86 to 1444\n");
    assertThat(out.toString(UTF_8)).contains("\n  10 498 flights more than an hour late");
    assertThat(out.toString(UTF_8)).contains("\n   5 h   -2.89 min    2 597 flights\n");
    assertThat(out.toString(UTF_8)).contains("\n  23 h   35.17 min    1 854 flights\n");
  }

  @Test
  @EnabledIf(
      value = "numpyIsThere",
      disabledReason = "NumPy is not installed (Debian: apt-get install python3-numpy)")
  void numpyFindsTheSameInTheFile() throws Exception {
    assertThat(run("--out", directory.toString())).isEqualTo(0);

    FlightTable flights = FlightTable.map(directory.resolve("flights.npy"));
    StringBuilder ours = new StringBuilder();
    ours.append(flights.delay().sum()).append(' ').append(flights.distance().sum()).append('\n');
    ours.append(flights.delay().mean()).append(' ').append(flights.delay().median()).append('\n');
    Delays byHour = Delays.byHour(flights);
    byHour.groups().forEach(hour -> ours.append(hour.number() + " " + hour.mean() + "\n"));
    Delays byDistance = Delays.byDistance(flights);
    byDistance.groups().forEach(far -> ours.append(far.number() + " " + far.mean() + "\n"));
    assertThat(
            python(
                """
                import numpy as np
                x = np.load('flights.npy', mmap_mode='r')
                d = x['delay'].astype('i8')
                print(d.sum(), x['distance'].astype('i8').sum())
                print(d.mean(), np.median(d))
                for keys in (x['time'].astype('i8'), x['distance'] // 250):
                    for key in np.unique(keys):
                        print(key, d[keys == key].sum() / (keys == key).sum())
                """))
        .isEqualTo(ours.toString());
  }

  @Test
  void drawsABarForEachGroupOfEnoughFlights() throws Exception {
    assertThat(run("--out", directory.toString())).isEqualTo(0);

    Document chart =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(Files.readAllBytes(directory.resolve("flights.svg"))));
    int frames = 3;
    int hours = 21;
    int distances = 12;
    assertThat(chart.getElementsByTagName("rect").getLength())
        .isEqualTo(frames + hours + distances);
  }

  @Test
  void aWrongCommandLineIsAnsweredWithUsage() {
    assertThat(run("there")).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .isEqualTo("flights: unknown argument 'there'\n\n" + Flights.USAGE);
    assertThat(run("--help")).isEqualTo(0);
    assertThat(out.toString(UTF_8)).isEqualTo(Flights.USAGE);
  }

  private int run(String... arguments) {
    return Flights.run(
        arguments, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }

  static boolean numpyIsThere() throws IOException, InterruptedException {
    return System.getenv("CI") != null || start(Path.of("."), "import numpy").waitFor() == 0;
  }

  private String python(String script) throws IOException, InterruptedException {
    Process process = start(directory, script);
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isEqualTo(0);
    return output;
  }

  private static Process start(Path folder, String script) throws IOException {
    return new ProcessBuilder(System.getProperty("python", "python3"), "-c", script)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .start();
  }
}
