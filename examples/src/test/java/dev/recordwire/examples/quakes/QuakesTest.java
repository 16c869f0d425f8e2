package dev.recordwire.examples.quakes;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class QuakesTest {
  @Test
  void readsTheFile() throws Exception {
    Week week = UsgsCsv.parse(UsgsCsv.bytes());

    assertThat(week.quakes()).hasSize(1707);
    assertThat(week.quakes().getFirst())
        .isEqualTo(
            new Quake(
                "ci37868143",
                Instant.parse("2018-02-07T01:26:13.840Z"),
                Instant.parse("2018-02-07T01:29:56.303Z"),
                34.4945,
                -118.6671667,
                26.49,
                2,
                Quake.Scale.LOCAL,
                "4km W of Castaic, CA",
                "ci",
                Quake.Status.AUTOMATIC,
                Quake.Kind.EARTHQUAKE,
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                null,
                false,
                62,
                OptionalInt.of(7),
                OptionalDouble.of(0.04214),
                OptionalDouble.of(0.35),
                OptionalDouble.of(174)));
    // Counted in the file with Python's csv module.
    assertThat(count(week, quake -> quake.felt().isPresent())).isEqualTo(127);
    assertThat(count(week, quake -> quake.alert() != null)).isEqualTo(12);
    assertThat(count(week, quake -> quake.stations().isEmpty())).isEqualTo(465);
    assertThat(count(week, quake -> quake.residual().isEmpty())).isEqualTo(5);
  }

  @Test
  void decodesEveryEvent() throws Exception {
    Week week = UsgsCsv.parse(UsgsCsv.bytes());

    assertThat(WeekCodec.decode(WeekCodec.encode(week))).isEqualTo(week);
    for (Quake quake : week.quakes()) {
      assertThat(QuakeCodec.decode(QuakeCodec.encode(quake))).isEqualTo(quake);
    }
  }

  @Test
  void drawsEveryEventTwice(@TempDir Path directory) throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Quakes.run(directory, new PrintStream(said, true, StandardCharsets.UTF_8));

    assertThat(said.toString(StandardCharsets.UTF_8)).contains("decoded as they were: yes");
    Document chart =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(Files.readAllBytes(directory.resolve("quakes.svg"))));
    int legend = 6;
    assertThat(chart.getElementsByTagName("circle").getLength()).isEqualTo(2 * 1707 + legend);
  }

  private static long count(Week week, java.util.function.Predicate<Quake> which) {
    return week.quakes().stream().filter(which).count();
  }
}
