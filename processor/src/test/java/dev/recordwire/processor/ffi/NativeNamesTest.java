package dev.recordwire.processor.ffi;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.recordwire.processor.NativeLibraryProcessor;
import dev.recordwire.processor.WireProcessor;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/// Names that could clash, unusual declarations, and deprecated elements: the generated code
/// compiles without a warning.
class NativeNamesTest {
  private static Compilation strictly(JavaFileObject... sources) {
    return javac()
        .withProcessors(new NativeLibraryProcessor(), new WireProcessor())
        .withOptions("-Xlint:all", "-Werror")
        .compile(sources);
  }

  @Test
  void namesOfGeneratedCodeMayBeTheUsers() {
    assertThat(
            strictly(
                JavaFileObjects.forSourceString(
                    "names.Lib",
                    """
                    package names;
                    import dev.recordwire.annotation.*;
                    import java.lang.foreign.MemorySegment;
                    @NativeLibrary
                    interface Lib {
                      interface Handler { int call(int callback, int failure, MemorySegment call); }
                      @NativeFunction String string(String frame, int[] result, int failures);
                      @NativeFunction int handle(int failure, Handler frame, Handler failures);
                      @NativeFunction int list(int function, int arguments);
                      @NativeFunction void functions();
                      @NativeFunction void linker();
                      @NativeFunction void callFrame(int[] xs, int xsPointer);
                      @NativeFunction void handlerCallback();
                      @NativeFunction void lib();
                      @NativeFunction void override();
                      @NativeFunction @Errno int native_(int $x, int _y);
                    }
                    """)))
        .succeededWithoutWarnings();
  }

  private static final String EVERYTHING =
      """
      package names;
      import dev.recordwire.annotation.*;
      import dev.recordwire.array.*;
      import dev.recordwire.ffi.*;
      import java.lang.foreign.*;
      import org.jspecify.annotations.Nullable;
      @NativeLibrary(value = "z", bundledIn = "native")
      interface Lib {
        @Struct record P(@Uint8 int a, double b) {}
        interface Handler { @Uint8 int call(P v, @Pointer P w, Float64View x, @Count("x") int y, String z); }
        @NativeFunction int keep(Arena a, Handler b);
        @NativeFunction @Errno int errno(int[] a, @Count("a") int b, @Nullable String c);
        @NativeFunction IntResult result(@Uint16 int a);
        @NativeFunction(release = "free") String text(P[] a, P b, @Pointer @Nullable P c);
        @NativeFunction @Pointer P struct(@Variadic int a, @Pointer int b);
        @NativeFunction @Status(text = "meaning") void status(@In @Length int[] a);
        default String meaning(int a) { return ""; }
        @NativeFunction MemorySegment memory(@Nullable MemorySegment a, @In Float64View b);
      %s}
      """;

  private static JavaFileObject everything(String more) {
    return JavaFileObjects.forSourceString("names.Lib", EVERYTHING.formatted(more));
  }

  /// Every word of the code generated for everything, as the name of a parameter, of a callback's
  /// parameter and of a function.
  @Test
  void everyWordOfGeneratedCodeMayBeAName() throws IOException {
    Set<String> words = new TreeSet<>();
    for (JavaFileObject generated : strictly(everything("")).generatedSourceFiles()) {
      Matcher matcher = Pattern.compile("[A-Za-z_]\\w*").matcher(generated.getCharContent(true));
      while (matcher.find()) {
        words.add(matcher.group());
      }
    }
    words.removeIf(word -> word.length() == 1 || SourceVersion.isKeyword(word));
    assertThat(words).containsAtLeast("CallFrame", "LIBRARY", "LibNative", "Lib_PStruct", "frame");
    StringBuilder more = new StringBuilder();
    int index = 0;
    // The processor refuses parameters with these names.
    Set<String> refused =
        Set.of("LIBRARY", "INSTANCE", "PENDING_FAILURES", "dev", "java", "Lib_PStruct");
    for (String word : words) {
      if (refused.contains(word)) {
        continue;
      }
      index++;
      more.append(
          """
          interface H%1$d { @Uint8 int f(@Pointer P %2$s, Float64View b, @Count("b") @Uint32 long c, String d); }
          interface I%1$d { @Uint8 int f(Float64View b, @Count("b") @Uint32 long %2$s, String d); }
          @NativeFunction int k%1$d(Arena a, H%1$d %2$s, I%1$d i);
          @NativeFunction @Errno int f%1$d(int[] %2$s, @Count("%2$s") int b, @Nullable String c, P[] d);
          @NativeFunction @Errno int g%1$d(P[] %2$s, int[] c, @Count("c") int b, @Pointer P e);
          @NativeFunction IntResult h%1$d(@Uint16 int %2$s, @Pointer @Nullable P c, double[] d);
          @NativeFunction @Status(text = "meaning") void s%1$d(@In @Length(Length.Type.INT32) @Nullable Float64View %2$s);
          """
              .formatted(index, word));
    }
    for (String word : words) {
      if (!Set.of("load", "registry", "clone", "finalize").contains(word)
          && Arrays.stream(Object.class.getMethods()).noneMatch(m -> m.getName().equals(word))
          && !EVERYTHING.contains(" " + word + "(")) {
        more.append("@NativeFunction @Pointer P ").append(word).append("(@Uint8 int a, P[] b);\n");
      }
    }
    assertThat(strictly(everything(more.toString()))).succeededWithoutWarnings();
  }

  @Test
  void inheritedFunctionsAreBoundToo() {
    assertThat(
            strictly(
                JavaFileObjects.forSourceString(
                    "names.Lib",
                    """
                    package names;
                    import dev.recordwire.annotation.*;
                    @NativeLibrary
                    interface Lib extends Base {
                      @Override @NativeFunction double sqrt(double x);
                    }
                    @NativeLibrary
                    interface Base {
                      @NativeFunction double cbrt(double x);
                      double sqrt(double x);
                      default double same(double x) { return x; }
                    }
                    """)))
        .hadErrorContaining("[NativeUnbound] sqrt");
  }

  @Test
  void theUnnamedPackage() {
    assertThat(
            strictly(
                JavaFileObjects.forSourceString(
                    "Lib",
                    """
                    import dev.recordwire.annotation.*;
                    @NativeLibrary
                    public interface Lib {
                      @Struct record P(int a, Q q) {}
                      @Struct record Q(boolean b) {}
                      @NativeFunction P f(P p);
                    }
                    """)))
        .succeededWithoutWarnings();
  }

  @Test
  void deprecatedDeclarations() {
    assertThat(
            strictly(
                JavaFileObjects.forSourceString(
                    "names.Lib",
                    """
                    package names;
                    import dev.recordwire.annotation.*;
                    @Deprecated
                    @NativeLibrary
                    interface Lib {
                      @Deprecated @NativeFunction int f(int x);
                      @Deprecated(forRemoval = true) @NativeFunction int g(int x);
                    }
                    """)))
        .succeededWithoutWarnings();
  }
}
