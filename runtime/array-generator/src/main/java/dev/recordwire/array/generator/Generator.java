package dev.recordwire.array.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Makes the sources of the other kinds from those that are written for the prototypes.
final class Generator {
  private final List<Family> families;

  Generator(List<Family> families) {
    this.families = families;
  }

  /// Fills the folder that is the second argument with what is made from the first.
  static void main(String[] args) throws IOException {
    try {
      NavigableMap<Path, String> copies = new Generator(Table.FAMILIES).copies(Path.of(args[0]));
      new OutputFolder(Path.of(args[1])).fill(copies);
    } catch (MarkerException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  /// The copies of the prototypes in a folder, by their path in the folder for copies.
  NavigableMap<Path, String> copies(Path folder) throws IOException {
    NavigableMap<Path, String> copies = new TreeMap<>();
    for (Path path : Sources.in(folder)) {
      String file = path.getFileName().toString();
      String source = Files.readString(path);
      Optional<Family> family = families.stream().filter(some -> some.has(file)).findFirst();
      if (family.isEmpty()) {
        PrototypeParser.requireNoMarkers(file, source);
      } else {
        Prototype prototype = PrototypeParser.parse(file, source, family.get());
        add(prototype, family.get(), folder.relativize(path), copies);
      }
    }
    return copies;
  }

  private static void add(
      Prototype prototype, Family family, Path path, NavigableMap<Path, String> copies) {
    String file = path.getFileName().toString();
    for (Kind kind : family.copies()) {
      String name = file.replace(family.prototype().name(), kind.name());
      prototype.copyFor(kind).ifPresent(source -> copies.put(path.resolveSibling(name), source));
    }
    prototype.requireAllMarkersUsed();
  }
}
