package dev.recordwire.processor.ffi;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.common.collect.ImmutableList;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.recordwire.processor.NativeLibraryProcessor;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Callbacks and inherited functions from class files with and without parameter names.
class ParameterNamesTest {
  private static final JavaFileObject EARLIER =
      JavaFileObjects.forSourceString(
          "names.Earlier",
          """
          package names;
          import dev.recordwire.annotation.*;
          import dev.recordwire.array.*;
          public interface Earlier {
            @NativeFunction double sum(double[] xs, @Count("xs") int n);
            interface Chunk { void see(Float64View xs, @Count("xs") int n); }
            interface Plain { void see(int x, double y); }
          }
          """);

  private static final JavaFileObject LATER =
      JavaFileObjects.forSourceString(
          "names.Lib",
          """
          package names;
          import dev.recordwire.annotation.*;
          @NativeLibrary
          interface Lib extends Earlier {
            @NativeFunction
            void chunks(Chunk chunk);
            @NativeFunction
            void plain(Plain plain);
          }
          """);

  private static Compilation after(Path classes, String... options) throws IOException {
    Compilation earlier = javac().withOptions((Object[]) options).compile(EARLIER);
    for (JavaFileObject each : earlier.generatedFiles()) {
      Path file = classes.resolve(each.toUri().getPath().replaceFirst("^/CLASS_OUTPUT/", ""));
      Files.createDirectories(file.getParent());
      try (InputStream bytes = each.openInputStream()) {
        Files.copy(bytes, file);
      }
    }
    List<File> path =
        Stream.concat(
                Stream.of(classes.toFile()),
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                    .map(File::new))
            .toList();
    return javac()
        .withProcessors(new NativeLibraryProcessor())
        .withClasspath(ImmutableList.copyOf(path))
        .compile(LATER);
  }

  @Test
  void withTheirNamesTheyWork(@TempDir Path classes) throws IOException {
    assertThat(after(classes, "-parameters").errors()).isEmpty();
  }

  @Test
  void withoutThemTheErrorSaysWhereTheyAreUsed(@TempDir Path classes) throws IOException {
    List<String> errors =
        after(classes).errors().stream()
            .map(error -> error.getLineNumber() + ": " + error.getMessage(Locale.ROOT))
            .toList();

    String without =
        " has a @Count, which names a parameter, and was compiled without parameter names:"
            + " compile ";
    assertThat(errors)
        .containsExactly(
            "4: [NativeCount] Earlier.sum"
                + without
                + "Earlier with javac -parameters, or in this compilation",
            "6: [NativeCount] Chunk.see"
                + without
                + "Chunk with javac -parameters, or in this compilation");
  }
}
