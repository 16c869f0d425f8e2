package dev.recordwire.tools;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// Folders of classes: that of the tests, and those that tests compile.
public final class ClassFolders {
  private ClassFolders() {}

  /// The classes of the tests, with the schemas that the processor wrote into it.
  public static Path ofTests() throws URISyntaxException {
    return Path.of(ClassFolders.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /// Compiles all sources in a folder, with the class path of the tests.
  ///
  /// @param option `-proc:full` or `-proc:none`: whether annotation processors run
  /// @return the folder `classes`
  public static Path compile(Path sources, Path classes, String option) throws IOException {
    Files.createDirectories(classes);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                option, "-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
    try (Stream<Path> files = Files.walk(sources)) {
      files.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
    }
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(status).isEqualTo(0);
    return classes;
  }
}
