package dev.recordwire.publication;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Sources are published beside the classes, those that the build made included.
class SourcesJarTest {
  @ParameterizedTest
  @EnumSource
  void haveTheSourceOfEachClass(Artifact artifact) throws IOException {
    Set<String> sources = names(artifact.sources(), ".java");
    Set<String> classes = names(artifact.jar(), ".class");
    classes.removeIf(
        name ->
            name.contains("$")
                || name.startsWith("dev/recordwire/processor/shaded/")
                || (artifact == Artifact.PROCESSOR
                    && name.startsWith("dev/recordwire/annotation/")));

    // A file may hold a second class, and a package without annotations leaves no class.
    classes.removeAll(sources);
    assertThat(classes).isEmpty();
  }

  @Test
  void haveTheViewsThatTheBuildMakes() throws IOException {
    assertThat(names(Artifact.ARRAY.sources(), ".java"))
        .containsAtLeast(
            "dev/recordwire/array/Int32View", "dev/recordwire/array/Uint16View", "module-info");
  }

  private static Set<String> names(Path jar, String ending) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .collect(Collectors.toSet());
    }
  }
}
