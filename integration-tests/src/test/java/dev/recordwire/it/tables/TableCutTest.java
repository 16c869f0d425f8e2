package dev.recordwire.it.tables;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.it.FreshJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Whoever reads a mapped table that another program has cut gets an error, when HotSpot has
/// compiled the operation. Without care it ends the JVM.
@Execution(ExecutionMode.CONCURRENT)
class TableCutTest {
  @TempDir Path folder;

  @Test
  void isAnErrorInEveryOperation() throws IOException, InterruptedException {
    String output =
        FreshJvm.run(
            // Methods are compiled when they have run for some time, which the program waits for.
            List.of(
                "-Xbatch",
                "-XX:-TieredCompilation",
                "-XX:CompileThresholdScaling=0.01",
                "-Drecordwire.backend=scalar",
                "-XX:ErrorFile=" + folder.resolve("error.log")),
            TableCutProgram.class,
            folder.toString(),
            "150");

    List<String> lines = output.lines().toList();
    assertThat(lines).hasSize(21);
    assertThat(lines.stream().filter(line -> !line.endsWith(": InternalError"))).isEmpty();
  }
}
