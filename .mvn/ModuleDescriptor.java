import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;

/// Adds a module's descriptor to its jar, as the JDK's `jar` does, where the jar does not have it
/// yet: a jar that is written anew without need has everything compiled again that depends on it.
///
/// ```
/// ModuleDescriptor.java JAR CLASSES VERSION DATE
/// ```
final class ModuleDescriptor {
  private static final String FILE = "module-info.class";

  private ModuleDescriptor() {}

  public static void main(String[] arguments) throws IOException {
    Path jar = Path.of(arguments[0]);
    Path classes = Path.of(arguments[1]);
    if (has(jar, classes.resolve(FILE))) {
      return;
    }
    int status =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "--update",
                "--file",
                jar.toString(),
                "--module-version",
                arguments[2],
                "--date",
                arguments[3],
                "-C",
                classes.toString(),
                FILE);
    System.exit(status);
  }

  /// Whether a jar has its descriptor, and since the descriptor was compiled.
  private static boolean has(Path jar, Path descriptor) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.getEntry(FILE) != null
          && Files.getLastModifiedTime(jar).compareTo(Files.getLastModifiedTime(descriptor)) >= 0;
    }
  }
}
