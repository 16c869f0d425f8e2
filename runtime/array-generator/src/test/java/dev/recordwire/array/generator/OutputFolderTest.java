package dev.recordwire.array.generator;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputFolderTest {
  private static final Path ONE = Path.of("a/One.java");
  private static final Path TWO = Path.of("a/b/Two.java");
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @Test
  void sourcesAreWritten(@TempDir Path folder) throws IOException {
    new OutputFolder(folder.resolve("new")).fill(Map.of(ONE, "one", TWO, "two"));

    assertThat(Files.readString(folder.resolve("new").resolve(ONE))).isEqualTo("one");
    assertThat(Files.readString(folder.resolve("new").resolve(TWO))).isEqualTo("two");
  }

  @Test
  void aFileWithTheRightTextIsNotTouched(@TempDir Path folder) throws IOException {
    OutputFolder output = new OutputFolder(folder);
    output.fill(Map.of(ONE, "one", TWO, "two"));
    Files.setLastModifiedTime(folder.resolve(ONE), LONG_AGO);
    Files.setLastModifiedTime(folder.resolve(TWO), LONG_AGO);

    output.fill(Map.of(ONE, "one", TWO, "another"));

    assertThat(Files.getLastModifiedTime(folder.resolve(ONE))).isEqualTo(LONG_AGO);
    assertThat(Files.getLastModifiedTime(folder.resolve(TWO))).isGreaterThan(LONG_AGO);
    assertThat(Files.readString(folder.resolve(TWO))).isEqualTo("another");
  }

  @Test
  void aFileThatIsNoLongerMadeIsDeleted(@TempDir Path folder) throws IOException {
    OutputFolder output = new OutputFolder(folder);
    output.fill(Map.of(ONE, "one", TWO, "two"));

    output.fill(Map.of(TWO, "two"));

    assertThat(Sources.in(folder)).containsExactly(folder.resolve(TWO));
  }
}
