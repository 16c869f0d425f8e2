package dev.recordwire.publication;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.publication.Consumer.Result;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A Maven project that imports the BOM, built with the published jars and POMs in a local
/// repository that had nothing before.
///
/// Plugins come from the repository of the build that runs this, so that nothing is downloaded.
class FreshProjectTest {
  @TempDir Path folder;

  @Test
  void compilesAndRuns() throws Exception {
    Path repository = repository();
    Result maven =
        maven(repository, "-q", "org.apache.maven.plugins:maven-compiler-plugin:compile");
    assertWithMessage("%s%s", maven.output(), maven.errors()).that(maven.status()).isEqualTo(0);

    Result program =
        Consumer.java(
            "--enable-native-access=ALL-UNNAMED",
            "--class-path",
            folder.resolve("target/classes") + File.pathSeparator + Artifact.usersPath(),
            "app.Main");
    assertWithMessage(program.errors()).that(program.output()).isEqualTo(Consumer.OUTPUT);
  }

  private Result maven(Path repository, String... goals) throws Exception {
    Path pom = Files.copy(Consumer.POM, folder.resolve("pom.xml"));
    Path settings = Files.writeString(folder.resolve("settings.xml"), settings());
    for (Path source : Consumer.sources()) {
      Path target = folder.resolve("src/main/java/app").resolve(source.getFileName());
      Files.createDirectories(target.getParent());
      Files.copy(source, target);
    }
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
            "-B",
            "-f",
            pom.toString(),
            "-s",
            settings.toString(),
            "-Drecordwire.version=" + Artifact.VERSION,
            "-Dmaven.repo.local=" + repository);
    builder.command().addAll(List.of(goals));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return Consumer.run(builder);
  }

  private static String settings() {
    return """
    <settings>
      <mirrors>
        <mirror>
          <id>here</id>
          <mirrorOf>*</mirrorOf>
          <url>%s</url>
        </mirror>
      </mirrors>
    </settings>
    """
        .formatted(Path.of(System.getProperty("maven.repository")).toUri());
  }

  /// A local repository that holds what `mvn install` puts there, and nothing else.
  private Path repository() throws IOException {
    Path repository = folder.resolve("repository");
    for (Artifact artifact : Artifact.values()) {
      install(repository, artifact.id(), artifact.jar(), ".jar");
      install(repository, artifact.id(), artifact.pom(), ".pom");
    }
    install(repository, "recordwire-bom", Artifact.BOM, ".pom");
    return repository;
  }

  private static void install(Path repository, String id, Path file, String ending)
      throws IOException {
    Path target =
        repository
            .resolve("dev/recordwire")
            .resolve(id)
            .resolve(Artifact.VERSION)
            .resolve(id + "-" + Artifact.VERSION + ending);
    Files.createDirectories(target.getParent());
    Files.copy(file, target);
  }
}
