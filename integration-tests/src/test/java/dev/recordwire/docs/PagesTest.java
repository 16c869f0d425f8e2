package dev.recordwire.docs;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever copies the files and commands of a page gets what it shows.
@Tag("once")
@Execution(ExecutionMode.CONCURRENT)
class PagesTest {
  /// Pages of which every block is one that a test follows, or says that it is not.
  private static final List<String> CHECKED_IN_FULL =
      List.of("README.md", "docs/setup.md", "docs/guide.md", "docs/faq.md");

  /// The pages that the tests of an engine follow, which is not there for these.
  private static final String OF_ENGINES = "docs/engines/";

  static List<Page.Project> projects() throws IOException {
    return Page.all().stream()
        .filter(page -> !page.name().startsWith(OF_ENGINES))
        .flatMap(page -> page.projects().stream())
        .filter(project -> !project.isLong())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("projects")
  void aProjectDoesWhatItsPageSays(Page.Project project, @TempDir Path folder)
      throws IOException, InterruptedException {
    Library.copyTo(folder);
    new Walkthrough(folder, List.of()).follow(project);
  }

  @Test
  void everyBlockSaysWhatIsDoneWithIt() throws IOException {
    List<Block> unmarked = new ArrayList<>();
    for (String name : CHECKED_IN_FULL) {
      Page.read(name).blocks().stream().filter(block -> !block.isMarked()).forEach(unmarked::add);
    }
    assertWithMessage("blocks without a mark of Walkthrough behind their fences")
        .that(unmarked)
        .isEmpty();
  }

  @Test
  void whatIsMarkedBelongsToAProject() throws IOException {
    for (Page page : Page.all()) {
      List<Block> stray = new ArrayList<>(page.blocks().stream().filter(Block::isMarked).toList());
      page.projects().forEach(project -> stray.removeAll(project.blocks()));
      stray.removeIf(block -> block.says("not-run"));
      assertWithMessage("marked blocks outside of a project").that(stray).isEmpty();
    }
  }

  @Test
  void thereAreProjects() throws IOException {
    assertThat(projects().stream().map(Page.Project::page).distinct())
        .containsAtLeastElementsIn(CHECKED_IN_FULL);
  }
}
