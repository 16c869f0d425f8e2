package dev.recordwire.processor.ffi;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.recordwire.processor.NativeLibraryProcessor;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Interfaces with as many functions as a large library, at the limits of javac's stack and of a
/// class file's constants.
@Execution(ExecutionMode.CONCURRENT)
class NativeSizeTest {
  @ParameterizedTest
  @ValueSource(ints = {101, 401, 10_000})
  void compiles(int functions) {
    StringBuilder source = new StringBuilder("package large;\n");
    source.append("import dev.recordwire.annotation.*;\nimport java.lang.foreign.Arena;\n");
    source.append("@NativeLibrary(\"z\") interface Lib {\n");
    source.append("interface Handler { int handle(@Uint8 int x); }\n");
    source.append("@NativeFunction void keep(Arena arena, Handler handler);\n");
    for (int i = 1; i < functions; i++) {
      source.append(
          "@NativeFunction @Errno int f%1$d(int[] a%1$d, @Count(\"a%1$d\") int n, String text);\n"
              .formatted(i));
    }
    Compilation compilation =
        javac()
            .withProcessors(new NativeLibraryProcessor())
            .compile(JavaFileObjects.forSourceString("large.Lib", source.append("}\n").toString()));

    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
  }
}
