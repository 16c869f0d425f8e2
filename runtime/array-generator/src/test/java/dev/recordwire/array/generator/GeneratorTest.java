package dev.recordwire.array.generator;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GeneratorTest {
  private static final String BOX =
      """
      package some;

      import java.util.function.IntUnaryOperator;

      // dtype carrier: int get
      // dtype bits: int bits
      // dtype computed: IntUnaryOperator, applyAsInt
      final class Int32Box {
        int bits;

        int get(IntUnaryOperator function) {
          // dtype if carrier byte
          // | return (byte) function.applyAsInt(bits);
          // dtype else
          return function.applyAsInt(bits);
          // dtype end
        }
      }
      """;

  @Test
  void eachPrototypeIsCopiedForEachOtherKindOfItsFamily(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(folder.resolve("a/b/VectorInt32Sums.java"), "INT32\n");
    Files.writeString(folder.resolve("a/OtherElements.java"), "OTHER\n");
    Files.writeString(folder.resolve("a/Plain.java"), "Int32\n");
    List<Family> families = List.of(Copies.INTEGERS, Table.FAMILIES.getLast());

    Map<Path, String> copies = new Generator(families).copies(folder);

    assertThat(copies)
        .containsExactly(
            Path.of("a/b/VectorInt8Sums.java"), from("VectorInt32Sums.java", "INT8\n"),
            Path.of("a/b/VectorUint8Sums.java"), from("VectorInt32Sums.java", "UINT8\n"),
            Path.of("a/b/VectorUint32Sums.java"), from("VectorInt32Sums.java", "UINT32\n"),
            Path.of("a/b/VectorUint64Sums.java"), from("VectorInt32Sums.java", "UINT64\n"),
            Path.of("a/NativeElements.java"), from("OtherElements.java", "NATIVE\n"),
            Path.of("a/MappedElements.java"), from("OtherElements.java", "MAPPED\n"));
  }

  @Test
  void aDtypeThatIsAddedToTheTableIsCopied(@TempDir Path folder) throws IOException {
    Kind added =
        Kind.unsigned("Uint48", JavaType.LONG, JavaType.LONG, JavaType.LONG, "0 to 2⁴⁸ - 1");
    List<Kind> kinds = new ArrayList<>(Copies.INTEGERS.copies());
    kinds.add(added);
    Family family = new Family(Copies.INTEGERS.prototype(), kinds);
    Path prototypes = folder.resolve("prototypes");
    Files.createDirectories(prototypes);
    Files.writeString(prototypes.resolve("Int32Box.java"), BOX);
    Path copies = folder.resolve("copies");

    new OutputFolder(copies).fill(new Generator(List.of(family)).copies(prototypes));

    assertThat(Files.readString(copies.resolve("Uint48Box.java")))
        .contains("long get(LongUnaryOperator function) {");
    compile(Sources.in(copies), folder.resolve("classes"));
    assertThat(Files.exists(folder.resolve("classes/some/Uint48Box.class"))).isTrue();
  }

  @Test
  void aMarkerThatIsForNothingFails(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Int32Box.java"), BOX.replace("int bits;", "int other;"));
    Generator generator = new Generator(List.of(Copies.INTEGERS));

    MarkerException e = assertThrows(MarkerException.class, () -> generator.copies(folder));

    assertThat(e).hasMessageThat().startsWith("Int32Box.java:6: this file has no `int bits`");
  }

  @Test
  void aMarkerOutsideOfPrototypesFails(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Box.java"), BOX);
    Generator generator = new Generator(List.of(Copies.INTEGERS));

    MarkerException e = assertThrows(MarkerException.class, () -> generator.copies(folder));

    assertThat(e).hasMessageThat().startsWith("Box.java:5: no copies are made of this file");
  }

  private static String from(String prototype, String text) {
    return "// Generated from %s by recordwire-array-generator: edit that file, not this one.\n%s"
        .formatted(prototype, text);
  }

  private static void compile(List<Path> sources, Path classes) {
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
    sources.forEach(source -> arguments.add(source.toString()));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(status).isEqualTo(0);
  }
}
