package dev.recordwire.engines.pipeline;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final Hour SEVEN = new Hour(7, 500, 3, 12, 90, 1);
  private static final Figures EXPECTED = new Figures(4, 1, List.of(SEVEN));

  private static Result result(Figures found, long poisoned) {
    Station station =
        new Station(
            Station.Kind.KAFKA,
            "",
            4,
            80,
            Duration.ofSeconds(1),
            0,
            Optional.of(found),
            Optional.of(poisoned));
    return new Result(EXPECTED, "NumPy", 2, 800, Optional.of(17L), List.of(station));
  }

  private static String printed(Result result, Charset charset) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Report(result).print(new PrintStream(out, true, charset));
    return out.toString(charset);
  }

  private static String failure(Result result) {
    return requireNonNull(
        assertThrows(IOException.class, new Report(result)::requireEqual).getMessage());
  }

  @Test
  void equalFiguresAreMarked() throws IOException {
    Result result = result(EXPECTED, 2);

    new Report(result).requireEqual();

    assertThat(printed(result, StandardCharsets.UTF_8)).contains("  ✓\n");
    assertThat(printed(result, StandardCharsets.US_ASCII)).contains("  equal\n");
    assertThat(printed(result, StandardCharsets.UTF_8)).contains("17 messages were read again");
  }

  @Test
  void aNumberThatDiffersIsNamed() {
    Result result = result(new Figures(5, 1, List.of(SEVEN)), 2);

    assertThat(failure(result))
        .isEqualTo(
            "the figures differ, the first of Kafka: 5 flights are 4; --keep DIRECTORY keeps the"
                + " files");
    assertThat(printed(result, StandardCharsets.UTF_8))
        .contains("  ✗\n\n1 differences to NumPy\n  Kafka: 5 flights are 4\n");
    assertThat(printed(result, StandardCharsets.UTF_8)).doesNotContain("read again");
  }

  @Test
  void anHourThatDiffersIsNamed() {
    Hour other = new Hour(7, 500, 3, 12, 91, 1);

    assertThat(failure(result(new Figures(4, 1, List.of(other)), 2)))
        .contains("Kafka: " + other + " is " + SEVEN);
    assertThat(failure(result(new Figures(4, 1, List.of()), 2)))
        .contains("Kafka: " + SEVEN + " is missing");
    assertThat(failure(result(new Figures(4, 1, List.of(SEVEN, SEVEN)), 2)))
        .contains("Kafka: " + SEVEN + " is null");
  }

  @Test
  void poisonedMessagesAreCompared() {
    assertThat(failure(result(EXPECTED, 1))).contains("Kafka: 1 poisoned are 2");
  }
}
