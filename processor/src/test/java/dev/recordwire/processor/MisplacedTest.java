package dev.recordwire.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static dev.recordwire.processor.Misuse.assertError;
import static dev.recordwire.processor.Misuse.assertErrors;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.recordwire.processor.codec.model.WireAnnotation;
import dev.recordwire.processor.codec.model.WireTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/// The errors of annotations that have no effect at their location.
class MisplacedTest {
  @Test
  void aTagOutsideAllUnions() {
    assertError(
        """
        import dev.recordwire.annotation.*;

        interface Shape {}

        @Wire
        @Tag(1)
        record Circle(double radius) implements Shape {}
        """,
        "[WireUnion] Circle has a @Tag, and implements no sealed interface whose records"
            + " have tags: remove it",
        6);
  }

  @Test
  void codesOfNoConstants() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;

            enum Side {
              BUY;

              @Code(1) static final int ONE = 1;
              @Fallback int other;
            }
            """,
            2)
        .withMessage("[WireEnum] ONE has a @Code, and is not a constant of an enum: remove it", 6)
        .withMessage(
            "[WireEnum] other has a @Fallback, and is not a constant of an enum: remove it", 7);
  }

  @Test
  void aTagBelowAnInterfaceInBetween() {
    assertThat(
            Compiling.strictly(
                "@dev.recordwire.annotation.Wire sealed interface Shape permits Round {}",
                "sealed interface Round extends Shape permits Circle {}",
                """
                import dev.recordwire.annotation.*;

