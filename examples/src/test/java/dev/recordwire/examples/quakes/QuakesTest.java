package dev.recordwire.examples.quakes;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class QuakesTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

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
    assertThat(run("--out", directory.toString())).isEqualTo(0);

    Document chart =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(Files.readAllBytes(directory.resolve("quakes.svg"))));
    int depths = 6;
    int magnitudes = 3;
    int blast = 1;
    assertThat(chart.getElementsByTagName("circle").getLength())
        .isEqualTo(2 * 1707 + depths + magnitudes + blast);
    assertThat(texts(chart, "name")).hasSize(8);
    assertThat(texts(chart, "name").getFirst()).isEqualTo("6.4 Hualian, Taiwan");
    assertThat(texts(chart, "source"))
        .containsExactly(
            "Events: USGS, all_week feed of 2018-02-07. Land: Natural Earth. Both in the public"
                + " domain.");
  }

  @Test
  void reportsInFiguresThatSayWhatTheyAre(@TempDir Path directory) {
    run("--out", directory.toString());

    // Counted in the file with Python's csv module.
    assertThat(out.toString(UTF_8)).contains("\n1 707 events: ");
    assertThat(out.toString(UTF_8)).contains("decoded as they were: yes\n");
    assertThat(out.toString(UTF_8)).contains("  1 679  earthquake\n");
    assertThat(out.toString(UTF_8)).contains("    127  of any kind, reported as felt\n");
    assertThat(out.toString(UTF_8))
        .contains("        6.4   11 km  2018-02-06 15:50  22km NNE of Hualian, Taiwan\n");
  }

  @Test
  void aWrongCommandLineIsAnsweredWithUsage() {
    assertThat(run("there")).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .isEqualTo("quakes: unknown argument 'there'\n\n" + Quakes.USAGE);
    assertThat(run("--help")).isEqualTo(0);
    assertThat(out.toString(UTF_8)).isEqualTo(Quakes.USAGE);
  }

  private int run(String... arguments) {
    return Quakes.run(
        arguments, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }

  /// The texts whose first class is so.
  private static List<String> texts(Document chart, String style) {
    NodeList all = chart.getElementsByTagName("text");
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> (Element) all.item(i))
        .filter(text -> text.getAttribute("class").split(" ", 2)[0].equals(style))
        .map(Element::getTextContent)
        .toList();
  }

  private static long count(Week week, Predicate<Quake> which) {
    return week.quakes().stream().filter(which).count();
  }
}
