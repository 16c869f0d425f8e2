package dev.recordwire.processor.ffi;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The errors of annotations of native functions on other methods.
class OverlookedAnnotationsTest {
  @ParameterizedTest
  @ValueSource(strings = {"default", "static", "private", "private static"})
  void onMethodsWithABody(String kind) {
    String source =
        """
        @NativeLibrary interface Lib {
          @Status %1$s int a() { return 0; }
          @Errno %1$s int b() { return 0; }
          @NativeFunction %1$s int c() { return 0; }
          @NativeFunction @Status %1$s int d() { return 0; }
          @Pointer %1$s int e() { return 0; }
          %1$s int f(int[] xs, @Count("xs") int n) { return n; }
          %1$s int g(@In int[] xs, @Out int[] ys) { return 0; }
          %1$s int h(@Length int[] xs, @Variadic int x) { return 0; }
        }
        """
            .formatted(kind);
    String body = " and calls no C function: write it on the method that the body calls, or take ";
    assertThat(NativeErrors.of(source))
        .containsExactly(
            "2: [NativeStray] @Status is on a, which has a body" + body + "@Status off",
            "3: [NativeStray] @Errno is on b, which has a body" + body + "@Errno off",
            "4: [NativeStray] @NativeFunction is on c, which has a body and so calls no C"
                + " function: remove the body, or @NativeFunction",
            "5: [NativeStray] @NativeFunction is on d, which has a body and so calls no C"
                + " function: remove the body, or @NativeFunction",
            "6: [NativeStray] @Pointer is on e, which has a body" + body + "@Pointer off",
            "7: [NativeStray] @Count is on 'n' of f, which has a body" + body + "@Count off",
            "8: [NativeStray] @In is on 'xs' of g, which has a body" + body + "@In off",
            "8: [NativeStray] @Out is on 'ys' of g, which has a body" + body + "@Out off",
            "9: [NativeStray] @Length is on 'xs' of h, which has a body" + body + "@Length off",
            "9: [NativeStray] @Variadic is on 'x' of h, which has a body" + body + "@Variadic off");
  }

  @Test
  void onUnboundMethods() {
    String source =
        """
        interface Callback { @Errno int call(@Pointer int x); }
        class Helper { @Status int run() { return 0; } }
        """;
    assertThat(NativeErrors.of(source))
        .containsExactly(
            "1: [NativeStray] @Errno is on call, which is bound to no C function: annotate call"
                + " @NativeFunction in an interface annotated @NativeLibrary, or take @Errno off",
            "2: [NativeStray] @Status is on run, which has a body and calls no C function:"
                + " write it on the method that the body calls, or take @Status off");
  }

  @Test
  void whereTheLibraryReportsTheError() {
    assertThat(NativeErrors.of("@NativeLibrary interface Lib { @Status int f(); }"))
        .containsExactly(
            "1: [NativeUnbound] f is bound to no C function: annotate it @NativeFunction, or give"
                + " it a body with default");
  }

  @Test
  void implementationsMayRepeatAnnotationsOfParameters() {
    String source =
        """
        @NativeLibrary interface Lib { @NativeFunction int f(int[] xs, @Count("xs") int n); }
        class Fake implements Lib {
          public int f(@In int[] xs, @Count("xs") int n) { return n; }
        }
        interface Callback { void call(Float64View xs, @Count("xs") int n); }
        """;
    assertThat(NativeErrors.of(source)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          int hashCode();                            | hashCode | hashCode
          String toString();                         | toString | toString
          @NativeFunction("to_text") String toString(); | toString | to_text
          Object clone();                            | clone    | clone
          """)
  void methodsOfEveryObject(String method, String name, String symbol) {
    String function = method.startsWith("@") ? method : "@NativeFunction " + method;
    assertThat(NativeErrors.of("@NativeLibrary interface Lib { " + function + " }"))
        .containsExactly(
            "1: [NativeClassName] "
                + name
                + "() is a method of every Java object: rename it and annotate it"
                + " @NativeFunction(\""
                + symbol
                + "\")");
  }

  @Test
  void methodsOfEveryObjectMayBeDeclared() {
    String source =
        """
        @NativeLibrary interface Lib {
          String toString();
          boolean equals(Object other);
          @NativeFunction int hashCode(int x);
        }
        """;
    assertThat(NativeErrors.of(source)).isEmpty();
    assertThat(NativeErrors.of("@NativeLibrary interface Lib { @Status int hashCode(); }"))
        .containsExactly(
            "1: [NativeStray] @Status is on hashCode, which is bound to no C function: annotate"
                + " hashCode @NativeFunction in an interface annotated @NativeLibrary, or take"
                + " @Status off");
  }

  @Test
  void overloadsOfVariadicFunctions() {
    String source =
        """
        @NativeLibrary interface Lib {
          @NativeFunction int printf(String format, @Variadic int x);
          @NativeFunction int printf(String format, @Variadic double x);
          @NativeFunction("printf") int printTwo(String format, @Variadic int x, double y);
          default int printf(String text) { return printTwo("%d %f", 1, 2); }
        }
        """;
    assertThat(NativeErrors.of(source))
        .containsExactly(
            "3: [NativeOverload] printf is declared twice, and the registry finds functions"
                + " by name: rename one and annotate it @NativeFunction(\"printf\")");
  }
}