                @Wire
                @Tag(1)
                record Circle(double radius) implements Round {}
                """))
        .succeeded();
  }

  @Test
  void annotationsOutsideOfWireRecords() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;

            record Track(
                @Id(1) int a,
                @Default("1") int b,
                @WireAdapter(Track.class) int c) {}

            @WireAdapter(Track.class)
            record Other(int a) {}
            """,
            4)
        .withMessage(
            "[WireNested] 'a' of Track has a @Id, and Track is not annotated @Wire: annotate it, or"
                + " take @Id off",
            4)
        .withMessage(
            "[WireNested] 'b' of Track has a @Default, and Track is not annotated @Wire", 5)
        .withMessage(
            "[WireNested] 'c' of Track has a @WireAdapter, and Track is not annotated @Wire", 6)
        .withMessage(
            "[WireNested] Other has a @WireAdapter, and Other is not annotated @Wire: annotate it,",
            8);
  }

  @Test
  void wireTypesOutsideOfWireRecordsAndStructs() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;
            import java.util.List;
            import java.util.Map;

            record Track(
                @Utf8(maxBytes = 9) String a,
                List<@Uint8 Integer> b,
                @MaxCount(3) List<@Utf8 String> c,
                int @Int32Array [] d,
                @Int32Array int[] e,
                Map<String, ? extends List<@Uint16 Integer>> f,
                @Id(1) @Uint8 int g,
                @Uint8 int h) {
              Track {}
              public int h() { return h; }
              @Struct record P(@Uint8 int x) {}
              @Wire record W(@Uint8 int x, List<@Utf8 String> y) {
                record Inner(@Binary byte[] z) {}
              }
            }
            """,
            9)
        .withMessage(
            "[WireNested] 'a' of Track has a @Utf8, and Track is annotated neither @Wire nor"
                + " @Struct: annotate it, or take @Utf8 off",
            6)
        .withMessage(
            "[WireNested] 'b' of Track has a @Uint8, and Track is annotated neither @Wire nor", 7)
        .withMessage(
            "[WireNested] 'c' of Track has @MaxCount and @Utf8, and Track is annotated neither"
                + " @Wire nor @Struct: annotate it, or take @MaxCount and @Utf8 off",
            8)
        .withMessage("[WireNested] 'd' of Track has a @Int32Array, and Track is annotated", 9)
        .withMessage("[WireNested] 'e' of Track has a @Int32Array, and Track is annotated", 10)
        .withMessage("[WireNested] 'f' of Track has a @Uint16, and Track is annotated", 11)
        .withMessage(
            "[WireNested] 'g' of Track has @Id and @Uint8, and Track is not annotated @Wire:"
                + " annotate it, or take @Id and @Uint8 off",
            12)
        .withMessage("[WireNested] 'h' of Track has a @Uint8, and Track is annotated", 13)
        .withMessage("[WireNested] 'z' of Inner has a @Binary, and Inner is annotated", 18);
  }

  @Test
  void everyAnnotationOutsideOfWireRecordsAndStructs() {
    List<String> names =
        Stream.concat(
                WireTable.annotations().stream().map(WireAnnotation::simpleName),
                Stream.of("MaxCount"))
            .toList();
    StringBuilder source =
        new StringBuilder("import dev.recordwire.annotation.*;\nrecord Track(\n");
    for (int i = 0; i < names.size(); i++) {
      source
          .append(i == 0 ? "" : ",\n")
          .append("@")
          .append(names.get(i))
          .append(names.get(i).equals("MaxCount") ? "(3)" : "")
          .append(" String v")
          .append(i);
    }
    Misuse.Errors errors = assertErrors(source.append(") {}").toString(), names.size());
    for (int i = 0; i < names.size(); i++) {
      errors.withMessage(
          "[WireNested] 'v%d' of Track has a @%s,".formatted(i, names.get(i)), 3 + i);
    }
  }

  @Test
  void wireTypesOfFields() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;
            import java.util.List;

            class Track {
              @Uint8 int a;
              List<@Utf8 String> b;
              @Wire record W(int x) {}
              record R(int x) { static final @Uint8 int C = 1; }
              @interface Generated {}
              @Generated static class Builder { @Uint8 int a; static class Step { @Uint8 int b; } }
              interface Adapter {
                static @Uint8 int toWire(Thread it) { return 0; }
                static Thread fromWire(@Uint8 int it) { return new Thread(); }
              }
            }
            """,
            3)
        .withMessage(
            "[WireNested] 'a' of Track has a @Uint8, and is not a component of a record"
                + " annotated @Wire or @Struct: make it one, or take @Uint8 off",
            5)
        .withMessage("[WireNested] 'b' of Track has a @Utf8, and is not a component of a record", 6)
        .withMessage("[WireNested] 'C' of R has a @Uint8, and is not a component of a record", 8);
  }

  @Test
  void annotationsOfStructsAndFallbacks() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;
            import dev.recordwire.codec.UnknownVariant;

            @Wire
            sealed interface Shape {
              @Wire(evolvable = true) @Tag(1)
              record Circle(@Id(1) double radius) implements Shape {}
              @Fallback
              record Other(
                  @MaxCount(1) UnknownVariant variant) implements Shape {}
            }

            @Struct
            record Point(
                @Uint8 int x,
                @Default("1") @Uint8 int y) {}
            """,
            2)
        .withMessage(
            "[WireNested] 'variant' of Other has a @MaxCount, and Other is a @Fallback, which is"
                + " written as it came: take @MaxCount off",
            10)
        .withMessage(
            "[WireNested] 'y' of Point has a @Default, and Point is not annotated @Wire: annotate"
                + " it, or take @Default off",
            16);
  }

  @Test
  void typesOfACompactSourceFile() {
    JavaFileObject file =
        JavaFileObjects.forSourceString(
            "Main",
            """
            import dev.recordwire.annotation.*;

            @Wire record Track(int a, Inner inner) {}
            @Wire record Inner(int b) {}
            @Wire sealed interface Shape {
              @Wire @Tag(1) record Circle(double radius) implements Shape {}
            }
            void main() {}
            """);
    Compilation compilation = javac().withProcessors(new WireProcessor()).compile(file);
    assertThat(compilation).hadErrorCount(4);
    Map.of("Track", 3, "Inner", 4, "Shape", 5, "Circle", 6)
        .forEach(
            (name, line) ->
                assertThat(compilation)
                    .hadErrorContaining(
                        ("[WirePrivate] %1$s is declared in a compact source file, whose class no"
                             + " other file can name, so its codec can't name %1$s: declare it in a"
                             + " file of its own")
                            .formatted(name))
                    .inFile(file)
                    .onLine(line));
  }

  @Test
  void typesOfAClassLikeThatOfACompactSourceFile() {
    assertThat(
            Compiling.strictly(
                """
                final class Main {
                  @dev.recordwire.annotation.Wire record Track(int a) {}
                  void main() {}
                }
                """))
        .succeeded();
  }

  @Test
  void annotationsBesideAMissingImport() {
    assertErrors(
        """
        @Wire
        record Track(
            @dev.recordwire.annotation.Id(1) int a) {}
        """,
        1);
  }
}
