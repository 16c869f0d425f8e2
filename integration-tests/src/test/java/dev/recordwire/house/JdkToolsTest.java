package dev.recordwire.house;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The poms start no program of the JDK by its bare name: where Maven runs on a JDK 25 there is no
/// toolchain, and the program of the PATH may be of an older JDK.
@Tag("once")
final class JdkToolsTest {
  private static final Pattern EXECUTABLE = Pattern.compile("<executable>(.*?)</executable>");

  private static List<Path> poms() throws IOException {
    try (Stream<Path> files = Files.find(SourceTree.root(), 3, (file, _) -> isPom(file))) {
      return files.toList();
    }
  }

  private static boolean isPom(Path file) {
    return file.endsWith("pom.xml") && !file.toString().contains("target");
  }

  @Test
  void theProgramsOfTheJdkAreTheBuildsOwn() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path pom : poms()) {
      Matcher executables = EXECUTABLE.matcher(Files.readString(pom));
      while (executables.find()) {
        found.add(executables.group(1));
      }
    }
    assertThat(found).contains("${jdk.tools}java");
    assertThat(found).contains("${jdk.tools}javadoc");
    assertThat(found).containsNoneOf("java", "javac", "javadoc", "jar");
  }
}
