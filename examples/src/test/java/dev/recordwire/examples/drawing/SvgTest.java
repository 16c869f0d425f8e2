package dev.recordwire.examples.drawing;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class SvgTest {
  @Test
  void closesWhatIsOpenAndEscapesText() {
    Svg svg = new Svg(20, 10, "A & B", "");
    svg.open("g", "class", "\"x\"").label("tick", 1.256, 2, "<3 mV");

    assertThat(svg.finish().lines())
        .containsExactly(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\" width=\"20\""
                + " height=\"10\" role=\"img\">",
            "<title>A &amp; B</title>",
            "<style></style>",
            "<g class=\"&quot;x&quot;\">",
            "<text class=\"tick\" x=\"1.26\" y=\"2\">&lt;3 mV</text>",
            "</g>",
            "</svg>")
        .inOrder();
  }

  @Test
  void roundsToAHundredthOfAPixel() {
    assertThat(Svg.point(1.23456, -2)).isEqualTo("1.23 -2");
    assertThat(Svg.path(0.001, 1e6)).isEqualTo("M0 1000000");
  }
}
