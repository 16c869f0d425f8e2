package dev.recordwire.docs;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The projects of pages that take long or need Maven, which ./verify leaves out: with the Maven on
/// the path, and with each whose folder the system property `mavens` names.
@Tag("release")
class LongProjectsTest {
  /// A project, and the folder of the Maven that it is built with.
  record Run(Page.Project project, String maven) {
    @Override
    public String toString() {
      return project + (maven.isEmpty() ? "" : " with " + maven);
    }
  }

  static List<Run> runs() throws IOException {
    List<Run> runs = new ArrayList<>();
    for (Page page : Page.all()) {
      for (Page.Project project : page.projects()) {
        if (project.isLong()) {
          runs.add(new Run(project, ""));
          if (project.blocks().stream().anyMatch(block -> block.text().startsWith("mvn "))) {
            mavens().forEach(maven -> runs.add(new Run(project, maven)));
          }
        }
      }
    }
    return runs;
  }

  private static Stream<String> mavens() {
    return Stream.of(System.getProperty("mavens", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void aProjectDoesWhatItsPageSays(Run run, @TempDir Path folder, @TempDir Path repository)
      throws IOException, InterruptedException {
    Library.copyTo(folder);
    Path configuration = Files.createDirectories(folder.resolve(".mvn")).resolve("maven.config");
    Files.writeString(configuration, "-Dmaven.repo.local=" + repository + "\n");
    List<Path> programs = run.maven().isEmpty() ? List.of() : List.of(Path.of(run.maven(), "bin"));
    try (LocalRepository _ = new LocalRepository(repository)) {
      new Walkthrough(folder, programs).follow(run.project());
    }
  }

  @Test
  void thereAreProjects() throws IOException {
    assertThat(runs().stream().map(run -> run.project().name()))
        .containsAtLeast("maven", "lock", "others", "shaded", "image");
  }
}
