package dev.recordwire.derived;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The sources under `src/derived/java`, made from the prototypes under `src/main/java`: every
/// file there whose name holds `Int32` or `Float64`.
///
/// As a program, with the module's directory as its argument, it rewrites them.
final class DerivedSources {
  private DerivedSources() {}

  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]));
  }

  /// What the table makes of the prototypes: path below `src/derived/java` to source.
  static SortedMap<Path, String> make(Path module) throws IOException {
    Path main = module.resolve("src/main/java");
    List<Derivation> derivations = Dtypes.all();
    SortedMap<Path, String> sources = new TreeMap<>();
    for (Path prototype : javaFiles(main)) {
      String name = prototype.getFileName().toString();
      for (Derivation derivation : derivations) {
        if (name.contains(derivation.prototype())) {
          Path path = main.relativize(prototype).resolveSibling(derivation.fileName(name));
          sources.put(path, format(path, derivation.apply(name, Files.readString(prototype))));
        }
      }
    }
    derivations.forEach(Derivation::requireAllUsed);
    return sources;
  }

  /// What lies under `src/derived/java`: path below it to source.
  static SortedMap<Path, String> read(Path module) throws IOException {
    Path derived = module.resolve("src/derived/java");
    SortedMap<Path, String> sources = new TreeMap<>();
    for (Path path : javaFiles(derived)) {
      sources.put(derived.relativize(path), Files.readString(path));
    }
    return sources;
  }

  /// Makes `src/derived/java` hold what the table makes, and nothing else.
  static void write(Path module) throws IOException {
    Path derived = module.resolve("src/derived/java");
    SortedMap<Path, String> sources = make(module);
    for (Path path : read(module).keySet()) {
      if (!sources.containsKey(path)) {
        Files.delete(derived.resolve(path));
      }
    }
    for (var source : sources.entrySet()) {
      Path file = derived.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
    }
  }

  private static List<Path> javaFiles(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String format(Path path, String source) {
    requireShortDocs(path, source);
    try {
      return new Formatter().formatSourceAndFixImports(source);
    } catch (FormatterException e) {
      throw new IllegalStateException(
          "what the table makes of " + path + " is not Java:\n" + source, e);
    }
  }

  /// The formatter would break a long line of documentation into one that is none.
  private static void requireShortDocs(Path path, String source) {
    for (String line : source.lines().toList()) {
      if (line.strip().startsWith("///") && line.length() > 100) {
        throw new IllegalStateException(
            "wrap earlier in the prototype, for " + path + " gets more than 100 columns: " + line);
      }
    }
  }
}
