package dev.recordwire.examples.callc;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallCTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void everyLibraryAnswers() {
    assertThat(run()).isEqualTo(0);

    List<String> lines = out.toString(UTF_8).lines().toList();
    assertThat(lines)
        .containsAtLeast(
            "libm",
            "  cbrt(27): 3.0",
            "  tgamma(6), which is 5!: 120.0",
            "  by its name, double cbrt(double x): cbrt(64) is 4.0",
            "zlib",
            "  a text: 38 000 bytes",
            "The C library",
            "  qsort with a lambda, largest first: [92, 31, 15, -4, -65]",
            "Errors",
            "  an exception of a lambda, through C: no order",
            "  a wrong count, before C is called: LibC.qsort.count is 3, and 'base' holds 2: pass"
                + " at most 2",
            "OpenBLAS")
        .inOrder();
    assertThat(line(lines, "errno as an exception"))
        .endsWith("No such file or directory (errno 2)");
    assertThat(line(lines, "compressed")).matches(" \\d{3} bytes");
    assertThat(line(lines, "clock_gettime into a struct"))
        .matches(" \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
  }

  @Test
  void isLegibleInAnyCharacterSet() {
    run();

    assertThat(out.toString(UTF_8).chars().allMatch(letter -> letter < 128)).isTrue();
  }

  @Test
  void takesNoArguments() {
    assertThat(run("--help")).isEqualTo(0);
    assertThat(out.toString(UTF_8)).isEqualTo(CallC.USAGE);

    assertThat(run("libm")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).isEqualTo("callc: unknown argument 'libm'\n\n" + CallC.USAGE);
  }

  private int run(String... arguments) {
    return CallC.run(
        arguments, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }

  private static String line(List<String> lines, String what) {
    String start = "  " + what + ":";
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst()
        .orElseThrow();
  }
}
