package dev.recordwire.processor.ffi;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.recordwire.processor.NativeLibraryProcessor;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Types that can't be bound: the message, and the line of the report.
class NativeTypeMisuseTest {
  static Stream<Arguments> types() {
    return Stream.of(
        Arguments.of(
            "@NativeLibrary class Lib {}",
            "1: [NativeNotInterface] @NativeLibrary applies to interfaces, and Lib is not one:"
                + " declare it as an interface"),
        Arguments.of(
            "@NativeLibrary interface Lib<T> {}",
            "1: [NativeGeneric] Lib has type parameters, which C does not have: write"
                + " explicit types"),
        Arguments.of(
            "class Lib { @NativeLibrary private interface Inner {} }",
            "1: [NativePrivate] Inner is private, so the generated class can't implement it: make"
                + " it package-private or wider"),
        Arguments.of(
            "@NativeLibrary interface Lib { void f(); }",
            "1: [NativeUnbound] f is bound to no C function: annotate it @NativeFunction, or give"
                + " it a body with default"),
        Arguments.of(
            "@NativeLibrary interface Lib extends Runnable {}",
            "1: [NativeUnbound] run is bound to no C function: annotate it @NativeFunction, or give"
                + " it a body with default"),
        Arguments.of(
            """
            @NativeLibrary interface Lib {
              @NativeFunction int f(int a);
              @NativeFunction int f(double a);
            }
            """,
            "3: [NativeOverload] f is declared twice, and the registry finds functions by"
                + " name: rename one and annotate it @NativeFunction(\"f\")"),
        Arguments.of(
            "@NativeLibrary interface Lib { @NativeFunction(critical = true) int f(Runnable r); }",
            "1: [NativeCritical] f is critical and takes a callback, and a critical function"
                + " can't call Java: take critical off"),
        Arguments.of(
            "@NativeLibrary interface Lib { @NativeFunction(release = \"free\") int f(); }",
            "1: [NativeRelease] f returns int, which is not copied, so there is nothing to"
                + " release: take release off, or return String"),
        Arguments.of(
            "interface Lib { @NativeFunction int f(); }",
            "1: [NativeStray] @NativeFunction is on f, and Lib is not annotated"
                + " @NativeLibrary: annotate it, with the library's name, or declare the function"
                + " in an interface that is; take @NativeFunction off if Lib is a callback"),
        Arguments.of(
            "@Struct class Lib {}",
            "1: [NativeStruct] @Struct applies to records, and Lib is not one: declare it as a"
                + " record"),
        Arguments.of(
            "@Struct record Lib() {}",
            "1: [NativeStruct] Lib has no components, and C has no empty structs: add one"),
        Arguments.of(
            "@Struct record Lib<T>(int a) {}",
            "1: [NativeStruct] Lib has type parameters, which C does not have: write"
                + " explicit types"),
        Arguments.of(
            "@Struct record Lib(int a, String b) {}",
            "1: [NativeStruct] 'b' is String, which has no layout in C: use MemorySegment"
                + " for a pointer; of an array inside the struct make each element a component"),
        Arguments.of(
            "@Struct record Lib(int[] b) {}",
            "1: [NativeStruct] 'b' is int[], which has no layout in C: use MemorySegment for"
                + " a pointer; of an array inside the struct make each element a component"),
        Arguments.of(
            "@Struct record Lib(Integer b) {}",
            "1: [NativeStruct] 'b' is Integer, which has no layout in C: use a primitive,"
                + " MemorySegment for a pointer, or a record annotated @Struct"),
        Arguments.of(
            "@Struct record Lib(int a, Lib next) {}",
            "1: [NativeStruct] 'next' would contain the struct that it is in, without end: use"
                + " MemorySegment for a pointer to it"),
        Arguments.of(
            "@Struct record Lib(int a, @Pointer Other b) {} @Struct record Other(int a) {}",
            "1: [NativeStray] @Pointer is on 'b' of Lib, a record, and applies to functions"
                + " and callbacks: use MemorySegment for a pointer"),
        Arguments.of(
            "@Struct record Lib(int a, @Pointer int b) { Lib {} }",
            "1: [NativeStray] @Pointer is on 'b' of Lib, a record, and applies to functions"
                + " and callbacks: use MemorySegment for a pointer"),
        Arguments.of(
            "@Struct record Lib(MemorySegment a, @Count(\"a\") int b) {}",
            "1: [NativeStray] @Count is on 'b' of Lib, a record, and applies to functions"
                + " and callbacks: take it off"),
        Arguments.of(
            "@Struct record Lib(@Length MemorySegment a) {}",
            "1: [NativeStray] @Length is on 'a' of Lib, a record, and applies to functions"
                + " and callbacks: take it off"),
        Arguments.of(
            "record Lib(@In int[] a) {}",
            "1: [NativeStray] @In is on 'a' of Lib, a record, and applies to functions and"
                + " callbacks: take it off"),
        Arguments.of(
            "@Struct record Lib(@Out MemorySegment a) {}",
            "1: [NativeStray] @Out is on 'a' of Lib, a record, and applies to functions and"
                + " callbacks: take it off"),
        Arguments.of(
            "record Lib(@Pointer int b) {}",
            "1: [NativeStray] @Pointer is on 'b' of Lib, a record, and applies to functions"
                + " and callbacks: take it off"),
        Arguments.of(
            "@Struct record Lib(@org.jspecify.annotations.Nullable int b) {}",
            "1: [NativeStruct] 'b' is @Nullable, and is int, which is never null: take @Nullable"
                + " off"),
        Arguments.of(
            "@NativeLibrary sealed interface Lib permits A {} record A() implements Lib {}",
            "1: [NativeSealed] Lib is sealed, and the generated class must implement it:"
                + " take sealed off"),
        Arguments.of(
            "@NativeLibrary interface Lib { } class LibNative {}",
            "1: [NativeClassName] Lib's generated class would be misuse.LibNative, which is a class"
                + " already: rename one of them"));
  }

