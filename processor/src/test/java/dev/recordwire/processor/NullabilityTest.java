package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.recordwire.processor.Misuse.assertErrors;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests which annotations allow a null component, by their targets and their positions.
@SuppressWarnings("InlineFormatString") // a whole source reads better apart
class NullabilityTest {
  private static final Pattern OPTIONAL = Pattern.compile("\"type\": \"optional\"");

  private static final String ANNOTATION =
      """
      package marks;

      import java.lang.annotation.*;

      %s
      public @interface Nullable {}
      """;

  /// Returns the number of optional types in the record `R`, where `Nullable` has the given
  /// declaration.
  private static long optionals(String target, String record) throws IOException {
    Compilation compilation =
        Compiling.strictlyButFor(
            "-processing",
            ANNOTATION.formatted(target),
            "import dev.recordwire.annotation.*; import marks.Nullable; " + record);
    assertThat(compilation).succeeded();
    byte[] schema =
        compilation
            .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/recordwire/R.json")
            .orElseThrow()
            .openInputStream()
            .readAllBytes();
    return OPTIONAL.matcher(new String(schema, StandardCharsets.UTF_8)).results().count();
  }

  /// Each target that an annotation on a component can have, alone and in the combinations of
  /// libraries: Spring's, JetBrains', JSR 305's, JSpecify's.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@Target(ElementType.METHOD)",
        "@Target(ElementType.PARAMETER)",
        "@Target(ElementType.FIELD)",
        "@Target(ElementType.RECORD_COMPONENT)",
        "@Target(ElementType.TYPE_USE)",
        "@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.FIELD})",
        "@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER,"
            + " ElementType.LOCAL_VARIABLE, ElementType.TYPE_USE})",
      })
  void anyAnnotationOfThatNameCounts(String target) throws IOException {
    assertThat(optionals(target, "@Wire record R(@Nullable String a, String b) {}")).isEqualTo(1);
    assertThat(
            optionals(
                target, "@Wire record R(@Nullable Integer a, @Nullable R b) { R { a = a; } }"))
        .isEqualTo(2);
  }

  @Test
  void annotationsOfAnAccessorCount() throws IOException {
    String record = "@Wire record R(String a) { @Nullable public String a() { return a; } }";

    assertThat(optionals("@Target(ElementType.METHOD)", record)).isEqualTo(1);
    assertThat(optionals("@Target(ElementType.TYPE_USE)", record)).isEqualTo(1);
  }

  @Test
  void annotationsOfAConstructorAndOtherNamesDoNotCount() throws IOException {
    String target = "@Target({ElementType.PARAMETER, ElementType.FIELD})";
    assertThat(
            optionals(
                target,
                """
                @Wire record R(String a) {
                  @Nullable static final String b = null;
                  R(@Nullable String a) { this.a = a == null ? "" : a; }
                  R(@Nullable String a, int x) { this(a); }
                }
                """))
        .isEqualTo(0);
  }

  @Test
  void arraysAndTheirElements() throws IOException {
    String type = "@Target(ElementType.TYPE_USE)";
    assertThat(optionals(type, "@Wire record R(int @Nullable [] a) {}")).isEqualTo(1);
    assertThat(optionals(type, "@Wire record R(@Nullable String[] a) {}")).isEqualTo(1);
    assertThat(optionals(type, "@Wire record R(@Nullable String @Nullable [] a) {}")).isEqualTo(2);
    String field = "@Target({ElementType.FIELD, ElementType.TYPE_USE})";
    assertThat(optionals(field, "@Wire record R(@Nullable int[] a) {}")).isEqualTo(1);
    assertThat(optionals(field, "@Wire record R(String @Nullable [] a) {}")).isEqualTo(1);
  }

  @Test
  void beforeAnArrayOfPrimitives() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;
            import java.util.List;
            import org.jspecify.annotations.Nullable;

            @Wire
            record Track(
                @Nullable int[] a,
                @Nullable @Binary byte[] b,
                @Nullable double[][] c,
                List<@Nullable long[]> d,
                float @Nullable [] fine) {}
            """,
            4)
        .withMessage(
            "[WireComponentType] 'a': @Nullable int[] marks each int of the array, and none"
                + " of them is null: write int @Nullable [] a to let the array be null",
            7)
        .withMessage("write byte @Nullable [] b to let the array be null", 8)
        .withMessage("write double @Nullable [][] c to let the array be null", 9)
        .withMessage(
            "'d': @Nullable long[] marks each long of the array, and none of them is null:"
                + " write long @Nullable [] to let the array be null",
            10);
  }

  @Test
  void annotationThatMarksAnArrayAndItsElements() {
    assertErrors(
            """
            import dev.recordwire.annotation.*;
            import java.lang.annotation.*;

            @Wire
            record Track(
                @Nullable String[][] names) {
              @Target({ElementType.METHOD, ElementType.TYPE_USE})
              @interface Nullable {}
            }
            """,
            1)
        .withMessage(
            "[WireComponentType] 'names': @Nullable String[][] marks the array and each"
                + " String as well, since this @Nullable applies to types and to declarations:"
                + " write String"
                + " @Nullable [][] names to let the array be null, or List<List<@Nullable String>>"
                + " to let its elements be null",
            6);
  }
}
