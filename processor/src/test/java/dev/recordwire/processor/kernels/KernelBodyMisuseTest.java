package dev.recordwire.processor.kernels;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static dev.recordwire.processor.kernels.KernelErrors.ofBody;

import com.google.testing.compile.JavaFileObjects;
import dev.recordwire.processor.ArrayKernelsProcessor;
import org.junit.jupiter.api.Test;

/// Errors in the bodies of kernels: their text, and the expression that they are at.
class KernelBodyMisuseTest {
  private static final String REMEDY =
      " can't be computed with the same bits by vectors: use expressions of numbers and conditions,"
          + " or @Kernel(vector = false), which makes a plain loop";

  private static void assertError(String body, String error) {
    assertThat(ofBody(body)).containsExactly(error);
  }

  @Test
  void statements() {
    assertError(
        "double s = 0;\nfor (int i = 0; i < 3; i++) { s += x; }\nreturn s;",
        "2:1 [KernelBody] f: a loop" + REMEDY);
    assertError("while (x > 1) { x /= 2; }\nreturn x;", "1:1 [KernelBody] f: a loop" + REMEDY);
    assertError(
        "if (x < 0) {\n  throw new IllegalArgumentException();\n}\nreturn x;",
        "2:3 [KernelBody] f: a throw statement" + REMEDY);
    assertError(
        "switch ((int) x) { default: return x; }",
        "1:1 [KernelBody] f: a switch statement" + REMEDY);
    assertError("count = 1;\nreturn x;", "1:1 [KernelBody] f: an assignment to count" + REMEDY);
    assertError(
        "double[] a = {x};\nreturn x;",
        "1:10 [KernelBody] f: the variable a of a type that is no number's" + REMEDY);
  }

  @Test
  void expressions() {
    assertError(
        "return (x > 0 ? new double[] {1} : null)[0];",
        "1:41 [KernelBody] f: the expression (x > 0 ? new double[]{1} : null)[0]" + REMEDY);
    assertError(
        "double y = x++ + 1;\nreturn y;",
        "1:13 [KernelBody] f: a change of a variable inside the expression x++" + REMEDY);
    assertError(
        "return \"\".length() + x;",
        "1:17 [KernelBody] f: \"\".length is no function that vectors compute: use Math.sqrt, abs,"
            + " min, max, fma, floor, ceil or rint, or another @Kernel of this class, or"
            + " @Kernel(vector = false), which makes a plain loop");
  }

  @Test
  void calls() {
    assertError(
        "return 1 + helper(x);",
        "1:18 [KernelBody] f: helper is no kernel, so it is not known what it computes: annotate it"
            + " @Kernel, or use @Kernel(vector = false), which makes a plain loop");
    assertError("return f(x);", "1:9 [KernelBody] f: the recursive call of f" + REMEDY);
    assertError(
        "return loop(x);\n} @Kernel(vector = false) static double loop(double x) { return x;",
        "1:12 [KernelBody] f: loop is a plain loop by its @Kernel(vector = false), and so is every"
            + " kernel that calls it: write @Kernel(vector = false) here, too");
  }

  @Test
  void fields() {
    assertError(
        "return x + count;",
        "1:12 [KernelBody] f: count is no constant that the compiler knows: make it static final"
            + " with a constant value, pass it as a @Scalar parameter, or use"
            + " @Kernel(vector = false), which makes a plain loop");
  }

  @Test
  void plainLoopsMayContainAnything() {
    assertThat(
            javac()
                .withProcessors(new ArrayKernelsProcessor())
                .withOptions("-Xlint:all", "-Werror")
                .compile(
                    JavaFileObjects.forSourceString(
                        "some.Any",
                        """
                        package some;
                        import dev.recordwire.annotation.*;
                        @ArrayKernels
                        class Any {
                          static int calls;
                          @Kernel(vector = false)
                          static double f(double x) {
                            calls++;
                            for (int i = 0; i < 3; i++) {
                              x = Math.exp(x);
                            }
                            return x;
                          }
                        }
                        """)))
        .succeededWithoutWarnings();
  }
}
