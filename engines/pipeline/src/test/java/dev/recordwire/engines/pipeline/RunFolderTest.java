package dev.recordwire.engines.pipeline;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Temporary folders of runs that live, and of those that were killed.
class RunFolderTest {
  @TempDir Path folder;

  /// A run that has a folder and does nothing until its input ends.
  static final class Waiting {
    private Waiting() {}

    /// Runs in a folder for temporary ones.
    public static void main(String[] arguments) throws IOException {
      try (RunFolder run = RunFolder.temporary(Path.of(arguments[0]))) {
        Files.writeString(run.resolve("logs").resolve("a.log"), "log");
        System.out.println(run.resolve(""));
        if (System.in.read() >= 0) {
          throw new IOException("its input ends without a word");
        }
      }
    }
  }

  private record Other(Process process, Path folder) implements AutoCloseable {
    @Override
    public void close() {
      process.destroyForcibly();
    }
  }

  private Other start() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Waiting.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader lines = process.inputReader();
    return new Other(process, Path.of(requireNonNull(lines.readLine())));
  }

  @Test
  void theFolderOfAKilledRunIsDeletedByTheNext() throws Exception {
    Path stranger = Files.createDirectory(folder.resolve("flights-pipeline-notes"));
    Path withoutLock = Files.createDirectory(folder.resolve("flights-pipeline17"));
    Path aim = Files.createDirectory(folder.resolve("aim"));
    Files.writeString(aim.resolve(RunLock.NAME), "");
    Path link = Files.createSymbolicLink(folder.resolve("flights-pipeline18"), aim);
    try (Other living = start();
        Other killed = start()) {
      assertThat(Files.exists(living.folder())).isTrue();
      try (RunFolder first = RunFolder.temporary(folder)) {
        assertThat(Files.exists(killed.folder().resolve("logs").resolve("a.log"))).isTrue();

        killed.process().destroyForcibly();
        assertThat(killed.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.exists(killed.folder())).isTrue();
        RunFolder.temporary(folder).close();

        assertThat(Files.exists(killed.folder())).isFalse();
        assertThat(Files.isDirectory(first.temporary())).isTrue();
        try (Other third = start()) { // which would find a lock that this process has lost
          assertThat(Files.isDirectory(first.temporary())).isTrue();
          assertThat(Files.isDirectory(third.folder())).isTrue();
        }
      }
      assertThat(Files.exists(living.folder().resolve("logs").resolve("a.log"))).isTrue();

      living.process().getOutputStream().close();
      assertThat(living.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(living.process().exitValue()).isEqualTo(0);
      assertThat(Files.exists(living.folder())).isFalse();
    }
    RunFolder.temporary(folder).close();
    assertThat(folder.toFile().list())
        .asList()
        .containsExactly(
            stranger.getFileName().toString(),
            withoutLock.getFileName().toString(),
            aim.getFileName().toString(),
            link.getFileName().toString());
    assertThat(Files.exists(aim.resolve(RunLock.NAME))).isTrue();
  }
}
