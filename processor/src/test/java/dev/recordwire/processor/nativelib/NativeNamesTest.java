package dev.recordwire.processor.nativelib;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/// Names that could clash, places that differ, and what is deprecated: the generated code compiles
/// without a warning all the same.
class NativeNamesTest {
  private static Compilation strictly(JavaFileObject... sources) {
    return javac()
        .withProcessors(new NativeLibraryProcessor())
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
