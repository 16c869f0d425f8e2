package dev.recordwire.house;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The project's own files, found from the module that the tests run in.
public final class SourceTree {
  private static final Set<String> MACHINE_MADE = Set.of("target", ".git", ".idea");

  private SourceTree() {}

  /// The root of the checkout: the folder that holds the script `verify`.
  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("verify"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("no folder above the working directory is the checkout");
      }
    }
    return folder;
  }

  /// Every Java source of the project that is written by hand, in a stable order; not the resources
  /// of tests, which hold generated text as it comes.
  static List<Path> javaFiles() throws IOException {
    return files(".java").stream()
        .filter(file -> !file.startsWith(root().resolve("processor/src/test/resources")))
        .toList();
  }

  /// Every file of the project whose name ends so, build output left out, in a stable order.
  public static List<Path> files(String ending) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        root(),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return MACHINE_MADE.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.getFileName().toString().endsWith(ending)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(null);
    return found;
  }
}
