package dev.recordwire.examples.ecg;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class EcgChartTest {
  @Test
  void marksEveryBeatOfItsTenSeconds() throws Exception {
    Recording recording = Samples.recording();
    int[] peaks = RPeakDetector.detect(recording);

    for (int from : new int[] {0, 150, 205, 290}) {
      Document chart = parse(EcgChart.draw(recording, peaks, from));
      long within =
          Arrays.stream(peaks)
              .filter(peak -> peak >= from * 360 && peak <= (from + 10) * 360)
              .count();
      assertThat(count(chart, "beat")).isEqualTo(within);
      assertThat(count(chart, "interval middle")).isEqualTo(within - 1);
    }
  }

  @Test
  void showsEveryBeatsRate() throws Exception {
    Recording recording = Samples.recording();
    int[] peaks = RPeakDetector.detect(recording);

    Document chart = parse(EcgChart.draw(recording, peaks, 150));

    long inLegend = 2;
    assertThat(count(chart, "dot") + count(chart, "beyond")).isEqualTo(peaks.length - 1 + inLegend);
    assertThat(count(chart, "median")).isEqualTo(2);
  }

  @Test
  void saysItsUnitsAndSource() throws Exception {
    String text =
        parse(EcgChart.draw(Samples.recording(), new int[] {100, 400}, 0))
            .getDocumentElement()
            .getTextContent();

    assertThat(text).contains("millivolts");
    assertThat(text).contains("beats a minute");
    assertThat(text).contains("time in the record, minutes:seconds");
    assertThat(text).contains("Pan & Tompkins 1985");
    assertThat(text).contains("ODC-BY 1.0");
  }

  @Test
  void drawsARecordingWithoutBeats() throws Exception {
    Document chart = parse(EcgChart.draw(Samples.recording(), new int[0], 0));

    assertThat(count(chart, "beat")).isEqualTo(0);
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
  }

  private static long count(Document chart, String style) {
    NodeList all = chart.getElementsByTagName("*");
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> (Element) all.item(i))
        .filter(element -> element.getAttribute("class").equals(style))
        .count();
  }
}
