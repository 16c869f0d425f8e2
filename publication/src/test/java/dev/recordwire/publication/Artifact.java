package dev.recordwire.publication;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A module that is published: where its files are after the build.
enum Artifact {
  ANNOTATIONS("annotations", "annotations"),
  ARRAY("array", "runtime/array"),
  CODEC("codec", "runtime/codec"),
  FFI("ffi", "runtime/ffi"),
  FFT("fft", "runtime/fft"),
  FILE("file", "runtime/file"),
  SCHEMA("schema", "schema"),
  JACKSON("jackson", "runtime/jackson"),
  TABLE("table", "runtime/table"),
  RUNTIME("runtime", "runtime"),
  PROCESSOR("processor", "processor");

  static final String VERSION = requireNonNull(System.getProperty("recordwire.version"));
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  static final Path BOM = ROOT.resolve("bom/target/published-pom.xml");

  private final String id;
  private final String folder;

  Artifact(String name, String folder) {
    this.id = "recordwire-" + name;
    this.folder = folder;
  }

  String id() {
    return id;
  }

  private Path target() {
    return ROOT.resolve(folder).resolve("target");
  }

  Path jar() {
    return target().resolve(id + "-" + VERSION + ".jar");
  }

  Path sources() {
    return target().resolve(id + "-" + VERSION + "-sources.jar");
  }

  Path pom() {
    return target().resolve("published-pom.xml");
  }

  /// All that a user compiles and runs with: no processor, and of others the one library that
  /// schemas are read by, which `./install FOLDER` puts there, too.
  static String usersPath() {
    Stream<Path> ours =
        Stream.of(ANNOTATIONS, ARRAY, CODEC, FFI, FILE, SCHEMA, TABLE, RUNTIME).map(Artifact::jar);
    return Stream.concat(ours, SCHEMA.libraries().stream())
        .map(Path::toString)
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }

  /// The jars of others that it needs.
  private List<Path> libraries() {
    try (Stream<Path> jars = Files.list(target().resolve("libraries"))) {
      return jars.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
