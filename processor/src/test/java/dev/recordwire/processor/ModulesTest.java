package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.annotation.Wire;
import dev.recordwire.array.ArrayView;
import dev.recordwire.codec.Codec;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Generated code in a user's named module, with all lint as errors.
class ModulesTest {
  private static final String RECORD =
      """
      package telemetry;

      import dev.recordwire.annotation.*;
      import dev.recordwire.array.Float64View;

      @Wire
      public record Reading(int id, String name, @Float64Array Float64View samples) {}
      """;

  @TempDir Path directory;

  /// Compiles the record's module with only the library on the module path, and returns its codec.
  private String compile(String requirements, String... addedModules) throws IOException {
    Path module = Files.writeString(directory.resolve("module-info.java"), module(requirements));
    Path record = Files.writeString(directory.resolve("Reading.java"), RECORD);
    List<String> options =
        List.of("-Xlint:all", "-Werror", "--module-path", modulePath(), "-d", directory.toString());
    String messages = ModuleCompilation.compile(options, List.of(addedModules), module, record);
    assertThat(messages).isEmpty();
    return Files.readString(directory.resolve("telemetry/ReadingCodec.java"));
  }

  private static String modulePath() {
    return Stream.of(Wire.class, Codec.class, ArrayView.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String module(String requirements) {
    return """
    module telemetry {
      requires static transitive dev.recordwire.annotation;
      requires transitive dev.recordwire.codec;
      %s
      exports telemetry;
    }
    """
        .formatted(requirements);
  }

  @Test
  void withoutJavaCompilerThereIsNoGenerated() throws IOException {
    assertThat(compile("")).doesNotContain("@Generated");
  }

  @Test
  void whereJavaCompilerIsThereButNotReadThereIsNoGenerated() throws IOException {
    assertThat(compile("", "java.compiler")).doesNotContain("@Generated");
  }

  @Test
  void withJavaCompilerThereIsGenerated() throws IOException {
    assertThat(compile("requires static java.compiler;"))
        .contains("@Generated(\"dev.recordwire.processor.WireProcessor\")");
  }

  @Test
  void withJavaCompilerForAllNothingIsSuppressed() throws IOException {
    String codec = compile("requires transitive java.compiler;");
    assertThat(codec).contains("@Generated");
    assertThat(codec).doesNotContain("@SuppressWarnings");
  }
}
