package dev.recordwire.publication;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.publication.Consumer.Result;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Classes of a newer processor on this runtime: the versions are named, not a missing method.
///
/// They are what the processor generates today with a higher level, and with a constant of a class
/// that the runtime does not have.
class OtherRuntimeTest {
  private static final String LATER =
      """
      package app;

      import dev.recordwire.codec.spi.LengthPrefix;

      final class Later {
        static final LengthPrefix UINT32 = LengthPrefix.UINT32;
      }
      """;

  @TempDir Path folder;

  private Path generated;
  private Path classes;

  @BeforeEach
  void generate() throws Exception {
    generated = Files.createDirectory(folder.resolve("generated"));
    classes = Files.createDirectory(folder.resolve("classes"));
    Consumer.compile(
        Consumer.sources(),
        "--processor-path",
        Artifact.PROCESSOR.jar().toString(),
        "--class-path",
        Artifact.usersPath(),
        "-s",
        generated.toString(),
        "-d",
        classes.toString());
  }

  @Test
  void aCodecSaysWhichRuntimeItNeeds() throws Exception {
    Result result = runWithLevel("ReadingCodec", 2);

    assertThat(result.status()).isEqualTo(1);
    assertThat(result.errors())
        .contains(
            "IncompatibleClassChangeError: app.ReadingCodec was generated for level 2 of"
                + " recordwire-codec, and this one runs levels 1 to 1: run it with the version of"
                + " its recordwire-processor, or a newer one");
    assertThat(result.errors()).doesNotContain("NoClassDefFoundError");
  }

  @Test
  void aLibrarySaysWhichRuntimeItNeeds() throws Exception {
    Result result = runWithLevel("LibMNative", 2);

    assertThat(result.errors())
        .contains(
            "IncompatibleClassChangeError: app.LibMNative was generated for level 2 of"
                + " recordwire-ffi, and this one runs levels 1 to 1: run it with the version of"
                + " its recordwire-processor, or a newer one");
  }

  @Test
  void classesOfTheOwnLevelRun() throws Exception {
    assertThat(runWithLevel("ReadingCodec", 1).output()).isEqualTo(Consumer.OUTPUT);
  }

  private Result runWithLevel(String generatedClass, int level) throws Exception {
    Path file = generated.resolve("app").resolve(generatedClass + ".java");
    String source = Files.readString(file);
    assertThat(source).contains("SpiLevel.of(1, " + generatedClass + ".class)");
    Files.writeString(
        file,
        source
            .replace("SpiLevel.of(1,", "SpiLevel.of(" + level + ",")
            .replace("= LengthPrefix.UINT32", "= Later.UINT32"));
    Files.writeString(generated.resolve("app/Later.java"), LATER);
    List<Path> sources = new ArrayList<>(Consumer.sources());
    sources.addAll(Consumer.in(generated));
    Consumer.compile(
        sources, "-proc:none", "--class-path", Artifact.usersPath(), "-d", classes.toString());
    if (level > 1) {
      Files.delete(classes.resolve("app/Later.class"));
    }
    return Consumer.java(
        "--enable-native-access=ALL-UNNAMED",
        "--class-path",
        classes + File.pathSeparator + Artifact.usersPath(),
        "app.Main");
  }
}
