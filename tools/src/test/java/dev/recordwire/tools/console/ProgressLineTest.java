package dev.recordwire.tools.console;

import static com.google.common.truth.Truth.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {
  private final StringWriter err = new StringWriter();
  private long nanos = -5;

  /// Tells of a work of a second and a half, which passes 10 MB in each hundredth of a second.
  private String told(ProgressLine.Form form) {
    try (ProgressLine line = new ProgressLine("verify", new PrintWriter(err), form, () -> nanos)) {
      for (int i = 0; i <= 150; i++) {
        line.at(i * 10_000_000L, 1_500_000_000L);
        nanos += TimeUnit.MILLISECONDS.toNanos(10);
      }
    }
    return err.toString();
  }

  @Test
  void aTerminalHasOneLine() {
    assertThat(told(ProgressLine.Form.REWRITTEN))
        .isEqualTo(
            "\r\033[Kverify: 33 % of 1.50 GB\r\033[Kverify: 40 % of 1.50 GB"
                + "\r\033[Kverify: 47 % of 1.50 GB\r\033[Kverify: 53 % of 1.50 GB"
                + "\r\033[Kverify: 60 % of 1.50 GB\r\033[Kverify: 67 % of 1.50 GB"
                + "\r\033[Kverify: 73 % of 1.50 GB\r\033[Kverify: 80 % of 1.50 GB"
                + "\r\033[Kverify: 87 % of 1.50 GB\r\033[Kverify: 93 % of 1.50 GB"
                + "\r\033[Kverify: 100 % of 1.50 GB\r\033[K");
  }

  @Test
  void aFileHasALineForEachSecond() {
    assertThat(told(ProgressLine.Form.LINES))
        .isEqualTo("verify: 33 % of 1.50 GB\nverify: 100 % of 1.50 GB\n");
  }

  @Test
  void otherwiseThereIsNone() {
    assertThat(told(ProgressLine.Form.NONE)).isEmpty();
  }
}
