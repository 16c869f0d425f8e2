package dev.recordwire.benchmarks.file;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.benchmarks.report.Machine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileCandidatesTest {
  @TempDir Path folder;

  /// The tasks themselves check that they see all records.
  @ParameterizedTest
  @EnumSource
  void everyCandidateDoesItsOperations(FileCandidate candidate) throws Exception {
    FileTasks tasks = new FileTasks(candidate, folder);
    for (FileOperation operation : candidate.operations()) {
      for (int i = 0; i < 3; i++) {
        tasks.run(operation);
      }
    }
    assertThat(Files.size(folder.resolve(candidate.name()))).isGreaterThan(0);
  }

  @Test
  void aRunIsSavedAndReported() throws Exception {
    List<FileCell> cells = new ArrayList<>();
    for (FileOperation operation : FileOperation.values()) {
      cells.add(new FileCell(operation, "plain channel", 1e7, 5e6, 7e6));
      cells.add(new FileCell(operation, "recordwire", 2e7, 1e6, 3e6));
      cells.add(new FileCell(operation, "avro", 8e7, 1e6, 3e6));
    }
    FileRun run =
        new FileRun(
            Machine.here("file-versions"),
            Map.of("plain channel", 8_000_000L, "recordwire", 9_600_000L),
            cells);
    Path file = folder.resolve("files.json");
    run.write(file);
    assertThat(FileRun.read(file)).isEqualTo(run);

    Files.writeString(
        folder.resolve("files.md"), "old\n<!-- written by hand from here on -->\nby hand\n");
    FileReport.write(file);
    String page = Files.readString(folder.resolve("files.md"));
    assertThat(page).contains("## Add records\n");
    assertThat(page).contains("| recordwire | 2000 | 0.50 |");
    assertThat(page).contains("| recordwire | 200 | 0.50 | 0.60 |");
    assertThat(page).contains("| recordwire | 96 |");
    assertThat(page).endsWith("<!-- written by hand from here on -->\nby hand\n");
    assertThat(page).doesNotContain("old");
    assertThat(Files.readString(folder.resolve("files.svg"))).endsWith("</svg>\n");
  }
}
