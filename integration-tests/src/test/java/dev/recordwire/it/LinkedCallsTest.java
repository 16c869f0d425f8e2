package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.spi.GeneratedCodec;
import dev.recordwire.it.records.ReadingCodec;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Codecs have no call sites that are linked at run time: a call site whose linking fails at the
/// end of the stack stays broken. The `toString`, `equals` and `hashCode` of records have such call
/// sites, and codecs do not call them.
class LinkedCallsTest {
  @Test
  void theUsersPackage() throws IOException, URISyntaxException {
    assertThat(linkedCalls(Codec.class, "", 8)).isEmpty();
  }

  @Test
  void theRuntimeOfGeneratedCode() throws IOException, URISyntaxException {
    assertThat(linkedCalls(GeneratedCodec.class, "", 40)).isEmpty();
  }

  @Test
  void generatedCodecs() throws IOException, URISyntaxException {
    assertThat(linkedCalls(ReadingCodec.class, "Codec", 20)).isEmpty();
  }

  /// The calls in the classes of `example`'s folder, of which there are at least `fewest`.
  private static List<String> linkedCalls(Class<?> example, String namePart, int fewest)
      throws IOException, URISyntaxException {
    Path root = Path.of(example.getProtectionDomain().getCodeSource().getLocation().toURI());
    String directory = example.getPackageName().replace('.', '/');
    List<byte[]> classes;
    if (Files.isDirectory(root)) {
      classes = classes(root.resolve(directory), namePart);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(root)) {
        classes = classes(jar.getPath(directory), namePart);
      }
    }
    assertThat(classes.size()).isAtLeast(fewest);
    List<String> calls = new ArrayList<>();
    classes.forEach(bytes -> addLinkedCalls(ClassFile.of().parse(bytes), calls));
    return calls;
  }

  private static List<byte[]> classes(Path directory, String namePart) throws IOException {
    List<byte[]> classes = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        if (file.toString().endsWith(".class") && file.toString().contains(namePart)) {
          classes.add(Files.readAllBytes(file));
        }
      }
    }
    return classes;
  }

  private static void addLinkedCalls(ClassModel type, List<String> calls) {
    type.methods()
        .forEach(
            method ->
                method
                    .code()
                    .ifPresent(
                        code -> {
                          for (CodeElement element : code) {
                            if (element instanceof InvokeDynamicInstruction call
                                && !call.bootstrapMethod()
                                    .owner()
                                    .displayName()
                                    .equals("ObjectMethods")) {
                              calls.add(
                                  type.thisClass().asInternalName()
                                      + "."
                                      + method.methodName().stringValue()
                                      + ": "
                                      + call.name().stringValue());
                            }
                          }
                        }));
  }
}
