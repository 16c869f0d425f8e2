package dev.recordwire.it.ffi;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.Float64View;
import dev.recordwire.ffi.IntResult;
import dev.recordwire.ffi.NativeLinkException;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// JVMs with other options: native access, and the start of arrays in objects.
class NativeAccessTest {
  /// The program of the other JVM.
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) {
      try {
        System.out.println(LibMNative.load().hypot(3, 4));
      } catch (NativeLinkException e) {
        System.out.println(e.getMessage());
        return;
      }
      Probe probe = ProbeNative.load();
      for (int offset = 0; offset < 8; offset++) {
        Float64View view = Float64View.wrap(new byte[32], offset, 3);
        System.out.print(probe.addressOfCritical(view) % 8);
      }
      System.out.println();
    }
  }

  /// The program of a JVM that asks for the text of an `errno` before any other call.
  static final class ErrnoProgram {
    private ErrnoProgram() {}

    public static void main(String[] arguments) {
      for (int i = 0; i < 2; i++) {
        try {
          System.out.println(new IntResult(-1, 2).message());
        } catch (NativeLinkException e) {
          System.out.println(e.getMessage());
        }
      }
    }
  }

  private static String run(String... options) throws IOException, InterruptedException {
    return run(Program.class, options);
  }

  private static String run(Class<?> program, String... options)
      throws IOException, InterruptedException {
    Gcc.library("probe");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(java.getInputStream().readAllBytes(), UTF_8);
    java.waitFor();
    return output;
  }

  @Test
  void withTheFlagThereIsNoWarning() throws IOException, InterruptedException {
    assertThat(run("--enable-native-access=ALL-UNNAMED")).isEqualTo("5.0\n00000000\n");
  }

  @Test
  void withoutTheFlagTheJvmWarnsAndNamesIt() throws IOException, InterruptedException {
    String output = run();

    assertThat(output).contains("WARNING: Use --enable-native-access=ALL-UNNAMED");
    assertThat(output).endsWith("5.0\n00000000\n");
  }

  @Test
  void ifDeniedTheMessageNamesTheFlag() throws IOException, InterruptedException {
    assertThat(run("--illegal-native-access=deny"))
        .isEqualTo(
            "LibM calls C, which this JVM was told to refuse: start java with"
                + " --enable-native-access=ALL-UNNAMED, or put 'Enable-Native-Access: ALL-UNNAMED'"
                + " in the manifest of the jar that java -jar starts\n");
  }

  @Test
  void theTextOfAnErrnoIsDeniedEachTimeItIsAskedFor() throws IOException, InterruptedException {
    String denied =
        "ErrnoException calls C, which this JVM was told to refuse: start java with"
            + " --enable-native-access=ALL-UNNAMED, or put 'Enable-Native-Access: ALL-UNNAMED'"
            + " in the manifest of the jar that java -jar starts\n";
    assertThat(run(ErrnoProgram.class, "--illegal-native-access=deny")).isEqualTo(denied + denied);
    String text = "No such file or directory\n";
    assertThat(run(ErrnoProgram.class, "--enable-native-access=ALL-UNNAMED"))
        .isEqualTo(text + text);
  }

  @Test
  void onTheModulePathTheFlagNamesTheModule() throws Exception {
    String modules =
        pathOf(NativeLinkException.class) + File.pathSeparator + pathOf(ArrayView.class);
    String[] asModule = {
      "--module-path",
      modules,
      "--add-modules",
      "dev.recordwire.ffi",
      "--illegal-native-access=deny"
    };

    assertThat(run(asModule))
        .isEqualTo(
            "LibM calls C, which this JVM was told to refuse: start java with"
                + " --enable-native-access=dev.recordwire.ffi\n");
    assertThat(
            run(
                asModule[0],
                asModule[1],
                asModule[2],
                asModule[3],
                asModule[4],
                "--enable-native-access=dev.recordwire.ffi"))
        .isEqualTo("5.0\n00000000\n");
  }

  @Test
  void arraysThatStartElsewhere() throws IOException, InterruptedException {
    assertThat(run("--enable-native-access=ALL-UNNAMED", "-XX:+UseCompactObjectHeaders"))
        .isEqualTo("5.0\n00000000\n");
  }

  private static String pathOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }
}
