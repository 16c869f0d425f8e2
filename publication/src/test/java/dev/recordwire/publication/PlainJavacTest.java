package dev.recordwire.publication;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.publication.Consumer.Result;
import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// javac takes the jars as they are published, with every warning an error: nothing of others is
/// needed beside the processor, and beside the user's code only the library of the schemas.
class PlainJavacTest {
  @TempDir Path classes;

  @ParameterizedTest
  @ValueSource(strings = {"--processor-path", "--processor-module-path"})
  void compilesAndRunsOnTheClassPath(String processorPath) throws Exception {
    Consumer.compile(
        Consumer.sources(),
        processorPath,
        Artifact.PROCESSOR.jar().toString(),
        "--class-path",
        Artifact.usersPath(),
        "-d",
        classes.toString());
    assertRuns("--enable-native-access=ALL-UNNAMED", "--class-path", path(), "app.Main");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--processor-path", "--processor-module-path"})
  void compilesAndRunsAsAModule(String processorPath) throws Exception {
    Consumer.compile(
        Consumer.sourcesOfModule(),
        processorPath,
        Artifact.PROCESSOR.jar().toString(),
        "--module-path",
        Artifact.usersPath(),
        "-d",
        classes.toString());
    assertRuns(
        "--enable-native-access=dev.recordwire.ffi", "--module-path", path(), "-m", "app/app.Main");
  }

  private String path() {
    return classes + File.pathSeparator + Artifact.usersPath();
  }

  private static void assertRuns(String... arguments) throws Exception {
    Result result = Consumer.java(arguments);
    assertWithMessage(result.errors()).that(result.status()).isEqualTo(0);
    assertThat(result.output()).isEqualTo(Consumer.OUTPUT);
  }
}