  @ParameterizedTest
  @MethodSource("types")
  void refusesTypes(String source, String expected) {
    assertThat(NativeErrors.of(source)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          misuse.LibNative | @NativeLibrary interface Lib { @NativeFunction int abs(int a); }
          misuse.LibStruct | @Struct record Lib(int a) {}
          """)
  void generatedClassAmongTheSources(String generated, String declaration) throws IOException {
    JavaFileObject lib =
        JavaFileObjects.forSourceString("misuse.Lib", NativeErrors.HEADER + declaration);
    Compilation first = javac().withProcessors(new NativeLibraryProcessor()).compile(lib);
    String stale =
        first.generatedSourceFile(generated).orElseThrow().getCharContent(false).toString();
    Compilation second =
        javac()
            .withProcessors(new NativeLibraryProcessor())
            .compile(lib, JavaFileObjects.forSourceString(generated, stale));
    assertThat(second.errors().stream().map(NativeErrors::describe))
        .containsExactly(
            "1: [NativeClassName] "
                + generated
                + ", the generated class of Lib, is generated, and is among the sources too: take"
                + " it, or its folder, from the sources");
  }

  @Test
  void refusesTypesOfACompactSourceFile() {
    Compilation compilation =
        javac()
            .withProcessors(new NativeLibraryProcessor())
            .compile(
                JavaFileObjects.forSourceString(
                    "Main",
                    """
                    import dev.recordwire.annotation.*;
                    @NativeLibrary interface Lib { @NativeFunction int abs(int a); }
                    @Struct record Point(int a) {}
                    void main() {}
                    """));
    String text =
        "[NativePrivate] %1$s is declared in a compact source file, whose class no other file can"
            + " name, so its generated class can't name %1$s: declare it in a file of its own";
    assertThat(
            compilation.errors().stream()
                .map(error -> error.getLineNumber() + " " + error.getMessage(Locale.ROOT)))
        .containsExactly("2 " + text.formatted("Lib"), "3 " + text.formatted("Point"));
  }

  @Test
  void structsThatContainEachOther() {
    String source =
        """
        @Struct record Lib(int a, S b) {
          @Struct record S(T t) {}
          @Struct record T(int a, U u) {}
          @Struct record U(S s, V v) {}
          @Struct record V(long a) {}
        }
        """;

    String text =
        ": [NativeStruct] '%s' would contain the struct that it is in, through %s, without end: use"
            + " MemorySegment for a pointer to it";
    assertThat(NativeErrors.of(source))
        .containsExactly(
            2 + text.formatted("t", "T"),
            3 + text.formatted("u", "U"),
            4 + text.formatted("s", "S"));
  }

  @Test
  void reportsAllErrorsOfAnInterfaceAtOnce() {
    String source =
        """
        @NativeLibrary interface Lib {
          @NativeFunction int f(Integer x, Long y);
          @NativeFunction Object g();
          void h();
        }
        """;

    assertThat(NativeErrors.of(source)).hasSize(4);
  }

  @Test
  void errorsOfAStructAreReportedOnlyAtItsDeclaration() {
    String source =
        """
        @NativeLibrary interface Lib {
          @NativeFunction int f(P p);
        }
        @Struct record P(String a) {}
        """;

    assertThat(NativeErrors.of(source)).hasSize(1);
    assertThat(NativeErrors.of(source).getFirst()).startsWith("4: [NativeStruct]");
  }

  /// Each struct contains the next twice: 2 to the power of 20 numbers in 20 lines.
  @Test
  void aStructIsAnalyzedOnceHoweverManyContainIt() {
    StringBuilder source = new StringBuilder("@NativeLibrary interface Lib {\n");
    source.append("@NativeFunction void f(@Pointer S0 a, S16 b, S0[] c);\n");
    for (int i = 0; i < 20; i++) {
      source.append("@Struct record S%1$d(S%2$d a, S%2$d b) {}\n".formatted(i, i + 1));
    }
    source.append("@Struct record S20(int a) {}\n}");

    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(NativeErrors.of(source.toString())).isEmpty());
  }

  @Test
  void aStructOfMoreBytesThanAnIntCountsIsRefused() {
    StringBuilder source = new StringBuilder("@Struct record Lib(S1 a) {}\n");
    for (int i = 1; i < 40; i++) {
      source.append("@Struct record S%1$d(S%2$d a, S%2$d b) {}\n".formatted(i, i + 1));
    }
    source.append("@Struct record S40(int a) {}\n");

    assertThat(NativeErrors.of(source.toString()).getFirst())
        .endsWith(
            "has more than 268435456 bytes: replace parts of it by pointers, as"
                + " MemorySegment");
  }

  @Test
  void anUnknownTypeIsLeftToTheCompiler() {
    assertThat(
            NativeErrors.of("@NativeLibrary interface Lib { @NativeFunction int f(Nowhere x); }"))
        .hasSize(1);
  }

  @Test
  void errorOfASharedCallbackIsReportedOnce() {
    String source =
        """
        interface Bad { int say(Thread t); }
        @NativeLibrary interface Lib {
          @NativeFunction int f(Bad x);
          @NativeFunction int g(Bad x);
        }
        """;
    assertThat(NativeErrors.of(source)).hasSize(1);
  }
}
