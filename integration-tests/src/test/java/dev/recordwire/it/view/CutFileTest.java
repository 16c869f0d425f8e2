package dev.recordwire.it.view;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.it.FreshJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever reads a record in a mapped file that another program has cut gets an error from every
/// method of its view, when HotSpot has compiled it. Without care it ends the JVM.
class CutFileTest {
  @TempDir Path directory;

  @Test
  void isAnErrorInEveryMethodOfAView() throws IOException, InterruptedException {
    String output =
        FreshJvm.run(
            // Methods are compiled when they have run for some time, which the program waits for.
            List.of(
                "-Xbatch",
                "-XX:-TieredCompilation",
                "-XX:CompileThresholdScaling=0.01",
                "-XX:ErrorFile=" + directory.resolve("error.log")),
            CutFileProgram.class,
            directory.resolve("cut").toString(),
            "300");

    List<String> lines = output.lines().toList();
    assertThat(lines).hasSize(20);
    assertThat(lines.stream().filter(line -> !line.endsWith(": InternalError"))).isEmpty();
  }
}
