package dev.recordwire.it.fft;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.array.ArrayView;
import dev.recordwire.fft.Fft;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jtransforms.fft.DoubleFFT_1D;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visnow.jlargearrays.LargeArray;

/// A program that is a module requires the module of transforms, and needs no flag.
@Tag("once")
final class FftModuleTest {
  private static final String MAIN =
      """
      package spectrum;

      import dev.recordwire.array.Float64View;
      import dev.recordwire.fft.Fft;

      public class Main {
        public static void main(String[] args) {
          System.out.println(Fft.rfft(Float64View.of(1, 2, 3, 4)) + " of " + Fft.class.getModule());
        }
      }
      """;

  @TempDir Path folder;

  private static String modulePath() {
    return Stream.of(Fft.class, ArrayView.class, DoubleFFT_1D.class, LargeArray.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void compile() throws Exception {
    Path main = Files.writeString(folder.resolve("Main.java"), MAIN);
    Path module =
        Files.writeString(
            folder.resolve("module-info.java"), "module spectrum { requires dev.recordwire.fft; }");
    String[] arguments = {
      "-proc:none", "-p", modulePath(), "-d", folder.toString(), module.toString(), main.toString()
    };
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments)).isEqualTo(0);
  }

  @Test
  void aModuleNeedsNoFlag() throws Exception {
    compile();
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-p",
                modulePath() + File.pathSeparator + folder,
                "-m",
                "spectrum/spectrum.Main")
            .redirectErrorStream(true)
            .start();
    String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertWithMessage(output).that(java.waitFor()).isEqualTo(0);
    assertThat(output.strip())
        .isEqualTo("Float64View[10.0, 0.0, -2.0, 2.0, -2.0, 0.0] of module dev.recordwire.fft");
  }
}
