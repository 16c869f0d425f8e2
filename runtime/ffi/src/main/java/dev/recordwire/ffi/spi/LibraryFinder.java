package dev.recordwire.ffi.spi;

import dev.recordwire.ffi.NativeLinkException;
import dev.recordwire.ffi.internal.Restricted;
import java.io.File;
import java.io.IOException;
import java.lang.foreign.Linker;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds an installed library by its name, and records the places that it searched.
///
/// The system's loader finds `libz.so` only if the development package is installed, and the file
/// may even be a linker script; every system has `libz.so.1`. So this class searches the loader's
/// directories for files with versions.
final class LibraryFinder {
  private static final List<String> DIRECTORIES =
      List.of(
          "/usr/local/lib",
          "/lib64",
          "/usr/lib64",
          "/lib",
          "/usr/lib",
          "/opt/homebrew/lib",
          "/opt/local/lib");

  private final String name;
  private final Class<?> user;
  private final List<String> tried = new ArrayList<>();

  /// The loader's error text for the first file that exists and does not open.
  private String words = "";

  LibraryFinder(String name, Class<?> user) {
    this.name = name;
    this.user = user;
  }

  OpenLibrary open() {
    OpenLibrary library = isPath(name) ? byPath(name) : byName();
    if (library == null) {
      throw new NativeLinkException(missing());
    }
    return library;
  }

  private static boolean isPath(String name) {
    return name.indexOf('/') >= 0 || name.indexOf(File.separatorChar) >= 0;
  }

  private @Nullable OpenLibrary byName() {
    // Not with +, which would initialise the machinery of string concatenation for one word.
    String override = System.getProperty("recordwire.library.".concat(name));
    if (override != null) {
      return byPath(override);
    }
    if (Platform.LINUX && (name.equals("m") || name.equals("c"))) {
      return new OpenLibrary(
          Linker.nativeLinker().defaultLookup(),
          "lib" + name,
          new Exports.Mapped(List.of("lib" + name + ".so")));
    }
    String file = System.mapLibraryName(name);
    for (String directory : split(System.getProperty("java.library.path"))) {
      Path path = Path.of(directory, file);
      tried.add(path.toString());
      OpenLibrary library = Files.exists(path) ? open(path) : null;
      if (library != null) {
        return library;
      }
    }
    tried.add(file);
    OpenLibrary library = OpenLibrary.tryOpen(file);
    return library != null ? library : versioned(file);
  }

  private @Nullable OpenLibrary byPath(String path) {
    // The system's loader would search for a path without a directory.
    Path absolute = Path.of(path).toAbsolutePath();
    tried.add(absolute.toString());
    return open(absolute);
  }

  private @Nullable OpenLibrary open(Path file) {
    OpenLibrary library = OpenLibrary.tryOpen(file.toString());
    if (library == null && words.isEmpty() && Files.exists(file)) {
      words = Restricted.loadersWords(file);
    }
    return library;
  }

  private @Nullable OpenLibrary versioned(String file) {
    for (String directory : directories()) {
      tried.add(directory + "/" + file + ".*");
      for (Path path : versions(Path.of(directory), file)) {
        OpenLibrary library = open(path);
        if (library != null) {
          return library;
        }
      }
    }
    return null;
  }

  /// `libz.so.1.2.13` and `libz.so.1`, newest first; `libz.dylib` on macOS.
  private static List<Path> versions(Path directory, String file) {
    List<Path> versions = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, file + "*")) {
      for (Path each : files) {
        versions.add(each);
      }
    } catch (IOException unreadable) {
      return List.of();
    }
    versions.sort(
        (a, b) -> VersionOrder.compare(b.getFileName().toString(), a.getFileName().toString()));
    return versions;
  }

  private static Set<String> directories() {
    Set<String> directories = new LinkedHashSet<>(split(System.getenv("LD_LIBRARY_PATH")));
    if (Platform.LINUX) {
      String triplet = System.getProperty("os.arch").equals("amd64") ? "x86_64" : "aarch64";
      directories.add("/usr/local/lib/" + triplet + "-linux-gnu");
      directories.add("/lib/" + triplet + "-linux-gnu");
      directories.add("/usr/lib/" + triplet + "-linux-gnu");
    }
    directories.addAll(DIRECTORIES);
    directories.removeIf(directory -> !Files.isDirectory(Path.of(directory)));
    return directories;
  }

  private static List<String> split(@Nullable String path) {
    return path == null || path.isEmpty() ? List.of() : List.of(path.split(File.pathSeparator, -1));
  }

  private String missing() {
    return user.getSimpleName()
        + " needs the native library '"
        + name
        + "', which does not open from any of "
        + String.join(", ", tried)
        + (words.isEmpty() ? "" : " (the loader says: " + words + ")")
        + ": install "
        + (words.isEmpty() ? "it" : "its missing libraries, or it")
        + " for this processor ("
        + System.getProperty("os.arch")
        + "), or start java with "
        + (isPath(name)
            ? "-Drecordwire.library.NAME=PATH and give @NativeLibrary the NAME"
            : "-Djava.library.path=FOLDER or -Drecordwire.library." + name + "=PATH");
  }
}
