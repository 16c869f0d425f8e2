package dev.recordwire.ffi.spi;

import dev.recordwire.ffi.NativeLinkException;
import dev.recordwire.ffi.internal.Restricted;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;

/// Opens a library from a jar: unpacks it to a temporary file, which the system's loader needs.
final class BundledLibrary {
  private BundledLibrary() {}

  static OpenLibrary open(String name, String folder, Class<?> user) {
    String file = System.mapLibraryName(name);
    String resource = "/" + folder + "/" + Platform.name() + "/" + file;
    try (InputStream bytes = user.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new NativeLinkException(
            user.getSimpleName()
                + " needs the native library '"
                + name
                + "', and the resource "
                + resource
                + " is not there: bundle it for this platform, or take bundledIn off"
                + " @NativeLibrary to use an installed one");
      }
      return open(bytes, file, resource, user);
    } catch (IOException e) {
      throw new NativeLinkException(
          user.getSimpleName() + " can't unpack " + resource + ": make java.io.tmpdir writable", e);
    }
  }

  /// Only the user can access the directory, so that nobody else can change the file before it is
  /// opened.
  private static OpenLibrary open(InputStream bytes, String file, String resource, Class<?> user)
      throws IOException {
    Path directory = Files.createTempDirectory("recordwire-");
    Path path = directory.resolve(file);
    try {
      Files.copy(bytes, path);
      // Each loader of the user's class unpacks its own file, and the library is closed with the
      // class.
      OpenLibrary library = OpenLibrary.tryOpen(path.toString(), Arena.ofAuto());
      if (library == null) {
        throw new NativeLinkException(
            user.getSimpleName()
                + " can't open "
                + resource
                + " ("
                + Restricted.loadersWords(path)
                + "): bundle a library built for "
                + Platform.name()
                + ", whose own libraries are installed, and let java.io.tmpdir allow execution");
      }
      return new OpenLibrary(library.symbols(), resource, new Exports.Bundled(user, resource));
    } finally {
      discard(path, directory);
    }
  }

  /// Once the file is mapped its name can go, except on Windows, which locks the file.
  private static void discard(Path path, Path directory) {
    try {
      Files.deleteIfExists(path);
      Files.deleteIfExists(directory);
    } catch (IOException locked) {
      directory.toFile().deleteOnExit();
      path.toFile().deleteOnExit();
    }
  }
}
