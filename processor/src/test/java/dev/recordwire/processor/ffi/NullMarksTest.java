package dev.recordwire.processor.ffi;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static java.util.stream.Collectors.joining;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.recordwire.processor.NativeLibraryProcessor;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// `@Nullable` of any library in a native interface: the generated class has it wherever the
/// library allows it.
class NullMarksTest {
  /// @param targets the annotation's targets
  private static String compiled(String targets, String functions) throws IOException {
    return compiled(
        """
        package nulls;
        import dev.recordwire.annotation.*;
        import dev.recordwire.array.*;
        import java.lang.annotation.*;
        class Marks { @Target({%s}) @interface Nullable {} }
        @Struct record Point(int x, int y) {}
        class Shapes {
          @Struct record Box(int x, int y) {}
          interface Callback { void call(int x); }
        }
        @NativeLibrary interface Lib {
        %s}
        """
            .formatted(
                targets.replaceAll("([A-Z_]+)", "ElementType.$1"),
                functions
                    .lines()
                    .map(each -> "@NativeFunction " + each + "\n")
                    .collect(joining())));
  }

  @Test
  void ofDeclarationsOnly() throws IOException {
    String generated =
        compiled(
            "PARAMETER, METHOD, FIELD",
            """
            int array(@Marks.Nullable byte[] xs, @Count("xs") int n);
            int structs(@Marks.Nullable Point[] points, @Marks.Nullable Shapes.Box[] boxes);
            int pointer(@Marks.Nullable String text, @Marks.Nullable Float64View view);
            int nested(@Pointer @Marks.Nullable Shapes.Box box, @Marks.Nullable Shapes.Callback c);
            @Marks.Nullable String text();
            @Pointer @Marks.Nullable Shapes.Box box();
            """);
    assertThat(generated).contains("array(@Marks.Nullable byte[] xs, int n)");
    assertThat(generated)
        .contains("structs(@Marks.Nullable Point[] points, @Marks.Nullable Shapes.Box[] boxes)");
    assertThat(generated).contains("boxes == null");
    assertThat(generated)
        .contains("nested(@Marks.Nullable Shapes.Box box, @Marks.Nullable Shapes.Callback c)");
    assertThat(generated).contains("  @Marks.Nullable\n  public String text()");
    assertThat(generated).contains("  @Marks.Nullable\n  public Shapes.Box box()");
  }

  @Test
  void ofDeclarationsAndTypes() throws IOException {
    String generated =
        compiled(
            "PARAMETER, METHOD, TYPE_USE",
            """
            int array(@Marks.Nullable byte[] xs, @Count("xs") int n);
            int structs(@Marks.Nullable Point[] points);
            int nested(@Pointer Shapes.@Marks.Nullable Box box);
            @Marks.Nullable String text();
            """);
    assertThat(generated).contains("array(@Marks.Nullable byte[] xs, int n)");
    assertThat(generated).contains("structs(@Marks.Nullable Point[] points)");
    assertThat(generated).contains("nested(Shapes. @Marks.Nullable Box box)");
    assertThat(generated).contains("public @Marks.Nullable String text()");
  }

  @Test
  void ofTypesOnly() throws IOException {
    String generated =
        compiled(
            "TYPE_USE",
            """
            int array(byte @Marks.Nullable [] xs, @Count("xs") int n);
            int nested(Shapes.Box @Marks.Nullable [] boxes, Shapes.@Marks.Nullable Callback c);
            @Pointer Shapes.@Marks.Nullable Box box();
            """);
    assertThat(generated).contains("array(byte @Marks.Nullable [] xs, int n)");
    assertThat(generated)
        .contains("Shapes.Box @Marks.Nullable [] boxes, Shapes. @Marks.Nullable Callback c)");
    assertThat(generated).contains("public Shapes. @Marks.Nullable Box box()");
  }

  private static String compiled(String source) throws IOException {
    Compilation compilation =
        javac()
            .withProcessors(new NativeLibraryProcessor())
            .compile(JavaFileObjects.forSourceString("nulls.Lib", source));
    assertThat(compilation).succeeded();
    return compilation
        .generatedSourceFile("nulls.LibNative")
        .orElseThrow()
        .getCharContent(false)
        .toString();
  }

  @Test
  void typesThatAreNeverNull() {
    String source =
        """
        @NativeLibrary interface Lib {
          @NativeFunction int a(@Nullable P p);
          @NativeFunction int b(@Nullable Arena arena, String x);
          @NativeFunction int c(@Nullable int x);
          @NativeFunction int d(@Pointer @Nullable P p);
        }
        @interface Nullable {}
        @Struct record P(int x) {}
        @Struct record Q(
            @Nullable P p) {}
        """;
    assertThat(NativeErrors.of(source))
        .containsExactly(
            "2: [NativeParameterType] 'p' is @Nullable, and is P, which C gets by value, so"
                + " there is no pointer to be NULL: take @Nullable off",
            "3: [NativeParameterType] 'arena' is @Nullable, and is Arena, which is never null: take"
                + " @Nullable off",
            "4: [NativeParameterType] 'x' is @Nullable, and is int, which is never null: take"
                + " @Nullable off",
            "10: [NativeStruct] 'p' is @Nullable, and C has a struct there and no pointer: take"
                + " @Nullable off, or use MemorySegment for a pointer to it");
  }
}
