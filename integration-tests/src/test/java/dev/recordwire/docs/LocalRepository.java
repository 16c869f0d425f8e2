package dev.recordwire.docs;

import dev.recordwire.house.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A local Maven repository as it is after `install`: what the build made of Recordwire, and for
/// all else links to what this machine has.
final class LocalRepository implements AutoCloseable {
  private static final Map<String, String> FOLDERS =
      Map.ofEntries(
          Map.entry("recordwire-annotations", "annotations"),
          Map.entry("recordwire-array", "runtime/array"),
          Map.entry("recordwire-codec", "runtime/codec"),
          Map.entry("recordwire-ffi", "runtime/ffi"),
          Map.entry("recordwire-fft", "runtime/fft"),
          Map.entry("recordwire-file", "runtime/file"),
          Map.entry("recordwire-jackson", "runtime/jackson"),
          Map.entry("recordwire-schema", "schema"),
          Map.entry("recordwire-table", "runtime/table"),
          Map.entry("recordwire-runtime", "runtime"),
          Map.entry("recordwire-processor", "processor"));

  private final List<Path> links = new ArrayList<>();

  /// Fills an empty folder.
  ///
  /// @throws java.nio.file.NoSuchFileException if the build has not come to jars
  LocalRepository(Path repository) throws IOException {
    Path machine = machine();
    link(machine, repository, "dev");
    if (Files.exists(machine.resolve("dev"))) {
      link(machine.resolve("dev"), repository.resolve("dev"), "recordwire");
    }
    Path root = SourceTree.root();
    Path ours = repository.resolve("dev/recordwire");
    put(ours, "recordwire-parent", "pom", root.resolve("pom.xml"));
    for (Map.Entry<String, String> module : FOLDERS.entrySet()) {
      String name = module.getKey();
      Path folder = root.resolve(module.getValue());
      Path published = folder.resolve("target/published-pom.xml");
      Path pom = Files.exists(published) ? published : folder.resolve("pom.xml");
      put(ours, name, "pom", pom);
      String jar = name + "-" + Library.version() + ".jar";
      put(ours, name, "jar", folder.resolve("target").resolve(jar));
    }
  }

  private static Path machine() {
    String told = System.getProperty("maven.repo.local");
    return told != null
        ? Path.of(told)
        : Path.of(System.getProperty("user.home"), ".m2", "repository");
  }

  private void link(Path from, Path to, String butFor) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> entries = Files.list(from)) {
      for (Path entry : entries.toList()) {
        if (!entry.getFileName().toString().equals(butFor)) {
          links.add(Files.createSymbolicLink(to.resolve(entry.getFileName()), entry));
        }
      }
    }
  }

  /// Takes the links away, so that whoever deletes the folder follows none.
  @Override
  public void close() throws IOException {
    for (Path link : links) {
      Files.delete(link);
    }
  }

  private static void put(Path ours, String name, String ending, Path file) throws IOException {
    String version = Library.version();
    Path folder = Files.createDirectories(ours.resolve(name).resolve(version));
    Files.copy(file, folder.resolve(name + "-" + version + "." + ending));
  }
}
