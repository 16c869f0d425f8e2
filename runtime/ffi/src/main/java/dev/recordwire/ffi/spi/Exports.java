package dev.recordwire.ffi.spi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The names of the functions of a loaded library, read from its file when a message needs them.
sealed interface Exports {
  /// The names; none if they can't be read, which only makes a message shorter.
  Set<String> names();

  /// The exports of files, or of the files that this process has mapped under a name.
  ///
  /// @param files paths, or file names, whole or without their versions
  record Mapped(List<String> files) implements Exports {
    private static final Path MAPS = Path.of("/proc/self/maps");

    @Override
    public Set<String> names() {
      Set<String> names = new TreeSet<>();
      try {
        for (String path : paths()) {
          try (FileChannel file = FileChannel.open(Path.of(path))) {
            names.addAll(ElfSymbols.names(file.map(MapMode.READ_ONLY, 0, file.size())));
          }
        }
      } catch (IOException unreadable) {
        return names;
      }
      return names;
    }

    private Set<String> paths() throws IOException {
      Set<String> paths = new TreeSet<>();
      for (String file : files) {
        if (file.startsWith("/") && Files.exists(Path.of(file))) {
          paths.add(file);
        }
      }
      if (!paths.isEmpty() || !Files.exists(MAPS)) {
        return paths;
      }
      for (String line : Files.readAllLines(MAPS)) {
        int start = line.indexOf('/');
        String path = start < 0 ? "" : line.substring(start);
        if (files.stream().anyMatch(wanted -> isCalled(wanted, path))) {
          paths.add(path);
        }
      }
      return paths;
    }

    /// Whether a mapped file has a name, or a link of that name lies beside it.
    private static boolean isCalled(String wanted, String path) {
      if (path.isEmpty() || wanted.startsWith("/")) {
        return false;
      }
      if (path.substring(path.lastIndexOf('/') + 1).startsWith(wanted)) {
        return true;
      }
      Path link = Path.of(path).resolveSibling(wanted);
      try {
        return Files.exists(link) && Files.isSameFile(link, Path.of(path));
      } catch (IOException gone) {
        return false;
      }
    }
  }

  /// The exports of a library that was unpacked from a jar.
  ///
  /// @param user the class that has the resource
  record Bundled(Class<?> user, String resource) implements Exports {
    @Override
    public Set<String> names() {
      try (InputStream bytes = user.getResourceAsStream(resource)) {
        return bytes == null ? Set.of() : ElfSymbols.names(ByteBuffer.wrap(bytes.readAllBytes()));
      } catch (IOException unreadable) {
        return Set.of();
      }
    }
  }
}
