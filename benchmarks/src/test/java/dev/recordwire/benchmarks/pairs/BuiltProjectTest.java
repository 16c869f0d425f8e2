package dev.recordwire.benchmarks.pairs;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.benchmarks.array.ArrayWorker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A build that can't be measured is refused, with the remedy.
class BuiltProjectTest {
  @TempDir Path directory;

  @Test
  void aCheckoutThatIsNotBuiltIsRefused() {
    IOException e = assertThrows(IOException.class, () -> BuiltProject.in("before", directory));
    assertThat(e)
        .hasMessageThat()
        .isEqualTo(
            "the benchmarks in "
                + directory
                + " are not built: run ./verify -DskipTests there, in a checkout that writes"
                + " benchmarks/target/class-path.txt");
  }

  @Test
  void aBuildWithoutTheClassIsRefused() throws IOException {
    Path target = Files.createDirectories(directory.resolve("benchmarks/target/classes"));
    Files.writeString(target.resolveSibling("class-path.txt"), "\n");
    BuiltProject earlier = BuiltProject.in("before", directory);

    IOException e = assertThrows(IOException.class, () -> earlier.require(ArrayWorker.class));

    assertThat(e)
        .hasMessageThat()
        .isEqualTo(
            "the build 'before' has no class dev.recordwire.benchmarks.array.ArrayWorker, which"
                + " runs its tasks: compare with a build in which this class has the same name");
  }

  @Test
  void thisBuildHasTheClass() throws IOException {
    BuiltProject.current("after").require(ArrayWorker.class);
  }
}
