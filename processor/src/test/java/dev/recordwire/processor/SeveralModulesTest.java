package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two modules in one compilation, and files in each.
class SeveralModulesTest {
  @TempDir Path directory;

  private Path source(String path, String text) throws IOException {
    Path file = directory.resolve("src").resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void everyFileGoesToItsModule() throws IOException {
    Path[] sources = {
      source("base/module-info.java", "module base { exports base.api; }"),
      source(
          "base/base/api/Leg.java",
          "package base.api; @dev.recordwire.annotation.Wire public record Leg(int id) {}"),
      source("top/module-info.java", "module top { requires base; }"),
      source(
          "top/top/Trip.java",
          """
          package top;
          @dev.recordwire.annotation.Wire record Trip(java.util.List<base.api.Leg> legs) {}
          """),
      source(
          "top/top/Maths.java",
          """
          package top;
          @dev.recordwire.annotation.NativeLibrary("m")
          interface Maths { @dev.recordwire.annotation.NativeFunction double cos(double x); }
          """)
    };
    Path classes = Files.createDirectories(directory.resolve("classes"));
    List<String> options =
        List.of(
            "--module-source-path",
            directory.resolve("src").toString(),
            "--class-path",
            System.getProperty("java.class.path"),
            "--add-reads",
            "base=ALL-UNNAMED",
            "--add-reads",
            "top=ALL-UNNAMED",
            "-d",
            classes.toString());
    String messages = ModuleCompilation.compile(options, List.of(), sources);
    for (String file :
        List.of(
            "base/base/api/LegCodec.class",
            "base/META-INF/recordwire/base.api.Leg.json",
            "top/top/TripCodec.class",
            "top/META-INF/recordwire/top.Trip.json",
            "top/top/MathsNative.class")) {
      assertWithMessage(file).that(Files.exists(classes.resolve(file))).isTrue();
    }
    assertThat(messages).doesNotContain("error");
  }
}
