package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.it.records.ReadingCodec;
import dev.recordwire.runtime.Codec;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Nothing is linked when it first runs, which may be where the stack ends: a call site whose
/// linking fails stays broken. A record's own `toString`, `equals` and `hashCode` are linked so,
/// and codecs do not call them.
class LinkedCallsTest {
  @Test
  void theRuntime() throws IOException, URISyntaxException {
    assertThat(linkedCalls(Codec.class, "")).isEmpty();
  }

  @Test
  void generatedCodecs() throws IOException, URISyntaxException {
    assertThat(linkedCalls(ReadingCodec.class, "Codec")).isEmpty();
  }

  /// The calls in the classes that lie beside `example`.
  private static List<String> linkedCalls(Class<?> example, String namePart)
      throws IOException, URISyntaxException {
    String name = example.getSimpleName() + ".class";
    Path directory = Path.of(Objects.requireNonNull(example.getResource(name)).toURI()).getParent();
    List<String> calls = new ArrayList<>();
    int classes = 0;
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        if (file.toString().endsWith(".class") && file.toString().contains(namePart)) {
          classes++;
          addLinkedCalls(ClassFile.of().parse(file), calls);
        }
      }
    }
    assertThat(classes).isGreaterThan(20);
    return calls;
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
