package dev.recordwire.examples.callc;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallCTest {
  @Test
  void everyLibraryAnswers() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    CallC.run(new PrintStream(bytes, true, UTF_8));

    List<String> lines = bytes.toString(UTF_8).lines().toList();
    assertThat(lines).hasSize(9);
    assertThat(lines.get(0)).isEqualTo("libm: the cube root of 27 is 3.0, and 5! is 120");
    assertThat(lines.get(1)).startsWith("libm, by name: double cbrt(double x); cbrt of 64 is 4.0");
    assertThat(lines.get(2)).startsWith("zlib: 38000 bytes");
    assertThat(lines.get(3)).endsWith("gives [92, 31, 15, -4, -65]");
    assertThat(lines.get(5)).endsWith("No such file or directory (errno 2)");
    assertThat(lines.get(6)).endsWith("thrown in the comparator, on the way through C");
    assertThat(lines.get(7))
        .isEqualTo("libc: LibC.qsort.count is 3, and 'base' holds 2: pass at most 2");
    assertThat(lines.get(8)).startsWith("OpenBLAS: ");
  }
}
