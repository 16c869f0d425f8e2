package dev.recordwire.derived;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

final class DerivedSourcesTest {
  private static final Path MODULE = Path.of("").toAbsolutePath();

  @Test
  void derivedSourcesAreWhatTheTableMakesOfThePrototypes() throws IOException {
    SortedMap<Path, String> expected = DerivedSources.make(MODULE);
    SortedMap<Path, String> actual = DerivedSources.read(MODULE);

    assertThat(expected).containsKey(Path.of("dev/recordwire/array/Uint64View.java"));
    assertThat(expected)
        .containsKey(Path.of("dev/recordwire/array/internal/kernel/VectorInt8Sums.java"));
    String remedy =
        "src/derived/java is made from Int32's and Float64's sources by the table in Dtypes.java:"
            + " rewrite it with mvn -pl runtime -am generate-sources -Dderived=write";
    assertWithMessage(remedy).that(actual.keySet()).isEqualTo(expected.keySet());
    for (Path path : expected.keySet()) {
      assertWithMessage(remedy).that(actual.get(path)).isEqualTo(expected.get(path));
    }
  }
}
