package dev.recordwire.examples.drawing;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LabelsTest {
  private final Svg svg = new Svg(400, 200, "names", "");
  private final Labels labels = new Labels(svg, 0, 0, 400, 200);

  private List<String> written() {
    return svg.finish().lines().filter(line -> line.startsWith("<text")).toList();
  }

  @Test
  void aNameIsToTheRightWhereThereIsRoom() {
    assertThat(labels.write("Lima", 100, 100, 10)).isTrue();

    assertThat(written()).containsExactly("<text class=\"name\" x=\"114\" y=\"104\">Lima</text>");
  }

  @Test
  void aNameStaysInTheFrame() {
    assertThat(labels.write("Lima", 390, 100, 5)).isTrue();

    assertThat(written())
        .containsExactly("<text class=\"name end\" x=\"381\" y=\"104\">Lima</text>");
  }

  @Test
  void aNameCoversNoOtherAndFewMarks() {
    labels.write("Lima", 100, 100, 10);
    labels.mark(90, 104, 3);
    labels.write("Quito", 104, 100, 10);

    assertThat(written().getLast()).doesNotContain("y=\"104\"");
  }

  @Test
  void aNameWithoutRoomIsLeftOut() {
    String name = "a name that is longer than the frame is wide, which is four hundred pixels";

    assertThat(labels.write(name, 100, 100, 10)).isFalse();
    assertThat(written()).isEmpty();
  }
}
