package dev.recordwire.tools;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/// Copies a jar, and gives its classes of Java 5 and 6 the stack maps of later ones. The cache of
/// loaded classes takes no others, and picocli is of Java 5.
public final class StackMaps {
  /// The version of class files from which on they must have stack maps: Java 7.
  private static final int REQUIRED_FROM = 51;

  private static final ClassFile CLASSES =
      ClassFile.of(
          ClassHierarchyResolverOption.of(
              ClassHierarchyResolver.ofResourceParsing(StackMaps.class.getClassLoader())
                  .orElse(ClassHierarchyResolver.defaultResolver())),
          StackMapsOption.GENERATE_STACK_MAPS);

  private static final ClassTransform LATER =
      ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
          .andThen(ClassTransform.endHandler(each -> each.withVersion(REQUIRED_FROM, 0)));

  private StackMaps() {}

  /// The arguments are the jar, which is the class path of this program, and the copy.
  public static void main(String[] arguments) throws IOException {
    Path copy = Path.of(arguments[1]);
    Files.copy(Path.of(arguments[0]), copy, StandardCopyOption.REPLACE_EXISTING);
    try (FileSystem jar = FileSystems.newFileSystem(copy)) {
      for (Path each : classes(jar.getPath("/"))) {
        ClassModel read = CLASSES.parse(Files.readAllBytes(each));
        if (read.majorVersion() < REQUIRED_FROM) {
          Files.write(each, CLASSES.transformClass(read, LATER));
        }
      }
    }
  }

  private static List<Path> classes(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(each -> each.toString().endsWith(".class")).toList();
    }
  }
}
