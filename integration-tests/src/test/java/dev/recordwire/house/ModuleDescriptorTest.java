package dev.recordwire.house;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program that adds a module's descriptor to its jar, started as the build does.
@Tag("once")
final class ModuleDescriptorTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
  private static final FileTime LATER = FileTime.from(Instant.parse("2026-01-02T00:00:00Z"));

  @TempDir private Path folder;
  private Path jar = Path.of("");
  private Path classes = Path.of("");
  private Path descriptor = Path.of("");

  @BeforeEach
  void makeJarWithoutDescriptor() throws IOException {
    Path source = Files.writeString(folder.resolve("module-info.java"), "module some.name {}");
    Path text = Files.writeString(folder.resolve("some.txt"), "text");
    jar = folder.resolve("some.jar");
    classes = folder.resolve("classes");
    descriptor = classes.resolve("module-info.class");
    run("javac", "-d", classes.toString(), source.toString());
    run("jar", "-c", "-f", jar.toString(), "-C", folder.toString(), text.getFileName().toString());
  }

  private static void run(String tool, String... arguments) {
    int status = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
    assertThat(status).isEqualTo(0);
  }

  private void addDescriptor() throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            SourceTree.root().resolve(".mvn/ModuleDescriptor.java").toString(),
            jar.toString(),
            classes.toString(),
            "1.2",
            "2026-01-01T00:00:00Z");
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isEqualTo(0);
  }

  @Test
  void theDescriptorHasTheVersion() throws IOException, InterruptedException {
    addDescriptor();

    assertThat(ModuleFinder.of(jar).find("some.name").orElseThrow().descriptor().toNameAndVersion())
        .isEqualTo("some.name@1.2");
  }

  @Test
  void aJarIsWrittenAgainOnlyForANewerDescriptor() throws IOException, InterruptedException {
    addDescriptor();
    Files.setLastModifiedTime(descriptor, LONG_AGO);
    Files.setLastModifiedTime(jar, LONG_AGO);
    addDescriptor();
    assertThat(Files.getLastModifiedTime(jar)).isEqualTo(LONG_AGO);

    Files.setLastModifiedTime(descriptor, LATER);
    addDescriptor();
    assertThat(Files.getLastModifiedTime(jar)).isGreaterThan(LATER);
  }
}
