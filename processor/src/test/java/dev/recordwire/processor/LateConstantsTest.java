package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Annotations with constants of a class that another processor generates, or that nothing
/// generates.
class LateConstantsTest {
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("Const.N", "3"),
          Map.entry("Const.MOST", "7"),
          Map.entry("Const.TEXT", "\"17\""),
          Map.entry("Const.ARRAY", "\"xs\""),
          Map.entry("Const.YES", "true"));

  private static final String CONSTANTS =
      """
      package late;
      public class Const {
        public static final int N = 3;
        public static final int MOST = 7;
        public static final String TEXT = "17";
        public static final String ARRAY = "xs";
        public static final boolean YES = true;
      }
      """;

  /// Each use of a constant that the processors read.
  static Stream<String> sources() {
    return Stream.of(
        "@Wire record R(@Int32Array(count = Const.N) int[] v) {}",
        "@Wire record R(@Int32Array(maxCount = Const.N) int[] v) {}",
        "@Wire record R(@Float64Array(count = Const.N) Float64View v) {}",
        "@Wire record R(@Utf8(maxBytes = Const.N) String v) {}",
        "@Wire record R(@Utf8(bytes = Const.N + 1) String v) {}",
        "@Wire record R(@Binary(maxBytes = Const.N) byte[] v) {}",
        "@Wire record R(@MaxCount(Const.N) List<String> v) {}",
        "@Wire record R(List<@Utf8(bytes = Const.N) String> v) {}",
        "@Wire record R(Map<String, List<@Utf8(maxBytes = Const.N) String>> v) {}",
        "@Wire record R(List<@MaxCount(Const.N) List<String>> v) {}",
        "@Wire record R(List<@Int32Array(count = Const.N) int[]> v) {}",
        "@Wire record R(@Utf8(bytes = Const.N) String[] v) {}",
        "@Wire record R(Optional<@Utf8(bytes = Const.N) String> v) {}",
        "@Wire(evolvable = true) record R(@Id(Const.N) int v) {}",
        "@Wire(evolvable = true) record R(@Default(Const.TEXT) int v) {}",
        "@Wire(evolvable = true) record R(@Default(Const.TEXT) String v) {}",
        "@Wire(evolvable = Const.YES) record R(int v) {}",
        "@Wire record R(H v) {} @Wire(evolvable = Const.YES) record H(int v) {}",
        "@Wire record R(H v) {} @Wire record H(@MaxCount(Const.N) List<String> v) {}",
        "@Wire record R(E v) {} enum E { @Code(Const.N) A, @Code(Const.MOST) B }",
        "@Wire sealed interface R {} @Wire @Tag(Const.N) record V(int v) implements R {}",
        """
        @NativeLibrary(Const.TEXT) interface R { @NativeFunction int f(int x); }
        """,
        """
        @NativeLibrary(value = "m", bundledIn = Const.TEXT) interface R {
          @NativeFunction int f(int x);
        }
        """,
        """
        @NativeLibrary("m") interface R { @NativeFunction(Const.TEXT) int f(int x); }
        """,
        """
        @NativeLibrary("m") interface R { @NativeFunction(critical = Const.YES) int f(int x); }
        """,
        """
        @NativeLibrary("m") interface R {
          @NativeFunction int f(@Count(Const.ARRAY) int n, int[] xs);
        }
        """,
        """
        @NativeLibrary("m") interface R { @NativeFunction int f(Back back); }
        interface Back {
          int back(@Count(Const.ARRAY) int n, Float64View xs);
        }
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Wire record R(H v) {} @Wier record H(int v) {}",
        "@Wire record R(List<H> v) {} @Wier record H(int v) {}",
        "@Wire record R(@Utf9 java.lang.foreign.MemorySegment v) {}",
        "@Wire record R(List<@Utf9 Thread> v) {}",
        "@Wire(evolvable = true) record R(@Id(1) int v, @Idd(2) int w) {}",
        "@Wire sealed interface R {} @Wier @Tag(1) record V(int v) implements R {}",
        "@Wire sealed interface R {} @Wire @Tga(1) record V(int v) implements R {}",
        "@Wire record R(E v) {} enum E { @Code(1) A, @Cod(2) B }",
        "@NativeLibrary(\"m\") interface R { @NativeFunktion int f(int x); }",
        "@NativeLibrary(\"m\") interface R { @NativeFunction int f(S x); } @Strukt record S(int v)"
            + " {}",
        "@Struct record R(S s) {} @Strukt record S(int v) {}",
        "@Struct record R(Missing s) {}",
        "@NativeLibrary(\"m\") interface R { @NativeFunction int f(@Conut(\"x\") int n, int[] x);"
            + " }",
        "@Wire(evolvable = true) record R(@Id(\"one\") int v) {}",
        "@Wire(evolvable = true) record R(@Id int v) {}",
        "@Wire record R(E v) {} enum E { @Code A }",
        "@NativeLibrary(1) interface R { @NativeFunction int f(int x); }",
        "@NativeLibrary(value = \"m\", bundled = \"x\") interface R { @NativeFunction int f(int x);"
            + " }",
      })
  void anErrorOfJavacIsReportedOnce(String body) {
    Compilation compilation = compile(List.of(), source(body));
    assertThat(compilation.errors()).hasSize(1);
    assertThat(compilation.errors().getFirst().getMessage(Locale.ROOT)).doesNotContain("[");
  }

  private static String source(String body) {
    return """
    package late;
    import dev.recordwire.annotation.*;
    import dev.recordwire.array.Float64View;
    import java.util.*;
    @Deprecated
    """
        + body;
  }

  private static Compilation compile(List<Processor> others, String... sources) {
    Stream<Processor> ours = Stream.of(new WireProcessor(), new NativeLibraryProcessor());
    return javac()
        .withProcessors(Stream.concat(ours, others.stream()).toList())
        .compile(Compiling.files(sources));
  }

  /// The generated files, and the messages.
  private static List<String> outcome(Compilation compilation) {
    return Stream.concat(
            compilation.errors().stream().map(error -> error.getMessage(Locale.ROOT)),
            compilation.generatedSourceFiles().stream()
                .filter(file -> !file.getName().contains("Const"))
                .map(Compiling::text))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void generatedConstantHasTheEffectOfAnExistingConstant(String body) {
    String inPlace = body;
    for (Map.Entry<String, String> value : VALUES.entrySet()) {
      inPlace = inPlace.replace(value.getKey(), value.getValue());
    }
    assertThat(inPlace).isNotEqualTo(body);
    List<String> expected = outcome(compile(List.of(), source(inPlace)));
    assertThat(expected).isNotEmpty();

    assertThat(outcome(compile(List.of(), source(body), CONSTANTS))).isEqualTo(expected);
    assertThat(outcome(compile(List.of(new LateProcessor("late.Const", CONSTANTS)), source(body))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void constantThatNobodyGeneratesIsLeftToJavac(String body) {
    Compilation compilation = compile(List.of(), source(body));
    assertThat(compilation.errors()).isNotEmpty();
    compilation
        .errors()
        .forEach(
            error ->
                assertWithMessage(error.toString())
                    .that(error.getCode())
                    .startsWith("compiler.err.cant.resolve"));
  }
}
