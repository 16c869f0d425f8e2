package dev.recordwire.processor.codec.model;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.annotation.Wire;
import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.ArrayOf;
import dev.recordwire.processor.common.model.JavaType.Primitive;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tests the table against the existing annotations and the documented natural types.
class WireTableTest {
  @Test
  void hasARowForEveryAnnotation() throws IOException, URISyntaxException {
    Set<String> rows =
        WireTable.annotations().stream()
            .map(WireAnnotation::simpleName)
            .collect(Collectors.toSet());
    assertThat(rows).isEqualTo(declaredAnnotations());
  }

  private static Set<String> declaredAnnotations() throws IOException, URISyntaxException {
    Path root = Path.of(Wire.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(root)) {
      return componentAnnotations(root);
    }
    try (FileSystem jar = FileSystems.newFileSystem(root)) {
      return componentAnnotations(jar.getPath("/"));
    }
  }

  private static Set<String> componentAnnotations(Path root) throws IOException {
    Set<String> ofNative =
        Set.of(
            "Count",
            "Errno",
            "In",
            "Length",
            "NativeFunction",
            "NativeLibrary",
            "Out",
            "Pointer",
            "Status",
            "Struct",
            "Variadic");
    Set<String> ofKernels = Set.of("ArrayKernels", "Kernel", "Reduction", "Scalar");
    Set<String> others =
        Set.of(
            "Default",
            "Id",
            "Wire",
            "FieldOrder",
            "MaxCount",
            "Name",
            "LengthPrefix",
            "Code",
            "Fallback",
            "Tag",
            "WireAdapter",
            "package-info");
    try (Stream<Path> files = Files.list(root.resolve("dev/recordwire/annotation"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".class", ""))
          .filter(name -> !others.contains(name) && !name.contains("$"))
          .filter(name -> !ofNative.contains(name) && !ofKernels.contains(name))
          .collect(Collectors.toSet());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "boolean, bool",
    "byte, int8",
    "short, int16",
    "int, int32",
    "long, int64",
    "char, uint16",
    "float, float32",
    "double, float64"
  })
  void primitivesAreNatural(String primitive, String wireName) {
    JavaType type = new Primitive(primitive);
    assertThat(WireTable.natural(type).orElseThrow().wireName()).isEqualTo(wireName);
  }

  @ParameterizedTest
  @CsvSource({
    "boolean, bool array", "byte, binary", "short, int16 array", "int, int32 array",
    "long, int64 array", "char, uint16 array", "float, float32 array", "double, float64 array"
  })
  void arraysAreNatural(String element, String wireName) {
    JavaType type = new ArrayOf(new Primitive(element));
    assertThat(WireTable.natural(type).orElseThrow().wireName()).isEqualTo(wireName);
  }

  @ParameterizedTest
  @CsvSource({
    "java.lang, String, utf8",
    "dev.recordwire.codec, Utf8View, utf8",
    "java.lang.foreign, MemorySegment, binary",
    "dev.recordwire.array, Uint8View, uint8 array",
    "dev.recordwire.array, BoolView, bool array"
  })
  void classesAreNatural(String packageName, String simpleName, String wireName) {
    JavaType type = JavaType.topLevel(packageName, simpleName);
    assertThat(WireTable.natural(type).orElseThrow().wireName()).isEqualTo(wireName);
  }

  @Test
  void classOfTheSameSimpleNameIsAnother() {
    assertThat(WireTable.natural(JavaType.topLevel("mine", "String"))).isEmpty();
  }
}
