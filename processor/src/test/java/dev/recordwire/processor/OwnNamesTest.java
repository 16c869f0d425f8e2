package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static dev.recordwire.processor.Misuse.assertErrors;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import org.junit.jupiter.api.Test;

/// Types that name what is made from them.
class OwnNamesTest {
  @Test
  void methodsAndConstantsMayNameIt() {
    Compilation compilation =
        compile(
            """
            import dev.recordwire.annotation.*;

            @Wire(table = true, view = true)
            public record Reading(int station, double celsius) {
              static final ReadingTable NONE = ReadingTable.empty();

              static double mean(ReadingTable readings) {
                return readings.celsius().mean();
              }

              static ReadingView view(byte[] bytes) {
                return ReadingView.of(bytes);
              }

              Reading(ReadingTable readings) {
                this(readings.get(0).station(), mean(readings));
              }
            }
            """);
    CompilationSubject.assertThat(compilation).succeeded();
    assertThat(
            compilation.generatedSourceFiles().stream()
                .map(file -> file.getName().replaceAll(".*/", "")))
        .containsExactly("ReadingCodec.java", "ReadingTable.java", "ReadingView.java");
  }

  @Test
  void soMayAUnionAndItsRecords() {
    Compilation compilation =
        compile(
            """
            import dev.recordwire.annotation.*;

            @Wire
            public sealed interface Shape {
              static Class<ShapeCodec> codec() {
                return ShapeCodec.class;
              }

              @Wire
              @Tag(1)
              record Dot(int x) implements Shape {
                Class<Shape_DotCodec> own() {
                  return Shape_DotCodec.class;
                }
              }
            }
            """);
    CompilationSubject.assertThat(compilation).succeeded();
  }

  @Test
  void aRecordCantHoldItsTable() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;
            import java.util.*;

            @Wire(table = true)
            record Reading(
                int station,
                ReadingTable rows) {}
            """,
            2)
        .withMessage(
            "[WireComponentType] 'rows' is of ReadingTable, which is made from Reading and can't be"
                + " in it: use List<Reading>, or keep it beside the record",
            7);
  }

  private static Compilation compile(String source) {
    return javac().withProcessors(new WireProcessor()).compile(Compiling.file(source));
  }
}
