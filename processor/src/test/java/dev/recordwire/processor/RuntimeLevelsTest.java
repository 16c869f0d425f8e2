package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.recordwire.processor.common.model.SpiLevel;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/// A processor and a runtime that do not fit are named while compiling, before javac looks for
/// methods that are not there.
class RuntimeLevelsTest {
  private static final String RECORD =
      """
      package app;

      @dev.recordwire.annotation.Wire
      record Reading(int id) {}
      """;

  private static final String LIBRARY =
      """
      package app;

      @dev.recordwire.annotation.NativeLibrary("m")
      interface LibM {}
      """;

  private static final String STRUCT =
      """
      package app;

      @dev.recordwire.annotation.Struct
      record Point(double x, double y) {}
      """;

  @Test
  void aCodecForAnOlderRuntime() {
    assertRefused(
        RECORD,
        runtime(SpiLevel.CODEC, 0, 0),
        "[WireRuntime] this recordwire-processor generates code of level 1, and the"
            + " recordwire-codec that is compiled against runs levels 0 to 0: take both of one"
            + " version (recordwire-bom keeps them together)");
  }

  @Test
  void aCodecForANewerRuntimeThatRunsItNoMore() {
    assertRefused(RECORD, runtime(SpiLevel.CODEC, 2, 5), "runs levels 2 to 5");
  }

  @Test
  void aCodecForANewerRuntimeThatStillRunsIt() {
    assertThat(compile(RECORD, runtime(SpiLevel.CODEC, 1, 5))).succeeded();
  }

  @Test
  void aLibraryForAnOlderRuntime() {
    assertRefused(
        LIBRARY,
        runtime(SpiLevel.FFI, 0, 0),
        "[NativeRuntime] this recordwire-processor generates code of level 1, and the"
            + " recordwire-ffi that is compiled against runs levels 0 to 0");
  }

  @Test
  void aStructForAnOlderRuntime() {
    assertRefused(STRUCT, runtime(SpiLevel.FFI, 0, 0), "[NativeRuntime]");
  }

  @Test
  void theRuntimeBesideTheProcessorRunsWhatItGenerates() {
    assertThat(dev.recordwire.codec.spi.SpiLevel.NEWEST).isEqualTo(SpiLevel.CODEC.level());
    assertThat(dev.recordwire.ffi.spi.SpiLevel.NEWEST).isEqualTo(SpiLevel.FFI.level());
    assertThat(dev.recordwire.codec.spi.SpiLevel.class.getName())
        .isEqualTo(SpiLevel.CODEC.className());
    assertThat(dev.recordwire.ffi.spi.SpiLevel.class.getName()).isEqualTo(SpiLevel.FFI.className());
  }

  private static void assertRefused(String source, String runtime, String message) {
    Compilation compilation = compile(source, runtime);
    assertThat(compilation).failed();
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining(message).inFile(Compiling.file(source)).onLine(4);
  }

  private static Compilation compile(String... sources) {
    JavaFileObject[] files = Compiling.files(sources);
    return Compiler.javac()
        .withProcessors(List.of(new WireProcessor(), new NativeLibraryProcessor()))
        .compile(files);
  }

  /// The class of a runtime of another version, which hides that of this one.
  private static String runtime(SpiLevel spi, int oldest, int newest) {
    return """
    package %s;

    public class SpiLevel {
      public static final int OLDEST = %d;
      public static final int NEWEST = %d;

      public static SpiLevel of(int level, Class<?> generated) {
        return new SpiLevel();
      }

      public <C extends dev.recordwire.codec.Codec<?>> C register(C codec) {
        return codec;
      }
    }
    """
        .formatted(spi.packageName(), oldest, newest);
  }
}
