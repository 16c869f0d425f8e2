package dev.recordwire.benchmarks.report;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class SvgTest {
  @Test
  void notesAreBrokenBetweenWords() {
    assertThat(Svg.lines(9, "one two three", "four"))
        .containsExactly("one two", "three", "four")
        .inOrder();
  }
}
